"""Forgetting: all that the store knows of one source goes, but for two numbers that must never be given twice: the token of its
lease, and the last number of its changes.

    with database.write() as connection:
        token = lease.take(connection, "musuem")    # raises LeaseHeld while a run is alive
    forget(database, "musuem", token)

What other rooms know of its postings, such as duplicates, is theirs to forget first, as long as the postings are there.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import BindParameter, Connection, bindparam, delete, func, select

from jobcrawl.store import lease
from jobcrawl.store.database import Database
from jobcrawl.store.rows import upsert_rows
from jobcrawl.store.tables import (
    changes,
    chrome,
    confirmations,
    failures,
    forgotten,
    postings,
    quarantine,
    runs,
    shared_ids,
    sources,
    validators,
)

CHANGES_AT_ONCE = 2_000
"""Numbers of changes that go in one transaction: crawls of other sources, which write to the same file, do not wait for long."""

_OF_SOURCE: BindParameter[str] = bindparam("of")
_BY_STATUS = (
    select(postings.c.status, func.count().label("number")).where(postings.c.source == _OF_SOURCE).group_by(postings.c.status)
)
_CHANGES = select(func.count()).where(changes.c.source == _OF_SOURCE)
_RUNS = select(func.count()).where(runs.c.source == _OF_SOURCE)
_LAST_SEQ = select(sources.c.last_seq).where(sources.c.name == _OF_SOURCE)
_FIRST_CHANGE = select(func.min(changes.c.seq)).where(changes.c.source == _OF_SOURCE)
_FORGET_CHANGES = delete(changes).where(changes.c.source == _OF_SOURCE, changes.c.seq < bindparam("below"))
_FORGET_FAILURES = delete(failures).where(failures.c.run.in_(select(runs.c.id).where(runs.c.source == _OF_SOURCE)))

BESIDE_CHANGES = (postings, validators, shared_ids, chrome, quarantine, confirmations)
"""Tables whose rows are of one source each, and small."""


@dataclass(slots=True, kw_only=True)
class Holdings:
    """How much the store knows of a source."""

    open: int = 0
    """Open postings."""
    closed: int = 0
    """Closed postings."""
    changes: int = 0
    """Changes told in its feed."""
    runs: int = 0
    """Runs."""


def holdings_of(connection: Connection, source: str) -> Holdings | None:
    """How much is known of a source; None where nothing is."""
    of = {"of": source}
    if connection.execute(_LAST_SEQ, of).first() is None:
        return None
    by_status = {row.status: row.number for row in connection.execute(_BY_STATUS, of)}
    counted = {"changes": connection.execute(_CHANGES, of).scalar_one(), "runs": connection.execute(_RUNS, of).scalar_one()}
    return Holdings(open=by_status.get("open", 0), closed=by_status.get("closed", 0), **counted)


def forget(database: Database, source: str, token: int) -> Holdings:
    """Forget a source whose lease is held with `token`; gives what went. Raises `StaleLease` and other `StoreError`.

    It takes several transactions. The postings go in the first and the source itself in the last one: where it is cut short, the
    source has no postings and is known still, and to forget it again finishes that. SQLite overwrites what goes (its
    `secure_delete`); in PostgreSQL rows lie on the disk until the next VACUUM.
    """
    of = {"of": source}
    with database.write() as connection:
        _hold(connection, source, token)
        gone = holdings_of(connection, source)
        if gone is None:
            return Holdings()
        last_seq = connection.execute(_LAST_SEQ, of).scalar_one()
        upsert_rows(connection, forgotten, [{"source": source, "last_seq": last_seq}])
        for table in BESIDE_CHANGES:
            connection.execute(delete(table).where(table.c.source == _OF_SOURCE), of)
    while _forget_some_changes(database, source, token):
        pass
    with database.write() as connection:
        _hold(connection, source, token)
        connection.execute(_FORGET_FAILURES, of)
        connection.execute(delete(runs).where(runs.c.source == _OF_SOURCE), of)
        connection.execute(delete(sources).where(sources.c.name == _OF_SOURCE), of)
    return gone


def overwrite_deleted(connection: Connection) -> None:
    """Let SQLite overwrite what this connection deletes (https://sqlite.org/pragma.html#pragma_secure_delete)."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA secure_delete = ON")


def _forget_some_changes(database: Database, source: str, token: int) -> bool:
    """Forget the oldest changes that are left; False where none were."""
    with database.write() as connection:
        _hold(connection, source, token)
        first = connection.execute(_FIRST_CHANGE, {"of": source}).scalar()
        if first is not None:
            connection.execute(_FORGET_CHANGES, {"of": source, "below": first + CHANGES_AT_ONCE})
    return first is not None


def _hold(connection: Connection, source: str, token: int) -> None:
    overwrite_deleted(connection)
    lease.renew(connection, source, token)
