"""Whether lists were read to their end; all addresses are made up."""

from __future__ import annotations

import pytest

from jobcrawl.ledger import ListingEvidence
from jobcrawl.list_ends import ListEnds


def ends(*pages: tuple[str, str, str | None, bool]) -> ListEnds:
    found = ListEnds()
    for url, jobs, on, is_end in pages:
        found.note(url, jobs, on=on, is_end=is_end)
    return found


@pytest.mark.parametrize(
    ("pages", "open_at"),
    [
        ([], None),
        ([("/", "", None, False)], None),
        ([("/jobs", "abc", None, False)], "/jobs"),
        ([("/jobs", "abc", "/jobs?2", False), ("/jobs?2", "de", None, True)], None),
        ([("/jobs?2", "de", None, True), ("/jobs", "abc", "/jobs?2", False)], None),
        ([("/jobs", "abc", "/jobs?2", False), ("/jobs?2", "de", "/jobs", False)], "/jobs"),
        ([("/", "ab", None, False), ("/jobs", "abc", None, True)], None),
        ([("/", "ax", None, False), ("/jobs", "abc", None, True)], "/"),
        ([("/deck", "ab", None, True), ("/galley", "cd", None, False)], "/galley"),
    ],
)
def test_a_list_is_open_until_its_end_is_seen(pages: list[tuple[str, str, str | None, bool]], open_at: str | None) -> None:
    assert ends(*pages).open_at() == open_at


def test_lists_may_name_one_job_by_different_addresses() -> None:
    told = ends(("/jobs", "ABc", None, False), ("/sitemap.xml", "abc", None, True))
    told.note_copy("A", "a")
    assert told.open_at() == "/jobs", "nothing shows what B is"
    told.note_copy("B", "b")
    assert told.open_at() is None
    told = ends(("/jobs", "ab", None, False), ("/sitemap.xml", "AB", None, True))
    told.note_copy("A", "a")
    told.note_copy("B", "b")
    assert told.open_at() is None, "the list was read first"


@pytest.mark.parametrize(
    ("ended", "expected", "cut"),
    [
        ("last page", None, "nothing shows that /galley lists all its jobs"),
        (None, 2, "nothing shows that /galley lists all its jobs"),
        (None, None, None),
        ("whole by contract", None, None),
    ],
)
def test_another_list_proves_nothing_for_an_open_one(ended: str | None, expected: int | None, cut: str | None) -> None:
    told = ends(("/deck", "ab", None, True), ("/galley", "cd", None, False))
    assert ListingEvidence(pages=2, found=4, expected=expected, ended=ended, ends=told).as_listing().cut == cut


def test_lists_that_name_a_job_by_addresses_of_one_posting_hold_the_same_job() -> None:
    ends = ListEnds()
    ends.note("https://a.example/jobs", ["/1?ref=list", "/2?ref=list"], is_end=False)
    ends.note("https://a.example/sitemap.xml", ["/1", "/2"], is_end=True)
    assert ends.open_at() == "https://a.example/jobs"
    ends.posting_at = {"/1": "one", "/1?ref=list": "one", "/2": "two", "/2?ref=list": "two"}.get
    assert ends.open_at() is None
