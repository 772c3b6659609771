"""What the guards cost: the same crawl with them and without them, side by side.

`python -m bench.bench_guards [crawls] [turns] [pages]` serves ordinary job pages on loopback and reads them at full speed;
nothing but the guards differs. Two crawls, one of each kind, stand ready at the same time and take turns of a few pages, so that
whatever else the machine does strikes both alike; after some turns both are started anew. What counts is processor time, with
that of the kernel; pages a second by the clock stand beside it. Both costs are medians over all pairs of turns, with their 95 %
interval.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

HOST = "127.0.0.2"
SENTENCE = (
    "You bake rye bread at night, keep the sourdough alive and hand over to the morning shift with a note about every batch. "
)
PAGE = (
    "<!DOCTYPE html><html lang=en><head><title>Night baker</title>"
    + "".join(f'<link rel=stylesheet href="/static/{number}.css">' for number in range(20))
    + "<script>"
    + "window.settings = {a: 1, b: '<p>'};" * 300
    + "</script></head><body><nav>"
    + "".join(f'<a class="nav-item" href="/section/{number}">Section {number}</a>' for number in range(60))
    + "</nav><main><h1>Night baker</h1><dl><dt>Employer</dt><dd>Oven and Sons</dd><dt>Location</dt><dd>Uppsala</dd>"
    + "<dt>Apply before</dt><dd>2027-03-14</dd></dl><h2>What you will do</h2>"
    + f"<p class=text>{SENTENCE}</p><ul><li>{SENTENCE}</li><li>{SENTENCE}</li></ul>" * 60
    + "</main></body></html>"
).encode()
GUARDS_OFF: dict[str, Any] = {
    "ADDRESS_GUARD_ENABLED": False,
    "URL_GUARD_ENABLED": False,
    "ORIGIN_GUARD_ENABLED": False,
    "ROBOTSTXT_OBEY": False,
    "TDM_OBEY": False,
    "BACK_OFF_ENABLED": False,
    "RENDERING_ENABLED": False,
    "HEADER_MAX_BYTES": 0,
    "ENCODINGS_MAX": 0,
    "REQUESTS_MAX": 0,
    "DOWNLOADER_MIDDLEWARES": {},
    "SPIDER_MIDDLEWARES": {},
    "EXTENSIONS": {},
    "DOWNLOAD_HANDLERS": {},
    "TWISTED_DNS_RESOLVER": "scrapy.resolver.CachingThreadedResolver",
    "SCHEDULER_PRIORITY_QUEUE": "scrapy.pqueues.DownloaderAwarePriorityQueue",
}
"""Scrapy as it is."""
COMMON = {"DOWNLOAD_DELAY": 0, "AUTOTHROTTLE_ENABLED": False, "LOG_LEVEL": "ERROR", "CONCURRENT_REQUESTS_PER_DOMAIN": 1}


async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while True:
        try:
            request = await reader.readuntil(b"\r\n\r\n")
        except (asyncio.IncompleteReadError, ConnectionError):
            break
        found = b"/robots.txt" not in request and b"/.well-known" not in request
        head = b"HTTP/1.1 %s\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n"
        writer.write(head % (b"200 OK" if found else b"404 No", len(PAGE) if found else 0) + (PAGE if found else b""))
        await writer.drain()
    writer.close()


def serve() -> int:
    """Serve the pages from a thread; the port."""
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, daemon=True).start()
    server = asyncio.run_coroutine_threadsafe(asyncio.start_server(_answer, HOST, 0), loop).result()
    return int(server.sockets[0].getsockname()[1])


def crawl() -> None:
    """One of the two crawls, in a process of its own: plan in the first line of standard input, a line more for each turn.

    Each turn is answered with a line of [processor seconds, seconds by the clock].
    """
    import scrapy
    from scrapy.crawler import AsyncCrawlerProcess
    from scrapy.http import Response

    from jobcrawl.extraction import read
    from jobcrawl.network.blocks import block_of
    from jobcrawl.network.defaults import SAFE_SETTINGS
    from jobcrawl.network.off_reactor import parse_off_reactor
    from jobcrawl.page import Page

    plan = json.loads(sys.stdin.readline())
    guarded, pages = plan["guarded"], plan["pages"]
    site = f"http://{HOST}:{plan['port']}"
    settings = {**SAFE_SETTINGS, **({} if guarded else GUARDS_OFF), **COMMON, "ADDRESS_GUARD_ALLOW": [f"{HOST}:{plan['port']}"]}

    class Reader(scrapy.Spider):
        name = "reader"
        left = asked = 0
        began = (0.0, 0.0)

        async def start(self) -> Any:
            yield scrapy.Request(f"{site}/warm-up", callback=self.parse, dont_filter=True)

        async def parse(self, response: Response) -> Any:
            page = Page(url=response.url, body=response.body)
            if guarded:
                await parse_off_reactor(page)
            if read(page).kind != "posting" and guarded:
                block_of(page, response.status)
            self.left -= 1
            if self.left > 0:
                return
            spent = [time.process_time() - self.began[0], time.perf_counter() - self.began[1]]
            sys.stdout.write(json.dumps(spent) + "\n")
            sys.stdout.flush()
            if sys.stdin.readline():  # the whole process stands still until it is its turn
                response.meta["depth"] = 0  # turns do not lie deeper and deeper
                self.left, self.began = pages, (time.process_time(), time.perf_counter())
                for _ in range(pages):
                    self.asked += 1
                    yield scrapy.Request(f"{site}/job/{self.asked}", callback=self.parse, dont_filter=True)

    process = AsyncCrawlerProcess(settings)
    process.crawl(Reader)
    process.start()


class Crawl:
    """A crawl that reads pages when it is told to."""

    def __init__(self, *, guarded: bool, port: int, pages: int) -> None:
        command = [sys.executable, "-m", "bench.bench_guards", "--crawl"]
        where = Path(__file__).parents[1]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=where)
        self._say(json.dumps({"guarded": guarded, "pages": pages, "port": port}))
        self._hear()

    def turn(self) -> list[float]:
        """Read one turn's pages; processor seconds and seconds by the clock."""
        self._say("turn")
        return self._hear()

    def end(self) -> None:
        """Let it come to its end."""
        self._process.communicate(timeout=60)

    def _say(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def _hear(self) -> list[float]:
        assert self._process.stdout is not None
        heard: list[float] = json.loads(self._process.stdout.readline())
        return heard


def median_and_interval(values: list[float]) -> tuple[float, float, float]:
    """The median with the two values between which it lies with a probability of 95 % (by rank, whatever the distribution)."""
    ordered = sorted(values)
    reach = 0.98 * len(ordered) ** 0.5
    low, high = max(0, int(len(ordered) / 2 - reach)), min(len(ordered) - 1, int(len(ordered) / 2 + reach))
    return statistics.median(ordered), ordered[low], ordered[high]


def main() -> None:
    """Print pages a second with and without the guards, and what they cost."""
    if sys.argv[1:] == ["--crawl"]:
        crawl()
        return
    crawls, turns, pages = (int(given) for given in [*sys.argv[1:4], *("6", "20", "20")[len(sys.argv) - 1 :]])
    port = serve()
    pairs: list[tuple[list[float], list[float]]] = []
    for _ in range(crawls):
        on = Crawl(guarded=True, port=port, pages=pages)
        off = Crawl(guarded=False, port=port, pages=pages)
        on.turn(), off.turn()  # the first turn warms up
        for number in range(turns):
            if number % 2:
                without, guarded = off.turn(), on.turn()
            else:
                guarded, without = on.turn(), off.turn()
            pairs.append((guarded, without))
        on.end()
        off.end()
    print(f"{len(pairs)} pairs of turns, {pages} pages of {len(PAGE)} bytes each; cost in pages a second")
    for place, name in enumerate(("of processor time", "by the clock")):
        cost, low, high = median_and_interval([1 - off[place] / on[place] for on, off in pairs])
        with_guards, without_guards = (pages / statistics.median(pair[side][place] for pair in pairs) for side in (0, 1))
        print(f"{name}: {with_guards:.1f} with, {without_guards:.1f} without; cost {cost:.1%} (95 %: {low:.1%} to {high:.1%})")


if __name__ == "__main__":
    main()
