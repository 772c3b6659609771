"""Dates: from the words of a page to ISO 8601, or to None where the words leave a doubt.

At most 64 characters are looked at. They are split into words and signs, each of which becomes one letter of a *shape*
(`20 March 2026` is `1m4`); the ways a date can be written are patterns over that short shape, so that no input is slow.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Literal, NamedTuple

from jobcrawl.values.date_clock import CHANGING_ZONES, CLOCK_WORDS, FIXED_ZONES, Clock, find_clock, offset_of, zone_named
from jobcrawl.values.date_words import (
    AGO,
    AHEAD,
    AHEAD_BEFORE_NUMBER,
    DAY,
    DEADLINE_WORDS,
    DOUBTFUL_MONTHS,
    ENGLISH_UNITS,
    FILLERS,
    HOUR,
    MINUTE,
    MONTH,
    MONTHS,
    MONTHS_IN_LOWER_CASE_ARE_WORDS,
    NUMBER_WORDS,
    ORDINALS,
    POSTED_WORDS,
    RANGE_WORDS,
    REPEATING,
    SECOND,
    SHIFT_PHRASES,
    SHIFTS,
    SHORT_UNITS,
    START_WORDS,
    UNITS,
    VAGUE,
    WEEK,
    WEEKDAYS,
    fold,
    months_of,
)

LONGEST_PHRASE = 64
"""Characters of a date phrase that are looked at."""

FIRST_YEAR = 1995
"""Earlier years are no dates of a job posting on the web."""

YEARS_AHEAD = 3
"""Later years than this are mistakes, unless a publisher declares them for machines."""

Direction = Literal["past", "future"]
"""Whether a field can only hold days that have been (`past`: publication) or mostly days to come (`future`: deadlines)."""


class DateReading(NamedTuple):
    """What was made of a phrase, and why."""

    value: str | None
    """ISO 8601 date, or date-time with offset where time and zone are given; None where nothing is sure."""
    reason: str
    """How the value was read, or why there is none."""
    start: int = 0
    """Where the words of the date begin in the text."""
    end: int = 0
    """Where they end."""


def understand_date(
    text: str,
    *,
    now: datetime,
    language: str | None = None,
    country: str | None = None,
    timezone: str | None = None,
    direction: Direction | None = None,
    years_ahead: int = YEARS_AHEAD,
) -> str | None:
    """The day a phrase names, as ISO 8601 date, or as date-time with offset where the phrase has both time and zone.

    `now` is when the page was fetched: relative phrases and countdowns are counted from it. `language` and `country` decide
    between day-first and month-first; where they do not, a date that can be read both ways is None. `timezone` (IANA name)
    is where a time without a zone is meant.
    """
    return read_date(
        text,
        now=now,
        language=language,
        country=country,
        timezone=timezone,
        direction=direction,
        years_ahead=years_ahead,
    ).value


def read_date(
    text: str,
    *,
    now: datetime,
    language: str | None = None,
    country: str | None = None,
    timezone: str | None = None,
    direction: Direction | None = None,
    years_ahead: int = YEARS_AHEAD,
) -> DateReading:
    """As `understand_date`, with the reason and the place of the words in the text."""
    given = text.strip()
    lead = len(text) - len(text.lstrip())
    if len(given) > LONGEST_PHRASE:
        given, cut = given[: LONGEST_PHRASE + 1].rsplit(None, 1)[0][:LONGEST_PHRASE], True
    else:
        cut = False
    now = now if now.tzinfo else now.replace(tzinfo=UTC)
    reader = _Reader(given, now, _Customs.of(language, country), timezone, direction, years_ahead, cut)
    reading = reader.read()
    return reading._replace(start=reading.start + lead, end=reading.end + lead) if lead else reading


# --- order of day and month ---------------------------------------------------------------------------------------

_MONTH_FIRST_COUNTRIES = frozenset(["US", "PH", "PR", "GU", "VI", "AS", "MP", "FM", "MH", "PW", "UM"])
_UNSURE_COUNTRIES = frozenset(["CA", "KE", "BZ"])
_SHORT_WEEKDAYS = frozenset({"fi", "de", "nl"})
"""Languages that write weekdays with two letters before a date; elsewhere these are other words."""
_YEAR_FIRST_SHORT = frozenset(["sv", "lt", "hu"])


@dataclass(slots=True, frozen=True)
class _Customs:
    """How people write dates where a text comes from."""

    language: str | None
    month_first: bool | None

    @classmethod
    @lru_cache(maxsize=512)
    def of(cls, language: str | None, country: str | None) -> _Customs:
        """From an ISO 639 code, with or without region (`en-US`), and an ISO 3166-1 alpha-2 code."""
        parts = re.split(r"[-_]", (language or "").strip())
        primary = parts[0].lower() or None
        primary = {"nb": "no", "nn": "no"}.get(primary or "", primary)
        place = (country or "").strip().upper() or next((p.upper() for p in parts[1:] if len(p) == 2), None)
        if place in _MONTH_FIRST_COUNTRIES:
            return cls(primary, True)
        if place in _UNSURE_COUNTRIES:
            return cls(primary, None)
        if place:
            return cls(primary, False)
        return cls(primary, None if primary in (None, "en") else False)


# --- machine forms ------------------------------------------------------------------------------------------------

_ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|t|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,12})?)?\s*"
    r"(Z|z|UTC|GMT|[+-]\d{2}(?::?\d{2})?(?:\s*UTC)?)?(?:\[[\w/+-]{1,40}\])?)?"
)
_COMPACT_TIME = re.compile(r"(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?")
_ISO_WEEK_DAY = re.compile(r"(\d{4})-?W(\d{2})-?([1-7])")
_EPOCH = re.compile(r"(?:/Date\()?(\d{10}|\d{13})(?:\.\d{1,9})?(?:[+-]\d{4})?(?:\)/)?")
_EAST_ASIAN = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号]")

_EAST_ASIAN_AGO = re.compile(r"(\d{1,3})\s*(?:([日天일])|(?:週間?|周|주))\s*[前전]")


# --- the shape of a phrase ----------------------------------------------------------------------------------------

_TOKEN = re.compile(r"\d+|[^\W\d_]+(?:['’][^\W\d_]+)?|[^\w\s]|_")


_SHAPE_OF_NUMBER = {1: "1", 2: "1", 4: "4", 6: "6", 8: "8"}
_SIGNS = {"–": "~", "—": "~", "‐": "-", "‑": "-", "−": "-", "’": "'", "⁄": "/", "º": "o", "°": "o", "ª": "o"}


def _between_other_signs(pattern: str) -> str:
    """The pattern for each of the signs that part numbers, not beside another number with the same sign."""
    return "|".join(rf"(?<![14]{sign})(?:{pattern.replace('S', sign)})(?!{sign}[14])" for sign in (r"\.", "-", "/", "~"))


_WITH_NAME = {
    name: re.compile(pattern)
    for name, pattern in {
        "day name year": r"(1)[:.'-]?o?[).,]?[/-]?f{0,2}(m)[.,]?[/-]?f?,?'?(4)",
        "name day time year": r"(m)\.?(1)o?,?T+z?(4)",
        "name day year": r"(m)\.?[/-]?f?(1)[:.]?o?[.,]?[/-]?f?(4)",
        "year name day": r"(4)[-/.,]?f?(m)[-/.]?(1)[:.]?o?",
    }.items()
}
_GROUPS = {
    "day name year": (1, 2, 3),
    "name day time year": (2, 1, 3),
    "name day year": (2, 1, 3),
    "year name day": (3, 2, 1),
}
"""Which group holds the day, the month and the year."""

_WITH_YEAR = {
    "day month year": re.compile(_between_other_signs("1S1S4")),
    "year month day": re.compile(_between_other_signs("4S1S1")),
    "day month, year": re.compile(r"(?<![14]/)1/1[,-]?4(?!/[14])"),
    "day month year spaced": re.compile(r"(?<![14])114(?![14])"),
}
_SHORT_NUMBERS = {"short": re.compile(_between_other_signs("1S1S1"))}
_SHORT_YEAR = {
    "day name year": re.compile(r"(1)[:.]?o?[.,]?[/-]?f{0,2}(m)[.,]?[/-]?'?(1)(?![:.]?[1o])"),
    "name day year": re.compile(r"(m)\.?f?(1)[:.]?o?,'?(1)(?![:.]?[1o])"),
}
_NO_YEAR = {
    "day name": re.compile(r"(1)[:.'-]?o?[.,]?[/-]?f{0,2}(m)"),
    "name day": re.compile(r"(m)\.?f?(1)[:.]?o?(?![-/.:]?[14])"),
}
_DAY_MONTH = {"day month": re.compile(r"(?<![14][-/.,:])1([/.])1(\.?)(?![-/.:,]?[14])")}
_FIRST_OF_RANGE = re.compile(r"(1)\.?o?(?:f?m)?\.?([-~fc])f?_|1\.1\.?([-~])_|m1o?([-~])_")

_YEAR_BESIDE_MONTH = re.compile(r"m\.?,?'?f?4|4f?m")
_ROUND_A_SHORT_DATE = frozenset("1./wfcT,:()-")

_CODES = (
    dict.fromkeys((*FIXED_ZONES, *CHANGING_ZONES), "z")
    | dict.fromkeys((*DEADLINE_WORDS, *POSTED_WORDS), "c")
    | dict.fromkeys(FILLERS, "f")
    | dict.fromkeys((word for word in WEEKDAYS if len(word) > 2), "w")
    | dict.fromkeys(MONTHS, "m")
)
EITHER = "day and month could be either"
"""Why `03/04/2026` is no date where nothing tells the order."""
_ENDING_WORDS = DEADLINE_WORDS - START_WORDS - RANGE_WORDS
_ALL_UNITS = SHORT_UNITS | UNITS
_LENGTHS = {
    SECOND: timedelta(seconds=1),
    MINUTE: timedelta(minutes=1),
    HOUR: timedelta(hours=1),
    DAY: timedelta(days=1),
    WEEK: timedelta(weeks=1),
}

_Found = tuple[date, int, int]
"""A day with the first and last sign of the shape it was read from."""


class _Reader:
    """Reads one phrase."""

    def __init__(
        self,
        text: str,
        now: datetime,
        customs: _Customs,
        zone: str | None,
        direction: Direction | None,
        years_ahead: int,
        cut: bool,
    ) -> None:
        self.text = text
        self.now = now
        self.customs = customs
        self.local_zone = zone_named(zone) if zone else None
        self.direction = direction
        self.last_year = now.year + years_ahead
        self.cut = cut
        self.today = now.date()
        self.refusal = "no date"

    def read(self) -> DateReading:
        """The reading of the phrase."""
        if not self.text:
            return DateReading(None, "empty")
        machine = self._machine_form()
        if machine:
            return machine
        self._split()
        found = self._absolute() or self._relative()
        return found or DateReading(None, self.refusal)

    # machine forms

    def _machine_form(self) -> DateReading | None:
        """ISO 8601, compact ISO, ISO week days, epoch seconds or milliseconds, East Asian dates; nothing around them."""
        text = self.text
        if not ("0" <= text[0] <= "9" or text[0] == "/"):
            return None
        if match := _ISO.fullmatch(text):
            year, month, day, hour, minute, second, zone = match.groups()
            return self._at(year, month, day, hour, minute, second, zone, "ISO 8601")
        if match := _COMPACT_TIME.fullmatch(text):
            year, month, day, hour, minute, second, zone = match.groups()
            return self._at(year, month, day, hour, minute, second, zone, "compact ISO 8601")
        if match := _EPOCH.fullmatch(text):
            return self._epoch(match[1])
        if match := _ISO_WEEK_DAY.fullmatch(text):
            try:
                day_found = date.fromisocalendar(int(match[1]), int(match[2]), int(match[3]))
            except ValueError:
                return DateReading(None, "no such day")
            return self._whole(day_found, "ISO week and weekday")
        if match := _EAST_ASIAN.match(text):
            year, month, day = match.groups()
            return self._at(year, month, day, None, None, None, None, "year, month and day")
        if match := _EAST_ASIAN_AGO.match(text):
            return self._shifted(-int(match[1]) * (1 if match[2] else 7))
        return None

    def _at(
        self,
        year: str,
        month: str,
        day: str,
        hour: str | None,
        minute: str | None,
        second: str | None,
        zone: str | None,
        reason: str,
    ) -> DateReading:
        """A reading from digits."""
        found = _day(int(year), int(month), int(day))
        if found is None:
            return DateReading(None, "no such day")
        clock = None
        if hour is not None and minute is not None:
            clock = Clock(int(hour), int(minute), int(second or 0), offset_of(zone))
        return self._whole(found, reason, clock)

    def _epoch(self, digits: str) -> DateReading:
        """A reading of seconds or milliseconds since 1970, UTC."""
        seconds = int(digits) // (1000 if len(digits) == 13 else 1)
        moment = datetime.fromtimestamp(seconds, UTC)
        if not self._sensible(moment.date()):
            return DateReading(None, self.refusal)
        return DateReading(moment.isoformat(), "seconds since 1970", 0, len(self.text))

    def _whole(self, found: date, reason: str, clock: Clock | None = None) -> DateReading:
        """A reading that takes the whole phrase."""
        if not self._sensible(found):
            return DateReading(None, self.refusal)
        return DateReading(self._iso(found, clock), reason, 0, len(self.text))

    def _sensible(self, found: date) -> bool:
        """Whether a posting may carry this day; notes why not."""
        if found.year < FIRST_YEAR:
            self.refusal = f"{found.isoformat()} is before {FIRST_YEAR}"
            return False
        if found.year > self.last_year or (found.year == self.last_year and found > _years_later(self.today, self.last_year)):
            self.refusal = f"{found.isoformat()} is too far ahead"
            return False
        return True

    def _iso(self, found: date, clock: Clock | None) -> str:
        """ISO 8601: with time where time and zone are known."""
        if clock is None or not clock.is_on_the_dial:
            return found.isoformat()
        zone = clock.zone or self.local_zone
        if zone is None:
            return found.isoformat()
        try:
            return datetime(found.year, found.month, found.day, clock.hour, clock.minute, clock.second, tzinfo=zone).isoformat()
        except (ValueError, OverflowError):
            return found.isoformat()

    # words and signs

    def _split(self) -> None:
        """Words, numbers and signs of the phrase, the time of day marked, and their shape."""
        text = self.text
        self.spans: list[tuple[int, int]] = []
        self.words: list[str] = []
        self.numbers: list[int] = []
        shape: list[str] = []
        before, before_end = "", -1
        for match in _TOKEN.finditer(text):
            token = match[0]
            start, end = span = match.span()
            word, number = "", 0
            if token.isdecimal():
                code = _SHAPE_OF_NUMBER.get(len(token), "9")
                number = int(token[:9])
            elif token[0].isalpha():
                word = token.lower() if token.isascii() else fold(token)
                glued = start == before_end and before in "1:."
                if "'" in word and word.rpartition("'")[2] in MONTHS:
                    word = word.rpartition("'")[2]
                code = "o" if glued and word in ORDINALS else _CODES.get(word, "x")
                if len(word) == 2 and word in WEEKDAYS and self.customs.language in _SHORT_WEEKDAYS:
                    code = "w"
            else:
                code = _SIGNS.get(token, "x" if token.isalnum() else token)
                if code == "-" and text[start - 1 : start] == " " and text[end : end + 1] == " ":
                    code = "~"
            self.spans.append(span)
            self.words.append(word)
            self.numbers.append(number)
            shape.append(code)
            before, before_end = code, end
        self.known = set(self.words)
        self.clock = find_clock(text) if ":" in text or not CLOCK_WORDS.isdisjoint(self.known) else None
        if self.clock:
            for index, (start, _) in enumerate(self.spans):
                if self.clock.start <= start < self.clock.end:
                    shape[index] = "T"
        self.shape = "".join(shape)

    # dates with a day and a month

    def _absolute(self) -> DateReading | None:
        """The one day that the phrase writes out."""
        found = self._written()
        if not found:
            return None
        day, first, final = found[0]
        if self.refusal == EITHER and "m" not in self.shape and self.known.isdisjoint(_ENDING_WORDS):
            return DateReading(None, "several dates")
        if len({one[0] for one in found}) > 1:
            last = self._end_of_range(found)
            if last is None:
                return DateReading(None, "several dates")
            day, first, final = last
        if not self._sensible(day):
            return DateReading(None, self.refusal)
        return DateReading(self._iso(day, self.clock), "written date", self.spans[first][0], self.spans[final][1])

    def _written(self) -> list[_Found]:
        """Every day the phrase writes out in the surest of the ways it uses: with year, with short year, without."""
        shape = self.shape
        if "1" not in shape:
            return list(self._compact()) if "6" in shape or "8" in shape else []
        named = "m" in shape
        found: list[_Found] = []
        if "4" in shape:
            if named:
                shape = self._collect(shape, _WITH_NAME, self._named, found)
            if "4" in shape:
                shape = self._collect(shape, _WITH_YEAR, self._numeric, found)
            if found:
                self._add_start_of_range(shape, found)
                return found
        if "6" in shape or "8" in shape:
            found.extend(self._compact())
        if self.cut or found:
            return found
        numbers = shape.count("1")
        if named and numbers > 1:
            shape = self._collect(shape, _SHORT_YEAR, self._named_short, found)
        if numbers > 2:
            self._collect(shape, _SHORT_NUMBERS, self._short, found)
        if not found and named:
            shape = self._collect(shape, _NO_YEAR, self._named_yearless, found)
        if not found and numbers > 1:
            self._collect(shape, _DAY_MONTH, self._yearless, found)
        return found

    def _collect(
        self,
        shape: str,
        patterns: dict[str, re.Pattern[str]],
        understand: Callable[[str, re.Match[str]], date | None],
        found: list[_Found],
    ) -> str:
        """Add the days that the patterns name; the shape without what they were written with."""
        for name, pattern in patterns.items():
            for match in pattern.finditer(shape):
                start, end = match.span()
                day = None if self._is_inside_name(start, end) else understand(name, match)
                if day is not None:
                    found.append((day, start, end - 1))
                    shape = shape[:start] + "_" * (end - start) + shape[end:]
        return shape

    def _is_inside_name(self, start: int, end: int) -> bool:
        """Whether hyphens or underscores grow the signs together with a word, as in a reference number: `REF-2026-03-15-A`."""
        shape, spans = self.shape, self.spans
        return (shape[start - 2 : start] in ("x-", "x_") and start > 1 and spans[start - 2][1] == spans[start][0] - 1) or (
            shape[end : end + 2] in ("-x", "_x") and spans[end + 1][0] == spans[end - 1][1] + 1
        )

    def _add_start_of_range(self, shape: str, found: list[_Found]) -> None:
        """Note a first day without year before a full date: `1 - 20 March 2026` names two days, not one."""
        match = _FIRST_OF_RANGE.search(shape)
        if match and (not match[2] or match[2] in "-~" or self.words[match.start(2)] in RANGE_WORDS):
            found.append((date.min, match.start(), match.end() - 2))

    def _named(self, name: str, match: re.Match[str]) -> date | None:
        """A day with the name of its month and a year of four digits."""
        day, month, year = _GROUPS[name]
        return _day(self.numbers[match.start(year)], self._month(match.start(month)), self.numbers[match.start(day)])

    def _named_short(self, name: str, match: re.Match[str]) -> date | None:
        """A day with the name of its month and a year of two digits."""
        year = match.start(3)
        if self.spans[year][1] - self.spans[year][0] != 2:
            return None
        day, month = (1, 2) if name.startswith("day") else (2, 1)
        return self._near(_day(2000 + self.numbers[year], self._month(match.start(month)), self.numbers[match.start(day)]))

    def _numeric(self, name: str, match: re.Match[str]) -> date | None:
        """A day in numbers with a year of four digits."""
        numbers = [n for n, code in zip(self.numbers[match.start() : match.end()], match[0], strict=True) if code in "14"]
        if name == "year month day":
            return _day(numbers[0], numbers[1], numbers[2])
        if name in ("day month year", "day month, year"):
            return self._ordered(numbers[0], numbers[1], numbers[2], match[0][1])
        return self._ordered(numbers[0], numbers[1], numbers[2], " ") if set(self.shape) <= set("14wfcT.,:") else None

    def _ordered(self, first: int, second: int, year: int, sign: str) -> date | None:
        """A day from two numbers of which one is the day and one the month."""
        readings = [d for d in (_day(year, second, first), _day(year, first, second)) if d is not None]
        if len(set(readings)) < 2:
            return readings[0] if readings else None
        narrowed = [d for d in readings if self._agrees_with_weekday(d) and self._agrees_with_direction(d)]
        if len(narrowed) == 1:
            return narrowed[0]
        month_first = self.customs.month_first
        if sign == ".":
            month_first = None if month_first else False
        if month_first is None:
            self.refusal = EITHER
            return None
        return readings[1] if month_first else readings[0]

    def _short(self, _: str, match: re.Match[str]) -> date | None:
        """A day in numbers whose year has two digits: in the order that gives a day near now, then in that of the place."""
        lengths = [end - start for start, end in self.spans[match.start() : match.end()]]
        foreign = set(self.shape) & set("x$€£%+")
        if lengths[4] != 2 or (foreign and (foreign != {"x"} or not self._is_introduced(match.start()))):
            return None
        a, b, c = (self.numbers[match.start() + step] for step in (0, 2, 4))
        sign = match[0][1]
        year_first = self._near(_day(2000 + a, b, c)) if lengths[0] == 2 and sign != "/" else None
        day_first = self._near(_day(2000 + c, b, a))
        month_first = self._near(_day(2000 + c, a, b)) if sign != "." else None
        readings = {d for d in (year_first, day_first, month_first) if d is not None and self._agrees_with_weekday(d)}
        if len(readings) <= 1:
            return readings.pop() if readings else None
        if year_first in readings and sign == "-" and self.customs.language in _YEAR_FIRST_SHORT:
            return year_first
        if year_first is None or sign != "-":
            by_place = {True: month_first, False: day_first, None: None}[self.customs.month_first]
            if by_place in readings:
                return by_place
        self.refusal = "day, month and year could be in several orders"
        return None

    def _compact(self) -> Iterator[_Found]:
        """`20260630` and `260630`, alone, beside date words only or right after one."""
        for index, code in enumerate(self.shape):
            if "x" in self.shape and self.shape[max(0, index - 1)] != "c":
                continue
            start, end = self.spans[index]
            text = self.text[start:end]
            day: date | None = None
            if code == "8" and text[:2] in ("19", "20"):
                day = _day(int(text[:4]), int(text[4:6]), int(text[6:]))
            elif code == "8":
                day = self._ordered(int(text[:2]), int(text[2:4]), int(text[4:]), "")
            elif code == "6":
                day = self._six_digits(int(text[:2]), int(text[2:4]), int(text[4:]))
            if day is not None:
                yield day, index, index

    def _six_digits(self, a: int, b: int, c: int) -> date | None:
        """YYMMDD or DDMMYY, whichever is near now; in Swedish YYMMDD where both are."""
        year_first, day_first = self._near(_day(2000 + a, b, c)), self._near(_day(2000 + c, b, a))
        if year_first and day_first and year_first != day_first:
            return year_first if self.customs.language in _YEAR_FIRST_SHORT else None
        return year_first or day_first

    def _named_yearless(self, name: str, match: re.Match[str]) -> date | None:
        """A day with the name of its month: the year that weekday, direction or nearness leaves no doubt about."""
        day, named = match.span(1)[0], match.span(2)[0]
        if name == "name day":
            day, named = named, day
        word, (start, _) = self.words[named], self.spans[named]
        if word in DOUBTFUL_MONTHS and word not in months_of(self.customs.language):
            return None
        if word in MONTHS_IN_LOWER_CASE_ARE_WORDS and self.text[start].islower() and "x" in self.shape:
            return None
        if _YEAR_BESIDE_MONTH.search(self.shape):
            return None
        return self._nearest(self._month(named), self.numbers[day])

    def _yearless(self, _: str, match: re.Match[str]) -> date | None:
        """`20/3` and `20.3.` beside date words; alone only as `20.3.` or where the language tells."""
        alone = set(self.shape) <= _ROUND_A_SHORT_DATE
        if not alone and (self.shape[match.end() :].strip(".") or not self._is_introduced(match.start())):
            return None
        first, second = self.numbers[match.start()], self.numbers[match.start() + 2]
        sign, dotted = match[1], bool(match[2])
        if (first, second) == (24, 7):
            return None
        customs = self.customs
        if "c" not in self.shape and "w" not in self.shape and self.direction is None:
            told = customs.language is not None and customs.month_first is False
            if not (dotted if sign == "." else told):
                return None
        month_first = customs.month_first if sign == "/" else False
        month_first = False if first > 12 else True if second > 12 else month_first
        if month_first is None or (month_first and sign == "."):
            self.refusal = EITHER
            return None
        return self._nearest(first, second) if month_first else self._nearest(second, first)

    def _is_introduced(self, start: int) -> bool:
        """Whether a word that ends a period stands before a sign, at most two words and fillers between."""
        before = self.shape[:start].rstrip("fw,.:")
        for _ in range(2):
            before = before.removesuffix("x").rstrip("fw")
        return before.endswith("c") and self.words[len(before) - 1] in DEADLINE_WORDS - START_WORDS

    def _nearest(self, month: int, day: int) -> date | None:
        """The one year that fits a day and month."""
        years = range(self.today.year - 1, self.today.year + 2)
        days = [d for d in (_day(year, month, day) for year in years) if d is not None]
        weekday = self._weekday()
        if weekday is not None:
            days = [d for d in days if d.weekday() == weekday]
            if len(days) == 1:
                return days[0]
            self.refusal = "no year fits the weekday"
            return None
        lower, upper = self._window()
        days = [d for d in days if lower <= (d - self.today).days <= upper]
        if len(days) == 1:
            return days[0]
        self.refusal = "the year is not told"
        return None

    def _window(self) -> tuple[int, int]:
        """Days around now in which a date without year is taken to lie."""
        if self.direction == "past" or (self.direction is None and self.known & POSTED_WORDS and not self.known & DEADLINE_WORDS):
            return -330, 1
        if self.direction == "future" or self.known & DEADLINE_WORDS:
            return -60, 300
        return -75, 150

    def _weekday(self) -> int | None:
        """The weekday the phrase names, if it names one."""
        if "w" not in self.shape:
            return None
        named = {WEEKDAYS[word] for word, code in zip(self.words, self.shape, strict=True) if code == "w"}
        return named.pop() if len(named) == 1 else None

    def _agrees_with_weekday(self, found: date) -> bool:
        weekday = self._weekday()
        return weekday is None or found.weekday() == weekday

    def _agrees_with_direction(self, found: date) -> bool:
        return self.direction != "past" or found <= self.today + timedelta(days=1)

    def _near(self, found: date | None) -> date | None:
        """The day if a year of two digits can mean it."""
        if found is None or not -5 <= found.year - self.today.year <= 3:
            return None
        return found

    def _month(self, index: int) -> int:
        return MONTHS[self.words[index]]

    def _end_of_range(self, found: list[_Found]) -> _Found | None:
        """The last day of a period where the phrase is about its end; None where two days have nothing to do with each other."""
        ordered = sorted(found, key=lambda one: one[1])
        if len(ordered) != 2 or self.direction == "past":
            return None
        first, last = ordered
        between = slice(first[2] + 1, last[1])
        joined = self.shape[between].strip(".,T") in ("-", "~") or not RANGE_WORDS.isdisjoint(self.words[between])
        ends = self.direction == "future" or not self.known.isdisjoint(_ENDING_WORDS)
        if joined and ends and first[0] < last[0] and last[1] - first[2] <= 6:
            return last
        return None

    # days told from now

    def _relative(self) -> DateReading | None:
        """A day counted from now: `2 days ago`, `19 days left`, `i dag`."""
        units = [index for index, word in enumerate(self.words) if index and word in _ALL_UNITS and self._counted(index)]
        if units:
            return self._counted_from_now(units)
        if single := self._one_unit_ago():
            return self._shifted((single.date() - self.today).days)
        padded = f" {' '.join(filter(None, self.words))} "
        for phrase, days in SHIFT_PHRASES:
            if f" {phrase} " in padded:
                return self._shifted(days)
        return self._named_day()

    def _one_unit_ago(self) -> datetime | None:
        """`tydzień temu`, `viikko sitten`, `před týdnem`: one unit of time, in languages without articles."""
        for index, word in enumerate(self.words):
            if word in UNITS and self.known.isdisjoint(VAGUE):
                after = self.words[index + 1 : index + 2]
                if after in (["temu"], ["sitten"]) or self.words[max(0, index - 1) : index] == ["pred"]:
                    return _moved(self.now, word, -1)
        return None

    def _counted(self, index: int) -> bool:
        """Whether a unit of time has its number right before it; `d` and `w` must be glued to theirs."""
        if self.words[index] not in UNITS:
            return self.shape[index - 1] in "13" and self.spans[index - 1][1] == self.spans[index][0]
        before = self.words[index - 1]
        if before in ("a", "an"):
            return self.words[index] in ENGLISH_UNITS
        return self.shape[index - 1] in "13+49" or before in NUMBER_WORDS

    def _named_day(self) -> DateReading | None:
        """`today`, `igår`, `demain`, in a phrase of a few words."""
        shifts = {SHIFTS[word] for word in self.known if word in SHIFTS}
        if not shifts and "morgen" in self.known and self.customs.language in ("de", "nl"):
            shifts = {1}
        if len(shifts) != 1 or not self.known.isdisjoint(REPEATING) or len(self.known) > 7:
            return None
        return self._shifted(shifts.pop())

    def _counted_from_now(self, units: list[int]) -> DateReading | None:
        """A span of time with a direction."""
        first = units[0] - 1
        if self._is_vague(first):
            return DateReading(None, "a span without a sharp end")
        back = self._looks_back()
        ahead = (
            not self.known.isdisjoint(AHEAD)
            or self._says_only(self.known & VAGUE)
            or (first > 0 and self.words[first - 1] in AHEAD_BEFORE_NUMBER)
        )
        if back == ahead:
            return DateReading(None, "a span of time without a direction")
        moment: datetime | None = self.now
        for index in units:
            word, number = self.words[index], self.words[index - 1]
            count = NUMBER_WORDS[number] if number else self.numbers[index - 1]
            moment = moment and _moved(moment, word, -count if back else count)
        if moment is None or not self._sensible(moment.date()):
            return DateReading(None, "a span of time too long")
        return self._shifted((moment.date() - self.today).days)

    def _is_vague(self, first: int) -> bool:
        """Whether the span has no sharp end: `30+ days`, `more than`, `3-5 days`."""
        if any(sign in self.shape for sign in "+<>~"):
            return True
        vague = self.known & VAGUE
        if "mes de " in f"{' '.join(self.words)} ":
            return True
        if vague and not self._says_only(vague):
            return True
        return first > 1 and self.shape[first - 1] in "-/.,14" and self.shape[first - 2] in "13"

    def _says_only(self, vague: set[str]) -> bool:
        """Whether the one vague word is that of French `plus que 3 jours`, only three days left."""
        return vague == {"plus"} and "que" in self.known

    def _looks_back(self) -> bool:
        """Whether a word says that the span has passed; `il` does so only in `il y a`."""
        found = self.known & AGO
        return bool(found - {"il"}) or (bool(found) and {"y", "a"} <= self.known)

    def _shifted(self, days: int) -> DateReading:
        """The day so many days from the day of the fetch."""
        if (days > 0 and self.direction == "past") or (days < 0 and self.direction == "future"):
            return DateReading(None, "a day on the wrong side of now")
        return DateReading((self.today + timedelta(days=days)).isoformat(), "counted from the fetch", 0, len(self.text))


def _day(year: int, month: int, day: int) -> date | None:
    """The day, if the calendar has it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _years_later(today: date, year: int) -> date:
    """The same day in another year; 28 February for a leap day."""
    return _day(year, today.month, today.day) or date(year, 2, 28)


def _moved(moment: datetime, word: str, count: int) -> datetime | None:
    """A moment so many units later, or earlier where the count is negative; None beyond three years."""
    unit = _ALL_UNITS[word]
    if abs(count) > 1200:
        return None
    if unit in _LENGTHS:
        return moment + _LENGTHS[unit] * count
    months = count * (1 if unit == MONTH else 12)
    if abs(months) > 36:
        return None
    year, month = divmod(moment.year * 12 + moment.month - 1 + months, 12)
    day = moment.day
    while _day(year, month + 1, day) is None:
        day -= 1
    return moment.replace(year=year, month=month + 1, day=day)
