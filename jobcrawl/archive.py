"""Archives: pages out of WARC and WET files (ISO 28500), each response record a page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from jobcrawl.page import Page
from jobcrawl.parsing import MAX_PAGE_BYTES

SUFFIXES = (".warc", ".warc.gz", ".wet", ".wet.gz", ".warc.zst")
"""Endings of the files that are read as archives."""


def is_archive(path: Path) -> bool:
    """Whether a file's name says that it is an archive."""
    return path.name.lower().endswith(SUFFIXES)


def pages_of(path: Path) -> Iterator[Page]:
    """Pages of an archive in order; records that are no HTML or text are passed over. Raises OSError when unreadable."""
    with path.open("rb") as stream:
        wanted = WarcRecordType.response | WarcRecordType.conversion
        for record in ArchiveIterator(stream, record_types=wanted, parse_http=True):
            page = _page_of(record)
            if page is not None:
                yield page


def _page_of(record: WarcRecord) -> Page | None:
    url = (record.headers.get("WARC-Target-URI") or "").strip("<>")
    fetched_at = _date(record.headers.get("WARC-Date"))
    if record.record_type == WarcRecordType.conversion:
        text = record.reader.read(MAX_PAGE_BYTES).decode("utf-8", "replace")
        return Page(url=url, fetched_at=fetched_at, text=text)
    http = record.http_headers
    if http is None or (http.status_code or 200) >= 400:
        return None
    content_type = http.get("Content-Type") or "text/html"
    body = record.reader.read(MAX_PAGE_BYTES)
    if "text/plain" in content_type:
        return Page(url=url, fetched_at=fetched_at, text=body.decode("utf-8", "replace"))
    if "html" not in content_type:
        return None
    return Page(url=url, fetched_at=fetched_at, body=body, content_type=content_type)


def _date(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(text or "").astimezone(UTC)
    except ValueError:
        return None
