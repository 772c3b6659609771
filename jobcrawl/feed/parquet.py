"""Parquet: one column a field, typed, for data frames and warehouses. Needs the extra `jobcrawl[parquet]`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import is_dataclass
from itertools import islice
from typing import Any, BinaryIO, get_args, get_origin, get_type_hints

import orjson

from jobcrawl.feed.errors import FeedError
from jobcrawl.posting import JobPosting

ROWS_IN_GROUP = 5_000
"""Postings written at a time."""


def write_parquet(postings: Iterable[Mapping[str, Any]], file: BinaryIO, source: str) -> None:
    """Values as they are, objects as structs, `evidence` as JSON text; raises `FeedError` without pyarrow."""
    try:
        import pyarrow as arrow  # type: ignore[import-untyped]  # it brings no types
        import pyarrow.parquet  # type: ignore[import-untyped]  # it brings no types
    except ImportError:
        raise FeedError("Parquet needs pyarrow: pip install 'jobcrawl[parquet]'") from None
    hints = get_type_hints(JobPosting)
    mappings = {name for name, hint in hints.items() if get_origin(hint) is dict}
    schema = arrow.schema([(name, _type_of(arrow, hint)) for name, hint in hints.items()])
    rows = iter(postings)
    with pyarrow.parquet.ParquetWriter(file, schema, compression="zstd") as writer:
        while group := [dict(row) for row in islice(rows, ROWS_IN_GROUP)]:
            for row in group:
                row |= {name: orjson.dumps(row.get(name)).decode() for name in mappings}
            writer.write_table(arrow.Table.from_pylist(group, schema=schema))


def _type_of(arrow: Any, hint: Any) -> Any:
    """Arrow's type for that of a field; text for a mapping and for words of a choice."""
    if get_origin(hint) is dict:
        return arrow.string()
    if get_origin(hint) is list:
        return arrow.list_(_type_of(arrow, get_args(hint)[0]))
    options = {one for one in (get_args(hint) or (hint,)) if one is not type(None)}
    shape = next((one for one in options if is_dataclass(one)), None)
    if shape is not None:
        return arrow.struct([(name, _type_of(arrow, of)) for name, of in get_type_hints(shape).items()])
    simple = {bool: arrow.bool_(), int: arrow.int64(), float: arrow.float64()}
    return next((simple[one] for one in options if one in simple), arrow.string())
