"""Relative dates: `3 days ago` on a page out of a cache counts from when the page left its server, so nothing drifts."""

from __future__ import annotations

from datetime import datetime, timedelta
from email.utils import format_datetime

import time_machine
from scrapy.http import HtmlResponse

from jobcrawl import settings
from jobcrawl.extraction import extract
from jobcrawl.network.fetch_time import fetch_time
from jobcrawl.page import Page
from jobcrawl.posting import JobPosting
from jobcrawl.recipe import build_recipe
from jobcrawl.store.lifecycle import ListingProof, SourceKind
from jobcrawl.store.report import RunReport
from jobcrawl.store.run import Run
from tests.store.reading import stored, told
from tests.store.site import START, Site

URL = "https://jobs.example/ad/1"
TEXT = "You look after the roses and the apple trees of an old garden, all the year, in any weather, with two colleagues. " * 4


def answer(left_at: datetime, days_ago: int | str, *flags: str) -> HtmlResponse:
    """A job page as its server sent it at some time; the flag `cached` says that it comes out of a cache."""
    words = f"{days_ago} days ago" if isinstance(days_ago, int) else days_ago
    body = (
        f"<html><head><title>Gardener | Rosebud</title></head><body><main><h1>Gardener</h1><p>Employer: Rosebud Ltd</p>"
        f"<p>Location: Kew</p><p>Posted: {words}</p><h2>About the job</h2><p>{TEXT}</p>"
        "<a href='/apply/1'>Apply now</a></main></body></html>"
    )
    headers = {"Date": format_datetime(left_at, usegmt=True)}
    return HtmlResponse(URL, body=body.encode(), headers=headers, flags=list(flags), encoding="utf-8")


def parsed(response: HtmlResponse) -> JobPosting:
    page = Page(url=response.url, fetched_at=fetch_time(response), body=response.body, content_type="text/html")
    draft = extract(page, build_recipe(vars(settings))).draft
    assert draft is not None
    return draft.posting


def visit(site: Site, now: datetime, response: HtmlResponse) -> RunReport:
    with time_machine.travel(now, tick=False):
        run = Run.open(site.database, "garden", SourceKind.FEED)
        run.seen(URL)
        run.record(parsed(response), link=URL)
        return run.finish(ListingProof(pages=1, is_whole=True))


def test_a_page_replayed_from_a_cache_five_days_later_drifts_by_no_day(site: Site) -> None:
    visit(site, START, answer(START, 3))
    before = next(iter(stored(site.database).values()))
    assert before["date_posted"] == "2026-02-26"
    for days in range(1, 6):
        report = visit(site, START + timedelta(days=days), answer(START, 3, "cached"))
        assert (report.updated, report.closed, report.open) == (0, 0, 1)
    assert next(iter(stored(site.database).values())) == before
    assert len(told(site.database)) == 1


def test_a_page_fetched_anew_five_days_later_says_the_same_day_in_other_words(site: Site) -> None:
    later = START + timedelta(days=5)
    visit(site, START, answer(START, 3))
    assert visit(site, later, answer(later, 8)).updated == 0


def test_a_page_that_is_said_to_be_fresh_is_believed(site: Site) -> None:
    """The test above would notice a drift: the same words, five days later, are another day."""
    later = START + timedelta(days=5)
    visit(site, START, answer(START, 3))
    assert visit(site, later, answer(later, 3)).updated == 1
    assert next(iter(stored(site.database).values()))["date_posted"] == "2026-03-03"


def test_words_that_count_weeks_give_one_day_for_as_long_as_they_fit_it(site: Site) -> None:
    visit(site, START, answer(START, "2 weeks ago"))
    before = next(iter(stored(site.database).values()))["date_posted"]
    for days, words in ((1, "2 weeks ago"), (6, "2 weeks ago"), (7, "3 weeks ago")):
        now = START + timedelta(days=days)
        assert visit(site, now, answer(now, words)).updated == 0, words
    assert next(iter(stored(site.database).values()))["date_posted"] == before


def test_an_ad_that_is_posted_anew_has_another_day(site: Site) -> None:
    visit(site, START, answer(START, "2 weeks ago"))
    now = START + timedelta(days=1)
    assert visit(site, now, answer(now, "2 days ago")).updated == 1
