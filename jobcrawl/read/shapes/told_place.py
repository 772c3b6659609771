"""Told place: whether a name shows by itself that a town is meant, where the words before it tell of other things as well.

`Base: Leeds` and `Base: Dean Hospital, Otterby` tell a place; `Base: Surgery`, `Base: Node, React` and `Destino: Turismo` tell
none, and of a name that no table has nobody can say.
"""

from __future__ import annotations

from typing import Final

from jobcrawl.read.shapes.name_shape import LEGAL_FORM, is_department, is_town
from jobcrawl.values.patterns import when_used
from jobcrawl.values.places.gazetteer import country_named, regions_named, towns_named
from jobcrawl.values.places.place_parts import is_a_house

_BETWEEN: Final = when_used(r"[,;/()|]+\s*|\s*[–—]\s*|\s*-\s*|\s(?:in|i|à|en|em|w|we|v|ve|te)\s")
_ADDRESS: Final = when_used(
    r"\d[\w/-]*,\s|,\s\d|^\d{1,5}[A-Za-z]?\s[A-Z]"
    r"|\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{5}|\d{4} [A-Z]{2}|\d{3} \d{2}|\d{2}-\d{3})\b|\bB?\d{4} [A-ZÀ-ÞĄ-Ž]"
)
"""A street with its number, or a postcode: `4 Mill Lane, Otterby`, `34117 Kassel`."""
_PART_OF_HOUSE: Final = when_used(
    r"(?i)\w(?:olog[iíjy]|ológ|iatri|iatry|iatrie|surg(?:ery|ical)|paedic|pädie|pedia)|chirurg|kirurg|surgery|[oø]rtop|radi[oó]log|röntgen|onkolog"
    r"|intensiv|intensywn|urgenc|urgence|emergency|reception|recepc|rezeption|reparto|servic|dienst|abteilung|oddzia|avdel|afdel|osasto|department|\bdept"
    r"|\bunit\b|\bward\b|\bteam|équipe|equipo|equipe|squadra|zespół|dział|\btým\b|\btiimi|zorg\b|vendas|ventas|vendite|vente\b|sprzeda|prodej"
    r"|limpieza|limpeza|pulizi|cozinha|cocina|cucina|cuisine|küche|keuken|köket|kjøkken|køkken|kuchni|kuchyn|keittiö|turism|lager\b|warehouse|magazyn|sklad\b"
)
"""Words of the parts of a house and of what is done there, in which a unit and no town stands behind a house's name."""


def is_known_place(name: str) -> bool:
    """Whether a table has a name as a town's, with or without its region or country: `Leeds`, `Hull, England`."""
    first, *behind = name.split(", ")
    if is_town(first):
        return not _is_unit(name)
    return bool(towns_named(first)) and any(map(_is_area, behind))


def tells_a_place(name: str) -> bool:
    """Whether a name is a place's for certain: a town's, one in a region, an address, a house's with a town behind."""
    parts = [part for part in _BETWEEN.split(name) if part]
    if any(map(is_town, parts)) or _ADDRESS.search(name) or regions_named(name) or country_named(name):
        return True
    first, *behind = name.split(", ")
    if not behind or any(map(_is_unit, behind)) or LEGAL_FORM.search(behind[-1]):
        return False
    return is_a_house(first) or (not _is_unit(first) and any(map(_is_area, behind)))


def _is_area(name: str) -> bool:
    return bool(regions_named(name) or country_named(name))


def _is_unit(name: str) -> bool:
    return is_department(name) or _PART_OF_HOUSE.search(name) is not None
