"""Parts of an ad that a page tells twice."""

from __future__ import annotations

import time

from jobcrawl.clean.description import describe
from jobcrawl.page import Page

SUMMARY = "<h2>Summary</h2><p>Wick and Sons makes candles for churches and theatres in a mill beside the river.</p>"
PART = """<h3>Your work</h3><p>You will pour wax into moulds of every size and repair the wick machine whenever it stops.</p>
<ul><li>Keep the moulds clean</li></ul><p>You will be trained for six months by our master of wax and wicks.</p>"""
LAST = "<h2>Checks</h2><p>This post is subject to a check of your record, because theatres have trap doors.</p>"


def text_of(body: str) -> str:
    page = Page(body=f"<html><body><main><h1>Candle Maker</h1>{body}</main></body></html>".encode())
    return describe(page, title="Candle Maker", structured=None, chrome=None).text or ""


def test_a_part_that_stands_twice_for_two_sizes_of_screen_is_told_once() -> None:
    text = text_of(
        f"<div>{SUMMARY}</div><div class=wide>{PART}</div><div class=small><details>{PART}</details></div><div>{LAST}</div>"
    )
    assert text.count("pour wax into") == text.count("Keep the moulds clean") == text.count("trained for six") == 1
    assert text.index("pour wax") < text.index("trap doors")


def test_lines_that_an_ad_says_again_in_a_longer_list_stay() -> None:
    points = "".join(f"<li>You have shown over many years that you can do the {what} without help</li>" for what in "abc")
    more = "<li>You have never burnt a finger</li>"
    text = text_of(f"<div>{SUMMARY}<ul>{points}</ul></div><div><h2>Demands</h2><ul>{points}{more}</ul>{LAST}</div>")
    assert text.count("can do the b without help") == 2
    assert text.count("never burnt a finger") == 1


def test_a_sentence_that_an_ad_says_twice_stays() -> None:
    once = "<div><p>Candles must never stand alone, neither in our workshop nor anywhere else on earth.</p></div>"
    assert text_of(SUMMARY + once + PART + once + LAST).count("never stand alone") == 2


def test_a_page_that_says_the_same_again_and_again_costs_little() -> None:
    began = time.process_time()
    text_of(SUMMARY + PART * 4_000)
    assert time.process_time() - began < 5
