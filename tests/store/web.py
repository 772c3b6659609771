"""A job site on loopback, in HTML, that tests can change while it is crawled; and `scrapy crawl` against it as users run it."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path

from tests.loopback import listening

ROOT = Path(__file__).parents[2]

SPIDER = """
from jobcrawl.spider import JobSpider


class Garden(JobSpider):
    name = "garden"
    start_urls = ["http://127.0.0.1:{port}/jobs"]
    job_link = r"/ad/"
    next_link = "a.next::attr(href)"
"""


MORE_TEXT = (
    "<p>" + "We offer a permanent position with thirty days of leave, and a house with a garden for your family. " * 6 + "</p>"
)


@dataclass
class WebSite:
    """What the server answers with; `hits` counts what it was asked for."""

    jobs: dict[str, str] = field(default_factory=dict)
    per_page: int = 100
    total: bool = True
    etags: bool = True
    answers: dict[str, tuple[int, bytes]] = field(default_factory=dict)
    hits: Counter[str] = field(default_factory=Counter)
    age: int = 1
    port: int = 0

    def fill(self, count: int) -> None:
        self.jobs = {f"{number:05d}": f"Gardener {number}" for number in range(count)}

    def listing(self, page: int) -> str:
        keys = list(self.jobs)[page * self.per_page : (page + 1) * self.per_page]
        cards = "".join(
            f"<li class=card><h2><a href='/ad/{key}'>{self.jobs[key]}</a></h2><p>Kew. Posted {self.age} days ago</p></li>"
            for key in keys
        )
        more = (page + 1) * self.per_page < len(self.jobs)
        link = f"<a class=next rel=next href='/jobs?page={page + 1}'>Next page</a>" if more else ""
        total = f"<p>{len(self.jobs)} jobs found</p>" if self.total else ""
        return f"<html><head><title>Jobs</title></head><body><h1>Jobs</h1>{total}<ul>{cards}</ul>{link}</body></html>"

    def job(self, key: str) -> str:
        title = self.jobs[key]
        return (
            f"<html><head><title>{title} | Rosebud</title>{self.declared(key)}</head><body><main><h1>{title}</h1>"
            f"<p>Employer: Rosebud Ltd</p><p>Location: Kew</p><h2>About the job</h2>"
            f"<p>As a gardener of house {key} you plant roses, prune apple trees and keep the lawn green all the year.</p>"
            "<p>We look for somebody who has worked in a garden before and who likes rain as much as sun.</p>"
            "<h2>How to apply</h2><p>Send your application before the end of the month, with a letter about your own garden.</p>"
            f"{MORE_TEXT}<a href='/apply/{key}'>Apply now</a></main></body></html>"
        )

    def declared(self, key: str) -> str:
        employer = {"@type": "Organization", "name": "Rosebud Ltd"}
        found = {"@type": "JobPosting", "title": self.jobs[key], "hiringOrganization": employer, "datePosted": "2026-03-01"}
        return f"<script type='application/ld+json'>{json.dumps({'@context': 'https://schema.org', **found})}</script>"

    def answer(self, path: str) -> tuple[int, bytes]:
        if path in self.answers:
            return self.answers[path]
        where, _, query = path.partition("?")
        if where == "/jobs":
            return 200, self.listing(int(query.removeprefix("page=") or 0)).encode()
        key = where.removeprefix("/ad/")
        if where.startswith("/ad/") and key in self.jobs:
            return 200, self.job(key).encode()
        return 404, b"<html><body>Not found</body></html>"

    @property
    def asked(self) -> Counter[str]:
        """Requests by kind: listing or ad."""
        kinds: Counter[str] = Counter()
        for path, count in self.hits.items():
            kinds["ad" if path.startswith("/ad/") else "listing" if path.startswith("/jobs") else "other"] += count
        return kinds


@contextmanager
def serving(site: WebSite) -> Iterator[WebSite]:
    """The site on a free port of loopback."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            site.hits[self.path] += 1
            status, body = site.answer(self.path)
            tag = '"' + hashlib.sha256(body).hexdigest()[:16] + '"'
            if site.etags and status == 200 and self.headers.get("If-None-Match") == tag:
                status, body = 304, b""
            self.send_response(status)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            if site.etags and status in (200, 304):
                self.send_header("ETag", tag)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    with listening(Handler) as site.port:
        yield site


def project(folder: Path, site: WebSite) -> Path:
    """A Scrapy project in a folder of its own, whose only spider crawls the site."""
    (folder / "garden_spiders").mkdir(parents=True, exist_ok=True)
    (folder / "garden_spiders" / "__init__.py").write_text("")
    (folder / "garden_spiders" / "garden.py").write_text(SPIDER.format(port=site.port))
    (folder / "scrapy.cfg").write_text("[settings]\ndefault = garden_settings\n")
    (folder / "garden_settings.py").write_text(
        "from jobcrawl.settings import *\n"
        "SPIDER_MODULES = ['garden_spiders']\n"
        f"ADDRESS_GUARD_ALLOW = ['127.0.0.1:{site.port}']\n"
        f"URL_GUARD_PORTS = [{site.port}]\n"
        "DOWNLOAD_DELAY = 0\nAUTOTHROTTLE_ENABLED = False\nCONCURRENT_REQUESTS_PER_DOMAIN = 8\nRENDERING_ENABLED = False\n"
        "BACK_OFF_SECONDS = 0.05\nRETRY_TIMES = 1\nPROGRESS = False\nBREAKER_FAILURES = 1000\nTDM_OBEY = False\n"
    )
    return folder


def start(folder: Path, *options: str) -> subprocess.Popen[str]:
    """`scrapy crawl garden` in a process of its own."""
    command = [sys.executable, "-m", "scrapy", "crawl", "garden", *options]
    environment = os.environ | {"PYTHONPATH": f"{folder}{os.pathsep}{ROOT}"}
    return subprocess.Popen(command, cwd=folder, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def crawl(folder: Path, *options: str) -> tuple[int, str]:
    """Exit code and output of `scrapy crawl garden`."""
    process = start(folder, *options)
    try:
        output, _ = process.communicate()
    finally:
        process.kill()  # where the test itself has run out of time
    return process.returncode, output
