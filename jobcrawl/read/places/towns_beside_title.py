"""Towns beside the title: the place of work in a line that names a town and has no label."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from jobcrawl.candidate import Candidates
from jobcrawl.outline import Block
from jobcrawl.read.shapes.name_shape import is_name, is_town
from jobcrawl.read.shapes.piece_facts import READER
from jobcrawl.read.shapes.pieces import pieces_of
from jobcrawl.read.shapes.place_shape import POSTCODE_BEHIND
from jobcrawl.read.shapes.title_shape import AROUND, Title
from jobcrawl.read.words.vocabulary import LABELS, REMOTE_WORDS, label_key
from jobcrawl.values.patterns import when_used
from jobcrawl.values.places.gazetteer import regions_named, towns_named
from jobcrawl.values.places.place_parts import SURROUNDINGS
from jobcrawl.values.roles import names_a_role
from jobcrawl.zones import FOREIGN, Zone

_NAV: Final = Zone.NAV.value
_SHORT: Final = 60
"""Characters of the longest line that is a town with a few words around it."""
_POSTCODE: Final = when_used(r"^(?:(?:[A-Z]{1,2}-)?\d{3} ?\d{1,3}\s+|\d[\dAB] - )(?=[^\W\d_])")
_DEPARTEMENT: Final = when_used(r"\s\(\d{2,3}\)$")
"""The number of a French town's département."""
_BETWEEN_TOWNS: Final = when_used(r",|;|/|\s(?:and|or|och|eller|og|und|oder|et|ou|en|of|y|o|e|i|a|ja|tai)\s")
_SURROUNDINGS: Final = when_used(rf"\s(?:{SURROUNDINGS})$", re.I)
_NAME: Final = r"([A-ZÀ-ÖØ-ÞĄ-Ž][^\W\d]+(?:[ -][^\W\d]+){0,2})"
_TWO_NAMES: Final = when_used(rf"^{_NAME}, {_NAME}$")
_FEW_WORDS: Final = 4
"""Spaces from which a piece that ends with a full stop is a sentence."""
_LONGEST_TRAIL: Final = 160
"""Characters of the longest way from the first page to an ad."""
_STEP: Final = when_used(r"\s*[>»›→]\s*")
_LONGEST_LABEL: Final = 4
"""Words of the longest label of a place."""
_SQUARE: Final = "place"
"""A label that before a name and without a colon is a square's: `Place Vendôme`."""
_FEW_LINKS: Final = 3
"""Links of a line from which it is a menu."""
_TOWN_AND_MORE: Final = when_used(r"^([A-ZÀ-ÖØ-ÞĄ-Ž][^\d,(/]{2,40}?)(?:(,|/|\(|\s-)\s?|\s(?=\d))([^,(/]{1,40}\)?)$")
_WITHIN: Final = when_used(r"\b(?:in|i|à|en|em|a|w|we|v|ve|te)\s([A-ZÀ-ÖØ-ÞĄ-Ž][^\d,.;:()]{2,30})$")
_NAME_IN_TOWN: Final = when_used(
    r"^([A-ZÀ-ÖØ-ÞĄ-Ž0-9][^,.;:()]{2,40}?) (?:in|i|à|en|em|a|w|we|v|ve|te) ([A-ZÀ-ÖØ-ÞĄ-Ž][^\d,.;:()]{2,30})$"
)
_IN_BRACKETS: Final = when_used(r"^([A-ZÀ-ÖØ-ÞĄ-Ž][^,(/]{2,40}?)\s\(([A-ZÀ-ÖØ-ÞĄ-Ž][^\d,(/)]{2,40})\)$")
"""A house or a district with its town: `Cala Otter (Manacor)`."""
_DISTRICT: Final = when_used(r"^([A-ZÀ-ÖØ-ÞĄ-Ž][^\W\d]+)-[A-ZÀ-ÖØ-ÞĄ-Ž][^\W\d]+(?=$|[ ,/])")
_AUTHOR: Final = when_used(r"/(?:author|autor|auteur|autore|forfatter|forfattare|skribent|kirjoittaja)/[^/]|[?&]author=", re.I)
"""Addresses of the page of whoever wrote an entry, whose name may be a town's: `by Florence`."""
_INTO: Final = r"(?:in|op|te|at|near|à|en|a|em|på|i|ved|bei|w|we|v|ve|di)"


def read_towns(block: Block, heading: Block, skip: str, candidates: Candidates) -> None:
    """Towns named alone in a line beside the title, known by the gazetteer; a trade before them is left out.

    `heading` is the block of the title, `skip` the title's own words.
    """
    links = sum(mark.tag == "a" for mark in block.marks)
    if (
        len(block.text) > 120
        or (block.link_chars * 2 > len(block.text) and links > _FEW_LINKS)
        or (block.level == 1 and block.box is not heading.box)
    ):
        return
    names = block.text.split(", ")
    if (
        links > 1
        and len(names) == links
        and any(map(is_town, names))
        and all(is_town(name) or towns_named(name) for name in names)
    ):
        candidates.add("job_locations", block.text, READER, 0.5, block.text)
        return
    authors = {block.text[mark.start : mark.end] for mark in block.marks if mark.href and _AUTHOR.search(mark.href)}
    for part in pieces_of(block):
        if part == skip or part in authors:
            continue
        if labelled := _behind_label(part):
            candidates.add("job_locations", labelled, READER, 0.55, block.text)
            return
        if (around := _SURROUNDINGS.search(part)) and is_town(town := part[: around.start()]):
            candidates.add("job_locations", town, READER, 0.45, block.text)
            return
        if (named := _IN_BRACKETS.match(part)) and is_town(named[2]) and not names_a_role(named[1]) and len(part) <= _SHORT:
            candidates.add("job_locations", part, READER, 0.45, block.text)
            return
        if part.isupper() and part != block.text and is_town(_as_name(part)):
            candidates.add("job_locations", _as_name(part), READER, 0.45, block.text)
            return
        names = [_DEPARTEMENT.sub("", _POSTCODE.sub("", name.strip())) for name in _BETWEEN_TOWNS.split(part)]
        district = _DISTRICT.match(part)
        if district and is_town(district[1]):
            candidates.add("job_locations", district[1], READER, 0.45, block.text)
            return
        bare = _POSTCODE.sub("", part)
        if (
            (len(names) <= 6 and any(map(is_town, names)) and all(is_town(name) or towns_named(name) for name in names))
            or (bare != part and is_town(_as_name(bare)))
            or _is_town_and_more(part)
        ):
            candidates.add("job_locations", part, READER, 0.5, block.text)
            return
        if " - " in part and len(part) <= _SHORT:
            towns = [town for piece in part.split(" - ") if is_town(town := _DEPARTEMENT.sub("", piece))]
            if len(towns) == 1:
                candidates.add("job_locations", towns[0], READER, 0.45, block.text)
                return
        located = _NAME_IN_TOWN.match(block.text) if len(block.text) <= _SHORT else None
        if located and is_name(located[1]) and not names_a_role(located[1]) and is_town(_as_name(located[2])):
            candidates.add("hiring_organization", located[1], READER, 0.5, block.text)
            candidates.add("job_locations", located[2], READER, 0.5, block.text)
            return
        within = _WITHIN.search(part) if len(part) <= _SHORT else None
        if within and is_town(within[1]) and not names_a_role(before := part[: within.start()].strip()):
            candidates.add("job_locations", within[1], READER, 0.45, block.text)
            if label_key(before) in REMOTE_WORDS:
                candidates.add("job_location_type", before, READER, 0.6, block.text)
            return
        if part.endswith(".") and part.count(" ") > _FEW_WORDS:
            continue
        head, _, region = part.rpartition(", ")
        if is_town(town := head.rpartition(", ")[2]) and town != head and regions_named(region):
            candidates.add("job_locations", f"{town}, {region}", READER, 0.45, block.text)
            return
        town = names[1] if len(names) == 2 and ("," in part or "/" in part) else part.rpartition(", ")[2]
        town = POSTCODE_BEHIND.sub("", town)
        if town != part and is_town(town):
            candidates.add("job_locations", town, READER, 0.45, block.text)
            return


def read_trail(block: Block, candidates: Candidates) -> None:
    """The town behind its region in the way from the first page: `Home > New Brunswick > Sussex > Clerks`."""
    if len(block.text) > _LONGEST_TRAIL or not _STEP.search(block.text):
        return
    for region, town in pairwise(_STEP.split(block.text)):
        areas = {area.code for area in regions_named(region)} - {""}
        if areas and region != town and any(known.region in areas for known in towns_named(town)):
            candidates.add("job_locations", f"{town}, {region}", READER, 0.55, block.text)
            return


def _behind_label(text: str) -> str | None:
    """The town behind a label without a colon: `Arbeitsort Kassel`."""
    words = text.split(maxsplit=_LONGEST_LABEL) if len(text) <= _SHORT else ()
    for count in range(min(_LONGEST_LABEL, len(words) - 1), 0, -1):
        label, town = label_key(" ".join(words[:count])), " ".join(words[count:])
        if label != _SQUARE and LABELS.get(label) == "job_locations" and is_town(_POSTCODE.sub("", town)):
            return town
    return None


def _is_town_and_more(text: str) -> bool:
    """Whether a text is a town with its region, district or number: `STRASBOURG, Bas-Rhin`, `Lyon 3e`, `Fulda (Mitte)`."""
    match = _TOWN_AND_MORE.match(_POSTCODE.sub("", text)) if len(text) <= _SHORT else None
    if not match:
        return False
    if not is_town(_as_name(match[1].strip())):
        return False
    more = match[3].strip(" )").removeprefix("Co. ").removeprefix("County ")
    return match[2] == "(" or more[:1].isdigit() or bool(regions_named(more))


def _as_name(town: str) -> str:
    """A town written in capitals as other names are."""
    return town.title() if town.isupper() and len(town) > 3 else town


def read_confirmed_towns(blocks: list[Block], title: Title, candidates: Candidates) -> None:
    """Two names beside the title that no gazetteer knows, `Den Burg, Texel`, where the ad says `in`, `op` or `à` one of them."""
    text = None
    for block in blocks[max(0, title.index - 3) : title.index + AROUND]:
        match = _TWO_NAMES.match(block.text)
        if not match or block.box.zone & (FOREIGN | _NAV) or block.link_chars or block.text == title.text:
            continue
        if text is None:
            text = " ".join(b.text for b in blocks[title.index :] if len(b.text) > 60)[:20_000]
        if any(re.search(rf"\b{_INTO} {re.escape(name)}\b", text) for name in match.groups()) and not any(
            re.search(rf"\b{re.escape(name.casefold())}\b", text) for name in match.groups()
        ):
            candidates.add("job_locations", block.text, READER, 0.45, block.text)
            return
