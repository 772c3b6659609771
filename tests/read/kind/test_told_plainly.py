"""Ads of small employers, told in plain sentences, and pages that tell some of the same of something else."""

# ruff: noqa: E501  # pages as they are written
from __future__ import annotations

import pytest

from jobcrawl.page import Page
from jobcrawl.read.kind.verdict import verdict_on
from jobcrawl.read.lists.listing import read_listing
from jobcrawl.read.readers import read_page
from jobcrawl.read.titles.bearings import bearings_of

NAV = "<nav><ul><li><a href='/a'>Start</a></li><li><a href='/b'>{}</a></li></ul></nav>"


def page_of(body: str, url: str, head: str, menu: str = "Shop") -> Page:
    html = f"<html><head><title>{head}</title></head><body>{NAV.format(menu)}<main>{body}</main></body></html>"
    return Page(url=url, body=html.encode(), content_type="text/html; charset=utf-8")


def kind(body: str, url: str, head: str) -> str:
    page = page_of(body, url, head)
    return verdict_on(page, read_page(page), read_listing(page)).kind


ADS = {
    "en": (
        "<h1>Eel smoker's deckhand</h1><p>The old boat goes out at four, and we need another pair of hands from Easter.</p>"
        "<p>You should have sea legs and a driving licence.</p><p>$780 a week and full keep. Ring Pam on 5550 0123 after tea.</p>"
    ),
    "de": (
        "<h1>Kutscher gesucht</h1><p>Sechsmal am Tag fahren wir Gäste ins Tal hinein. Dafür fehlt uns jemand auf dem Bock.</p>"
        "<p>Du kannst mit Kaltblütern umgehen.</p><p>2.400 € im Monat, Zimmer und Essen frei. Ruf Resi an.</p>"
    ),
    "fr": (
        "<h1>Maraîcher / maraîchère</h1><p>Nous cherchons une personne pour les serres et le marché à partir de février.</p>"
        "<p>Permis B indispensable.</p><p>CDI, 12,40 € de l'heure. Passez nous voir ou écrivez avant Noël.</p>"
    ),
    "sv": (
        "<h1>Hundtrimmare</h1><p>Kalendern är full till mars och vi behöver fler händer i salongen vid torget.</p>"
        "<p>Du har lärt dig på jobbet eller gått kurs.</p><p>165 kr i timmen, heltid. Kika in till oss.</p>"
    ),
    "pl": (
        "<h1>Introligator</h1><p>Nasz mistrz przechodzi na emeryturę, a zamówień przybywa, więc szukamy następcy.</p>"
        "<p>Doświadczenie mile widziane.</p><p>Umowa o pracę, 5 800 zł brutto. Zadzwoń albo przynieś kilka słów.</p>"
    ),
}


@pytest.mark.parametrize("language", ADS)
def test_a_role_a_need_terms_demands_and_whom_to_ask_are_an_ad(language: str) -> None:
    body = ADS[language]
    assert kind(body, "https://dean.example/2026/x", "Dean") == "posting"
    assert kind(body[: body.rindex("<p>")], "https://dean.example/2026/x", "Dean") == "not_a_posting"


OTHERS = {
    "course": "<h1>Weaver's course</h1><h2>Cheesemaker for a day</h2><p>You need no experience. $75 a day. Call Ann on 5550 0123.</p>",
    "tutor": "<h1>Maths teacher in Dean</h1><p>I have room for two more pupils. You need a table. £38 an hour. Call Ann on 5550 0123.</p>",
    "agency": "<h1>Chefs for your kitchen</h1><p>Are you short of a chef? All ours have experience. From €26 an hour. Call Ann on 5550.</p>",
    "news": "<h1>Our new cheesemaker</h1><p>Tom joined us in May. He trained by the river and plays the tuba. Ring us on open days.</p>",
    "volunteers": "<h1>Gardener volunteers</h1><p>We need a few more people. You bring gloves, we bring tea. Ring Pam on 5550 0123.</p>",
    "two roles": f"<h1>Team</h1>{ADS['en'].replace('h1', 'h2')}{'<p>More of it.</p>' * 3}<h2>Shepherd</h2><p>{'Up on the hill. ' * 12}</p>",
}


@pytest.mark.parametrize("name", OTHERS)
def test_what_tells_some_of_it_is_none(name: str) -> None:
    assert kind(OTHERS[name], "https://dean.example/2026/x", "Dean") != "posting"


def title(body: str, head: str, menu: str) -> str | None:
    found = bearings_of(page_of(body, "https://dean.example/works/people", head, menu)).title
    return found.text if found is not None else None


@pytest.mark.parametrize("name", ["Mitarbeit", "Junte-se a nós", "The mill people"])
def test_the_name_of_a_part_of_the_site_gives_way_to_the_role_below(name: str) -> None:
    below = ADS["en"].replace("h1", "h2").replace("Eel smoker's deckhand", "Deckhand")
    assert title(f"<h1>{name}</h1>{below}", f"{name} | Dean", name) == "Deckhand"
    little = "<h2>Internship</h2><p>Ask a year ahead.</p>"
    assert title(f"<h1>{name}</h1>{below}{little}", f"{name} | Dean", name) == "Deckhand"


def test_a_trade_that_no_list_has_stays_the_title() -> None:
    below = "<h2>Your work with the baker</h2><p>You will turn the eels.</p>"
    body = ADS["en"].replace("Eel smoker's deckhand", "Eel turner").replace("<p>You should", f"{below}<p>You should")
    assert title(body, "Eel turner | Dean", "Shop") == "Eel turner"
