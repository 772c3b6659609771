"""Looking: reads pages once to see which vendor they belong to or embed, as politely and as guarded as any other page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import Any

from scrapy import Request, Spider
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from jobcrawl.boards.addresses import Detected
from jobcrawl.boards.fingerprints import detect_in_page

PATIENCE = 20
"""Seconds of a pause that a host asks for which are waited out while somebody looks on; a longer one is told instead."""
QUIETLY = {
    "STORE_URL": "",
    "FEEDS": {},
    "ITEM_PIPELINES": {},
    "PROGRESS": False,
    "LOG_LEVEL": "ERROR",
    "RETRY_AFTER_MAX": PATIENCE,
}
"""Settings of a look: nothing is kept, nothing is told."""


class Looking(Spider):
    """Reads some pages; `found` has what each of them gives away, `failed` why a page was not read, by the address asked for."""

    name = "looking"

    def __init__(
        self, urls: Sequence[str], found: dict[str, Detected], failed: dict[str, str] | None = None, **kwargs: Any
    ) -> None:
        """`found` and `failed` are filled while the pages come."""
        super().__init__(**kwargs)
        self.urls, self.found, self.failed = urls, found, {} if failed is None else failed

    async def start(self) -> AsyncIterator[Any]:
        """Ask for every page."""
        for url in self.urls:
            if url.startswith(("http://", "https://")):
                yield Request(url, cb_kwargs={"asked": url}, errback=self.note_failure, dont_filter=True)
            else:
                self.failed[url] = "not an http(s) address"

    def parse(self, response: Response, asked: str) -> None:
        """Note what a page gives away."""
        detected = detect_in_page(response.url, response.body.decode("utf-8", "replace"))
        if detected is not None:
            self.found[asked] = detected

    def note_failure(self, failure: Failure) -> None:
        """Note why a page was not read."""
        error = failure.value
        status = error.response.status if isinstance(error, HttpError) else None
        request: Request = failure.request  # type: ignore[attr-defined]  # Scrapy adds it
        self.failed[request.cb_kwargs["asked"]] = f"HTTP {status}" if status else f"{type(error).__name__}: {str(error)[:200]}"
