# Every target sets up what it needs by itself, and is quick the second time. `make` alone lists them.
# PYTHON=… chooses the interpreter (3.11 or later), CHROMIUM=… the browser for the tests.

.NOTPARALLEL:
.PHONY: help site offline preview serve check quick test look bench eval lock messages clean runtime dev browser
MAKEFLAGS += --no-print-directory
PY := .venv/bin/python

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' Makefile

site: runtime ## Build the archive as a static site in site/
	@$(PY) -m mkdocs build --strict

offline: site ## Put the site into offline.zip: it opens from a folder, with its search
	@.venv/bin/dossier offline site offline.zip

preview: runtime ## The same of whatever can be built, for a look before everything is right
	@$(PY) -m mkdocs build
	@.venv/bin/dossier offline site offline.zip

serve: runtime ## Preview the archive with live reload
	@$(PY) -m mkdocs serve

check: dev ## Lint, check types, the direction of imports, and the workflows
	@$(PY) -m ruff check --quiet .
	@.ci/quietly $(PY) -m ruff format --check .
	@.ci/quietly $(PY) -m mypy
	@.ci/quietly $(PY) -m mypy .ci .github/scripts
	@.venv/bin/zizmor --quiet --offline .github dossier/commands/new/template
	@.ci/quietly .venv/bin/lint-imports --no-logo
	@echo "check: nothing found by ruff, mypy, import-linter and zizmor"

quick: dev ## Run the tests that need no browser
	@$(PY) -m pytest -q -n 2 -m "not browser"

test: check browser ## Check, then run every test
	@$(PY) -m pytest -q -n 2

look: browser ## Take pictures of every kind of page, in look/ (ONLY=article: of some)
	@$(PY) -m tests.look $(ONLY)

bench: browser ## Measure the cost of a page, of adding 1,000 originals, and of the search
	@$(PY) tests/bench/run.py
	@$(PY) -m tests.bench.adding
	@$(PY) -m tests.bench.search

eval: dev ## Score how well originals are read, on labelled cases
	@$(PY) -m tests.eval.run

lock: dev ## Write both locks anew from pyproject.toml (UPGRADE=1: newest versions)
	@$(COMPILE) --group build --output-file requirements.txt
	@$(COMPILE) --group dev --constraint requirements.txt --output-file requirements-dev.txt
COMPILE = $(PY) -m uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-emit-find-links \
	--no-header $(if $(UPGRADE),--upgrade) pyproject.toml

messages: dev ## Bring the catalogues of the interface up to date
	@$(PY) -m dossier.locale.update

clean: ## Remove the built site, the pictures and the caches (not .venv)
	@rm -rf site look build dist .cache offline.zip .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find . -path ./.venv -prune -o -type d -name __pycache__ -exec rm -rf {} +

runtime:
	@.ci/python requirements.txt

dev:
	@.ci/python requirements-dev.txt

# Without a browser the tests that need one fail; where nobody is there to read the message (CI), so does the set-up.
browser: dev
	@.ci/browser >/dev/null || [ -z "$$CI" ]
