"""Pieces of a place text: cut where one place ends and another begins, at signs and at words such as `or`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from jobcrawl.values.patterns import when_used
from jobcrawl.values.places.gazetteer import country_named, regions_named, towns_named
from jobcrawl.values.places.place_parts import classify, holds
from jobcrawl.values.places.placeholders import says_no_place
from jobcrawl.values.places.remote import area_named

_SEPARATOR = when_used(
    r"\s*[;|•\n]\s*(?:(?:and|or|und|oder|och|eller|og|et|ou)\s)?|\s+/\s+|(?<![\s,]c)(?<!^c)\s*/\s*(?!(?:main|saale|oder|m|o|s|ruhr|neckar|rhein|donau|inn|weser|elbe|havel|spree|"
    r"isar)\b)|\s+[·▪●]\s+",
    re.I,
)
_OR_WORD = r"or|eller|oder|ou|o|oppure|tai|lub|albo|nebo|vagy|sau|alebo|of|and|en|och|und|og|et|ja|oraz|a|e|y|i"
_OR = when_used(rf"\s+(?:{_OR_WORD}|&|\+)(?=\s)", re.I)
_OR_WORDS = frozenset(("&", "+", *_OR_WORD.split("|")))
_IN_NO_NAME = frozenset({"or", "eller", "oder", "oppure", "tai", "lub", "albo", "nebo", "vagy", "sau", "alebo"})
"""Those of them that stand inside no place's name."""
BRACKET = when_used(r"\s*[(\[]([^()\[\]]{0,80})[)\]]\s*")
_HAS_SEPARATOR = when_used(r"[;|•\n/·▪●]")


def pieces_of(text: str) -> list[str]:
    """The text cut where one place ends and another begins, except inside names (`Bosnia and Herzegovina`)."""
    pieces: list[str] = []
    for piece in _separated(text) if _HAS_SEPARATOR.search(text) else (text,):
        if not piece or not piece.strip():
            continue
        if pieces and _is_region_behind(pieces[-1], piece):
            pieces[-1] += f", {piece}"
            continue
        if pieces and _is_one_name(pieces[-1], piece):
            pieces[-1] += f"/{piece}"
            continue
        if pieces and _is_of_house(pieces[-1], piece):
            pieces[-1] = piece.partition(",")[2]
            continue
        start = 0
        for found in () if _OR_WORDS.isdisjoint(piece.lower().split()) else _OR.finditer(piece):
            left, right = piece[start : found.start()], piece[found.end() :]
            if (left.endswith(",") and found[0].isupper()) or left.count("(") > left.count(")"):
                continue  # Oregon, or a choice within a remark
            tail, head = left.split(",")[-1].strip(), right.split(",")[0].strip()
            is_choice = found[0].strip().lower() in _IN_NO_NAME
            if _is_place_name(tail) and _is_place_name(head) and (is_choice or not is_name(f"{tail}{found[0]} {head}")):
                pieces.append(left)
                start = found.end()
        pieces.append(piece[start:])
    return pieces


def _separated(text: str) -> Iterator[str]:
    """The text cut at signs, also in brackets behind a word that is no place, `Office (Leeds/York)`, not in `Berlin (DE/AT)`."""
    remark, is_inside = "", False
    for piece in _SEPARATOR.split(text):
        if remark:
            remark += f"/{piece}"
            if ")" in piece:
                yield remark
                remark = ""
            continue
        if is_inside and ")" in piece:
            is_inside = False
            yield piece.replace(")", "", 1)
        elif piece.count("(") <= piece.count(")"):
            yield piece
        elif is_name(piece.rpartition("(")[0].rpartition(",")[2].strip()):
            remark = piece
        else:
            is_inside = True
            yield f"{piece})"
    if remark:
        yield remark


def _is_region_behind(place: str, piece: str) -> bool:
    """Whether a slash parts a town from its state or province: `Belo Horizonte/MG`, `Kadıköy/İstanbul`."""
    code = piece.strip()
    if len(code) <= 3 and code.isupper():
        return holds(regions_named(code), [place]) and bool(regions_named(code))
    towns = towns_named(place)
    provinces = [region for region in regions_named(code) if region.country == "TR"]
    return bool(provinces and towns) and towns[0].country == "TR"


def _is_one_name(place: str, piece: str) -> bool:
    """Whether a slash stands inside the name of a town: `Biel/Bienne`."""
    return any("/" in town.name for town in towns_named(f"{place} {piece.partition(',')[0]}"))


def _is_of_house(words: str, piece: str) -> bool:
    """Whether a slash stands inside the name of a house, which its town follows: `Comedy / Bar, Seattle, WA`."""
    name, _, behind = piece.partition(",")
    town, *around = (part.strip() for part in behind.split(","))
    if "," in words or _is_place_or_none(words) or not (known := towns_named(town)):
        return False
    countries = {found.country for found in known} | {country_named(part) for part in around}
    return not is_none(name) and not any(found.country in countries for found in towns_named(name))


def _is_place_or_none(words: str) -> bool:
    return classify(words).is_known or is_none(words)


def is_name(text: str) -> bool:
    """Whether a text is the name of a country, a region or a town."""
    return bool(country_named(text) or regions_named(text) or towns_named(text))


def _is_place_name(name: str) -> bool:
    """Whether a text may be the name of a place: it begins with a capital, or is known."""
    core = name.strip(" ,.-")
    if "(" in core or "[" in core:
        core = BRACKET.sub(" ", core).strip(" ,.-")
    if is_none(core):
        return False
    return (len(core) > 1 and core[0].isupper()) or is_name(core)


@lru_cache(maxsize=1024)
def is_none(word: str) -> bool:
    """Whether a word is no place, or one larger than a country."""
    return says_no_place(word) or area_named(word) is not None
