"""Towns beside the title: the place of work in a line that names a town and has no label."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final, NamedTuple

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

_LABELLED: Final = 0.55
"""Confidence of a town behind a label without a colon, or in the way from the first page."""
_ALONE: Final = 0.5
"""Confidence of a town, or of an employer and a town, that a line has nothing beside."""
_AMONG_WORDS: Final = 0.45
"""Confidence of a town with other words around it."""
_REMOTE: Final = 0.6
"""Confidence of words about remote work before a town."""
_NAV: Final = Zone.NAV.value
_LONGEST_LINE: Final = 120
"""Characters of the longest line in which a town is looked for."""
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
_MOST_TOWNS: Final = 6
"""Towns of the longest list of them."""
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


class _Told(NamedTuple):
    """What a piece of a line tells by the town in it."""

    place: str
    """The town, with what the page says of it."""
    confidence: float
    employer: str | None = None
    """The name before the town, where the line has no more than the two."""
    remote: str | None = None
    """The words about remote work before the town."""


def read_towns(block: Block, heading: Block, skip: str, candidates: Candidates) -> None:
    """Towns named alone in a line beside the title, known by the gazetteer; a trade before them is left out.

    `heading` is the block of the title, `skip` the title's own words.
    """
    links = sum(mark.tag == "a" for mark in block.marks)
    is_menu = block.link_chars * 2 > len(block.text) and links > _FEW_LINKS
    is_other_heading = block.level == 1 and block.box is not heading.box
    if len(block.text) > _LONGEST_LINE or is_menu or is_other_heading:
        return
    if links > 1 and _links_to_towns(block.text, links):
        candidates.add("job_locations", block.text, READER, _ALONE, block.text)
        return
    authors = {block.text[mark.start : mark.end] for mark in block.marks if mark.href and _AUTHOR.search(mark.href)}
    for piece in pieces_of(block):
        if piece == skip or piece in authors:
            continue
        if told := _told_by(piece, block.text):
            candidates.add("hiring_organization", told.employer, READER, _ALONE, block.text)
            candidates.add("job_locations", told.place, READER, told.confidence, block.text)
            candidates.add("job_location_type", told.remote, READER, _REMOTE, block.text)
            return


def _links_to_towns(line: str, links: int) -> bool:
    """Whether each link of a line is a town, and nothing else stands between them."""
    names = line.split(", ")
    return len(names) == links and _are_towns(names)


def _are_towns(names: list[str]) -> bool:
    """Whether names are towns, at least one of them for certain."""
    return any(map(is_town, names)) and all(is_town(name) or towns_named(name) for name in names)


def _told_by(piece: str, line: str) -> _Told | None:
    """What a piece of a line tells, by the first way of naming a town that fits: the plainest come first."""
    if town := _behind_label(piece):
        return _Told(town, _LABELLED)
    if town := _before_surroundings(piece) or _in_brackets(piece) or _in_capitals(piece, line) or _of_district(piece):
        return _Told(town, _AMONG_WORDS)
    if _is_alone(piece):
        return _Told(piece, _ALONE)
    if town := _between_dashes(piece):
        return _Told(town, _AMONG_WORDS)
    if told := _behind_employer(line) or _behind_preposition(piece):
        return told
    if piece.endswith(".") and piece.count(" ") > _FEW_WORDS:
        return None
    if town := _before_region(piece) or _beside_comma(piece):
        return _Told(town, _AMONG_WORDS)
    return None


def _behind_label(text: str) -> str | None:
    """The town behind a label without a colon: `Arbeitsort Kassel`."""
    words = text.split(maxsplit=_LONGEST_LABEL) if len(text) <= _SHORT else ()
    for count in range(min(_LONGEST_LABEL, len(words) - 1), 0, -1):
        label, town = label_key(" ".join(words[:count])), " ".join(words[count:])
        if label != _SQUARE and LABELS.get(label) == "job_locations" and is_town(_POSTCODE.sub("", town)):
            return town
    return None


def _before_surroundings(piece: str) -> str | None:
    """The town whose surroundings are named: `Kassel und Umgebung`."""
    around = _SURROUNDINGS.search(piece)
    return town if around and is_town(town := piece[: around.start()]) else None


def _in_brackets(piece: str) -> str | None:
    """A house or a district with its town in brackets, and no role: `Cala Otter (Manacor)`."""
    named = _IN_BRACKETS.match(piece)
    return piece if named and is_town(named[2]) and not names_a_role(named[1]) and len(piece) <= _SHORT else None


def _in_capitals(piece: str, line: str) -> str | None:
    """The town in capitals beside something else."""
    return town if piece.isupper() and piece != line and is_town(town := _as_name(piece)) else None


def _of_district(piece: str) -> str | None:
    """The town of a district at the beginning of a piece: `Kassel-Bettenhausen`."""
    district = _DISTRICT.match(piece)
    return district[1] if district and is_town(district[1]) else None


def _is_alone(piece: str) -> bool:
    """Whether a piece is one town or several, with a postcode, a region or a district at most."""
    names = _names_in(piece)
    bare = _POSTCODE.sub("", piece)
    return (
        (len(names) <= _MOST_TOWNS and _are_towns(names))
        or (bare != piece and is_town(_as_name(bare)))
        or _is_town_and_more(piece)
    )


def _names_in(piece: str) -> list[str]:
    """What a list names, without postcodes and numbers of départements."""
    return [_DEPARTEMENT.sub("", _POSTCODE.sub("", name.strip())) for name in _BETWEEN_TOWNS.split(piece)]


def _is_town_and_more(text: str) -> bool:
    """Whether a text is a town with its region, district or number: `STRASBOURG, Bas-Rhin`, `Lyon 3e`, `Fulda (Mitte)`."""
    match = _TOWN_AND_MORE.match(_POSTCODE.sub("", text)) if len(text) <= _SHORT else None
    if not match or not is_town(_as_name(match[1].strip())):
        return False
    more = match[3].strip(" )").removeprefix("Co. ").removeprefix("County ")
    return match[2] == "(" or more[:1].isdigit() or bool(regions_named(more))


def _between_dashes(piece: str) -> str | None:
    """The only town among what dashes part: `Bookkeeper - Kassel - full-time`."""
    if " - " not in piece or len(piece) > _SHORT:
        return None
    towns = [town for part in piece.split(" - ") if is_town(town := _DEPARTEMENT.sub("", part))]
    return towns[0] if len(towns) == 1 else None


def _behind_employer(line: str) -> _Told | None:
    """The town of a line that is a name and its town: `Dean Bakery in Leeds`."""
    found = _NAME_IN_TOWN.match(line) if len(line) <= _SHORT else None
    if found and is_name(found[1]) and not names_a_role(found[1]) and is_town(_as_name(found[2])):
        return _Told(found[2], _ALONE, employer=found[1])
    return None


def _behind_preposition(piece: str) -> _Told | None:
    """The town that ends a piece behind a preposition, and what it says of remote work: `Full-time in Leeds`."""
    found = _WITHIN.search(piece) if len(piece) <= _SHORT else None
    if found and is_town(found[1]) and not names_a_role(before := piece[: found.start()].strip()):
        return _Told(found[1], _AMONG_WORDS, remote=before if label_key(before) in REMOTE_WORDS else None)
    return None


def _before_region(piece: str) -> str | None:
    """The town between something else and its region: `Dean Bakery, Leeds, West Yorkshire`."""
    head, _, region = piece.rpartition(", ")
    town = head.rpartition(", ")[2]
    return f"{town}, {region}" if is_town(town) and town != head and regions_named(region) else None


def _beside_comma(piece: str) -> str | None:
    """The town behind the last comma, or behind the comma or slash between two names."""
    names = _names_in(piece) if "," in piece or "/" in piece else []
    town = POSTCODE_BEHIND.sub("", names[1] if len(names) == 2 else piece.rpartition(", ")[2])
    return town if town != piece and is_town(town) else None


def _as_name(town: str) -> str:
    """A town written in capitals as other names are."""
    return town.title() if town.isupper() and len(town) > 3 else town


def read_trail(block: Block, candidates: Candidates) -> None:
    """The town behind its region in the way from the first page: `Home > New Brunswick > Sussex > Clerks`."""
    if len(block.text) > _LONGEST_TRAIL or not _STEP.search(block.text):
        return
    for region, town in pairwise(_STEP.split(block.text)):
        areas = {area.code for area in regions_named(region)} - {""}
        if areas and region != town and any(known.region in areas for known in towns_named(town)):
            candidates.add("job_locations", f"{town}, {region}", READER, _LABELLED, block.text)
            return


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
            candidates.add("job_locations", block.text, READER, _AMONG_WORDS, block.text)
            return
