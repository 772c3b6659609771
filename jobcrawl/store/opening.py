"""Opening a run: the lease, what became of the run before, and what was known when it began."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, func, insert, select, update

from jobcrawl.store import lease
from jobcrawl.store.lifecycle import RunState, SourceKind
from jobcrawl.store.rows import insert_absent
from jobcrawl.store.tables import runs, sources


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
    insert_absent(connection, sources, {"name": source, "kind": kind, "last_seq": 0, "clock": stamp(now)})
    clock: str = max(stamp(now), connection.execute(select(sources.c.clock).where(sources.c.name == source)).scalar_one())
    connection.execute(update(sources).where(sources.c.name == source).values(kind=kind, clock=clock))
    chain = _bury_the_dead(connection, source, clock, stamp(now - resume_within))
    begun = insert(runs).values(
        source=source, token=token, resumes=max(chain, default=None), started_at=clock, state=RunState.RUNNING,
        listed=0, new=0, updated=0, closed=0, reopened=0, open=0, held="[]", requests="{}", fill="{}",
    )  # fmt: skip
    run = connection.execute(begun.returning(runs.c.id)).scalar_one()
    return Opened(source, kind, run, token, clock, chain)


def last_complete_run(connection: Connection, source: str) -> int:
    """Number of the last complete run; 0 when there was none."""
    found = select(func.max(runs.c.id)).where(runs.c.source == source, runs.c.state == RunState.COMPLETE)
    return connection.execute(found).scalar() or 0


def stamp(moment: datetime) -> str:
    """A time as the store writes it: ISO 8601 UTC, whole seconds, sortable as text."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def _bury_the_dead(connection: Connection, source: str, clock: str, oldest: str) -> frozenset[int]:
    """Mark runs that died as failed; give those young enough that this run goes on from them."""
    of_dead = (runs.c.source == source) & (runs.c.state == RunState.RUNNING)
    last = connection.execute(select(func.max(runs.c.id)).where(of_dead)).scalar()
    dead = update(runs).where(of_dead).values(state=RunState.FAILED, reason="the run died", finished_at=clock)
    connection.execute(dead)
    chain: set[int] = set()
    while last is not None:
        row = connection.execute(select(runs.c.resumes, runs.c.started_at).where(runs.c.id == last)).one()
        if row.started_at < oldest:
            break
        chain.add(last)
        last = row.resumes
    return frozenset(chain)
