"""Pace: when each host may next be asked, kept where requests leave the queue.

Scrapy takes requests from the queue and lets them wait in the downloader, where sixteen of one slow host hold up every other host
and a Retry-After comes too late for those already out. Here a request stays queued until its host is ready: fewer than
`CONCURRENT_REQUESTS_PER_DOMAIN` under way, no pause asked for, no open circuit. Switch: `SCHEDULER_PRIORITY_QUEUE`.
What robots.txt asks for is learned when its first page has left the queue already, and some requests never stand in it (those for
robots.txt itself, for reservations), so the downloader (`host_slots`) keeps that interval between all that it sends.
"""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import Any
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.pqueues import DownloaderAwarePriorityQueue
from scrapy.utils.asyncio import call_later

from jobcrawl.request_meta import meta_of


@dataclass(slots=True)
class HostPace:
    """What is known about the pace of one host; times are `time.monotonic`."""

    ready_at: float = 0.0
    """No request before this time."""
    interval: float = 0.0
    """Seconds between two requests that robots.txt asks for."""
    probing: bool = False
    """Whether the host may be asked once only, to see if it has recovered."""
    alone_until: float = 0.0
    """Nothing that waits is sent before this time, but given up."""
    why_alone: str = ""
    """What is said of what is given up."""


class Pace:
    """Paces of all hosts of a crawl; hosts are named as Scrapy names download slots."""

    def __init__(self) -> None:
        self._hosts: dict[str, HostPace] = {}

    def host(self, name: str) -> HostPace:
        """The pace of a host."""
        return self._hosts.setdefault(name, HostPace())

    def hold(self, name: str, seconds: float) -> None:
        """Ask the host nothing for so long; a longer pause that is running stays."""
        pace = self.host(name)
        pace.ready_at = max(pace.ready_at, monotonic() + seconds)

    def leave_alone(self, name: str, why: str, seconds: float) -> None:
        """Give up for so long what waits for the host: nobody waits that long."""
        pace = self.host(name)
        pace.alone_until, pace.why_alone = monotonic() + seconds, why

    def why_alone(self, name: str) -> str:
        """Why what waits for the host is given up; empty where it is not."""
        pace = self._hosts.get(name)
        return pace.why_alone if pace is not None and pace.alone_until > monotonic() else ""

    def space(self, name: str, seconds: float) -> None:
        """Leave so many seconds between requests to the host from now on, the one under way included."""
        pace = self.host(name)
        if seconds > pace.interval:
            pace.interval = seconds
            self.hold(name, seconds)

    def wait(self, name: str) -> float:
        """Seconds until the host may be asked; 0 when it may be asked now."""
        pace = self._hosts.get(name)
        return 0.0 if pace is None else max(0.0, pace.ready_at - monotonic())

    def left(self, name: str) -> None:
        """A request to the host has left the queue."""
        pace = self._hosts.get(name)
        if pace is not None and pace.interval:
            pace.ready_at = max(pace.ready_at, monotonic() + pace.interval)


_paces: WeakKeyDictionary[Crawler, Pace] = WeakKeyDictionary()


def pace_of(crawler: Crawler) -> Pace:
    """The pace that queue, robots.txt and back-off of one crawl share."""
    return _paces.setdefault(crawler, Pace())


def share_pace(crawler: Crawler, pace: Pace) -> None:
    """Let a crawl keep the pace that other crawls of the process keep; to be called before the crawl begins."""
    _paces[crawler] = pace


class PoliteQueue(DownloaderAwarePriorityQueue):
    """Scrapy's priority queue by host, which hands out a request only when its host is ready for it."""

    def __init__(self, crawler: Crawler, *args: Any, **kwargs: Any) -> None:
        super().__init__(crawler, *args, **kwargs)
        self._pace = pace_of(crawler)
        self._limit = crawler.settings.getint("CONCURRENT_REQUESTS_PER_DOMAIN")
        self._slots: dict[str, dict[str, Any]] = crawler.settings.getdict("DOWNLOAD_SLOTS")
        self._alarm: Any = None

    def push(self, request: Request) -> None:
        """Queue a request under the host that it now goes to (a redirect keeps the slot of the old host)."""
        before: list[str] = meta_of(request).get("redirect_urls", [])
        if before and urlsplit(before[-1]).hostname != urlsplit(request.url).hostname:
            request.meta.pop("download_slot", None)
        super().push(request)

    def pop(self) -> Request | None:
        """The next request of a host that is ready; None when all must wait."""
        if not self.pqueues:
            return None
        engine = self.crawler.engine
        assert engine is not None
        downloader = engine.downloader
        busy: dict[str, int] = {}
        for active in downloader.active:
            host = downloader.get_slot_key(active)
            busy[host] = busy.get(host, 0) + 1
        ready, waits = [], []
        for host in self.pqueues:
            under_way = busy.get(host, 0)
            if under_way >= self._limit_of(host):
                continue
            wait = self._pace.wait(host)
            if wait:
                waits.append(wait)
            else:
                ready.append((under_way, host))
        if not ready:
            if waits:
                self._wake_in(min(waits))
            return None
        host = self._next_slot(ready, update_state=True)
        self._pace.left(host)
        queue = self.pqueues[host]
        request = queue.pop()
        if not queue:
            del self.pqueues[host]
            queue.close()
        return request

    def _limit_of(self, host: str) -> int:
        if self._pace.host(host).probing:
            return 1
        return int(self._slots.get(host, {}).get("concurrency", self._limit))

    def _wake_in(self, seconds: float) -> None:
        if self._alarm is None:
            self._alarm = call_later(seconds, self._wake)

    def _wake(self) -> None:
        self._alarm = None
        slot = self.crawler.engine._slot if self.crawler.engine is not None else None
        if slot is not None:
            slot.nextcall.schedule()

    def close(self) -> dict[str, list[int]]:
        """Close the queues and forget the alarm."""
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        return super().close()
