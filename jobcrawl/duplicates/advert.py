"""Advert: what of a posting is compared. Feed lines, plain rows and schema.org postings are read alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

import orjson

from jobcrawl.duplicates.wording import bare_words, sketch_of, words_of
from jobcrawl.posting import JobLocation
from jobcrawl.values.links import canonical_url
from jobcrawl.values.organizations.organization import understand_organization
from jobcrawl.values.places.gazetteer import folded, towns_named
from jobcrawl.values.places.places import understand_place

WRAPPERS = ("originalJobPosting", "posting", "JobPosting")
"""Keys under which a row may hold the posting itself."""
MAX_TITLE_WORDS = 40
"""Words of a title that are compared."""

SETS = ("addresses", "employer_words", "localities", "regions", "countries", "place_words")
TUPLES = ("title", "employers", "sketch")
"""Fields of an advert that JSON gives back as lists, by what they are."""

Row = Mapping[str, Any]


@dataclass(slots=True, frozen=True, kw_only=True)
class Advert:
    """One ad of one source, without its text."""

    id: str
    """Its id as the row has it."""
    source: str | None
    """Name of the source, else the host of its address; None when unknown."""
    own_address: str | None
    """Its address in one spelling; None when unknown."""
    source_id: str | None
    """The source's own id of it."""
    addresses: frozenset[str]
    """Addresses that belong to this job alone, as far as one ad tells: its own and where to apply."""
    requisition: str | None
    """The employer's reference number; several postings may share one."""
    title: tuple[str, ...]
    """Words of the title."""
    employers: tuple[str, ...]
    """Names of employer and agency."""
    employer_words: frozenset[str]
    """Every word of these names."""
    localities: frozenset[str]
    """Towns and municipalities."""
    regions: frozenset[str]
    """States, counties or provinces."""
    countries: frozenset[str]
    """ISO 3166-1 alpha-2 codes."""
    place_words: frozenset[str]
    """Every word of the places as written."""
    posted: date | None
    """Day of publication."""
    deadline: date | None
    """Last day to apply."""
    sketch: tuple[int, ...]
    """Smallest shingle hashes of the text."""


def advert_of(row: Row) -> Advert:
    """The advert of a row; raises ValueError for a row without an id."""
    ident = row.get("id")
    if ident is None or ident == "" or not isinstance(ident, str | int | float):
        raise ValueError('no "id"')
    inner = _inner(row)
    url = _text(inner, "url", "link")
    places = tuple(_places(inner))
    employers = tuple(_employers(inner))
    source = _text(row, "source", "site") or _text(inner, "source", "site") or _host(url)
    return Advert(
        id=str(ident),
        source=source,
        own_address=canonical_url(url) if url else None,
        source_id=_text(inner, "source_id") or _identifier(inner.get("identifier")),
        addresses=frozenset(_addresses(inner, url)),
        requisition=_requisition(inner),
        title=tuple(bare_words(_text(inner, "title", "headline", "name"))[:MAX_TITLE_WORDS]),
        employers=employers,
        employer_words=frozenset(word for name in employers for word in bare_words(name)),
        localities=frozenset(key for place in places if (key := _locality(place))),
        regions=frozenset(place.region_code or folded(place.region) for place in places if place.region),
        countries=frozenset(place.country for place in places if place.country),
        place_words=frozenset(
            word for place in places for part in (place.text, place.locality, place.region) for word in bare_words(part)
        ),
        posted=_day(_text(inner, "date_posted", "datePosted", "published")),
        deadline=_day(_text(inner, "valid_through", "validThrough", "deadline")),
        sketch=tuple(sketch_of(words_of(text_of(row)))),
    )


def packed(advert: Advert) -> str:
    """An advert as JSON, the same for the same advert."""
    return orjson.dumps(advert, default=sorted).decode()


def unpacked(text: str) -> Advert:
    """The advert that was packed."""
    values: dict[str, Any] = orjson.loads(text)
    for name in SETS:
        values[name] = frozenset(values[name])
    for name in TUPLES:
        values[name] = tuple(values[name])
    return Advert(**values | {"posted": _day(values["posted"]), "deadline": _day(values["deadline"])})


def text_of(row: Row) -> str:
    """The ad's text, plain or HTML."""
    return _text(_inner(row), "description", "text", "description_html", "body") or ""


def _inner(row: Row) -> Row:
    return next((row[key] for key in WRAPPERS if isinstance(row.get(key), dict)), row)


def _text(row: Row, *names: str) -> str | None:
    """The first of some keys that holds words."""
    for name in names:
        value = row.get(name)
        if isinstance(value, str) and value.strip():
            return value.strip()
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
    return None


def _host(url: str | None) -> str | None:
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def _identifier(value: Any) -> str | None:
    """Text of a schema.org identifier: words, or a PropertyValue."""
    if isinstance(value, dict):
        return _text(value, "value", "name")
    return _text({"value": value}, "value")


def _requisition(row: Row) -> str | None:
    """The reference number as letters and digits; None for what is no number, and for a short one."""
    given = _text(row, "requisition_id", "requisition", "reference") or _identifier(row.get("identifier")) or ""
    core = "".join(bare_words(given))
    return core if len(core) > 3 and any(map(str.isdigit, core)) else None


def _addresses(row: Row, url: str | None) -> list[str]:
    found = [url, _text(row, "apply_url", "applyUrl", "application_url"), *_links(row.get("source_links"))]
    return [canonical_url(address) for address in found if address and _names_a_page(address)]


def _links(value: Any) -> list[str | None]:
    return [_text(link, "url") for link in value if isinstance(link, dict)] if isinstance(value, list) else []


def _names_a_page(address: str) -> bool:
    """Whether an address says more than the site's name."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.path.strip("/") or parts.query)


def _employers(row: Row) -> list[str]:
    given = (row.get(key) for key in ("hiring_organization", "hiringOrganization", "employer", "company", "recruiter"))
    found = [understand_organization(value) for value in given if value]
    return [organization.name for organization in found if organization and organization.name]


def _places(row: Row) -> list[JobLocation]:
    listed = row.get("job_locations")
    if isinstance(listed, list) and listed:
        names = ("text", "locality", "locality_code", "region", "region_code", "country")
        return [JobLocation(**{name: _text(one, name) for name in names}) for one in listed if isinstance(one, dict)]
    given = row.get("jobLocation") or row.get("place") or row.get("location") or row.get("city")
    return understand_place(given) if given else []


def _locality(place: JobLocation) -> str | None:
    if place.locality_code:
        return place.locality_code
    return _town(place.locality, place.country) if place.locality else None


@lru_cache(maxsize=20_000)
def _town(name: str, country: str | None) -> str:
    """One name for a town in all languages: Munich is München."""
    town = next((town for town in towns_named(name) if country in (None, town.country)), None)
    return folded(town.name if town else name)


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat((text or "")[:10])
    except ValueError:
        return None
