"""Employment: tables of terms in five groups of languages, and what must hold for any input."""

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobcrawl.values.terms.employment import TYPES, find_duration, find_shift, understand_employment
from jobcrawl.values.terms.hours import find_work_hours
from jobcrawl.values.terms.statements import find_employment
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


def test_a_fraction_alone_is_a_part_of_full_time() -> None:
    assert understand_employment("1/2").types == ["PART_TIME"]
    assert understand_employment("1/1").types == understand_employment("May 1/2").types == []


@pytest.mark.parametrize(
    ("text", "language", "types", "permanent"),
    [
        ("Temporary contract, full time hours.", "en", ["FULL_TIME", "TEMPORARY"], False),
        ("Zero hours contract", "en", ["PER_DIEM"], None),
        ("Contract voor 1 jaar", "nl", [], None),
        ("Contract", "nl", [], None),
        ("Voltijds contract", "nl", ["FULL_TIME"], None),
        ("contract van onbepaalde duur", "nl", [], True),
        ("contract van bepaalde duur", "nl", ["TEMPORARY"], False),
        ("contratto a durata indeterminata", "it", [], True),
        ("Contract", "en", ["CONTRACTOR"], None),
        ("6 month contract", "en", ["CONTRACTOR"], None),
        ("Temporary/Contract", "en", ["CONTRACTOR", "TEMPORARY"], False),
    ],
)
def test_a_contract_of_employment_is_no_contracting(text: str, language: str, types: list[str], permanent: bool | None) -> None:
    found = understand_employment(text, language)
    assert (found.types, found.is_permanent) == (types, permanent)
