from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from jobcrawl.store.database import Database
from tests.store.postgres import Postgres, launch, programs
from tests.store.site import Site


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """One server for all tests; `make test` installs PostgreSQL."""
    binaries = programs()
    if binaries is None:
        pytest.skip("PostgreSQL is not installed; `make test` installs it")
    with tempfile.TemporaryDirectory(prefix="pg", dir="/tmp", ignore_cleanup_errors=True) as folder:
        server = launch(binaries, Path(folder))
        try:
            yield server
        finally:
            server.stop("immediate")


@pytest.fixture(params=["sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty store of each kind: there is one code path, and both must hold to the rules."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'store.db'}"
    server: Postgres = request.getfixturevalue("postgres")
    return server.new_database()


@pytest.fixture
def database(store_url: str) -> Iterator[Database]:
    opened = Database(store_url)
    yield opened
    opened.close()


@pytest.fixture
def site(database: Database) -> Site:
    return Site(database)
