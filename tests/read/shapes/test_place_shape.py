"""Whether a text looks like a place, by its shape."""

from __future__ import annotations

import pytest
from babel import Locale

from bench.build_gazetteer import PAGE_LANGUAGES
from jobcrawl.read.shapes.place_shape import is_place_shaped


def test_countries_are_places_in_the_languages_of_pages() -> None:
    for language in PAGE_LANGUAGES:
        for code in ("SE", "DE", "US", "BR", "JP"):
            name = Locale(language).territories[code]
            assert is_place_shaped(name[:1].upper() + name[1:]), name


def test_a_town_before_its_country_is_a_place_and_a_title_is_none() -> None:
    assert is_place_shaped("Lund, Sverige")
    assert not is_place_shaped("Nurse, surgery")


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Wagga Wagga NSW 2650", True),
        ("Perth, WA", True),
        ("Rockford, Illinois 61109", True),
        ("Ottawa, Ontario K1A 0B1", True),
        ("Kettering, UK NN16 8XT", True),
        ("Warehouse 12345", False),
        ("Nurse, surgery 12345", False),
        ("Ward 7 ACT", False),
        ("Head Baker NSW", False),
        ("Team North WA", False),
    ],
)
def test_a_code_behind_a_state_or_a_country_is_part_of_a_place(text: str, is_one: bool) -> None:
    assert is_place_shaped(text) == is_one
