"""Lean crawler: a crawl among many, which sets up nothing that the others have set up already."""

from __future__ import annotations

from scrapy.crawler import Crawler
from scrapy.extension import ExtensionManager
from scrapy.statscollectors import MemoryStatsCollector
from scrapy.utils.misc import build_from_crawler, load_object

from jobcrawl.network.rendering import RenderingHandler, browser_of
from jobcrawl.schedule.shared_settings import SharedSettings

IDLE_SECONDS = 15
"""How long a connection that nobody uses is kept for the next crawl of its host."""

SPIDER_ATTRIBUTES = {"download_delay": "DOWNLOAD_DELAY", "max_concurrent_requests": "CONCURRENT_REQUESTS_PER_DOMAIN"}
"""Attributes of older spiders and the settings that they stand for, as Scrapy 2.19 still reads them."""


class LeanCrawler(Crawler):
    """Scrapy's crawler without what it does for the log alone: it formats all settings for each crawl, whatever the log level."""

    def _update_root_log_handler(self) -> None:
        """All crawls write the log of their process."""

    def _apply_settings(self) -> None:
        if self.settings.frozen:
            return
        self.addons.load_settings(self.settings)
        for attribute, name in SPIDER_ATTRIBUTES.items():
            self._apply_deprecated_spider_attr(attribute, name)
        self.stats = load_object(self.settings["STATS_CLASS"])(self)
        self.logformatter = build_from_crawler(load_object(self.settings["LOG_FORMATTER"]), self)
        self.request_fingerprinter = build_from_crawler(load_object(self.settings["REQUEST_FINGERPRINTER_CLASS"]), self)
        self.extensions = build_from_crawler(ExtensionManager, self)
        self.settings.freeze()


class LeanStats(MemoryStatsCollector):
    """Statistics without Scrapy's look at how each of their methods is called, which is anew for every crawl."""

    __getattribute__ = object.__getattribute__


class SharedConnections(RenderingHandler):
    """Download handler whose connections outlive a crawl: the next board of a vendor finds its host's connection open."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        settings = crawler.settings
        self._is_shared = isinstance(settings, SharedSettings) and settings.are_shared
        if isinstance(settings, SharedSettings) and self._is_shared:
            self._pool = settings.known.setdefault("connections", self._pool)
            self._pool.cachedConnectionTimeout = IDLE_SECONDS

    async def close(self) -> None:
        """Close the browser, and connections where they are not shared."""
        if not self._is_shared:
            await super().close()
        elif self._may_render:
            await browser_of(self._crawler).close()
