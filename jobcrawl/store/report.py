"""The report of a run: what it found, what it did, what it held back, and the exit code that says so truthfully."""

from __future__ import annotations

from dataclasses import dataclass, field

from jobcrawl.store.lifecycle import Cause, RunState


@dataclass(slots=True, kw_only=True)
class Failure:
    """A page that could not be read."""

    url: str
    """Its address."""
    reason: str
    """Why."""


@dataclass(slots=True, kw_only=True)
class RunReport:
    """How a run ended."""

    source: str
    """Name of the source."""
    run: int
    """Number of the run."""
    state: RunState
    """complete, partial, blocked or failed."""
    reason: str
    """Why it ended in that state, in words for people: the evidence, or what is missing."""
    cause: Cause | None = None
    """Why, for programs, where there is more to it than what was read."""
    listed: int = 0
    """Distinct postings on the listing."""
    expected: int | None = None
    """The total that the listing states."""
    new: int = 0
    """Postings never seen before."""
    updated: int = 0
    """Postings whose visible fields changed."""
    closed: int = 0
    """Postings closed under the closing rules."""
    reopened: int = 0
    """Closed postings that came back."""
    open: int = 0
    """Open postings after the run."""
    held: list[str] = field(default_factory=list)
    """Why nothing was closed until a person confirms; empty when nothing was held."""
    requests: dict[str, int] = field(default_factory=dict)
    """Requests by the one terminal state each ended in."""
    fill: dict[str, float] = field(default_factory=dict)
    """Share of the run's parsed postings that have a field."""
    failures: list[Failure] = field(default_factory=list)
    """Pages that could not be read."""
    is_published: bool = True
    """Whether the feed of this run is out; False when publishing failed."""

    @property
    def exit_code(self) -> int:
        """0 done and complete, 1 failed, 3 partial, blocked or held."""
        if self.state == RunState.FAILED or not self.is_published:
            return 1
        return 0 if self.state == RunState.COMPLETE and not self.held else 3
