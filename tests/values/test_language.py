"""Language: short sentences of ads, texts that tell no language, translation hints, and any input."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobcrawl.values.language import language_of_address, says_machine_translated, understand_language
from tests.processor import seconds_of


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Vi söker en erfaren ekonom"),
        ("sv", "Tjänsten är en tillsvidareanställning på heltid"),
        ("no", "Vi søker en dyktig medarbeider til vårt kontor i Bergen"),
        ("da", "Vi søger en dygtig medarbejder til vores kontor i Aarhus"),
        ("fi", "Etsimme kokenutta kirjanpitäjää tiimiimme Tampereelle"),
        ("en", "WE ARE LOOKING FOR A WAREHOUSE WORKER IN LEEDS"),
        ("de", "Wir suchen zum nächstmöglichen Zeitpunkt eine Pflegefachkraft"),
        ("fr", "Nous recherchons un développeur expérimenté pour notre équipe"),
        ("nl", "Wij zijn op zoek naar een ervaren verpleegkundige"),
        ("es", "Buscamos un ingeniero de software con experiencia"),
        ("it", "Cerchiamo un addetto alle vendite con esperienza"),
        ("pl", "Poszukujemy doświadczonego programisty do naszego zespołu"),
        ("cs", "Hledáme zkušeného účetního do našeho týmu v Brně"),
        ("sk", "Informácie o pracovnom mieste: náplň práce, právomoci a zodpovednosti"),
        ("pt", "Procuramos um engenheiro de software com experiência"),
        ("ca", "Busquem una persona amb experiència per al nostre equip"),
        ("uk", "Шукаємо досвідченого інженера до нашої команди"),
    ],
)
def test_a_sentence_of_an_ad_tells_its_language(language: str, text: str) -> None:
    assert understand_language(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ok",
        "12345 67890",
        "Senior Software Engineer",
        "Java, Python, SQL",
        "https://example.org/jobs/1234",
        "!!! ??? ---",
        "Stockholm",
    ],
)
def test_a_short_or_wordless_text_tells_none(text: str) -> None:
    assert understand_language(text) is None


def test_a_text_that_says_it_was_translated_by_a_machine_is_believed() -> None:
    assert says_machine_translated("This ad was automatically translated from Swedish.")
    assert says_machine_translated("Annonsen är maskinöversatt.")
    assert not says_machine_translated("We translate between business and technology.")


def test_an_address_with_few_words_tells_no_language() -> None:
    assert language_of_address("https://example.org/jobs/1234/ekonom") is None
    assert language_of_address("http://[") is None


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_any_text_gives_a_code_of_two_letters_or_none(text: str) -> None:
    language = understand_language(text)
    assert language is None or (len(language) == 2 and language.islower())


@pytest.mark.parametrize("piece", ["vi söker ", "a", "a@", "\ud800", "1 "])
def test_forty_kilobytes_take_no_longer_than_a_quarter_second(piece: str) -> None:
    assert seconds_of(lambda: understand_language(piece * (40_000 // len(piece)))) < 0.25
