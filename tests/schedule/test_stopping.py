"""SIGTERM ends a run within ten seconds whatever does not answer, host or store; what was cut off is told and is no success."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Event

import pytest

from jobcrawl.store.database import Database
from tests.schedule import project as boards_project
from tests.schedule.boards_server import boards
from tests.store.test_crawls import last_run, seconds_to_stop
from tests.store.web import WebSite, crawl, project, serving, start

IN_TIME = 10.0
"""Seconds that a run may go on."""


def catches_sigterm(pid: int) -> bool:
    """Whether a process has a handler for SIGTERM (proc(5), `SigCgt`)."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("SigCgt:"):
            return bool(int(line.split()[1], 16) >> (signal.SIGTERM - 1) & 1)
    return False


def wait_until(is_so: Callable[[], bool], process: subprocess.Popen[str]) -> None:
    deadline = time.monotonic() + 100
    while not is_so():
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.05)


@contextmanager
def held(file: Path) -> Iterator[None]:
    """A store that another process writes to and does not let go of."""
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


class SlowSite(WebSite):
    """A site of which some answers take a minute."""

    def __init__(self, slow: str) -> None:
        super().__init__(per_page=20)
        self.slow, self.is_over = slow, Event()
        self.fill(3)

    def answer(self, path: str) -> tuple[int, bytes]:
        if path == self.slow:
            self.is_over.wait(60)
        return super().answer(path)


def test_a_run_whose_store_does_not_answer_is_cut_off_and_is_no_success(tmp_path: Path) -> None:
    with boards(tmp_path / "asked", jobs=4) as port:
        folder = boards_project.project(tmp_path / "p", port)
        boards_project.register(folder, port, ["bakery", "garden"], hosts=2)
        Database(f"sqlite:///{folder / 'jobcrawl.db'}").close()
        with held(folder / "jobcrawl.db"):
            process = boards_project.start(folder, "run", "bakery", "garden", "--json", "--workers", "1")
            wait_until(lambda: catches_sigterm(process.pid), process)
            time.sleep(1)
            assert seconds_to_stop(process) < IN_TIME
            out, error = process.communicate()
        assert process.returncode == 1, error
        told = {line["source"]: line for line in map(json.loads, out.splitlines())}
        assert {name: line["state"] for name, line in told.items()} == {"bakery": "failed", "garden": "left"}
        assert "cut off" in told["bakery"]["reason"]
        assert "Traceback" not in error
        assert boards_project.jobcrawl(folder, "run", "bakery", "garden")[0] == 0, "the next run needs no help"


@pytest.mark.parametrize("slow", ["/ad/00002", "/robots.txt"])
def test_a_crawl_breaks_off_what_a_host_does_not_answer(tmp_path: Path, slow: str) -> None:
    site = SlowSite(slow)
    with serving(site):
        process = start(project(tmp_path, site))
        wait_until(lambda: site.hits[slow] > 0, process)
        assert seconds_to_stop(process) < IN_TIME
        site.is_over.set()
        output = process.communicate()[0]
    assert process.returncode in (1, 3), output
    assert last_run(tmp_path)["state"] in ("failed", "partial"), "its books are closed"
    assert "Traceback" not in output


def test_a_crawl_whose_store_does_not_answer_is_cut_off(tmp_path: Path) -> None:
    site = SlowSite("/ad/00002")
    with serving(site):
        folder = project(tmp_path, site)
        process = start(folder)
        wait_until(lambda: site.hits["/ad/00002"] > 0, process)
        with held(folder / "jobcrawl.db"):
            site.is_over.set()
            assert seconds_to_stop(process) < IN_TIME
            output = process.communicate()[0]
        assert process.returncode == 1, output
        assert "cut off" in output
        assert "Traceback" not in output
        assert crawl(folder)[0] == 0
