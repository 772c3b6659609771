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
MOST_BYTES = 1 << 26
"""Most unpacked bytes of a member that are given."""
CHUNK = 1 << 16
"""Bytes that are unpacked at a time."""


@dataclass(slots=True, frozen=True)
class Member:
    """A whole member."""

    start: int
    """Its first byte."""
    content: bytes
    """What it holds, unpacked."""


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

    Each content begins with `prefix`, which tells a member from bytes that look like one. A member that is torn at the very end,
    because its writer was killed, is no damage.
    """
    while len(data) - position >= SMALLEST:
        start, is_torn = position, False
        while (start := data.find(MAGIC, start)) >= 0:
            try:
                content, end = unpacked(data, start)
            except EOFError:
                is_torn |= start == position
            except zlib.error:
                pass
            else:
                if content.startswith(prefix):
                    break
            start += 1
        else:
            if not is_torn:
                yield Damage(position, None)
            return
        if start > position:
            yield Damage(position, start)
        yield Member(start, content)
        position = end


def unpacked(data: mmap, start: int) -> tuple[bytes, int]:
    """Content of the member that begins at `start`, and where it ends; raises EOFError where it is torn, and `zlib.error`."""
    unpacker, content, end = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16), bytearray(), start
    while not unpacker.eof:
        packed = data[end : end + CHUNK]
        if not packed:
            raise EOFError(start)
        end += len(packed)
        content += unpacker.decompress(packed)[: MOST_BYTES - len(content)]
    return bytes(content), end - len(unpacker.unused_data)
