"""ResolvePlaces: places of work, whether work is remote, and where applicants may live."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from babel.languages import get_official_languages

from jobcrawl.candidate import MACHINE_READERS, Candidate
from jobcrawl.domains import country_of_address, is_of_public_body
from jobcrawl.draft import Draft
from jobcrawl.posting import JobLocation, Organization
from jobcrawl.read.labels.class_values import NAMED_BY_CLASS
from jobcrawl.read.words.vocabulary import NO, label_key
from jobcrawl.values.patterns import when_used
from jobcrawl.values.pay.currency import currency_of_country
from jobcrawl.values.pay.declared_pay import understand_salary
from jobcrawl.values.places.gazetteer import CITY, MARKET, country_named, folded, regions_named, towns_named
from jobcrawl.values.places.places import MAX_PLACES, understand_place
from jobcrawl.values.places.remote import area_named, find_applicant_locations, find_remote, understand_remote
from jobcrawl.values.text import clean_line
from jobcrawl.zones import Zone

_FOOTER = Zone.FOOTER.value
SURE_ENOUGH_TO_ADD = 0.7
"""Confidence from which a second candidate's places stand beside the surest one's (the board's and the ad's)."""
LABELLED = 0.8
"""Confidence from which a value was labelled or declared as a place, so that a name in no table is one as well."""
VISIBLE_LABELS = frozenset(("labels", "icons"))
"""Readers of what a page labels by words or by pictures."""
_TWO_NAMES = when_used(r"[^\W\d_][^\W\d_'’.-]+(?: [^\W\d_'’.-]+){0,3}, [^\W\d_][^\W\d_'’.-]+(?: [^\W\d_'’.-]+){0,3}")
_PROVINCE = when_used(r"\w \([A-Z]{2}\)\s*$")
"""A province's letters in brackets, as Italy writes them behind a town."""
STATED_IN_TEXT = 0.55
"""Confidence of a sentence of the ad about remote work."""

_AND = when_used(r"\s*[,;&/]\s*(?:(?:and|or)\s)?|\s(?:and|or|och|og|ja|und|oder|et|ou|en|of|y|o|e|i|a)\s")
"""What stands between the countries of a list: `Sweden, Norway and Denmark`."""


class ResolvePlaces:
    """Fills `job_locations`, `job_location_type` and `applicant_location_requirements`."""

    def process_item(self, item: Draft) -> Draft:
        """The draft with its places."""
        self._places(item)
        self._remote(item)
        self._applicants(item)
        return item

    @staticmethod
    def _places(item: Draft) -> None:
        """The surest candidate's places, and those that others sure enough add: what the board and the ad say can differ."""
        places: list[JobLocation] = []
        first: Candidate | None = None
        employer = folded((item.posting.hiring_organization or item.posting.recruiter or Organization()).name or "")
        for candidate in _without_seat(item.candidates.of("job_locations"), item):
            is_weak = candidate.confidence < SURE_ENOUGH_TO_ADD and isinstance(candidate.value, str)
            if is_weak and folded(candidate.value) == employer:
                continue
            understood = _understood(candidate, item)
            if first is not None and candidate.reader in MACHINE_READERS and candidate.confidence < first.confidence:
                understood = _in_countries_of(places, understood)
            if first is not None and candidate.confidence < SURE_ENOUGH_TO_ADD:
                if _says_more(understood, places):
                    _learn_regions(understood, places)
                    places, first = understood, candidate
                    break
                continue
            if understood and first is None:
                first = candidate
            for place in understood:
                _add(places, place, from_first=candidate is first)
        if first is not None:
            inside = {place.country for place in places if place.locality or place.region}
            told = [place for place in places if place.locality or place.region or place.country not in inside]
            item.put("job_locations", told[:MAX_PLACES], first)

    @staticmethod
    def _remote(item: Draft) -> None:
        """From its own candidates, else from the places' and the title's words, else from the ad."""
        kind, candidate = item.candidates.choose("job_location_type", _remote_of)
        if kind is None and any(_is_denial(told.value) for told in item.candidates.of("job_location_type")):
            return
        if kind is None:
            kind, candidate = item.candidates.choose("job_locations", _remote_of)
        if kind is None and item.posting.title and (kind := understand_remote(item.posting.title)):
            candidate = Candidate("job_location_type", item.posting.title, "title", STATED_IN_TEXT)
        if kind is None and item.posting.description and (said := find_remote(item.posting.description)):
            kind, candidate = said[0], Candidate("job_location_type", said[1], "description", STATED_IN_TEXT)
        if kind is not None and candidate is not None:
            item.put("job_location_type", kind, candidate)

    @staticmethod
    def _applicants(item: Draft) -> None:
        """From structured data, else from the words beside `remote`, else from the ad of a remote job."""
        for candidate in item.candidates.of("applicant_location_requirements"):
            codes = _applicants_of(candidate.value)
            if codes:
                item.put("applicant_location_requirements", codes, candidate)
                return
        for field in ("job_location_type", "job_locations"):
            for candidate in item.candidates.of(field):
                codes = find_applicant_locations(candidate.value) if isinstance(candidate.value, str) else []
                if codes:
                    item.put("applicant_location_requirements", codes, candidate)
                    return
        if item.posting.job_location_type == "TELECOMMUTE" and item.posting.description:
            codes = find_applicant_locations(item.posting.description)
            if codes:
                written = Candidate("applicant_location_requirements", ", ".join(codes), "description", STATED_IN_TEXT)
                item.put("applicant_location_requirements", codes, written)


def _without_seat(candidates: Sequence[Candidate], item: Draft) -> Sequence[Candidate]:
    """The candidates without the only declared place, where that has a street or is named in the foot of the page, and the page
    labels another town in its country.

    Systems declare the seat of an agency or of a head office for every job: `High Street 1, Leeds` over `Place of work: York`.
    """
    declared = [candidate for candidate in candidates if candidate.reader in MACHINE_READERS]
    labelled = [one for one in candidates if one.reader in VISIBLE_LABELS and one.confidence >= LABELLED]
    if len(declared) != 1 or not labelled:
        return candidates
    seats, places = _understood(declared[0], item), [place for one in labelled for place in _understood(one, item)]
    if len(seats) != 1 or not (seat := folded(seats[0].locality or "")):
        return candidates
    if not (seats[0].street_address or _stands_in_the_foot(seats[0].locality or "", item)):
        return candidates
    is_told = any(seat in folded(place.text or "") or seat == folded(place.locality or "") for place in places)
    are_towns = bool(places) and all(place.locality and place.country in (seats[0].country, None) for place in places)
    return candidates if is_told or not are_towns else [one for one in candidates if one is not declared[0]]


def _stands_in_the_foot(town: str, item: Draft) -> bool:
    """Whether the foot of the page, which says where the employer sits, names a town."""
    return any(block.box.zone & _FOOTER and town in block.text for block in item.page.outline.blocks)


def _understood(candidate: Candidate, item: Draft) -> list[JobLocation]:
    """The places a candidate names; towns of several countries are in that of the page's address where it has such a town."""
    labelled = candidate.confidence >= LABELLED or _is_named_by_class(candidate)
    told = item.source.country
    places = understand_place(candidate.value, country=told, labelled=labelled)
    country = None if told or not places or not isinstance(candidate.value, str) else country_of_address(item.page.url)
    if country == "IT" and _PROVINCE.search(candidate.value):
        return understand_place(candidate.value, country=country, labelled=labelled)
    if country is None:
        return places
    if len(places) == 1 and _may_be_unknown_namesake(places[0], country):
        places[0].country = None
        return places
    if len(places) == 1 and places[0].country is not None:
        there = understand_place(candidate.value, country=country, labelled=labelled)
        is_there = len(there) == 1 and there[0].locality == places[0].locality and there[0].country == country
        return there if is_there and _says_more_than_is_known(places[0]) else places
    if all(_is_known_elsewhere(place, country) for place in places):
        return places
    there = understand_place(candidate.value, country=country, labelled=labelled and _speaks_for(country, item))
    found = sum(place.country == country for place in there)
    is_open = any(place.country is None for place in places)
    return there if found > (0 if is_open else 1) and len(there) == len(places) else places


def _speaks_for(country: str, item: Draft) -> bool:
    """Whether a page at a country's address is that country's by more than its ending, so that a town no table knows lies there:
    the host is a public body's, the language is one of the country's own, or the pay is in its money.

    English is written everywhere and tells nothing.
    """
    if is_of_public_body(item.page.url):
        return True
    language = item.posting.language or item.source.language
    if language not in (None, "en") and language in get_official_languages(country, de_facto=True, regional=True):
        return True
    pays = (understand_salary(one.value) for one in item.candidates.of("base_salary"))
    currency = next((pay.currency for pay in pays if pay is not None and pay.currency), None)
    return currency is not None and currency == currency_of_country(country)


def _may_be_unknown_namesake(place: JobLocation, country: str) -> bool:
    """Whether a town alone is only known as a small one elsewhere, for a page of a country whose small towns are in no table:
    `Silao` of India for a page of Mexico."""
    if country in MARKET or place.country in (None, country) or place.region or place.text != place.locality:
        return False
    return all(town.country != country and town.weight < CITY for town in towns_named(place.locality or ""))


def _says_more_than_is_known(place: JobLocation) -> bool:
    """Whether words stand behind a town of which no table knows in which country they are: `Windsor, Berks`."""
    town, comma, rest = (place.text or "").partition(", ")
    if not comma or place.region or not place.locality or folded(town) != folded(place.locality):
        return False
    parts = rest.split(", ")
    return not any(country_named(part) or regions_named(part) or towns_named(part) for part in parts)


def _is_known_elsewhere(place: JobLocation, country: str) -> bool:
    """Whether a town is known by its name alone, and lies in another country: `Rome` for a page of the United States."""
    alone = understand_place(place.locality) if place.locality else []
    return len(alone) == 1 and alone[0].country not in (None, country)


def _names_region(town: JobLocation, area: JobLocation) -> bool:
    """Whether a town is said to lie in a region, by code or by the region's name or the first word of it: `Lerwick, Shetland`; or
    is known to lie there."""
    if town.region_code is not None or area.region is None:
        return town.region_code == area.region_code
    if any(known.region == area.region_code and known.country == area.country for known in towns_named(town.locality or "")):
        return True
    return folded(area.region).split(" ")[0] in folded(town.text or "").split(" ")


def _may_lie_in(town: JobLocation, area: JobLocation) -> bool:
    """Whether a town is said or known to lie in a region, or no table knows in which region of that country it lies."""
    towns = [known for known in towns_named(town.locality or "") if known.country == area.country]
    is_open = town.region is None and bool(towns) and not any(known.region for known in towns)
    return is_open or _names_region(town, area)


def _is_named_by_class(candidate: Candidate) -> bool:
    """Whether an element's class says that it holds a place, and two names stand in it: `Takengon, Aceh`."""
    return (
        candidate.reader == "labels"
        and candidate.confidence == NAMED_BY_CLASS
        and isinstance(candidate.value, str)
        and _TWO_NAMES.fullmatch(candidate.value) is not None
    )


def _says_more(others: list[JobLocation], places: list[JobLocation]) -> bool:
    """Whether less sure places are towns where no town is known in that country, or all known towns and further ones."""
    if not all(other.locality for other in others) or {other.country for other in others} != {place.country for place in places}:
        return False
    if any(place.region and not any(_may_lie_in(other, place) for other in others) for place in places if not place.locality):
        return False
    known = {folded(place.locality) for place in places if place.locality}
    return known < {folded(other.locality) for other in others if other.locality}


def _in_countries_of(places: list[JobLocation], declared: list[JobLocation]) -> list[JobLocation]:
    """Of declared places that the page does not show, those in a country of the places that it labels: no registered office."""
    countries = {place.country for place in places}
    return [place for place in declared if place.country in countries or None in (place.country, *countries)]


def _learn_regions(towns: list[JobLocation], areas: list[JobLocation]) -> None:
    """Give towns the regions in which less exact places put them."""
    for town in towns:
        for area in areas:
            if town.region is None and area.locality is None and _names_region(town, area):
                town.region, town.region_code = area.region, area.region_code


def _add(places: list[JobLocation], place: JobLocation, *, from_first: bool) -> None:
    """Add a place unless it is known already or only says less; a known one learns what it lacked."""
    for known in places:
        if _is_same_town(known, place):
            for name in ("country", "region", "region_code", "locality_code", "postal_code", "street_address"):
                if getattr(known, name) is None and (known.country in (None, place.country)):
                    setattr(known, name, getattr(place, name))
            return
        if not from_first and place.locality is None and place.country in (known.country, None):
            return
    if not (from_first or place.locality) and len(places) == 1 and _learn_region(places[0], place):
        return
    if place.locality and not from_first:
        vaguer = [known for known in places if known.locality is None and known.country in (place.country, None)]
        for known in vaguer:
            if known.region_code in (place.region_code, None) or (len(places) == 1 and _names_region(place, known)):
                place.region, place.region_code = place.region or known.region, place.region_code or known.region_code
                places.remove(known)
        if place.country is None:
            return
    places.append(place)


def _learn_region(town: JobLocation, area: JobLocation) -> bool:
    """Give a town that no table knows the region and country that another row of its page names; False where it has its own."""
    if not town.locality or town.country or town.region:
        return False
    town.region, town.region_code, town.country = area.region, area.region_code, area.country
    return True


def _is_same_town(known: JobLocation, place: JobLocation) -> bool:
    """Whether both name one town, whatever else they say."""
    if not known.locality or not place.locality:
        return known.locality == place.locality and known.region == place.region and known.country == place.country
    same_name = folded(known.locality) == folded(place.locality) or (
        known.locality_code is not None and known.locality_code == place.locality_code
    )
    same_address = known.street_address is None or place.street_address is None or known.street_address == place.street_address
    return same_name and same_address and (known.country == place.country or None in (known.country, place.country))


def _remote_of(value: Any) -> Any:
    """What a candidate says about remote work."""
    if isinstance(value, list):
        return next((kind for element in value[:20] if (kind := _remote_of(element))), None)
    return understand_remote(value) if isinstance(value, str) else None


def _is_denial(value: Any) -> bool:
    """Whether a label such as `Remote job:` is answered with no."""
    return isinstance(value, str) and label_key(value) in NO


def _applicants_of(value: Any) -> list[str]:
    """Countries and areas of schema.org's applicantLocationRequirements: names, AdministrativeArea dicts, lists of them."""
    found: dict[str, None] = {}
    for element in value[:60] if isinstance(value, list) else [value]:
        name = element.get("name") or element.get("address") if isinstance(element, dict) else element
        if isinstance(name, dict):
            name = name.get("addressCountry") or name.get("addressRegion") or name.get("name")
        if not isinstance(name, str):
            continue
        name = clean_line(name[:200])
        whole = country_named(name) or area_named(name)
        parts = [whole] if whole else [country_named(part) or area_named(part) for part in _AND.split(name)]
        found.update(dict.fromkeys([part for part in parts if part] if all(parts) else [name] if name else []))
    return list(found)
