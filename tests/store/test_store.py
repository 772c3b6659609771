"""The store itself: values, leases, migrations, and what it says when it cannot work."""

from __future__ import annotations

import math
import os
import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from operator import itemgetter
from pathlib import Path
from typing import Any

import pytest
import time_machine
from alembic.script import ScriptDirectory
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, MetaData, event, inspect, select, text, update

from jobcrawl.posting import BaseSalary
from jobcrawl.store import lease
from jobcrawl.store.database import SCHEMA_REVISION, Database, build_engine, parse_url
from jobcrawl.store.errors import LeaseHeld, NewerStore, StaleLease, StoreError, StoreNotWritable, Unstorable
from jobcrawl.store.lifecycle import Listing, SourceKind
from jobcrawl.store.migrate import SCRIPTS, upgrade
from jobcrawl.store.recording import bodies_of
from jobcrawl.store.run import Policy, Run
from jobcrawl.store.strict import as_dict, as_posting, from_json, to_json
from jobcrawl.store.tables import as_last_told, changes, leases, metadata, runs
from tests.store.postgres import Postgres
from tests.store.reading import open_keys, stored, told
from tests.store.site import START, Site, posting

# values

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
ANYTHING = st.text(st.characters(codec=None), max_size=40)


@pytest.mark.parametrize(
    "value",
    ["a\0b", "\ud800", "x\udfff", math.nan, math.inf, -math.inf, 2**63, -(2**63) - 1, {"a\0": 1}, [["\ud834"]], b"x", {1, 2}],
)
def test_what_databases_would_not_keep_alike_is_refused(value: Any) -> None:
    with pytest.raises(Unstorable):
        to_json(value)


@pytest.mark.parametrize("salary", [math.nan, math.inf])
def test_a_posting_with_nan_is_refused_and_not_written_as_null(site: Site, salary: float) -> None:
    run = site.begin()
    with pytest.raises(Unstorable):
        run.record(posting("j1", base_salary=BaseSalary(min_value=salary)))
    run.abandon("test")
    assert stored(site.database) == {}


@settings(max_examples=300, deadline=None)
@given(PLAIN)
def test_a_plain_value_comes_back_as_it_was(value: Any) -> None:
    try:
        written = to_json(value)
    except Unstorable:
        assert "\0" in repr(value) or "\\x00" in repr(value)
        return
    assert from_json(written) == value


def same_in_both(postgres: Postgres, tmp_path: Path, examples: int) -> int:
    """Number of postings that were written to both databases, and came back alike or were refused alike."""
    databases = [Database(f"sqlite:///{tmp_path / 'same.db'}"), Database(postgres.new_database())]
    tried = 0

    @settings(max_examples=examples, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(st.lists(st.tuples(ANYTHING, ANYTHING, st.floats() | st.none()), min_size=30, max_size=50))
    def keep(rows: list[tuple[str, str, float | None]]) -> None:
        nonlocal tried
        found: list[dict[str, Any]] = []
        refused: list[list[int]] = []
        for database in databases:
            run = Run.open(database, f"s{tried}", SourceKind.FEED, now=lambda: START)
            bad = []
            for number, (title, description, amount) in enumerate(rows):
                try:
                    run.record(
                        posting(str(number), title=title, description=description, base_salary=BaseSalary(min_value=amount))
                    )
                except Unstorable:
                    bad.append(number)
            run.abandon("test")
            found.append(stored(database, f"s{tried}"))
            refused.append(bad)
        assert found[0] == found[1]
        assert refused[0] == refused[1]
        tried += len(rows)

    keep()
    for database in databases:
        database.close()
    return tried


def test_the_same_value_in_sqlite_and_postgresql(postgres: Postgres, tmp_path: Path) -> None:
    assert same_in_both(postgres, tmp_path, 15) >= 450


@pytest.mark.slow
def test_ten_thousand_values_are_the_same_in_sqlite_and_postgresql(postgres: Postgres, tmp_path: Path) -> None:
    assert same_in_both(postgres, tmp_path, 400) >= 10_000


def test_a_stored_posting_is_the_same_object_again(site: Site) -> None:
    job = posting("j1", base_salary=BaseSalary(min_value=1.5, currency="SEK"))
    run = site.begin()
    run.record(job)
    run.finish(Listing(pages=1, is_whole=True))
    again = as_posting(stored(site.database)["j1"])
    assert again.base_salary == job.base_salary
    assert again.hiring_organization == job.hiring_organization
    assert as_dict(again) == stored(site.database)["j1"]


# identity: colliding, foreign, moved


def test_two_pages_with_one_id_are_two_postings(site: Site) -> None:
    run = site.begin()
    for number in range(5):
        run.record(posting(f"j{number}", source_id="same"))
    report = run.finish(Listing(pages=1, is_whole=True))
    assert report.new == 5
    with site.database.read() as connection:
        bodies = [from_json(body) for body in connection.execute(select(changes.c.body).select_from(as_last_told)).scalars()]
    assert len({body["url"] for body in bodies}) == 5
    assert sum("belongs to another posting" in "".join(body["warnings"]) for body in bodies) == 4


@pytest.mark.parametrize("order", [1, -1])
def test_colliding_ids_stay_apart_in_later_runs(site: Site, order: int) -> None:
    site.jobs = {str(number): posting(f"j{number}", source_id="same") for number in range(5)}
    site.visit()
    site.jobs = dict(list(site.jobs.items())[::order])
    report = site.visit()
    assert (report.new, report.updated, report.closed, report.open) == (0, 0, 0, 5)


def test_a_page_that_claims_the_id_of_another_listed_one_does_not_overwrite_it(site: Site) -> None:
    site.put("victim", "other")
    site.visit()
    before = stored(site.database)["victim"]
    run = site.begin()
    for key in ("victim", "other"):
        run.seen(f"https://jobs.example/ad/{key}")
    run.record(posting("other", source_id="victim"))
    run.finish(Listing(pages=1, is_whole=True))
    with site.database.read() as connection:
        assert from_json(bodies_of(connection, [before["id"]])[before["id"]]) == before


def test_one_job_at_two_addresses_is_one_posting(site: Site) -> None:
    run = site.begin()
    run.record(posting("j1"))
    again = posting("j1")
    run.record(again, link="https://jobs.example/ad/j1?utm_source=list&gclid=7")
    assert run.finish(Listing(pages=1, is_whole=True)).new == 1


def test_a_renumbered_job_at_its_old_address_keeps_its_identity(site: Site) -> None:
    site.put("j1", "j2", "j3")
    site.visit()
    site.put("j1", source_id="new-number")
    report = site.visit()
    assert (report.new, report.closed, report.open) == (0, 0, 3)


def test_fragments_that_name_pages_are_kept_apart(site: Site) -> None:
    run = site.begin()
    for number in range(3):
        run.record(posting(f"j{number}", source_id=None, url=f"https://jobs.example/ads#{number}"))
        run.record(posting(f"k{number}", source_id=None, url=f"https://jobs.example/#/ads/{number}"))
    assert run.finish(Listing(pages=1, is_whole=True)).new == 6


# one bad page among many


def test_one_poison_page_costs_that_page_only(site: Site) -> None:
    run = site.begin()
    for number in range(100):
        job = posting(f"j{number}", title="a\0b" if number == 50 else f"Gardener {number}")
        run.seen(str(job.url))
        try:
            run.record(job)
        except Unstorable as error:
            run.page_failed(str(job.url), str(error), is_poison=True)
    report = run.finish(Listing(pages=1, expected=100))
    assert (report.new, report.exit_code) == (99, 0)
    assert [failure.url for failure in report.failures] == ["https://jobs.example/ad/j50"]


def test_a_page_that_crashes_its_reader_three_times_is_left_alone(site: Site) -> None:
    url = "https://jobs.example/ad/poison"
    for _ in range(3):
        run = site.begin()
        assert run.seen(url, card="Poison")
        run.page_failed(url, "RecursionError", is_poison=True)
        run.finish(Listing(pages=1, is_whole=True))
    run = site.begin()
    assert not run.seen(url, card="Poison")
    assert run.finish(Listing(pages=1, is_whole=True)).failures == []


def test_a_page_that_is_read_well_again_is_forgiven(site: Site) -> None:
    url = "https://jobs.example/ad/j1"
    for crashes in (True, True, False, True):
        run = site.begin()
        run.seen(url)
        if crashes:
            run.page_failed(url, "RecursionError", is_poison=True)
        else:
            run.record(posting("j1"))
        run.finish(Listing(pages=1, is_whole=True))
    run = site.begin()
    assert run.seen(url, card="new words")
    run.abandon("test")


# leases


def test_a_second_run_of_a_source_is_refused_with_75(site: Site) -> None:
    run = site.begin()
    with pytest.raises(LeaseHeld, match="another run holds it") as caught:
        site.begin()
    assert caught.value.exit_code == 75
    run.finish(Listing())
    site.begin().finish(Listing())


def test_two_sources_run_at_once(site: Site) -> None:
    run = site.begin()
    site.source = "orchard"
    site.begin().finish(Listing())
    run.finish(Listing())


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
            opened[0].finish(Listing())
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
        stale.finish(Listing(pages=1, is_whole=True))
    assert caught.value.exit_code == 75
    fresh.seen("https://jobs.example/ad/j1")
    assert fresh.finish(Listing(pages=1, is_whole=True)).open == 1
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
    host, pid, _ = lease.own_mark().split("/")
    assert lease.is_dead(f"{host}/{pid}/1"), "a reused process id is another process"


def test_a_run_that_died_is_marked_and_its_work_counted_in(site: Site) -> None:
    run = site.begin()
    run.seen("https://jobs.example/ad/j1")
    run.record(posting("j1"))
    run.flush().result()
    with site.database.write() as connection:
        connection.execute(update(leases).values(expires_at=0.0))
    site.policy = Policy(fetch_everything=True)
    again = site.begin()
    assert not again.seen("https://jobs.example/ad/j1")
    assert again.seen("https://jobs.example/ad/j2")
    again.finish(Listing())
    with site.database.read() as connection:
        rows = connection.execute(select(runs).order_by(runs.c.id)).all()
    assert (rows[0].state, rows[0].reason, rows[0].new) == ("failed", "the run died", 1)
    assert rows[1].resumes == rows[0].id


# clocks


@pytest.mark.parametrize("shift", [timedelta(days=1), timedelta(days=-1), timedelta(hours=1), timedelta(hours=-1)])
def test_a_shifted_clock_closes_nothing_wrongly_and_numbers_grow(site: Site, shift: timedelta) -> None:
    site.put("a", "b", "c", valid_through="2026-03-03")
    site.put("d")
    site.visit(days=1)
    for _ in range(3):
        site.now += shift
        run = site.begin()
        run.server_said(START + timedelta(days=1))
        for job in site.jobs.values():
            run.seen(str(job.url), source_id=job.source_id, card=str(job.title))
            job.description = f"{job.description} {site.now}"
            run.record(job)
        report = run.finish(Listing(pages=1, is_whole=True))
        assert report.closed == 0
        site.now -= shift
    lines = told(site.database)
    assert [line[0] for line in lines] == list(range(1, len(lines) + 1))
    with site.database.read() as connection:
        seen = [from_json(row.body)["last_seen"] for row in connection.execute(select(changes).order_by(changes.c.seq))]
    assert seen == sorted(seen)


def test_the_night_of_the_clock_change_is_a_night_like_any_other(site: Site) -> None:
    site.put(*(f"j{number}" for number in range(4)), valid_through="2026-03-29T02:30:00+01:00")
    with time_machine.travel("2026-03-29T00:59:00+00:00", tick=False):
        run = Run.open(site.database, "garden", SourceKind.FEED)
        for job in site.jobs.values():
            run.seen(str(job.url))
            run.record(job)
        assert run.finish(Listing(pages=1, is_whole=True)).closed == 0


# schema


def test_the_newest_migration_is_the_one_the_code_expects() -> None:
    assert ScriptDirectory(str(SCRIPTS)).get_current_head() == SCHEMA_REVISION


def test_migrations_make_the_tables_of_the_code(database: Database) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with database.read() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def revisions() -> list[str]:
    return [script.revision for script in ScriptDirectory(str(SCRIPTS)).walk_revisions()][::-1]


@pytest.mark.parametrize("revision", revisions())
def test_a_migration_killed_at_any_statement_leaves_the_old_schema_or_the_new(store_url: str, revision: str) -> None:
    url, order = parse_url(store_url), revisions()
    before = order[order.index(revision) - 1] if revision != order[0] else None
    statements = 0

    def statements_of(fail_at: int | None) -> int:
        """Migrate one step, cut off before some statement as a kill would do: the connection is gone, nothing is said."""
        engine = build_engine(url)
        done = 0
        with engine.connect() as raw:
            connection = raw.execution_options(jobcrawl_write=True)
            transaction = connection.begin()
            real = connection.dialect.do_execute

            def execute(*arguments: Any, **options: Any) -> None:
                nonlocal done
                done += 1
                if fail_at is not None and done > fail_at:
                    raise KeyboardInterrupt
                real(*arguments, **options)

            connection.dialect.do_execute = execute  # type: ignore[method-assign]  # the failpoint
            try:
                upgrade(connection, revision)
                connection.dialect.do_execute = real  # type: ignore[method-assign]
                transaction.commit()
            except KeyboardInterrupt:
                connection.dialect.do_execute = real  # type: ignore[method-assign]
                assert connection.invalidated
        engine.dispose()
        return done

    def tables() -> set[str]:
        engine = build_engine(url)
        try:
            return set(inspect(engine).get_table_names())
        finally:
            engine.dispose()

    if before is not None:
        engine = build_engine(url)
        with engine.connect() as raw, raw.execution_options(jobcrawl_write=True).begin():
            upgrade(raw, before)
        engine.dispose()
    old = tables()
    for at in range(40):
        statements = statements_of(at)
        if statements <= at:
            break
        assert tables() == old, f"killed before statement {at + 1}"
    database = Database(store_url)
    assert set(metadata.tables) <= tables()
    database.close()


def an_old_store(url: str, revision: str, newest: Database) -> None:
    """What a new store holds, in a store of an older revision: each posting with its body, as it was before 0003."""
    engine = build_engine(parse_url(url))
    with newest.read() as source, engine.connect() as raw, raw.execution_options(jobcrawl_write=True).begin():
        upgrade(raw, revision)
        old = MetaData()
        old.reflect(raw)
        for table in metadata.sorted_tables:
            rows = [dict(row._mapping) for row in source.execute(select(table))]
            if table.name == "postings":
                bodies = bodies_of(source, [row["id"] for row in rows])
                rows = [row | {"body": bodies[row["id"]]} for row in rows]
            if table.name == "runs":  # numbered by the database, from 1
                rows = [
                    {name: value for name, value in row.items() if name != "id"} for row in sorted(rows, key=itemgetter("id"))
                ]
            if rows:
                raw.execute(old.tables[table.name].insert(), rows)
    engine.dispose()


def test_an_upgraded_store_holds_the_same_and_goes_on_as_if_nothing_had_happened(store_url: str, tmp_path: Path) -> None:
    site = Site(Database(f"sqlite:///{tmp_path / 'new.db'}"))
    site.put(*(f"j{number}" for number in range(30)), department="Roses")
    site.visit()
    site.put("j1", title="Head gardener", department="Roses")
    site.take("j2")
    site.put("j3")
    site.visit()
    site.visit()
    before, lines = stored(site.database), told(site.database)
    an_old_store(store_url, "0002", site.database)
    site.database.close()
    site.database = Database(store_url)
    assert (stored(site.database), told(site.database)) == (before, lines)
    site.put("j2", department="Roses")
    site.put("j4", title="Gardener of the glasshouse", department="Roses")
    report = site.visit()
    assert (report.new, report.updated, report.reopened, report.closed, report.open) == (0, 1, 1, 0, 30)
    assert [line[1:] for line in told(site.database)[len(lines) :]] == [("updated", None, "j4"), ("reopened", None, "j2")]
    site.database.close()


def test_a_store_edited_by_hand_is_not_upgraded_and_loses_nothing(store_url: str, tmp_path: Path) -> None:
    site = Site(Database(f"sqlite:///{tmp_path / 'new.db'}"))
    site.put("j1", "j2")
    site.visit()
    an_old_store(store_url, "0002", site.database)
    site.database.close()
    engine = build_engine(parse_url(store_url))
    with engine.connect() as raw, raw.execution_options(jobcrawl_write=True).begin():
        raw.execute(text("UPDATE postings SET body = '{}' WHERE url_key = (SELECT min(url_key) FROM postings)"))
    with pytest.raises(StoreError, match="1 postings are not what their latest change says"):
        Database(store_url)
    with engine.connect() as raw:
        assert raw.execute(text("SELECT count(*) FROM postings WHERE body = '{}'")).scalar() == 1
    engine.dispose()


def test_a_run_looks_at_no_posting_that_closed_long_ago(tmp_path: Path) -> None:
    """No statement of a run goes through a whole table, nor through all that a source ever had."""
    site = Site(Database(f"sqlite:///{tmp_path / 'store.db'}"), SourceKind.FEED)
    site.put(*(f"j{number}" for number in range(20)))
    site.visit()
    plans: dict[str, str] = {}

    def explain(connection: Connection, _cursor: Any, statement: str, values: Any, _context: Any, many: bool) -> None:
        if statement.startswith(("SELECT", "UPDATE", "DELETE")):
            cursor = connection.connection.cursor()
            cursor.execute(f"EXPLAIN QUERY PLAN {statement}", values[0] if many else values)
            plans[statement] = "\n".join(row[3] for row in cursor.fetchall())

    event.listen(site.database.engine, "before_cursor_execute", explain)
    site.put("j1", title="Head gardener")
    site.put("new")
    site.take("j2", "j3")
    site.visit()
    site.visit(refetch=False)
    assert len(plans) > 20
    large = ("postings", "changes", "validators")
    for statement, plan in plans.items():
        for step in plan.splitlines():
            assert not (step.startswith("SCAN") and step.split()[1] in large), statement
            whole_source = step.startswith("SEARCH") and step.split()[1] in large and step.endswith("(source=?)")
            assert not whole_source or "open_postings" in step, statement
    site.database.close()


def open_at_once(urls: list[str]) -> None:
    """Open stores in as many threads as there are addresses, all at the same moment; raises what any of them raises."""
    start = threading.Barrier(len(urls))

    def open_one(url: str) -> None:
        start.wait()
        Database(url).close()

    with ThreadPoolExecutor(len(urls)) as pool:
        list(pool.map(open_one, urls))


def test_a_store_opened_by_many_threads_at_once_is_migrated_once(store_url: str) -> None:
    open_at_once([store_url] * 8)
    database = Database(store_url)
    with database.read() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalars().all() == [SCHEMA_REVISION]
    database.close()


def test_a_new_store_that_another_writes_to_just_now_is_waited_for(tmp_path: Path) -> None:
    """Until a file is turned to WAL, SQLite itself does not wait for its writer."""
    path = tmp_path / "store.db"
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("CREATE TABLE notes (words)")
    other.execute("BEGIN IMMEDIATE")
    with ThreadPoolExecutor(1) as pool:
        opened = pool.submit(Database, f"sqlite:///{path}")
        with pytest.raises(TimeoutError):
            opened.result(timeout=0.5)
        other.execute("COMMIT")
        opened.result().close()
    other.close()


def test_many_new_stores_opened_at_once_do_not_disturb_each_other(tmp_path: Path) -> None:
    open_at_once([f"sqlite:///{tmp_path / f'store{number}.db'}" for number in range(8)])


def test_a_new_store_opened_by_many_processes_at_once_is_migrated_once(store_url: str) -> None:
    script = (
        "import sys\nfrom jobcrawl.store.database import Database\nimport jobcrawl.store.migrate\n"
        "print('ready', flush=True)\nsys.stdin.readline()\n"
        f"Database({store_url!r}).close()\n"
    )
    command = [sys.executable, "-c", script]
    openers = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(6)
    ]
    for opener in openers:
        assert opener.stdout is not None
        assert opener.stdout.readline() == "ready\n"
    for opener in openers:
        assert opener.stdin is not None
        opener.stdin.write("go\n")
        opener.stdin.flush()
    for opener in openers:
        _, errors = opener.communicate(timeout=120)
        assert (opener.returncode, errors) == (0, "")


def test_a_store_from_a_newer_version_is_left_alone(store_url: str) -> None:
    database = Database(store_url)
    with database.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    database.close()
    with pytest.raises(NewerStore, match=r"has schema 9999, newer than .*: upgrade jobcrawl"):
        Database(store_url)


# what cannot be used


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("nonsense", "is no database address"),
        ("mysql://localhost/x", "only sqlite and postgresql are supported"),
        ("sqlite:////nowhere/at/all/store.db", "does the folder /nowhere/at/all exist"),
        ("postgresql://127.0.0.1:1/x", "refused"),
    ],
)
def test_a_store_that_cannot_be_opened_is_one_clear_line(url: str, words: str) -> None:
    with pytest.raises(StoreError, match=words) as caught:
        Database(url)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_no_store_is_one_clear_line(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    path.write_text("no database " * 100)
    with pytest.raises(StoreNotWritable, match="not a database"):
        Database(f"sqlite:///{path}")


def test_a_read_only_store_is_one_clear_line_and_nothing_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    site = Site(Database(f"sqlite:///{path}"))
    site.put("j1")
    site.visit()
    site.database.close()
    script = (
        "import os, sqlite3, sys\nimport sqlalchemy.dialects.sqlite.pysqlite\n"
        "from jobcrawl.store.database import Database\nfrom jobcrawl.store.errors import StoreError\n"
        "from jobcrawl.store.run import Run\n"
        "if os.geteuid() == 0: os.setgid(65534); os.setuid(65534)\n"
        f"try: Run.open(Database('sqlite:///{path}'), 'garden')\n"
        "except StoreError as error: sys.exit(str(error))\n"
    )
    for folder in (tmp_path, *tmp_path.parents):
        if not folder.stat().st_mode & 0o001:
            folder.chmod(folder.stat().st_mode | 0o011)
    path.chmod(0o444)
    tmp_path.chmod(0o555)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    tmp_path.chmod(0o755)
    assert done.returncode == 1
    assert done.stderr.strip().count("\n") == 0
    assert "read-only" in done.stderr or "cannot be opened" in done.stderr, done.stderr
    assert sqlite3.connect(path).execute("SELECT count(*) FROM postings").fetchone() == (1,)


# PostgreSQL alone


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
