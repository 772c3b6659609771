"""Form paging: the next page of a list where a form asks for it, by links of ASP.NET (`__doPostBack`) or a button (`Next`, `2`).

Only forms that carry the list on are read: one with a field for a password, a file or a long text is never sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from urllib.parse import urlencode, urlsplit

from lxml import etree

from jobcrawl.page import Page
from jobcrawl.read.lists.open_number import open_number
from jobcrawl.read.lists.paged_url import names_a_page
from jobcrawl.read.shapes.job_url import speaks_of_jobs
from jobcrawl.read.words.paging_words import is_next, loads_more
from jobcrawl.values.patterns import when_used

MAX_FORMS = 20
"""Forms of a page that are looked at."""
MAX_FIELDS = 500
"""Fields of a form that are sent."""
MAX_PAGES = 200
"""Links of a pager that are looked at."""

_POST_BACK = when_used(r"""__doPostBack\(\s*(?:'|&\#39;)([^']{1,300})'\s*,\s*'([^']{0,300})'""")
_OPTIONS = when_used(r'PostBackOptions\(\s*"([^"]{1,300})"\s*,\s*"([^"]{0,300})"')
_NUMBER = when_used(r"\d{1,4}$")
_PRIVATE = frozenset(("password", "file"))
_UNSENT = frozenset(("submit", "button", "image", "reset"))
_FURTHER = ("...", "…")


@dataclass(slots=True, frozen=True)
class FormPage:
    """A page of a list that a form asks for."""

    url: str
    """Address that the form is sent to, with what is sent where the form asks by address."""
    body: str
    """What is posted, as application/x-www-form-urlencoded (HTML, section 4.10.21.7); empty where the form asks by address."""


def next_form_of(page: Page) -> FormPage | None:
    """The next page of a list by a form; None where the page shows none."""
    body = page.body
    if page.is_text or (b"<form" not in body and b"<FORM" not in body):
        return None
    for form in list(page.tree.iter("form"))[:MAX_FORMS]:
        is_posted = (form.get("method") or "").casefold() == "post"
        if _is_private(form):
            continue
        asked = _posted_back(form) or _pressed(form) or _numbered(page, form)[0]
        url = page.absolute(form.get("action") or page.url)
        if asked and url and url.split("/", 3)[:3] == page.url.split("/", 3)[:3]:
            kept = {name: value for name, value in _fields(form) if name not in asked}
            sent = urlencode({**kept, **asked})
            return FormPage(url, sent) if is_posted else FormPage(f"{url.partition('?')[0]}?{sent}", "")
    return None


def has_numbers_alone(page: Page) -> bool:
    """Whether a form has buttons for the pages of a list by their numbers and does not show which of them is open."""
    if page.is_text or b"<form" not in page.body:
        return False
    return any(_numbered(page, form)[1] for form in islice(page.tree.iter("form"), MAX_FORMS) if not _is_private(form))


def _is_private(form: etree._Element) -> bool:
    """Whether a form asks for what only a person sends: a password, a file, a long text."""
    return form.find(".//textarea") is not None or any(
        (field.get("type") or "").casefold() in _PRIVATE for field in form.iter("input")
    )


def _fields(form: etree._Element) -> Iterator[tuple[str, str]]:
    """Names and values that the form holds as it stands."""
    for field in list(form.iter("input", "select"))[:MAX_FIELDS]:
        name, kind = field.get("name"), (field.get("type") or "").casefold()
        if not name or kind in _UNSENT or (kind in ("checkbox", "radio") and field.get("checked") is None):
            continue
        if field.tag == "select":
            options = list(field.iter("option"))
            chosen = next((option for option in options if option.get("selected") is not None), options[0] if options else None)
            if chosen is not None:
                value = chosen.get("value")
                yield name, _words(chosen) if value is None else value
        else:
            yield name, field.get("value") or ("on" if kind in ("checkbox", "radio") else "")


def _posted_back(form: etree._Element) -> dict[str, str] | None:
    """What a pager of ASP.NET sends for the next page: by the number after the current one, `Next`, or `...` behind the last."""
    numbers: dict[int, dict[str, str]] = {}
    further: dict[str, str] | None = None
    pager: dict[etree._Element, int] = {}
    for link in form.iter("a"):
        found = _event(link.get("href") or "")
        if found is None or len(pager) >= MAX_PAGES:
            continue
        asked = {"__EVENTTARGET": found[1], "__EVENTARGUMENT": found[2]}
        words = _words(link)
        if is_next(words):
            return asked
        if _NUMBER.match(words):
            numbers[int(words)] = asked
            pager[link] = int(words)
        elif words in _FURTHER and numbers:
            further = asked
    if not numbers:
        return None
    current = open_number(pager)
    if current is None:
        return None
    return numbers.get(current + 1) or (further if current + 1 > max(numbers) else None)


def _event(href: str) -> re.Match[str] | None:
    return _POST_BACK.search(href[:1000]) or _OPTIONS.search(href[:1000])


def _pressed(form: etree._Element) -> dict[str, str] | None:
    """What a button such as `Next` or `Load more jobs` sends."""
    for button in list(form.iter("button", "input"))[:MAX_FIELDS]:
        is_button = button.tag == "button" and (button.get("type") or "submit").casefold() == "submit"
        if not is_button and (button.get("type") or "").casefold() != "submit":
            continue
        words = _words(button) if is_button else (button.get("value") or "")
        if (is_next(words) or loads_more(words)) and button.get("disabled") is None:
            return {button.get("name") or "": button.get("value") or ""} if button.get("name") else {"": ""}
    return None


def _numbered(page: Page, form: etree._Element) -> tuple[dict[str, str] | None, bool]:
    """What the button with the number after that of the open page sends, and whether the buttons leave open which that is.

    Numbers alone are also how people rate a page: only a form that is sent to the list, or to an address of jobs, has pages.
    """
    path, own = (urlsplit(url or "").path.rstrip("/") for url in (page.absolute(form.get("action") or page.url), page.url))
    if path != own and not (own and path.startswith(f"{own}/")) and not speaks_of_jobs(path):
        return None, False
    pager: dict[etree._Element, int] = {}
    for button in islice(form.iter("button", "input"), MAX_FIELDS):
        words = _words(button) if button.tag == "button" else (button.get("value") or "")
        if (button.get("type") or ("submit" if button.tag == "button" else "")).casefold() != "submit" or not _NUMBER.match(
            words
        ):
            continue
        is_open = button.get("disabled") is not None or button.get("aria-current") in ("page", "true")
        if names_a_page(button.get("name") or "") and not is_open:
            pager[button] = int(words)
    current = open_number(pager)
    if current is None:
        return None, bool(pager)
    following = next((button for button, number in pager.items() if number == current + 1), None)
    return ({following.get("name") or "": following.get("value") or ""} if following is not None else None), False


def _words(element: etree._Element) -> str:
    return " ".join(" ".join(str(part) for part in element.itertext()).split())[:60]
