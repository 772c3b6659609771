"""Addresses of further pages; every address here is made up."""

from __future__ import annotations

import pytest

from jobcrawl.read.lists.paged_url import next_by_custom


@pytest.mark.parametrize(
    ("here", "guess"),
    [
        ("https://a.example/jobs", "https://a.example/jobs?page=2"),
        ("https://a.example/jobs?q=cook#list", "https://a.example/jobs?q=cook&page=2"),
        ("https://a.example/jobs?page=2", "https://a.example/jobs?page=3"),
        ("https://a.example/jobb?sida=1&q=", "https://a.example/jobb?sida=2&q="),
        ("https://a.example/jobs?offset=20", None),
        ("https://a.example/jobs/page/2", None),
    ],
)
def test_the_page_that_follows_by_custom(here: str, guess: str | None) -> None:
    assert next_by_custom(here) == guess
