"""Recording: a batch of what a run saw, written in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from jobcrawl.store.lifecycle import REPOST_AFTER
from jobcrawl.store.news import News, Recorded, Stored
from jobcrawl.store.opening import Opened, stamp
from jobcrawl.store.rows import insert_absent, replace_rows, upsert_rows
from jobcrawl.store.strict import from_json
from jobcrawl.store.tables import as_last_told, changes, postings, runs, shared_ids, validators
from jobcrawl.store.telling import tell

CHUNK = 500
"""Rows asked for in one SELECT … IN."""

_AMONG = postings.c.id.in_(bindparam("ids", expanding=True))
_BODIES = select(postings.c.id, changes.c.body).select_from(as_last_told).where(_AMONG)
_SEEN_BODIES = select(changes.c.body, postings.c.last_seen).select_from(as_last_told).where(_AMONG).order_by(postings.c.id)
_OPEN = select(postings.c.id).where(postings.c.source == bindparam("of"), postings.c.status == "open").order_by(postings.c.id)
_STORED = select(*(postings.c[name] for name in Stored._fields)).where(_AMONG)
_EARLIER = (
    select(postings.c.repost_key, postings.c.id)
    .where(postings.c.source == bindparam("of"), postings.c.repost_key.in_(bindparam("keys", expanding=True)))
    .where(postings.c.first_seen <= bindparam("limit"), postings.c.seen_run < bindparam("run"))
    .order_by(postings.c.first_seen, postings.c.id)
)
_SEE = update(postings).where(_AMONG).values(last_seen=bindparam("now"), seen_run=bindparam("run"))
_GROWN = ("new", "updated", "reopened")
_GROW = (
    update(runs).where(runs.c.id == bindparam("run")).values({name: runs.c[name] + bindparam(f"more_{name}") for name in _GROWN})
)


@dataclass(slots=True)
class Batch:
    """What is written in one transaction."""

    recorded: list[Recorded] = field(default_factory=list)
    """Parsed postings, in the order they came."""
    seen: list[str] = field(default_factory=list)
    """Ids of postings that the listing holds."""
    pages: list[dict[str, Any]] = field(default_factory=list)
    """Rows for `validators`: what is known of a fetched address."""
    moved: set[str] = field(default_factory=set)
    """Keys of addresses that gave another posting than they are stored with, if they are stored at all."""

    shared: list[str] = field(default_factory=list)
    """Identities that ids of the site would stand for which several of its ads have."""

    def __len__(self) -> int:
        return max(len(self.recorded), len(self.pages)) + len(self.seen) // 10


def write_batch(
    connection: Connection, opened: Opened, batch: Batch, deadline_clock: datetime, listed: Mapping[str, bool]
) -> News:
    """Store a batch with its changes and their sequence numbers; a batch written twice tells nothing the second time.

    `listed` says of ids in the run's memory whether the listing holds them.
    """
    newest = {one.id: one for one in batch.recorded}
    stored = _stored(connection, list(newest))
    fresh = [one for one in newest.values() if one.id not in stored]
    news = News(opened, deadline_clock, _earlier_postings(connection, opened, fresh, listed))
    to_compare = [id for id, row in stored.items() if not news.is_as_stored(newest[id], row)]
    bodies = bodies_of(connection, to_compare)
    for one in newest.values():
        if one.id not in stored:
            news.first(one)
        elif one.id in bodies:
            news.again(one, stored[one.id], from_json(bodies[one.id]))
        else:
            news.same(one, stored[one.id])
    counts = tell(connection, opened, news.told)
    for change in news.told:
        news.rows[change.body["id"]]["seq"] = change.seq
    at_home = {id for id, row in news.rows.items() if id in stored and _is_at_home(row, stored[id])}
    upsert_rows(connection, postings, (row for id, row in news.rows.items() if id not in at_home))
    upsert_rows(
        connection, postings, (row for id, row in news.rows.items() if id in at_home), keep=("source", "status", "repost_key")
    )
    for chunk in chunks([id for id in batch.seen if id not in newest]):
        connection.execute(_SEE, {"ids": chunk, "now": opened.clock, "run": opened.id})
    replace_rows(connection, postings, news.untouched)
    pages = {page["url_key"]: page for page in batch.pages}
    upsert_rows(connection, validators, (page for key, page in pages.items() if key in batch.moved))
    upsert_rows(connection, validators, (page for key, page in pages.items() if key not in batch.moved), keep=("posting",))
    for id in dict.fromkeys(batch.shared):
        insert_absent(connection, shared_ids, {"source": opened.source, "posting": id})
    if counts:
        connection.execute(_GROW, {"run": opened.id} | {f"more_{name}": counts[name] for name in _GROWN})
    return news


def _is_at_home(row: Mapping[str, Any], stored: Stored) -> bool:
    """Whether a row has the place in the indexes that it had."""
    return bool(row["status"] == stored.status and row["repost_key"] == stored.repost_key)


def chunks(ids: Sequence[str]) -> Iterable[Sequence[str]]:
    """Ids in pieces that fit one statement."""
    return (ids[start : start + CHUNK] for start in range(0, len(ids), CHUNK))


def bodies_of(connection: Connection, ids: Sequence[str]) -> dict[str, str]:
    """Postings by id, each as its latest change tells it, in JSON."""
    rows = chain.from_iterable(connection.execute(_BODIES, {"ids": chunk}) for chunk in chunks(ids))
    return {id: body for id, body in rows}  # noqa: C416  # a Row is a pair for this, and none for dict()


def ids_of_open(connection: Connection, source: str) -> list[str]:
    """Ids of a source's open postings, in order."""
    return list(connection.execute(_OPEN, {"of": source}).scalars())


def postings_of(connection: Connection, ids: Sequence[str]) -> Iterable[dict[str, Any]]:
    """Postings by their ids, each as its latest change tells it and with the time it was last seen."""
    rows = chain.from_iterable(connection.execute(_SEEN_BODIES, {"ids": chunk}) for chunk in chunks(ids))
    return (from_json(row.body) | {"last_seen": row.last_seen} for row in rows)


def _stored(connection: Connection, ids: Sequence[str]) -> dict[str, Stored]:
    rows = chain.from_iterable(connection.execute(_STORED, {"ids": chunk}) for chunk in chunks(ids))
    return {row.id: row for row in map(Stored._make, rows)}


def _earlier_postings(
    connection: Connection, opened: Opened, fresh: list[Recorded], listed: Mapping[str, bool]
) -> dict[str, str]:
    """By employer and title: the latest posting first seen long enough ago that is not on the listing any more."""
    keys = {one.repost_key for one in fresh if one.repost_key}
    limit = stamp(datetime.fromisoformat(opened.clock) - REPOST_AFTER)
    found: dict[str, str] = {}
    for chunk in chunks(sorted(keys)):
        values = {"of": opened.source, "keys": chunk, "limit": limit, "run": opened.id}
        found.update({row.repost_key: row.id for row in connection.execute(_EARLIER, values) if not listed.get(row.id)})
    return found
