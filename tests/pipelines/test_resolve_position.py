"""What is said of the position, and what is not."""

from __future__ import annotations

from typing import Any

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.draft import Draft
from jobcrawl.page import Page
from jobcrawl.posting import JobPosting, Occupation
from pipelines.resolve_position import ResolvePosition


def resolved(**values: Any) -> JobPosting:
    candidates = Candidates()
    for name, value in values.items():
        candidates.add(name, value, "vendor", 0.95)
    return ResolvePosition().process_item(Draft(page=Page(), candidates=candidates)).posting


def test_a_reference_is_kept_as_it_is_written() -> None:
    assert resolved(requisition_id=" R-2026 / 17 ").requisition_id == "R-2026 / 17"
    assert resolved(requisition_id=4711).requisition_id == "4711"


@pytest.mark.parametrize(
    ("said", "openings"),
    [(2, 2), ("12", 12), ("3.0", 3), (0, None), (True, None), ("many", None), (10_000, 10_000), (10_001, None)],
)
def test_the_number_of_openings_is_a_number_or_nothing(said: Any, openings: int | None) -> None:
    assert resolved(total_job_openings=said).total_job_openings == openings


def test_a_category_of_the_site_has_no_scheme() -> None:
    assert resolved(occupation="Carpentry").occupation == Occupation(label="Carpentry")


@pytest.mark.parametrize(
    ("value", "code", "label"),
    [("29-1141.00", "29-1141.00", None), ("29-1141.00 Registered Nurses", "29-1141.00", "Registered Nurses"),
     (["47-2031 – Carpenters"], "47-2031", "Carpenters")],
)  # fmt: skip
def test_a_code_of_onet_is_told_from_its_label(value: object, code: str, label: str | None) -> None:
    assert resolved(occupation=value).occupation == Occupation(code=code, label=label, scheme="O*NET-SOC")
    assert resolved(occupation="10-20 hours").occupation == Occupation(label="10-20 hours")


def test_a_class_keeps_code_and_scheme() -> None:
    found = resolved(occupation={"code": "7115", "name": "Carpenters", "scheme": "ISCO-08"}).occupation
    assert found == Occupation(code="7115", label="Carpenters", scheme="ISCO-08")


def test_nothing_said_is_nothing_known() -> None:
    posting = resolved(industry=["", None])
    assert (posting.industry, posting.occupation, posting.requisition_id, posting.total_job_openings) == (None, None, None, None)
