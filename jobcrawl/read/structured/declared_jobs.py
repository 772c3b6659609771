"""Jobs that a listing declares for machines: JSON-LD JobPostings and ItemLists, and lists of jobs in scripts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jobcrawl.page import Page
from jobcrawl.read.shapes.job_url import LIKELY, NEVER, job_likelihood
from jobcrawl.read.structured.json_ld import postings_of
from jobcrawl.read.structured.loose_json import loads, value_at
from jobcrawl.values.patterns import Gated, when_used
from jobcrawl.values.roles import names_a_role

MAX_SCRIPT = 4 * 1024 * 1024
"""Longest script that is looked into, in characters."""

MAX_OBJECT = 20_000
"""Characters of one job in a script that are looked at."""
MAX_JOBS = 5_000
"""Jobs taken from scripts."""
SHORTEST_LIST = 100
"""Characters of the shortest attribute that may hold a list of jobs."""
PLAIN = 2.5
"""Likelihood of an address that holds an id and a word for a job."""

_ADDRESS = Gated(
    r"""(?i)["']?(?:url|job_?url|absolute_url|hosted_?url|public_?url|details?_?url|posting_?url|link|href|permalink|canonical_?url|slug_?url)["']?\s*:\s*["']([^"'\s\\]{4,500}|(?:[^"'\s\\]|\\/|\\u002[dD]){4,500})["']"""
)
_STRUCTURE = when_used(rb"""=\s?["']\s?[\[{]""")
"""Beginning of the value of an attribute that holds a list or an object; its first sign is quick to find."""
_DATA = when_used(rb"\s(?:data-|:|x-data)[\w-]{0,40}\s?\Z")
"""Name of an attribute that scripts read."""
_LONGEST_NAME = 50
"""Bytes of such a name."""
_CUSTOM = when_used(rb"<[a-z]{2,30}-[a-z-]{2,30}\s[^<>]{0,4000}\b(?:url|href|link)\s?=")
_HINTS = (
    "job",
    "Job",
    "vacan",
    "vacat",
    "stell",
    "still",
    "career",
    "karri",
    "ledig",
    "posting",
    "position",
    "emploi",
    "emple",
    "lavor",
    "praca",
    "tyopaik",
    "offer",
    "opening",
)
_TITLE_KEYS = ("title", "name", "jobTitle", "job_title", "positionTitle", "position", "text")
_PLACE_KEYS = ("locations_text", "location", "locationName", "locationsText", "city", "place", "jobLocation", "locations")
_DATE_KEYS = (
    "datePosted",
    "date_posted",
    "published_date",
    "publishedAt",
    "published_at",
    "postedDate",
    "updated_at",
    "created_at",
    "date",
)


@dataclass(slots=True, frozen=True)
class DeclaredJob:
    """A job of a list as the publisher declares it."""

    url: str
    """Absolute address of its page."""
    title: str = ""
    """Its title, when declared."""
    place: str = ""
    """Its place in words, when declared."""
    date: str = ""
    """A date of it, when declared."""


def declared_jobs(page: Page) -> list[DeclaredJob]:
    """Jobs of the page's JSON-LD: JobPostings with an address of their own, and items of ItemLists that look like jobs."""
    jobs = {}
    postings = postings_of(page)
    if len(postings) > 1:
        for posting in postings:
            url = page.absolute(_text(posting.get("url"))) if posting.get("url") else None
            if url and job_likelihood(url) >= 0:
                jobs[url] = _job(url, posting)
    if b"ItemList" in page.body:
        for item in _list_items(page):
            url = page.absolute(_text(item.get("url") or item.get("@id")))
            if url and job_likelihood(url) >= LIKELY:
                jobs.setdefault(url, _job(url, item))
    return list(jobs.values())


def _list_items(page: Page) -> Iterator[dict[str, Any]]:
    for kind, text in page.scripts:
        if "json" in kind and "ItemList" in text and len(text) <= MAX_SCRIPT:
            yield from _items_in(loads(text), 0)


def _items_in(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    """Items of the lists (`itemListElement`) inside a value, at any depth within reason."""
    if depth > 12:
        return
    if isinstance(value, list):
        for part in value:
            yield from _items_in(part, depth + 1)
    elif isinstance(value, dict):
        elements = value.get("itemListElement")
        for element in elements if isinstance(elements, list) else ():
            if isinstance(element, dict):
                item = element.get("item")
                yield item if isinstance(item, dict) else {**element, "url": item} if isinstance(item, str) else element
        for key, part in value.items():
            if key != "itemListElement" and isinstance(part, dict | list):
                yield from _items_in(part, depth + 1)


def jobs_in_scripts(page: Page) -> list[DeclaredJob]:
    """Jobs of lists that scripts or their data carry, told by two or more addresses of the shape of a job's; empty otherwise."""
    jobs: dict[str, DeclaredJob] = {}
    for text in _data_of(page):
        for found in _ADDRESS.finditer(text):
            url = page.absolute(_unescaped(found.group(1)))
            likelihood = job_likelihood(url) if url and url not in jobs else NEVER
            if url and likelihood >= LIKELY:
                job = _job(url, _object_around(text, found.start()))
                if likelihood >= PLAIN or names_a_role(job.title):
                    jobs[url] = job
                if len(jobs) >= MAX_JOBS:
                    return list(jobs.values())
    return list(jobs.values()) if len(jobs) > 1 else []


def _data_of(page: Page) -> Iterator[str]:
    """Scripts that may hold a list of jobs, and the attributes that scripts read one from: `data-jobs="[{…}]"`."""
    for kind, text in page.scripts:
        if len(text) <= MAX_SCRIPT and "ld+json" not in kind and any(hint in text for hint in _HINTS):
            yield text
    if _holds_data(page.body):
        for element in page.tree.iter():
            for value in map(str, element.values()):
                if SHORTEST_LIST <= len(value) <= MAX_SCRIPT and value[0] in "[{" and any(hint in value for hint in _HINTS):
                    yield value


def _holds_data(body: bytes) -> bool:
    """Whether an attribute that scripts read holds a list or an object."""
    return any(_DATA.search(body[max(0, found.start() - _LONGEST_NAME) : found.start()]) for found in _STRUCTURE.finditer(body))


def jobs_in_elements(page: Page) -> list[DeclaredJob]:
    """Jobs that custom elements carry in their attributes, as `<job-card url="…" title="…">`; empty otherwise."""
    if not _CUSTOM.search(page.body):
        return []
    jobs: dict[str, DeclaredJob] = {}
    for element in page.tree.iter():
        if not isinstance(element.tag, str) or "-" not in element.tag:
            continue
        given = element.attrib
        url = page.absolute(given.get("url") or given.get("href") or given.get("link") or "")
        title = given.get("title") or given.get("heading") or given.get("name") or ""
        if url and title and url not in jobs and job_likelihood(url) >= LIKELY and len(jobs) < MAX_JOBS:
            date = given.get("publication-date") or given.get("date") or ""
            jobs[url] = DeclaredJob(url, _text(title), _text(given.get("location") or given.get("city")), _text(date))
    return list(jobs.values())


def _unescaped(text: str) -> str:
    return text.replace("\\/", "/").replace("\\u002D", "-").replace("\\u002d", "-")


def _object_around(text: str, at: int) -> dict[str, Any]:
    """The object literal that holds a position, when it opens within 2,000 characters; empty otherwise."""
    start = text.rfind("{", max(0, at - 2000), at)
    if start < 0:
        return {}
    try:
        value, _ = value_at(text[start : start + MAX_OBJECT], 0)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _job(url: str, source: dict[str, Any]) -> DeclaredJob:
    return DeclaredJob(url, _first(source, _TITLE_KEYS), _first(source, _PLACE_KEYS), _first(source, _DATE_KEYS))


def _first(source: dict[str, Any], keys: tuple[str, ...]) -> str:
    return next((text for key in keys if (text := _text(source.get(key)))), "")


def _text(value: Any) -> str:
    """Words of a declared value: itself, its name, its address, or those of its first element."""
    for _ in range(4):
        if isinstance(value, list):
            value = value[0] if value else ""
        elif isinstance(value, dict):
            value = value.get("name") or value.get("address") or value.get("addressLocality") or value.get("@id") or ""
        else:
            break
    return " ".join(value.split())[:300] if isinstance(value, str) else ""
