"""Places: where the work is, as country, region, town and postal code.

Several places in one string give several locations. `2 Locations` and the like are no places. What cannot be told apart by
the source's country or by the other words stays as text, with the town's name but without a country.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from jobcrawl.posting import JobLocation
from jobcrawl.values.gazetteer import (
    ALTERNATE_WEIGHT,
    CITY,
    Region,
    Town,
    country_named,
    folded,
    municipality_named,
    regions_named,
    town_meant,
    towns_named,
)
from jobcrawl.values.remote import area_named, without_remote_words
from jobcrawl.values.text import clean_line

MAX_LENGTH = 400
"""Characters of a text that are looked at."""
MAX_PLACES = 60
"""Places that one posting keeps."""

_LABEL = re.compile(
    r"^(?:job |work |office |primary )?(?:locations?|place of work|workplace|city|town|ort|arbetsort|arbetsplats|"
    r"placering(?:sort)?|plats|kommun|arbeitsort|einsatzort|standort|dienstsitz|arbeidssted|sted|arbejdssted"
    r"|lieu(?: de travail)?|localisation|ubicaci[oó]n|lugar(?: de trabajo)?|localidad|luogo(?: di lavoro)?|sede|"
    r"locatie|standplaats|werklocatie|sijainti|työpaikka|lokalizacja|miejsce pracy|místo(?: výkonu)? práce|"
    r"munkavégzés helye|based in)\s?[:–-]\s*",
    re.I,
)
_NO_PLACE = re.compile(
    r"(?:\+?\s?\d+\+?\s?(?:more\s)?(?:locations?|places?|offices?|sites?|cities|citys?|orter|platser|kommuner|"
    r"standorte?|orte|lieux|villes|ubicaciones|ciudades|sedi|città|locaties|lokalizacj\w*|steder|paikkakunta\w*|"
    r"více míst)"
    r"|(?:multiple|various|several|many|different|all|any|flexible|joustava|other|ulike|diverse|versch\w*|mehrere"
    r"|alle|flera|olika|valfri|valgfri|valgfritt|flere|forskellige|forskjellige|plusieurs|divers\w*|différent\w*|v[aá]ri[aeo]s?|varios|diversas?|"
    r"diversos|più|diverse|meerdere|verschillende|useita|eri|różne|wiele|různ\w*)"
    r"(?:\s(?:(?:work|job|office|our)\s)?(?:locations?|places?|offices?|sites?|cities|states|countries|orter|ort|plats|sted|"
    r"platser|städer|standorte|orte|lieux|villes|sites|ubicaciones|ciudades|lugares|locais|localidades|kommuner|sedi|città|località|"
    r"locaties|plaatsen|steder|paikkakun\w*|lokalizacj\w*|míst\w*))?"
    r"|(?:location|place|plats|ort|standort|lieu|sijainti)?\s?(?:flexible|joustava|flexibel|negotiable|tbd|tba|tbc|"
    r"to be (?:decided|determined|confirmed|agreed)|not specified|unspecified|unknown|n/?a|none|not applicable|see\s.{1,40}|"
    r"se annons\w*|siehe anzeige|ej angiven|okänd|to be announced)"
    r"|(?:anywhere|everywhere|worldwide|world|wide|global(?:ly)?|international(?:ly)?|nationwide|any|virtual|field|"
    r"field[- ]based|travel\w*(?: (?:required|\d+ ?%))?|"
    r"(?:sedi|lieux|sites|lugares|locais|ubicaciones|ciudades|sedes|lokalizacje|orte|standorte) (?:varie|vari|divers|multiples|"
    r"varios|v[aá]ri[ao]s|diverse|divers[ao]s|różne|unterschiedlich)|home|homeoffice|home office|standortunabhängig"
    r"|ortsunabhängig|více míst|platsoberoende|"
    r"stedsuavhengig|stedsuafhængig|paikkariippumaton|dowoln\w*|ortsoberoende|(?:company |corporate |our "
    r"|global )?(?:head ?office|headquarters?|hq)|"
    r"(?:client|customer)(?:['’]?s)? (?:sites?|premises|locations?)|main (?:office|campus)|"
    r"hovedkontor\w*|huvudkontor\w*|hauptsitz|zentrale|siège(?: social)?|pääkonttori|centrala|sede centrale|"
    r"bundesweit|rikstäckande|hela landet|hele landet|"
    r"landsdekkende|landsdækkende|koko maa|landelijk|itinérante?s?|kdekoliv?|gdziekolwiek|ovunque|dovunque|partout|"
    r"(?:var|hvor) som helst|overalt|"
    r"nach (?:absprache|vereinbarung)|efter aftale|etter avtale|enligt överenskommelse|dle dohody|do uzgodnienia|a convenir|"
    r"da concordare|da definire|à définir|in overleg|sopimuksen mukaan|bundesweit\w*(?: einsatz)?|umgebung|omnejd|omegn|environs|"
    r"alrededores|dintorni|omgeving|okolice|okolí|surroundings?|surrounding areas?|ej angive[nt]|ikke angitt|ikke oplyst|"
    r"valtakunnallinen|toute la france|internacional|wereldwijd|überall|utomlands|ort)"
    r"|location|locations|place|plats|city|apply|new|jobs?|full[- ]?time|part[- ]?time|heltid|deltid|vollzeit|"
    r"teilzeit|permanent|temporary|contract|[\W_\d]*)",
    re.I,
)
_SEVERAL_IN = re.compile(
    r"^(?:(?:multiple|various|several|all|different|flera|olika|flere|forskjellige|forskellige|mehrere|verschiedene|plusieurs|"
    r"différents|varias|varios|diversas|varie|diverse|meerdere|verschillende|useita|eri|różne|wiele|různá|více)\s)?"
    r"(?:locations?|places?|offices?|sites?|cities|orter|platser|städer|steder|byer|standorten?|orten?|städten?|lieux"
    r"|sites|villes|"
    r"ubicaciones|ciudades|lugares|sedi|città|locaties|plaatsen|steden|lokalizacj\w*|miast\w*|míst\w*|"
    r"partout|everywhere|überall|overalt|ovunque)\s"
    r"(?:across|in|throughout|within|i|over|im|en|dans|w|v|te|aux?)\s(?:the\s)?",
    re.I,
)
_SEPARATOR = re.compile(
    r"\s*[;|•\n]\s*|\s+/\s+|\s*/\s*(?!(?:main|saale|oder|m|o|s|ruhr|neckar|rhein|donau|inn|weser|elbe|havel|spree|"
    r"isar)\b)|\s+[·▪●]\s+",
    re.I,
)
_OR = re.compile(
    r"\s+(?:or|eller|oder|ou|oppure|tai|lub|albo|nebo|vagy|sau|alebo|of|and|en|och|und|og|et|ja|oraz|a|e|y|i|&|\+)\s+", re.I
)
_COMMA = re.compile(r"\s*,\s*|\s+-\s+|\s*[–—]{1,2}\s*")
_DASHED = re.compile(r"^([A-Z]{2,3})[-_ ]+([A-Z]{2,3})[-_ ]+(.{2,60})$")
_COUNTRY_FIRST = re.compile(r"^([A-Z]{2,3})[-_]([^\W\d_].{1,60})$")
_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]{0,80})[)\]]\s*")
_AROUND = re.compile(
    r"^(?:the )?(?:greater|metro(?:politan)?|downtown|central|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|"
    r"inner|region|regione|regio|region|rejon|okolice|okolí|zona(?: de| di)?|provinci[ae](?: de| di)?|province of"
    r"|raum|großraum|grossraum|stadt|landkreis|kreis|city of|town of|stor-|groß-|near|close to|"
    r"in|i|à|en|a|nära|utanför|bei|nahe|área de|area di|grand|gran|centrala|norra|södra|östra|"
    r"västra)[ -]?(?=(?-i:[A-ZÅÄÖÜÆØÉ]))",
    re.I,
)
_AREA = re.compile(
    r"\s+(?:(?:bay |metro(?:politan)? |greater |metroplex )?area|region(?:en)?|metro|kommun|kommune|kunta|stad|city|"
    r"county|metropolitan region|och omnejd|med omnejd|und umgebung|umgebung|et environs|y alrededores|e dintorni|"
    r"en omgeving|i okolice|a okolí|m\.? ?fl\.?|metropolregion|suburbs|hq|office|headquarters|campus|bay|[CKNSØVE]|"
    r"øst|vest|nord|syd|sør|sentrum|centrum|city center|city centre|zentrum|mitte|innenstadt|süd|west|ost|keskusta|centro|"
    r"centre|śródmieście|střed|midtby|"
    r"\d{1,2}(?:er|e|ème)?(?: arr\w*)?)\.?$",
    re.I,
)
_KNOWN_WITH_AREA_WORD = re.compile(
    r"^(?:new york|mexico|salt lake|kansas|oklahoma|jersey|quezon|ho chi minh|panama|kuwait|guatemala|atlantic|iowa|"
    r"carson|daly|dodge|cedar|kuala|foster|redwood|culver|union|east|west|north|south)\b",
    re.I,
)
_POSTAL_BEFORE = re.compile(
    r"^((?:(?:[A-Z]{1,3}|CZ|SE|FI|DK|NO|PL|NL|D|A|F|B|L|CH|I|E)[- ])?(?:\d{3} \d{2}|\d{2}-\d{3}|\d{4} ?[A-Z]{2}|"
    r"\d{4,6}))\s+(?=[^\W\d_])"
)
_POSTAL_BEHIND = re.compile(
    r"(?:^|\s)((?:\d{5}(?:-\d{4})?|\d{6}|\d{3} \d{2}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|"
    r"(?<=[A-Z]{2} )\d{4}|(?<=[A-Z]{3} )\d{4}|"
    r"(?<=[a-z] )[A-Z]{1,2}\d{1,2}[A-Z]?))$"
)
_STREET = re.compile(
    r"\d.*\b(?:street|st|avenue|ave|road|rd|drive|dr|lane|boulevard|blvd|way|place|court|floor|suite|square)\b|"
    r"\w(?:gatan|vägen|gata|väg|torget|gränd|straße|strasse|str\.|platz|allee|weg|gade|vej|gate|veien|vei|katu|tie|"
    r"straat|laan|plein|kade)\b.{0,4}\d"
    r"|^(?:rue|avenue|boulevard|calle|c/|via|viale|piazza|plaza|ul\.|ulica|rua|avenida|av\.|chemin|place|passeig|"
    r"carrer)\s.*|^\d+[a-z]?\s+[^\W\d_]|[^\W\d_] \d{1,4}\s?[a-zA-Z]?$",
    re.I,
)
_SENTENCE = re.compile(r"[^\W\d_]{4}[.!?]\s+[A-ZÅÄÖ]|\b(?:we|you|our|the role|is|are|will|vi|du|wir|sie|nous|vous)\b", re.I)
_BESIDE = re.compile(r"\s(?:bei|b\.|nahe|near|nära|ved|près de|cerca de|vicino a)\s(.{3,40})$")
_COMPANY_FORMS = frozenset({"AB", "AS", "CO", "SA", "HQ"})
_GLUED_STATE = re.compile(r"^(.{2,60}?)\s+([A-Z]{2,3})$")


@dataclass(slots=True)
class _Part:
    """What one comma-separated part of a place can be."""

    text: str
    country: str | None = None
    regions: list[Region] = field(default_factory=list)
    is_town: bool = False
    postal: str | None = None
    street: bool = False
    is_area: bool = False
    is_dashed: bool = False
    is_inside: bool = False


def understand_place(value: Any, *, country: str | None = None, language: str | None = None) -> list[JobLocation]:
    """Every place that a text, a schema.org Place or PostalAddress, or a list of them names; empty for no place.

    `country` is where the source's jobs are: it settles names that several countries have. `language` is accepted for
    symmetry with the other values; names are known in all languages at once.
    """
    found: list[JobLocation] = []
    for place in _places(value, country, 0):
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


def _places(value: Any, country: str | None, depth: int) -> list[JobLocation]:
    if depth > 5:
        return []
    if isinstance(value, str):
        return list(_read(clean_line(value[: 4 * MAX_LENGTH])[:MAX_LENGTH], country))
    if isinstance(value, list | tuple):
        return [place for element in value[:MAX_PLACES] for place in _places(element, country, depth + 1)]
    if isinstance(value, dict):
        return _from_dict(value, country, depth)
    return []


# --- structured ---------------------------------------------------------------------------------------------------


def _word(value: Any) -> str:
    """Text of a structured value: a string, a number, or the name inside a dict or the first of a list."""
    if isinstance(value, dict):
        value = value.get("name") or value.get("value") or value.get("code") or value.get("identifier")
    if isinstance(value, list) and value:
        return _word(value[0]) if not isinstance(value[0], list) else ""
    return clean_line(str(value))[:120] if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _from_dict(node: dict[Any, Any], country: str | None, depth: int) -> list[JobLocation]:
    address = node.get("address") or node.get("location")
    if isinstance(address, dict | list | str) and address:
        inside = _places(address, country, depth + 1)
        name = _word(node.get("name"))
        if name and len(inside) <= 1 and not any(place.locality for place in inside):
            nation = inside[0].country if inside else country
            named = [place for place in _read(name, nation) if place.locality and towns_named(place.locality)]
            if named and (nation is None or all(place.country == nation for place in named)):
                return named
        if inside:
            return inside
    get = {str(key).lower().replace("_", ""): item for key, item in list(node.items())[:40]}

    def first(*keys: str) -> str:
        return next((word for key in keys if (word := _word(get.get(key)))), "")

    town = first("addresslocality", "locality", "city", "town", "municipality")
    region = first("addressregion", "region", "state", "province", "county")
    nation = first("addresscountry", "country", "countrycode")
    postal, street = first("postalcode", "zip", "zipcode", "postcode"), first("streetaddress", "street")
    if not (town or region or nation):
        name = first("name", "displayname", "text", "label", "streetaddress")
        return _places(name, country, depth + 1) if name else []
    code = country_named(nation) or country_named(nation.title()) if nation else None
    if nation and not code and len(nation) == 2 and nation.islower():
        code = country_named(nation.upper())
    parts: list[str] = []
    for word in (town, region, nation):
        if word and folded(word) not in {folded(part) for part in parts}:
            parts.append(word)
    text = ", ".join(parts)
    if town and _is_no_place(without_remote_words(town)):
        town = ""
    if region and _is_no_place(without_remote_words(region)):
        region = ""
    if not (town or region or code):
        return []
    read = list(_read(town, code or country)) if town else []
    if len(read) > 1:
        for place in read:
            place.country = place.country or code
        return read
    place = read[0] if read else JobLocation()
    place.text = text
    if code:
        if place.country and place.country != code:
            place.region = place.region_code = place.locality_code = None
        place.country = code
    known = _region_in(regions_named(region), place.country) if region else None
    if known:
        place.region, place.region_code, place.country = known.name, known.code, place.country or known.country
    elif region and folded(region) != folded(town) and not country_named(region):
        place.region = place.region or region
    if postal and re.search(r"\d", postal):
        place.postal_code = postal
    if street and folded(street) not in (folded(town), folded(text)) and not _is_no_place(street):
        place.street_address = street
    if place.country is None and place.locality is None and place.region is None:
        return []
    _add_codes(place)
    return [place]


def _region_in(regions: list[Region], country: str | None) -> Region | None:
    """The one region meant: in the country, or the only one of the name."""
    inside = [region for region in regions if region.country == country] if country else regions
    return inside[0] if len({region.code for region in inside}) == 1 else None


# --- text -----------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=4096)
def _read_frozen(text: str, country: str | None) -> tuple[tuple[str | None, ...], ...]:
    return tuple(
        (p.text, p.street_address, p.locality, p.locality_code, p.region, p.region_code, p.postal_code, p.country)
        for p in _read_text(text, country)
    )


def _read(text: str, country: str | None) -> list[JobLocation]:
    """Places of a text; remembered, because a board repeats its few places."""
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
        for row in _read_frozen(text, country)
    ]


def _read_text(text: str, country: str | None) -> list[JobLocation]:
    text = _SEVERAL_IN.sub("", _LABEL.sub("", text)).strip(" ,;:-–|")
    places: list[JobLocation] = []
    for piece in _pieces(text):
        places += _read_piece(piece, country)
    nations = {place.country for place in places if place.country}
    if len(nations) == 1:
        nation = nations.pop()
        for place in places:
            if place.country is None and place.locality and any(town.country == nation for town in towns_named(place.locality)):
                place.country = nation
                _add_codes(place)
    return places


def _pieces(text: str) -> list[str]:
    """The text cut where one place ends and another begins, except inside names (`Bosnia and Herzegovina`)."""
    pieces: list[str] = []
    for piece in _SEPARATOR.split(text):
        if not piece or not piece.strip():
            continue
        start = 0
        for found in _OR.finditer(piece):
            left, right = piece[start : found.start()], piece[found.end() :]
            tail, head = left.split(",")[-1].strip(), right.split(",")[0].strip()
            whole = f"{tail}{found[0]}{head}"
            is_name = (
                country_named(whole)
                or regions_named(whole)
                or towns_named(whole)
                or not (_is_place_name(tail) and _is_place_name(head))
            )
            if not is_name:
                pieces.append(left)
                start = found.end()
        pieces.append(piece[start:])
    return pieces[:MAX_PLACES]


def _is_place_name(name: str) -> bool:
    """Whether the word looks like a name of its own."""
    core = without_remote_words(_BRACKET.sub(" ", name)).strip(" ,.-")
    return bool(core[:1].isupper() and len(core) > 1 and not _is_no_place(core)) or bool(country_named(core) or towns_named(core))


def _is_no_place(text: str) -> bool:
    return bool(_NO_PLACE.fullmatch(text.strip(" .,;:-–()")))


def _read_piece(piece: str, country: str | None) -> list[JobLocation]:
    shown = piece.strip(" ,;:-–|")
    inside = " ".join(found[1] for found in _BRACKET.finditer(shown))
    core = without_remote_words(_BRACKET.sub(" ", shown).strip()) if "(" in shown or "[" in shown else without_remote_words(shown)
    inside = without_remote_words(inside) if inside else ""
    if _is_no_place(core) or area_named(core):
        core, inside = (inside, "") if inside and not (_is_no_place(inside) or area_named(inside)) else ("", "")
        if not core or not (country_named(core) or regions_named(core) or towns_named(core)):
            return []
    dashed = _DASHED.match(core)
    if dashed and country_named(dashed[1]):
        core = f"{dashed[3]}, {dashed[2]}, {dashed[1]}"
    elif (first := _COUNTRY_FIRST.match(core)) and country_named(first[1]):
        core = f"{first[2]}, {first[1]}"
    if len(core) > 160 or (_SENTENCE.search(core) and len(core) > 25):
        return []
    words = [(shown, False)] if inside and towns_named(shown) and town_meant(core) is None else list(_parted(core))
    if inside and (country_named(inside) or _holds(regions_named(inside), [word for word, _ in words])):
        words.append((inside, False))
    parts = [_classify(word, is_dashed) for word, is_dashed in words if not _is_no_place(word) and not area_named(word)]
    return _assemble(parts, shown, country)


def _parted(text: str) -> Iterator[tuple[str, bool]]:
    """Parts of a place, with whether a dash stands before them."""
    start, is_dashed = 0, False
    for found in _COMMA.finditer(text):
        if found.start() > start:
            yield text[start : found.start()], is_dashed
        start, is_dashed = found.end(), "," not in found[0]
    if start < len(text):
        yield text[start:], is_dashed


def _holds(regions: list[Region], words: list[str]) -> bool:
    """Whether one of the regions can hold the place that the words name."""
    towns = [town for word in words for town in towns_named(word)]
    return any(not towns or _in_region(towns, region) for region in regions)


def _in_region(towns: list[Town], region: Region) -> bool:
    return any(town.country == region.country and town.region in ("", region.code) for town in towns)


def _classify(word: str, is_dashed: bool = False) -> _Part:
    """What a part can be: postal code split off, qualifiers such as `Greater` put aside."""
    part = _Part(word.strip(" ."), is_dashed=is_dashed)
    before = _POSTAL_BEFORE.match(part.text)
    if before:
        part.postal, part.text = before[1], part.text[before.end() :].strip()
    else:
        behind = _POSTAL_BEHIND.search(part.text)
        if behind:
            part.postal, part.text = behind[1], part.text[: behind.start()].strip(" ,")
    name = part.text
    if name.startswith("Stor") and municipality_named(name[4:]):
        name = part.text = name[4:].title()
    part.country = country_named(name)
    part.regions = regions_named(name)
    part.is_town = _is_town(part)
    if not (part.country or part.regions or part.is_town):
        for core in (*_without_qualifiers(name), *_without_district(name)):
            if _is_known(core):
                part.text, part.is_area = core, not municipality_named(core)
                part.country, part.regions = country_named(core), regions_named(core)
                part.is_town = _is_town(part)
                break
        part.street = not (part.country or part.regions or part.is_town) and bool(_STREET.search(name))
    return part


def _without_qualifiers(name: str) -> Iterator[str]:
    """The name without `Greater`, `area`, `kommun` and the like, step by step; `Stockholms stad` also without its genitive."""
    core = name
    for _ in range(3):
        shorter = _AROUND.sub("", core)
        if not _KNOWN_WITH_AREA_WORD.match(shorter):
            shorter = _AREA.sub("", shorter)
        if shorter == core or not shorter:
            return
        core = shorter
        yield core
        if core.endswith("s") and municipality_named(core[:-1]):
            yield core[:-1]


def _without_district(name: str) -> Iterator[str]:
    """The city before a hyphen (`Stuttgart-Vaihingen`), a postal code (`Wien 1030`) or a country (`Stockholm Sverige`)."""
    city, hyphen, _ = name.partition("-")
    if hyphen and any(town.weight >= CITY for town in towns_named(city)):
        yield city
    city, _, last = name.rpartition(" ")
    if (last.isdecimal() and len(last) == 4) or (
        len(last) > 3 and (code := country_named(last)) and town_meant(city, country=code)
    ):
        yield city


def _is_known(name: str) -> bool:
    """Whether a name without its qualifier is a country, a region, a municipality or a town of some size."""
    towns = towns_named(name)
    return bool(country_named(name) or regions_named(name) or municipality_named(name) or (towns and towns[0].weight >= 5_000))


def _is_town(part: _Part) -> bool:
    """Whether a town bears the name; a code in capitals is none, a country's name only where a town in it shares the name."""
    if (part.country or part.regions) and len(part.text) <= 3 and part.text.isupper():
        return False
    towns = towns_named(part.text)
    if part.country:
        return any(town.country == part.country for town in towns)
    if (
        part.regions
        and towns
        and towns[0].weight < 100_000
        and not any(_in_region(list(towns), region) for region in part.regions)
    ):
        return False
    return bool(towns) or municipality_named(part.text) is not None


def _assemble(parts: list[_Part], shown: str, source: str | None) -> list[JobLocation]:
    """Parts put together to places: a second town, or a town after a country, begins a new place."""
    split: list[_Part] = []
    for part in parts:
        glued = _GLUED_STATE.match(part.text) if not (part.country or part.regions) else None
        held = bool(glued) and _holds(regions_named(glued[2]), [glued[1]]) if glued else False
        if glued and part.is_town and not held:
            glued = None
        if glued and (regions_named(glued[2]) or country_named(glued[2])) and (held or glued[2] not in _COMPANY_FORMS):
            town = _classify(glued[1])
            town.postal = part.postal
            split += [town, _classify(glued[2])]
        else:
            split.append(part)
    groups: list[list[_Part]] = []
    for index, part in enumerate(split):
        current = groups[-1] if groups else None
        towns = [other for other in current or () if _town_like(other)]
        part.is_inside = bool(towns) and _town_like(part) and _is_inside(towns[0], part, is_last=index + 1 == len(split))
        if current is None or _begins_new(current, part, split[index + 1 :]):
            groups.append([part])
        else:
            current.append(part)
    leading = split[0].country if len(split) > 1 and split[0].country and not split[0].is_town else None
    trailing = split[-1].country if len(groups) > 1 and len(groups[-1]) > 1 and _only_country(split[-1]) else None
    alone = len(groups) == 1
    places = []
    for group in groups:
        place = _place_of(group, shown if alone else ", ".join(part.text for part in group), source, leading or trailing)
        if place:
            places.append(place)
    return places


def _only_country(part: _Part) -> bool:
    return part.country is not None and not part.is_town and not part.regions


def _begins_new(group: list[_Part], part: _Part, rest: list[_Part]) -> bool:
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


SUBURB = 40
"""How many times larger a city must be than the town before it, for that to be a part of it (`Kista, Stockholm`)."""


def _is_inside(first: _Part, part: _Part, *, is_last: bool) -> bool:
    """Whether a town only says where in or near the first: `London - Canary Wharf`, `Solna, Stockholm`."""
    if part.is_dashed:
        sizes = {town.country: town.weight for town in reversed(towns_named(part.text))}
        return any(
            _size(town, first.text) >= DISTRICT * sizes[town.country] for town in towns_named(first.text) if town.country in sizes
        )
    if not is_last:
        return False
    inner = max(((t.weight, t.country) for t in towns_named(first.text)), default=(0.0, ""))
    if any(town.weight >= SUBURB * inner[0] > 0 for town in towns_named(part.text) if town.country == inner[1]):
        return True
    municipality = municipality_named(first.text)
    return (
        municipality is not None
        and folded(part.text) != folded(municipality.name)
        and folded(municipality.county).startswith(f"{folded(part.text)}s lan")
    )


def _town_like(part: _Part) -> bool:
    return part.is_town or not (part.country or part.regions or part.street)


HAMLET = 15
"""How many times smaller a region's namesake must be than the town before it, for the region to be meant (`Rovaniemi, Lappi`)."""


def _is_better_as_town(part: _Part, group: list[_Part]) -> bool:
    """Whether a name that is both town and region (`New York`, `Uppsala`, `Madrid`) stands for the town here."""
    if not part.is_town:
        return False
    largest = max((_size(town, part.text) for town in towns_named(part.text)), default=0.0)
    for other in group:
        if not _town_like(other):
            continue
        if folded(other.text) == folded(part.text):
            return False
        for town in towns_named(other.text):
            inside = [region for region in part.regions if region.country == town.country]
            if any(region.code == town.region for region in inside) or (
                inside and not town.region and (3 * town.weight <= largest or largest * HAMLET <= town.weight)
            ):
                return False
    return True


def _place_of(group: list[_Part], shown: str, source: str | None, shared: str | None) -> JobLocation | None:
    """The parts of one place as a location."""
    place = JobLocation(text=shown)
    place.postal_code = next((part.postal for part in group if part.postal), None)
    place.street_address = next((part.text for part in group if part.street), None)
    rest = [part for part in group if not (part.street or part.is_inside)]
    town = _pick_town(rest)
    others = [part for part in rest if part is not town]
    options = _readings(others, shared)
    nation, region = None, None
    if town is not None:
        place.locality = town.text
        nation, region = _settle(town.text, options, others, source)
    elif options:
        with_source = [option for option in options if option[0] == source]
        nation, region = (
            (with_source or options)[0] if len(options) == 1 or with_source or _one_country(options) else (None, None)
        )
    place.country = nation
    if region:
        place.region, place.region_code = region.name, region.code
    elif others and any(part.regions for part in others):
        place.region = next(part.text for part in others if part.regions)
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
    _add_codes(place)
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


def _pick_town(parts: list[_Part]) -> _Part | None:
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


def _looks_like_town(part: _Part) -> bool:
    name = part.text
    return (
        not (part.country or part.regions or part.is_town)
        and 1 < len(name) <= 40
        and len(name.split()) <= 4
        and (name[0].isupper() or ord(name[0]) >= 0x2E80)
        and all(len(word) < 5 or not word.islower() for word in name.split())
        and not any(letter.isdigit() for letter in name)
    )


def _readings(parts: list[_Part], shared: str | None) -> list[tuple[str, Region | None]]:
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
    town: str, options: list[tuple[str, Region | None]], others: list[_Part], source: str | None
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
        return (known.country, None) if known and known.weight >= 100_000 else (None, None)
    known = town_meant(town)
    if known:
        return known.country, None
    if not towns_named(town) and municipality_named(town):
        return "SE", None
    beside = _BESIDE.search(town)
    known = town_meant(beside[1]) if beside else None
    return (known.country, None) if known and known.weight >= 50_000 else (None, None)


def _add_codes(place: JobLocation) -> None:
    """Codes of the Swedish register, and the county that a municipality lies in."""
    if place.country != "SE" or not place.locality:
        return
    municipality = municipality_named(place.locality)
    if municipality is None or (place.region_code and place.region_code != municipality.code[:2]):
        return
    place.locality_code = municipality.code
    place.region, place.region_code = municipality.county, municipality.code[:2]
