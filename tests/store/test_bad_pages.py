"""One bad page among many."""

from __future__ import annotations

from datetime import timedelta

import pytest

from jobcrawl.store.errors import Unstorable
from jobcrawl.store.lifecycle import ListingProof, RunState
from jobcrawl.store.policy import Policy
from tests.store.site import START, Site, posting


def test_one_poison_page_costs_that_page_only(site: Site) -> None:
    run = site.begin()
    for number in range(100):
        job = posting(f"j{number}", title="a\0b" if number == 50 else f"Gardener {number}")
        run.seen(str(job.url))
        try:
            run.record(job)
        except Unstorable as error:
            run.page_failed(str(job.url), str(error), is_poison=True)
    report = run.finish(ListingProof(pages=1, expected=100))
    assert (report.new, report.exit_code) == (99, 0)
    assert [failure.url for failure in report.failures] == ["https://jobs.example/ad/j50"]


POISON = "https://jobs.example/ad/poison"
ONE = ListingProof(pages=1, is_whole=True)


def crash(site: Site) -> bool:
    """One run in which the page breaks its reader, if it is asked for; whether it was."""
    run = site.begin()
    is_wanted = run.seen(POISON, card="Poison")
    if is_wanted:
        run.page_failed(POISON, "RecursionError", is_poison=True)
    run.finish(ONE)
    return is_wanted


def test_a_page_that_crashes_its_reader_three_times_is_left_alone_for_longer_and_longer(site: Site) -> None:
    asked = []
    for day in range(20):
        site.now = START + timedelta(days=day)
        asked += [day] * crash(site)
    assert asked == [0, 1, 2, 3, 5, 9, 17]


def test_a_page_that_is_left_alone_is_told_as_failed_and_fetching_everything_asks_for_it(site: Site) -> None:
    for _ in range(3):
        assert crash(site)
    run = site.begin()
    assert not run.seen(POISON, card="Poison")
    why = run.why_left_alone(POISON)
    assert why == "left alone until 2026-03-02 00:00 UTC, since it broke 3 runs: RecursionError"
    run.page_failed(POISON, why)
    report = run.finish(ONE)
    assert (report.state, [failure.reason for failure in report.failures]) == (RunState.FAILED, [why])
    site.policy = Policy(fetch_everything=True)
    assert crash(site)


def test_a_page_without_a_fault_is_not_left_alone(site: Site) -> None:
    for _ in range(2):
        crash(site)
    run = site.begin()
    assert run.why_left_alone(POISON) is None
    assert run.seen(POISON, card="Poison")
    run.abandon("test")


@pytest.mark.parametrize("how", ["no posting", "expired"])
def test_a_page_that_is_read_to_its_end_and_holds_no_posting_is_forgiven(site: Site, how: str) -> None:
    for _ in range(2):
        crash(site)
    run = site.begin()
    run.seen(POISON, card="Poison")
    run.no_posting(POISON, "a form") if how == "no posting" else run.expired(POISON)
    run.finish(ONE)
    site.policy = Policy(fetch_everything=True)
    assert crash(site)
    site.policy = Policy()
    run = site.begin()
    assert run.why_left_alone(POISON) is None
    run.abandon("test")


def test_a_page_that_is_read_well_again_is_forgiven(site: Site) -> None:
    url = "https://jobs.example/ad/j1"
    for crashes in (True, True, False, True):
        run = site.begin()
        run.seen(url)
        if crashes:
            run.page_failed(url, "RecursionError", is_poison=True)
        else:
            run.record(posting("j1"))
        run.finish(ListingProof(pages=1, is_whole=True))
    run = site.begin()
    assert run.seen(url, card="new words")
    run.abandon("test")
