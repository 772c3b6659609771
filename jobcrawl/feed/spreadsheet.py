"""CSV (RFC 4180) that no spreadsheet takes for a program."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any, BinaryIO

import orjson

from jobcrawl.posting import JobPosting

COLUMNS = tuple(field.name for field in fields(JobPosting) if field.name not in ("evidence", "description_html"))
"""Columns of the file: every field of a posting that fits a cell."""

PARTS = {
    "hiring_organization": ("name",),
    "recruiter": ("name",),
    "job_locations": ("text", "locality", "region", "country"),
    "base_salary": ("min_value", "max_value", "currency", "unit_text", "text"),
}
"""Parts of objects that have a column of their own behind the others, such as `base_salary_currency`."""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection)."""


def cell(value: Any) -> str:
    """A value as the text of a cell; one that begins like a formula gets an apostrophe before it."""
    if value is None or value == [] or value == {}:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    text = value if isinstance(value, str) else orjson.dumps(value).decode()
    is_formula = text.lstrip(" \n\u00a0").startswith(FORMULA_STARTS) or text.startswith(FORMULA_STARTS)
    return f"'{text}" if is_formula else text


def write_csv(postings: Iterable[Mapping[str, Any]], file: BinaryIO, source: str) -> None:
    """One row a posting under a row of names; lists and objects are JSON in their cell, their chief parts in further ones."""
    text = io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
    writer = csv.DictWriter(text, table_row({}), lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(map(table_row, postings))
    text.detach()


def table_row(posting: Mapping[str, Any]) -> dict[str, str]:
    """Cells of a posting by the name of their column."""
    own = {name: cell(posting.get(name)) for name in COLUMNS}
    return own | {f"{name}_{part}": cell(part_of(posting.get(name), part)) for name, parts in PARTS.items() for part in parts}


def part_of(value: Any, part: str) -> Any:
    """A part of an object; of several objects each different one once, parted by `; `."""
    if not isinstance(value, list):
        return (value or {}).get(part)
    return "; ".join(dict.fromkeys(str(one[part]) for one in value if one.get(part) is not None))
