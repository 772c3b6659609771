"""Tables of phrases written by somebody who did not know the code, in rounds, each before its first run."""

import csv
from datetime import UTC, datetime
from pathlib import Path

import pytest

from jobcrawl.values.dates.dates import read_date
from jobcrawl.values.language import understand_language
from jobcrawl.values.pay.salary import find_salary
from jobcrawl.values.places.gazetteer import folded
from jobcrawl.values.places.places import understand_place
from jobcrawl.values.terms.employment import understand_employment

DATA = Path(__file__).parent / "data"
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def rows(kind: str) -> list[dict[str, str]]:
    """Rows of the strangers' table about a kind of value."""
    with (DATA / f"{kind}_strangers.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def text_of(row: dict[str, str]) -> str:
    return f"{row['round']}: {row['text']}"


@pytest.mark.parametrize("row", rows("pay"), ids=text_of)
def test_pay_of_strangers_is_read_and_nothing_else_is(row: dict[str, str]) -> None:
    pay = find_salary(row["text"], country=row["country"] or None)
    if not (row["low"] or row["high"]):
        assert pay is None
        return
    assert pay is not None
    low, high = (float(row[end]) if row[end] else None for end in ("low", "high"))
    assert (pay.min_value, pay.max_value) == (low, high)
    assert row["currency"] in ("", pay.currency)
    assert row["unit"] in ("", pay.unit_text)


@pytest.mark.parametrize("row", rows("dates"), ids=text_of)
def test_dates_of_strangers_are_read_and_doubtful_ones_are_not(row: dict[str, str]) -> None:
    found = read_date(row["text"], now=NOW, language=row["language"] or None, country=row["country"] or None).value
    assert (found or "")[:10] == row["value"]


@pytest.mark.parametrize("row", rows("terms"), ids=text_of)
def test_terms_of_strangers_have_their_types(row: dict[str, str]) -> None:
    found = understand_employment(row["text"])
    assert set(found.types) == set(filter(None, row["types"].split(",")))
    assert row["permanent"] in ("", {True: "yes", False: "no", None: ""}[found.is_permanent])


@pytest.mark.parametrize("row", rows("places"), ids=text_of)
def test_places_of_strangers_have_their_town_and_country(row: dict[str, str]) -> None:
    found = understand_place(row["text"], country=row["country"] or None)
    wanted = [one.rsplit("/", 1) for one in row["places"].split(";") if one]
    assert [place.country for place in found] == [country for _, country in wanted]
    for place, (town, _) in zip(found, wanted, strict=True):
        words = set(folded(place.locality or "-").split())
        assert any(set(folded(name).split()) <= words for name in town.split("|"))


@pytest.mark.parametrize("row", rows("language"), ids=text_of)
def test_sentences_of_strangers_tell_their_language(row: dict[str, str]) -> None:
    assert (understand_language(row["text"]) or "") == row["language"]
