"""Scrapy's exporters for postings: what `-O`, `-o` and `FEEDS` write, by format. Any other item is written as Scrapy does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from io import BufferedIOBase
from typing import Any

from scrapy.exporters import BaseItemExporter, CsvItemExporter, XmlItemExporter

from jobcrawl.feed.jsonl import json_line
from jobcrawl.feed.spreadsheet import table_row
from jobcrawl.feed.xml_feed import FORBIDDEN
from jobcrawl.posting import JobPosting


class PostingLinesExporter(BaseItemExporter):
    """JSON Lines as the feed has them: every field of a posting, nulls included."""

    def __init__(self, file: BufferedIOBase, **kwargs: Any) -> None:
        super().__init__(dont_fail=True, **kwargs)
        self.file = file

    def export_item(self, item: Any) -> None:
        """Write one posting, or any other item as its fields."""
        whole = isinstance(item, JobPosting) and not self.fields_to_export
        self.file.write(json_line(item if whole else dict(self.get_serialized_fields(item, default_value=None))))


class PostingTableExporter(CsvItemExporter):
    """CSV as `jobcrawl feed publish --also csv` writes it: no cell is a formula, none a Python object."""

    def export_item(self, item: Any) -> None:
        """Write one posting, or any other item as its fields."""
        super().export_item(table_row(asdict(item)) if isinstance(item, JobPosting) else item)


class PostingXmlExporter(XmlItemExporter):
    """XML in Scrapy's shape, an element a field; fields without a value are left out."""

    def export_item(self, item: Any) -> None:
        """Write one posting, or any other item as its fields."""
        super().export_item(_filled(asdict(item)) if isinstance(item, JobPosting) else item)


def _filled(value: Any) -> Any:
    """A value without what is empty in it, and without characters that XML cannot hold."""
    if isinstance(value, Mapping):
        return {name: _filled(part) for name, part in value.items() if part not in (None, [], {})}
    if isinstance(value, list):
        return [_filled(part) for part in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    return FORBIDDEN.sub("", value) if isinstance(value, str) else value
