"""News: what parsed postings change in the store. Pure: it is told what is stored, and says what to write."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from jobcrawl.store.lifecycle import deadline_is_past
from jobcrawl.store.merge import fields_to_clear, merge
from jobcrawl.store.opening import Opened
from jobcrawl.store.strict import from_json, to_json
from jobcrawl.store.telling import Change, ChangeType


@dataclass(slots=True)
class Recorded:
    """A parsed posting on its way to the store."""

    id: str
    """Its identity."""
    body: dict[str, Any]
    """The posting as parsed."""
    url_key: str
    """Key of its address."""
    title_key: str
    """Key of its title."""
    repost_key: str | None
    """Key of its employer and title."""
    hash: str
    """Hash of what a reader sees of it."""
    is_whole: bool
    """Whether its page was read to the end."""


class Stored(NamedTuple):
    """What the store knows of a posting, beside its body: columns of its row."""

    id: str
    """Its identity."""
    status: str
    """`open` or `closed`."""
    repost_key: str | None
    """Key of its employer and title."""
    content_hash: str
    """Hash of what a reader sees of it."""
    first_seen: str
    """When a run saw it first, ISO 8601 UTC."""
    first_run: int
    """The run that saw it first."""
    parsed_run: int
    """The last run that read its page."""
    vanished: str | None
    """JSON: field to number of whole parses in a row that lacked it."""


@dataclass(slots=True)
class News:
    """What a batch changes; call `first`, `again` or `same` for each of its postings."""

    opened: Opened
    """The run."""
    deadline_clock: datetime
    """The time that deadlines are judged by."""
    earlier: Mapping[str, str] = field(default_factory=dict)
    """Id of an earlier posting by employer and title."""
    told: list[Change] = field(default_factory=list)
    """Changes, in order."""
    rows: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Rows of the postings told of, by id, still without the number of their change."""
    untouched: list[dict[str, Any]] = field(default_factory=list)
    """Columns to write of postings that were parsed without a visible change."""
    parsed_again: int = 0
    """Postings known from before the run that were parsed again."""
    lost_required: int = 0
    """Those of them that lack a required field which they had."""
    to_clear: list[str] = field(default_factory=list)
    """Ids of postings with a field that enough parses agree is gone."""

    def is_as_stored(self, one: Recorded, row: Stored) -> bool:
        """Whether a posting is as it is stored, so that its body need not be looked at."""
        return one.hash == row.content_hash and not row.vanished and not self._is_back(one, row)

    def _is_back(self, one: Recorded, row: Stored) -> bool:
        return row.status == "closed" and not deadline_is_past(one.body.get("valid_through"), self.deadline_clock)

    def first(self, one: Recorded) -> None:
        """A posting that no run has seen before."""
        clock = self.opened.clock
        one.body.update(
            id=one.id, source=self.opened.source, status="open", first_seen=clock, last_seen=clock, closed_at=None,
            closed_reason=None, reposted_at=None, repost_of=self.earlier.get(one.repost_key or ""), content_hash=one.hash,
        )  # fmt: skip
        self._tell("new", [], one, one.body, clock, self.opened.id, None)

    def same(self, one: Recorded, row: Stored) -> None:
        """A posting that is as it is stored."""
        self.parsed_again += row.parsed_run != self.opened.id
        self._touch(one, None)

    def again(self, one: Recorded, row: Stored, before: Mapping[str, Any]) -> None:
        """A posting that is stored already: merged with what was known, reopened where it had been closed."""
        is_back, is_from_before = self._is_back(one, row), row.parsed_run != self.opened.id
        merged = merge(before, from_json(row.vanished) if row.vanished else {}, one.body, one.hash, one.is_whole)
        self.parsed_again += is_from_before
        self.lost_required += merged.lost_required and is_from_before
        if fields_to_clear(merged.vanished):
            self.to_clear.append(one.id)
        vanished = to_json(merged.vanished) if merged.vanished else None
        if not merged.changed and not is_back:
            self._touch(one, vanished)
            return
        merged.body["last_seen"] = self.opened.clock
        if is_back:
            merged.body.update(status="open", closed_at=None, closed_reason=None, reposted_at=self.opened.clock)
        self._tell(
            "reopened" if is_back else "updated", merged.changed, one, merged.body, row.first_seen, row.first_run, vanished
        )

    def _touch(self, one: Recorded, vanished: str | None) -> None:
        opened = self.opened
        self.untouched.append(
            {
                "id": one.id, "url_key": one.url_key, "last_seen": opened.clock, "seen_run": opened.id, "parsed_run": opened.id,
                "vanished": vanished,
            }
        )  # fmt: skip

    def _tell(
        self,
        kind: ChangeType,
        changed: list[str],
        one: Recorded,
        body: dict[str, Any],
        first_seen: str,
        first_run: int,
        vanished: str | None,
    ) -> None:
        opened = self.opened
        self.told.append(Change(kind, None, changed, body))
        self.rows[one.id] = {
            "id": one.id, "source": opened.source, "url_key": one.url_key, "title_key": one.title_key,
            "repost_key": one.repost_key, "status": body["status"], "content_hash": body["content_hash"], "seq": 0,
            "first_seen": first_seen, "first_run": first_run, "last_seen": opened.clock, "seen_run": opened.id,
            "parsed_run": opened.id, "valid_through": body.get("valid_through"), "absences": 0, "withheld": 0,
            "confirmed": False, "vanished": vanished,
        }  # fmt: skip
