"""Merge: what is stored of a posting and what was just parsed, made into what is stored next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from jobcrawl.identity import changed_fields, content_hash, is_empty
from jobcrawl.store.lifecycle import PARSES_TO_CLEAR
from jobcrawl.values.dates.counted_dates import slack

REQUIRED_FIELDS = ("title", "description", "hiring_organization")
"""Fields whose loss on many postings at once means that the parser has drifted."""

_COUNTED = ("date_posted", "date_modified", "valid_through")
"""Fields whose day a page may count from now; their words stand in the field of that name with `_text`."""

KEPT_FIELDS = frozenset(
    {
        "id",
        "source",
        "status",
        "first_seen",
        "last_seen",
        "closed_at",
        "closed_reason",
        "reposted_at",
        "repost_of",
        "content_hash",
        "source_links",
    }
)
"""What the store gives a posting; a parse never speaks of these."""

OWN_FIELDS = frozenset({"evidence", "warnings", "schema_version", "fetched_at"})
"""What speaks of the parse itself, and so is taken from the newest one as it is."""


@dataclass(slots=True)
class Merged:
    """What to store of a posting that was parsed again."""

    body: dict[str, Any]
    """The posting, with vanished fields still in it."""
    vanished: dict[str, int] = field(default_factory=dict)
    """How many whole parses in a row lacked a field that the body still has."""
    lost_required: bool = False
    """Whether this parse lacks a required field that was there before."""
    changed: list[str] = field(default_factory=list)
    """Fields a reader sees that differ from what was stored."""


def merge(
    stored: Mapping[str, Any], vanished: Mapping[str, int], parsed: Mapping[str, Any], parsed_hash: str, is_whole: bool
) -> Merged:
    """The newest parse, with fields that it lacks kept: a field that vanishes from one parse is not a cleared field.

    `parsed_hash` is the content hash of the parse. `is_whole` says that the page was read to its end; only then does the lack of
    a field count.
    """
    differ = [name for name, now in parsed.items() if now is not (before := stored.get(name)) and now != before]
    body = dict(parsed) | {name: stored[name] for name in differ if name in KEPT_FIELDS and name in stored}
    merged = Merged(body)
    evidence = dict(parsed.get("evidence") or {})
    lost = [name for name in differ if not parsed[name] and is_empty(parsed[name]) and not is_empty(stored.get(name))]
    for name in lost:
        if name in KEPT_FIELDS or name in OWN_FIELDS:
            continue
        body[name] = stored[name]
        if name in (stored.get("evidence") or {}):
            evidence[name] = stored["evidence"][name]
        merged.vanished[name] = vanished.get(name, 0) + is_whole
        merged.lost_required |= name in REQUIRED_FIELDS
    settled = [name for name in _COUNTED if name in differ and is_day_that_was_told(stored, parsed, name)]
    for name in settled:
        body[name] = stored[name]
    body["evidence"] = evidence
    body["content_hash"] = content_hash(body) if merged.vanished or settled else parsed_hash
    merged.changed = changed_fields(stored, body, among=differ)
    return merged


def is_day_that_was_told(stored: Mapping[str, Any], parsed: Mapping[str, Any], name: str) -> bool:
    """Whether words such as `2 weeks ago` still fit the day that they gave when they were first read; counted anew they would
    give another one every day."""
    words, before, now = parsed.get(f"{name}_text"), stored.get(name), parsed.get(name)
    if not (isinstance(words, str) and isinstance(before, str) and isinstance(now, str)) or (room := slack(words)) is None:
        return False
    return abs(date.fromisoformat(now[:10]) - date.fromisoformat(before[:10])) <= room


def fields_to_clear(vanished: Mapping[str, int]) -> list[str]:
    """Fields that enough whole parses agree are gone."""
    return [name for name, parses in vanished.items() if parses >= PARSES_TO_CLEAR]


def clear(body: Mapping[str, Any], names: list[str]) -> tuple[dict[str, Any], list[str]]:
    """The posting without some fields, and which of them a reader could see."""
    cleared = dict(body)
    cleared["evidence"] = {name: why for name, why in (body.get("evidence") or {}).items() if name not in names}
    for name in names:
        cleared[name] = [] if isinstance(body.get(name), list) else None
    cleared["content_hash"] = content_hash(cleared)
    return cleared, changed_fields(body, cleared)
