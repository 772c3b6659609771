"""Lines that name a day and say in words what it is, without a colon; every text here is made up."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from jobcrawl.page import Page
from jobcrawl.read.readers import read_page

PROSE = "You bake the first loaves at four and carry them to the shop while the street is still asleep. " * 3
DATES = ("date_posted", "valid_through", "job_start_date")


def told(body: str) -> dict[str, object]:
    """The surest value of each date on a page with this body."""
    html = f"<html><head><meta charset=utf-8></head><body>{body}</body></html>"
    page = Page(url="https://www.loafjobs.example/ad/17", fetched_at=datetime(2026, 10, 5, tzinfo=UTC), body=html.encode())
    candidates = read_page(page)
    return {field: found.value for field in DATES if (found := candidates.first(field)) is not None}


def beside(line: str) -> dict[str, object]:
    """The dates of an ad with this line below its title."""
    return told(f"<h1>Baker</h1><p>{line}</p><p>{PROSE}</p>")


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Posted on 12 May 2026", "12 May 2026"),
        ("This ad was posted 12 May 2026", "12 May 2026"),
        ("Added yesterday", "yesterday"),
        ("Listed 3 days ago", "3 days ago"),
        ("Annonsen publicerades 12 maj 2026", "12 maj 2026"),
        ("Stillingen publisert 12. mai 2026", "12. mai 2026"),
        ("Annoncen blev oprettet 12. maj 2026", "12. maj 2026"),
        ("Ilmoitus julkaistu 12.5.2026", "12.5.2026"),
        ("Stelle wurde veröffentlicht am 12.05.2026", "12.05.2026"),
        ("Online seit 12.05.2026", "12.05.2026"),
        ("Cette offre a été publiée le 12 mai 2026", "12 mai 2026"),
        ("Diese Stelle ist online seit 12.05.2026", "12.05.2026"),
        ("Deze vacature is geplaatst op 12 mei 2026", "12 mei 2026"),
        ("Offre publiée le 12 mai 2026", "12 mai 2026"),
        ("Vacature geplaatst 12 mei 2026", "12 mei 2026"),
        ("Oferta publicada el 12 de mayo de 2026", "12 de mayo de 2026"),
        ("Annuncio inserito il 12 maggio 2026", "12 maggio 2026"),
        ("Ogłoszenie dodane 12.05.2026", "12.05.2026"),
        ("Inzerát zveřejněn 12. 5. 2026", "12. 5. 2026"),
        ("Vor 3 Tagen veröffentlicht", "Vor 3 Tagen veröffentlicht"),
        ("Hier publiée", "Hier publiée"),
    ],
)
def test_the_words_for_publication_and_for_the_ad_need_no_colon(line: str, day: str) -> None:
    assert beside(line)["date_posted"] == day


@pytest.mark.parametrize("line", ["Posted by Ida", "Online since the flood", "Added value", "Vacature 48213", "Anzeige 12345"])
def test_words_for_publication_without_a_day_or_without_their_verb_tell_none(line: str) -> None:
    assert "date_posted" not in beside(line)


def test_a_day_of_publication_far_below_the_title_is_of_something_else() -> None:
    far = "".join(f"<p>Loaf {number} is baked of rye.</p>" for number in range(45))
    line = "<p>Posted on 12 May 2026</p>"
    assert "date_posted" in told(f"<h1>Baker</h1>{line}<p>{PROSE}</p>{far}")
    assert "date_posted" not in told(f"<h1>Baker</h1><p>{PROSE}</p>{far}{line}")


@pytest.mark.parametrize(
    ("line", "field", "day"),
    [
        ("Closing date 12 December 2026", "valid_through", "12 December 2026"),
        ("Closing date Friday 12 December 2026 at midnight", "valid_through", "Friday 12 December 2026 at midnight"),
        ("Apply by date 12/12/2026", "valid_through", "12/12/2026"),
        ("Sista anmälningsdag 2026-12-12", "valid_through", "2026-12-12"),
        ("Siste søknadsdag 12. desember 2026", "valid_through", "12. desember 2026"),
        ("Søg senest 12. december 2026", "valid_through", "12. december 2026"),
        ("Ilmoitus voimassa 12.12.2026", "valid_through", "12.12.2026"),
        ("Anmeldefrist 12.12.2026", "valid_through", "12.12.2026"),
        ("Date limite de réponse 12/12/2026 à 17h00", "valid_through", "12/12/2026 à 17h00"),
        ("Vacature open tot 12 december 2026", "valid_through", "12 december 2026"),
        ("Cierra el 12 de diciembre de 2026", "valid_through", "12 de diciembre de 2026"),
        ("Scadenza offerta 12 dicembre 2026", "valid_through", "12 dicembre 2026"),
        ("Rekrutacja trwa do 12 grudnia 2026", "valid_through", "12 grudnia 2026"),
        ("Nabídka platná do 12. prosince 2026", "valid_through", "12. prosince 2026"),
        ("Start date 1 January 2027", "job_start_date", "1 January 2027"),
        ("Anzeigendatum 12.05.2026", "date_posted", "12.05.2026"),
        ("Date de l'offre 12/05/2026", "date_posted", "12/05/2026"),
    ],
)
def test_a_label_and_a_day_need_no_colon_between_them(line: str, field: str, day: str) -> None:
    assert beside(line) == {field: day}


@pytest.mark.parametrize(
    "line",
    [
        "Start date 12 weeks",
        "Open tot 18 uur",
        "Beginn 08 Uhr",
        "Termin 30 dni",
        "Frist 3 måneder",
        "Location 12 December 2026",
        "Start date 12 December 2026 or whenever the oven is warm",
    ],
)
def test_behind_such_a_label_stands_nothing_but_a_day(line: str) -> None:
    assert beside(line) == {}


def test_a_label_of_publication_without_a_colon_counts_near_the_title_only() -> None:
    far = "".join(f"<p>Loaf {number} is baked of rye.</p>" for number in range(45))
    lines = "<p>Anzeigendatum 12.05.2026</p><p>Anmeldefrist 12.12.2026</p>"
    assert told(f"<h1>Baker</h1><p>{PROSE}</p>{far}{lines}") == {"valid_through": "12.12.2026"}


def test_who_put_the_text_on_the_site_and_when_is_told_in_the_footer_of_its_article() -> None:
    line = "<footer>Submitted by ida_crumb on Mon, 05/04/2026 - 10:12</footer>"
    body = f"<main><article><h1>Baker</h1><p>{PROSE}</p>{line}</article></main>"
    assert told(body)["date_posted"] == "Mon, 05/04/2026 - 10:12"
    assert "date_posted" not in told(body.replace(" on ", " near "))


def test_the_hour_behind_a_day_makes_no_period_of_it() -> None:
    assert beside("<b>Deadline:</b> Friday, May 22, 2026 - 4:30pm")["valid_through"] == "Friday, May 22, 2026 - 4:30pm"


@pytest.mark.parametrize("author", ["Written by Ida Crumb", "| Posted by admin", "Geschrieben von Ida Krume"])
def test_the_day_ahead_of_the_author_of_the_text_is_that_of_publication(author: str) -> None:
    assert beside(f"<span>Monday, 28 September 2026 10:12</span> <span>{author}</span>") == {
        "date_posted": "Monday, 28 September 2026 10:12"
    }
    assert beside(f"<span>The oven of 1926 in five pictures</span> <span>{author}</span>") == {}


@pytest.mark.parametrize(
    "line", ["28 September 2026 von Ida Krume", "28 septembre 2026, par Sophie", "28 september 2026 door Ida de Vries"]
)
def test_a_name_behind_a_day_is_that_of_who_wrote_the_text(line: str) -> None:
    assert str(beside(line)["date_posted"]).startswith("28 ")
    assert beside(line.replace("28 ", "The oven of ")) == {}


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Published 28 September 2026. Last updated 2 October 2026", "28 September 2026"),
        ("Publisert av Ida Brød. Publisert 28.09.2026 14:22. Sist endret 02.10.2026", "av Ida Brød. Publisert 28.09.2026 14:22"),
        ("Veröffentlicht am 28.09.2026, zuletzt geändert am 02.10.2026", "28.09.2026"),
        ("Gepubliceerd op 28 september 2026 en laatst gewijzigd op 2 oktober 2026", "28 september 2026"),
        ("Publié le 28 septembre 2026 – Mis à jour le 2 octobre 2026", "28 septembre 2026"),
        ("Oprettet 28. september 2026 (sidst ændret 2. oktober 2026)", "28. september 2026"),
        ("Julkaistu 28.9.2026, päivitetty 2.10.2026", "28.9.2026"),
        ("Opublikowano 28.09.2026, zaktualizowano 02.10.2026", "28.09.2026"),
    ],
)
def test_the_day_of_a_change_behind_that_of_publication_is_left_out(line: str, day: str) -> None:
    assert beside(line) == {"date_posted": day}


@pytest.mark.parametrize("line", ["Last updated 2 October 2026", "Zuletzt geändert am 02.10.2026", "Sist endret 02.10.2026"])
def test_the_day_of_a_change_alone_is_not_that_of_publication(line: str) -> None:
    assert beside(line) == {}


@pytest.mark.parametrize(
    "line",
    [
        "Geschreven door Ida de Vries op 28 september 2026.",
        "Geschrieben von Ida Krume am 28. September 2026",
        "Skrivet av Ida Lind den 28 september 2026",
        "Écrit par Zoé Lune le 28 septembre 2026",
        "Escrito por Marta Gil el 28 de septiembre de 2026",
        "Scritto da Luca Bo il 28 settembre 2026",
    ],
)
def test_who_wrote_the_text_and_when_is_told_in_other_languages_too(line: str) -> None:
    assert str(beside(line)["date_posted"]).startswith("28")
    assert beside(line.replace("28", "in the year")) == {}


@pytest.mark.parametrize("day", ["2026. szeptember 28., hétfő", "2026. szeptember 28. (hétfő)", "28.09.2026, Montag"])
def test_a_weekday_may_stand_behind_the_only_day_beside_the_title(day: str) -> None:
    assert "28" in str(beside(day)["date_posted"])
    assert beside(day.replace("hétfő", "kezdés").replace("Montag", "Einzug")) == {}


@pytest.mark.parametrize("label", ["First review date", "Gespräche", "Geltungstag"])
def test_a_day_in_the_cell_of_another_label_is_not_that_of_publication(label: str) -> None:
    assert told(f"<h1>Baker</h1><table><tr><td>{label}</td><td>28.09.2026</td></tr></table><p>{PROSE}</p>") == {}


def test_a_day_in_the_cell_of_a_label_that_says_no_more_is_that_of_publication() -> None:
    body = f"<h1>Baker</h1><table><tr><td>Datum</td><td>28.09.2026</td></tr></table><p>{PROSE}</p>"
    assert told(body) == {"date_posted": "28.09.2026"}


def test_the_period_for_which_an_ad_is_shown_has_both_days() -> None:
    assert beside("<b>Affichage :</b> du 28 septembre au 12 octobre 2026") == {
        "date_posted": "28 septembre",
        "valid_through": "12 octobre 2026",
    }
    assert beside("<b>Date posted:</b> 28 September 2026 - 9:30") == {"date_posted": "28 September 2026 - 9:30"}


@pytest.mark.parametrize(
    "lines",
    [
        "<p>Form CC-305 &middot; OMB Control Number 1250-0005 &middot; Expires 04/30/2028</p>",
        "<p>Form CC-305</p><p>Page 1 of 1</p><p>OMB Control Number 1250-0005</p><p>Expires 04/30/2028</p>",
        "<p>Form CC-305<br>Page 1 of 1<br>OMB Control Number 1250-0005<br>Expires 04/30/2028</p>",
        "<p>OMB Control Number: 1250-0005</p><p>Expires: 04/30/2028</p>",
        "<p>OMB Control Number 1250-0005 Expires 04/30/2028</p>",
    ],
)
def test_the_day_on_which_a_form_of_the_government_expires_is_no_deadline(lines: str) -> None:
    form = f"<h3>Voluntary Self-Identification of Disability</h3>{lines}<p>We are a federal contractor.</p>"
    assert "valid_through" not in told(f"<h1>Baker</h1><p>{PROSE}</p>{form}")
    assert told(f"<h1>Baker</h1><p>Expires 11/30/2026</p><p>{PROSE}</p>{form}")["valid_through"] == "11/30/2026"
