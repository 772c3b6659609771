"""PostgreSQL alone: long transactions and a server that goes away."""

from __future__ import annotations

import os
import threading
import time

import pytest
from sqlalchemy import text, update

from jobcrawl.store import lease
from jobcrawl.store.database import Database
from jobcrawl.store.errors import LeaseHeld
from jobcrawl.store.lifecycle import Listing, SourceKind
from jobcrawl.store.policy import Policy
from jobcrawl.store.run import Run
from jobcrawl.store.strict import to_json
from jobcrawl.store.tables import changes
from tests.store.postgres import Postgres
from tests.store.reading import open_keys, told
from tests.store.site import Site, posting


def test_a_long_transaction_hides_no_sequence_number_from_a_reader(postgres: Postgres) -> None:
    """Two writers of one source (as after a lost lease): the numbers become visible in their order, without a gap."""
    database = Database(postgres.new_database())
    site = Site(database, SourceKind.FEED)
    site.put("j0")
    site.visit()
    slow_has_its_number, slow_may_commit = threading.Event(), threading.Event()
    from sqlalchemy import insert

    from jobcrawl.store.tables import sources

    def write(key: str, wait: threading.Event | None) -> None:
        with database.write() as connection:
            taken = update(sources).values(last_seq=sources.c.last_seq + 1).returning(sources.c.last_seq)
            seq = connection.execute(taken).scalar_one()
            row = {
                "source": "garden",
                "seq": seq,
                "run": 1,
                "type": "new",
                "changed_fields": "[]",
                "body": to_json({"source_id": key}),
            }
            connection.execute(insert(changes), row)
            if wait is not None:
                slow_has_its_number.set()
                wait.wait(60)

    slow = threading.Thread(target=write, args=("slow", slow_may_commit))
    slow.start()
    assert slow_has_its_number.wait(60)
    quick = [threading.Thread(target=write, args=(f"q{number}", None)) for number in range(8)]
    for thread in quick:
        thread.start()
    waiting = text("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")
    waiters = 0
    while waiters < len(quick):
        assert [line[0] for line in told(database)] == [1], "nothing may become visible before what was numbered earlier"
        with database.read() as connection:
            waiters = connection.execute(waiting).scalar_one()
    slow_may_commit.set()
    for thread in [slow, *quick]:
        thread.join()
    assert [line[0] for line in told(database)] == list(range(1, 11))
    database.close()


def restarts(postgres: Postgres, times: int) -> None:
    database = Database(postgres.new_database())
    site = Site(database, SourceKind.FEED, policy=Policy(batch=5))
    run = site.begin()
    for number in range(times * 20):
        if number % 20 == 10:
            postgres.stop("immediate")
            threading.Timer(0.5, postgres.start).start()
        job = posting(f"j{number}")
        run.seen(str(job.url))
        run.record(job)
        if number % 20 == 19:
            run.flush().result()
    report = run.finish(Listing(pages=1, expected=times * 20))
    assert (report.new, report.exit_code) == (times * 20, 0)
    assert [line[0] for line in told(database)] == list(range(1, times * 20 + 1))
    assert len(open_keys(database)) == times * 20
    database.close()


def test_a_restarted_database_server_loses_nothing(postgres: Postgres) -> None:
    restarts(postgres, 2)


@pytest.mark.slow
def test_a_database_server_restarted_ten_times_loses_nothing(postgres: Postgres) -> None:
    restarts(postgres, 10)


def test_the_tests_of_postgresql_run_where_it_is_installed(postgres: Postgres) -> None:
    assert postgres.port
    assert os.path.exists(postgres.folder)


def test_a_machine_whose_clock_is_ahead_does_not_take_a_live_lease(postgres: Postgres, monkeypatch: pytest.MonkeyPatch) -> None:
    database = Database(postgres.new_database())
    run = Run.open(database, "bakery", SourceKind.FEED)
    now = time.time()
    monkeypatch.setattr("jobcrawl.store.lease.time.time", lambda: now + 600)
    with pytest.raises(LeaseHeld):
        Run.open(database, "bakery", SourceKind.FEED)
    with database.read() as connection:
        assert lease.holders(connection) == {"bakery"}
    run.finish(Listing())
    database.close()
