"""Late changes: says so where an item pipeline changes postings after they were recorded, which store and feed do not show."""

from __future__ import annotations

import logging
from typing import Any, Self

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured

from jobcrawl.identity import content_hash
from jobcrawl.posting import JobPosting
from jobcrawl.settings import ITEM_PIPELINES
from jobcrawl.store.defaults import RECORDER
from jobcrawl.store.errors import Unstorable
from jobcrawl.store.places import store_of
from jobcrawl.store.strict import as_dict

logger = logging.getLogger(__name__)


class LateChanges:
    """Scrapy extension; looks at postings only where a pipeline of one's own stands behind the one that records them."""

    def __init__(self, pipelines: list[str], recorded_at: int) -> None:
        self._pipelines, self._recorded_at = pipelines, recorded_at
        self._is_told = False

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Built by Scrapy; raises `NotConfigured` where nothing is recorded or no such pipeline stands behind that."""
        orders = {_name_of(key): order for key, order in crawler.settings.getdict("ITEM_PIPELINES").items() if order is not None}
        recorded_at = orders.get(RECORDER)
        if recorded_at is None or store_of(crawler.settings) is None:
            raise NotConfigured
        late = [name for name, order in orders.items() if order >= recorded_at and name not in ITEM_PIPELINES]
        if not late:
            raise NotConfigured
        extension = cls(late, recorded_at)
        crawler.signals.connect(extension.item_scraped, signals.item_scraped)
        return extension

    def item_scraped(self, item: Any) -> None:
        """Compare a posting with what was recorded; says so once."""
        if self._is_told or not isinstance(item, JobPosting) or not _is_changed(item):
            return
        self._is_told = True
        words = "%s changes postings after they were recorded; the store and the feed will not show it: give it an order below %d"
        logger.warning(words, ", ".join(self._pipelines), self._recorded_at)


def _is_changed(posting: JobPosting) -> bool:
    """Whether what a reader sees of a posting is another than when it was recorded."""
    try:
        return content_hash(as_dict(posting)) != posting.content_hash
    except Unstorable:
        return True


def _name_of(pipeline: Any) -> str:
    """The path of a pipeline, which settings name by it or by its class."""
    return pipeline if isinstance(pipeline, str) else f"{pipeline.__module__}.{pipeline.__qualname__}"
