# `make` lists what there is; `make run` and `make test` are all that a new machine needs.
SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin
PORT ?= 8000
INSTANCE ?= instance
export PORT INSTANCE
FLASK := DEMO=1 $(BIN)/flask --app wsgi
PYTEST := PYTEST_DISABLE_PLUGIN_AUTOLOAD=1 $(BIN)/python -m pytest -p xdist.plugin -p syrupy -p time_machine
WORKERS ?= 2

.DEFAULT_GOAL := help
.PHONY: help run demo worker test check format messages compile clean

help: ## list what there is
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | awk 'BEGIN { FS = ":.*## " } { printf "  make %-10s %s\n", $$1, $$2 }'

run: .venv/ready compile ## the demonstration site: environment, database, demo data, web server and worker
	@$(FLASK) demo
	@$(BIN)/python -m forum.serve

test: .venv/dev compile ## every test that this machine can run; says which it left out
	@$(BIN)/python tests/run.py

check: .venv/dev compile ## everything that must be green besides the tests
	$(BIN)/ruff check -q --output-format concise .
	$(BIN)/ruff format -q --check .
	$(BIN)/djlint --quiet --lint forum gdpr
	$(BIN)/pyright
	$(BIN)/lint-imports
	$(BIN)/python -m forum.checks

format: .venv/dev ## format the code
	$(BIN)/ruff check -q --fix .
	$(BIN)/ruff format -q .

messages: .venv/dev ## bring the catalogues of translations up to date
	$(BIN)/python -m forum.catalogues

compile: .venv/ready
	@for catalogue in $$(find forum gdpr -name messages.po); do \
	  [ "$${catalogue%.po}.mo" -nt "$$catalogue" ] || $(BIN)/pybabel -q compile -f -l ja -i "$$catalogue" -o "$${catalogue%.po}.mo"; done

.venv/ready: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed: make PYTHON=python3.12 ...")'
	@test -d .venv || $(PYTHON) -m venv .venv
	@echo "Installing what the site needs (a minute or two, once)"
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

.venv/dev: requirements-dev.txt .venv/ready
	@echo "Installing what the tests need (a minute or two, once)"
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

clean: ## remove the environment and the demonstration's data
	rm -rf .venv instance
