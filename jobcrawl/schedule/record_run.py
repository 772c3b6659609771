"""RecordRun: a crawl as one run of its source, from the lease to the published feed.

Settings: `STORE_URL` ("" switches the store off), `FEED_DIR` ("" publishes nothing), `REFRESH_AFTER_DAYS`, `REFRESH_SHARE`,
`FETCH_EVERYTHING`.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Self

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider, DontCloseSpider, DropItem, NotConfigured
from scrapy.http import Response
from scrapy.utils.asyncio import AsyncioLoopingCall, create_looping_call
from scrapy.utils.defer import deferred_from_coro
from twisted.internet.task import LoopingCall
from twisted.python.failure import Failure

from jobcrawl.clean.chrome import SiteChrome
from jobcrawl.draft import Draft
from jobcrawl.drops import ExpiredPosting
from jobcrawl.feed.errors import FeedError
from jobcrawl.feed.export_recorded import ExportRecorded
from jobcrawl.feed.formats import publish_all
from jobcrawl.feed.publish import feed_folder
from jobcrawl.ledger import EXIT_CODES, Ledger
from jobcrawl.posting import JobPosting
from jobcrawl.progress import NO_RUN, ReportConsole
from jobcrawl.spider import JobSpider
from jobcrawl.store.database import Database, Result
from jobcrawl.store.errors import StoreError
from jobcrawl.store.learned import furniture_of, keep_furniture
from jobcrawl.store.lifecycle import Cause, RunState, SourceKind
from jobcrawl.store.places import feeds_of, store_of
from jobcrawl.store.policy import Policy
from jobcrawl.store.recording import chunks, ids_of_open, postings_of
from jobcrawl.store.recrawl import GONE, is_job_request
from jobcrawl.store.report import RunReport
from jobcrawl.store.run import Run
from jobcrawl.store.strict import as_posting

if TYPE_CHECKING:
    from scrapy.core.engine import ExecutionEngine
    from scrapy.settings import BaseSettings

logger = logging.getLogger(__name__)

MOST_BACKLOG = 4
"""Batches waiting to be written from which the crawl pauses."""

TICK_SECONDS = 0.5
"""How often the run is told that time goes by."""

CONFIRM_SHARE = 0.05
"""Most missing postings asked for once more, as a share of what is listed (at least ten)."""

STORE_AWAY = "the database server stayed away"
"""Why a crawl ends that can no longer be recorded."""

UNPUBLISHED = "the feed could not be published, for the reason above"
"""What is said of a run whose feed is not out; the reason was logged."""

LENT: dict[str, Database] = {}
"""Open stores by address, lent by whoever crawls many sources in one process; any other is opened and closed by its run."""


class RecordRun:
    """Scrapy extension; `spider.run` is the run while it lasts, `spider.exit_code` what the crawl should exit with."""

    def __init__(self, crawler: Crawler, url: str) -> None:
        self.crawler = crawler
        self.url = url
        self.feeds = feeds_of(crawler.settings)
        self.formats = crawler.settings.getlist("FEED_FORMATS", [])
        self.database: Database | None = None
        self._learned: dict[str, Any] | None = None
        self.run: Run | None = None
        self.report: RunReport | None = None
        """How the run ended; None until then."""
        self._ticking: AsyncioLoopingCall | LoopingCall | None = None
        self._last_words: str | None = None
        self._is_busy = False
        self._recorded: asyncio.Event | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Built by Scrapy; raises `NotConfigured` where the store is switched off."""
        url = store_of(crawler.settings)
        if url is None:
            raise NotConfigured  # without a word: Scrapy would warn of what was asked for
        extension = cls(crawler, url)
        crawler.signals.connect(extension.spider_opened, signals.spider_opened)
        crawler.signals.connect(extension.item_dropped, signals.item_dropped)
        crawler.signals.connect(extension.item_error, signals.item_error)
        crawler.signals.connect(extension.spider_error, signals.spider_error)
        crawler.signals.connect(extension.spider_idle, signals.spider_idle)
        crawler.signals.connect(extension.spider_closed, signals.spider_closed)
        crawler.signals.connect(extension.engine_stopped, signals.engine_stopped)
        return extension

    async def spider_opened(self, spider: Spider) -> None:
        """Take the source's lease and read what is known of it; raises `CloseSpider` where that cannot be done."""
        spider.exit_code = EXIT_CODES[RunState.FAILED]  # type: ignore[attr-defined]  # until the books are closed
        try:
            policy = policy_of(self.crawler.settings)
            self.database = LENT.get(self.url) or await asyncio.to_thread(Database, self.url)
            if reads_pages(spider):
                self._learned = await self._in_thread(furniture_of, self.database, source_name(spider))
            self.run = await self._in_thread(Run.open, self.database, source_name(spider), source_kind(spider), policy)
        except StoreError as error:
            logger.error("%s", error)
            spider.exit_code = error.exit_code  # type: ignore[attr-defined]  # a JobSpider has it
            raise CloseSpider(NO_RUN) from error
        except Exception as error:  # nothing is crawled that could not be recorded
            logger.error("the run could not be begun: %s: %s", type(error).__name__, error, exc_info=error)
            raise CloseSpider(NO_RUN) from error
        spider.run = self.run  # type: ignore[attr-defined]  # read by middlewares and pipelines
        self._recorded = asyncio.Event()
        spider.recorded = self._recorded  # type: ignore[attr-defined]  # a JobSpider has it
        if self._learned is not None and isinstance(spider, JobSpider):
            spider.chrome = SiteChrome.from_json(self._learned)
        self._ticking = create_looping_call(self._tick)
        self._ticking.start(TICK_SECONDS)

    def _tick(self) -> None:
        assert self.run is not None
        self.run.tick()
        engine = self.crawler.engine
        if engine is None:
            return
        if self.run.has_given_up:
            self._end_crawl(engine)
        elif self.run.backlog > MOST_BACKLOG and not engine.paused:
            engine.pause()
            self._is_busy = True
        elif self._is_busy and self.run.backlog <= 1:
            engine.unpause()
            self._is_busy = False

    def _end_crawl(self, engine: ExecutionEngine) -> None:
        """End a crawl whose store stays away: nothing more of it could be recorded."""
        if engine._slot is not None and engine._slot.closing is None:
            deferred_from_coro(engine.close_spider_async(reason=STORE_AWAY))
        if engine.paused:
            engine.unpause()

    def item_dropped(self, item: Any, exception: DropItem) -> None:
        """Tell the run that a page held no posting, or that its job is gone."""
        if self.run is None or not isinstance(item, Draft):
            return
        if isinstance(exception, ExpiredPosting):
            self.run.expired(item.address)
        else:
            self.run.no_posting(item.address, f"{type(exception).__name__}: {item.why_given_up(exception)}")

    def item_error(self, item: Any, failure: Failure) -> None:
        """Tell the run that a pipeline broke on a page: a strike against it."""
        if self.run is not None and isinstance(item, Draft):
            self.run.page_failed(item.address, f"{type(failure.value).__name__}: {failure.value}"[:200], is_poison=True)

    def spider_error(self, failure: Failure, response: Response | None) -> None:
        """Tell the run that a callback broke, or `start`, for which there is no response."""
        if self.run is None:
            return
        words = f"{type(failure.value).__name__}: {failure.value}"[:200]
        if response is None or response.request is None:
            self.run.listing_failed("start()", words)
            return
        if is_job_request(response.request):
            self.run.page_failed(response.request.url, words, is_poison=True)
        else:
            ledger_of(self.crawler.spider).listing.lost(response.request.url, "failed", words)

    # before the crawl ends

    def spider_idle(self, spider: Spider) -> None:
        """When the listing is read: ask once for postings that it lacks."""
        if self.run is None or self._last_words == "said":
            return
        if self._last_words is None:
            self._last_words = "saying"
            deferred_from_coro(self._say_last_words(spider))
        raise DontCloseSpider

    async def _say_last_words(self, spider: Spider) -> None:
        assert self.run is not None
        try:
            self.run.settle(ledger_of(spider).listing.as_listing())
            await self._ask_for_the_missing(spider)
        except StoreError as error:
            logger.error("postings that the listing lacks could not be asked for: %s", error)
        except Exception:  # the crawl must end, whatever went wrong here
            logger.exception("postings that the listing lacks could not be asked for")
        finally:
            self._last_words = "said"
            slot = self.crawler.engine._slot if self.crawler.engine is not None else None
            if slot is not None:
                slot.nextcall.schedule()  # the next look for idleness would be five seconds away

    async def _ask_for_the_missing(self, spider: Spider) -> None:
        assert self.run is not None
        missing = self.run.unconfirmed()
        most = max(10, int(self.run.listed * CONFIRM_SHARE))
        urls = await self._in_thread(self.run.addresses, missing[:most])
        if isinstance(spider, JobSpider):  # an ad that stood on a page of ads: the page was read, and lacks it
            urls = [url for url in urls if "#" not in url or not spider.list_pages.is_asked(url)]
        for url in urls:
            self._count(spider, scheduled=1)
            request = Request(url, self.parse_job, errback=self.parse_job_failed, dont_filter=True, priority=-1)
            assert self.crawler.engine is not None
            self.crawler.engine.crawl(request)

    def parse_job(self, response: Response) -> None:
        """A posting that the listing lacks is still there: its absence is counted by the listing alone, and nothing is read."""
        self._count(self.crawler.spider, "unchanged")

    def parse_job_failed(self, failure: Failure) -> None:
        """A posting that the listing lacks did not answer well; what 404 and 410 mean was told to the run already."""
        response = getattr(failure.value, "response", None)
        is_gone = response is not None and response.status in GONE
        self._count(self.crawler.spider, "gone" if is_gone else "failed")

    def _count(self, spider: Spider | None, state: str | None = None, *, scheduled: int = 0) -> None:
        ledger = getattr(spider, "ledger", None)
        if isinstance(ledger, Ledger):
            ledger.scheduled += scheduled
            if state is not None:
                ledger.ended(state)  # type: ignore[arg-type]  # one of the ledger's states

    # the end

    async def spider_closed(self, spider: Spider, reason: str) -> None:
        """Close the books and publish the feed."""
        if self._ticking is not None and self._ticking.running:
            self._ticking.stop()
        if self.run is None:
            return
        ended_well = False
        try:
            report = await self._finish(ledger_of(spider), None if reason == "finished" else reason)
            if isinstance(spider, JobSpider) and spider.chrome.pages:
                await self._in_thread(keep_furniture, self.database, report.source, spider.chrome.to_json())
            spider.exit_code = report.exit_code  # type: ignore[attr-defined]  # a JobSpider has it
            spider.run_state = report.state  # type: ignore[attr-defined]  # the run knows of earlier ones what the ledger does not
            is_good = report.exit_code != EXIT_CODES[RunState.FAILED] and report.state != RunState.BLOCKED
            ended_well = reason == "finished" and is_good
        except (StoreError, FeedError) as error:
            logger.error("%s", error)
            spider.exit_code = error.exit_code  # type: ignore[attr-defined]  # a JobSpider has it
        finally:
            if not await self._export(spider, ended_well=ended_well) and ended_well:
                ended_well = False
                spider.exit_code = EXIT_CODES[RunState.FAILED]  # type: ignore[attr-defined]  # a JobSpider has it
            spider.ended_well = ended_well  # type: ignore[attr-defined]  # a JobSpider has it
            assert self._recorded is not None
            self._recorded.set()
            if self.database is not None and self.url not in LENT:
                self.database.close()

    async def _export(self, spider: Spider, *, ended_well: bool) -> bool:
        """Give Scrapy's exporters every open posting, or what a run read that did not end well; False where that fails.

        Each posting is told as it is stored now.
        """
        exporter = self.crawler.get_extension(ExportRecorded)
        if exporter is None:
            return True
        assert self.run is not None
        try:
            ids = await self._in_thread(self._open_ids, self.run.source) if ended_well else self.run.read
            for chunk in chunks(ids):
                exporter.write(await self._in_thread(self._stored, chunk), spider)
        except (StoreError, OSError) as error:
            logger.error("postings could not be exported: %s", error)
            return False
        except Exception:  # the run must end, whatever a format does not take
            logger.exception("postings could not be exported")
            return False
        if not ids and ended_well and self.report is not None and self.report.state == RunState.COMPLETE:
            exporter.write_empty()
        return True

    def _open_ids(self, source: str) -> list[str]:
        assert self.database is not None
        with self.database.read() as connection:
            return ids_of_open(connection, source)

    def _stored(self, ids: list[str]) -> list[JobPosting]:
        assert self.database is not None
        with self.database.read() as connection:
            return [as_posting(body) for body in postings_of(connection, ids)]

    def engine_stopped(self) -> None:
        """Tell how the run ended, after all that is told of the crawl."""
        report = self.report
        if report is None or self.url in LENT:  # a crawl of many sources tells of each itself
            return
        self._say(report, spider.ledger.listing.words() if isinstance(spider := self.crawler.spider, JobSpider) else "")
        for held in report.held:
            words = "%s: nothing was closed: %s; `jobcrawl sources confirm %s` if that is true"
            logger.error(words, report.source, held, report.source)

    def _say(self, report: RunReport, told: str) -> None:
        """One line for the person at the terminal; where progress is switched off, a run that did not end well is logged.

        `told` is what its progress has said of the listing.
        """
        is_complete = report.state == RunState.COMPLETE
        shows_progress = self.crawler.settings.getbool("PROGRESS", True)
        why = "" if shows_progress and report.reason in told else f", {report.reason}"
        how = "" if is_complete else f"run {report.state}{why}; "
        words = f"{report.source}: {how}{report.new} new, {report.updated} updated, {report.closed} closed"
        words += f", {report.reopened} reopened, {report.open} open"
        if not report.is_published:
            words += f"; {UNPUBLISHED}"
        elif self.feeds is not None and report.state != RunState.FAILED:
            words += f"; feed: {feed_folder(self.feeds, report.source)}"
        if shows_progress:
            ReportConsole().print(words, soft_wrap=True)
        elif not is_complete:
            logger.warning("%s", words)

    async def _finish(self, ledger: Ledger, stopped: str | None) -> RunReport:
        assert self.run is not None
        self.run.requests.update(ledger.states)
        self.run.requests["scheduled"] = ledger.scheduled
        for url, words in ledger.listing.unread.items():
            self.run.listing_failed(url, words)
        if stopped == "shutdown" and not ledger.listing.pages:
            ending = self.run.abandoning(f"the crawl was stopped: {stopped}", Cause.STOPPED)  # no failure of the source
        elif (told := self._left_alone()) and not ledger.listing.pages and not ledger.listing.pages_blocked:
            ending = self.run.abandoning(f"the listing was not asked for: {told}", Cause.UNASKED)  # nor is this
        else:
            ending = self.run.finishing(ledger.listing.as_listing(stopped))
        report = await asyncio.wrap_future(ending)
        self.report = report  # before the feed is published: a run that is killed meanwhile has ended all the same
        if self.feeds is not None and report.state != RunState.FAILED:
            report.is_published = await self._in_thread(self._publish, report.source)
        return report

    def _left_alone(self) -> str:
        """What is said of the host that asked to be left alone; empty where none did, or nothing remembers until when."""
        if not self.crawler.settings.get("HOST_NOTES_DIR"):
            return ""
        return str(self.crawler.stats.get_value("guard/left_alone", ""))

    def _publish(self, source: str) -> bool:
        """Bring the source's feed and its other formats up to date; False where that fails."""
        assert self.database is not None
        assert self.feeds is not None
        try:
            publish_all(self.database, self.feeds, source, self.formats)
        except (FeedError, StoreError) as error:
            logger.error("%s", error)
            return False
        except Exception as error:  # a posting that an export cannot write
            logger.exception("%s: the feed could not be published: %s: %s", source, type(error).__name__, error)
            return False
        return True

    async def _in_thread(self, work: Callable[..., Result], *arguments: Any) -> Result:
        assert self.database is not None
        return await self.database.in_thread(work, *arguments)


def ledger_of(spider: Spider | None) -> Ledger:
    """The spider's accounts; empty ones for a spider that keeps none."""
    found = getattr(spider, "ledger", None)
    return found if isinstance(found, Ledger) else Ledger()


def policy_of(settings: BaseSettings) -> Policy:
    """What the user set about runs."""
    standard = Policy()
    return Policy(
        refresh_after_days=settings.getfloat("REFRESH_AFTER_DAYS", standard.refresh_after_days),
        refresh_share=settings.getfloat("REFRESH_SHARE", standard.refresh_share),
        fetch_everything=settings.getbool("FETCH_EVERYTHING", False),
    )


def source_name(spider: Spider) -> str:
    """Name of the spider's source: a board is a source of its own."""
    source = getattr(spider, "source", None)
    return str(getattr(source, "name", None) or spider.name)


def reads_pages(spider: Spider) -> bool:
    """Whether a spider reads pages, of which it is known what they have in common; a vendor's records have no such parts."""
    platform = getattr(spider, "platform", None)
    return platform is None or platform.reads_pages


def source_kind(spider: Spider) -> SourceKind:
    """How far an absence from the spider's listing can be trusted."""
    return spider.source_kind if isinstance(spider, JobSpider) else SourceKind.HTML
