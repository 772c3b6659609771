"""Thirty days of a site of a thousand jobs: births, edits, deaths, outages, block pages, a redesign and cut pagination."""

from __future__ import annotations

import random
from math import ceil
from pathlib import Path

import pytest

from jobcrawl.feed.publish import open_postings, publish
from jobcrawl.feed.tail import replay, stable, tail, verify
from jobcrawl.store.database import Database
from jobcrawl.store.lifecycle import ABSENCES_TO_CLOSE, ListingProof, SourceKind
from jobcrawl.store.report import RunReport
from tests.store.reading import open_keys, told
from tests.store.site import Site

BAD_DAYS = {
    3: "outage", 6: "blocked", 8: "cut", 11: "redesign", 12: "redesign", 15: "captcha", 18: "cut", 19: "outage", 23: "empty",
    26: "blocked",
}  # fmt: skip


def month(folder: Path, kind: SourceKind, jobs: int) -> None:
    dice = random.Random(5)
    database = Database(f"sqlite:///{folder / 'store.db'}")
    site = Site(database, kind)
    site.put(*(f"j{number}" for number in range(jobs)))
    born, limit = jobs, ABSENCES_TO_CLOSE[kind]
    good_days_since_death: dict[str, int] = {}
    requests = 0
    for day in range(1, 31):
        dead = dice.sample(sorted(site.jobs), jobs // 100)
        site.take(*dead)
        good_days_since_death |= dict.fromkeys(dead, 0)
        site.put(*(f"j{number}" for number in range(born, born + jobs // 100)))
        born += jobs // 100
        for key in dice.sample(sorted(site.jobs), jobs // 200):
            site.put(key, title=f"Gardener {key}, edition of day {day}")
        report = bad_day(site, BAD_DAYS[day], dice) if day in BAD_DAYS else site.visit(refetch=False)
        requests += len(site.fetched)
        if day in BAD_DAYS:
            assert report.closed == 0, BAD_DAYS[day]
            assert report.exit_code != 0, BAD_DAYS[day]
        else:
            assert report.exit_code == 0, report
            for key in good_days_since_death:
                good_days_since_death[key] += 1
        publish(database, folder / "feed", "garden")
        open_now = open_keys(database)
        if day not in BAD_DAYS:
            assert site.jobs.keys() <= open_now, "a false closing, or a lost posting"
        assert not {key for key, days in good_days_since_death.items() if days >= limit} & open_now, "a true closing is late"
    closed = {key for _, kind_of_change, _, key in told(database) if kind_of_change == "closed"}
    assert not closed & site.jobs.keys()
    assert requests <= jobs + 30 * (jobs // 100 + jobs // 200) + 16 * ceil(jobs * 0.06), (
        "new, edited, and a twentieth a day by age"
    )
    feed = folder / "feed" / "garden"
    verify(feed)
    with database.read() as connection:
        expected = {one["id"]: stable(one) for one in open_postings(connection, "garden")}
    lines = list(tail(feed))
    for last in sorted({0, len(lines), *dice.sample(range(len(lines)), 20)}):
        now = replay(tail(feed, last), replay(iter(lines[:last])))
        assert {id: stable(one) for id, one in now.items()} == expected
    database.close()


def bad_day(site: Site, what: str, dice: random.Random) -> RunReport:
    if what == "outage":
        return site.visit(hide=site.jobs, listing=ListingProof(pages_failed=1))
    if what == "blocked":
        return site.visit(hide=site.jobs, listing=ListingProof(pages_blocked=1))
    if what == "empty":
        return site.visit(hide=site.jobs)
    if what == "redesign":
        return site.visit(hide=sorted(site.jobs)[len(site.jobs) // 3 :], refetch=False)
    shown = dice.randrange(1, len(site.jobs))
    missing = sorted(site.jobs)[shown:]
    if what == "cut":
        return site.visit(hide=missing, refetch=False, listing=ListingProof(pages=3, expected=len(site.jobs)))
    return site.visit(hide=missing, refetch=False, listing=ListingProof(pages=3, pages_blocked=1, has_empty_next_page=True))


@pytest.mark.parametrize("kind", list(SourceKind))
def test_a_month_of_two_hundred_jobs(tmp_path: Path, kind: SourceKind) -> None:
    month(tmp_path, kind, 200)


@pytest.mark.slow
@pytest.mark.parametrize("kind", list(SourceKind))
def test_a_month_of_a_thousand_jobs(tmp_path: Path, kind: SourceKind) -> None:
    month(tmp_path, kind, 1000)


@pytest.mark.parametrize("page", range(1, 10))
def test_pagination_cut_after_any_page_is_partial_and_closes_nothing(tmp_path: Path, page: int) -> None:
    site = Site(Database(f"sqlite:///{tmp_path / 'store.db'}"), SourceKind.FEED)
    site.put(*(f"j{number}" for number in range(100)))
    site.visit()
    report = site.visit(hide=sorted(site.jobs)[page * 10 :], listing=ListingProof(pages=page, expected=100), refetch=False)
    assert (report.state, report.closed, report.exit_code) == ("partial", 0, 3)
    site.database.close()


def test_a_drop_or_a_loss_beyond_the_brakes_is_held_whatever_the_numbers(tmp_path: Path) -> None:
    """>30 % fewer listed, or >50 % of what was open missing: held; else closed at once by a whole feed."""
    dice = random.Random(2)
    for trial in range(40):
        site = Site(Database(f"sqlite:///{tmp_path / f'store{trial}.db'}"), SourceKind.FEED)
        before, lost, new = dice.randrange(1, 60), dice.random(), dice.randrange(0, 40)
        site.put(*(f"j{number}" for number in range(before)))
        site.visit(refetch=False)
        site.take(*dice.sample(sorted(site.jobs), round(lost * before)))
        missing = before - len(site.jobs)
        site.put(*(f"n{number}" for number in range(new)))
        report = site.visit(refetch=False)
        must_hold = len(site.jobs) < 0.7 * before or missing > before / 2
        assert bool(report.held) == must_hold
        assert report.closed == (0 if must_hold else missing)
        site.database.close()
