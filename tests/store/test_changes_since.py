"""Sources that tell their changes: since when they are asked for them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from jobcrawl.store.closing import confirm
from jobcrawl.store.lifecycle import CLOCKS_DIFFER, WHOLE_AGAIN_AFTER, ListingProof, RunState
from jobcrawl.store.report import RunReport
from tests.store.reading import open_keys
from tests.store.site import START, Site, posting

LOG = ListingProof(pages=1, cut="only a part was asked for (since)", is_log=True)
"""A log of changes that was read to its end."""


@pytest.fixture
def read_once(site: Site) -> Site:
    """A source that was read as a whole on the first day."""
    site.put("j1", "j2", "j3")
    assert site.visit(listing=ListingProof(pages=1, is_whole=True)).state == RunState.COMPLETE
    return site


def visit_log(site: Site, *, failing: bool = False) -> RunState:
    run = site.begin()
    run.record(posting("j4"))
    if failing:
        run.page_failed("https://jobs.example/ad/j5", "HTTP 500")
    state = run.finish(LOG).state
    site.now += timedelta(days=1)
    return state


def since(site: Site) -> object:
    run = site.begin()
    found = run.changes_since()
    run.abandon("only asked")
    return found


def test_a_source_that_was_never_read_is_read_as_a_whole(site: Site) -> None:
    assert since(site) is None


def test_changes_are_asked_for_since_the_last_whole_read(read_once: Site) -> None:
    assert since(read_once) == START - CLOCKS_DIFFER


def test_a_log_that_was_read_to_its_end_is_gone_on_from(read_once: Site) -> None:
    assert visit_log(read_once) == RunState.PARTIAL
    assert since(read_once) == START + timedelta(days=1) - CLOCKS_DIFFER


def test_what_a_log_told_of_and_could_not_be_read_is_asked_for_again(read_once: Site) -> None:
    visit_log(read_once, failing=True)
    assert since(read_once) == START - CLOCKS_DIFFER


def test_a_log_that_closes_too_much_is_held_and_asked_for_again(read_once: Site) -> None:
    run = read_once.begin()
    for key in ("j1", "j2", "j3"):
        run.removed(key)
    assert run.finish(LOG).held
    assert since(read_once) == START - CLOCKS_DIFFER


def test_the_whole_is_read_again_after_a_week(read_once: Site) -> None:
    for _ in range(WHOLE_AGAIN_AFTER.days):
        visit_log(read_once)
    assert since(read_once) is None


def test_whoever_fetches_everything_reads_the_whole(read_once: Site) -> None:
    read_once.policy = type(read_once.policy)(fetch_everything=True)
    assert since(read_once) is None


def hear(site: Site, *removed: str, back: str = "") -> RunReport:
    """A run over a log of changes that tells of closings."""
    run = site.begin()
    for key in removed:
        run.removed(key)
    if back:
        run.record(posting(back))
    report = run.finish(LOG)
    site.now += timedelta(hours=1)
    return report


def test_a_held_log_is_believed_by_a_person_and_closes_what_it_tells_of_in_the_next_run(read_once: Site) -> None:
    for _ in range(2):
        assert hear(read_once, "j1", "j2", "j3").held
    assert confirm(read_once.database, "garden", read_once.now) == 3
    report = hear(read_once, "j1", "j2", "j3")
    assert (report.held, report.closed, report.open) == ([], 3, 0)
    assert confirm(read_once.database, "garden", read_once.now) is None


def test_a_believed_log_closes_no_posting_that_it_did_not_tell_of(read_once: Site) -> None:
    read_once.put("j4", "j5")
    read_once.visit(listing=ListingProof(pages=1, is_whole=True))
    assert hear(read_once, "j1", "j2", "j3").held
    assert confirm(read_once.database, "garden", read_once.now) == 3
    assert hear(read_once, "j1", "j2", back="j3").closed == 2
    assert open_keys(read_once.database) == {"j3", "j4", "j5"}
    assert hear(read_once, "j3", "j4").held, "what is told of for the first time is doubted as ever"


def test_a_log_that_is_not_held_leaves_nothing_to_believe(read_once: Site) -> None:
    assert hear(read_once, "j1", "j2").held
    assert not hear(read_once, "j1").held
    assert confirm(read_once.database, "garden", read_once.now) is None


def test_a_held_whole_read_can_be_believed_after_a_log_that_is_not_held(read_once: Site) -> None:
    assert read_once.visit(hide=["j1", "j2"], listing=ListingProof(pages=1, is_whole=True)).held
    assert not hear(read_once).held
    assert confirm(read_once.database, "garden", read_once.now) == 2


def test_a_partial_run_that_is_held_because_its_parser_drifted_can_be_believed(site: Site) -> None:
    keys = [f"j{number}" for number in range(5)]
    site.put(*keys)
    site.visit()
    site.put(*keys, hiring_organization=None)
    report = site.visit(listing=ListingProof(pages=1, cut="a page cap"))
    assert (report.state, bool(report.held)) == (RunState.PARTIAL, True)
    assert confirm(site.database, "garden", site.now) == 2
    assert not site.visit().held


def test_after_a_read_by_a_clock_that_was_ahead_the_source_is_read_as_a_whole(read_once: Site) -> None:
    read_once.now = START - timedelta(days=2)
    assert since(read_once) is None
