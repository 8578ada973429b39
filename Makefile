# One act an entry. `make run` and `make test` set everything up by themselves.
PYTHON ?= python3
VENV := .venv/bin
EXTRAS := bench languages
PIN := $(VENV)/pip-compile --generate-hashes --allow-unsafe --strip-extras --no-annotate --no-header --no-emit-index-url \
  --no-emit-find-links --no-emit-trusted-host --quiet

.PHONY: run test lint backends bench bench-grammar languages llama-server constraints clean

run: ## open the editor on the demo document, with a real model
	@$(PYTHON) installer/environment.py run
	@$(VENV)/inkhorn demo

test: ## every test: units, real worker, real model, real windows
	@$(PYTHON) installer/environment.py test
	@$(VENV)/python -m pytest

lint: ## style, types, layers
	@$(PYTHON) installer/environment.py lint
	@$(VENV)/ruff check . && $(VENV)/ruff format --check . && $(VENV)/mypy && $(VENV)/lint-imports

backends: ## the engine as modules, with Vulkan, CUDA or Metal where they can be built; ONLY="cpu vulkan" for some
	@$(PYTHON) installer/environment.py run
	@$(PYTHON) installer/backends.py $(ONLY)
	@$(VENV)/inkhorn devices

bench: ## the numbers in README: engine, window; SERVER=path puts llama-server beside the engine
	@$(PYTHON) installer/environment.py test
	@$(VENV)/inkhorn bench engine $(if $(SERVER),--server $(SERVER))
	@$(VENV)/python -m tests.benchmarks.bench_window

bench-grammar: ## quality of the grammar help; DATA=file.jsonl with texts and their references
	@$(PYTHON) installer/environment.py bench
	@$(VENV)/inkhorn bench grammar --data $(DATA)

languages: ## add what checks German, French, Spanish, Portuguese and Italian
	@$(PYTHON) installer/environment.py languages

llama-server: ## build llama-server from the pinned sources and print its path
	@$(PYTHON) installer/environment.py test
	@$(VENV)/python -m tests.benchmarks.build_llama_server

constraints: ## pin everything in pyproject.toml anew: one file for all, one for each heavy extra
	@$(VENV)/python -m pip install --quiet pip-tools
	@$(PIN) pyproject.toml --extra dev --output-file constraints.txt
	@for extra in $(EXTRAS); do \
	  $(VENV)/python installer/environment.py requirements $$extra \
	  | $(PIN) - --constraint constraints.txt --output-file constraints-$$extra.txt || exit; done

clean: ## forget the environment (compiled llama.cpp stays in the cache)
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist
