"""Seat: the town of the one postal address that an employer's own site prints below its pages, where nothing else tells a place.

Small employers who work in one house never say where: `Dean Bakery`, `4 Mill Lane`, `5760 Saalfelden`. Such an address is the
last resort: several addresses, a post office box, a site of many employers and work from home tell nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from jobcrawl.candidate import Candidates
from jobcrawl.outline import Block
from jobcrawl.page import Page
from jobcrawl.read.employers.imprint import CODE_AND_TOWN, LAST
from jobcrawl.read.shapes.name_shape import is_department, is_unit
from jobcrawl.read.sites.board_signs import is_own_site
from jobcrawl.read.sites.job_sites import is_hosted
from jobcrawl.read.structured.declared_places import wants_a_town
from jobcrawl.read.titles.bearings import bearings_of
from jobcrawl.values.patterns import when_used
from jobcrawl.values.places.gazetteer import country_named, regions_named
from jobcrawl.values.roles import names_a_role

READER: Final = "seat"
_SURE: Final = 0.3
_LONGEST: Final = 250
"""Characters of the longest line that holds an address."""
_LINE: Final = 60
"""Characters of the longest line of an address."""
_STREET: Final = when_used(
    r"[^\W\d][.,]?\s(?:n[.º°r]{1,2}\s?)?\d{1,4}\s?[a-zA-Z]?(?:[-/]\d{1,4}[a-z]?)?$"
    r"|^\d{1,4}(?: ?bis| ?ter|[a-z])?,?\s[^\W\d]|(?i:\bs/n)$"
)
"""A street with the number of a house."""
_BOX: Final = when_used(
    r"(?i)\b(?:post(?:bus|boks|box|fach|b\.)|p\.?\s?o\.?\s?box|box|pb|pl|bp|case postale|apartado|apdo|casella postale|c\.p\."
    r"|skr(?:ytka|\.))\.?\s\d"
)
"""A box at the post office, in which nobody works."""
_BRITISH_CODE: Final = when_used(r"[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}")
_CODE_BEHIND: Final = when_used(
    r"(?:(?<=[\s,])|(?<=\)))\s?(?:[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]\d[\dW] [A-Z\d]{4})(?![\w])"
)
_REGION_IN_BRACKETS: Final = when_used(r"\s\(([^()\d]{2,30})\)$")
_ROAD: Final = when_used(
    r"\b(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Close|Way|Place|Court|Square|Terrace|Crescent|Hill|Green|Row|Gardens|Park|Mews"
    r"|Estate)\.?$"
)
_BEFORE_CODE: Final = 3
"""Lines above a British postcode among which the town is."""
_SIGNS: Final = " ,·|–-•"
_NAME_OF_TOWN: Final = when_used(r"[A-ZÀ-Þ][\w'’.-]+(?: (?:[A-ZÀ-Þ][\w'’.-]+|on|upon|under|in|le|the|by|next)){0,4}")


def read(page: Page, candidates: Candidates) -> None:
    """Add the town of the only postal address below the page, where no place and no way of working is told."""
    if page.is_text or "job_location_type" in candidates or not wants_a_town(candidates):
        return
    bearings = bearings_of(page)
    if bearings.title is None or is_hosted(bearings.host) or not is_own_site(page, bearings):
        return
    blocks = page.outline.blocks[-LAST:]
    seats = {town: (place, block) for town, place, block in _towns_told(blocks)}
    if len(seats) == 1:
        ((place, block),) = seats.values()
        candidates.add("job_locations", place, READER, _SURE, block.text)


def _towns_told(blocks: Sequence[Block]) -> Iterator[tuple[str, str, Block]]:
    """Towns of postal addresses, in whatever of the ways that countries have of writing them."""
    yield from _towns_behind_code(blocks)
    yield from _towns_before_code(blocks)
    yield from _towns_in_line(blocks)


def _towns_in_line(blocks: Sequence[Block]) -> Iterator[tuple[str, str, Block]]:
    """Towns in one line between their street and the code of Britain, Ireland or Canada: `4 Mill Lane, Otterby, Kent ME1 2AB`."""
    for block in blocks:
        if not 12 < len(block.text) <= _LONGEST:
            continue
        for code in _CODE_BEHIND.finditer(block.text):
            *streets, town = block.text[: code.start()].rstrip(" ,").split(", ")
            region = ""
            while streets and (regions_named(town.removeprefix("Co. ")) or country_named(town)):
                region, town = f", {town}{region}", streets.pop()
            if bracket := _REGION_IN_BRACKETS.search(town):
                region, town = f", {bracket[1]}{region}", town[: bracket.start()]
            street = ", ".join(streets)[-_LINE:]
            if _is_town(town) and (_ROAD.search(street) or _STREET.search(street)) and not _BOX.search(street):
                yield town, f"{town}{region}, {code[0].strip()}", block


def _is_town(name: str) -> bool:
    """Whether a name in an address is written as a town's: no role, no department."""
    is_name = _NAME_OF_TOWN.fullmatch(name) is not None
    return is_name and not (names_a_role(name) or is_department(name) or is_unit(name))


def _towns_behind_code(blocks: Sequence[Block]) -> Iterator[tuple[str, str, Block]]:
    """Towns behind their postal codes, each with the code and where it stands; those of a box are left out."""
    for index, block in enumerate(blocks):
        if not 8 < len(block.text) <= _LONGEST or not any(map(str.isdigit, block.text)):
            continue
        for found in CODE_AND_TOWN.finditer(block.text):
            before = block.text[: found.start("place")].rstrip(_SIGNS)
            above = blocks[index - 1].text.strip(_SIGNS) if index and len(blocks[index - 1].text) <= _LINE else ""
            street = before or above
            if _STREET.search(street) and not _BOX.search(street[-_LINE:]):
                yield found["town"], found["place"].rstrip(","), block


def _towns_before_code(blocks: Sequence[Block]) -> Iterator[tuple[str, str, Block]]:
    """Towns on lines of their own above a British postcode, behind a street and before a county."""
    for index, block in enumerate(blocks):
        if index < _BEFORE_CODE - 1 or _BRITISH_CODE.fullmatch(block.text) is None:
            continue
        lines = [line.text.strip(" ,") for line in blocks[max(index - _BEFORE_CODE, 0) : index]]
        while len(lines) > 1 and (regions_named(lines[-1]) or country_named(lines[-1])):
            lines.pop()
        *streets, town = lines
        if _is_town(town) and any(_ROAD.search(street) or _STREET.search(street) for street in streets):
            yield town, f"{town}, {block.text}", block
