"""Many: one process crawls many sources together.

At any time so many sources are crawled as there are workers; the others are rows of the registry and nothing more, so memory does
not grow with their number. Hosts take turns, crawls of one host share its slot, and what goes wrong with a source is its own.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from time import monotonic
from typing import Any

from scrapy import Spider
from scrapy.crawler import AsyncCrawlerProcess, Crawler
from scrapy.settings import Settings, default_settings
from sqlalchemy import Connection

from jobcrawl.boards.registered import RegisteredSource
from jobcrawl.declared.cadence import FIRST_BACK_OFF
from jobcrawl.network.defaults import SAFE_SETTINGS
from jobcrawl.network.host_notes import notes_of
from jobcrawl.network.host_slots import HOSTS
from jobcrawl.network.left_alone import note_until, seconds_left, words_of
from jobcrawl.schedule.checked_settings import check_settings
from jobcrawl.schedule.due import due_since, read_past
from jobcrawl.schedule.host_leases import RENEW_SECONDS, HostLeases
from jobcrawl.schedule.lean_crawler import LeanCrawler, LeanStats, SharedConnections
from jobcrawl.schedule.line import Line, host_of
from jobcrawl.schedule.outcome import Outcome, busy, failed, left, outcome_of
from jobcrawl.schedule.record_run import LENT, RecordRun
from jobcrawl.schedule.shared_settings import SharedSettings
from jobcrawl.schedule.stopping import CUT_OFF, stop_in_time
from jobcrawl.store.database import Database
from jobcrawl.store.errors import LeaseHeld, StoreError
from jobcrawl.store.lifecycle import Cause
from jobcrawl.store.places import store_of

LOOK_SECONDS = 60.0
"""How often a run of what is due looks for sources that have fallen due since it began."""

TAKE_UP_SECONDS = 6 * 3600
"""How long it does so: with `CLOSESPIDER_TIMEOUT` it ends within the 12 hours of deploy/jobcrawl.service, and the next call reads
the registry anew."""

WORKERS = 16
"""Sources crawled at a time where nothing else is said."""

MANY_SETTINGS = {
    "PROGRESS": False,  # the run of many has its own
    "FEEDS": {},  # feeds are published by the store
    "STATS_DUMP": False,  # nobody reads the statistics of a thousand crawls
    "LOGSTATS_INTERVAL": 0,  # nor how many pages a minute each of them reads
}
"""What is different from a crawl of one source."""

GARBAGE_THRESHOLD = 20_000
"""Objects made and not let go after which Python looks for garbage; its 700 are made by reading one posting."""

SWITCH_SECONDS = 0.02
"""How long a thread may go on while another waits. Readers written in C let go of the interpreter for moments; with Python's own
0.005 the store's thread and the reader of pages then take it from each other so often that it costs a twentieth of the run."""

logger = logging.getLogger(__name__)


class _Once(logging.Filter):
    """Lets every message pass once: what is switched off is switched off for every source."""

    def __init__(self) -> None:
        super().__init__()
        self._said: set[str] = set()

    def filter(self, record: logging.LogRecord) -> bool:
        words = record.getMessage()
        is_new = words not in self._said
        self._said.add(words)
        return is_new


def _lean_parts(settings: Settings) -> dict[str, Any]:
    """What stands in for parts of a crawl that nobody has replaced: connections that crawls share, statistics that cost less."""
    usual = SAFE_SETTINGS["DOWNLOAD_HANDLERS"]["https"]
    handlers = settings.getdict("DOWNLOAD_HANDLERS")
    parts = {"DOWNLOAD_HANDLERS": {scheme: SharedConnections if one == usual else one for scheme, one in handlers.items()}}
    return parts | ({"STATS_CLASS": LeanStats} if settings["STATS_CLASS"] == default_settings.STATS_CLASS else {})


class ManyCrawls(AsyncCrawlerProcess):
    """Crawls sources together until none is left; `tell` hears what came of each."""

    def __init__(self, settings: Settings, tell: Callable[[Outcome], None], workers: int = WORKERS) -> None:
        """Raises `StoreError` where the store cannot be used, ValueError where a setting is wrong."""
        check_settings(settings)
        settings.setdict(MANY_SETTINGS | _lean_parts(settings), priority="cmdline")
        super().__init__(SharedSettings.of(settings))
        logging.getLogger("scrapy.middleware").addFilter(_Once())
        for name in ("", "scrapy", "twisted"):  # records that no handler wants are not even made
            logging.getLogger(name).setLevel(settings["LOG_LEVEL"])
        url = store_of(settings)
        if url is None:
            raise ValueError("STORE_URL is empty; runs of registered sources are recorded")
        self.database = LENT[url] = Database(url)  # its statements are compiled once for all runs
        self.tell = tell
        self.workers = workers
        self.now: Callable[[], datetime] = lambda: datetime.now(UTC)
        self.alive: dict[str, RegisteredSource] = {}
        """Sources whose turn has come and that have not ended, by name."""
        self.is_cut_off = False
        """Whether the run ended while the store's thread still works; who ends the process then must not wait for that."""
        self._leases = HostLeases(self.database)
        self._line = Line(())
        self._only_due = False
        self._is_ending = False
        self._later: Callable[[], Sequence[RegisteredSource]] | None = None
        self._rests: dict[str, float] = {}
        self.joined: Callable[[int], None] = lambda count: None
        """Hears how many sources fell due while others were crawled."""
        self._stop: asyncio.Task[None] | None = None
        self._freed = asyncio.Event()
        self._given_up: Counter[str] = Counter()
        first = LeanCrawler(Spider, self.settings)  # notes are those of a crawl
        HOSTS.join(first)
        self._notes = notes_of(first)

    def run(
        self,
        sources: Sequence[RegisteredSource],
        *,
        only_due: bool = False,
        later: Callable[[], Sequence[RegisteredSource]] | None = None,
    ) -> None:
        """Crawl the sources, with `only_due` each only if it is due when its turn comes; returns when all have ended.

        Those that `later` gives, asked each time, are crawled as well where they fall due meanwhile; `joined` hears how many.
        """
        self._line, self._only_due, self._later = Line(sources), only_due, later
        gc.collect()
        gc.freeze()  # what is loaded by now stays; looking through it again for every crawl's garbage takes longer than the crawl
        gc.set_threshold(GARBAGE_THRESHOLD)
        sys.setswitchinterval(SWITCH_SECONDS)
        main = asyncio.get_event_loop().create_task(self._main())
        self.start(stop_after_crawl=False)
        self.is_cut_off = not main.done()
        if self.is_cut_off:
            for source in list(self.alive.values()):
                self.tell(failed(source, CUT_OFF))
            return
        LENT.clear()
        self.database.close()
        if not main.cancelled():
            main.result()

    async def _main(self) -> None:
        renewing = [asyncio.create_task(self._renew()), asyncio.create_task(self._take_up())]
        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(self.workers):
                    group.create_task(self._work())
        finally:
            for task in renewing:
                task.cancel()
            await self._leases.release()
            self._stop_reactor()

    async def _work(self) -> None:
        while True:
            source = self._line.take()
            if source is not None:
                self.alive[source.name] = source
                outcome = await self._one(source)
                del self.alive[source.name]
                self._line.done(source)
                self._free()
                if outcome is not None and outcome.report is None:
                    self._rests[source.name] = monotonic() + FIRST_BACK_OFF.total_seconds()
                if outcome is not None:
                    self.tell(outcome)
            elif len(self._line) or (self._later is not None and self.alive and not self._is_ending):
                await self._freed.wait()
            else:
                return

    async def _take_up(self) -> None:
        """Let sources that fall due while others are crawled join the line, as long as one source's crawl may take."""
        ends = monotonic() + TAKE_UP_SECONDS
        while self._later is not None and monotonic() < ends:
            await asyncio.sleep(LOOK_SECONDS)
            if len(self.alive) >= self.workers:
                continue  # they would only wait
            try:
                sources = await asyncio.to_thread(self._later)
            except Exception as error:  # a registry that is being edited
                logger.warning("the registry cannot be read: %s", error)
                continue
            count = 0
            for source in sources:
                is_begun = source.name in self.alive or source in self._line
                if is_begun or self._rests.get(source.name, 0.0) > monotonic():
                    continue
                try:
                    is_due = await self.database.in_thread(self._is_due, source)
                except StoreError as error:
                    logger.warning("%s", error)
                    break
                if self._is_ending or not self.alive:
                    break
                if is_due and source.name not in self.alive:
                    self._line.join(source)
                    count += 1
            if count:
                self.joined(count)
                self._free()
        self._later = None
        self._free()

    def _free(self) -> None:
        freed, self._freed = self._freed, asyncio.Event()
        freed.set()

    async def _one(self, source: RegisteredSource) -> Outcome | None:
        """Crawl one source, if its host is free and its time has come; None when it is not due."""
        host = host_of(source)
        until = self._left_alone_until(source)
        if until is not None:
            return None if self._only_due else left(source, words_of(host, until))
        try:
            await self._leases.take(host)
        except LeaseHeld as error:
            for other in self._line.drop(host):
                self.tell(busy(other, f"{host} is being crawled by another run"))
            return busy(source, str(error))
        except StoreError as error:
            return failed(source, str(error))
        try:
            # asked anew under the lease: a run of another process may have been first
            if self._only_due and not await self.database.in_thread(self._is_due, source):
                return None
            return await self._crawl_source(source)
        except StoreError as error:
            return failed(source, str(error))
        finally:
            await self._leases.leave(host, for_good=not self._line.waits_for(host))

    def _is_due(self, source: RegisteredSource) -> bool:
        with self.database.read() as connection:
            return self.due_since(connection, source) is not None

    def due_since(self, connection: Connection, source: RegisteredSource) -> datetime | None:
        """The moment that a source has been due since; None when it is not due, or its host asked to be left alone."""
        if self._left_alone_until(source) is not None:
            return None
        return due_since(source.cadence, source.name, read_past(connection, source.name), self.now())

    def _left_alone_until(self, source: RegisteredSource) -> float | None:
        """Until when (seconds since 1970) a source waits for longer than its run would; None when it may be crawled."""
        now = self.now().timestamp()
        seconds = max(seconds_left(self._notes, name, now) for name in (host_of(source), _note_of(source)))
        return now + seconds if seconds > self.settings.getfloat("RETRY_AFTER_MAX") else None

    async def _crawl_source(self, source: RegisteredSource) -> Outcome:
        began = monotonic()
        crawler: Crawler | None = None
        try:
            spider, arguments = source.spider(self.spider_loader.load)
            settings = self.settings
            if source.delay is not None:
                settings = settings.copy()
                settings.set("DOWNLOAD_DELAY", source.delay, priority="cmdline")
            crawler = LeanCrawler(spider, settings)
            self.crawlers.add(crawler)
            await crawler.crawl_async(**arguments)
            self._note_host(source, crawler)
            if crawler.stats.get_value("memusage/limit_reached"):
                self._leave_the_rest("the run has used the memory that it may (MEMUSAGE_LIMIT_MB); the next call goes on")
            return outcome_of(source, crawler, round(monotonic() - began, 3))
        except Exception as error:  # one source's failure is its own
            logger.exception("%s: the crawl broke", source.name)
            return failed(source, f"{type(error).__name__}: {error}", round(monotonic() - began, 3))
        finally:
            if crawler is not None:
                self.crawlers.discard(crawler)

    def _leave_the_rest(self, why: str) -> None:
        """Begin no more sources."""
        self._is_ending = True
        for source in self._line.drop_all():
            self.tell(left(source, why))
        self._free()

    def _note_host(self, source: RegisteredSource, crawler: Crawler) -> None:
        """Leave the other sources of a host alone that two crawls in a row had to give up.

        Where it was another host that asked for it, which only the crawl could find out, the source itself waits for that.
        """
        host = host_of(source)
        until, recorder = crawler.stats.get_value("guard/left_alone_until"), crawler.get_extension(RecordRun)
        if until is not None:
            if recorder is not None and recorder.report is not None and recorder.report.cause == Cause.UNASKED:
                note_until(self._notes, _note_of(source), until, self.now().timestamp())
            return
        if not crawler.stats.get_value("guard/hosts_given_up"):
            self._given_up[host] = 0
            return
        self._given_up[host] += 1
        if self._given_up[host] >= 2:
            for other in self._line.drop(host):
                self.tell(left(other, f"{host} does not answer, or asked to be left alone"))

    async def _renew(self) -> None:
        while True:
            await asyncio.sleep(RENEW_SECONDS)
            try:
                await self._leases.renew()
            except StoreError as error:
                logger.warning("%s", error)

    # the end by a signal

    def _graceful_stop_reactor(self) -> Any:
        """Scrapy's name for what SIGTERM and SIGINT do: end in time, with every run's books closed."""
        if self._stop is None:
            self._leave_the_rest("the run was stopped before its turn")
            self._stop = asyncio.get_event_loop().create_task(stop_in_time(self.crawlers))


def _note_of(source: RegisteredSource) -> str:
    """What a source's own note is kept by; no host is called so."""
    return f"source {source.name}"
