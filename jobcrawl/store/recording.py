"""Recording: a batch of what a run saw, written in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select, update

from jobcrawl.identity import changed_fields
from jobcrawl.store.database import upsert
from jobcrawl.store.lifecycle import REPOST_AFTER, deadline_is_past
from jobcrawl.store.merge import fields_to_clear, merge
from jobcrawl.store.opening import Opened, stamp
from jobcrawl.store.strict import from_json, to_json
from jobcrawl.store.tables import postings, runs, validators
from jobcrawl.store.telling import Change, tell

CHUNK = 500
"""Rows asked for in one SELECT … IN."""


@dataclass(slots=True)
class Recorded:
    """A parsed posting on its way to the store."""

    id: str
    """Its identity."""
    body: dict[str, Any]
    """The posting as parsed."""
    url_key: str
    """Key of its address."""
    title_key: str
    """Key of its title."""
    repost_key: str | None
    """Key of its employer and title."""
    hash: str
    """Hash of what a reader sees of it."""
    is_whole: bool
    """Whether its page was read to the end."""


@dataclass(slots=True)
class Batch:
    """What is written in one transaction."""

    recorded: list[Recorded] = field(default_factory=list)
    """Parsed postings, in the order they came."""
    seen: list[str] = field(default_factory=list)
    """Ids of postings that the listing holds."""
    pages: list[dict[str, Any]] = field(default_factory=list)
    """Rows for `validators`: what is known of a fetched address."""

    def __len__(self) -> int:
        return len(self.recorded) + len(self.pages) // 2 + len(self.seen) // 10


@dataclass(slots=True)
class Outcome:
    """What writing a batch brought to light."""

    parsed_again: int = 0
    """Postings known from before the run that were parsed again."""
    lost_required: int = 0
    """Those of them that lack a required field which they had."""
    to_clear: list[str] = field(default_factory=list)
    """Ids of postings with a field that enough parses agree is gone."""


def write_batch(
    connection: Connection, opened: Opened, batch: Batch, deadline_clock: datetime, listed: Mapping[str, bool]
) -> Outcome:
    """Store a batch with its changes and their sequence numbers; a batch written twice tells nothing the second time.

    `listed` says of ids in the run's memory whether the listing holds them.
    """
    outcome = Outcome()
    newest = {one.id: one for one in batch.recorded}
    stored: dict[str, Row[Any]] = {}
    for chunk in chunks(list(newest)):
        stored.update({row.id: row for row in connection.execute(select(postings).where(postings.c.id.in_(chunk)))})
    told: list[Change] = []
    rows: dict[str, dict[str, Any]] = {}
    untouched: list[dict[str, Any]] = []
    earlier = _earlier_postings(connection, opened, [one for one in newest.values() if one.id not in stored], listed)
    for one in newest.values():
        if one.id in stored:
            change = _again(opened, one, stored[one.id], deadline_clock, outcome, rows, untouched)
        else:
            change = _first(opened, one, earlier, rows)
        if change is not None:
            told.append(change)
    counts = tell(connection, opened, told)
    for change in told:
        rows[change.body["id"]].update(seq=change.seq, body=change.json)
    upsert(connection, postings, list(rows.values()))
    _touch(connection, opened, batch.seen, untouched)
    upsert(connection, validators, list({page["url_key"]: page for page in batch.pages}.values()))
    if counts:
        grown = {name: runs.c[name] + counts[name] for name in ("new", "updated", "reopened")}
        connection.execute(update(runs).where(runs.c.id == opened.id).values(grown))
    return outcome


def chunks(ids: Sequence[str]) -> Iterable[Sequence[str]]:
    """Ids in pieces that fit one statement."""
    return (ids[start : start + CHUNK] for start in range(0, len(ids), CHUNK))


def _first(opened: Opened, one: Recorded, earlier: Mapping[str, str], rows: dict[str, dict[str, Any]]) -> Change:
    """A posting that no run has seen before."""
    one.body.update(
        id=one.id, source=opened.source, status="open", first_seen=opened.clock, last_seen=opened.clock, closed_at=None,
        closed_reason=None, reposted_at=None, repost_of=earlier.get(one.repost_key or ""), content_hash=one.hash,
    )  # fmt: skip
    rows[one.id] = _row(opened, one, one.body) | {"first_seen": opened.clock, "first_run": opened.id, "vanished": None}
    return Change("new", None, [], one.body)


def _again(
    opened: Opened,
    one: Recorded,
    row: Row[Any],
    deadline_clock: datetime,
    outcome: Outcome,
    rows: dict[str, dict[str, Any]],
    untouched: list[dict[str, Any]],
) -> Change | None:
    """A posting that is stored already: merged with what was known, reopened where it had been closed."""
    is_known_from_before = row.parsed_run != opened.id
    outcome.parsed_again += is_known_from_before
    is_back = row.status == "closed" and not deadline_is_past(one.body.get("valid_through"), deadline_clock)
    if one.hash == row.content_hash and not row.vanished and not is_back:
        untouched.append({"row_id": one.id, "new_vanished": None, "new_url_key": one.url_key})
        return None
    before = from_json(row.body)
    merged = merge(before, from_json(row.vanished) if row.vanished else {}, one.body, one.is_whole)
    outcome.lost_required += merged.lost_required and is_known_from_before
    if fields_to_clear(merged.vanished):
        outcome.to_clear.append(one.id)
    vanished = to_json(merged.vanished) if merged.vanished else None
    changed = changed_fields(before, merged.body)
    if not changed and not is_back:
        untouched.append({"row_id": one.id, "new_vanished": vanished, "new_url_key": one.url_key})
        return None
    merged.body["last_seen"] = opened.clock
    if is_back:
        merged.body.update(status="open", closed_at=None, closed_reason=None, reposted_at=opened.clock)
    rows[one.id] = _row(opened, one, merged.body) | {
        "first_seen": row.first_seen,
        "first_run": row.first_run,
        "vanished": vanished,
    }
    return Change("reopened" if is_back else "updated", None, changed, merged.body)


def _row(opened: Opened, one: Recorded, body: Mapping[str, Any]) -> dict[str, Any]:
    """Columns of a posting that is told of; its number and its JSON follow when they are known."""
    return {
        "id": one.id, "source": opened.source, "url_key": one.url_key, "title_key": one.title_key,
        "repost_key": one.repost_key, "status": body["status"], "content_hash": body["content_hash"], "last_seen": opened.clock,
        "seen_run": opened.id, "parsed_run": opened.id, "valid_through": body.get("valid_through"), "absences": 0, "withheld": 0,
        "confirmed": False,
    }  # fmt: skip


def _touch(connection: Connection, opened: Opened, seen: list[str], parsed: list[dict[str, Any]]) -> None:
    """Note that postings were seen, or parsed without a visible change."""
    is_row = postings.c.id == bindparam("row_id")
    values: dict[str, Any] = {"last_seen": opened.clock, "seen_run": opened.id}
    if seen:
        connection.execute(update(postings).where(is_row).values(values), [{"row_id": id} for id in seen])
    if parsed:
        values |= {
            "parsed_run": opened.id,
            "vanished": bindparam("new_vanished"),
            "url_key": bindparam("new_url_key"),
        }
        connection.execute(update(postings).where(is_row).values(values), parsed)


def _earlier_postings(
    connection: Connection, opened: Opened, fresh: list[Recorded], listed: Mapping[str, bool]
) -> dict[str, str]:
    """By employer and title: the latest posting first seen long enough ago that is not on the listing any more."""
    keys = {one.repost_key for one in fresh if one.repost_key}
    limit = stamp(datetime.fromisoformat(opened.clock) - REPOST_AFTER)
    found: dict[str, str] = {}
    for chunk in chunks(sorted(keys)):
        candidates = (
            select(postings.c.repost_key, postings.c.id)
            .where(postings.c.source == opened.source, postings.c.repost_key.in_(chunk))
            .where(postings.c.first_seen <= limit, postings.c.seen_run < opened.id)
            .order_by(postings.c.first_seen, postings.c.id)
        )
        found.update({row.repost_key: row.id for row in connection.execute(candidates) if not listed.get(row.id)})
    return found
