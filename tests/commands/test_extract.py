import json
import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from fixtures.statsskuld.ads import ADS
from fixtures.statsskuld.pages import job_page, listing_page
from jobcrawl.commands.extract import NO_ADDRESS
from jobcrawl.commands.main import app
from jobcrawl.read.kind.verdict import NOTHING
from tests.project import ENVIRONMENT

DAY = date(2026, 3, 1)
AD = ADS[4]

CAPTURE_WITH_BLANK_LINES = """Sundsvalls kommun - Logo

Bridge engineer at the Traffic Office

Sundsvalls kommun

Västernorrlands län, Sundsvall

Previous experience is desired

8 days left
to apply for the job

About Us

Älvby is a municipality where the river sets the pace. We are 2,300 colleagues and call most of each other by first name.

Your Responsibilities

You lead the planning of bridges and cycle paths from the first sketch to the final inspection, and write tender documents.

  • At least three years of work with road construction
  • Good knowledge of procurement law

The deadline for applications is March 9, 2026. Welcome with your application!

🖐 Was this job fit for someone?
Share

Other jobs in the same field

Keyword / Occupation
Similar jobs
Latest posts
  • National Debt - The debt fell by 3 billion kr in October
    Fri, 20 Feb 2026 - 14:02
"""
CAPTURE_GLUED = """Vacant job
- Jobs
- Bridge engineer at the Traffic Office
Bridge engineer at the Traffic Office
Sundsvalls kommunVästernorrlands län, Sundsvall
Previous experience is desired
8 days left
to apply for the job
About Us
Älvby is a municipality where the river sets the pace. We are 2,300 colleagues and call most of each other by first name.
Your Responsibilities
You lead the planning of bridges and cycle paths from the first sketch to the final inspection, and write tender documents.
- At least three years of work with road construction
- Good knowledge of procurement law
The deadline for applications is March 9, 2026. Welcome with your application!
🖐 Was this job fit for someone?
Other jobs in the same field
-
Civil engineers
Umeå kommun
Sun, 15 Feb 2026 - 01:34
"""


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["extract", *arguments])


def lines(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def manifest(folder: Path, rows: Sequence[str | dict[str, Any]]) -> str:
    path = folder / "manifest.jsonl"
    path.write_text("".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows))
    return str(path)


@pytest.fixture
def job(tmp_path: Path) -> Path:
    path = tmp_path / "job.html"
    path.write_text(job_page(AD, DAY, DAY))
    return path


def test_a_page_gives_one_line_with_its_posting(job: Path) -> None:
    result = run(str(job), "--url", "https://statsskuld.se/en/lediga-jobb/17/x", "--fetched-at", "2026-03-01T10:00:00Z")
    (line,) = lines(result)
    assert result.exit_code == 0
    assert (line["kind"], line["error"], line["url"]) == ("posting", None, "https://statsskuld.se/en/lediga-jobb/17/x")
    assert line["posting"]["title"] == AD.title
    assert line["posting"]["valid_through"][:10] == "2026-03-09"
    assert line["posting"]["is_expired"] is False


def test_a_listing_gives_its_links_and_its_next_page(tmp_path: Path) -> None:
    path = tmp_path / "listing.html"
    path.write_text(listing_page(ADS, 1, DAY, DAY))
    (line,) = lines(run(str(path), "--url", "https://statsskuld.se/en/lediga-jobb"))
    assert (line["kind"], line["posting"]) == ("listing", None)
    assert len(line["links"]) == 10
    assert line["next"] == "https://statsskuld.se/en/lediga-jobb?page=2"


def test_a_listing_without_an_address_says_that_it_needs_one(tmp_path: Path) -> None:
    path = tmp_path / "listing.html"
    path.write_text(listing_page(ADS, 1, DAY, DAY))
    result = run(str(path))
    assert lines(result)[0]["links"] == []
    assert result.stderr == f"jobcrawl: {path}: {NO_ADDRESS}\n"


@pytest.mark.parametrize("capture", [CAPTURE_WITH_BLANK_LINES, CAPTURE_GLUED], ids=["blank lines", "glued"])
def test_a_text_capture_is_read_in_both_layouts(tmp_path: Path, capture: str) -> None:
    (tmp_path / "capture.txt").write_text(capture)
    row = {"path": "capture.txt", "url": "https://statsskuld.se/en/lediga-jobb/700128/vagingenjor", "content_type": "text/plain"}
    (line,) = lines(run("--manifest", manifest(tmp_path, [{**row, "fetched_at": "2026-03-01T10:00:00+01:00"}])))
    posting = line["posting"]
    assert posting["title"] == "Bridge engineer at the Traffic Office"
    assert posting["hiring_organization"]["name"] == "Sundsvalls kommun"
    assert [place["locality_code"] for place in posting["job_locations"]] == ["2281"]
    assert posting["valid_through"][:10] == "2026-03-09"
    assert posting["description"].startswith("About Us")
    assert posting["description"].endswith("Welcome with your application!")
    assert "• Good knowledge of procurement law" in posting["description"]


BAD_LINES: list[tuple[str | dict[str, Any], str]] = [
    ("{no json", "manifest.jsonl, line 2: not JSON"),
    ("[" * 5_000, "manifest.jsonl, line 3: not JSON"),
    ('["job.html"]', "manifest.jsonl, line 4: not an object"),
    ({"url": "https://example.org"}, 'manifest.jsonl, line 5: no "path"'),
    ({"path": 7}, "manifest.jsonl, line 6: path 7 is no text"),
    ({"path": "job.html", "url": 7}, "manifest.jsonl, line 7: url 7 is no text"),
    ({"path": "job.html", "content_type": 7}, "manifest.jsonl, line 8: content_type 7 is no text"),
    ({"path": "job.html", "fetched_at": 7}, "manifest.jsonl, line 9: fetched_at 7 is no text"),
    ({"path": "job.html", "crawled_at": "yesterday"}, "manifest.jsonl, line 10: 'yesterday' is no ISO 8601 date or time"),
    ({"path": "job.html", "url": "ftp://a.example/1"}, "manifest.jsonl, line 11: url 'ftp://a.example/1' is no http(s) address"),
    ({"path": "job.html", "url": "jobs/17"}, "manifest.jsonl, line 12: url 'jobs/17' is no http(s) address"),
    ({"path": "job.html", "url": "http://[::1"}, "manifest.jsonl, line 13: url 'http://[::1' is no http(s) address"),
    (
        {"path": "job.html", "url": "https://a.example:99999/"},
        "manifest.jsonl, line 14: url 'https://a.example:99999/' is no http(s) address",
    ),
    ({"path": "job.html", "url": "x" * 9_000}, f"manifest.jsonl, line 15: url '{'x' * 200}' is no http(s) address"),
    ({"path": "missing.html"}, "missing.html: No such file or directory; check the path"),
    ({"path": "nul\0.html"}, "nul\0.html: embedded null byte; check the path"),
]


def test_bad_lines_of_a_manifest_are_named_and_everything_else_is_read(tmp_path: Path, job: Path) -> None:
    good = {"path": "job.html"}
    result = run("--manifest", manifest(tmp_path, [good, *(row for row, _ in BAD_LINES), good]))
    first, *bad, last = lines(result)
    assert result.exit_code == 3
    assert [line["kind"] for line in (first, last)] == ["posting", "posting"]
    assert [(line["kind"], line["error"]) for line in bad] == [(None, error) for _, error in BAD_LINES]


@pytest.mark.parametrize(
    "path", ["jobs/a nurse", "jobs/" + "x" * 3_000, "jobs/søk", " "], ids=["blank", "long", "letters", "end"]
)
def test_an_address_as_sites_have_them_costs_no_page(tmp_path: Path, job: Path, path: str) -> None:
    (line,) = lines(run("--manifest", manifest(tmp_path, [{"path": "job.html", "url": f"https://statsskuld.se/{path}"}])))
    assert (line["kind"], line["error"]) == ("posting", None)


def piped(body: bytes, *arguments: str, folder: Path | None = None) -> tuple[int, list[dict[str, Any]]]:
    command = [sys.executable, "-m", "jobcrawl.commands.main", "extract", *arguments]
    done = subprocess.run(command, input=body, capture_output=True, check=False, cwd=folder)
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


def test_a_page_is_read_from_standard_input(job: Path) -> None:
    url = "https://statsskuld.se/en/lediga-jobb/17/x"
    code, (line,) = piped(job.read_bytes(), "-", "--url", url, "--fetched-at", "2026-03-01T10:00:00Z")
    (of_file,) = lines(run(str(job), "--url", url, "--fetched-at", "2026-03-01T10:00:00Z"))
    assert (code, line) == (0, of_file | {"path": "-"})


def test_a_page_from_standard_input_is_as_old_as_now(job: Path) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    _, (line,) = piped(job.read_bytes(), "-")
    assert datetime.fromisoformat(line["posting"]["fetched_at"]) >= before


def test_an_archive_on_standard_input_is_no_page_and_says_how_it_is_read(job: Path) -> None:
    code, (line,) = piped(warc("https://a.example/", job.read_text()), "-")
    assert (code, line["kind"]) == (1, None)
    assert line["error"] == "-: an archive; it is read from a file whose name ends in .warc or .wet, gzipped in .gz"


def test_a_manifest_is_read_from_standard_input_with_paths_from_the_working_folder(job: Path) -> None:
    code, (good, bad) = piped(b'{"path": "job.html"}\nrubbish\n', "--manifest", "-", folder=job.parent)
    assert (code, good["kind"], bad["error"]) == (3, "posting", "standard input, line 2: not JSON")


def test_a_file_that_may_not_be_read_costs_that_file_only(job: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = job.with_name("closed.html")
    closed.write_text("<h1>Nurse</h1>")
    monkeypatch.setattr(os, "access", lambda path, _: Path(path) != closed)  # as anybody but root is told
    assert [line["path"] for line in lines(run(str(closed), str(job)))] == [str(closed), str(job)]


def test_a_file_whose_name_is_no_utf_8_is_read(tmp_path: Path, job: Path) -> None:
    odd = job.rename(tmp_path / os.fsdecode(b"job-\xe9.html"))
    (line,) = lines(run(str(odd)))
    assert (line["path"], line["kind"]) == (f"{tmp_path}/job-\ufffd.html", "posting")


def test_a_manifest_may_say_crawled_at(tmp_path: Path, job: Path) -> None:
    (line,) = lines(run("--manifest", manifest(tmp_path, [{"path": "job.html", "crawled_at": "2026-03-01T10:00:00Z"}])))
    assert line["posting"]["fetched_at"] == "2026-03-01T10:00:00+00:00"


def test_nothing_readable_is_exit_1(tmp_path: Path) -> None:
    assert run(str(tmp_path / "missing.html")).exit_code == 1


def test_a_folder_is_no_page_and_says_what_to_name(tmp_path: Path) -> None:
    assert lines(run(str(tmp_path)))[0]["error"] == f"{tmp_path}: Is a directory; name its files"


def test_wrong_usage_is_exit_2(tmp_path: Path, job: Path) -> None:
    assert run().exit_code == 2
    assert run(str(job), "--manifest", manifest(tmp_path, [])).exit_code == 2
    assert run("--manifest", str(tmp_path / "missing.jsonl")).exit_code == 2
    assert run(str(job), "--fetched-at", "soon").exit_code == 2
    assert run(str(job), "--set", "CONTACTS").exit_code == 2


@pytest.mark.parametrize(
    "body", [b"", b"\x00\xff\xfe\x01" * 500, b"<", b"<html><body></body></html>"], ids=["empty", "binary", "stub", "shell"]
)
def test_rubbish_is_no_posting_and_no_crash(tmp_path: Path, body: bytes) -> None:
    (tmp_path / "page.html").write_bytes(body)
    (line,) = lines(run(str(tmp_path / "page.html")))
    assert line["kind"] == "not_a_posting"


def test_explain_shows_readers_and_removed_blocks(job: Path, tmp_path: Path) -> None:
    out = tmp_path / "page_explained.html"
    result = run(str(job), "--explain", "--html", str(out))
    assert result.exit_code == 0
    assert "Traffic Office" in result.stdout
    assert "related jobs" in result.stdout
    assert 'class="gone"' in out.read_text()


def test_words_that_were_removed_in_one_place_are_not_coloured_where_the_ad_holds_them(job: Path, tmp_path: Path) -> None:
    out = tmp_path / "page_explained.html"
    job.write_text(job.read_text().replace("</body>", "<footer><p>About Us</p></footer></body>"))
    assert run(str(job), "--html", str(out)).exit_code == 0
    told = [line for line in out.read_text().splitlines() if "About Us" in line]
    assert told == ["<p>About Us</p>", '<p class="gone"><b>footer</b> About Us</p>']


def warc(url: str, page: str) -> bytes:
    head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
    http = f"{head}Content-Length: {len(page.encode())}\r\n\r\n{page}".encode()
    head = (
        f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-03-01T10:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return BytesIO(head.encode() + http + b"\r\n\r\n").getvalue()


def test_an_archive_gives_what_its_pages_give(tmp_path: Path, job: Path) -> None:
    url = "https://statsskuld.se/en/lediga-jobb/17/x"
    (tmp_path / "crawl.warc").write_bytes(warc(url, job.read_text()) + warc(url + "2", job.read_text()))
    found = lines(run(str(tmp_path / "crawl.warc")))
    (alone,) = lines(run(str(job), "--url", url, "--fetched-at", "2026-03-01T10:00:00Z"))
    assert [line["url"] for line in found] == [url, url + "2"]
    assert found[0]["posting"] == alone["posting"]


def test_a_capture_out_of_a_wet_file_is_read(tmp_path: Path) -> None:
    text = CAPTURE_WITH_BLANK_LINES.encode()
    head = (
        "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://statsskuld.se/en/lediga-jobb/17/x\r\n"
        "WARC-Date: 2026-03-01T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000002>\r\n"
        f"Content-Type: text/plain\r\nContent-Length: {len(text)}\r\n\r\n"
    )
    (tmp_path / "crawl.wet").write_bytes(head.encode() + text + b"\r\n\r\n")
    (line,) = lines(run(str(tmp_path / "crawl.wet")))
    assert line["posting"]["title"] == "Bridge engineer at the Traffic Office"


@pytest.mark.parametrize("arguments", [["--set", "CONTACTS=banana"], ["--html", "nowhere/page.html"], ["--url", "job page"]])
def test_a_wrong_option_is_named_without_a_traceback(job: Path, arguments: list[str]) -> None:
    result = run(str(job), *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert arguments[0] in result.stderr


def test_a_manifest_named_as_a_page_is_told_how_it_is_read(tmp_path: Path) -> None:
    result = run(manifest(tmp_path, [{"path": "job.html"}]))
    (line,) = lines(result)
    words = f"{tmp_path / 'manifest.jsonl'}: lines of JSON; --manifest reads the pages that they name"
    assert (result.exit_code, line["error"]) == (1, words)


def test_one_coloured_page_cannot_show_two(job: Path, tmp_path: Path) -> None:
    assert run(str(job), str(job), "--html", str(tmp_path / "page.html")).exit_code == 2
    assert not (tmp_path / "page.html").exists()


def test_an_archive_without_a_page_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty.warc").write_bytes(b"")
    result = run(str(tmp_path / "empty.warc"))
    (line,) = lines(result)
    assert (result.exit_code, line["error"]) == (1, f"{tmp_path / 'empty.warc'}: holds no page; is it a WARC or WET file?")


def test_explain_shows_words_of_a_page_as_they_are_and_sends_a_terminal_no_signs(job: Path) -> None:
    page = job.with_name("[b]odd.html")
    page.write_text(
        job.read_text().replace("</body>", "<footer><p>Built with [/x] and :key: \x1b[31mby\x1b[0m us</p></footer></body>")
    )
    shown = run(str(page), "--explain", "--url", "https://statsskuld.se/en/lediga-jobb/17/x").stdout
    assert "[b]odd.html: posting" in shown
    assert "- [footer] Built with [/x] and :key: [31mby[0m us" in shown


def test_explain_tells_why_a_page_is_no_posting(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<title>The old mill</title><h1>The old mill</h1><p>It is closed on Mondays.</p><a href='/cv'>Apply</a>")
    assert run(str(page), "--explain", "--url", "https://mill.example/old").stdout.splitlines() == [
        f"{page}: not_a_posting, because {NOTHING}",
        "no ad, because too little speaks for one",
        "points for an ad: 1.5, of which 3.5 are enough",
        "  +1.0  a link, button or e-mail address to apply",
        "  +0.5  stated: apply_url",
    ]


def test_explain_tells_where_a_page_sends_its_visitors(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<title>Baker</title><meta http-equiv=refresh content='0; url=/ad/17'><h1>Baker</h1>")
    shown = run(str(page), "--explain", "--url", "https://mill.example/17").stdout.splitlines()
    assert "it sends its visitors on to https://mill.example/ad/17; extract that page" in shown


def test_explain_tells_why_a_posting_was_dropped(job: Path) -> None:
    shown = run(str(job), "--explain", "--set", "POSTING_BLOCKS_MAX=3").stdout.splitlines()
    assert shown[0].startswith(f"{job}: not_a_posting (EndlessPage: ")
    assert "; it was read as a posting, because it reads like an ad" in shown[0]


def test_explain_tells_values_in_plain_words(job: Path) -> None:
    shown = run(str(job), "--explain").stdout
    assert "country: SE" in shown
    assert "JobLocation(" not in shown


@pytest.mark.parametrize("folder", [".", "archive/2026"])
def test_a_page_is_read_with_the_settings_of_the_project_around(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    ad = "<h1>Baker</h1><h2>Your tasks</h2><p>You bake bread, rolls and cakes for our shops in Leeds, in a team of nine.</p>"
    ad += "<h2>Requirements</h2><p>You have baked for three years at least, and like to get up early.</p><p>Salary: £30,000</p>"
    ad += "<p>We are looking for a baker. Send your application by 1 December 2026.</p>"
    (tmp_path / "ad.html").write_text(
        f"<html><body><main>{ad}<p>Call Jane Smith on 0113 496 0000 if you like to know how we bake.</p></main></body></html>"
    )
    (tmp_path / "scrapy.cfg").write_text("[settings]\ndefault = settings_of_our_own\n")
    (tmp_path / "settings_of_our_own.py").write_text("from jobcrawl.settings import *\n\nREDACT_TEXT = True\n")
    (tmp_path / folder).mkdir(parents=True, exist_ok=True)
    monkeypatch.chdir(tmp_path / folder)
    monkeypatch.delenv("SCRAPY_SETTINGS_MODULE", raising=False)

    def text(*options: str) -> str:
        asked = ["extract", str(tmp_path / "ad.html"), "--url", "https://dean.example/jobs/1", *options]
        done = subprocess.run(
            [sys.executable, "-m", "jobcrawl.commands.main", *asked], env=ENVIRONMENT, capture_output=True, text=True, check=True
        )
        return str(json.loads(done.stdout)["posting"]["description"])

    assert "Jane Smith" not in text()
    assert "Jane Smith" in text("-s", "REDACT_TEXT=false")


def test_settings_that_cannot_be_read_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "scrapy.cfg").write_text("[settings]\ndefault = settings_that_are_missing\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SCRAPY_SETTINGS_MODULE", raising=False)
    done = CliRunner().invoke(app, ["extract", "ad.html"])
    assert done.exit_code == 2
    assert "the settings module 'settings_that_are_missing'" in done.output


def test_a_manifest_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    (tmp_path / "ad.html").write_text(job_page(AD, DAY, DAY))
    (tmp_path / "pages.jsonl").write_text(json.dumps({"path": "ad.html"}) + "\n", encoding="utf-8-sig")
    done = CliRunner().invoke(app, ["extract", "--manifest", str(tmp_path / "pages.jsonl")])
    assert (done.exit_code, json.loads(done.stdout)["kind"]) == (0, "posting")
