"""Parquet: one column a field, typed, for data frames and warehouses. Needs the extra `jobcrawl[parquet]`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from itertools import islice
from typing import Any, BinaryIO, get_type_hints

import orjson

from jobcrawl.feed.errors import FeedError
from jobcrawl.posting import JobPosting

ROWS_IN_GROUP = 5_000
"""Postings written at a time."""


def write_parquet(postings: Iterable[Mapping[str, Any]], file: BinaryIO, source: str) -> None:
    """Text, numbers, booleans and lists of text as such, nested values as JSON text; raises `FeedError` without pyarrow."""
    try:
        import pyarrow as arrow  # type: ignore[import-untyped]  # it brings no types
        import pyarrow.parquet  # type: ignore[import-untyped]  # it brings no types
    except ImportError:
        raise FeedError("Parquet needs pyarrow: pip install 'jobcrawl[parquet]'") from None
    hints = get_type_hints(JobPosting)
    types = {field.name: _kind(hints[field.name]) for field in fields(JobPosting)}
    arrow_types = {
        "text": arrow.string(),
        "texts": arrow.list_(arrow.string()),
        "bool": arrow.bool_(),
        "int": arrow.int64(),
        "json": arrow.string(),
    }
    schema = arrow.schema([(name, arrow_types[kind]) for name, kind in types.items()])
    rows = iter(postings)
    with pyarrow.parquet.ParquetWriter(file, schema, compression="zstd") as writer:
        while group := list(islice(rows, ROWS_IN_GROUP)):
            columns = [[_value(row.get(name), kind) for row in group] for name, kind in types.items()]
            writer.write_table(
                arrow.table([arrow.array(column, type=schema.field(i).type) for i, column in enumerate(columns)], schema=schema)
            )


def _kind(hint: Any) -> str:
    words = str(hint)
    if "jobcrawl." in words or words.startswith("dict"):
        return "json"
    if words.startswith("list"):
        return "texts"
    if "bool" in words:
        return "bool"
    return "int" if hint in (int, int | None) else "text"


def _value(value: Any, kind: str) -> Any:
    return orjson.dumps(value).decode() if kind == "json" and value is not None else value
