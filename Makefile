# The commands of the project. `make crawl` shows it working, `make test` proves it; both work from a bare checkout.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed

.PHONY: install crawl test test-slow check bench clean

install: $(STAMP)

$(STAMP): pyproject.toml
	@test -x $(BIN)/pip || $(PYTHON) -m venv .venv || { rm -rf .venv; test "$$(id -u)" = 0 && apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3-venv >/dev/null && $(PYTHON) -m venv .venv; } || \
	  { rm -rf .venv; echo "python3-venv is missing: apt-get install python3-venv" >&2; exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev,bench,parquet]'
	@touch $(STAMP)

crawl: install
	@$(BIN)/python -m fixtures.demonstration

test: install
	@sh tests/servers.sh
	$(BIN)/python -m pytest -n 2 --dist worksteal

test-slow: install
	@sh tests/servers.sh
	$(BIN)/python -m pytest -n 2 -m 'hypothesis and not slow' --hypothesis-profile searching
	$(BIN)/python -m pytest -m slow --timeout 3600

check: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m jobcrawl.readme --check

bench: install
	$(BIN)/python -m bench

clean:
	rm -rf .venv build *.egg-info
