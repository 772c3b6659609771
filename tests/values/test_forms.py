"""Tables of the forms that dates and terms take on boards of many countries, one language after the other."""

import csv
from datetime import UTC, datetime
from pathlib import Path

import pytest

from jobcrawl.values.dates.dates import read_date
from jobcrawl.values.terms.employment import understand_employment

DATA = Path(__file__).parent / "data"
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def rows(kind: str) -> list[dict[str, str]]:
    """Rows of the table of forms about a kind of value."""
    with (DATA / f"{kind}_forms.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def text_of(row: dict[str, str]) -> str:
    return row["text"]


@pytest.mark.parametrize("row", rows("dates"), ids=text_of)
def test_dates_of_many_languages_are_read(row: dict[str, str]) -> None:
    found = read_date(row["text"], now=NOW, language=row["language"] or None).value
    assert (found or "")[:10] == row["value"]


@pytest.mark.parametrize("row", rows("terms"), ids=text_of)
def test_terms_of_many_languages_have_their_types(row: dict[str, str]) -> None:
    assert set(understand_employment(row["text"]).types) == set(filter(None, row["types"].split(",")))
