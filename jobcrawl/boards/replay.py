"""Replay: a board read again out of an archive, by the walk that the crawl went, answered with what was answered then.

A vendor's record says little by itself: which row, which page of the list and which parameters it belongs to is known to whoever
asks. So everything is asked for again, and nothing is fetched. What the archive lacks, such as jobs that the crawl knew already,
is left out.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Headers, Response
from scrapy.responsetypes import responsetypes
from scrapy.settings import Settings
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from jobcrawl.archive import Archived
from jobcrawl.boards.board_spider import BoardSpider
from jobcrawl.boards.registered import RegisteredSource
from jobcrawl.draft import Draft
from jobcrawl.ledger import Loss
from jobcrawl.network.fetch_time import note_fetch_time


class NotArchived(Exception):
    """What is asked for is not in the archive."""


class Replay:
    """One board's records of one archive."""

    def __init__(self, read_again: Callable[[int], Archived]) -> None:
        """`read_again` gives the record at a place of the archive."""
        self._read_again = read_again
        self.losses: list[Loss] = []
        """Records that gave no posting, as far as drafts were taken."""
        self._places: defaultdict[str, deque[int]] = defaultdict(deque)

    def add(self, record: Archived) -> None:
        """Note where the answer to a request is."""
        self._places[record.asked or record.url].append(record.place)

    @property
    def left(self) -> int:
        """Records that nothing asked for."""
        return sum(map(len, self._places.values()))

    def drafts(self, source: RegisteredSource, load: Callable[[str], Any], settings: Settings) -> Iterator[Draft]:
        """What the board's spider makes of the records."""
        kind, arguments = source.spider(load)
        spider = kind.from_crawler(Crawler(kind, settings.copy()), **arguments)
        found, loop = self._walk(spider), asyncio.new_event_loop()
        try:
            while (draft := loop.run_until_complete(anext(found, None))) is not None:
                yield draft
        finally:
            loop.close()
            self.losses = [loss for loss in spider.ledger.losses if not loss.reason.startswith(NotArchived.__name__)]

    async def _walk(self, spider: Any) -> AsyncIterator[Draft]:
        waiting = deque([one async for one in spider.start()])
        while waiting:
            one = waiting.popleft()
            if isinstance(one, Draft):
                yield one
            elif isinstance(one, Request):
                try:
                    waiting.extend([found async for found in _each(self._answered(one))])
                except Exception as error:  # one strange record costs that record only, as in a crawl
                    spider.ledger.lost(one.url, "failed", type(error).__name__, str(error)[:200])

    def _answered(self, request: Request) -> Any:
        """What the spider makes of the answer to a request, or of its lack."""
        assert callable(request.callback)
        places = self._places.get(request.url)
        if not places:
            return _failed(request, NotArchived(request.url))
        record = self._read_again(places.popleft())
        response = _response(request, record)
        if 200 <= response.status < 300 or response.status in request.meta.get("handle_httpstatus_list", ()):
            return request.callback(response, **request.cb_kwargs)
        return _failed(request, HttpError(response))


def is_board(source: RegisteredSource, load: Callable[[str], Any]) -> bool:
    """Whether a source is read through a vendor's or a site's own interface."""
    return issubclass(source.spider(load)[0], BoardSpider)


def _response(request: Request, record: Archived) -> Response:
    headers = Headers(list(record.headers))
    kind = responsetypes.from_args(headers=headers, url=record.url, body=record.body)
    response = kind(record.url, status=record.status, headers=headers, body=record.body, request=request)
    if record.fetched_at is not None:
        note_fetch_time(response, record.fetched_at)
    return response


def _failed(request: Request, error: Exception) -> Any:
    assert callable(request.errback)
    failure = Failure(error)  # type: ignore[no-untyped-call]  # Twisted leaves it untyped
    failure.request = request  # type: ignore[attr-defined]  # as Scrapy does
    return request.errback(failure)


async def _each(found: Any) -> AsyncIterator[Any]:
    """What a callback gives, whichever kind of function it is."""
    if found is None:
        return
    if hasattr(found, "__aiter__"):
        async for one in found:
            yield one
    else:
        for one in found:
            yield one
