"""What a listing proves: a total that matches, and not rows that repeat others."""

from __future__ import annotations

from typing import Any

import pytest

from jobcrawl.boards.listing_walk import ListingWalk
from jobcrawl.declared.platform import ListEndpoint, Paging, Places, Platform
from jobcrawl.ledger import ListingEvidence

BOARD = Platform(
    name="bakery",
    listing=ListEndpoint(url="https://bakery.example/jobs", items="jobs", total="total"),
    fields={"source_id": "id", "title": "title", "url": "https://bakery.example/jobs/{id}?place={place}"},
    places=Places(name="place"),
)
PAGED = Platform(
    name="bakery",
    listing=ListEndpoint(url="https://bakery.example/jobs", items="jobs", total="total", paging=Paging(by="offset", size=4)),
    fields=BOARD.fields,
    places=BOARD.places,
)


def job(letter: str) -> dict[str, Any]:
    """`a` is a job in Leeds, `A` the same one in York."""
    return {"id": letter.lower(), "title": f"Baker {letter.lower()}", "place": "York" if letter.isupper() else "Leeds"}


def walked(*pages: list[dict[str, Any]], total: int) -> tuple[int, int | None]:
    """Jobs met, and how many should have been, after some pages."""
    walk = ListingWalk(BOARD if len(pages) == 1 else PAGED, ListingEvidence())
    found = 0
    for at, page in enumerate(pages):
        walk.begin_page()
        for row in page:
            is_twice, is_new = walk.meet(row["id"], row)
            found += is_new
            if is_twice and not is_new:
                walk.meet_again(row["id"], row, {})
        walk.end_page({"total": total}, len(page), at * 4)
    return found, walk.evidence.expected


@pytest.mark.parametrize(
    ("letters", "total", "expected"),
    [
        ("abcdefgh", 8, 8),
        ("abcdefab", 8, 8),  # two repeat others, and two are not there
        ("abcdefabc", 8, 8),
        ("abcabc", 3, 3),  # a list told twice: the total counts jobs
        ("abcdefAB", 8, 6),  # two jobs in two places each: the total counts rows
        ("abcABC", 3, 3),  # the same, and the total counts jobs
        ("abAAA", 5, 4),  # one place told three times
        ("abAAA", 3, 3),
    ],
)
def test_a_total_is_met_by_jobs_and_by_further_places_of_theirs(letters: str, total: int, expected: int) -> None:
    assert walked([job(letter) for letter in letters], total=total) == (len(set(letters.lower())), expected)


def test_rows_of_one_identity_that_say_different_things_are_no_places_of_one_job() -> None:
    rows = [
        {**job("a"), "title": title, "place": place} for title, place in (("Baker", "Leeds"), ("Cook", "York"), ("Chef", "Hull"))
    ]
    assert walked(rows, total=3) == (1, 3)


def test_a_list_that_moved_between_its_pages_lacks_what_it_does_not_show() -> None:
    assert walked([job(one) for one in "abcd"], [job(one) for one in "defc"], total=8) == (6, 8)
    assert walked([job(one) for one in "abcd"], [job(one) for one in "eEfg"], total=8) == (7, 7)


CURSOR = Paging(by="cursor", parameter="after", cursor="after", size=2)
BY_CURSOR = Platform(
    name="bakery",
    listing=ListEndpoint(url="https://bakery.example/jobs", items="jobs", total="total", paging=CURSOR),
    fields=BOARD.fields,
)


@pytest.mark.parametrize(
    ("pages", "total", "asked", "broken"),
    [
        ([("ab", "1"), ("cd", "2"), ("e", None)], None, 3, None),
        ([("ab", "1"), ("cd", "2"), ("e", "3")], 5, 3, None),  # all that is announced was read
        ([("ab", "1"), ("cd", "2"), ("e", "3"), ("", "4"), ("", "5")], None, 4, None),  # nothing behind a short page
        ([("ab", "1"), ("cA", "2"), ("dA", "3"), ("e", "4")], 5, 4, None),  # a total of jobs, one of which has two rows
        ([("ab", "1"), ("", "2"), ("", "3"), ("cd", "4"), ("e", None)], None, 5, None),
        (
            [("ab", "1"), *(("", str(page)) for page in range(2, 9))],
            None,
            6,
            "5 pages in a row are empty, and the interface goes on",
        ),
        ([("ab", "1"), ("", "2"), ("cd", None)], None, 3, None),  # a page between may be empty
        ([("ab", "x"), ("cd", "x"), ("e", "x"), ("", "x")], None, 4, None),  # one token for the whole walk
        ([("ab", "x"), ("ab", "x")], None, 2, "the next page is one that was read"),
    ],
)
def test_a_walk_by_cursor_ends_where_nothing_is_left(
    pages: list[tuple[str, str | None]], total: int | None, asked: int, broken: str | None
) -> None:
    walk, at = ListingWalk(BY_CURSOR, ListingEvidence()), None
    for letters, token in pages:
        walk.begin_page()
        for letter in letters:
            walk.meet(letter.lower(), job(letter))
        answer = {"after": token, "total": total}
        walk.end_page(answer, len(letters), at)
        at = walk.following(answer, at, len(letters), "https://bakery.example/jobs", {})
        if at is None:
            break
    assert (walk.evidence.pages, walk.evidence.broken) == (asked, broken)
