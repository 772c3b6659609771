"""Parts of a place: what the words between two commas can be, a country, a region, a town, a postal code or a street."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from jobcrawl.values.patterns import when_used
from jobcrawl.values.places.gazetteer import (
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
from jobcrawl.values.places.placeholders import shortened
from jobcrawl.values.word_lists import word_set

_AROUND = when_used(
    r"^(?:the )?(?:greater|metro(?:politan)?|downtown|central|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|"
    r"inner|outer|upper|lower|region|regione|regio|regi[oó]n(?: de| del)?|rejon|oblast|okres|kraj|wojew[oó]dztwo|woj\.|powiat|"
    r"okolice|okolí|zona(?: de| di)?|provinc(?:i[ae]|ie)(?: de| di)?|province (?:of|de)|d[eé]partement(?: de| du| des)?|"
    r"comunidad(?: aut[oó]noma)? de|estado d[eo]|state of|county of|county|co\.?|"
    r"comt[eé] de|prefecture of|kanton|canton (?:of|de)|"
    r"raum|großraum|grossraum|ballungsraum|metropolregion|stadt|hansestadt|landeshauptstadt|landkreis|lk|kreis|bezirk|bundesland|"
    r"land|city of|town of|borough of|ciudad de|cidade de|citt[àa] di|ville de|gemeente|kommune|m[uú]sto|m\.st\.|"
    r"stor-?|groß-?|near|close to|outside|around|across|throughout|"
    r"in|i|à|en|a|w|v|te|nära|utanför|bei|nahe|nähe|área (?:metropolitana )?de|area di|grande?|gran|centrala|norra|södra|östra|"
    r"västra|nord|nordre|søndre|indre|groot|metropoolregio|pohjois|etelä|itä|länsi)[ -]?(?=(?-i:[A-ZÅÄÖÜÆØÉŚŁŽČŠİÇ]))",
    re.I,
)
_REGION_WORD = when_used(
    r"(?:county|co\.?|woj\.?|wojew[oó]dztwo|"
    r"provinc(?:i[ae]|ie|e)|oblast|kraj|regione|regi[oó]n|estado|state|kanton|canton|comunidad|"
    r"land|bundesland|d[eé]partement|prefecture)\b",
    re.I,
)
"""Words before the name of a region, not of a town that shares it: `County Cork`."""
SURROUNDINGS: Final = (
    r"(?:and|&) (?:the )?surround(?:s|ings|ing (?:areas?|districts?|towns|villages|suburbs))|(?:och|med|m\.?) ?omnejd|og omegn|"
    r"(?:und|&|\+) umgebung|et (?:ses )?environs|et alentours|y alrededores|e dintorni|e arredores|en omgeving|e\.?o\.?|"
    r"i okolice|a okolí|ve çevresi|ja ympäristö"
)
"""What is said behind a town of the country around it: `Leeds and surrounding areas`, `Kassel und Umgebung`."""
_AREA = when_used(
    r"\s+(?:(?:bay |metro(?:politan)? |greater |metroplex )?area|region(?:en)?|metro|kommun|kommune|kunta|stad|city|"
    rf"county|metropolitan region|{SURROUNDINGS}|umgebung|et sa région|e provincia|m\.? ?fl\.?|metropolregion|suburbs|hq|office|"
    r"headquarters|"
    r"campus|bay|gro(?:ß|ss)raum|ballungsraum|[CKMNSØVE]|[NS][VØ]|fylke|"
    r"øst|vest|nord|syd|sør|sentrum|centrum|city center|city centre|zentrum|mitte|innenstadt|süd|west|ost|keskusta|centro|"
    r"centre|śródmieście|střed|midtby|innerstad|cbd|downtown|ncr|d\.?c\.?|d\.?f\.?|c[eé]dex|lähialueet|seutu|"
    r"\d{1,2}(?:er|e|ème)?(?: arr\w*)?)\.?$",
    re.I,
)
_MUNICIPALITY = when_used(r"\skommun$", re.I)
"""The Swedish word behind a municipality's name; Danes and Norwegians write `kommune`."""
_KNOWN_WITH_AREA_WORD = when_used(
    r"^(?:new york|mexico|salt lake|kansas|oklahoma|jersey|quezon|ho chi minh|panama|kuwait|guatemala|atlantic|iowa|"
    r"carson|daly|dodge|cedar|kuala|foster|redwood|culver|union|east|west|north|south)\b",
    re.I,
)
_POSTAL_BEFORE = when_used(
    r"^(?:(?P<country>[A-Z]{1,3})(?:[- –]|\s-\s)|〒)?\s?(?P<code>\d{3} \d{2}|\d{2}-\d{3}|\d{4} ?[A-Z]{2}(?!\w)|\d{4}-\d{3}|"
    r"\d{5}-\d{3}|\d{3}-\d{4}|\d{4,6}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})\s+(?=[^\W\d_]|['’]\w)"
)
_POSTAL_BEHIND = when_used(
    r"(?:^|\s)((?:\d{5}(?:-\d{4})?|\d{6}|\d{3} \d{2}|\d{5}-\d{3}|\d{4}-\d{3}|\d{3}-\d{4}|\d{2}-\d{3}|"
    r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4} [A-Z]{2}|(?<=[A-Z]{2} )\d{4}|(?<=[A-Z]{3} )\d{4}"
    r"|(?<=[a-z] )[A-Z]{1,2}\d{1,2}[A-Z]?))$"
)
_DUTCH_CODE = when_used(r"[1-9]\d{3} [A-Z]{2}")
_OF_FOUR_DIGITS: Final = frozenset(("AT", "AU", "BE", "BG", "CH", "DK", "HU", "LU", "NL", "NO", "NZ", "SI", "ZA"))
"""Countries with postal codes of four digits, which may stand behind these; other letters there are those of a Dutch code."""
_POSTAL_COUNTRIES: Final = {
    "A": "AT", "B": "BE", "D": "DE", "E": "ES", "F": "FR", "FIN": "FI", "H": "HU", "I": "IT", "L": "LU", "N": "NO", "P": "PT",
    "S": "SE", "FL": "LI", "LT": "LT", "LV": "LV",
}  # fmt: skip
"""Letters before a postal code that are no ISO 3166-1 code (the distinguishing signs of vehicles)."""
_STREET = when_used(
    r"\d.*\b(?:street|st|avenue|ave|road|rd|"
    r"drive|dr|lane|ln|boulevard|blvd|way|place|court|floor|suite|square|parkway|pkwy|highway)\b|"
    r"\w(?:gatan|vägen|gata|väg|torget|gränd|straße|strasse|str\.|platz|allee|weg|gade|vej|gate|veien|vei|katu|tie|"
    r"straat|laan|plein|kade|utca|cadde(?:si)?|sokak)\b.{0,4}\d"
    r"|^(?:rue|avenue|boulevard|calle|c/|via|viale|piazza|plaza|ul\.|ulica|rua|avenida|av\.|chemin|place|passeig|"
    r"carrer|al\.|aleja|cad\.|quai|impasse|ctra\.?|corso|largo|travessa|pol[ií]gono|pol\.|p\.i\.|zona industriale?|z\.i\.|"
    r"zone industrielle|zone artisanale|parc d['’]activités|parque (?:industrial|empresarial)|gewerbe(?:gebiet|park)|"
    r"industrie(?:gebiet|park))\s.*|\w (?:business|science|industrial|technology|retail|trading|enterprise) (?:park|estate)$",
    re.I,
)
_NUMBERED_STREET = when_used(
    r"^\d{1,5}[a-zA-Z]? (?:[\w.'’-]+ ){1,4}(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|way|court|parkway|"
    r"pkwy|highway|hwy)\.?$",
    re.I,
)
"""A street whose house number is no postal code: `1600 Main Street`."""
_WITHIN = when_used(
    r"^(?P<head>[^\W\d_][\w'’-]{2,20}(?:\s[\w'’-]{2,20})?)\s(?:in|i|à|en|em|a|te|w|we|v|ve)\s(?P<town>[^\W\d_a-zß-ÿ][^\d,;]{2,30})$"
)
"""Something in a town: `Obra em Évora`, and `Java in Berlin`, which is no place."""
_SITE = when_used(
    r"\b(?:obra|baustelle|einsatz\w+|standort|laden|geschäft|betrieb|büro|praxis|hotel|restaurant\w*|caf[eé]|cantiere|sede|ufficio|ristorante|albergo|magazzino|chantier|magasin"
    r"|boutique|bureau|cabinet|entrepôt|site|shop|store|branch|plant|factory|mill|bakery|workshop|hub|location|workplace|byg[gn]\w*|butik\w*|fabrikk?\w*|lager\w*|verkstad\w*"
    r"|verksted\w*|værksted\w*|arbets\w+|arbeids\w+|arbejds\w+|rakennus\w*|työmaa\w*|myymälä\w*|kauppa|bouwplaats|winkel|magazijn|taller|tienda|nave|almacén|obras|loja|armazém"
    r"|fábrica|budowa|sklep|biuro|magazyn|hala|fabryka|stavba|prodejna|provozovna|kancelář|sklad|závod)\b",
    re.I,
)
"""Words for where one works that stand before a town."""
_HOUSE_NUMBER = when_used(r"^\d+[a-zA-Z]?\s+[^\W\d_]|[^\W\d_] \d{1,4}\s?[a-zA-Z]?$")
_RIVER = when_used(r"\s(?:v\. ?d\.|a\. ?d\.|[abi]\.|an der|am|im|vor der|ob der|unter)\s?\S.*$")
"""What German towns add to their name: a river, a mountain or a larger town."""
_ABBREVIATED = when_used(r"(?<=\s)(v\. ?d\.|a\. ?d\.|a\.|b\.|i\.)\s?(?=[A-ZÄÖÜ])")
_WHOLE: Final = {"v.d.": "vor der ", "a.d.": "an der ", "a.": "am ", "b.": "bei ", "i.": "in "}
_DIGIT = when_used(r"\d")


_NUMBERED = when_used(r"\s(?:\d{1,2}(?:er|e|ème|eme)?(?: arr\w*\.?)?|(?:[XVI]{1,6})\.?(?: kerület| ker\.?)?)$")
"""Districts by number behind a city's name."""
_SHORTEST_QUALIFIED: Final = 4
"""Letters of the shortest name with a qualifier: `NRW` is no `W` of something."""
CITY_STATES: Final = {"DE-BE": "berlin", "DE-HH": "hamburg", "US-DC": "washington"}
"""Regions that are one city, by ISO 3166-2 code: every other town in them is a part of it."""
_DISTRICTS: Final = {
    "stockholm": "kista sodermalm ostermalm vasastan kungsholmen bromma hagersten farsta alvsjo spanga skarholmen arsta enskede",
    "goteborg": "hisingen lindholmen majorna angered frolunda",
    "malmo": "rosengard limhamn hyllie",
    "oslo": "grunerlokka nydalen skoyen majorstuen bryn alna frogner sagene gronland helsfyr",
    "kobenhavn": "norrebro vesterbro osterbro amager valby vanlose bronshoj orestad",
    "helsinki": "kallio pasila vallila kamppi pitajanmaki herttoniemi malmi vuosaari itakeskus ruoholahti toolo",
    "wien": "favoriten simmering meidling hietzing penzing ottakring hernals wahring dobling brigittenau floridsdorf donaustadt "
    "liesing leopoldstadt landstrasse margareten mariahilf josefstadt alsergrund",
    "zurich": "oerlikon altstetten seebach wiedikon hongg",
    "munchen": "schwabing bogenhausen sendling pasing moosach trudering riem neuhausen giesing laim milbertshofen",
    "koln": "ehrenfeld nippes kalk deutz porz lindenthal chorweiler rodenkirchen mulheim",
    "paris": "la-defense montmartre montparnasse belleville bercy batignolles",
    "london": "camden westminster hackney islington southwark lambeth shoreditch canary-wharf stratford hammersmith kensington "
    "greenwich lewisham croydon soho mayfair",
    "amsterdam": "zuidoost centrum noord zuid sloterdijk zuidas",
    "warszawa": "mokotow wola ursynow praga poludnie ochota bielany bemowo targowek wilanow zoliborz wlochy",
    "krakow": "podgorze nowa-huta krowodrza debniki zablocie",
    "praha": "smichov karlin vinohrady zizkov holesovice dejvice chodov nusle pankrac liben letnany stodulky",
    "brno": "lisen bohunice kralovo-pole zabrdovice",
    "budapest": "ujpest kobanya kispest zuglo obuda csepel ferencvaros budafok",
    "madrid": "chamartin vallecas carabanchel hortaleza chamberi tetuan arganzuela moncloa",
    "barcelona": "gracia eixample sants poblenou les-corts",
    "milano": "lambrate bicocca navigli brera",
    "lisboa": "alcantara benfica belem alvalade",
    "istanbul": "kadikoy besiktas sisli uskudar atasehir maltepe kartal pendik umraniye bakirkoy fatih beyoglu sariyer",
}  # fmt: skip
_DISTRICT_NAMES: Final = {city: frozenset(map(folded, names.split())) for city, names in _DISTRICTS.items()}


def is_district(name: str, city: str) -> bool:
    """Whether a name is that of a part of the city: `Altona` of `Hamburg`, `Kista` of `Stockholm`."""
    key = folded(city)
    if key in CITY_STATES.values():
        return any(CITY_STATES.get(town.region) == key and town.weight < CITY_STATE for town in towns_named(name))
    return folded(name) in _DISTRICT_NAMES.get(key, ())


DIRECTIONS: Final = frozenset(
    map(
        folded,
        word_set(
            """
            north south east west northern southern eastern western central centre center northeast northwest southeast southwest
            north-east north-west south-east south-west nord sud est ouest norte sur este oeste centro sul leste ovest süd ost
            noord zuid oost norra södra östra västra nordre søndre øst vest syd sør północ południe wschód zachód sever jih východ
            západ pohjoinen etelä itä länsi
            """
        ),
    )
)
"""Words for a part of anything, a campus or a town, which are the names of regions far away as well: `Norte` of Guinea-Bissau."""
_HOUSE: Final = when_used(
    r"\b(?:(?:building|campus|facult(?:y|ies)|department|laborator(?:y|ies)|auditorium|clinic|hospital|school|college|library|museum"
    r"|theatre|nursery|surgery|warehouse|depot|site|office|headquarter|premise)s?|universit\w{1,4}|institut[eo]?"
    r"|civic centre|town hall|city hall|county hall|shire hall|works|mill|wharf|barn|centre|center|care home"
    r"|(?:market|village|parish|guild|sports) hall"
    r"|gebäude|rathaus|kita|werk|zentrale|filiale|universität|école|collège|lycée|crèche|hôpital|clinique|mairie|usine|agence"
    r"|bâtiment|faculté|edificio|colegio|escuela|facultad|clínica|ayuntamiento|planta|fábrica|oficina|biblioteca|edifício|escola"
    r"|faculdade|clínica|câmara|scuola|ospedale|istituto|stabilimento|facoltà|comune|negozio|szkoła|przedszkole|szpital|urząd"
    r"|zakład|biblioteka|wydział|budynek|škola|školka|nemocnice|úřad|budova|fakulta|knihovna|pobočka|kontor|gebouw|kantoor"
    r"|vestiging|ziekenhuis)\b"
    r"|(?:skolan?|skolen?|skole|schule|school|gymnasiet|gymnasium|kliniken|klinikken|klinik|sjukhuset|sykehuset?|sygehuset?"
    r"|hospitalet|kyrkan|kirken|biblioteket|museet|teatern|teatret|rådhuset?|förskolan?|barnehagen?|børnehaven?|äldreboendet?"
    r"|sykehjem|plejehjem|krankenhaus|klinikum|pflegeheim|kindergarten|bibliothek|amt|zentrum|koulu|lukio|päiväkoti|sairaala"
    r"|kirjasto|tehdas|kirkko|toimisto|ziekenhuis|kantoor|gebouw|centret|centeret|plejecenter|omsorgssenter|sykehjemmet|senteret|helsetun|keskus"
    r"|altenheim|seniorenheim|zorgcentrum|gemeentehuis|stadhuis|rådhus)\b"
    r"|^(?:centre|centro|ośrodek|dom pomocy|domov|středisko|plejehjemmet|residencia|résidence|foyer|centrum)\s",
    re.I,
)
"""Names of houses, behind which that of their town stands: `Otterskolan, Björkdal`, `County Buildings, Otterby`."""


_UNIT: Final = when_used(
    r"\b(?:team|unit|services?|department|dept|ward|floor|wing|section|division|abteilung|avdeling|avdelning|afdeling|servicio|reparto"
    r"|oddział|oddělení)\b",
    re.I,
)
"""Words of a part of a house, which is no town either."""


def is_a_house(name: str) -> bool:
    """Whether a name that no table has says of its bearer that it is a house or an institution."""
    return _HOUSE.search(name) is not None


OF_NOTE = 6_500
"""People of a town that is rather meant than the region of its name; where it lies outside the region it must be a city."""
CITY_STATE = 500_000
"""People that no part of a city has."""
LARGE_CITY = 500_000
"""People of a city whose name before a hyphen means it, although the whole is a name of its own."""


@dataclass(slots=True)
class Part:
    """What one comma-separated part of a place can be."""

    text: str
    """The words, without a postal code and without qualifiers such as `Greater`."""
    country: str | None = None
    """The country it names, as ISO 3166-1 alpha-2 code."""
    regions: list[Region] = field(default_factory=list)
    """The regions it may name."""
    is_town: bool = False
    """Whether it names a town."""
    postal: str | None = None
    """The postal code in it."""
    street: bool = False
    """Whether it is a street, with its house number."""
    is_area: bool = False
    """Whether its words say that the surroundings of a town are meant."""
    is_dashed: bool = False
    """Whether a dash stands before it, not a comma."""
    is_inside: bool = False
    """Whether it only says where in or near the town before it: a district, a suburb."""
    implied_country: str | None = None
    """The country that its form tells: `SE` of `S-123 45`, of `Mark kommun`."""
    is_municipality: bool = False
    """Whether its form says that it is a Swedish municipality: `Mark kommun`."""
    is_house: bool = False
    """Whether its words say that it is a house, or a part of one: `Mill Depot`, `Parks Team`."""

    @property
    def is_known(self) -> bool:
        """Whether it names a country, a region or a town."""
        return self.is_town or bool(self.country or self.regions)


def holds(regions: list[Region], words: list[str]) -> bool:
    """Whether one of the regions can hold the place that the words name."""
    towns = [town for word in words for town in towns_named(word)]
    return any(not towns or in_region(towns, region) for region in regions)


def in_region(towns: list[Town], region: Region) -> bool:
    """Whether one of the towns lies in the region, as far as the tables know."""
    return any(town.country == region.country and town.region in ("", region.code) for town in towns)


def classify(word: str, is_dashed: bool = False) -> Part:
    """What a part can be: postal code split off, qualifiers such as `Greater` put aside; remembered for the next text."""
    known = _classified(word)
    return Part(
        known.text, known.country, known.regions, known.is_town, known.postal, known.street, known.is_area, is_dashed,
        implied_country=known.implied_country, is_municipality=known.is_municipality, is_house=known.is_house,
    )  # fmt: skip


@lru_cache(maxsize=1024)
def _classified(word: str) -> Part:
    """What a word of a place can be: street, postal code, town, region, country; often several of them."""
    part = Part(word.strip(" ."))
    if _DIGIT.search(part.text):
        if _NUMBERED_STREET.match(part.text):
            part.street = True
            return part
        _split_postal_code(part)
    name = part.text
    if name.startswith("Stor") and municipality_named(name[4:]):
        name = part.text = name[4:].strip("-").title()
    if whole := _city_of_district(name):
        name = part.text = whole
    _look_up(part)
    if part.is_known or len(name) < _SHORTEST_QUALIFIED:
        return part
    cores = list(_without_qualifiers(name))
    part.street = bool(_STREET.search(name))
    rest = [] if part.street else list(shortened(name))
    for core in (*cores, *rest, *(core for shorter in rest for core in _without_qualifiers(shorter)), *_without_district(name)):
        if _is_known(core) and folded(core) not in DIRECTIONS:
            part.text, part.is_area, part.street = core, not municipality_named(core), False
            part.is_house = is_a_house(name)
            if not part.is_area and _MUNICIPALITY.search(name):
                part.is_municipality, part.implied_country = True, "SE"
            _look_up(part, is_region=bool(_REGION_WORD.match(name)))
            return part
    within = None if part.street else _WITHIN.match(name)
    if within and (_SITE.search(within["head"]) or is_a_house(within["head"])) and _is_of_note(within["town"]):
        part.text = within["town"]
        _look_up(part)
        return part
    part.is_house = is_a_house(name) or _UNIT.search(name) is not None
    part.street = part.street or bool(_HOUSE_NUMBER.search(name))
    if rest and not part.street:
        part.text = rest[-1]
    return part


def is_small(name: str) -> bool:
    """Whether all towns of a name are so small that a house may bear it by chance: the `Mill` of `Mill Depot`."""
    return not _is_of_note(name)


def _is_of_note(name: str) -> bool:
    return any(town.weight >= OF_NOTE for town in towns_named(name))


def _city_of_district(name: str) -> str | None:
    """The city of a district that is told by number or behind a hyphen: `Paris 15e`, `Budapest XI`, `Berlin-Kreuzberg`."""
    numbered = _NUMBERED.search(name)
    if numbered:
        city = name[: numbered.start()]
        return city if towns_named(city) else None
    city, hyphen, district = name.partition("-")
    if not hyphen or district[:1].islower():
        return None
    towns, districts = towns_named(city), towns_named(name)
    if not towns or not districts or towns[0].weight < LARGE_CITY or districts[0].weight >= towns[0].weight:
        return None
    return city if (towns[0].name, towns[0].country) != (districts[0].name, districts[0].country) else None


def _look_up(part: Part, *, is_region: bool = False) -> None:
    """Fill in what the part's text names.

    The name of a country is not that of its region (`Mexico`), unless a word says so (`is_region`); those of the United
    Kingdom are named like countries.
    """
    part.country = country_named(part.text)
    part.regions = regions_named(part.text)
    if part.country not in (None, "GB") and not is_region:
        part.regions = [region for region in part.regions if region.country != part.country]
    part.is_town = _is_town(part) and not (part.regions and is_region)


def _split_postal_code(part: Part) -> None:
    """Take a postal code off the part, with the country that a letter before it tells."""
    letters = part.text[-2:]
    if _DUTCH_CODE.fullmatch(part.text) and country_named(letters) and letters not in _OF_FOUR_DIGITS:
        part.postal, part.text = part.text, ""
        return
    before = _POSTAL_BEFORE.match(part.text)
    if before:
        part.postal, part.text = before["code"], part.text[before.end() :].strip()
        if letters := before["country"]:
            part.implied_country = _POSTAL_COUNTRIES.get(letters) or country_named(letters)
        return
    behind = _POSTAL_BEHIND.search(part.text)
    if behind:
        part.postal, part.text = behind[1], part.text[: behind.start()].strip(" ,")


def _without_qualifiers(name: str) -> Iterator[str]:
    """The name without `Greater`, `area`, `kommun` and the like, step by step; `Stockholms stad` also without its genitive."""
    core = name
    if region := _REGION_WORD.match(name):
        yield name[region.end() :].strip(" .")
    for _ in range(3):
        shorter = _AROUND.sub("", core)
        if not _KNOWN_WITH_AREA_WORD.match(shorter):
            shorter = _AREA.sub("", shorter)
        if shorter == core or not shorter:
            return
        core = shorter
        if core.endswith("s") and municipality_named(core[:-1]) and not municipality_named(core):
            yield core[:-1]
        yield core


def _without_district(name: str) -> Iterator[str]:
    """The city before a hyphen (`Stuttgart-Vaihingen`), a postal code (`Wien 1030`) or a country (`Stockholm Sverige`)."""
    city, hyphen, _ = name.partition("-")
    if hyphen and any(town.weight >= CITY for town in towns_named(city)):
        yield city
    if beside := _RIVER.search(name):
        yield _ABBREVIATED.sub(lambda found: _WHOLE[found[1].lower().replace(" ", "")], name)
        yield name[: beside.start()]
    if name and name[0] >= "\u2e80":
        yield from (name[:length] for length in range(len(name) - 1, 1, -1))
    city, _, last = name.rpartition(" ")
    if (last.isdecimal() and len(last) == 4) or (
        len(last) > 3 and (code := country_named(last)) and town_meant(city, country=code)
    ):
        yield city


def _is_known(name: str) -> bool:
    """Whether a name without its qualifier is a country, a region, a municipality or a town of some size."""
    towns = towns_named(name)
    return bool(country_named(name) or regions_named(name) or municipality_named(name) or (towns and towns[0].weight >= 5_000))


def _is_town(part: Part) -> bool:
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
        and not any(in_region(list(towns), region) for region in part.regions)
    ):
        return False
    return bool(towns) or municipality_named(part.text) is not None
