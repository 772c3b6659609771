"""Rows: a vendor's answer as records, and a record as candidates. Pure functions over decoded answers."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from jobcrawl.candidate import Candidates
from jobcrawl.declared.decoding import UnreadableAnswer, decoded_json, is_web_page, json_lines
from jobcrawl.declared.expressions import evaluate, is_empty, says_yes, texts_of
from jobcrawl.declared.platform import Config, ListEndpoint, Pay, Places, Platform, Row
from jobcrawl.network.patterns import compile_pattern
from jobcrawl.page import Page
from jobcrawl.parsing import local_name
from jobcrawl.plain_text import text_of
from jobcrawl.read.lists.listing import read_listing
from jobcrawl.read.lists.site_map import read_site_map
from jobcrawl.read.structured.loose_json import arguments_at, loads, value_at
from jobcrawl.values.links import safe_link

_MARKUP = re.compile(r"<(?:/?[a-zA-Z][^<>]{0,2000}|br/)>")

VENDOR = 0.95
"""Confidence of what a vendor's own interface says."""

MAX_DEPTH = 64
"""Levels of nesting that are read."""

PLACEHOLDER = re.compile(
    r"\+?\s*\d+\s+(?:more|others?|weitere|till|autres|(?:(?:more|other|weitere|andra|autres) )?"
    r"(?:locations?|places?|cities|offices|sites|standorte|orte|platser|orter|lieux))"
    r"|(?:multiple|several|various|many|mehrere|verschiedene|flera|plusieurs)\s+\w+|unavailable|n/?a|none|unknown|-+",
    re.IGNORECASE,
)
"""What vendors write where a place should stand: `3 Locations`, `+2 more`, `UNAVAILABLE`. It is no place."""


PERIODS = {
    "HOUR": re.compile(r"(?<![a-z])(?:hour|hr)"),
    "DAY": re.compile(r"(?<![a-z])(?:day|daily)"),
    "WEEK": re.compile(r"(?<![a-z])week"),
    "MONTH": re.compile(r"(?<![a-z])month"),
    "YEAR": re.compile(r"(?<![a-z])(?:year|annual|annum|yr)"),
}
"""Units of pay and how vendors' words for them begin: `1 YEAR`, `per-hour-wage`, `ANNUALLY`, `monthly`."""

TEXT_FIELDS = ("title", "description", "source_id", "requisition_id")
"""Fields that are a text, and of which nothing else is made."""

_FEED = re.compile(rb"<(?:rss|feed)[\s>]")
_TWO_WEEKS = re.compile(r"bi-?_?week|two|semi|fortnight|bi-?_?month|1/2")


@dataclass(slots=True)
class Answer:
    """One listing answer."""

    rows: Iterable[Row]
    """Records in reading order; going through them may raise `UnreadableAnswer` where the answer breaks off."""
    record: Any = None
    """The whole answer, for its totals and cursors."""
    files: list[str] = field(default_factory=list)
    """Further site maps that it names."""
    is_feed: bool = False
    """Whether it is an RSS or Atom feed, which as a rule tells the newest jobs and proves nothing about the others."""


def answer_of(
    platform: Platform, body: bytes, url: str, config: Config, *, content_type: str = "", is_later: bool = False
) -> Answer:
    """A listing answer as records; `url` is its address, `content_type` what its header says, `is_later` whether pages of the
    listing were read before it. Raises `UnreadableAnswer`."""
    listing = platform.listing
    if listing.proof and listing.proof.encode() not in body and not (is_later and _is_empty_end(listing, body)):
        raise UnreadableAnswer(f"no board: {listing.proof!r} is missing{_instead(body, '')}")
    match listing.format:
        case "xml":
            return Answer(xml_rows(body, listing.items), is_feed=_FEED.search(body[:2_000]) is not None)
        case "jsonl":
            return Answer(json_lines(body, content_type))
        case "site_map":
            return _site_map(body)
        case "html":
            rows = html_rows(listing, Page(url=url, body=body, content_type=content_type or "text/html"))
            return Answer(_with_end(rows, body, b"html"), _facts(listing, text_of(body, content_type)))
        case "links":
            return _job_links(Page(url=url, body=body, content_type=content_type or "text/html"))
        case "state":
            page = text_of(body, content_type)
            record = decoded_state(page, listing.state or "")
            if listing.facts and isinstance(record, dict):
                record = {**record, **_facts(listing, page)}
        case _:
            record = decoded_json(body, content_type)
    return Answer(rows_of(platform, record, config), record)


def _is_empty_end(listing: ListEndpoint, body: bytes) -> bool:
    """Whether an answer may be what follows the last page: a piece of a page, where a refusal would be a whole one."""
    return listing.paging is not None and listing.paging.ends == "empty" and b"<html" not in body[:2_000].lower()


def _instead(body: bytes, otherwise: str) -> str:
    return ": HTML instead" if is_web_page(body) else otherwise


def xml_rows(body: bytes, path: str) -> Iterator[Row]:
    """Elements of an XML answer as nested records, names without their namespaces, repeated ones as lists, one at a time.

    `path` ends in the element's name; where it has more than one step the first is the document's root. A broken document
    gives what can be read, and raises `UnreadableAnswer` at its end.
    """
    *outer, name = path.split(".")
    events = etree.iterparse(
        io.BytesIO(body), events=("end",), tag=f"{{*}}{name}", resolve_entities=False, no_network=True, load_dtd=False,
        huge_tree=False, remove_comments=True, recover=True,
    )  # fmt: skip
    try:
        for _, element in events:
            if all(local_name(above.tag) != name for above in element.iterancestors()):
                record = _record(element, 0)
                yield record if isinstance(record, dict) else {"text": record}
                element.clear()
    except etree.XMLSyntaxError as error:
        raise UnreadableAnswer(f"no XML{_instead(body, f': {error.msg}')}") from None
    root = events.root
    if root is None or (outer and local_name(root.tag) != outer[0]):
        raise UnreadableAnswer(f"no {outer[0] if outer else name}{_instead(body, '')}")
    broken = next((entry for entry in events.error_log if entry.level_name in ("ERROR", "FATAL")), None)
    if broken is not None:
        raise UnreadableAnswer(f"broken XML in line {broken.line}: {broken.message}")


def _record(element: etree._Element, depth: int) -> Any:
    children = [child for child in element if isinstance(child.tag, str)]
    if not children or depth >= MAX_DEPTH:
        text = (element.text or "").strip()
        return {"text": text, **_attributes(element)} if element.attrib else text
    record: dict[str, Any] = _attributes(element)
    for child in children:
        name, value = local_name(child.tag), _record(child, depth + 1)
        if name not in record:
            record[name] = value
        elif isinstance(record[name], list):
            record[name].append(value)
        else:
            record[name] = [record[name], value]
    return record


def _attributes(element: etree._Element) -> dict[str, Any]:
    return {f"@{local_name(str(key))}": value for key, value in element.attrib.items()}


def decoded_state(page: str, marker: str) -> Any:
    """The value after a marker in a page (or inside the script element named `#id`): JSON, a JavaScript literal, or
    `JSON.parse("…")`; raises `UnreadableAnswer`."""
    if marker.startswith("#"):
        found = re.search(rf"<script[^>]{{0,500}}\bid=[\"']{re.escape(marker[1:])}[\"'][^>]{{0,500}}>", page)
        start = found.end() if found else -1
    else:
        place = page.find(marker)
        start = place + len(marker) if place >= 0 else -1
    if start < 0:
        raise UnreadableAnswer(f"the page holds no {marker!r}")
    parsed = re.compile(r"[\s=]{0,20}JSON\.parse\(").match(page, start)
    if parsed:
        texts = arguments_at(page, parsed.end())[:1]
        values = loads(texts[0]) if texts and isinstance(texts[0], str) else []
        value = values[0] if values else None
    else:
        opening = re.compile(r"[\[{]").search(page, start, start + 200)
        value, end = value_at(page, opening.start()) if opening else (None, 0)
        if end >= len(page):
            raise UnreadableAnswer(f"the value after {marker!r} breaks off")
    if value is None:
        raise UnreadableAnswer(f"no value after {marker!r}")
    return value


def html_rows(listing: ListEndpoint, page: Page) -> list[Row]:
    """Rows of a page: the elements that `items` selects, their `cells` by name; a row without any cell is none."""
    rows = []
    for element in page.selector.css(listing.items):
        row: Row = {}
        for name, selector in listing.cells.items():
            found = element.css(selector).getall() if selector else []
            row[name] = " ".join(" ".join(found[:1] if name == "url" else found).split())
        if row.get("url"):
            row["url"] = page.absolute(row["url"]) or ""
        if any(row.values()):
            rows.append(row)
    return rows


def _facts(listing: ListEndpoint, page: str) -> Row:
    found = {name: compile_pattern(pattern).search(page) for name, pattern in listing.facts.items()}
    return {name: match[1] for name, match in found.items() if match}


def _site_map(body: bytes) -> Answer:
    found = read_site_map(body)
    if found.is_none:
        raise UnreadableAnswer(f"no site map{_instead(body, '')}")

    def rows() -> Iterator[Row]:
        yield from ({"url": url, "lastmod": modified} for url, modified in found.pages.items())
        if found.truncated:
            raise UnreadableAnswer("the site map lists more than is read")
        if found.fault:
            raise UnreadableAnswer(f"the site map: {found.fault}")

    return Answer(rows(), files=found.files, is_feed=found.is_feed)


def _with_end(rows: Iterable[Row], body: bytes, root: bytes) -> Iterator[Row]:
    """The rows of a document; raises `UnreadableAnswer` behind them where its last tag is missing: it was cut off on its way."""
    yield from rows
    if b"<" + root in body[:2_000] and b"</" + root not in body[-2_000:]:
        raise UnreadableAnswer("the document breaks off")


def _job_links(page: Page) -> Answer:
    listing = read_listing(page)
    rows = [{"url": link.url, "title": link.title, "place": link.place, "date": link.date} for link in listing.links]
    return Answer(rows, {"next": listing.next, "total": listing.total})


def rows_of(platform: Platform, answer: Any, config: Config) -> list[Row]:
    """Records of one answer; raises `UnreadableAnswer` where the list is not where the vendor keeps it.

    Nothing in place of the list (`null`, `{}`) is an empty one only where the answer itself says that there are none.
    """
    items = platform.listing.items
    if platform.parse_rows is not None:
        found: Any = platform.parse_rows(answer, config)
    else:
        found = evaluate(items, answer) if items else answer
    if is_empty(found) and (_has_empty_list(answer, items) or total_of(platform, answer) == 0):
        found = []
    elif isinstance(found, dict) and found:
        found = list(found.values()) if all(isinstance(one, dict) for one in found.values()) else [found]
    if not isinstance(found, list):
        raise UnreadableAnswer(f"no list at {items or 'the top'!r}")
    rows = [row if isinstance(row, dict) else {"id": row} for row in found if not is_empty(row)]
    if found and not rows:
        raise UnreadableAnswer(f"nothing but empty rows at {items or 'the top'!r}")
    return rows


def _has_empty_list(answer: Any, expression: str) -> bool:
    """Whether an empty list stands at one of the paths of an expression, whose value then is none."""
    places = (_place(answer, option.partition(" | ")[0].strip()) for option in expression.split("||"))
    return any(holder.get(name) == [] for holder, name in places)


def has_place(answer: Any, path: str) -> bool:
    """Whether a path exists in an answer, even with an empty or null value."""
    holder, name = _place(answer, path)
    return name in holder


def _place(answer: Any, path: str) -> tuple[Mapping[str, Any], str]:
    """The record that a path ends in, and the last name of the path."""
    outer, _, name = path.rpartition(".")
    holder = evaluate(outer, answer) if outer and "]" not in name else answer
    return (holder if isinstance(holder, dict) else {}), name


def total_of(platform: Platform, answer: Any) -> int | None:
    """Number of jobs that an answer announces."""
    return number_at(answer, platform.listing.total)


def number_at(answer: Any, path: str | None) -> int | None:
    """Whole number at a path, written as number or text; None where there is none."""
    value = evaluate(path, answer) if path else None
    if isinstance(value, str):
        digits = re.sub(r"[\s.,'\u00a0\u202f]", "", value[:20])
        value = int(digits) if digits.isdecimal() else None
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def is_vacancy(platform: Platform, row: Row) -> bool:
    """Whether a record is a public vacancy: not held back, no talent pool, no unsolicited application."""
    if platform.keep is not None and evaluate(platform.keep, row) in (None, False, "false"):
        return False
    for path, words in platform.drop.items():
        if has_place(row, path):
            value = evaluate(path, row)
            if any(value == word or (value is None and word is None) for word in words):
                return False
    return True


def is_wanted(platform: Platform, url: str, title: str) -> bool:
    """Whether the source's own filters want a job; raises `UnsafePatternError` for a pattern that cannot be run."""
    if platform.include and not compile_pattern(platform.include).search(url):
        return False
    if platform.exclude and compile_pattern(platform.exclude).search(url):
        return False
    return not (platform.exclude_titles and compile_pattern(platform.exclude_titles, ignore_case=True).search(title))


def is_true(expression: str | None, record: Mapping[str, Any]) -> bool:
    """Whether an expression of a record says yes."""
    return says_yes(evaluate(expression, record)) if expression else False


def merged(platform: Platform, rows: Iterable[Row]) -> list[Row]:
    """Rows of one answer, those of one job put together: the values of the keys in `merge` become lists."""
    by_id: dict[str, Row] = {}
    for row in rows:
        key = str(evaluate(platform.fields.get("source_id", "id"), row))
        known = by_id.setdefault(key, {**row, **{name: [] for name in platform.merge}})
        for name in platform.merge:
            value = row.get(name)
            if not is_empty(value) and value not in known[name]:
                known[name].append(value)
    return list(by_id.values())


def values_of(platform: Platform, row: Mapping[str, Any], config: Config) -> dict[str, Any]:
    """Candidate values of a record by field, the vendor's words put into ours where they are known."""
    record = {**row, "board": config}
    values = {name: evaluate(expression, record) for name, expression in platform.fields.items()}
    if platform.places is not None:
        values["job_locations"] = places_of(platform.places, record) or values.get("job_locations")
    if platform.pay is not None:
        values["base_salary"] = pay_of(platform.pay, record) or values.get("base_salary")
    if platform.map_row is not None:
        values |= platform.map_row(dict(row), config)
    for name, words in platform.words.items():
        values[name] = _in_our_words(values.get(name), words)
    if "job_locations" in values:
        values["job_locations"] = _without_placeholders(values["job_locations"])
    for name in TEXT_FIELDS:
        if isinstance(values.get(name), dict | list):
            values[name] = text_for(name, values[name]) or values[name]
    if isinstance(values.get("description"), str):
        values["description"] = as_html(values["description"])
    return {name: value for name, value in values.items() if not is_empty(value)}


def web_address(value: Any, base: str) -> str | None:
    """The http(s) address that a value of a record is, relative ones joined to a base (RFC 3986, section 5); None for any other
    scheme and for what is no address: a number, words."""
    for text in [] if isinstance(value, int | float) else texts_of(value):
        is_words = "://" not in text and len(text.split()) != 1
        link = None if is_words else safe_link(text, base)
        if link is not None and link.startswith(("http://", "https://")):
            return link
    return None


def place_apart(platform: Platform, row: Row, config: Config) -> tuple[str, str]:
    """What a row says of a job but for its place, and its place, empty where it tells none: vendors list a job once for each."""
    values = values_of(platform, row, config)
    place = values.get("job_locations")
    rest = {name: value for name, value in values.items() if name not in ("job_locations", "url", "apply_url")}
    return repr(rest), repr(place) if place else ""


def as_html(text: str) -> str:
    """A body as HTML: as it is where it has markup, else its lines and paragraphs kept."""
    if _MARKUP.search(text):
        return text
    paragraphs = (part.strip() for part in re.split(r"\n\s*\n", text.replace("\r\n", "\n")))
    return "\n".join(f"<p>{'<br>'.join(part.splitlines())}</p>" for part in paragraphs if part)


def _in_our_words(value: Any, words: Mapping[str, Any]) -> Any:
    if isinstance(value, list):
        ours = [_in_our_words(one, words) for one in value]
        return [word for one in ours for word in (one if isinstance(one, list) else [one]) if not is_empty(word)]
    return words.get(str(value), value) if value is not None else None


def _without_placeholders(value: Any) -> Any:
    if isinstance(value, list):
        return [one for one in map(_without_placeholders, value) if not is_empty(one)]
    if isinstance(value, str):
        return None if PLACEHOLDER.fullmatch(value.strip()[:60]) else value
    return value


def places_of(places: Places, record: Mapping[str, Any]) -> list[Any]:
    """Places of a record: schema.org addresses where parts are known, else the place as one text."""
    found: list[Any] = []
    holders = [[record] if path == "." else evaluate(f"{path}[]", record) or [] for path in places.each]
    for holder in (one for several in holders for one in several):
        if isinstance(holder, str):
            found.append(holder)
            continue
        if not isinstance(holder, dict) or is_true(places.hidden, holder):
            continue
        parts = {
            "streetAddress": places.street,
            "postalCode": places.postal_code,
            "addressLocality": places.locality,
            "addressRegion": places.region,
            "addressCountry": places.country,
        }
        address = {key: value for key, path in parts.items() if path and not is_empty(value := evaluate(path, holder))}
        name = evaluate(places.name, holder) if places.name else None
        if address:
            place = {"@type": "Place", "address": {"@type": "PostalAddress", **address}}
            found.append({**place, "name": name} if name else place)
        elif name:
            found += name if isinstance(name, list) else [name]
    return [place for number, place in enumerate(found) if place not in found[:number]]


def pay_of(pay: Pay, record: Mapping[str, Any]) -> dict[str, Any] | None:
    """Pay of a record as schema.org has it; None where none is shown."""
    if pay.shown and not is_true(pay.shown, record):
        return None
    ranges = [one for one in evaluate(f"{pay.each}[]", record) or () if isinstance(one, dict)] if pay.each else [record]
    told = [found for one in ranges if (found := _range_of(pay, one))]
    if len(told) < 2:
        return told[0] if told else None
    values = [one["value"] for one in told]
    if len({(one["currency"], one["value"]["unitText"]) for one in told}) > 1:
        return None
    amounts = [value[end] for value in values for end in ("minValue", "maxValue") if _is_amount(value[end])]
    return {**told[0], "value": {**values[0], "minValue": min(amounts, key=float), "maxValue": max(amounts, key=float)}}


def _range_of(pay: Pay, record: Mapping[str, Any]) -> dict[str, Any] | None:
    low = evaluate(pay.minimum, record) if pay.minimum else None
    high = evaluate(pay.maximum, record) if pay.maximum else None
    if not _is_amount(low) and not _is_amount(high):
        return None
    word = evaluate(pay.unit, record) if pay.unit else None
    unit = _period(str(word).lower()) if word else None
    value = {"@type": "QuantitativeValue", "minValue": low or None, "maxValue": high or None, "unitText": unit}
    return {"@type": "MonetaryAmount", "currency": evaluate(pay.currency, record) if pay.currency else None, "value": value}


def _period(word: str) -> str | None:
    if _TWO_WEEKS.search(word):
        return None
    return next((unit for unit, pattern in PERIODS.items() if pattern.search(word)), None)


def _is_amount(value: Any) -> bool:
    try:
        return float(value) > 0
    except (TypeError, ValueError):
        return False


def candidates_of(platform: Platform, values: Mapping[str, Any]) -> Candidates:
    """Candidates of one record, each with the vendor's confidence."""
    candidates = Candidates()
    for name, value in values.items():
        candidates.add(name, text_for(name, value) if name in TEXT_FIELDS else value, platform.name, VENDOR)
    return candidates


def text_for(name: str, value: Any) -> str | None:
    """The text of a field that is one; None for what is none, and for several where only a description may have several parts."""
    texts = texts_of(value)
    return "\n".join(texts) if len(texts) == 1 or name == "description" else None


def refusals(values: Mapping[str, Any]) -> list[str]:
    """What is wrong with the values of fields that are texts and are given as something else, a sentence each."""
    wrong = [name for name in TEXT_FIELDS if not is_empty(values.get(name)) and not text_for(name, values[name])]
    return [f"the vendor's {name} is no text: {repr(values[name])[:80]}" for name in wrong]
