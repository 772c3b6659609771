"""Open number: the page number that a pager shows without a link, since that page is open: 4 in `1 … 3 4 5 … 9`."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from lxml import etree

from jobcrawl.read.lists.paged_url import PAGE_NUMBER

MOST_AROUND = 4
"""Boxes around a pager's first link that are looked at."""
MOST_ELEMENTS = 500
"""Elements of a box beyond which it is more than a pager."""


def open_number(pager: Mapping[etree._Element, int]) -> int | None:
    """The number without a link that stands in its order among those of a pager's links, else one beside which is a link's."""
    box = next(iter(pager)).getparent() if pager else None
    for _ in range(MOST_AROUND):
        if box is None:
            return None
        elements = [*islice(box.iter(), MOST_ELEMENTS + 1)]
        if len(elements) > MOST_ELEMENTS:
            return None
        if sum(element in pager for element in elements) == len(pager) and (found := _among(box, pager)) is not None:
            return found
        box = box.getparent()
    return None


def _among(box: etree._Element, pager: Mapping[etree._Element, int]) -> int | None:
    numbers = _numbers(box, pager)
    linked = {number for number, is_link in numbers if is_link}
    low = 0
    for place, (number, is_link) in enumerate(numbers):
        if is_link:
            low = number
            continue
        high = next((later for later, is_later_link in numbers[place + 1 :] if is_later_link), 0)
        is_in_order = low < number and (number < high or not high)
        if is_in_order and (number - 1 == low or number + 1 == high or (low and high)):
            return number
    return next((one for one, _ in numbers if one not in linked and not linked.isdisjoint((one - 1, one + 1))), None)


def _numbers(box: etree._Element, pager: Mapping[etree._Element, int]) -> list[tuple[int, bool]]:
    """The numbers of a pager in reading order, each with whether it is a link."""
    found: list[tuple[int, bool]] = []

    def told(text: str | None) -> None:
        words = (text or "").strip(" \t\r\n\xa0[]()|·-–")
        found.extend([(int(words), False)] if PAGE_NUMBER.match(words) else [])

    def walk(element: etree._Element) -> None:
        if element in pager:
            found.append((pager[element], True))
            return
        if element.tag == "a" or not isinstance(element.tag, str):
            return
        told(element.text)
        for child in element:
            walk(child)
            told(child.tail)

    walk(box)
    return found
