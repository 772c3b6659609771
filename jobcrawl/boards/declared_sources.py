"""Declared sources: the spider that reads a site's own interface or pages by a declaration, without code of its own."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from hashlib import sha256
from typing import Any, ClassVar
from urllib.parse import unquote_plus, urlencode, urlsplit

from scrapy import Request
from scrapy.http import Response

from jobcrawl.boards.board_spider import BoardSpider
from jobcrawl.declared.declaration import read_declaration, steps_of
from jobcrawl.declared.platform import ListEndpoint, Row
from jobcrawl.declared.rows import Answer
from jobcrawl.declared.steps import Step, rows_by_steps, values_by_steps
from jobcrawl.extraction import Reading
from jobcrawl.page import Page
from jobcrawl.read.lists.job_card import JobLink
from jobcrawl.selected import SELECTED
from jobcrawl.values.patterns import when_used

NEWEST_ONLY = "a feed tells the newest jobs only; write `whole = true` where it tells all"
"""Why a feed proves nothing about the jobs that it lacks."""

AS_ASKED = (
    "it has just as many jobs as its address asks for ({}); write `whole = true` where that is all, or give `total` or `paging`"
)
"""Why an answer of a fixed size proves nothing about the jobs that it lacks."""

_SIZE = when_used(
    r"(?i)(?:limit|size|count|per[_-]?page|rows|max|num|first|top|take|antal|anzahl|nombre|hits|results|items|length|fetch)"
    r"[\w.-]{0,20}[\\\"'\]]{0,3}\s?[=:]\s?[\\\"']{0,2}(\d{1,9})(?![\w.-])"
)
"""What asks an interface for so many jobs, in a query, a form, JSON or GraphQL: `limit=20`, `"hitsPerPage": 20`, `first: 20`."""


def declared_spider(name: str, table: Mapping[str, Any]) -> type[BoardSpider]:
    """The spider class of a declared source."""
    platform = read_declaration(name, table)
    settings: dict[str, Any] = {"DOWNLOAD_DELAY": platform.delay}
    if table.get("certificates") is False:
        settings["DOWNLOAD_VERIFY_CERTIFICATES"] = False
    body = {
        "name": name, "platform": platform, "custom_settings": settings, "steps": steps_of(table), "form": table.get("form"),
        "is_repeated": platform.listing.format == "html" and platform.listing.items == ":root",
        "is_said_whole": table.get("whole") is True, "__module__": __name__,
    }  # fmt: skip
    return type("DeclaredSource", (DeclaredBoard,), {**body, "__doc__": f"The declared source {name}."})


class DeclaredBoard(BoardSpider):
    """A declared source: a board with forms and steps."""

    steps: ClassVar[tuple[Step, ...]] = ()
    """Values by their place in a page."""
    form: ClassVar[Mapping[str, str] | None] = None
    """Form fields of the listing's POST."""
    is_repeated: ClassVar[bool] = False
    """Whether the listing page holds the jobs themselves, read by the steps."""
    is_said_whole: ClassVar[bool] = False
    """Whether the declaration itself says that the list is whole."""

    def parse(self, response: Response, *args: Any, **kwargs: Any) -> Any:
        """Read one listing page."""
        self._page = self.page_of(response)
        return super().parse(response, *args, **kwargs)

    def read_job(self, page: Page, card: JobLink | None = None) -> Reading:
        """A job page as the readers, the selectors and the steps know it."""
        reading = super().read_job(page, card)
        if self.steps and not self.is_repeated:
            for field, value in values_by_steps(self.steps, page.tree).items():
                reading.draft.candidates.add(field, value, "steps", SELECTED)
        return reading

    def _rows_of(self, answer: Answer) -> Iterator[dict[str, Any]]:
        if answer.is_feed and self.reading.whole and not self.is_said_whole:
            self.ledger.listing.broken = NEWEST_ONLY
        if not self.is_repeated:
            yield from super()._rows_of(replace(answer, rows=self._counted(answer.rows)))
            return
        for row in self._counted(rows_by_steps(self.steps, self._page.tree)):
            said = "\n".join((row.get("title", ""), row.get("job_locations", "")))
            yield {**row, "id": sha256(said.encode()).hexdigest()[:16]}

    def _counted(self, rows: Iterable[Row]) -> Iterator[Row]:
        """The rows of an answer; one that holds as many as it was asked for may lack others."""
        number = 0
        for row in rows:
            number += 1
            yield row
        listing = self.reading.listing
        is_told = self.is_said_whole or listing.total is not None or listing.paging is not None
        if not is_told and number in sizes_asked_for(listing, self.form):
            self.ledger.listing.broken = AS_ASKED.format(number)

    def _listing_request(self, at: Any, variant: int) -> Request:
        request = super()._listing_request(at, variant)
        if self.form is None:
            return request
        paging = self.reading.listing.paging
        fields = dict(self.form)
        if paging is not None and paging.place == "body" and at is not None:
            fields[paging.parameter] = str(at)
        headers = {**request.headers.to_unicode_dict(), "Content-Type": "application/x-www-form-urlencoded"}
        return request.replace(method="POST", body=urlencode(fields), headers=headers)


def sizes_asked_for(listing: ListEndpoint, form: Mapping[str, str] | None = None) -> frozenset[int]:
    """How many jobs the query and the body of a listing ask for (`limit=20`, `{"pageSize": 20}`, `first: 20`), by the names that
    interfaces have for it; 0 and 1 are no such sizes."""
    told = (unquote_plus(urlsplit(listing.url).query), json.dumps(listing.body), json.dumps(form))
    return frozenset(size for text in told for found in _SIZE.finditer(text) if (size := int(found[1])) > 1)
