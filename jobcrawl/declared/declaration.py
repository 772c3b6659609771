"""Declarations: what a site's own interface or pages need, as one table of the registry, checked key by key into a `Platform`.

The table's keys are those of `ListEndpoint`, `Paging`, `Detail`, `Pay`, `Places`, `Platform` and `Step`.
"""

from __future__ import annotations

import re
import types
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, Field, fields, is_dataclass
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from cssselect import SelectorError
from parsel.csstranslator import css2xpath

from jobcrawl.candidate import known_fields
from jobcrawl.declared.expressions import BadExpression, Expression, check
from jobcrawl.declared.platform import Detail, Format, ListEndpoint, Paging, Platform
from jobcrawl.declared.steps import Step
from jobcrawl.network.patterns import UnsafePatternError, compile_pattern
from jobcrawl.suggestions import did_you_mean

FORMATS = get_args(Format)
"""What a listing may answer with."""

LISTING_KEYS = (
    "url",
    "format",
    "method",
    "headers",
    "body",
    "items",
    "cells",
    "facts",
    "total",
    "state",
    "proof",
    "paging",
    "split",
)
"""Keys that say how the listing is read."""

PLATFORM_KEYS = (
    "detail", "fields", "pay", "places", "words", "keep", "drop", "include", "exclude", "exclude_titles", "rewrite", "removed",
    "merge", "whole", "empty_proves",
)  # fmt: skip
"""Keys that say what a job is and how its values are understood."""

OWN_KEYS = ("form", "steps", "certificates")
"""`form`: a POST's form fields; `steps`: values by their place in the page, on job pages, or with format `html` and without
`items` one job after the other on the listing; `certificates = false`: a host whose certificate cannot be verified."""

KEYS = (*LISTING_KEYS, *OWN_KEYS, *PLATFORM_KEYS)
"""All keys of a declaration."""

WHOLE_FORMATS = ("json", "jsonl", "xml", "state", "site_map")
"""Formats whose answer is taken for the whole list unless `whole = false`; an RSS or Atom feed, and an answer that without
`total` and `paging` holds just as many jobs as it was asked for, only where `whole = true`."""

PATTERN_KEYS = frozenset({"include", "exclude", "exclude_titles", "pattern"})
"""Keys whose value is a pattern."""

EXPRESSION_KEYS = frozenset({"groups", "total", "keep", "removed", "cursor", "pages", "item", "needs", "shown", "hidden"})
"""Keys whose value is an expression over a record, beside those whose type says so."""

LIST_KEYS = frozenset({"each"})
"""Keys whose value is the path of a list, or several; `.` is the record itself."""

_ELEMENT = re.compile(r"[\w-]+(?:\.[\w-]+)*")


class BadDeclaration(ValueError):
    """A declaration that cannot be used; says why and what is allowed."""

    def __init__(self, message: str, key: str | None = None) -> None:
        """`key` is the path of the key at fault."""
        super().__init__(message)
        self.key = key
        """Path of the key at fault; None where there is none."""


def read_declaration(name: str, table: Mapping[str, Any]) -> Platform:
    """The platform that a table declares; raises `BadDeclaration`."""
    for key in table:
        if key not in KEYS:
            raise BadDeclaration(_unknown(key, KEYS), key)
    format_ = table.get("format")
    if format_ not in FORMATS:
        raise BadDeclaration(f"format {format_!r} is unknown; allowed: {', '.join(FORMATS)}", "format")
    if not table.get("url"):
        raise BadDeclaration("a declared source needs url")
    given = {**_usual(table), **{key: value for key, value in table.items() if key not in OWN_KEYS}}
    if "steps" in table:
        steps_of(table)
    if "form" in table:
        _read_value(Mapping[str, str], table["form"], "form")
    if not isinstance(table.get("certificates", True), bool):
        raise BadDeclaration("certificates is true or false", "certificates")
    listing = {key: given.pop(key) for key in LISTING_KEYS if key in given}
    platform: Platform = _read_dataclass(Platform, {"name": name, "listing": listing, **given}, "")
    _check_fields(platform)
    _check_items(platform.listing)
    return platform


def _check_items(listing: ListEndpoint) -> None:
    """What `items` is depends on the format: a CSS selector, the path of an element, or an expression."""
    items = listing.items
    if listing.format == "html":
        if not items:
            raise BadDeclaration("format html needs items, the CSS selector of a row, or steps", "format")
        _check_meaning("selectors", {"items": items}, "items", ListEndpoint)
    elif listing.format == "xml" and not _ELEMENT.fullmatch(items):
        raise BadDeclaration(f"items {items!r} is no path of an element; write rss.channel.item, or item", "items")
    elif listing.format in ("json", "state") and items:
        _check_expression(items, "items")


def _check_expression(expression: Expression, path: str) -> None:
    try:
        check(expression)
    except BadExpression as error:
        raise BadDeclaration(f"{path}: {error}", path) from error


def _usual(table: Mapping[str, Any]) -> dict[str, Any]:
    """What a format means where the table does not say otherwise."""
    format_ = table["format"]
    usual: dict[str, Any] = {"whole": format_ in WHOLE_FORMATS, "fields": {"url": "url"}}
    if format_ == "html":
        usual["fields"] = {
            name: name for name in _read_value(Mapping[str, str], table.get("cells", {}), "cells") if name in known_fields()
        }
        if table.get("steps") and not table.get("items"):
            own = {step.field: step.field for step in steps_of(table) if step.field}
            return {**usual, "items": ":root", "fields": {**own, "source_id": "id"}, "whole": True}
    if format_ in ("html", "links", "site_map"):
        usual["detail"] = {"url": "{url}", "format": "page"}
    if format_ == "links":
        usual["paging"] = {"by": "next_url", "cursor": "next"}
        usual["total"] = "total"
    return usual


def steps_of(table: Mapping[str, Any]) -> tuple[Step, ...]:
    """Steps of a declaration; raises `BadDeclaration`."""
    given = table.get("steps", [])
    if not isinstance(given, list) or not all(isinstance(step, Mapping) for step in given):
        raise BadDeclaration("steps is a list of tables: write [[NAME.steps]] above each", "steps")
    steps = tuple(_read_dataclass(Step, step, "steps.") for step in given)
    for step in steps:
        if not (step.tag or step.attribute or step.text):
            raise BadDeclaration("a step needs one of tag, attribute, text", "steps")
        if step.field and step.field not in known_fields():
            raise BadDeclaration(_unknown(step.field, sorted(known_fields()), "a field"), "steps.field")
    return steps


def _check_fields(platform: Platform) -> None:
    selectors = platform.detail.selectors if platform.detail is not None else {}
    for where, names in (("fields", platform.fields), ("words", platform.words), ("selectors", selectors)):
        for name in names:
            if name not in known_fields():
                raise BadDeclaration(_unknown(name, sorted(known_fields()), "a field"), f"{where}.{name}")


def _read_dataclass(kind: Any, table: Any, path: str) -> Any:
    """A dataclass from a table, key by key."""
    if not isinstance(table, Mapping):
        raise BadDeclaration(f"{path.rstrip('.')} is a table", path.rstrip("."))
    hints = get_type_hints(kind)
    known: dict[str, Field[Any]] = {field.name: field for field in fields(kind)}
    for key in table:
        if key not in known:
            raise BadDeclaration(_unknown(f"{path}{key}", [f"{path}{name}" for name in known]), f"{path}{key}")
    missing = [
        name for name, field in known.items()
        if name not in table and field.default is MISSING and field.default_factory is MISSING
    ]  # fmt: skip
    if missing:
        raise BadDeclaration(f"{path.rstrip('.')} needs {', '.join(missing)}", path.rstrip("."))
    values = {}
    for key, value in table.items():
        where = key if kind in (ListEndpoint, Platform) else f"{path}{key}"
        values[key] = _read_value(hints[key], value, where)
        if hints[key] == Expression and values[key]:
            _check_expression(values[key], where)
        _check_meaning(key, values[key], where, kind)
    return kind(**values)


def _read_value(hint: Any, value: Any, path: str) -> Any:
    """A value that fits a type; raises `BadDeclaration` with what is allowed."""
    if is_dataclass(hint):
        return value if is_dataclass(value) else _read_dataclass(hint, value, "" if hint is ListEndpoint else f"{path}.")
    origin, inner = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return _read_union(inner, value, path)
    if origin is Literal:
        if value not in inner:
            raise BadDeclaration(f"{path} {value!r} is unknown; allowed: {', '.join(map(str, inner))}", path)
        return value
    if origin is tuple:
        if not isinstance(value, list) or (Ellipsis not in inner and len(value) != len(inner)):
            number = "a list" if Ellipsis in inner else f"a list of {len(inner)}"
            raise BadDeclaration(f"{path} is {number}, not {value!r}", path)
        return tuple(_read_value(inner[0], one, path) for one in value)
    if origin is not None and issubclass(origin, Mapping):
        if not isinstance(value, Mapping):
            raise BadDeclaration(f"{path} is a table, not {value!r}", path)
        return {str(key): _read_value(inner[1], one, f"{path}.{key}") for key, one in value.items()}
    if origin is not None and issubclass(origin, Sequence):
        if not isinstance(value, list):
            raise BadDeclaration(f"{path} is a list, not {value!r}", path)
        return [_read_value(inner[0], one, path) for one in value]
    names = {str: "a text", int: "a whole number", float: "a number", bool: "true or false"}
    fits = isinstance(value, hint) if hint in (str, bool) else isinstance(value, int) and not isinstance(value, bool)
    if hint is Any or fits or (hint is float and isinstance(value, float)):
        return value
    raise BadDeclaration(f"{path} is {names.get(hint, 'not allowed')}, not {value!r}", path)


def _read_union(inner: tuple[Any, ...], value: Any, path: str) -> Any:
    kinds = [kind for kind in inner if kind is not type(None)]
    if len(kinds) == 1:
        return _read_value(kinds[0], value, path)
    if isinstance(value, list | str):
        return [_read_value(str, one, path) for one in value] if isinstance(value, list) else value
    raise BadDeclaration(f"{path} is a text or a list of texts, not {value!r}", path)


def _check_meaning(key: str, value: Any, path: str, kind: Any) -> None:
    """Patterns, expressions and selectors say what they mean before anything is crawled."""
    try:
        if key in PATTERN_KEYS and value:
            compile_pattern(value)
        elif key == "rewrite" and value is not None:
            compile_pattern(value[0])
        elif key == "facts":
            for pattern in value.values():
                compile_pattern(pattern)
        elif key == "facets":
            for name, place in value.items():
                path = f"{path}.{name}"
                check(place)
        elif key == "fields":
            for name, expression in value.items():
                path = f"fields.{name}"
                check(expression)
        elif (key in EXPRESSION_KEYS and value) or (key == "url" and kind is Detail):
            check(value)
        elif key in LIST_KEYS and value:
            for one in {value} if isinstance(value, str) else {*value} - {"."}:
                check(f"{one}[]")
        elif key == "drop":
            for one in value:
                for place in (one, one.rpartition(".")[0] or one):
                    check(place)
        elif key in ("cells", "selectors"):
            for name, selector in value.items():
                path = f"{key}.{name}"
                css2xpath(selector)
        elif kind is Paging and key in ("size", "start") and value < 0:
            raise BadDeclaration(f"{path} is not negative", path)
    except UnsafePatternError as error:
        raise BadDeclaration(f"{path}: {error}", path) from error
    except BadExpression as error:
        raise BadDeclaration(f"{path}: {error}", path) from error
    except SelectorError as error:
        raise BadDeclaration(f"{path} is no CSS selector: {error}", path) from error


def _unknown(name: str, allowed: Sequence[str], what: str = "a key of a declared source") -> str:
    return f"{name!r} is not {what}; {did_you_mean(name, allowed)}allowed: {', '.join(allowed)}"
