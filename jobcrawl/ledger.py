"""Ledger: what one run asked for and what became of it. Scrapy's finish reason says nothing; this does.

Every page asked for ends in exactly one state: `posting`, `listing`, `dropped`, `gone`, `failed`, `blocked` or `unchanged`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Literal

RunState = Literal["complete", "partial", "blocked", "failed"]
PageState = Literal["posting", "listing", "dropped", "gone", "failed", "blocked", "unchanged"]

EXIT_CODES: dict[RunState, int] = {"complete": 0, "partial": 3, "blocked": 3, "failed": 1}
"""Exit code of a run that ended in a state."""

BLOCKED_SHARE = 0.5
"""Share of blocked pages from which a run counts as blocked, even when its listing was read."""


@dataclass(slots=True, frozen=True)
class Loss:
    """A page that gave no posting."""

    url: str
    """Its address."""
    state: PageState
    """How it ended."""
    reason: str
    """Why, in words."""


@dataclass(slots=True)
class ListingEvidence:
    """What the listing pages showed about how whole they are."""

    pages: int = 0
    """Listing pages read."""
    found: int = 0
    """Distinct job links on them."""
    expected: int | None = None
    """Total that the site states."""
    ended: str | None = None
    """How the end was recognised: `last page`, `empty page`, `whole by contract`; None while it was not."""
    broken: str | None = None
    """Why reading stopped early; None when it did not."""

    @property
    def is_complete(self) -> bool:
        """Whether the listing is whole, with evidence."""
        if self.broken is not None:
            return False
        if self.expected is not None:
            return self.found >= self.expected
        return self.ended is not None

    def words(self) -> str:
        """The evidence in one sentence."""
        if self.broken is not None:
            return f"stopped early: {self.broken}"
        if self.expected is not None:
            return f"{self.found} of {self.expected} announced"
        return self.ended or "nothing on the pages says that the listing ended"


@dataclass(slots=True)
class Ledger:
    """Accounts of one run of one source."""

    scheduled: int = 0
    """Pages asked for."""
    states: Counter[PageState] = field(default_factory=Counter)
    """Pages by how they ended."""
    reasons: Counter[str] = field(default_factory=Counter)
    """Lost pages by reason."""
    losses: list[Loss] = field(default_factory=list)
    """Lost pages, the first `MAX_LOSSES` of them."""
    listing: ListingEvidence = field(default_factory=ListingEvidence)
    """How whole the listing was."""

    MAX_LOSSES = 1_000

    def ended(self, state: PageState) -> None:
        """A page ended well."""
        self.states[state] += 1

    def lost(self, url: str, state: PageState, kind: str, detail: str = "") -> None:
        """A page gave no posting; `kind` is the reason's name for counting, `detail` says more."""
        self.states[state] += 1
        self.reasons[kind] += 1
        if len(self.losses) < self.MAX_LOSSES:
            self.losses.append(Loss(url, state, f"{kind}: {detail}" if detail else kind))

    @property
    def open_requests(self) -> int:
        """Pages asked for that have not ended."""
        return self.scheduled - sum(self.states.values())

    def state(self, *, finished: bool) -> RunState:
        """How the run ended; `finished` is whether Scrapy ran out of work by itself."""
        ended, blocked = sum(self.states.values()), self.states["blocked"]
        if blocked and (not self.listing.pages or blocked >= BLOCKED_SHARE * ended):
            return "blocked"
        if not self.listing.pages:
            return "failed"
        nothing_read = not self.states["posting"] and not self.states["unchanged"]
        if nothing_read and self.states["failed"]:
            return "failed"
        whole = finished and not self.open_requests and not self.states["failed"] and not blocked
        return "complete" if whole and self.listing.is_complete else "partial"
