"""`scrapy crawl` as every Scrapy user knows it, with clear errors and an exit code that tells the truth."""

from __future__ import annotations

import argparse
from asyncio import Future
from difflib import get_close_matches

from scrapy.commands.crawl import Command as CrawlCommand
from scrapy.exceptions import UsageError

from jobcrawl.boards.board_spider import BoardSpider, MissingParameter
from jobcrawl.ledger import EXIT_CODES
from jobcrawl.spider import JobSpider
from jobcrawl.store.lifecycle import RunState


class Command(CrawlCommand):
    """Scrapy's command; only the errors and the exit code differ."""

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Crawl one spider; exit 0 complete, 1 failed, 2 wrong usage, 3 partial, blocked or held, 75 another run holds it."""
        if len(args) != 1:
            raise UsageError("name one spider, as in `scrapy crawl statsskuld`; `scrapy list` shows all")
        assert self.crawler_process is not None
        known = self.crawler_process.spider_loader.list()
        if args[0] not in known:
            near = get_close_matches(args[0], known, 1)
            hint = f"did you mean {near[0]}? " if near else ""
            raise UsageError(f"there is no spider {args[0]!r}; {hint}known: {', '.join(known)}", print_help=False)
        crawler = self._create_crawler(args[0])
        if issubclass(crawler.spidercls, BoardSpider):
            try:
                crawler.spidercls(**opts.spargs)
            except MissingParameter as error:
                raise UsageError(str(error), print_help=False) from error
        begun = self.crawler_process.crawl(crawler, **opts.spargs)
        try:
            self.crawler_process.start()
            if isinstance(begun, Future) and begun.done():
                begun.result()
        except ValueError as error:
            raise UsageError(f"a setting or an argument is wrong: {error}", print_help=False) from error
        spider = crawler.spider
        if self.crawler_process.bootstrap_failed or spider is None:
            self.exitcode = 1
        elif isinstance(spider, JobSpider):
            self.exitcode = EXIT_CODES[spider.run_state or RunState.FAILED] if spider.exit_code is None else spider.exit_code
