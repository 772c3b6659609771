"""Amounts: the numbers of a line that can be sums of money, with the currency and the multiplier written at them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, NamedTuple

from jobcrawl.values.patterns import when_used
from jobcrawl.values.pay import currency as money
from jobcrawl.values.pay.pay_words import NAMED_LEVEL

MAX_AMOUNTS = 40
"""Amounts of one line that are looked at."""
_TOO_MUCH: Final = 1e13
"""A sum from which no number is one of money."""
LONGEST_LEVEL = 3
"""Digits of a level, grade or step at most."""

NUMBER = when_used(
    # the first digit stands ahead of what must not precede it, so that the engine leaps from digit to digit
    r"\d(?<!\d\d)(?<!\d[.,]\d)(?:"
    r"\d{0,2}(?P<by>[ '’´`.,])\d{3}(?:(?P=by)\d{3})*(?!\d)(?:[.,]\d{1,2}(?!\d))?"
    r"|\d?(?P<lakhs>(?:,\d{2})+),\d{3}(?!\d)"
    r"|\d{0,11}(?:[.,]\d{1,2}(?!\d)|\.\d{4}(?!\d))?(?!\d)"
    r")"
)
_OPENS_DASH: Final = frozenset(".,:-")
_OPENS_TIMES: Final = frozenset("'’€")
_DASH = when_used(r"(?:[.,]\s?[-–—]{1,2}|:-|-(?=\s?(?:kr|€|EUR|Euro|CHF)(?!\.?\s?\d)))(?!\s?\d)")
_TIMES = when_used(
    r"[ ]?(?:(?P<lpa>lpa\b)|(?P<lakh>lakhs?|lacs?|l(?=\s?(?:p\.?a|per annum|inr|[-–]\s?₹|$)"
    r"|\s?(?:[-–]|to)\s?(?:₹\s?|rs\.?\s?)?[\d.]+\s?l\s?(?:p\.?a|per annum|inr|$)))"
    r"|(?P<crore>crores?|cr)|(?P<wan>[万萬])"
    r"|(?P<man>만)"
    r"|(?P<k>k€|t€|teur|tkr|tsd\.?|tys\.?|tysi\w+|tis\.?|tisíc\w*"
    r"|bin(?= tl| ₺| lira)|tusen|tusind|tausend|tuhatta|ezer|e(?= ?ft\b)|duizend|千|thousand|mila"
    r"|tūkst\.?|тыс\.?|т\.? ?(?=р\b|руб)|тис\.?|хил\.?|mil(?=[ ]?(?:€|eur|"
    r"reais|pesos|brut|\b(?!l)))|ribu|rb|nghìn|k|['’](?=\s?(?:[-–—]|nok|sek|dkk|kr|$)))"
    r"|(?P<m>mio\.?|mln|million\w*|millones|millón|milhões|miljoner|milj\.?|millioner|mn|juta|jt|triệu|млн\.?|"
    r"m(?=[ ]?[a-z€£$]|\b))"
    r"|(?P<huge>billion\w*|bn|mrd\.?|mdr\.?|mld\.?|miljarder|milliard\w*|miliard\w*|млрд|b(?=\b)|억|億|"
    r"亿))(?:(?<=[万萬만億억亿千])|(?![^\W\d_€])|(?<=[k.т])(?=(?:rmb|cny|usd|eur|gbp|chf|pln|czk|sek|nok|dkk|inr|twd|ntd|руб|р)\b))",
)
_FACTORS: Final = {"lpa": 1e5, "lakh": 1e5, "crore": 1e7, "wan": 1e4, "man": 1e4, "k": 1e3, "m": 1e6, "huge": 1e9}
_SIGN_OF_TIMES: Final = {
    "k€": "EUR", "t€": "EUR", "teur": "EUR", "tkr": money.KRONA, "triệu": "VND", "nghìn": "VND", "juta": "IDR", "jt": "IDR",
    "ribu": "IDR", "lpa": "INR", "lakh": "INR", "crore": "INR",
}  # fmt: skip
"""The currency that a multiplier tells, by how it is written or by its group."""
_SPACES_INSIDE: Final = " '’´`"
_NO_WORD: Final = " 0123456789.,:;-–—/()€$£"
"""What may stand ahead of a number without naming it."""
_CENTS = when_used(r" ?€(\d\d)(?![\d.,])")
"""Cents behind the sign, as the French write them: `11€88`."""
_DAY_AHEAD = ("den ", "am ", "dne ", "dnia ")
"""What stands before a day of the month: `den 25. hver måned`, `den 25:e`."""
_DATE_AHEAD = when_used(
    r"(?:(?<!\d)\d{1,2}(?:st|nd|rd|th|\.)? (?:de )?[^\W\d_]{3,10}\.?,?|[^\W\d_]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,) (?:de )?$"
)
"""A day and a month ahead of a year: `1 March 2025`, `March 1, 2025`."""
_YEAR_OF_TRAINING = when_used(r"\. ?(?:lehr|ausbildungs)jahr")
_UNIT_BEHIND = when_used(r"p(?:h|hr|d|w|a|m|cm)(?![^\W\d_])")
_RETIREMENT_PLAN = when_used(r"401\s?\(?k\b", re.I)


@dataclass(slots=True)
class Amount:
    """A number in a line, with the currency and the multiplier written at it."""

    start: int
    end: int
    number: float
    factor: float
    sign: str | None
    is_formatted: bool
    is_lpa: bool = False

    @property
    def value(self) -> float:
        """The sum of money."""
        return self.number * self.factor


class _Times(NamedTuple):
    """A multiplier behind a number: `k`, `tkr`, `LPA`."""

    factor: float
    sign: str | None
    """The currency that it tells as well."""
    end: int
    is_lpa: bool


def amounts_of(line: str, lowered: str) -> list[Amount]:
    """Numbers of a line, given as written and in lower case, that can be amounts."""
    amounts: list[Amount] = []
    for found in NUMBER.finditer(line):
        if len(amounts) >= MAX_AMOUNTS:
            break
        if amounts and found.start() < amounts[-1].end:
            continue
        amount = _amount_at(found, line, lowered)
        if amount is not None:
            amounts.append(amount)
    return amounts


def _amount_at(found: re.Match[str], line: str, lowered: str) -> Amount | None:
    """The amount of which a number is, with what is written before it and then behind it; None where it can be none."""
    (start, end), written = found.span(), found[0]
    sign, opening = money.currency_before(line, start) or (None, start)
    following = line[end : end + 2].lstrip(" ")[:1]
    dash = _DASH.match(line, end) if following in _OPENS_DASH else None
    if dash:
        end = dash.end()
    times = _times_at(lowered, end) if following.isalpha() or following in _OPENS_TIMES else None
    if times:
        sign, end = sign or times.sign, times.end
    after = money.currency_after(line, end)
    if after:
        sign, end = after[0] if sign is None or sign == money.DOLLAR else sign, after[1]
    elif sign is None:
        sign = _sign_of_notation(found, dash)
    if _is_no_amount(lowered, start, end, written, sign):
        return None
    if opening and _is_numbered(lowered[max(0, opening - 18) : opening], written, sign):
        return None
    number = number_written(written)
    cents = _CENTS.match(line, end) if number is not None and following == "€" and written.isdecimal() else None
    if number is not None and cents:
        number, sign, end = number + int(cents[1]) / 100, "EUR", cents.end()
    factor = times.factor if times else 1.0
    if number is None or not 0 < number * factor < _TOO_MUCH:
        return None
    is_formatted = bool(found["by"]) or "," in written
    return Amount(opening, end, number, factor, sign, is_formatted, is_lpa=times is not None and times.is_lpa)


def _times_at(lowered: str, end: int) -> _Times | None:
    """The multiplier behind a number that ends there."""
    times = _TIMES.match(lowered, end)
    group = times.lastgroup if times else None
    if times is None or group is None:
        return None
    sign = _SIGN_OF_TIMES.get(times[0].strip()) or _SIGN_OF_TIMES.get(group)
    return _Times(_FACTORS[group], sign, times.end(), group == "lpa")


def _sign_of_notation(found: re.Match[str], dash: re.Match[str] | None) -> str | None:
    """The currency that the notation of a number tells: `500:-` is in kronor, `12,50,000` in rupees."""
    if dash and dash[0][0] in ":,":
        return money.KRONA if dash[0][0] == ":" else money.DASH
    return "INR" if found["lakhs"] else None


def _is_no_amount(line: str, start: int, end: int, written: str, sign: str | None) -> bool:
    """Phone numbers, percentages, levels, and numbers grown together with letters."""
    if (end < len(line) and line.startswith(("%", " %"), end)) or (written == "401" and _RETIREMENT_PLAN.match(line, start)):
        return True
    if sign is not None:
        return False
    before = line[start - 1 : start]
    return (
        (before.isalpha() and ord(before) < 0x2E80)
        or (line[end : end + 1] == ":" and line[end + 1 : end + 3].isdigit())
        or (before == ":" and line[start - 2 : start - 1].isdigit())
        or before in ("+", "#", "@", "_")
        or (before == "-" and line[start - 2 : start - 1].isalpha() and not line[start - 3 : start - 2].isdigit())
        or (line[end : end + 1].isalpha() and ord(line[end]) < 0x2E80 and not _UNIT_BEHIND.match(line, end))
        or (written[0] == "0" and written[1:2].isdigit())
        or (
            len(written) == 4
            and written.startswith(("19", "20"))
            and _DATE_AHEAD.search(line[max(0, start - 24) : start]) is not None
        )
        or (
            len(written) <= 2
            and line.startswith((".", ":e", ":a"), end)
            and (line.endswith(_DAY_AHEAD, 0, start) or _YEAR_OF_TRAINING.match(line, end) is not None)
        )
    )


def _is_numbered(before: str, written: str, sign: str | None) -> bool:
    """Whether the words before, in lower case, make a number a level or a reference, such as `Reg. No. R1871234`."""
    named = NAMED_LEVEL.search(before) if before.strip(_NO_WORD) else None
    if named is None:
        return False
    if sign is not None:
        return named["reference"] is not None and before.endswith(". ")
    return named["reference"] is not None or len(written) <= LONGEST_LEVEL - (":" in before[-3:])


def number_written(written: str) -> float | None:
    """The number in either notation: a lone separator before three digits groups thousands, else it is decimal."""
    if written.isdecimal():
        return float(written)
    for space in _SPACES_INSIDE:
        if space in written:
            written = written.replace(space, "")
    comma, dot = written.rfind(","), written.rfind(".")
    if comma >= 0 and dot >= 0:
        decimal = "," if comma > dot else "."
        written = written.replace("." if decimal == "," else ",", "").replace(decimal, ".")
    elif comma >= 0 or dot >= 0:
        mark = "," if comma >= 0 else "."
        written = written.replace(mark, "" if len(written) - written.rfind(mark) == 4 else ".")
    try:
        return float(written)
    except ValueError:
        return None
