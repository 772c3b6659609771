"""RecordPosting: gives a posting its identity and hands it to the store."""

from __future__ import annotations

from typing import Protocol, Self

from jobcrawl.draft import Draft
from jobcrawl.drops import Drop
from jobcrawl.store.errors import Unstorable
from jobcrawl.store.identity import content_hash, posting_id
from jobcrawl.store.run import run_of
from jobcrawl.store.strict import as_dict


class UnstorablePosting(Drop):
    """A value of the posting would not be the same in every database and JSON reader."""


class HasSpider(Protocol):
    """A crawler, as far as it is used here."""

    @property
    def spider(self) -> object | None:
        """Its spider, which carries the run."""


class RecordPosting:
    """Runs in crawls only, after the recipe; without a store the posting still gets its identity."""

    def __init__(self, crawler: HasSpider) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: HasSpider) -> Self:
        """Built by Scrapy, never by the recipe."""
        return cls(crawler)

    def process_item(self, item: Draft) -> Draft:
        """The draft, its posting with `id`, `source`, `content_hash` and its life; raises `UnstorablePosting`."""
        posting = item.posting
        posting.source = item.source.name
        run = run_of(self.crawler.spider)
        try:
            if run is not None:
                run.record(posting, link=item.page.url, is_whole=not item.page.truncated)
            else:
                posting.id = posting_id(item.source.name, posting.source_id, posting.url or item.page.url)
                posting.content_hash = content_hash(as_dict(posting))
        except Unstorable as error:
            raise UnstorablePosting(str(error)) from error
        return item
