"""BoardSpider: crawls one board of a vendor by what the vendor's `Platform` declares."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import AsyncIterator
from typing import Any, ClassVar

from scrapy import Request
from scrapy.http import Response

from jobcrawl.boards.addresses import detect
from jobcrawl.declared.expressions import evaluate
from jobcrawl.declared.platform import Config, Detail, Paging, Platform, Row
from jobcrawl.declared.rows import UnreadableAnswer, candidates_of, decoded, decoded_json, rows_of, total_of, values_of
from jobcrawl.draft import Draft, Source
from jobcrawl.page import Page
from jobcrawl.spider import JobSpider

MAX_PAGES = 2_000
"""Pages of one listing that are read."""


class MissingParameter(ValueError):
    """A board's parameter that was not given; the message says how to give it."""


class BoardSpider(JobSpider):
    """One board of one vendor: `scrapy crawl greenhouse -a token=acme`, or `-a url=https://boards.greenhouse.io/acme`."""

    platform: ClassVar[Platform]
    """The vendor."""

    def __init__(self, name: str | None = None, url: str | None = None, **parameters: Any) -> None:
        """`url` or the board's own parameters; raises `MissingParameter` where the vendor's addresses need more."""
        self.api_base = parameters.pop("api_base_url", None)
        super().__init__(name)
        found = detect(url) if url else None
        if url and (found is None or found.platform != self.platform.name):
            raise MissingParameter(f"{url} is no address of {self.platform.name}; try `jobcrawl detect {url}`")
        self.config: Config = {**self.platform.defaults, **(found.config if found else {}), **parameters}
        missing = [key for key in _names_in(self.platform.listing.url) if key not in self.config and key != "paging"]
        if missing:
            raise MissingParameter(f"{self.platform.name} needs {', '.join(missing)}: -a {missing[0]}=… or -a url=…")
        self._seen: set[str] = set()
        self._rows = 0

    @property
    def source(self) -> Source:
        """The board as a source of its own."""
        board = next((str(self.config[key]) for key in _names_in(self.platform.listing.url) if self.config.get(key)), "")
        name = f"{self.platform.name}:{board}" if board else self.platform.name
        return Source(name=name, country=self.country, language=self.language, timezone=self.timezone)

    async def start(self) -> AsyncIterator[Any]:
        """Ask for the first page of the board."""
        paging = self.platform.listing.paging
        yield self._listing_request(paging.start if paging and paging.by in ("offset", "page") else None)

    async def parse(self, response: Response, at: Any = None) -> AsyncIterator[Any]:
        """Read one page of the board: postings, details to fetch, and the next page."""
        try:
            answer = decoded(self.platform.listing, response.body)
            rows = rows_of(self.platform, answer, self.config)
        except UnreadableAnswer as error:
            self.ledger.lost(response.url, "failed", "UnreadableAnswer", str(error))
            self.ledger.listing.broken = f"{response.url}: {error}"
            return
        self.ledger.ended("listing")
        new = [row for row in rows if self._is_new(row)]
        self._note_board(answer, len(rows), len(new))
        for row in new:
            found = self._job(row, response)
            if found is not None:
                yield found
        following = self._following(answer, at, len(rows), len(new))
        if following is not None:
            yield self._listing_request(following)

    async def parse_detail(self, response: Response, row: Row) -> AsyncIterator[Draft]:
        """Read one job's record, or its page, into a draft."""
        detail = self.platform.detail
        assert detail is not None
        if detail.format == "page":
            async for draft in self.parse_job(response):
                for found in candidates_of(self.platform, values_of(self.platform, row, self.config)):
                    draft.candidates.add(found.field, found.value, found.reader, found.confidence)
                yield draft
            return
        try:
            answer = decoded_json(response.body)
        except UnreadableAnswer as error:
            self.ledger.lost(response.url, "failed", "UnreadableAnswer", str(error))
            return
        record = evaluate(detail.item, answer) if detail.item else answer
        if not isinstance(record, dict):
            self.ledger.lost(response.url, "failed", "UnreadableAnswer", f"no record at {detail.item or 'the top'!r}")
            return
        yield self._draft(values_of(self.platform, {**row, **record}, self.config), response)

    def _job(self, row: Row, response: Response) -> Draft | Request | None:
        detail = self.platform.detail
        if detail is None:
            self.ledger.scheduled += 1
            return self._draft(values_of(self.platform, row, self.config), response)
        url = evaluate(detail.url, {**row, "board": self.config})
        if not isinstance(url, str):
            self.ledger.scheduled += 1
            self.ledger.lost(response.url, "failed", "NoAddress", f"a row without what {detail.url} needs")
            return None
        return self._detail_request(detail, self._based(url), row)

    def _draft(self, values: dict[str, Any], response: Response) -> Draft:
        url = values.get("url") or _filled(self.platform.board_url, self.config) or response.url
        fetched = self.page_of(response)
        body = str(values.get("description") or "").encode("utf-8", "replace")
        page = Page(url=str(url), fetched_at=fetched.fetched_at, body=body, content_type="text/html; charset=utf-8")
        return Draft(page=page, candidates=candidates_of(self.platform, values), source=self.source)

    def _is_new(self, row: Row) -> bool:
        key = self._key(row)
        if key in self._seen:
            return False
        self._seen.add(key)
        return True

    def _key(self, row: Row) -> str:
        ident = evaluate(self.platform.fields.get("source_id", "id"), {**row, "board": self.config})
        return str(ident) if ident is not None else json.dumps(row, sort_keys=True, default=str)

    def _note_board(self, answer: Any, rows: int, new: int) -> None:
        evidence, paging = self.ledger.listing, self.platform.listing.paging
        evidence.pages += 1
        evidence.found += new
        self._rows += rows
        total = total_of(self.platform, answer)
        if total:
            evidence.expected = max(total, evidence.expected or 0)
        if paging and paging.cap is not None and self._rows >= paging.cap:
            evidence.broken = f"the vendor's cap of {paging.cap} rows"
        if rows and not new:
            evidence.broken = "a page repeats what earlier pages held"

    def _following(self, answer: Any, at: Any, rows: int, new: int) -> Any:
        paging, evidence = self.platform.listing.paging, self.ledger.listing
        if paging is None:
            if self.platform.whole:
                evidence.ended = "whole by contract"
            return None
        token = evaluate(paging.cursor, answer) if paging.cursor else None
        by_count = paging.by in ("offset", "page")
        more = bool(rows and new and rows >= paging.size) if by_count else token is not None
        if by_count and evidence.expected is not None:
            more = bool(rows and new and self._rows < evidence.expected)
        if not more or evidence.broken or evidence.pages >= MAX_PAGES:
            if evidence.pages >= MAX_PAGES:
                evidence.broken = f"more than {MAX_PAGES} pages"
            evidence.ended = "empty page" if not rows else "last page"
            return None
        return token if not by_count else at + (paging.size if paging.by == "offset" else 1)

    def _listing_request(self, at: Any) -> Request:
        listing = self.platform.listing
        paging, body = listing.paging, copy.deepcopy(dict(listing.body)) if listing.body is not None else None
        if paging is not None and paging.by == "next_url" and at is not None:
            url = str(at)
        else:
            url = _filled(listing.url, {**self.config, "paging": at if at is not None else ""})
            if paging is not None and at is not None and paging.place == "query" and paging.parameter:
                url += ("&" if "?" in url else "?") + self._paging_query(paging, at)
            if paging is not None and at is not None and paging.place == "body" and body is not None:
                _put(body, paging.parameter, at)
        self.ledger.scheduled += 1
        headers = {key: _filled(value, self.config) for key, value in listing.headers.items()}
        if listing.format == "json":
            headers.setdefault("Accept", "application/json")
        data = None
        if body is not None:
            headers["Content-Type"] = "application/json"
            data = json.dumps(_filled_body(body, self.config))
        return Request(
            self._based(url), method=listing.method, headers=headers, body=data, callback=self.parse, errback=self.page_failed,
            cb_kwargs={"at": at}, dont_filter=True,
        )  # fmt: skip

    def _paging_query(self, paging: Paging, at: Any) -> str:
        return f"{paging.parameter}={at}"

    def _detail_request(self, detail: Detail, url: str, row: Row) -> Request:
        self.ledger.scheduled += 1
        headers = dict(detail.headers)
        if detail.format == "json":
            headers.setdefault("Accept", "application/json")
        return Request(
            url, method=detail.method, headers=headers, callback=self.parse_detail, errback=self.page_failed,
            cb_kwargs={"row": row}, dont_filter=True,
        )  # fmt: skip

    def _based(self, url: str) -> str:
        """The address on the vendor's host, or on the stand-in that `api_base_url` names (a mirror, a test server)."""
        if not self.api_base:
            return url
        return f"{self.api_base.rstrip('/')}/{url.split('://', 1)[-1]}"


def _names_in(template: str) -> list[str]:
    return re.findall(r"\{(\w+)\}", template)


def _filled(template: str, values: Config) -> str:
    """Template with its parameters; `{.region}` is a dot and the value, or nothing where there is no value."""
    for name in re.findall(r"\{(\.?\w+)\}", template):
        value = values.get(name.lstrip("."))
        dot = "." if name.startswith(".") and value else ""
        template = template.replace(f"{{{name}}}", f"{dot}{'' if value is None else value}")
    return template


def _filled_body(value: Any, config: Config) -> Any:
    if isinstance(value, dict):
        return {key: _filled_body(one, config) for key, one in value.items()}
    if isinstance(value, list):
        return [_filled_body(one, config) for one in value]
    return _filled(value, config) if isinstance(value, str) and "{" in value else value


def _put(body: dict[str, Any], path: str, value: Any) -> None:
    *outer, last = path.split(".")
    for name in outer:
        body = body.setdefault(name, {})
    body[last] = value
