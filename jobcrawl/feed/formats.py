"""Exports: the open postings of a source in the formats that other programs ask for, each file whole or not there."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from jobcrawl.feed.errors import FeedError
from jobcrawl.feed.google_jobs import write_google_jobs
from jobcrawl.feed.jsonl import json_line
from jobcrawl.feed.parquet import write_parquet
from jobcrawl.feed.publish import feed_folder, open_postings, publish
from jobcrawl.feed.rss import write_rss
from jobcrawl.feed.spreadsheet import write_csv
from jobcrawl.feed.whole_file import sole_writer, whole_file
from jobcrawl.feed.xml_feed import write_xml
from jobcrawl.store.database import Database
from jobcrawl.store.history import check_source

Postings = Iterable[dict[str, Any]]
"""Feed lines as dicts."""


@dataclass(slots=True, frozen=True)
class Format:
    """A format."""

    file: str
    """Name of the file in the feed's folder."""
    write: Callable[[Postings, BinaryIO, str], None]
    """Writes postings of a source (by name) into a file."""


def write_jsonl(postings: Postings, file: BinaryIO, source: str) -> None:
    """JSON Lines, packed: one posting a line, nulls included."""
    with gzip.GzipFile(filename="", mode="wb", fileobj=file, mtime=0) as packed:
        for posting in postings:
            packed.write(json_line(posting))


FORMATS = {
    "jsonl": Format("postings.jsonl.gz", write_jsonl),
    "csv": Format("postings.csv", write_csv),
    "parquet": Format("postings.parquet", write_parquet),
    "jsonld": Format("postings.jsonld", write_google_jobs),
    "xml": Format("postings.xml", write_xml),
    "rss": Format("postings.rss", write_rss),
}
"""Formats by the name that `jobcrawl feed publish --also` and `FEED_FORMATS` know them by."""


def publish_all(database: Database, root: Path, source: str, formats: Iterable[str]) -> None:
    """Bring the feed of a source and its further formats up to date; raises `FeedError` or `StoreError`."""
    publish(database, root, source)
    for name in formats:
        export(database, root, source, FORMATS[name])


def export(database: Database, root: Path, source: str, format: Format) -> Path:
    """Write the open postings of a source in a format; raises `FeedError` or `StoreError` and leaves the old file."""
    folder = feed_folder(root, source)
    with database.read() as connection:
        check_source(connection, source)  # no folder is made for a name that is none
    try:
        with sole_writer(folder), database.read() as connection, whole_file(folder / format.file) as file:
            check_source(connection, source)  # it may have been forgotten meanwhile
            format.write(open_postings(connection, source), file, source)
    except OSError as error:
        raise FeedError(f"{folder / format.file}: {error.strerror or error}; the old file is as it was") from error
    return folder / format.file
