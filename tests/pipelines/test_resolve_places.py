"""Which of several places counts: the ad's own label over the seat that a system declares."""

from __future__ import annotations

from typing import Any

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.draft import Draft
from jobcrawl.page import Page
from pipelines.resolve_places import ResolvePlaces

SEAT = {"streetAddress": "4 High Street", "addressLocality": "Leeds"}


def towns(address: dict[str, str], *labels: str) -> list[str | None]:
    candidates = Candidates()
    place: dict[str, Any] = {"@type": "Place", "address": {"@type": "PostalAddress", "addressCountry": "GB", **address}}
    candidates.add("job_locations", place, "json_ld", 0.9)
    for label in labels:
        candidates.add("job_locations", label, "labels", 0.8)
    draft = Draft(page=Page(url="https://www.deanstaff.example/7", body=b"<html></html>"), candidates=candidates)
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
