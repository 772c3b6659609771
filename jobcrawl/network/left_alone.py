"""Left alone: until when a host asked not to be asked (Retry-After), for every crawl and process that shares its notes."""

from __future__ import annotations

from datetime import UTC, datetime

from jobcrawl.network.host_notes import HostNotes

TOPIC = "left_alone"
"""Name of the note."""


def note_until(notes: HostNotes, host: str, until: float, now: float) -> None:
    """Remember until when a host is left alone (seconds since 1970); a later time that is known already stays."""
    if until - now > seconds_left(notes, host, now):
        notes.put(host, TOPIC, {"at": now, "until": until})


def seconds_left(notes: HostNotes, host: str, now: float) -> float:
    """Seconds that a host is still to be left alone; 0 for none, or for a note by a clock that was ahead."""
    note = notes.get(host, TOPIC) or {}
    noted_at, until = note.get("at"), note.get("until")
    if not isinstance(noted_at, int | float) or not isinstance(until, int | float) or noted_at > now:
        return 0.0
    return max(0.0, until - now)


def words_of(host: str, until: float) -> str:
    """What is said of a host that is left alone.

    >>> words_of("jobs.example", 0.0)
    'jobs.example asked to be left alone until 1970-01-01 00:00 UTC'
    """
    return f"{host} asked to be left alone until {datetime.fromtimestamp(until, UTC):%Y-%m-%d %H:%M} UTC"
