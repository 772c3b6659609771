"""Ads written as letters, without headings over their parts; every text here is made up."""

import pytest

from jobcrawl.page import Page
from jobcrawl.read.kind.verdict import verdict_on
from jobcrawl.read.lists.listing import read_listing
from jobcrawl.read.readers import read_page
from jobcrawl.read.words.told_parts import parts_told


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("we invite applications for a post as miller", {"call"}),
        ("a position as miller is now available. applicants should own a cat.", {"call", "demands"}),
        ("interested candidates should send their cv to the mill", {"apply"}),
        ("am mühlenhof ist zum mai eine stelle als müller zu besetzen. bewerber sollten katzen mögen.", {"call", "demands"}),
        ("un poste de meunier est à pourvoir. adressez votre cv au moulin.", {"call", "apply"}),
        ("er is plaats voor een molenaar. stuur je cv naar de molen.", {"call", "apply"}),
        ("en tjänst som mjölnare är ledig. skicka din ansökan till kvarnen.", {"call", "apply"}),
        ("stillingen som møller er ledig. søkere må like katter.", {"call", "demands"}),
        ("mølleren søges til besættelse i maj. send din ansøgning til møllen.", {"call", "apply"}),
        ("myllärin tehtävä on haettavana. lähetä hakemus myllylle.", {"call", "apply"}),
        ("se ofrece un puesto vacante de molinero. enviar cv al molino.", {"call", "apply"}),
        ("la posizione è aperta. i candidati devono amare i gatti. inviare il cv.", {"call", "demands", "apply"}),
        ("młyn ogłasza nabór. kandydat powinien lubić koty. prosimy o cv.", {"call", "demands", "apply"}),
        ("mlýn vyhlašuje výběrové řízení. uchazeč by měl mít rád kočky.", {"call", "demands"}),
        ("the mill stands by the river and grinds at night.", set()),
        ("the position of the wheel tells how deep the water is.", set()),
    ],
)
def test_sentences_tell_parts_of_an_ad(text: str, parts: set[str]) -> None:
    assert parts_told(text) == parts


LETTER = (
    "We invite applications for a position as night miller, for two years and perhaps a third. The stones are old and the river "
    "is young, and both want somebody who listens. ",
    "Applicants should have ground at least one harvest and must not fear the dark. ",
    "Interested candidates should send a letter and the names of two farmers to the old mill before the frost comes. ",
)


def kind(*sentences: str, url: str = "https://mill.example/letter.html") -> str:
    body = f"<html><title>Night miller</title><h1>Night miller</h1><p>{'</p><p>'.join(sentences)}</p></html>"
    page = Page(url=url, body=body.encode())
    return verdict_on(page, read_page(page), read_listing(page)).kind


def test_a_letter_that_calls_and_tells_how_to_apply_is_an_ad() -> None:
    assert kind(*LETTER) == "posting"


def test_a_letter_without_a_call_or_among_advice_is_none() -> None:
    story = "The miller of our town has ground flour for forty years, and his cat has watched him do so every night since. " * 3
    assert kind(story) == "not_a_posting"
    assert kind(story, *LETTER[1:2], url="https://mill.example/career-advice/miller") == "not_a_posting"
