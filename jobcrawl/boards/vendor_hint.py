"""Vendor hint: where `site` found no job on a page that shows a vendor's board, the run names the spider that reads it."""

from __future__ import annotations

from typing import Self

from scrapy import Spider, signals
from scrapy.crawler import Crawler
from scrapy.http import Request, Response

from jobcrawl.boards.addresses import tells_board
from jobcrawl.boards.fingerprints import detect_in_page
from jobcrawl.discovery import DiscoveringSpider
from jobcrawl.request_meta import meta_of


class VendorHint:
    """Extension that looks at the pages on which `site` looks for lists of jobs."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Hear of every page of a crawl."""
        hint = cls()
        crawler.signals.connect(hint.look, signals.response_received)
        return hint

    def look(self, response: Response, request: Request, spider: Spider) -> None:
        """Note how the board is crawled that a page embeds."""
        if not isinstance(spider, DiscoveringSpider) or spider.vendor or meta_of(request).get("hops") is None:
            return
        found = detect_in_page(response.url, response.body.decode("utf-8", "replace"))
        if found is not None and tells_board(found):
            told = " ".join(f"-a {name}={value}" for name, value in found.config.items())
            spider.vendor = f"scrapy crawl {found.platform} {told}"
