"""One polite slot a host for all crawls of a process, by a clock that the test turns."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from scrapy import Request
from scrapy.http import Response
from twisted.internet.defer import Deferred

from jobcrawl.network import host_slots
from jobcrawl.network.host_slots import Host, HostSlot, SharedPace


class Clock:
    """Time that goes on when the test says so."""

    def __init__(self) -> None:
        self.now = 100.0
        self.alarms: list[tuple[float, Callable[[], None]]] = []

    def call_later(self, seconds: float, work: Callable[[], None]) -> object:
        self.alarms.append((self.now + seconds, work))
        return object()

    def run(self) -> None:
        """Go on from alarm to alarm until none is left."""
        while self.alarms:
            moment, work = self.alarms.pop(self.alarms.index(min(self.alarms, key=lambda alarm: alarm[0])))
            self.now = max(self.now, moment)
            work()


class Crawl:
    """A crawl's downloader, as far as a host's line sees it: its requests take some time each."""

    least_delay = 0.0
    is_closing = False

    def __init__(self, clock: Clock, name: str, sent: list[tuple[float, str]], takes: float) -> None:
        self.clock, self.name, self.sent, self.takes = clock, name, sent, takes

    def transfer(self, slot: HostSlot, request: Request, answer: Deferred[Response]) -> None:
        self.sent.append((self.clock.now, self.name))
        slot.host.transferring.add(request)

        def ended() -> None:
            slot.host.transferring.discard(request)
            slot.host.serve()

        self.clock.call_later(self.takes, ended)

    def drop_queued(self, slot: HostSlot, refusal: object = None) -> None:
        slot.queue.clear()


def line(clock: Clock, delay: float, takes: float, crawls: int) -> tuple[Host, list[tuple[float, str]]]:
    """A host that some crawls want to ask four times each."""
    host = Host("harbour.example", SharedPace())
    sent: list[tuple[float, str]] = []
    for number in range(crawls):
        crawl = Crawl(clock, f"crawl{number}", sent, takes)
        slot = HostSlot(host, crawl, 1, delay, 0.0)  # type: ignore[arg-type]  # no more of a downloader is used
        for turn in range(4):
            slot.queue.append((Request(f"https://harbour.example/{number}/{turn}"), Deferred()))
    return host, sent


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(host_slots, "monotonic", lambda: clock.now)
    monkeypatch.setattr(host_slots, "call_later", clock.call_later)
    return clock


@pytest.mark.parametrize("takes", [0.1, 2.0])
def test_all_crawls_together_ask_a_host_once_in_a_delay_and_one_at_a_time(clock: Clock, takes: float) -> None:
    host, sent = line(clock, delay=0.5, takes=takes, crawls=3)
    host.serve()
    clock.run()
    assert len(sent) == 12
    gaps = [after - before for (before, _), (after, _) in pairwise(sent)]
    assert min(gaps) >= max(0.5, takes) - 1e-9


def test_crawls_of_a_host_take_turns(clock: Clock) -> None:
    host, sent = line(clock, delay=0.5, takes=0.1, crawls=3)
    host.serve()
    clock.run()
    assert [name for _, name in sent] == ["crawl0", "crawl1", "crawl2"] * 4


def test_a_pause_that_one_crawl_was_asked_for_holds_for_all(clock: Clock) -> None:
    host, sent = line(clock, delay=0.5, takes=0.1, crawls=2)
    host._pace.hold("harbour.example", 60.0)
    host.serve()
    clock.run()
    assert sent[0][0] == pytest.approx(160.0)


def test_what_waits_for_a_host_that_asked_to_be_left_alone_is_given_up_and_not_sent(clock: Clock) -> None:
    host, sent = line(clock, delay=0.5, takes=0.1, crawls=2)
    host._pace.leave_alone("harbour.example", "it asked to be left alone", 7200.0)
    host.serve()
    clock.run()
    assert (sent, [len(slot.queue) for slot in host.slots]) == ([], [0, 0])


@pytest.mark.parametrize("place", [0, 1])
def test_a_crawl_that_closes_does_not_wait_for_a_hosts_pause_and_the_others_do(clock: Clock, place: int) -> None:
    host, sent = line(clock, delay=0.5, takes=0.1, crawls=2)
    host._pace.hold("harbour.example", 60.0)
    host.serve()
    host.slots[place].downloader.is_closing = True  # type: ignore[misc]  # the stand-in's is no property
    clock.run()
    assert len(sent) == 4
    assert sent[0][0] == pytest.approx(160.0)
