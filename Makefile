# One act an entry. `make run` and `make test` set everything up by themselves.
PYTHON ?= python3
VENV := .venv/bin

.PHONY: run test lint bench llama-server constraints clean

run: ## open the editor on the demo document, with a real model
	@$(PYTHON) installer/environment.py run
	@$(VENV)/inkhorn demo

test: ## every test: units, real worker, real model, real windows
	@$(PYTHON) installer/environment.py test
	@$(VENV)/python -m pytest

lint: ## style, types, layers
	@$(PYTHON) installer/environment.py lint
	@$(VENV)/ruff check . && $(VENV)/ruff format --check . && $(VENV)/mypy && $(VENV)/lint-imports

bench: ## the numbers in README: engine, window; SERVER=path puts llama-server beside the engine
	@$(PYTHON) installer/environment.py test
	@$(VENV)/inkhorn bench engine $(if $(SERVER),--server $(SERVER))
	@$(VENV)/python -m tests.benchmarks.bench_window

llama-server: ## build llama-server from the pinned sources and print its path
	@$(PYTHON) installer/environment.py test
	@$(VENV)/python -m tests.benchmarks.build_llama_server

constraints: ## resolve constraints.txt anew from pyproject.toml
	@$(VENV)/python -m pip install --quiet pip-tools
	@$(VENV)/pip-compile pyproject.toml --all-extras --generate-hashes --allow-unsafe --strip-extras --no-annotate \
	  --no-header --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --quiet --output-file constraints.txt

clean: ## forget the environment (compiled llama.cpp stays in the cache)
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist
