"""Rows: a vendor's answer as records, and a record as candidates. Pure functions over decoded answers."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import orjson
from lxml import etree

from jobcrawl.candidate import Candidates
from jobcrawl.declared.expressions import evaluate, is_empty
from jobcrawl.declared.platform import Config, Listing, Platform, Row

VENDOR = 0.95
"""Confidence of what a vendor's own interface says."""

MAX_JSON_DEPTH = 64
"""Levels of nesting that are read."""


class UnreadableAnswer(ValueError):
    """An answer that is not what the vendor's interface gives: HTML instead of JSON, a broken document, a wrong shape."""


def decoded(listing: Listing, body: bytes) -> Any:
    """The answer as records; raises `UnreadableAnswer`."""
    if listing.format == "json":
        return decoded_json(body)
    if listing.format == "xml":
        return decoded_xml(body)
    return decoded_state(body.decode("utf-8", "replace"), listing.state or "")


def decoded_json(body: bytes) -> Any:
    """A JSON answer; raises `UnreadableAnswer` for anything else."""
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        start = body.lstrip()[:15].decode("utf-8", "replace")
        raise UnreadableAnswer("HTML instead of JSON" if start.startswith("<") else f"no JSON: {start!r}") from None


def decoded_xml(body: bytes) -> Any:
    """An XML answer as nested records, names without their namespaces, repeated ones as lists; raises `UnreadableAnswer`."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True)
    try:
        root = etree.fromstring(body, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableAnswer(f"no XML: {error.msg}") from None
    if root is None or etree.QName(root).localname.lower() == "html":
        raise UnreadableAnswer("HTML instead of XML")
    return {etree.QName(root).localname: _record(root, 0)}


def _record(element: etree._Element, depth: int) -> Any:
    children = [child for child in element if isinstance(child.tag, str)]
    if not children or depth >= MAX_JSON_DEPTH:
        text = (element.text or "").strip()
        return {"text": text, **_attributes(element)} if element.attrib else text
    record: dict[str, Any] = _attributes(element)
    for child in children:
        name, value = etree.QName(child).localname, _record(child, depth + 1)
        if name not in record:
            record[name] = value
        elif isinstance(record[name], list):
            record[name].append(value)
        else:
            record[name] = [record[name], value]
    return record


def _attributes(element: etree._Element) -> dict[str, Any]:
    return {f"@{etree.QName(key).localname}": value for key, value in element.attrib.items()}


def decoded_state(page: str, marker: str) -> Any:
    """The JSON value after a marker in a page (or inside the script element named `#id`); raises `UnreadableAnswer`."""
    if marker.startswith("#"):
        found = re.search(rf"<script[^>]{{0,500}}\bid=[\"']{re.escape(marker[1:])}[\"'][^>]{{0,500}}>", page)
        start = found.end() if found else -1
    else:
        place = page.find(marker)
        start = place + len(marker) if place >= 0 else -1
    if start < 0:
        raise UnreadableAnswer(f"the page holds no {marker!r}")
    opening = re.compile(r"[\[{]").search(page, start)
    if opening is None:
        raise UnreadableAnswer(f"no value after {marker!r}")
    try:
        value, _ = json.JSONDecoder(strict=False).raw_decode(page, opening.start())
    except (ValueError, RecursionError):
        raise UnreadableAnswer(f"no JSON after {marker!r}") from None
    return value


def rows_of(platform: Platform, answer: Any, config: Config) -> list[Row]:
    """Public jobs of one answer; raises `UnreadableAnswer` where the list is not where the vendor keeps it."""
    if platform.parse_rows is not None:
        found: Any = platform.parse_rows(answer, config)
    else:
        found = evaluate(platform.listing.items, answer) if platform.listing.items else answer
        if found is None and has_place(answer, platform.listing.items):
            found = []
    if isinstance(found, dict):
        found = [found]
    if not isinstance(found, list):
        raise UnreadableAnswer(f"no list at {platform.listing.items or 'the top'!r}")
    rows = [row for row in found if isinstance(row, dict)]
    if platform.keep is None:
        return rows
    return [row for row in rows if evaluate(platform.keep, row) not in (None, False, "false")]


def has_place(answer: Any, path: str) -> bool:
    """Whether a path exists in an answer, even with an empty or null value."""
    *outer, last = path.split(".")
    holder = evaluate(".".join(outer), answer) if outer else answer
    return (isinstance(holder, dict) and last in holder) or (bool(outer) and holder == "")


def total_of(platform: Platform, answer: Any) -> int | None:
    """Number of jobs that an answer announces."""
    value = evaluate(platform.listing.total, answer) if platform.listing.total else None
    if isinstance(value, str) and value.isdigit():
        value = int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def values_of(platform: Platform, row: Mapping[str, Any], config: Config) -> dict[str, Any]:
    """Candidate values of a record by field, the vendor's words put into ours where they are known."""
    record = {**row, "board": config}
    values = {name: evaluate(expression, record) for name, expression in platform.fields.items()}
    if platform.map_row is not None:
        values |= platform.map_row(dict(row), config)
    for name, words in platform.words.items():
        values[name] = _in_our_words(values.get(name), words)
    return {name: value for name, value in values.items() if not is_empty(value)}


def _in_our_words(value: Any, words: Mapping[str, Any]) -> Any:
    if isinstance(value, list):
        return [ours for one in value if not is_empty(ours := _in_our_words(one, words))]
    return words.get(str(value), value) if value is not None else None


def candidates_of(platform: Platform, values: Mapping[str, Any]) -> Candidates:
    """Candidates of one record, each with the vendor's confidence."""
    candidates = Candidates()
    for name, value in values.items():
        text = str(value) if name in ("source_id", "requisition_id", "title") else value
        candidates.add(name, text, platform.name, VENDOR)
    return candidates
