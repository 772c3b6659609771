"""The country that an address belongs to, and what it settles."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from babel import Locale

from jobcrawl.domains import country_of_address, is_of_site, is_web_address
from jobcrawl.extraction import extract
from jobcrawl.page import Page
from jobcrawl.recipe import build_recipe
from jobcrawl.settings import RECIPE

AD = (
    "<h1>Nurse</h1><p>Posted: 03/04/2026</p><p>Pay: $34 – $38 per hour</p><h2>Your duties</h2><p>You look after the animals "
    "of the valley with two colleagues, by day and sometimes by night.</p><h2>Requirements</h2><p>Two years of experience.</p>"
    "<a href='/a'>Apply</a>"
)


@pytest.mark.parametrize("text", ["https://acme.example", "http://127.0.0.1:8000/jobs?page=2", "https://müller.example/ö"])
def test_an_address_of_the_web_has_a_scheme_and_a_host(text: str) -> None:
    assert is_web_address(text)


@pytest.mark.parametrize(
    "text",
    ["acme.example/jobs", "ftp://acme.example", "https://", "https:///jobs", "https://[half", "https://acme.example:99999/",
     "https://acme.example/a b", "https://acme.example/\n", f"https://acme.example/{'x' * 2_000}", "", None, 7],
)  # fmt: skip
def test_what_is_no_address_of_the_web_is_told_from_one(text: object) -> None:
    assert not is_web_address(text)


@pytest.mark.parametrize(
    ("url", "country"),
    [
        ("https://www.jobs.com.au/job/1", "AU"),
        ("https://jobs.example.co.uk/1", "GB"),
        ("https://acme.se", "SE"),
        ("https://acme.io/jobs", None),
        ("https://acme.eu/jobs", None),
        ("https://acme.com/jobs", None),
        ("http://127.0.0.1:8000/jobs", None),
        ("http://[broken", None),
        ("", None),
    ],
)
def test_a_national_domain_tells_its_country(url: str, country: str | None) -> None:
    assert country_of_address(url) == country


@pytest.mark.parametrize(("host", "currency", "posted"), [("vets.com.au", "AUD", "2026-04-03"), ("vets.ca", "CAD", None)])
def test_the_address_settles_dollars_and_the_order_of_day_and_month(host: str, currency: str, posted: str | None) -> None:
    page = Page(
        url=f"https://www.{host}/jobs/88120133",
        fetched_at=datetime(2026, 5, 1, tzinfo=UTC),
        body=f"<html><head><title>Nurse</title></head><body>{AD}</body></html>".encode(),
    )
    found = extract(page, build_recipe({"RECIPE": RECIPE}))
    assert found.draft is not None
    assert found.draft.posting.base_salary is not None
    assert found.draft.posting.base_salary.currency == currency
    assert found.draft.posting.date_posted == posted


@pytest.mark.parametrize(
    ("address", "here", "is_of"),
    [
        ("https://jobs.dean.example/1", "https://www.dean.example/", True),
        ("https://www.dean.example/jobs", "https://dean.example/", True),
        ("https://www.dean.example/", "https://jobs.dean.example/", False),
        ("https://notdean.example/", "https://dean.example/", False),
        ("http://[dean", "https://dean.example/", False),
        ("https://dean.example/", "", False),
    ],
)
def test_a_site_is_its_host_and_those_below_it(address: str, here: str, is_of: bool) -> None:
    assert is_of_site(address, here) is is_of


def test_countries_of_addresses_are_those_of_cldr() -> None:
    codes = {code for code in map(str, Locale("en").territories) if len(code) == 2}
    known = {code for code in codes if country_of_address(f"https://acme.{code.lower()}") == code}
    sold_as_words = {"AC", "AI", "IO", "ME", "TV"}
    assert sold_as_words <= codes - known
    assert len(codes - known) < 60
    assert country_of_address("https://acme.qz") is None
