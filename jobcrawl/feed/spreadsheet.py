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
    """One row a posting under a row of names; lists and objects are JSON in their cell."""
    text = io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([cell(posting.get(name)) for name in COLUMNS] for posting in postings)
    text.detach()
