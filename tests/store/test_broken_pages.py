"""Sites that answer with status 200 and show nothing of what they should."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from jobcrawl.store.database import Database
from jobcrawl.store.lifecycle import ListingProof
from jobcrawl.store.policy import Policy
from jobcrawl.store.tables import postings
from tests.store.site import Site, posting
from tests.store.test_crawls import accounts_balance, last_run
from tests.store.web import WebSite, crawl, project, serving

BROKEN = [
    b"",
    b" \n",
    b"<h1>Something went wrong</h1><p>Please try again later.</p>",
    b"<title>Rosebud</title><h1>Our roses</h1><p>They are red.</p>",
    b"<title>Rosebud</title><h1>Our roses</h1><ul><li><h2><a href='/ad/00000'>Gardener 0</a></h2><p>Kew</p></li></ul>",
]


def test_what_stands_in_place_of_the_last_page_of_a_list_is_no_end_of_it(tmp_path: Path) -> None:
    site = WebSite(per_page=5, total=False)
    site.fill(15)
    with serving(site):
        folder = project(tmp_path, site)
        assert crawl(folder)[0] == 0
        for body in BROKEN:
            site.answers = {"/jobs?page=2": (200, body)}
            site.hits.clear()
            code, output = crawl(folder)
            assert (code, last_run(folder)["state"], last_run(folder)["closed"]) == (3, "partial", 0), (body, output)
            assert site.hits["/jobs?page=2"] == (2 if body in BROKEN[:3] else 1), "what is broken is asked for again"
            assert accounts_balance(folder)


def test_a_page_of_the_list_that_holds_nothing_is_its_end(tmp_path: Path) -> None:
    site = WebSite(per_page=5, total=False)
    site.fill(10)
    more = "<a class=next rel=next href='/jobs?page=2'>Next page</a>"
    with serving(site):
        folder = project(tmp_path, site)
        site.answers = {"/jobs?page=1": (200, site.listing(1).replace("</ul>", f"</ul>{more}").encode())}
        for end in (site.listing(2), "<title>Rosebud</title><h1>Nothing</h1><p>There are no open positions.</p>"):
            site.answers["/jobs?page=2"] = (200, end.encode())
            code, output = crawl(folder)
            assert (code, last_run(folder)["state"]) == (0, "complete"), output


def test_a_page_that_says_that_the_site_is_broken_is_asked_for_again_and_in_the_next_run(tmp_path: Path) -> None:
    site = WebSite()
    site.fill(12)
    with serving(site):
        folder = project(tmp_path, site)
        broken = (200, b"<title>Rosebud</title><h1>Service temporarily unavailable</h1><p>Database connection failed</p>")
        site.answers = {f"/ad/0000{number}": broken for number in range(4)}
        code, output = crawl(folder)
        run = last_run(folder)
        assert (code, run["state"], run["reason"]) == (3, "partial", "4 of 12 job pages failed"), output
        assert {site.hits[path] for path in site.answers} == {2}
        assert accounts_balance(folder)
        site.answers = {}
        code, output = crawl(folder)
        assert (code, last_run(folder)["new"], last_run(folder)["open"]) == (0, 4, 12), output


def test_a_page_that_gave_no_posting_is_asked_for_soon_at_first_and_seldom_later(site: Site) -> None:
    asked = []
    jobs = [posting(str(number)) for number in range(4)]
    for day in range(100):
        run = site.begin()
        for job in jobs:
            if run.seen(job.url or "", card="Gardener"):
                run.record(job, link=job.url)
        if run.seen("https://jobs.example/ad/wall", card="Wall"):
            asked.append(day)
            run.no_posting("https://jobs.example/ad/wall", "it is a wall")
        else:
            assert run.is_barren("https://jobs.example/ad/wall")
        run.finish(ListingProof(pages=1, is_whole=True))
        site.now += timedelta(days=1, minutes=-7 if day % 2 else 7)
    assert asked == [0, 1, 3, 7, 15, 31, 61, 91]


def test_a_page_that_gave_no_posting_and_gives_one_now_is_a_posting(site: Site) -> None:
    job = posting("j1")
    assert job.url is not None
    for day, is_wanted in enumerate((True, True, False)):
        run = site.begin()
        assert run.seen(job.url, card="Gardener") == is_wanted
        if day == 0:
            run.no_posting(job.url, "no words")
        elif is_wanted:
            run.record(job, link=job.url)
        assert run.is_barren(job.url) == (day == 0)
        run.finish(ListingProof(pages=1, is_whole=True))
        site.now += timedelta(days=1)


def test_a_page_that_gave_no_posting_is_no_page_that_was_read(site: Site) -> None:
    for _ in range(2):
        run = site.begin()
        if run.seen("https://jobs.example/ad/wall", card="Wall"):
            run.no_posting("https://jobs.example/ad/wall", "it is a wall")
        assert run.finish(ListingProof(pages=1, is_whole=True)).reason == "none of 1 job pages could be read"


@pytest.mark.parametrize(("misses", "days"), [(1, 1), (2, 2), (5, 16), (6, 30), (1_000_000, 30)])
def test_the_rest_doubles_up_to_a_limit(misses: int, days: int) -> None:
    assert Policy().rest_of(misses) == timedelta(days=days) - timedelta(hours=6)


@pytest.mark.parametrize(
    ("words", "says_gone"),
    [
        ("<h1>Gardener 0</h1><p>This job is no longer available.</p>", True),
        ("<h1>Gardener 0</h1><p>Stellenanzeige ist nicht mehr verfügbar</p>", True),
        ("<h1>Gardener 0</h1><p>The job is no longer available. Please try again later.</p>", True),
        ("<h1>Gardener 0</h1><p>We grow roses.</p>", False),
    ],
)
def test_a_bare_page_that_says_that_its_job_is_gone_counts_as_an_absence(tmp_path: Path, words: str, says_gone: bool) -> None:
    site = WebSite()
    site.fill(4)
    with serving(site):
        folder = project(tmp_path, site)
        assert crawl(folder)[0] == 0
        site.answers = {"/ad/00000": (200, f"<title>Rosebud</title><main>{words}</main>".encode())}
        code, output = crawl(folder, "-s", "FETCH_EVERYTHING=True")
        assert code == 0, output
    database = Database(f"sqlite:///{folder / 'jobcrawl.db'}")
    with database.read() as connection:
        absences = sorted(connection.execute(select(postings.c.absences)).scalars())
    database.close()
    assert absences == [0, 0, 0, int(says_gone)]
