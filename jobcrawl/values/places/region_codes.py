"""Region codes: which letters beside a town or a country are those of a region, `München, BY` and `Budapest, BU, Hungary`.

Most of these letters (ISO 3166-2) are also the code of a country or of another country's region. The words beside them tell
which is meant: the country that stands behind, else the town before, which lies in one of them only.
"""

from __future__ import annotations

from collections.abc import Sequence

from jobcrawl.values.places.gazetteer import (
    MARKET,
    Region,
    Town,
    country_named,
    municipality_named,
    region_coded,
    regions_named,
    town_meant,
    towns_named,
)
from jobcrawl.values.places.place_parts import Part, in_region


def read_codes(parts: list[Part], source: str | None) -> None:
    """Give parts that are letters the regions that they stand for; `source` is the country of the source's jobs.

    Letters that may be a region of the town's country, but as well something where no such town is known, tell the country.
    """
    for index, part in enumerate(parts):
        if not _is_code(part.text):
            continue
        before = parts[index - 1] if index and not _is_code(parts[index - 1].text) else None
        region = _region_in_country(parts, index, before)
        if region:
            part.country, part.regions, part.is_town = None, [region], False
        elif before and not before.country:
            _read_beside_town(part, before.text, source)


def _is_code(text: str) -> bool:
    return 1 < len(text) <= 3 and text.isascii() and text.isalpha() and text.isupper()


def _region_in_country(parts: Sequence[Part], index: int, before: Part | None) -> Region | None:
    """The region that letters stand for in the country named behind them, or ahead of all: `Germany, Nürnberg, BY`."""
    part, behind = parts[index], parts[index + 1] if index + 1 < len(parts) else None
    beside = behind or parts[0]
    region = region_coded(beside.country, part.text) if beside.country and not (behind is None and beside.is_town) else None
    if before and not before.country:
        countries = {town.country for town in towns_named(before.text)}
        return None if part.country in countries and beside.country not in countries else region
    is_pair = len(parts) == 2 and not _is_code(beside.text)
    return region if is_pair and part.country not in MARKET else None


def _read_beside_town(part: Part, town: str, source: str | None) -> None:
    """Read letters of which no country says what they are by the town before them."""
    towns = towns_named(town)
    if not towns:
        region = region_coded(source, part.text) if source else None
        part.regions = [region, *part.regions] if region and region not in part.regions else part.regions
        return
    countries = dict.fromkeys(known.country for known in towns)
    coded = [region for country in countries if (region := region_coded(country, part.text)) and region not in part.regions]
    if found := [region for region in coded if _lies_in(town, towns, region)]:
        part.regions, part.is_town = [*found, *part.regions], False
        return
    is_read = part.country in countries or any(in_region(list(towns), region) for region in part.regions)
    only = coded[0].country if len({region.country for region in coded}) == 1 else None
    known = town_meant(town, country=source if source in countries else only)
    meant = next((region for region in coded if known and region.country == known.country), None)
    if is_read or known is None or meant is None or known.region:
        return
    is_free = not (part.country or part.regions)
    part.country, part.regions, part.is_town = (None, [meant], False) if is_free else (known.country, [], False)


def _lies_in(name: str, towns: Sequence[Town], region: Region) -> bool:
    """Whether the tables know that a town of the name lies in the region."""
    held = municipality_named(name) if region.country == "SE" else None
    return any(town.region == region.code for town in towns) or (held is not None and held.code[:2] == region.code)


def is_region_of(country: str, text: str) -> bool:
    """Whether a name or a code is that of a region of the country."""
    return any(region.country == country for region in regions_named(text)) or region_coded(country, text) is not None


def is_other_country(country: str, text: str) -> bool:
    """Whether a name or a code is that of another country and not of a region of this one."""
    return country_named(text) not in (None, country) and not is_region_of(country, text)
