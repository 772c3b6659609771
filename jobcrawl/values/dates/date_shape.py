"""The shape of a date phrase: its words and signs, one letter each, so that `20 March 2026` is `1m4`.

The ways a date can be written are patterns over that short shape.
"""

from __future__ import annotations

from dataclasses import dataclass

from jobcrawl.values.dates.date_clock import CHANGING_ZONES, CLOCK_WORDS, FIXED_ZONES, Clock, find_clock
from jobcrawl.values.dates.date_words import DEADLINE_WORDS, FILLERS, MONTHS, ORDINALS, POSTED_WORDS, WEEKDAYS, fold
from jobcrawl.values.patterns import when_used

_TOKEN = when_used(r"\d+|[^\W\d_]+(?:['’][^\W\d_]+)?|[^\w\s]|_")
_SHAPE_OF_NUMBER = {1: "1", 2: "1", 4: "4", 6: "6", 8: "8"}
_SIGNS = {"–": "~", "—": "~", "‐": "-", "‑": "-", "−": "-", "’": "'", "⁄": "/", "º": "o", "°": "o", "ª": "o"}
_SHORT_WEEKDAYS = frozenset({"fi", "de", "nl"})
"""Languages that write weekdays with two letters before a date; elsewhere these are other words."""
_CODES = (
    dict.fromkeys((*FIXED_ZONES, *CHANGING_ZONES), "z")
    | dict.fromkeys((*DEADLINE_WORDS, *POSTED_WORDS), "c")
    | dict.fromkeys(FILLERS, "f")
    | dict.fromkeys((word for word in WEEKDAYS if len(word) > 2), "w")
    | dict.fromkeys(MONTHS, "m")
)


@dataclass(slots=True)
class Phrase:
    """A phrase split into words, numbers and signs; what one place of the shape stands for is at its place in each list."""

    text: str
    """The phrase as given."""
    shape: str
    """A letter each: `1` a day, a month or a short year, `4` a year, `6` and `8` glued dates, `m` a month's name, `w` a weekday,
    `c` a word of publication or deadline, `f` a filler, `o` an ordinal's ending, `z` a zone, `T` a time, `x` another word."""
    spans: list[tuple[int, int]]
    """Where each begins and ends in the text."""
    words: list[str]
    """Words folded to plain lower case; empty for numbers and signs."""
    numbers: list[int]
    """Numbers; 0 for words and signs."""
    known: frozenset[str]
    """All words."""
    clock: Clock | None
    """The time of day."""


def split(text: str, language: str | None) -> Phrase:
    """A phrase's words, numbers and signs, the time of day marked, and their shape."""
    spans: list[tuple[int, int]] = []
    words: list[str] = []
    numbers: list[int] = []
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
            if len(word) == 2 and word in WEEKDAYS and language in _SHORT_WEEKDAYS:
                code = "w"
        else:
            code = _SIGNS.get(token, "x" if token.isalnum() else token)
            if code == "-" and text[start - 1 : start] == " " and text[end : end + 1] == " ":
                code = "~"
        spans.append(span)
        words.append(word)
        numbers.append(number)
        shape.append(code)
        before, before_end = code, end
    known = frozenset(words)
    clock = find_clock(text) if ":" in text or not CLOCK_WORDS.isdisjoint(known) else None
    if clock:
        for index, (start, _) in enumerate(spans):
            if clock.start <= start < clock.end:
                shape[index] = "T"
    return Phrase(text, "".join(shape), spans, words, numbers, known, clock)
