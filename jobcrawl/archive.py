"""Archives: pages into WARC/1.1 files and out of WARC and WET files (ISO 28500), each response record a page.

Each record is compressed by itself and written in one piece, so a crawl that is killed leaves whole records and at most one torn
one at the end, which readers pass over. What the crawl knew of a page besides its bytes, its source and its card on the listing,
stands in the record's `WARC-JSON-Metadata` header: a page read out of an archive gives what it gave in the crawl. Records of a
vendor's interface are no pages; `jobcrawl.boards.replay` reads them.
"""

from __future__ import annotations

import json
import os
import re
import zlib
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from io import BytesIO
from mmap import ACCESS_READ, mmap
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any, BinaryIO

from fastwarc.stream_io import GzipWriter
from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from jobcrawl import __version__
from jobcrawl.draft import Source
from jobcrawl.gzip_members import CHUNK, MAGIC, Damage, end_of_member, whole_members
from jobcrawl.page import Page, begins_as_html
from jobcrawl.parsing import MAX_PAGE_BYTES
from jobcrawl.plain_text import text_of
from jobcrawl.read.lists.job_card import JobLink
from jobcrawl.read.lists.site_map import is_site_map
from jobcrawl.warc_records import Span, breaks_off, records_behind

KNOWN = "WARC-JSON-Metadata"
"""Extension header, one line of ASCII JSON, as other archiving tools write it too."""
MOST_ANSWER_BYTES = 1 << 30
"""Most bytes of an answer that a crawl archived; what a vendor's whole list may hold was limited when it was fetched."""
GZIP_LEVEL = 6
"""How hard records are compressed, 1 to 9: zlib's own choice."""

MOST_HTTP_HEAD_BYTES = 1 << 16
"""Most bytes of a status line and headers, and of what divides a body into chunks."""
MEMBER_BEGINS = b"WARC/"
"""How the content of each gzip member of an archive begins."""

PLAIN, GZIPPED, PACKED_OTHERWISE = "plain", "gzipped", "packed otherwise"
"""How an archive may be packed."""
OTHER_MAGIC = (b"\x28\xb5\x2f", b"\x04\x22\x4d")
"""How frames of Zstandard (RFC 8878, 3.1.1) and LZ4 begin, in which damage ends the reading."""

_OWN_NAME = re.compile(r"(.+-[0-9]{8}T[0-9]{6}Z)-[0-9]{5,}\.warc\.gz")
"""How `ArchiveWriter` calls its files."""
_UNSAFE = re.compile(r"[^\w.-]+")
_LINE_BREAKS = re.compile(rb"[\r\n]+")
# The body is kept unpacked and whole, so headers about its way here would lie; a session's cookies are nobody's business.
_DROPPED_HEADERS = frozenset((b"content-encoding", b"transfer-encoding", b"content-length", b"set-cookie"))

_ENCODED = frozenset(("content-encoding", "transfer-encoding"))
"""Headers with which a stated length is not that of the unpacked body (RFC 9110, 8.6; RFC 9112, 6.3)."""


@dataclass(slots=True, frozen=True)
class Answer:
    """One answer of a server on its way into an archive."""

    url: str
    """Address it came from."""
    status: int
    """HTTP status."""
    headers: Sequence[tuple[bytes, bytes]]
    """HTTP headers as received."""
    body: bytes
    """The body, unpacked."""
    fetched_at: datetime
    """When it came."""
    source: Source | None = None
    """The source it belongs to."""
    card: JobLink | None = None
    """The listing's link that led to it; None for a listing page."""
    asked: str | None = None
    """The address that was asked for, where a redirect led to another."""


@dataclass(slots=True, frozen=True, kw_only=True)
class Archived:
    """One record of an archive, and what the crawl knew of it."""

    place: int
    """Where it begins in the file."""
    url: str
    """Address it came from."""
    asked: str | None = None
    """The address that was asked for, where a redirect led to another."""
    status: int = 200
    """HTTP status."""
    headers: Sequence[tuple[str, str]] = ()
    """HTTP headers."""
    body: bytes = b""
    """The body, unpacked."""
    fetched_at: datetime | None
    """When it came."""
    page: Page | None = None
    """The record as a page; None where it is none: a refused answer, robots.txt, what is no HTML or text."""
    source: Source | None = None
    """Its source; None in archives that others wrote."""
    card: JobLink | None = None
    """The listing's link that led to it; None for a listing page."""

    @property
    def is_unread(self) -> bool:
        """Whether it is an answer of an interface, which no reader of pages understands."""
        return self.page is None and 200 <= self.status < 300 and bool(self.body) and not self.url.endswith("/robots.txt")


@dataclass(slots=True, frozen=True, kw_only=True)
class Undecoded(Damage):
    """A record that is whole, but whose body cannot be decoded as its headers say; where it ends is not told."""

    end: int | None = None
    url: str
    """Address it came from."""
    reason: str
    """Why it cannot be decoded."""

    def __str__(self) -> str:
        return f"the record at byte {self.start}, {self.url}, cannot be decoded: {self.reason}"


@dataclass(slots=True, frozen=True, kw_only=True)
class Torn(Damage):
    """A record whose body ends before its headers say; at the end of an archive its writer was killed."""

    end: int | None = None
    url: str
    """Address it came from."""

    def __str__(self) -> str:
        return f"the record at byte {self.start}, {self.url}, breaks off"


def crawl_of(path: Path) -> str:
    """What the files of one crawl have in common: their name without its number; the whole name of any other file.

    >>> crawl_of(Path("archive/acme-20260301T060000Z-00001.warc.gz"))
    'acme-20260301T060000Z'
    """
    own = _OWN_NAME.fullmatch(path.name)
    return own[1] if own else path.name


def files_of(folder: Path, name: str) -> list[Path]:
    """Archives in a folder that crawls of a source wrote, as far as their names tell."""
    found = ((path, _OWN_NAME.fullmatch(path.name)) for path in sorted(folder.glob("*.warc.gz")))
    return [path for path, own in found if own and own[1].rpartition("-")[0] == _called(name)]


def _called(name: str) -> str:
    """What the archives of a source are called after."""
    return _UNSAFE.sub("-", name).strip(".-") or "crawl"


def records_of(path: Path) -> Iterator[Archived | Damage]:
    """Records of an archive in order; one that is torn at the end is passed over.

    Where a record cannot be decoded or breaks off, or a gzip member is damaged, it says so and goes on at the next one. Raises
    OSError when the file is unreadable.
    """
    torn: Torn | None = None
    for found in _found_in(path):
        if torn is not None:
            yield torn
        torn = found if isinstance(found, Torn) else None
        if torn is None and found is not None:
            yield found


def _found_in(path: Path) -> Iterator[Archived | Damage | None]:
    """Records of an archive and damage in it, in order, one that is torn at the end as well; None for each of another kind.

    A record is given when the next one is found behind it; the last one, and the last before damage, may hold others.
    """
    with path.open("rb") as stream:
        packing = _packing_of(stream)
        last, is_damaged = yield from _up_to_damage(stream, packing)
    if packing == PLAIN:
        yield from _plain_records(path, last, is_damaged=is_damaged)
    elif packing == GZIPPED:
        yield from _packed_records(path, last, is_damaged=is_damaged)
    elif last is not None:
        yield last.found


@dataclass(slots=True)
class _Last:
    """The record that was read last."""

    place: int
    """Where it begins, or the gzip member that holds it ends."""
    name: tuple[str | None, ...]
    """What tells it from others."""
    found: Archived | Damage | None = None
    """What it holds."""
    is_read: bool = False
    """Whether it could be read to its end."""


def _up_to_damage(stream: BinaryIO, packing: str) -> Generator[Archived | Damage | None, None, tuple[_Last | None, bool]]:
    """All records but the last one that can be read; returns that one, and whether damage follows it."""
    last, records = None, _records(stream)
    try:
        while (record := next(records, None)) is not None:
            if last is not None:
                yield last.found
            last = _Last(record.stream_pos, _name_in(record))
            last.found, last.is_read = _archived(record, last.place), True
    except OSError:
        if packing == PACKED_OTHERWISE and stream.read(1):
            raise
        return last, True
    return last, False


def _name_in(record: WarcRecord) -> tuple[str | None, ...]:
    return tuple(record.headers.get(name) for name in ("WARC-Record-ID", "WARC-Target-URI", "WARC-Date", "WARC-Type"))


def record_at(path: Path, place: int) -> Archived:
    """The record that begins at a place; raises OSError or LookupError where there is none."""
    with path.open("rb") as stream:
        stream.seek(place)
        record = next(_records(stream), None)
        found = _archived(record, place) if record is not None else None
    if isinstance(found, Undecoded):
        raise OSError(str(found))
    if found is None or isinstance(found, Torn):
        raise LookupError(place)
    return found


def _records(stream: BinaryIO) -> Iterator[WarcRecord]:
    return iter(ArchiveIterator(stream, parse_http=False))


def _packing_of(stream: BinaryIO) -> str:
    """How a file is packed, as its first bytes tell; it is read from its start again."""
    begins = stream.read(len(MAGIC))
    stream.seek(0)
    return GZIPPED if begins == MAGIC else PACKED_OTHERWISE if begins in OTHER_MAGIC else PLAIN


def _plain_records(path: Path, last: _Last | None, *, is_damaged: bool) -> Iterator[Archived | Damage | None]:
    """The last record that was read of an uncompressed archive, and what is behind damage."""
    if last is None and not is_damaged:
        return
    with path.open("rb") as stream, mmap(stream.fileno(), 0, access=ACCESS_READ) as data:
        start = last.place if last is not None else 0
        if last is not None and not is_damaged and not breaks_off(data, start):
            yield last.found
            return
        for span in records_behind(data, start):
            if isinstance(span, Span):
                yield from _records_within(data, span.start, span.end)
            elif last is not None or span.end is not None:  # a file without any record is no archive
                yield span


def _packed_records(path: Path, last: _Last | None, *, is_damaged: bool) -> Iterator[Archived | Damage | None]:
    """The last record that was read of a gzipped archive, and what is behind it in whole members."""
    if last is None and not is_damaged:
        return
    with path.open("rb") as stream, mmap(stream.fileno(), 0, access=ACCESS_READ) as data:
        position = last.place if last is not None else 0
        if last is not None:
            member_end, is_longer = _member_of(data, last)
            if is_longer:
                yield Torn(start=last.place, url=last.name[1] or "")
            elif last.is_read:
                yield last.found
            if is_longer or last.is_read:
                position = member_end
            if not is_longer and not is_damaged:
                return
        for member in whole_members(data, position, MEMBER_BEGINS):
            if isinstance(member, Damage):
                yield member
            else:
                yield from _records_within(data, member.start, member.end)


def _member_of(data: mmap, last: _Last) -> tuple[int, bool]:
    """Where the gzip member that holds a record ends, and whether the record is longer than that."""
    try:
        end = end_of_member(data, last.place, MEMBER_BEGINS)
        record = next(_records(_Window(data, last.place, end)), None)
        if record is None or _name_in(record) != last.name:
            return last.place, False  # one of several records in a member
        size = 0
        while piece := record.reader.read(CHUNK):
            size += len(piece)
    except (OSError, EOFError, zlib.error):
        return last.place, False
    return end, size < record.content_length


def _records_within(data: mmap, start: int, end: int) -> Iterator[Archived | Damage | None]:
    """The records of a part of an archive, all of which are said to begin where it does."""
    try:
        for record in _records(_Window(data, start, end)):
            yield _archived(record, start)
    except OSError:
        yield Damage(start, end)


class _Window(BytesIO):
    """A part of a file, of which no more is held than is read at a time."""

    def __init__(self, data: mmap, start: int, end: int) -> None:
        super().__init__()
        self._data, self._start, self._position, self._end = data, start, start, end

    def read(self, size: int | None = -1) -> bytes:
        """The next bytes."""
        until = self._end if size is None or size < 0 else min(self._end, self._position + size)
        found = self._data[self._position : until]
        self._position += len(found)
        return found

    def tell(self) -> int:
        """How far it was read."""
        return self._position - self._start


def _archived(record: WarcRecord, place: int) -> Archived | Undecoded | Torn | None:
    """A record with what the crawl knew of it; None where its own headers are torn, or it is neither answer nor document."""
    url = (record.headers.get("WARC-Target-URI") or "").strip("<>")
    fetched_at = _date(record.headers.get("WARC-Date"))
    if record.record_type == WarcRecordType.conversion:
        text = record.reader.read(MAX_PAGE_BYTES).decode("utf-8", "replace")
        return Archived(place=place, url=url, fetched_at=fetched_at, page=Page(url=url, fetched_at=fetched_at, text=text))
    if record.record_type == WarcRecordType.resource:
        return _document(record, place, url, fetched_at)
    if record.record_type != WarcRecordType.response or not record.is_http:
        return None
    source, card, asked = _known_of(record)
    most = MOST_ANSWER_BYTES if source is not None else MAX_PAGE_BYTES
    block = record.reader.read(most + MOST_HTTP_HEAD_BYTES)
    if len(block) < min(record.content_length, most + MOST_HTTP_HEAD_BYTES):
        return Torn(start=place, url=url)
    try:
        http, body = _decoded(block, most)
    except OSError as error:
        return Undecoded(start=place, url=url, reason=str(error))
    stated = http.get("Content-Length") or ("" if KNOWN in record.headers else None)
    if stated is not None and not _ENCODED.intersection(map(str.lower, http.keys())) and _is_torn(stated, body, most):
        return Torn(start=place, url=url)
    status = http.status_code or 0
    kind, is_ours = http.get("Content-Type") or "text/html", KNOWN in record.headers
    page = _page_of(url, fetched_at, body, kind, is_ours=is_ours) if 200 <= status < 300 else None
    return Archived(
        place=place, url=url, asked=asked, status=status, headers=list(http.items()), body=body, fetched_at=fetched_at,
        page=page, source=source, card=card,
    )  # fmt: skip


def _document(record: WarcRecord, place: int, url: str, fetched_at: datetime | None) -> Archived | Torn | None:
    """A document that was put into an archive without an answer around it (WARC 1.1, 6.4 resource); None where it is of no web
    page's address, as the logs of crawlers are."""
    if not url.startswith(("http://", "https://")):
        return None
    body = record.reader.read(MAX_PAGE_BYTES)
    if len(body) < min(record.content_length, MAX_PAGE_BYTES):
        return Torn(start=place, url=url)
    page = _page_of(url, fetched_at, body, record.headers.get("Content-Type") or "text/html", is_ours=False)
    return Archived(place=place, url=url, body=body, fetched_at=fetched_at, page=page)


def _decoded(block: bytes, most: int) -> tuple[Any, bytes]:
    """Headers and body of an HTTP answer, the body without its encodings; raises OSError.

    The block is taken out of the archive first: a body that cannot be decoded leaves its reader at no known place.
    """
    answer: Any = WarcRecord()
    answer.set_bytes_content(block)
    answer.is_http = True
    answer.parse_http(auto_decode="all")
    return answer.http_headers, answer.reader.read(most)


def _page_of(url: str, fetched_at: datetime | None, body: bytes, content_type: str, *, is_ours: bool) -> Page | None:
    """An answer as a page; None where it is none.

    A crawl reads as HTML what it asked for as a page, whatever its server calls it. Text of other archives is a capture.
    """
    if url.endswith("/robots.txt"):
        return None
    body = body[:MAX_PAGE_BYTES]
    kind = content_type.casefold()
    is_text = "text/plain" in kind
    if is_text and not is_ours:
        return Page(url=url, fetched_at=fetched_at, text=text_of(body, content_type, unmarked="windows-1252"))
    if "html" not in kind and not begins_as_html(body) and (not is_text or is_site_map(body)):
        return None
    return Page(url=url, fetched_at=fetched_at, body=body, content_type=content_type)


def _is_torn(stated: str, body: bytes, most: int) -> bool:
    """Whether a record ends before its body does, because its writer was killed; our own always state a length."""
    return not stated.isdecimal() or len(body) < min(int(stated), most)


def _known_of(record: WarcRecord) -> tuple[Source | None, JobLink | None, str | None]:
    """Source, card and asked address from a record's metadata; None for each that it lacks or that cannot be read."""
    try:
        known = json.loads(record.headers.get(KNOWN) or "{}")
        source, card, asked = known.get("source"), known.get("card"), known.get("asked")
        return Source(**source) if source else None, JobLink(**card) if card else None, str(asked) if asked else None
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None, None, None


def _date(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(text or "").astimezone(UTC)
    except (ValueError, OverflowError):
        return None


class ArchiveWriter:
    """Writes answers into numbered files of a folder; a file is never written to again by a later crawl."""

    def __init__(self, folder: Path, name: str, max_bytes: int) -> None:
        """Files are called after `name` and the time and hold about `max_bytes` each; none is opened before the first answer."""
        self._folder, self._name, self._max_bytes = folder, _called(name), max_bytes
        self._began = datetime.now(UTC)
        self._number = 0
        self._file: BinaryIO | None = None

    def prepare(self) -> None:
        """Make the folder and see that a file can be made in it; raises OSError."""
        self._folder.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=self._folder):
            pass

    def write(self, answer: Answer) -> None:
        """Append one answer; raises OSError when the disk refuses."""
        record = record_of(answer)
        if self._file is None or self._file.tell() + len(record) > self._max_bytes:
            self._open_next()
        assert self._file is not None
        start = self._file.tell()
        try:
            self._file.write(record)
        except OSError:
            self._file.truncate(start)
            raise

    def close(self) -> None:
        """Put everything on the disk and close the file."""
        if self._file is not None:
            os.fsync(self._file.fileno())
            self._file.close()
            self._file = None

    def _open_next(self) -> None:
        self.close()
        self._folder.mkdir(parents=True, exist_ok=True)
        while True:
            path = self._folder / f"{self._name}-{self._began:%Y%m%dT%H%M%SZ}-{self._number:05}.warc.gz"
            self._number += 1
            try:
                self._file = path.open("xb", buffering=0)  # "x": two crawls that begin in one second take two files
                break
            except FileExistsError:
                continue
        self._file.write(_info_record(path.name))


def record_of(answer: Answer) -> bytes:
    """A response record, compressed by itself."""
    known = {
        "source": answer.source and asdict(answer.source),
        "card": answer.card and asdict(answer.card),
        "asked": answer.asked,
    }
    fields = {
        "WARC-Target-URI": answer.url,
        "WARC-Date": _stamp(answer.fetched_at),
        "Content-Type": "application/http; msgtype=response",
        KNOWN: json.dumps({key: value for key, value in known.items() if value}),
    }
    return _packed(WarcRecordType.response, fields, _http_of(answer))


def _http_of(answer: Answer) -> bytes:
    try:
        phrase = HTTPStatus(answer.status).phrase
    except ValueError:
        phrase = "Unknown"
    lines = [f"HTTP/1.1 {answer.status} {phrase}".encode()]
    lines += [
        _LINE_BREAKS.sub(b" ", name + b": " + value) for name, value in answer.headers if name.lower() not in _DROPPED_HEADERS
    ]
    lines.append(b"Content-Length: %d" % len(answer.body))
    return b"\r\n".join(lines) + b"\r\n\r\n" + answer.body


def _info_record(file_name: str) -> bytes:
    about = (
        f"software: jobcrawl/{__version__}\r\nformat: WARC File Format 1.1\r\n"
        "conformsTo: https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n"
    )
    fields = {
        "WARC-Date": _stamp(datetime.now(UTC)),
        "WARC-Filename": file_name,
        "Content-Type": "application/warc-fields",
    }
    return _packed(WarcRecordType.warcinfo, fields, about.encode())


def _packed(kind: WarcRecordType, fields: Mapping[str, str], content: bytes) -> bytes:
    record: Any = WarcRecord()
    record.init_headers(record_type=kind)
    for name, value in fields.items():
        record.headers[name] = value
    record.set_bytes_content(content)
    packed = BytesIO()
    member = GzipWriter(packed, GZIP_LEVEL)
    record.write(member, checksum_data=True)
    member.finish()
    return packed.getvalue()


def _stamp(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%fZ}"
