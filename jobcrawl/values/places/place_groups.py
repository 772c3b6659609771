"""Place groups: which parts of a text are of one place, and where another place begins."""

from __future__ import annotations

from itertools import pairwise

from jobcrawl.posting import JobLocation
from jobcrawl.values.patterns import when_used
from jobcrawl.values.places.gazetteer import (
    ALTERNATE_WEIGHT,
    CITY,
    MARKET,
    METROPOLIS,
    Town,
    country_named,
    folded,
    municipality_named,
    regions_named,
    towns_named,
)
from jobcrawl.values.places.place_of_parts import place_of
from jobcrawl.values.places.place_parts import OF_NOTE, Part, classify, holds, in_region, is_district
from jobcrawl.values.places.region_codes import read_codes
from jobcrawl.values.word_lists import word_set

_COMPANY_FORMS = frozenset({"AB", "AS", "CO", "SA", "HQ"})
_GLUED_STATE = when_used(r"^(.{2,60}?)\s+([A-Z]{2,3})$")


def town_and_region(part: Part) -> tuple[str, str] | None:
    """Town and region of a part that names both without a comma: `Sydney NSW`, `Tukwila Washington`."""
    if part.country or part.regions or part.street:
        return None
    code = _GLUED_STATE.match(part.text)
    if code:
        held = holds(regions_named(code[2]), [code[1]])
        is_meant = held or not (part.is_town or code[2] in _COMPANY_FORMS)
        return (code[1], code[2]) if is_meant and (regions_named(code[2]) or country_named(code[2])) else None
    if part.is_town:
        return None
    words = part.text.split()
    for count in range(1, min(3, len(words))):
        town, region = " ".join(words[:-count]), " ".join(words[-count:])
        if (
            len(region) > 3
            and (found := towns_named(town))
            and any(in_region(list(found), known) for known in regions_named(region))
        ):
            return town, region
    return None


def places_of(parts: list[Part], shown: str, source: str | None, labelled: bool) -> list[JobLocation]:
    """The places that parts name: a second town, or a town after a country, begins a new place.

    `shown` is their text, `source` the country of the source's jobs; `labelled` says that a label stands before them.
    """
    split = _unglued(parts)
    _settle_what_parts_are(split, source)
    groups = _grouped(split)
    shared = _shared_country(split, groups)
    texts = [shown] if len(groups) == 1 else [", ".join(part.text for part in group) for group in groups]
    places = (place_of(group, text, source, shared, labelled) for group, text in zip(groups, texts, strict=True))
    return [place for place in places if place]


def _unglued(parts: list[Part]) -> list[Part]:
    """Parts, those that name a town and its region without a comma made two."""
    split: list[Part] = []
    for part in parts:
        glued = town_and_region(part)
        if glued:
            town = classify(glued[0])
            town.postal = part.postal
            split += [town, classify(glued[1])]
        else:
            split.append(part)
    return split


def _settle_what_parts_are(parts: list[Part], source: str | None) -> None:
    """Settle which names of parts that could be a town's and something else's are the town's here, and what codes mean."""
    if len(parts) == 1 and parts[0].is_town and parts[0].country:
        parts[0].is_town = _is_first_name(parts[0])
    read_codes(parts, source)
    for part, behind in pairwise(parts):
        if part.country not in (None, source) and _bears_countrys_name(part, behind):
            part.country, part.is_town = None, True
    last = parts[-1] if len(parts) > 1 else None
    if last and last.country and any(last.country in _countries_of(part) for part in parts[:-1]):
        last.is_town = False
    named = {part.country for part in parts if _only_country(part)}
    nations = named or {source}
    for part in parts:
        if part.is_town and part.regions and (named or not part.country) and len(nations) == 1:
            part.is_town = not _is_region_of(part, next(iter(nations)), parts)


def _grouped(parts: list[Part]) -> list[list[Part]]:
    """Parts of one place each, in order; a town inside the first of its place is marked as such."""
    groups: list[list[Part]] = []
    for index, part in enumerate(parts):
        current = groups[-1] if groups else []
        town = next(filter(_town_like, current), None)
        part.is_inside = town is not None and _town_like(part) and _is_inside(town, part, parts[index + 1 :])
        if not current or _begins_new(current, part):
            groups.append([part])
        else:
            current.append(part)
    return groups


def _shared_country(parts: list[Part], groups: list[list[Part]]) -> str | None:
    """The country that stands before all places, or behind the last of several."""
    leads = len(parts) > 1 and not parts[0].is_town
    trails = len(groups) > 1 and len(groups[-1]) > 1 and _only_country(parts[-1])
    return (parts[0].country if leads else None) or (parts[-1].country if trails else None)


def _countries_of(part: Part) -> set[str]:
    """The countries of the towns and regions that bear a name."""
    return {town.country for town in towns_named(part.text)} | {region.country for region in part.regions}


def _is_first_name(part: Part) -> bool:
    """Whether a country's name is a town's own as well, and not just another name of one: `Singapore`, not `Puerto Rico`."""
    towns = [town for town in towns_named(part.text) if town.country == part.country or town.weight >= CITY]
    return any(folded(town.name) == folded(part.text) or country_named(town.name) == part.country for town in towns)


def _bears_countrys_name(part: Part, behind: Part) -> bool:
    """Whether a country's name is a town's in the region behind it: `Columbia, MD`, `Lebanon, New Hampshire`."""
    regions = {region.code for region in behind.regions if region.country != part.country}
    return bool(regions) and any(town.region in regions for town in towns_named(part.text))


def _only_country(part: Part) -> bool:
    """Whether a part is the name of a country and of nothing else."""
    return part.country is not None and not part.is_town and not part.regions


def _begins_new(group: list[Part], part: Part) -> bool:
    """Whether a part is the first of another place, and not one more of the place whose parts stand before it."""
    if part.street or (any(other.street for other in group) and not any(_town_like(other) for other in group)):
        return False
    has_country = any(_only_country(other) for other in group)
    towns = [other for other in group if _town_like(other)]
    if _only_country(part):
        return any(_only_country(other) and other.country != part.country for other in group)
    if part.regions and not _is_better_as_town(part, group):
        return has_country and bool(towns) and group[0] is not next((o for o in group if _only_country(o)), None)
    if _town_like(part):
        if not towns or part.is_area:
            return False
        first = towns[0]
        if part.is_inside:
            return False
        if part.country and any(town.country == part.country for town in towns_named(first.text)):
            return False
        if first.regions and not has_country and len(towns) == 1 and not _is_better_as_town(first, []):
            return False
        if not part.is_town:
            return False
        if has_country and group[-1] is not first and not _only_country(group[0]):
            return True
        return first.is_town
    return False


DISTRICT = 20
"""How many times larger a town must be than what a dash parts from it, for that to be its district."""


def _size(town: Town, written: str) -> float:
    """People of a town, also where another name of it is written."""
    return town.weight if folded(town.name) == folded(written) else town.weight / ALTERNATE_WEIGHT


SUBURB = 20
"""How many times larger a city must be than the town before it, for that to be a part of it (`Kista, Stockholm`)."""


def _is_same_town(one: str, other: str) -> bool:
    """Whether two names mean one town: `Ciudad de México, CDMX`."""
    first, second = towns_named(one), towns_named(other)
    return (
        folded(one) != folded(other)
        and bool(first and second)
        and (first[0].name, first[0].country) == (second[0].name, second[0].country)
    )


def _is_inside(first: Part, part: Part, rest: list[Part]) -> bool:
    """Whether a town only says where in or near the first: `London - Canary Wharf`, `Solna, Stockholm`."""
    if _is_same_town(first.text, part.text):
        return True
    if is_district(part.text, first.text) or (first.is_town and not part.regions and is_district(first.text, part.text)):
        return True
    if part.is_dashed:
        sizes = {town.country: town.weight for town in reversed(towns_named(part.text))}
        countries = {town.country for town in towns_named(first.text)}
        if sizes and countries.isdisjoint(sizes) and max(sizes.values()) < CITY:
            return True
        return any(
            _size(town, first.text) >= DISTRICT * sizes[town.country] for town in towns_named(first.text) if town.country in sizes
        )
    municipality = municipality_named(first.text)
    if municipality and municipality == municipality_named(part.text):
        return True
    if part.is_municipality and not municipality and any(town.country == "SE" for town in towns_named(first.text)):
        return True
    if municipality and folded(part.text) != folded(municipality.name) and all(map(_only_country, rest)):
        county = folded(municipality.county)
        if county in (f"{folded(part.text)} lan", f"{folded(part.text)}s lan"):
            return True
    if rest:
        return False
    if any(town.region == region.code for town in towns_named(first.text) for region in part.regions):
        return False
    inner = max(((t.weight, t.country) for t in towns_named(first.text)), default=(0.0, ""))
    return any(town.weight >= SUBURB * inner[0] > 0 for town in towns_named(part.text) if town.country == inner[1])


def _town_like(part: Part) -> bool:
    """Whether a part is a town, or a name that no table has and that may be one."""
    return part.is_town or not (part.country or part.regions or part.street)


HAMLET = 15
"""How many times smaller a region's namesake must be than the town before it, for the region to be meant (`Rovaniemi, Lappi`)."""


_NAMED_AFTER_SEATS = word_set("IT ES")
"""Countries whose provinces bear the names of their seats, so that behind another town the province is meant."""


def _is_better_as_town(part: Part, group: list[Part]) -> bool:
    """Whether a name that is both town and region (`New York`, `Uppsala`, `Madrid`) stands for the town here."""
    if not part.is_town:
        return False
    namesakes = towns_named(part.text)
    countries = {town.country for town in namesakes}
    largest = max((_size(town, part.text) for town in namesakes), default=0.0)
    for other in group:
        if not _town_like(other):
            continue
        if folded(other.text) == folded(part.text):
            return False
        if (held := municipality_named(other.text)) and folded(held.name) == folded(part.text):
            return False
        if _is_namesake_far_away(other, part):
            return False
        for town in towns_named(other.text) if namesakes else ():
            inside = [region for region in part.regions if region.country == town.country]
            if (
                (inside and town.country not in countries)
                or any(region.code == town.region for region in inside)
                or (inside and town.country in _NAMED_AFTER_SEATS and not any(r.country == town.country for r in other.regions))
                or (inside and not town.region and (3 * town.weight <= largest or namesakes[0].weight * HAMLET <= town.weight))
            ):
                return False
    return True


def _is_namesake_far_away(town: Part, area: Part) -> bool:
    """Whether a town is only known far away from a region behind it, whose small towns are in no table: `Silao, Guanajuato`."""
    countries = {known.country for known in area.regions}
    towns = towns_named(town.text)
    return (
        bool(towns)
        and countries.isdisjoint(MARKET)
        and all(known.country not in countries | MARKET and known.weight < CITY for known in towns)
    )


def _is_metropolis(part: Part) -> bool:
    """Whether a part is the name of a very large city."""
    return any(town.weight >= METROPOLIS for town in towns_named(part.text))


def _is_region_of(part: Part, country: str | None, parts: list[Part]) -> bool:
    """Whether a name that is region and town means the region, beside the name of the country it lies in.

    It does where no town of note in that country bears the name (`Florida, USA`), and behind a Swedish town of that county.
    """
    inside = [region for region in part.regions if region.country == country]
    if not inside:
        return False
    if country in TOWN_STATE_COUNTRY and len(parts) == 3 and parts[1] is part and _only_country(parts[2]):
        return _town_like(parts[0]) and not parts[0].regions and not (_is_metropolis(parts[0]) and _is_metropolis(part))
    if country == "SE" and parts[0] is not part and _only_country(parts[-1]) and (held := municipality_named(parts[0].text)):
        return held.code[:2] in {region.code for region in inside} and held.name != part.text
    codes = {region.code for region in inside}
    return not municipality_named(part.text) and not any(
        town.region in codes or town.weight >= (CITY if town.region else OF_NOTE)
        for town in towns_named(part.text)
        if town.country == country
    )


TOWN_STATE_COUNTRY = word_set("AR BO BR CL CO CR DO EC GT HN MX NI PA PE PY SV UY VE ID IN MY PH TH VN NG")
"""Countries in which a place is written as town, state and country, so that `Tunuyán, Mendoza, Argentina` is one place."""
