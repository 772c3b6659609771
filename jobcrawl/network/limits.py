"""Limits: how much of an answer is taken before it is given up.

Scrapy bounds the body (`DOWNLOAD_MAXSIZE`) and the time (`DOWNLOAD_TIMEOUT`); 300 MB of headers and a body wrapped in ten content
encodings pass both. Settings: `HEADER_MAX_BYTES` (0: off), `ENCODINGS_MAX` (0: off), `FEED_MAXSIZE` for requests with
`meta["is_feed"]` (site maps, vendor feeds), `REQUESTS_MAX` (0: off) for sites that never end.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

from scrapy import Request
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler, _LenientHTTP11ClientProtocol, _LenientHTTPClientParser
from twisted.internet.defer import Deferred
from twisted.internet.interfaces import IAddress
from twisted.web._newclient import HTTP11ClientProtocol
from twisted.web._newclient import Request as TxRequest
from twisted.web.client import _HTTP11ClientFactory
from twisted.web.iweb import IResponse

from jobcrawl.network.refusals import HeadersTooLarge, TooManyEncodings

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.http import Response

ROBOTS_UNPACKED_MAX_BYTES = 4 * 1024 * 1024
"""Limit for unpacking a robots.txt, whose download is stopped at 500 KiB instead of being refused."""


class _BoundedParser(_LenientHTTPClientParser):
    """Gives an answer up whose status line and headers do not end."""

    header_max_bytes = 0
    _taken = 0

    def lineReceived(self, line: bytes) -> None:  # noqa: N802 - Twisted's name
        self._taken += len(line) + 2
        if self.header_max_bytes and self._taken > self.header_max_bytes:
            raise HeadersTooLarge(f"more than {self.header_max_bytes} bytes of headers")
        super().lineReceived(line)

    def lineLengthExceeded(self, line: bytes) -> None:  # noqa: N802 - Twisted's name
        raise HeadersTooLarge(f"a header line of more than {self.MAX_LENGTH} bytes")


def _bounded_factory(limit: int) -> type[_HTTP11ClientFactory]:
    """Factory of connections whose answers have at most so many bytes of headers; 0 for no limit."""

    class Parser(_BoundedParser):
        header_max_bytes = limit

    class Protocol(_LenientHTTP11ClientProtocol):
        def request(self, request: TxRequest) -> Deferred[IResponse]:
            answer = super().request(request)
            # Twisted names the parser's class in its code, so it is changed afterwards, as Scrapy does itself
            assert self._parser is not None
            self._parser.__class__ = Parser
            return answer

    class Factory(_HTTP11ClientFactory):
        noisy = False

        def buildProtocol(self, addr: IAddress | None) -> HTTP11ClientProtocol:  # noqa: N802 - Twisted's name
            return Protocol(self._quiescentCallback)  # type: ignore[no-untyped-call]  # Twisted leaves it untyped

    return Factory


class BoundedHandler(HTTP11DownloadHandler):
    """Scrapy's HTTP handler whose answers have a bounded head."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._pool._factory = _bounded_factory(crawler.settings.getint("HEADER_MAX_BYTES"))


class AnswerLimits:
    """Downloader middleware that sets the body limit of a declared feed and refuses nested encodings."""

    def __init__(self, crawler: Crawler) -> None:
        self._stats = crawler.stats
        self._encodings_max = crawler.settings.getint("ENCODINGS_MAX")
        self._feed_max = crawler.settings.getint("FEED_MAXSIZE")

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> AnswerLimits:
        """The limits of a crawl."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """A declared feed may be larger than a page."""
        if request.meta.get("is_feed"):
            request.meta.setdefault("download_maxsize", self._feed_max)

    def process_exception(self, request: Request, exception: Exception) -> None:
        """Raise `HeadersTooLarge` for what Twisted reports as a failed answer, so that it is not tried again."""
        for reason in getattr(exception.__cause__, "reasons", ()):
            if reason.check(HeadersTooLarge):
                self._stats.inc_value("guard/headers_too_large")
                raise HeadersTooLarge(f"{reason.value}: {request.url[:200]}") from exception

    def process_response(self, request: Request, response: Response) -> Response:
        """Raise `TooManyEncodings` before anything is unpacked."""
        if request.meta.get("is_robots"):
            request.meta["download_maxsize"] = ROBOTS_UNPACKED_MAX_BYTES
        encodings = b",".join(response.headers.getlist("Content-Encoding")).count(b",") + 1
        if self._encodings_max and encodings > self._encodings_max:
            self._stats.inc_value("guard/too_many_encodings")
            raise TooManyEncodings(f"{encodings} content encodings: {request.url[:200]}")
        return response


class RequestBudget:
    """Spider middleware that stops taking requests when a source has asked for more than any real one would.

    Depth bounds a calendar that never ends; this bounds breadth. What is dropped is counted (`budget/requests_dropped`),
    and a run with such a count is partial.
    """

    def __init__(self, crawler: Crawler) -> None:
        self._stats = crawler.stats
        self._left = crawler.settings.getint("REQUESTS_MAX")
        self._bounded = self._left > 0

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> RequestBudget:
        """The budget of a crawl."""
        return cls(crawler)

    async def process_spider_output(self, response: Response, result: AsyncIterator[Any]) -> AsyncIterator[Any]:
        """Pass items, and requests as long as the budget lasts."""
        async for thing in result:
            if self._bounded and isinstance(thing, Request):
                if self._left <= 0:
                    self._stats.inc_value("budget/requests_dropped")
                    continue
                self._left -= 1
            yield thing
