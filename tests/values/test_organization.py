from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobcrawl.values.organization import (
    find_client,
    find_recruiter,
    is_agency_name,
    same_organization,
    speaks_for_client,
    understand_organization,
)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("Northern Mills AB", "Northern Mills AB"),
        ("Northern Mills - Logo", "Northern Mills"),
        ({"@type": "Organization", "name": " Northern Mills "}, "Northern Mills"),
        ([{"name": "Northern Mills"}], "Northern Mills"),
        ("Confidential", None), ("", None), ({}, None), ("-", None), (7, None), ("x" * 500, None),
    ],
)  # fmt: skip
def test_a_name_is_kept_and_a_placeholder_is_none(value: Any, name: str | None) -> None:
    organization = understand_organization(value)
    assert (organization.name if organization else None) == name


@pytest.mark.parametrize(
    ("name", "is_agency"),
    [
        ("Fjord Bemanning & Rekrytering AB", True), ("Bright Staffing Ltd", True), ("Talent Bridge Recruitment", True), (
        "Muster Personaldienstleistungen GmbH", True), ("Agence d'intérim du Sud", True),
        ("Northern Mills AB", False), ("City of Example", False), ("Example University", False), ("Personal Finance Bank", False),
    ],
)  # fmt: skip
def test_agencies_are_known_by_their_names(name: str, is_agency: bool) -> None:
    assert is_agency_name(name) is is_agency


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("On behalf of our client we seek an engineer.", True), ("Our client, a maker of pumps, grows.", True), (
        "För vår kunds räkning söker vi en tekniker.", True), ("Uppdragsgivare: Exempel AB", True),
        ("Für unseren Kunden suchen wir", True), ("Pour notre client, nous recherchons", True), (
        "You help our clients every day.", False), ("Vi möter kunder varje dag.", False),
    ],
)  # fmt: skip
def test_an_ad_for_somebody_else_says_so(text: str, speaks: bool) -> None:
    assert speaks_for_client(text) is speaks


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("We are collaborating with the recruitment company Blue Door. For questions, call.", "Blue Door"),
        ("In this recruitment, we collaborate with Fjord recruitment, and you reach us at", "Fjord"),
        ("I denna rekrytering samarbetar vi med Fjord Bemanning. Välkommen!", "Fjord Bemanning"),
        ("We collaborate with universities.", None),
    ],
)
def test_the_employer_names_its_agency(text: str, name: str | None) -> None:
    found = find_recruiter(text)
    assert (found[0] if found else None) == name


def test_the_agency_names_its_client() -> None:
    assert find_client("Engineer", "On behalf of Northern Mills we seek an engineer.") == (
        "Northern Mills",
        "On behalf of Northern Mills",
    )
    assert find_client("Head of unit at NMAB", "NMAB grows. Read more about NMAB.") == ("NMAB", "Head of unit at NMAB")
    assert find_client("Head of unit at night", "We grow.") is None


def test_names_are_compared_without_legal_forms() -> None:
    assert same_organization("Northern Mills AB", "Northern Mills")
    assert same_organization("Fjord recruitment", "Fjord Bemanning & Rekrytering AB")
    assert not same_organization("Northern Mills", "Southern Mills")


@given(st.text())
def test_any_text_is_taken(text: str) -> None:
    understand_organization(text)
    is_agency_name(text)
    speaks_for_client(text)
    find_recruiter(text)
    find_client(text, text)
