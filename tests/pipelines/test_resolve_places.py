"""Which of several places counts: the ad's own label over the seat that a system declares."""

from __future__ import annotations

from typing import Any

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.draft import Draft
from jobcrawl.page import Page
from pipelines.resolve_places import ResolvePlaces

SEAT = {"streetAddress": "4 High Street", "addressLocality": "Leeds"}


def towns(address: dict[str, str], *labels: str, page: str = "") -> list[str | None]:
    candidates = Candidates()
    place: dict[str, Any] = {"@type": "Place", "address": {"@type": "PostalAddress", "addressCountry": "GB", **address}}
    candidates.add("job_locations", place, "json_ld", 0.9)
    for label in labels:
        candidates.add("job_locations", label, "labels", 0.8)
    draft = Draft(
        page=Page(url="https://www.deanstaff.example/7", body=f"<html><body>{page}</body></html>".encode()), candidates=candidates
    )
    return [place.locality for place in ResolvePlaces().process_item(draft).posting.job_locations]


@pytest.mark.parametrize(
    ("address", "labels", "expected"),
    [
        (SEAT, ("Harrogate",), ["Harrogate"]),
        ({"addressLocality": "Leeds"}, ("Harrogate",), ["Leeds", "Harrogate"]),
        (SEAT, ("Harrogate", "Leeds"), ["Leeds", "Harrogate"]),
        (SEAT, ("Mill of Leeds",), ["Leeds"]),
        (SEAT, ("Yorkshire",), ["Leeds"]),
        (SEAT, (), ["Leeds"]),
    ],
)
def test_a_labelled_town_counts_and_not_the_declared_seat(
    address: dict[str, str], labels: tuple[str, ...], expected: list[str]
) -> None:
    assert [town for town in towns(address, *labels) if town in ("Leeds", "Harrogate")] == expected


def test_a_declared_town_without_a_street_is_a_seat_where_the_foot_of_the_page_names_it() -> None:
    foot = "<main><p>Bread.</p></main><footer><p>Head office: 4 High Street, Leeds</p></footer>"
    body = "<main><p>Bread from Leeds.</p></main>"
    assert towns({"addressLocality": "Leeds"}, "Harrogate", page=foot) == ["Harrogate"]
    assert towns({"addressLocality": "Leeds"}, "Harrogate", page=body) == ["Leeds", "Harrogate"]
    assert towns({"addressLocality": "Leeds"}, page=foot) == ["Leeds"]


def test_towns_beside_the_title_say_more_than_a_declared_region_of_which_no_table_knows_the_towns() -> None:
    assert seen({"addressRegion": "Veneto", "addressCountry": "IT"}, "Thiene (VI), Abano Terme (PD)") == ["Thiene", "Abano Terme"]
    assert seen({"addressRegion": "Texas", "addressCountry": "US"}, "Seattle; Boise") == [None]


def seen(address: dict[str, str], line: str) -> list[str | None]:
    candidates = Candidates()
    candidates.add("job_locations", {"@type": "Place", "address": {"@type": "PostalAddress", **address}}, "json_ld", 0.9)
    candidates.add("job_locations", line, "headings", 0.6)
    draft = Draft(page=Page(url="https://www.deanstaff.example/7", body=b"<html></html>"), candidates=candidates)
    return [place.locality for place in ResolvePlaces().process_item(draft).posting.job_locations]


@pytest.mark.parametrize(
    ("town", "url", "country"),
    [
        ("Silao", "https://www.dean.mx/7", None),
        ("Silao", "https://www.dean.example/7", "IN"),
        ("Lima", "https://www.dean.mx/7", "PE"),
        ("Celaya", "https://www.dean.mx/7", "MX"),
        ("Thiene", "https://www.dean.de/7", "IT"),
    ],
)
def test_a_small_town_far_away_is_not_meant_where_no_table_has_small_towns(town: str, url: str, country: str | None) -> None:
    candidates = Candidates()
    candidates.add("job_locations", town, "labels", 0.8)
    draft = Draft(page=Page(url=url, body=b"<html></html>"), candidates=candidates)
    (place,) = ResolvePlaces().process_item(draft).posting.job_locations
    assert (place.locality, place.country) == (town, country)


def country(url: str, place: str, *, language: str | None = None, pay: str | None = None) -> str | None:
    candidates = Candidates()
    candidates.add("job_locations", place, "labels", 0.8)
    candidates.add("base_salary", pay, "labels", 0.8)
    draft = Draft(page=Page(url=url, body=b"<html><body></body></html>"), candidates=candidates)
    draft.posting.language = language
    (found,) = ResolvePlaces().process_item(draft).posting.job_locations
    return found.country


@pytest.mark.parametrize(
    ("url", "place", "language", "pay", "expected"),
    [
        ("https://www.otterby.gov.uk/1", "Moorgate Depot, Otterby", "en", None, "GB"),
        ("https://jobs.otter.k12.or.us/1", "Otterby Elementary School", "en", None, "US"),
        ("https://www.otterby.gov.za/1", "Otterfontein", "en", None, "ZA"),
        ("https://www.otterby.co.uk/1", "Otterby", "en", None, None),
        ("https://www.otterby.co.uk/1", "Otterby", "en", "£25,000 a year", "GB"),
        ("https://www.otterby.co.uk/1", "Otterby", "en", "€25,000 a year", None),
        ("https://ville.loutre.qc.ca/1", "Val-Loutre", None, None, "CA"),
        ("https://www.otterdorf.at/1", "Otterhofen", "de", None, "AT"),
        ("https://www.otterdorf.at/1", "Otterhofen", "en", None, None),
        ("https://www.otterdorf.at/1", "Leeds", "de", None, "GB"),
        ("https://www.otterby.gov.uk/1", "Otterabad, Pakistan", "en", None, "PK"),
        ("https://www.otterdorf.io/1", "Otterhofen", "de", None, None),
    ],
)
def test_a_town_no_table_knows_is_in_the_country_that_the_address_and_more_tell(
    url: str, place: str, language: str | None, pay: str | None, expected: str | None
) -> None:
    assert country(url, place, language=language, pay=pay) == expected
