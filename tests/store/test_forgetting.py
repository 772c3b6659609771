"""Forgetting a source: nothing of it stays, nothing of others goes, and no number is given twice should it come back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select, update

from jobcrawl.store import forgetting, lease
from jobcrawl.store.database import Database
from jobcrawl.store.errors import LeaseHeld, StaleLease
from jobcrawl.store.forgetting import Holdings, forget, holdings_of
from jobcrawl.store.learned import keep_furniture
from jobcrawl.store.lifecycle import SourceKind
from jobcrawl.store.tables import forgotten, leases, metadata, runs, shared_ids
from tests.store.reading import stored, told
from tests.store.site import Site

DEAN = "Dean Bakery"


def bakery(database: Database) -> Site:
    """A mistyped source with something in every table that a source fills."""
    site = Site(database, SourceKind.FEED, source="bakrey")
    site.put("b1", "b2", "b3", title=f"Baker of {DEAN}")
    site.visit()
    site.take("b3")
    site.put("b4")
    site.visit(failing={"b4": "HTTP 500"})
    site.put("b1", title=f"Head baker of {DEAN}")
    site.visit()
    run = site.begin()
    run.page_failed("https://jobs.example/ad/b9", "a crash", is_poison=True)
    run.no_posting("https://jobs.example/ad/about", "a page about something else")
    run.abandon("stopped")
    keep_furniture(database, "bakrey", {"blocks": []})
    with database.write() as connection:
        connection.execute(shared_ids.insert(), {"source": "bakrey", "posting": "an id"})
    return site


def garden(database: Database) -> Site:
    site = Site(database, SourceKind.FEED)
    site.put("g1", "g2")
    site.visit()
    return site


def rows_of(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """All that a store holds."""
    with database.read() as connection:
        return {name: sorted(map(tuple, connection.execute(select(table))), key=str) for name, table in metadata.tables.items()}


def taken(database: Database, source: str = "bakrey") -> int:
    with database.write() as connection:
        return lease.take(connection, source)


def released(database: Database, token: int, source: str = "bakrey") -> None:
    with database.write() as connection:
        lease.release(connection, source, token)


def known(database: Database, source: str = "bakrey") -> Holdings | None:
    with database.read() as connection:
        return holdings_of(connection, source)


@pytest.fixture(params=[2, 2_000])
def _pieces(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Changes that go in one transaction."""
    monkeypatch.setattr(forgetting, "CHANGES_AT_ONCE", request.param)


@pytest.mark.usefixtures("_pieces")
def test_nothing_of_a_forgotten_source_stays_and_nothing_of_others_goes(database: Database) -> None:
    garden(database)
    before = rows_of(database)
    bakery(database)
    ids = {body["id"] for body in stored(database, "bakrey").values()}
    filled = rows_of(database)
    of_sources = {
        name for name, table in metadata.tables.items() if "source" in table.c and name not in ("forgotten", "confirmations")
    }
    assert {name for name in of_sources if "bakrey" in str(filled[name])} == of_sources, "or this test does not see it"
    found = known(database)
    assert found == Holdings(open=3, closed=1, changes=6, runs=4)
    token = taken(database)
    assert forget(database, "bakrey", token) == found
    released(database, token)
    after = rows_of(database)
    assert after.pop("forgotten") == [("bakrey", 6)]
    assert [row[:3] for row in after.pop("leases") if row not in before["leases"]] == [("bakrey", token, None)]
    assert after == {name: rows for name, rows in before.items() if name in after}
    assert known(database) is None
    assert not any(id in str(after) for id in ids)


def test_a_source_that_comes_back_goes_on_with_its_numbers(database: Database) -> None:
    site = bakery(database)
    last = told(database, "bakrey")[-1][0]
    token = taken(database)
    forget(database, "bakrey", token)
    released(database, token)
    assert site.visit().new == 3
    assert [line[:2] for line in told(database, "bakrey")] == [(last + 1, "new"), (last + 2, "new"), (last + 3, "new")]
    again = taken(database)
    assert again > token + 1, "the run had a token of its own"
    forget(database, "bakrey", again)
    released(database, again)
    with database.read() as connection:
        assert connection.execute(select(forgotten.c.last_seq)).scalars().all() == [last + 3]


def test_a_source_of_another_name_begins_with_one(database: Database) -> None:
    bakery(database)
    forget(database, "bakrey", taken(database))
    garden(database)
    assert [line[0] for line in told(database)] == [1, 2]


def test_a_source_that_is_being_crawled_is_not_forgotten(database: Database) -> None:
    site = bakery(database)
    run = site.begin()
    before = rows_of(database)
    with pytest.raises(LeaseHeld, match="bakrey: another run holds it"):
        taken(database)
    assert rows_of(database) == before
    run.abandon("stopped")


def test_a_run_that_lost_its_lease_writes_nothing_of_a_forgotten_source(database: Database) -> None:
    site = bakery(database)
    run = site.begin()
    with database.write() as connection:
        connection.execute(update(leases).where(leases.c.source == "bakrey").values(expires_at=1.0))
    token = taken(database)
    forget(database, "bakrey", token)
    before = rows_of(database)
    run.record(site.jobs["b1"], link="https://jobs.example/ad/b1")
    with pytest.raises(StaleLease):
        run.abandon("stopped")
    assert rows_of(database) == before


def test_who_holds_no_lease_forgets_nothing(database: Database) -> None:
    bakery(database)
    before = rows_of(database)
    with pytest.raises(StaleLease):
        forget(database, "bakrey", 1)
    assert rows_of(database) == before


def test_what_was_cut_short_is_finished_by_the_next_call(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forgetting, "CHANGES_AT_ONCE", 2)
    write = database.write
    counts = set()
    for at in range(1, 20):
        bakery(database)
        left = at

        @contextmanager
        def cut() -> Iterator[Connection]:
            nonlocal left
            with write() as connection:
                yield connection
                left -= 1
                if not left:
                    raise KeyboardInterrupt

        token = taken(database)
        monkeypatch.setattr(database, "write", cut)
        try:
            forget(database, "bakrey", token)
            is_whole = True
        except KeyboardInterrupt:
            is_whole = False
        monkeypatch.setattr(database, "write", write)
        found = known(database)
        if is_whole:
            assert found is None
            break
        assert found is not None, "as long as anything is left, the source is known"
        counts.add((found.open, found.changes > 0))
        assert forget(database, "bakrey", token) == found
        released(database, token)
        with database.read() as connection:
            assert connection.execute(select(runs).where(runs.c.source == "bakrey")).first() is None
    else:
        pytest.fail("it never came to its end")
    assert counts == {(3, True), (0, True), (0, False)}


def test_a_run_after_a_forgetting_that_was_cut_short_finds_everything_new(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = bakery(database)
    last = told(database, "bakrey")[-1][0]
    token = taken(database)
    monkeypatch.setattr(forgetting, "_forget_some_changes", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        forget(database, "bakrey", token)
    released(database, token)
    report = site.visit()
    assert (report.new, report.open) == (3, 3)
    assert [line[0] for line in told(database, "bakrey")[-3:]] == [last + 1, last + 2, last + 3]


def test_sqlite_overwrites_what_is_forgotten(tmp_path: Path) -> None:
    file = tmp_path / "store.db"
    database = Database(f"sqlite:///{file}")
    bakery(database)
    garden(database)
    database.close()
    assert DEAN.encode() in file.read_bytes()
    database = Database(f"sqlite:///{file}")
    forget(database, "bakrey", taken(database))
    database.close()
    held = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert DEAN.encode() not in held
    assert b"Rosebud Ltd" in held
