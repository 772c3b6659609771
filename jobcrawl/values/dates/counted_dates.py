"""Days counted from the fetch of a page: `2 days ago`, `19 days left`, `i dag`."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise

from jobcrawl.values.dates.date_reading import Circumstances, DateReading, day_of
from jobcrawl.values.dates.date_shape import Phrase, split
from jobcrawl.values.dates.date_words import (
    AGO,
    AHEAD,
    AHEAD_BEFORE_NUMBER,
    APPLY_WORDS,
    DAY,
    ENGLISH_UNITS,
    HOUR,
    MINUTE,
    MONTH,
    NUMBER_WORDS,
    REPEATING,
    SECOND,
    SHIFT_PHRASES,
    SHIFTS,
    SHORT_UNITS,
    THIS,
    UNITS,
    VAGUE,
    WEEK,
    WEEKDAYS,
    WITHIN,
    YEAR,
)

_ALL_UNITS = SHORT_UNITS | UNITS
_LENGTHS = {
    SECOND: timedelta(seconds=1),
    MINUTE: timedelta(minutes=1),
    HOUR: timedelta(hours=1),
    DAY: timedelta(days=1),
    WEEK: timedelta(weeks=1),
}
_SLACK = {WEEK: timedelta(weeks=1), MONTH: timedelta(days=31), YEAR: timedelta(days=366)}
_HERE = ("de", "nl")
"""Languages in which `hier`, the French yesterday, is the word for here."""


def counted_date(phrase: Phrase, circumstances: Circumstances) -> DateReading | None:
    """The reading of a phrase that counts from now; None where it does not."""
    units = [index for index, word in enumerate(phrase.words) if index and word in _ALL_UNITS and _is_counted(phrase, index)]
    if units:
        return _span(phrase, circumstances, units)
    days = _one_unit_ago(phrase, circumstances.now)
    if days is None:
        padded = f" {' '.join(filter(None, phrase.words))} "
        days = next((days for words, days in SHIFT_PHRASES if f" {words} " in padded), None)
    if days is None:
        days = _named_day(phrase, circumstances.customs.language)
    if days is None:
        days = _this_weekday(phrase, circumstances)
    return None if days is None else circumstances.counted(days, len(phrase.text))


def slack(words: str) -> timedelta | None:
    """How far the day that words count from now may lie from the true one; None for words that state a day.

    >>> slack("2 weeks ago"), slack("posted yesterday"), slack("9 November")
    (datetime.timedelta(days=7), datetime.timedelta(days=1), None)
    """
    phrase = split(words, None)
    if any(sign in "468" or (sign == "m" and word not in AGO) for sign, word in zip(phrase.shape, phrase.words, strict=True)):
        return None
    units = [
        _ALL_UNITS[word]
        for index, word in enumerate(phrase.words)
        if word in UNITS or (word in SHORT_UNITS and index and _is_counted(phrase, index))
    ]
    if units and not phrase.known.isdisjoint(AGO | AHEAD):
        return max(_SLACK.get(unit, timedelta(days=1)) for unit in units)
    return timedelta(days=1) if any(word in SHIFTS for word in phrase.known) else None


def _one_unit_ago(phrase: Phrase, now: datetime) -> int | None:
    """`tydzień temu`, `viikko sitten`, `před týdnem`: one unit of time, in languages without articles."""
    for index, word in enumerate(phrase.words):
        if word in UNITS and phrase.known.isdisjoint(VAGUE):
            after = phrase.words[index + 1 : index + 2]
            if after in (["temu"], ["sitten"]) or phrase.words[max(0, index - 1) : index] == ["pred"]:
                moment = _moved(now, word, -1)
                return None if moment is None else (moment.date() - now.date()).days
    return None


def _is_counted(phrase: Phrase, index: int) -> bool:
    """Whether a unit of time has its number right before it; `d` and `w` must be glued to theirs."""
    words, before = phrase.words, phrase.words[index - 1]
    if words[index] not in UNITS:
        return phrase.shape[index - 1] in "13" and phrase.spans[index - 1][1] == phrase.spans[index][0]
    if before in ("a", "an"):
        return words[index] in ENGLISH_UNITS
    return phrase.shape[index - 1] in "13+49" or before in NUMBER_WORDS


def _named_day(phrase: Phrase, language: str | None) -> int | None:
    """Days to `today`, `igår`, `demain`, in a phrase of a few words."""
    shifts = {SHIFTS[word] for word in phrase.known if word in SHIFTS and not (word == "hier" and language in _HERE)}
    if not shifts and "morgen" in phrase.known and language in ("de", "nl"):
        shifts = {1}
    if len(shifts) != 1 or not phrase.known.isdisjoint(REPEATING) or len(phrase.known) > 7:
        return None
    return shifts.pop()


def _this_weekday(phrase: Phrase, circumstances: Circumstances) -> int | None:
    """Days to `this Friday`: of today and the six days behind it the one with that name."""
    for before, word in pairwise(phrase.words):
        if before in THIS and word in WEEKDAYS and phrase.known.isdisjoint(REPEATING):
            return (WEEKDAYS[word] - circumstances.today.weekday()) % 7
    return None


def _span(phrase: Phrase, circumstances: Circumstances, units: list[int]) -> DateReading:
    """A span of time with a direction."""
    first, words = units[0] - 1, phrase.words
    if _is_vague(phrase, first):
        return DateReading(None, "a span without a sharp end")
    back = _looks_back(phrase)
    ahead = (
        not phrase.known.isdisjoint(AHEAD)
        or _says_only(phrase)
        or _is_deadline(phrase)
        or (first > 0 and words[first - 1] in AHEAD_BEFORE_NUMBER)
    )
    if back == ahead:
        return DateReading(None, "a span of time without a direction")
    moment: datetime | None = circumstances.now
    for index in units:
        number = words[index - 1]
        count = NUMBER_WORDS[number] if number else phrase.numbers[index - 1]
        moment = moment and _moved(moment, words[index], -count if back else count)
    if moment is None or circumstances.fault(moment.date()):
        return DateReading(None, "a span of time too long")
    return circumstances.counted((moment.date() - circumstances.today).days, len(phrase.text))


def _is_vague(phrase: Phrase, first: int) -> bool:
    """Whether the span has no sharp end: `30+ days`, `more than`, `3-5 days`."""
    shape = phrase.shape
    if any(sign in shape for sign in "+<>~"):
        return True
    if "mes de " in f"{' '.join(phrase.words)} ":
        return True
    if not phrase.known.isdisjoint(VAGUE) and not (_says_only(phrase) or _is_deadline(phrase)):
        return True
    return first > 1 and shape[first - 1] in "-/.,14" and shape[first - 2] in "13"


def _says_only(phrase: Phrase) -> bool:
    """Whether the one vague word is that of French `plus que 3 jours`, only three days left."""
    return phrase.known & VAGUE == {"plus"} and "que" in phrase.known


def _is_deadline(phrase: Phrase) -> bool:
    """Whether the one vague word is said of when to apply: `Apply within 12 days`."""
    return phrase.known & VAGUE <= WITHIN and not (phrase.known.isdisjoint(WITHIN) or phrase.known.isdisjoint(APPLY_WORDS))


def _looks_back(phrase: Phrase) -> bool:
    """Whether a word says that the span has passed; `il` does so only in `il y a`."""
    found = phrase.known & AGO
    return bool(found - {"il"}) or (bool(found) and {"y", "a"} <= phrase.known)


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
    while day_of(year, month + 1, day) is None:
        day -= 1
    return moment.replace(year=year, month=month + 1, day=day)
