"""Saved pages: what a file holds as a page. HTML, plain text, or MHTML (RFC 2557: a browser's single file), gzipped or not."""

from __future__ import annotations

import gzip
import re
import zlib
from codecs import BOM_UTF8
from datetime import datetime
from io import BytesIO
from typing import NamedTuple

from jobcrawl.page import Page, other_document
from jobcrawl.plain_text import text_of

MAX_FILE_BYTES = 52 * 1024 * 1024
"""Largest file that is read as a page, unpacked."""

_ARCHIVE = b"WARC/"
_OLD_ARCHIVE = b"filedesc://"
_GZIP = b"\x1f\x8b"
_AT_ONCE = 1 << 16
"""Bytes that are unpacked at a time."""
_NO_MEMBER = "Not a gzipped file"
"""What Python says of bytes behind the last member."""
_MHTML = re.compile(rb"(?:[a-z-]+:.*?^)?content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE | re.DOTALL)


class NoPage(ValueError):
    """A file that holds no page; says what it is."""


def page_of_file(body: bytes, *, url: str, fetched_at: datetime | None, saved_at: datetime, content_type: str) -> Page:
    """The page that a file holds; raises `NoPage`.

    What the user says of it (`url`, `fetched_at`, `content_type`; empty where nothing is said) counts more than what a browser
    noted; `saved_at` is the time of the file.
    """
    body = _unpacked(body)
    if (other := other_document(body)) is not None:
        raise NoPage(f"{other}; HTML, text, MHTML, WARC and WET are read")
    if body.startswith(_OLD_ARCHIVE):
        raise NoPage("an ARC archive; WARC, into which warctools and others turn it, is read")
    if body.startswith(_ARCHIVE):
        raise NoPage("an archive; it is read from a file whose name ends in .warc or .wet, gzipped in .gz")
    if content_type.casefold().startswith("text/plain"):
        return Page(url=url, fetched_at=fetched_at or saved_at, text=text_of(body, content_type, unmarked="windows-1252"))
    if _MHTML.match(body[:4_000].removeprefix(BOM_UTF8).lstrip()):
        saved = _saved_by_browser(body.removeprefix(BOM_UTF8).lstrip())
        moment = fetched_at or saved.moment or saved_at
        return Page(url=url or saved.url, fetched_at=moment, body=saved.body, content_type=saved.content_type)
    return Page(url=url, fetched_at=fetched_at or saved_at, body=body, content_type=content_type or "text/html")


def _unpacked(body: bytes) -> bytes:
    """The body without gzip, all members of it (RFC 1952: a file is a series of them), and without what stands behind them."""
    if not body.startswith(_GZIP):
        return body
    unpacked = bytearray()
    try:
        with gzip.open(BytesIO(body)) as file:
            while len(unpacked) < MAX_FILE_BYTES and (part := file.read1(_AT_ONCE)):
                unpacked += part
    except EOFError as error:
        raise NoPage("gzip that breaks off") from error
    except (OSError, zlib.error) as error:
        if not unpacked or _NO_MEMBER not in str(error):
            raise NoPage("gzip that is broken") from error
    return bytes(unpacked[:MAX_FILE_BYTES])


class _Saved(NamedTuple):
    """The page in an MHTML file."""

    body: bytes
    content_type: str
    url: str
    """Its address; empty where none is noted."""
    moment: datetime | None
    """When it was saved."""


def _saved_by_browser(body: bytes) -> _Saved:
    from email.parser import BytesParser  # loads a dozen modules, which few files need
    from email.utils import parsedate_to_datetime

    try:
        message = BytesParser().parsebytes(body)
        root = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    except RecursionError:
        root = None
    if root is None:
        raise NoPage("MHTML without a page")
    content = root.get_payload(decode=True)
    url = str(message.get("Snapshot-Content-Location") or root.get("Content-Location") or "")
    try:
        moment = parsedate_to_datetime(str(message["Date"])).astimezone()
    except (ValueError, OverflowError):
        moment = None
    return _Saved(
        body=content if isinstance(content, bytes) else b"",
        content_type=str(root.get("Content-Type", "text/html")),
        url=url if url.startswith(("http://", "https://")) else "",
        moment=moment,
    )
