"""Job shape: jobs in data of unknown make, told by a title, a long text, and a place or other marks of a job."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from jobcrawl.read.structured import job_names
from jobcrawl.read.structured.declared_values import html_of, words_of
from jobcrawl.read.structured.loose_json import MAX_DEPTH, loads
from jobcrawl.values.patterns import when_used

MIN_TEXT = 200
"""Characters from which on a text can be an ad's."""
FEW = 20
"""Characters that suffice where `SURELY` many fields of a job stand beside them."""
SURELY = 4
"""Fields of a job, besides title and place, from which on an object is nothing else."""
MAX_NODES = 150_000
"""Objects and arrays of a page's data that are looked at."""

_MAX_PART_DEPTH = 5
_MAX_PARTS = 100
_MIN_INNER_JSON = 300
_TAGS = when_used(r"<[^<>]{0,2000}>|&#?[a-zA-Z0-9]{2,8};")
_HEADINGS = frozenset({"title", "heading", "header", "label", "name"})
_BODIES = frozenset({"html", "text", "content", "value", "body", "description"})


def _family(words: str) -> frozenset[str]:
    return frozenset(words.split())


_TITLES = [_family(words) for words in job_names.TITLES]
_ALL_TITLES = frozenset().union(*_TITLES)
_MAIN_TEXTS = _family(job_names.MAIN_TEXTS)
_TEXTS = _MAIN_TEXTS | _family(job_names.OTHER_TEXTS)
_PLACES = _family(job_names.PLACES)
_FURTHER_PLACES = _family(job_names.FURTHER_PLACES)
_CONTAINERS = _family(job_names.CONTAINERS)
_REMOTE_FLAGS = _family(job_names.REMOTE_FLAGS)
_ADDRESS = {part: _family(words) for part, words in job_names.ADDRESS.items()}
_SALARY = {part: _family(words) for part, words in job_names.SALARY.items()}
_FLAT_SALARY = {part: _family(words) for part, words in job_names.FLAT_SALARY.items()}
_PROPERTIES = {name: [_family(words) for words in families] for name, families in job_names.PROPERTIES.items()}
_PLACE_ENDINGS = ("location", "locations")
_PLACE_MARKS = _PLACES | (_ADDRESS["addressLocality"] - {"town", "locality"}) | {"country", "countrycode", "address"}
_JOB_MARKS = _REMOTE_FLAGS.union(
    *(
        _PROPERTIES[name][0]
        for name in (
            "employmentType",
            "applyUrl",
            "validThrough",
            "requisitionId",
            "identifier",
            "employmentUnit",
            "baseSalary",
            "jobLocationType",
        )
    )
)
_OWN_NAMES = ("visiblename", "displayname", "companyname", "publicname", "legalname", "label", "title")
_SURE_MARKS = _JOB_MARKS.union(_PROPERTIES["datePosted"][0], _PROPERTIES["hiringOrganization"][0], _PLACES)
_DATES = frozenset({"datePosted", "validThrough", "dateModified", "jobStartDate"})
_TERMS = frozenset({"employmentType", "jobLocationType", "occupationalCategory", "industry", "inLanguage", "workHours"})
_MAX_KEYS = 3000
_WORD_BEFORE = when_used(r"\w+\Z")
_KEY_END = when_used(r"""\w{0,12}\\{0,3}["']?\s?:""")
_TEXT_KEY_END = when_used(
    r"""\w{0,12}\\{0,3}["']?\s?:\s?(?:\\{0,3}["'`](?:[^"'`\\]|\\.){60}|\\{0,3}"\$[0-9a-f]|[\[{]|\d{1,6}[,}])"""
)
_TITLE_STEMS = ("itle", "ame", "eadline")
_TEXT_STEMS = ("escription", "ontent", "ody", "tml", "ections", "dvert", "ob_ad", "obAd")
_PLACE_STEMS = ("ocation", "ity", "ffice", "orkplace", "ountry", "ddress", "mployment", "pplyUrl", "pply_url", "epartment")


def may_hold_a_job(text: str) -> bool:
    """Whether a text has keys of a title, a long text and a place: a cheap test before it is parsed."""
    has_text = "__NUXT" in text or _has_key(_TEXT_STEMS, _TEXT_KEY_END, text)
    return has_text and _has_key(_PLACE_STEMS, _KEY_END, text) and _has_key(_TITLE_STEMS, _KEY_END, text)


def _has_key(stems: tuple[str, ...], ending: re.Pattern[str], text: str) -> bool:
    """Whether a key has one of the stems, ends as told and is one word: `jobTitle`, not `MESSAGES.Upload.Title`."""
    for stem in stems:
        at = text.find(stem)
        for _ in range(_MAX_KEYS):
            if at < 0:
                break
            if ending.match(text, at + len(stem)) is not None:
                word = _WORD_BEFORE.search(text, max(0, at - 20), at)
                before = word.start() if word is not None else at
                if before == 0 or text[before - 1] not in ".-/#":
                    return True
            at = text.find(stem, at + len(stem))
    return False


def plain_name(name: str) -> str:
    """A field's name as the families have it."""
    return name.replace("_", "").replace("-", "").replace(" ", "").lower()


def is_title(name: str) -> bool:
    """Whether a field of that name can hold a job's title."""
    return plain_name(name) in _ALL_TITLES


def find_jobs(state: Any, nodes: list[int]) -> Iterator[dict[str, Any]]:
    """Jobs anywhere in parsed data, as JobPostings in the shape of JSON-LD; `nodes[0]` is how many may yet be looked at."""
    stack: list[tuple[Any, int]] = [(state, 0)]
    while stack and nodes[0] > 0:
        value, depth = stack.pop()
        nodes[0] -= 1
        if isinstance(value, dict):
            job = job_of(value) if 3 <= len(value) <= 400 else None
            if job is not None:
                yield job
                continue
            children = list(value.values())
        elif isinstance(value, list):
            children = value
        else:
            continue
        if depth < MAX_DEPTH:
            for child in reversed(children):
                if isinstance(child, dict | list):
                    stack.append((child, depth + 1))
                elif isinstance(child, str) and len(child) >= _MIN_INNER_JSON and child[0] in "{[" and may_hold_a_job(child):
                    stack.extend((parsed, depth + 1) for parsed in loads(child))


def job_of(value: Mapping[str, Any]) -> dict[str, Any] | None:
    """The object as a JobPosting when it has a job's shape."""
    fields = _plain_fields(value)
    if fields.keys().isdisjoint(_ALL_TITLES):
        return None
    for name in _CONTAINERS & fields.keys():
        if isinstance(fields[name], dict):
            fields = _plain_fields(fields[name]) | fields
    names = fields.keys()
    if not _is_marked(names):
        return None
    title = next((text for family in _TITLES for name in names if name in family and (text := words_of(fields[name]))), "")
    if not 2 <= len(title) <= 250:
        return None
    description = _description(fields, FEW if len(names & _SURE_MARKS) >= SURELY else MIN_TEXT)
    if not description:
        return None
    posting: dict[str, Any] = {"@type": "JobPosting", "title": title, "description": description}
    for name, families in _PROPERTIES.items():
        found = next((fields[key] for family in families for key in fields if key in family), None)
        if found is not None:
            posting[name] = _moment(found) if name in _DATES else _words(found) if name in _TERMS else found
    posting["hiringOrganization"] = _employer(posting.get("hiringOrganization"))
    posting["baseSalary"] = _salary(posting.get("baseSalary"), fields)
    posting["jobLocation"] = _places(fields)
    if "jobLocationType" not in posting and any(fields.get(flag) in (True, "true", "yes") for flag in _REMOTE_FLAGS):
        posting["jobLocationType"] = "TELECOMMUTE"
    return posting


def _employer(value: Any) -> Any:
    """An employer under `name`, whatever field of its own names it."""
    if not isinstance(value, dict) or value.get("name"):
        return value
    fields = _plain_fields(value)
    named = next((fields[key] for key in _OWN_NAMES if isinstance(fields.get(key), str)), None)
    return {**value, "name": named} if named else value


def _plain_fields(value: Mapping[Any, Any]) -> dict[str, Any]:
    return {plain_name(key): part for key, part in value.items() if isinstance(key, str) and part not in (None, "", [], {})}


def _is_marked(names: Any) -> bool:
    """A place beside the ad, and more than a company's or an article's card would have; or several marks that only jobs have."""
    marks = len(names & _JOB_MARKS)
    if marks >= 2:
        return True
    has_title = bool(names & (_TITLES[0] | _TITLES[1]))
    has_place = bool(names & _PLACE_MARKS) or any(name.endswith(_PLACE_ENDINGS) for name in names)
    return has_place and (marks > 0 or (has_title and bool(names & _MAIN_TEXTS)))


def _description(fields: Mapping[str, Any], enough: int) -> str:
    """All parts of the text in the order of the object, each once, whichever twin has markup; "" when it is no ad's."""
    parts = [(text, _squeezed(text)) for name, value in fields.items() if name in _TEXTS and (text := _text_of(value, 0))]
    if not parts:
        parts = [(text, _squeezed(text)) for value in fields.values() if _is_sectioned(value) and (text := _text_of(value, 0))]
    longest = max((len(words) for _, words in parts), default=0)
    if longest < enough * 3 // 4 and sum(len(words) for _, words in parts) < 2 * enough:
        return ""
    kept: set[str] = set()
    seen = ""
    for text, words in sorted(parts, key=lambda part: ("<" not in part[0] or len(part[1]) < longest * 0.6, -len(part[1]))):
        if len(words) >= min(25, enough) and words[:60] not in seen and words[-60:] not in seen:
            kept.add(text)
            seen += words + " "
    return "\n".join(_as_paragraph(text) for text, _ in parts if text in kept)


def _is_sectioned(value: Any) -> bool:
    """Whether a value is a list of sections with headings and texts, under whatever name."""
    return isinstance(value, list) and any(
        isinstance(part, dict) and _has_name(part, _HEADINGS) and _has_name(part, _BODIES) for part in value[:_MAX_PARTS]
    )


def _has_name(part: Mapping[str, Any], names: frozenset[str]) -> bool:
    return any(plain_name(key) in names and isinstance(value, str) and value for key, value in part.items())


def _squeezed(text: str) -> str:
    return "".join(filter(str.isalnum, _TAGS.sub("", text))).casefold()


def _text_of(value: Any, depth: int) -> str:
    """A text, or the texts of sections under their headings."""
    if isinstance(value, str):
        return html_of(value) if " " in value.strip() or "<" in value else ""
    if depth >= _MAX_PART_DEPTH:
        return ""
    if isinstance(value, list):
        return "".join(_as_paragraph(text) for part in value[:_MAX_PARTS] if (text := _text_of(part, depth + 1)))
    if not isinstance(value, dict):
        return ""
    heading, texts = "", []
    for key, part in list(value.items())[:_MAX_PARTS]:
        name = plain_name(key) if isinstance(key, str) else ""
        if name in _HEADINGS and isinstance(part, str):
            heading = words_of(part)
        elif name in _BODIES or isinstance(part, dict | list):
            texts.append(_as_paragraph(_text_of(part, depth + 1)))
    body = "".join(texts)
    return f"<h3>{html.escape(heading, quote=False)}</h3>{body}" if heading and body else body


def _as_paragraph(text: str) -> str:
    return text if text.startswith("<") or not text else f"<p>{text}</p>"


def _places(fields: Mapping[str, Any]) -> Any:
    """The places of the first field that tells any, and those of fields that tell further ones."""
    places: list[Any] = []
    for name, value in fields.items():
        further = name in _FURTHER_PLACES
        if further or (not places and (name in _PLACES or name.endswith(_PLACE_ENDINGS))):
            several = value[:_MAX_PARTS] if isinstance(value, list) else [value]
            places += [place for part in several if (place := _place(part)) and place not in places]
    if places:
        return places if len(places) > 1 else places[0]
    if "address" in fields:
        return _place(fields["address"])
    without_status = {name: part for name, part in fields.items() if name != "state"}
    return _place_of_address(_address(without_status))


def _place(value: Any) -> Any:
    """A place in the shape of schema.org, or its words."""
    if not isinstance(value, Mapping):
        return words_of(value)
    nested = value.get("address") or value.get("location")
    if isinstance(nested, str) and not _address(value).get("addressLocality"):
        return words_of(nested)
    address = _address({**value, **nested} if isinstance(nested, Mapping) else value)
    named = words_of(next((value[key] for key in ("name", "label", "text", "title") if value.get(key)), None))
    if address.get("addressLocality") or not named:
        return _place_of_address(address)
    return {"@type": "Place", "name": named, "address": {"@type": "PostalAddress", **address}}


def _address(value: Mapping[str, Any]) -> dict[str, str]:
    return {
        part: words
        for part, family in _ADDRESS.items()
        for key, inner in value.items()
        if plain_name(str(key)) in family and (words := words_of(inner))
    }


def _place_of_address(address: Mapping[str, str]) -> Any:
    return {"@type": "Place", "address": {"@type": "PostalAddress", **address}} if address else None


def _salary(value: Any, fields: Mapping[str, Any]) -> Any:
    """Pay in the shape of schema.org/MonetaryAmount, or its words."""
    if isinstance(value, Mapping):
        parts = _named(_SALARY, {plain_name(str(key)): part for key, part in value.items()})
    elif value is None or isinstance(value, list):
        parts = _named(_FLAT_SALARY, fields)
    else:
        return words_of(value)
    if "minValue" not in parts and "maxValue" not in parts:
        return value if isinstance(value, Mapping) and "value" in value else None
    currency = parts.pop("currency", None)
    return {"@type": "MonetaryAmount", "currency": currency, "value": {"@type": "QuantitativeValue", **parts}}


def _named(families: Mapping[str, frozenset[str]], fields: Mapping[str, Any]) -> dict[str, str]:
    return {
        part: words for part, family in families.items() for key in fields if key in family and (words := words_of(fields[key]))
    }


def _words(value: Any) -> Any:
    """The words of a term, or of each of several."""
    return [words for part in value[:20] if (words := words_of(part))] if isinstance(value, list) else words_of(value)


def _moment(value: Any) -> Any:
    """Unix time in seconds or milliseconds as ISO 8601; anything else as it is."""
    if isinstance(value, Mapping):
        value = next((value[key] for key in ("iso", "date", "value") if value.get(key)), None)
    if isinstance(value, int) and not isinstance(value, bool):
        seconds = value / 1000 if value > 10**11 else value
        return datetime.fromtimestamp(seconds, UTC).isoformat() if 10**8 < seconds < 10**10 else None
    return value
