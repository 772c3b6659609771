"""Lines of an ad about persons to ask: those that only name one and how to reach them, in twelve languages and many markups."""

from __future__ import annotations

import re

import pytest

from jobcrawl.clean.description import describe
from jobcrawl.clean.persons import tells_whom_to_ask
from jobcrawl.page import Page

INTRO = "<p>Dean Bakery in Leeds bakes rye and wheat bread for forty shops, two schools and a very small ferry.</p>"
WORK = "<h2>Your work</h2><p>You will shape the loaves, fire the oven and teach the apprentices how to tell when it is hot.</p>"
LAST = "<p>The oven is lit at four, the shop opens at seven, and everybody has a free week before Easter, whatever happens.</p>"

CONTACTS = """
Informal visits: Maria Exempel, Head of Ovens, 01632 960 001, maria.exempel@bakery.example
Consultant: Thabo Exempel — 011 555 0100 — thabo@bakery.example
Any questions? Maria Exempel, 01632 960 001
Frågor besvaras av bagarmästare Eva Exempel, 08-555 123 45
Eva Exempel, enhetschef, 08-555 123 45
Kontaktperson: Eva Exempel, HR-chef, 08-555 123 45
Opplysninger om stillingen gis av rektor Kari Exempel, tlf. 22 55 01 23
Yderligere oplysninger: bagermester Anne Exempel, 98 55 50 12
Lisätietoja antaa leipomon johtaja Tiina Exempel, puh. 040 555 0100, arkisin klo 9–11.
Lähiesihenkilö Tiina Exempel, p. 040 555 0100 (ma ja to klo 12–13)
Für Rückfragen steht Ihnen Frau Exempel unter 05225 5550-31 zur Verfügung.
Für Fragen steht Ihnen die Leiterin der Stube, Frau Exempel, 05225 55501, zur Verfügung; zum Verfahren Herr Exempel, Personalamt.
További információt Exempel Ildikó vezető nyújt a 06-59/000-221-es telefonszámon.
Deine Ansprechpartnerin: Anna Exempel, 08322 55501-14, anna@bakery.example
Fragen beantwortet Ihnen gerne Anna Exempel, Leiterin Backstube, 062 555 00 00.
Renseignements : Mme Exempel, cheffe de fournil, 05 55 00 40 00 - rh@bakery.example
Des questions ? Sylvie Exempel vous répond au 032 555 00 00.
Inlichtingen: Klaas Exempel, teamleider, tel. 0594 55 00 00
Inlichtingen: Klaas Exempel, voorzitter broodgilde, tel. 0594 55 00 00
¿Dudas? Carmen Exempel, jefa de horno, 955 00 00 00
Per informazioni: dott.ssa Giulia Exempel, responsabile, 051 555 0123
Dodatkowych informacji udziela Anna Exempel, kierowniczka piekarni, tel. 22 555 01 23.
Bližší informace podá Mgr. Petr Exempel, vedoucí pekárny, tel. 555 123 456.
Bližší informace: PhDr. Petr Exempel, ředitel, 555 123 456
Kontaktní osoba: JUDr. Petr Exempel, 555 123 456
Ansprechpartner: Prof. Anna Exempel, 05225 5550-31
Per informazioni: Dott. Giulio Exempel, 051 555 0123
Inlichtingen: Mevr. Klara Exempel, 0594 55 00 00
"""
TEXTS = """
For an informal chat, call Maria Exempel, Head of Ovens, on 01632 960 001.
Please contact Maria Exempel at 01632 960 001 or maria@bakery.example
To explore the post further contact Professor Maria Exempel, maria@bakery.example.
Ring Eva på 070-555 01 77 eller mejla några rader till eva.exempel@bakery.example
Manda tu CV a empleo@bakery.example o por WhatsApp al 472 000 0000 con Carmen Exempel
Ansökan: Eva Exempel, eva.exempel@bakery.example
You will report to Maria Exempel, Head of Ovens, and work with 12 bakers.
Our founder Eva Exempel opened the bakery in 1998 with a loan of 400 000 kronor.
Lisätietoja antaa leipuri Tiina Exempel, p. 040 555 0100. Valitun on esitettävä todistus ennen työn aloittamista.
Kontakt: jobs@bakery.example, Tel. 07752 / 55 00
Eva Exempel, bagare: "Ingen har bråttom här, och det är därför jag stannar."
• Maria Exempel (https://www.bakery.example/maria)
"""
TOLD = """
Kontakt: Eva Exempel, 08-555 123 45, B-körkort krävs
Kontakt: Eva Exempel, 08-555 123 45, tillträde 1 juni, lön 31 000 kr
Kontakt: Kari Exempel, 22 55 01 23, førerkort klasse B
Kontakt: Anne Exempel, 98 55 50 12, fuldtid
Yhteyshenkilö: Tiina Exempel, 040 555 0100, ajokortti B
Kontakt: Anna Exempel, 05225 5550-31 (Führerschein Klasse C1 nötig)
Contact : Sylvie Exempel, 05 55 00 40 00, permis B exigé
Contactpersoon: Klaas Exempel, 0594 55 00 00, rijbewijs B
Contacto: Carmen Exempel, 955 00 00 00, jornada completa
Contatti: Giulia Exempel, 051 555 0123, patente B
Kontakt: Anna Exempel, 22 555 01 23, umowa o pracę
Kontakt: Petr Exempel, 555 123 456, řidičský průkaz
Contact: Maria Exempel, 01632 960 001; 36 hours per week
Contact: Maria Exempel, own van needed, 01632 960 001
Contact: Maria Exempel (two posts), 01632 960 001
Contact: Maria Exempel, Leeds, 01632 960 001
Contact: Maria Exempel, 01632 960 001, early mornings only
Questions? Maria Exempel, 01632 960 001, closing date 3 May 2027
Requirements: driving licence C. Contact: Maria Exempel, 01632 960 001
Einsendungen bis 03.05.2027: Frau Exempel, anna@bakery.example
Reageren voor 3 mei 2027: Anna Exempel, anna.exempel@bakery.example
Unterlagen an: Frau Anna Exempel, anna@bakery.example
Dokumenty prosimy składać: Anna Exempel, anna.exempel@bakery.example
Nabídky posílejte: Anna Exempel, anna.exempel@bakery.example
Presentazione domande: Anna Exempel, anna.exempel@bakery.example
Presentar documentación: Anna Exempel, anna.exempel@bakery.example
Dossier complet à: Mme Anna Exempel, anna.exempel@bakery.example
Hvis du vil søge stillingen: Anna Exempel, 98 55 50 12
Intresserad? Anna Exempel, 08-555 123 45
Supervisor: Dr Maria Exempel, maria.exempel@bakery.example
You will replace: Maria Exempel, 01632 960 001
Are you our new miller? Maria Exempel, head miller, maria.exempel@bakery.example
Open evening on 3 May: Maria Exempel, 01632 960 001
Kennziffer 2027-08: Anna Exempel, anna.exempel@bakery.example
Maria Exempel answers your questions and chooses who comes to the tasting, 01632 960 001
Information is available from Maria Exempel, 01632 960 001, before the closing date of 3 May
Für die Einarbeitung steht Ihnen Frau Anna Exempel, 05225 5550-31, zur Verfügung
Für Fragen steht Ihnen Frau Exempel, 05225 5550-31, zur Verfügung; Führerschein erforderlich
"""
"""Lines that tell something of the job, or where to send a letter, beside a person."""
BOUND = (
    "<p>Send your letter to:</p><p>Maria Exempel</p><p>maria.exempel@bakery.example</p>",
    "<p>Skicka din ansökan till:</p><p>Eva Exempel</p><p>eva.exempel@bakery.example</p>",
    "<p>Please write before Easter to:<br>Maria Exempel<br>Head of Ovens<br>maria.exempel@bakery.example</p>",
    "<h2>How to apply</h2><p>Maria Exempel</p><p>Head of Ovens</p><p>maria.exempel@bakery.example</p>",
    "<h2>Bewerbung</h2><p>E-Mail: Anna Exempel, anna.exempel@bakery.example</p>",
    "<p>Mail your CV to our head of ovens.</p><p>Maria Exempel, maria.exempel@bakery.example</p>",
    "<p>Reports to:</p><p>Maria Exempel</p><p>Head of Ovens</p><p>01632 960 001</p>",
    "<h2>Your team</h2><ul><li>Maria Exempel, head baker</li><li>Karl Exempel, baker</li><li>01632 960 001</li></ul>",
    "<p><b>Contact</b></p><p>Mary Exempel</p><p>Experience</p><p>Two years at an oven, of whatever kind it is.</p>",
)
CARDS = (
    "<h3>Kontakt</h3><p>Rektor Maria Exempel, 01632 960 001</p><p>Facklig företrädare Sveriges Lärare, Eva Exempel</p>",
    "<h3>Contact</h3><p>Maria Exempel, Head of Ovens, 01632 960 001</p><p>Union representative Unite, Eva Exempel</p>",
    "<h3>Kontakt</h3><p>Maria Exempel, Leiterin Backstube, 01632 960 001</p><p>Personalrat: Eva Exempel</p>",
    "<p>Lisätietoja: Maria Exempel, 01632 960 001</p><p>Luottamusmies Eva Exempel</p>",
    "<h3>Contact</h3><div><p>Maria Exempel</p><p>Head of Ovens</p><p><a href='tel:01632'>01632 960 001</a></p></div>",
    "<div class=card><img src=m.jpg alt=''><strong>Maria Exempel</strong><br>Head of Ovens<br>01632 960 001<br>"
    "<a href='mailto:maria.exempel@bakery.example'>maria.exempel@bakery.example</a></div>",
    "<p><b>Deine Ansprechpartnerin</b></p><p>Maria Exempel</p><p>Leiterin Personal</p>",
    "<table><tr><th>Name</th><td>Maria Exempel</td></tr><tr><th>Telephone</th><td>01632 960 001</td></tr></table>",
    "<ul><li>Maria Exempel, avdelningschef, 08-555 123 45</li><li>Saco, 08-555 123 46</li></ul>",
    "<div><p>01632 960 001</p><p>Maria Exempel, chargée de recrutement</p></div>",
)


def text_of(body: str) -> str:
    page = Page(body=f"<html><body><main><h1>Baker</h1>{body}</main></body></html>".encode())
    return describe(page, title="Baker", structured=None, chrome=None).text or ""


@pytest.mark.parametrize("line", CONTACTS.strip().splitlines())
def test_a_line_that_only_names_whom_to_ask_is_no_text_of_the_ad(line: str) -> None:
    assert tells_whom_to_ask(line)
    text = text_of(f"{INTRO}{WORK}<p>{line}</p>{LAST}")
    assert "Exempel" not in text
    assert "before Easter" in text


@pytest.mark.parametrize("line", TEXTS.strip().splitlines())
def test_a_sentence_that_calls_on_the_reader_or_tells_more_stays(line: str) -> None:
    assert not tells_whom_to_ask(line)
    assert line.lstrip("• ")[:12] in text_of(f"{INTRO}{WORK}<p>{line}</p>{LAST}")


@pytest.mark.parametrize("line", TOLD.strip().splitlines())
def test_a_line_that_tells_anything_beside_whom_to_ask_stays(line: str) -> None:
    assert not tells_whom_to_ask(line)


@pytest.mark.parametrize("lines", BOUND)
def test_persons_whom_another_line_speaks_of_stay_with_it(lines: str) -> None:
    plain = text_of(f"{INTRO}{WORK}<p>The ovens are lit at four and the shop is open until the last loaf is sold.</p>{lines}")
    told = [line for line in re.sub(r"<[^>]+>", "\n", lines).split("\n") if line.strip()]
    assert [line for line in told if line not in plain] == []


def test_the_hours_of_a_telephone_are_no_hours_of_work() -> None:
    assert tells_whom_to_ask("Kontakt: Eva Exempel, 08-555 123 45, vardagar kl. 9–11")
    assert not tells_whom_to_ask("Kontakt: Eva Exempel, 08-555 123 45, vardagar kl. 7–16")


def test_only_headings_that_announce_somebody_to_ask_go_with_the_person() -> None:
    text = text_of(f"{INTRO}{WORK}{LAST}<h3>Customer contact</h3><p>Maria Exempel</p><p>01632 960 001</p>")
    assert "Customer contact" in text
    assert "Exempel" not in text


@pytest.mark.parametrize("card", CARDS)
@pytest.mark.parametrize("body", ["{intro}{work}{last}{card}", "{intro}{card}{work}{last}"])
def test_a_card_about_a_person_is_left_out_wherever_it_stands(card: str, body: str) -> None:
    text = text_of(body.format(intro=INTRO, work=WORK, last=LAST, card=card))
    assert not [word for word in ("Exempel", "960 001", "555 123", "Contact", "Ansprech") if word in text]
    assert all(words in text for words in ("rye and wheat", "Your work", "shape the loaves", "before Easter"))


def test_a_heading_over_more_than_persons_stays() -> None:
    text = text_of(f"{INTRO}{WORK}<h3>Contact and visits</h3><p>Maria Exempel, 01632 960 001</p>{LAST}")
    assert "Contact and visits" in text
    assert "Exempel" not in text


def test_a_name_that_nobody_announces_and_no_number_follows_stays() -> None:
    assert "Maria Exempel" in text_of(f"{INTRO}{WORK}<p>Maria Exempel</p>{LAST}")


def test_a_person_behind_a_thousand_names_of_nobody_to_ask_is_found() -> None:
    many = "".join(f"<p>Eva {'abcdefghij'[i % 10]}{'klmnop'[i % 6]}son</p>".title() for i in range(1000))
    text = text_of(f"{INTRO}{WORK}{many}{LAST}<h3>Contact</h3><p>Maria Exempel</p><p>01632 960 001</p>")
    assert "Exempel" not in text
    assert "Eva Bl" in text


def test_in_a_directory_only_the_first_persons_are_looked_for() -> None:
    many = "".join(f"<p>Contact: Eva Exempel, 01632 960 {i:03}</p>" for i in range(999))
    text = text_of(f"{INTRO}{WORK}{LAST}{many}")
    assert "960 001" not in text
    assert "960 998" in text
