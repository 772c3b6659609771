"""Towns of Finland, Poland and Czechia in the forms in which sentences name them."""

import pytest

from jobcrawl.values.places.inflected_towns import town_in_form


@pytest.mark.parametrize(
    ("form", "town"),
    [
        ("Kępnie", "Kępno"),
        ("Gnieźnie", "Gniezno"),
        ("Żywcu", "Żywiec"),
        ("Krakowie", "Kraków"),
        ("Wieliczce", "Wieliczka"),
        ("Ostrołęce", "Ostrołęka"),
        ("Suwałkach", "Suwałki"),
        ("Zielonej Górze", "Zielona Góra"),
        ("Nowym Sączu", "Nowy Sącz"),
        ("Warszawie", "Warszawa"),
        ("Litvínově", "Litvínov"),
        ("Písku", "Písek"),
        ("Českých Budějovicích", "České Budějovice"),
        ("Praze", "Praha"),
        ("Turussa", "Turku"),
    ],
)
def test_a_form_of_a_towns_name_means_the_town(form: str, town: str) -> None:
    assert town_in_form(form) == town


@pytest.mark.parametrize(
    "word", ["Kępno", "Leeds", "Polsce", "Grupie", "Czerwcu", "Firmě", "Praxi", "Newcastle", "Provence", "", "W"]
)
def test_other_words_mean_none(word: str) -> None:
    assert town_in_form(word) is None
