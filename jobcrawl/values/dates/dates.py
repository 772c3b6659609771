"""Dates: from the words of a page to ISO 8601, or to None where the words leave a doubt.

At most 64 characters are looked at: a date for machines, a date that people write out, or a day counted from the fetch.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

from jobcrawl.values.dates.counted_dates import counted_date
from jobcrawl.values.dates.date_clock import zone_named
from jobcrawl.values.dates.date_reading import YEARS_AHEAD, Circumstances, Customs, DateReading, Direction
from jobcrawl.values.dates.date_shape import split
from jobcrawl.values.dates.machine_dates import machine_date
from jobcrawl.values.dates.month_ends import month_end
from jobcrawl.values.dates.written_dates import WrittenDate
from jobcrawl.values.patterns import when_used

LONGEST_PHRASE = 64
"""Characters of a date phrase that are looked at."""
_CASE_ENDING = when_used(r"(?<=\d)-(?:ig|[áé]n|j[áé]n|t[óő]l)(?!\w)")
"""What Hungarian puts behind the number of a day: `december 4-ig`, until it."""


def _full_stop(ending: re.Match[str]) -> str:
    """A full stop as wide as an ending, so that all words stay where they stand."""
    return ".".ljust(len(ending[0]))


def read_date(
    text: str,
    *,
    now: datetime,
    language: str | None = None,
    country: str | None = None,
    timezone: str | None = None,
    direction: Direction | None = None,
    years_ahead: int = YEARS_AHEAD,
    month_first: bool | None = None,
) -> DateReading:
    """The day a phrase names, as ISO 8601 date, or as date-time with offset where the phrase has both time and zone.

    `now` is when the page was fetched: relative phrases and countdowns are counted from it. `language` and `country` decide
    between day-first and month-first, unless `month_first` says what other dates of the page prove (date_order.py); where
    nothing tells, a date that can be read both ways is None. `timezone` (IANA name)
    is where a time without a zone is meant.
    """
    given = _CASE_ENDING.sub(_full_stop, text.strip()) if "-" in text else text.strip()
    lead = len(text) - len(text.lstrip())
    if len(given) > LONGEST_PHRASE:
        given, cut = given[: LONGEST_PHRASE + 1].rsplit(None, 1)[0][:LONGEST_PHRASE], True
    else:
        cut = False
    if not given:
        return DateReading(None, "empty")
    now = now if now.tzinfo else now.replace(tzinfo=UTC)
    zone = zone_named(timezone) if timezone else None
    circumstances = Circumstances(
        now, now.date(), Customs.of(language, country, month_first), zone, direction, now.year + years_ahead
    )
    reading = machine_date(given, circumstances)
    if reading is None:
        phrase = split(given, circumstances.customs.language)
        written = WrittenDate(phrase, circumstances, is_cut=cut)
        reading = (
            written.read()
            or month_end(phrase, circumstances)
            or counted_date(phrase, circumstances)
            or DateReading(None, written.refusal)
        )
    return reading._replace(start=reading.start + lead, end=reading.end + lead) if lead else reading
