"""Places in a text: its labels put aside, cut at the signs and words between places, each piece cut into its parts.

Where a text is cut is in place_pieces.py, in which order its parts are read in place_order.py, what a part can be in
place_parts.py, which parts are of one place in place_groups.py, what they name in place_of_parts.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import copy
from functools import lru_cache

from jobcrawl.posting import JobLocation
from jobcrawl.values.patterns import when_used
from jobcrawl.values.places.gazetteer import (
    CITY,
    country_named,
    folded,
    region_coded,
    regions_named,
    town_meant,
    towns_named,
)
from jobcrawl.values.places.place_groups import places_of, town_and_region
from jobcrawl.values.places.place_of_parts import add_codes, place_of
from jobcrawl.values.places.place_order import in_usual_order
from jobcrawl.values.places.place_parts import OF_NOTE, classify, holds, in_region
from jobcrawl.values.places.place_pieces import BRACKET, is_name, is_none, pieces_of
from jobcrawl.values.places.placeholders import says_no_place
from jobcrawl.values.places.remote import area_named

_COMMA = when_used(r"\s*,\s*|\s+-\s+|\s*[–—]{1,2}\s*")
_HAS_COMMA = when_used(r"[,–—]|\s-\s")
_SENTENCE = when_used(
    r"[^\W\d_]{4}[.!?]\s+[A-ZÅÄÖ]"
    r"|\b(?:we|you|our|the role|is|are|will|vi|du(?!(?-i: [A-ZÀ-Þ]))|wir|sie|nous|vous)\b(?<!(?-i:, [A-Z]{2}))",
    re.I,
)
_SENTENCE_END = when_used(r"(?<=\w{2})[.!]\s")
_NAME = r"[^\W\d_a-zß-ÿ][^\W\d_]+(?:[ -][^\W\d_a-zß-ÿ][^\W\d_]+){0,2}"
_WITHIN_WORDS = when_used(
    rf"\b(?:in|i|à|en|em|te|at|from|near|our|på|ab|od) ({_NAME})(?! (?:time|hours|business|working))\b"
    rf"|\b({_NAME}) (?:offices?|headquarters|HQ|hub|site|studio|area|meetings?|based|kontor(?:et)?|büro|or|eller|oder|ou)\b"
)
_MAX_LABEL = 40
MAX_HOUSE = 120
"""Characters of the longest words about the house that a place is in."""
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
    """The fields of each place in a text: what is remembered, because a location may be changed by whoever gets it."""
    return tuple(
        (p.text, p.street_address, p.locality, p.locality_code, p.region, p.region_code, p.postal_code, p.country)
        for p in _places_in(text, country, labelled)
    )


_SUM = when_used(
    r"(?:[€$£]|[A-Z]{3}\s)?\d[\d .,'’–-]*(?:\s?[€$£]|\s?(?:kr|sek|nok|dkk|eur|euro|usd|gbp|chf|pln|zł|kč|czk)\b)[^,;|]{0,24}$",
    re.I,
)
"""A sum of money, which is no place: `35 000 - 42 000 kr/mån`."""


_SEXES = when_used(r"\s?\((?:[a-zäö]{1,2}|[MWFDXHK])(?:\s?[/|*]\s?(?:[a-zäö]{1,3}|[MWFDXHK])){1,4}\)")
"""Whom an ad addresses: `(m/w/d)`, `(H/F)`."""
_ZONES = when_used(
    r"(?i)\s?\([^()]{0,120}\b(?:time ?zones?|zeitzonen?|tidszon(?:er?|en)?|tidssoner?|aikavyöhyk\w{1,6}|fuseaux? horaires?"
    r"|tijdzones?|zonas? horarias?|fus[io] orari[o]?|stref\w{0,3} czasow\w{0,3}|časov\w{1,3} pásm\w{1,3}|fusos? horários?)\b"
    r"[^()]{0,120}\)"
)
"""Hours at which somebody who works elsewhere is to be there: `(a time zone near Central European)`."""
_FURTHER = when_used(r"\s\+\s?\d{1,3}$")
"""How many more places there are: `Berlin +2`."""


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
    """The places in a text, its label put aside; in a sentence behind a label, the one town of note that it names."""
    if ":" in text:
        label, _, rest = text.partition(":")
        if len(label) <= _MAX_LABEL and _is_label(label):
            text, labelled = rest, True
    text = _FURTHER.sub("", _SEXES.sub("", _ZONES.sub("", text).strip(" ,;:-–|")))
    if _SUM.match(text):
        return []
    if named := _behind_label(text):
        text, labelled = named, True
    if plain := _town_and_country(text):
        return [plain]
    if says_no_place(text):
        return []
    places: list[JobLocation] = []
    pieces = pieces_of(text)
    for piece in pieces:
        places += _read_piece(piece, country, labelled) if len(pieces) == 1 else map(copy, _read_again(piece, country, labelled))
    if len(pieces) > 1:
        places = _without_other_names(places)
    nations = {place.country for place in places if place.country}
    if len(nations) == 1:
        nation = nations.pop()
        for place in places:
            if place.country is None and place.locality and any(town.country == nation for town in towns_named(place.locality)):
                place.country = nation
                add_codes(place)
    if not places and labelled and (name := _town_within(text)):
        return _read_piece(name, country, labelled=False)
    if not places and labelled and (name := _town_at_the_end(text)):
        return _read_piece(name, country, labelled=False)
    if not places and labelled and (end := _SENTENCE_END.search(text)):
        return _places_in(text[: end.start()], country, labelled=False)
    return places


_ALIKE = 2
"""Letters with which the names of one town in two languages begin, where they are forms of one name."""


def _without_other_names(places: list[JobLocation]) -> list[JobLocation]:
    """The places without those that are the one before them by another name: `Bolzano/Bozen`, `Freiburg/Fribourg`."""
    kept: list[JobLocation] = []
    for place in places:
        if kept and (nation := _country_of_both(kept[-1], place)):
            kept[-1].text = f"{kept[-1].text} / {place.text}"
            kept[-1].country = nation
        else:
            kept.append(place)
    return kept


def _country_of_both(one: JobLocation, other: JobLocation) -> str | None:
    """The country in which two names mean one town, as far as the text tells no other country of one of them.

    A city elsewhere of one of the names is that city, unless the names look alike: `Bergen / Mons` are two towns,
    `Freiburg/Fribourg` is one.
    """
    if not (one.locality and other.locality) or folded(one.locality) == folded(other.locality):
        return None
    bare = [place.text == place.locality for place in (one, other)]
    if all(bare) and folded(one.locality)[:_ALIKE] != folded(other.locality)[:_ALIKE]:
        bare = [not _is_a_city(place) for place in (one, other)]
    for nation, may_move in ((one.country, bare[1]), (other.country, bare[0])):
        if nation and (one.country == other.country or may_move):
            first, second = (town_meant(name, country=nation) for name in (one.locality, other.locality))
            if first is not None and second is not None and first.name == second.name:
                return nation
    return None


def _is_a_city(place: JobLocation) -> bool:
    """Whether a place bears the name of a city of its country, which is no other town's by a second name: Bergen in Norway."""
    return any(town.country == place.country and town.weight >= CITY for town in towns_named(place.locality or ""))


def _town_within(text: str) -> str | None:
    """The one town of note in words that say how one works: `Hybrid, two days a week in our Leeds office`."""
    names = {match[1] or match[2] for match in _WITHIN_WORDS.finditer(text)}
    known = {name for name in names if (town := town_meant(name)) is not None and town.weight >= OF_NOTE}
    return known.pop() if len(known) == 1 else None


def _town_at_the_end(text: str) -> str | None:
    """The town of note behind the last comma of words about a house: `our bakery in the old customs house, Leeds`."""
    name = text.rpartition(",")[2].strip(" .")
    town = town_meant(name) if name and len(text) <= MAX_HOUSE else None
    return name if town is not None and town.weight >= OF_NOTE else None


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
    if country_named(town) or regions_named(town) or is_none(town):
        return None
    place = JobLocation(text=text, locality=town, country=code)
    add_codes(place)
    return place


def _town_alone(name: str, source: str | None) -> JobLocation | None:
    """The place of a text that holds nothing but the name of one known town, which is no other name."""
    if not (name.isalpha() and len(name) > 3 and name[0].isupper()) or name.startswith("Stor"):
        return None
    towns = towns_named(name)
    if not towns or country_named(name) or regions_named(name) or is_none(name):
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
    is_place = rest[:1].isupper() and not is_none(name) and classify(name).is_known
    return rest if is_place and not is_name(text.partition(",")[0]) else ""


def _read_piece(piece: str, country: str | None, labelled: bool) -> list[JobLocation]:
    """The places in what no sign or word for several parts any more; mostly one."""
    shown = piece.strip(" ,;:-–|")
    if alone := _town_alone(shown, country):
        return [alone]
    core, inside = shown, ""
    if "(" in shown or "[" in shown:
        inside = " ".join(found[1] for found in BRACKET.finditer(shown))
        core = BRACKET.sub(" ", shown).strip()
        inside = "" if says_no_place(inside) else inside
    if is_none(core):
        core, inside = ("", "") if is_none(inside) else (inside, "")
        if not core or not (is_name(core) or "," in core):
            return []
    if len(core) > 160 or (len(core) > 25 and _SENTENCE.search(core)):
        return []
    core = in_usual_order(core)
    if core is shown and not _HAS_COMMA.search(core):
        part = classify(core)
        if part.is_town and not (part.country or part.regions or area_named(part.text) or town_and_region(part)):
            place = place_of([part], shown, country, None, labelled)
            return [place] if place else []
    words = [(shown, False)] if inside and _is_whole_name(shown, core) else list(_parted(core))
    is_around = bool(inside) and not any(classify(word).is_known for word, _ in words) and classify(inside).is_town
    if inside and (is_around or country_named(inside) or holds(regions_named(inside), [word for word, _ in words])):
        words.append((inside, False))
    parts = [
        classify(word, is_dashed)
        for word, is_dashed in words
        if not is_none(word) or _is_region_beside(word, words) or _is_town_beside(word, words)
    ]
    return places_of([part for part in parts if not area_named(part.text)], shown, country, labelled)


def _is_whole_name(shown: str, core: str) -> bool:
    """Whether brackets belong to a town's name, `Frankfurt (Oder)`, or stand in one that no known town has without them."""
    towns = towns_named(shown)
    return bool(towns) and (town_meant(core) is None or any("(" in town.name for town in towns))


_read_again = lru_cache(maxsize=1024)(_read_piece)
"""The same for one of several pieces, remembered: the towns of a board return in ever new company."""


def _is_region_beside(word: str, words: list[tuple[str, bool]]) -> bool:
    """Whether a code that means nothing elsewhere is that of the region of a town named with it: `Tulsa, OK 74103`."""
    code = word.partition(" ")[0]
    if not (code.isupper() and 1 < len(code) <= 3) or word[len(code) :].strip(" -0123456789"):
        return False
    towns = [town for other, _ in words if other != word for town in towns_named(other)]
    return any(in_region(towns, region) for region in regions_named(code)) or any(
        (region := region_coded(town.country, code)) is not None and region.code == town.region for town in towns
    )


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
