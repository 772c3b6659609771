"""JobSpider: listing → job page → posting. A site is a subclass of a few lines in `spiders/`."""

from __future__ import annotations

from asyncio import Event
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, ClassVar, Self

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.retry import get_retry_request
from scrapy.exceptions import DropItem
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from jobcrawl.address_ids import AddressIds
from jobcrawl.clean.chrome import SiteChrome
from jobcrawl.domains import is_web_address
from jobcrawl.draft import Draft, Source
from jobcrawl.draft_item import show_drafts_as_items
from jobcrawl.drops import ExpiredPosting
from jobcrawl.extraction import Reading, read
from jobcrawl.ledger import Ledger, PageState
from jobcrawl.list_pages import ListPages, has_moved, links_beyond, numbers_read, page_key
from jobcrawl.network.blocks import BlockKind, block_of
from jobcrawl.network.fetch_time import fetch_time
from jobcrawl.network.off_reactor import parse_off_reactor
from jobcrawl.network.patterns import compile_pattern
from jobcrawl.network.redirects import sent_on
from jobcrawl.network.refusals import AddressRefused, RobotsForbidden, TdmReserved, TooManyRedirects, UrlRefused
from jobcrawl.page import Page, other_document
from jobcrawl.page_copies import PageCopies
from jobcrawl.read.kind.page_ads import PageAd, ads_on
from jobcrawl.read.lists.job_card import JobLink
from jobcrawl.read.lists.list_links import page_sent_to
from jobcrawl.read.lists.listing import Listing, read_listing
from jobcrawl.read.lists.page_frame import Frame, frame_of
from jobcrawl.read.lists.page_links import is_route
from jobcrawl.request_meta import meta_of
from jobcrawl.selected import add_selected
from jobcrawl.spider_arguments import (
    WrongArgument,
    check_field,
    check_known,
    check_pattern,
    check_selector,
    check_source_name,
    facts_told,
)
from jobcrawl.store.lifecycle import RunState, SourceKind
from jobcrawl.store.recrawl import COPY, GONE, REFUSED, EmptyBody, first_url, is_empty, is_job_request
from jobcrawl.store.run import run_of
from jobcrawl.values.links import canonical_url

NAME_AS_ID = 0.5
"""Confidence of an id that is the name of one of several ads on a page."""
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
"""Header of a request that sends a form."""
SAID_OF_A_SITE = ("country", "language", "timezone", "job_link", "next_link", "listing_is_whole")
"""What may be said of a site beside its address and its name, by a subclass or by arguments."""
POLICY = (RobotsForbidden, TdmReserved, UrlRefused, AddressRefused)
"""Refusals of our own: a page that may not be fetched is left out, which is no failure."""

show_drafts_as_items()  # to the item pipelines of a project, which a crawl runs among its own


class JobSpider(Spider):
    """A job site. Name and start URLs are enough: the readers find links, next pages and values by themselves.

    What a subclass may say beyond that, when the readers need help: `job_link`, `next_link`, `selectors`, and what is true of
    every page of the site: `country`, `language`, `timezone`, `listing_is_whole`.
    """

    start_urls: list[str]
    """First listing pages."""
    job_link: ClassVar[str | None] = None
    """Pattern that the address of a job page matches; None leaves it to the readers."""
    next_link: ClassVar[str | None] = None
    """CSS selector of the next page's address (`a.next::attr(href)`); None leaves it to the readers."""
    selectors: ClassVar[Mapping[str, str]] = {}
    """CSS selectors by field (`{"title": "h1"}`), each stronger than what the readers find."""
    country: ClassVar[str | None] = None
    """ISO 3166-1 alpha-2 code, when all jobs are in one country."""
    language: ClassVar[str | None] = None
    """ISO 639-1 code of the pages."""
    timezone: ClassVar[str | None] = None
    """IANA zone that deadlines are meant in."""
    listing_is_whole: ClassVar[bool] = False
    """Whether the site shows all its jobs on the pages read, so that nothing else need prove it."""

    def __init__(self, name: str | None = None, start: str | None = None, **kwargs: Any) -> None:
        """`start` (`-a start=URL`) replaces the start URLs, for a mirror or a test server; raises `WrongArgument`.

        Of other arguments a spider knows those that its class has an attribute or an annotation for.
        """
        if name is not None:
            check_source_name("name", name)
        if set(kwargs) - set(SAID_OF_A_SITE):
            own = {key for kind in type(self).__mro__ for key in (*vars(kind), *vars(kind).get("__annotations__", ()))}
            check_known(name or self.name, (key for key in kwargs if key not in own), ("start", "name", *SAID_OF_A_SITE))
        super().__init__(name, **{**kwargs, **facts_told(kwargs)})
        check_pattern("job_link", self.job_link)
        check_selector("next_link", self.next_link)
        for field, selector in self.selectors.items():
            check_field(field)
            check_selector(f"the selector of {field}", selector)
        if start is not None:
            if not is_web_address(start):
                raise WrongArgument(f"{start!r} is no http(s) address")
            self.start_urls = [start]
        self.ledger = Ledger()
        self.chrome = SiteChrome()
        """What stands on every page of the site, learned while it is crawled."""
        self.address_ids = AddressIds()
        """Which numbers of the site's addresses are the id of no ad, learned from its lists."""
        self._job_urls: set[str] = set()
        self._copies = PageCopies()
        self.list_pages = ListPages(self.ledger.listing)
        """The pages of the site's lists."""
        self.run_state: RunState | None = None
        """How the run ended; None while it goes on."""
        self.ended_well = False
        """Whether Scrapy ran out of work by itself and the run neither failed nor was blocked; final once it is `recorded`."""
        self.recorded: Event | None = None
        """Set when the run's books are closed and its feed is published; None where there is no store."""
        self.exit_code: int | None = None
        """What the store says that the crawl should exit with; None where there is no store."""

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """Build the spider and let it hear what becomes of its postings."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.posting_kept, signals.item_scraped)
        crawler.signals.connect(spider.posting_dropped, signals.item_dropped)
        crawler.signals.connect(spider.posting_failed, signals.item_error)
        crawler.signals.connect(spider.run_ended, signals.spider_closed)
        return spider

    @property
    def source(self) -> Source:
        """The source as the recipe sees it."""
        return Source(name=self.name, country=self.country, language=self.language, timezone=self.timezone)

    async def start(self) -> AsyncIterator[Any]:
        """Ask for the first listing pages."""
        for url in self.start_urls:
            self.list_pages.is_new(url)
            yield self._request(url, self.parse)

    async def parse(self, response: Response) -> AsyncIterator[Any]:
        """Read a listing page: follow its job links and its next page."""
        page = await parse_off_reactor(self.page_of(response))
        for found in self.read_list(page, response):
            yield found

    def read_list(self, page: Page, response: Response, *, is_posting: bool = False) -> Iterator[Request | Draft]:
        """Requests for the new job pages of a listing page and for its next page, and drafts of the ads that it holds in full.

        `is_posting` where the whole page is one ad, beside which other jobs may be listed.
        """
        try:
            listing = self.listing_of(page)
            ads = [] if is_posting else ads_on(page, listing.links)
            frame = frame_of(page, listing.card_blocks, listing.places)
        except Exception as error:  # a listing that breaks a reader ends this branch only, and is named
            self._broke(page, error)
            self.ledger.listing.lost(page.url, "failed", type(error).__name__)
            return
        if meta_of(response).get("is_counted") and is_empty(response):
            self._no_further_part(page.url)
            return
        if (no_list := _in_place_of_list(page, listing, response, is_posting=is_posting)) is not None:
            yield from self._list_lost(page, response, no_list)
            return
        self.ledger.ended("listing")
        for link in listing.links:
            self.address_ids.add(link.url)
        behind = frozenset[str]().union(*(ad.links for ad in ads))
        new_ads = [ad for ad in ads if self._is_new_job(page.url, ad.name)]
        links = [link for link in listing.links if link.url not in behind]
        new = [link for link in links if self._is_new_job(link.url)]
        led_here = meta_of(response)
        on = listing.next if self.next_link is not None else self.list_pages.after(listing, led_here)
        counted = None if on or self.next_link is not None else self.list_pages.behind_part(page, listing, led_here)
        on = on or counted
        shown = len(new) + len(new_ads)
        is_end = self.list_pages.note(page, listing, shown, frame, on, led_here, is_whole=self.listing_is_whole)
        jobs = {canonical_url(link.url) for link in links} | {_job_key(page.url, ad.name) for ad in ads}
        key = meta_of(response).get("list_page") or canonical_url(page.url)
        if (run := run_of(self)) is not None:
            self.ledger.listing.ends.posting_at = run.posting_at
        self.ledger.listing.ends.note(page.url, jobs, key=key, on=page_key(on, listing), is_end=is_end or listing.is_counted)
        if meta_of(response).get("goes_on") and not listing.links and not ads:
            self.ledger.listing.broken = f"{page.url} shows no job, although the list goes on behind it"
        yield from self._drafts_of(new_ads)
        for link in new:
            try:
                request = self._request(link.url, self.parse_job, card=link)
                if "#" in link.url and is_route(link.url):
                    meta_of(request)["needs_browser"] = True
            except ValueError as error:  # one bad link costs that link
                self.ledger.lost(link.url, "dropped", "BadAddress", str(error)[:200])
            else:
                yield request
        stale_pages = 0 if new or new_ads else meta_of(response).get("stale_pages", 0) + 1
        order = tuple(canonical_url(link.url) for link in listing.links)
        start = led_here.get("list_start", page.url)
        moved = led_here.get("has_moved", False) or has_moved(led_here.get("jobs_before", ()), order)
        goes_on = False
        for request in self._way_on(page, listing, on, frame, stale_pages, response):
            goes_on |= request.callback == self.parse
            meta_of(request).update({"jobs_before": order, "list_start": start, "has_moved": moved, "is_counted": bool(counted)})
            yield request.replace(errback=self.part_failed) if counted else request
        if moved and not goes_on:
            yield self._request(start, self.parse_again)

    async def parse_again(self, response: Response) -> AsyncIterator[Any]:
        """Read the first page of a list once more that moved on while it was read: what is new stands there."""
        page = await parse_off_reactor(self.page_of(response))
        links = self.listing_of(page).links
        new = [link for link in links if self._is_new_job(link.url)]
        if not links or len(new) == len(links):
            self.ledger.lost(page.url, "failed", "ListMoved", "the list moved while it was read")
            self.ledger.listing.lost(page.url, "failed", "the list moved while it was read")
        else:
            self.ledger.ended("listing")
        self.ledger.listing.found += len(new)
        for link in new:
            yield self._request(link.url, self.parse_job, card=link)

    def _no_further_part(self, url: str) -> None:
        """The part of a list that was asked for by counting on is not there: those before it were all."""
        self.ledger.ended("listing")
        self.ledger.listing.ended = "empty page"
        self.ledger.listing.ends.note(url, (), key=canonical_url(url), is_end=True)

    def part_failed(self, failure: Failure) -> None:
        """Nobody named this part of a list: that it is missing says that there is none, any other failure that it is unknown."""
        error = failure.value
        if isinstance(error, HttpError) and error.response.status in GONE:
            self._no_further_part(failure.request.url)  # type: ignore[attr-defined]  # Scrapy adds it
        else:
            self.page_failed(failure)

    def _list_lost(self, page: Page, response: Response, no_list: str) -> Iterator[Request]:
        """Ask once more for a page that said nothing or that the site is broken; after some tries, or refused, it is lost."""
        is_broken = no_list in (EmptyBody.__name__, BlockKind.ERROR_PAGE)
        if is_broken and (again := self._another_try(response, no_list)) is not None:
            yield again
            return
        state: PageState = "failed" if is_broken else "blocked"
        self.ledger.lost(page.url, state, no_list, _what_helps(no_list, response))
        self.ledger.listing.lost(page.url, state, no_list)

    def _way_on(
        self, page: Page, listing: Listing, on: str | None, frame: Frame, stale_pages: int, response: Response
    ) -> Iterator[Request]:
        """The request for the page of a list at `on`, or behind a form, after so many pages in a row without a new job."""
        if on and self.list_pages.is_new(on) and self.list_pages.may_go_on(stale_pages):
            request = self._request(on, self.parse)
            meta_of(request)["goes_on"] = links_beyond(page, listing)
        elif not on and listing.next_form and self.list_pages.may_go_on(stale_pages):
            request = self._request(listing.next_form.url, self.parse)
            if body := listing.next_form.body:
                request = request.replace(method="POST", body=body, headers=FORM)
        else:
            yield from () if on else self.beyond(page, listing)
            return
        meta_of(response)["depth"] = 0  # pages of one list lie side by side, however many there are
        numbers = numbers_read(listing, meta_of(response)) | {number for number, url in listing.numbered if url == on}
        meta_of(request).update(
            {"stale_pages": stale_pages, "frame": tuple(frame), "list_page": page_key(on, listing), "numbers": numbers}
        )
        yield request

    def beyond(self, page: Page, listing: Listing) -> Iterator[Request]:
        """Requests where a page shows no way on: none for a site that somebody knows."""
        yield from ()

    def _drafts_of(self, ads: list[PageAd]) -> Iterator[Draft]:
        """Drafts of ads that stand together on one page; each counts as a page."""
        for ad in ads:
            self.ledger.scheduled += 1
            try:
                reading = self.read_ad(ad)
            except Exception as error:  # one ad that breaks a reader costs that ad only
                self._broke(ad.page, error)
                continue
            if reading.kind != "posting" and not ad.is_sure:
                self.ledger.lost(ad.page.url, "dropped", "NotAPosting", f"this part of the page is {reading.verdict.words}")
                continue
            yield reading.draft

    async def parse_job(self, response: Response, card: JobLink | None = None) -> AsyncIterator[Any]:
        """Read a job page into a draft that still carries its page and its candidates."""
        if (document := other_document(response.body)) is not None:
            self.ledger.lost(response.url, "dropped", "NoWebPage", f"{document}, which is not read")
            return
        page = await parse_off_reactor(self.page_of(response))
        try:
            reading = self.read_job(page, card)
            blocked = None if reading.kind == "posting" else block_of(page, response.status)
        except Exception as error:  # one page that breaks a reader costs that page only
            self._broke(page, error)
            return
        gone = reading.draft.candidates.first("expired") if reading.kind == "not_a_posting" else None
        if gone is not None and blocked in (None, BlockKind.ERROR_PAGE):
            self.ledger.lost(page.url, "dropped", ExpiredPosting.__name__, gone.raw or str(gone.value))
        elif blocked is BlockKind.ERROR_PAGE and (again := self._another_try(response, blocked)) is not None:
            yield again
        elif blocked is BlockKind.ERROR_PAGE:
            self.ledger.lost(page.url, "failed", blocked)
        elif blocked == BlockKind.SOFT_404:
            self.ledger.lost(page.url, "dropped", blocked)
        elif blocked is not None:
            self.ledger.lost(page.url, "blocked", blocked, _what_helps(blocked, response))
        elif reading.kind == "posting" and (read_at := self._copies.take(page, reading.draft, _link_to(response))) is not None:
            self.ledger.lost(page.url, "dropped", COPY, f"the job is read at {read_at}")
            self.ledger.listing.ends.note_copy(canonical_url(_link_to(response)), canonical_url(read_at))
            if (run := run_of(self)) is not None:
                run.copied(_link_to(response), of=read_at)
        elif reading.kind == "posting":
            yield reading.draft
        elif reading.kind == "not_a_posting" and (url := page_sent_to(page)) is not None:
            for found in self._follow(url, page, reading, response):
                yield found
        else:
            for found in self.read_other(page, reading, response):
                yield found

    def _follow(self, url: str, page: Page, reading: Reading, response: Response) -> Iterator[Request | Draft]:
        """Ask for the page of the site that a page sends its visitors to by itself."""
        try:
            request = sent_on(response, url, self.settings)
        except TooManyRedirects as error:
            self.ledger.lost(page.url, "failed", TooManyRedirects.__name__, str(error))
            return
        if request is not None:
            yield request
        else:
            yield from self.read_other(page, reading, response)

    def read_other(self, page: Page, reading: Reading, response: Response) -> Iterator[Request | Draft]:
        """Count a page, taken for a job's, that is none; a spider that explores may find more behind it."""
        told = f"the page is {reading.verdict.words}"
        told += ", and its scripts did not show the job" if is_route(page.url) else ""
        told += f", and sends its visitors on to {url}" if (url := page_sent_to(page)) else ""
        self.ledger.lost(page.url, "dropped", "NotAPosting", told)
        yield from ()

    def read_job(self, page: Page, card: JobLink | None = None) -> Reading:
        """A job page as the readers, the spider's own selectors and the listing's card know it."""
        reading = read(page, source=self.source, card=card, chrome=self.chrome)
        add_selected(reading.draft, self.selectors)
        reading.draft.no_ids = self.address_ids.shared
        return reading

    def read_ad(self, ad: PageAd) -> Reading:
        """One of the ads that stand together on a page; what it is counts less than `is_sure`."""
        reading = self.read_job(ad.page)
        reading.draft.candidates.add("source_id", ad.name, "page_ads", NAME_AS_ID)
        return reading

    def page_of(self, response: Response) -> Page:
        """The response as a page, with the moment it was fetched."""
        content_type = (response.headers.get("Content-Type") or b"text/html").decode("latin-1")
        return Page(url=response.url, fetched_at=fetch_time(response), body=response.body, content_type=content_type)

    def listing_of(self, page: Page) -> Listing:
        """Job links and next page: by the readers, narrowed or replaced by the spider's own patterns."""
        listing = read_listing(page)
        if self.job_link is not None:
            listing.links = self._links_that_match(page, listing, compile_pattern(self.job_link))
        if self.next_link is not None:
            href = page.selector.css(self.next_link).get()
            listing.next = page.absolute(href) if href else None
        return listing

    def page_failed(self, failure: Failure) -> None:
        """Count a page that could not be fetched, with its reason."""
        request: Request = failure.request  # type: ignore[attr-defined]  # Scrapy adds it
        error, is_listing = failure.value, not is_job_request(request)
        status = error.response.status if isinstance(error, HttpError) else None
        reason = f"HTTP {status}" if status else type(error).__name__
        state: PageState = "failed"
        if status in GONE and not is_listing:
            state = "gone"
        elif status in REFUSED:
            state = "blocked"
        elif isinstance(error, POLICY) and not is_listing:
            state = "dropped"
        detail = meta_of(request).get("left_alone", "") if status else str(error)[:200]
        self.ledger.lost(request.url, state, reason, detail)
        if is_listing:
            self.ledger.listing.lost(request.url, state, f"{reason}: {detail}" if detail else reason)

    def _broke(self, page: Page, error: Exception) -> None:
        self.ledger.lost(page.url, "failed", type(error).__name__, str(error)[:200])
        self.logger.error("%s cannot be read", page.url, exc_info=error)

    @property
    def source_kind(self) -> SourceKind:
        """How far an absence from the listing can be trusted; a site's listing pages are for people."""
        return SourceKind.HTML

    def posting_kept(self) -> None:
        """A posting went through the whole recipe."""
        self.ledger.ended("posting")

    def posting_dropped(self, item: Draft, exception: DropItem) -> None:
        """A step of the recipe gave the page up."""
        self.ledger.lost(item.address, "dropped", type(exception).__name__, item.why_given_up(exception))

    def posting_failed(self, item: Draft, failure: Failure) -> None:
        """A step of the recipe broke on this page."""
        self.ledger.lost(item.address, "failed", type(failure.value).__name__, str(failure.value)[:200])

    def run_ended(self, reason: str) -> None:
        """Work out how the run ended, before feeds are put in place."""
        finished = reason == "finished"
        dropped = self.crawler.stats.get_value("budget/requests_dropped", 0) if self.crawler.stats else 0
        if dropped:
            self.ledger.listing.broken = f"the budget of requests left out {dropped}"
        self.run_state = self.ledger.state(None if finished else reason)
        self.ended_well = finished and self.run_state in (RunState.COMPLETE, RunState.PARTIAL)

    def _request(self, url: str, callback: Any, card: JobLink | None = None) -> Request:
        self.ledger.scheduled += 1
        kwargs = {"card": card} if card is not None else {}
        return Request(url, callback=callback, errback=self.page_failed, cb_kwargs=kwargs, dont_filter=True)

    def _is_new_job(self, url: str, name: str = "") -> bool:
        """Whether an address is that of no job so far, however it is spelt and whatever session it names; from now on it is.

        `name` is that of an ad which stands on the page with others.
        """
        key = _job_key(url, name)
        is_new = key not in self._job_urls
        self._job_urls.add(key)
        return is_new

    def _another_try(self, response: Response, reason: str) -> Request | None:
        """The request for a page that said nothing or that the site is broken, once more; None after some tries."""
        assert response.request is not None
        return get_retry_request(response.request, spider=self, reason=str(reason))

    def _links_that_match(self, page: Page, listing: Listing, pattern: Any) -> list[JobLink]:
        known = {link.url: link for link in listing.links}
        links: dict[str, JobLink] = {}
        for anchor in page.tree.iter("a"):
            url = page.absolute(anchor.get("href") or "")
            if url is not None and pattern.search(url):
                links.setdefault(url, known.get(url) or JobLink(url=url))
        return list(links.values())


def _link_to(response: Response) -> str:
    """The address that a page was asked for at, before any redirect."""
    return first_url(response.request) if response.request is not None else response.url


def _job_key(url: str, name: str = "") -> str:
    """What tells a job from all others of the site: its address, and its name where several stand at one."""
    return f"{canonical_url(url)}#{name}" if name else canonical_url(url)


def _in_place_of_list(page: Page, listing: Listing, response: Response, *, is_posting: bool) -> str | None:
    """What stands where a list should: nothing at all, an error page, a refusal; None for a list, or where none is needed."""
    if is_empty(response):
        return EmptyBody.__name__
    if listing.links or is_posting:
        return None
    blocked = block_of(page, response.status)
    says_none = blocked is BlockKind.ERROR_PAGE and listing.total == 0  # `No open jobs, please try again later`
    return None if says_none else blocked


def _what_helps(blocked: str, response: Response) -> str:
    """What a person can do about a page that shows nothing without its scripts; empty for any other."""
    if blocked != BlockKind.NEEDS_JAVASCRIPT:
        return ""
    if meta_of(response).get("needs_browser"):
        return "its scripts showed nothing in the browser either"
    return "scripts fill this page: it is read where Chromium is installed (CHROMIUM_PATH)"
