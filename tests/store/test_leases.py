"""Leases: one run of a source at a time, and what becomes of a run that died."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import select, update

from jobcrawl.store import lease
from jobcrawl.store.database import Database
from jobcrawl.store.errors import LeaseHeld, StaleLease
from jobcrawl.store.history import list_runs, list_sources
from jobcrawl.store.lifecycle import ListingProof, SourceKind
from jobcrawl.store.policy import Policy
from jobcrawl.store.run import Run
from jobcrawl.store.tables import leases, runs
from tests.store.reading import stored
from tests.store.site import Site, posting


def test_a_second_run_of_a_source_is_refused_with_75(site: Site) -> None:
    run = site.begin()
    with pytest.raises(LeaseHeld, match="another run holds it") as caught:
        site.begin()
    assert caught.value.exit_code == 75
    run.finish(ListingProof())
    site.begin().finish(ListingProof())


def test_two_sources_run_at_once(site: Site) -> None:
    run = site.begin()
    site.source = "orchard"
    site.begin().finish(ListingProof())
    run.finish(ListingProof())


def races(store_url: str, rounds: int) -> None:
    databases = [Database(store_url) for _ in range(4)]

    def try_to_open(database: Database, number: int) -> Run | None:
        try:
            return Run.open(database, f"race{number}", SourceKind.FEED)
        except LeaseHeld:
            return None

    with ThreadPoolExecutor(len(databases)) as pool:
        for number in range(rounds):
            opened = [run for run in pool.map(lambda one, number=number: try_to_open(one, number), databases) if run is not None]
            assert len(opened) == 1
            opened[0].finish(ListingProof())
    for database in databases:
        database.close()


def test_of_runs_that_start_at_once_one_wins(store_url: str) -> None:
    races(store_url, 50)


def test_the_commit_of_a_stale_writer_is_refused(site: Site) -> None:
    site.put("j1")
    site.visit()
    stale = site.begin()
    with site.database.write() as connection:
        connection.execute(update(leases).values(expires_at=0.0))
    fresh = site.begin()
    stale.record(posting("j2"))
    with pytest.raises(StaleLease) as caught:
        stale.finish(ListingProof(pages=1, is_whole=True))
    assert caught.value.exit_code == 75
    fresh.seen("https://jobs.example/ad/j1")
    assert fresh.finish(ListingProof(pages=1, is_whole=True)).open == 1
    assert set(stored(site.database)) == {"j1"}


def test_a_dead_owner_on_this_host_holds_nothing() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from jobcrawl.store.lease import own_mark; print(own_mark())"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert lease.is_dead(done.stdout.strip())
    assert not lease.is_dead(lease.own_mark())
    assert not lease.is_dead("another-host/1/1")
    table, pid, _ = lease.own_mark().split("/")
    assert lease.is_dead(f"{table}/{pid}/1"), "a reused process id is another process"
    assert lease.is_dead(f"{socket.gethostname()}/{pid}/1"), "as an earlier version wrote it"


def test_an_owner_of_another_boot_or_process_table_may_be_alive_although_its_host_has_our_name(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    host, boot, ours = re.fullmatch(r"([^@]+)@([0-9a-f-]{36}):(pid:\[\d+\])", lease.process_table()).groups()  # type: ignore[union-attr]
    for table in (f"{host}@{boot}:pid:[1]", f"{host}@00000000-0000-0000-0000-000000000000:{ours}"):
        assert not lease.is_dead(f"{table}/{2**22 + 1}/1")
    assert lease.is_dead(f"{host}@{boot}:{ours}/{2**22 + 1}/1")
    monkeypatch.setattr(lease, "own_mark", lambda: f"{host}@{boot}:pid:[1]/{2**22 + 1}/1")
    run = site.begin()
    with pytest.raises(LeaseHeld, match=rf"another run holds it \(process {2**22 + 1} on {re.escape(host)}\)"):
        site.begin()
    run.finish(ListingProof())


def test_where_the_system_tells_no_process_table_the_name_of_the_host_stands_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "readlink", lambda _path: (_ for _ in ()).throw(FileNotFoundError()))
    assert lease.process_table() == socket.gethostname()


def test_a_run_that_died_is_marked_and_its_work_counted_in(site: Site) -> None:
    run = site.begin()
    run.seen("https://jobs.example/ad/j1")
    run.record(posting("j1"))
    run.flush().result()
    with site.database.write() as connection:
        connection.execute(update(leases).values(expires_at=0.0))
    with site.database.read() as connection:
        (told,), (source,) = list_runs(connection), list_sources(connection)
    assert (told.state, told.open, source.open) == ("failed", 1, 1), "before it is marked"
    assert source.last_run == told
    site.policy = Policy(fetch_everything=True)
    again = site.begin()
    assert not again.seen("https://jobs.example/ad/j1")
    assert again.seen("https://jobs.example/ad/j2")
    again.finish(ListingProof())
    with site.database.read() as connection:
        rows = connection.execute(select(runs).order_by(runs.c.id)).all()
    assert (rows[0].state, rows[0].reason, rows[0].new) == ("failed", "the run died", 1)
    assert rows[0].open == 1
    assert rows[1].resumes == rows[0].id
