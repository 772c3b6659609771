"""RecordPosting: hands a finished posting to the store, which knows it or learns it."""

from __future__ import annotations

from typing import Protocol, Self

from jobcrawl.draft import Draft
from jobcrawl.drops import Drop
from jobcrawl.store.errors import Unstorable
from jobcrawl.store.run import run_of


class UnstorablePosting(Drop):
    """A value of the posting would not be the same in every database and JSON reader."""


class HasSpider(Protocol):
    """A crawler, as far as it is used here."""

    @property
    def spider(self) -> object | None:
        """Its spider, which carries the run."""


class RecordPosting:
    """Runs in crawls only, after the recipe; without a store postings pass by."""

    def __init__(self, crawler: HasSpider) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: HasSpider) -> Self:
        """Built by Scrapy, never by the recipe."""
        return cls(crawler)

    async def process_item(self, item: Draft) -> Draft:
        """The draft, its posting with its life so far; raises `UnstorablePosting`."""
        run = run_of(self.crawler.spider)
        if run is not None:
            if not item.posting.title or not item.posting.description:
                raise UnstorablePosting("an item pipeline took its title or its description away")
            try:
                await run.recall(item.posting)
                is_row = item.key is not None and item.key == item.posting.source_id
                run.record(item.posting, link=item.address, is_whole=not item.page.truncated, is_row=is_row)
            except Unstorable as error:
                raise UnstorablePosting(str(error)) from error
        return item
