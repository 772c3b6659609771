"""Back-off: a host that says "later" is asked later, and one that fails is left alone.

Scrapy retries a 429 or 503 three times within 20 ms. Here Retry-After (RFC 9110 10.2.3: seconds or a date) holds the whole
host; without it the pause doubles with each failure, with jitter so that hosts are not hit in step; after `BREAKER_FAILURES`
failures in a row the host's circuit opens. A Retry-After beyond `RETRY_AFTER_MAX` ends the host's part of the run: it is neither
waited for nor disregarded. It is noted for the crawls and processes that come after, at most for `RETRY_AFTER_KEPT_MAX`.
Switch: `BACK_OFF_ENABLED`.
"""

from __future__ import annotations

import random
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from time import monotonic, time
from typing import TYPE_CHECKING

from scrapy.downloadermiddlewares.retry import RetryMiddleware
from scrapy.exceptions import NotConfigured

from jobcrawl.network.breaker import Breaker
from jobcrawl.network.host_notes import notes_of
from jobcrawl.network.left_alone import note_until, seconds_left, words_of
from jobcrawl.network.pace import pace_of
from jobcrawl.network.refusals import HostGivenUp
from jobcrawl.request_meta import meta_of

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler
    from scrapy.http import Response


def retry_after(value: bytes | str | None, now: datetime) -> float | None:
    """Seconds that a Retry-After header asks for, never negative; None when there is none that can be read."""
    if value is None:
        return None
    text = (value.decode("latin-1") if isinstance(value, bytes) else value).strip()
    if text.isascii() and text.isdigit():
        return float(text[:12])
    try:
        date = parsedate_to_datetime(text[:64])
    except (ValueError, OverflowError):
        return None
    return max(0.0, ((date if date.tzinfo else date.replace(tzinfo=UTC)) - now).total_seconds())


class BackOff(RetryMiddleware):
    """Scrapy's retries, at a pace that the host can bear."""

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        if not settings.getbool("BACK_OFF_ENABLED"):
            raise NotConfigured("back-off is switched off")
        super().__init__(settings)
        self.crawler = crawler
        self._pace = pace_of(crawler)
        self._notes = notes_of(crawler)
        self._breakers: dict[str, Breaker] = {}
        self._given_up: dict[str, str] = {}
        self._threshold = settings.getint("BREAKER_FAILURES")
        self._rest = settings.getfloat("BREAKER_REST")
        self._openings_max = settings.getint("BREAKER_OPENINGS")
        self._first_pause = settings.getfloat("BACK_OFF_SECONDS")
        self._retry_after_max = settings.getfloat("RETRY_AFTER_MAX")
        self._kept_max = settings.getfloat("RETRY_AFTER_KEPT_MAX")

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> BackOff:
        """The back-off of a crawl."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Raise `HostGivenUp` for a host that is not asked again in this run; wait for one that asked for a short pause."""
        host = self._host(request)
        if host not in self._given_up:
            self._heed(host)
        reason = self._given_up.get(host)
        if reason is not None:
            self.crawler.stats.inc_value("guard/host_given_up")
            raise HostGivenUp(reason, request.url)

    def process_response(self, request: Request, response: Response) -> Request | Response:  # type: ignore[override]  # `spider`, which Scrapy no longer passes
        """Hold the host as its answer asks for, and retry where that makes sense."""
        host = self._host(request)
        if response.status not in self.retry_http_codes:
            if host in self._breakers:
                self._breakers[host].succeed()
                self._pace.host(host).probing = False
            return response
        asked = retry_after(response.headers.get("Retry-After"), datetime.now(UTC)) if response.status in (429, 503) else None
        if asked is not None:
            note_until(self._notes, host, time() + min(asked, self._kept_max), time())
            if asked > self._retry_after_max:
                self._leave_alone(host, asked)
                meta_of(request)["left_alone"] = self._given_up[host]
                return response
        self._failed(host, asked)
        if host in self._given_up:
            return response
        return super().process_response(request, response)

    def process_exception(self, request: Request, exception: Exception) -> Request | Response | None:  # type: ignore[override]  # `spider`, which Scrapy no longer passes
        """Count a connection that failed, and retry it."""
        if not isinstance(exception, self.exceptions_to_retry):
            return None
        host = self._host(request)
        self._failed(host, None)
        return None if host in self._given_up else super().process_exception(request, exception)

    def _failed(self, host: str, asked: float | None) -> None:
        breaker = self._breakers.setdefault(host, Breaker(self._threshold, self._rest, self._openings_max))
        now = monotonic()
        opened = breaker.fail(now)
        pause = self._first_pause * 2 ** (breaker.failures - 1) * random.uniform(1.0, 1.5)
        self._pace.hold(host, max(asked or 0.0, min(pause, self._rest)))
        if opened:
            self.crawler.stats.inc_value("guard/breaker_opened")
            self._pace.hold(host, max(asked or 0.0, breaker.retry_at - now))
            self._pace.host(host).probing = True
            if breaker.is_given_up:
                self._give_up(host, f"{host} failed {breaker.failures} times in a row")

    def _heed(self, host: str) -> None:
        """Keep the pause that another crawl was asked for, in this process or in one before."""
        seconds = seconds_left(self._notes, host, time())
        if seconds > self._retry_after_max:
            self._leave_alone(host, seconds)
        elif seconds:
            self._pace.hold(host, seconds)

    def _leave_alone(self, host: str, seconds: float) -> None:
        until = time() + min(seconds, self._kept_max)
        words = words_of(host, until)
        self._give_up(host, words)
        self._pace.leave_alone(host, words, until - time())
        self.crawler.stats.set_value("guard/left_alone", words)
        self.crawler.stats.max_value("guard/left_alone_until", until)

    def _give_up(self, host: str, reason: str) -> None:
        self._given_up[host] = reason
        self.crawler.stats.inc_value("guard/hosts_given_up")
        self._pace.host(host).ready_at = 0.0

    def _host(self, request: Request) -> str:
        engine = self.crawler.engine
        assert engine is not None
        return engine.downloader.get_slot_key(request)
