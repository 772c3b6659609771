from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable

import brotli  # type: ignore[import-untyped]  # has no stubs
import pytest
from scrapy.utils._compression import zstd  # type: ignore[attr-defined]  # which of its packages there is, Scrapy knows

from jobcrawl.network.packing import unpacked


def is_cut_short(body: bytes, encoding: bytes, size_max: int = 0) -> bool:
    try:
        unpacked(body, encoding, size_max)
    except EOFError:
        return True
    return False


PAGE = (
    b"<html><h1>Baker</h1>"
    + b"".join(b"<p>Dean Bakery in Leeds bakes %d loaves.</p>" % number for number in range(9_000))
    + b"</html>\n"
)


def raw_deflate(body: bytes) -> bytes:
    stream = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return stream.compress(body) + stream.flush()


ENCODINGS: list[tuple[bytes, Callable[[bytes], bytes]]] = [
    (b"gzip", gzip.compress), (b"x-gzip", gzip.compress), (b"deflate", zlib.compress), (b"deflate", raw_deflate),
    (b"br", brotli.compress), (b"zstd", zstd.compress),
]  # fmt: skip


@pytest.mark.parametrize(("encoding", "pack"), ENCODINGS)
def test_a_stream_without_its_end_is_cut_short(encoding: bytes, pack: Callable[[bytes], bytes]) -> None:
    packed = pack(PAGE)
    assert unpacked(packed, encoding) == PAGE
    assert all(is_cut_short(packed[:length], encoding) for length in (20, len(packed) // 2, len(packed) - 60))
    assert not is_cut_short(pack(b""), encoding)
    assert not is_cut_short(b"", encoding)


def test_an_answer_of_several_members_is_whole_with_the_last_one() -> None:
    assert not is_cut_short(gzip.compress(PAGE) + gzip.compress(PAGE), b"gzip")
    assert is_cut_short(gzip.compress(PAGE) + gzip.compress(PAGE)[:-60], b"gzip")


@pytest.mark.parametrize("encoding", [b"gzip", b"deflate", b"br", b"zstd"])
def test_what_is_damaged_is_not_cut(encoding: bytes) -> None:
    assert unpacked(b"<html>never packed, and long enough to be looked at</html>", encoding) is None


def test_a_wrong_checksum_and_padding_lose_nothing() -> None:
    packed = gzip.compress(PAGE)
    assert not is_cut_short(packed[:-8] + b"\1\2\3\4" + packed[-4:], b"gzip")
    assert not is_cut_short(packed + bytes(100), b"gzip")
    assert not is_cut_short(packed + b"and more", b"gzip")


def test_a_page_that_comes_to_its_own_end_is_whole_though_its_stream_never_ends() -> None:
    stream = zlib.compressobj(wbits=31)
    flushed = stream.compress(PAGE) + stream.flush(zlib.Z_SYNC_FLUSH)
    assert not is_cut_short(flushed, b"gzip")
    assert not is_cut_short(gzip.compress(PAGE)[:-8], b"gzip")
    assert is_cut_short(gzip.compress(PAGE.replace(b"</html>", b""))[:-8], b"gzip")


def test_more_than_may_be_unpacked_is_not_looked_at_to_its_end() -> None:
    packed = gzip.compress(PAGE)[:-60]
    assert is_cut_short(packed, b"gzip", len(PAGE))
    assert unpacked(packed, b"gzip", 100_000) is None


def test_what_nobody_unpacks_is_not_judged() -> None:
    assert unpacked(gzip.compress(PAGE)[:-60], b"compress") is None
