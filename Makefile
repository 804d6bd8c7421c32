# make run     set everything up, fill an empty store with the demo project, serve at http://localhost:8501
# make test    set up what the tests need and pass them
# More: make setup, lint, texts, approve, bench, bench-store, bench-collect, bench-live, bench-network, bench-report, bench-themes; `make help` says what each does.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
PORT ?= 8501
VENV := .venv
PY := $(VENV)/bin/python

.PHONY: help run setup test lint texts approve bench bench-store bench-collect bench-live bench-network bench-report bench-themes peers peers-themes

help: ## what there is to make
	@grep -E '^[a-z-]+:.*## ' Makefile | sed 's/:.*## /\t/' | sort

run: setup ## set up, fill an empty store with the demo project, serve on this machine
	@exec $(VENV)/bin/kutomo serve --demo --port $(PORT)

setup: $(VENV)/.ready ## the virtual environment .venv/ with what Kutomo needs, from the lock file

$(VENV)/.ready: requirements/app.lock pyproject.toml
	@tools/set-up requirements/app.lock
	@touch $@

$(VENV)/.ready-for-tests: requirements/test.lock $(VENV)/.ready
	@tools/set-up requirements/test.lock
	@touch $@

test: setup $(VENV)/.ready-for-tests ## set up what the tests need and pass them
	@tools/system-packages
	@$(PY) -m pytest --numprocesses logical --maxprocesses 4 --dist loadgroup $(TESTS)

lint: setup $(VENV)/.ready-for-tests ## order, types, who may know whom, and the completeness of the texts
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	$(PY) -m tools.texts --check

texts: setup $(VENV)/.ready-for-tests ## gather the texts from the code into the catalogues
	$(PY) -m tools.texts

approve: setup $(VENV)/.ready-for-tests ## take today's report and pictures as the approved ones, after looking at them
	$(PY) -m pytest tests/test_approved.py --approve

bench: setup $(VENV)/.ready-for-tests ## measure and print the tables; QUICK=1 for a short run
	@$(PY) -m benchmarks

bench-store: setup $(VENV)/.ready-for-tests ## measure the store and hold its promises to it; QUICK=1 for a short run
	@$(PY) -m benchmarks.store

bench-collect: setup $(VENV)/.ready-for-tests ## measure the participants' pages with many people at once; QUICK=1 for a short run
	@$(PY) -m benchmarks.collect

bench-live: setup $(VENV)/.ready-for-tests ## measure a room of many phones and walls; QUICK=1 for a short run
	@$(PY) -m benchmarks.live

bench-network: setup $(VENV)/.ready-for-tests ## measure the networks and check every value; QUICK=1 for a short run
	@$(PY) -m benchmarks.network

bench-report: setup $(VENV)/.ready-for-tests ## measure the report and let validators judge its files; QUICK=1 for a short run
	@$(PY) -m benchmarks.report

peers: setup ## igraph in a virtual environment of its own, for bench-network to measure beside
	@test -x .venv-peers/bin/python || $(PY) -m venv .venv-peers
	@.venv-peers/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement benchmarks/peers.lock

bench-themes: setup $(VENV)/.ready-for-tests ## measure how well themes are found; QUICK=1 for a short run
ifndef QUICK
	@$(MAKE) --no-print-directory peers-themes || echo "BERTopic could not be set up: measured without it"
endif
	@$(PY) -m benchmarks.themes

peers-themes: .venv-peers-themes/.ready ## BERTopic without torch in a virtual environment of its own, for bench-themes

.venv-peers-themes/.ready: benchmarks/peers-themes.lock | setup
	@test -x .venv-peers-themes/bin/python || $(PY) -m venv .venv-peers-themes
	@.venv-peers-themes/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes --requirement benchmarks/peers-themes.lock
	@touch $@
