"""Archives: what a crawl read is kept as WARC, and gives the same postings again."""

from __future__ import annotations

import asyncio
import gzip
import json
import os
import subprocess
import sys
import time
import zlib
from datetime import UTC, datetime
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Any

import pytest
from fastwarc.warc import ArchiveIterator
from scrapy import Spider
from scrapy.http import HtmlResponse
from scrapy.statscollectors import MemoryStatsCollector
from scrapy.utils.test import get_crawler

from fixtures.statsskuld.site import Site, ads_of
from jobcrawl.archive import KNOWN, Answer, Archived, ArchiveWriter, record_at, record_of, records_of
from jobcrawl.draft import Source
from jobcrawl.gzip_members import Damage, whole_members
from jobcrawl.network.keep_responses import KeepResponses
from jobcrawl.read.lists.job_card import JobLink
from tests.project import ENVIRONMENT, ROOT, project

MOMENT = datetime(2026, 3, 1, 12, 30, 15, 250_000, tzinfo=UTC)
GIVEN_BY_THE_STORE = {"id", "first_seen", "last_seen", "content_hash"}


def answer(number: int = 1, **changes: Any) -> Answer:
    values: dict[str, Any] = {
        "url": f"https://jobs.example/ad/{number}",
        "status": 200,
        "headers": [(b"Content-Type", b"text/html; charset=iso-8859-1"), (b"Content-Encoding", b"gzip"), (b"Set-Cookie", b"s=1")],
        "body": f"<h1>Skogsvårdare i Umeå {number}</h1>".encode("latin-1"),
        "fetched_at": MOMENT,
    }
    return Answer(**{**values, **changes})


def written(folder: Path, *answers: Answer, max_bytes: int = 1 << 30) -> list[Path]:
    writer = ArchiveWriter(folder, "site", max_bytes)
    for one in answers:
        writer.write(one)
    writer.close()
    return sorted(folder.iterdir())


def pages(path: Path) -> list[Any]:
    """All pages of an archive that is whole."""
    found = list(records_of(path))
    assert not [one for one in found if isinstance(one, Damage)]
    return [one for one in found if isinstance(one, Archived) and one.page is not None]


def test_a_page_comes_out_as_it_went_in(tmp_path: Path) -> None:
    source, card = Source(name="site", country="SE"), JobLink(url="https://jobs.example/ad/1", title="Skogsvårdare", place="Umeå")
    (path,) = written(tmp_path, answer(source=source, card=card))
    (found,) = pages(path)
    assert (found.page.url, found.page.body, found.page.fetched_at) == ("https://jobs.example/ad/1", answer().body, MOMENT)
    assert found.page.content_type == "text/html; charset=iso-8859-1"
    assert (found.source, found.card) == (source, card)


def test_every_record_is_a_gzip_member_of_its_own_and_says_warc_1_1(tmp_path: Path) -> None:
    record = record_of(answer())
    assert gzip.decompress(record).startswith(b"WARC/1.1\r\n")
    (path,) = written(tmp_path, answer(1), answer(2))
    data = path.read_bytes()
    assert data.count(b"\x1f\x8b\x08") >= 3
    with path.open("rb") as stream:
        assert [one.headers["WARC-Type"] for one in ArchiveIterator(stream)] == [
            "warcinfo",
            "response",
            "response",
        ]
    with path.open("rb") as stream:
        assert all(one.verify_block_digest() for one in ArchiveIterator(stream, parse_http=False))


def test_cookies_and_headers_about_the_way_are_not_kept() -> None:
    text = gzip.decompress(record_of(answer()))
    assert b"Set-Cookie" not in text
    assert b"Content-Encoding" not in text


def test_a_header_cannot_smuggle_in_another() -> None:
    text = gzip.decompress(record_of(answer(headers=[(b"X-A", b"1\r\nX-B: 2")])))
    assert b"\r\nX-B:" not in text


def test_files_rotate_by_size_and_are_never_written_to_again(tmp_path: Path) -> None:
    paths = written(tmp_path, *(answer(number, body=os.urandom(4000)) for number in range(6)), max_bytes=10_000)
    assert len(paths) == 3
    assert sum(len(list(pages(path))) for path in paths) == 6
    before = {path: path.read_bytes() for path in paths}
    written(tmp_path, answer(7))
    assert {path: path.read_bytes() for path in paths} == before


@pytest.mark.parametrize("status", [301, 304, 403, 404, 429, 500])
def test_a_refused_answer_is_no_page(tmp_path: Path, status: int) -> None:
    (path,) = written(tmp_path, answer(status=status), answer(2))
    assert [found.page.url for found in pages(path)] == ["https://jobs.example/ad/2"]


@pytest.mark.parametrize("kind", ["text/plain", "application/octet-stream", "application/xml", "application/json"])
@pytest.mark.parametrize("start", ["<!DOCTYPE html><p>", "\n <DIV id=ad>", "<?xml version='1.0'?>\n<html>", "<!-- ad --><p>"])
def test_html_is_a_page_whatever_its_server_calls_it(tmp_path: Path, kind: str, start: str) -> None:
    body = f"{start}Baker in Leeds".encode()
    (path,) = written(tmp_path, answer(headers=[(b"Content-Type", kind.encode())], body=body))
    (found,) = pages(path)
    assert (found.page.body, found.page.content_type, found.page.is_text) == (body, kind, False)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/json", b'{"jobs": ["<html>"]}'),
        ("application/xml", b"<?xml version='1.0'?><!-- <html> --><rss><channel/></rss>"),
        ("application/octet-stream", b"%PDF-1.7 <html>"),
        ("application/xml", b"<address>Leeds</address>"),
        ("text/xml", b"<?xml version='1.0'?><urlset><url><loc>https://jobs.example/ad/1</loc></url></urlset>"),
    ],
)
def test_what_does_not_begin_as_html_and_is_not_called_so_is_no_page(tmp_path: Path, kind: str, body: bytes) -> None:
    (path,) = written(tmp_path, answer(headers=[(b"Content-Type", kind.encode())], body=body))
    assert pages(path) == []


def test_text_is_read_as_its_crawl_read_it_and_is_a_capture_in_other_archives(tmp_path: Path) -> None:
    record = gzip.decompress(record_of(answer(headers=[(b"Content-Type", b"text/plain")], body=b"Baker in Leeds")))
    for name, known, is_capture in (("ours", KNOWN, False), ("other", "X-Other-Metadata-Or", True)):
        path = tmp_path / f"{name}.warc"
        path.write_bytes(record.replace(KNOWN.encode(), known.ljust(len(KNOWN), "x").encode()))
        (found,) = pages(path)
        assert found.page.is_text is is_capture


def test_robots_txt_is_no_page(tmp_path: Path) -> None:
    (path,) = written(tmp_path, answer(url="https://jobs.example/robots.txt", headers=[(b"Content-Type", b"text/plain")]))
    assert list(pages(path)) == []


def test_wherever_a_crawl_is_killed_the_whole_records_are_read_and_no_torn_page(tmp_path: Path) -> None:
    (path,) = written(tmp_path, *(answer(number, body=b"<p>" + os.urandom(300).hex().encode() + b"</p>") for number in range(3)))
    whole = {found.page.url: found.page.body for found in pages(path)}
    data = path.read_bytes()
    ends = len(data) - len(record_of(answer(2, body=whole["https://jobs.example/ad/2"])))
    for length in range(ends - 5, len(data)):
        path.write_bytes(data[:length])
        found = {one.page.url: one.page.body for one in pages(path)}
        assert found.items() <= whole.items()
        assert len(found) >= (2 if length >= ends + 10 else 1)


def numbered(count: int) -> list[Answer]:
    """Answers that do not pack well, so that each is some kilobytes of its own."""
    return [answer(number, body=b"<p>" + os.urandom(2000).hex().encode() + b"</p>") for number in range(count)]


def members_of(data: bytes) -> list[int]:
    """Where the gzip members of an archive begin."""
    found, rest = list[int](), data
    while rest:
        found.append(len(data) - len(rest))
        member = zlib.decompressobj(wbits=31)
        member.decompress(rest)
        rest = member.unused_data
    return found


@pytest.mark.parametrize("place", ["its header", "its middle", "its checksum", "all of it"])
@pytest.mark.parametrize("hurt", [0, 4, 9])
def test_a_damaged_record_costs_that_record_and_is_told(tmp_path: Path, place: str, hurt: int) -> None:
    (path,) = written(tmp_path, *numbered(10))
    data = bytearray(path.read_bytes())
    begins = [*members_of(bytes(data)), len(data)][1:]
    start, end = begins[hurt], begins[hurt + 1]
    first, last = {
        "its header": (start, start + 10), "its middle": (start + 900, start + 910),
        "its checksum": (end - 8, end - 4), "all of it": (start, end),
    }[place]  # fmt: skip
    data[first:last] = bytes(last - first)
    path.write_bytes(data)
    found = list(records_of(path))
    assert [str(one) if isinstance(one, Damage) else int(one.url.rpartition("/")[2]) for one in found] == [
        *range(hurt),
        f"damaged from byte {start} on; the rest cannot be read"
        if hurt == 9
        else f"damaged from byte {start} to byte {end}; what stands there cannot be read",
        *range(hurt + 1, 10),
    ]


def test_two_damaged_records_and_a_torn_end(tmp_path: Path) -> None:
    (path,) = written(tmp_path, *numbered(10))
    data = bytearray(path.read_bytes())
    begins = members_of(bytes(data))[1:]
    for hurt in (2, 5):
        data[begins[hurt] + 500] ^= 255
    path.write_bytes(data[:-50])
    found = list(records_of(path))
    assert [-1 if isinstance(one, Damage) else int(one.url[-1]) for one in found] == [0, 1, -1, 3, 4, -1, 6, 7, 8]


def test_who_reads_a_damaged_archive_is_told_in_a_line_of_its_own(tmp_path: Path) -> None:
    (path,) = written(tmp_path, *numbered(3))
    data = bytearray(path.read_bytes())
    data[members_of(bytes(data))[2] + 500] ^= 255
    path.write_bytes(data)
    done = run_in(tmp_path, [sys.executable, "-m", "jobcrawl.commands.main", "extract", str(path)])
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 3
    assert [line["url"] for line in lines] == ["https://jobs.example/ad/0", None, "https://jobs.example/ad/2"]
    assert lines[1]["error"].startswith(f"{path}: damaged from byte ")


def foreign(number: int, body: bytes, encoding: str = "identity") -> bytes:
    """A record as other tools write it, its body as it came."""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {encoding}\r\n".encode()
    head += f"Content-Length: {len(body)}\r\n\r\n".encode()
    fields = "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:8f5a5f0e-6f1d-4a1a-9c3f-2d9d4c1b2a10>\r\n"
    fields += f"WARC-Date: 2026-03-01T00:00:00Z\r\nWARC-Target-URI: https://jobs.example/{number}\r\n"
    fields += f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(head) + len(body)}\r\n\r\n"
    return fields.encode() + head + body + b"\r\n\r\n"


def numbers_in(path: Path) -> list[int | str]:
    """The numbers of an archive's records, and what is said of those that cannot be read."""
    return [str(one) if isinstance(one, Damage) else int(one.url.rpartition("/")[2]) for one in records_of(path)]


PAGE = b"<h1>Gardener at Dean Bakery, Leeds</h1>"
HURT = gzip.compress(PAGE)[:-8] + bytes(8)


@pytest.mark.parametrize("is_packed", [True, False], ids=["archive packed", "archive plain"])
@pytest.mark.parametrize(
    ("body", "encoding"),
    [(PAGE, "gzip"), (PAGE, "br"), (PAGE, "zstd"), (PAGE, "deflate"), (PAGE, "rot13"), (HURT, "gzip")],
    ids=["no gzip", "no brotli", "no zstd", "no deflate", "unknown", "damaged"],
)
def test_a_body_that_cannot_be_decoded_costs_that_record_and_is_told(
    tmp_path: Path, body: bytes, encoding: str, is_packed: bool
) -> None:
    records = [foreign(0, PAGE), foreign(1, body, encoding), foreign(2, gzip.compress(PAGE), "gzip"), foreign(3, PAGE)]
    records = [gzip.compress(record) for record in records] if is_packed else records
    path = tmp_path / "other.warc"
    path.write_bytes(b"".join(records))
    first, told, *behind = numbers_in(path)
    assert (first, behind) == (0, [2, 3])
    assert str(told).startswith(f"the record at byte {len(records[0])}, https://jobs.example/1, cannot be decoded: ")
    path.write_bytes(b"".join(records[:2])[:-30])
    assert numbers_in(path) == [0], "torn at the end"
    path.write_bytes(records[1])
    with pytest.raises(OSError, match="the record at byte 0, "):
        record_at(path, 0)


@pytest.mark.parametrize("is_packed", [True, False], ids=["archive packed", "archive plain"])
def test_a_page_that_was_cut_on_its_way_is_told_where_more_follows(tmp_path: Path, is_packed: bool) -> None:
    stated = f"Content-Length: {len(PAGE)}".encode()
    cut = (
        foreign(1, PAGE)
        .replace(b"Content-Encoding: identity", b"Server: a-very-small-one ")
        .replace(stated, b"Content-Length: 99")
    )
    records = [gzip.compress(record) if is_packed else record for record in (foreign(0, PAGE), cut, foreign(2, PAGE))]
    path = tmp_path / "other.warc"
    path.write_bytes(b"".join(records))
    assert numbers_in(path) == [0, f"the record at byte {len(records[0])}, https://jobs.example/1, breaks off", 2]
    path.write_bytes(b"".join(records[:2]))
    assert numbers_in(path) == [0], "torn at the end"
    log = resource("metadata://gnu.org/software/wget/warc/wget.log", b"saved: job.html", "text/plain")
    path.write_bytes(b"".join([*records[:2], gzip.compress(log) if is_packed else log]))
    assert len(numbers_in(path)) == 2, "no page follows, but something does"


def resource(url: str, body: bytes, content_type: str) -> bytes:
    """A record of a document that no server answered with, as tools for folders of files write it."""
    fields = f"WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-03-01T00:00:00Z\r\n"
    fields += "WARC-Record-ID: <urn:uuid:8f5a5f0e-6f1d-4a1a-9c3f-2d9d4c1b2a10>\r\n"
    fields += f"Content-Type: {content_type}\r\nContent-Length: {len(body)}\r\n\r\n"
    return fields.encode() + body + b"\r\n\r\n"


def test_documents_of_folders_are_pages_and_logs_of_crawlers_are_none(tmp_path: Path) -> None:
    path = tmp_path / "folder.warc"
    documents = [("https://jobs.example/1", PAGE, "text/html"), ("https://jobs.example/logo", b"\x89PNG", "image/png")]
    log = resource("metadata://gnu.org/software/wget/warc/wget.log", b"saved: job.html", "text/plain")
    path.write_bytes(b"".join(resource(*document) for document in documents) + log + foreign(2, PAGE))
    found = pages(path)
    assert [(one.url, one.page.body) for one in found] == [("https://jobs.example/1", PAGE), ("https://jobs.example/2", PAGE)]


def test_a_body_in_chunks_is_put_together(tmp_path: Path) -> None:
    record = foreign(1, b"5\r\n<h1>G\r\n8\r\nardener<\r\n4\r\n/h1>\r\n0\r\n\r\n").replace(
        b"Content-Encoding: identity", b"Transfer-Encoding: chunked"
    )
    path = tmp_path / "other.warc"
    path.write_bytes(record)
    assert [found.page.body for found in pages(path)] == [b"<h1>Gardener</h1>"]


def test_an_archive_that_begins_with_an_answer_gives_it_once(tmp_path: Path) -> None:
    records = [gzip.compress(foreign(number, PAGE)) for number in range(3)]
    hurt = bytearray(records[1])
    hurt[len(hurt) // 2] ^= 255
    path = tmp_path / "other.warc.gz"
    path.write_bytes(records[0] + hurt + records[2])
    begin = len(records[0])
    assert numbers_in(path) == [0, f"damaged from byte {begin} to byte {begin + len(hurt)}; what stands there cannot be read", 2]
    path.write_bytes(hurt + records[0] + records[2])
    assert numbers_in(path) == [f"damaged from byte 0 to byte {len(hurt)}; what stands there cannot be read", 0, 2]


def test_behind_damage_a_record_of_any_size_is_read(tmp_path: Path) -> None:
    (path,) = written(tmp_path, *numbered(2), answer(2, source=Source(name="bakery"), body=bytes(70 << 20)), answer(3))
    data = bytearray(path.read_bytes())
    data[members_of(bytes(data))[1] + 500] ^= 255
    path.write_bytes(data)
    _, one, large, last = records_of(path)
    assert isinstance(one, Archived)
    assert isinstance(large, Archived)
    assert isinstance(last, Archived)
    assert (one.url[-1], large.url[-1], len(large.body), last.url[-1]) == ("1", "2", 70 << 20, "3")


def test_a_member_inside_a_damaged_one_is_no_record(tmp_path: Path) -> None:
    inner = record_of(answer(7))
    stored = zlib.compressobj(0, wbits=31)
    outer = bytearray(stored.compress(foreign(1, b"<p>" + inner + b"</p>")) + stored.flush())
    assert outer.count(inner) == 1
    path = tmp_path / "other.warc.gz"
    before, behind = record_of(answer(0)), record_of(answer(2))
    path.write_bytes(before + outer + behind)
    assert numbers_in(path) == [0, 1, 2]
    outer[-8:-4] = bytes(4)
    path.write_bytes(before + outer + behind)
    begin, end = len(before), len(before + outer)
    assert numbers_in(path) == [0, f"damaged from byte {begin} to byte {end}; what stands there cannot be read", 2]


@pytest.mark.parametrize("flags", [b"", b"\x08", b"\x04", b"\x10"])
def test_bytes_that_look_like_many_members_are_looked_at_in_a_second(tmp_path: Path, flags: bytes) -> None:
    path = tmp_path / "other.warc.gz"
    path.write_bytes((b"\x1f\x8b\x08" + flags) * 100_000)
    began = time.process_time()
    with path.open("rb") as stream, mmap(stream.fileno(), 0, access=ACCESS_READ) as data:
        assert list(whole_members(data, 0, b"WARC/")) == [Damage(0, None)]
    assert time.process_time() - began < 3


def longer(record: bytes, more: int) -> bytes:
    """A record whose head says that it is longer than it is."""
    head, told, behind = record.partition(b"msgtype=response\r\nContent-Length: ")
    length, line_end, rest = behind.partition(b"\r\n")
    return head + told + b"%d" % (int(length) + more) + line_end + rest


@pytest.mark.parametrize("hurt", [0, 3, 5])
@pytest.mark.parametrize("junk", [bytes(50), b"WARD/1.1\r\n", b"\r\nWARC/1.1\r\n\r\nno head\r\n\r\n", os.urandom(100_000)])
def test_damage_between_records_of_an_archive_that_is_not_packed_is_told_and_read_past(
    tmp_path: Path, junk: bytes, hurt: int
) -> None:
    records = [foreign(number, PAGE * 300) for number in range(6)]
    path = tmp_path / "other.warc"
    path.write_bytes(b"".join([*records[:hurt], junk, *records[hurt:]]))
    place = sum(map(len, records[:hurt]))
    start, end = place + len(junk) - len(junk.lstrip(b"\r\n")), place + len(junk)
    said = f"damaged from byte {start} to byte {end}; what stands there cannot be read"
    assert numbers_in(path) == [*range(hurt), said, *range(hurt, 6)]


@pytest.mark.parametrize("size", [1, 300], ids=["small", "large"])
@pytest.mark.parametrize("hurt", [0, 2, 4])
def test_a_damaged_head_costs_its_record(tmp_path: Path, hurt: int, size: int) -> None:
    records = [foreign(number, PAGE * size) for number in range(5)]
    records[hurt] = b"\0" + records[hurt][1:]
    path = tmp_path / "other.warc"
    path.write_bytes(b"".join(records))
    assert [one for one in numbers_in(path) if isinstance(one, int)] == [one for one in range(5) if one != hurt]
    assert len(numbers_in(path)) == 5


@pytest.mark.parametrize("is_packed", [True, False], ids=["archive packed", "archive plain"])
@pytest.mark.parametrize("more", [1, 200, 460, 1_000, 1_000_000])
@pytest.mark.parametrize("hurt", [0, 2, 3])
def test_a_record_that_says_it_is_longer_swallows_none(tmp_path: Path, hurt: int, more: int, is_packed: bool) -> None:
    records = [foreign(number, PAGE) for number in range(5)]
    records[hurt] = longer(records[hurt], more)
    packed = [gzip.compress(record) if is_packed else record for record in records]
    path = tmp_path / "other.warc"
    path.write_bytes(b"".join(packed))
    found = numbers_in(path)
    assert found[:hurt] + found[hurt + 1 :] == [one for one in range(5) if one != hurt]
    told = f"the record at byte {sum(map(len, packed[:hurt]))}, https://jobs.example/{hurt}, breaks off"
    assert found[hurt] == (hurt if more == 1 else told), "one byte more is a line break behind it"


@pytest.mark.parametrize("is_packed", [True, False], ids=["archive packed", "archive plain"])
def test_another_kind_of_record_that_says_it_is_longer_swallows_none(tmp_path: Path, is_packed: bool) -> None:
    request = longer(foreign(1, PAGE), 5_000).replace(b"WARC-Type: response", b"WARC-Type: request ")
    records = [foreign(0, PAGE), request, foreign(2, PAGE), foreign(3, PAGE)]
    path = tmp_path / "other.warc"
    path.write_bytes(b"".join(gzip.compress(record) if is_packed else record for record in records))
    assert [one for one in numbers_in(path) if isinstance(one, int)] == [0, 2, 3]


@pytest.mark.parametrize("is_packed", [True, False], ids=["archive packed", "archive plain"])
def test_an_archive_inside_a_page_is_no_end_of_it(tmp_path: Path, is_packed: bool) -> None:
    inner = b"<pre>\r\n\r\n" + foreign(7, PAGE) + foreign(8, PAGE) + b"</pre>"
    records = [foreign(0, inner), foreign(1, inner), foreign(2, inner)]
    path = tmp_path / "other.warc"
    path.write_bytes(b"".join(gzip.compress(record) if is_packed else record for record in records))
    assert numbers_in(path) == [0, 1, 2]
    if not is_packed:
        path.write_bytes(records[0] + records[1] + b"junk\r\n" + records[2])
        assert numbers_in(path)[:2] + numbers_in(path)[3:] == [0, 1, 2]


def test_several_records_in_one_member_are_read_up_to_the_damage_in_it(tmp_path: Path) -> None:
    path, member = tmp_path / "other.warc.gz", gzip.compress(b"".join(foreign(number, PAGE) for number in range(3)))
    path.write_bytes(member + gzip.compress(foreign(3, PAGE)))
    assert numbers_in(path) == [0, 1, 2, 3]
    path.write_bytes(member + b"junk" + gzip.compress(foreign(3, PAGE)))
    assert [one for one in numbers_in(path) if isinstance(one, int)] == [0, 1, 2, 3]


@pytest.mark.parametrize(
    "piece", [b"\nWARC/1.1\r\n", b"WARC/1.", b"\nWARC/1.1\r\nA: b\r\n", b"\nWARC/1.1\nContent-Length: 9\n", b"A: WARC/1.1\n"]
)
def test_bytes_that_look_like_many_heads_are_looked_at_in_a_second(tmp_path: Path, piece: bytes) -> None:
    path = tmp_path / "other.warc"
    path.write_bytes(foreign(0, PAGE) + b"junk" + piece * 60_000 + b"\r\n\r\n" + foreign(1, PAGE))
    began = time.process_time()
    assert [one for one in numbers_in(path) if isinstance(one, int)] == [0, 1]
    assert time.process_time() - began < 3


def test_what_is_no_archive_holds_no_damage(tmp_path: Path) -> None:
    path = tmp_path / "page.warc"
    for content in (b"", PAGE, PAGE * 100_000):
        path.write_bytes(content)
        assert list(records_of(path)) == []


def test_a_body_that_the_archive_holds_packed_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "other.warc"
    path.write_bytes(foreign(1, gzip.compress(b"<h1>Gardener</h1>"), "gzip"))
    (found,) = pages(path)
    assert found.page.body == b"<h1>Gardener</h1>"
    assert found.source is None


def test_metadata_that_makes_no_sense_costs_the_metadata_only(tmp_path: Path) -> None:
    record = gzip.decompress(record_of(answer(source=Source(name="site")))).replace(b'{"source"', b'{"sourc!"')
    path = tmp_path / "odd.warc"
    path.write_bytes(record)
    (found,) = pages(path)
    assert (found.page.url, found.source) == ("https://jobs.example/ad/1", None)


@pytest.mark.parametrize(
    ("written", "odd", "numbers"),
    [
        (b"2026-03-01T12:30:15.250000Z", b"0001-01-01T00:00:00+14:00", [1, 2]),
        (b"Content-Length: 30", b"Content-Length: 3\xb2", [2]),
    ],
    ids=["before all time", "no number"],
)
def test_a_record_with_an_odd_header_is_no_end_of_the_archive(
    tmp_path: Path, written: bytes, odd: bytes, numbers: list[int]
) -> None:
    record = gzip.decompress(record_of(answer()))
    path = tmp_path / "odd.warc"
    path.write_bytes(record.replace(written, odd.ljust(len(written))) + gzip.decompress(record_of(answer(2))))
    assert written in record
    assert [one for one in numbers_in(path) if isinstance(one, int)] == numbers
    assert len(numbers_in(path)) == 2, "a record whose length is no number is told"


# --- a crawl and its archive ------------------------------------------------------------------------------------------


def crawl_command(site: Site, folder: Path, *settings: str) -> list[str]:
    command = [sys.executable, "-m", "scrapy", "crawl", "statsskuld", "-a", f"start={site.url}/en/lediga-jobb"]
    chosen = ["DOWNLOAD_DELAY=0", "AUTOTHROTTLE_ENABLED=False", f"ADDRESS_GUARD_ALLOW={site.url.removeprefix('http://')}"]
    chosen += [f"STORE_URL=sqlite:///{folder}/store.db", f"FEED_DIR={folder}/feed", *settings]
    return [*command, *(part for setting in chosen for part in ("-s", setting)), "-O", f"{folder}/out.jsonl"]


def run_in(folder: Path, command: list[str], **changed: str) -> subprocess.CompletedProcess[str]:
    environment = ENVIRONMENT | changed
    return subprocess.run(command, cwd=project(folder), env=environment, capture_output=True, text=True, timeout=200, check=False)


@pytest.fixture(scope="module")
def crawled(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("crawl")
    command = crawl_command(site, folder, f"ARCHIVE_DIR={folder}/archive")
    done = run_in(folder, command)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def extracted(crawled: Path) -> list[dict[str, Any]]:
    archive = sorted(map(str, (crawled / "archive").iterdir()))
    command = [sys.executable, "-m", "jobcrawl.commands.main", "extract", *archive]
    done = run_in(crawled, command)
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_the_archive_gives_the_postings_of_the_crawl_field_by_field(crawled: Path, extracted: list[dict[str, Any]]) -> None:
    postings = [json.loads(line) for line in (crawled / "out.jsonl").read_text().splitlines()]
    again = {one["url"]: one["posting"] for one in extracted if one["kind"] == "posting" and not one["posting"]["is_expired"]}
    assert len(postings) > 30
    assert sorted(again) == sorted(one["url"] for one in postings)
    for posting in postings:
        found = again[posting["url"]]
        differing = {name for name, value in posting.items() if name not in GIVEN_BY_THE_STORE and found[name] != value}
        assert differing == set(), posting["title"]


def test_the_archive_holds_the_listing_pages_with_every_job_link(extracted: list[dict[str, Any]]) -> None:
    listings = [one for one in extracted if one["kind"] == "listing"]
    links = {link for one in listings for link in one["links"]}
    assert len(links) == len(ads_of(0))
    assert [one["next"] for one in listings[:-1]] == [one["url"] for one in listings[1:]]


def test_answers_that_are_no_pages_are_in_the_archive_but_give_no_line(crawled: Path, extracted: list[dict[str, Any]]) -> None:
    (path,) = (crawled / "archive").iterdir()
    with path.open("rb") as stream:
        records = [one for one in ArchiveIterator(stream, parse_http=True) if one.http_headers is not None]
    addresses = [one.headers["WARC-Target-URI"] for one in records]
    refused = {one.headers["WARC-Target-URI"] for one in records if one.http_headers.status_code == 404}
    assert refused
    assert refused.isdisjoint(one["url"] for one in extracted)
    assert not any(address.endswith("/robots.txt") for address in addresses)


SPIDER = """
from jobcrawl.spider import JobSpider


class Bakery(JobSpider):
    name = "bakery"
    start_urls = ["https://bakery.example/jobs"]
    job_link = r"/ad/"
    selectors = {"requisition_id": ".ref::text", "department": ".unit::text"}
"""
TEXT = (
    "<p>You bake bread, rolls and cakes for our shops in Leeds, from two in the morning on, in a team of nine.</p>"
    "<h3>Your profile</h3><ul><li>Trained as a baker</li><li>Some years of experience in a bakery</li></ul>"
    "<h3>We offer</h3><ul><li>A permanent position and thirty days of leave</li><li>Free bread every day</li></ul>"
)


def bakery(folder: Path) -> list[str]:
    """The archive of a crawl: a list, the page of a job behind its card, and a page with two ads in full."""
    page = (
        "<html><head><title>{0} | Dean Bakery</title></head><body><main><h1>{0}</h1><p class=ref>B-17</p><p class=unit>Ovens</p>"
        f"<p>Location: Leeds</p>{TEXT}<a href='/apply'>Apply now</a></main></body></html>"
    )
    links = "<li><a href='/ad/1'>Baker</a></li><li><a href='/ad/2'>Pastry cook</a></li><li><a href='/news/3'>Shop</a></li>"
    ads = "".join(
        f"<article id=ad{number}><h2>{title}</h2><p>Location: Leeds</p>{TEXT}</article>"
        for number, title in enumerate(("Baker", "Cook"), 1)
    )
    source, html = Source(name="bakery", country="GB"), [(b"Content-Type", b"text/html")]
    written(
        folder,
        *(
            answer(url=f"https://bakery.example/{path}", headers=html, body=body.encode(), source=source, card=card)
            for path, body, card in (
                ("jobs", f"<html><head><title>Jobs</title></head><body><h1>Jobs</h1><ul>{links}</ul></body></html>", None),
                ("ad/1", page.format("Baker"), JobLink(url="https://bakery.example/ad/1", title="Baker")),
                ("all", f"<html><head><title>Jobs</title></head><body><main><h1>Vacancies</h1>{ads}</main></body></html>", None),
            )
        ),
    )
    return sorted(map(str, folder.iterdir()))


@pytest.mark.parametrize("is_project", [True, False])
def test_archived_pages_are_read_with_the_selectors_of_the_projects_spider_and_every_ad_of_a_page(
    tmp_path: Path, is_project: bool
) -> None:
    files = bakery(tmp_path / "archive")
    if is_project:
        (tmp_path / "own").mkdir()
        (tmp_path / "own" / "__init__.py").write_text(SPIDER)
        (tmp_path / "own_settings.py").write_text("from jobcrawl.settings import *\nSPIDER_MODULES = ['own']\n")
    done = run_in(
        tmp_path,
        [sys.executable, "-m", "jobcrawl.commands.main", "extract", *files],
        PYTHONPATH=f"{tmp_path}{os.pathsep}{ROOT}",
        SCRAPY_SETTINGS_MODULE="own_settings" if is_project else "jobcrawl.settings",
    )
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    told = [(line["url"].removeprefix("https://bakery.example/"), line["kind"], line["error"]) for line in lines]
    assert told == [
        ("jobs", "listing", None), ("ad/1", "posting", None), ("all", "listing", None),
        ("all#ad1", "posting", None), ("all#ad2", "posting", None),
    ]  # fmt: skip
    assert [link[-5:] for link in lines[0]["links"]] == ["/ad/1", "/ad/2"]
    posting, *ads = (line["posting"] for line in lines if line["posting"])
    assert (posting["requisition_id"], posting["department"]) == (("B-17", "Ovens") if is_project else (None, None))
    assert [(ad["title"], ad["source_id"], ad["source"]) for ad in ads] == [
        ("Baker", "Baker", "bakery"),
        ("Cook", "Cook", "bakery"),
    ]


def test_without_the_setting_nothing_is_archived(site: Site, tmp_path: Path) -> None:
    done = run_in(tmp_path, crawl_command(site, tmp_path))
    assert done.returncode == 0, done.stderr
    assert list(tmp_path.rglob("*.warc.gz")) == []


def test_a_folder_that_cannot_be_written_is_told_in_one_line_before_the_crawl(site: Site, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    command = crawl_command(site, tmp_path, f"ARCHIVE_DIR={tmp_path}/taken/archive")
    done = run_in(tmp_path, command)
    assert done.returncode == 2
    [line] = done.stderr.splitlines()
    assert f"ARCHIVE_DIR: {tmp_path}/taken/archive cannot be written to: Not a directory" in line
    assert not (tmp_path / "out.jsonl").exists()


def test_a_disk_that_refuses_during_the_crawl_costs_the_archive_and_not_the_crawl(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "taken").write_text("a file")
    crawler = get_crawler(Spider)
    crawler.stats = MemoryStatsCollector(crawler)
    keeper = KeepResponses(crawler, ArchiveWriter(tmp_path / "taken" / "archive", "crawl", 1_000_000))
    for number in range(3):
        keeper.process_spider_input(HtmlResponse(f"http://site.example/{number}", body=b"<p>a page"))
    asyncio.run(keeper.close())
    assert caplog.text.count("The archive ends here") == 1
    assert crawler.stats.get_value("archive/broken") == 1


def test_a_killed_crawl_leaves_readable_records(site: Site, tmp_path: Path) -> None:
    command = crawl_command(site, tmp_path, f"ARCHIVE_DIR={tmp_path}/archive", "DOWNLOAD_DELAY=0.05")
    running = subprocess.Popen(
        command, cwd=project(tmp_path), env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        deadline = time.monotonic() + 150
        while time.monotonic() < deadline and sum(path.stat().st_size for path in tmp_path.glob("archive/*")) < 20_000:
            time.sleep(0.05)
    finally:
        running.kill()
        running.wait()
    (path,) = (tmp_path / "archive").iterdir()
    assert len(list(pages(path))) > 3
