import pytest

from jobcrawl.ledger import LATEST_LOSSES, MAX_LOSSES, Ledger
from jobcrawl.store.lifecycle import JobPages, run_state


def a_run(*, pages: int = 2, found: int = 3, expected: int | None = None, ended: str | None = "last page") -> Ledger:
    ledger = Ledger(scheduled=pages + found)
    for _ in range(pages):
        ledger.ended("listing")
    for _ in range(found):
        ledger.ended("posting")
    ledger.listing.pages, ledger.listing.found = pages, found
    ledger.listing.expected, ledger.listing.ended = expected, ended
    return ledger


def test_a_run_with_evidence_is_complete() -> None:
    assert a_run().state() == "complete"


def test_a_run_without_evidence_is_partial() -> None:
    assert a_run(ended=None).state() == "partial"


def test_a_total_that_is_not_met_makes_a_run_partial() -> None:
    assert a_run(expected=4).state() == "partial"
    assert a_run(expected=3).state() == "complete"


def test_a_stopped_run_is_partial() -> None:
    assert a_run().state("shutdown") == "partial"


def test_a_log_of_changes_counts_as_read_unless_the_run_was_stopped() -> None:
    ledger = a_run(ended=None)
    ledger.listing.is_log = True
    assert ledger.listing.as_listing().is_log
    assert not ledger.listing.as_listing("shutdown").is_log


def test_a_failed_page_makes_a_run_partial() -> None:
    ledger = a_run()
    ledger.scheduled += 1
    ledger.lost("https://example.org/4", "failed", "HTTP 500")
    assert ledger.state() == "partial"


def test_a_dropped_page_leaves_a_run_complete() -> None:
    ledger = a_run()
    ledger.scheduled += 1
    ledger.lost("https://example.org/4", "dropped", "ExpiredPosting", "gone")
    assert ledger.state() == "complete"


def test_a_run_that_read_no_listing_failed() -> None:
    ledger = Ledger(scheduled=1)
    ledger.lost("https://example.org/", "failed", "TimeoutError")
    assert ledger.state() == "failed"


def test_a_run_whose_listing_was_a_block_page_is_blocked() -> None:
    ledger = Ledger(scheduled=1)
    ledger.lost("https://example.org/", "blocked", "captcha")
    assert ledger.state() == "blocked"


def test_a_listing_page_that_failed_is_no_job_page_that_failed() -> None:
    ledger = a_run(found=0, ended=None)
    ledger.scheduled += 1
    ledger.lost("https://example.org/?page=3", "failed", "HTTP 500")
    ledger.listing.lost("https://example.org/?page=3", "failed", "HTTP 500")
    assert ledger.state() == "partial", "a run that could read no job page would have failed"


def test_a_page_without_an_end_makes_a_run_partial() -> None:
    ledger = a_run()
    ledger.scheduled += 1
    assert ledger.open_requests == 1
    assert ledger.state() == "partial"


def test_a_job_page_that_is_gone_leaves_a_run_complete() -> None:
    ledger = a_run()
    ledger.scheduled += 1
    ledger.lost("https://example.org/4", "gone", "HTTP 404")
    assert ledger.state() == "complete"


def test_a_run_whose_job_pages_are_all_gone_failed() -> None:
    ledger = a_run(found=0)
    ledger.scheduled, ledger.listing.found = 5, 3
    for number in range(3):
        ledger.lost(f"https://example.org/{number}", "gone", "HTTP 404")
    assert ledger.state() == "failed"


def test_the_words_about_a_listing_tell_the_total_why_it_is_not_whole_and_what_to_do() -> None:
    listing = a_run(expected=9, ended=None).listing
    assert listing.words() == "3 of 9 announced"
    listing.found = 12
    assert listing.words() == "12 found"
    listing.found, listing.broken = 3, "a button"
    assert listing.words() == "3 of 9 announced; a button"
    listing = a_run(ended=None).listing
    listing.advice = "say so"
    assert listing.words() == "no evidence that the listing was whole; say so"


def test_the_first_losses_are_kept_for_people_and_the_last_ones_for_the_store() -> None:
    ledger = Ledger()
    for number in range(MAX_LOSSES + LATEST_LOSSES + 1):
        ledger.lost(f"https://example.org/{number}", "dropped", "NotAPosting")
    assert (len(ledger.losses), len(ledger.latest), ledger.reasons["NotAPosting"]) == (MAX_LOSSES, LATEST_LOSSES, 2001)
    assert ledger.losses[0].url == "https://example.org/0"
    assert ledger.loss_of("https://example.org/2000") is not None
    assert ledger.loss_of("https://example.org/0") is None


@pytest.mark.parametrize(
    ("reason", "cause"), [("shutdown", "stopped"), ("memusage_exceeded", "out_of_memory"), ("closespider_timeout", None)]
)
def test_what_stopped_a_crawl_is_told_to_programs_beside_the_words(reason: str, cause: str | None) -> None:
    listing = a_run().listing.as_listing(reason)
    assert run_state(listing, 3, JobPages(useful=3)) == ("partial", f"the crawl was stopped: {reason}", cause)
    assert run_state(listing, 3, JobPages(useful=1, blocked=9)).cause is None
    assert run_state(a_run(ended=None).listing.as_listing(), 3, JobPages(useful=3)).cause is None
