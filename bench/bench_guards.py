"""What the guards cost: the same crawl with them and without them, side by side, several times in turn.

`python -m bench.bench_guards [pages] [rounds]` serves ordinary job pages on loopback and crawls them at full speed; nothing but
the guards differs. Pages a second of processor time are compared, because other work on the machine does not change them; pages a
second by the clock stand beside them.
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
    "DOWNLOADER_MIDDLEWARES": {"jobcrawl.network.limits.AnswerLimits": None},
    "SPIDER_MIDDLEWARES": {"jobcrawl.network.limits.RequestBudget": None},
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
    """The crawl of one figure, in a process of its own: plan on standard input, figures on standard output."""
    import scrapy
    from scrapy.crawler import AsyncCrawlerProcess
    from scrapy.http import Response

    from jobcrawl.extraction import read
    from jobcrawl.network.blocks import block_of
    from jobcrawl.network.defaults import SAFE_SETTINGS
    from jobcrawl.network.off_reactor import parse_off_reactor
    from jobcrawl.page import Page

    plan = json.load(sys.stdin)
    guarded, pages = plan["guarded"], plan["pages"]
    settings = {**SAFE_SETTINGS, **({} if guarded else GUARDS_OFF), **COMMON, "ADDRESS_GUARD_ALLOW": [f"{HOST}:{plan['port']}"]}

    class Reader(scrapy.Spider):
        name = "reader"
        count = 0
        began = ended = cpu_began = cpu_ended = 0.0

        async def start(self) -> Any:
            yield scrapy.Request(f"http://{HOST}:{plan['port']}/warm-up", callback=self.begin, dont_filter=True)

        async def begin(self, response: Response) -> Any:
            await self.read_page(response)
            Reader.began, Reader.cpu_began = time.perf_counter(), time.process_time()
            for number in range(pages):
                yield scrapy.Request(f"http://{HOST}:{plan['port']}/job/{number}", callback=self.parse, dont_filter=True)

        async def parse(self, response: Response) -> None:
            await self.read_page(response)
            Reader.count += 1
            Reader.ended, Reader.cpu_ended = time.perf_counter(), time.process_time()

        async def read_page(self, response: Response) -> None:
            page = Page(url=response.url, body=response.body)
            if guarded:
                await parse_off_reactor(page)
            if read(page).kind != "posting" and guarded:
                block_of(page, response.status)

    process = AsyncCrawlerProcess(settings)
    process.crawl(Reader)
    process.start()
    assert Reader.count == pages, f"{Reader.count} of {pages} pages came"
    sys.stdout.write(json.dumps([pages / (Reader.cpu_ended - Reader.cpu_began), pages / (Reader.ended - Reader.began)]))


def main() -> None:
    """Print pages a second with and without the guards, and what they cost."""
    if sys.argv[1:] == ["--crawl"]:
        crawl()
        return
    pages = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    port = serve()
    figures: dict[bool, list[list[float]]] = {True: [], False: []}
    for number in range(rounds):
        for guarded in (True, False) if number % 2 else (False, True):
            plan = json.dumps({"guarded": guarded, "pages": pages, "port": port})
            command = [sys.executable, "-m", "bench.bench_guards", "--crawl"]
            done = subprocess.run(command, input=plan, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[1])
            figures[guarded].append(json.loads(done.stdout))
        (on, on_clock), (off, off_clock) = figures[True][-1], figures[False][-1]
        print(f"per processor second {on:6.1f} with, {off:6.1f} without; by the clock {on_clock:6.1f} and {off_clock:6.1f}")
    costs = [1 - on[0] / off[0] for on, off in zip(figures[True], figures[False], strict=True)]
    best = 1 - max(figures[True])[0] / max(figures[False])[0]
    print(f"{len(PAGE)} bytes a page; cost: {statistics.median(costs):.1%} (median of pairs), {best:.1%} (best against best)")


if __name__ == "__main__":
    main()
