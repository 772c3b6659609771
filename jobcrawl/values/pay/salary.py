"""Pay: what an amount in an ad means, or that it is not pay.

A sum counts as pay only with a sign of it: a word such as *salary* or *gross* in the same sentence, a range with its period,
a line that holds nothing else, or the size of full pay beside a role, an offer or terms of work. Turnover, budgets, bonuses,
allowances, vouchers and funding rounds are other money.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from html import unescape

from jobcrawl.posting import BaseSalary
from jobcrawl.values.language import understand_language
from jobcrawl.values.patterns import linear, when_used
from jobcrawl.values.pay import currency as money
from jobcrawl.values.pay.amounts import Amount, amounts_of
from jobcrawl.values.pay.pay_mentions import Mention, Pay, pay_of
from jobcrawl.values.pay.pay_ranges import WIDEST, are_alternatives, ends_of, joins, steps_between
from jobcrawl.values.pay.pay_reach import end_of_other, is_pay_in_all, told_by_words
from jobcrawl.values.pay.pay_sizes import YEARLY, in_dinars, is_full_pay, is_plausible, only_reading
from jobcrawl.values.pay.pay_words import counts_time, lower
from jobcrawl.values.text import clean_text

MAX_TEXT = 60_000
"""Characters of a text that are looked at."""
SHORT_TEXT = 200
"""Characters up to which a text is remembered."""
MAX_LINE = 1_500
"""Characters of one line that are looked at together."""
TELLS_LANGUAGE = 80
"""Characters from which on the language of a text tells which of the Nordic currencies it speaks of."""
MAX_LINES = 200
"""Lines with an amount that are looked at."""
MAX_NUMBERS = 600
"""Numbers of those lines that are weighed: no ad holds as many, and each costs a fifth of a millisecond."""
_SENTENCE_END = when_used(
    r"(?:(?<=[^\W\d_]{3})(?<!max|min)(?<!maks|mind|prox)|(?<=\d{3})|(?<=[€£$%)])|(?<=\b(?:an|år|kr|zł|Kč|km|kk|EU))|(?<=/h)|^)"
    r"[.!?][\"')]*\s+(?:[-–*]\s+)?(?=[^\W\d_a-zß-öø-ÿ])"
    r"|(?:(?<=[^\W\d_]{4})(?<!incl|inkl|excl|exkl|zzgl|maks|mind|prox|godz|mies)|(?<=[€£$%)]))[.!?]\s+(?=[\d€£$💰-💸])"
    r"|[•;|]\s",
)
"""The end of a sentence, ahead of a capital letter, or ahead of a sum where no abbreviation ends it."""
_CURRENCY_LABEL = when_used(r"\b(?:currency|währung|devise|moneda|moeda|valuta|waluta|měna|valuutta)\s?[:=]\s?([A-Z]{3})\b", re.I)
LIKE = 1.5
"""Times that one range of pay lies above or below another of the same line at most."""
_TO_ANOTHER = when_used(r"^\s?(?:to|bis|à|a|till|til|tot|do|až|[-–—])\s?\d{1,3}")
"""The upper end behind a number that is a lower one itself: `35` in `/ 35 to 40 hours`."""
_IN_OTHER_TERMS = when_used(r"\b(?:actual|fte|full[- ]time equivalent|pro[- ]rata|equivalent|annuali[sz]ed|tatsächlich)\b")
"""Words of pay that is told a second time, for fewer or more hours."""
_SAID_BETWEEN = 60
"""Characters between pay and a bracket that says it again, in which those words stand."""
_MAN_DAY = when_used(r"/ ?MD\b")
_MAY_END = when_used(r"[.!?•;|]")
_OF_YEARLY = when_used(
    r"\b(?:salary|pay|compensation|remote|full-time|salaire|rémunération|package|gehalt|jahresgehalt|salaris|palkka)\b", re.I
)
"""Words of ads in languages of countries where nobody is paid such sums by the month."""
_GLUED = when_used(r"[A-Z][a-z]{2}(?:(?<=[a-z]{3}...)|(?<=\d...)|(?<=\d[kK]...))")
"""The beginning of a word that has grown together with what stands before it: `PermanentSalary`, `200kApplicants`."""
_GLUED_GROSS = when_used(r"[łčNRK](?=brut|nett?o\b|hrub)(?<=zł|Kč|LN|UR|ZK)")
"""A currency that has grown together with the word behind it: `9000złbrutto`."""
_ENTITY = when_used(r"&(?:#\w{2,6}|[A-Za-z]{2,8});")
"""A character reference that a feed left in its text."""
_LEAST_AND_MOST = when_used(r"\bmin(?:imum)?\b[^\n]{1,40}\n[^\n]{0,20}\bmax", re.I)
"""The two ends of a range in lines of their own."""
_BEFORE_MOST = when_used(r"\n(?=[^\n]{0,20}\bmax)", re.I)
"""The end of a line that states the lower end of a range, ahead of one that states the upper."""
_FURTHER_PAYMENT = when_used(r"(?<=tredicesima) mensilità|(?<=quattordicesima) mensilità", re.I)
"""The thirteenth payment of a year, which is no pay by the month."""
_ONE_HOUR = when_used(
    r"1(?:(?<=/1)|(?<=/ 1)|(?<=per 1)|(?<=pro 1)|(?<=za 1)|(?<=je 1)|(?<=à 1))\s?"
    r"(?=(?:h|hr|hour|std|stunde|godz\w*|hod\w*|tim(?:me|e)?|tunti|uur|ora|hora|heure|mies\w*|měs\w*|monat|month|dzień|den|day|tag)\b)",
    re.I,
)
"""The number of the hour, day or month that pay is told for: `30 zł/1h`."""
_REQUISITION = when_used(
    r"\s*R-?\d{5,}\s*(?:$|[|·•,;(]|(?<=\s)(?!per\b|p\.?[mahd]\b|an?\b|pay|gross|nett?\b|basic|ctc|month|week|year|annual|hour|[-–—/+R]|to\b))",
    re.I,
)
"""The number of a requisition, as recruiting systems give it: `R204417`; rands are told with a space, a range or a word."""
_DIGIT = when_used(r"\d")


def find_salary(
    text: str, *, country: str | None = None, language: str | None = None, labelled: bool = False
) -> BaseSalary | None:
    """The pay that a text states, or None.

    `labelled` says that the text is the value of a pay label, so that amounts need no word that makes them pay. `country`
    (ISO 3166-1) and `language` (ISO 639-1) settle shared signs such as `kr` and `$`. Several ranges of one currency and
    period (places, levels), and sums alike of which one is paid in place of the other, give their widest span.

    The period comes from words. Without words only amounts that leave one reading get one: a sum of at least 15,000 euros'
    worth is a year's pay, in currencies paid by the month 500 to 10,000 a month's, in those paid by the hour 7 to 60 an hour's.
    """
    if len(text) > SHORT_TEXT:
        return _find(text, country, language, labelled)
    pay = _find_again(text, country, language, labelled)
    if pay is None:
        return None
    return BaseSalary(
        min_value=pay.min_value, max_value=pay.max_value, currency=pay.currency, unit_text=pay.unit_text, text=pay.text
    )


def _find(text: str, country: str | None, language: str | None, labelled: bool) -> BaseSalary | None:
    """What `find_salary` does for any text."""
    if not _may_hold_pay(text, labelled):
        return None
    if not labelled and country != "ZA" and _REQUISITION.match(text):
        return None
    text = _prepared(text[:MAX_TEXT])
    found = _statements(text, labelled)
    return _settled(found, text, country, language) if found else None


def _prepared(text: str) -> str:
    """The text with character references and hyphens resolved, and both ends of a range that stands in two lines in one."""
    if "&" in text and _ENTITY.search(text):
        text = unescape(text)
    text = clean_text(text.replace("\u2010", "-").replace("\u2011", "-"))
    text = _FURTHER_PAYMENT.sub("", _ONE_HOUR.sub("", text))
    if "\n" in text and "max" in text.lower() and _LEAST_AND_MOST.search(text):
        text = _BEFORE_MOST.sub(" ", text)
    return text


def _statements(text: str, labelled: bool) -> list[Pay]:
    """Every statement of pay in a text."""
    found: list[Pay] = []
    label, lines, numbers = "", MAX_LINES, MAX_NUMBERS
    is_short = labelled or len(text) <= 300
    for line in text.split("\n"):
        if _DIGIT.search(line, 0, MAX_LINE) and (is_short or _HINT.search(line[:MAX_LINE]) or (label and _HINT.search(label))):
            part = _parted(line[:MAX_LINE])
            lowered = lower(part)
            amounts = amounts_of(part, lowered)
            pays = _pays_of(part, lowered, amounts, label, labelled)
            found += pays if part == line[:MAX_LINE] else [replace(pay, text=_as_written(pay.text, part, line)) for pay in pays]
            lines, numbers = lines - 1, numbers - len(amounts)
            if lines <= 0 or numbers <= 0:
                break
        label = line if line and len(line) <= 60 and line[-1] not in ".!?" else ""
    return found


def _settled(found: list[Pay], text: str, country: str | None, language: str | None) -> BaseSalary | None:
    """The surest of the statements of a text, with the ranges like it, its currency and its period."""
    best = max(found, key=lambda pay: pay.score) if len(found) > 1 else found[0]
    low, high = best.low, best.high
    if best.is_range and len(found) > 1:
        same = [
            pay
            for pay in found
            if pay.is_range and pay.sign == best.sign and pay.unit == best.unit and pay.score >= best.score - 2
        ]
        low = min(pay.low for pay in same if pay.low is not None)
        high = max(pay.high for pay in same if pay.high is not None)
    named = _CURRENCY_LABEL.search(text) if best.sign is None else None
    sign = named[1].upper() if named else best.sign or money.DASH
    if language is None and country is None and sign in (money.KRONA, money.DASH) and len(text) >= TELLS_LANGUAGE:
        language = understand_language(text)
    code = money.settle(sign, best.text, text if len(text) <= 2 * MAX_LINE else "", country, language)
    low, high = in_dinars(low, high, code, best.unit, best.text)
    if (code, low, high) != (best.sign, best.low, best.high) and not is_plausible(low, high, code, best.unit):
        return None
    unit = best.unit or only_reading(low, high, code, best.text)
    if unit is None and code is None and YEARLY[0] <= (low or high or 0) <= YEARLY[1] and _OF_YEARLY.search(best.text):
        unit = "YEAR"
    if unit == "MONTH" and code == "CZK" and _MAN_DAY.search(text):
        unit = "DAY"
    return BaseSalary(min_value=low, max_value=high, currency=code, unit_text=unit, text=best.text)


_find_again = lru_cache(maxsize=1024)(_find)
"""The same for short texts, remembered: a board repeats its pay lines."""


def _may_hold_pay(text: str, labelled: bool) -> bool:
    """A cheap look: a digit must be there."""
    return (
        bool(text) and _DIGIT.search(text, 0, MAX_TEXT) is not None and (labelled or len(text) < 200 or bool(_HINT.search(text)))
    )


_HINT = linear(
    r"[$€£¥￥₹₽₺₴₪฿₫₱₦₩円元万万원薪給]|[:,]-|(?:^|[^\pL\pN_])(?:(?:(?-i:[A-Z]{3})|kr|kč|ft|lei|tl)"
    r"(?:[^\pL\pN_]|$)|(?-i:[A-Z]{1,2} ?[0-9])|k?eur|zł|lakh|lpa|mln|лв|руб|грн|rp|rm|rs"
    r"|sal|pay(?:[^\pL\pN_]|$)|wage|earn|compens|remun|ctc|rémun|"
    r"sueldo|retrib|stipend"
    r"|wynagr|pensj|stawk|mzd|plat|fizet|maaş|ücret|зарпл|з/п|оклад|заплат|заробіт|μισθ|laun|palk|alga|"
    r"plać|gaji|lương)|gehalt|lohn|verdienst|vergütung|lön|løn|palkk|loon|bér|kron(?:or|er)|korun|koron|złot|pounds|dollar|rupee|frank|forint",
)
"""What a line with pay, or the label above it, holds at least one of."""


def _parted(line: str) -> str:
    """The line with spaces where words have grown together."""
    if _GLUED.search(line):
        line = _GLUED.sub(r" \g<0>", line)
    return _GLUED_GROSS.sub(r"\g<0> ", line) if _GLUED_GROSS.search(line) else line


def _as_written(words: str, parted: str, line: str) -> str:
    """Words of a line that `_parted` has parted as they stand in the line itself: `KiwiSaver`, not `Kiwi Saver`."""
    start = parted.find(words)
    if start < 0:
        return words
    signs = [place for place, sign in enumerate(line) if not sign.isspace()]
    first = sum(not sign.isspace() for sign in parted[:start])
    last = first + sum(not sign.isspace() for sign in words) - 1
    return line[signs[first] : signs[last] + 1]


def _pays_of(line: str, lowered: str, amounts: list[Amount], label: str, labelled: bool) -> list[Pay]:
    """Every statement of pay in one line, given also in lower case and with its amounts; `label` is a short line above it."""
    pays: list[Pay] = []
    single: Pay | None = None
    index = previous_end = 0
    while index < len(amounts):
        first, end = amounts[index], _end_of_range(line, amounts, index)
        last = amounts[end]
        between = line[amounts[end - 1].end : last.start] if end > index else ""
        head, tail = _sentence(line, lowered, first.start, last.end, previous_end, _end_of_words(line, amounts, end))
        verdict = told_by_words(head, tail)
        if verdict is not True and end > index and _is_full_range(first, last) and is_pay_in_all(head):
            verdict = True
        is_alternative = single is not None and end == index and _is_in_place_of(single, line, first, tail)
        goes_on = verdict is None and bool(pays) and end > index and _goes_on(pays[-1], first, last)
        if last.is_lpa or goes_on:
            verdict = True
        pay = None
        if verdict is not False and not (pays and _is_said_again(line[pays[-1].end : first.start], tail)):
            between = lower(between) if between else ""
            pay = pay_of(Mention(line, first, last, between, head, tail, label, labelled or is_alternative), verdict)
        if pay is not None and single is not None and is_alternative and pay.unit in (None, single.unit):
            single.take(pay)
        elif pay is not None:
            pay.unit = pay.unit or (pays[-1].unit if goes_on else None)
            pays.append(pay)
            single = pay if end == index else None
        is_sum = last.sign or last.factor > 1 or last.is_formatted
        if verdict is not False and (pay is not None or is_sum):
            previous_end = last.end
        elif verdict is False and is_sum and (said := end_of_other(head, tail)):
            previous_end = last.end + said
        index = end + 1
    return pays


def _is_full_range(first: Amount, last: Amount) -> bool:
    """Whether a range with a currency is of sums that somebody is paid for a month or year of work."""
    low, high = ends_of(first, last)
    sign = last.sign or first.sign
    return sign is not None and low is not None and high is not None and high <= WIDEST * low and is_full_pay(low, sign, None)


def _end_of_range(line: str, amounts: list[Amount], index: int) -> int:
    """Which amount ends the range that the one at `index` begins; itself where it begins none."""
    if index + 1 == len(amounts):
        return index
    end = index + 1 + steps_between(line, amounts, index)
    first, last = amounts[index], amounts[end]
    between = line[amounts[end - 1].end : last.start]
    if _counts_apart(line, first, last, between):
        return index
    return end if joins(between, line[: first.start], line[last.end : last.end + 20]) else index


def _end_of_words(line: str, amounts: list[Amount], index: int) -> int:
    """Where what is said of the amount at `index` ends: at the next one, or at the bracket which that stands in."""
    if index + 1 == len(amounts):
        return len(line)
    end = amounts[index + 1].start
    opening = line.rfind("(", amounts[index].end, end) if amounts[index + 1].sign else -1
    return opening if opening >= 0 and line.find(")", opening, end) < 0 else end


def _is_in_place_of(single: Pay, line: str, amount: Amount, tail: str) -> bool:
    """Whether an amount is paid in place of the one that was told before."""
    told = single.high or single.low
    return (
        told is not None
        and amount.sign == single.sign
        and are_alternatives(told, amount.value, line[single.end : amount.start], tail)
    )


def _counts_apart(line: str, first: Amount, second: Amount, between: str) -> bool:
    """Whether one of two numbers is no end of a range: it counts time, stands in a bracket, is too large or too small for it."""
    if second.sign is not None:
        return first.sign is None and (first.value > second.value or ")" in between)
    is_smaller = first.sign is not None and second.factor == 1 and second.number < first.number
    return is_smaller or counts_time(_TO_ANOTHER.sub("", lower(line[second.end : second.end + 40])))


def _is_said_again(between: str, tail: str) -> bool:
    """Whether a bracket behind pay says the same pay in another way: `£24,000 FTE (actual salary £15,600)`."""
    opening = between.rfind("(")
    words = lower(between[-_SAID_BETWEEN:]) + tail
    return opening >= 0 and ")" not in between[opening:] and _IN_OTHER_TERMS.search(words) is not None


def _goes_on(pay: Pay, first: Amount, last: Amount) -> bool:
    """Whether a range is like the one before it that is pay, as for another place or level."""
    if pay.low is None or pay.high is None or pay.sign not in (first.sign, last.sign):
        return False
    return pay.low / LIKE <= first.value <= pay.high * LIKE and first.value < last.value <= WIDEST * first.value


def _sentence(line: str, lowered: str, start: int, end: int, previous_end: int, following: int) -> tuple[str, str]:
    """The words of the same sentence before and behind, up to the next amount, from the line in lower case."""
    begin = max(previous_end, start - 110)
    tail = line[end : min(following, end + 70)]
    if line[end - 1] == "." and tail[1:2].isupper():  # the dot of `kr.` ends the sentence as well
        tail = ""
    closing = _SENTENCE_END.search(tail) if tail and _MAY_END.search(tail) else None
    if _MAY_END.search(line, begin, start):
        for found in _SENTENCE_END.finditer(line, begin, start + 1):  # what the amount begins with tells an end
            begin = found.end()
    return lowered[begin:start], lowered[end : end + (closing.start() if closing else len(tail))]
