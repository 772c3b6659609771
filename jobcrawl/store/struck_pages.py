"""Pages that broke whatever read them, several runs in a row: each is left alone for a while, and for longer each time."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from jobcrawl.store.policy import Policy
from jobcrawl.store.tables import quarantine

_STRUCK = select(quarantine.c.url_key, quarantine.c.strikes, quarantine.c.struck_at, quarantine.c.reason).where(
    quarantine.c.source == bindparam("of"), quarantine.c.strikes >= bindparam("least")
)


def left_alone(connection: Connection, source: str, policy: Policy, now: datetime) -> dict[str, str]:
    """Why pages are not asked for now, in words, by the keys of their addresses; empty where everything is fetched."""
    if policy.fetch_everything:
        return {}
    words = {}
    for row in connection.execute(_STRUCK, {"of": source, "least": policy.strikes}):
        until = datetime.fromisoformat(row.struck_at) + policy.rest_of(row.strikes - policy.strikes + 1)
        if until > now:
            words[row.url_key] = f"left alone until {until:%Y-%m-%d %H:%M} UTC, since it broke {row.strikes} runs: {row.reason}"
    return words
