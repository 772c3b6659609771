"""Place of parts: one location out of the parts that name it: which part is the town, and which country and region it lies in."""

from __future__ import annotations

import re

from jobcrawl.posting import JobLocation
from jobcrawl.values.patterns import when_used
from jobcrawl.values.places.gazetteer import Region, folded, municipality_named, town_meant, towns_named
from jobcrawl.values.places.place_parts import DIRECTIONS, Part, is_small

_BESIDE = when_used(r"\s(?:bei|b\.|nahe|near|nära|ved|près de|cerca de|vicino a)\s(.{3,40})$")
SELDOM_ALONE = frozenset({"CH", "IN", "ZA"})
"""Countries whose regions' codes are written behind a town only; alone the same letters mean a country or another's region."""

_IN_REGION = 3
"""How much more a town weighs that is known to lie in the region beside it."""
_OF_MUNICIPALITY = 5_000.0
"""Least weight of the seat of a Swedish municipality."""
_OF_STATES = frozenset({"AU", "CA", "US"})
"""Countries in which a place is written with its state."""


def place_of(group: list[Part], shown: str, source: str | None, shared: str | None, labelled: bool) -> JobLocation | None:
    """The location that the parts of one place name; None where they name none for certain.

    `shown` is its text, `source` the country of the source's jobs, `shared` a country that stands beside several places;
    `labelled` says that a label stands before them.
    """
    place = JobLocation(text=shown)
    place.postal_code = next((part.postal for part in group if part.postal), None)
    place.street_address = next((part.text for part in group if part.street), None)
    rest = [part for part in group if not (part.street or part.is_inside)]
    town, is_foreign = _pick_town(rest), False
    others = [part for part in rest if part is not town]
    options = _readings(others, shared or next((part.implied_country for part in rest if part.implied_country), None))
    region = None
    if town is not None:
        place.country, region = _settle(town.text, options, others, source)
        place.country = place.country or (town.country if not options else None)
        if is_foreign := not options and _is_foreign(place.postal_code, place.country):
            place.country = region = None
        is_known = town.is_town or place.country or options
        if not (is_known or labelled or place.postal_code or place.street_address):
            return None
        place.locality = town.text
    elif options:
        place.country, region = _without_town(options, others, source)
    _add_region(place, region, others)
    if town is None:
        if not (place.country or region or place.region):
            return None
    elif place.country is None:
        place.country = _country_beside(town, None if is_foreign else place.postal_code, source)
    add_codes(place)
    _add_municipality_around(place, group)
    return place


def _without_town(
    options: list[tuple[str, Region | None]], others: list[Part], source: str | None
) -> tuple[str | None, Region | None]:
    """Country and region that stand alone: the only reading, else that of the source's country, else one of a common country."""
    options = [option for option in options if not _is_territory(option[1], others)] or options
    options = [option for option in options if not (option[1] and option[1].country in SELDOM_ALONE)] or options
    with_source = [option for option in options if option[0] == source]
    if with_source:
        return with_source[0]
    return options[0] if _one_country(options) else (None, None)


def _add_region(place: JobLocation, region: Region | None, others: list[Part]) -> None:
    """Add the region that was read, or one that is written and of which nothing else is known."""
    if region is None:
        place.region = next((part.text for part in others if _is_written_region(part, place.country)), None)
    elif region.code:
        place.region, place.region_code = region.name, region.own_code
    else:
        place.region = next((part.text for part in others if region in part.regions), region.name)


def _country_beside(town: Part, postal: str | None, source: str | None) -> str | None:
    """The country of a town beside which none is told: the source's, if it has such a town, else that of the postal code."""
    if source and (not town.is_town or any(known.country == source for known in towns_named(town.text))):
        return source
    return _country_by_postal_code(town.text, postal) if postal else None


def _add_municipality_around(place: JobLocation, group: list[Part]) -> None:
    """Add the codes of the Swedish municipality in which a place of the group lies: `Kista, Stockholms kommun`."""
    around = next((municipality_named(part.text) for part in group if part.is_municipality and part.is_inside), None)
    if around and place.country == "SE" and place.locality_code is None:
        place.locality_code, place.region, place.region_code = around.code, around.county, around.code[:2]


def _is_written_region(part: Part, nation: str | None) -> bool:
    """Whether a name stands for a region of which the code is open, and not for the country that was told by it."""
    return bool(part.regions) and len(part.text) > 3 and (part.country == "GB" or part.country is None or part.country != nation)


def _is_territory(region: Region | None, parts: list[Part]) -> bool:
    """Whether a region is a territory that has a country's code of its own, and is named by its name: `Puerto Rico`."""
    return region is not None and any(
        len(part.text) > 3 and part.country is not None and region.code == f"{region.country}-{part.country}" for part in parts
    )


_DIGITS_OF_POSTAL_CODES = {4: "AT BE CH DK HU LU NO", 5: "CZ DE EE ES FI FR IT PL SE SK US"}
"""Countries of the market by the digits of their postal codes (Universal Postal Union)."""


_WITH_LETTERS = frozenset(("CA", "GB", "IE"))
"""Countries whose postal codes have letters."""


def _is_foreign(postal: str | None, country: str | None) -> bool:
    """Whether a postal code is in the form of other countries than the one that only the name of a town told."""
    if postal is None or not postal.isdecimal():
        return False
    others = (codes for digits, codes in _DIGITS_OF_POSTAL_CODES.items() if digits != len(postal))
    return country in _WITH_LETTERS or any(country in codes.split() for codes in others)


def _country_by_postal_code(town: str, postal: str) -> str | None:
    """The country of the market that has both the form of postal code and, clearly the largest, the town."""
    codes = _DIGITS_OF_POSTAL_CODES.get(sum(letter.isdigit() for letter in postal), "") if not re.search("[A-Z]", postal) else ""
    found = [known for code in codes.split() if (known := town_meant(town, country=code))]
    found.sort(key=lambda known: -known.weight)
    clearly = found and (len(found) == 1 or found[0].weight >= 5 * found[1].weight)
    return found[0].country if clearly else None


def _pick_town(parts: list[Part]) -> Part | None:
    """The part that names the town: a known town that is nothing else, else one that is also a region, else an unknown name."""
    pure = [part for part in parts if part.is_town and not part.regions and not part.country]
    unknown = [part for part in parts if _looks_like_town(part)]
    if pure and not (pure[0].is_house and is_small(pure[0].text) and any(not part.is_house for part in unknown)):
        return pure[0]
    both = [part for part in parts if part.is_town and part not in pure]
    if both:
        if unknown and all(part.country or part.regions for part in both) and parts.index(unknown[0]) == 0:
            return _most_like_a_town(unknown)
        towns = [
            part
            for part in both
            if not (part.country and len(parts) > 1 and part is parts[-1]) and not _is_state_around(part, parts)
        ]
        return towns[0] if towns else None
    return _most_like_a_town(unknown) if unknown else None


def _most_like_a_town(unknown: list[Part]) -> Part:
    """Of names that no table has the one behind a postal code, else the first that is no house."""
    coded = next((part for part in unknown if part.postal), None) if len(unknown) > 1 else None
    return coded or next((part for part in unknown if not part.is_house), unknown[0])


def _is_state_around(part: Part, parts: list[Part]) -> bool:
    """Whether a state's name stands behind that of a landscape in it, `Greater Toronto Area, Ontario`: no town of that name."""
    states = {region.country for region in part.regions if region.code} & _OF_STATES
    before = parts[: parts.index(part)]
    return any(not one.is_town and any(r.country in states and not r.code for r in one.regions) for one in before)


def _looks_like_town(part: Part) -> bool:
    """Whether a name that no table has is written as the name of a town is: short, with a capital, without digits."""
    name = part.text
    return (
        not (part.country or part.regions or part.is_town)
        and 1 < len(name) <= 40
        and len(name.split()) <= 4
        and (name[0].isupper() or ord(name[0]) >= 0x2E80)
        and all(len(word) < 5 or not word.islower() for word in name.split())
        and not any(map(str.isdigit, name))
        and folded(name) not in DIRECTIONS
    )


def _readings(parts: list[Part], shared: str | None) -> list[tuple[str, Region | None]]:
    """Countries, with their region, that the words besides the town allow."""
    regions = [region for part in parts for region in part.regions]
    countries = [part.country for part in parts if part.country]
    sure = [part.country for part in parts if part.country and not part.regions] or ([shared] if shared else [])
    if sure:
        inside = [region for region in regions if region.country == sure[0]]
        return [(sure[0], inside[0] if inside else None)] if sure[0] else []
    options: list[tuple[str, Region | None]] = [(region.country, region) for region in regions]
    options += [(code, None) for code in countries if code not in {option[0] for option in options}]
    return options


def _one_country(options: list[tuple[str, Region | None]]) -> bool:
    """Whether all readings are of the same country."""
    return len({option[0] for option in options}) == 1


def _settle(
    town: str, options: list[tuple[str, Region | None]], others: list[Part], source: str | None
) -> tuple[str | None, Region | None]:
    """Country and region of a town: the reading of the other words in which the town is largest, else the town's own."""
    if options:
        return _largest_reading(town, options, others, source)
    if source:
        if any(found.country == source for found in towns_named(town)) or (source == "SE" and municipality_named(town)):
            return source, None
        known = town_meant(town)
        return (known.country, None) if known and known.weight >= 100_000 else _beside(town)
    known = town_meant(town)
    if known:
        return known.country, None
    if not towns_named(town) and municipality_named(town):
        return "SE", None
    return _beside(town)


def _largest_reading(
    town: str, options: list[tuple[str, Region | None]], others: list[Part], source: str | None
) -> tuple[str | None, Region | None]:
    """The reading of the other words in which a town is largest; their common country, if any, where it is known in none."""

    def rank(option: tuple[str, Region | None]) -> tuple[float, bool, bool]:
        return _weight_in(town, *option), option[0] == source, option[0] == "US"

    best = max(options, key=rank)
    has_code = any(len(part.text) == 2 and part.regions for part in others)
    if rank(best)[0] == 0 and len(options) > 1 and not has_code:
        return (best[0], None) if _one_country(options) else (None, None)
    return best


def _weight_in(town: str, country: str, region: Region | None) -> float:
    """How large a town is in a country, or in a region of it; one that is known to lie in the region weighs more."""
    weights = (
        known.weight * (_IN_REGION if region and known.region == region.code else 1)
        for known in towns_named(town)
        if known.country == country and (not region or not known.region or known.region == region.code)
    )
    weight = max(weights, default=0.0)
    return max(weight, _OF_MUNICIPALITY) if country == "SE" and municipality_named(town) else weight


def _beside(town: str) -> tuple[str | None, None]:
    """The country of the larger town that a name says it is near: `Garching bei München`."""
    beside = _BESIDE.search(town)
    known = town_meant(beside[1]) if beside else None
    return (known.country, None) if known and known.weight >= 50_000 else (None, None)


def add_codes(place: JobLocation) -> None:
    """Add the code of a Swedish municipality, and its county; other places stay as they are."""
    if place.country != "SE" or not place.locality:
        return
    municipality = municipality_named(place.locality)
    if municipality is None or (place.region_code and place.region_code != municipality.code[:2]):
        return
    place.locality_code = municipality.code
    place.region, place.region_code = municipality.county, municipality.code[:2]
