"""Sizes of pay: what sums anybody is paid for an hour, a day, a month, a year, and which period a sum tells by its size."""

from __future__ import annotations

import re
from typing import Final

from jobcrawl.posting import UnitText
from jobcrawl.values.patterns import when_used
from jobcrawl.values.pay import currency as money
from jobcrawl.values.word_lists import word_set

PLAUSIBLE: Final[dict[UnitText | None, tuple[float, float]]] = {
    # in euros: below the lower end no wage is paid anywhere such ads come from, above the upper end it is other money
    "HOUR": (0.4, 1_500), "DAY": (3, 8_000), "WEEK": (15, 30_000), "MONTH": (40, 150_000), "YEAR": (400, 3_000_000), None: (5,
    2_000_000),
}  # fmt: skip
_MONTHLY = word_set(
    """
    CHF SEK NOK DKK ISK EUR PLN CZK HUF RON BGN RSD UAH RUB TRY SGD HKD TWD CNY KRW JPY MYR THB IDR VND PHP AED SAR QAR BRL MXN
    CLP COP PEN ILS ZAR KWD BHD OMR JOD
    """
)
"""Currencies of countries where people are paid by the month."""
_LOW_WAGES = word_set("BRL MXN COP PEN PHP IDR VND UAH RUB TRY ZAR THB MYR RSD")
_OF_LOW_WAGES: Final = 0.5
"""What full pay comes to where wages are low, as a part of that elsewhere."""
_LEAST_MONTHLY, _LEAST_MONTHLY_OF_LOW = 340, 100
_HOURLY = word_set("USD GBP CAD AUD NZD EUR CHF SGD")
"""Currencies of countries where people are paid by the hour."""
FULL_PAY: Final[dict[UnitText | None, float]] = {"MONTH": 1_000, "YEAR": 15_000}
"""Euros that full pay comes to at least; what is given beside pay is less."""
MOST_BY_SIZE: Final[dict[UnitText | None, float]] = {None: 250_000, "MONTH": 10_000, "YEAR": 250_000}
"""Euros that pay told by its size alone comes to at most; sales targets and houses come to more."""
YEARLY: Final = (15_000, 400_000)
"""What a year's pay comes to, from and to, where the currency is not known."""
HOURLY: Final = (7, 300)
"""The same of an hour's."""
MOST: Final = 400_000
"""Euros that a role named beside a sum is paid at most."""
RATES: Final[dict[UnitText | None, tuple[float, float]]] = {"DAY": (70, 3_000), "WEEK": (450, 10_000)}
"""Euros that somebody costs who is paid by the day or the week; what is given beside pay is less, a firm's takings are more."""
PESOS = 100_000
"""Dollars that nobody is paid a month: the sign stands for a peso."""
_IN_THOUSANDTHS = word_set("BHD JOD KWD OMR")
"""Currencies of a thousand parts whose countries write a point before them."""
_THOUSANDTHS = when_used(r"(?<![\d.,])\d{1,3}\.\d{3}(?![\d.,])")
_LIKELIEST: Final = {
    money.KRONA: "SEK",
    money.DASH: "SEK",
    money.DOLLAR: "USD",
    money.RUPEE: "INR",
    money.LEU: "RON",
    money.YEN: "JPY",
}
_HOURLY_SIZES: Final = {"SEK": (100, 450), "NOK": (120, 500), "DKK": (110, 450), "PLN": (25, 120), "CZK": (100, 450)}
"""What an hour's pay comes to where no day's or month's is as small, from and to."""
_LEAST_OF_EURO_MONTH = 400
"""Euros from which a sum called pay in the words of countries where it is paid by the month is a month's."""
_PAID_BY_MONTH = when_used(
    r"\b(?:salári[oa]|vencimento|ordenado|bolsa|sueldo|nómina|mzd[ayou]|plat|μισθ\w+|αποδοχ\w+|alga|algu|atlyginim\w+|palk|töötasu"
    r"|pla[čć]a|minijob|(?:euro|€)-basis|stagevergoeding|gratification|gratifica|tirocinio)\b",
    re.I,
)
_OTHER_PERIODS: Final = ("fortnight", "biweekly", "bi-weekly", "quincenal", "quinzenal", "quarter")
"""Periods that no unit stands for."""
_PAY_RATE = when_used(r"\b(?:pay rate|rate of pay|wage)\b", re.I)


def is_full_pay(low: float | None, sign: str, unit: UnitText | None) -> bool:
    """Whether a sum is what somebody is paid for a month or a year of work, said or told by its size."""
    worth = worth_of(low, sign)
    least = FULL_PAY.get(unit or period_by_size(low, sign))
    if least is not None and sign in _LOW_WAGES:
        least *= _OF_LOW_WAGES
    return worth is not None and least is not None and least <= worth <= MOST


def worth_of(amount: float | None, sign: str) -> float | None:
    """The amount in euros, with what a shared sign stands for most."""
    return money.in_euros(amount, _LIKELIEST.get(sign, sign)) if amount is not None else None


def period_by_size(amount: float | None, sign: str) -> UnitText | None:
    """The period that the size of an amount tells."""
    return only_reading(amount, None, _LIKELIEST.get(sign, sign), "")


def is_day_rate(low: float | None, sign: str, unit: UnitText | None) -> bool:
    """Whether an amount a day or a week can only be what somebody is paid for it."""
    worth = worth_of(low, sign) if unit in RATES else None
    return worth is not None and RATES[unit][0] <= worth <= RATES[unit][1]


def in_dinars(
    low: float | None, high: float | None, code: str | None, unit: UnitText | None, text: str
) -> tuple[float | None, float | None]:
    """The amounts, where a point before three digits sets thousandths of a dinar or rial apart (ISO 4217) and not thousands.

    >>> in_dinars(850_000, None, "JOD", None, "JOD 850.000"), in_dinars(850, None, "JOD", None, "JOD 850")
    ((850.0, None), (850, None))
    """
    if code not in _IN_THOUSANDTHS or not _THOUSANDTHS.search(text):
        return low, high
    worth = money.in_euros(high or low or 0, code) or 0
    is_too_much = worth > MOST_BY_SIZE[None] or not is_plausible(low, high, code, unit)
    return (low and low / 1_000, high and high / 1_000) if is_too_much else (low, high)


def is_plausible(low: float | None, high: float | None, sign: str | None, unit: UnitText | None) -> bool:
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


def _is_of_month(least: float, most: float, code: str, text: str) -> bool:
    """Whether sums in euros' worth are a month's pay where their currency is earned."""
    if code == "EUR":
        return most <= 9_000 and (least >= 1_000 or (least >= _LEAST_OF_EURO_MONTH and bool(_PAID_BY_MONTH.search(text))))
    least_monthly = _LEAST_MONTHLY_OF_LOW if code in _LOW_WAGES else _LEAST_MONTHLY
    return code in _MONTHLY and least_monthly <= least and most <= 10_000


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
    if _is_of_month(least, most, code, text):
        lowered = text.lower()
        return None if any(period in lowered for period in _OTHER_PERIODS) else "MONTH"
    if code in _HOURLY_SIZES:
        smallest, biggest = _HOURLY_SIZES[code]
        return "HOUR" if smallest <= (low or high or 0) and (high or low or 0) <= biggest else None
    if code in _HOURLY and least >= 7 and most <= 60:
        return "HOUR"
    return None
