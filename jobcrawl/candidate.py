"""Candidates: what readers believe a page says, field by field, before anything is decided."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields
from functools import cache
from typing import Any, NamedTuple, TypeVar

from jobcrawl.posting import Evidence, JobPosting

CARD_READER = "listing_card"
"""Reader of what the card of a job says in a list."""
MACHINE_READERS = frozenset(("json_ld", "microdata", "rdfa", "embedded_state"))
"""Names of the readers of what a publisher declares for machines."""
RAW_LENGTH = 200
"""Characters of raw text kept as evidence."""

EXTRA_FIELDS = frozenset(("countdown", "logo", "expired"))
"""Fields beside those of `JobPosting` that pipelines understand."""

Value = TypeVar("Value")


@cache
def known_fields() -> frozenset[str]:
    """Fields that something may be believed of."""
    return frozenset(field.name for field in fields(JobPosting)) | EXTRA_FIELDS


class Candidate(NamedTuple):
    """One belief of one reader about one field."""

    field: str
    """Name of the `JobPosting` field it speaks of."""
    value: Any
    """Text as the page has it, or the structured value a reader found (a dict, a list, a number)."""
    reader: str
    """Name of the reader: `json_ld`, `labels`, `headings` …"""
    confidence: float
    """0 to 1: declared by the publisher for machines about 0.9, labelled 0.8, a phrase 0.7, position 0.6, hint 0.3."""
    raw: str = ""
    """The words it was read from, when they differ from the value."""

    @property
    def words(self) -> str:
        """What it was read from, at full length."""
        return self.raw or (self.value if isinstance(self.value, str) else repr(self.value))

    def evidence(self) -> Evidence:
        """The candidate as the evidence a posting keeps."""
        return Evidence(reader=self.reader, raw=self.words[:RAW_LENGTH] or None, confidence=self.confidence)


class Candidates:
    """All candidates of a page, grouped by field, the surest first."""

    __slots__ = ("_by_field",)

    def __init__(self) -> None:
        self._by_field: dict[str, list[Candidate]] = {}

    def add(self, field: str, value: Any, reader: str, confidence: float, raw: str = "") -> None:
        """Note a belief; empty values are no belief."""
        if value is None or value in ("", [], {}):
            return
        self._by_field.setdefault(field, []).append(Candidate(field, value, reader, confidence, raw))

    def of(self, field: str) -> list[Candidate]:
        """Candidates of a field, the surest first, in reading order where equally sure."""
        return sorted(self._by_field.get(field, ()), key=lambda candidate: -candidate.confidence)

    def first(self, field: str) -> Candidate | None:
        """The surest candidate of a field."""
        found = self.of(field)
        return found[0] if found else None

    def choose(self, field: str, understand: Callable[[Any], Value | None]) -> tuple[Value, Candidate] | tuple[None, None]:
        """The surest candidate that `understand` can turn into a value, with that value."""
        for candidate in self.of(field):
            value = understand(candidate.value)
            if value is not None:
                return value, candidate
        return None, None

    def __iter__(self) -> Iterator[Candidate]:
        for found in self._by_field.values():
            yield from found

    def __contains__(self, field: str) -> bool:
        return field in self._by_field
