"""Terms of employment and ways of working that are a line of their own; every text here is made up."""

from __future__ import annotations

import pytest

from jobcrawl.draft import Draft
from jobcrawl.page import Page
from jobcrawl.read.readers import read_page
from jobcrawl.values.places.remote import understand_remote
from jobcrawl.values.terms.employment import understand_employment
from pipelines.clean_description import CleanDescription
from pipelines.resolve_language import ResolveLanguage
from pipelines.resolve_terms import ResolveTerms

PROSE = "You bake the first loaves at four and carry them to the shop while the street is still asleep. " * 3


def told(line: str, field: str) -> list[str]:
    """The values of a field of an ad with this line below its title, the surest first."""
    body = f"<html><head><meta charset=utf-8></head><body><h1>Baker</h1><p>{line}</p><p>{PROSE}</p></body></html>"
    found = read_page(Page(url="https://www.loafjobs.example/ad/17", body=body.encode()))
    return [str(candidate.value) for candidate in found.of(field)]


@pytest.mark.parametrize(
    ("line", "types", "permanent"),
    [
        ("Maternity cover", ["TEMPORARY"], False),
        ("Bank staff", ["PER_DIEM"], None),
        ("Feriejobb", ["TEMPORARY"], False),
        ("Tillsvidareanställning, heltid", ["FULL_TIME"], True),
        ("Fast, deltid", ["PART_TIME"], True),
        ("Tilkallingsvikar", ["PER_DIEM"], None),
        ("Ferieafløser", ["TEMPORARY"], False),
        ("Puolipäiväinen", ["PART_TIME"], None),
        ("Projektityö", ["TEMPORARY"], False),
        ("Midijob", ["PART_TIME"], None),
        ("Elternzeitvertretung", ["TEMPORARY"], False),
        ("Job d'été", ["TEMPORARY"], False),
        ("CDI à temps partiel", ["PART_TIME"], True),
        ("Oproepkracht", ["PER_DIEM"], None),
        ("Contrato en prácticas", ["INTERN"], None),
        ("Part time verticale", ["PART_TIME"], None),
        ("Praca dorywcza", ["PER_DIEM"], None),
        ("Plný / zkrácený úvazek", ["FULL_TIME", "PART_TIME"], None),
        ("CDD (6 mois)", ["TEMPORARY"], False),
        ("Fixed term contract, 12 months", ["TEMPORARY"], False),
        ("Palvelussuhteen tyyppi: Määräaikainen, 1.1.2027 - 31.12.2027", ["TEMPORARY"], False),
        ("Befristet auf 2 Jahre", ["TEMPORARY"], False),
        ("Vikariat i 10 månader", ["TEMPORARY"], False),
        ("Määräaikainen 2 vuotta", ["TEMPORARY"], False),
        ("Umowa na czas określony 2 lata", ["TEMPORARY"], False),
        ("Fast stilling 100 %", ["FULL_TIME"], True),
        ("Fast 80 %", ["PART_TIME"], True),
        ("Vollzeit 100 %", ["FULL_TIME"], None),
        ("Pensum: 80 %", ["PART_TIME"], None),
        ("Arbeitspensum 20-30%", ["PART_TIME"], None),
        ("80 – 100%", ["FULL_TIME", "PART_TIME"], None),
    ],
)
def test_terms_alone_on_a_line_may_tell_their_length_or_share(line: str, types: list[str], permanent: bool | None) -> None:
    found = [understand_employment(value) for value in told(line, "employment_type")]
    assert (types, permanent) in [(terms.types, terms.is_permanent) for terms in found]


@pytest.mark.parametrize(
    "line",
    [
        "Maternity cover is hard to find in the oven room",
        "100 %",
        "10-15 %",
        "20 – 30%",
        "80 % travel",
        "50-60 % rye",
        "Fast 30 kolleger",
        "Permanent 20 %",
        "A midlertidig oven for 6 months",
    ],
)
def test_shares_and_lengths_of_something_else_are_no_terms(line: str) -> None:
    assert told(line, "employment_type") == []


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Remote within Europe", "TELECOMMUTE"),
        ("Hybridkontor", "HYBRID"),
        ("Mulighet for hjemmekontor", "HYBRID"),
        ("Fuldt remote", "TELECOMMUTE"),
        ("På arbejdspladsen", "ONSITE"),
        ("Kokonaan etänä", "TELECOMMUTE"),
        ("Nur vor Ort", "ONSITE"),
        ("Bundesweit remote", "TELECOMMUTE"),
        ("Smart working parziale", "HYBRID"),
        ("Možnost home office", "HYBRID"),
    ],
)
def test_a_way_of_working_is_known_where_it_is_all_that_a_line_says(line: str, kind: str) -> None:
    assert [understand_remote(value) for value in told(line, "job_location_type")][:1] == [kind]


@pytest.mark.parametrize("line", ["Nur vor Ort gebacken", "Ovens within Europe", "Kontor i byen"])
def test_such_words_in_a_longer_line_tell_no_way_of_working(line: str) -> None:
    assert told(line, "job_location_type") == []


@pytest.mark.parametrize(
    ("line", "language", "types", "permanent"),
    [
        ("Casual contract", "en", {"PER_DIEM"}, None),
        ("Zero hours contract.", "en", {"PER_DIEM"}, None),
        ("Deeltijds contract", "nl", {"PART_TIME"}, None),
        ("Fulltime | Contract voor 1 jaar", "nl", {"FULL_TIME"}, None),
        ("Voltijds – contract van onbepaalde duur", "nl", {"FULL_TIME"}, True),
        ("Contract van bepaalde duur", "nl", {"TEMPORARY"}, False),
        ("Je werkt hier met een fulltime contract voor onbepaalde tijd.", "nl", {"FULL_TIME"}, True),
        ("Full time / Contract", "en", {"FULL_TIME", "CONTRACTOR"}, None),
        ("Per Diem, Contract", "en", {"CONTRACTOR", "PER_DIEM"}, None),
    ],
)
def test_a_contract_is_told_with_the_words_beside_it(line: str, language: str, types: set[str], permanent: bool | None) -> None:
    found = [understand_employment(value, language) for value in told(line, "employment_type")]
    assert {name for terms in found for name in terms.types} == types
    assert {terms.is_permanent for terms in found} - {None} == ({permanent} - {None})


def test_regular_is_a_level_beside_other_levels() -> None:
    assert told("Baker (Mid / Regular)", "employment_type") == []
    assert told("Full time / Regular", "employment_type") == ["full time", "regular"]


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("Bäckerin (m/w/d) in Teilzeit gesucht.", "in Teilzeit"),
        (
            "Temporary, full-time (1 year contract with a chance of more).",
            "Temporary, full-time (1 year contract with a chance of more)",
        ),
        ("You bake with us, full-time, in Leeds.", "full-time"),
        ("We offer a full-time position.", "full-time position"),
    ],
)
def test_terms_of_a_sentence_are_no_half_remark(sentence: str, text: str) -> None:
    assert told(f"{PROSE}</p><p>{sentence}", "employment_type") == [text]


def types_told(language: str, sentence: str) -> list[str]:
    """The employment types of an ad in a language with this sentence at its end."""
    body = f"<html lang={language}><meta charset=utf-8><main><h1>Baker</h1><p>{PROSE}</p><p>{sentence}</p></main></html>"
    page = Page(url="https://www.loaf.example/jobs/17", body=body.encode())
    draft = Draft(page=page, candidates=read_page(page))
    for step in (CleanDescription(), ResolveLanguage(), ResolveTerms()):
        draft = step.process_item(draft)
    return sorted(draft.posting.employment_type)


@pytest.mark.parametrize(
    ("language", "sentence", "types"),
    [
        ("no", "100 % fast", ["FULL_TIME"]),
        ("no", "100 % fast stilling", ["FULL_TIME"]),
        ("no", "50 % vikariat", ["PART_TIME", "TEMPORARY"]),
        ("sv", "100 % tillsvidare", ["FULL_TIME"]),
        ("da", "Stillingen er på 37 timer i gennemsnit.", ["FULL_TIME"]),
        ("da", "Fastansættelse, 36 timer.", ["FULL_TIME"]),
        ("fi", "Työaika on 100 %.", ["FULL_TIME"]),
        ("fr", "Un poste permanent à temps partiel, du mardi au vendredi.", ["PART_TIME"]),
        ("fr", "Il s'agit d'un emploi permanent à temps plein.", ["FULL_TIME"]),
        ("fr", "On vous offre un temps plein, en CDI.", ["FULL_TIME"]),
        ("it", "Assunzione a tempo determinato di otto mesi, part time a 25 ore.", ["PART_TIME", "TEMPORARY"]),
        ("de", "39 Stunden an viereinhalb Tagen, unbefristet.", ["FULL_TIME"]),
        ("de", "Beschäftigungsausmaß 100 %", ["FULL_TIME"]),
        ("nl", "Een vast contract, 38 uur in de week.", ["FULL_TIME"]),
        ("pl", "Zatrudnienie na 1/2 etatu.", ["PART_TIME"]),
        ("en", "The position is 100% FTE.", ["FULL_TIME"]),
        ("no", "80 % fast, turnus", ["PART_TIME"]),
        ("sv", "Tjänsten är på 30 timmar fördelade på fyra dagar.", ["PART_TIME"]),
        ("da", "Stillingen er på 28 timer fordelt på fire dage.", ["PART_TIME"]),
        ("fi", "Tarjoamme kokoaikaisen työn.", ["FULL_TIME"]),
        ("fi", "Työaika 30 h/vko", ["PART_TIME"]),
        ("de", "40 Stunden an fünf Tagen, Montag bis Freitag.", ["FULL_TIME"]),
        ("fr", "Poste régulier à temps plein, 37,5 heures.", ["FULL_TIME"]),
        ("fr", "Nous proposons un emploi stable à temps partiel.", ["PART_TIME"]),
        ("it", "Assunzione a tempo indeterminato, part-time 24 ore.", ["PART_TIME"]),
        ("es", "Incorporación con contrato de sustitución a tiempo parcial.", ["PART_TIME", "TEMPORARY"]),
        ("nl", "Het is een tijdelijke baan voor 24 uur in de week.", ["PART_TIME", "TEMPORARY"]),
        ("pl", "Praca na 3/4 etatu, umowa na zastępstwo.", ["PART_TIME", "TEMPORARY"]),
        ("cs", "Dohoda o provedení práce, víkendy.", ["PART_TIME"]),
        ("en", "The post is fixed-term for a year, full time.", ["FULL_TIME", "TEMPORARY"]),
        ("en", "We're offering a permanent contract, part-time at 24 hours.", ["PART_TIME"]),
    ],
)
def test_a_sentence_of_the_terms_tells_how_much_one_works(language: str, sentence: str, types: list[str]) -> None:
    assert types_told(language, sentence) == types


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Our kitchen is a full-time madhouse."),
        ("en", "We rarely close: 100 % of our flour is organic."),
        ("no", "Vi er 80 % fornøyde."),
        ("da", "Butikken er åben 37 timer om ugen."),
        ("sv", "Vi har minskat svinnet med 75 procent."),
        ("fr", "Nous sommes ouverts 35 heures par semaine."),
        ("de", "Der Laden hat 38,5 Stunden geöffnet."),
        ("it", "Il forno lavora 24 ore su 24."),
        ("nl", "De winkel is 38 uur per week open."),
        ("en", "The pool is open 40 hours a week."),
        ("no", "100 % økologisk"),
        ("no", "Tilskudd dekker 80 % av utgiftene."),
        ("de", "Zuschlag von 50 % in der Nacht."),
        ("sv", "Rabatt på 30 procent på allt bröd."),
        ("pl", "Ulga na 1/2 biletu."),
        ("en", "Students get 0.6 credits."),
        ("en", "Customers like our permanent role in the town, full-time fun."),
        ("en", "100 % fast delivery."),
        ("sv", "Kursen är på 30 timmar fördelade på fyra dagar."),
        ("de", "Der Kurs dauert 16 Stunden an vier Tagen."),
        ("da", "Bussen er på 37 timer fra København."),
        ("en", "The position is 12 hours from London by train."),
        ("fr", "Notre offre de pain annuelle plaît à temps partiel aux clients."),
        ("no", "100 % norsk mel"),
        ("en", "The role is 20 hours away."),
        ("de", "80 % Rabatt"),
        ("no", "Vi har 80 % faste kunder."),
        ("en", "The oven needs 24 hours over three days."),
        ("fr", "Le stage dure 30 heures sur quatre jours."),
    ],
)
def test_other_hours_and_shares_tell_no_terms(language: str, sentence: str) -> None:
    assert types_told(language, sentence) == []
