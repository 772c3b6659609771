"""The schema: migrations, killed and whole, and many that open one store at once."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from operator import itemgetter
from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, event, func, inspect, select, text

from jobcrawl.store.database import SCHEMA_REVISION, Database, build_engine, parse_url
from jobcrawl.store.errors import NewerStore, StoreError
from jobcrawl.store.lifecycle import SourceKind
from jobcrawl.store.migrate import SCRIPTS, upgrade
from jobcrawl.store.recording import bodies_of
from jobcrawl.store.tables import metadata, runs, validators
from tests.store.reading import stored, told
from tests.store.site import Site


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
                connection.dialect.do_execute = real  # type: ignore[method-assign]  # as it was
                transaction.commit()
            except KeyboardInterrupt:
                connection.dialect.do_execute = real  # type: ignore[method-assign]  # as it was
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


def test_why_earlier_runs_ended_is_told_by_their_words(store_url: str) -> None:
    """The words are those that jobcrawl wrote before it had causes."""
    words = {
        "the crawl was stopped: shutdown": "stopped",
        "no listing page was read: the crawl was stopped: shutdown": "stopped",
        "1 listing page was blocked: the crawl was stopped: memusage_exceeded": "out_of_memory",
        "the listing was not asked for: jobs.example asked to be left alone until 12:00 UTC": "unasked",
        "the run died": "died",
        "a log of changes, read to its end: what it does not tell of is as it was": "log_read",
        "the crawl was stopped: closespider_timeout": None,
        "the last page says so": None,
        "": None,
    }
    engine = build_engine(parse_url(store_url))
    with engine.connect() as raw, raw.execution_options(jobcrawl_write=True).begin():
        upgrade(raw, "0007")
        nothing = dict.fromkeys(("token", "listed", "new", "updated", "closed", "reopened", "open"), 0)
        run = nothing | {"source": "garden", "started_at": "2026-05-02T00:00:00+00:00", "state": "partial", "held": "[]"}
        old = MetaData()
        old.reflect(raw)
        rows = [{**run, "requests": "{}", "fill": "{}", "reason": reason} for reason in (*words, None)]
        raw.execute(old.tables["runs"].insert(), rows)
    engine.dispose()
    database = Database(store_url)
    with database.read() as connection:
        told = {row.reason: row.cause for row in connection.execute(select(runs))}
    database.close()
    assert told == words | {None: None}


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
    large = ("postings", "changes")
    for statement, plan in plans.items():
        for step in plan.splitlines():
            assert not (step.startswith("SCAN") and step.split()[1] in large), statement
            whole_source = step.startswith("SEARCH") and step.split()[1] in large and step.endswith("(source=?)")
            assert not whole_source or "open_postings" in step, statement
    site.database.close()


def pages_kept(database: Database) -> int:
    with database.read() as connection:
        return connection.execute(select(func.count()).select_from(validators)).scalar_one()


def test_what_is_known_of_a_page_is_forgotten_soon_after_its_posting_closed(site: Site) -> None:
    site.kind = SourceKind.FEED
    site.put(*(f"j{number}" for number in range(10)))
    site.visit()
    site.take("j1")
    assert site.visit(refetch=False).closed == 1
    assert pages_kept(site.database) == 10, "it may be back on the next listing"
    site.visit(refetch=False)
    assert pages_kept(site.database) == 9
    site.put("j1")
    assert site.visit(refetch=False).reopened == 1
    assert site.fetched == ["j1"]
    assert pages_kept(site.database) == 10


def test_a_page_read_again_by_the_run_that_would_forget_it_is_kept(site: Site) -> None:
    site.kind = SourceKind.FEED
    site.put(*(f"j{number}" for number in range(10)))
    site.visit()
    site.take("j1")
    site.visit(refetch=False)
    site.put("j1")
    assert site.visit(refetch=False).reopened == 1
    assert pages_kept(site.database) == 10


def test_an_upgrade_forgets_the_pages_of_postings_that_are_seen_no_more(store_url: str, tmp_path: Path) -> None:
    site = Site(Database(f"sqlite:///{tmp_path / 'new.db'}"), SourceKind.FEED)
    site.put(*(f"j{number}" for number in range(10)))
    site.visit()
    site.take("j1", "j2")
    site.visit(refetch=False)
    assert pages_kept(site.database) == 10
    an_old_store(store_url, "0004", site.database)
    site.database.close()
    site.database = Database(store_url)
    assert pages_kept(site.database) == 8
    site.visit(refetch=False)
    assert site.fetched == [], "what is open is known as before"
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
        _, errors = opener.communicate()
        assert (opener.returncode, errors) == (0, "")


def test_a_store_from_a_newer_version_is_left_alone(store_url: str) -> None:
    database = Database(store_url)
    with database.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    database.close()
    with pytest.raises(NewerStore, match=r"has schema 9999, newer than .*: upgrade jobcrawl"):
        Database(store_url)
