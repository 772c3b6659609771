"""What a date phrase is read against, and what comes of it: the fetch, the customs of a place, the days that make sense."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import Literal, NamedTuple

from jobcrawl.values.dates.date_clock import Clock

FIRST_YEAR = 1995
"""Earlier years are no dates of a job posting on the web."""

YEARS_AHEAD = 3
"""Later years than this are mistakes, unless a publisher declares them for machines."""

Direction = Literal["past", "future"]
"""Whether a field can only hold days that have been (`past`: publication) or mostly days to come (`future`: deadlines)."""


Problem = Literal["too_early", "too_far_ahead"]
"""Why a day that is read well is none that a posting can carry."""


class DateReading(NamedTuple):
    """What was made of a phrase, and why."""

    value: str | None
    """ISO 8601 date, or date-time with offset where time and zone are given; None where nothing is sure."""
    reason: str
    """How the value was read, or why there is none, in words for people."""
    start: int = 0
    """Where the words of the date begin in the text."""
    end: int = 0
    """Where they end."""
    problem: Problem | None = None
    """Why a posting cannot carry the day that was read; None where it can, or where no day was read."""


_MONTH_FIRST_COUNTRIES = frozenset(["US", "PH", "PR", "GU", "VI", "AS", "MP", "FM", "MH", "PW", "UM"])
_UNSURE_COUNTRIES = frozenset(["CA", "KE", "BZ"])


@dataclass(slots=True, frozen=True)
class Customs:
    """How people write dates where a text comes from."""

    language: str | None
    """ISO 639-1 code."""
    month_first: bool | None
    """Whether the month stands before the day; None where both are usual."""

    @classmethod
    @lru_cache(maxsize=512)
    def of(cls, language: str | None, country: str | None, month_first: bool | None = None) -> Customs:
        """From an ISO 639 code, with or without region (`en-US`), an ISO 3166-1 alpha-2 code, and what other dates prove."""
        parts = re.split(r"[-_]", (language or "").strip())
        primary = parts[0].lower() or None
        primary = {"nb": "no", "nn": "no"}.get(primary or "", primary)
        if month_first is not None:
            return cls(primary, month_first)
        place = (country or "").strip().upper() or next((p.upper() for p in parts[1:] if len(p) == 2), None)
        if place in _MONTH_FIRST_COUNTRIES:
            return cls(primary, True)
        if place in _UNSURE_COUNTRIES:
            return cls(primary, None)
        if place:
            return cls(primary, False)
        return cls(primary, None if primary in (None, "en") else False)


@dataclass(slots=True)
class Circumstances:
    """When and where a phrase was read, and which days its field can hold."""

    now: datetime
    """When the page was fetched."""
    today: date
    """The day of it, in its own zone."""
    customs: Customs
    """How dates are written there."""
    zone: tzinfo | None
    """Where a time without a zone is meant."""
    direction: Direction | None
    """Which days the field can hold."""
    last_year: int
    """The year of the last day that makes sense."""

    def fault(self, found: date) -> DateReading | None:
        """The reading of a day that a posting cannot carry, which says why; None where it can."""
        if found.year < FIRST_YEAR:
            return DateReading(None, f"{found.isoformat()} is before {FIRST_YEAR}", problem="too_early")
        if found.year > self.last_year or (found.year == self.last_year and found > _years_later(self.today, self.last_year)):
            return DateReading(None, f"{found.isoformat()} is too far ahead", problem="too_far_ahead")
        return None

    def written(self, found: date, clock: Clock | None, reason: str, start: int, end: int) -> DateReading:
        """The reading of a day that stands between two places, or why it is none."""
        return self.fault(found) or DateReading(self._iso(found, clock), reason, start, end)

    def counted(self, days: int, end: int) -> DateReading:
        """The reading of the day so many days from the day of the fetch; its words end at a place."""
        if (days > 0 and self.direction == "past") or (days < 0 and self.direction == "future"):
            return DateReading(None, "a day on the wrong side of now")
        return DateReading((self.today + timedelta(days=days)).isoformat(), "counted from the fetch", 0, end)

    def _iso(self, found: date, clock: Clock | None) -> str:
        """ISO 8601: with time where time and zone are known."""
        if clock is None or not clock.is_on_the_dial:
            return found.isoformat()
        zone = clock.zone or self.zone
        if zone is None:
            return found.isoformat()
        try:
            return datetime(found.year, found.month, found.day, clock.hour, clock.minute, clock.second, tzinfo=zone).isoformat()
        except (ValueError, OverflowError):
            return found.isoformat()


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, if the calendar has it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _years_later(today: date, year: int) -> date:
    """The same day in another year; 28 February for a leap day."""
    return day_of(year, today.month, today.day) or date(year, 2, 28)
