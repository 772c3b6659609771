"""Links to apply that no button names: in sentences, and in the part to which a button leads."""

from __future__ import annotations

import pytest

from tests.read.test_visible_readers import first, visible

PROSE = "<p>Dean Bakery in Leeds bakes for half the town, and most of us have been here for longer than we would admit.</p>" * 3
FORM = "https://people.deanbakery.example/p/77"


def apply_link(body: str) -> str | None:
    """The surest link to apply of an ad with this at its end."""
    found = first(visible(f"<main><h1>Baker</h1>{PROSE}{body}</main>"), "apply_url")
    assert found is None or isinstance(found, str)
    return found


@pytest.mark.parametrize(
    "sentence",
    [
        "Applications are to be handed in on {the Koulu platform} by 3 March.",
        "Ansökan görs i {RekryHR-systemet} senast den 3 mars.",
        "Søknaden leveres gjennom {HR-portalen til Dean}.",
        "Ansøgningen sendes via {Koulu-systemet}.",
        "Hakemukset pyydetään jättämään {KouluHR-järjestelmään} viimeistään 3.3.2026.",
        "Bewerbungen nehmen wir nur über {das Koulu-Portal} an.",
        "Votre candidature est à déposer sur {la plateforme Koulu}.",
        "Solliciteren kan via {het Koulu-platform}.",
        "Las solicitudes se presentan en {la plataforma Koulu}.",
        "Le candidature vanno inviate sulla {piattaforma Koulu}.",
        "Zgłoszenia przyjmujemy przez {system Koulu}.",
        "Přihlášky podávejte přes {systém Koulu}.",
        "Skicka några rader om dig själv via {formuläret} eller kom förbi.",
        "Send us a few lines about yourself through {our form}.",
        "Schick uns ein paar Zeilen über {das Formular}.",
        "Sök via {Koulu Rekrytering}.",
        "Søknad sendes elektronisk via {Koulu}.",
        "Klicka {här} för att söka.",
        "Hakemukset {Koulurekryn} kautta.",
        "Déposez votre candidature sur {Koulu-Emploi}.",
        "Reageren? Dat kan via {dit formulier}.",
    ],
)
def test_the_place_where_applications_are_handed_in(sentence: str) -> None:
    said = sentence.replace("{", f'<a href="{FORM}">').replace("}", "</a>")
    assert apply_link(f"<p>{said}</p>") == FORM


@pytest.mark.parametrize(
    ("words", "path"),
    [
        ("Scrivici da {questa pagina}.", "candidatura?pos=7"),
        ("Du når oss via {den här sidan}.", "ansokan/7"),
        ("Schreiben Sie uns über {diese Seite}.", "bewerbung/7"),
        ("Écrivez-nous depuis {cette page}.", "candidature/7"),
        ("Schrijf ons via {deze pagina}.", "sollicitatie/7"),
        ("Escríbenos desde {esta página}.", "inscripcion/7"),
        ("Tell us about yourself on {this page}.", "apply/7"),
    ],
)
def test_what_is_pointed_at_leads_to_an_application(words: str, path: str) -> None:
    said = words.replace("{", f'<a href="/people/{path}">').replace("}", "</a>")
    assert apply_link(f"<p>{said}</p>") == f"https://www.example.org/people/{path}"


@pytest.mark.parametrize(
    ("button", "said"),
    [
        ("Apply now", "It is to be handed in on {the Koulu platform} only."),
        ("Sök jobbet", "Skicka några rader via {länken}."),
        ("Candidater", "Le dossier est à déposer exclusivement sur {la plateforme Koulu}."),
        ("Jetzt bewerben", "Reichen Sie alles ein, am besten schicken Sie es über {diesen Link} oder {unser Portal}."),
    ],
)
def test_the_part_to_which_a_button_leads_is_about_applying(button: str, said: str) -> None:
    said = said.replace("{", f'<a href="{FORM}">').replace("}", "</a>")
    assert apply_link(f'<a href="#Way">{button}</a>{PROSE}<div id="way"><p>{said}</p></div>') == FORM


@pytest.mark.parametrize(
    "sentence",
    [
        "You develop web applications on {our platform}.",
        "You write the manuals of {our ordering system}.",
        "Have questions? Write to us on {this page}.",
        "Send customers their invoices from {our system}.",
        "Mer om oss finns på {vår webbplats}.",
        "Vi söker dig som handlar via {Koulu}.",
        "You reach the bakery via {Leeds Station}.",
        "Fragen zur Stelle? Schreib uns über {das Formular}.",
        "Abonnieren Sie {unseren Newsletter} über das Formular.",
    ],
)
def test_other_links_of_sentences_are_none(sentence: str) -> None:
    said = sentence.replace("{", f'<a href="{FORM}">').replace("}", "</a>")
    assert apply_link(f"<p>{said}</p>") is None


def test_a_form_to_print_is_no_place_to_apply() -> None:
    assert apply_link('<p>Applications are made on <a href="/files/form.docx">the application form</a>.</p>') is None


def test_the_front_page_of_the_house_is_no_place_to_apply() -> None:
    assert apply_link('<p>Ansøgning sendes via <a href="https://deanbakery.example">Dean Bakery</a>.</p>') is None
