"""Entry: one page that `jobcrawl extract` reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jobcrawl.draft import Draft, Source
from jobcrawl.page import Page
from jobcrawl.read.lists.job_card import JobLink

if TYPE_CHECKING:
    from jobcrawl.commands.crawled_pages import CrawledPages  # one saved page does without spiders


class Entry(NamedTuple):
    """One page to read, or what is wrong with it."""

    path: str | None
    """Path as the user or the manifest wrote it."""
    page: Page | None
    """The page; None when it cannot be read."""
    error: str | None = None
    """One line that names the cause."""
    source: Source | None = None
    """Its source, where an archive tells it."""
    card: JobLink | None = None
    """The listing's link that led to it, where an archive tells it."""
    crawled: CrawledPages | None = None
    """What reads it as its crawl did, where an archive tells its source."""
    draft: Draft | None = None
    """What its source's own reader made of it, where an archive holds the answers of an interface."""
