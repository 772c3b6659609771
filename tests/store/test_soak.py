"""Run after run in one process: memory, open files and the write-ahead log stay flat."""

from __future__ import annotations

import gc
import os
import time
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


def soak(folder: Path, seconds: float, warm_up: float) -> tuple[float, int, float]:
    """MB a minute of growth after warming up, change in open files, largest write-ahead log in MB."""
    database = Database(f"sqlite:///{folder / 'store.db'}")
    site = Site(database, SourceKind.FEED)
    site.put(*(f"j{number}" for number in range(200)))
    begin, largest_log, number = time.monotonic(), 0.0, 0
    start_memory = start_files = None
    started = begin
    while time.monotonic() - begin < warm_up + seconds:
        number += 1
        site.put("j1", "j2", title=f"Gardener of day {number}")
        site.visit()
        publish(database, folder / "feed", "garden")
        log = folder / "store.db-wal"
        largest_log = max(largest_log, log.stat().st_size / 1e6 if log.exists() else 0.0)
        if start_memory is None and time.monotonic() - begin >= warm_up:
            start_memory, start_files, started = resident(), len(os.listdir("/proc/self/fd")), time.monotonic()
    assert start_memory is not None
    assert start_files is not None
    minutes = (time.monotonic() - started) / 60
    growth, files = (resident() - start_memory) / minutes, len(os.listdir("/proc/self/fd")) - start_files
    database.close()
    return growth, files, largest_log


def test_open_files_and_the_log_stay_flat(tmp_path: Path) -> None:
    _, files, largest_log = soak(tmp_path, 4, 2)
    assert files <= 0
    assert largest_log < 64


@pytest.mark.slow
def test_ten_minutes_of_runs_keep_memory_flat(tmp_path: Path) -> None:
    growth, files, largest_log = soak(tmp_path, 600, 60)
    assert growth < 1
    assert files <= 0
    assert largest_log < 64
