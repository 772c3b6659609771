"""What a site prints on all pages: learned from pages, kept between runs, never strong enough to take an ad's text."""

from __future__ import annotations

import json

import pytest

from jobcrawl.clean.chrome import MAX_BLOCKS, MINIMUM_PAGES, SiteChrome
from jobcrawl.clean.description import describe
from jobcrawl.page import Page

SLOGAN = "Kustens jobb is the biggest small job board on the west coast and has been so since the herring came back."
SENTENCE = "We treat all applicants alike and ask recruiters and sellers of adverts kindly but firmly not to call us."


def page(number: int) -> Page:
    wanted = f"""Boat number {number} needs a skipper who knows the skerries by heart and does not mind getting up at four
    in the morning to be out before the gulls."""
    ad = f"<h1>Skipper {number}</h1><div class='a'><p>{wanted}</p><p>{SENTENCE}</p></div><a href='/apply/{number}'>Apply now</a>"
    below = f"<div class='b'><p>{SLOGAN}</p><p>Ask us about adverts, prices and opening hours.</p></div>"
    return Page(body=f"<div>{ad}{below}</div>".encode())


def learned(pages: int) -> SiteChrome:
    chrome = SiteChrome()
    for number in range(pages):
        chrome.observe(page(number).outline)
    return chrome


def test_nothing_is_furniture_before_enough_pages_were_seen() -> None:
    block = page(0).outline.blocks[-1]
    assert not learned(MINIMUM_PAGES - 1).is_chrome(block)
    assert learned(MINIMUM_PAGES).is_chrome(block)


def test_what_differs_from_page_to_page_is_no_furniture() -> None:
    chrome = learned(10)
    assert [chrome.is_chrome(block) for block in page(3).outline.blocks[:2]] == [False, False]


def test_a_sentence_that_an_employer_repeats_inside_every_ad_stays() -> None:
    description = describe(page(3), title="Skipper 3", structured=None, chrome=learned(10))
    assert SENTENCE in (description.text or "")


def test_a_slogan_below_every_ad_goes_once_it_was_learned() -> None:
    assert SLOGAN not in (describe(page(3), title="Skipper 3", structured=None, chrome=learned(10)).text or "")


def test_what_was_learned_survives_a_run() -> None:
    kept = SiteChrome.from_json(json.loads(json.dumps(learned(10).to_json())))
    assert kept.pages == 10
    assert kept.is_chrome(page(0).outline.blocks[-1])


def test_rubbish_is_no_state() -> None:
    with pytest.raises((KeyError, ValueError)):
        SiteChrome.from_json({"pages": "many", "seen": {}})


def test_memory_is_bounded_and_furniture_outlives_the_flood() -> None:
    chrome = SiteChrome()
    for number in range(60):
        lines = "".join(f"<p>line {number} {line}</p>" for line in range(300))
        chrome.observe(Page(body=f"{lines}<p>{SLOGAN}</p>".encode()).outline)
    assert len(chrome.to_json()["seen"]) <= MAX_BLOCKS
    assert chrome.is_chrome(Page(body=f"<p>{SLOGAN}</p>".encode()).outline.blocks[0])
