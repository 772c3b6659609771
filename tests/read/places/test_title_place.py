"""The place that a job title ends with; every text here is made up."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.places.title_place import place_in_title
from jobcrawl.read.readers import read_page

PROSE = "You keep the stones sharp and the sacks dry, and you know which farmer likes a short talk. " * 3


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("Miller - Lyon", "Lyon"),
        ("Miller, Berlin, Germany", "Berlin, Germany"),
        ("Miller (Leeds, UK)", "Leeds, UK"),
        ("Müller in Hamburg (m/w/d)", "Hamburg"),
        ("Müller (m/w/d) in Hamburg", "Hamburg"),
        ("Miller (f/m/d) – Leeds or remote", "Leeds"),
        ("Sack Sewer – Austin, TX", "Austin, TX"),
        ("Sack Sewer / London or Remote", "London"),
        ("Sack Sewer (Full time), Toulouse", "Toulouse"),
    ],
)
def test_a_title_ends_with_the_place_of_the_job(title: str, place: str) -> None:
    assert place_in_title(title) == place


@pytest.mark.parametrize(
    "title",
    [
        "Miller",
        "Miller, Nights",
        "Developer - Phoenix",
        "Engineer (Scala)",
        "Paris",
        "Miller, Remote",
        "Head of Sacks and Sieves",
    ],
)
def test_a_title_that_ends_with_a_trade_or_a_tool_tells_no_place(title: str) -> None:
    assert place_in_title(title) is None


def read(heading: str, line: str = "") -> Candidates:
    body = f"<main><h1>{heading}</h1><p>{line}</p><h2>The work</h2><p>{PROSE}</p></main>"
    page = Page(url="https://www.quern.example/jobs/miller", fetched_at=datetime(2026, 10, 5, tzinfo=UTC), body=body.encode())
    return read_page(page)


def test_a_country_behind_the_title_gives_way_to_any_town() -> None:
    found = read("Miller, Denmark", "Odense")
    assert [candidate.value for candidate in found.of("job_locations")] == ["Odense"]


def test_a_labelled_place_is_surer_than_the_title() -> None:
    found = read("Miller - Lyon", "Location: Grenoble")
    assert [candidate.value for candidate in found.of("job_locations")] == ["Grenoble"]


def test_a_town_in_the_title_is_told_beside_a_declared_region() -> None:
    region = {"@type": "Place", "address": {"addressRegion": "VIC", "addressCountry": "AU"}}
    posting = {"@context": "https://schema.org", "@type": "JobPosting", "title": "Miller", "jobLocation": region}
    script = f'<script type="application/ld+json">{json.dumps(posting)}</script>'
    head = f"<head><title>Miller - Geelong - Quern Jobs</title>{script}</head>"
    found = read_page(Page(url="https://www.quern.example/jobs/7", body=f"{head}<h1>Miller</h1><p>{PROSE}</p>".encode()))
    assert [candidate.value for candidate in found.of("job_locations")] == [region, "Geelong"]
