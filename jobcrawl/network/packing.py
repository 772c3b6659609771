"""Packed answers: whether the stream of a packed body comes to its end.

A server that breaks off while it packs a page leaves a stream without an end, and a proxy in between may state a length that fits
it. Scrapy unpacks what is there, without a word.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from gzip import GzipFile
from io import BytesIO

from scrapy.utils._compression import brotli, zstd  # type: ignore[attr-defined]  # which of their packages there is, Scrapy knows

PIECE_BYTES = 64 * 1024
"""Unpacked at a time."""
END_OF_PAGE = b"</html>"
"""What is read up to here lost nothing, whatever became of the stream: some servers never end theirs."""


def is_cut_short(body: bytes, encoding: bytes, unpacked_max: int = 0) -> bool:
    """Whether a body in a content encoding (RFC 9110, section 8.4.1) breaks off before its stream ends.

    False for an encoding that is not unpacked, for a stream that is damaged in another way, and for one that unpacks to more
    than `unpacked_max` bytes (0: any number), which are told elsewhere.
    """
    pieces = _PIECES.get(encoding.strip().lower())
    if pieces is None or not body:
        return False
    size, tail = 0, b""
    try:
        for piece in pieces(body):
            size += len(piece)
            if unpacked_max and size > unpacked_max:
                return False
            tail = (tail + piece)[-PIECE_BYTES:]
    except EOFError:
        return not tail.rstrip().lower().endswith(END_OF_PAGE)
    except (OSError, zlib.error, brotli.error, zstd.ZstdError):
        return False
    return False


def _ungzipped(body: bytes) -> Iterator[bytes]:
    file = GzipFile(fileobj=BytesIO(body))
    while piece := file.read1(PIECE_BYTES):
        yield piece


def _inflated(body: bytes) -> Iterator[bytes]:
    """`deflate` is the format of RFC 1950; some servers send that of RFC 1951."""
    stream = zlib.decompressobj()
    try:
        piece = stream.decompress(body, PIECE_BYTES)
    except zlib.error:
        stream = zlib.decompressobj(-zlib.MAX_WBITS)
        piece = stream.decompress(body, PIECE_BYTES)
    yield piece
    while not stream.eof:
        if not stream.unconsumed_tail:
            raise EOFError
        yield stream.decompress(stream.unconsumed_tail, PIECE_BYTES)


def _unbrotlied(body: bytes) -> Iterator[bytes]:
    stream = brotli.Decompressor()
    yield stream.process(body, output_buffer_limit=PIECE_BYTES)
    while not stream.is_finished():
        piece = stream.process(b"", output_buffer_limit=PIECE_BYTES)
        if not piece:
            raise EOFError
        yield piece


def _unzstded(body: bytes) -> Iterator[bytes]:
    file = zstd.ZstdFile(BytesIO(body))
    while piece := file.read1(PIECE_BYTES):
        yield piece


_PIECES: dict[bytes, Callable[[bytes], Iterator[bytes]]] = {
    b"gzip": _ungzipped, b"x-gzip": _ungzipped, b"deflate": _inflated, b"br": _unbrotlied, b"zstd": _unzstded,
}  # fmt: skip
"""Encodings that Scrapy unpacks (RFC 1952, 1950, 7932, 8878): the pieces of a body, `EOFError` where it breaks off."""
