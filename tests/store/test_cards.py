"""Listing cards: which of their words tell that a page should be read again."""

from __future__ import annotations

from datetime import timedelta

import pytest
from scrapy import Request

from jobcrawl.identity import card_hash, is_another_card, is_reworded
from jobcrawl.read.lists.job_card import JobLink
from jobcrawl.store.lifecycle import ListingProof
from jobcrawl.store.policy import Policy
from jobcrawl.store.recrawl import card_of
from jobcrawl.store.wishes import LEAST_REWORDED
from tests.store.site import Site, posting

TITLE = "Baker at Dean Bakery"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("£30,000", "£35,000"),
        ("Contract: 6 months", "Contract: 12 months"),
        ("3 days ago, apply by 24 December", "4 days ago, apply by 31 December"),
        ("37 hours/week", "40 hours/week"),
        ("Full time", "Part time"),
    ],
)
def test_a_changed_card_is_noticed(before: str, after: str) -> None:
    assert is_reworded(card_hash(TITLE, f"{TITLE} {before}"), card_hash(TITLE, f"{TITLE} {after}"))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("3 days ago", "4 days ago"),
        ("Posted 1 month ago", "Posted 2 months ago"),
        ("NEW", ""),
        ("viewed 12 times", "viewed 340 times"),
        ("12 views, 3 applicants", "19 views, 5 applicants"),
        ("Ny! 19 dagar kvar", "18 dagar kvar"),
        ("vor 2 Monaten", "vor 3 Monaten"),
        ("il y a 1 mois", "il y a 2 mois"),
        ("hace 2 meses", "hace 3 meses"),
        ("Neu · 40 Aufrufe", "55 Aufrufe"),
    ],
)
def test_what_passes_by_itself_is_no_change_of_a_card(before: str, after: str) -> None:
    one, other = (card_hash(TITLE, f"{TITLE} {words}") for words in (before, after))
    assert one == other


def test_a_card_of_which_all_words_are_not_known_is_reworded_by_none() -> None:
    assert not is_reworded(card_hash(TITLE), card_hash(TITLE, f"{TITLE} £30,000"))
    assert not is_reworded(card_hash(TITLE, "£30,000"), card_hash("Miller", "£30,000"))
    assert is_another_card(card_hash(TITLE, "£30,000"), card_hash("Miller", "£30,000"))


def test_a_card_that_shows_its_title_alone_says_its_title() -> None:
    card = JobLink(url="https://jobs.example/ad/1", title=TITLE, card=TITLE)
    assert card_of(Request(card.url, cb_kwargs={"card": card})) == TITLE


@pytest.mark.parametrize(("jobs", "share", "fetched"), [(8, 0.05, 8), (50, 0.05, LEAST_REWORDED), (50, 0.5, 25)])
def test_cards_with_other_words_cost_no_more_than_a_share_of_the_pages(site: Site, jobs: int, share: float, fetched: int) -> None:
    """A site may count its visitors in a language unknown here."""
    site.policy = Policy(refresh_share=share)
    site.put(*(str(number) for number in range(jobs)))
    asked = []
    for words in ("odwiedziny: 7", "odwiedziny: 9", "odwiedziny: 9"):
        run = site.begin()
        wanted = [job for job in site.jobs.values() if run.seen(job.url or "", card=job.title or "", words=words)]
        for job in wanted:
            run.record(posting(str(job.source_id)), link=job.url)
        asked.append(len(wanted))
        run.finish(ListingProof(pages=1, is_whole=True))
        site.now += timedelta(days=1)
    assert asked == [jobs, fetched, min(fetched, jobs - fetched)], "what was not read again now is read in the next run"
