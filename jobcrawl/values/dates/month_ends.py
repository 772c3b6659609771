"""Months that a deadline runs to the end of: `until the end of May`, `bis Ende Mai 2027`, `do końca maja`."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from jobcrawl.values.dates.date_reading import Circumstances, DateReading
from jobcrawl.values.dates.date_shape import Phrase
from jobcrawl.values.dates.date_words import DAYS_OF_MONTH, END_OF_MONTH, LAST_OF_MONTH, LAST_WITHOUT_DAY, MONTHS
from jobcrawl.values.patterns import when_used

_MONTH = when_used(r"[f,.xc]{0,2}(m)f?(4)?|(m)[xc]")
"""A month behind the word for end, or, in Finnish, before it."""


def month_end(phrase: Phrase, circumstances: Circumstances) -> DateReading | None:
    """The last day of the month to whose end a deadline runs; None for a phrase that names a day, or that is no deadline."""
    if circumstances.direction != "future" or "1" in phrase.shape or phrase.known.isdisjoint(END_OF_MONTH | LAST_OF_MONTH):
        return None
    for index, word in enumerate(phrase.words):
        if word in END_OF_MONTH or (word in LAST_OF_MONTH and _is_last_day(word, phrase.words[index + 1 : index + 2])):
            match = _MONTH.match(phrase.shape, index + 1) or _MONTH.match(phrase.shape, max(index - 1, 0))
            if match:
                named = match.start(1) if match[1] else match.start(3)
                year = phrase.numbers[match.start(2)] if match[2] else None
                last = _last_day(MONTHS[phrase.words[named]], year, circumstances.today)
                start, end = phrase.spans[min(index, named)][0], phrase.spans[max(index, match.end() - 1)][1]
                return circumstances.written(last, None, "end of a month", start, end)
    return None


def _is_last_day(word: str, behind: list[str]) -> bool:
    """Whether a word for last is followed by one for day, or needs none before a month: `sista maj`."""
    return not DAYS_OF_MONTH.isdisjoint(behind) or (word in LAST_WITHOUT_DAY and not MONTHS.keys().isdisjoint(behind))


def _last_day(month: int, year: int | None, today: date) -> date:
    """The last day of a month, of the one that comes next where no year is named."""
    if year is None:
        year = today.year + (month < today.month)
    return date(year, month, monthrange(year, month)[1])
