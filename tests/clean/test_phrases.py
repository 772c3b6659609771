"""What the readers know of buttons and of the parts of an ad, the cleaning knows too."""

import pytest

from jobcrawl.clean.phrases import asks_what_others_earn, is_action, is_ad_heading, is_form_reply, plain_line
from jobcrawl.read.words import further_words


def test_each_button_of_the_readers_is_no_line_of_an_ad() -> None:
    assert [line for line in further_words.phrases("text", "apply_buttons") if not is_action(plain_line(line))] == []


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Ansök via mejl", True),
        ("Bewerben per E-Mail", True),
        ("Postuler par courriel", True),
        ("Aplikuj mailem", True),
        ("We answer by e-mail", False),
        ("Send us an e-mail", False),
    ],
)
def test_a_button_may_say_that_its_letter_is_one_by_mail(line: str, is_one: bool) -> None:
    assert is_action(plain_line(line)) == is_one


@pytest.mark.parametrize("part", ["duties", "demands", "offer", "role"])
def test_each_part_of_an_ad_that_the_readers_know_has_a_heading_that_stays(part: str) -> None:
    assert [line for line in further_words.phrases("sections", part) if not is_ad_heading(plain_line(line))] == []


@pytest.mark.parametrize(
    "line",
    [
        "What does a baker earn?",
        "How much do bakers make in Leeds?",
        "Average baker salary in Leeds",
        "Vad tjänar en bagare?",
        "Hvad tjener en bager?",
        "Hva tjener en baker?",
        "Mitä leipuri tienaa?",
        "Was verdient ein Bäcker?",
        "Combien gagne un boulanger ?",
        "Hoeveel verdient een bakker?",
        "¿Cuánto gana un panadero?",
        "Quanto guadagna un panettiere?",
        "Ile zarabia piekarz?",
        "Kolik bere pekař?",
    ],
)
def test_what_others_of_the_trade_earn_is_no_part_of_an_ad(line: str) -> None:
    assert asks_what_others_earn(plain_line(line))


@pytest.mark.parametrize(
    "line",
    [
        "What you will earn",
        "How much do you earn?",
        "Was verdienst du bei uns?",
        "Was verdient ein Bäcker bei uns?",
        "How do we make bread?",
        "Vad du tjänar",
    ],
)
def test_what_the_ad_pays_is(line: str) -> None:
    assert not asks_what_others_earn(plain_line(line))


@pytest.mark.parametrize(
    "line",
    [
        "Thank you! Your submission has been received",
        "Oops! Something went wrong",
        "Please select a file",
        "Your email address will not be published.",
        "Din e-postadress kommer inte publiceras.",
        "E-postadressen vil ikke bli publisert.",
        "Din e-mailadresse vil ikke blive publiceret.",
        "Sähköpostiosoitettasi ei julkaista.",
        "Ihre E-Mail-Adresse wird nicht veröffentlicht.",
        "Votre adresse e-mail ne sera pas publiée.",
        "Je e-mailadres wordt niet gepubliceerd.",
        "Uw e-mailadres zal niet worden gepubliceerd.",
        "Tu dirección de correo electrónico no será publicada.",
        "Il tuo indirizzo email non sarà pubblicato.",
        "Twój adres e-mail nie zostanie opublikowany.",
        "Vaše e-mailová adresa nebude zveřejněna.",
        "O seu endereço de e-mail não será publicado.",
    ],
)
def test_what_a_form_says_of_itself_is_known_in_all_languages(line: str) -> None:
    assert is_form_reply(plain_line(line))
