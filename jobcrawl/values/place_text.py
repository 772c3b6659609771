"""Places in a text: cut where one place ends and another begins, and each put together from its parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import copy
from functools import lru_cache
from itertools import pairwise

from jobcrawl.posting import JobLocation
from jobcrawl.values.gazetteer import (
    ALTERNATE_WEIGHT,
    CITY,
    METROPOLIS,
    Region,
    Town,
    country_named,
    folded,
    municipality_named,
    regions_named,
    town_meant,
    towns_named,
)
from jobcrawl.values.patterns import when_used
from jobcrawl.values.place_parts import Part, classify, holds, in_region, is_district
from jobcrawl.values.placeholders import says_no_place
from jobcrawl.values.remote import area_named
from jobcrawl.values.word_lists import word_set

_SEPARATOR = when_used(
    r"\s*[;|•\n]\s*|\s+/\s+|\s*/\s*(?!(?:main|saale|oder|m|o|s|ruhr|neckar|rhein|donau|inn|weser|elbe|havel|spree|"
    r"isar)\b)|\s+[·▪●]\s+",
    re.I,
)
_OR_WORD = r"or|eller|oder|ou|o|oppure|tai|lub|albo|nebo|vagy|sau|alebo|of|and|en|och|und|og|et|ja|oraz|a|e|y|i"
_OR = when_used(rf"\s+(?:{_OR_WORD}|&|\+)(?=\s)", re.I)
_OR_WORDS = frozenset(("&", "+", *_OR_WORD.split("|")))
_IN_NO_NAME = frozenset({"or", "eller", "oder", "oppure", "tai", "lub", "albo", "nebo", "vagy", "sau", "alebo"})
"""Those of them that stand inside no place's name."""
_COMMA = when_used(r"\s*,\s*|\s+-\s+|\s*[–—]{1,2}\s*")
_HAS_COMMA = when_used(r"[,–—]|\s-\s")
_DASHED = when_used(r"^([A-Z]{2,3})[-_ ]+([A-Z]{2,3})[-_ ]+(.{2,60})$")
_REGION_IN_DASHES = when_used(r"^([A-Z]{2,3})-([^\W\d_][^-]{2,30})-([^\W\d_].{1,60})$")
_COUNTRY_FIRST = when_used(r"^([A-Z]{2,3})[-_]([^\W\d_].{1,60})$")
_COUNTRYS_NAME_FIRST = when_used(r"^([^\W\d_][^-,]{3,40})-(?:([^\W\d_][^-,]{1,40})-)?([^\W\d_].{1,60})$")
_REGIONS_NAME_FIRST = when_used(r"^([^\W\d_][^-,]{3,30})-([^\W\d_][^-,]{1,40})-([^\W\d_][^,]{1,60})$")
_CODES_BEHIND = when_used(r"^([^,]{2,60}), ([A-Z]{2,3}), ([A-Z]{2})(, [\dA-Z -]{3,10})?$")
_BRACKET = when_used(r"\s*[(\[]([^()\[\]]{0,80})[)\]]\s*")
_SENTENCE = when_used(r"[^\W\d_]{4}[.!?]\s+[A-ZÅÄÖ]|\b(?:we|you|our|the role|is|are|will|vi|du|wir|sie|nous|vous)\b", re.I)
_SENTENCE_END = when_used(r"(?<=\w{2})[.!]\s")
_BESIDE = when_used(r"\s(?:bei|b\.|nahe|near|nära|ved|près de|cerca de|vicino a)\s(.{3,40})$")
_NAME = r"[^\W\d_a-zß-ÿ][^\W\d_]+(?:[ -][^\W\d_a-zß-ÿ][^\W\d_]+){0,2}"
_WITHIN_WORDS = when_used(
    rf"\b(?:in|i|à|en|em|te|at|from|near|our|på|ab|od) ({_NAME})(?! (?:time|hours|business|working))\b"
    rf"|\b({_NAME}) (?:offices?|headquarters|HQ|hub|site|studio|area|meetings?|based|kontor(?:et)?|büro|or|eller|oder|ou)\b"
)
_COMPANY_FORMS = frozenset({"AB", "AS", "CO", "SA", "HQ"})
_GLUED_STATE = when_used(r"^(.{2,60}?)\s+([A-Z]{2,3})$")


_HAS_SEPARATOR = when_used(r"[;|•\n/·▪●]")
_MAX_LABEL = 40
_LABEL_WORDS = frozenset(
    folded(
        "location locations workplace primary secondary based ort plats arbetsort arbetsplats anställningsort stationeringsort "
        "placering placeringsort tjänsteställe arbeidssted arbejdssted arbejdsplads arbeidsplass geografi stillingssted "
        "arbeitsort "
        "einsatzort standort dienstsitz dienstort beschäftigungsort arbeitsplatz lieu localisation travail poste "
        "ubicación lugar localidad luogo sede lavoro locatie standplaats werklocatie werkplek sijainti työpaikka työpaikan "
        "työskentelypaikka työnteko toimipaikka lokalizacja miejsce pracy misto vykonu práce pracoviště lokalita local "
        "localização "
        "localidade konum çalışma yeri il şehir munkavégzés helye munkahely duty station"
    ).split()
)


@lru_cache(maxsize=1024)
def _rows(text: str, country: str | None, labelled: bool) -> tuple[tuple[str | None, ...], ...]:
    return tuple(
        (p.text, p.street_address, p.locality, p.locality_code, p.region, p.region_code, p.postal_code, p.country)
        for p in _places_in(text, country, labelled)
    )


def read_places(text: str, country: str | None, *, labelled: bool = False) -> list[JobLocation]:
    """Places of a line of text; remembered, because a board repeats its few places.

    A name that stands in no table is taken for a town only with something that supports it: a country, a region, a postal
    code or a street beside it, or a label (`labelled`, or one in the text itself).
    """
    return [
        JobLocation(
            text=row[0],
            street_address=row[1],
            locality=row[2],
            locality_code=row[3],
            region=row[4],
            region_code=row[5],
            postal_code=row[6],
            country=row[7],
        )
        for row in _rows(text, country, labelled)
    ]


def _places_in(text: str, country: str | None, labelled: bool) -> list[JobLocation]:
    if ":" in text:
        label, _, rest = text.partition(":")
        if len(label) <= _MAX_LABEL and _is_label(label):
            text, labelled = rest, True
    text = text.strip(" ,;:-–|")
    if named := _behind_label(text):
        text, labelled = named, True
    if plain := _town_and_country(text):
        return [plain]
    if says_no_place(text):
        return []
    places: list[JobLocation] = []
    pieces = _pieces(text)
    for piece in pieces:
        places += _read_piece(piece, country, labelled) if len(pieces) == 1 else map(copy, _read_again(piece, country, labelled))
    nations = {place.country for place in places if place.country}
    if len(nations) == 1:
        nation = nations.pop()
        for place in places:
            if place.country is None and place.locality and any(town.country == nation for town in towns_named(place.locality)):
                place.country = nation
                add_codes(place)
    if not places and labelled and (name := _town_within(text)):
        return _read_piece(name, country, labelled=False)
    if not places and labelled and (end := _SENTENCE_END.search(text)):
        return _places_in(text[: end.start()], country, labelled=False)
    return places


def _town_within(text: str) -> str | None:
    """The one town of note in words that say how one works: `Hybrid, two days a week in our Leeds office`."""
    names = {match[1] or match[2] for match in _WITHIN_WORDS.finditer(text)}
    known = {name for name in names if (town := town_meant(name)) is not None and town.weight >= OF_NOTE}
    return known.pop() if len(known) == 1 else None


def _town_and_country(text: str) -> JobLocation | None:
    """The place of a text that holds nothing but a known town and the name of its country, as most do."""
    town, comma, nation = text.partition(", ")
    code = country_named(nation) if comma and "," not in nation else None
    if (
        not code
        or "-" in town
        or "/" in town
        or regions_named(nation)
        or not any(known.country == code for known in towns_named(town))
    ):
        return None
    if country_named(town) or regions_named(town) or _is_none(town):
        return None
    place = JobLocation(text=text, locality=town, country=code)
    add_codes(place)
    return place


def _town_alone(name: str, source: str | None) -> JobLocation | None:
    """The place of a text that holds nothing but the name of one known town, which is no other name."""
    if not (name.isalpha() and len(name) > 3 and name[0].isupper()) or name.startswith("Stor"):
        return None
    towns = towns_named(name)
    if not towns or country_named(name) or regions_named(name) or _is_none(name):
        return None
    if source:
        code = source if any(town.country == source for town in towns) else None
    else:
        meant = town_meant(name)
        code = meant.country if meant else None
    if code is None:
        return None
    place = JobLocation(text=name, locality=name, country=code)
    add_codes(place)
    return place


def _is_label(text: str) -> bool:
    """Whether the words before a colon only say that a place follows."""
    words = folded(text).split()
    return says_no_place(" ".join(word for word in words if word not in _LABEL_WORDS and word not in _JOINS_LABEL))


_JOINS_LABEL = frozenset(folded("de du of di del della do da work travail trabalho trabajo lavoro pracy práce výkonu").split())


def _behind_label(text: str) -> str:
    """What follows label words that stand before a known place without a colon (`Placeringsort Karlskrona`), else nothing."""
    label, _, rest = text.partition(" ")
    if not rest or (label.lower() not in _LABEL_WORDS and (label.isascii() or folded(label) not in _LABEL_WORDS)):
        return ""
    while (following := rest.partition(" "))[2] and folded(following[0]) in _LABEL_WORDS | _JOINS_LABEL:
        rest = following[2]
    rest = rest.lstrip(" -–|")
    name = rest.partition(",")[0]
    is_place = rest[:1].isupper() and not _is_none(name) and classify(name).is_known
    return rest if is_place and not _is_name(text.partition(",")[0]) else ""


def _pieces(text: str) -> list[str]:
    """The text cut where one place ends and another begins, except inside names (`Bosnia and Herzegovina`)."""
    pieces: list[str] = []
    for piece in _SEPARATOR.split(text) if _HAS_SEPARATOR.search(text) else (text,):
        if not piece or not piece.strip():
            continue
        if pieces and _is_region_behind(pieces[-1], piece):
            pieces[-1] += f", {piece}"
            continue
        start = 0
        for found in () if _OR_WORDS.isdisjoint(piece.lower().split()) else _OR.finditer(piece):
            left, right = piece[start : found.start()], piece[found.end() :]
            if (left.endswith(",") and found[0].isupper()) or left.count("(") > left.count(")"):
                continue  # Oregon, or a choice within a remark
            tail, head = left.split(",")[-1].strip(), right.split(",")[0].strip()
            is_choice = found[0].strip().lower() in _IN_NO_NAME
            if _is_place_name(tail) and _is_place_name(head) and (is_choice or not _is_name(f"{tail}{found[0]} {head}")):
                pieces.append(left)
                start = found.end()
        pieces.append(piece[start:])
    return pieces


def _is_region_behind(place: str, piece: str) -> bool:
    """Whether a slash parts a town from its state or province: `Belo Horizonte/MG`, `Kadıköy/İstanbul`."""
    code = piece.strip()
    if len(code) <= 3 and code.isupper():
        return holds(regions_named(code), [place]) and bool(regions_named(code))
    towns = towns_named(place)
    provinces = [region for region in regions_named(code) if region.country == "TR"]
    return bool(provinces and towns) and towns[0].country == "TR"


def _is_name(text: str) -> bool:
    return bool(country_named(text) or regions_named(text) or towns_named(text))


def _is_place_name(name: str) -> bool:
    """Whether the word looks like a name of its own."""
    core = name.strip(" ,.-")
    if "(" in core or "[" in core:
        core = _BRACKET.sub(" ", core).strip(" ,.-")
    if _is_none(core):
        return False
    return (len(core) > 1 and core[0].isupper()) or _is_name(core)


@lru_cache(maxsize=1024)
def _is_none(word: str) -> bool:
    """Whether a word is no place, or one larger than a country."""
    return says_no_place(word) or area_named(word) is not None


def _read_piece(piece: str, country: str | None, labelled: bool) -> list[JobLocation]:
    shown = piece.strip(" ,;:-–|")
    if alone := _town_alone(shown, country):
        return [alone]
    core, inside = shown, ""
    if "(" in shown or "[" in shown:
        inside = " ".join(found[1] for found in _BRACKET.finditer(shown))
        core = _BRACKET.sub(" ", shown).strip()
        inside = "" if says_no_place(inside) else inside
    if _is_none(core):
        core, inside = ("", "") if _is_none(inside) else (inside, "")
        if not core or not (_is_name(core) or "," in core):
            return []
    if len(core) > 160 or (len(core) > 25 and _SENTENCE.search(core)):
        return []
    if "-" in core or core[:2].isupper() or (core.count(", ") >= 2 and _CODES_BEHIND.match(core)):
        core = _without_codes_first(core)
    if core is shown and not _HAS_COMMA.search(core):
        part = classify(core)
        if part.is_town and not (part.country or part.regions or area_named(part.text) or _glued(part)):
            place = _place_of([part], shown, country, None, labelled)
            return [place] if place else []
    words = [(shown, False)] if inside and towns_named(shown) and town_meant(core) is None else list(_parted(core))
    if inside and (country_named(inside) or holds(regions_named(inside), [word for word, _ in words])):
        words.append((inside, False))
    parts = [
        classify(word, is_dashed)
        for word, is_dashed in words
        if not _is_none(word) or _is_region_beside(word, words) or _is_town_beside(word, words)
    ]
    return _assemble([part for part in parts if not area_named(part.text)], shown, country, labelled)


_read_again = lru_cache(maxsize=1024)(_read_piece)
"""The same for one of several pieces, remembered: the towns of a board return in ever new company."""


def _without_codes_first(text: str) -> str:
    """`US-TX-Austin`, `CAN-Ontario-Ottawa`, `DE-Berlin`, `Germany-Bavaria-Munich` and `Texas-Austin-Campus` in the usual order.

    A state's code that is another country's is left out of `Nürnberg, BY, DE`.
    """
    dashed = _DASHED.match(text)
    if dashed and (code := country_named(dashed[1])):
        is_known = any(region.country == code for region in regions_named(dashed[2])) or not country_named(dashed[2])
        return f"{dashed[3]}, {dashed[2]}, {dashed[1]}" if is_known else f"{dashed[3]}, {dashed[1]}"
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
    behind = _CODES_BEHIND.match(text)
    if behind and country_named(behind[2]) and (code := country_named(behind[3])) and code != country_named(behind[2]):
        is_region = any(region.country == code for region in regions_named(behind[2]))
        if not is_region and any(town.country == code for town in towns_named(behind[1])):
            return f"{behind[1]}, {behind[3]}{behind[4] or ''}"
    long = _COUNTRYS_NAME_FIRST.match(text)
    if long and (code := country_named(long[1])) and any(place.country == code for place in _named(long[2] or long[3])):
        return ", ".join(filter(None, (long[3], long[2], long[1])))
    return text


def _named(name: str) -> Iterator[Region | Town]:
    """Regions and towns of a name."""
    yield from regions_named(name)
    yield from towns_named(name)


def _is_region_beside(word: str, words: list[tuple[str, bool]]) -> bool:
    """Whether a code that means nothing elsewhere is that of the region of a town named with it: `Tulsa, OK 74103`."""
    code = word.partition(" ")[0]
    if not (code.isupper() and 1 < len(code) <= 3) or word[len(code) :].strip(" -0123456789"):
        return False
    towns = [town for other, _ in words if other != word for town in towns_named(other)]
    return any(in_region(towns, region) for region in regions_named(code))


def _is_town_beside(word: str, words: list[tuple[str, bool]]) -> bool:
    """Whether a word that is no place elsewhere is a town of the region named with it: `Mobile, AL`."""
    if len(words) == 1:
        return False
    towns = [town for town in towns_named(word) if folded(town.name) == folded(word)]
    return bool(towns) and any(in_region(towns, region) for other, _ in words if other != word for region in regions_named(other))


def _parted(text: str) -> Iterator[tuple[str, bool]]:
    """Parts of a place, with whether a dash stands before them."""
    if not _HAS_COMMA.search(text):
        yield text, False
        return
    start, is_dashed = 0, False
    for found in _COMMA.finditer(text):
        if found.start() > start:
            yield text[start : found.start()], is_dashed
        start, is_dashed = found.end(), "," not in found[0]
    if start < len(text):
        yield text[start:], is_dashed


def _glued(part: Part) -> tuple[str, str] | None:
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


def _assemble(parts: list[Part], shown: str, source: str | None, labelled: bool) -> list[JobLocation]:
    """Parts put together to places: a second town, or a town after a country, begins a new place."""
    split: list[Part] = []
    for part in parts:
        glued = _glued(part)
        if glued:
            town = classify(glued[0])
            town.postal = part.postal
            split += [town, classify(glued[1])]
        else:
            split.append(part)
    for part, behind in pairwise(split):
        if part.country not in (None, source) and _bears_countrys_name(part, behind):
            part.country, part.is_town = None, True
    last = split[-1] if len(split) > 1 else None
    if last and last.country and any(town.country == last.country for part in split[:-1] for town in towns_named(part.text)):
        last.is_town = False
    named = {part.country for part in split if _only_country(part)}
    nations = named or {source}
    for part in split:
        if part.is_town and part.regions and (named or not part.country) and len(nations) == 1:
            part.is_town = not _is_region_of(part, next(iter(nations)), split)
    groups: list[list[Part]] = []
    for index, part in enumerate(split):
        current = groups[-1] if groups else None
        towns = [other for other in current or () if _town_like(other)]
        part.is_inside = bool(towns) and _town_like(part) and _is_inside(towns[0], part, split[index + 1 :])
        if current is None or _begins_new(current, part, split[index + 1 :]):
            groups.append([part])
        else:
            current.append(part)
    leading = split[0].country if len(split) > 1 and split[0].country and not split[0].is_town else None
    trailing = split[-1].country if len(groups) > 1 and len(groups[-1]) > 1 and _only_country(split[-1]) else None
    alone = len(groups) == 1
    places = []
    for group in groups:
        text = shown if alone else ", ".join(part.text for part in group)
        place = _place_of(group, text, source, leading or trailing, labelled)
        if place:
            places.append(place)
    return places


def _bears_countrys_name(part: Part, behind: Part) -> bool:
    """Whether a country's name is a town's in the region behind it: `Columbia, MD`, `Lebanon, New Hampshire`."""
    regions = {region.code for region in behind.regions if region.country != part.country}
    return bool(regions) and any(town.region in regions for town in towns_named(part.text))


def _only_country(part: Part) -> bool:
    return part.country is not None and not part.is_town and not part.regions


def _begins_new(group: list[Part], part: Part, rest: list[Part]) -> bool:
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
    return part.is_town or not (part.country or part.regions or part.street)


HAMLET = 15
"""How many times smaller a region's namesake must be than the town before it, for the region to be meant (`Rovaniemi, Lappi`)."""


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
        for town in towns_named(other.text) if namesakes else ():
            inside = [region for region in part.regions if region.country == town.country]
            if (
                (inside and town.country not in countries)
                or any(region.code == town.region for region in inside)
                or (inside and not town.region and (3 * town.weight <= largest or namesakes[0].weight * HAMLET <= town.weight))
            ):
                return False
    return True


def _is_metropolis(part: Part) -> bool:
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
OF_NOTE = 6_500
"""People of a town that is rather meant than the region of its name; where it lies outside the region it must be a city."""
SELDOM_ALONE = frozenset({"CH", "IN", "ZA"})
"""Countries whose regions' codes are written behind a town only; alone the same letters mean a country or another's region."""


def _place_of(group: list[Part], shown: str, source: str | None, shared: str | None, labelled: bool) -> JobLocation | None:
    """The parts of one place as a location."""
    place = JobLocation(text=shown)
    place.postal_code = next((part.postal for part in group if part.postal), None)
    place.street_address = next((part.text for part in group if part.street), None)
    rest = [part for part in group if not (part.street or part.is_inside)]
    town = _pick_town(rest)
    others = [part for part in rest if part is not town]
    options = _readings(others, shared or next((part.postal_country for part in rest if part.postal_country), None))
    nation, region = None, None
    if town is not None:
        nation, region = _settle(town.text, options, others, source)
        nation = nation or (town.country if not options else None)
        if not (town.is_town or labelled or nation or options or place.postal_code or place.street_address):
            return None
        place.locality = town.text
    elif options:
        options = [option for option in options if not (option[1] and option[1].country in SELDOM_ALONE)] or options
        with_source = [option for option in options if option[0] == source]
        nation, region = (
            (with_source or options)[0] if len(options) == 1 or with_source or _one_country(options) else (None, None)
        )
    place.country = nation
    if region:
        written = next((part.text for part in others if region in part.regions), region.name)
        place.region, place.region_code = (region.name, region.code) if region.code else (written, None)
    elif others and any(part.regions for part in others):
        place.region = next((part.text for part in others if part.regions and len(part.text) > 3), None)
    if town is None and not (nation or region or place.region):
        return None
    if (
        town is not None
        and nation is None
        and source
        and (not town.is_town or any(t.country == source for t in towns_named(town.text)))
    ):
        place.country = source
    if place.country is None and town is not None and place.postal_code:
        place.country = _country_by_postal_code(town.text, place.postal_code)
    add_codes(place)
    return place


_DIGITS_OF_POSTAL_CODES = {4: "AT BE CH DK HU LU NO", 5: "CZ DE EE ES FI FR IT PL SE SK US"}
"""Countries of the market by the digits of their postal codes (Universal Postal Union)."""


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
    if pure:
        return pure[0]
    both = [part for part in parts if part.is_town]
    if both:
        unknown = [part for part in parts if _looks_like_town(part)]
        if unknown and all(part.country or part.regions for part in both) and parts.index(unknown[0]) == 0:
            return unknown[0]
        towns = [part for part in both if not (part.country and len(parts) > 1 and part is parts[-1])]
        return towns[0] if towns else None
    return next((part for part in parts if _looks_like_town(part)), None)


def _looks_like_town(part: Part) -> bool:
    name = part.text
    return (
        not (part.country or part.regions or part.is_town)
        and 1 < len(name) <= 40
        and len(name.split()) <= 4
        and (name[0].isupper() or ord(name[0]) >= 0x2E80)
        and all(len(word) < 5 or not word.islower() for word in name.split())
        and not any(map(str.isdigit, name))
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
    return len({option[0] for option in options}) == 1


def _settle(
    town: str, options: list[tuple[str, Region | None]], others: list[Part], source: str | None
) -> tuple[str | None, Region | None]:
    """Country and region of a town: the reading of the other words in which the town is largest, else the town's own."""
    if options:
        ranked = []
        for code, region in options:
            weight = max(
                (
                    t.weight * (3 if region and t.region == region.code else 1)
                    for t in towns_named(town)
                    if t.country == code and (not region or not t.region or t.region == region.code)
                ),
                default=0.0,
            )
            if code == "SE" and municipality_named(town):
                weight = max(weight, 5_000.0)
            ranked.append((weight, code == source, code == "US", code, region))
        best = max(ranked, key=lambda row: (row[0], row[1], row[2]))
        if best[0] == 0 and len(options) > 1 and not any(len(part.text) == 2 and part.regions for part in others):
            same = {row[3] for row in ranked}
            return (same.pop(), None) if len(same) == 1 else (None, None)
        return best[3], best[4]
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


def _beside(town: str) -> tuple[str | None, None]:
    """The country of the larger town that a name says it is near: `Garching bei München`."""
    beside = _BESIDE.search(town)
    known = town_meant(beside[1]) if beside else None
    return (known.country, None) if known and known.weight >= 50_000 else (None, None)


def add_codes(place: JobLocation) -> None:
    """Codes of the Swedish register, and the county that a municipality lies in."""
    if place.country != "SE" or not place.locality:
        return
    municipality = municipality_named(place.locality)
    if municipality is None or (place.region_code and place.region_code != municipality.code[:2]):
        return
    place.locality_code = municipality.code
    place.region, place.region_code = municipality.county, municipality.code[:2]
