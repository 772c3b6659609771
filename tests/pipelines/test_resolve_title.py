"""The title is the surest one, cleaned of what sites add."""

from __future__ import annotations

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.draft import Draft
from jobcrawl.drops import MissingTitle
from jobcrawl.page import Page
from pipelines.resolve_title import ResolveTitle


def resolve(*found: tuple[str, str, str, float]) -> Draft:
    """The draft made from (field, value, reader, confidence)."""
    candidates = Candidates()
    for field, value, reader, confidence in found:
        candidates.add(field, value, reader, confidence)
    return ResolveTitle().process_item(Draft(page=Page(), candidates=candidates))


def test_two_readers_that_agree_beat_one_that_is_a_little_surer() -> None:
    draft = resolve(("title", "Cook", "headings", 0.75), ("title", "Cook", "meta", 0.4), ("title", "Careers page", "x", 0.78))
    assert draft.posting.title == "Cook"


def test_the_employer_at_the_end_is_no_part_of_the_title() -> None:
    draft = resolve(("title", "Cook | Krogen AB - Jobs", "headings", 0.8), ("hiring_organization", "Krogen AB", "labels", 0.8))
    assert draft.posting.title == "Cook"


def test_mixed_case_is_preferred_to_capitals() -> None:
    draft = resolve(("title", "DRONE PILOT", "headings", 0.8), ("title", "Drone Pilot", "meta", 0.4))
    assert draft.posting.title == "Drone Pilot"


def test_a_page_without_a_title_is_dropped() -> None:
    with pytest.raises(MissingTitle, match="no reader found a title"):
        resolve(("title", "12345", "headings", 0.8))


def test_the_evidence_names_the_reader() -> None:
    assert resolve(("title", "Cook", "headings", 0.8)).posting.evidence["title"].reader == "headings"
