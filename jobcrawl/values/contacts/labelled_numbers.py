"""Numbers behind a word for a telephone: those of any country, told by their shape alone.

`phone_numbers` tells which number is meant and so must know the country; to black a number out nobody need know that.
"""

from __future__ import annotations

import re
from itertools import islice

from jobcrawl.values.contacts.contact_leads import only_labels
from jobcrawl.values.contacts.phone_numbers import MOST_TRIED, SUM_BEHIND, TELEPHONE, is_something_else
from jobcrawl.values.patterns import when_used

FEWEST_DIGITS, MOST_DIGITS = 7, 15
"""Digits of a number that is dialled from another town; the most are those of E.164."""

_RUN = when_used(r"(?<![\w+/-])(?<!\d[.,])(?:\+ ?|\(\+?)?\d[\d \u00a0()/.–‑−-]{4,28}\d(?![\w-]*\d)")
_LABEL = when_used(
    rf"(?s:.*)\b(?:{TELEPHONE}|[tmp](?=\s?[:.]))\b(?P<gap>(?:<[^<>\n]{{0,40}}>|[^\d\n<]){{0,30}}\n?)$",
    re.I,
)
_LONGEST_LABEL = 120
_TAG = when_used(r"<[^<>]*>")
_AMOUNT = when_used(r"\d{1,3}(?:[ .\u00a0]\d{3})+|\d+")
"""What may be a count of things as well: `1 200 000`."""
_RANGE = when_used(r"\s?[-–−]\s?")
_BETWEEN_NUMBERS = when_used(r"\s*/\s*")


def without_labelled_numbers(text: str, mark: str) -> str:
    """The text with `mark` in place of all that has the shape of a phone number behind a word for a telephone.

    >>> without_labelled_numbers("tlf 22 33 44 55, orgnr 556 677 889", "[phone]")
    'tlf [phone], orgnr 556 677 889'
    """
    kept, end = "", 0
    for run in islice(_RUN.finditer(text), MOST_TRIED):
        kept += text[end : run.start()]
        end = run.end()
        opens_alone = "(" if run[0][0] == "(" and ")" not in run[0] else ""
        is_phone = _is_phone(run[0], kept[-_LONGEST_LABEL:]) and not SUM_BEHIND.match(text, end)
        kept += opens_alone + mark if is_phone else run[0]
    return kept + text[end:]


def _is_phone(written: str, before: str) -> bool:
    """Whether a run of digits is a phone number, by its shape and the words before it; a mere amount only right behind them."""
    number = written.strip("() ")
    if is_something_else(written, before):
        return False
    counts = [sum(map(str.isdigit, part)) for part in _BETWEEN_NUMBERS.split(number)]
    if not (FEWEST_DIGITS <= sum(counts) <= MOST_DIGITS or all(FEWEST_DIGITS <= count <= MOST_DIGITS for count in counts)):
        return False
    label = _LABEL.match(before)
    if label is None:
        return False
    may_be_amount = all(_AMOUNT.fullmatch(part) for part in _RANGE.split(number))
    return not may_be_amount or only_labels(_TAG.sub(" ", label["gap"]))
