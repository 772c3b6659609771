"""Pay: what an amount in an ad means, or that it is not pay.

A sum counts as pay only with a sign of it: a word such as *salary* or *gross* in the same sentence, a range with its period,
or a line that holds nothing else. Turnover, budgets, bonuses, allowances, vouchers and funding rounds are other money.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from jobcrawl.posting import BaseSalary, UnitText
from jobcrawl.values import currency as money
from jobcrawl.values.amounts import Amount, amounts_of
from jobcrawl.values.language import understand_language
from jobcrawl.values.other_money import names_other, other_follows
from jobcrawl.values.patterns import linear, when_used
from jobcrawl.values.pay_words import (
    ADDED,
    ADDS,
    AFTER_OTHER,
    BEGINS_ANEW,
    BESIDE_PAY,
    EXTRA,
    GROSS,
    LEVEL,
    MONEY_WORD,
    OFFERS,
    counts_time,
    lower,
    periods_in,
    without_periods,
)
from jobcrawl.values.roles import names_a_role
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
_CONNECTOR = when_used(
    r"(?:[-–—‒―−~〜～/…]|(?:[-–—/]\s?)?(?:(?:salary|pay|compensation|wage) )?(?:max|maks)(?:imum|imaal|imal|imalt|ymalnie)?\.?"
    r"(?: salary| pay)?(?: range| rate)?"
    r"|to(?: a maximum of)?"
    r"|(?:(?:and|but|und|aber|et|y|e|en|och|men|og|ja|i|a|és|și|ve|и)\s)?(?:(?:at|a|au|um|ein|een|ett|et|un|una|al) )?"
    r"(?:most|max\.?|maximum|maximal|maximaal|maximalt|maksimalt|maks\.?|maksimissaan|maksymalnie|maximálně|höchstens|"
    r"hoogstens|högst|højst|høyst|enintään|korkeintaan|máximo|massimo|maximo|najwyżej|najvýše|legfeljebb|maxim|"
    r"azami|en fazla|no more than|not more than)(?: (?:of|de|di|von|van|på|salary|pay))?"
    r"|(?:till|til|bis|à|a|do|tot|to|hasta|fino a|jusqu['’]à|až) (?:ma(?:x|ks)\w*\.?|höchstens|hoogstens|högst|højst)"
    r"|high(?:est)?|till|til|bis|à|a|al|ao|do|až|tot|po|la|hasta|jusqu['’]à|fino a|até|up to|through|upp till|"
    r"op til|opp til|bis zu|(?:this )?(?:increas|ris)(?:es|ing) (?:up )?to|iki|līdz|kuni|lên đến|đến|hingga|sampai|до|ως"
    r"|έως|から|至|到"
    r"|(?P<and>and|und|et|y|e|en|och|og|ja|a|i|i|és|și|si|и|та|ile|ve))",
)
_BETWEEN = when_used(
    r"\b(?:between|zwischen|entre|mellan|mellem|mellom|między|miedzy|pomiędzy|mezi|medzi|tussen|tra|fra|fra i|între|"
    r"intre|välillä|között|между|між|από|from|arası|milli|vahemikus|starpā)\b[^.;\d]{0,40}$",
)
_MIDDLE = when_used(r"\W*(?:mid(?:dle|-?point)?|median|target)\W*")
_BETWEEN_BEHIND = when_used(r"\W{0,3}(?:ft|huf|eur[oó]?|€|tl|₺|lira)?\W{0,2}(?:között|arası|välillä|vahel)")
"""The same in languages that say it behind."""
_FROM = when_used(r"\b(?:from|between|starting at|von|ab|från|fra|de|dès|van|vanaf|desde|da|od|alkaen)\s\W{0,3}$")
"""Words before the lower end of a range."""
_SPREAD = when_used(
    r"(?:in|for|at|as|outside|für|im|för|i|pour|en|au|dans|voor|para|como|per|come|dla|w|pro|v)\s[^.;:\d]{2,55}\s"
    r"(?:(?:up )?to|(?:and )?up to|bis(?: zu)?|(?:upp )?till|(?:op )?til|opp til|à|jusqu['’]à|tot|hasta|fino a|até|do|až)"
)
"""What parts the ends of a range that says where or for whom each holds: `from £30k for graduates up to £45k for seniors`."""
_AT_MOST = when_used(
    r"(?:\b(?:up ?to|upp till|op til|opp til|inntil|indtil|bis(?: zu)?|max\.?|maximum|maximaa?l|maximalt|maks\.?|maksimalt|"
    r"maksymalnie|maximálně|höchstens|högst|højst|máximo|massimo|máx\.?|jusqu['’]à|hasta|fino a|até|tot|do|až|"
    r"enintään|jopa|nawet|opptil|under|iki|līdz|kuni|maks|up to max|azami|en fazla|до|à concurrence de)|≤|<)\s?(?:de |à )?$",
)
_LABEL_OF_PAY = when_used(r"[^\W\d_]{3}\s?:\s?$")
_SENTENCE_END = when_used(
    r"(?:(?<=[^\W\d_]{3})(?<!max|min)(?<!maks|mind|prox)|(?<=\d{3})|(?<=[€£$%)])|(?<=\b(?:an|år|kr|zł|Kč|km|kk|EU))|(?<=/h)|^)[.!?][\"')]*\s+(?:[-–*]\s+)?"
    r"(?=[^\W\d_a-zß-öø-ÿ])"
    r"|(?:(?<=[^\W\d_]{4})(?<!incl|inkl|excl|exkl|zzgl|maks|mind|prox|godz|mies)|(?<=[€£$%)]))[.!?]\s+(?=[\d€£$💰-💸])|[•;|]\s",
)
_BEGINS_SENTENCE = when_used(r"[.!?]\s+[^\W\d_a-zß-öø-ÿ][a-zß-öø-ÿ]+(?![\w:])")
PLAUSIBLE: Final[dict[UnitText | None, tuple[float, float]]] = {
    # in euros: below the lower end no wage is paid anywhere such ads come from, above the upper end it is other money
    "HOUR": (0.4, 1_500), "DAY": (3, 8_000), "WEEK": (15, 30_000), "MONTH": (40, 150_000), "YEAR": (400, 3_000_000), None: (5,
    2_000_000),
}  # fmt: skip
_MONTHLY = frozenset(
    [
        "CHF",
        "SEK",
        "NOK",
        "DKK",
        "ISK",
        "EUR",
        "PLN",
        "CZK",
        "HUF",
        "RON",
        "BGN",
        "RSD",
        "UAH",
        "RUB",
        "TRY",
        "SGD",
        "HKD",
        "TWD",
        "CNY",
        "KRW",
        "JPY",
        "MYR",
        "THB",
        "IDR",
        "VND",
        "PHP",
        "AED",
        "SAR",
        "QAR",
        "BRL",
        "MXN",
        "CLP",
        "COP",
        "PEN",
        "ILS",
        "ZAR",
    ]
)
_LOW_WAGES = frozenset(["BRL", "MXN", "COP", "PEN", "PHP", "IDR", "VND", "UAH", "RUB", "TRY", "ZAR", "THB", "MYR", "RSD"])
LEAST_MONTHLY = 100
_HOURLY = frozenset(["USD", "GBP", "CAD", "AUD", "NZD", "EUR", "CHF", "SGD"])
_ON_TARGET = when_used(r"^\W{0,4}(?:uncapped )?(?:ote\b|on[- ]target)")
_TARGET_AHEAD = when_used(r"(?:\bote|on[- ]target(?: earnings)?)\W{0,3}(?:of |up to )?$")
_IS = when_used(
    r"\b(?:is|are|lies|ranges?|starts"
    r"|är|er|ist|sind|est|sont|es|son|è|sono|is|zijn|jest|wynosi|je|činí|on|ligger|beträgt|uppgår till|bedraagt)\W*$"
)
"""What ties an amount to the subject of the sentence, whatever stands between."""
_BASE = when_used(
    r"\s?(?:base(?! (?:de|di|in|camp)\b)|basic(?=\s*(?:$|[,;.)+/]|plus|salary|pay|and\b))|\(?fte"
    r"|net(?=\s*(?:$|[,;.)/+-]|mensuel|par |per ))"
    r"|[(,]{0,2} ?(?:x ?1[3-5]|1[3-5] ?[x×]|(?:in|en|per|sur) 1[2-5] (?:pagas|mensilità|mois)))"
    r"(?![^\W\d_])"
)
"""Words right behind an amount that say that it is pay."""
_PLUS = when_used(
    r"[+•;|]|\bpluss?\b|\b(?:and|und|och|og|ja|sekä|és|en|et|oraz|m[aá]s|mais|più|oltre|incl\w*\.?|inkl\w*\.?|zzgl\.?|"
    r"with|mit|med|avec|met|con|com|samt)\s"
)
_LABEL = when_used(r"[^\W\d_]+(?: [^\W\d_]+)?\s?:")
_CURRENCY_LABEL = when_used(r"\bcurrency\s?:\s?([A-Z]{3})\b", re.I)
_NO_NOUN: Final = ("is ", "are ", "be ", "get ", "being ", "you'll ", "on ", "on-", "earn")
"""How words of pay begin that are no nouns."""
_NAMES_BOTH = when_used(r"\W*(?:is|are)?\W*")
"""Between `salary and bonus` and the amount of both; `salary and a bonus of` names that of the bonus."""
_ASIDE = when_used(r"\([^()]{1,40}\)")
"""What is said of one end of a range: `between €3,325 (step 1) and €5,650 (step 9)`."""
_DOTS = when_used(r"\.\.+")
_BARS: Final = ("|", "•", "-", "–", "—")
_APART: Final = (*_BARS, ",", ";", "(")
"""What parts pay that is told by its size from the words before it."""
_MARKS: Final = (*_BARS, ",", ":")
"""What parts a role from the pay for it."""
FULL_PAY: Final[dict[UnitText | None, float]] = {"MONTH": 1_000, "YEAR": 15_000}
"""Euros that full pay comes to at least; what is given beside pay is less."""
MOST_BY_SIZE: Final[dict[UnitText | None, float]] = {None: 250_000, "MONTH": 10_000, "YEAR": 250_000}
"""Euros that pay told by its size alone comes to at most; sales targets and houses come to more."""
LIKE = 1.5
"""Times that one range of pay lies above or below another of the same line at most."""
WIDEST = 2.5
"""Times the lower end that the upper one of such a range comes to at most."""
PERIOD_BEHIND = 25
"""Characters behind such an amount in which its period is said."""
_JOB = when_used(
    r"(?i)\b(?:remote|on-?site|hybrid|full[- ]time|part[- ]time|permanent|grade|band|vollzeit|teilzeit|heltid|cdi)\b"
)
_LAST_WORD = when_used(r"(?<![\w-])([^\W\d_]+)['’.]?\s*$")
_IN = when_used(r"^[ (]*(?:(?:i|in|de|di|af|av|als|as) )?")
"""What may stand between an amount and the noun of it: `30.000 kr. i løn`."""
_BARE_UNIT = when_used(r"\s?(?:(?P<short>ph|p/h|phr)|per hour|(?P<year>per annum|p\.?a))(?![^\W\d_])")
THOUSAND: Final = 1_000
YEARLY: Final = (15_000, 400_000)
"""What a year's pay comes to, from and to, where the currency is not known."""
HOURLY: Final = (7, 300)
"""The same of an hour's."""
_PARTED = when_used(r",\s|\s[-–—]\s|\s\(|[|•]")
LONGEST_ROLE = 80
"""Characters of a sentence that names a role ahead of an amount."""
MOST: Final = 400_000
"""Euros that a role named beside a sum is paid at most."""
REACH = 45
"""Characters behind an amount in which a money word says what it is."""
REACH_BESIDE_PAY = 12
"""The same where words ahead have said that it is pay."""
FAR = 70
"""Characters between a pay word and an amount with a currency that has no period."""
_MAN_DAY = when_used(r"/ ?MD\b")
_MAY_END = when_used(r"[.!?•;|]")
_OF_YEARLY = when_used(
    r"\b(?:salary|pay|compensation|remote|full-time|salaire|rémunération|package|gehalt|jahresgehalt|salaris|palkka)\b", re.I
)
"""Words of ads in languages of countries where nobody is paid such sums by the month."""
_NOUN_BEHIND = when_used(r"\s[^\W\d_]{3}")
_LETTERS = when_used(r"[^\W\d_]+")
_PAY_RATE = when_used(r"\b(?:pay rate|rate of pay|wage)\b", re.I)
_DIGIT = when_used(r"\d")
_NUMBER_BEHIND = when_used(r"(?<![^\W\d_])\d(?!\d?\. \w{0,12}jahr)")
"""A number behind an amount, of which what follows is said; `1. Lehrjahr` and `B2B` count nothing."""
_YEARLIKE: Final = range(1900, 2101)


@dataclass(slots=True)
class _Pay:
    """What a line says about pay, with how sure that is."""

    low: float | None
    high: float | None
    sign: str | None
    unit: UnitText | None
    text: str
    score: int

    @property
    def is_range(self) -> bool:
        return self.low is not None and self.high is not None


def find_salary(
    text: str, *, country: str | None = None, language: str | None = None, labelled: bool = False
) -> BaseSalary | None:
    """The pay that a text states, or None.

    `labelled` says that the text is the value of a pay label, so that amounts need no word that makes them pay. `country`
    (ISO 3166-1) and `language` (ISO 639-1) settle shared signs such as `kr` and `$`. Several ranges of one currency and
    period (places, levels) give their widest span.

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
    text = clean_text(text[:MAX_TEXT])
    found: list[_Pay] = []
    label, budget = "", MAX_LINES
    is_short = labelled or len(text) <= 300
    for line in text.split("\n"):
        if _DIGIT.search(line, 0, MAX_LINE) and (is_short or _HINT.search(line[:MAX_LINE]) or (label and _HINT.search(label))):
            found += _pays_of(line[:MAX_LINE], label, labelled)
            budget -= 1
            if budget == 0:
                break
        label = line if line and len(line) <= 60 and line[-1] not in ".!?" else ""
    if not found:
        return None
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
    code = money.settle(sign, text if len(text) <= 2 * MAX_LINE else best.text, country, language)
    if (code, low, high) != (best.sign, best.low, best.high) and not _is_plausible(low, high, code, best.unit):
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
    r"plać|gaji|lương)|gehalt|lohn|verdienst|vergütung|lön|løn|palkk|loon|bér",
)
"""What a line with pay, or the label above it, holds at least one of."""


def _pays_of(line: str, label: str, labelled: bool) -> list[_Pay]:
    """Every statement of pay in one line; `label` is a short line above it."""
    amounts = amounts_of(line)
    pays: list[_Pay] = []
    index = 0
    previous_end = 0
    while index < len(amounts):
        first = amounts[index]
        last = first
        between = ""
        if index + 1 < len(amounts):
            middle = _is_middle(line, amounts, index)
            second = amounts[index + 1 + middle]
            between = line[amounts[index + middle].end : second.start]
            is_time = second.sign is None and counts_time(lower(line[second.end : second.end + 40]))
            if not is_time and _joins(between, line[: first.start], line[second.end : second.end + 20]):
                last = second
                index += 1 + middle
        following = amounts[index + 1].start if index + 1 < len(amounts) else len(line)
        head, tail = _sentence(line, first.start, last.end, previous_end, following)
        verdict = _verdict(head, tail)
        if last.is_lpa or (verdict is None and pays and last is not first and _goes_on(pays[-1], first, last)):
            verdict = True
        pay = None if verdict is False else _judge(line, first, last, between, head, tail, verdict, label, labelled)
        if pay is not None:
            pays.append(pay)
        if verdict is not False and (pay is not None or last.sign or last.factor > 1 or last.is_formatted):
            previous_end = last.end
        index += 1
    return pays


def _is_middle(line: str, amounts: list[Amount], index: int) -> bool:
    """Whether the amount behind this one is the middle of a range that a third ends: `low $71k, mid $83k, high $95k`."""
    return index + 2 < len(amounts) and _MIDDLE.fullmatch(lower(line[amounts[index].end : amounts[index + 1].start])) is not None


def _goes_on(pay: _Pay, first: Amount, last: Amount) -> bool:
    """Whether a range is like the one before it that is pay, as for another place or level."""
    if pay.low is None or pay.high is None or pay.sign not in (first.sign, last.sign):
        return False
    return pay.low / LIKE <= first.value <= pay.high * LIKE and first.value < last.value <= WIDEST * first.value


def _joins(between: str, ahead: str, behind: str) -> bool:
    """Whether the words between two amounts make them the ends of a range."""
    if len(between) > 75 or _BEGINS_SENTENCE.search(between):
        return False
    rest = LEVEL.sub(" ", lower(_ASIDE.sub(" ", _DOTS.sub("…", between)))).strip(" ()[]:;,.*")
    if len(rest) > 8 and _SPREAD.fullmatch(without_periods(rest).strip()):
        return bool(_FROM.search(lower(ahead[-40:])))
    if len(rest) > 50:
        return False
    if len(rest) > 3:
        rest = GROSS.sub(" ", without_periods(rest)).strip(" ()[]:;,.*")
    found = _CONNECTOR.fullmatch(rest)
    return bool(
        found
        and (
            not found["and"] or rest in ("a", "à") or _BETWEEN.search(lower(ahead[-80:])) or _BETWEEN_BEHIND.match(lower(behind))
        )
    )


def _judge(
    line: str, first: Amount, last: Amount, between: str, head: str, tail: str, verdict: bool | None, label: str, labelled: bool
) -> _Pay | None:
    """Whether one amount or range, of which the words before and behind are not of other money, is pay, and what it says."""
    low, high = _ends(first, last)
    sign = last.sign if last.sign and first.sign in (None, money.DOLLAR, money.DASH) else first.sign or last.sign
    is_range = last is not first
    is_alone = _is_alone(line, first.start, last.end)
    if verdict is None and is_alone and label:
        verdict = _verdict(lower(label) + " ", "")
        if verdict is False:
            return None
    between = lower(between)
    unit = _unit_of(head, between, tail) or ("YEAR" if first.is_lpa or last.is_lpa else None)
    if unit is None and label:
        unit = _unit_of(lower(label), "", "")
    if verdict is None and sign and not is_alone:
        is_alone = (
            _is_advertised(head, tail, low, sign, unit, is_range)
            or _is_offered(line[: first.start], head, tail, low, sign, unit)
            or _is_stated(line[: first.start], head, tail, low, high, sign, unit)
        )
    is_pay = verdict is True
    is_range_of_pay = (
        is_range and unit is not None and sign is not None and (_worth(high, sign) or 0) <= MOST_BY_SIZE.get(unit, MOST)
    )
    is_gross = _says_gross(tail) or _BASE.match(tail) is not None or _says_gross(head[-40:]) or _says_gross(between)
    if sign is None:
        is_bare = verdict is None and _is_bare_rate(line[: first.start], tail, first, last)
        grouped = first.is_formatted or last.is_formatted or last.factor > 1
        biggest = high or low or 0
        if (
            not (is_pay or labelled or (is_gross and unit) or is_bare)
            or not (unit or grouped or biggest >= 10_000)
            or (unit is None and biggest in _YEARLIKE)
            or (unit in ("MONTH", "YEAR") and biggest < 15)
        ):
            return None
        if (not (labelled or is_gross or is_bare) and not _close(head, label, is_alone)) or (
            last.factor == 1 and _counts_something(tail)
        ):
            return None
    elif not (is_pay or labelled or is_gross or is_alone or is_range_of_pay or unit == "HOUR" or _is_rate(low, sign, unit)):
        return None
    if not (unit or is_range or labelled or is_alone or is_gross or _pay_follows(tail) or _close(head, label, is_alone, FAR)):
        return None
    if not _is_plausible(low, high, sign, unit):
        unit = _unit_that_fits(head, tail, low, high, sign, unit) if sign and unit else unit
        if not _is_plausible(low, high, sign, unit):
            return None
    if not is_range and head and _AT_MOST.search(head):
        low, high = None, low
    score = 2 * is_pay + 2 * is_range + (unit is not None) + is_gross + (sign is not None) - 6 * _is_on_target(head, tail)
    text = line[max(0, first.start - 60) : min(len(line), last.end + 40)].strip() if len(line) > 200 else line
    return _Pay(low, high, sign, unit, text, score)


def _is_on_target(head: str, tail: str) -> bool:
    """Whether the words around an amount say that it is earned when targets are met."""
    return (("ote" in tail or "target" in tail) and _ON_TARGET.match(tail) is not None) or (
        ("ote" in head or "target" in head) and _TARGET_AHEAD.search(head) is not None
    )


def _ends(first: Amount, last: Amount) -> tuple[float | None, float | None]:
    """Lower and upper end; a multiplier written once counts for both (`40–50k`, `25-30 000`)."""
    if last is first:
        return first.value, None
    low, high = first.value, last.value
    if first.factor == 1 and last.factor > 1 and first.number < 1000 and first.number * last.factor <= high:
        low = first.number * last.factor
    elif last.factor == 1 and first.factor > 1 and last.number < 1000 and last.number >= first.number:
        high = last.number * first.factor
    elif (
        first.factor == last.factor == 1
        and first.number < 1000 <= last.number
        and first.number >= 10
        and first.number * 1000 <= high
        and high < first.number * 10_000
    ):
        low = first.number * 1000
    return (low, high) if low <= high else (high, low)


def _sentence(line: str, start: int, end: int, previous_end: int, following: int) -> tuple[str, str]:
    """The words of the same sentence before and behind, up to the next amount, in lower case."""
    begin = max(previous_end, start - 110)
    tail = line[end : min(following, end + 70)]
    if line[end - 1] == "." and tail[1:2].isupper():  # the dot of `kr.` ends the sentence as well
        tail = ""
    closing = _SENTENCE_END.search(tail) if tail and _MAY_END.search(tail) else None
    if _MAY_END.search(line, begin, start):
        for found in _SENTENCE_END.finditer(line, begin, start + 1):  # what the amount begins with tells an end
            begin = found.end()
    return lower(line[begin:start]), lower(tail[: closing.start()] if closing else tail)


def _is_alone(line: str, start: int, end: int) -> bool:
    """Whether the line holds nothing but the amount, words that go with any pay, and what is added to it.

    A period ended by a comma parts the pay from what the line says next, unless that is other money.
    """
    if len(line) - (end - start) > 160:
        return False
    tail = lower(line[end:])
    if _goes_with_pay(tail):
        return _goes_with_pay(lower(line[:start]))
    added = _PLUS.search(tail)
    said = tail[: added.start()] if added else tail
    if not added and (comma := said.find(", ")) > 0 and next(periods_in(said[:comma]), None):
        other = MONEY_WORD.search(said, comma)
        said = said if other and not _says_pay(other) else said[:comma]
    return _goes_with_pay(lower(line[:start])) and _goes_with_pay(said)


def _is_advertised(head: str, tail: str, low: float | None, sign: str, unit: UnitText | None, is_range: bool) -> bool:
    """Whether words ahead name a role and a sum no smaller than full pay for it: `Chef | £32,000 | Bath`."""
    if len(head) > LONGEST_ROLE or not (_is_full_pay(low, sign, unit) or (unit is None and _reading(low, sign) == "HOUR")):
        return False
    role = _without_bound(head)
    is_parted = role.endswith(_MARKS)
    if not (is_parted or (is_range and role == head.rstrip())):
        return False
    if not names_a_role(role if role.endswith((*_BARS, ",") if unit else _BARS) else role.rpartition(" ")[2]):
        return False
    if MONEY_WORD.search(head) or names_other(head):
        return False
    return _ends_with_pay(tail, is_parted=is_parted)


def _without_bound(ahead: str) -> str:
    """Words ahead of an amount without the last of them that go with any pay: `up to`, `from`, `about`."""
    while (found := _LAST_WORD.search(ahead)) and found[1].lower() in BESIDE_PAY:
        ahead = ahead[: found.start()]
    return ahead.rstrip()


def _is_offered(line: str, head: str, tail: str, low: float | None, sign: str, unit: UnitText | None) -> bool:
    """Whether a sentence says of a sum no smaller than full pay that it is offered or earned, or nothing at all.

    `line` is what stands ahead of the sum, in this sentence and others.
    """
    if not _is_full_pay(low, sign, unit):
        return False
    end = 0
    for found in OFFERS.finditer(head):
        end = found.end()
    if not _goes_with_pay(head[end:]):
        return False
    if end == 0:
        return _ends_with_pay(tail, is_parted=True) and _is_about_job(line)
    is_by_period = any(periods_in(tail[:PERIOD_BEHIND])) and not other_follows(_IN.sub("", without_periods(tail)))
    return is_by_period or _ends_with_pay(tail, is_parted=True)


def _is_stated(line: str, head: str, tail: str, low: float | None, high: float | None, sign: str, unit: UnitText | None) -> bool:
    """Whether a sum stands apart, behind a `line` of words about a job, that is what is paid for a month or year.

    That is told by the period behind, or by a range as narrow as those of pay: `Grade 6 - £28,142 - £31,022 (award pending)`.
    """
    ahead = _without_bound(head)
    if (ahead and not ahead.endswith(_APART if unit else _BARS)) or not _is_full_pay(low, sign, unit):
        return False
    worth = _worth(high or low, sign)
    if worth is None or worth > MOST_BY_SIZE[unit] or not _is_about_job(line):
        return False
    if unit:
        return any(periods_in(tail[:PERIOD_BEHIND]))
    return low is not None and high is not None and high <= WIDEST * low


def _is_about_job(line: str) -> bool:
    """Whether words of a line ahead of a sum, where there are any, end a sentence or name a role, a grade or terms of work."""
    ahead = _without_bound(line)
    return (
        not ahead or ahead[-1] in ".!?" or _goes_with_pay(lower(ahead)) or names_a_role(ahead) or _JOB.search(ahead) is not None
    )


def _is_bare_rate(line: str, tail: str, first: Amount, last: Amount) -> bool:
    """Whether numbers without a currency can only be pay: `46.30ph`, `Planner, 40,000 per annum`, `| Remote | 185-250k`."""
    low, high = _ends(first, last)
    if low is None or (high is not None and high > WIDEST * low):
        return False
    behind = _BARE_UNIT.match(tail)
    if behind is not None and behind["year"] is None:
        return HOURLY[0] <= low <= HOURLY[1] and (behind["short"] is not None or not low.is_integer())
    ahead = _without_bound(line)
    is_apart = last is not first and last.factor == THOUSAND and (not ahead or ahead.endswith(_BARS))
    if behind is None and not (is_apart and _ends_with_pay(tail, is_parted=True)):
        return False
    return YEARLY[0] <= low <= YEARLY[1] and _is_about_job(line)


def _is_full_pay(low: float | None, sign: str, unit: UnitText | None) -> bool:
    """Whether a sum is what somebody is paid for a month or a year of work, said or told by its size."""
    worth = _worth(low, sign)
    least = FULL_PAY.get(unit or _reading(low, sign))
    return worth is not None and least is not None and least <= worth <= MOST


def _worth(amount: float | None, sign: str) -> float | None:
    """The amount in euros, with what a shared sign stands for most."""
    return money.in_euros(amount, _LIKELIEST.get(sign, sign)) if amount is not None else None


def _reading(amount: float | None, sign: str) -> UnitText | None:
    """The period that the size of an amount tells."""
    return only_reading(amount, None, _LIKELIEST.get(sign, sign), "")


def _ends_with_pay(tail: str, *, is_parted: bool) -> bool:
    """Whether lower-case words behind an amount go with any pay, up to what is added; where `is_parted`, up to a comma."""
    added = _PLUS.search(tail)
    said = tail[: added.start()] if added else tail
    if is_parted and (parted := _PARTED.search(said)) and not MONEY_WORD.search(said, parted.start()):
        said = said[: parted.start()]
    return _goes_with_pay(said)


@lru_cache(maxsize=1024)
def _goes_with_pay(words: str) -> bool:
    """Whether lower-case words say nothing but what is said of any pay."""
    rest = words.strip()
    return not rest or all(
        word in BESIDE_PAY or ((found := MONEY_WORD.fullmatch(word)) is not None and _says_pay(found))
        for word in _LETTERS.findall(without_periods(GROSS.sub(" ", rest)))
    )


@lru_cache(maxsize=1024)
def _unit_of(head: str, between: str, tail: str) -> UnitText | None:
    """The period: the first one said right behind, else between, else the last one said before, else one said further on."""
    digit, added = _NUMBER_BEHIND.search(tail), ADDED.search(tail)
    tail = tail[: digit.start()] if digit else tail
    near = tail[: added.start()] if added else tail
    for place in (near, between):
        for unit, _ in periods_in(place):
            return unit
    said: UnitText | None = None
    for unit, _ in periods_in("\n" + head[-100:]):  # what opens a text names a period only behind an amount
        said = unit
    if said is None and near != tail:
        said = next((unit for unit, found in periods_in(tail) if not _says_how_often(found)), None)
    return said


def _says_how_often(found: re.Match[str]) -> bool:
    """Whether an adjective of time belongs to the noun behind it: `a monthly commission`."""
    return not (found.lastgroup or "").endswith("_noun") and _NOUN_BEHIND.match(found.string, found.end()) is not None


def _unit_that_fits(head: str, tail: str, low: float | None, high: float | None, sign: str, nearest: UnitText) -> UnitText | None:
    """Another period that is said where the nearest is none for the amounts, as in `annual salary or hourly pay: $98,000`.

    None where the nearest is said of what is added: `$53,000 - $75,000, including the hourly rate`.
    """
    fitting = next((unit for unit, _ in periods_in(f"{head} {tail}") if _is_plausible(low, high, sign, unit)), None)
    added = ADDED.search(tail)
    is_of_another = added is not None and not any(periods_in(f"{head} {tail[: added.start()]}"))
    return fitting or (None if is_of_another else nearest)


@lru_cache(maxsize=1024)
def _verdict(head: str, tail: str) -> bool | None:
    """True when the nearest money word says pay, False when it says other money, None when nothing is said."""
    if AFTER_OTHER.match(tail):
        return False
    said = _said_ahead(head)
    added = ADDED.search(tail)
    near_tail = tail[: added.start()] if added else tail
    reach = REACH_BESIDE_PAY if said or _LABEL_OF_PAY.search(head) else REACH
    behind = MONEY_WORD.search(near_tail[: near_tail.find("(", 0, reach) if "(" in near_tail[:reach] else reach])
    if behind and not _says_pay(behind) and not GROSS.search(near_tail[: behind.start()]):
        return False
    if said is False and _pay_follows(near_tail):
        return True
    if said is None:
        if names_other(head) or other_follows(near_tail):
            return False
        return True if behind and _says_pay(behind) else None
    return said


def _said_ahead(head: str) -> bool | None:
    """What the last money word ahead of an amount says of it: True for pay, False for other money, None where there is none."""
    said: bool | None = None
    end = 0
    for found in MONEY_WORD.finditer(head):
        if _says_pay(found):
            said = None if _begins_anew(head[found.start() :]) else True
            end = found.end()
        elif not (said and _NAMES_BOTH.fullmatch(head, found.end()) and ADDED.fullmatch(head[end : found.start()].strip())):
            said = False
    return said


def _begins_anew(words: str) -> bool:
    """Whether lower-case words that begin with one of pay go on to something else: `salary and a hamper of`."""
    last = max((found.end() for found in BEGINS_ANEW.finditer(words)), default=None)
    if last is None or _IS.search(_without_bound(words)):
        return False
    rest = words[last:]
    return not _goes_with_pay(rest) or EXTRA.match(rest) is not None or ADDS.search(words) is not None


def _counts_something(tail: str) -> bool:
    """Whether a word right behind a number without currency says what it counts: `5 weeks`, `30 days`."""
    rest = tail.lstrip(" )")
    if not rest[:1].isalpha() or _LABEL.match(rest) or GROSS.match(rest) or _pay_follows(rest):
        return False
    period = next((found for _, found in periods_in(rest)), None)
    return period is None or period.start() > 0


@lru_cache(maxsize=1024)
def _says_gross(words: str) -> bool:
    """Whether lower-case words say gross or net."""
    return GROSS.search(words) is not None


def _pay_follows(tail: str) -> bool:
    """Whether the noun right behind an amount says that it is pay: `2.900 € Grundlohn`, not `£50 is paid`."""
    found = MONEY_WORD.match(_IN.sub("", without_periods(tail)))
    return found is not None and _says_pay(found) and not found[0].startswith(_NO_NOUN)


def _says_pay(found: re.Match[str]) -> bool:
    return found.lastgroup in ("pay", "pay_unspaced")


def _close(head: str, label: str, is_alone: bool, reach: int = 30) -> bool:
    """Whether a pay word stands at most `reach` characters ahead of a number, or a verb ties the two."""
    last = None
    for found in MONEY_WORD.finditer(head):
        last = found
    return len(head) - last.end() <= reach or _IS.search(head) is not None if last else bool(label) and is_alone


RATES: Final[dict[UnitText | None, tuple[float, float]]] = {"DAY": (70, 3_000), "WEEK": (450, 10_000)}
"""Euros that somebody costs who is paid by the day or the week; what is given beside pay is less, a firm's takings are more."""


def _is_rate(low: float | None, sign: str, unit: UnitText | None) -> bool:
    """Whether an amount a day or a week can only be what somebody is paid for it."""
    worth = _worth(low, sign) if unit in RATES else None
    return worth is not None and RATES[unit][0] <= worth <= RATES[unit][1]


PESOS = 100_000
"""Dollars that nobody is paid a month: the sign stands for a peso."""
_LIKELIEST: Final = {
    money.KRONA: "SEK",
    money.DASH: "SEK",
    money.DOLLAR: "USD",
    money.RUPEE: "INR",
    money.LEU: "RON",
    money.YEN: "JPY",
}


def _is_plausible(low: float | None, high: float | None, sign: str | None, unit: UnitText | None) -> bool:
    """Whether anybody is paid such a sum; always true for a currency whose worth is not known."""
    code = _LIKELIEST.get(sign or "", sign)
    if sign == money.DOLLAR and unit == "MONTH" and (low or high or 0) >= PESOS:
        return True
    lower, upper = PLAUSIBLE[unit]
    for amount in (low, high):
        worth = money.in_euros(amount, code) if amount is not None else None
        if worth is not None and not lower <= worth <= upper:
            return False
    return low is None or high is None or high <= 12 * low


def only_reading(low: float | None, high: float | None, code: str | None, text: str) -> UnitText | None:
    """The period where the size of the amounts leaves no other reading; see `find_salary`."""
    worths = [worth for amount in (low, high) if amount is not None and (worth := money.in_euros(amount, code)) is not None]
    if not worths or code is None:
        return None
    least, most = min(worths), max(worths)
    if least >= 15_000:
        return "YEAR"
    if code in _HOURLY and most < 500 and _PAY_RATE.search(text):
        return "HOUR"
    if code in _MONTHLY and least >= (LEAST_MONTHLY if code in _LOW_WAGES else 340) and most <= 10_000 and code != "EUR":
        return "MONTH"
    if code == "EUR" and least >= 1_000 and most <= 9_000:
        return "MONTH"
    if code in _HOURLY and least >= 7 and most <= 60:
        return "HOUR"
    return None
