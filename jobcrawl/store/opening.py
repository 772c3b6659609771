"""Opening a run: the lease, what became of the run before, and what was known when it began."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from jobcrawl.store import lease
from jobcrawl.store.lifecycle import CLOCKS_DIFFER, WHOLE_AGAIN_AFTER, Cause, RunState, SourceKind
from jobcrawl.store.rows import insert_absent
from jobcrawl.store.tables import changes, forgotten, postings, runs, sources

DIED = "the run died"
"""What is said of a run whose process is no longer there."""

_OF_SOURCE = runs.c.source == bindparam("of")
_LAST_NUMBER = select(forgotten.c.last_seq).where(forgotten.c.source == bindparam("of"))
_FORGET_REST = delete(changes).where(changes.c.source == bindparam("of"), changes.c.seq <= bindparam("last"))
_CLOCK = select(sources.c.clock).where(sources.c.name == bindparam("of"))
_BEGIN = update(sources).where(sources.c.name == bindparam("of")).values(kind=bindparam("as_kind"), clock=bindparam("now"))
_NOTHING_YET = dict.fromkeys(("listed", "new", "updated", "closed", "reopened", "open"), 0)
_NEW_RUN = insert(runs).values(state=RunState.RUNNING, held="[]", requests="{}", fill="{}", **_NOTHING_YET).returning(runs.c.id)
_LAST_COMPLETE = select(func.max(runs.c.id)).where(_OF_SOURCE, runs.c.state == RunState.COMPLETE)
_UNHELD_STARTS = select(func.max(runs.c.started_at)).where(
    _OF_SOURCE,
    runs.c.held == "[]",
    runs.c.started_at <= bindparam("now"),  # a later one is by a clock that was ahead
)
_LAST_ENDED_WELL = select(func.max(runs.c.finished_at)).where(_OF_SOURCE, runs.c.state.in_((RunState.COMPLETE, RunState.PARTIAL)))
_LAST_WHOLE = _UNHELD_STARTS.where(runs.c.state == RunState.COMPLETE)
_LAST_READ = _UNHELD_STARTS.where((runs.c.state == RunState.COMPLETE) | (runs.c.cause == Cause.LOG_READ))
_IS_DEAD = _OF_SOURCE & (runs.c.state == RunState.RUNNING)
_LAST_DEAD = select(func.max(runs.c.id)).where(_IS_DEAD)
_OPEN = select(func.count()).where(postings.c.source == runs.c.source, postings.c.status == "open").scalar_subquery()
_BURY = (
    update(runs)
    .where(_IS_DEAD)
    .values(state=RunState.FAILED, reason=DIED, cause=Cause.DIED, finished_at=bindparam("now"), open=_OPEN)
)


@dataclass(slots=True, frozen=True)
class Opened:
    """A run that holds its source."""

    source: str
    """Name of the source."""
    kind: SourceKind
    """How far an absence from its listing can be trusted."""
    id: int
    """Number of the run."""
    token: int
    """Fencing token of the lease."""
    clock: str
    """Time of everything this run writes; never before what an earlier run wrote."""
    chain: frozenset[int]
    """Runs that died and are run again by this one: what they stored is not fetched again."""


def open_run(connection: Connection, source: str, kind: SourceKind, now: datetime, resume_within: timedelta) -> Opened:
    """Take the lease and begin a run; raises `LeaseHeld` while another run of the source is alive."""
    token = lease.take(connection, source)
    last_seq = connection.execute(_LAST_NUMBER, {"of": source}).scalar() or 0
    if last_seq:  # a forgetting that was cut short left some
        connection.execute(_FORGET_REST, {"of": source, "last": last_seq})
    insert_absent(connection, sources, {"name": source, "kind": kind, "last_seq": last_seq, "clock": stamp(now)})
    clock: str = max(stamp(now), connection.execute(_CLOCK, {"of": source}).scalar_one())
    connection.execute(_BEGIN, {"of": source, "as_kind": kind, "now": clock})
    chain = _bury_the_dead(connection, source, clock, stamp(now - resume_within))
    begun = {"source": source, "token": token, "resumes": max(chain, default=None), "started_at": stamp(now)}
    run = connection.execute(_NEW_RUN, begun).scalar_one()
    return Opened(source, kind, run, token, clock, chain)


def last_complete_run(connection: Connection, source: str) -> int:
    """Number of the last complete run; 0 when there was none."""
    return connection.execute(_LAST_COMPLETE, {"of": source}).scalar() or 0


def last_ended_well(connection: Connection, source: str) -> str:
    """When a run last ended complete or partial, ISO 8601 UTC; "" when none did."""
    return connection.execute(_LAST_ENDED_WELL, {"of": source}).scalar() or ""


def changes_since(connection: Connection, source: str, now: datetime) -> datetime | None:
    """The time whose changes, and those after it, are all that is not known of a source that tells its changes.

    None when the source should be read as a whole: it never was, or not lately, or what it told was held.
    """
    whole, read = (connection.execute(last, {"of": source, "now": stamp(now)}).scalar() for last in (_LAST_WHOLE, _LAST_READ))
    if whole is None or read is None or datetime.fromisoformat(whole) + WHOLE_AGAIN_AFTER < now:
        return None
    return datetime.fromisoformat(read) - CLOCKS_DIFFER


def stamp(moment: datetime) -> str:
    """A time as the store writes it: ISO 8601 UTC, whole seconds, sortable as text."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def _bury_the_dead(connection: Connection, source: str, clock: str, oldest: str) -> frozenset[int]:
    """Mark runs that died as failed; give those young enough that this run goes on from them."""
    last = connection.execute(_LAST_DEAD, {"of": source}).scalar()
    if last is None:
        return frozenset()
    connection.execute(_BURY, {"of": source, "now": clock})
    chain: set[int] = set()
    while last is not None:
        row = connection.execute(select(runs.c.resumes, runs.c.started_at).where(runs.c.id == last)).one()
        if row.started_at < oldest:
            break
        chain.add(last)
        last = row.resumes
    return frozenset(chain)
