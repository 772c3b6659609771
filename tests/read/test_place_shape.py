"""Whether a text looks like a place, by its shape."""

from __future__ import annotations

from babel import Locale

from bench.build_gazetteer import PAGE_LANGUAGES
from jobcrawl.read.place_shape import is_place_shaped


def test_countries_are_places_in_the_languages_of_pages() -> None:
    for language in PAGE_LANGUAGES:
        for code in ("SE", "DE", "US", "BR", "JP"):
            name = Locale(language).territories[code]
            assert is_place_shaped(name[:1].upper() + name[1:]), name


def test_a_town_before_its_country_is_a_place_and_a_title_is_none() -> None:
    assert is_place_shaped("Lund, Sverige")
    assert not is_place_shaped("Nurse, surgery")
