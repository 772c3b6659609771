"""`scrapy crawl` as every Scrapy user knows it, with clear errors and an exit code that tells the truth."""

from __future__ import annotations

import argparse
import logging
import sys
from asyncio import Future, Task, get_event_loop
from typing import NoReturn

from scrapy.commands.crawl import Command as CrawlCommand

from jobcrawl.commands.standard_streams import end_now, let_go_of_unread
from jobcrawl.ledger import EXIT_CODES
from jobcrawl.progress import NO_RUN, Progress
from jobcrawl.project_folder import feed_in_project
from jobcrawl.schedule.checked_settings import check_settings
from jobcrawl.schedule.stopping import CUT_OFF, stop_in_time
from jobcrawl.spider import JobSpider
from jobcrawl.spider_arguments import WrongArgument
from jobcrawl.store.lifecycle import RunState
from jobcrawl.suggestions import did_you_mean

FAILED_FEED = "feedexport/failed_count/"
"""Prefix of the statistics that count files of `-O` and `FEEDS` that could not be written."""

logger = logging.getLogger(__name__)


class Command(CrawlCommand):
    """Scrapy's command; only the errors and the exit code differ."""

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Read the options; Scrapy sets up its log right after, which a level that is none would break."""
        assert self.settings is not None
        feeds = {feed_in_project(str(address)): options for address, options in self.settings.getdict("FEEDS").items()}
        self.settings.set("FEEDS", feeds, priority="project")  # before those that are typed
        super().process_options(args, opts)
        try:
            logging.Handler(self.settings.get("LOG_LEVEL"))
        except (ValueError, TypeError) as error:
            wrong_usage(f"LOG_LEVEL is wrong: {error}")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Crawl one spider; exit 0 complete, 1 failed, 2 wrong usage, 3 partial, blocked or held, 75 another run holds it."""
        if len(args) != 1:
            wrong_usage("name one spider, as in `scrapy crawl statsskuld`; `scrapy list` shows all")
        assert self.crawler_process is not None
        known = self.crawler_process.spider_loader.list()
        if args[0] not in known:
            wrong_usage(f"there is no spider {args[0]!r}; {did_you_mean(args[0], known)}known: {', '.join(known)}")
        for argument in ("name", "source_name"):
            named = opts.spargs.get(argument)
            if named in known and named != args[0]:
                wrong_usage(f"{argument} {named!r} is that of another spider, whose postings it would join; choose another")
        assert self.settings is not None
        try:
            check_settings(self.settings)
        except ValueError as error:
            wrong_usage(f"a setting is wrong: {error}")
        crawler = self._create_crawler(args[0])
        begun = self.crawler_process.crawl(crawler, **opts.spargs)
        self._stop_in_time()
        try:
            self.crawler_process.start()
            if isinstance(begun, Future) and begun.done():
                begun.result()
        except WrongArgument as error:
            wrong_usage(str(error))
        except ValueError as error:
            wrong_usage(f"a setting or an argument is wrong: {error}")
        if isinstance(begun, Future) and not begun.done():
            progress = crawler.get_extension(Progress) if crawler.extensions is not None else None
            if progress is not None:
                progress.closed(NO_RUN)
            logger.error("%s: run failed, %s", args[0], CUT_OFF)
            end_now(EXIT_CODES[RunState.FAILED])
        spider = crawler.spider
        if self.crawler_process.bootstrap_failed or spider is None:
            self.exitcode = 1
        elif isinstance(spider, JobSpider):
            self.exitcode = EXIT_CODES[spider.run_state or RunState.FAILED] if spider.exit_code is None else spider.exit_code
        if crawler.stats is not None and any(key.startswith(FAILED_FEED) for key in crawler.stats.get_stats()):
            self.exitcode = 1
        let_go_of_unread()

    def _stop_in_time(self) -> None:
        """Replace what SIGTERM and SIGINT do: Scrapy waits for requests under way, however long they take."""
        process, stops = self.crawler_process, list[Task[None]]()
        assert process is not None

        def stop() -> None:
            stops.append(get_event_loop().create_task(stop_in_time(process.crawlers)))

        process._graceful_stop_reactor = stop  # type: ignore[assignment,method-assign]  # of its two kinds each waits for requests


def wrong_usage(words: str) -> NoReturn:
    """Say in one line what is wrong with the call, and exit 2."""
    sys.stderr.write(f"scrapy crawl: error: {words}\n")
    sys.exit(2)
