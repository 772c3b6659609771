"""ExportRecorded: the files of `-O`, `-o` and `FEEDS`, which tell of a posting what the store holds once the run is recorded."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any

from scrapy import Spider
from scrapy.extensions.feedexport import FeedExporter

from jobcrawl.posting import JobPosting
from jobcrawl.store.run import run_of


class ExportRecorded(FeedExporter):
    """Scrapy's exporter of items.

    A page read well does not say whether its job is open, nor what was known of it before: that is settled when the books of the
    run are closed. So postings of a run with a store are left to whoever closes its books; all other items are written at once.
    """

    def item_scraped(self, item: Any, spider: Spider) -> None:
        """Write an item, unless it is a posting that the store takes in."""
        if not isinstance(item, JobPosting) or run_of(spider) is None:
            super().item_scraped(item, spider)

    def write(self, postings: Iterable[JobPosting], spider: Spider) -> None:
        """Write postings as they are stored; raises OSError where a file cannot be made."""
        for posting in postings:
            super().item_scraped(posting, spider)

    def write_empty(self) -> None:
        """Put files without a line in place of the old ones, if nothing was written: it is known that no posting is open."""
        for slot in self.slots:
            slot.store_empty = True

    async def close_spider(self, spider: Spider) -> None:
        """Close the files when the run is recorded."""
        recorded: asyncio.Event | None = getattr(spider, "recorded", None)
        if recorded is not None:
            await recorded.wait()
        await super().close_spider(spider)
