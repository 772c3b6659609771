"""Gazetteer: the names of countries, regions and towns, offline and ready in milliseconds.

The tables beside this module are made by `bench/build_gazetteer.py` from CLDR (country names), ISO 3166-2 (regions) and
GeoNames (towns, CC BY 4.0). `sweden.tsv` is the register of Statistics Sweden (SCB): counties and municipalities.
Town names stay sorted lines of bytes and are looked up by bisection, so nothing is parsed before it is asked for.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from jobcrawl.values.patterns import when_used
from jobcrawl.values.word_lists import data_beside, text_beside

_LETTERS = str.maketrans(
    {"ø": "o", "æ": "ae", "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "œ": "oe", "’": "", "'": "", "ʻ": ""}
)
_UNACCENTED = _LETTERS | {
    code: plain
    for code in range(0xC0, 0x250)
    if code not in _LETTERS
    and (
        plain := "".join(c for c in unicodedata.normalize("NFKD", chr(code).casefold()) if not unicodedata.combining(c))
    ).isascii()
}
_NOT_WORD = when_used(r"[\W_]+")
_GOES_ON = when_used(
    r"[ -](?:an der|am|im|in der|in|bei|ob der|vor der|unter|upon|under|on|next the|by|sur|sous|l[eè]s|en|de la|del?|des|du|aux?|"
    r"nad|pod|aan den?|do|da|dos|di|della)[ -][^\W\d_][\w’'-]+| \([^\W\d_][\w ]+\)"
)
"""How the name of a town goes on: its river, its larger neighbour, or what tells it from its namesakes in brackets."""
CLEARLY_LARGER = 10
"""How many times more people a town must have than the next of that name, for the name alone to mean it."""
CITY, LARGER_CITY = 100_000, 5
"""The same for towns of so many people."""
METROPOLIS, MUCH_LESS_LIKELY = 1_000_000, 2
"""The same where the other town is spelled otherwise, and for so large a city of the market against one elsewhere."""
MARKET = frozenset(
    ["AT", "AU", "BE", "CA", "CH", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "HU", "IE", "IS", "IT", "LT", "LU", "LV", "NL",
    "NO", "NZ", "PL", "PT", "SE", "SI", "SK", "US"]
)  # fmt: skip
"""Countries whose small towns are in the table, because most ads in the known languages come from there."""
ALTERNATE_WEIGHT = 0.1
"""What a town's other names count for against towns that bear the name first."""


_STEP = 2048
"""Bytes of a table between two lines of which it is known where they are."""


class Region(NamedTuple):
    """A first-level division of a country."""

    name: str
    """Name in the register."""
    country: str
    """ISO 3166-1 alpha-2 code."""
    code: str
    """National code (Sweden: SCB county), else ISO 3166-2, be it that of the nation around; empty for a landscape without one."""

    @property
    def own_code(self) -> str | None:
        """The code, unless it is that of the nation around: `GB-ENG` for Greater Manchester."""
        nation = region_coded(self.country, self.code.removeprefix(f"{self.country}-"))
        return None if not self.code or (nation is not None and nation.name != self.name) else self.code


class Town(NamedTuple):
    """A populated place."""

    name: str
    """Name as GeoNames has it."""
    country: str
    """ISO 3166-1 alpha-2 code."""
    region: str
    """ISO 3166-2 code of its region where known, else empty."""
    weight: float
    """People, a tenth of them for an alternate name."""


@dataclass(slots=True, frozen=True)
class Municipality:
    """A Swedish municipality."""

    name: str
    """Name without `kommun`."""
    code: str
    """SCB code, four digits; the first two are the county's."""
    county: str
    """Name of its county."""


@lru_cache(maxsize=4096)
def folded(name: str) -> str:
    """The name as tables hold it: lower case, no accents, words parted by one space."""
    if name.isascii():
        return name.lower() if name.isalpha() else _NOT_WORD.sub(" ", name.lower().replace("'", "")).strip()
    name = name.casefold().translate(_UNACCENTED)
    if not name.isascii():
        name = "".join(letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter))
    elif name.isalpha():
        return name
    return _NOT_WORD.sub(" ", name).strip()


class _SortedLines:
    """Rows of a sorted table, found by their first cell; the five megabytes of towns are not parted into lines."""

    def __init__(self, file: str) -> None:
        self._data = b"\n" + data_beside(__name__, file).rstrip(b"\n")
        places = range(0, len(self._data), _STEP)
        self._starts = [start for place in places if (start := self._data.find(b"\n", place)) >= 0]
        self._begins = [self._data[start + 1 : start + _STEP] for start in self._starts]

    def of(self, key: str) -> Iterator[list[str]]:
        """Cells of the rows of a key, in order."""
        sought = f"\n{key}\t".encode()
        chunk = max(bisect_left(self._begins, sought[1:]) - 1, 0)
        end = self._starts[chunk + 1] + len(sought) if chunk + 1 < len(self._starts) else len(self._data)
        place = self._data.find(sought, self._starts[chunk], end)
        while place >= 0:
            end = self._data.find(b"\n", place + 1)
            yield self._data[place + 1 : end if end >= 0 else None].decode("utf-8").split("\t")
            place = end if end >= 0 and self._data.startswith(sought, end) else -1


def _cells(file: str) -> list[str]:
    """Cells of a table from its second line on, one after another."""
    return text_beside(__name__, file).partition("\n")[2].rstrip("\n").replace("\n", "\t").split("\t")


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    cells = _cells("countries.tsv")
    return dict(zip(cells[::2], cells[1::2], strict=True))


@lru_cache(maxsize=1)
def _all_regions() -> _SortedLines:
    return _SortedLines("regions.tsv")


@lru_cache(maxsize=1024)
def _regions(key: str) -> list[Region]:
    return [Region(name, country, code) for _, name, country, code in _all_regions().of(key)]


@lru_cache(maxsize=1)
def _municipalities() -> tuple[dict[str, Municipality], dict[str, Municipality]]:
    """Municipalities by their names as written, and by those without accents that only one of them has."""
    text = text_beside(__name__, "sweden.tsv")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    counties = {code: name for code, name, *_ in rows if len(code) == 2}
    spelled = {
        written.casefold(): Municipality(name, code, counties[code[:2]])
        for code, name, *others in rows
        if len(code) == 4
        for written in (name, *others)
    }
    bearers = Counter(map(folded, spelled))
    return spelled, {folded(written): held for written, held in spelled.items() if bearers[folded(written)] == 1}


@lru_cache(maxsize=1)
def _towns() -> _SortedLines:
    return _SortedLines("towns.tsv")


def country_named(name: str) -> str | None:
    """ISO 3166-1 alpha-2 code of a country's name in any of the known languages, or of its code in capitals."""
    stripped = name.strip(" .")
    if len(stripped) in (2, 3) and stripped.isalpha() and stripped.isascii():
        return _countries().get(f"={stripped}")
    return _countries().get(folded(name))


def regions_named(name: str) -> list[Region]:
    """Regions of that name or, in capitals, of that abbreviation."""
    stripped = name.strip(" .")
    if 1 < len(stripped) <= 3 and stripped.isupper() and stripped.isalpha():
        return _regions(f"={stripped}")
    return _regions(folded(name))


def region_coded(country: str, code: str) -> Region | None:
    """The region of a country by its ISO 3166-2 letters: `BY` in Germany, `BD` in Sweden."""
    return next(iter(_regions(f"={country}-{code}")), None)


def municipality_named(name: str) -> Municipality | None:
    """The Swedish municipality of that name: as it is spelled (`Håbo`, `Habo`), else without accents where that leaves one."""
    spelled, without_accents = _municipalities()
    return spelled.get(name.strip().casefold()) or without_accents.get(folded(name))


_KNOWN_ABROAD = 10_000
"""Weight from which a town has names in other countries."""
_NOT_WITH_SLASH = ("SE", "FI", "DE", "AT", "CH")
"""Countries that write no `ø`: `Sørvik` is no Swedish town, but their cities have names abroad, `Gøteborg`."""


@lru_cache(maxsize=1024)
def towns_named(name: str) -> tuple[Town, ...]:
    """Towns of that name, the largest first."""
    key = folded(name)
    if not key:
        return ()
    elsewhere = _NOT_WITH_SLASH if "ø" in name.casefold() else ()
    found = [
        Town(written, country, region, float(weight))
        for _, written, country, region, weight in _towns().of(key)
        if country not in elsewhere or float(weight) >= _KNOWN_ABROAD
    ]
    return tuple(sorted(found, key=lambda town: -town.weight)) if len(found) > 1 else tuple(found)


def town_meant(name: str, *, country: str | None = None) -> Town | None:
    """The town that a name means: within the given country, else the one that is clearly the largest."""
    towns = towns_named(name)
    if country:
        inside = [town for town in towns if town.country == country]
        return inside[0] if inside else None
    if not towns:
        return None
    first = towns[0]
    rivals = [town for town in towns[1:] if town.country != first.country]
    return first if all(_outshines(first, rival, name.strip().casefold()) for rival in rivals) else None


def in_whole(name: str, behind: str) -> str:
    """The name of a town with what follows it in the text, where that is a town's as well: `Frankfurt` before ` (Oder)`.

    >>> in_whole("Newcastle", "-under-Lyme, near Stoke"), in_whole("Leeds", " on the Aire")
    ('Newcastle-under-Lyme', 'Leeds')
    """
    found = _GOES_ON.match(behind)
    return name + found[0] if found and towns_named(name + found[0]) else name


def _outshines(first: Town, rival: Town, written: str) -> bool:
    """Whether a name alone means the first town and not the rival, of which it may be just another name."""
    times = LARGER_CITY if first.weight >= CITY else CLEARLY_LARGER
    is_market = first.weight >= METROPOLIS and first.country in MARKET and rival.country not in MARKET
    if is_market or first.name.casefold() == written != rival.name.casefold():
        times = MUCH_LESS_LIKELY
    return first.weight >= times * rival.weight
