"""Date order: whether a page writes the month before the day, told by those of its dates that can be read in one way only."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from jobcrawl.values.dates.date_reading import day_of
from jobcrawl.values.patterns import when_used

_NUMBERS = when_used(r"(?<!\d)(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)")
_MONTHS = 12


def has_numbers(text: str) -> bool:
    """Whether a text has a date of which the order may be in doubt, `2/11/2026`.

    >>> has_numbers("on 2/11/2026"), has_numbers("02.11.2026"), has_numbers("2026-11-02")
    (True, False, False)
    """
    return _NUMBERS.search(text) is not None


def order_told(texts: Iterable[str]) -> bool | None:
    """Whether dates such as `11/30/2026` prove that a page writes the month first; None where none proves an order, or both do.

    >>> order_told(["2/11/2026", "11/30/2026"]), order_told(["30/11/2026"]), order_told(["2/11/2026"])
    (True, False, None)
    """
    orders = set()
    for text in texts:
        for first, _, second, _ in _NUMBERS.findall(text):
            if int(first) > _MONTHS >= int(second):
                orders.add(False)
            elif int(second) > _MONTHS >= int(first):
                orders.add(True)
    return orders.pop() if len(orders) == 1 else None


def order_of_span(posted: str, deadline: str, today: date) -> bool | None:
    """The only order in which an ad was published before today and runs out after its publication; None where both or none are.

    >>> order_of_span("11/04/2026", "12/01/2026", date(2026, 11, 10))
    True
    """
    first, last = _NUMBERS.search(posted), _NUMBERS.search(deadline)
    if first is None or last is None:
        return None
    fitting = []
    for is_month_first in (False, True):
        begin, end = _day(first.groups(), is_month_first), _day(last.groups(), is_month_first)
        if begin is not None and end is not None and begin <= today and begin <= end:
            fitting.append(is_month_first)
    return fitting[0] if len(fitting) == 1 else None


def _day(groups: tuple[str, ...], is_month_first: bool) -> date | None:
    month, day = (groups[0], groups[2]) if is_month_first else (groups[2], groups[0])
    return day_of(int(groups[3]), int(month), int(day))
