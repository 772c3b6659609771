"""Dates as people write them: a day with its month, with or without a year, in whatever order and with whatever signs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from jobcrawl.values.dates.date_reading import Circumstances, DateReading, day_of
from jobcrawl.values.dates.date_shape import Phrase
from jobcrawl.values.dates.date_words import (
    DEADLINE_WORDS,
    DOUBTFUL_MONTHS,
    MONTHS,
    MONTHS_IN_LOWER_CASE_ARE_WORDS,
    POSTED_WORDS,
    RANGE_WORDS,
    START_WORDS,
    UNTIL_BEHIND,
    WEEKDAYS,
    fold,
    months_of,
)
from jobcrawl.values.patterns import when_used

_YEAR_FIRST_SHORT = frozenset(["sv", "lt", "hu"])
"""Languages in which a date without century begins with the year."""


def _between_other_signs(pattern: str) -> str:
    """The pattern for each of the signs that part numbers, not beside another number with the same sign."""
    return "|".join(rf"(?<![14]{sign})(?:{pattern.replace('S', sign)})(?!{sign}[14])" for sign in (r"\.", "-", "/", "~"))


_WITH_NAME = {
    name: when_used(pattern)
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
    "day month year": when_used(_between_other_signs("1S1S4")),
    "year month day": when_used(_between_other_signs("4S1S1")),
    "day month, year": when_used(r"(?<![14]/)1/1[,-]?4(?!/[14])"),
    "day month year spaced": when_used(r"(?<![14])114(?![14])"),
}
_SHORT_NUMBERS = {
    "short": when_used(_between_other_signs("1S1S1")),
    "short, year": when_used(r"(?<![14]/)1/1[,-]1(?![-/.]?[14])"),
}
_SHORT_YEAR = {
    "day name year": when_used(r"(1)[:.]?o?[.,]?[/-]?f{0,2}(m)[.,]?[/-]?'?(1)(?![:.]?[1o])"),
    "name day year": when_used(r"(m)\.?f?(1)[:.]?o?,'?(1)(?![:.]?[1o])"),
}
_NO_YEAR = {
    "day name": when_used(r"(1)[:.'-]?o?[.,]?[/-]?f{0,2}(m)"),
    "name day": when_used(r"(m)\.?f?(1)[:.]?o?(?![-/.:]?[14])"),
}
_DAY_MONTH = {"day month": when_used(r"(?<![14][-/.,:])1([/.])1(\.?)(?![-/.:,]?[14])")}
_FIRST_OF_RANGE = when_used(r"(?:1\.?o?(?:f?m)?\.?|1\.1\.?|m1o?)([-~fc])f?_")

_YEAR_BESIDE_MONTH = when_used(r"m\.?,?'?f?4|4f?m")
_ROUND_A_SHORT_DATE = frozenset("1./wfcT,:()-")

EITHER = "day and month could be either"
"""Why `03/04/2026` is no date where nothing tells the order."""
_UNTIL_BEHIND = frozenset(map(fold, UNTIL_BEHIND))
_ENDING_WORDS = DEADLINE_WORDS - START_WORDS - RANGE_WORDS

_Found = tuple[date, int, int]
"""A day with the first and last sign of the shape it was read from."""


class WrittenDate:
    """Looks for the one day that a phrase writes out."""

    def __init__(self, phrase: Phrase, circumstances: Circumstances, *, is_cut: bool) -> None:
        """`is_cut` says that more text follows, so that a year may stand there."""
        self.phrase, self.circumstances = phrase, circumstances
        self.shape, self.words, self.numbers, self.spans = phrase.shape, phrase.words, phrase.numbers, phrase.spans
        self.known, self.clock = phrase.known, phrase.clock
        self.today, self.customs, self.direction = circumstances.today, circumstances.customs, circumstances.direction
        self.is_cut = is_cut
        self.refusal = "no date"
        """Why no day is sure."""

    def read(self) -> DateReading | None:
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
        return self.circumstances.written(day, self.clock, "written date", self.spans[first][0], self.spans[final][1])

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
        if self.is_cut or found:
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
        if match and (match[1] in "-~" or self.words[match.start(1)] in RANGE_WORDS):
            found.append((date.min, match.start(), match.start(1) - 1))

    def _named(self, name: str, match: re.Match[str]) -> date | None:
        """A day with the name of its month and a year of four digits."""
        day, month, year = _GROUPS[name]
        return day_of(self.numbers[match.start(year)], self._month(match.start(month)), self.numbers[match.start(day)])

    def _named_short(self, name: str, match: re.Match[str]) -> date | None:
        """A day with the name of its month and a year of two digits."""
        year = match.start(3)
        if self.spans[year][1] - self.spans[year][0] != 2:
            return None
        day, month = (1, 2) if name.startswith("day") else (2, 1)
        return self._near(day_of(2000 + self.numbers[year], self._month(match.start(month)), self.numbers[match.start(day)]))

    def _numeric(self, name: str, match: re.Match[str]) -> date | None:
        """A day in numbers with a year of four digits."""
        numbers = [n for n, code in zip(self.numbers[match.start() : match.end()], match[0], strict=True) if code in "14"]
        if name == "year month day":
            return day_of(numbers[0], numbers[1], numbers[2])
        if name in ("day month year", "day month, year"):
            return self._ordered(numbers[0], numbers[1], numbers[2], match[0][1])
        return self._ordered(numbers[0], numbers[1], numbers[2], " ") if set(self.shape) <= set("14wfcT.,:") else None

    def _ordered(self, first: int, second: int, year: int, sign: str) -> date | None:
        """A day from two numbers of which one is the day and one the month."""
        readings = [d for d in (day_of(year, second, first), day_of(year, first, second)) if d is not None]
        if len(set(readings)) < 2:
            return readings[0] if readings else None
        narrowed = [d for d in readings if self._agrees_with_weekday(d) and self._agrees_with_direction(d)]
        month_first = self.customs.month_first
        is_day_first = month_first is False or (sign == "." and not month_first)
        if len(narrowed) == 1 and not (is_day_first and narrowed[0] is readings[1] and self._agrees_with_weekday(readings[0])):
            return narrowed[0]
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
        year_first = self._near(day_of(2000 + a, b, c)) if lengths[0] == 2 and sign != "/" else None
        day_first = self._near(day_of(2000 + c, b, a))
        month_first = self._near(day_of(2000 + c, a, b)) if sign != "." else None
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
            text = self.phrase.text[start:end]
            day: date | None = None
            if code == "8" and text[:2] in ("19", "20"):
                day = day_of(int(text[:4]), int(text[4:6]), int(text[6:]))
            elif code == "8":
                day = self._ordered(int(text[:2]), int(text[2:4]), int(text[4:]), "")
            elif code == "6":
                day = self._six_digits(int(text[:2]), int(text[2:4]), int(text[4:]))
            if day is not None:
                yield day, index, index

    def _six_digits(self, a: int, b: int, c: int) -> date | None:
        """YYMMDD or DDMMYY, whichever is near now; in Swedish YYMMDD where both are."""
        year_first, day_first = self._near(day_of(2000 + a, b, c)), self._near(day_of(2000 + c, b, a))
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
        if word in MONTHS_IN_LOWER_CASE_ARE_WORDS and self.phrase.text[start].islower() and "x" in self.shape:
            return None
        if _YEAR_BESIDE_MONTH.search(self.shape):
            return None
        return self._nearest(self._month(named), self.numbers[day])

    def _yearless(self, _: str, match: re.Match[str]) -> date | None:
        """`20/3` and `20.3.` beside date words; alone only as `20.3.` or where the language tells."""
        alone = set(self.shape) <= _ROUND_A_SHORT_DATE
        is_last = bool(match[2]) or not self.shape[match.end() :].strip(".")
        if not alone and not (is_last and self._is_introduced(match.start())) and not self._is_closed(match.end()):
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

    def _is_closed(self, end: int) -> bool:
        """Whether a word that ends a period stands right behind a sign, as Finnish puts it."""
        return not _UNTIL_BEHIND.isdisjoint(self.words[end : end + 1])

    def _nearest(self, month: int, day: int) -> date | None:
        """The one year that fits a day and month."""
        years = range(self.today.year - 1, self.today.year + 2)
        days = [d for d in (day_of(year, month, day) for year in years) if d is not None]
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
