"""Host slots: one polite slot per host, shared by all crawls of the process.

Scrapy keeps the pace of a host within one crawl; here thousands of boards share one vendor's host. Requests of several crawls
to a host wait in one line, one crawl after the other, with the host's delay and its pauses between them.
"""

from __future__ import annotations

import asyncio
import random
from collections import deque
from collections.abc import Callable
from time import monotonic
from typing import Any

from scrapy import Request
from scrapy.core.downloader import Downloader, Slot, _slot_jitter
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.utils.asyncio import call_later
from twisted.internet.defer import Deferred
from twisted.python.failure import Failure

from jobcrawl.network.host_notes import HostNotes, notes_of, share_notes
from jobcrawl.network.pace import Pace, share_pace
from jobcrawl.network.refusals import HostGivenUp

HOSTS_NOTED = 1_000
"""Hosts whose robots.txt is kept in memory; with more, all are let go and asked for anew when they are needed."""

LOOKS_AGAIN = 1.0
"""Seconds after which a host that was asked to pause looks whether the crawls that wait for it still go on."""


class CrawlStopped(IgnoreRequest):
    """The crawl was stopped while the request was under way."""


class Host:
    """One host, as all crawls of the process see it; times are `time.monotonic`."""

    def __init__(self, name: str, pace: SharedPace) -> None:
        self.name = name
        self.delay = 0.0
        """Seconds between two requests; AutoThrottle adjusts it."""
        self.last_sent = 0.0
        """When the last request was sent."""
        self.transferring: set[Request] = set()
        """Requests under way."""
        self.slots: deque[HostSlot] = deque()
        """Slots of the crawls that use the host, the next to be served first."""
        self._pace = pace
        self._alarm: Any = None

    def serve(self) -> None:
        """Send what may be sent now, taking the crawls in turn; come back when more may be sent."""
        if self._alarm is not None:
            return
        while (slot := self._next()) is not None:
            if why := self._pace.why_alone(self.name):
                slot.downloader.drop_queued(slot, lambda url: HostGivenUp(why, url))
                continue
            now = monotonic()
            delay = max(slot.download_delay(), self._pace.host(self.name).interval)
            held = self._pace.held_until(self.name) - now
            wait = max(self.last_sent + delay - now, held)
            if held > 0 and self._drop_what_closes():
                continue
            if wait > 0:
                self._alarm = call_later(min(wait, LOOKS_AGAIN) if held > 0 else wait, self._wake)
                return
            self.last_sent = now
            self.slots.rotate(-1)  # its turn is over once it was served, not when it was found waiting
            request, answer = slot.queue.popleft()
            slot.downloader.transfer(slot, request, answer)

    def _drop_what_closes(self) -> bool:
        """Give up what crawls that are closing wait for: a pause may be longer than the whole crawl was."""
        closing = [slot for slot in self.slots if slot.queue and slot.downloader.is_closing]
        for slot in closing:
            slot.downloader.drop_queued(slot)
        return bool(closing)

    def _next(self) -> HostSlot | None:
        """The crawl whose turn it is, now first in line."""
        for _ in range(len(self.slots)):
            slot = self.slots[0]
            if slot.queue and slot.free_transfer_slots() > 0:
                return slot
            self.slots.rotate(-1)
        return None

    def _wake(self) -> None:
        self._alarm = None
        self.serve()


class HostSlot(Slot):
    """A crawl's place in the line for a host."""

    __slots__ = ("downloader", "host")

    def __init__(self, host: Host, downloader: SharedDownloader, concurrency: int, delay: float, jitter: float) -> None:
        self.host, self.downloader = host, downloader
        known_delay = host.delay if host.slots or host.last_sent else delay
        super().__init__(concurrency, max(known_delay, downloader.least_delay), jitter)
        host.slots.append(self)

    @property
    def delay(self) -> float:
        """The host's delay, seconds."""
        return self.host.delay

    @delay.setter
    def delay(self, seconds: float) -> None:
        self.host.delay = seconds

    @property
    def lastseen(self) -> float:
        """When any crawl last asked the host."""
        return self.host.last_sent

    @lastseen.setter
    def lastseen(self, moment: float) -> None:
        self.host.last_sent = max(moment, self.host.last_sent)

    @property
    def transferring(self) -> set[Request]:
        """Requests of all crawls under way to the host."""
        return self.host.transferring

    @transferring.setter
    def transferring(self, _empty: set[Request]) -> None:
        pass

    def download_delay(self) -> float:
        """Seconds until the next request, with jitter."""
        return self.delay * (1 + random.uniform(-self.jitter, self.jitter)) if self.jitter else self.delay

    def close(self) -> None:
        """Leave the line."""
        if self in self.host.slots:
            self.host.slots.remove(self)


class SharedPace(Pace):
    """Paces of all hosts for all crawls of the process, which also hold back what has left its queue already."""

    def __init__(self) -> None:
        super().__init__()
        self._held: dict[str, float] = {}

    def hold(self, name: str, seconds: float) -> None:
        """Ask the host nothing for so long, no crawl."""
        super().hold(name, seconds)
        self._held[name] = max(self._held.get(name, 0.0), monotonic() + seconds)

    def held_until(self, name: str) -> float:
        """When a pause ends that was asked for."""
        return self._held.get(name, 0.0)


class Hosts:
    """All hosts of the process."""

    def __init__(self) -> None:
        self.pace = SharedPace()
        self._hosts: dict[str, Host] = {}
        self._notes: HostNotes | None = None
        self._noted = 0

    def host(self, name: str) -> Host:
        """The host of that name."""
        if name not in self._hosts:
            self._hosts[name] = Host(name, self.pace)
            self._noted += 1
        return self._hosts[name]

    def join(self, crawler: Crawler) -> None:
        """Let a crawl share the hosts' pace and what is noted about them."""
        share_pace(crawler, self.pace)
        if self._notes is None or self._noted > HOSTS_NOTED:
            self._notes, self._noted = notes_of(crawler), 0
        share_notes(crawler, self._notes)


HOSTS = Hosts()
"""The hosts of this process."""


class SharedDownloader(Downloader):
    """Scrapy's downloader with slots that all crawls of the process share; switch: the setting `DOWNLOADER`."""

    def __init__(self, crawler: Crawler) -> None:
        HOSTS.join(crawler)
        super().__init__(crawler)
        self.least_delay = self._delay
        self._transfers: set[asyncio.Task[None]] = set()
        self._is_aborted = False

    def _get_slot(self, request: Request, spider: Any = None) -> tuple[str, Slot]:
        key = self.get_slot_key(request)
        if key not in self.slots:
            own = self.per_slot_settings.get(key, {})
            concurrency = own.get("concurrency", self.domain_concurrency)
            jitter = _slot_jitter(own, self._jitter)
            self.slots[key] = HostSlot(HOSTS.host(key), self, concurrency, own.get("delay", self._delay), jitter)
            self._start_slot_gc()
        return key, self.slots[key]

    def _process_queue(self, slot: Slot) -> None:
        assert isinstance(slot, HostSlot)
        if self._is_aborted:
            self.drop_queued(slot)
        slot.host.serve()

    def transfer(self, slot: HostSlot, request: Request, answer: Deferred[Response]) -> None:
        """Send a request whose turn has come."""
        slot.host.transferring.add(request)  # counted from now, not from when the task begins
        task = asyncio.get_running_loop().create_task(self._wait_for_download(slot, request, answer))
        self._transfers.add(task)

        def ended(task: asyncio.Task[None]) -> None:
            self._transfers.discard(task)
            slot.host.transferring.discard(request)
            if task.cancelled() and not answer.called:
                answer.errback(Failure(CrawlStopped(request.url)))  # type: ignore[no-untyped-call]  # Twisted leaves it untyped

        task.add_done_callback(ended)

    def abort(self) -> None:
        """Break off what is under way and what waits, so that a crawl that is being stopped ends now."""
        self._is_aborted = True
        for slot in list(self.slots.values()):
            assert isinstance(slot, HostSlot)
            self.drop_queued(slot)
        for task in list(self._transfers):
            task.cancel()

    @property
    def is_closing(self) -> bool:
        """Whether the crawl ends as soon as nothing is under way any more."""
        engine = self.crawler.engine
        return engine is not None and engine._slot is not None and engine._slot.closing is not None

    def drop_queued(self, slot: HostSlot, refusal: Callable[[str], IgnoreRequest] = CrawlStopped) -> None:
        """Give up what waits in a slot; `refusal` says why, of an address."""
        while slot.queue:
            request, answer = slot.queue.popleft()
            answer.errback(Failure(refusal(request.url)))  # type: ignore[no-untyped-call]  # Twisted leaves it untyped
