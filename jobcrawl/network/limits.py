"""Limits: how much of an answer is taken before it is given up.

Scrapy bounds the body (`DOWNLOAD_MAXSIZE`) and the time (`DOWNLOAD_TIMEOUT`); 300 MB of headers and a body wrapped in ten content
encodings pass both. What it refuses it calls "cancelled" or drops without a word to the spider; here each refusal has a name that
reaches the request's errback. Settings: `HEADER_MAX_BYTES` (0: off), `ENCODINGS_MAX` (0: off), `FEED_MAXSIZE` for requests with
`meta["is_feed"]` (site maps, vendor feeds); for sites that never end `DEPTH_LIMIT`, `URLLENGTH_LIMIT`, `REQUESTS_MAX` (0: off).
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

from scrapy import Request
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler, _LenientHTTP11ClientProtocol, _LenientHTTPClientParser
from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.downloadermiddlewares.retry import get_retry_request
from scrapy.exceptions import DownloadCancelledError, IgnoreRequest, ResponseDataLossError
from scrapy.spidermiddlewares.depth import DepthMiddleware
from scrapy.utils.spider import iterate_spider_output
from twisted.internet.defer import Deferred
from twisted.internet.interfaces import IAddress
from twisted.python.failure import Failure
from twisted.web._newclient import HTTP11ClientProtocol
from twisted.web._newclient import Request as TxRequest
from twisted.web.client import _HTTP11ClientFactory
from twisted.web.iweb import IResponse

from jobcrawl.network.packing import unpacked
from jobcrawl.network.refusals import (
    AddressTooLong,
    AnswerTooLarge,
    BudgetSpent,
    HeadersTooLarge,
    Refused,
    TooDeep,
    TooManyEncodings,
)
from jobcrawl.request_meta import meta_of

if TYPE_CHECKING:
    from scrapy import Spider
    from scrapy.crawler import Crawler
    from scrapy.http import Response

ROBOTS_UNPACKED_MAX_BYTES = 4 * 1024 * 1024
"""Limit for unpacking a robots.txt, whose download is stopped at 500 KiB instead of being refused."""


CUT = "the packed answer breaks off"
"""Why an answer is lost whose stream has no end."""


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


class _Whole(HttpCompressionMiddleware):
    """Scrapy's unpacking, but of whole streams only; raises EOFError."""

    def _decode(self, body: bytes, encoding: bytes, max_size: int) -> bytes:  # type: ignore[override]  # static there
        whole = unpacked(body, encoding, max_size)
        return super()._decode(body, encoding, max_size) if whole is None else whole


class AnswerLimits(HttpCompressionMiddleware):
    """Downloader middleware that unpacks answers within their limits, and names what lies beyond.

    One that breaks off while it is unpacked is asked for again and then lost, as one that is too short; switch:
    `DOWNLOAD_FAIL_ON_DATALOSS`.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler=crawler)
        self._crawler, self._stats = crawler, crawler.stats
        self._whole = _Whole(crawler=crawler)
        self._fails_on_loss = crawler.settings.getbool("DOWNLOAD_FAIL_ON_DATALOSS")
        self._encodings_max = crawler.settings.getint("ENCODINGS_MAX")
        self._feed_max = crawler.settings.getint("FEED_MAXSIZE")

    def process_request(self, request: Request) -> None:  # type: ignore[override]  # no spider
        """A declared feed may be larger than a page."""
        super().process_request(request)
        if meta_of(request).get("is_feed"):
            meta_of(request).setdefault("download_maxsize", self._feed_max)

    def process_exception(self, request: Request, exception: Exception) -> None:
        """Raise `AnswerTooLarge`, or `HeadersTooLarge` for what Twisted reports as a failed answer: neither is tried again."""
        if isinstance(exception, DownloadCancelledError):
            self._stats.inc_value("guard/answer_too_large")
            raise AnswerTooLarge(str(exception)[:200], request.url) from exception
        for reason in getattr(exception.__cause__, "reasons", ()):
            if reason.check(HeadersTooLarge):
                self._stats.inc_value("guard/headers_too_large")
                raise HeadersTooLarge(str(reason.value), request.url) from exception

    def process_response(self, request: Request, response: Response) -> Request | Response:  # type: ignore[override]  # no spider
        """Raise `TooManyEncodings` before anything is unpacked, `AnswerTooLarge` for what does not end while it is, and
        `ResponseDataLossError` for what breaks off each time."""
        if meta_of(request).get("is_robots"):
            meta_of(request)["download_maxsize"] = ROBOTS_UNPACKED_MAX_BYTES
        named = response.headers.getlist("Content-Encoding")
        if not named:
            return response
        encodings = b",".join(named).count(b",") + 1
        if self._encodings_max and encodings > self._encodings_max:
            self._stats.inc_value("guard/too_many_encodings")
            raise TooManyEncodings(f"{encodings} content encodings", request.url)
        needs_end = self._fails_on_loss and "download_stopped" not in response.flags
        try:
            return self._whole.process_response(request, response) if needs_end else super().process_response(request, response)
        except EOFError as error:
            spider = self._crawler.spider
            assert spider is not None
            again = None if meta_of(request).get("dont_retry") else get_retry_request(request, spider=spider, reason=CUT)
            if again is None:
                raise ResponseDataLossError(CUT) from error
            return again
        except IgnoreRequest as error:
            self._stats.inc_value("guard/answer_too_large")
            raise AnswerTooLarge(f"{len(response.body)} bytes unpack to more than the limit", request.url) from error


class RequestLimits(DepthMiddleware):
    """Spider middleware that refuses requests which lie too deep, are too long or too many, and tells their errback.

    Depth bounds a calendar that never ends, length a path that grows, the budget bounds breadth. What is over the budget is
    counted as well (`budget/requests_dropped`), and a run with such a count is partial. It stands for Scrapy's two middlewares
    for depth and length, which drop without a word; depth is kept as Scrapy keeps it.
    """

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        super().__init__(0, crawler.stats, settings.getbool("DEPTH_STATS_VERBOSE"), settings.getint("DEPTH_PRIORITY"))
        self._depth_max = settings.getint("DEPTH_LIMIT")
        self._length_max = settings.getint("URLLENGTH_LIMIT")
        self._requests_max = settings.getint("REQUESTS_MAX")
        self._taken = 0

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> RequestLimits:
        """The limits of a crawl."""
        return cls(crawler)

    async def process_spider_output_async(
        self, response: Response | None, result: AsyncIterator[Any], spider: Spider | None = None
    ) -> AsyncIterator[Any]:
        """Pass items, and requests within the limits."""
        assert response is not None
        self._init_depth(response)
        async for thing in result:
            refusal = self._refusal(thing, response) if isinstance(thing, Request) else None
            if refusal is None:
                yield self._get_processed(thing, response)
            elif thing.errback is not None:
                failure = Failure(refusal)  # type: ignore[no-untyped-call]  # Twisted leaves it untyped
                failure.request = thing  # type: ignore[attr-defined]  # as Scrapy does it
                for further in iterate_spider_output(thing.errback(failure)):
                    yield self._get_processed(further, response)

    def _refusal(self, request: Request, response: Response) -> Refused | None:
        depth = 0 if meta_of(request).get("depth_reset") else meta_of(response).get("depth", 0) + 1
        if self._depth_max and depth > self._depth_max:
            self.stats.inc_value("guard/too_deep")
            return TooDeep(f"{depth} links from the start", request.url)
        if self._length_max and len(request.url) > self._length_max:
            self.stats.inc_value("guard/address_too_long")
            return AddressTooLong(f"{len(request.url)} characters", request.url)
        if self._requests_max and self._taken >= self._requests_max:
            self.stats.inc_value("budget/requests_dropped")
            return BudgetSpent(f"more than {self._requests_max} requests", request.url)
        self._taken += 1
        return None
