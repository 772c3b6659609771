"""What every stand-in for a vendor is made of: requests, replies, and pages about our own vacancies."""

# ruff: noqa: E501  # markup is read better whole

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.boards.vacancies import Vacancy, posting_markup, visible_page

Reply = tuple[int, str, bytes]

JSON, XML, HTML = "application/json", "application/xml; charset=utf-8", "text/html; charset=utf-8"
NOT_FOUND: Reply = (404, HTML, b"<html><head><title>Not found</title></head><body>There is nothing here.</body></html>")
TYPES = {"FULL_TIME": "Full-time", "PART_TIME": "Part-time"}


@dataclass
class Ask:
    """A request to the stand-in."""

    method: str
    host: str
    path: str
    query: Mapping[str, str]
    body: Any
    headers: Mapping[str, str]


@dataclass
class Vendor:
    """How a vendor is spoken to in the tests."""

    config: dict[str, str]
    answer: Callable[[list[Vacancy], Ask], Reply]
    lists: str
    """Pattern over host and path of its listing."""
    says: frozenset[str]
    """Fields of a posting that the vendor's format carries."""
    ident: Callable[[Vacancy], str] = field(default=lambda job: str(job.ident))
    full: int = 7
    """Vacancies of a board that has more than one page, where the vendor pages at all."""
    total: bool = False
    """Whether the listing announces a number of jobs."""
    empty_proves: bool = True
    way: int = 0
    """How many ways of reading the board are tried before this one; `shut` are the places they ask, which are not there."""
    shut: str = "$."


def as_json(value: Any) -> Reply:
    return 200, JSON, json.dumps(value).encode()


def as_page(text: str) -> Reply:
    return 200, HTML, text.encode()


def as_rss(items: Sequence[str], spaces: str = "") -> Reply:
    text = f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" {spaces}><channel><title>Jobs</title>{"".join(items)}</channel></rss>'
    return 200, XML, text.encode()


def ld_page(job: Vacancy, url: str) -> Reply:
    markup = json.dumps(posting_markup(job, url)).replace("</", "<\\/")
    return as_page(visible_page(job, f"<script type='application/ld+json'>{markup}</script>"))


def state_page(state: Any) -> Reply:
    text = json.dumps(state).replace("</", "<\\/")
    return as_page(
        f"<!DOCTYPE html><html><body><div id=__next></div><script id='__NEXT_DATA__' type='application/json'>{text}</script>"
        "</body></html>"
    )


def cut(jobs: list[Vacancy], start: Any, size: int) -> list[Vacancy]:
    return jobs[int(start or 0) : int(start or 0) + size]


def find(jobs: list[Vacancy], text: str, key: str = "ident") -> Vacancy | None:
    return next((job for job in jobs if str(getattr(job, key)) in text), None)
