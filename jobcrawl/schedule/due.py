"""Due: which sources should run now, by cadence and by what became of their last runs, which the store remembers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from jobcrawl.declared.cadence import Cadence, back_off
from jobcrawl.store.lease import is_held
from jobcrawl.store.lifecycle import CLOCKS_DIFFER, Cause, RunState
from jobcrawl.store.tables import runs

RUNS_LOOKED_AT = 12
"""Failures in a row that are told apart; more pause no longer."""


_LAST_RUNS = (
    select(runs.c.started_at, runs.c.finished_at, runs.c.state, runs.c.cause)
    .where(runs.c.source == bindparam("source"))
    .order_by(runs.c.id.desc())
    .limit(RUNS_LOOKED_AT)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What the last runs of a source say about the next one."""

    started_at: datetime | None = None
    """Start of the last run; None when there was none."""
    ended_at: datetime | None = None
    """End of the last run; None while it goes on."""
    failures: int = 0
    """Failed or blocked runs in a row."""
    was_stopped: bool = False
    """Whether the last run was ended from outside, or its host asked to be left alone before its listing was read."""
    has_died: bool = False
    """Whether the process of the last run is no longer there, or ended the run since it ran out of memory."""


def read_past(connection: Connection, source: str) -> Past:
    """What became of the last runs of a source."""
    last = connection.execute(_LAST_RUNS, {"source": source}).all()
    if not last:
        return Past()
    stopped = [row.cause in (Cause.STOPPED, Cause.UNASKED) for row in last]
    newest, failures = last[0], 0
    for row, was_stopped in zip(last, stopped, strict=True):
        has_died = row.state == RunState.RUNNING or row.cause == Cause.OUT_OF_MEMORY
        if row.state not in (RunState.FAILED, RunState.BLOCKED) and not has_died:
            break
        failures += not was_stopped and row.state != RunState.RUNNING and not (has_died and row is newest)
    return Past(
        started_at=datetime.fromisoformat(newest.started_at),
        ended_at=datetime.fromisoformat(newest.finished_at) if newest.finished_at else None,
        failures=failures,
        was_stopped=stopped[0],
        has_died=newest.cause == Cause.OUT_OF_MEMORY or (newest.state == RunState.RUNNING and not is_held(connection, source)),
    )


def due_since(cadence: Cadence, name: str, past: Past, now: datetime) -> datetime | None:
    """The moment that a source has been due since; None when it is not due now.

    However many moments were missed, one run answers them all. A run that died, or was stopped, is run again at once; one that
    dies again and again is left alone for longer and longer. A run that still goes on is not told apart here: its lease keeps a
    second one away. A run that began later than now was begun by a clock that was ahead, and answers nothing.
    """
    if cadence.is_quiet(now):
        return None
    if past.started_at is None or past.started_at > now + CLOCKS_DIFFER:
        return now
    # an earlier run's clock may have been ahead, and no run ends before what it wrote
    ended = past.ended_at if past.ended_at is not None and past.ended_at <= now + CLOCKS_DIFFER else past.started_at
    if past.was_stopped:
        return ended
    if past.failures and now < ended + back_off(past.failures):
        return None
    if past.has_died:
        return past.started_at
    slot = cadence.slot(name, now)
    return slot if slot > past.started_at else None
