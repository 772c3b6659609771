"""Pay that a publisher declares: in the dicts, lists and numbers of structured data."""

from __future__ import annotations

import json
import math
import re
from typing import Any, Final

from jobcrawl.posting import BaseSalary, UnitText
from jobcrawl.values.pay import currency as money
from jobcrawl.values.pay.amounts import NUMBER, number_written
from jobcrawl.values.pay.pay_sizes import PLAUSIBLE, only_reading
from jobcrawl.values.pay.pay_words import periods_in
from jobcrawl.values.pay.salary import find_salary


def understand_salary(value: Any, *, country: str | None = None, language: str | None = None) -> BaseSalary | None:
    """The pay that structured data states, in any of the shapes publishers use; None when it holds no usable amount.

    Text is read as the value of a pay label. Dicts: schema.org MonetaryAmount with a QuantitativeValue, a number or text as
    `value`, PriceSpecification, MonetaryAmountDistribution, and vendors' flat `min`/`max`/`currency`/`interval`. Of a list
    the first usable element counts. Zeros stand for "not stated".
    """
    if isinstance(value, str):
        return find_salary(value, country=country, language=language, labelled=True)
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return _structured(_amount(value), None, None, None, country, language, str(value))
    if isinstance(value, list | tuple):
        for element in value[:20]:
            pay = understand_salary(element, country=country, language=language)
            if pay is not None:
                return pay
        return None
    if isinstance(value, dict):
        return _from_dict(value, country, language)
    return None


def read_salary(text: str, *, country: str | None = None, language: str | None = None) -> BaseSalary | None:
    """The pay that a text states in words, or as members of a JSON object, with or without its braces."""
    declared = _members(text) if '":' in text and _PAY_KEY.search(text) else None
    if declared is not None:
        return _from_dict(declared, country, language)
    return find_salary(text, country=country, language=language)


_PAY_KEY = re.compile(r"salary|monetaryamount|\bpay|compensation|wage", re.I)
_OF_PAY = re.compile(r"^(?:salary|pay|compensation|wage)(?=.)")
"""What vendors' flat keys begin with: `salary_min`, `payPeriod`."""


def _members(text: str) -> dict[Any, Any] | None:
    written = text.strip().rstrip(",")
    try:
        value = json.loads(written if written.startswith("{") else f"{{{written}}}")
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


_LOW_KEYS = (
    "minvalue",
    "min",
    "minimum",
    "minamount",
    "from",
    "low",
    "lower",
    "minprice",
    "minsalary",
    "percentile10",
    "start",
)
_HIGH_KEYS = (
    "maxvalue",
    "max",
    "maximum",
    "maxamount",
    "to",
    "high",
    "upper",
    "maxprice",
    "maxsalary",
    "percentile90",
    "end",
)
_ONE_KEYS = ("value", "amount", "price", "median", "salary")
_INNER_KEYS = (
    *_ONE_KEYS,
    "basesalary",
    "estimatedsalary",
    "valuereference",
    "range",
    "compensation",
    "pay",
    "wage",
    "text",
)
_DEEPEST = 4
"""Dicts inside each other that are looked into."""
_MOST_MEMBERS = 40
"""Members of a dict that are looked at."""
_CURRENCY_KEYS = ("currency", "pricecurrency", "currencycode", "currencytype", "currencyunit")
_UNIT_KEYS = (
    "unittext",
    "unitcode",
    "unit",
    "interval",
    "period",
    "frequency",
    "duration",
    "type",
    "timeunit",
    "name",
)
_UNIT_CODES: Final[dict[str, UnitText]] = {
    "hur": "HOUR", "hour": "HOUR", "hours": "HOUR", "h": "HOUR", "pt1h": "HOUR", "hourly": "HOUR", "day": "DAY", "days": "DAY",
    "daily": "DAY", "p1d": "DAY",
    "week": "WEEK", "weeks": "WEEK", "wee": "WEEK", "p1w": "WEEK", "weekly": "WEEK", "month": "MONTH", "months": "MONTH",
    "mon": "MONTH", "p1m": "MONTH",
    "monthly": "MONTH", "year": "YEAR", "years": "YEAR", "ann": "YEAR", "annual": "YEAR", "annually": "YEAR", "p1y": "YEAR",
    "yearly": "YEAR", "annum": "YEAR",
}  # fmt: skip


class _Members:
    """Members of a dict by their names, without capitals, signs and words of pay, in which vendors differ."""

    def __init__(self, node: dict[Any, Any]) -> None:
        self._named = {
            _OF_PAY.sub("", re.sub(r"[^a-z0-9]", "", str(key).lower())).removesuffix("cents"): (str(key), item)
            for key, item in list(node.items())[:_MOST_MEMBERS]
        }

    def get(self, name: str) -> Any:
        """The value of one name, None where it has none."""
        return self._named.get(name, ("", None))[1]

    def first(self, names: tuple[str, ...]) -> Any:
        """The value of the first of several names that has one."""
        return next((value for name in names if (value := self.get(name)) not in (None, "", [], {})), None)

    def amount(self, names: tuple[str, ...]) -> float | None:
        """The first amount of several names, in whole units also where it is declared in cents."""
        for name in names:
            key, value = self._named.get(name, ("", None))
            number = _amount(value)
            if number is not None:
                return number / 100 if "cents" in key.lower() else number
        return None


def _from_dict(
    node: dict[Any, Any], country: str | None, language: str | None, depth: int = 0, outer: str | None = None
) -> BaseSalary | None:
    """The pay of a dict; `outer` is the currency that the dict around it declares."""
    members = _Members(node)
    declared, unit = members.first(_CURRENCY_KEYS), _unit_code(members.first(_UNIT_KEYS))
    code = declared if isinstance(declared, str) else outer
    low, high, one = members.amount(_LOW_KEYS), members.amount(_HIGH_KEYS), members.amount(_ONE_KEYS)
    if low is None and high is None and one is None:
        pay = _from_inner(members, country, language, depth, code)
        if pay is not None:
            pay.unit_text = _checked_unit(unit or pay.unit_text, pay.min_value, pay.max_value, pay.currency)
        return pay
    if low is None and high is None:
        low = one
    return _structured(low, high, code, unit, country, language, "")


def _from_inner(members: _Members, country: str | None, language: str | None, depth: int, code: str | None) -> BaseSalary | None:
    """The pay of the first dict or text inside a dict that states one; `code` is the currency that is declared so far."""
    for key in _INNER_KEYS:
        inner, pay = members.get(key), None
        if isinstance(inner, list) and inner:
            inner = next((item for item in inner if isinstance(item, dict | str)), None)
        if isinstance(inner, dict) and depth < _DEEPEST:
            pay = _from_dict(inner, country, language, depth + 1, code)
        elif isinstance(inner, str):
            pay = _from_text(inner, _code(code, country, language) if code else None, country, language)
        if pay is not None:
            return pay
    return None


def _from_text(text: str, code: str | None, country: str | None, language: str | None) -> BaseSalary | None:
    """The pay of a text beside which a currency is declared: that of the country says nothing of its size then."""
    if code is None:
        return find_salary(text, country=country, language=language, labelled=True)
    pay = find_salary(text, language=language, labelled=True)
    if pay is not None and pay.currency != code:
        said = {period for period, _ in periods_in(text.lower())}
        pay.currency = code
        if pay.unit_text not in said:
            pay.unit_text = only_reading(pay.min_value, pay.max_value, code, text)
    return pay


def _structured(
    low: float | None,
    high: float | None,
    code: str | None,
    unit: UnitText | None,
    country: str | None,
    language: str | None,
    text: str,
) -> BaseSalary | None:
    """Pay from bare parts, with what is absurd left out."""
    if low is not None and high is not None and high < low:
        if high * 20 < low:
            high = None
        else:
            low, high = high, low
    if low is None and high is None:
        return None
    settled = _code(code, country, language) if code else (money.currency_of_country(country) if country else None)
    worth = money.in_euros(high or low or 0, settled)
    if worth is not None and not 0.4 <= worth <= 5_000_000:
        return None
    unit = _checked_unit(unit, low, high, settled) if unit else only_reading(low, high, settled, "")
    if not text:
        span = " – ".join(f"{amount:g}" if amount < 1e6 else f"{amount:.0f}" for amount in (low, high) if amount is not None)
        text = " ".join(part for part in (span, settled, unit) if part)
    return BaseSalary(min_value=low, max_value=high, currency=settled, unit_text=unit, text=text)


def _code(written: str, country: str | None, language: str | None) -> str | None:
    return money.settle(money.normal_code(written), "", "", country, language)


def _checked_unit(unit: UnitText | None, low: float | None, high: float | None, code: str | None) -> UnitText | None:
    """The period unless nobody is paid such a sum for it: publishers fill `unitText` with a constant."""
    if unit is None:
        return None
    lower, upper = PLAUSIBLE[unit]
    worth = money.in_euros(high or low or 0, code)
    return unit if worth is None or lower <= worth <= upper else None


def _unit_code(value: Any) -> UnitText | None:
    """The period for a unit text, a UN/CEFACT code, an ISO 8601 duration or a vendor's word."""
    if not isinstance(value, str):
        return None
    word = value.strip().lower()[:60]
    if word in _UNIT_CODES:
        return _UNIT_CODES[word]
    for part in re.split(r"[^a-z0-9]+", word):
        if part in _UNIT_CODES:
            return _UNIT_CODES[part]
    return next((unit for unit, _ in periods_in(word)), None)


def _amount(value: Any) -> float | None:
    """A positive, finite number from a number or a lone number in text."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        number: float | None = float(value) if abs(value) < 1e13 else None
    elif isinstance(value, str):
        written = value.strip()[:40]
        if re.fullmatch(r"\d{1,12}\.\d{3,6}", written) and (
            not re.fullmatch(r"\d{1,3}\.\d{3}", written) or written.startswith("0")
        ):
            number = float(written)
        else:
            number = number_written(written) if NUMBER.fullmatch(written) else None
    else:
        return None
    return number if number is not None and math.isfinite(number) and 0 < number < 1e12 else None
