"""Looking: reads pages once to see which vendor they belong to or embed, as politely and as guarded as any other page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import Any

from scrapy import Request, Spider
from scrapy.http import Response

from jobcrawl.boards.addresses import Detected
from jobcrawl.boards.fingerprints import detect_in_page

QUIETLY = {"STORE_URL": "", "FEEDS": {}, "ITEM_PIPELINES": {}, "PROGRESS": False, "LOG_LEVEL": "ERROR"}
"""Settings of a look: nothing is kept, nothing is told."""


class Looking(Spider):
    """Reads some pages; `found` has what each of them gives away, by the address asked for."""

    name = "looking"

    def __init__(self, urls: Sequence[str], found: dict[str, Detected], **kwargs: Any) -> None:
        """`found` is filled while the pages come."""
        super().__init__(**kwargs)
        self.urls, self.found = urls, found

    async def start(self) -> AsyncIterator[Any]:
        """Ask for every page."""
        for url in self.urls:
            if url.startswith(("http://", "https://")):
                yield Request(url, cb_kwargs={"asked": url}, dont_filter=True)

    def parse(self, response: Response, asked: str) -> None:
        """Note what a page gives away."""
        detected = detect_in_page(response.url, response.body.decode("utf-8", "replace"))
        if detected is not None:
            self.found[asked] = detected
