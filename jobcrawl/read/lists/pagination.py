"""Pagination: the next page of a listing, and whether this is its last page, by its links, buttons and attributes.

What their words mean is in paging_words.py, what their addresses mean in paged_url.py, how many jobs there are in list_size.py.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice
from urllib.parse import urlsplit

from lxml import etree

from jobcrawl.outline import Anchor, Box
from jobcrawl.page import Page
from jobcrawl.read.lists.clicks import href_of
from jobcrawl.read.lists.list_size import ELSEWHERE, Shown
from jobcrawl.read.lists.open_number import open_number
from jobcrawl.read.lists.paged_url import PAGE_NUMBER, counted_on, looks_paged, page_number
from jobcrawl.read.shapes.job_url import SURE, job_likelihood
from jobcrawl.read.shapes.url_parts import page_of
from jobcrawl.read.words.paging_words import (
    ARROWS,
    LAST_WORDS,
    LOAD_MORE_WORDS,
    LONGEST_BUTTON,
    NEXT_WORDS,
    is_next,
    is_next_of_a_kind,
    loads_more,
    shows_more,
)
from jobcrawl.values.patterns import when_used

_LAST_CLASS = when_used(r"(?<![A-Za-z])last(?![a-z])|Last(?![a-z])")
"""Class of a link to the last page: `paginationItemLast`, as SuccessFactors writes beside its numbers."""
_DISABLED = when_used(r"(?:^|[\s_-])(?:disabled|inactive|unavailable)(?:[\s_-]|$)")
_CALENDAR = when_used(r"calendar|kalend(?:er|ář|arz)|calendrier|datepicker|(?:^|[\s_-])month(?:$|[\s_-])")
_DAYS = when_used(r"(?i)(?:^|[?&_\[])(?:month|monat|mois|mes|mese|day|date|year)[\]]?=\d|/\d{4}[-/]\d{1,2}/?$")
"""Address of a month or a day: a calendar goes on for ever."""
_CURRENT = when_used(r"(?:^|[\s_-])(?:active|current|selected|is-active)(?:[\s_-]|$)")
_RANGE_ALONE = when_used(r"^\W{0,3}(\d{1,5})\s?[-–—]\s?(\d{1,5})\W{0,3}$")
"""The words of a link that are a range of jobs: `21-40`."""
_PAGER_ELEMENT = when_used(rb"<[a-z]{1,20}-[a-z-]{0,20}pag[a-z-]{2,20}\s[^<>]{0,2000}\bnext\s?=")
"""A component of a framework that is given the next page's address: `<my-pagination next="/jobs?page=2">`."""
_LEAST_YEAR = 1000
"""Numbers from which on a row of links may be one of years."""
_ADDRESSES_OF_BUTTONS = ("data-url", "data-href", "data-path")
MAX_BUTTONS = 500
"""Buttons of a page that are looked at."""
MAX_NESTED = 5
"""Boxes around a link whose names are looked at."""


@dataclass(slots=True, frozen=True)
class Pager:
    """What the links of a listing say about its other pages."""

    next: str | None = None
    """Address of the next page; None when the page shows none."""
    is_last: bool = False
    """Whether the links themselves show that this is the last page."""
    needs_script: bool = False
    """Whether there is a button or link for more jobs that names no address."""
    numbered: tuple[tuple[int, str], ...] = ()
    """Numbers of pages behind the first, with the addresses that links with these numbers name; lowest number first."""
    open_number: int | None = None
    """Number of this page among those of the links, where they or its address tell it; None where it can only be guessed."""


def pager_of(page: Page, texts: Sequence[tuple[Anchor, str]], shown: Shown) -> Pager:
    """Next page from `rel=next`, link words, numbered links, load-more attributes, or an address that counts, in this order."""
    numbers = _by_numbers(page, texts)
    found = _declared(page) or _by_words(page, texts)
    if found:
        return Pager(found, open_number=numbers.open_number)
    found = numbers.next or _by_ranges(page, texts) or _by_attributes(page) or _by_buttons(page)
    if found:
        return replace(numbers, next=found, is_last=False)
    more = shown.last is not None and shown.total is not None and shown.last < shown.total
    counted = counted_on(page.url, shown) if more else None
    is_last = numbers.is_last or _next_is_disabled(page, texts)
    needs_script = counted is None and not is_last and _loads_by_script(page, texts)
    return replace(numbers, next=counted, is_last=is_last, needs_script=needs_script)


def _declared(page: Page) -> str | None:
    """The next page that the head of the document declares: `<link rel="next">`."""
    head = page.tree.find("head")
    if head is not None:
        for link in head.iterfind("link"):
            if "next" in (link.get("rel") or "").casefold().split():
                return _other_page(page, link.get("href"))
    return None


def _by_words(page: Page, texts: Sequence[tuple[Anchor, str]]) -> str | None:
    """The link whose words or class mean the next page: the first whose address counts pages, else the first of no job."""
    loose: str | None = None
    for anchor, text in texts:
        element = anchor.element
        label = anchor.label.casefold().strip()
        words = text.casefold().strip(" \t\u200b").rstrip(".…")
        bare = words.strip(ARROWS) or words
        rel = element.get("rel") or ""
        if (label.startswith(LAST_WORDS) or _LAST_CLASS.search(element.get("class") or "")) and "next" not in rel.split():
            continue
        classes = (element.get("class") or "").casefold()
        sure = (
            "next" in rel.split()
            or bare in NEXT_WORDS
            or label in NEXT_WORDS
            or is_next_of_a_kind(bare)
            or (not text and _is_next_class(classes))
        )
        more = not sure and (shows_more(words) or bare in LOAD_MORE_WORDS or (len(words) < 40 and "load-more" in classes))
        if not (sure or more) or _is_disabled(anchor, classes):
            continue
        url = _other_page(page, href_of(page, anchor))
        if url is None or _is_of_calendar(anchor, url, page.url):
            continue
        if looks_paged(url, page.url):
            return url
        if sure and not more and ("next" in rel.split() or "pag" in classes or "pag" in anchor.box.marks or _is_word(bare)):
            loose = loose or (url if job_likelihood(url) < SURE else None)
    return loose


def _is_word(words: str) -> bool:
    """Whether words for the next page are more than an arrow: `Next`, `下一页`."""
    return len(words) > 3 or (words.isalpha() and not words.isascii())


def _is_of_calendar(anchor: Anchor, url: str, here: str) -> bool:
    """Whether a link leads to the next month of a calendar, not to the next page of the list."""
    box: Box | None = anchor.box
    for _ in range(MAX_NESTED):
        if box is None:
            break
        if _CALENDAR.search(box.marks):
            return True
        box = box.parent
    return _DAYS.search(url) is not None and _DAYS.search(here) is None


def _is_next_class(classes: str) -> bool:
    return any(name in ("next", "pagination-next", "pager-next", "next-page", "page-next") for name in classes.split())


def _is_disabled(anchor: Anchor, classes: str) -> bool:
    element = anchor.element
    parent = element.getparent()
    around = "" if parent is None else (parent.get("class") or "").casefold()
    return element.get("aria-disabled") == "true" or bool(_DISABLED.search(classes) or _DISABLED.search(around))


def _next_is_disabled(page: Page, texts: Sequence[tuple[Anchor, str]]) -> bool:
    """Whether the page shows a way to the next page that cannot be taken, as on the last page."""
    for anchor, text in texts:
        if (text.casefold().strip(" ›»→>") or text) in NEXT_WORDS and _is_disabled(
            anchor, (anchor.element.get("class") or "").casefold()
        ):
            return True
    if b"disabled" not in page.body:
        return False
    return any(
        block.text.casefold().strip(" ›»→>") in NEXT_WORDS
        and (_DISABLED.search(block.box.marks) or _DISABLED.search(block.box.parent.marks if block.box.parent else ""))
        for block in page.outline.blocks
        if 0 < len(block.text) < 20
    )


def _by_numbers(page: Page, texts: Sequence[tuple[Anchor, str]]) -> Pager:
    """The link numbered one above the open page, which is the last where it has the highest number, and all of the links.

    Numbers of which none follows another, such as `10 25 50` a page, name no pages that stand side by side.
    """
    numbers: dict[int, str] = {}
    pager: dict[int, etree._Element] = {}
    current: int | None = None
    here = page_of(page.url)
    for anchor, text in texts:
        number = text.strip() or ""
        if not PAGE_NUMBER.match(number) or len(number) > 4:
            continue
        href = href_of(page, anchor)
        url = page.absolute(href)
        element = anchor.element
        parent = element.getparent()
        around = "" if parent is None else (parent.get("class") or "").casefold()
        marked = (
            element.get("aria-current") in ("page", "true")
            or _CURRENT.search((element.get("class") or "").casefold())
            or _CURRENT.search(around)
        )
        if marked or (url and page_of(url) == here):
            current = int(number)
        elif url and not href.startswith(("#", "javascript:")) and _same_host(url, page.url) and looks_paged(url, page.url):
            numbers.setdefault(int(number), url)
            pager.setdefault(int(number), element)
    if not numbers or (len(numbers) == 1 and not {1, 2} & numbers.keys()):
        return Pager()
    if current is None:
        current = open_number({element: number for number, element in pager.items()}) or _counted_like(numbers, page.url)
    told = current
    if current is None:
        current = page_number(page.url) or _number_like(numbers, page.url) or _gap(numbers)
    side_by_side = bool({1, 2} & numbers.keys()) or any(number + 1 in numbers for number in numbers)
    others = tuple((number, url) for number, url in sorted(numbers.items()) if 1 < number < _LEAST_YEAR) if side_by_side else ()
    is_last = current > max(numbers) and min(numbers) == 1
    return Pager(numbers.get(current + 1), is_last, numbered=others, open_number=told)


def _by_ranges(page: Page, texts: Sequence[tuple[Anchor, str]]) -> str | None:
    """The link behind the range that is none itself: `1-20 | 21-40 | 41-60`."""
    ranges: dict[int, tuple[int, str]] = {}
    for anchor, text in texts:
        found = _RANGE_ALONE.match(text)
        url = _other_page(page, anchor.href) if found else None
        if found and url and int(found[1]) <= int(found[2]) and looks_paged(url, page.url):
            ranges.setdefault(int(found[1]), (int(found[2]), url))
    start = 1
    while start in ranges:
        start = ranges[start][0] + 1
    behind = [first for first in ranges if first > start]
    return ranges[min(behind)][1] if behind else None


def _gap(numbers: dict[int, str]) -> int:
    """The number missing among those of the links: that of the current page, which needs no link to itself."""
    if 1 not in numbers:
        return min(numbers) - 1
    return next((n for n in range(1, max(numbers)) if n not in numbers), max(numbers) if 2 not in numbers else 1)


def _counted_like(numbers: dict[int, str], here: str) -> int | None:
    """The number of this page by its address, counted as the links count: 2 for `?page=1` where 1 leads to `?page=0`."""
    own = page_number(here)
    counted = {number - at for number, url in numbers.items() if (at := page_number(url)) is not None}
    return None if own is None or len(counted) != 1 else own + counted.pop() or None


def _number_like(numbers: dict[int, str], here: str) -> int | None:
    """The number that this page's address has where those of the links have theirs: `/jobs/3/` beside `/jobs/2/`."""
    number, url = max(numbers.items())
    path, own = urlsplit(url).path, urlsplit(here).path
    found = re.search(rf"(?<=[/_-]){number}(?=[/.]|$)", path)
    if found is None:
        return None
    before, after = path[: found.start()], path[found.end() :]
    digits = own[len(before) : len(own) - len(after)] if own.startswith(before) and own.endswith(after) else ""
    return int(digits) if PAGE_NUMBER.match(digits) else None


def _by_attributes(page: Page) -> str | None:
    """The next page whose address an attribute holds for a script: `data-next-url`, `data-load-more`."""
    body = page.body
    if _PAGER_ELEMENT.search(body):
        for element in page.tree.iterfind(".//*[@next]"):
            if isinstance(element.tag, str) and "pag" in element.tag and "/" in (element.get("next") or ""):
                return _other_page(page, element.get("next"))
    if b"data-next" not in body and b"data-load" not in body and b"load-more" not in body and b"loadmore" not in body:
        return None
    for element in page.tree.iterfind(".//*[@data-next-url]"):
        return _other_page(page, element.get("data-next-url"))
    for name in (
        "data-next-page-url",
        "data-next-page",
        "data-next",
        "data-load-more-url",
        "data-load-more",
        "data-loadmore-url",
    ):
        for element in page.tree.iterfind(f".//*[@{name}]"):
            value = element.get(name) or ""
            if "/" in value or "?" in value:
                return _other_page(page, value)
    for name in _ADDRESSES_OF_BUTTONS:
        for element in page.tree.iterfind(f".//*[@{name}]"):
            classes = (element.get("class") or "").casefold()
            if "more" in classes or "next" in classes:
                return _other_page(page, element.get(name))
    return None


def _by_buttons(page: Page) -> str | None:
    """The address of further jobs that an attribute of a button such as `Show more` holds."""
    for button in islice(page.tree.iter("button"), MAX_BUTTONS):
        url = next((url for name in _ADDRESSES_OF_BUTTONS if (url := _other_page(page, button.get(name)))), None)
        if url and looks_paged(url, page.url):
            words = " ".join("".join(str(text) for text in button.itertext()).split())[: LONGEST_BUTTON + 1]
            if is_next(words) or loads_more(words) or shows_more(words):
                return url
    return None


def _loads_by_script(page: Page, texts: Sequence[tuple[Anchor, str]]) -> bool:
    """Whether `Load more jobs` or a further page's number is a button or a link without an address: a script's."""
    for anchor, text in texts:
        href = anchor.href.strip()
        if (not href or href.startswith(("#", "javascript:"))) and not anchor.box.zone & ELSEWHERE:
            posts_back = "dopostback" in href.casefold() and (PAGE_NUMBER.match(text.strip()) or is_next(text))
            if posts_back or loads_more(text):
                return True
    return any(
        block.tag == "button" and not block.zone & ELSEWHERE and loads_more(block.text)
        for block in page.outline.blocks
        if 3 < len(block.text) <= LONGEST_BUTTON
    )


def _other_page(page: Page, href: str | None) -> str | None:
    """An address on the same host that is not this page; None otherwise."""
    if not href or href.strip().startswith(("#", "javascript:", "mailto:", "tel:")):
        return None
    url = page.absolute(href)
    if not url or page_of(url) == page_of(page.url) or not _same_host(url, page.url):
        return None
    return url.partition("#")[0]


def _same_host(url: str, other: str) -> bool:
    if not other:
        return True
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.") == (urlsplit(other).hostname or "").removeprefix("www.")
    except ValueError:
        return False
