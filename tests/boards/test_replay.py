"""Archives of boards: `jobcrawl extract` reads them by the walk of the crawl, and gives what the crawl gave."""

from __future__ import annotations

import gzip
import json
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

from jobcrawl.archive import Answer, Archived, ArchiveWriter, records_of
from jobcrawl.draft import Source
from tests.loopback import listening
from tests.schedule.boards_server import boards
from tests.schedule.project import jobcrawl, project, register
from tests.store.web import WebSite

BY_THE_STORE = {"id", "first_seen", "last_seen", "content_hash"}

DECLARED = """
[council]
url = "http://127.0.0.1:{port}/api?town=leeds"
format = "json"
items = "jobs"
total = "count"
paging = {{ by = "page", start = 1, parameter = "page", size = 2 }}
[council.detail]
url = "http://127.0.0.1:{port}/moved/{{id}}"
format = "page"
[council.fields]
source_id = "id"
title = "name"
job_locations = "town"
"""


PARK = WebSite(jobs={str(key): f"Gardener {key}" for key in range(5)})
"""Pages of jobs."""


class Council(BaseHTTPRequestHandler):
    """Five jobs in pages of two; their own pages are HTML, behind a redirect, and one of them is none of a job."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        status, kind, body = 200, "text/html; charset=utf-8", b""
        key = self.path.rpartition("/")[2]
        if self.path.startswith("/api"):
            page = int(self.path.partition("page=")[2] or 1)
            rows = [{"id": key, "name": f"Gardener {key}", "town": "Leeds"} for key in range(5)][page * 2 - 2 : page * 2]
            kind, body = "application/json", json.dumps({"jobs": rows, "count": 5}).encode()
        elif self.path.startswith("/moved/"):
            status = 302
        elif self.path.startswith("/ad/"):
            body = (
                PARK.job(key).encode() if key != "4" else b"<html><body><h1>Our parks</h1><p>We care for them.</p></body></html>"
            )
        else:
            status = 404
        self.send_response(status)
        if status == 302:
            self.send_header("Location", f"/ad/{key}")
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


def crawled(folder: Path, name: str) -> tuple[dict[str, dict[str, Any]], list[str]]:
    """What the feed holds after an archived crawl, by address, and the archive's files."""
    code, _, error = jobcrawl(folder, "run", name, "-s", "ARCHIVE_DIR=archive")
    assert code == 0, error
    (snapshot,) = (folder / "feed" / name).glob("snapshot-*.jsonl.gz")
    postings = map(json.loads, gzip.decompress(snapshot.read_bytes()).splitlines())
    return {one["url"]: one for one in postings}, sorted(map(str, (folder / "archive").glob("*.warc.gz")))


def extracted(folder: Path, files: list[str]) -> tuple[int, list[dict[str, Any]]]:
    code, out, _ = jobcrawl(folder, "extract", *files)
    return code, [json.loads(line) for line in out.splitlines()]


def assert_alike(lines: list[dict[str, Any]], postings: dict[str, dict[str, Any]]) -> None:
    again = {line["url"]: line["posting"] for line in lines}
    assert [line["error"] for line in lines] == [None] * len(postings)
    assert again.keys() == postings.keys()
    for url, posting in postings.items():
        assert {name for name, value in posting.items() if name not in BY_THE_STORE and again[url][name] != value} == set()


def test_the_archive_of_a_vendors_board_gives_the_postings_of_the_crawl(tmp_path: Path) -> None:
    with boards(tmp_path / "asked", jobs=4) as port:
        folder = project(tmp_path / "p", port)
        register(folder, port, ["bakery"])
        postings, files = crawled(folder, "bakery")
    code, lines = extracted(folder, files)
    assert (code, len(lines)) == (0, 4)
    assert_alike(lines, postings)


def test_so_does_that_of_a_declared_source_with_several_pages_and_pages_of_its_jobs(tmp_path: Path) -> None:
    with listening(Council) as port:
        folder = project(tmp_path / "p", port)
        with (folder / "many_settings.py").open("a") as settings:
            settings.write(f"ADDRESS_GUARD_ALLOW = ['127.0.0.1:{port}']\n")
        (folder / "sources.toml").write_text(DECLARED.format(port=port))
        postings, files = crawled(folder, "council")
    code, lines = extracted(folder, files)
    assert code == 0
    assert [(line["url"][-5:], line["kind"]) for line in lines if line["kind"] != "posting"] == [("/ad/4", "not_a_posting")]
    lines = [line for line in lines if line["kind"] == "posting"]
    assert_alike(lines, postings)
    assert {line["posting"]["title"] for line in lines} == {f"Gardener {number}" for number in range(4)}


@pytest.mark.parametrize("registered", [True, False])
def test_records_that_nobody_knows_how_to_read_are_told(tmp_path: Path, registered: bool) -> None:
    with boards(tmp_path / "asked", jobs=4) as port:
        folder = project(tmp_path / "p", port)
        register(folder, port, ["bakery"])
        _, files = crawled(folder, "bakery")
        (folder / "sources" / "boards.jsonl").unlink()
        if registered:
            (folder / "sources.toml").write_text('[bakery]\nplatform = "greenhouse"\ntoken = "leeds"\n')
    code, (line,) = extracted(folder, files)
    assert (code, line["url"], line["posting"]) == (1, None, None)
    if registered:
        assert "nothing asks for 1 record of bakery; are the other files of its crawl named as well, or was" in line["error"]
    else:
        assert "1 record of the interface that 'bakery' was read through, which are no pages; where" in line["error"]


def test_a_board_is_read_out_of_all_files_of_its_crawl_whatever_their_order(tmp_path: Path) -> None:
    with listening(Council) as port:
        folder = project(tmp_path / "p", port)
        with (folder / "many_settings.py").open("a") as settings:
            settings.write(f"ADDRESS_GUARD_ALLOW = ['127.0.0.1:{port}']\n")
        (folder / "sources.toml").write_text(DECLARED.format(port=port))
        postings, (file,) = crawled(folder, "council")
    writer = ArchiveWriter(folder / "parts", "council", 1)
    for one in records_of(Path(file)):
        assert isinstance(one, Archived)
        assert one.fetched_at is not None
        head = [(name.encode(), value.encode()) for name, value in one.headers]
        writer.write(Answer(one.url, one.status, head, one.body, one.fetched_at, one.source, one.card, one.asked))
    writer.close()
    files = sorted(map(str, (folder / "parts").iterdir()), reverse=True)
    assert len(files) > 4
    code, lines = extracted(folder, files)
    assert code == 0
    lines = [line for line in lines if line["kind"] == "posting"]
    assert_alike(lines, postings)
    assert len({line["path"] for line in lines}) == 4, "each tells the file that it is from"
    code, lines = extracted(folder, files[:1])
    assert (code, [line["posting"] for line in lines]) == (1, [None])
    assert "are the other files of its crawl named as well" in lines[0]["error"]


def test_the_archive_of_a_log_of_changes_is_read_as_of_the_time_that_its_run_asked_for(tmp_path: Path) -> None:
    folder = project(tmp_path / "p", 1)
    (folder / "sources.toml").write_text('[jobtech_stream]\nplatform = "jobtech_stream"\n')
    ads = [
        {
            "id": "1",
            "headline": "Baker",
            "webpage_url": "https://jobs.example/1",
            "description": {"text": "Bake bread in Leeds."},
        },
        {"id": "2", "removed": True},
    ]
    writer = ArchiveWriter(folder / "archive", "jobtech_stream", 1 << 20)
    for when, rows in (("2026-03-02T05:00:00", ads), ("2026-03-03T05:00:00", [])):
        url = f"https://jobstream.api.jobtechdev.se/v2/stream?updated-after={when}"
        body = "".join(json.dumps(row) + "\n" for row in rows).encode()
        head = [(b"Content-Type", b"application/jsonl")]
        writer.write(Answer(url, 200, head, body, datetime(2026, 3, 3, tzinfo=UTC), Source(name="jobtech_stream")))
        writer.close()
        writer = ArchiveWriter(folder / "archive2", "jobtech_stream", 1 << 20)
    (file,) = (folder / "archive").iterdir()
    code, lines = extracted(folder, [str(file)])
    assert (code, [(line["error"], line["posting"]["title"]) for line in lines]) == (0, [(None, "Baker")])
    (quiet,) = (folder / "archive2").iterdir()
    assert extracted(folder, [str(quiet), str(file)])[0] == 0, "a log in which nothing is told is no error"


def test_an_answer_that_cannot_be_read_is_an_error_line(tmp_path: Path) -> None:
    with boards(tmp_path / "asked", jobs=4) as port:
        folder = project(tmp_path / "p", port)
        register(folder, port, ["bakery"])
        _, files = crawled(folder, "bakery")
    (record,) = (one for one in records_of(Path(files[0])) if isinstance(one, Archived))
    assert record.fetched_at is not None
    writer = ArchiveWriter(folder / "cut", "bakery", 1 << 20)
    head, body = [(b"Content-Type", b"application/json")], record.body[:100]
    writer.write(Answer(record.url, 200, head, body, record.fetched_at, record.source))
    writer.close()
    code, (line,) = extracted(folder, [str(path) for path in (folder / "cut").iterdir()])
    assert (code, line["posting"]) == (1, None)
    assert f"{record.url}: UnreadableAnswer" in line["error"]
