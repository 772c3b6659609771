"""Records of an uncompressed archive that is damaged (ISO 28500, 4: a record is a head, a block and two line breaks)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from mmap import mmap

from jobcrawl.gzip_members import Damage

BEGINS = b"WARC/1."
"""How a record's head begins."""
MOST_HEAD_BYTES = 1 << 16
"""Bytes of a head at the most."""
RECORD_ENDS = b"\r\n\r\n"
"""What stands behind a record's block."""

_HEAD = re.compile(rb"WARC/1\.[0-9]{1,3}\r?\n((?:[A-Za-z0-9_-]{1,100}:[^\n]*\n|[ \t][^\n]*\n){1,100}+)\r?\n")
_LENGTH = re.compile(rb"(?im)^content-length:[ \t]*([0-9]{1,18})[ \t]*\r?$")
_LINE_BREAKS = re.compile(rb"[\r\n]*+")


@dataclass(slots=True, frozen=True)
class Span:
    """Bytes of a file that hold a record."""

    start: int
    """The first of them."""
    end: int
    """The first byte after its block, which may be cut short."""


@dataclass(slots=True, frozen=True)
class _Head:
    """A record's head."""

    start: int
    block: int
    """Where the block begins."""
    end: int
    """Where the block ends, as the head says."""


def records_behind(data: mmap, position: int) -> Iterator[Span | Damage]:
    """The records from a position on, and what is damaged between them.

    A record is read to where its head says that it ends. Where no other follows there, and one begins inside it, it breaks off
    before that one: a copy of an archive inside a record is taken for records only where the record is damaged as well.
    """
    while (position := _behind_line_breaks(data, position)) < len(data):
        head = _next_head(data, position)
        if head is None:
            yield Damage(position, None)
            return
        if head.start > position:
            yield Damage(position, head.start)
        position = _end_of(data, head)
        yield Span(head.start, position)


def breaks_off(data: mmap, start: int) -> bool:
    """Whether the record that begins at `start` is longer, as its head says, than the file."""
    head = _head_at(data, start)
    return head is not None and head.end > len(data)


def _end_of(data: mmap, head: _Head) -> int:
    behind = _behind_line_breaks(data, head.end)
    if head.end <= len(data) and (behind == len(data) or _head_at(data, behind) is not None):
        return head.end
    inside = _next_head(data, head.block)
    is_whole = data[head.end : head.end + len(RECORD_ENDS)] == RECORD_ENDS
    return min(head.end, len(data)) if inside is None or inside.start >= head.end or is_whole else inside.start


def _behind_line_breaks(data: mmap, position: int) -> int:
    found = _LINE_BREAKS.match(data, min(position, len(data)))
    assert found is not None
    return found.end()


def _next_head(data: mmap, position: int) -> _Head | None:
    """The first head from a position on; what was cut short before it may have left no line break."""
    while (position := data.find(BEGINS, position)) >= 0:
        head = _head_at(data, position)
        if head is not None:
            return head
        position += 1
    return None


def _head_at(data: mmap, start: int) -> _Head | None:
    """The head that begins at a position and tells a length."""
    found = _HEAD.match(data, start, start + MOST_HEAD_BYTES)
    length = _LENGTH.search(found[1]) if found is not None else None
    return _Head(start, found.end(), found.end() + int(length[1])) if found is not None and length is not None else None
