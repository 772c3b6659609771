"""Pages read and run after run in one process: memory, open files and the write-ahead log stay flat."""

from __future__ import annotations

import gc
import itertools
import os
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from jobcrawl import settings
from jobcrawl.extraction import extract
from jobcrawl.feed.publish import publish
from jobcrawl.page import Page
from jobcrawl.recipe import build_recipe
from jobcrawl.store import database
from jobcrawl.store.database import Database
from jobcrawl.store.lifecycle import SourceKind
from tests.store.site import Site
from tests.store.web import WebSite

PAGE = os.sysconf("SC_PAGE_SIZE")
WARM_UP = 2_200
"""Rounds of five pages each until all that is remembered of pages, 8,192 addresses and lines at most, is full."""


def resident() -> float:
    """Resident memory in MB."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE / 1e6


def lasting(seconds: float) -> Iterator[int]:
    """Numbers, for as long as that."""
    end = time.monotonic() + seconds
    return itertools.takewhile(lambda _: time.monotonic() < end, itertools.count())


def read_pages(number: int) -> None:
    """Read pages that nobody read before."""
    web, recipe = WebSite(), build_recipe(vars(settings))
    web.jobs = {str(job): f"Gardener {number} of house {job} in Kew, {job + number} GBP an hour" for job in range(5)}
    for job in web.jobs:
        page = Page(url=f"https://jobs.example/ad/{number}-{job}", body=web.job(job).encode(), content_type="text/html")
        assert extract(page, recipe).draft is not None


def soak(folder: Path, warm_up: Iterable[int], rounds: Iterable[int]) -> tuple[float, int, float]:
    """MB a minute of growth after warming up, change in open files, largest write-ahead log in MB."""
    store = Database(f"sqlite:///{folder / 'store.db'}")
    site = Site(store, SourceKind.FEED)
    site.put(*(f"j{number}" for number in range(200)))
    log, largest_log = folder / "store.db-wal", 0.0

    def run(number: int) -> None:
        nonlocal largest_log
        read_pages(number)
        site.put("j1", "j2", title=f"Gardener of day {number}")
        site.visit()
        publish(store, folder / "feed", "garden")
        largest_log = max(largest_log, log.stat().st_size / 1e6 if log.exists() else 0.0)

    for number in warm_up:
        run(number)
    memory, files, started = resident(), len(os.listdir("/proc/self/fd")), time.monotonic()
    for number in rounds:
        run(number)
    minutes = (time.monotonic() - started) / 60
    growth, more_files = (resident() - memory) / minutes, len(os.listdir("/proc/self/fd")) - files
    store.close()
    return growth, more_files, largest_log


def test_open_files_and_the_log_stay_flat(tmp_path: Path) -> None:
    _, files, largest_log = soak(tmp_path, range(5), range(20))
    assert files <= 0
    assert largest_log < 64


@pytest.mark.slow
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("minutes", [10, 60])
def test_minutes_of_runs_keep_memory_flat(tmp_path: Path, minutes: int, monkeypatch: pytest.MonkeyPatch) -> None:
    small_cache = "PRAGMA cache_size = -1024"  # KiB, which warming up fills as the 64 MB of a long life
    monkeypatch.setattr(database, "SQLITE_PRAGMAS", (*database.SQLITE_PRAGMAS, small_cache))
    growth, files, largest_log = soak(tmp_path, range(WARM_UP), lasting(60 * minutes))
    assert growth < 1
    assert files <= 0
    assert largest_log < 64
