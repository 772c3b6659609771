"""History: what the store can tell about sources and their runs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, select

from jobcrawl.store.errors import UnknownSource
from jobcrawl.store.lease import holders
from jobcrawl.store.lifecycle import Cause, RunState
from jobcrawl.store.opening import DIED
from jobcrawl.store.policy import Policy
from jobcrawl.store.strict import from_json
from jobcrawl.store.tables import failures, postings, quarantine, runs, sources
from jobcrawl.suggestions import did_you_mean


@dataclass(slots=True, kw_only=True)
class RunRow:
    """One run, as it ended or as far as it has come."""

    run: int
    """Its number."""
    source: str
    """Name of the source."""
    state: str
    """running, complete, partial, blocked or failed."""
    reason: str | None
    """Why it ended so, in words for people."""
    cause: str | None
    """stopped, unasked, out_of_memory, died or log_read; None where what it read decided."""
    started_at: str
    """ISO 8601 UTC."""
    finished_at: str | None
    """ISO 8601 UTC."""
    listed: int
    """Distinct postings on the listing."""
    expected: int | None
    """Total that the listing stated."""
    new: int
    """Postings never seen before."""
    updated: int
    """Postings that changed."""
    closed: int
    """Postings closed."""
    reopened: int
    """Postings that came back."""
    open: int
    """Open postings after it, or now where it still runs or has just died."""
    held: list[str]
    """Why closings were held."""
    requests: dict[str, int]
    """Pages by how they ended."""
    fill: dict[str, float]
    """Share of its parsed postings that have a field."""


@dataclass(slots=True, kw_only=True)
class SourceRow:
    """One source and its last run."""

    source: str
    """Its name."""
    kind: str | None = None
    """feed, api or html; None before its first run."""
    open: int = 0
    """Open postings."""
    last_seq: int = 0
    """Number of its last change."""
    is_running: bool = False
    """Whether a run holds it."""
    quarantined: int = 0
    """Pages that crashed their reader in enough runs in a row to be left alone."""
    last_run: RunRow | None = None
    """Its last run."""
    fill: dict[str, float] = field(default_factory=dict)
    """Share of the postings that have a field, in its last run that read any: most nights nothing is new."""


@dataclass(slots=True, frozen=True, kw_only=True)
class Ended:
    """A run whose postings belong into the feed."""

    run: int
    """Its number."""
    finished_at: str
    """ISO 8601 UTC."""


_LAST_ENDED = (
    select(runs.c.id, runs.c.finished_at)
    .where(runs.c.source == bindparam("of"), runs.c.state.in_((RunState.COMPLETE, RunState.PARTIAL, RunState.BLOCKED)))
    .order_by(runs.c.id.desc())
    .limit(1)
)


_OPEN_NOW = select(func.count()).where(postings.c.source == bindparam("of"), postings.c.status == "open")


def last_ended(connection: Connection, source: str) -> Ended | None:
    """The last run of a source that came to its end and did not fail; None where there is none."""
    row = connection.execute(_LAST_ENDED, {"of": source}).first()
    return None if row is None else Ended(run=row.id, finished_at=row.finished_at)


def list_runs(connection: Connection, source: str | None = None, limit: int = 20, run: int | None = None) -> list[RunRow]:
    """The last runs, newest first, or the one of a number; raises `UnknownSource`."""
    wanted = select(runs).order_by(runs.c.id.desc()).limit(limit)
    if source is not None:
        check_source(connection, source)
        wanted = wanted.where(runs.c.source == source)
    if run is not None:
        wanted = wanted.where(runs.c.id == run)
    alive = holders(connection)
    return [_run_row(connection, row, alive) for row in connection.execute(wanted).all()]


def list_failures(connection: Connection, run: int) -> dict[str, str]:
    """Reason by address of the pages that a run could not read."""
    rows = connection.execute(select(failures).where(failures.c.run == run).order_by(failures.c.url))
    return {row.url: row.reason for row in rows}


def list_sources(connection: Connection) -> list[SourceRow]:
    """All sources by name."""
    is_open = (
        select(postings.c.source, func.count().label("number")).where(postings.c.status == "open").group_by(postings.c.source)
    )
    open_counts = {row.source: row.number for row in connection.execute(is_open)}
    alive = holders(connection)
    struck = (
        select(quarantine.c.source, func.count().label("number"))
        .where(quarantine.c.strikes >= Policy().strikes)
        .group_by(quarantine.c.source)
    )
    strikes = {row.source: row.number for row in connection.execute(struck)}
    last_ids = select(func.max(runs.c.id)).group_by(runs.c.source)
    last_runs = connection.execute(select(runs).where(runs.c.id.in_(last_ids))).all()
    last = {row.source: _run_row(connection, row, alive) for row in last_runs}
    last_reading = last_ids.where(runs.c.fill != "{}")
    filled = select(runs.c.source, runs.c.fill).where(runs.c.id.in_(last_reading))
    fill = {row.source: from_json(row.fill) for row in connection.execute(filled)}
    return [
        SourceRow(
            source=row.name, kind=row.kind, open=open_counts.get(row.name, 0), last_seq=row.last_seq,
            is_running=row.name in alive, quarantined=strikes.get(row.name, 0), last_run=last.get(row.name),
            fill=fill.get(row.name, {}),
        )
        for row in connection.execute(select(sources).order_by(sources.c.name))
    ]  # fmt: skip


def list_names(connection: Connection) -> list[str]:
    """Names of all sources."""
    return list(connection.execute(select(sources.c.name).order_by(sources.c.name)).scalars())


def check_source(connection: Connection, source: str) -> None:
    """Raise `UnknownSource` unless a run of that source was ever begun."""
    if connection.execute(select(sources.c.name).where(sources.c.name == source)).first() is None:
        meant = did_you_mean(source, list_names(connection))
        raise UnknownSource(f"the store knows no source {source!r}; {meant}`jobcrawl status` lists those it knows")


def _run_row(connection: Connection, row: Row[Any], alive: frozenset[str]) -> RunRow:
    """A run as it is; one that died is not marked, and what is open not counted, before the next one of its source begins."""
    is_counted = row.state != RunState.RUNNING
    open_postings = row.open if is_counted else connection.execute(_OPEN_NOW, {"of": row.source}).scalar_one()
    has_died = row.state == RunState.RUNNING and row.source not in alive
    state, reason, cause = (RunState.FAILED, DIED, Cause.DIED) if has_died else (row.state, row.reason, row.cause)
    return RunRow(
        run=row.id, source=row.source, state=state, reason=reason, cause=cause, started_at=row.started_at,
        finished_at=row.finished_at,
        listed=row.listed, expected=row.expected, new=row.new, updated=row.updated, closed=row.closed, reopened=row.reopened,
        open=open_postings, held=from_json(row.held), requests=from_json(row.requests), fill=from_json(row.fill),
    )  # fmt: skip
