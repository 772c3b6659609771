"""Places: where the work is, as country, region, town and postal code.

Several places in one string give several locations. `2 Locations` and the like are no places. What cannot be told apart by
the source's country or by the other words stays as text, with the town's name but without a country.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from jobcrawl.posting import JobLocation
from jobcrawl.values.places.gazetteer import Region, country_named, folded, region_coded, regions_named, towns_named
from jobcrawl.values.places.place_of_parts import add_codes
from jobcrawl.values.places.place_text import read_places
from jobcrawl.values.places.placeholders import says_no_place
from jobcrawl.values.text import clean_line

MAX_LENGTH = 400
"""Characters of a text that are looked at."""
MAX_PLACES = 60
"""Places that one posting keeps."""

_KEYS = (
    ("addresslocality", "locality", "city", "town", "municipality"),
    ("addressregion", "region", "state", "province", "county"),
    ("addresscountry", "country", "countrycode"),
    ("postalcode", "zip", "zipcode", "postcode"),
    ("streetaddress", "street"),
    ("name", "displayname", "text", "label", "streetaddress"),
)
"""Keys of town, region, country, postal code, street, and a name for all of them, in lower case without `_`, the surest first."""


def understand_place(value: Any, *, country: str | None = None, labelled: bool = False) -> list[JobLocation]:
    """Every place that a text, a schema.org Place or PostalAddress, or a list of them names; empty for no place.

    `country` is where the source's jobs are: it settles names that several countries have. `labelled` says that
    the text is the value of a label for places or a publisher's own field: there a name that stands in no table is a town as
    well.
    """
    found: list[JobLocation] = []
    for place in _places(value, country, labelled, 0):
        if not any(_same(place, other) for other in found):
            found.append(place)
    return found[:MAX_PLACES]


def _same(one: JobLocation, other: JobLocation) -> bool:
    return (one.locality, one.region_code or one.region, one.country, one.postal_code, one.street_address) == (
        other.locality,
        other.region_code or other.region,
        other.country,
        other.postal_code,
        other.street_address,
    ) and (bool(one.locality or one.region or one.country) or one.text == other.text)


def _places(value: Any, country: str | None, labelled: bool, depth: int) -> list[JobLocation]:
    if depth > 5:
        return []
    if isinstance(value, str):
        return read_places(clean_line(value[: 4 * MAX_LENGTH])[:MAX_LENGTH], country, labelled=labelled)
    if isinstance(value, list | tuple):
        return [place for element in value[:MAX_PLACES] for place in _places(element, country, labelled, depth + 1)]
    if isinstance(value, dict):
        return _from_dict(value, country, depth)
    return []


def _word(value: Any) -> str:
    """Text of a structured value: a string, a number, or the name inside a dict or the first of a list."""
    if isinstance(value, dict):
        value = value.get("name") or value.get("value") or value.get("code") or value.get("identifier")
    if isinstance(value, list) and value:
        return _word(value[0]) if not isinstance(value[0], list) else ""
    return clean_line(str(value))[:120] if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _from_dict(node: dict[Any, Any], country: str | None, depth: int) -> list[JobLocation]:
    return _from_address(node, country, depth) or _from_parts(node, country, depth)


def _from_address(node: dict[Any, Any], country: str | None, depth: int) -> list[JobLocation]:
    """Places of the address that a schema.org Place holds, or the town of its name where the address tells none."""
    address = node.get("address") or node.get("location")
    if not address or not isinstance(address, dict | list | str):
        return []
    inside = _places(address, country, True, depth + 1)
    name = _word(node.get("name"))
    if name and len(inside) <= 1 and not any(place.locality for place in inside):
        nation = inside[0].country if inside else country
        named = [place for place in read_places(name, nation) if place.locality and towns_named(place.locality)]
        if named and (nation is None or all(place.country == nation for place in named)):
            return named
    return inside


class _Parts(NamedTuple):
    """Parts of a PostalAddress, or of a vendor's own record, as text; empty where there is none."""

    town: str
    region: str
    nation: str
    postal: str
    street: str
    name: str

    @classmethod
    def of(cls, node: dict[Any, Any]) -> _Parts:
        """The parts, by whatever key their publisher gives them."""
        get = {str(key).lower().replace("_", ""): item for key, item in list(node.items())[:40]}
        return cls(*(next((word for key in keys if key in get and (word := _word(get[key]))), "") for keys in _KEYS))

    @property
    def text(self) -> str:
        """Town, region and country as one text, each word once."""
        words: dict[str, str] = {}
        for word in filter(None, (self.town, self.region, self.nation)):
            words.setdefault(folded(word), word)
        return ", ".join(words.values())


def _from_parts(node: dict[Any, Any], country: str | None, depth: int) -> list[JobLocation]:
    """The place that town, region and country in keys of their own tell; several where the town's text names several."""
    parts = _Parts.of(node)
    if not (parts.town or parts.region or parts.nation):
        return _places(parts.name, country, True, depth + 1) if parts.name else []
    town, region = ("" if word and says_no_place(word) else word for word in (parts.town, parts.region))
    code = _code_of(parts.nation)
    if code and parts.region.isupper() and regions_named(parts.region):
        region = parts.region  # OK, BE and TO are words as well
    if not (town or region or code):
        return []
    read = read_places(town, code or country, labelled=True) if town else []
    if len(read) > 1:
        for place in read:
            place.country = place.country or code
        return read
    place = read[0] if read else JobLocation()
    place.text = parts.text if town == parts.town and region == parts.region else parts._replace(town=town, region=region).text
    if code:
        if place.country and place.country != code:
            place.region = place.region_code = place.locality_code = None
        place.country = code
    _add_region(place, region, town)
    if re.search(r"[1-9]", parts.postal):
        place.postal_code = parts.postal
    if parts.street and folded(parts.street) not in (folded(town), folded(parts.text)) and not says_no_place(parts.street):
        place.street_address = parts.street
    if place.country is None and place.locality is None and place.region is None:
        return []
    add_codes(place)
    return [place]


def _code_of(nation: str) -> str | None:
    """ISO 3166-1 code of a country's name or code, in whatever case."""
    if not nation:
        return None
    code = country_named(nation) or country_named(nation.title())
    return country_named(nation.upper()) if not code and len(nation) == 2 and nation.islower() else code


def _add_region(place: JobLocation, region: str, town: str) -> None:
    """The region by its known name and code, else as it is written unless the word stands for the town or a country."""
    known = _region_in(_regions_called(region, place.country), place.country) if region else None
    if known:
        place.region, place.region_code, place.country = known.name, known.own_code, place.country or known.country
    elif region and folded(region) != folded(town) and not country_named(region):
        place.region = place.region or region


def _regions_called(name: str, country: str | None) -> list[Region]:
    """The regions of that name or code, with the country's own letters first: `SN` in Germany."""
    coded = region_coded(country, name.strip()) if country else None
    return [coded] if coded else regions_named(name)


def _region_in(regions: list[Region], country: str | None) -> Region | None:
    """The one region meant: in the country, or the only one of the name."""
    inside = [region for region in regions if region.country == country] if country else regions
    return inside[0] if len({region.code for region in inside}) == 1 else None
