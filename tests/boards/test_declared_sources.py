"""Declared sources, from their table in TOML to the postings of a crawl on loopback."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from sqlalchemy import select

from jobcrawl.boards.declared_sources import AS_ASKED, NEWEST_ONLY, declared_spider, sizes_asked_for
from jobcrawl.boards.listing_walk import MAX_PAGES
from jobcrawl.declared.platform import ListEndpoint
from jobcrawl.declared.rows import Answer
from jobcrawl.store.database import Database
from jobcrawl.store.strict import from_json
from jobcrawl.store.tables import as_last_told, changes, postings
from tests.schedule.project import jobcrawl, project

TRADES = ["Baker", "Cook", "Waiter", "Brewer", "Butcher"]
BODY = "<p>You work with four colleagues in an old house by the river, and you keep its rooms and tools in good order.</p>" * 3

SOURCES = """
["api.json"]
url = "http://127.0.1.1:PORT/api?lang=en"
format = "json"
method = "POST"
items = "data.jobs"
total = "data.count"
body = { query = "", page = { size = 2, from = 0 } }
drop = { kind = ["pool"] }
paging = { by = "offset", parameter = "page.from", place = "body", size = 2 }
["api.json".fields]
source_id = "nr"
title = "name"
description = ["# About", "text", "# Pay", "pay"]
url = "https://house.example/jobs/{nr}"
employment_type = "hours"
hiring_organization = "=House by the river"
["api.json".words.employment_type]
voll = "FULL_TIME"

["form.json"]
url = "http://127.0.1.1:PORT/form"
format = "json"
form = { do = "search", size = "5" }
fields = { source_id = "nr", title = "name", description = "text", url = "https://house.example/form/{nr}" }

["rows.html"]
url = "http://127.0.1.1:PORT/rows"
format = "html"
items = "tr"
cells = { url = "a::attr(href)", title = "a::text" }
include = "/job/"
exclude = "/job/2"
[["rows.html".steps]]
field = "description"
tag = "p"
text = "four colleagues"
until = "How to apply"
html = true
[["rows.html".steps]]
field = "job_locations"
text = "Where we are"
offset = 1

["inline.html"]
url = "http://127.0.1.1:PORT/inline"
format = "html"
[["inline.html".steps]]
field = "title"
tag = "h3"
[["inline.html".steps]]
field = "description"
tag = "p"
until_tags = ["h3", "footer"]
html = true
"""


LISTS = """
[newest]
url = "http://127.0.1.1:PORT/rss"
format = "site_map"

[all]
url = "http://127.0.1.1:PORT/rss"
format = "site_map"
whole = true

[page]
url = "http://127.0.1.1:PORT/vacancies"

["whole.page"]
url = "http://127.0.1.1:PORT/vacancies"
whole = true

[asked]
url = "http://127.0.1.1:PORT/plain?lang=en&antal=5"
format = "json"
fields = { source_id = "id", title = "title", description = "description", url = "link" }

[more]
url = "http://127.0.1.1:PORT/plain?limit=50&page=1"
format = "json"
fields = { source_id = "id", title = "title", description = "description", url = "link" }

["asked.whole"]
url = "http://127.0.1.1:PORT/plain?limit=5"
format = "json"
fields = { source_id = "id", title = "title", description = "description", url = "link" }
whole = true

["asked.total"]
url = "http://127.0.1.1:PORT/odd?limit=5"
format = "json"
items = "jobs"
total = "count"
fields = { source_id = "nr", title = "name", description = "text", url = "link" }

["asked.map"]
url = "http://127.0.1.1:PORT/map?max=5"
format = "site_map"
"""


ODD = """
[odd]
url = "http://127.0.1.1:PORT/odd"
format = "json"
items = "jobs"
total = "count"
fields = { source_id = "nr", title = "name", description = "text", url = "link", requisition_id = "ref" }
"""


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        path = urlsplit(self.path).path
        if path == "/rows":
            page = "".join(f"<tr><td><a href='/job/{n}'>{trade}</a></td></tr>" for n, trade in enumerate(TRADES))
            self.answer(f"<html><body><table>{page}<tr><td><a href='/about'>About</a></td></tr></table></body></html>")
        elif path == "/vacancies":
            cards = "".join(f"<li><h3><a href='/job/{n}'>{trade}</a></h3><p>Uppsala</p></li>" for n, trade in enumerate(TRADES))
            self.answer(f"<html><body><h1>Open positions</h1><ul>{cards}</ul></body></html>")
        elif path == "/rss":
            items = "".join(f"<item><link>http://{self.headers['Host']}/job/{n}</link></item>" for n in range(len(TRADES)))
            self.answer(f"<rss version='2.0'><channel>{items}</channel></rss>")
        elif path == "/map":
            items = "".join(f"<url><loc>http://{self.headers['Host']}/job/{n}</loc></url>" for n in range(len(TRADES)))
            self.answer(f"<urlset>{items}</urlset>")
        elif path == "/plain":
            link = "https://house.example"
            jobs = [{"id": n, "title": trade, "description": BODY, "link": f"{link}/{n}"} for n, trade in enumerate(TRADES)]
            self.answer(json.dumps(jobs))
        elif path.startswith("/job/"):
            trade = TRADES[int(path[5:])]
            self.answer(
                f"<html><head><title>{trade} | House by the river</title></head><body><main><h1>{trade}</h1>"
                f"<p>Employer: The House</p><h2>About the job</h2>{BODY}<h2>How to apply</h2>"
                "<p>Send your application with a letter about your own house.</p>"
                "<div>Where we are</div><p>Uppsala, Sweden</p><a href='/apply'>Apply now</a></main></body></html>"
            )
        elif path == "/odd":
            links = ["javascript:void(0)", "javascript:void(0)", 5, "/jobs/3", "https://house.example/jobs/4"]
            refs: list[Any] = ["A1", "A2", 3, None, {"a": 1}]
            rows = [
                {"nr": n, "name": "Baker", "text": f"{BODY}<p>Room {n}</p>", "link": link, "ref": ref}
                for n, (link, ref) in enumerate(zip(links, refs, strict=True))
            ]
            self.answer(json.dumps({"jobs": rows, "count": 5}).replace('"A1"', '"A\\ud83d1"').replace('"A2"', "NaN"))
        elif path == "/inline":
            self.answer(f"<html><body>{''.join(f'<h3>{trade}</h3>{BODY}' for trade in TRADES)}<footer>x</footer></body></html>")
        else:
            self.answer("no", 404)

    def do_POST(self) -> None:
        sent = self.rfile.read(int(self.headers["Content-Length"])).decode()
        rows: list[dict[str, Any]] = [
            {"nr": n, "name": trade, "text": BODY, "pay": "300 a day", "hours": "voll"} for n, trade in enumerate(TRADES)
        ]
        if self.path.startswith("/form"):
            assert parse_qs(sent) == {"do": ["search"], "size": ["5"]}
            self.answer(json.dumps(rows))
            return
        rows.append({"nr": 9, "name": "Anybody", "text": BODY, "kind": "pool"})
        start = json.loads(sent)["page"]["from"]
        self.answer(json.dumps({"data": {"jobs": rows[start : start + 2], "count": len(rows)}}))

    def answer(self, text: str, status: int = 200) -> None:
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8" if text.startswith("<") else "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def port() -> Iterator[int]:
    server = ThreadingHTTPServer(("127.0.1.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_address[1]
    server.shutdown()
    server.server_close()


def test_apis_forms_rows_and_single_pages_are_crawled_by_their_declarations(tmp_path: Path, port: int) -> None:
    folder = project(tmp_path / "p", port)
    (folder / "sources.toml").write_text(SOURCES.replace("PORT", str(port)))
    code, out, error = jobcrawl(folder, "run", "--all", "--json")
    database = Database(f"sqlite:///{folder / 'jobcrawl.db'}")
    with database.read() as connection:
        told = select(changes.c.body).select_from(as_last_told).order_by(postings.c.source)
        bodies = [from_json(body) for body in connection.execute(told).scalars()]
    database.close()
    found: dict[str, list[dict[str, Any]]] = {}
    for body in bodies:
        found.setdefault(body["source"], []).append(body)
    titles = {source: sorted(body["title"] for body in several) for source, several in found.items()}
    assert titles == {
        "api.json": sorted(TRADES),
        "form.json": sorted(TRADES),
        "rows.html": sorted(set(TRADES) - {"Waiter"}),
        "inline.html": sorted(TRADES),
    }, out + error + jobcrawl(folder, "runs", "rows.html", "--failures")[1]
    assert code in (0, 3), error
    api = found["api.json"][0]
    assert api["employment_type"] == ["FULL_TIME"]
    assert api["hiring_organization"]["name"] == "House by the river"
    assert "300 a day" in api["description"]
    assert {place["locality"] for body in found["rows.html"] for place in body["job_locations"]} == {"Uppsala"}
    assert all("old house by the river" in body["description"] for body in bodies)


def test_a_job_without_an_address_of_the_web_is_published_without_one_and_known_again(tmp_path: Path, port: int) -> None:
    folder = project(tmp_path / "p", port)
    (folder / "sources.toml").write_text(ODD.replace("PORT", str(port)))
    for new in (5, 0):
        code, out, error = jobcrawl(folder, "run", "odd", "--json")
        (line,) = map(json.loads, out.splitlines())
        assert (line["state"], line["new"], line["closed"]) == ("complete", new, 0), out + error
        assert code == 0
    database = Database(f"sqlite:///{folder / 'jobcrawl.db'}")
    with database.read() as connection:
        bodies = [from_json(body) for body in connection.execute(select(changes.c.body).select_from(as_last_told)).scalars()]
    database.close()
    assert {body["source_id"]: body["url"] for body in bodies} == {
        "0": None, "1": None, "2": None, "3": f"http://127.0.1.1:{port}/jobs/3", "4": "https://house.example/jobs/4"
    }  # fmt: skip
    assert {body["source_id"]: body["warnings"] for body in bodies}["4"] == ["the vendor's requisition_id is no text: {'a': 1}"]


def test_what_may_lack_jobs_is_the_whole_list_only_where_its_table_says_so(tmp_path: Path, port: int) -> None:
    folder = project(tmp_path / "p", port)
    (folder / "sources.toml").write_text(LISTS.replace("PORT", str(port)))
    code, out, error = jobcrawl(folder, "run", "--all", "--json")
    ended = {line["source"]: line for line in map(json.loads, out.splitlines())}
    assert {source: (line["state"], line["postings"]) for source, line in ended.items()} == {
        "newest": ("partial", 5), "all": ("complete", 5), "page": ("partial", 5), "whole.page": ("complete", 5),
        "asked": ("partial", 5), "more": ("complete", 5), "asked.whole": ("complete", 5), "asked.total": ("complete", 5),
        "asked.map": ("partial", 5),
    }, error  # fmt: skip
    assert AS_ASKED.format(5) in ended["asked"]["reason"]
    assert NEWEST_ONLY in ended["newest"]["reason"]
    assert code == 3


@pytest.mark.parametrize(
    ("url", "body", "sizes"),
    [
        ("https://dean.example/api?limit=20&page=1", None, {20}),
        ("https://dean.example/v2/jobs/50", None, set()),
        ("https://dean.example/api?%24top=100&from=2026-11-20&id=a7-30", None, {100}),
        ("https://dean.example/api?query=%7B+jobs%28first%3A+40%29+%7D", None, {40}),
        (
            "https://dean.example/api",
            {"pageSize": 25, "region": "20b", "query": "{ jobs(first: 30) { id } }"},
            {25, 30},
        ),
    ],
)
def test_the_sizes_that_a_listing_is_asked_for(url: str, body: dict[str, Any] | None, sizes: set[int]) -> None:
    assert sizes_asked_for(ListEndpoint(url=url, body=body)) == sizes


def test_a_site_map_that_was_asked_for_already_is_none_too_many() -> None:
    spider = declared_spider("house", {"url": "https://house.example/sitemap.xml", "format": "site_map"})()
    files = [f"https://house.example/{number}.xml" for number in range(MAX_PAGES + 1)]
    assert len([*spider._site_maps(Answer([], files=files[:-1]), 0)]) == MAX_PAGES
    assert [*spider._site_maps(Answer([], files=files[:3]), 0)] == []
    assert spider.ledger.listing.broken is None
    assert [*spider._site_maps(Answer([], files=files), 0)] == []
    assert spider.ledger.listing.broken == f"more than {MAX_PAGES} site maps"
