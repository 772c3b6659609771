"""Files as people save them, and the pages that they hold."""

from __future__ import annotations

import gzip
import quopri
from datetime import UTC, datetime

import pytest

from jobcrawl.page import Page
from jobcrawl.saved_page import NoPage, page_of_file

SAVED = datetime(2026, 3, 4, tzinfo=UTC)
HTML = "<html><head><title>Färjeskötare</title></head><body><h1>Färjeskötare till Åland</h1><p>Lön = 31 000 kr</p></body></html>"
URL = "https://ferry.example/jobb/7"
MHTML = f"""From: <Saved by Blink>
Snapshot-Content-Location: {URL}
Subject: Job
Date: Sun, 1 Mar 2026 10:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="--parts--"


----parts--
Content-Type: text/css
Content-Location: cid:style

h1 {{ color: red }}
----parts--
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable
Content-Location: {URL}

{quopri.encodestring(HTML.encode()).decode()}
----parts----
""".replace("\n", "\r\n").encode()

NESTED = "".join(f"Content-Type: multipart/related; boundary={number}\r\n\r\n--{number}\r\n" for number in range(5_000)).encode()


def page_in(body: bytes, url: str = "", fetched_at: datetime | None = None, content_type: str = "") -> Page:
    return page_of_file(body, url=url, fetched_at=fetched_at, saved_at=SAVED, content_type=content_type)


def texts(page: Page) -> list[str]:
    return [block.text for block in page.outline.blocks]


def test_a_page_that_a_browser_saved_as_one_file_is_the_page_itself() -> None:
    page = page_in(MHTML)
    assert texts(page) == ["Färjeskötare till Åland", "Lön = 31 000 kr"]
    assert (page.url, page.fetched_at) == (URL, datetime(2026, 3, 1, 10, tzinfo=UTC))


def test_what_the_user_says_counts_more_than_what_a_browser_noted() -> None:
    moment = datetime(2026, 2, 1, tzinfo=UTC)
    page = page_in(MHTML, url="https://ferry.example/jobb/8", fetched_at=moment)
    assert (page.url, page.fetched_at) == ("https://ferry.example/jobb/8", moment)


@pytest.mark.parametrize("date", [b"", b"yesterday", b"Fri, 31 Dec 9999 23:59:59 -1400"])
def test_a_date_that_makes_no_sense_leaves_that_of_the_file(date: bytes) -> None:
    assert page_in(MHTML.replace(b"Sun, 1 Mar 2026 10:00:00 -0000", date)).fetched_at == SAVED


def test_packed_pages_and_captures_are_unpacked() -> None:
    assert texts(page_in(gzip.compress(HTML.encode()))) == texts(page_in(HTML.encode()))
    assert page_in(gzip.compress(b"Ferry hand"), content_type="text/plain").text == "Ferry hand"
    assert page_in(gzip.compress(b"Ferry hand") + b"rubbish", content_type="text/plain").text == "Ferry hand"
    assert page_in(gzip.compress(b"Ferry ") + gzip.compress(b"hand"), content_type="text/plain").text == "Ferry hand"


@pytest.mark.parametrize("content_type", ["text/plain; charset=iso-8859-1", "Text/Plain;charset=ISO-8859-1"])
def test_plain_text_is_read_in_its_charset(content_type: str) -> None:
    assert page_in("Fährmann".encode("latin-1"), content_type=content_type).text == "Fährmann"
    assert page_in("Fährmann".encode(), content_type=content_type).text == "Fährmann"


def test_a_charset_whose_bytes_look_like_another_is_believed() -> None:
    for charset in ("iso-2022-jp", "utf-16le"):
        assert page_in("パン職人".encode(charset), content_type=f"text/plain; charset={charset}").text == "パン職人"
    assert page_in("Fährmann".encode("cp1252"), content_type="text/plain; charset=utf-8").text == "Fährmann"


@pytest.mark.parametrize("encoding", ["windows-1252", "utf-8", "utf-8-sig", "utf-16"])
def test_plain_text_that_names_no_charset_is_read_by_its_bytes(encoding: str) -> None:
    assert page_in("Fährmann gesucht".encode(encoding), content_type="text/plain").text == "Fährmann gesucht"


@pytest.mark.parametrize("before", [b"\r\n", b"\xef\xbb\xbf"])
def test_what_stands_before_a_page_that_a_browser_saved_does_not_hide_it(before: bytes) -> None:
    assert texts(page_in(before + MHTML)) == texts(page_in(MHTML))


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"%PDF-1.7 ...", "a PDF; HTML, text"),
        (b"\x89PNG\r\n", "a picture"),
        (b"filedesc://x.arc 0.0.0.0 20260301100000 text/plain 76\n1 0 Archive\n", "an ARC archive"),
        (b"\x1f\x8b rubbish", "gzip that is broken"),
        (gzip.compress(HTML.encode())[:-20], "gzip that breaks off"),
        (gzip.compress(HTML.encode())[:-8] + bytes(8), "gzip that is broken"),
        (MHTML.replace(b"text/html", b"text/xml"), "MHTML without a page"),
        (NESTED, "MHTML without a page"),
    ],
    ids=[
        "a PDF",
        "a picture",
        "an old archive",
        "broken gzip",
        "cut gzip",
        "gzip of a wrong checksum",
        "no HTML in it",
        "parts in parts",
    ],
)
def test_what_holds_no_page_is_named(body: bytes, words: str) -> None:
    with pytest.raises(NoPage, match=words):
        page_in(body)
