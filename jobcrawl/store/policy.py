"""Policy: what a user may set about runs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

EARLY = timedelta(hours=6)
"""So much sooner than after whole days a page is asked again: a run a day does not begin at the minute."""

MOST_DAYS = 365_000
"""Days that a clock can be put back; an age beyond them is as good as `never`."""


@dataclass(slots=True, frozen=True, kw_only=True)
class Policy:
    """How often pages are read again, and how a run writes."""

    refresh_after_days: float = 14.0
    """Age at which an unchanged job page is fetched again."""
    refresh_share: float = 0.05
    """Most of the open postings that one run fetches again only because of their age, or of words on their cards."""
    fetch_everything: bool = False
    """Whether every listed job page is fetched, whatever is known of it."""
    barren_days: int = 30
    """Longest time that an address which gave no posting is left alone; it is asked again after 1, 2, 4, 8 … days."""
    strikes: int = 3
    """Crashing reads, one a run, after which a page is left alone; it is asked again after 1, 2, 4, 8 … days."""
    batch: int = 400
    """Postings written in one transaction."""
    batch_seconds: float = 2.0
    """Longest time that a posting waits to be written, where `tick` is called often enough."""
    resume_hours: float = 24.0
    """How old a run that died may be for its work to be counted in."""
    patience_seconds: float = 60.0
    """How long all that waits to be written is tried again while the database server is away."""

    @property
    def refresh_after(self) -> timedelta:
        """Age at which an unchanged job page is fetched again, as far as a calendar goes."""
        return timedelta(days=min(self.refresh_after_days, MOST_DAYS))

    def rest_of(self, misses: int) -> timedelta:
        """How long an address is left alone that gave no posting, or broke its reader, so often in a row."""
        return (
            min(timedelta(days=2 ** (min(misses, 16) - 1)), timedelta(days=self.barren_days)) - EARLY if misses else timedelta()
        )
