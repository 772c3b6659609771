"""BoardSpider: crawls one board of a vendor by what the vendor's `Platform` declares."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any, ClassVar
from urllib.parse import urljoin

from scrapy import Request
from scrapy.downloadermiddlewares.retry import get_retry_request
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from jobcrawl.boards.addresses import detect
from jobcrawl.boards.asking import first_at, listing_page, one_job
from jobcrawl.boards.board_rows import draft_of, key_of, values_at
from jobcrawl.boards.listing_walk import MAX_PAGES, ListingWalk
from jobcrawl.boards.mirror import Mirror
from jobcrawl.boards.parameters import (
    PARTS_ADDRESSES,
    board_name,
    missing_parameters,
    parameter_names,
    parts_addresses,
    told_by,
    told_in,
)
from jobcrawl.declared.decoding import UnreadableAnswer, decoded_json, is_web_page
from jobcrawl.declared.expressions import evaluate, is_empty
from jobcrawl.declared.platform import Config, Detail, ListEndpoint, Platform, Row, filled
from jobcrawl.declared.rows import (
    Answer,
    answer_of,
    candidates_of,
    decoded_state,
    is_true,
    is_vacancy,
    is_wanted,
    merged,
    text_for,
    values_of,
    web_address,
)
from jobcrawl.draft import Draft, Source
from jobcrawl.network.blocks import BlockKind, block_of
from jobcrawl.network.fetch_time import fetch_time
from jobcrawl.network.off_reactor import parse_off_reactor
from jobcrawl.network.patterns import compile_pattern
from jobcrawl.page import Page
from jobcrawl.plain_text import text_of
from jobcrawl.read.lists.job_card import JobLink
from jobcrawl.selected import add_selected
from jobcrawl.spider import JobSpider
from jobcrawl.spider_arguments import FACTS, WrongArgument, check_known, check_source_name, facts_told
from jobcrawl.store.lifecycle import SourceKind
from jobcrawl.store.recrawl import GONE
from jobcrawl.store.run import run_of

MAX_REDIRECTED = 4
"""Times that a POST is sent again when the vendor redirects it; following the redirect would turn it into a GET."""

REDIRECTS = (301, 302, 303, 307, 308)
"""Statuses that send a request elsewhere (RFC 9110, section 15.4)."""

PAGES = ("html", "links", "site_map")
"""Formats of listings that a site makes of its pages, for people and for search engines."""


class BoardSpider(JobSpider):
    """One board of one vendor: `scrapy crawl greenhouse -a token=acme`, or `-a url=https://boards.greenhouse.io/acme`.

    `source_name` names the source where it is not to be `greenhouse:acme`; `country`, `language` and `timezone` say what is true
    of the whole board; `api_base_url` sends every request to a mirror or a test server, at `{api_base_url}/{host}{path}`.
    """

    platform: ClassVar[Platform]
    """The vendor."""

    def __init__(self, name: str | None = None, url: str | None = None, **parameters: Any) -> None:
        """`url` or the board's own parameters; raises `WrongArgument` where the vendor's addresses need more."""
        self._mirror = Mirror(str(parameters.pop("api_base_url", None) or "").rstrip("/"))
        self.source_name = parameters.pop("source_name", None)
        if self.source_name is not None:
            check_source_name("source_name", self.source_name)
        facts = facts_told({key: parameters.pop(key) for key in FACTS if key in parameters})
        super().__init__(name)
        check_known(self.platform.name, parameters, ("url", "source_name", *FACTS, *parameter_names(self.platform)))
        found = detect(url) if url else None
        if url and (found is None or found.platform != self.platform.name):
            raise WrongArgument(f"{url} is no address of {self.platform.name}; try `jobcrawl detect {url}`")
        given = {**self.platform.defaults, **(found.config if found else {}), **parameters}
        self._given = given
        self.config: Config = self.platform.completed(given)
        self._facts_told = facts
        self.reading = self.platform
        """How the board is being read: the vendor's first way, or its fallback."""
        self._check_parameters()
        self._seen: set[str] = set()
        self._removed: set[str] = set()
        self._thin: dict[str, tuple[Row, Response]] = {}
        self._walk = ListingWalk(self.platform, self.ledger.listing)
        self._told: Config = {}
        self._files: set[str] = set()
        self._listings_open = 0

    @property
    def source_kind(self) -> SourceKind:
        """How far an absence can be trusted from the listing as it is being read."""
        return kind_of(self.reading.listing)

    @cached_property
    def source(self) -> Source:
        """The board as a source of its own."""
        told = self._facts_told
        return Source(
            name=self.source_name or board_name(self.platform, self.config), country=told.get("country"),
            language=told.get("language"), timezone=told.get("timezone") or self.platform.timezone,
        )  # fmt: skip

    async def start(self) -> AsyncIterator[Any]:
        """Ask for the first page of the board, or for the page that tells where it is."""
        await self._ask_for_changes()
        yield self._opening()

    def _opening(self) -> Request:
        """What a way of reading begins with: the page that tells its parameters, or the listing."""
        preface = self.reading.preface
        if preface is None or all(self.config.get(name) for name in told_by(preface.pattern)):
            return self._first_request(0)
        self.ledger.scheduled += 1
        self._listings_open += 1
        url = self._mirror.asked(filled(preface.url, self.config))
        return Request(url, callback=self.parse_preface, errback=self.listing_failed, dont_filter=True)

    @property
    def first_address(self) -> str:
        """Where the listing begins, as far as that is known before anything is read."""
        listing = self.reading.listing
        return self._mirror.asked(listing_page(listing, self._parameters, first_at(listing), None).url)

    async def _ask_for_changes(self) -> None:
        """Ask a vendor that tells its changes only for those since the last read, unless the whole board is due again."""
        run = run_of(self)
        if run is None or not self.platform.since or self.config.get("since"):
            return
        since = await asyncio.to_thread(run.changes_since)
        if since is not None:
            self.config = self.platform.completed({**self._given, "since": since.strftime(self.platform.since)})

    def parse_preface(self, response: Response) -> Iterator[Any]:
        """Take the parameters that the first page tells, and ask for the listing."""
        preface = self.reading.preface
        assert preface is not None
        self._listings_open -= 1
        told = told_in(preface, text_of(response.body, _content_type(response)))
        if told is None:
            if self._may_fall_back(None, 0):
                yield from self._fall_back()
            else:
                self._listing_lost(response.url, "UnreadableAnswer", "the page tells no parameters")
            return
        self.ledger.ended("listing")
        self.config = self.platform.completed({**self.reading.defaults, **self.config, **told})
        yield self._first_request(0)

    async def parse(self, response: Response, at: Any = None, variant: int = 0) -> AsyncIterator[Any]:
        """Read one page of the board: postings, details to fetch, and the next page."""
        for one in self._read_listing(response, at, variant):
            yield one

    def _read_listing(self, response: Response, at: Any, variant: int) -> Iterator[Any]:
        if response.status in REDIRECTS:
            yield from self._again(response)
            return
        self._listings_open -= 1
        self._walk.begin_page()
        rows = 0
        record: Any = None
        try:
            is_later = self.ledger.listing.pages > 0
            address, kind = self._address(response), _content_type(response)
            answer = answer_of(self.reading, response.body, address, self.config, content_type=kind, is_later=is_later)
            record = answer.record
            self._told.update({name: record[name] for name in self.reading.listing.facts if name in record})
            for row, counts in self._events(self._rows_of(answer)):
                rows += 1
                if counts:
                    yield from self._take(row, response, variant)
        except UnreadableAnswer as error:
            if self._may_fall_back(at, variant) and not rows and not self._is_refused(response):
                yield from self._fall_back()
                return
            self._unreadable(response, error)
            self.ledger.listing.broken = f"{response.url}: {error}"
            return
        self.ledger.ended("listing")
        self._walk.end_page(record, rows, at)
        yield from self._site_maps(answer, variant)
        following = self._walk.following(record, at, rows, self._address(response), self._parameters)
        if following is not None:
            yield self._listing_request(following, variant)
        elif not self._listings_open:
            yield from self._walk_ended(variant, rows)

    async def parse_job(self, response: Response, card: JobLink | None = None, row: Row | None = None) -> AsyncIterator[Draft]:
        """Read one job's record, or its page, into a draft; `row` is what the vendor's list says of it."""
        detail, row = self.reading.detail, row or {}
        assert detail is not None
        if detail.format == "page":
            draft = await self._draft_of_page(response, row)
            if draft is not None:
                yield draft
            return
        try:
            if detail.format == "state":
                answer = decoded_state(text_of(response.body, _content_type(response)), detail.state or "")
            else:
                answer = decoded_json(response.body, _content_type(response))
            record = evaluate(detail.item, answer) if detail.item else answer
            if not isinstance(record, dict) or (detail.needs and is_empty(evaluate(detail.needs, record))):
                raise UnreadableAnswer(f"no record at {detail.needs or detail.item or 'the top'!r}")
        except UnreadableAnswer as error:
            draft = await self._draft_of_page(response, row) if detail.format == "state" else None
            if draft is not None:
                yield draft
            elif detail.format != "state":
                self._unreadable(response, error)
            return
        whole = {**row, **record}
        if is_true(self.reading.removed, whole):
            self._note_removal(str(self._key(whole)))
            self.ledger.lost(response.url, "gone", "Removed", "the source says that the job is closed")
            return
        try:
            values = self._values(whole)
        except Exception as error:  # a strange record costs that job only
            self._broke(self.page_of(response), error)
            return
        yield self._draft(values, whole, response)

    def listing_failed(self, failure: Failure) -> Iterator[Any]:
        """A listing page could not be fetched: read the board in its other way, or count the page."""
        request: Request = failure.request  # type: ignore[attr-defined]  # Scrapy adds it
        self._listings_open -= 1
        status = failure.value.response.status if isinstance(failure.value, HttpError) else None
        if status in GONE and self._may_fall_back(request.cb_kwargs.get("at"), request.cb_kwargs.get("variant", 0)):
            yield from self._fall_back()
            return
        if status in self.reading.passing:
            again = get_retry_request(request, spider=self, reason=f"HTTP {status}")
            if again is not None:
                self._listings_open += 1
                yield again
                return
        self.page_failed(failure)

    # rows

    def _rows_of(self, answer: Answer) -> Iterator[Row]:
        yield from merged(self.reading, answer.rows) if self.reading.merge else answer.rows

    def _events(self, rows: Iterator[Row]) -> Iterator[tuple[Row, bool]]:
        """Rows of an answer, each with whether it counts: of what a log of changes tells of a job, the last does.

        A whole board is gone through row by row, since it may be too large to hold.
        """
        if not (self._narrowed and self.platform.removal == "event"):
            yield from ((row, True) for row in rows)
            return
        told = [(self._key_if_any(row), row) for row in rows]
        last = {key: number for number, (key, _row) in enumerate(told)}
        yield from ((row, key is None or last[key] == number) for number, (key, row) in enumerate(told))

    def _key_if_any(self, row: Row) -> str | None:
        try:
            return self._key(row)
        except Exception:  # a strange row is lost where it is taken
            return None

    @property
    def _narrowed(self) -> list[str]:
        """Parameters that make a read one of a part of the board."""
        return [name for name in self.platform.narrowed_by if self.config.get(name)]

    def _take(self, row: Row, response: Response, variant: int) -> Iterator[Any]:
        """What becomes of one row; whatever is wrong with it costs this row only."""
        key = None
        try:
            key = self._key(row)
            if key is None:
                raise UnreadableAnswer("a row without identity")
            is_twice, is_new = self._walk.meet(key, row)
            if is_true(self.reading.removed, row):
                self._removed.add(key)
                self._note_removal(key)
                return
            if key in self._removed:
                is_new = True
                self._note_return(key)
            if is_new and key not in self._seen:
                yield from self._job(row, key, response, variant)
            elif is_twice:
                self._walk.meet_again(key, row, self.config)
        except Exception as error:  # a strange row must not take the others with it
            self._row_lost(key, response, type(error).__name__, str(error)[:200])

    def _job(self, row: Row, key: str, response: Response, variant: int) -> Iterator[Any]:
        platform = self.reading
        if self._variants:
            row = self._variant(variant) | row
        values = self._values(row)
        url = values.get("url", "")
        if platform.rewrite is not None and url:
            pattern, replacement = platform.rewrite
            url = row["url"] = values["url"] = compile_pattern(pattern).sub(replacement, url)
        if not is_vacancy(platform, row) or not is_wanted(platform, url, text_for("title", values.get("title")) or ""):
            self._seen.add(key)
            self._walk.left_out += 1
            return
        if platform.detail is None and "description" not in values and variant + 1 < len(self._variants):
            self._thin.setdefault(key, (row, response))
            return
        self._thin.pop(key, None)
        self._seen.add(key)
        self.ledger.listing.found += 1
        detail = platform.detail
        if detail is None or (detail.fills and all(name in values for name in detail.fills)):
            self.ledger.scheduled += 1
            yield self._draft(values, row, response)
            return
        address = evaluate(detail.url, {**row, "board": self.config})
        address = urljoin(self._base_address, address) if isinstance(address, str) else ""
        if web_address(address, "") is None:
            self._row_lost(key, response, "NoAddress", f"a row without what {detail.url} needs")
            return
        yield self._detail_request(detail, self._mirror.asked(address), row)

    def _draft(self, values: dict[str, Any], row: Row, response: Response) -> Draft:
        url = values.get("url") or filled(self.platform.board_url, self.config) or self._address(response)
        page = Page(url=url, fetched_at=fetch_time(response))
        return draft_of(self.reading, values, page, self.source, self._key(row), self._base_address)

    def _values(self, row: Row) -> dict[str, Any]:
        return values_at(self.reading, row, self.config, self._base_address)

    @property
    def _base_address(self) -> str:
        """Where relative addresses of the board's records begin: the board as a person opens it, else its listing."""
        return filled(self.platform.board_url or self.reading.listing.url, self._parameters)

    async def _draft_of_page(self, response: Response, row: Row) -> Draft | None:
        """A job page with what its row says; None where it is none, which is counted."""
        assert self.reading.detail is not None
        page = await parse_off_reactor(self.page_of(response))
        try:
            reading = self.read_job(page)
        except Exception as error:  # one page that breaks a reader costs that page only
            self._broke(page, error)
            return None
        draft = reading.draft
        add_selected(draft, self.reading.detail.selectors)
        if reading.kind != "posting" and "description" not in draft.candidates:
            blocked = block_of(page, response.status)
            is_refusal = blocked is not None and blocked != BlockKind.SOFT_404
            words = f"the page is {reading.verdict.words}"
            self.ledger.lost(response.url, "blocked" if is_refusal else "dropped", blocked or "NotAPosting", words)
            return None
        draft.key = self._key(row)
        for candidate in candidates_of(self.reading, values_of(self.reading, row, self.config)):
            draft.candidates.add(candidate.field, candidate.value, candidate.reader, candidate.confidence)
        return draft

    def _row_lost(self, key: str | None, response: Response, kind: str, reason: str) -> None:
        """Count a row that cannot be read; its job is on the board all the same, and which job it is should be known."""
        self.ledger.scheduled += 1
        self.ledger.lost(response.url, "failed", kind, reason)
        run = run_of(self)
        if key is None:
            self.ledger.listing.broken = f"{response.url}: {reason}"
        elif run is not None:
            run.seen(f"{response.url}#{key}", source_id=key)

    def _key(self, row: Row) -> str | None:
        return key_of(self.reading, row, self.config)

    def _note_removal(self, key: str) -> None:
        """The source says that a job is closed: the store hears of it."""
        run = run_of(self)
        if run is not None:
            run.removed(key)

    def _note_return(self, key: str) -> None:
        """A later row of a job that was said to be closed says nothing of the kind: it is open after all."""
        self._removed.discard(key)
        run = run_of(self)
        if run is not None:
            run.put_up_again(key)

    # how the listing goes on

    def _walk_ended(self, variant: int, rows: int) -> Iterator[Any]:
        """The last page of one walk was read: go on with the next variant, or close the account of the listing."""
        listing, evidence = self.reading.listing, self.ledger.listing
        if len(self._variants) > 1:
            self._walk.end_variant()
        if variant + 1 < len(self._variants):
            yield self._first_request(variant + 1)
            return
        if self._walk.begin_part():
            yield self._first_request(variant)
            return
        for key, (row, response) in list(self._thin.items()):
            yield from self._job(row, key, response, variant)
        if self._narrowed:
            evidence.is_log = evidence.broken is None and self.platform.removal == "event"
            evidence.broken = f"only a part was asked for ({', '.join(self._narrowed)})"
        elif not evidence.found and not self.reading.empty_proves and (self.reading.include or not self._walk.left_out):
            evidence.broken = f"an answer without jobs proves nothing (an unknown board: {self.platform.unknown_board})"
        elif self.reading.whole:
            paged = "last page" if rows else "empty page"
            evidence.ended = paged if listing.paging is not None else "whole by contract"

    def _site_maps(self, answer: Answer, variant: int) -> Iterator[Request]:
        wanted = filled(self.reading.listing.files, self.config)
        fitting = [url for url in answer.files if wanted and compile_pattern(wanted).search(url)]
        for url in fitting or answer.files:
            if url in self._files or not url.startswith(("http://", "https://")):
                continue
            if len(self._files) >= MAX_PAGES:
                self.ledger.listing.broken = f"more than {MAX_PAGES} site maps"
                return
            self._files.add(url)
            yield self._listing_request(url, variant)

    def _may_fall_back(self, at: Any, variant: int) -> bool:
        is_first = at is None or (self.reading.listing.paging is not None and at == self.reading.listing.paging.start)
        other = self.reading.fallback
        return other is not None and is_first and variant == 0 and not missing_parameters(other, self._parameters)

    def _is_refused(self, response: Response) -> bool:
        """Whether a site refuses to be read; who is turned away at one door does not try the next."""
        return self._block_in(response) in (BlockKind.CAPTCHA, BlockKind.ACCESS_DENIED)

    def _block_in(self, response: Response) -> BlockKind | None:
        """What stands in place of a vendor's answer, where that is a page."""
        return block_of(self.page_of(response), response.status) if is_web_page(response.body) else None

    def _fall_back(self) -> Iterator[Any]:
        assert self.reading.fallback is not None
        self.ledger.ended("listing")
        self.reading = self._walk.reading = self.reading.fallback
        run = run_of(self)
        if run is not None:
            run.read_as(self.source_kind)
        yield self._opening()

    def _again(self, response: Response) -> Iterator[Any]:
        """Send a POST again that was answered with a redirect; after some tries the page is lost."""
        assert response.request is not None
        again = get_retry_request(response.request, spider=self, reason="a POST redirected", max_retry_times=MAX_REDIRECTED)
        if again is not None:
            yield again
            return
        self._listings_open -= 1
        self._listing_lost(response.url, "Redirected", f"HTTP {response.status}, {MAX_REDIRECTED + 1} times")

    def _unreadable(self, response: Response, error: UnreadableAnswer) -> None:
        """Count an answer that is not the vendor's: a block page, or anything else."""
        blocked = self._block_in(response)
        is_refusal = blocked not in (None, BlockKind.SOFT_404, BlockKind.NEEDS_JAVASCRIPT)
        self.ledger.lost(response.url, "blocked" if is_refusal else "failed", blocked or "UnreadableAnswer", str(error))

    def _listing_lost(self, url: str, kind: str, reason: str) -> None:
        self.ledger.lost(url, "failed", kind, reason)
        self.ledger.listing.broken = f"{url}: {reason}"

    # requests

    def _first_request(self, variant: int) -> Request:
        return self._listing_request(first_at(self.reading.listing), variant)

    def _listing_request(self, at: Any, variant: int) -> Request:
        listing = self.reading.listing
        asked = listing_page(listing, self._parameters | self._variant(variant), at, self._walk.part)
        meta: dict[str, Any] = {"is_feed": listing.format not in ("html", "links")}
        if listing.method == "POST":
            meta |= {"dont_redirect": True, "handle_httpstatus_list": list(REDIRECTS)}
        self.ledger.scheduled += 1
        self._listings_open += 1
        return Request(
            self._mirror.asked(asked.url), method=listing.method, headers=asked.headers, body=asked.body, callback=self.parse,
            errback=self.listing_failed, cb_kwargs={"at": at, "variant": variant}, meta=meta, dont_filter=True,
        )  # fmt: skip

    def _detail_request(self, detail: Detail, url: str, row: Row) -> Request:
        self.ledger.scheduled += 1
        asked = one_job(detail, url, self._parameters)
        return Request(
            asked.url, method=detail.method, headers=asked.headers, callback=self.parse_job, errback=self.page_failed,
            cb_kwargs={"row": row}, meta={"is_feed": True} if detail.format == "json" else None, dont_filter=True,
        )  # fmt: skip

    @property
    def _variants(self) -> Sequence[str]:
        return self.reading.listing.variants or [one for one in str(self.config.get("variants") or "").split(",") if one]

    def _variant(self, number: int) -> Config:
        return {"variant": self._variants[number]} if self._variants else {}

    @property
    def _parameters(self) -> Config:
        """The board's parameters and what its pages told."""
        return {**self.config, **self._told}

    def page_of(self, response: Response) -> Page:
        """The response as a page, at the address that the vendor knows it by."""
        page = super().page_of(response)
        page.url = self._address(response)
        return page

    def _address(self, response: Response) -> str:
        """The vendor's own address of a response, whether or not a stand-in gave it."""
        return self._mirror.vendors(response.url)

    def _check_parameters(self) -> None:
        platform = self.platform
        missing = missing_parameters(platform, self.config)
        if missing:
            raise WrongArgument(f"{platform.name} needs {', '.join(missing)}: -a {missing[0]}=… or -a url=…")
        for name, value in self.config.items():
            if parts_addresses(platform, name, value):
                raise WrongArgument(f"{name}={value!r} is no parameter of {platform.name}: {PARTS_ADDRESSES}")


def kind_of(listing: ListEndpoint) -> SourceKind:
    """How far an absence from a listing can be trusted: a vendor's one answer, its pages, or what a site shows everybody."""
    if listing.format in PAGES:
        return SourceKind.HTML
    return SourceKind.FEED if listing.paging is None else SourceKind.API


def _content_type(response: Response) -> str:
    return (response.headers.get("Content-Type") or b"").decode("latin-1")
