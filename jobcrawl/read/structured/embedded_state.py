"""Embedded state: the data that a page's own scripts draw it from, found by shape, not by path.

Read are `<script type="application/json">` (Next.js `__NEXT_DATA__`, Nuxt 3 `__NUXT_DATA__`, Angular's transfer state …),
what scripts assign (`window.__INITIAL_STATE__ = {…}`, Apollo, Nuxt 2's `__NUXT__`) or push (`self.__next_f`), and JSON in
attributes (`data-page`, `data-props` …) and in elements that are not shown (`<template>`, `<code>`).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.structured.job_shape import MAX_NODES, find_jobs, is_title, may_hold_a_job
from jobcrawl.read.structured.loose_json import MAX_CHARS, loads
from jobcrawl.read.structured.schema_org import add_own
from jobcrawl.read.structured.state_formats import flight_values, is_flattened, literals_in, objects_of

READER = "embedded_state"

SURETY = 0.95
"""Trust in fields that are told by the family of their name, against schema.org's own names."""

_MIN_CHARS = 300
_FEW = 4000
_MAX_STATES = 60
_MAX_JOBS = 300
_ATTRIBUTE_MARKS = (b"&quot;:", b"'{\"")
_ANGULAR_ENTITIES = (("&q;", '"'), ("&s;", "'"), ("&l;", "<"), ("&g;", ">"), ("&a;", "&"))


def read(page: Page, candidates: Candidates) -> None:
    """Candidates from the job object that is this page's own, as far as the page confirms it."""
    jobs = postings_of(page)
    if jobs:
        add_own(page, jobs, candidates, READER, surety=SURETY, only_confirmed=True)


def postings_of(page: Page) -> list[dict[str, Any]]:
    """All job objects in the page's embedded state, as JobPostings in the shape of JSON-LD; found once a page."""
    jobs = page.findings.get(READER)
    if not isinstance(jobs, list):
        jobs = page.findings[READER] = [] if page.is_text else list(_jobs(page))
    return jobs


def _jobs(page: Page) -> Iterator[dict[str, Any]]:
    seen: set[tuple[str, str]] = set()
    nodes = [MAX_NODES]
    for state in _states(page):
        for job in find_jobs(state, nodes):
            key = (job["title"], job["description"][:200])
            if key not in seen:
                seen.add(key)
                yield job
            if len(seen) >= _MAX_JOBS:
                return


def _states(page: Page) -> Iterator[Any]:
    """The data in the scripts of a page that may hold a job, parsed, at most a few."""
    pushes: list[str] = []
    left = _MAX_STATES
    for kind, written in page.scripts:
        if not _MIN_CHARS <= len(written) <= MAX_CHARS:
            continue
        if "__next_f.push" in written:
            pushes.append(written)
            continue
        text = _without_angular_entities(written) if "json" in kind and '"' not in written[:200] else written
        if "ld+json" not in kind and (("json" in kind and len(text) <= _FEW) or may_hold_a_job(text)):
            left -= 1
            if left < 0:
                break
            yield from _from_json(text) if "json" in kind else literals_in(text)
    for element in page.tree.iter("template", "code"):
        text = (element.text or "").strip()
        if text.startswith(("{", "[")) and _MIN_CHARS <= len(text) <= MAX_CHARS and (len(text) <= _FEW or may_hold_a_job(text)):
            yield from loads(text)
    if pushes and may_hold_a_job("".join(pushes)):
        yield from flight_values(pushes)
    if any(mark in page.body for mark in _ATTRIBUTE_MARKS):
        for value in islice(_long_attributes(page), _MAX_STATES):
            if len(value) <= MAX_CHARS and may_hold_a_job(value):
                yield from loads(value)


def _long_attributes(page: Page) -> Iterator[str]:
    """Values of attributes that are long enough for a job and begin as JSON does, in document order."""
    for element in page.tree.iter():
        for value in map(str, element.values()):
            if len(value) >= _MIN_CHARS and value[0] in "{[":
                yield value


def _from_json(text: str) -> Iterator[Any]:
    for value in loads(text):
        if is_flattened(value):
            yield from objects_of(value, is_title)
        else:
            yield value


def _without_angular_entities(text: str) -> str:
    for entity, char in _ANGULAR_ENTITIES:
        text = text.replace(entity, char)
    return text
