from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobcrawl.values.organizations.organization import (
    is_agency_name,
    same_organization,
    understand_organization,
)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("Northern Mills AB", "Northern Mills AB"),
        ("Northern Mills - Logo", "Northern Mills"),
        ({"@type": "Organization", "name": " Northern Mills "}, "Northern Mills"),
        ([{"name": "Northern Mills"}], "Northern Mills"),
        ("Confidential", None), ("UNAVAILABLE", None), ("", None), ({}, None), ("-", None), (7, None), ("x" * 500, None),
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


def test_names_are_compared_without_legal_forms() -> None:
    assert same_organization("Northern Mills AB", "Northern Mills")
    assert same_organization("Fjord recruitment", "Fjord Bemanning & Rekrytering AB")
    assert not same_organization("Northern Mills", "Southern Mills")


@given(st.text())
def test_any_text_is_taken(text: str) -> None:
    understand_organization(text)
    is_agency_name(text)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("The Governors of Dean School", "Dean School"),
        ("Governors Dean Ltd", "Governors Dean Ltd"),
        ("The Trustees of Commons", "The Trustees of Commons"),
    ],
)
def test_who_speaks_for_an_organisation_is_no_part_of_its_name(said: str, name: str) -> None:
    found = understand_organization(said)
    assert found is not None
    assert found.name == name
