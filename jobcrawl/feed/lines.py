"""Lines: the JSON Schema of what a feed holds, made from the types that write it."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from itemadapter import ItemAdapter

from jobcrawl.feed.manifest import Manifest
from jobcrawl.posting import SCHEMA_VERSION
from jobcrawl.schema import posting_schema

DIALECT = "https://json-schema.org/draft/2020-12/schema"
"""The version of JSON Schema that is used."""

LINES = ("posting", "change", "manifest")
"""What a feed is made of: a line of a snapshot, a line of a change file, the manifest."""


def line_schema(line: str) -> dict[str, Any]:
    """JSON Schema of one of `LINES`; within a major version properties are only added, so unknown ones are allowed."""
    if line == "posting":
        return posting_schema()
    return change_schema() if line == "change" else manifest_schema()


def change_schema() -> dict[str, Any]:
    """A line of a change file."""
    properties = {
        "seq": {"type": "integer", "minimum": 1, "description": "Number of the change within its source; no gaps."},
        "type": {"enum": ["new", "updated", "closed", "reopened"], "description": "What happened."},
        "reason": {
            "enum": [None, "event", "deadline", "absent", "gone", "cleared"],
            "description": "Which evidence closed the posting; `cleared` where fields were cleared; null otherwise.",
        },
        "changed_fields": {
            "type": "array",
            "items": {"type": "string"},
            "description": "Visible fields that differ from before; `description` stands for `description_html` as well.",
        },
        "posting": posting_schema(),
    }
    return _schema("change", "A change of a posting", properties)


def manifest_schema() -> dict[str, Any]:
    """The manifest."""
    found = ItemAdapter.get_json_schema(Manifest)
    found.pop("additionalProperties", None)
    return {"$schema": DIALECT, "$id": _id("manifest"), "title": "Manifest of a feed", "version": SCHEMA_VERSION, **found} | {
        "required": [field.name for field in fields(Manifest)]
    }


def _schema(name: str, title: str, properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "$schema": DIALECT, "$id": _id(name), "title": title, "version": SCHEMA_VERSION, "type": "object",
        "properties": properties, "required": list(properties),
    }  # fmt: skip


def _id(name: str) -> str:
    return f"jobcrawl/{name}-{SCHEMA_VERSION}.json"
