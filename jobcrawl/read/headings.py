"""Headings: the title and the lines around it: which of them are looked at, and in what order.

Nothing there is labelled, so position and shape must speak. What one piece of a line such as `Lund, Sweden · Full time` says is in
piece_facts.py, towns in towns_beside_title.py, links, logos and names of employers in names_beside_title.py.
"""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from jobcrawl.candidate import Candidates
from jobcrawl.outline import Block
from jobcrawl.page import Page
from jobcrawl.read.employers.names_beside_title import (
    employer_in_logo,
    employer_linked,
    read_firms,
    read_linked_names,
    read_named_links,
    read_repeated_names,
)
from jobcrawl.read.places.towns_beside_title import read_confirmed_towns, read_towns, read_trail
from jobcrawl.read.shapes.name_shape import is_town, leads_home
from jobcrawl.read.shapes.piece_facts import READER, bare_date, is_pay, read_piece
from jobcrawl.read.shapes.pieces import pieces_of, speaks_of_another_date
from jobcrawl.read.shapes.place_shape import is_place_shaped
from jobcrawl.read.shapes.title_shape import AROUND, OPENING, Title
from jobcrawl.read.structured.declared_places import wants_a_town
from jobcrawl.read.titles.bearings import Bearings, bearings_of
from jobcrawl.read.words.vocabulary import EMPLOYMENT_WORDS, LABELS, NO, REMOTE_WORDS, SECTION_HEADINGS, YES, label_key
from jobcrawl.values.patterns import when_used
from jobcrawl.values.places.gazetteer import regions_named
from jobcrawl.zones import FOREIGN, Zone

_NAV: Final = Zone.NAV.value
_MENU_LINKS: Final = 4
_MENU_SHARE: Final = 0.8
_LONG: Final = 200
"""Characters from which a line is a paragraph, and what stands beside the title ends."""
_MAIN: Final = Zone.MAIN.value
_FORM: Final = Zone.FORM.value
_SHARE: Final = Zone.SHARE.value
_ABOVE: Final = 4
"""Lines above the title that are looked at."""
_BESIDE: Final = range(-2, 6)
"""Lines before and after the title in which a bare town is the ad's."""
_BYLINE: Final = when_used(
    r"^([A-Z][a-z]{2,8}\s\d{1,2}(?:,\s(?:19|20)\d\d)?|\d{1,2}\s[A-Z][a-z]{2,8}(?:\s(?:19|20)\d\d)?)\sby\s(?!(?:E-?mail|Post|Mail|Phone|Fax|Bus|Train|Car)\b)[A-ZÀ-Þ]\S.{0,40}$"
)
_DATED: Final = when_used(r"^(?:date|datum|dato|fecha|data|päivä|päiväys)\s?:\s(\S.{5,30}\d.{0,12})$", re.I)
_DAY_ITSELF: Final = frozenset(
    ("date", "datum", "dato", "fecha", "data", "pvm", "päivämäärä", "dátum", "tarih", "kuupäev", "dagsetning")
)
"""Labels that say of a day no more than that it is one."""
_DIGIT: Final = when_used(r"\d")
_LINKS_OF_MENU: Final = 3
"""Points in succession that are links and nothing else from which a list is the site's own."""
_BETWEEN: Final = when_used(r"[|·•]|\s[-–—]\s")
_FACT_BREAK: Final = when_used(r"\s*[|·•]\s*|,\s+")


def read(page: Page, candidates: Candidates) -> None:
    """Add the title and what stands around it."""
    bearings = bearings_of(page)
    for number, title in enumerate(bearings.titles[:3]):
        if number and title.score < 1.5:
            break
        candidates.add(
            "title", title.text, READER if title.index >= 0 else "document_title", title.confidence - (0.2 if number else 0)
        )
    _read_around(page, bearings, candidates)


def _read_around(page: Page, bearings: Bearings, candidates: Candidates) -> None:
    """Short lines beside the title."""
    title = bearings.title
    if title is None or title.index < 0:
        return
    blocks = page.outline.blocks
    heading = blocks[title.index]
    if heading.text != title.text:
        _read_parts(page, heading, candidates, skip=title.text)
        read_towns(heading, heading, title.text, candidates)
    read_named_links(page, title, candidates)
    read_repeated_names(page, title, candidates)
    read_linked_names(page, title, candidates)
    read_firms(blocks, title, candidates)
    for block in _lines_below(blocks[: bearings.end], heading):
        _read_line(page, block, heading, title, candidates)
    for block in _lines_above(blocks, heading):
        read_trail(block, candidates)
        if not _is_row_of_links(block):
            _read_line(page, block, heading, title, candidates)
    if wants_a_town(candidates):
        read_confirmed_towns(blocks, title, candidates)
    _read_fact_line(blocks[: bearings.end], title, candidates)


def _lines_below(blocks: list[Block], heading: Block) -> Iterator[Block]:
    """The ad's lines between its title and its text, or the heading of its first part."""
    for block in blocks[heading.index + 1 : heading.index + AROUND]:
        is_of_rank = 0 < block.level <= (heading.level or 6)
        if len(block.text) > _LONG or (is_of_rank and label_key(block.text) in SECTION_HEADINGS):
            return
        if not _is_foreign(block):
            yield block


def _lines_above(blocks: list[Block], heading: Block) -> Iterator[Block]:
    """The lines above the title, from the nearest up, as far as they are of the ad."""
    for block in reversed(blocks[max(heading.index - _ABOVE, 0) : heading.index]):
        is_apart = not block.box.zone & _MAIN and block.link_chars and abs(block.box.depth - heading.box.depth) > 3
        if len(block.text) > _LONG or is_apart:
            return
        if not _is_foreign(block) and block.box.zone & _FORM <= heading.box.zone & _FORM:
            yield block


def _is_foreign(block: Block) -> bool:
    """Whether a line stands in a part of the page that is not the ad's; boards put facts among the buttons to share it."""
    return bool(block.box.zone & FOREIGN) and not block.box.zone & _SHARE


def _read_line(page: Page, block: Block, heading: Block, title: Title, candidates: Candidates) -> None:
    """What a line near the title says; a bare town counts only in the nearest ones, where no place is known."""
    _read_parts(page, block, candidates, skip=title.text)
    is_beside = block.index - heading.index in _BESIDE and not block.box.zone & _NAV
    if is_beside and wants_a_town(candidates):
        read_towns(block, heading, title.text, candidates)


def _is_row_of_links(block: Block) -> bool:
    """Whether a line is a menu: hardly more than links, four or more."""
    links = [mark.end - mark.start for mark in block.marks if mark.tag == "a" and mark.end > mark.start]
    return len(links) >= _MENU_LINKS and sum(links) > _MENU_SHARE * len(block.text)


def _read_fact_line(blocks: list[Block], title: Title, candidates: Candidates) -> None:
    """A line that opens the text and holds nothing but facts: `Full time, remote | 40 hours a week | €20 an hour`."""
    for block in blocks[title.index + 1 : title.index + OPENING]:
        text = block.text
        if not 10 < len(text) <= 120 or block.box.zone & (FOREIGN | _NAV) or not ("|" in text or "·" in text or "•" in text):
            continue
        parts = [part.strip() for part in _FACT_BREAK.split(text) if part.strip()]
        terms = [part for part in parts if label_key(part) in EMPLOYMENT_WORDS]
        ways = [part for part in parts if label_key(part) in REMOTE_WORDS]
        figures = sum(any(map(str.isdigit, part)) for part in parts)
        if (terms or ways) and len(terms) + len(ways) + figures >= max(2, len(parts) - 1):
            for field, found in (("employment_type", terms), ("job_location_type", ways)):
                for part in found:
                    candidates.add(field, part, READER, 0.6, text)
            return


def _read_parts(page: Page, block: Block, candidates: Candidates, skip: str) -> None:
    """What a line says by its pictures, links and dates, and by each of its pieces but `skip`, the title."""
    zone = block.box.zone
    if zone & _NAV and not zone & _MAIN:
        return
    if block.tag == "li" and _is_of_menu(page.outline.blocks, block):
        return
    _read_marks(page, block, candidates, skip)
    text = block.text
    dated = _DATED.match(text) or _BYLINE.match(text)
    if dated:
        candidates.add("date_posted", dated[1], READER, 0.5, text)
    elif text and text != skip and not _is_label(page, block) and not (bare_date(text) and _is_behind_label(page, block)):
        _read_pieces(block, candidates, skip)


def _read_marks(page: Page, block: Block, candidates: Candidates, skip: str) -> None:
    """What the pictures, links and dates in a line say."""
    is_home = any(mark.tag == "a" and leads_home(mark.href) for mark in block.marks)
    for mark in block.marks:
        if mark.tag == "img" and mark.label:
            name = employer_in_logo(page, block, mark, is_home=is_home)
            if name and name != skip:
                candidates.add("hiring_organization", name, "logo", 0.55, mark.label)
        elif mark.tag == "a":
            if name := employer_linked(block, mark):
                candidates.add("hiring_organization", name, READER, 0.6, name)
        elif mark.tag == "time" and mark.end > mark.start:
            text = block.text[mark.start : mark.end]
            if any(map(str.isdigit, text)) and not speaks_of_another_date(block.text[:_LONG]):
                candidates.add("date_posted", text, READER, 0.5, block.text)


def _read_pieces(block: Block, candidates: Candidates, skip: str) -> None:
    """What each piece of a line says, but for the values of labels, which are read with these."""
    text = block.text
    parts = _with_countries(list(pieces_of(block)), text)
    key = label_key(parts[0]) if len(parts) == 2 and not _BETWEEN.search(text) else ""
    if key in LABELS and key not in REMOTE_WORDS:
        return
    is_offer = block.link_chars > _MENU_SHARE * len(text)  # a tile of something to buy: its name and its price
    before = ""
    for part in parts:
        label = part[: part.find(":")] if ":" in part else before
        if part != skip and label_key(label) not in LABELS and not (is_offer and is_pay(part)):
            read_piece(part, candidates)
        before = part[:-1] if part.endswith(":") else ""


def _with_countries(parts: list[str], text: str) -> list[str]:
    """The pieces of a line, a state or a country with what stands before it: `Rijnsburg, Nederland` of two elements."""
    joined: list[str] = []
    for part in parts:
        both = f"{joined[-1]}, {part}" if joined else ""
        if (
            both
            and both in text
            and _is_area(part)
            and (is_town(joined[-1]) or ("," in joined[-1] and is_place_shaped(joined[-1])))
        ):
            joined[-1] = both
        else:
            joined.append(part)
    return joined


def _is_area(part: str) -> bool:
    """Whether a piece is a country, or a state by its letters: `OH`."""
    return is_place_shaped(part) or (part.isupper() and len(part) <= 3 and bool(regions_named(part)))


def _is_of_menu(blocks: list[Block], block: Block) -> bool:
    """Whether a point of a list and those beside it are links and nothing else."""
    beside = blocks[max(0, block.index - 2) : block.index + 3]
    links = [one for one in beside if one.box.parent is block.box.parent and one.text and one.link_chars >= len(one.text)]
    are_facts = any(_DIGIT.search(one.text) or is_town(one.text) for one in links)
    return len(links) >= _LINKS_OF_MENU and block in links and not are_facts


def _is_behind_label(page: Page, block: Block) -> bool:
    """Whether a cell stands behind one with words, which say what it is: `First interviews`, `3 May 2026`."""
    before = page.outline.blocks[block.index - 1] if block.index else block
    if block.tag not in ("td", "dd") or before.tag not in ("td", "th", "dt") or before.box.parent is not block.box.parent:
        return False
    return label_key(before.text) not in _DAY_ITSELF and not _DIGIT.search(before.text) and bool(before.text)


def _is_label(page: Page, block: Block) -> bool:
    """Whether a line is the label of the next one; a word such as `Remote` or `Contract` in a list of facts says it all itself."""
    key = label_key(block.text)
    if key not in LABELS:
        return False
    if block.tag in ("dt", "th") or block.text.endswith(":") or (key not in REMOTE_WORDS and key not in EMPLOYMENT_WORDS):
        return True
    blocks = page.outline.blocks
    below = blocks[block.index + 1] if block.index + 1 < len(blocks) else block
    is_headed = below.tag != block.tag and (block.is_bold or block.level > 0)
    return is_headed or label_key(below.text) in YES | NO
