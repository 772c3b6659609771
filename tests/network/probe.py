"""A small crawl in a process of its own: plan as JSON on standard input, what happened as JSON on standard output.

Scrapy's reactor starts once a process, and memory, sockets and stalls are worth measuring only where nothing else is done.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, cast

import scrapy
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.http import Response, TextResponse
from scrapy.resolver import HostResolution, dnscache
from twisted.internet.address import IPv4Address

from jobcrawl.network.defaults import SAFE_SETTINGS
from jobcrawl.network.off_reactor import parse_off_reactor
from jobcrawl.page import Page

FAST = {"DOWNLOAD_DELAY": 0, "AUTOTHROTTLE_ENABLED": False, "LOG_LEVEL": "ERROR", "TDM_OBEY": False, "RENDERING_ENABLED": False}
"""Settings that make a crawl of loopback quick; the guards stay on."""


def run(plan: dict[str, Any], timeout: float = 120) -> dict[str, Any]:
    """What a crawl by `plan` did: `events`, `stats`, `rss_mb`, `stall`, `listeners`, `seconds`."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.network.probe"],
        input=json.dumps(plan),
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
        cwd=Path(__file__).parents[2],
        env=os.environ | plan.get("environment", {}),
    )
    if not done.stdout.startswith("{"):
        raise RuntimeError(done.stderr[-3000:])
    result: dict[str, Any] = json.loads(done.stdout)
    result["log"] = done.stderr
    return result


class FlippingDns:
    """A name server that gives another answer each time it is asked for one name."""

    def __init__(self, inner: Any, answers: list[str]) -> None:
        self.inner = inner
        self.answers = answers

    def resolveHostName(self, receiver: Any, name: str, port: int = 0, *rest: Any) -> Any:
        if name != "flip.test":
            return self.inner.resolveHostName(receiver, name, port, *rest)
        receiver.resolutionBegan(HostResolution(name))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        receiver.addressResolved(IPv4Address("TCP", answer, port))
        receiver.resolutionComplete()
        dnscache.pop(name, None)
        return receiver


class Probe(scrapy.Spider):
    """Fetches what the plan says and notes what came of it."""

    name = "probe"
    plan: dict[str, Any]

    def __init__(self, plan: dict[str, Any], result: dict[str, Any]) -> None:
        super().__init__()
        self.plan = plan
        self.result = result
        self.began = time.monotonic()
        self.result["stall"] = 0.0

    async def start(self) -> AsyncIterator[Any]:
        self._watch = asyncio.ensure_future(self._watch_loop())
        self.result["listeners"] = listeners()
        if self.plan.get("dns"):
            from twisted.internet import reactor

            resolver = cast("Any", reactor).nameResolver
            resolver.original_resolver = FlippingDns(resolver.original_resolver, list(self.plan["dns"]))
        for wanted in self.plan["requests"]:
            yield self._request(wanted if isinstance(wanted, dict) else {"url": wanted})

    def _request(self, wanted: dict[str, Any]) -> scrapy.Request:
        return scrapy.Request(
            wanted["url"],
            headers=wanted.get("headers"),
            meta=wanted.get("meta", {}),
            priority=wanted.get("priority", 0),
            callback=self.parse,
            errback=self.failed,
            dont_filter=True,
            cb_kwargs={"asked": wanted["url"]},
        )

    async def parse(self, response: Response, asked: str) -> AsyncIterator[Any]:
        event = {
            "url": response.url,
            "asked": asked,
            "status": response.status,
            "bytes": len(response.body),
            "at": time.monotonic(),
        }
        event["depth"] = response.meta.get("depth", 0)
        if self.plan.get("keep"):
            event["body"] = response.body[: self.plan["keep"]].decode("utf-8", "replace")
        if self.plan.get("parse"):
            began = time.perf_counter()
            page = await parse_off_reactor(Page(url=response.url, body=response.body))
            event |= {
                "blocks": len(page.outline.blocks),
                "truncated": page.truncated,
                "parse_seconds": time.perf_counter() - began,
            }
        self.result["events"].append(event)
        if self.plan.get("follow") and isinstance(response, TextResponse):
            for link in response.css("a::attr(href), loc::text").getall()[: self.plan["follow"]]:
                yield scrapy.Request(response.urljoin(link), callback=self.parse, errback=self.failed, cb_kwargs={"asked": link})

    def failed(self, failure: Any) -> None:
        error = failure.value
        self.result["events"].append(
            {
                "url": failure.request.url,
                "asked": failure.request.cb_kwargs["asked"],
                "error": type(error).__name__,
                "text": str(error)[:300],
            }
            | ({"status": error.response.status} if hasattr(error, "response") else {})
            | {"at": time.monotonic()}
        )

    async def _watch_loop(self) -> None:
        while True:
            before = time.process_time()  # what other processes take is no stall of ours
            await asyncio.sleep(0.02)
            self.result["stall"] = max(self.result["stall"], time.process_time() - before)

    def closed(self, reason: str) -> None:
        self.result["listeners"] = sorted({*self.result["listeners"], *listeners()})
        self.result["reason"] = reason
        self.result["seconds"] = time.monotonic() - self.began
        self.result["cpu"] = time.process_time()
        self._watch.cancel()


def listeners(process: int | str = "self") -> list[str]:
    """Local addresses that a process, this one otherwise, listens on, as the kernel has them."""
    inodes = set()
    for entry in os.scandir(f"/proc/{process}/fd"):
        try:
            target = os.readlink(entry.path)
        except OSError:
            continue
        if target.startswith("socket:["):
            inodes.add(target[8:-1])
    found = []
    for table in ("tcp", "tcp6"):
        for line in Path(f"/proc/self/net/{table}").read_text().splitlines()[1:]:
            columns = line.split()
            if columns[3] == "0A" and columns[9] in inodes:
                found.append(columns[1])
    return found


def main() -> None:
    """Crawl as standard input says."""
    plan = json.load(sys.stdin)
    result: dict[str, Any] = {"events": [], "listeners": []}
    settings = {**SAFE_SETTINGS, **FAST, **plan.get("settings", {})}
    for name in ("DOWNLOADER_MIDDLEWARES", "SPIDER_MIDDLEWARES", "EXTENSIONS"):
        settings[name] = {**SAFE_SETTINGS[name], **plan.get("settings", {}).get(name, {})}
    process = AsyncCrawlerProcess(settings)
    crawler = process.create_crawler(Probe)
    process.crawl(crawler, plan=plan, result=result)
    process.start()
    result["stats"] = {
        name: value
        for name, value in (crawler.stats.get_stats() if crawler.stats else {}).items()
        if isinstance(value, int | float | str)
    }
    result["rss_mb"] = int(re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text())[1]) / 1024  # type: ignore[index]  # it is there
    json.dump(result, sys.stdout)


if __name__ == "__main__":
    main()
