"""Ids in addresses: the site's own, and numbers that are none."""

from __future__ import annotations

import pytest

from jobcrawl.address_ids import AddressIds, id_in_url


@pytest.mark.parametrize(
    ("url", "ident"),
    [
        ("https://a.example/jobs/4711", "4711"),
        ("https://a.example/jobs/4711/cook?page=2", "4711"),
        ("https://a.example/jobs/cook-4711", "4711"),
        ("https://a.example/jobs/4711-cook", "4711"),
        ("https://a.example/jobs/10115-berlin-cook", "10115"),
        ("https://a.example/jobs/cook4711", None),
        ("https://a.example/jobs/4711/apply/4711", "4711"),
        ("https://a.example/2026/jobs/4711", None),
        ("https://a.example/jobs/12", None),
        ("https://a.example/jobs/100", "100"),
        ("https://a.example/jobs/2026", "2026"),
        ("https://a.example/jobs/4711/", "4711"),
        ("https://a.example/j/0f8fad5b-d9cb-469f-a165-70867728950e", "0f8fad5b-d9cb-469f-a165-70867728950e"),
        ("https://a.example/j/0f8fad5b-d9cb-469f-a165-70867728950e/2", None),
        ("http://[::1", None),
    ],
)
def test_the_one_number_in_an_address_is_the_sites_own_id(url: str, ident: str | None) -> None:
    assert id_in_url(url) == ident


@pytest.mark.parametrize(
    "path",
    [
        "/2026/11/snickare/",
        "/2026/cook",
        "/ausbildung-2027/koch",
        "/jobs/trainee-2026",
        "/stellen/koch-60-100",
        "/stellen/koch-100-prozent",
        "/jobs/10115-berlin/verkaeufer",
        "/jobs/se-11122-stockholm/kock",
        "/company/1234/jobs/55",
    ],
)
def test_a_year_a_workload_a_post_code_and_an_employers_number_are_no_id(path: str) -> None:
    assert id_in_url(f"https://a.example{path}") is None


def test_a_number_of_several_listed_ads_is_the_id_of_none() -> None:
    links = AddressIds()
    for path in (
        "/dean-bakery-5521/cook",
        "/dean-bakery-5521/baker",
        "/hill-farm-5522/cook",
        "/jobs/4711",
        "/en/jobs/4711?from=list",
    ):
        links.add(f"https://a.example{path}")
    assert links.shared == {"5521"}
