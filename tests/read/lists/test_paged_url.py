"""Addresses of further pages; every address here is made up."""

from __future__ import annotations

import pytest

from jobcrawl.read.lists.paged_url import is_page_of, next_by_custom


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


def test_the_number_of_a_post_in_plain_addresses_of_wordpress_is_no_page() -> None:
    here = "https://a.example/?post_type=job_listing"
    assert not is_page_of(f"{here}&p=1004", here)
    assert is_page_of(f"{here}&paged=2", here)
    assert is_page_of("https://a.example/jobs?p=2", "https://a.example/jobs")
