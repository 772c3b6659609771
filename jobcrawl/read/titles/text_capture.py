"""Text capture: title, employer and place in the head of two layouts of one template that are known only by their words.

The lines before the first paragraph are the head: with the picture's text and empty lines (`Acme - Logo`, title, employer, place), or
with the breadcrumb first and employer and place run together (`Acme ABSkåne län, Lund`). Captures of other pages are read as pages are,
from the title that capture_title.py finds.
"""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re
from typing import Final

from jobcrawl.candidate import Candidates
from jobcrawl.outline import Block
from jobcrawl.page import Page
from jobcrawl.read.shapes.place_shape import is_place_shaped
from jobcrawl.read.shapes.title_shape import key_of
from jobcrawl.read.titles.capture_title import NO_TITLE
from jobcrawl.read.words.vocabulary import EMPLOYMENT_WORDS, LABELS, REMOTE_WORDS, SECTION_HEADINGS, label_key
from jobcrawl.values.patterns import when_used

READER: Final = "text_capture"
HEAD_LINES: Final = 25
"""Most lines that are looked at before the text begins."""

_PARAGRAPH: Final = 140
_COUNTIES: Final = (
    "Blekinge|Dalarnas|Gotlands|Gävleborgs|Hallands|Jämtlands|Jönköpings|Kalmar|Kronobergs|Norrbottens|Skåne|Stockholms|Södermanlands|Uppsala|Värmlands|Västerbottens|Västernorrlands|Västmanlands|"
    "Västra Götalands|Örebro|Östergötlands"
)  # fmt: skip
_GLUED: Final = when_used(rf"^(?P<employer>.*)(?P<place>(?:{_COUNTIES}) län, [A-ZÅÄÖ][^,]{{1,40}})$")
_LOGO: Final = when_used(r"^(?P<name>.{2,100}?)\s*[-–]\s*(?:Logo|Logotyp|Logotype|Logga)$", re.I)
_AT: Final = when_used(r"\s(?:at|hos|bei|chez|bij|presso)\s(?:the\s)?(?=[A-ZÅÄÖÆØÜ0-9])")
_YEAR: Final = when_used(r"\d{4}")


def read(page: Page, candidates: Candidates) -> None:
    """Add what the head of a text capture says; nothing for HTML."""
    if not page.is_text:
        return
    head = _head(page.outline.blocks)
    if not head:
        return
    logo = next((match["name"] for block in head if (match := _LOGO.match(block.text))), None)
    if logo:
        candidates.add("hiring_organization", logo, READER, 0.55, f"{logo} - Logo")
    glued = next(((block, match) for block in head for match in [_GLUED.match(block.text)] if match), None)
    if not logo and not glued:
        return
    lines = [block for block in head if not _LOGO.match(block.text) and not _is_chrome(block.text)]
    title = _title(lines, logo)
    place_at = None
    if glued:
        block, match = glued
        place_at = block.index
        candidates.add("job_locations", match["place"], READER, 0.75, block.text)
        employer = match["employer"].strip(" ,|-–")
        if employer:
            candidates.add("hiring_organization", employer, READER, 0.65, block.text)
    if title is None:
        return
    candidates.add("title", title.text, READER, 0.75)
    for match in _AT.finditer(title.text):
        name = title.text[match.end() :].strip(" .")
        if 1 < len(name) < 80 and not is_place_shaped(name):
            candidates.add("hiring_organization", name, READER, 0.5, title.text)
    _read_lines([b for b in lines if b.index > title.index and key_of(b.text) != key_of(title.text)], place_at, candidates)


def _head(blocks: list[Block]) -> list[Block]:
    head = []
    for block in blocks[:HEAD_LINES]:
        if len(block.text) > _PARAGRAPH:
            break
        head.append(block)
    return head


def _is_chrome(text: str) -> bool:
    key = label_key(text)
    return not key or key in SECTION_HEADINGS or key in LABELS or bool(NO_TITLE.search(text) or _YEAR.search(text))


def _title(lines: list[Block], logo: str | None) -> Block | None:
    """The first line that can be a title; a line that stands twice is surer."""
    usable = [
        b for b in lines if 3 < len(b.text) <= 200 and not _GLUED.match(b.text) and not is_place_shaped(b.text) and key_of(b.text) != key_of(logo or "")
        and label_key(b.text) not in EMPLOYMENT_WORDS and label_key(b.text) not in REMOTE_WORDS and not (":" in b.text and label_key(b.text.split(":")[0]) in LABELS)
    ]  # fmt: skip
    seen: dict[str, Block] = {}
    for block in usable:
        key = key_of(block.text)
        if key in seen:
            return block
        seen[key] = block
    return next((block for block in usable if not block.bullet), usable[0] if usable else None)


def _read_lines(lines: list[Block], place_at: int | None, candidates: Candidates) -> None:
    """Employer, place and terms in the lines after the title."""
    employer = place_at is not None
    for number, block in enumerate(lines[:6]):
        text = block.text
        key = label_key(text)
        if key in EMPLOYMENT_WORDS:
            candidates.add("employment_type", text, READER, 0.65)
        elif key in REMOTE_WORDS:
            candidates.add("job_location_type", text, READER, 0.65)
        elif block.index != place_at and is_place_shaped(text):
            candidates.add("job_locations", text, READER, 0.7)
            if number == 0:
                employer = True
        elif (
            not employer
            and number == 0
            and len(text) <= 100
            and not text.endswith((".", ","))
            and text[:1].isupper()
            and text.count(" ") < 9
        ):
            candidates.add("hiring_organization", text, READER, 0.65)
            employer = True
