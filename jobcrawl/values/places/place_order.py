"""Order of a place's parts: texts that begin with codes, or with a country or a region before a dash, in the usual order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jobcrawl.values.patterns import when_used
from jobcrawl.values.places.gazetteer import Region, Town, country_named, regions_named, towns_named
from jobcrawl.values.places.place_parts import in_region
from jobcrawl.values.places.region_codes import is_other_country

_DASHED = when_used(r"^([A-Z]{2,3})[-_ ]+([A-Z]{2,3})[-_ ]+(.{2,60})$")
_BUILDING = when_used(
    r"\s*~.*$|-[^-]*\b(?:bldg|building|suite|ste|floor|plant|site|hub|unit|hall|dock|dc|store)\b\W{0,2}\d.*$", re.I
)
"""What recruiting systems add to a town behind its codes: a house, and its address behind a tilde."""
_REGION_IN_DASHES = when_used(r"^([A-Z]{2,3})-([^\W\d_][^-]{2,30})-([^\W\d_].{1,60})$")
_COUNTRY_FIRST = when_used(r"^([A-Z]{2,3})[-_]([^\W\d_].{1,60})$")
_STATE_FIRST = when_used(r"^([A-Z]{2}) - ([^\W\d_][^,-]{1,40})$")
_CODES_OF_COUNTRIES = frozenset({"AR", "CA", "CO", "DE", "ID", "IL", "IN", "MA"})
"""Countries whose code before an unknown town is theirs rather than a state's: much work is offered there."""
_COUNTRYS_NAME_FIRST = when_used(r"^([^\W\d_][^-,]{3,40})-(?:([^\W\d_][^-,]{1,40})-)?([^\W\d_].{1,60})$")
_REGIONS_NAME_FIRST = when_used(r"^([^\W\d_][^-,]{3,30})-([^\W\d_][^-,]{1,40})-([^\W\d_][^,]{1,60})$")
_CODES_BEHIND = when_used(r"^([^,]{2,60}), ([A-Z]{2,3}), ([A-Z]{2})(, [\dA-Z -]{3,10})?$")


def in_usual_order(text: str) -> str:
    """`US-TX-Austin`, `CAN-Ontario-Ottawa`, `DE-Berlin`, `CA - Fresno`, `Germany-Bavaria-Munich` and `Texas-Austin-Campus` in the
    usual order.

    A code that is another country's and no state's of the one behind it is left out of `Nürnberg, FR, DE`.
    """
    if not ("-" in text or text[:2].isupper() or (text.count(", ") >= 2 and _CODES_BEHIND.match(text))):
        return text
    dashed = _DASHED.match(text)
    if dashed and (shorter := _BUILDING.sub("", text)) != text:
        dashed = _DASHED.match(shorter) or dashed
    if dashed and (code := country_named(dashed[1])):
        is_foreign = is_other_country(code, dashed[2])
        return f"{dashed[3]}, {dashed[1]}" if is_foreign else f"{dashed[3]}, {dashed[2]}, {dashed[1]}"
    named = _REGION_IN_DASHES.match(text)
    if named and (code := country_named(named[1])) and any(region.country == code for region in regions_named(named[2])):
        return f"{named[3]}, {named[2]}, {named[1]}"
    located = _REGIONS_NAME_FIRST.match(text)
    if located and not country_named(located[1]) and not towns_named(located[1]):
        countries = {region.country for region in regions_named(located[1])}
        if any(town.country in countries for town in towns_named(located[2])):
            return f"{located[2]}, {located[1]}"
    first = _COUNTRY_FIRST.match(text)
    if first and country_named(first[1]):
        return f"{first[2]}, {first[1]}"
    if (stated := _STATE_FIRST.match(text)) and _is_state_first(stated[1], stated[2]):
        return f"{stated[2]}, {stated[1]}"
    behind = _CODES_BEHIND.match(text)
    if (
        behind
        and (code := country_named(behind[3]))
        and is_other_country(code, behind[2])
        and any(town.country == code for town in towns_named(behind[1]))
    ):
        return f"{behind[1]}, {behind[3]}{behind[4] or ''}"
    long = _COUNTRYS_NAME_FIRST.match(text)
    if long and (code := country_named(long[1])) and any(place.country == code for place in _named(long[2] or long[3])):
        return ", ".join(filter(None, (long[3], long[2], long[1])))
    return text


def _is_state_first(code: str, town: str) -> bool:
    """Whether a code before a town, which is both a country's and a state's of the United States, is the state's there: the
    town's own, or of a town that no table has and a country in which hardly anybody writes so: `CA - Fresno`, `LA - Dean`."""
    states = [region for region in regions_named(code) if region.country == "US"]
    nation = country_named(code)
    towns = list(towns_named(town))
    if not states or nation is None or any(known.country == nation for known in towns):
        return False
    return any(in_region(towns, state) for state in states) or nation not in _CODES_OF_COUNTRIES


def _named(name: str) -> Iterator[Region | Town]:
    """Regions and towns of a name."""
    yield from regions_named(name)
    yield from towns_named(name)
