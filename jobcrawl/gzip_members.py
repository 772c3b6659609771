"""Gzip members: the whole ones of a file that is damaged (RFC 1952: a file is a series of members, each with a checksum)."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from mmap import mmap

MAGIC = b"\x1f\x8b\x08"
"""How a member begins: gzip, deflated."""
SMALLEST = 18
"""Bytes of a member at the least: its header and its trailer."""
MOST_HEAD_BYTES = 4096
"""Bytes of a member in which its content begins: optional fields are short, and writers of archives set no file name."""
CHUNK = 1 << 16
"""Bytes that are unpacked at a time."""


@dataclass(slots=True, frozen=True)
class Member:
    """A whole member."""

    start: int
    """Its first byte."""
    end: int
    """The first byte after it."""


@dataclass(slots=True, frozen=True)
class Damage:
    """Bytes of a file that hold no whole member."""

    start: int
    """The first of them."""
    end: int | None
    """The first byte after them; None where nothing readable follows."""

    def __str__(self) -> str:
        until = "on; the rest" if self.end is None else f"to byte {self.end}; what stands there"
        return f"damaged from byte {self.start} {until} cannot be read"


def whole_members(data: mmap, position: int, prefix: bytes) -> Iterator[Member | Damage]:
    """The whole members from a position on, and what is damaged between them.

    Each content begins with `prefix`, which tells a member from bytes that look like one; behind damage, another member or the
    end of the file must follow as well. That does not guard against a member with such a neighbour that somebody put into a
    damaged one which was stored rather than deflated, nor against bytes made to look like many long members, each of which is
    unpacked to its end. A member that is torn at the very end, because its writer was killed, is no damage.
    """
    while len(data) - position >= SMALLEST:
        start, is_torn = position, False
        while (start := data.find(MAGIC, start)) >= 0:
            try:
                end = end_of_member(data, start, prefix)
            except EOFError:
                is_torn |= start == position
            except zlib.error:
                pass
            else:
                if start == position or MAGIC.startswith(data[end : end + len(MAGIC)]):
                    break
            start += 1
        else:
            if not is_torn:
                yield Damage(position, None)
            return
        if start > position:
            yield Damage(position, start)
        yield Member(start, end)
        position = end


def end_of_member(data: mmap, start: int, prefix: bytes) -> int:
    """The first byte after the member that begins at `start`.

    Raises EOFError where it is torn, and `zlib.error` where it is damaged or its content does not begin with `prefix`.
    """
    unpacker, head, end, size = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16), b"", start, MOST_HEAD_BYTES
    while not unpacker.eof:
        packed = data[end : end + size]
        if not packed:
            raise EOFError(start)
        end += len(packed)
        head = (head + unpacker.decompress(packed))[: len(prefix)]
        if len(packed) == size and head != prefix:
            raise zlib.error(f"{head!r} at {start}")
        size = CHUNK
    if head != prefix:
        raise zlib.error(f"{head!r} at {start}")
    return end - len(unpacker.unused_data)
