"""Lines: the JSON Schemas of what a feed holds, made from the types that write it.

Within a major version properties are only added, so unknown ones are allowed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any, get_args

from itemadapter import ItemAdapter

from jobcrawl.feed.manifest import Manifest
from jobcrawl.posting import SCHEMA_VERSION
from jobcrawl.schema import DIALECT, posting_schema
from jobcrawl.store.telling import ChangeReason, ChangeType


def change_schema() -> dict[str, Any]:
    """A line of a change file."""
    properties = {
        "seq": {"type": "integer", "minimum": 1, "description": "Number of the change within its source; no gaps."},
        "type": {"enum": list(get_args(ChangeType)), "description": "What happened."},
        "reason": {
            "enum": [None, *get_args(ChangeReason)],
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


SCHEMAS: dict[str, Callable[[], dict[str, Any]]] = {
    "posting": posting_schema,
    "change": change_schema,
    "manifest": manifest_schema,
}
"""What a feed is made of: a line of a snapshot, a line of a change file, the manifest."""
