"""What it costs to crawl many sources together: `jobcrawl run --all` beside one Scrapy crawl of the same requests.

    python -m bench.bench_run_all [SOURCES] [POSTINGS]

Three programs ask the same stand-in on loopback for the same boards, politeness switched off in all:

* `jobcrawl run --all`: every board a source of its own, with its lease, its run, its changes and its published feed;
* one Scrapy crawl with the same settings (guards, recipe, store, feed): one spider that asks for all boards, one run, one feed;
* Scrapy alone: its own settings, JSON records written to one file.
"""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.schedule.boards_server import boards
from tests.schedule.project import ROOT, project, register

HOSTS = 20
"""Loopback addresses that the boards are spread over."""

FAST = ("DOWNLOAD_DELAY=0", "AUTOTHROTTLE_ENABLED=False", "CONCURRENT_REQUESTS_PER_DOMAIN=16")
"""Politeness switched off."""

ONE_CRAWL = """
import json, sys
from datetime import UTC, datetime
import scrapy
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.utils.project import get_project_settings
from jobcrawl.declared.rows import candidates_of, values_of
from jobcrawl.draft import Draft, Source
from jobcrawl.ledger import Ledger
from jobcrawl.page import Page
from jobcrawl.platforms.greenhouse import PLATFORM

class OneCrawl(scrapy.Spider):
    name = "one"
    ledger = Ledger()
    async def start(self):
        for line in open("sources/boards.jsonl"):
            config = json.loads(line)["config"]
            path = PLATFORM.listing.url.split("://")[1].replace("{token}", config["token"])
            yield scrapy.Request(f"{config['api_base_url']}/{path}", meta={"is_feed": True}, cb_kwargs={"token": config["token"]})
    def parse(self, response, token):
        self.ledger.listing.pages += 1
        self.ledger.listing.ended = "whole by contract"
        for row in json.loads(response.body)["jobs"]:
            values = values_of(PLATFORM, row, {"token": token})
            page = Page(url=values["url"], fetched_at=datetime.now(UTC))
            yield Draft(page=page, candidates=candidates_of(PLATFORM, values), source=Source(name="one"))

settings = get_project_settings()
settings.setdict({"PROGRESS": False, "FEEDS": {}}, "cmdline")
for pair in sys.argv[1:]:
    settings.set(*pair.split("=", 1), "cmdline")
process = AsyncCrawlerProcess(settings)
process.crawl(OneCrawl)
process.start()
"""

ALONE = """
import json, sys
import scrapy
from scrapy.crawler import AsyncCrawlerProcess

class Alone(scrapy.Spider):
    name = "alone"
    async def start(self):
        for line in open("sources/boards.jsonl"):
            config = json.loads(line)["config"]
            yield scrapy.Request(f"{config['api_base_url']}/boards-api.greenhouse.io/v1/boards/{config['token']}/jobs")
    def parse(self, response):
        yield from json.loads(response.body)["jobs"]

process = AsyncCrawlerProcess({
    "FEEDS": {"alone.jsonl": {"format": "jsonlines"}}, "LOG_LEVEL": "WARNING", "TELNETCONSOLE_ENABLED": False,
    "DOWNLOAD_DELAY": 0, "CONCURRENT_REQUESTS_PER_DOMAIN": 16, "ROBOTSTXT_OBEY": True,
})
process.crawl(Alone)
process.start()
"""


def measured(folder: Path, *command: str) -> dict[str, Any]:
    """Processor seconds, peak memory, wall clock and exit code of a program."""
    environment = os.environ | {"PYTHONPATH": f"{folder}{os.pathsep}{ROOT}"}
    began = time.monotonic()
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
    return {
        "cpu": usage.ru_utime + usage.ru_stime,
        "memory": usage.ru_maxrss / 1024,
        "wall": time.monotonic() - began,
        "code": os.waitstatus_to_exitcode(status),
    }


def delivered(folder: Path) -> int:
    """Open postings in a project's store."""
    connection = sqlite3.connect(folder / "jobcrawl.db")
    try:
        return int(connection.execute("SELECT count(*) FROM postings WHERE status = 'open'").fetchone()[0])
    finally:
        connection.close()


def compare(sources: int, postings: int, rounds: int = 3) -> dict[str, dict[str, Any]]:
    """The three programs in turn, several times; of each the round that took the least processor time, other work left aside."""
    results: dict[str, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary)
        with boards(root / "asked", postings) as port:
            programs = {
                "jobcrawl run --all": ("-m", "jobcrawl.commands.main", "run", "--all", *(f"--set={pair}" for pair in FAST)),
                "one crawl, same settings": ("-c", ONE_CRAWL, *FAST),
                "Scrapy alone": ("-c", ALONE),
            }
            for turn, (name, arguments) in ((turn, program) for turn in range(rounds) for program in programs.items()):
                folder = project(root / f"{turn}-{name.replace(' ', '-')}", port)
                register(folder, port, [f"house{number}" for number in range(sources)], HOSTS)
                result = measured(folder, sys.executable, *arguments)
                alone = folder / "alone.jsonl"
                result["postings"] = len(alone.read_text().splitlines()) if alone.exists() else delivered(folder)
                if name not in results or result["cpu"] < results[name]["cpu"]:
                    results[name] = result
    return results


def main() -> None:
    """Print the comparison."""
    sources, postings = (int(text) for text in (sys.argv[1:3] if len(sys.argv) > 2 else ("200", "50")))
    results = compare(sources, postings)
    print(f"{sources} sources of {postings} postings")
    for name, result in results.items():
        each = 1000 * result["cpu"] / max(1, result["postings"])
        print(
            f"{name:26} exit {result['code']}  {result['postings']:6} postings  {result['cpu']:7.1f} s CPU  "
            f"{each:6.2f} ms a posting  {result['memory']:5.0f} MB peak  {result['wall']:6.1f} s"
        )
    ratio = results["one crawl, same settings"]["cpu"] / results["jobcrawl run --all"]["cpu"]
    print(f"run --all is {ratio:.2f} as good as one crawl with the same settings")
    print(json.dumps(results))


if __name__ == "__main__":
    main()
