"""Forty kilobytes of the worst text under every field: no field takes more than 250 ms of processor time."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, datetime
from functools import partial

import pytest

from jobcrawl import settings
from jobcrawl.candidate import Candidates
from jobcrawl.draft import Draft
from jobcrawl.drops import Drop
from jobcrawl.page import Page
from jobcrawl.posting import JobPosting
from jobcrawl.read import readers
from jobcrawl.recipe import build_recipe
from tests.read.structured.pages import BODY

LENGTH = 40_000
"""Characters of an input."""
LIMIT = 0.25
"""Seconds of processor time."""
UNITS = [
    "1", "1 ", "1.", "1,000 ", "1-", "+1 ", "9" * 40 + " ", "a", "a ", "a@", "a@a.", "A. ", "(", "((a)", "<", "<a ", "&amp;",
    "%", "%41", " ", "\t\n", "\u00a0", "\u200b", "-", "–", "/", "//", "http://", "http://a/", "www.", ":", ": ", ",", ", a",
    "\"", "'", "\\", "{", "[", "kr ", "€", "EUR 1 ", "$1-", "1 000 kr - ", "per ", "month ", "12:00 ", "1/1/", "1 jan ",
    "3 May 2031 ", "in 3 days ", "days left ", "senast den ", "deadline: ", "full time ", "100 % ", "Stockholm, ",
    "Uppsala län ", "New York, NY ", "GmbH ", "Inc. & ", "on behalf of ", "experience in ", "fluent in English and ",
    "driving licence ", "remote within ", "å", "ä ", "中", "ا ", "\U0001f600", "e\u0301",
]  # fmt: skip
"""What an input is made of, over and over; most are what some pattern begins with."""
QUICK = ("title", "description", "base_salary", "valid_through", "job_locations", "driving_licence")
"""Fields that are tried with the fast tests."""
NAMES = [field.name for field in fields(JobPosting)] + ["countdown", "logo", "expired", "locations", "organization"]
RECIPE = build_recipe({name: getattr(settings, name) for name in dir(settings) if name.isupper()})
NOW = datetime(2031, 3, 20, 9, tzinfo=UTC)


def spent_on(name: str, text: str) -> float:
    """Processor time of the whole recipe where a field's candidates say the text, plainly and as publishers structure it."""
    page = Page(url="https://jobs.example/openings/204", body=f"<h1>Miller</h1>{BODY}".encode(), fetched_at=NOW)
    candidates = Candidates()
    assert page.outline.blocks
    candidates.add("title", "Miller at the old mill", "headings", 0.8)
    structured = {
        "base_salary": {"currency": text, "value": {"minValue": text, "maxValue": text, "unitText": text}},
        "job_locations": {"name": text, "address": {"addressLocality": text, "addressRegion": text, "addressCountry": text}},
        "hiring_organization": {"name": text, "url": text},
    }.get(name)
    candidates.add(name, structured, "json_ld", 0.95)
    candidates.add(name, text, "labels", 0.9)
    draft = Draft(page=page, candidates=candidates)
    began = time.process_time()
    for step in RECIPE:
        try:
            draft = step.process_item(draft)
        except Drop:
            break
    return time.process_time() - began


@pytest.mark.parametrize("name", [pytest.param(name, marks=() if name in QUICK else pytest.mark.slow) for name in NAMES])
def test_no_text_under_a_field_takes_long_to_understand(name: str) -> None:
    idle = min(spent_on(name, "a") for _ in range(3))
    for unit in UNITS:
        text = (unit * (LENGTH // len(unit) + 1))[:LENGTH]
        spent = min_of(partial(spent_on, name, text)) - idle
        assert spent < LIMIT, f"{spent:.2f} s for {unit!r}"


@pytest.mark.parametrize("reader", [*readers.STRUCTURED, *readers.VISIBLE], ids=lambda read: read.__module__.rpartition(".")[2])
def test_no_text_takes_a_reader_long(reader: Callable[[Page, Candidates], None]) -> None:
    for unit in UNITS:
        text = (unit * (LENGTH // len(unit) + 1))[:LENGTH]
        page = Page(url="https://jobs.example/openings/204", body=f"<h1>Miller</h1><p>{text}</p>{BODY}".encode(), fetched_at=NOW)
        assert page.outline.blocks

        def once(page: Page = page) -> float:
            began = time.process_time()
            reader(page, Candidates())
            return time.process_time() - began

        spent = min_of(once)
        assert spent < LIMIT, f"{spent:.2f} s for {unit!r}"


def min_of(measure: Callable[[], float]) -> float:
    """A measurement, made again up to twice when it is too long: other work on the machine takes its time as well."""
    spent = 1e9
    for _ in range(3):
        spent = min(spent, measure())
        if spent < LIMIT:
            break
    return spent
