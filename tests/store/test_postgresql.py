"""PostgreSQL alone: long transactions and a server that goes away."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest
from sqlalchemy import text, update

from jobcrawl.feed.publish import open_postings
from jobcrawl.store import lease
from jobcrawl.store.database import Database, build_engine, parse_url, postgresql_arguments
from jobcrawl.store.errors import LeaseHeld, StoreNotWritable, WrongAddress
from jobcrawl.store.lifecycle import ListingProof, SourceKind
from jobcrawl.store.policy import Policy
from jobcrawl.store.run import Run
from jobcrawl.store.strict import to_json
from jobcrawl.store.tables import changes
from tests.store.postgres import Postgres
from tests.store.reading import open_keys, told
from tests.store.site import Site, posting
from tests.store.web import WebSite, project, serving, start


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
    report = run.finish(ListingProof(pages=1, expected=times * 20))
    assert (report.new, report.exit_code) == (times * 20, 0)
    assert [line[0] for line in told(database)] == list(range(1, times * 20 + 1))
    assert len(open_keys(database)) == times * 20
    database.close()


def test_a_restarted_database_server_loses_nothing(postgres: Postgres) -> None:
    restarts(postgres, 2)


@pytest.mark.slow
def test_a_database_server_restarted_ten_times_loses_nothing(postgres: Postgres) -> None:
    restarts(postgres, 10)


def test_a_server_that_stays_away_fails_the_run_after_one_patience_however_much_waits(postgres: Postgres) -> None:
    database = Database(postgres.new_database())
    run = Site(database, policy=Policy(patience_seconds=1)).begin()
    postgres.stop("immediate")
    try:
        began = time.monotonic()
        for number in range(20):
            run.record(posting(f"j{number}"))
            run.flush()
        assert not run.has_given_up
        with pytest.raises(StoreNotWritable):
            run.finish(ListingProof(pages=1, expected=20))
        assert time.monotonic() - began < 10, "each of twenty batches with a patience of its own would take twenty seconds"
        assert run.has_given_up
    finally:
        postgres.start()
        database.close()


SHORT_PATIENCE = """
import jobcrawl.schedule.record_run
from jobcrawl.store.policy import Policy

jobcrawl.schedule.record_run.policy_of = lambda settings: Policy(patience_seconds=1, batch_seconds=0.2)
"""


class LongSite(WebSite):
    """Pages that take a while."""

    def answer(self, path: str) -> tuple[int, bytes]:
        time.sleep(0.05)
        return super().answer(path)


def test_a_crawl_whose_server_stays_away_ends(postgres: Postgres, tmp_path: Path) -> None:
    site = LongSite()
    site.fill(2000)
    url = postgres.new_database()
    with serving(site):
        folder = project(tmp_path, site)
        with (folder / "garden_settings.py").open("a") as settings:
            settings.write(f"STORE_URL = {url!r}\nCONCURRENT_REQUESTS_PER_DOMAIN = 2\n{SHORT_PATIENCE}")
        process = start(folder)
        while site.asked["ad"] < 10:
            time.sleep(0.05)
            assert process.poll() is None
        postgres.stop("immediate")
        try:
            output, _ = process.communicate(timeout=40)
        finally:
            process.kill()
            postgres.start()
    assert process.returncode == 1, output
    assert output.count("tried again for 1 s") == 1
    assert site.asked["ad"] < 1000, "what cannot be recorded is not asked for"
    assert "Traceback" not in output


@pytest.mark.parametrize(("encoding", "is_usable"), [("SQL_ASCII", True), ("LATIN1", False), ("UTF8", True)])
def test_a_database_that_cannot_keep_every_letter_is_refused_before_anything_is_crawled(
    postgres: Postgres, encoding: str, is_usable: bool
) -> None:
    url = postgres.new_database(f"ENCODING '{encoding}' TEMPLATE template0 LOCALE 'C'")
    if not is_usable:
        with pytest.raises(WrongAddress, match=r"^store postgresql://\S+ has the encoding LATIN1, .*ENCODING 'UTF8'") as caught:
            Database(url)
        assert "\n" not in str(caught.value)
        return
    database = Database(url)
    site = Site(database)
    site.put("j1", title="Bagare på Åland • 東京 – 5 €")
    site.visit()
    assert site.visit().new == 0
    with database.read() as connection:
        assert [one["title"] for one in open_postings(connection, "garden")] == ["Bagare på Åland • 東京 – 5 €"]
    database.close()


@pytest.mark.parametrize("revision", ["ae1027a6acf0", "0003"])
def test_the_database_of_another_program_is_left_alone(postgres: Postgres, revision: str) -> None:
    url = postgres.new_database()
    engine = build_engine(parse_url(url))
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE alembic_version (version_num varchar(32) PRIMARY KEY)"))
        connection.execute(text(f"INSERT INTO alembic_version VALUES ('{revision}')"))
        connection.execute(text("CREATE TABLE postings (id integer)"))
    with pytest.raises(WrongAddress, match="holds the tables of another program; jobcrawl needs a database of its own"):
        Database(url)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == revision
    engine.dispose()


def test_a_wish_of_the_address_goes_before_the_usual_one() -> None:
    usual = postgresql_arguments(parse_url("postgresql://127.0.0.1/x?connect_timeout=3"))["connect_args"]
    assert "connect_timeout" not in usual
    assert (usual["client_encoding"], usual["tcp_user_timeout"]) == ("utf8", 30_000)


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
    run.finish(ListingProof())
    database.close()
