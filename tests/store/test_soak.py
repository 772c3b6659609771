"""Run after run in one process: memory, open files and the write-ahead log stay flat."""

from __future__ import annotations

import gc
import itertools
import os
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from jobcrawl.feed.publish import publish
from jobcrawl.store.database import Database
from jobcrawl.store.lifecycle import SourceKind
from tests.store.site import Site

PAGE = os.sysconf("SC_PAGE_SIZE")


def resident() -> float:
    """Resident memory in MB."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE / 1e6


def lasting(seconds: float) -> Iterator[int]:
    """Numbers, for as long as that."""
    end = time.monotonic() + seconds
    return itertools.takewhile(lambda _: time.monotonic() < end, itertools.count())


def soak(folder: Path, warm_up: Iterable[int], rounds: Iterable[int]) -> tuple[float, int, float]:
    """MB a minute of growth after warming up, change in open files, largest write-ahead log in MB."""
    database = Database(f"sqlite:///{folder / 'store.db'}")
    site = Site(database, SourceKind.FEED)
    site.put(*(f"j{number}" for number in range(200)))
    log, largest_log = folder / "store.db-wal", 0.0

    def run(number: int) -> None:
        nonlocal largest_log
        site.put("j1", "j2", title=f"Gardener of day {number}")
        site.visit()
        publish(database, folder / "feed", "garden")
        largest_log = max(largest_log, log.stat().st_size / 1e6 if log.exists() else 0.0)

    for number in warm_up:
        run(number)
    memory, files, started = resident(), len(os.listdir("/proc/self/fd")), time.monotonic()
    for number in rounds:
        run(number)
    minutes = (time.monotonic() - started) / 60
    growth, more_files = (resident() - memory) / minutes, len(os.listdir("/proc/self/fd")) - files
    database.close()
    return growth, more_files, largest_log


def test_open_files_and_the_log_stay_flat(tmp_path: Path) -> None:
    _, files, largest_log = soak(tmp_path, range(5), range(20))
    assert files <= 0
    assert largest_log < 64


@pytest.mark.slow
def test_ten_minutes_of_runs_keep_memory_flat(tmp_path: Path) -> None:
    growth, files, largest_log = soak(tmp_path, lasting(60), lasting(600))
    assert growth < 1
    assert files <= 0
    assert largest_log < 64
