"""A page's links, made absolute."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest

from jobcrawl.page import Page


@pytest.mark.parametrize(
    "base", ["https://acme.example/jobs/list?page=2", "HTTP://Acme.example:8080/a/b/", "https://acme.example"]
)
@pytest.mark.parametrize(
    "href",
    ["/jobs/17", "/jobs/17/?a=b#top", "/a//b", "/a/../b", "/./a", "//other.example/x", "/jobs;v=1", "/a b", "/é", "/", "jobs/17",
     "?page=3", "#top", "/jobs/.hidden", "/a.b/c.html"],
)  # fmt: skip
def test_a_link_is_resolved_as_the_standard_library_does(base: str, href: str) -> None:
    assert Page(url=base).absolute(href, base) == urljoin(base, href)


@pytest.mark.parametrize("base", ["https://acme.example:99999/jobs", "ftp://acme.example/jobs", "", "https://[half"])
def test_a_path_on_a_page_without_an_address_of_the_web_leads_nowhere(base: str) -> None:
    assert Page(url=base).absolute("/jobs/17", base) is None
