"""`scrapy crawl site`: sites that nobody configured, served on loopback."""

# Markup is read better whole.
# ruff: noqa: E501

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from scrapy.http import HtmlResponse

from jobcrawl.discovery import MAX_LISTS, MAX_SITE_MAPS, NEWEST, WHOLE, DiscoveringSpider, site_name
from jobcrawl.draft import Draft
from jobcrawl.page import Page
from jobcrawl.read.lists.list_links import lists_linked_from
from jobcrawl.source_names import is_source_name
from jobcrawl.store.database import Database
from jobcrawl.store.history import list_sources
from tests.project import ENVIRONMENT, project

ROLES = ("Ferry captain", "Deckhand", "Ticket clerk", "Harbour electrician", "Galley cook", "Ship's carpenter")


def ad(number: int) -> str:
    role = ROLES[number]
    return f"""<html><head><title>{role} - Ferry Line</title></head><body><nav><a href="/">Home</a></nav><main><h1>{role}</h1>
    <p>The Ferry Line is looking for a {role.lower()} for its boats between the islands. You will work on the water two weeks at a time, with two weeks ashore.</p>
    <h2>Responsibilities</h2><ul><li>Keep boat number {number} in good order</li></ul><h2>Requirements</h2><ul><li>You like weather of every kind</li></ul>
    <p>Location: Mariehamn</p><a href="/apply/{number}">Apply now</a></main></body></html>"""


def listing(numbers: Iterable[int], more: str = "") -> str:
    cards = "".join(f'<li><h3><a href="/jobs/{4000 + n}-role">{ROLES[n]}</a></h3><p>Mariehamn</p></li>' for n in numbers)
    return f"<html><head><title>Jobs</title></head><body><h1>Open positions</h1><ul>{cards}</ul>{more}</body></html>"


BROKEN = "the page of a server that fails"


class Server(ThreadingHTTPServer):
    def __init__(self, pages: dict[str, str]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.pages = pages
        self.asked: list[str] = []

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        self.answer(self.path)

    def do_POST(self) -> None:
        sent = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.answer(f"{self.path} {sent}")

    def answer(self, asked: str) -> None:
        self.server.asked.append(asked)
        found = self.server.pages.get(asked)
        body = ("not here" if found is None else found).replace("HOST", self.server.address).encode()
        self.send_response(404 if found is None else 500 if found == BROKEN else 200)
        self.send_header("Content-Type", "text/html; charset=utf-8" if body.startswith(b"<html") else "text/plain")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


JOBS = {f"/jobs/{4000 + n}-role": ad(n) for n in range(len(ROLES))}
FRONT = '<html><head><title>Ferry Line</title></head><body><nav><a href="/about">About us</a><a href="/jobs">Jobs</a></nav><h1>Boats for the islands</h1></body></html>'
SITES = {
    "listing": ("/jobs", {"/jobs": listing(range(3), '<a href="/jobs?page=2">Next</a>'), "/jobs?page=2": listing(range(3, 6), '<a href="/jobs">Previous</a>'), **JOBS}),
    "front page": ("/", {"/": FRONT, "/jobs": listing(range(6)), **JOBS}),
    "site map in robots.txt": (
        "/",
        {
            "/": "<html><body><h1>Boats</h1></body></html>",
            "/robots.txt": "User-agent: *\nAllow: /\nSitemap: http://HOST/maps/index.xml\n",
            "/maps/index.xml": "<sitemapindex><sitemap><loc>http://HOST/maps/jobs.xml</loc></sitemap><sitemap><loc>http://HOST/maps/index.xml</loc></sitemap></sitemapindex>",
            "/maps/jobs.xml": "<urlset>" + "".join(f"<url><loc>http://HOST{path}</loc></url>" for path in (*JOBS, "/blog/boats")) + "</urlset>",
            **JOBS,
        },
    ),
    "usual site map": ("/welcome", {"/welcome": "<html><body><h1>Boats</h1></body></html>", "/sitemap.xml": "<urlset>" + "".join(f"<url><loc>http://HOST{path}</loc></url>" for path in JOBS) + "</urlset>", **JOBS}),
}  # fmt: skip


Serve = Callable[[dict[str, str]], Server]


@pytest.fixture
def serve() -> Iterator[Serve]:
    servers: list[Server] = []

    def start(pages: dict[str, str]) -> Server:
        server = Server(pages)
        servers.append(server)
        Thread(target=server.serve_forever, daemon=True).start()
        return server

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def crawl(
    server: Server, path: str, folder: Path, *settings: str, whole: str = ""
) -> tuple[list[str], subprocess.CompletedProcess[str]]:
    out = folder / "out.jsonl"
    command = [sys.executable, "-m", "scrapy", "crawl", "site", "-a", f"url=http://{server.address}{path}", "-O", str(out)]
    command += ["-a", f"listing_is_whole={whole}"] if whole else []
    for setting in (
        f"ADDRESS_GUARD_ALLOW={server.address}",
        "DOWNLOAD_DELAY=0",
        "AUTOTHROTTLE_ENABLED=False",
        f"STORE_URL=sqlite:///{folder}/store.db",
        *settings,
    ):
        command += ["-s", setting]
    done = subprocess.run(command, cwd=project(folder), env=ENVIRONMENT, capture_output=True, text=True, timeout=200, check=False)
    lines = out.read_text().splitlines() if out.exists() else []
    return sorted(json.loads(line)["title"] for line in lines), done


@pytest.mark.parametrize("name", SITES)
def test_a_site_gives_all_its_jobs_without_configuration(name: str, serve: Serve, tmp_path: Path) -> None:
    path, pages = SITES[name]
    server = serve(pages)
    titles, done = crawl(server, path, tmp_path)
    assert titles == sorted(ROLES), done.stderr[-2000:]
    assert all(server.asked.count(path) == 1 for path in JOBS)


FEED = f"<rss><channel>{''.join(f'<item><link>http://HOST{path}</link></item>' for path in JOBS)}</channel></rss>"
FIRST_HALF, SECOND_HALF = (
    f"<urlset>{''.join(f'<url><loc>http://HOST{path}</loc></url>' for path in paths)}</urlset>"
    for paths in (list(JOBS)[:3], list(JOBS)[3:])
)
ALL_TOLD = listing(range(6), "<p>Showing 1-6 of 6 jobs</p>")
WELCOME = "<html><body><h1>Boats for the islands</h1><p>We sail every day of the year.</p></body></html>"
OUT_OF_ORDER = "<html><body><h1>Database error</h1><p>Please try again later.</p></body></html>"
SINGLE_ADS = {f"/job-{n}.html": ad(n) for n in range(4)}
FILES = "<html><body><h1>Files</h1>" + "".join(f"<li><a href='{path}'>{path}</a></li>" for path in SINGLE_ADS) + "</body></html>"
CLOSED_MAPS = "User-agent: *\nDisallow: /sitemap.xml\n"
INDEX = "<sitemapindex>" + "".join(f"<sitemap><loc>http://HOST/{name}.xml</loc></sitemap>" for name in "ab") + "</sitemapindex>"

MENU = '<p><a href="/jobs">All open positions</a></p>'
NUMBERS = [
    " ".join(f"<b>{n + 1}</b>" if n == page else f'<a href="/jobs?page={n}">{n + 1}</a>' for n in range(3)) for page in range(3)
]
LATER = {f"/jobs?page={n}": listing(range(2 + n, 3 + n) if n < 2 else range(4, 6), NUMBERS[n]) for n in (1, 2)}


@pytest.mark.parametrize(
    ("path", "pages", "code", "words"),
    [
        ("/index.xml", {"/index.xml": INDEX, "/a.xml": FIRST_HALF, "/b.xml": SECOND_HALF}, 0, "run complete, 6 postings"),
        ("/index.xml", {"/index.xml": INDEX, "/a.xml": FIRST_HALF, "/b.xml": BROKEN}, 3, "run partial, 3 postings"),
        ("/index.xml", {"/index.xml": INDEX, "/a.xml": FIRST_HALF}, 3, "run partial, 3 postings"),
        ("/index.xml", {"/index.xml": INDEX, "/a.xml": FIRST_HALF, "/b.xml": OUT_OF_ORDER}, 3, "/b.xml: error_page"),
        ("/index.xml", {"/index.xml": INDEX, "/a.xml": FIRST_HALF, "/b.xml": WELCOME}, 3, "/b.xml: no site map"),
        ("/index.xml", {"/index.xml": INDEX, "/a.xml": FIRST_HALF, "/b.xml": " "}, 3, "/b.xml: empty"),
        ("/index.xml", {"/index.xml": INDEX, "/a.xml": FIRST_HALF, "/b.xml": SECOND_HALF[:-20]}, 3, "/b.xml: damaged in line 1"),
        ("/", {"/": FRONT, "/jobs": ALL_TOLD, "/sitemap.xml": WELCOME}, 0, "run complete, 6 postings"),
        ("/", {"/": FRONT, "/jobs": ALL_TOLD, "/sitemap.xml": " "}, 0, "run complete, 6 postings"),
        ("/", {"/": FRONT, "/jobs": ALL_TOLD, "/sitemap.xml": OUT_OF_ORDER}, 3, "/sitemap.xml: error_page"),
        (
            "/",
            {"/": FRONT, "/jobs": ALL_TOLD, "/sitemap.xml": f"Warning: no such table\n{FIRST_HALF}"},
            3,
            "other text stands before",
        ),
        ("/jobs.rss", {"/jobs.rss": FEED}, 3, "run partial, 6 postings"),
        ("/", {"/": FRONT, "/jobs": listing(range(6))}, 3, "no evidence that the listing was whole"),
        (
            "/",
            {"/": FRONT, "/jobs": listing(range(6), "<p>6 jobs</p>"), "/robots.txt": CLOSED_MAPS},
            0,
            "run complete, 6 postings",
        ),
        (
            "/",
            {"/": FRONT, "/jobs": listing(range(6)), "/sitemap.xml": FIRST_HALF},
            3,
            "nothing shows that http://HOST/jobs lists all",
        ),
        ("/", {"/": listing(range(2), MENU), "/jobs": listing(range(3), NUMBERS[0]), **LATER}, 0, "run complete, 6 postings"),
        ("/", {"/": listing(range(2), MENU), "/jobs": listing(range(1, 3), NUMBERS[0]), **LATER}, 3, "run partial, 6 postings"),
        (
            "/crew",
            {"/crew": listing(range(2), '<p>2 jobs</p><a href="/jobs">See all jobs</a>'), "/jobs": listing(range(6))},
            0,
            "run complete, 2 postings",
        ),
        (
            "/crew",
            {"/crew": listing(range(2), '<p>6 jobs</p><a href="/jobs">See all jobs</a>'), "/jobs": ALL_TOLD},
            0,
            "run complete, 6 postings",
        ),
        ("/", {"/": FILES, **SINGLE_ADS}, 3, "no evidence that the listing was whole"),
        ("/welcome", {"/welcome": "<html><body><h1>Boats</h1></body></html>"}, 3, "no job was found: "),
    ],
    ids=(
        "whole map",
        "map that fails",
        "missing map",
        "map that is an error page",
        "map that is another page",
        "map that is empty",
        "map that breaks off",
        "list, and a page where a map was looked for",
        "list, and nothing where a map was looked for",
        "list, and an error page where a map was looked for",
        "list, and a map behind a warning",
        "feed of the newest",
        "list and no map",
        "list and a closed map",
        "list and a stale map",
        "front page that shows some of the list",
        "front page that shows what the list lacks",
        "list of one department",
        "first jobs of a list",
        "ads behind links named like lists",
        "no jobs",
    ),
)
def test_a_run_is_complete_only_where_all_that_lists_jobs_was_read(
    path: str, pages: dict[str, str], code: int, words: str, serve: Serve, tmp_path: Path
) -> None:
    server = serve(pages | JOBS)
    _, done = crawl(server, path, tmp_path, "RETRY_TIMES=0")
    assert done.returncode == code, done.stderr
    assert words.replace("HOST", server.address) in " ".join(done.stderr.split())
    assert "complete" in done.stderr or done.stderr.count("run partial") == 2, "the report and the store say the same"


def folded(numbers: range) -> str:
    ads = "".join(
        f"<div><h2><button>{ROLES[n]}</button></h2><div><p>The Ferry Line is looking for a {ROLES[n].lower()} for boat number {n}. "
        "You will work on the water two weeks at a time, with two weeks ashore.</p><h3>Responsibilities</h3><ul><li>Keep the boat in "
        "good order</li></ul><h3>Requirements</h3><ul><li>You like weather of every kind</li></ul><p>Apply by mail.</p></div></div>"
        for n in numbers
    )
    return f"<html><head><title>Jobs</title></head><body><main><h1>Open positions</h1>{ads}</main></body></html>"


def test_an_ad_that_left_its_page_is_not_looked_for_on_it_again(serve: Serve, tmp_path: Path) -> None:
    server = serve({"/jobs": folded(range(6))})
    titles, done = crawl(server, "/jobs", tmp_path)
    assert titles == sorted(ROLES), done.stderr
    server.pages["/jobs"] = folded(range(5))
    server.asked.clear()
    _, done = crawl(server, "/jobs", tmp_path)
    assert server.asked.count("/jobs") == 1
    assert WHOLE in " ".join(done.stderr.split())


def test_a_job_that_a_feed_calls_otherwise_is_read_again(serve: Serve, tmp_path: Path) -> None:
    def feed(*titles: str) -> str:
        entries = "".join(
            f"<item><title>{title}</title><link>http://HOST{path}</link></item>" for title, path in zip(titles, JOBS, strict=True)
        )
        return f"<rss><channel>{entries}</channel></rss>"

    server = serve({"/jobs.rss": feed(*ROLES), **JOBS})
    crawl(server, "/jobs.rss", tmp_path)
    server.pages["/jobs.rss"] = feed("Ferry pilot", *ROLES[1:])
    server.pages["/jobs/4000-role"] = ad(0).replace(ROLES[0], "Ferry pilot")
    server.asked.clear()
    titles, _ = crawl(server, "/jobs.rss", tmp_path)
    assert [path for path in server.asked if path in JOBS] == ["/jobs/4000-role"]
    assert "Ferry pilot" in titles


WALL = (
    "<html lang=en><head><title>Cookies</title></head><body><h1>We value your privacy</h1><p>To continue you must accept our cookies.</p>"
    "<form method=post action='/consent'><button>Accept all cookies</button></form></body></html>"
)


def test_a_wall_before_every_page_is_named_and_not_taken_for_a_damaged_site_map(serve: Serve, tmp_path: Path) -> None:
    _, done = crawl(serve({"/jobs": WALL, "/sitemap.xml": WALL}), "/jobs", tmp_path)
    assert done.returncode == 3
    assert "/jobs: consent_wall" in " ".join(done.stderr.split())
    assert "damaged" not in done.stderr


def test_a_page_that_says_it_is_broken_is_asked_again_without_a_warning(serve: Serve, tmp_path: Path) -> None:
    server = serve({"/jobs": OUT_OF_ORDER})
    _, done = crawl(server, "/jobs", tmp_path, "BACK_OFF_SECONDS=0.1")
    assert server.asked.count("/jobs") == 3
    assert "MetaCopy" not in done.stderr


class Moving(dict[str, str]):
    """A site whose second page is asked for after a job was added: what stood last on the first page stands there again."""

    def get(self, asked: str, default: str | None = None) -> str | None:  # type: ignore[override]
        if asked == "/jobs?page=2":
            self["/jobs"] = listing([5, 0, 1], '<a href="/jobs?page=2">Next</a>')
        return super().get(asked, default)


def test_a_list_that_moves_while_it_is_read_is_looked_at_once_more(serve: Serve, tmp_path: Path) -> None:
    first = listing(range(3), '<a href="/jobs?page=2">Next</a>')
    server = serve(Moving({"/jobs": first, "/jobs?page=2": listing(range(2, 5), '<a href="/jobs">Previous</a>'), **JOBS}))
    titles, done = crawl(server, "/jobs", tmp_path)
    assert titles == sorted(ROLES), done.stderr
    assert server.asked.count("/jobs") == 2
    assert done.returncode == 0, done.stderr


BUTTON = '<button class="load-more" data-url="/more?offset=2">Load more jobs</button>'


def loaded(numbers: range, **beside: object) -> str:
    cards = "".join(f'<li><h3><a href="/jobs/{4000 + n}-role">{ROLES[n]}</a></h3><p>Mariehamn</p></li>' for n in numbers)
    return json.dumps({"html": cards, **beside}) if beside else cards


@pytest.mark.parametrize(
    ("parts", "asked", "code"),
    [
        ((loaded(range(2, 4), next="/more?offset=4"), loaded(range(4, 6), next=None)), 2, 0),
        ((loaded(range(2, 4), count=2), loaded(range(4, 6), count=2), loaded(range(0), count=0)), 3, 0),
        ((loaded(range(2, 4)), loaded(range(4, 6)), ""), 3, 0),
        ((loaded(range(2, 4)), loaded(range(4, 6))), 3, 0),
        ((loaded(range(2, 4)), loaded(range(4, 6)), BROKEN), 3, 3),
        ((loaded(range(2, 4)), loaded(range(4, 6)), OUT_OF_ORDER), 3, 3),
        ((loaded(range(2, 4)), loaded(range(4, 6)), loaded(range(0), error="Invalid nonce")), 3, 3),
    ],
    ids=(
        "JSON that leads on",
        "JSON that counts",
        "bare parts to an empty one",
        "bare parts to none",
        "failure",
        "error page",
        "fault in JSON",
    ),
)
def test_what_a_button_for_more_jobs_loads_is_read_to_its_end(
    parts: tuple[str, ...], asked: int, code: int, serve: Serve, tmp_path: Path
) -> None:
    more = {f"/more?offset={2 * n + 2}": one for n, one in enumerate(parts)}
    server = serve({"/jobs": listing(range(2), BUTTON), **more, **JOBS})
    titles, done = crawl(server, "/jobs", tmp_path, "RETRY_TIMES=0")
    assert titles == sorted(ROLES)
    assert done.returncode == code, done.stderr
    assert sum(path.startswith("/more") for path in server.asked) == asked


def numbered(at: int, address: str) -> str:
    links = (f"<b>{n}</b>" if n == at else f'<a href="{address.format(n=n, at=at)}">{n}</a>' for n in (1, 2, 3))
    return listing(range(2 * at - 2, 2 * at), f"<p>{' '.join(links)}</p>")


@pytest.mark.parametrize(
    ("path", "later", "asked"),
    [
        ("/jobs", ("/jobs?page=2&t=1", "/jobs?page=3&t=2"), "/jobs?page={n}&t={at}"),
        ("/jobs", ("/jobs?s=1x2", "/jobs?s=2x3"), "/jobs?s={at}x{n}"),
        ("/jobs?page=3", ("/jobs?page=2", "/jobs?page=3"), "/jobs?page={n}"),
    ],
    ids=("token", "token alone", "entered at its end"),
)
def test_a_page_of_a_list_is_known_by_its_number(
    path: str, later: tuple[str, str], asked: str, serve: Serve, tmp_path: Path
) -> None:
    pages = {"/jobs": numbered(1, asked)} | {url: numbered(at, asked) for at, url in enumerate(later, 2)}
    server = serve(pages | JOBS)
    titles, done = crawl(server, path, tmp_path)
    assert titles == sorted(ROLES[0 if path == "/jobs" else 2 :]), done.stderr
    assert [one for one in server.asked if one.startswith("/jobs?")] == sorted(later, reverse=path != "/jobs")
    assert done.returncode == (0 if path == "/jobs" else 3), done.stderr


def test_a_page_is_fetched_again_when_the_site_map_says_that_it_changed(serve: Serve, tmp_path: Path) -> None:
    def site_map(*days: int) -> str:
        entries = (
            f"<url><loc>http://HOST{path}</loc><lastmod>2026-03-{day:02}</lastmod></url>"
            for path, day in zip(JOBS, days, strict=True)
        )
        return f"<urlset>{''.join(entries)}</urlset>"

    server = serve({"/jobs.xml": site_map(1, 2, 3, 4, 5, 6), **JOBS})
    for days, fetched in (((1, 2, 3, 4, 5, 6), 6), ((1, 2, 3, 4, 5, 6), 0), ((1, 9, 3, 4, 5, 6), 1)):
        server.pages["/jobs.xml"] = site_map(*days)
        server.asked.clear()
        _, done = crawl(server, "/jobs.xml", tmp_path)
        assert done.returncode == 0, done.stderr
        assert len([path for path in server.asked if path in JOBS]) == fetched
    assert list(JOBS)[1] in server.asked


def test_two_addresses_never_share_a_source(serve: Serve, tmp_path: Path) -> None:
    for numbers in (range(3), range(3, 6)):
        server = serve({"/jobs": listing(numbers), **JOBS})
        titles, done = crawl(server, "/jobs", tmp_path)
        assert len(titles) == 3, done.stderr[-2000:]
    database = Database(f"sqlite:///{tmp_path}/store.db")
    with closing(database), database.read() as connection:
        rows = list_sources(connection)
    assert [(row.source.startswith("127.0.0.1-"), row.open) for row in rows] == [(True, 3), (True, 3)]


def test_a_list_of_one_page_is_whole_where_the_user_says_so(serve: Serve, tmp_path: Path) -> None:
    server = serve({"/jobs": listing(range(3)), **JOBS})
    assert crawl(server, "/jobs", tmp_path)[1].returncode == 3
    assert crawl(server, "/jobs", tmp_path, whole="false")[1].returncode == 3
    assert crawl(server, "/jobs", tmp_path, whole="true")[1].returncode == 0
    wrong = crawl(server, "/jobs", tmp_path, whole="perhaps")[1]
    assert (wrong.returncode, "listing_is_whole is 'perhaps'; it must be true or false" in wrong.stderr) == (2, True)


def test_a_feed_is_whole_where_the_user_says_so(serve: Serve, tmp_path: Path) -> None:
    server = serve({"/jobs.rss": FEED, **JOBS})
    unsaid = crawl(server, "/jobs.rss", tmp_path)[1]
    assert (unsaid.returncode, f"{NEWEST}; {WHOLE}" in " ".join(unsaid.stderr.split())) == (3, True), unsaid.stderr
    said = crawl(server, "/jobs.rss", tmp_path, whole="true")[1]
    assert (said.returncode, "whole by contract" in said.stderr) == (0, True), said.stderr


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://acme.example", "acme.example"),
        ("http://www.Acme.example/", "acme.example"),
        ("https://acme.example/en/jobs/", "acme.example-en-jobs"),
        ("https://acme.example/jobs.html", "acme.example-jobs.html"),
    ],
)
def test_a_source_is_named_for_its_address(url: str, name: str) -> None:
    assert site_name(url) == name
    assert DiscoveringSpider(url=url).source.name == name
    assert DiscoveringSpider(url=url, name="museum").source.name == "museum"


def test_no_two_addresses_have_one_name() -> None:
    hosts = (
        "acme.example",
        "acme.example:8080",
        "acme-jobs.example",
        "intranet",
        "intranet-jobs",
        "müller.example",
        "mäller.example",
    )
    paths = (
        "",
        "/jobs",
        "/Jobs",
        "/jobs?q=1",
        "/jobs?q=2",
        "/jobs/q",
        "/jobs-q",
        "/jobs_q",
        "//jobs",
        "/8080",
        "/jobs" * 50,
        "/jobs" * 51,
    )
    names = [site_name(f"https://{host}{path}") for host in hosts for path in paths]
    assert len(set(names)) == len(names)
    assert all(is_source_name(name) for name in names)
    assert len({re.sub(r"[^\w.-]", "-", name).lower() for name in names}) == len(names), "each has a feed folder of its own"


def front(words: str, path: str) -> str:
    return FRONT.replace('<a href="/jobs">Jobs</a>', f'<a href="{path}">{words}</a>')


def page(body: str, head: str = "") -> str:
    return f"<html><head><title>Ferry Line</title>{head}</head><body>{body}</body></html>"


def part(numbers: range) -> str:
    return listing(numbers).replace("Open positions", "Our crews")


def in_full(number: int) -> str:
    return f'<div class="panel" id="p{number}"><h3><button>{ROLES[number]}</button></h3>{ad(number).partition("</h1>")[2].partition("</main>")[0]}</div>'


POSTED = "/jobs __VIEWSTATE=abc&__EVENTTARGET=list&__EVENTARGUMENT=Page%242"


def posted_back(numbers: range, *pager: str) -> str:
    cells = "".join(
        f"<b>{one}</b>" if one == pager[0] else f"<a href=\"javascript:__doPostBack('list','Page${one}')\">{one}</a>"
        for one in sorted(pager)
    )
    form = f'<form method="post" action="/jobs"><input type="hidden" name="__VIEWSTATE" value="abc"><p>{cells}</p></form>'
    return listing(numbers, form)


WAYS: dict[str, tuple[str, dict[str, str], int]] = {
    "two links away": (
        "/",
        {
            "/": front("Jobba hos oss", "/om-oss/jobba-hos-oss"),
            "/om-oss/jobba-hos-oss": page('<h1>Jobba hos oss</h1><p>Vi är sextio personer.</p><a href="/om-oss/lediga">Lediga tjänster</a>'),
            "/om-oss/lediga": listing(range(6)),
            **JOBS,
        },
        6,
    ),
    "by department": (
        "/careers",
        {
            "/careers": page('<h1>Careers</h1><div><a href="/careers/deck"><h3>Deck</h3></a><a href="/careers/galley"><h3>Galley</h3></a></div>'),
            "/careers/deck": part(range(3)),
            "/careers/galley": part(range(3, 6)),
            **JOBS,
        },
        6,
    ),
    "in a frame": ("/careers", {"/careers": page('<h1>Careers</h1><iframe src="/board/ferry"></iframe>'), "/board/ferry": listing(range(6)), **JOBS}, 6),
    "in a feed": (
        "/jobs",
        {"/jobs": page("<h1>Jobs</h1>", '<link rel="alternate" type="application/rss+xml" href="/all.rss">'), "/all.rss": FEED, **JOBS},
        6,
    ),
    "below the newest": (
        "/careers",
        {"/careers": listing(range(2), '<a href="/openings">See all jobs</a>'), "/openings": listing(range(6)), **JOBS},
        6,
    ),
    "in a set of frames": (
        "/",
        {
            "/": '<html><head><title>Ferry Line</title></head><frameset><frame src="menu.htm"></frameset></html>',
            "/menu.htm": page('<a href="/openings">Jobs</a>'),
            "/openings": listing(range(6)),
            **JOBS,
        },
        6,
    ),
    "where the first page sends on": (
        "/",
        {"/": page("", '<meta http-equiv="refresh" content="0; url=/en/">'), "/en/": front("Jobs", "/openings"), "/openings": listing(range(6)), **JOBS},
        6,
    ),
    "behind a search": (
        "/careers",
        {"/careers": page('<h1>Search jobs</h1><form action="/jobs/search"><input name="q"></form>'), "/jobs/search": listing(range(6)), **JOBS},
        6,
    ),
    "in a site map named after jobs": (
        "/",
        {
            "/": page("<h1>Boats</h1>"),
            "/sitemap.xml": "<sitemapindex><sitemap><loc>http://HOST/vacancy-sitemap.xml</loc></sitemap><sitemap><loc>http://HOST/page-sitemap.xml</loc></sitemap></sitemapindex>",
            "/vacancy-sitemap.xml": "<urlset>" + "".join(f"<url><loc>http://HOST/{n}-boat-role/</loc></url>" for n in range(6)) + "</urlset>",
            **{f"/{n}-boat-role/": ad(n) for n in range(6)},
        },
        6,
    ),
    "posted back": ("/jobs", {"/jobs": posted_back(range(3), "1", "2"), POSTED: posted_back(range(3, 6), "2", "1"), **JOBS}, 6),
    "in full on one page": ("/careers", {"/careers": page(f"<h1>Careers</h1>{''.join(map(in_full, range(6)))}")}, 6),
    "under changing sessions": (
        "/jobs",
        {
            "/jobs": listing(range(6), '<a href="/jobs?page=2">Next</a>').replace("-role", "-role;jsessionid=A1"),
            "/jobs?page=2": listing(range(6)).replace("-role", "-role;jsessionid=B2"),
            **{f"{path};jsessionid=A1": text for path, text in JOBS.items()},
        },
        6,
    ),
    "under two addresses": (
        "/jobs",
        {
            "/jobs": listing(range(6), '<a href="/jobs?page=2">Next</a>'),
            "/jobs?page=2": listing(range(6)).replace("/jobs/", "/jobs/deck/"),
            **JOBS,
            **{path.replace("/jobs/", "/jobs/deck/"): text.replace("<head>", f'<head><link rel="canonical" href="http://HOST{path}">') for path, text in JOBS.items()},
        },
        6,
    ),
    "beside a calendar": (
        "/jobs",
        {
            "/jobs": listing(range(6), '<div class="calendar"><a rel="next" href="/boats?month=2">»</a></div>'),
            "/boats?month=2": page('<div class="calendar"><a rel="next" href="/boats?month=3">»</a></div>'),
            **JOBS,
        },
        6,
    ),
    "on further pages that nothing leads to": (
        "/jobs",
        {
            "/jobs": listing(range(3), "<p>Showing 1-3 of 6 jobs</p>"),
            "/jobs?page=2": listing(range(3, 6), "<p>Showing 4-6 of 6 jobs</p>"),
            **JOBS,
        },
        6,
    ),
    "behind a tab": (
        "/jobs",
        {
            "/jobs": listing(range(3), '<p><a href="/jobs?for=crew">Crew</a> <a href="/jobs?for=shore">Ashore</a> <a href="/jobs?sort=title">A-Z</a></p>'),
            "/jobs?for=crew": listing(range(3)),
            "/jobs?for=shore": listing(range(3, 6)),
            **JOBS,
        },
        6,
    ),
    "in a feed whose address does not say so": ("/jobs/feed", {"/jobs/feed": FEED, **JOBS}, 6),
    "the address of one of them": ("/jobs/4000-role", {"/jobs": listing(range(6)), **JOBS, "/jobs/4000-role": ad(0).replace("</main>", f"<section><h3>Similar jobs</h3>{listing(range(1, 4))}</section></main>")}, 1),
}  # fmt: skip


@pytest.mark.parametrize("name", WAYS)
def test_jobs_are_found_wherever_a_site_lists_them_and_no_page_is_asked_for_twice(
    name: str, serve: Serve, tmp_path: Path
) -> None:
    path, pages, count = WAYS[name]
    server = serve(pages)
    titles, done = crawl(server, path, tmp_path)
    assert titles == sorted(ROLES[:count]), done.stderr[-2000:]
    assert not {asked for asked in server.asked if server.asked.count(asked) > 1} - {"/robots.txt"}
    assert server.asked.count("/boats?month=2") == server.asked.count("/jobs?sort=title") == 0


def test_a_list_and_a_site_map_may_spell_the_same_jobs_differently(serve: Serve, tmp_path: Path) -> None:
    own = {path: text.replace("<head>", f'<head><link rel="canonical" href="http://HOST{path}">') for path, text in JOBS.items()}
    spelt = {f"{path}?ref=list": text for path, text in own.items()}
    site_map = "<urlset>" + "".join(f"<url><loc>http://HOST{path}</loc></url>" for path in JOBS) + "</urlset>"
    pages = {"/": FRONT, "/jobs": listing(range(6)).replace("-role", "-role?ref=list"), "/sitemap.xml": site_map, **own, **spelt}
    titles, done = crawl(serve(pages), "/", tmp_path)
    assert titles == sorted(ROLES)
    assert done.returncode == 0, done.stderr


def test_jobs_of_one_title_that_a_site_calls_by_one_address_are_all_read(serve: Serve, tmp_path: Path) -> None:
    towns = ("Turku", "Vaasa", "Pori", "Rauma")
    mate = ad(0).replace(ROLES[0], "Mate").replace("<head>", '<head><link rel="canonical" href="http://HOST/jobs/mate">')
    mates = {f"/jobs/mate?id={4100 + number}": mate.replace("Mariehamn", town) for number, town in enumerate(towns)}
    cards = "".join(f'<li><h3><a href="{path}">Mate</a></h3></li>' for path in mates)
    server = serve({"/jobs": page(f"<h1>Open positions</h1><ul>{cards}</ul>"), **mates})
    titles, done = crawl(server, "/jobs", tmp_path)
    assert titles == ["Mate"] * 4, done.stderr[-2000:]


@pytest.mark.parametrize("second", [listing(range(3), "<p>Showing 1-3 of 6 jobs</p>"), BROKEN, None])
def test_a_guessed_page_that_shows_nothing_new_loses_nothing_and_proves_nothing(
    second: str | None, serve: Serve, tmp_path: Path
) -> None:
    first = {"/jobs": listing(range(3), "<p>Showing 1-3 of 6 jobs</p>")}
    server = serve({**first, **({"/jobs?page=2": second} if second else {}), **JOBS})
    titles, done = crawl(server, "/jobs", tmp_path, "RETRY_TIMES=0")
    assert titles == sorted(ROLES[:3])
    assert "3 of 6 announced" in done.stderr
    assert done.returncode == 3
    assert "/jobs?page=3" not in server.asked


def test_the_lists_of_departments_are_read_again_in_the_next_run_and_their_jobs_are_not(serve: Serve, tmp_path: Path) -> None:
    path, pages, _ = WAYS["by department"]
    server = serve(pages | {"/careers/deck": part(range(2))})
    assert len(crawl(server, path, tmp_path)[0]) == 5
    server.pages["/careers/deck"] = part(range(3))
    server.asked.clear()
    _, done = crawl(server, path, tmp_path)
    assert [asked for asked in server.asked if asked in JOBS] == ["/jobs/4002-role"]
    assert "1 new, 0 updated, 0 closed, 0 reopened, 6 open" in done.stderr


@pytest.mark.parametrize(
    ("pages", "code", "words"),
    [
        ({"/jobs": page("<h1>Jobs</h1><p>There are currently no vacancies.</p>")}, 0, "0 of 0 announced"),
        ({"/jobs": page("<h1>Jobs</h1><p>Showing 1-10 of 34 jobs</p>")}, 3, "the site speaks of 34 jobs, but no link to one was found"),
        ({"/jobs": listing(range(6), "<button>Load more jobs</button>"), **JOBS}, 3, "more jobs stand behind a button without an address"),
        ({"/jobs": listing(range(6)), **JOBS}, 3, "-a listing_is_whole=true"),
        ({"/jobs": listing(range(6), '<nav><a href="/all">All jobs</a></nav>'), **JOBS}, 3, "more may stand at http"),
        ({"/jobs": page("", '<meta http-equiv="refresh" content="0; url=https://dean-bakery.example/">')}, 3, "sends its visitors on to https://dean-bakery.example/"),
        ({"/jobs": page('<h1>Jobs</h1><script src="https://boards.greenhouse.io/embed/job_board/js?for=ferry"></script>')}, 3, "scrapy crawl greenhouse -a token=ferry"),
        ({"/jobs": listing(range(6)), **dict.fromkeys(JOBS, "%PDF-1.4 text")}, 1, "6 NoWebPage"),
        (
            {"/jobs": page('<h1>Jobs</h1><a href="/all">Open positions</a>'), "/robots.txt": "User-agent: *\nDisallow: /all\n"},
            3,
            "/all (RobotsForbidden)",
        ),
    ],
    ids=("none open", "announced", "button", "one page", "one page beside another", "sent on", "vendor", "documents", "forbidden"),
)  # fmt: skip
def test_a_run_says_in_one_line_why_jobs_were_not_read(
    pages: dict[str, str], code: int, words: str, serve: Serve, tmp_path: Path
) -> None:
    _, done = crawl(serve(pages), "/jobs", tmp_path)
    assert (done.returncode, words in done.stderr.replace("\n", " ")) == (code, True), done.stderr


def test_a_run_tells_where_a_job_page_leads_that_it_did_not_follow(serve: Serve, tmp_path: Path) -> None:
    def refresh(url: str) -> str:
        return page("", f'<meta http-equiv="refresh" content="0; url={url}">')

    away, circle = refresh("https://board.example/2"), refresh("/circle")
    pages = {**JOBS, "/jobs/4001-role": away, "/jobs/4002-role": circle, "/circle": refresh("/jobs/4002-role")}
    titles, done = crawl(serve({"/jobs": listing(range(6)), **pages}), "/jobs", tmp_path)
    told = " ".join(done.stderr.split())
    assert len(titles) == 4
    assert "the page is no posting" not in told
    assert ", and sends its visitors on to https://board.example/2" in told
    assert "TooManyRedirects: more than 5 redirects" in told


def test_lists_linked_from_a_front_page_are_named_so() -> None:
    body = FRONT.replace(
        "</nav>",
        '<a href="/careers/">Careers</a><a href="/jobs">All jobs</a><a href="https://other.example/jobs">Jobs elsewhere</a><a href="/jobs/4000-role">Deckhand</a></nav>',
    )
    page = Page(url="https://ferry.example/", body=body.encode())
    assert lists_linked_from(page)[:2] == ["https://ferry.example/jobs", "https://ferry.example/careers/"]
    assert "https://ferry.example/jobs/4000-role" not in lists_linked_from(page)
    assert "https://ferry.example/about" not in lists_linked_from(page)


HOST = "https://ferry.example"


@pytest.mark.parametrize(("kind", "most"), [("_ask_for_lists", MAX_LISTS), ("_ask_for_maps", MAX_SITE_MAPS)])
def test_what_was_asked_for_already_is_none_too_many(kind: str, most: int) -> None:
    spider = DiscoveringSpider(url=f"{HOST}/")
    further = (1,) if kind == "_ask_for_lists" else ()
    urls = [f"{HOST}/{number}.xml" for number in range(most)]
    assert len([*getattr(spider, kind)(urls, *further)]) == most
    assert [*getattr(spider, kind)(urls[:3], *further)] == []
    assert spider.ledger.listing.broken is None
    assert [*getattr(spider, kind)([f"{HOST}/one-more.xml"], *further)] == []
    assert (spider.ledger.listing.broken or "").startswith(f"more than {most} ")


@pytest.mark.parametrize("is_list_broken", [False, True])
@pytest.mark.parametrize("hops", [0, 1])
def test_a_page_that_is_an_ad_ends_as_often_as_it_is_counted(
    is_list_broken: bool, hops: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    spider = DiscoveringSpider(url=f"{HOST}/deckhand")
    if is_list_broken:
        monkeypatch.setattr(spider, "listing_of", lambda _page: 1 / 0)
    request = spider._list_request(f"{HOST}/deckhand", hops)
    response = HtmlResponse(request.url, request=request, body=ad(1).encode())

    async def read() -> list[object]:
        return [one async for one in spider.parse(response)]

    drafts = [one for one in asyncio.run(read()) if isinstance(one, Draft)]
    states = spider.ledger.states
    assert (len(drafts), states["listing"], states["failed"]) == (1, 0, int(is_list_broken))
    asked_besides = 1 if hops == 0 else 0  # robots.txt
    assert spider.ledger.scheduled - asked_besides == sum(states.values()) + len(drafts)
