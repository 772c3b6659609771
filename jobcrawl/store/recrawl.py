"""Cheap re-crawls: a job page is asked for only when its listing card, its age or its absence gives a reason, and conditionally.

Two middlewares tell the spider's `Run` what happens on the wire; without a run (`STORE_URL = ""`) they let everything pass.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from dataclasses import replace
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any, Self

import orjson
from scrapy import Request, Spider
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.retry import get_retry_request
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response

from jobcrawl.draft import Draft
from jobcrawl.read.lists.job_card import JobLink
from jobcrawl.request_meta import meta_of
from jobcrawl.store.run import Run, run_of

JOB_CALLBACK = "parse_job"
"""Name of the callbacks that read one job; every other one reads a listing."""

GONE = frozenset({404, 410})
"""Not Found and Gone (RFC 9110, sections 15.5.5 and 15.5.11)."""

REFUSED = frozenset({401, 403, 407, 429, 451})
"""Answers that say something about us and nothing about the job."""


SAYS_GONE = ("soft_404", "ExpiredPosting")
"""How the spider names a page, answered with 200, that says that it or its job is gone."""

COPY = "Copy"
"""How the spider names a page whose job was read at another address; the run was told of it."""

ERROR_PAGE = "error_page"
"""How the spider names a page, answered with 200, that says that the site is broken."""


class EmptyBody(IgnoreRequest):
    """The server answered 200 without a body, and did so again when asked once more."""


class SkipUnchanged:
    """Spider middleware: tells the run which jobs a listing holds, and drops requests for pages that are known and unchanged."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Built by Scrapy."""
        return cls(crawler)

    async def process_spider_output(self, response: Response, result: AsyncIterator[Any]) -> AsyncIterator[Any]:
        """Pass on what is worth a request; note what a job page gave."""
        run = run_of(self.crawler.spider)
        request = response.request
        is_job_page = request is not None and is_job_request(request)
        callback = request.callback if request is not None else None
        was_read = is_job_page and 200 <= response.status < 300 and getattr(callback, "__self__", None) is self.crawler.spider
        drafts = passed_on = 0
        leads_on = asks_again = False
        try:
            async for one in result:
                if run is not None and isinstance(one, Draft):
                    drafts += 1
                    note_draft(run, one, response, is_job_page)
                if request is not None and (is_another_try(one, request) or is_sent_on(one, request)):
                    asks_again = True
                    yield one
                    continue
                leads_on |= isinstance(one, Request)
                if run is not None and isinstance(one, Request) and is_job_request(one) and not is_wanted(run, one):
                    note_unasked(run, self.crawler.spider, one)
                    continue
                if isinstance(one, Request):
                    let_go_of_words(one)
                passed_on += 1
                yield one
        except Exception as error:
            if not passed_on:
                note_crash(self.crawler.spider, response, error)
            raise
        if run is not None and request is not None and was_read and not drafts and not asks_again:
            if leads_on:
                run.is_list(first_url(request))
            else:
                note_nothing(run, self.crawler.spider, response)


class AskConditionally:
    """Downloader middleware: conditional requests (RFC 9110, section 13), empty answers asked again, refusals told to the run."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Built by Scrapy."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Add the validators that the page had when it was last fetched."""
        run = run_of(self.crawler.spider)
        if run is None or not is_job_request(request) or request.method != "GET":
            return
        etag, last_modified = run.validators_of(first_url(request))
        if etag is not None:
            request.headers.setdefault("If-None-Match", etag)
        if last_modified is not None:
            request.headers.setdefault("If-Modified-Since", last_modified)

    def process_response(self, request: Request, response: Response) -> Request | Response:
        """Tell the run what an answer means; turn 304 into `seen unchanged` and an empty answer into another try."""
        run = run_of(self.crawler.spider)
        if run is None or (300 <= response.status < 400 and response.status != 304):
            return response
        if "cached" not in response.flags:
            note_server_time(run, response)
        if not is_job_request(request):
            return response
        url, status = first_url(request), response.status
        if status == 304:
            return self._unchanged(run, request, response)
        if status in GONE:
            run.gone(url, status)
        elif status in REFUSED:
            run.page_blocked(url, f"HTTP {status}")
        elif status >= 400:
            run.page_failed(url, f"HTTP {status}")
        elif is_empty(response):
            return self._ask_again(run, request, url)
        return response

    def process_exception(self, request: Request, exception: Exception) -> None:
        """Tell the run that a page could not be fetched, when nobody asks again."""
        run = run_of(self.crawler.spider)
        if run is not None and is_job_request(request):
            run.page_failed(first_url(request), type(exception).__name__)

    def _unchanged(self, run: Run, request: Request, response: Response) -> Response:
        """Let a 304 through to a callback of our own: for the spider it is no failure."""

        def seen_unchanged(_response: Response, **_kwargs: Any) -> Iterator[Any]:
            count(self.crawler.spider, "unchanged")
            return iter(())

        run.unchanged(first_url(request))
        request.callback = seen_unchanged
        request.meta["handle_httpstatus_list"] = [304]
        return response.replace(request=request)

    def _ask_again(self, run: Run, request: Request, url: str) -> Request:
        assert self.crawler.spider is not None
        again = get_retry_request(request, spider=self.crawler.spider, reason="empty body")
        if again is None:
            run.page_failed(url, "empty body")
            raise EmptyBody(url)
        return again


def is_job_request(request: Request) -> bool:
    """Whether a request is for one job rather than for a listing."""
    return getattr(request.callback, "__name__", "") == JOB_CALLBACK


def is_another_try(one: object, request: Request) -> bool:
    """Whether a callback asks for its own page once more, as `get_retry_request` does."""
    return isinstance(one, Request) and meta_of(one).get("retry_times", 0) > meta_of(request).get("retry_times", 0)


def is_sent_on(one: object, request: Request) -> bool:
    """Whether a callback asks for the page that its own sends to, as a redirect would."""
    return isinstance(one, Request) and meta_of(one).get("redirect_times", 0) > meta_of(request).get("redirect_times", 0)


def is_empty(response: Response) -> bool:
    """Whether the server answered 200 without a word."""
    return response.status == HTTPStatus.OK and not response.body.strip()


def first_url(request: Request) -> str:
    """The address as the listing named it, before any redirect."""
    chain: list[str] = meta_of(request).get("redirect_urls") or [request.url]
    return chain[0]


def is_wanted(run: Run, request: Request) -> bool:
    """Whether the page of a listed job should be fetched now."""
    words = getattr(request.cb_kwargs.get("card"), "card", "")
    return run.seen(request.url, card=card_of(request), words=words, lastmod=meta_of(request).get("lastmod"))


def let_go_of_words(request: Request) -> None:
    """Drop what a listing card says besides title, place and date: it was weighed, and thousands of requests may wait."""
    card = request.cb_kwargs.get("card")
    if isinstance(card, JobLink) and card.card:
        request.cb_kwargs["card"] = replace(card, card="")


def card_of(request: Request) -> str:
    """What the listing says of a job, as text: title, place and date of its card, or its row of a vendor's answer."""
    card = request.cb_kwargs.get("card")
    if card is not None:
        return "\n".join(part for part in (card.title, card.place, card.date) if part)
    row = request.cb_kwargs.get("row")
    if row is None:
        return ""
    try:
        return orjson.dumps(row, option=orjson.OPT_SORT_KEYS, default=str).decode()
    except TypeError:  # half a character, a long number or a nesting that a vendor may write and orjson does not
        with suppress(RecursionError):
            return json.dumps(row, sort_keys=True, default=str)
        return ""


def note_unasked(run: Run, spider: Spider | None, request: Request) -> None:
    """Count the page of a listed job that is not asked for: known and unchanged, or left alone since it broke or gave nothing."""
    ledger = getattr(spider, "ledger", None)
    why = run.why_left_alone(first_url(request))
    if why is not None:
        run.page_failed(first_url(request), why)
        if ledger is not None:
            ledger.lost(request.url, "failed", "LeftAlone", why)
    elif ledger is not None and run.is_barren(first_url(request)):
        ledger.lost(request.url, "dropped", "Barren", "it gave no posting when it was last read; it is asked again later")
    else:
        count(spider, "unchanged")


def note_draft(run: Run, draft: Draft, response: Response, is_job_page: bool) -> None:
    """Tell the run where a draft came from; one that comes whole in a listing answer is listed by that."""
    if not is_job_page or response.request is None:
        run.seen(draft.address)
        return
    headers = response.headers
    etag, last_modified = headers.get("ETag"), headers.get("Last-Modified")
    run.fetched(
        draft.address,
        link=first_url(response.request),
        etag=etag.decode("latin-1") if etag else None,
        last_modified=last_modified.decode("latin-1") if last_modified else None,
    )


def note_nothing(run: Run, spider: Spider | None, response: Response) -> None:
    """Tell the run why a job page gave no draft: reading it crashed, or it holds no posting."""
    assert response.request is not None
    url = first_url(response.request)
    ledger = getattr(spider, "ledger", None)
    loss = ledger.loss_of(response.url) if ledger is not None else None
    if loss is None:
        run.no_posting(url, "the page gave no posting")
    elif loss.state == "failed":
        run.page_failed(url, loss.reason, is_poison=loss.kind != ERROR_PAGE)
    elif loss.state == "blocked":
        run.page_blocked(url, loss.reason)
    elif loss.kind == COPY:
        return
    elif loss.kind in SAYS_GONE:
        run.expired(url)
    else:
        run.no_posting(url, loss.reason)


def note_server_time(run: Run, response: Response) -> None:
    """Tell the run what time the server says it is (RFC 9110, section 6.6.1)."""
    date = response.headers.get("Date")
    if date:
        try:
            moment = parsedate_to_datetime(date.decode("latin-1"))
        except ValueError:
            return
        if moment.tzinfo is not None:
            run.server_said(moment)


def note_crash(spider: Spider | None, response: Response, error: Exception) -> None:
    """Note in the spider's ledger that a callback of its own broke before anything came of the page."""
    ledger = getattr(spider, "ledger", None)
    if ledger is not None:
        ledger.lost(response.url, "failed", type(error).__name__, str(error)[:200])


def count(spider: Spider | None, state: str) -> None:
    """Note in the spider's ledger how a page ended."""
    ledger = getattr(spider, "ledger", None)
    if ledger is not None:
        ledger.ended(state)
