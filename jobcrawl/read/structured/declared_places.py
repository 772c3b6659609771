"""Declared places: the places of work that a posting declares for machines, one for each town, and those that say `Remote`."""

from __future__ import annotations

import re
from typing import Any

from jobcrawl.candidate import Candidates
from jobcrawl.read.structured.declared_values import MAX_ITEMS, words_of
from jobcrawl.values.patterns import when_used
from jobcrawl.values.places.gazetteer import country_named, towns_named
from jobcrawl.values.places.place_parts import is_a_house
from jobcrawl.values.places.place_text import read_places

_CODE = 3
"""Letters up to which a name is a country's by chance."""
_REMOTE = when_used(r"\A(?:100\s?% )?(?:fully )?(?:remote|telecommute|anywhere|work from home|virtual)\b", re.I)


def _address_of(place: object) -> dict[str, Any]:
    """The address of a place, its first one where it has several; a place may itself be an address."""
    address = place.get("address", place) if isinstance(place, dict) else None
    if isinstance(address, list):
        address = address[0] if address else None
    return address if isinstance(address, dict) else {}


def of_each_town(place: object) -> list[object]:
    """A place for each town, where the address of one has a list of them."""
    address = _address_of(place)
    towns = address.get("addressLocality")
    if not isinstance(place, dict) or not isinstance(towns, list) or len(towns) < 2:
        return [place]
    return [{**place, "address": {**address, "addressLocality": town}} for town in towns[:MAX_ITEMS]]


def tells_no_town(place: object) -> bool:
    """Whether a place is a declared one that says no more than its region or country, be it in place of a town, `Deutschland`, or
    one that names a house and no town: `Centre aquatique Jean-Dubois`."""
    if isinstance(place, str):
        return is_a_house(place) and not read_places(place, None, labelled=True)
    if not isinstance(place, dict) or words_of(place.get("name")):
        return False
    town = words_of(_address_of(place).get("addressLocality"))
    return not town or is_a_country(town)


def is_a_country(town: str) -> bool:
    """Whether what stands in the place of a town is the name of a country, and of no town as Luxembourg's is."""
    return len(town) > _CODE and country_named(town) is not None and not towns_named(town)


def wants_a_town(candidates: Candidates) -> bool:
    """Whether nothing tells a place of work yet, or only a declaration that says no more than its region or country."""
    return all(tells_no_town(candidate.value) for candidate in candidates.of("job_locations"))


def names_of_place(place: object) -> list[str]:
    """The names in a place that the visible page may show: its town, its region, its own name."""
    if not isinstance(place, dict):
        parts = re.split(r"[,;/|()]", words_of(place))
        return [part.strip() for part in parts if len(part.strip()) >= 3][:5]
    address = _address_of(place)
    names = [words_of(address.get(key)) for key in ("addressLocality", "addressRegion")]
    return [name for name in [*names, words_of(place.get("name"))] if len(name) >= 3]


def remote_words(place: object) -> str:
    """The words by which a place says that it is none: `Remote` as its town or its whole text."""
    if isinstance(place, dict):
        address = _address_of(place)
        text = words_of(address.get("addressLocality")) or words_of(place.get("name")) or words_of(place.get("address"))
    else:
        text = words_of(place)
    return text if len(text) <= 40 and _REMOTE.match(text) and "," not in text else ""


def with_own_names(places: list[Any]) -> list[Any]:
    """The same places; where several names share one address, it is not theirs, and only its country is kept."""
    named = [place for place in places if isinstance(place, dict) and words_of(place.get("name"))]
    names = {words_of(place["name"]) for place in named}
    addresses = {repr(sorted(_address_of(place).items())) for place in named}
    if len(named) != len(places) or len(names) < 2 or len(addresses) != 1:
        return places
    country = _address_of(named[0]).get("addressCountry")
    kept = {"address": {"@type": "PostalAddress", "addressCountry": country}} if country else {}
    return [{"@type": "Place", "name": words_of(place["name"]), **kept} for place in named]
