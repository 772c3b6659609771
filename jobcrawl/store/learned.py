"""What was learned of a site's furniture, kept between runs."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from jobcrawl.store.database import Database
from jobcrawl.store.rows import upsert_rows
from jobcrawl.store.strict import from_json, to_json
from jobcrawl.store.tables import chrome, sources


def furniture_of(database: Database, source: str) -> dict[str, Any] | None:
    """State that `keep_furniture` kept for a source; None where there is none. Raises `StoreError`."""
    with database.read() as connection:
        data = connection.execute(select(chrome.c.data).where(chrome.c.source == source)).scalar()
    return from_json(data) if data is not None else None


def keep_furniture(database: Database, source: str, state: dict[str, Any]) -> None:
    """Keep a state for the source's next run, unless the source was forgotten meanwhile; raises `StoreError`."""
    with database.write() as connection:
        if connection.execute(select(sources.c.name).where(sources.c.name == source).with_for_update()).first() is not None:
            upsert_rows(connection, chrome, [{"source": source, "data": to_json(state)}])
