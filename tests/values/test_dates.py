"""Dates: tables of phrases, and what must hold for any input."""

import csv
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from babel import Locale
from hypothesis import given, settings
from hypothesis import strategies as st

from jobcrawl.values.dates.date_phrases import find_deadline
from jobcrawl.values.dates.date_words import MONTHS, fold
from jobcrawl.values.dates.dates import read_date
from tests.processor import seconds_of

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
DATA = Path(__file__).parent / "data"
LANGUAGES = ("en", "sv", "nb", "da", "fi", "de", "fr", "nl", "es", "it", "pl", "cs", "pt", "ca")


def rows() -> list[tuple[str, str, str, str]]:
    """Phrases of all tables with language, country and value."""
    found = []
    for name in ("dates.tsv", "dates_held_out.tsv", "dates_unseen.tsv"):
        with (DATA / name).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                found.append((row["text"], row["language"], row["country"], row["value"]))
    return found


@pytest.mark.parametrize(("text", "language", "country", "value"), rows())
def test_a_phrase_has_the_day_of_the_table_or_none(text: str, language: str, country: str, value: str) -> None:
    found = read_date(text, now=NOW, language=language or None, country=country or None).value
    assert (found or "null") == value


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_month_names_of_unicode_are_known(language: str) -> None:
    months = Locale.parse(language).months
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in months[context][width].items():
                word = fold(name).replace("de ", "").replace("d'", "").strip(".")
                assert MONTHS[word] == number, (language, name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_full_month_name_is_read_beside_day_and_year(language: str) -> None:
    for number, name in Locale.parse(language).months["format"]["wide"].items():
        assert read_date(f"14. {name} 2026", now=NOW).value == f"2026-{number:02}-14"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026. december 4-ig", "2026-12-04"),
        ("2026. május 3-tól", "2026-05-03"),
        ("2026-05-03", "2026-05-03"),
        ("3-ig", None),
    ],
)
def test_the_case_ending_behind_a_hungarian_day_is_no_part_of_it(text: str, day: str | None) -> None:
    assert read_date(text, now=NOW, language="hu").value == day


def test_a_countdown_is_counted_from_the_fetch_and_not_from_today() -> None:
    fetched = datetime(2020, 2, 28, 23, 0, tzinfo=UTC)
    assert read_date("2 days left", now=fetched).value == "2020-03-01"


def test_the_day_of_the_fetch_is_that_of_its_own_zone() -> None:
    fetched = datetime(2026, 3, 1, 1, 0, tzinfo=timezone(timedelta(hours=2)))
    assert read_date("today", now=fetched).value == "2026-03-01"


def test_a_time_without_zone_is_meant_in_the_zone_of_the_source() -> None:
    assert read_date("2026-07-01 23:59", now=NOW, timezone="Europe/Stockholm").value == "2026-07-01T23:59:00+02:00"


def test_a_publication_is_never_read_as_a_day_to_come() -> None:
    assert read_date("05/12/2025", now=NOW, direction="past").value is None
    assert read_date("02/12/2026", now=NOW, direction="past").value == "2026-02-12"
    assert read_date("tomorrow", now=NOW, direction="past").value is None


def test_a_year_far_ahead_is_refused_with_the_reason_unless_the_caller_allows_it() -> None:
    reading = read_date("2035-11-06", now=NOW)
    assert reading.value is None
    assert "too far ahead" in reading.reason
    assert read_date("2035-11-06", now=NOW, years_ahead=50).value == "2035-11-06"


def test_a_period_about_applications_gives_its_last_day() -> None:
    assert read_date("1 March 2026 - 20 March 2026", now=NOW, direction="future").value == "2026-03-20"
    assert read_date("1 March 2026 - 20 March 2026", now=NOW).value is None


def test_the_place_of_the_date_in_the_text_is_told() -> None:
    text = "  Deadline: 20 March 2026, noon"
    reading = read_date(text, now=NOW)
    assert text[reading.start : reading.end] == "20 March 2026"


def test_a_date_that_the_limit_cuts_is_no_date() -> None:
    assert read_date("x" * 53 + " 12 March 2026", now=NOW).value is None


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("We are growing. Apply by 14 April 2026 with your CV.", "en", "2026-04-14"),
        ("Vi vill ha din ansökan senast den 14 april. Välkommen!", "sv", "2026-04-14"),
        ("Bitte bewerben Sie sich bis zum 14.04.2026 über unser Portal.", "de", "2026-04-14"),
        ("Lähetä hakemuksesi 14.4.2026 mennessä.", "fi", "2026-04-14"),
        ("Les candidatures sont à envoyer avant le 14 avril 2026.", "fr", "2026-04-14"),
        ("Søknadsfrist: 14. april 2026. Tiltredelse 1. august 2026.", "no", "2026-04-14"),
        ("Applications with two loaves close at 5pm on Tuesday 14 April. Ask Ida.", "en", "2026-04-14"),
        ("Cal enviar el currículum, amb la referència PA-3, abans del 14 d'abril de 2026.", "ca", "2026-04-14"),
        ("Send us your CV. The shop closes at 5.", "en", None),
        ("You meet deadlines. Since 12 May 2019 we are one team.", "en", None),
        ("Work has to be done by 14 April 2026.", "en", None),
    ],
)
def test_a_deadline_is_found_in_an_ad_only_where_the_sentence_is_about_applying(
    text: str, language: str, value: str | None
) -> None:
    found = find_deadline(text, now=NOW, language=language)
    assert (found and found.value) == value
    assert found is None or found.text in text


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=80), st.sampled_from(["en", "sv", "de", "fi", None]))
def test_any_text_gives_a_day_or_none_and_the_day_means_itself(text: str, language: str | None) -> None:
    value = read_date(text, now=NOW, language=language).value
    if value is not None:
        date.fromisoformat(value[:10])
        assert read_date(value, now=NOW, language=language).value == value


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "1",
                "3",
                "20",
                "31",
                "2026",
                "26",
                "march",
                "maj",
                "/",
                ".",
                "-",
                ":",
                " ",
                "days",
                "left",
                "ago",
                "fri",
                "kl",
                "CET",
                "+",
            ]
        ),
        max_size=14,
    ).map("".join)
)
def test_pieces_of_dates_in_any_order_are_safe_and_near_now(text: str) -> None:
    value = read_date(text, now=NOW).value
    if value is not None:
        assert 1995 <= int(value[:4]) <= 2029


@pytest.mark.parametrize(
    "piece", ["1 ", "20.", "march ", "days left ", "1/", "12:", "deadline 1 ", "senast 1 ", "\x00", "٣", "by 1 "]
)
def test_forty_kilobytes_take_no_longer_than_a_quarter_second(piece: str) -> None:
    text = piece * (40_000 // len(piece))
    assert seconds_of(lambda: (read_date(text, now=NOW), find_deadline(text, now=NOW))) < 0.25


@given(st.dates(min_value=date(1996, 1, 1), max_value=date(2028, 12, 31)))
def test_every_day_of_the_calendar_survives_its_written_forms(day: date) -> None:
    english = f"{day.day} {Locale.parse('en').months['format']['wide'][day.month]} {day.year}"
    swedish = f"den {day.day} {Locale.parse('sv').months['format']['wide'][day.month]} {day.year}"
    dotted = f"{day.day}.{day.month}.{day.year}"
    assert {read_date(text, now=NOW).value for text in (english, swedish, dotted, day.isoformat())} == {day.isoformat()}


def test_a_day_between_dots_is_not_turned_round_because_it_lies_ahead() -> None:
    now = datetime(2026, 11, 12, tzinfo=UTC)
    assert read_date("06.12.2026", now=now, language="no", country="NO", direction="past").value == "2026-12-06"
    assert read_date("06.12.2026", now=now, language="en", country="US", direction="past").value == "2026-06-12"


def test_where_the_day_stands_first_a_day_to_come_is_no_day_that_has_been() -> None:
    said = read_date("02/05/2026", now=datetime(2026, 4, 20, tzinfo=UTC), language="fr", direction="past")
    assert said.value != "2026-02-05"


def test_a_hungarian_ending_moves_no_word() -> None:
    text = "A jelentkezéseket 2026. december 4-ig várjuk."
    reading = read_date(text, now=NOW, language="hu")
    assert reading.value == "2026-12-04"
    assert text[reading.start : reading.end].startswith("2026. december 4")
    assert text[reading.end :].strip(" -ig") == "várjuk."


@pytest.mark.parametrize(("language", "day"), [("fr", "2026-02-28"), (None, "2026-02-28"), ("de", None), ("nl", None)])
def test_the_french_yesterday_is_the_german_and_dutch_here(language: str | None, day: str | None) -> None:
    assert read_date("Hier", now=NOW, language=language).value == day


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("2.4.–20.4.2026", "fi", "2026-04-20"),
        ("2 April – 20 April 2026", "en", "2026-04-20"),
        ("2. til 20. april 2026", "no", "2026-04-20"),
        ("end of April 2026", "en", "2026-04-30"),
        ("Ende April", "de", "2026-04-30"),
        ("fin février", "fr", "2027-02-28"),
        ("huhtikuun loppuun mennessä", "fi", "2026-04-30"),
        ("20.4. mennessä", "fi", "2026-04-20"),
        ("end of the month", "en", None),
        ("end of April 2062", "en", None),
    ],
)
def test_a_deadline_is_the_end_of_its_period(text: str, language: str, value: str | None) -> None:
    assert read_date(text, now=NOW, language=language, direction="future").value == value


def test_the_end_of_a_month_is_no_day_on_which_something_was_published() -> None:
    assert read_date("Ende April 2026", now=NOW, language="de", direction="past").value is None
    assert read_date("Ende April 2026", now=NOW, language="de").value is None
