"""Discovery: a spider that finds the jobs of a site nobody configured.

It reads the page it was given. Job links there make it a listing, and the crawl goes on as for any site. Without them, and on a
front page, it looks whether the page is a job itself, for pages that may list jobs, from link to link, and for the site's maps.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import AsyncIterator, Iterator
from functools import partial
from typing import Any
from urllib.parse import urljoin, urlsplit

from scrapy import Request
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from jobcrawl.draft import Draft
from jobcrawl.extraction import Reading
from jobcrawl.ledger import PageState
from jobcrawl.list_pages import NEEDS_SCRIPT
from jobcrawl.network.blocks import BlockKind, block_of
from jobcrawl.network.off_reactor import parse_off_reactor, work_off_reactor
from jobcrawl.page import Page, begins_as_html
from jobcrawl.read.lists.list_links import feeds_of, is_front, lists_linked_from, page_sent_to, tabs_of, whole_list_named
from jobcrawl.read.lists.listing import Listing
from jobcrawl.read.lists.paged_url import next_by_custom
from jobcrawl.read.lists.site_map import SiteMap, is_site_map, job_files, job_pages, read_site_map, site_maps_in_robots
from jobcrawl.read.shapes.job_url import LIKELY, PLAIN, job_likelihood, speaks_of_jobs
from jobcrawl.request_meta import meta_of
from jobcrawl.spider import POLICY, SAID_OF_A_SITE, JobSpider
from jobcrawl.spider_arguments import WrongArgument, check_known
from jobcrawl.store.recrawl import GONE, first_url, is_another_try, is_empty
from jobcrawl.values.links import canonical_url

MAX_LISTS = 60
"""Pages that may list jobs, beside the given one and the pages that follow one another, read in one run."""
MAX_HOPS = 3
"""Links between the given address and a page that may list jobs."""
MOST_NAMED = 3
"""Pages that were not read, named where no job was found."""
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
WHOLE = "if these are all jobs of the site, say so: -a listing_is_whole=true"
"""What a run advises whose list neither ended nor went on."""
NEWEST = "a feed may tell the newest jobs only"
"""What is said before that where a feed told them."""
ONE_JOB = "the address is that of one job; for the others give the address of the list"
"""What a run says that was given the page of a job."""


class DiscoveringSpider(JobSpider):
    """A job site that only its address is known of: `scrapy crawl site -a url=https://…`.

    Its source is named for the address unless a name is given, so that two sites never share one.
    """

    name = "site"
    start_urls: list[str] = []  # noqa: RUF012  # the address comes as an argument

    def __init__(self, name: str | None = None, url: str | None = None, **told: Any) -> None:
        """`url` (`-a url=…`) is a listing, a site's front page, a site map, a feed or one job; raises `WrongArgument`."""
        check_known("site", told, ("url", "name", *SAID_OF_A_SITE))
        if not url and not self.start_urls:
            raise WrongArgument("say which site: -a url=https://…")
        super().__init__(name, start=url, **told)
        if url and not name and self.name == DiscoveringSpider.name:
            self.name = site_name(url)
        self._site_maps: set[str] = set()
        self._has_feed = False
        self._lists = 0
        """Pages asked for because they may list jobs."""
        self._beside: list[str] = []
        """Lists that the given page names beside its job links, in case these lead to lists themselves."""
        self.vendor = ""
        """How a vendor's board is crawled that a page of the site shows; empty where none does."""
        self._sent_to: str | None = None
        """Where on another site a page without jobs sends its visitors by itself."""
        self._refused: list[str] = []
        """Pages that may list jobs and may not be read, with the reason."""

    async def start(self) -> AsyncIterator[Any]:
        """Ask for the given address."""
        for url in self.start_urls:
            if urlsplit(url).path.endswith((".xml", ".xml.gz", ".rss", ".atom", "/feed")):
                yield self._map_request(url)
            else:
                self.list_pages.is_new(url)
                yield self._list_request(url, hops=0)

    async def parse(self, response: Response) -> AsyncIterator[Any]:
        """Read a page that may list jobs; where it lists none, or is a site's front page, look further."""
        hops = meta_of(response).get("hops")
        if hops == 0 and is_site_map(response.body):
            async for request in self.parse_site_map(response):
                yield request
            return
        page = await parse_off_reactor(self.page_of(response))
        if hops is None:  # a further page of a list
            for found in self.read_list(page, response):
                yield found
            return
        own = self._own_posting(page) if hops == 0 else None
        if own is not None and job_likelihood(page.url) >= LIKELY:
            self.ledger.listing.pages += 1
            self.ledger.listing.broken = ONE_JOB
            yield own
            return
        known = len(self._job_urls)
        for found in self.read_list(page, response, is_posting=own is not None):
            yield found
            if response.request is not None and is_another_try(found, response.request):
                return
        lists_jobs = len(self._job_urls) > known
        if own is None and hops and not lists_jobs:
            own = self._own_posting(page)
        if own is not None:
            if self.ledger.loss_of(page.url) is None:
                self.ledger.states["listing"] -= 1
            else:  # lost as a list and read as an ad: it ends twice
                self.ledger.scheduled += 1
            yield own
        for request in self._look_further(page, hops, lists_jobs=lists_jobs):
            yield request

    def beyond(self, page: Page, listing: Listing) -> Iterator[Request]:
        """Ask for the page that follows by custom where more jobs are told of than shown, and for the tabs of a lone page."""
        evidence = self.ledger.listing
        is_short = listing.total is not None and evidence.found < listing.total
        urls = []
        if listing.links and (is_short or listing.needs_script):
            urls = [next_by_custom(page.url)]
        elif listing.links and evidence.pages == 1 and listing.is_last is None and evidence.expected is None:
            urls = [*tabs_of(page, {link.url for link in listing.links})]
        for url in urls:
            if url and self.list_pages.is_new(url):
                yield self._request(url, self.parse_guess).replace(errback=self.guess_failed)

    async def parse_guess(self, response: Response) -> AsyncIterator[Any]:
        """Read what may be more of a list: nothing new says nothing, and further jobs do not prove that these are all."""
        page = await parse_off_reactor(self.page_of(response))
        if all(canonical_url(link.url) in self._job_urls for link in self.listing_of(page).links):
            self.ledger.ended("listing")
            return
        evidence = self.ledger.listing
        ended = evidence.ended
        if evidence.broken == NEEDS_SCRIPT:
            evidence.broken = None
        for found in self.read_list(page, response):
            yield found
        evidence.ended = ended

    def read_other(self, page: Page, reading: Reading, response: Response) -> Iterator[Request | Draft]:
        """Follow a link that was taken for a job's and leads to the jobs of a department, a town or the like.

        A page that a site map names beside its jobs lists none that the map leaves out.
        """
        if meta_of(response).get("stands_beside"):
            self.ledger.listing.found -= 1
            yield from super().read_other(page, reading, response)
            return
        is_list = reading.kind == "listing" and any(
            canonical_url(link.url) not in self._job_urls for link in reading.listing.links
        )
        if not is_list or self._lists >= MAX_LISTS:
            yield from super().read_other(page, reading, response)
            return
        self._lists += 1
        self.ledger.listing.found -= 1
        yield from self.read_list(page, response)
        yield from self._ask_for_lists(self._beside, hops=1)

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
            request: Request = failure.request  # type: ignore[attr-defined]  # Scrapy adds it
            if isinstance(error, POLICY) and meta_of(request).get("hops"):
                self._refused.append(f"{request.url} ({type(error).__name__})")
        else:
            self.page_failed(failure)

    async def parse_site_map(self, response: Response) -> AsyncIterator[Any]:
        """Follow the job pages and the further files that a site map or a feed lists."""
        found = await work_off_reactor(partial(read_site_map, response.body, response.url))
        for request in self._in_place_of_map(response, found.fault) if found.is_none else self._listed_in(found, response):
            yield request

    def _listed_in(self, found: SiteMap, response: Response) -> Iterator[Request]:
        self.ledger.ended("listing")
        self._has_feed |= found.is_feed
        says_when = len(found.pages) == 1 or len(set(found.pages.values())) > 1  # one moment for all is that of the file
        room = MAX_PAGES - len(self._job_urls)
        pages = job_pages(found.pages, is_of_jobs=speaks_of_jobs(response.url))
        has_ids = bool(pages) and job_likelihood(pages[0]) >= PLAIN
        new = [url for url in pages if canonical_url(url) not in self._job_urls]
        evidence = self.ledger.listing
        evidence.pages += 1
        evidence.ends.note(response.url, {canonical_url(url) for url in pages}, is_end=not found.is_feed)
        if found.truncated or len(new) > room:
            evidence.broken = f"{response.url}: more than {MAX_PAGES} jobs"
        elif found.fault is not None:
            evidence.broken = f"{response.url}: {found.fault}"
        for url in new[:room]:
            if self._is_new_job(url):
                evidence.found += 1
                request = self._request(url, self.parse_job)
                told = (found.pages[url] if says_when else "", found.titles.get(url, ""))
                meta_of(request)["lastmod"] = " ".join(filter(None, told)) or None
                meta_of(request)["stands_beside"] = has_ids and job_likelihood(url) < PLAIN
                yield request
        yield from self._ask_for_maps(job_files(found.files))
        if evidence.found and evidence.ended is None and (self.listing_is_whole or not found.is_feed):
            evidence.ended = "whole by contract" if found.is_feed else "whole site map"

    def _in_place_of_map(self, response: Response, fault: str | None) -> Iterator[Request]:
        """Judge what stands where a site map should: nothing is lost by a guess that was wrong, as long as the site works."""
        request = response.request
        assert request is not None
        fault = None if begins_as_html(response.body) else fault
        blocked = None if fault else block_of(self.page_of(response), response.status)
        is_guess = request.errback == self.guess_failed
        is_broken = (is_empty(response) and not is_guess) or blocked is BlockKind.ERROR_PAGE
        if is_broken and (again := self._another_try(response, "NoSiteMap")) is not None:
            yield again
        elif is_guess and not (is_broken or fault or blocked is BlockKind.CAPTCHA):
            self.ledger.ended("listing")
        else:
            told = fault or (blocked and str(blocked)) or ("empty" if is_broken else "no site map")
            state: PageState = "blocked" if blocked in (BlockKind.CAPTCHA, BlockKind.ACCESS_DENIED) else "failed"
            self.ledger.lost(first_url(request), state, "NoSiteMap", told)
            self.ledger.listing.lost(first_url(request), state, told)

    def run_ended(self, reason: str) -> None:
        """Say so where no job was found, before the run's state is worked out."""
        evidence = self.ledger.listing
        if evidence.pages and not evidence.found and not self.ledger.states["posting"] and evidence.broken is None:
            evidence.broken = self._why_nothing(evidence.expected)
        is_told = evidence.ended is not None or evidence.expected is not None
        says_nothing = evidence.broken is None and (not is_told or evidence.open_end is not None)
        if says_nothing and evidence.found:
            unread = [url for url in self._beside if not self._is_known(url)]
            further = [f"more may stand at {unread[0]}"] if unread else []
            evidence.advice = "; ".join([*further, *([NEWEST] if self._has_feed else []), WHOLE])
        super().run_ended(reason)

    def _look_further(self, page: Page, hops: int, *, lists_jobs: bool) -> Iterator[Request]:
        """Ask for what may list jobs beside a page: from the given address everywhere, from there on after what is named so."""
        starts_site = hops == 0 and is_front(page.url)
        if hops == 0 and lists_jobs and not starts_site:
            self._beside = lists_linked_from(page, beside_jobs=True)
            evidence = self.ledger.listing
            if evidence.expected is None or evidence.found < evidence.expected:
                yield from self._ask_for_lists(whole_list_named(page), hops=1)
            return
        if hops < MAX_HOPS:
            lists = lists_linked_from(page, beside_jobs=lists_jobs and not starts_site)
            sent_to = None if lists_jobs else page_sent_to(page)
            self._sent_to = sent_to if sent_to not in lists else self._sent_to
            yield from self._ask_for_lists(lists, hops + 1)
        if not lists_jobs or starts_site:
            yield from (request.replace(errback=self.guess_failed) for request in self._ask_for_maps(feeds_of(page)))
        if hops == 0:
            robots = self._request(urljoin(page.url, "/robots.txt"), self.parse_robots)
            yield robots.replace(errback=self.without_robots)

    def _why_nothing(self, announced: int | None) -> str | None:
        """Why no job was found; None where the site says that none is open."""
        if self.vendor:
            return f"no job was found, but the site shows a vendor's board: {self.vendor}"
        if self._refused:
            return f"{NO_JOBS}; not read: {', '.join(self._refused[:MOST_NAMED])}"
        if self._sent_to:
            return f"no job was found: the site sends its visitors on to {self._sent_to}; try that address"
        if announced:
            return f"the site speaks of {announced} jobs, but no link to one was found: a script may show them"
        return NO_JOBS if announced is None else None

    def _own_posting(self, page: Page) -> Draft | None:
        """The one job that a page is, if it is one."""
        try:
            reading = self.read_job(page)
        except Exception as error:  # what breaks a reader of jobs may still be read as a list
            self.logger.error("%s cannot be read", page.url, exc_info=error)
            return None
        return reading.draft if reading.kind == "posting" else None

    def _ask_for_lists(self, urls: list[str], hops: int) -> Iterator[Request]:
        for url in urls:
            if self._is_known(url):
                continue
            if self._lists >= MAX_LISTS:
                self.ledger.listing.broken = f"more than {MAX_LISTS} pages that may list jobs"
                return
            self.list_pages.is_new(url)
            self._lists += 1
            yield self._list_request(url, hops).replace(errback=self.guess_failed)

    def _is_known(self, url: str) -> bool:
        """Whether a page was asked for, as a list or as a job."""
        return self.list_pages.is_asked(url) or canonical_url(url) in self._job_urls

    def _list_request(self, url: str, hops: int) -> Request:
        """Request for a page that may list jobs, so many links away from the given address."""
        request = self._request(url, self.parse)
        meta_of(request)["hops"] = hops
        return request

    def _ask_for_maps(self, urls: list[str]) -> Iterator[Any]:
        for url in urls:
            if url in self._site_maps or not url.startswith(("http://", "https://")):
                continue
            if len(self._site_maps) >= MAX_SITE_MAPS:
                self.ledger.listing.broken = f"more than {MAX_SITE_MAPS} site maps"
                return
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
    words = re.sub(r"[^a-z0-9._]+", "-", address.lower()).lstrip("-._") or DiscoveringSpider.name
    if len(words) <= MOST_OF_A_NAME and re.fullmatch(r"[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)+(?:/[a-z0-9._]+)*", address):
        return words
    return f"{words[:MOST_OF_A_NAME]}-{hashlib.sha256(address.encode()).hexdigest()[:6]}"
