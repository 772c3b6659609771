"""JSON Schema of a feed line, made from the posting's types and docstrings."""

from __future__ import annotations

from dataclasses import is_dataclass
from typing import Any, Literal, get_args, get_origin, get_type_hints

from itemadapter import ItemAdapter

from jobcrawl.posting import SCHEMA_VERSION, JobPosting

DIALECT = "https://json-schema.org/draft/2020-12/schema"
"""The version of JSON Schema that is used."""


def posting_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of a feed line; fields may be added within a major version, so unknown ones are allowed."""
    schema = _open(ItemAdapter.get_json_schema(JobPosting))
    _name_values(schema, JobPosting)
    return {
        "$schema": DIALECT,
        "$id": f"jobcrawl/posting-{SCHEMA_VERSION}.json",
        "title": "JobPosting",
        "version": SCHEMA_VERSION,
        **schema,
    }


def _open(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _open(value) for key, value in node.items() if not (key == "additionalProperties" and value is False)}
    return [_open(one) for one in node] if isinstance(node, list) else node


def _name_values(schema: dict[str, Any], shape: type) -> None:
    """Add the allowed values of `Literal` fields, which itemadapter leaves open."""
    for name, hint in get_type_hints(shape).items():
        part = schema["properties"][name]
        for option in part.get("anyOf", [part]):
            _name_values_of(option, hint)


def _name_values_of(part: dict[str, Any], hint: Any) -> None:
    arguments = get_args(hint)
    if get_origin(hint) is list:
        _name_values_of(part.setdefault("items", {}), arguments[0])
    elif get_origin(hint) is Literal:
        part["enum"] = [*arguments, None] if "null" in part.pop("type", ()) else list(arguments)
    elif is_dataclass(hint) and isinstance(hint, type):
        if "properties" in part:
            _name_values(part, hint)
    else:
        for argument in arguments:
            _name_values_of(part, argument)
