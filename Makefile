# One act an entry. `make run` and `make test` set everything up by themselves.
PYTHON ?= python3
VENV := .venv/bin
EXTRAS := bench languages package
PIN := $(VENV)/pip-compile --generate-hashes --allow-unsafe --strip-extras --no-annotate --no-header --no-emit-index-url \
  --no-emit-find-links --no-emit-trusted-host --quiet

.PHONY: run test lint wheel backends bundle deb appimage flatpak test-installer test-windows translations bench bench-grammar languages llama-server constraints clean

run: ## open the editor on the demo document, with a real model
	@$(PYTHON) installer/environment.py run
	@$(VENV)/inkhorn demo

test: ## every test: units, real worker, real model, real windows; what fails beside others is tried once more alone
	@$(PYTHON) installer/environment.py test
	@$(VENV)/python -m pytest -n 2 --dist loadfile \
	  || { echo "Once more, alone, what failed beside others:"; $(VENV)/python -m pytest --last-failed --last-failed-no-failures none; }

lint: ## style, types, layers
	@$(PYTHON) installer/environment.py lint
	@$(VENV)/ruff check . && $(VENV)/ruff format --check . && $(VENV)/mypy && $(VENV)/lint-imports

backends: ## the engine as modules, with Vulkan, CUDA or Metal where they can be built; ONLY="cpu vulkan" for some
	@$(PYTHON) installer/environment.py run
	@$(PYTHON) installer/backends.py $(ONLY)
	@$(VENV)/inkhorn devices

bundle: ## the packaged program in dist/inkhorn; FLAVOUR=full with the starter model inside
	@$(PYTHON) installer/environment.py package
	@$(PYTHON) installer/backends.py $(ONLY)
	@$(VENV)/python installer/bundle/build.py --flavour $(or $(FLAVOUR),slim)

test-windows: ## the Windows installer at work under Wine (nsis, wine64 and xvfb must be installed)
	@$(PYTHON) installer/environment.py package
	@INKHORN_TEST_WINDOWS=1 $(VENV)/python -m pytest tests/installer/test_windows_in_wine.py tests/installer/test_windows_setup.py

deb: bundle ## the Debian packages in dist/: the program, and the starter model in one of its own
	@$(VENV)/python -m installer.debian.build --model

appimage: bundle ## the AppImage in dist/; RUNTIME=file out of AppImage/type2-runtime, without one only its folder
	@$(VENV)/python -m installer.appimage.build --model $(if $(RUNTIME),--runtime $(RUNTIME))

flatpak: bundle ## what the Flatpak manifest takes up in dist/flatpak, and the command that makes it
	@$(VENV)/python -m installer.flatpak.build --model
	@echo "flatpak-builder --user --install --force-clean dist/flatpak-build installer/flatpak/org.inkhorn.inkhorn.yaml"

test-installer: deb ## install, use, upgrade and remove the packages in a bare Debian; needs root
	@$(PYTHON) installer/environment.py installer
	@INKHORN_PACKAGES=$(CURDIR)/dist INKHORN_BUNDLE=$(CURDIR)/dist/inkhorn $(VENV)/python -m pytest tests/installer
	@INKHORN_TEST_PROGRAM=$(CURDIR)/dist/inkhorn/inkhorn $(VENV)/python -m pytest tests/window

bench: ## the numbers in README: engine, window; SERVER=path puts llama-server beside the engine
	@$(PYTHON) installer/environment.py test
	@$(VENV)/inkhorn bench engine $(if $(SERVER),--server $(SERVER))
	@$(VENV)/python -m tests.benchmarks.bench_window

translations: ## bring new sentences into the files of Qt Linguist, and compile these
	@$(PYTHON) installer/environment.py lint
	@$(VENV)/python -m installer.translations

bench-grammar: ## quality of the grammar help; DATA=file.jsonl with texts and their references
	@$(PYTHON) installer/environment.py bench
	@$(VENV)/inkhorn bench grammar --data $(DATA)

languages: ## add what checks German, French, Spanish, Portuguese and Italian
	@$(PYTHON) installer/environment.py languages

wheel: ## wheel and sdist into dist/, the same bytes wherever and whenever they are built
	@$(PYTHON) installer/environment.py lint
	@SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct) $(VENV)/hatchling build -t sdist -t wheel -d dist

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
