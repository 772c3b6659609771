"""Gone answers: a vendor's own way of saying that something is not there, told as the HTTP status that means it."""

from __future__ import annotations

from typing import Self

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.http import Response

GONE = 410
"""Gone (RFC 9110, section 15.5.11)."""


class GoneAnswers:
    """Downloader middleware, on the network's side of back-off: a refusal that says `gone` is no refusal."""

    def __init__(self, marks: dict[int, bytes]) -> None:
        """`marks` are texts by the status they make gone."""
        self.marks = marks

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Built by Scrapy; raises `NotConfigured` for a spider whose vendor has no such answers."""
        platform = getattr(crawler.spider, "platform", None)
        if platform is None or not platform.gone:
            raise NotConfigured
        return cls({status: text.encode() for status, text in platform.gone.items()})

    def process_response(self, request: Request, response: Response) -> Response:
        """The answer, with its status made plain."""
        mark = self.marks.get(response.status)
        return response.replace(status=GONE) if mark is not None and mark in response.body[:10_000] else response
