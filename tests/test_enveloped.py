"""Markup that a server sends inside JSON; every answer here is made up."""

import pytest

from jobcrawl.enveloped import MAX_ENVELOPE_BYTES, markup_in
from jobcrawl.page import Page
from jobcrawl.read.lists.listing import read_listing

CARDS = "".join(f'<li><h3><a href=\\"/jobs/{n}-baker\\">Baker {n}</a></h3><p>Leeds</p></li>' for n in range(4101, 4104))


@pytest.mark.parametrize(
    "answer",
    [
        f'{{"html": "{CARDS}", "next": "/jobs/more?offset=20"}}',
        f'\ufeff {{"success": true, "data": {{"content": "{CARDS}", "next_url": "/jobs/more?offset=20", "has_more": true}}}}',
        f'[{{"command": "settings"}}, {{"command": "insert", "data": "{CARDS}"}}, {{"next": "/jobs/more?offset=20"}}]',
    ],
)
def test_a_part_of_a_list_inside_json_is_read_as_a_browser_would_show_it(answer: str) -> None:
    page = Page(url="https://bakery.example/jobs/more?offset=10", body=answer.encode(), content_type="application/json")
    listing = read_listing(page)
    assert [(link.url, link.title) for link in listing.links] == [
        (f"https://bakery.example/jobs/{n}-baker", f"Baker {n}") for n in range(4101, 4104)
    ]
    assert listing.next == "https://bakery.example/jobs/more?offset=20"
    assert page.is_part


@pytest.mark.parametrize("says", ['"next": null', '"next_url": ""', '"hasMore": false'])
def test_an_answer_that_says_so_is_the_last_part(says: str) -> None:
    listing = read_listing(Page(url="https://bakery.example/jobs/more?offset=20", body=f'{{"html": "{CARDS}", {says}}}'.encode()))
    assert (listing.next, listing.is_last) == (None, True)


def test_an_answer_that_says_nothing_of_a_way_on_leaves_it_open() -> None:
    listing = read_listing(Page(url="https://bakery.example/jobs/more?offset=20", body=f'{{"html": "{CARDS}"}}'.encode()))
    assert (listing.next, listing.is_last) == (None, None)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b"[]",
        b'{"jobs": [{"title": "Baker", "url": "/jobs/1"}]}',
        b'{"error": ""}',
        b'{"html": "<li>breaks off',
        b'{"success": false, "data": "<p>Your session is over</p>"}',
        b'{"html": "", "error": "Invalid nonce"}',
        b"<html><body>{}</body></html>",
        b'{"html": "<li>Baker</li>' + b" " * MAX_ENVELOPE_BYTES + b'"}',
        b'{"a": ' * 60 + b'"<li>deep</li>"' + b"}" * 60,
    ],
)
def test_what_is_no_envelope_of_markup_is_left_as_it_is(body: bytes) -> None:
    assert markup_in(body) is None


def test_a_document_is_no_part() -> None:
    for body in (b"<!DOCTYPE html><p>Jobs</p>", b"<title>Jobs</title>", b"<main><p>Jobs</p></main>"):
        assert not Page(body=body).is_part
    assert Page(body=b"<li><a href='/jobs/1'>Baker</a></li>").is_part
