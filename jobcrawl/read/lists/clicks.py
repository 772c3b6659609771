"""Clicks: where a script or a bare button leads to, as far as the page itself writes the address down."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from typing import Any, Final
from urllib.parse import urlencode

from lxml import etree

from jobcrawl.outline import Anchor
from jobcrawl.page import Page
from jobcrawl.read.words.job_words import MORE
from jobcrawl.values.patterns import when_used

MAX_SCRIPT: Final = 200_000
"""Characters of a script in which functions that open an address are looked for."""
MAX_OPENERS: Final = 50
"""Functions that are read in one script."""
LONGEST_FUNCTION: Final = 400
"""Characters before an address within which the function begins that opens it."""
MAX_HANDLER: Final = 2_000
"""Characters of a handler that are read."""
MAX_FIELDS: Final = 20
"""Fields of the form of a bare button."""

_OPENS = r"(?:location(?:\.href)?\s{0,9}=|window\.open\(|location\.(?:assign|replace)\()\s{0,9}"
_OPENED = when_used(rf"""{_OPENS}['"]([^'"\s]{{2,500}})['"](?!\s{{0,9}}\+)""")
_OPENED_WITH = when_used(
    rf"""(?x){_OPENS}
    (?: (['"]) (?P<before>[^'"\s]{{1,300}}) \1 \s{{0,9}}\+\s{{0,9}} (?:encodeURIComponent\()? (?P<argument>\w{{1,60}})\b \)?
        (?: \s{{0,9}}\+\s{{0,9}} ['"] (?P<after>[^'"\s]{{1,100}}) ['"] )?
      | ` (?P<start>[^`$\s]{{1,300}}) \$\{{ (?P<inside>\w{{1,60}}) \}} (?P<end>[^`$\s]{{0,100}}) `
    )"""
)
_HEAD = when_used(
    r"(?:\bfunction\s{1,9}(\w{1,60})|\b(\w{1,60})\s{0,9}=(?:\s{0,9}function\b)?)\s{0,9}\(?\s{0,9}(\w{1,60})\s{0,9}(?:\)|=>)"
)
_CALL = when_used(r"""(?:^|[\s;:(])(\w{1,60})\(\s*(?:'([^'\s]{1,200})'|"([^"\s]{1,200})"|(\d{1,20}))\s*\)""")
_FINDING = "functions that open an address"
_PRESSED = frozenset(("submit", "image", "button"))

Openers = Mapping[str, tuple[str, str]]
"""Functions of a page's scripts that open an address, with what stands in it before and behind their argument."""


def openers_of(page: Page) -> Openers:
    """Functions such as `function openJob(id) { location.href = '/job/' + id; }`; looked for once a page."""
    found: dict[str, tuple[str, str]] | None = page.findings.get(_FINDING)
    if found is not None:
        return found
    page.findings[_FINDING] = found = {}
    for _, text in page.scripts:
        if "location" not in text and "window.open" not in text:
            continue
        for opened in islice(_OPENED_WITH.finditer(text[:MAX_SCRIPT]), MAX_OPENERS):
            argument = opened["argument"] or opened["inside"]
            heads = _HEAD.findall(text, max(0, opened.start() - LONGEST_FUNCTION), opened.start())
            name = next((one or other for one, other, given in reversed(heads) if given == argument), None)
            if name:
                found[name] = (opened["before"] or opened["start"], opened["after"] or opened["end"] or "")
    return found


def opened_by(handler: str, openers: Openers) -> str | None:
    """The address that a handler opens (`onclick`, `javascript:`), as written; None where it tells none."""
    handler = handler[:MAX_HANDLER]
    opened = _OPENED.search(handler)
    if opened:
        return opened[1]
    for call in _CALL.finditer(handler):
        if call[1] in openers:
            before, after = openers[call[1]]
            return f"{before}{call[2] or call[3] or call[4]}{after}"
    return None


def href_of(page: Page, anchor: Anchor) -> str:
    """Where a link leads, as written: by itself, or by the script behind it."""
    href = anchor.href.strip()
    if href.startswith(("javascript:", "#")):
        return opened_by(anchor.element.get("onclick") or href, openers_of(page)) or href
    return href


def asked_by(form: etree._Element) -> str | None:
    """The address that the only button of a form asks for, such as `View details`; None where a person is asked for more."""
    if (form.get("method") or "get").casefold() != "get" or form.find(".//select") is not None:
        return None
    fields: list[Any] = list(form.iter("input", "button", "textarea"))
    pairs, words = [], ""
    for field in fields[: MAX_FIELDS + 1]:
        kind = (field.get("type") or ("submit" if field.tag == "button" else "text")).casefold()
        if kind in _PRESSED:
            words = words or field.get("value") or " ".join("".join(field.itertext()).split())
        elif kind != "hidden" or field.tag != "input":
            return None
        elif field.get("name") and field.get("value"):
            pairs.append((field.get("name"), field.get("value")))
    if not pairs or len(fields) > MAX_FIELDS or not MORE.match(words[:MAX_HANDLER]):
        return None
    return f"{(form.get('action') or '').partition('?')[0]}?{urlencode(pairs)}"
