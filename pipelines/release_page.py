"""ReleasePage: let go of the page, so that only the posting is exported and held in memory."""

from __future__ import annotations

from typing import Protocol, Self

from jobcrawl.draft import Draft
from jobcrawl.posting import JobPosting


class Stats(Protocol):
    """Scrapy's statistics, as far as they are used here."""

    def inc_value(self, key: str, count: int = 1) -> None:
        """Add to a counter."""


class HasStats(Protocol):
    """A crawler, as far as it is used here."""

    @property
    def stats(self) -> Stats | None:
        """Its statistics."""


class ReleasePage:
    """The last step of a crawl; counts what cleaning took away, by reason."""

    def __init__(self, stats: Stats | None) -> None:
        self.stats = stats

    @classmethod
    def from_crawler(cls, crawler: HasStats) -> Self:
        """Built by Scrapy, never by the recipe."""
        return cls(crawler.stats)

    def process_item(self, item: Draft) -> JobPosting:
        """The posting alone."""
        if self.stats is not None:
            for block in item.removed:
                self.stats.inc_value(f"jobcrawl/removed/{block.reason}")
        return item.posting
