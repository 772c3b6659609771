"""Crawls many boards in one process, through Scrapy and with jobcrawl's settings: `python -m tests.boards.driver IN OUT`."""

from __future__ import annotations

import asyncio
import json
import sys
import traceback
from dataclasses import asdict
from pathlib import Path
from typing import Any

from scrapy import Spider, signals
from scrapy.crawler import Crawler
from scrapy.settings import Settings
from scrapy.spiderloader import SpiderLoaderProtocol, get_spider_loader
from scrapy.utils.defer import deferred_from_coro
from scrapy.utils.misc import load_object
from scrapy.utils.project import get_project_settings
from scrapy.utils.reactor import install_reactor

from jobcrawl.store.database import Database

AT_ONCE = 12
"""Chains of crawls that run at the same time."""

SETTINGS = {
    "ROBOTSTXT_OBEY": False,
    "TDM_OBEY": False,
    "DOWNLOAD_DELAY": 0,
    "AUTOTHROTTLE_ENABLED": False,
    "CONCURRENT_REQUESTS_PER_DOMAIN": 8,
    "RENDERING_ENABLED": False,
    "BACK_OFF_SECONDS": 0.01,
    "RETRY_TIMES": 1,
    "BREAKER_FAILURES": 10_000,
    "PROGRESS": False,
    "FEEDS": {},
    "FEED_DIR": "",
    "MEMUSAGE_ENABLED": False,
    "LOG_LEVEL": "CRITICAL",
}


async def crawl(turn: dict[str, Any], settings: Settings, loader: SpiderLoaderProtocol) -> dict[str, Any]:
    """One crawl: its postings, its ledger, how it ended."""
    settings.set("STORE_URL", turn.get("store", ""), priority="cmdline")
    settings.set("FETCH_EVERYTHING", turn.get("reads_all", False), priority="cmdline")
    crawler = Crawler(loader.load(turn["spider"]), settings)
    postings: list[Any] = []

    def keep(item: Any) -> None:
        postings.append(item)

    crawler.signals.connect(keep, signals.item_scraped, weak=False)
    try:
        await crawler.crawl_async(**turn["arguments"])
    except Exception:
        return {"error": traceback.format_exc()}
    spider: Any = crawler.spider
    ledger = spider.ledger
    return {
        "state": spider.run_state,
        "exit_code": spider.exit_code,
        "postings": [asdict(getattr(one, "posting", one)) for one in postings],
        "words": ledger.listing.words(),
        "losses": [asdict(loss) | {"reason": loss.reason} for loss in ledger.losses],
        "open_requests": ledger.open_requests,
        "source": spider.source.name,
    }


async def crawl_all(chains: dict[str, list[dict[str, Any]]], settings: Settings) -> dict[str, list[Any]]:
    """Chains side by side, the crawls of a chain one after the other."""
    for store in {turn["store"] for turns in chains.values() for turn in turns if turn.get("store")}:
        Database(store).close()
    gate = asyncio.Semaphore(AT_ONCE)
    loader = get_spider_loader(settings)

    async def chain(turns: list[dict[str, Any]]) -> list[Any]:
        async with gate:
            return [await crawl(turn, settings, loader) for turn in turns]

    found = await asyncio.gather(*map(chain, chains.values()))
    return dict(zip(chains, found, strict=True))


def main() -> None:
    task = json.loads(Path(sys.argv[1]).read_text())
    port = task["port"]
    settings = get_project_settings()
    settings.setdict({**SETTINGS, "ADDRESS_GUARD_ALLOW": [f"127.0.0.1:{port}"], "URL_GUARD_PORTS": [port]}, priority="cmdline")
    install_reactor("twisted.internet.asyncioreactor.AsyncioSelectorReactor")
    from twisted.internet import reactor
    from twisted.internet.task import react

    load_object(settings["TWISTED_DNS_RESOLVER"]).from_crawler(Crawler(Spider, settings.copy()), reactor).install_on_reactor()

    async def run() -> None:
        results = await crawl_all(task["chains"], settings)
        Path(sys.argv[2]).write_text(json.dumps(results, default=str))

    react(lambda _reactor: deferred_from_coro(run()))


if __name__ == "__main__":
    main()
