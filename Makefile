# Everything a checkout needs: `make run` and `make test` set themselves up on first use.
# Needed beforehand: Python 3.11 or newer, a C++ compiler (for annoy), make.

PYTHON ?= python3
VENV := .venv
BUNDLE_VENV := .venv-bundle

# Annoy compiles for the very machine it is on, unless told; a bundle has to run on others.
PORTABLE_ANNOY := -O3,-std=c++14,-ffast-math,-fno-associative-math,-DANNOYLIB_MULTITHREADED_BUILD

# What `make bench` takes: ONLY=search,filtered  DATA=folder  BENCH_CACHE=folder
# WORKSPACE_35K=folder  WORKSPACE_MILLION=folder
BENCH_OPTIONS = $(if $(ONLY),--only $(ONLY)) $(if $(DATA),--data $(DATA)) \
	$(if $(BENCH_CACHE),--cache $(BENCH_CACHE)) \
	$(if $(WORKSPACE_35K),--workspace-35k $(WORKSPACE_35K)) \
	$(if $(WORKSPACE_MILLION),--workspace-million $(WORKSPACE_MILLION))

# The window starts in two thirds of the time from what Python has kept of its last start.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help run test tasks pictures test-slow bench lint format translations bundle clean system

help:  ## list what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(VENV)/installed  ## open the window on the demo catalogue (offscreen, with files, without a display)
	$(VENV)/bin/python -m fashrec_gui --demo

test: $(VENV)/installed  ## run the quick tests
	$(VENV)/bin/python -m pytest -n auto --dist loadscope

tasks: $(VENV)/installed  ## do a merchandiser's tasks in a window and keep their pictures in build/tasks
	FASHREC_TASK_PICTURES=build/tasks $(VENV)/bin/python -m pytest -m slow tests/tasks

pictures: $(VENV)/installed  ## take the pictures of the documentation, docs/pictures
	$(VENV)/bin/python -m tests.pictures

test-slow: $(VENV)/installed bundle  ## run the slow tests: accuracy, large catalogues, the bundle
	$(VENV)/bin/python -m pytest -m slow --timeout 3600

bench: $(VENV)/bench-installed  ## measure speed, recall and memory beside what others use
	$(VENV)/bin/python -m tests.benchmarks $(BENCH_OPTIONS)

lint: $(VENV)/installed  ## check style and types
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy

format: $(VENV)/installed  ## bring the source into shape
	$(VENV)/bin/ruff check --fix .
	$(VENV)/bin/ruff format .

translations: $(VENV)/installed  ## gather what is to be translated, and build the translations
	$(VENV)/bin/python install/translations.py
	@$(VENV)/bin/python -m tests.gui.unwrapped

bundle: $(BUNDLE_VENV)/installed  ## build the desktop bundle, dist/fashrec/fashrec
	$(BUNDLE_VENV)/bin/python -m PyInstaller --noconfirm --clean build.spec

clean:  ## remove the environments and everything built
	rm -rf $(VENV) $(BUNDLE_VENV) build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache

system:
	@$(PYTHON) install/system_packages.py

$(VENV)/installed: pyproject.toml | system
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/python -m pip install --quiet --editable '.[dev]'
	@touch $@

$(VENV)/bench-installed: $(VENV)/installed
	$(VENV)/bin/python -m pip install --quiet --editable '.[bench]'
	@touch $@

$(BUNDLE_VENV)/installed: pyproject.toml | system
	$(PYTHON) -m venv $(BUNDLE_VENV)
	ANNOY_COMPILER_ARGS=$(PORTABLE_ANNOY) $(BUNDLE_VENV)/bin/python -m pip install --quiet \
		--no-cache-dir --no-binary annoy --editable '.[bundle]'
	@touch $@
