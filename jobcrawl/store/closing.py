"""Closing the books of a run: fields cleared, postings closed or held, strikes counted, the lease given back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, select, update

from jobcrawl.store import lease
from jobcrawl.store.database import Database
from jobcrawl.store.known import Known
from jobcrawl.store.lifecycle import (
    RUNS_IN_MEDIAN,
    Cause,
    ClosedReason,
    RunState,
    Standing,
    absences_after,
    brakes,
    closing_reason,
)
from jobcrawl.store.merge import clear, fields_to_clear
from jobcrawl.store.opening import Opened, stamp
from jobcrawl.store.recording import chunks
from jobcrawl.store.report import RunReport
from jobcrawl.store.rows import replace_rows, upsert_rows
from jobcrawl.store.strict import from_json, to_json
from jobcrawl.store.tables import as_last_told, changes, confirmations, failures, postings, quarantine, runs, sources, validators
from jobcrawl.store.telling import Change, tell

BELIEVED_AFTER = 2
"""Unheld complete runs after a person's confirmation until drift is judged again: by then the lost fields are cleared."""


class Judged(NamedTuple):
    """What an open posting is judged by: columns of its row."""

    id: str
    """Its identity."""
    absences: int
    """Complete runs in a row that did not list it."""
    valid_through: str | None
    """Last day to apply, ISO 8601."""
    seen_run: int
    """The last run that saw it."""
    first_run: int
    """The run that saw it first."""
    confirmed: bool
    """Whether a person said that its absence is true."""


_IS_OPEN = (postings.c.source == bindparam("of")) & (postings.c.status == "open")
_IS_SEEN = _IS_OPEN & (postings.c.seen_run == bindparam("run"))
_AMONG = postings.c.id.in_(bindparam("ids", expanding=True))
_COUNTED = select(postings.c.id).where(_IS_SEEN, (postings.c.absences > 0) | (postings.c.withheld > 0))
_FORGIVE = update(postings).where(_AMONG).values(absences=0, withheld=0)
_WITHHOLD = update(postings).where(_AMONG).values(withheld=postings.c.withheld + 1)
_TAKE_BACK = update(postings).where(_IS_SEEN, postings.c.confirmed).values(confirmed=False)
_OPEN_POSTINGS = select(*(postings.c[name] for name in Judged._fields)).where(_IS_OPEN)
_TOLD = (
    select(postings.c.id, postings.c.vanished, postings.c.last_seen, changes.c.body)
    .select_from(as_last_told)
    .where(_AMONG)
    .order_by(postings.c.id)
)
_OF_SOURCE, _IS_UNHELD = runs.c.source == bindparam("of"), runs.c.held == "[]"
_BELIEVED = (
    select(runs.c.id, runs.c.listed)
    .where(_OF_SOURCE, runs.c.state == RunState.COMPLETE, runs.c.id >= bindparam("confirmed"))
    .where(_IS_UNHELD | (runs.c.id == bindparam("confirmed")))
    .order_by(runs.c.id.desc())
    .limit(RUNS_IN_MEDIAN)
)
_LAST_CONFIRMED = select(func.max(confirmations.c.run)).where(confirmations.c.source == bindparam("of"))
_STRIKES = select(quarantine).where(quarantine.c.source == bindparam("of"))
_COUNT_OPEN = select(func.count()).select_from(postings).where(_IS_OPEN)
_SUM_UP = (
    update(runs)
    .where(runs.c.id == bindparam("run"))
    .values({name: runs.c[name] + bindparam(f"more_{name}") for name in ("updated", "closed")})
    .returning(runs.c.new, runs.c.updated, runs.c.closed, runs.c.reopened)
)
_FORGET_PAGES = delete(validators).where(
    validators.c.source == bindparam("of"), validators.c.url_key.in_(bindparam("keys", expanding=True))
)
_SET_CLOCK = update(sources).where(sources.c.name == bindparam("of")).values(clock=bindparam("now"))


@dataclass(slots=True, kw_only=True)
class Books:
    """What a run brings to its end."""

    report: RunReport
    """State, reason and counts so far."""
    known: Mapping[str, Known]
    """What the run saw of each posting, by id."""
    drifted: str | None
    """Why the parser is believed to have drifted."""
    to_clear: list[str]
    """Postings with fields that enough parses agree are gone."""
    struck: Mapping[str, tuple[str, str]]
    """Pages that crashed their reader: address and reason by key."""
    read_well: set[str]
    """Keys of addresses that were read, and whose strikes are forgiven."""
    outdated: list[str]
    """Keys of addresses of which nothing need be known any more."""
    is_log: bool
    """Whether the listing is a log of changes, whose closings count although it is not whole."""
    deadline_clock: datetime
    """The time that deadlines are judged by."""
    now: datetime
    """The end of the run."""


@dataclass(slots=True)
class Closings:
    """What is to become of the open postings of a source."""

    closings: dict[str, ClosedReason] = field(default_factory=dict)
    """Postings that the evidence closes, by id."""
    absences: dict[str, int] = field(default_factory=dict)
    """Complete runs in a row that did not list a posting, this one among them, by id."""
    held: list[str] = field(default_factory=list)
    """Why nothing may be closed until a person has looked."""
    has_drifted: bool = False
    """Whether the parser is believed to have drifted."""

    @property
    def closed(self) -> Mapping[str, ClosedReason]:
        """What is closed, brakes considered."""
        return {} if self.held else self.closings


def close_books(connection: Connection, opened: Opened, books: Books) -> RunReport:
    """End the run in the caller's transaction; gives the report, with what was closed or held."""
    report = books.report
    lease.renew(connection, opened.source, opened.token)
    _forgive_absences(connection, opened, books.known)
    told: list[Change] = []
    judged = _judge(connection, opened, books)
    if report.state in (RunState.COMPLETE, RunState.PARTIAL) and not judged.has_drifted:
        told += _clearings(connection, books.to_clear)
    report.held += judged.held
    if report.state == RunState.COMPLETE or (report.state == RunState.PARTIAL and books.is_log):
        _count_absences(connection, opened, judged)
    told += _closed(connection, opened, judged.closed, {change.body["id"]: change.body for change in told})
    counts = tell(connection, opened, told)
    _store_told(connection, told)
    _write_strikes(connection, opened, books)
    for chunk in chunks(books.outdated):
        connection.execute(_FORGET_PAGES, {"of": opened.source, "keys": chunk})
    _sum_up(connection, opened, report, counts, max(stamp(books.now), opened.clock))
    lease.release(connection, opened.source, opened.token)
    return report


def confirm(database: Database, source: str, now: datetime) -> int | None:
    """Believe the last held run of a source: what it lacked closes when the next complete run lacks it too, and what it listed is
    what is usual from now on.

    A held log of changes is believed likewise: the next run that hears of the same closings carries them out.

    Gives the number of that run, or None when nothing is held.
    """
    with database.write() as connection:
        held = max(_held_run(connection, source, complete=True), _held_run(connection, source, complete=False))
        if not held:
            return None
        upsert_rows(connection, confirmations, [{"source": source, "run": held, "confirmed_at": stamp(now)}])
        doubted = (postings.c.source == source) & (postings.c.status == "open") & (postings.c.withheld > 0)
        values = {"absences": postings.c.absences + postings.c.withheld, "withheld": 0, "confirmed": True}
        connection.execute(update(postings).where(doubted).values(values))
    return held


def _held_run(connection: Connection, source: str, *, complete: bool) -> int:
    """The last complete run that is held (or the last other one), unless as much was read since and not held; else 0."""
    is_complete, is_unheld = runs.c.state == RunState.COMPLETE, runs.c.held == "[]"
    last = select(func.max(runs.c.id)).where(runs.c.source == source)
    held = connection.execute(last.where(~is_unheld, is_complete if complete else ~is_complete)).scalar() or 0
    settles = is_complete if complete else is_complete | (runs.c.cause == Cause.LOG_READ)
    settled = connection.execute(last.where(is_unheld, settles)).scalar() or 0
    return int(held) if held > settled else 0


def _forgive_absences(connection: Connection, opened: Opened, known: Mapping[str, Known]) -> None:
    """Start the count of absences anew for postings that were seen, unless their page says that the job is gone."""
    counted = connection.execute(_COUNTED, {"of": opened.source, "run": opened.id}).scalars()
    ids = [id for id in counted if not (id in known and known[id].says_expired)]
    for chunk in chunks(ids):
        connection.execute(_FORGIVE, {"ids": chunk})


def _clearings(connection: Connection, ids: list[str]) -> list[Change]:
    """Clear fields that enough whole parses agree are gone."""
    told, rows = [], []
    for row in _rows(connection, ids):
        vanished: dict[str, int] = from_json(row.vanished or "{}")
        names = fields_to_clear(vanished)
        body, changed = clear(from_json(row.body), names)
        left = {name: parses for name, parses in vanished.items() if name not in names}
        rows.append({"id": row.id, "vanished": to_json(left) if left else None})
        if changed:
            told.append(Change("updated", "cleared", changed, body))
    replace_rows(connection, postings, rows)
    return told


def _judge(connection: Connection, opened: Opened, books: Books) -> Closings:
    """Judge every open posting as far as the state of the run allows it; close none while a brake holds."""
    judged = Closings()
    if books.drifted and not _drift_is_believed(connection, opened):
        judged.held.append(books.drifted)
        judged.has_drifted = True
    if books.report.state == RunState.COMPLETE:
        _judge_absences(connection, opened, books, judged)
    elif books.report.state == RunState.PARTIAL and books.is_log and not judged.held:
        _judge_removals(connection, opened, books, judged)
    return judged


def _judge_absences(connection: Connection, opened: Opened, books: Books, judged: Closings) -> None:
    trusted, usual = _believed_runs(connection, opened.source)
    open_before = missing = doubtful = 0
    for row in map(Judged._make, connection.execute(_OPEN_POSTINGS, {"of": opened.source})):
        standing = _standing(opened, row, books.known.get(row.id))
        why = closing_reason(standing, opened.kind, books.deadline_clock)
        if why is not None:
            judged.closings[row.id] = why
        if absences_after(standing):
            judged.absences[row.id] = absences_after(standing)
        was_open = row.first_run <= trusted if trusted else row.first_run != opened.id and row.first_run not in opened.chain
        open_before += was_open
        missing += was_open and not standing.is_listed and not standing.says_closed and not row.confirmed
        doubtful += was_open and why is not None and not row.confirmed
    listed = books.report.listed
    judged.held += brakes(listed=listed, usual=usual, open_before=open_before, missing=missing, closings=doubtful)


def _judge_removals(connection: Connection, opened: Opened, books: Books, judged: Closings) -> None:
    """Close what the source itself says is closed, which needs no whole listing; nothing where that is most of what is open."""
    is_open = doubtful = 0
    for row in map(Judged._make, connection.execute(_OPEN_POSTINGS, {"of": opened.source})):
        is_open += 1
        if (known := books.known.get(row.id)) is not None and known.says_closed:
            judged.closings[row.id] = "event"
            doubtful += not row.confirmed
    judged.held += brakes(listed=0, usual=(), open_before=is_open, missing=0, closings=doubtful)


def _count_absences(connection: Connection, opened: Opened, judged: Closings) -> None:
    """Write how often postings were missing, or that it is doubted."""
    if judged.held:
        doubted = sorted({*judged.absences, *judged.closings})
        for chunk in chunks(doubted):
            connection.execute(_WITHHOLD, {"ids": chunk})
        return
    absent = [{"id": id, "absences": count} for id, count in judged.absences.items() if id not in judged.closings]
    replace_rows(connection, postings, absent)
    connection.execute(_TAKE_BACK, {"of": opened.source, "run": opened.id})


def _closed(
    connection: Connection, opened: Opened, closings: Mapping[str, ClosedReason], cleared: Mapping[str, dict[str, Any]]
) -> list[Change]:
    """Closings as changes. `cleared` are postings that were told of just now."""
    told = []
    for row in _rows(connection, list(closings)):
        closed = {"status": "closed", "closed_at": opened.clock, "closed_reason": closings[row.id], "last_seen": row.last_seen}
        told.append(Change("closed", closings[row.id], [], (cleared.get(row.id) or from_json(row.body)) | closed))
    return told


def _standing(opened: Opened, row: Judged, known: Known | None) -> Standing:
    if known is None:
        is_listed = row.seen_run == opened.id
        return Standing(is_listed=is_listed, absences=row.absences, valid_through=row.valid_through, confirmed=row.confirmed)
    return Standing(
        is_listed=known.is_listed,
        absences=row.absences,
        confirmed=row.confirmed,
        says_closed=known.says_closed,
        says_expired=known.says_expired,
        is_gone=known.is_gone,
        valid_through=row.valid_through,
        deadline_stands=known.deadline_stands,
    )


def _believed_runs(connection: Connection, source: str) -> tuple[int, list[int]]:
    """The last believed run (complete and not held, or confirmed by a person), and what the last ones listed, newest first."""
    found = connection.execute(_BELIEVED, {"of": source, "confirmed": _last_confirmed(connection, source)}).all()
    return (found[0].id if found else 0), [row.listed for row in found]


def _last_confirmed(connection: Connection, source: str) -> int:
    return connection.execute(_LAST_CONFIRMED, {"of": source}).scalar() or 0


def _drift_is_believed(connection: Connection, opened: Opened) -> bool:
    """Whether a person confirmed a held run so lately that the fields lost then are not cleared yet."""
    confirmed = _last_confirmed(connection, opened.source)
    unheld = (runs.c.source == opened.source) & (runs.c.state == RunState.COMPLETE) & (runs.c.held == "[]")
    since = select(func.count()).select_from(runs).where(unheld, runs.c.id > confirmed)
    return confirmed > 0 and connection.execute(since).scalar_one() < BELIEVED_AFTER


def _rows(connection: Connection, ids: list[str]) -> Iterable[Any]:
    for chunk in chunks(ids):
        yield from connection.execute(_TOLD, {"ids": chunk}).all()


def _store_told(connection: Connection, told: list[Change]) -> None:
    """Store postings as they were just told of; a later change of the same posting wins."""
    columns = ("id", "status", "content_hash", "valid_through")
    rows = ({"seq": change.seq} | {name: change.body.get(name) for name in columns} for change in told)
    replace_rows(connection, postings, rows)


def _write_strikes(connection: Connection, opened: Opened, books: Books) -> None:
    """Count a strike against each page that crashed its reader; forgive pages that were read well."""
    strikes = {row.url_key: row.strikes for row in connection.execute(_STRIKES, {"of": opened.source})}
    forgiven = sorted(strikes.keys() & books.read_well)
    if forgiven:
        of_source = quarantine.c.source == opened.source
        connection.execute(delete(quarantine).where(of_source, quarantine.c.url_key.in_(forgiven)))
    rows = [
        {
            "source": opened.source, "url_key": key, "url": url, "strikes": strikes.get(key, 0) + 1, "reason": reason,
            "struck_run": opened.id, "struck_at": opened.clock,
        }
        for key, (url, reason) in books.struck.items()
    ]  # fmt: skip
    upsert_rows(connection, quarantine, rows)


def _sum_up(connection: Connection, opened: Opened, report: RunReport, counts: Counter[str], finished_at: str) -> None:
    report.open = connection.execute(_COUNT_OPEN, {"of": opened.source}).scalar_one()
    values = {
        "run": opened.id, "finished_at": finished_at, "state": report.state, "reason": report.reason,
        "cause": report.cause,
        "expected": report.expected, "listed": report.listed, "open": report.open, "held": to_json(report.held),
        "requests": to_json(report.requests), "fill": to_json(report.fill), "more_updated": counts["updated"],
        "more_closed": counts["closed"],
    }  # fmt: skip
    report.new, report.updated, report.closed, report.reopened = connection.execute(_SUM_UP, values).one()
    connection.execute(_SET_CLOCK, {"of": opened.source, "now": finished_at})
    listed_failures = [{"run": opened.id, "url": failure.url, "reason": failure.reason} for failure in report.failures]
    upsert_rows(connection, failures, listed_failures)
