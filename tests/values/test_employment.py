"""Employment: tables of terms in five groups of languages, sentences of ads, and what must hold for any input."""

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobcrawl.values.employment import (
    TYPES,
    find_duration,
    find_employment,
    find_shift,
    find_work_hours,
    part_time_hours,
    understand_employment,
)
from tests.processor import seconds_of

DATA = Path(__file__).parent / "data"


def rows() -> list[tuple[str, str, list[str], bool | None]]:
    """Terms of both tables with language, types and contract."""
    found = []
    for name in ("employment_types.tsv", "employment_types_held_out.tsv"):
        with (DATA / name).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                types = row["types"].split(",") if row["types"] else []
                found.append((row["text"], row["language"], types, {"yes": True, "no": False}.get(row["permanent"])))
    return found


@pytest.mark.parametrize(("text", "language", "types", "permanent"), rows())
def test_a_term_has_the_types_and_the_contract_of_the_table(
    text: str, language: str, types: list[str], permanent: bool | None
) -> None:
    found = understand_employment(text, language)
    assert found.types == types
    assert found.is_permanent == permanent


def test_permanent_is_the_contract_and_never_the_hours() -> None:
    found = understand_employment("Permanent position (probationary period applies)")
    assert (found.types, found.is_permanent, found.has_probation) == ([], True, True)


@pytest.mark.parametrize("name", TYPES)
def test_the_words_of_schema_org_mean_themselves(name: str) -> None:
    assert understand_employment(name).types == [name]


@pytest.mark.parametrize(
    ("text", "types", "permanent"),
    [
        ("The role is permanent and full-time.", ["FULL_TIME"], True),
        ("This is a part-time position at our shop.", ["PART_TIME"], None),
        ("Tjänsten är en visstidsanställning på heltid.", ["FULL_TIME", "TEMPORARY"], False),
        ("Die Stelle ist unbefristet und in Vollzeit zu besetzen.", ["FULL_TIME"], True),
        ("Le poste est à temps partiel.", ["PART_TIME"], None),
        ("Anställningsform: Tillsvidareanställning", [], True),
        ("Tillsvidareanställning på heltid i vår kvarn.", ["FULL_TIME"], True),
        ("Vi erbjuder en tillsvidareanställning på heltid.", ["FULL_TIME"], True),
        ("Vi tilbyr fast heltidsstilling i mølla.", ["FULL_TIME"], True),
        ("Festanstellung in Vollzeit bei uns in der Mühle.", ["FULL_TIME"], True),
        ("CDI à temps plein au moulin.", ["FULL_TIME"], True),
        ("Contrato indefinido a jornada completa en el molino.", ["FULL_TIME"], True),
        ("Offriamo contratto a tempo indeterminato.", [], True),
        ("Umowa o pracę na pełny etat w naszym młynie.", ["FULL_TIME"], None),
        ("Part-time and temporary, from May on.", ["PART_TIME", "TEMPORARY"], False),
    ],
)
def test_a_sentence_about_this_position_is_believed(text: str, types: list[str], permanent: bool | None) -> None:
    found = find_employment(f"About us.\nWe sell flowers.\n{text}\nWelcome!")
    assert found is not None
    assert found.employment.types == types
    assert found.employment.is_permanent == permanent
    assert found.text.rstrip(".") in text


@pytest.mark.parametrize(
    "text",
    [
        "All full-time employees receive dental insurance.",
        "You have experience from a full-time role in sales.",
        "Perfect for part-time students.",
        "You will manage contracts and temporary staff.",
        "Vi har 40 medarbetare på heltid.",
        "Unsere Kunden wünschen Festanstellung in Vollzeit.",
        "Contracts of our customers are permanent and full-time.",
        "Vikariat ingår inte.",
        "En fast stilling er ikke mulig.",
        "Festanstellung möglich nach einem Jahr.",
        "Contrat de travail, paie et congés sont votre domaine, à temps plein ou partiel.",
        "CDI ou CDD",
    ],
)
def test_a_sentence_about_others_says_nothing(text: str) -> None:
    assert find_employment(text) is None


def test_hours_shift_and_length_stay_in_the_pages_words() -> None:
    assert find_work_hours("Heltid, 37,5 timmar/vecka") == "37,5 timmar/vecka"
    assert find_work_hours("Vollzeit (38,5 Stunden pro Woche)") == "38,5 Stunden pro Woche"
    assert find_shift("Full-time, night shift") == "night shift"
    assert find_shift("Heltid, 2-skift") == "2-skift"
    assert find_duration("Vikariat, 6 månader") == "6 månader"
    assert find_duration("CDD de 12 mois") == "12 mois"
    assert find_work_hours("Full-time") is find_shift("Full-time") is find_duration("Full-time") is None


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("Tillsvidareanställning, 6 månaders provanställning", None),
        ("Unbefristet, 6 Monate Probezeit", None),
        ("Permanent (3 months' probation)", None),
        ("A tempo indeterminato, 6 mesi di prova", None),
        ("Fixed term of 12 months", "12 months"),
        ("12 månader på prov i kvarnen", "12 månader"),
        ("12 months. Probation of 3 months.", "12 months"),
    ],
)
def test_the_length_of_a_probation_is_not_that_of_the_employment(text: str, length: str | None) -> None:
    assert find_duration(text) == length


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("We need a miller 16-20 hours a week.", "16-20 hours a week"),
        ("Es sind 20 Stunden in der Woche.", "20 Stunden in der Woche"),
        ("Det är 15 timmar i veckan.", "15 timmar i veckan"),
        ("29,5 uur per week", "29,5 uur per week"),
        ("Jornada de 25 hores setmanals", "25 hores setmana"),
        ("20 heures hebdomadaires", "20 heures hebdo"),
        ("30 hours a week", None),
        ("37.5 hours per week", None),
        ("20 to 37 hours per week", None),
        ("20 hours per week in winter, 37 hours per week in summer", None),
        ("Our shop is open 20 hours per week.", None),
        ("You may work from home 10 hours per week.", None),
        ("There are 5 hours of overtime. We grind 6 hours a week of overtime.", None),
        ("You teach 12 hours a week.", None),
        ("20 hours", None),
        ("Our children play 20 hours per week.", None),
        ("Customers are served 12 hours each week.", None),
        ("Unsere Kunden rufen 12 Stunden in der Woche an.", None),
    ],
)
def test_less_than_thirty_hours_a_week_are_part_time(text: str, hours: str | None) -> None:
    assert part_time_hours(text) == hours


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_safe_and_types_mean_themselves(text: str) -> None:
    types = understand_employment(text).types
    find_employment(text)
    assert understand_employment(", ".join(types)).types == types


@pytest.mark.parametrize("piece", ["full-time ", "the role is ", "contract,", "tempo ", "100% ", "\x00", "-"])
def test_forty_kilobytes_take_no_longer_than_a_quarter_second(piece: str) -> None:
    text = piece * (40_000 // len(piece))
    assert seconds_of(lambda: (understand_employment(text), find_employment(text))) < 0.25


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Det här är ett vikariat på heltid från maj.", ["FULL_TIME", "TEMPORARY"]),
        ("in Teilzeit, zunächst befristet als Elternzeitvertretung bis Mai", ["PART_TIME", "TEMPORARY"]),
        ("Het gaat om vervanging wegens verlof tot mei.", ["TEMPORARY"]),
        ("Stabilne zatrudnienie na podstawie umowy o pracę w pełnym wymiarze czasu pracy", ["FULL_TIME"]),
    ],
)
def test_a_sentence_tells_the_terms_in_passing(text: str, types: list[str]) -> None:
    found = find_employment(text)
    assert found is not None
    assert found.employment.types == types


def test_a_fraction_alone_is_a_part_of_full_time() -> None:
    assert understand_employment("1/2").types == ["PART_TIME"]
    assert understand_employment("1/1").types == understand_employment("May 1/2").types == []


@pytest.mark.parametrize(
    ("hours", "found"),
    [
        ("24 tot 32 per week", "24 tot 32 per week"),
        ("36 uur", None),
        ("37,5", None),
        ("20", None),
        ("9-17 uur", None),
        ("8 Stunden", None),
        ("9 to 5", None),
    ],
)
def test_hours_behind_a_label_need_no_word_for_them(hours: str, found: str | None) -> None:
    assert part_time_hours(hours, is_label=True) == found


@pytest.mark.parametrize(
    "text",
    [
        "Das Projekt ist befristet bis 2027",
        "Homeoffice-Regelung befristet bis Ende 2026",
        "Remplacement pour congés assuré par l'équipe",
        "We are hiring a recruiter to place millers in temporary jobs",
    ],
)
def test_what_else_is_temporary_says_nothing_of_the_job(text: str) -> None:
    assert find_employment(text) is None
