from __future__ import annotations

from types import SimpleNamespace

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.draft import Draft
from jobcrawl.drops import EndlessPage
from jobcrawl.page import Page
from pipelines.refuse_endless_page import RefuseEndlessPage


def draft(paragraphs: int) -> Draft:
    return Draft(page=Page(body=b"<p>x</p>" * paragraphs), candidates=Candidates())


def test_an_ad_of_ordinary_length_passes() -> None:
    item = draft(2_000)
    assert RefuseEndlessPage().process_item(item) is item


def test_a_page_without_end_is_given_up_with_its_reason() -> None:
    step = RefuseEndlessPage.from_crawler(SimpleNamespace(settings={"POSTING_BLOCKS_MAX": 100}))
    with pytest.raises(EndlessPage, match="101 blocks"):
        step.process_item(draft(101))


def test_a_posting_of_a_page_that_was_cut_says_so() -> None:
    attributes = " ".join(f"a{number}" for number in range(600))
    cut = Draft(page=Page(body=f"<p {attributes}>x</p>".encode()), candidates=Candidates())
    assert [warning.partition(":")[0] for warning in RefuseEndlessPage().process_item(cut).posting.warnings] == [
        "parse_truncated"
    ]
    assert RefuseEndlessPage().process_item(draft(10)).posting.warnings == []
