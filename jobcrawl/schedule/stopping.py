"""Stopping: crawls that are told to stop end within ten seconds, whatever a host, a page or the store does.

First they may end what is under way, then their requests are broken off, and what still goes on after that, such as a store that
does not answer, is left behind: a run that was cut off is run again, as one that was killed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Set
from time import monotonic

from scrapy.crawler import Crawler

from jobcrawl.network.host_slots import SharedDownloader

GRACE_SECONDS = 4.0
"""How long requests under way may go on after a request to stop."""

FORCE_SECONDS = 9.0
"""When the loop ends after a request to stop, whatever still goes on."""

CUT_OFF = "it was stopped, and cut off since it had not ended in time"
"""What is said of a run that went on until the loop ended."""


async def stop_in_time(crawlers: Set[Crawler]) -> None:
    """Stop crawls, those too that still begin, until none is left; ends the loop if that takes longer than `FORCE_SECONDS`."""
    loop = asyncio.get_running_loop()
    loop.call_later(FORCE_SECONDS, loop.stop)  # not the reactor: it would wait for the threads that look up names
    began, asked, stops = monotonic(), set[Crawler](), []
    while crawlers:
        for crawler in crawlers - asked:
            if crawler._engine is not None and crawler.engine.running:
                asked.add(crawler)
                stops.append(loop.create_task(crawler.stop_async()))
        if monotonic() - began > GRACE_SECONDS:
            _abort(asked)
        await asyncio.sleep(0.1)


def _abort(crawlers: Set[Crawler]) -> None:
    """End the downloads of crawls."""
    for crawler in crawlers:
        downloader = crawler.engine.downloader if crawler.engine is not None else None
        if isinstance(downloader, SharedDownloader):
            downloader.abort()
