"""Fixtures: a saved page beside what its spider must yield for it (`job.html` and `job.json`)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Any

from jobcrawl.drops import Drop
from jobcrawl.feed.jsonl import json_line
from jobcrawl.page import Page
from jobcrawl.posting import JobPosting
from jobcrawl.recipe import Step, run_recipe
from jobcrawl.spider import JobSpider

UNTESTED = frozenset({"evidence", "content_hash", "schema_version"})
"""Fields that say how a value was found, or follow from the others; they may change while the values stay right."""


@dataclass(slots=True, frozen=True)
class Fixture:
    """One saved page of one spider."""

    html: Path
    """The page as fetched."""

    @property
    def expected_path(self) -> Path:
        """File that holds what must come out."""
        return self.html.with_suffix(".json")

    @property
    def spider(self) -> str:
        """Name of the spider it belongs to."""
        return self.html.parent.name

    def expected(self) -> dict[str, Any]:
        """Address, fetch time and result; raises OSError or ValueError where the file is missing or no JSON."""
        expected: dict[str, Any] = json.loads(self.expected_path.read_text(encoding="utf-8"))
        return expected

    def page(self) -> Page:
        """The saved page with the address and the time it was fetched with."""
        known = self.expected()
        moment = datetime.fromisoformat(known["fetched_at"])
        return Page(url=known["url"], fetched_at=moment, body=self.html.read_bytes(), content_type=known["content_type"])


def fixtures_in(folder: Path) -> list[Fixture]:
    """All fixtures below `fixtures/`, in order of their paths."""
    return [Fixture(html) for html in sorted(folder.glob("*/*.html"))]


def result_of(page: Page, spider: JobSpider, recipe: Sequence[Step]) -> dict[str, Any]:
    """What a spider yields for a page: `kind`, and the posting's filled fields or the listing's links."""
    reading = spider.read_job(page)
    if reading.kind == "listing":
        listing = spider.listing_of(page)
        return {"kind": "listing", "links": [link.url for link in listing.links], "next": listing.next, "total": listing.total}
    if reading.kind == "not_a_posting":
        return {"kind": "not_a_posting"}
    try:
        draft = run_recipe(recipe, reading.draft)
    except Drop as drop:
        return {"kind": "not_a_posting", "dropped": type(drop).__name__}
    posting: dict[str, Any] = json.loads(json_line(draft.posting))
    shown = {f.name: posting[f.name] for f in fields(JobPosting) if f.name not in UNTESTED and posting[f.name] not in (None, [])}
    return {"kind": "posting", "is_expired": draft.is_expired, "posting": shown}


def write(fixture: Fixture, page: Page, result: Mapping[str, Any]) -> None:
    """Save a page and what its spider yields for it; the person who records it reads the result before keeping it."""
    fixture.html.parent.mkdir(parents=True, exist_ok=True)
    fixture.html.write_bytes(page.body)
    moment = page.fetched_at.isoformat(timespec="seconds")
    known = {"url": page.url, "fetched_at": moment, "content_type": page.content_type, **result}
    fixture.expected_path.write_text(json.dumps(known, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def differences(expected: Mapping[str, Any], found: Mapping[str, Any]) -> Iterator[str]:
    """Names of the fields that differ, `posting.title` for a posting's."""
    for key in sorted((expected.keys() | found.keys()) - {"url", "fetched_at", "content_type", "posting"}):
        if expected.get(key) != found.get(key):
            yield key
    wanted, got = expected.get("posting") or {}, found.get("posting") or {}
    for key in sorted(wanted.keys() | got.keys()):
        if wanted.get(key) != got.get(key):
            yield f"posting.{key}"
