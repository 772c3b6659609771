"""Packed answers: their bodies unpacked, and whether the stream came to its end.

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


def unpacked(body: bytes, encoding: bytes, size_max: int = 0) -> bytes | None:
    """A body out of a content encoding (RFC 9110, section 8.4.1); raises EOFError where it breaks off before its stream ends.

    None where Scrapy's own unpacking has to say what is wrong: an encoding that is not known here, a stream that is damaged in
    another way, or one that unpacks to more than `size_max` bytes (0: any number).
    """
    pieces = _PIECES.get(encoding)
    if pieces is None or not body:
        return None
    whole = BytesIO()
    try:
        for piece in pieces(body):
            whole.write(piece)
            if size_max and whole.tell() > size_max:
                return None
    except EOFError:
        if not whole.getvalue()[-PIECE_BYTES:].rstrip().lower().endswith(END_OF_PAGE):
            raise
    except (OSError, zlib.error, brotli.error, zstd.ZstdError):
        return None
    return whole.getvalue()


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
