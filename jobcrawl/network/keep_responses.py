"""Keeps what a crawl read in WARC archives, so that better readers can be run over it without fetching again.

Off unless the setting ARCHIVE_DIR names a folder. Archives hold whole pages, and so personal data that the feed leaves out.
"""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Self

from scrapy import Spider, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.http import Response

from jobcrawl.archive import Answer, ArchiveWriter
from jobcrawl.draft import Source
from jobcrawl.network.fetch_time import fetch_time
from jobcrawl.project_folder import in_project
from jobcrawl.read.lists.job_card import JobLink
from jobcrawl.request_meta import meta_of

logger = logging.getLogger(__name__)

NOT_MODIFIED = 304
"""An answer without a page: the archive of an earlier crawl has it."""
MOST_WAITING = 32 * 1024 * 1024
"""Bytes that may wait for the disk before the crawl waits as well."""


class KeepResponses:
    """A spider middleware next to the engine: it sees every answer that the spider is given, unpacked and not redirected.

    robots.txt never comes here; refused answers are kept with their status, and are no pages when the archive is read.
    """

    def __init__(self, crawler: Crawler, writer: ArchiveWriter) -> None:
        self._crawler = crawler
        self._writer = writer
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="archive")
        self._waiting = 0
        self._last: Future[None] | None = None
        self._broken = False

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Begin an archive named for the spider.

        Raises NotConfigured while ARCHIVE_DIR is empty, and ValueError where it names a folder that cannot be written to: who
        asks for an archive is told before the crawl that there would be none.
        """
        folder = crawler.settings.get("ARCHIVE_DIR")
        if not folder:
            raise NotConfigured
        name = crawler.spider.name if crawler.spider else "crawl"
        writer = ArchiveWriter(in_project(folder), name, crawler.settings.getint("ARCHIVE_FILE_MB", 1024) * 1024 * 1024)
        try:
            writer.prepare()
        except OSError as error:
            raise ValueError(f"ARCHIVE_DIR: {folder} cannot be written to: {error.strerror or error}") from error
        keeper = cls(crawler, writer)
        crawler.signals.connect(keeper.close, signals.spider_closed)
        return keeper

    def process_spider_input(self, response: Response) -> None:
        """Hand the answer to the archive's own thread."""
        if self._broken or response.status == NOT_MODIFIED:
            return
        answer = answer_of(response, self._crawler.spider)
        self._waiting += len(answer.body)
        if self._waiting > MOST_WAITING and self._last is not None:
            self._last.result()
        self._last = self._thread.submit(self._write, answer)

    async def close(self) -> None:
        """Wait until everything is on the disk."""
        await asyncio.wrap_future(self._thread.submit(self._close))
        self._thread.shutdown(wait=False)

    def _write(self, answer: Answer) -> None:
        self._waiting -= len(answer.body)
        if self._broken:
            return
        try:
            self._writer.write(answer)
        except OSError as error:
            self._give_up(error)
        else:
            self._count("archive/records")

    def _close(self) -> None:
        try:
            self._writer.close()
        except OSError as error:
            self._give_up(error)

    def _give_up(self, error: OSError) -> None:
        """Say once that the archive ends here; the crawl goes on, for the feed does not need the archive."""
        self._broken = True
        self._count("archive/broken")
        logger.error(
            "The archive ends here, the crawl goes on: %s: %s", error.filename or "cannot write", error.strerror or error
        )

    def _count(self, name: str) -> None:
        if self._crawler.stats is not None:
            self._crawler.stats.inc_value(name)


def answer_of(response: Response, spider: Spider | None) -> Answer:
    """The response with what the crawl knows of it."""
    source = getattr(spider, "source", None)
    card = response.cb_kwargs.get("card") if response.request is not None else None
    return Answer(
        url=response.url,
        status=response.status,
        headers=[(name, value) for name, values in response.headers.items() for value in values],
        body=response.body,
        fetched_at=fetch_time(response),
        source=source if isinstance(source, Source) else None,
        card=card if isinstance(card, JobLink) else None,
        asked=next(iter(meta_of(response).get("redirect_urls", ())), None) if response.request is not None else None,
    )
