"""Whether a page says that its job is gone, and what a crawl makes of it."""

from __future__ import annotations

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.draft import Draft
from jobcrawl.drops import ExpiredPosting
from jobcrawl.page import Page
from pipelines.drop_expired import DropExpired
from pipelines.notice_expiry import SURE, NoticeExpiry


def noticed(confidence: float | None) -> Draft:
    """The draft of a page whose words about the end of its job were believed so far; None for a page without such words."""
    candidates = Candidates()
    if confidence is not None:
        candidates.add("expired", "This job is no longer available", "phrases", confidence)
    return NoticeExpiry().process_item(Draft(page=Page(), candidates=candidates))


def test_a_page_that_says_so_is_expired_and_keeps_the_words() -> None:
    draft = noticed(SURE)
    assert draft.is_expired
    assert draft.posting.evidence["is_expired"].raw == "This job is no longer available"


@pytest.mark.parametrize("confidence", [None, SURE - 0.01])
def test_words_that_may_be_about_another_job_end_none(confidence: float | None) -> None:
    draft = noticed(confidence)
    assert not draft.is_expired
    assert "is_expired" not in draft.posting.evidence


def test_a_crawl_drops_an_expired_posting_with_the_words_and_passes_any_other() -> None:
    with pytest.raises(ExpiredPosting, match="This job is no longer available"):
        DropExpired().process_item(noticed(SURE))
    live = noticed(None)
    assert DropExpired().process_item(live) is live
