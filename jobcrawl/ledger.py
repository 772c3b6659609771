"""Ledger: what one run asked for and what became of it. Scrapy's finish reason says nothing; this does.

Every page asked for ends in exactly one state: `posting`, `listing`, `dropped`, `gone`, `failed`, `blocked` or `unchanged`.
"""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import dataclass, field
from typing import Literal

from jobcrawl.list_ends import ListEnds
from jobcrawl.store.lifecycle import STOPPED_BY, JobPages, ListingProof, RunState, completeness, run_state

PageState = Literal["posting", "listing", "dropped", "gone", "failed", "blocked", "unchanged"]
"""How a page ended."""

EXIT_CODES = {RunState.COMPLETE: 0, RunState.PARTIAL: 3, RunState.BLOCKED: 3, RunState.FAILED: 1}
"""Exit code of a run that ended in a state."""

MAX_LOSSES = 1_000
"""Lost pages that are kept by name for people; all are counted."""

LATEST_LOSSES = 1_000
"""Lost pages that are remembered until the store is told of them, which is as soon as their callback ends; far more than are
read at a time."""


@dataclass(slots=True, frozen=True)
class Loss:
    """A page that gave no posting."""

    url: str
    """Its address."""
    state: PageState
    """How it ended."""
    kind: str
    """Why, as the name that losses are counted by: `NotAPosting`, `HTTP 500`, `TimeoutError`."""
    detail: str = ""
    """What else is said of it, in words."""

    @property
    def reason(self) -> str:
        """Why, in words."""
        return f"{self.kind}: {self.detail}" if self.detail else self.kind


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
    is_log: bool = False
    """Whether the listing is a log of changes, read to its end."""
    pages_failed: int = 0
    """Listing pages that could not be read."""
    pages_blocked: int = 0
    """Listing pages that were refused, or answered with a captcha or a wall."""
    advice: str = ""
    """What a person may say of the site so that the listing counts as whole; empty for nothing."""
    unread: dict[str, str] = field(default_factory=dict)
    """Listing pages that were not read, with the reason."""
    ends: ListEnds = field(default_factory=ListEnds)
    """How far each list was read; empty where a vendor's interface is."""

    @property
    def open_end(self) -> str | None:
        """Address of a list whose end was not seen, though it holds jobs that no whole list does; None where all are whole."""
        return None if self.ended == "whole by contract" else self.ends.open_at()

    def lost(self, url: str, state: PageState, reason: str) -> None:
        """A listing page was not read: what it would have shown is unknown."""
        self.pages_blocked += state == "blocked"
        self.pages_failed += state != "blocked"
        self.unread[url] = reason
        self.broken = f"{url}: {reason}"

    def as_listing(self, stopped: str | None = None) -> ListingProof:
        """The evidence as the lifecycle rules take it; `stopped` is why the crawl ended before it ran out of work."""
        open_end = self.open_end
        is_told = self.ended is not None or self.expected is not None
        cut = self.broken or (f"nothing shows that {open_end} lists all its jobs" if open_end and is_told else None)
        return ListingProof(
            pages=self.pages,
            pages_failed=self.pages_failed,
            pages_blocked=self.pages_blocked,
            expected=self.expected,
            is_whole=self.ended in ("whole by contract", "whole site map"),
            has_last_page=self.ended == "last page",
            has_empty_next_page=self.ended == "empty page",
            cut=f"the crawl was stopped: {stopped}" if stopped else cut,
            cut_by=STOPPED_BY.get(stopped) if stopped else None,
            is_log=self.is_log and not stopped,
        )

    def words(self) -> str:
        """The evidence in one sentence."""
        announced = "" if self.expected is None else f"{self.found} of {self.expected} announced"
        announced = announced if self.found <= (self.expected or 0) else f"{self.found} found" if announced else ""
        listing = self.as_listing()
        if announced and listing.cut is None:
            return announced
        words = completeness(listing, self.found)[1]
        return "; ".join(part for part in (announced, words, self.advice) if part)


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
    latest: deque[Loss] = field(default_factory=lambda: deque(maxlen=LATEST_LOSSES))
    """Lost pages, the last `LATEST_LOSSES` of them."""
    listing: ListingEvidence = field(default_factory=ListingEvidence)
    """How whole the listing was."""

    def ended(self, state: PageState) -> None:
        """A page ended well."""
        self.states[state] += 1

    def lost(self, url: str, state: PageState, kind: str, detail: str = "") -> None:
        """A page gave no posting; `kind` is the reason's name for counting, `detail` says more."""
        self.states[state] += 1
        self.reasons[kind] += 1
        loss = Loss(url, state, kind, detail)
        self.latest.append(loss)
        if len(self.losses) < MAX_LOSSES:
            self.losses.append(loss)

    def loss_of(self, url: str) -> Loss | None:
        """How a page was lost just now; None where it was not."""
        return next((loss for loss in reversed(self.latest) if loss.url == url), None)

    @property
    def open_requests(self) -> int:
        """Pages asked for that have not ended."""
        return self.scheduled - sum(self.states.values())

    def state(self, stopped: str | None = None) -> RunState:
        """How the run ended, by the rules of the lifecycle; `stopped` is why the crawl ended before it ran out of work."""
        listing = self.listing
        pages = JobPages(
            useful=self.states["posting"] + self.states["unchanged"],
            failed=self.states["failed"] - listing.pages_failed,
            blocked=self.states["blocked"] - listing.pages_blocked,
            dropped=self.states["dropped"] + self.states["gone"],
        )
        if stopped is None and self.open_requests > 0:
            stopped = f"{self.open_requests} pages never ended"
        return run_state(listing.as_listing(stopped), listing.found, pages).state
