"""One bad page among many."""

from __future__ import annotations

from jobcrawl.store.errors import Unstorable
from jobcrawl.store.lifecycle import Listing
from tests.store.site import Site, posting


def test_one_poison_page_costs_that_page_only(site: Site) -> None:
    run = site.begin()
    for number in range(100):
        job = posting(f"j{number}", title="a\0b" if number == 50 else f"Gardener {number}")
        run.seen(str(job.url))
        try:
            run.record(job)
        except Unstorable as error:
            run.page_failed(str(job.url), str(error), is_poison=True)
    report = run.finish(Listing(pages=1, expected=100))
    assert (report.new, report.exit_code) == (99, 0)
    assert [failure.url for failure in report.failures] == ["https://jobs.example/ad/j50"]


def test_a_page_that_crashes_its_reader_three_times_is_left_alone(site: Site) -> None:
    url = "https://jobs.example/ad/poison"
    for _ in range(3):
        run = site.begin()
        assert run.seen(url, card="Poison")
        run.page_failed(url, "RecursionError", is_poison=True)
        run.finish(Listing(pages=1, is_whole=True))
    run = site.begin()
    assert not run.seen(url, card="Poison")
    assert run.finish(Listing(pages=1, is_whole=True)).failures == []


def test_a_page_that_is_read_well_again_is_forgiven(site: Site) -> None:
    url = "https://jobs.example/ad/j1"
    for crashes in (True, True, False, True):
        run = site.begin()
        run.seen(url)
        if crashes:
            run.page_failed(url, "RecursionError", is_poison=True)
        else:
            run.record(posting("j1"))
        run.finish(Listing(pages=1, is_whole=True))
    run = site.begin()
    assert run.seen(url, card="new words")
    run.abandon("test")
