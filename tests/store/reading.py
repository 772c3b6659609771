"""What the tests look up in a store."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from jobcrawl.store.database import Database
from jobcrawl.store.strict import from_json
from jobcrawl.store.tables import as_last_told, changes, postings


def told(database: Database, source: str = "garden") -> list[tuple[int, str, str | None, str]]:
    """Changes as (seq, type, reason, source_id)."""
    with database.read() as connection:
        rows = connection.execute(select(changes).where(changes.c.source == source).order_by(changes.c.seq)).all()
    return [(row.seq, row.type, row.reason, from_json(row.body)["source_id"]) for row in rows]


def stored(database: Database, source: str = "garden") -> dict[str, dict[str, Any]]:
    """Postings by the site's own id."""
    with database.read() as connection:
        told = select(changes.c.body).select_from(as_last_told).where(postings.c.source == source)
        bodies = connection.execute(told).scalars().all()
    return {body["source_id"]: body for body in map(from_json, bodies)}


def open_keys(database: Database, source: str = "garden") -> set[str]:
    """Own ids of the open postings."""
    return {key for key, body in stored(database, source).items() if body["status"] == "open"}
