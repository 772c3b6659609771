"""Replay: a board read again out of an archive, by the walk that the crawl went, answered with what was answered then.

A vendor's record says little by itself: which row, which page of the list and which parameters it belongs to is known to whoever
asks. So everything is asked for again, and nothing is fetched. What the archive lacks, such as jobs that the crawl knew already,
is left out.
"""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict, deque
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from typing import Any, NamedTuple

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

UNTOLD = "since-untold"
"""Stands in an address for the time since which a crawl asked for changes."""


class NotArchived(Exception):
    """What is asked for is not in the archive."""


class Kept(NamedTuple):
    """Where the answer to a request is."""

    name: str
    """The archive's name."""
    read: Callable[[], Archived]
    """Reads it again."""


class Replay:
    """One board's records of one crawl, in whichever archives they are."""

    def __init__(self) -> None:
        self.losses: list[Loss] = []
        """Records that gave no posting, as far as drafts were taken."""
        self._kept: defaultdict[str, deque[Kept]] = defaultdict(deque)
        self._names: dict[str, str] = {}

    def add(self, record: Archived, name: str, read_again: Callable[[int], Archived]) -> None:
        """Note where an answer is: in which archive, whose records `read_again` gives by their place."""
        asked = record.asked or record.url
        self._kept[asked].append(Kept(name, partial(read_again, record.place)))
        self._names |= {asked: name, record.url: name}

    def name_of(self, url: str) -> str:
        """Name of the archive with the answer of an address; of the first one where it is in none."""
        return self._names.get(url) or next(iter(self._names.values()), "")

    @property
    def left(self) -> Counter[str]:
        """Number of records that nothing asked for, by the name of their archive."""
        return Counter(one.name for kept in self._kept.values() for one in kept)

    def drafts(self, source: RegisteredSource, load: Callable[[str], Any], settings: Settings) -> Iterator[tuple[Draft, str]]:
        """What the board's spider makes of the records, each draft with the name of the archive that it is from."""
        kind, arguments = source.spider(load)

        def spider_with(**told: Any) -> Any:
            return kind.from_crawler(Crawler(kind, settings.copy()), **{**arguments, **told})

        spider = spider_with()
        if spider.platform.since and not spider.config.get("since"):
            since = self._since(spider_with(since=UNTOLD))
            spider = spider_with(since=since) if since else spider
        found, loop = self._walk(spider), asyncio.new_event_loop()
        try:
            while (draft := loop.run_until_complete(anext(found, None))) is not None:
                yield draft
        finally:
            loop.close()
            self.losses = [loss for loss in spider.ledger.losses if loss.kind != NotArchived.__name__]

    def _since(self, spider: Any) -> str | None:
        """The time since which the crawl asked for changes, out of the address that it asked; None for one that read all."""
        before, mark, behind = spider.first_address.partition(UNTOLD)
        for url in self._kept if mark else ():
            if len(url) > len(before + behind) and url.startswith(before) and url.endswith(behind):
                return url[len(before) : len(url) - len(behind)]
        return None

    async def _walk(self, spider: Any) -> AsyncIterator[tuple[Draft, str]]:
        waiting = deque([(one, "") async for one in spider.start()])
        while waiting:
            one, name = waiting.popleft()
            if isinstance(one, Draft):
                yield one, name
            elif isinstance(one, Request):
                kept = self._kept.get(one.url)
                name = kept[0].name if kept else name
                try:
                    waiting.extend([(found, name) async for found in _each(self._answered(one))])
                except Exception as error:  # one strange record costs that record only, as in a crawl
                    spider.ledger.lost(one.url, "failed", type(error).__name__, str(error)[:200])

    def _answered(self, request: Request) -> Any:
        """What the spider makes of the answer to a request, or of its lack."""
        assert callable(request.callback)
        kept = self._kept.get(request.url)
        if not kept:
            return _failed(request, NotArchived(request.url))
        record = kept.popleft().read()
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
