"""Discovery: a spider that finds the jobs of a site nobody configured.

It reads the page it was given. Job links there make it a listing, and the crawl goes on as for any site. Without them, and on a
front page, it looks whether the page is a job itself, for pages of the site named like lists of jobs, and for the site's maps.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import AsyncIterator, Iterator
from difflib import get_close_matches
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from jobcrawl.page import Page
from jobcrawl.read.job_url import job_likelihood, speaks_of_jobs
from jobcrawl.read.job_words import LISTING_NAME
from jobcrawl.read.site_map import job_files, job_pages, read_site_map, site_maps_in_robots
from jobcrawl.spider import POLICY, JobSpider, WrongArgument
from jobcrawl.store.recrawl import GONE

MAX_LISTS = 5
"""Pages named like lists of jobs that are followed from a page without jobs."""
MAX_SITE_MAPS = 50
"""Site map files read in one run."""
MAX_PAGES = 5_000
"""Job pages asked for in one run because a site map lists them."""
MOST_OF_A_NAME = 100
"""Characters of a source's name that come from an address."""
NOT_THERE = GONE | {401, 403}
"""Answers to a guessed address that are as good as none; some hosts refuse what they do not have."""
NO_JOBS = "no job was found: no link to one, no page named like a list of jobs, no site map with jobs; try the list's own address"
"""What a run that found nothing says of its listing."""
TOLD: Final = ("country", "language", "timezone", "job_link", "next_link", "listing_is_whole")
"""What may be said of a site beside its address and its name, as in a spider of its own."""


class DiscoveringSpider(JobSpider):
    """A job site that only its address is known of: `scrapy crawl site -a url=https://…`.

    Its source is named for the address unless a name is given, so that two sites never share one.
    """

    name = "site"
    start_urls: list[str] = []  # noqa: RUF012  # the address comes as an argument

    def __init__(self, name: str | None = None, url: str | None = None, **told: Any) -> None:
        """`url` (`-a url=…`) is a listing, a site's front page, a site map or a feed; raises `WrongArgument`."""
        unknown = next((key for key in told if key not in TOLD), None)
        if unknown is not None:
            allowed = ("url", "name", *TOLD)
            near = get_close_matches(unknown, allowed, 1)
            hint = f"did you mean {near[0]}? " if near else ""
            raise WrongArgument(f"site has no argument {unknown!r}; {hint}known: {', '.join(allowed)}")
        if not url and not self.start_urls:
            raise WrongArgument("say which site: -a url=https://…")
        if told.get("listing_is_whole", "true") not in ("true", "false"):
            raise WrongArgument(f"listing_is_whole is {told['listing_is_whole']!r}; it must be true or false")
        if "listing_is_whole" in told:
            told["listing_is_whole"] = told["listing_is_whole"] == "true"
        super().__init__(name, start=url, **told)
        if url and not name and self.name == DiscoveringSpider.name:
            self.name = site_name(url)
        self._site_maps: set[str] = set()
        self._is_discovering = False

    async def start(self) -> AsyncIterator[Any]:
        """Ask for the given address."""
        for url in self.start_urls:
            if urlsplit(url).path.endswith((".xml", ".xml.gz", ".rss", ".atom", "/feed")):
                yield self._map_request(url)
            else:
                self._listing_urls.add(url)
                yield self._request(url, self.parse)

    async def parse(self, response: Response) -> AsyncIterator[Any]:
        """Read a listing page; where the given page lists nothing, or is a site's front page, look further."""
        async for found in super().parse(response):
            yield found
        given_front = response.url in self.start_urls and urlsplit(response.url).path in ("", "/")
        if not self._is_discovering and (given_front or not self._job_urls):
            self._is_discovering = True
            for found in self._look_further(self.page_of(response)):
                yield found

    def parse_robots(self, response: Response) -> Iterator[Any]:
        """Read the site maps that robots.txt names, else the usual one (RFC 9309 leaves `Sitemap` lines to others)."""
        self.ledger.ended("listing")
        named = [urljoin(response.url, url) for url in site_maps_in_robots(response.body.decode("utf-8", "replace"))]
        yield from self._ask_for_maps(named) if named else self._ask_for_usual_map(response.url)

    def without_robots(self, failure: Failure) -> Iterator[Any]:
        """There is no robots.txt: read the usual site map."""
        self.guess_failed(failure)
        yield from self._ask_for_usual_map(failure.request.url)  # type: ignore[attr-defined]  # Scrapy adds it

    def guess_failed(self, failure: Failure) -> None:
        """Nobody named this page: that it is missing or not for us loses nothing, that it cannot be read what it would list."""
        error = failure.value
        if isinstance(error, POLICY) or (isinstance(error, HttpError) and error.response.status in NOT_THERE):
            self.ledger.ended("listing")
        else:
            self.page_failed(failure)

    def parse_site_map(self, response: Response) -> Iterator[Any]:
        """Follow the job pages and the further files that a site map or a feed lists."""
        self.ledger.ended("listing")
        found = read_site_map(response.body)
        says_when = len(found.pages) == 1 or len(set(found.pages.values())) > 1  # one moment for all is that of the file
        room = MAX_PAGES - len(self._job_urls)
        new = [url for url in job_pages(found.pages) if url not in self._job_urls]
        evidence = self.ledger.listing
        evidence.pages += 1
        evidence.found += len(new[:room])
        if found.truncated or len(new) > room:
            evidence.broken = f"{response.url}: more than {MAX_PAGES} jobs"
        for url in new[:room]:
            self._job_urls.add(url)
            request = self._request(url, self.parse_job)
            request.meta["lastmod"] = (says_when and found.pages[url]) or None
            yield request
        yield from self._ask_for_maps(job_files([urljoin(response.url, url) for url in found.files]))
        if evidence.found and evidence.ended is None and not found.is_feed:
            evidence.ended = "whole site map"

    def run_ended(self, reason: str) -> None:
        """Say so where no job was found, before the run's state is worked out."""
        evidence = self.ledger.listing
        if evidence.pages and not evidence.found and not self.ledger.states["posting"] and evidence.broken is None:
            evidence.broken = NO_JOBS
        super().run_ended(reason)

    def _look_further(self, page: Page) -> Iterator[Any]:
        reading = self.read_job(page)
        if reading.kind == "posting":
            self.ledger.states["listing"] -= 1
            yield reading.draft
            return
        for url in lists_linked_from(page):
            if url not in self._listing_urls:
                self._listing_urls.add(url)
                yield self._request(url, self.parse)
        robots = self._request(urljoin(page.url, "/robots.txt"), self.parse_robots)
        yield robots.replace(errback=self.without_robots)

    def _ask_for_maps(self, urls: list[str]) -> Iterator[Any]:
        for url in urls:
            if len(self._site_maps) >= MAX_SITE_MAPS:
                self.ledger.listing.broken = f"more than {MAX_SITE_MAPS} site maps"
                return
            if url not in self._site_maps and url.startswith(("http://", "https://")):
                yield self._map_request(url)

    def _ask_for_usual_map(self, url: str) -> Iterator[Any]:
        for request in self._ask_for_maps([urljoin(url, "/sitemap.xml")]):
            yield request.replace(errback=self.guess_failed)

    def _map_request(self, url: str) -> Any:
        self._site_maps.add(url)
        return self._request(url, self.parse_site_map).replace(meta={"is_feed": True})


def site_name(url: str) -> str:
    """Name of the source at an address: its host without `www.`, and its path behind it.

    A short hash is added where the words alone would name another address as well. Scheme, `www.`, a slash at the end and
    fragments tell no sites apart.

    >>> site_name("https://www.acme.example/"), site_name("https://acme.example/en/jobs")
    ('acme.example', 'acme.example-en-jobs')
    """
    parts = urlsplit(url)
    host, path = parts.netloc.rpartition("@")[2].lower().removeprefix("www."), parts.path.rstrip("/")
    address = f"{host}{path}?{parts.query}".rstrip("?")
    words = re.sub(r"[^a-z0-9._]+", "-", address.lower())
    if len(words) <= MOST_OF_A_NAME and re.fullmatch(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[a-z0-9._]+)*", address):
        return words
    return f"{words[:MOST_OF_A_NAME]}-{hashlib.sha256(address.encode()).hexdigest()[:6]}"


def lists_linked_from(page: Page) -> list[str]:
    """Pages of the same site that are named like lists of jobs, in reading order, at most `MAX_LISTS`."""
    host = urlsplit(page.url).hostname
    found: dict[str, None] = {}
    blocks = page.outline.blocks
    for anchor in page.outline.anchors:
        words = blocks[anchor.first].text[anchor.start : anchor.end] if anchor.last > anchor.first else anchor.label
        url = page.absolute(anchor.href)
        if url is None or urlsplit(url).hostname is None or not 2 < len(words.strip()) <= 60:
            continue
        same_site = str(urlsplit(url).hostname).endswith(str(host).removeprefix("www."))
        if not same_site and not speaks_of_jobs(url):
            continue
        url = url.partition("#")[0]
        named = LISTING_NAME.match(words) is not None or speaks_of_jobs(url)
        if named and 0 <= job_likelihood(url) <= 0.3 and url.rstrip("/") != page.url.rstrip("/"):
            found[url] = None
    return list(found)[:MAX_LISTS]
