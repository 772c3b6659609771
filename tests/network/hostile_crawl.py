"""One crawl with JobSpider in a process of its own: plan on standard input, figures on standard output."""

from __future__ import annotations

import asyncio
import importlib
import json
import re
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, ClassVar

from scrapy.crawler import AsyncCrawlerProcess

import jobcrawl.settings
from jobcrawl.discovery import DiscoveringSpider
from jobcrawl.spider import JobSpider
from tests.network.probe import listeners

FAST = {
    "DOWNLOAD_DELAY": 0,
    "AUTOTHROTTLE_ENABLED": False,
    "RETRY_TIMES": 0,
    "BACK_OFF_SECONDS": 0.02,
    "BREAKER_FAILURES": 1000,
    "RENDERING_ENABLED": False,
    "LOG_LEVEL": "CRITICAL",
}
"""Loopback at full speed; the guards stay on."""


class Hostile(JobSpider):
    """JobSpider as it is, with an eye on the process."""

    name = "hostile"
    stall = 0.0
    seen_listeners: ClassVar[set[str]] = set()

    async def start(self) -> AsyncIterator[Any]:
        self._watching = asyncio.ensure_future(self._watch())
        async for request in super().start():
            yield request

    async def _watch(self) -> None:
        while True:
            before = time.process_time()  # what other processes take is no stall of ours
            await asyncio.sleep(0.02)
            Hostile.stall = max(Hostile.stall, time.process_time() - before)
            Hostile.seen_listeners.update(listeners())

    def closed(self, reason: str) -> None:
        self._watching.cancel()


class Discovering(Hostile, DiscoveringSpider):
    """The spider that reads site maps, watched in the same way."""


def main() -> None:
    """Crawl as standard input says."""
    plan = json.load(sys.stdin)
    module = importlib.reload(jobcrawl.settings)
    settings = {name: getattr(module, name) for name in dir(module) if name.isupper()}
    store = Path(plan["feed"]).with_name("store.sqlite")
    settings |= FAST | {
        "FEED_DIR": "",
        "FEEDS": {plan["feed"]: {"format": "jsonl", "overwrite": True}},
        "STORE_URL": f"sqlite:///{store}",
    }
    settings |= plan["settings"]
    process = AsyncCrawlerProcess(settings)
    crawler = process.create_crawler(Discovering if plan.get("discover") else Hostile)
    Hostile.start_urls = plan["starts"]
    process.crawl(crawler)
    process.start()
    spider = crawler.spider
    assert isinstance(spider, Hostile)
    high_water = re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text())
    assert high_water is not None
    result = {
        "reasons": dict(spider.ledger.reasons),
        "losses": [f"{loss.url} {loss.reason}" for loss in spider.ledger.losses],
        "open_requests": spider.ledger.open_requests,
        "state": spider.run_state,
        "stall": Hostile.stall,
        "listeners": sorted(Hostile.seen_listeners),
        "rss_mb": int(high_water[1]) / 1024,
    }
    json.dump(result, sys.stdout)


if __name__ == "__main__":
    main()
