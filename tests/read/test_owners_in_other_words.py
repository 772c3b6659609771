"""Owners of sites that their pages name in other words, and values that something else on the page seems to tell; all made up."""

# ruff: noqa: E501  # pages and what is read on them: one case a line
from __future__ import annotations

import json
from typing import Any

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.readers import read_page

PROSE = "You keep the stones sharp and the sacks dry, and you know which farmer likes a short talk. " * 12
OWN = "https://www.quernstones.example/jobs/miller"


def read(body: str, *, url: str = OWN, title: str = "Miller", head: str = "") -> Candidates:
    html = f"<html><head><meta charset=utf-8><title>{title}</title>{head}</head><body>{body}</body></html>"
    return read_page(Page(url=url, body=html.encode()))


def first(found: Candidates, field: str) -> Any:
    candidate = found.first(field)
    value = candidate.value if candidate else None
    return value["name"] if isinstance(value, dict) and "name" in value else value


AD = f"<main><h1>Miller for our water mill</h1><p>{PROSE}</p></main>"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Miller, part time: Dean Quernstones", "Dean Quernstones"),
        ("Dean Quernstones: Miller", "Dean Quernstones"),
        ("Miller (m/w/d) Wassermühle : Quernstones GmbH", "Quernstones GmbH"),
        ("Quernstones: Müller (m/w/d)", "Quernstones"),
        ("Meunier : Moulin Quernstones", "Moulin Quernstones"),
        ("Molinero: Fundación Quernstones", "Fundación Quernstones"),
        ("Bagare: Quernstones AB", "Quernstones AB"),
        ("Miller: Quernstones Oy", "Quernstones Oy"),
        ("Miller: night shift", None),
        ("Miller: Otter Street", None),
    ],
)
def test_a_colon_parts_the_owner_from_the_job_in_the_document_title(title: str, name: str | None) -> None:
    body = AD.replace("Miller for", "Molinero for") if title.startswith("Molinero") else AD
    assert first(read(body, title=title), "hiring_organization") == name


@pytest.mark.parametrize(
    ("url", "title", "sentence", "name"),
    [
        ("https://www.studioquill.example/j/1", "Avvocato - Quill Orr & Associati", "Lo Studio Quill Orr & Associati assiste imprese dal 1979 in ogni lite.", "Studio Quill Orr & Associati"),
        ("https://kanzleiquill.example/j/1", "Anwältin | Quill Orr & Partner", "Die Kanzlei Quill Orr & Partner berät seit 1979 Betriebe der Region.", "Kanzlei Quill Orr & Partner"),
        ("https://cabinetquill.example/j/1", "Avocat | Quill Orr & Associés", "Le Cabinet Quill Orr & Associés conseille les entreprises depuis 1979.", "Cabinet Quill Orr & Associés"),
        ("https://www.studioquill.example/j/1", "Avvocato - Quill Orr & Associati", "Lo Studio Quill assiste imprese italiane ed estere dal 1979 in ogni lite.", "Studio Quill"),
    ],
)  # fmt: skip
def test_an_address_that_has_half_of_a_name_does_not_cut_it(url: str, title: str, sentence: str, name: str) -> None:
    found = read(
        f"<main><h1>{title.split(' ')[0]}</h1><p>{sentence}</p><p>{PROSE}</p></main><footer>{name}</footer>", url=url, title=title
    )
    assert first(found, "hiring_organization") == name


@pytest.mark.parametrize(
    "link", ["Empresas", "Para empresas", "Aziende", "För företag", "For bedrifter", "For virksomheder", "Pro firmy"]
)
def test_a_charity_that_has_a_page_for_firms_is_no_board(link: str) -> None:
    menu = f'<nav><a href="/f">{link}</a></nav><h2>Trabaja con nosotras</h2>'
    ad = AD.replace("<p>", "<p>Fundación Quernstones has ground the corn of three valleys for a hundred years. ")
    found = read(menu + ad, title="Miller for our water mill • Fundación Quernstones")
    assert first(found, "hiring_organization") == "Fundación Quernstones"


@pytest.mark.parametrize("link", ["Empresas", "Post a job", "For employers"])
def test_a_board_whose_name_its_ads_do_not_speak_of_stays_one(link: str) -> None:
    found = read(f'<nav><a href="/f">{link}</a></nav>{AD}', title="Miller for our water mill | Quernstones")
    assert first(found, "hiring_organization") != "Quernstones"


@pytest.mark.parametrize(
    ("sentence", "foot", "name"),
    [
        ("Dyrektor Szpitala Powiatowego w Wydrach poszukuje osoby do kadr.", "Szpital Powiatowy w Wydrach, ul. Młyńska 2", "Szpital Powiatowy w Wydrach"),
        ("Dyrektor Muzeum Młynarstwa zatrudni młynarza.", "", None),
        ("Wójt Gminy Wydry poszukuje młynarza do młyna gminnego.", "Gmina Wydry, ul. Młyńska 2", "Gmina Wydry"),
        ("Ředitelka Muzea Vydra hledá mlynáře do vodního mlýna.", "Muzeum Vydra, Lesní 4", "Muzeum Vydra"),
        ("The Director of the Otter Museum is looking for a miller.", "", "Otter Museum"),
        ("La directrice du Moulin Loutre recherche une meunière.", "", "Moulin Loutre"),
        ("El director de la Fundación Nutria busca un molinero.", "", "Fundación Nutria"),
        ("Il direttore del Museo Lontra cerca un mugnaio.", "", "Museo Lontra"),
        ("De directeur van het Museum Otter zoekt een molenaar.", "", "Museum Otter"),
    ],
)  # fmt: skip
def test_whoever_speaks_for_a_house_is_not_the_house(sentence: str, foot: str, name: str | None) -> None:
    body = f"<main><h1>Miller</h1><p>{sentence} To praca dla kogoś, kto lubi ciszę i wodę.</p><p>{PROSE}</p></main><footer><p>{foot}</p></footer>"
    told = [c.value for c in read(body, url="https://www.praca.example/1").of("hiring_organization")]
    assert (name in told) if name else not any("yrektor" in str(one) for one in told)
    assert not any(str(one).startswith(("Dyrektor", "Wójt", "Ředitel", "Director", "La directrice")) for one in told)


def declared(name: str, town: str = "Otterby") -> str:
    posting = {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": "Miller for our water mill",
        "hiringOrganization": {"@type": "Organization", "name": name},
        "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress", "addressLocality": town, "addressCountry": "DE"}},
    }
    return f'<script type="application/ld+json">{json.dumps(posting)}</script>'


@pytest.mark.parametrize(
    ("told", "title", "url", "name"),
    [
        ("WebKiste24 Homepage-Baukasten", "Miller | Quernstones GmbH", OWN, "Quernstones GmbH"),
        ("Pixelwerk Agentur", "Miller - Quernstones", OWN, "Quernstones"),
        ("Quernstones Holding AB", "Miller | Quernstones", OWN, "Quernstones Holding AB"),
        ("Otter Mills Ltd", "Miller", OWN, "Otter Mills Ltd"),
        ("Otter Mills Ltd", "Miller | Quernstones", "https://jobs.lever.co/otter/1", "Otter Mills Ltd"),
        ("Stones", "Miller | Quernstones", OWN, "Stones"),
    ],
)
def test_the_maker_of_a_website_is_not_who_hires(told: str, title: str, url: str, name: str) -> None:
    assert first(read(AD, url=url, title=title, head=declared(told)), "hiring_organization") == name


@pytest.mark.parametrize(
    "line",
    [
        "<b>Wo?</b> Goslar<br><b>Wann?</b> ab sofort",
        "<strong>Where?</strong> Goslar",
        "<b>¿Dónde?</b> Goslar",
        "<b>Où ?</b> Goslar",
        "<b>Hvor?</b> Goslar",
        "<b>Dove?</b> Goslar",
        "<b>Gdzie?</b> Goslar",
        "<b>Kde?</b> Goslar",
        "<b>Waar?</b> Goslar",
    ],
)
@pytest.mark.parametrize("country", ["Deutschland", "Germany"])
def test_a_label_may_ask_where_and_a_country_is_no_town(line: str, country: str) -> None:
    body = AD.replace("</h1>", f"</h1><p>{line}</p>")
    assert first(read(body, head=declared("Quernstones", country)), "job_locations") == "Goslar"


def test_a_town_that_is_named_as_its_country_is_stays() -> None:
    found = first(read(AD, head=declared("Quernstones", "Luxembourg")), "job_locations")
    assert found["address"]["addressLocality"] == "Luxembourg"


@pytest.mark.parametrize("price", ["24.990 €", "£26,000", "249 000 kr"])
def test_what_a_link_above_the_title_costs_is_no_pay(price: str) -> None:
    aside = f'<div><h3>Offer</h3><p><a href="/cars/1">Estate car 2.0<br>{price}</a></p></div>'
    assert first(read(aside + AD), "base_salary") is None
    assert first(read(AD.replace("</h1>", f"</h1><p>{price} per year</p>")), "base_salary") is not None


def test_a_menu_below_a_heading_is_no_value_of_it() -> None:
    menu = '<div><h3>Unternehmen</h3><ul><li><a href="/a">Mühlenladen</a></li><li><a href="/b">Team</a></li><li><a href="/c">Anfahrt</a></li></ul></div>'
    assert "Mühlenladen" not in [c.value for c in read(menu + AD).of("hiring_organization")]
