from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from jobcrawl.store.database import Database
from jobcrawl.store.lifecycle import SourceKind
from tests.store.site import Site


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(f"sqlite:///{tmp_path / 'store.db'}")
    yield opened
    opened.close()


@pytest.fixture
def site(database: Database) -> Site:
    return Site(database, SourceKind.FEED)
