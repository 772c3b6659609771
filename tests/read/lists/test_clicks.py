"""Addresses that scripts and bare buttons lead to; every text here is made up."""

# Markup is read better whole.
# ruff: noqa: E501

from __future__ import annotations

import pytest
from lxml import html

from jobcrawl.page import Page
from jobcrawl.read.lists.clicks import asked_by, opened_by, openers_of
from tests.processor import seconds_of


@pytest.mark.parametrize(
    ("script", "handler", "address"),
    [
        ("", "location.href='/jobs/7'", "/jobs/7"),
        ("", "return window.open('job.asp?id=3', 'w', 'width=500')", "job.asp?id=3"),
        ("", "location.assign(\"/jobs/8\")", "/jobs/8"),
        ("function openJob(id){window.location='/job?id='+id;}", "openJob(5)", "/job?id=5"),
        ("const go = (slug) => { window.location.href = `/jobs/${slug}/view`; }", "javascript:go('miller')", "/jobs/miller/view"),
        ("const go = slug => location.assign('/jobs/' + slug)", 'go("baker")', "/jobs/baker"),
        ("var show = function(ref) {\n window.open('detail.asp?ref=' + encodeURIComponent(ref) + '&lang=en');\n}", "show('R-12')", "detail.asp?ref=R-12&lang=en"),
    ],
)  # fmt: skip
def test_a_handler_opens_the_address_it_or_its_function_writes_down(script: str, handler: str, address: str) -> None:
    assert opened_by(handler, openers_of(Page(body=f"<script>{script}</script>".encode()))) == address


@pytest.mark.parametrize(
    ("script", "handler"),
    [
        ("", "openJob(5)"),
        ("", "location.href='/jobs/' + this.id"),
        ("function openJob(id){window.location='/job?id='+other;}", "openJob(5)"),
        ("function openJob(id){fetch('/job?id='+id)}", "openJob(5)"),
        ("function openJob(id){window.location='/job?id='+id;}", "openJob(row)"),
    ],
)
def test_what_no_address_is_written_down_for_opens_none(script: str, handler: str) -> None:
    assert opened_by(handler, openers_of(Page(body=f"<script>{script}</script>".encode()))) is None


@pytest.mark.parametrize(
    ("fields", "address"),
    [
        ('<input type="hidden" name="ref" value="41"><input type="submit" value="View details">', "job.cgi?ref=41"),
        ('<input type="hidden" name="ref" value="41"><button>Read more</button>', "job.cgi?ref=41"),
        ('<input type="hidden" name="ref" value="41"><button>Apply</button>', None),
        ('<input name="q" value=""><input type="submit" value="View"><input type="hidden" name="a" value="1">', None),
        ('<input type="submit" value="View details">', None),
    ],
)
def test_a_form_that_asks_nothing_of_a_person_leads_to_what_its_button_shows(fields: str, address: str | None) -> None:
    assert asked_by(html.fragment_fromstring(f'<form action="job.cgi">{fields}</form>')) == address
    assert asked_by(html.fragment_fromstring(f'<form method="post" action="job.cgi">{fields}</form>')) is None


@pytest.mark.parametrize(
    "script", ["function a(" + " " * 150_000, "var a=" * 30_000, "const x = y => " * 12_000, "location='/a/'+b;" * 9_000]
)
def test_scripts_without_end_are_read_in_a_moment(script: str) -> None:
    body = f"<script>{script} location</script>".encode()
    assert seconds_of(lambda: openers_of(Page(body=body))) < 1
