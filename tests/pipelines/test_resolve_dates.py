"""Which date wins, and what the evidence says."""

from datetime import UTC, datetime

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.draft import Draft, Source
from jobcrawl.page import Page
from pipelines.resolve_dates import ResolveDates

FETCHED = datetime(2026, 3, 1, 12, tzinfo=UTC)


def resolved(*beliefs: tuple[str, object, str, float], source: Source | None = None) -> Draft:
    """A draft with these candidates, its dates resolved."""
    candidates = Candidates()
    for field, value, reader, confidence in beliefs:
        candidates.add(field, value, reader, confidence)
    draft = Draft(page=Page(text="", fetched_at=FETCHED), candidates=candidates, source=source or Source())
    return ResolveDates().process_item(draft)


def test_a_declared_deadline_wins_over_a_written_one_and_both_over_a_countdown() -> None:
    countdown = ("countdown", "19 days left", "countdown", 0.9)
    written = ("valid_through", "apply by 21 March 2026", "phrases", 0.7)
    declared = ("valid_through", "2026-03-22", "json_ld", 0.9)
    assert resolved(countdown).posting.valid_through == "2026-03-20"
    assert resolved(countdown, written).posting.valid_through == "2026-03-21"
    draft = resolved(countdown, written, declared)
    assert draft.posting.valid_through == "2026-03-22"
    assert draft.posting.evidence["valid_through"].reader == "json_ld"
    assert draft.posting.valid_through_text == "2026-03-22"


def test_a_declared_lie_below_the_written_deadline_loses() -> None:
    draft = resolved(("valid_through", "2026-03-01", "json_ld", 0.4), ("valid_through", "21 March 2026", "labels", 0.8))
    assert draft.posting.valid_through == "2026-03-21"


def test_a_deadline_ten_years_ahead_is_kept_with_a_warning_when_it_is_declared_as_iso() -> None:
    draft = resolved(("valid_through", "2036-03-01T00:00:00+01:00", "json_ld", 0.9))
    assert draft.posting.valid_through == "2036-03-01T00:00:00+01:00"
    assert draft.posting.warnings == ["valid_through: 2036-03-01 is more than 3 years ahead."]


def test_an_impossible_year_is_null_with_a_warning() -> None:
    draft = resolved(("valid_through", "9999-12-31", "json_ld", 0.9), ("date_posted", "1970-01-01", "json_ld", 0.9))
    assert draft.posting.valid_through is draft.posting.date_posted is None
    assert len(draft.posting.warnings) == 2


def test_a_publication_after_the_fetch_is_null_with_a_warning() -> None:
    draft = resolved(("date_posted", "2026-05-01", "json_ld", 0.9))
    assert draft.posting.date_posted is None
    assert draft.posting.warnings == ["date_posted: 2026-05-01 is after the page was fetched."]


def test_a_start_by_agreement_is_kept_as_words_only() -> None:
    draft = resolved(("job_start_date", "by agreement", "labels", 0.8))
    assert draft.posting.job_start_date is None
    assert draft.posting.job_start_date_text == "by agreement"


def test_the_country_of_the_source_settles_day_and_month() -> None:
    belief = ("date_posted", "02/03/2026", "labels", 0.8)
    assert resolved(belief, source=Source(country="US")).posting.date_posted == "2026-02-03"
    assert resolved(belief).posting.date_posted is None or resolved(belief).posting.date_posted == "2026-02-03"


def test_numbers_are_seconds_or_milliseconds_since_1970() -> None:
    assert resolved(("date_posted", 1771459200, "greenhouse", 0.95)).posting.date_posted == "2026-02-19T00:00:00+00:00"
    assert resolved(("date_posted", 1771459200000, "lever", 0.95)).posting.date_posted == "2026-02-19T00:00:00+00:00"


def test_a_deadline_in_a_long_sentence_is_found_by_its_cue() -> None:
    sentence = "We look forward to hearing from you and would like to have your application no later than 14 April 2026 by mail."
    assert resolved(("valid_through", sentence, "phrases", 0.7)).posting.valid_through == "2026-04-14"


def test_a_deadline_before_the_publication_is_noted() -> None:
    draft = resolved(("valid_through", "2026-01-01", "labels", 0.8), ("date_posted", "2026-02-01", "labels", 0.8))
    assert draft.posting.warnings == ["valid_through 2026-01-01 is before date_posted 2026-02-01."]


def test_values_of_any_shape_are_passed_over() -> None:
    draft = resolved(
        ("date_posted", {"@type": "Thing"}, "json_ld", 0.9),
        ("date_posted", True, "json_ld", 0.9),
        ("date_posted", [["x"]], "json_ld", 0.9),
        ("date_posted", 1e300, "json_ld", 0.9),
        ("date_posted", {"@value": "2026-02-01"}, "json_ld", 0.8),
    )
    assert draft.posting.date_posted == "2026-02-01"


def test_the_day_behind_a_word_of_a_limit_opens_a_long_deadline() -> None:
    told = "bis zum 11.12.2026 ausschließlich per E-Mail in einer PDF-Datei an Frau Professorin Beispiel zu richten."
    assert resolved(("valid_through", told, "phrases", 0.7)).posting.valid_through == "2026-12-11"
    bare = "bis zum 11.12. bei Frau Beispiel persönlich im Laden, gern auch mit einem Brot vom Vortag und guter Laune."
    assert resolved(("valid_through", bare, "phrases", 0.7)).posting.valid_through == "2026-12-11"
    begun = "We start reviewing applications on 11.12.2026. Applications will be considered until the positions are filled."
    assert resolved(("valid_through", begun, "phrases", 0.7)).posting.valid_through is None


EARLIER = "valid_through: the page itself names 2026-03-21."


def test_a_declared_deadline_wins_and_an_earlier_day_of_the_page_is_told_in_a_warning() -> None:
    declared = ("valid_through", "2026-06-01T00:00", "json_ld", 0.9)
    draft = resolved(declared, ("valid_through", "apply by 21 March 2026", "phrases", 0.7))
    assert draft.posting.valid_through == "2026-06-01"
    assert draft.posting.evidence["valid_through"].reader == "json_ld"
    assert EARLIER in draft.posting.warnings


def test_a_later_day_or_the_day_before_a_declared_deadline_is_no_warning() -> None:
    declared = ("valid_through", "2026-03-21", "microdata", 0.9)
    for day in ("2026-03-20", "2026-03-21", "2026-04-30"):
        draft = resolved(declared, ("valid_through", day, "labels", 0.8))
        assert draft.posting.valid_through == "2026-03-21"
        assert draft.posting.evidence["valid_through"].reader == "microdata"
        assert draft.posting.warnings == []


def test_a_named_deadline_before_the_publication_is_no_warning() -> None:
    published = ("date_posted", "2026-02-15", "json_ld", 0.9)
    declared = ("valid_through", "2026-06-01", "json_ld", 0.9)
    assert resolved(published, declared, ("valid_through", "2026-02-01", "labels", 0.8)).posting.warnings == []
    assert resolved(published, declared, ("valid_through", "2026-03-21", "labels", 0.8)).posting.warnings == [EARLIER]


def test_a_countdown_is_no_earlier_day() -> None:
    declared = ("valid_through", "2026-06-01", "json_ld", 0.9)
    assert resolved(declared, ("countdown", "19 days left", "countdown", 0.9)).posting.warnings == []


def days(*beliefs: tuple[str, object, str, float], language: str | None = None) -> tuple[str | None, str | None]:
    """Publication and deadline of a draft with these candidates."""
    posting = resolved(*beliefs, source=Source(language=language)).posting
    return posting.date_posted, posting.valid_through


@pytest.mark.parametrize(
    ("posted", "deadline", "expected"),
    [
        ("2/10/2026", "3/30/2026", ("2026-02-10", "2026-03-30")),
        ("10/2/2026", "30/3/2026", ("2026-02-10", "2026-03-30")),
        ("02-10-2026", "03-30-2026", ("2026-02-10", "2026-03-30")),
        ("02/10/2026", "04/05/2026", ("2026-02-10", "2026-04-05")),
        ("10/02/2026", "05/04/2026", ("2026-02-10", "2026-04-05")),
        ("01/02/2026", "04/05/2026", (None, None)),
        ("30/1/2026", "3/30/2026", ("2026-01-30", "2026-03-30")),
    ],
)
def test_dates_are_in_the_order_that_the_others_of_the_page_prove(
    posted: str, deadline: str, expected: tuple[str | None, str | None]
) -> None:
    assert days(("date_posted", posted, "labels", 0.8), ("valid_through", deadline, "labels", 0.8)) == expected


def test_what_the_dates_prove_goes_before_the_customs_of_the_language() -> None:
    beliefs = ("date_posted", "02/01/2026", "labels", 0.8), ("valid_through", "03/30/2026", "labels", 0.8)
    assert days(*beliefs, language="en-GB") == ("2026-02-01", "2026-03-30")
    assert days(beliefs[0], language="en-GB") == ("2026-01-02", None)


def test_what_a_program_declares_is_not_in_the_order_of_what_the_page_shows() -> None:
    shown = ("date_posted", "28/02/2026", "labels", 0.6)
    declared = ("valid_through", "5/4/2026 12:00:00 AM", "json_ld", 0.9)
    assert days(shown, declared) == ("2026-02-28", None)
    assert days(("date_posted", "2/28/2026", "json_ld", 0.9), declared) == ("2026-02-28", "2026-05-04")


def test_an_order_that_dates_with_strokes_prove_is_not_that_of_dates_with_dots() -> None:
    declared = ("date_posted", "2/28/2026", "json_ld", 0.9)
    assert days(declared, ("valid_through", "02.04.2026", "labels", 0.8), language="de") == ("2026-02-28", "2026-04-02")


@pytest.mark.parametrize("declared", ["2026-05-02", "2026-08-30", "2027-03-01"])
def test_a_deadline_that_software_sets_gives_way_to_the_one_that_the_page_names(declared: str) -> None:
    published, named = ("date_posted", "2026-03-01", "json_ld", 0.9), ("valid_through", "2026-03-21", "labels", 0.8)
    draft = resolved(published, ("valid_through", declared, "json_ld", 0.9), named)
    assert draft.posting.valid_through == "2026-03-21"
    assert draft.posting.evidence["valid_through"].reader == "labels"
    assert f"valid_through: declared as {declared}, which only says how long the ad runs." in draft.posting.warnings
    odd = resolved(published, ("valid_through", "2026-05-19", "json_ld", 0.9), named)
    assert odd.posting.valid_through == "2026-05-19"


@pytest.mark.parametrize("words", ["Apply by 1 April 2026 for the first round", "Early applications by 21 March 2026"])
def test_a_day_of_priority_is_no_deadline_before_the_declared_one(words: str) -> None:
    published, declared = ("date_posted", "2026-03-01", "json_ld", 0.9), ("valid_through", "2026-05-02", "json_ld", 0.9)
    assert resolved(published, declared, ("valid_through", words, "phrases", 0.7)).posting.valid_through == "2026-05-02"
    named = ("valid_through", "2 May 2026", "labels", 0.8)
    early = ("valid_through", "21 March 2026", "labels", 0.7)
    assert resolved(published, declared, named, early).posting.valid_through == "2026-05-02"


def test_a_deadline_a_year_after_the_declared_publication_gives_way_whatever_day_the_page_shows() -> None:
    shown = ("date_posted", "20 February 2026", "labels", 0.8)
    stamp = ("date_posted", "2026-03-01", "json_ld", 0.7)
    written = ("valid_through", "bis spätestens 21.03.2026", "phrases", 0.7)
    assert resolved(shown, stamp, written, ("valid_through", "2027-03-01", "json_ld", 0.9)).posting.valid_through == "2026-03-21"
    assert resolved(shown, stamp, written, ("valid_through", "2026-08-01", "json_ld", 0.9)).posting.valid_through == "2026-08-01"
