"""A whole crawl, with JobSpider and the settings of jobcrawl, against the hostile site."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.hostile_site import HostileSite
from tests.hostile_site.pages import GOOD_JOBS, ITEMS, POISON
from tests.network import probe

pytestmark = pytest.mark.slow
DRIVER = Path(__file__).with_name("hostile_crawl.py")
EVIL_PATHS = {
    **{f"/bomb/{kind}": "AnswerTooLarge" for kind in ("gzip", "br", "zstd", "deflate", "gzip2")},
    "/enc/5": "TooManyEncodings",
    "/endless": "AnswerTooLarge",
    "/drip": "DownloadTimeoutError",
    "/stallhead": "DownloadTimeoutError",
    "/headers/300000": "HeadersTooLarge",
    "/bighdr": "HeadersTooLarge",
    "/trunc": "ResponseDataLossError",
    "/trunc/packed": "ResponseDataLossError: the packed answer breaks off",
    "/badchunk": "ResponseDataLossError",
    "/rst": "DownloadFailedError",
    "/loop": "TooManyRedirects",
    "/redir?to=file:///etc/hostname": "UrlRefused: redirect to scheme 'file'",
    "/redir?to=http://127.0.0.2:25/": "UrlRefused: port 25",
    "/forbidden/1": "RobotsForbidden",
    "/reserved/header": "TdmReserved",
    "/reserved/meta": "TdmReserved",
    "/mode=block403/job/1": "HTTP 403",
    "/mode=block200/job/1": "access_denied",
    "/mode=captcha202/job/1": "captcha",
    "/mode=500/job/1": "HTTP 500",
    "/mode=404detail/job/1": "HTTP 404",
    "/wide": "EndlessPage",
}
"""Pages that can give no posting; each must be named with its cause."""


def crawl(site: HostileSite, feed: Path, starts: list[str], *, discover: bool = False, **settings: Any) -> dict[str, Any]:
    plan = {
        "starts": starts,
        "feed": str(feed),
        "discover": discover,
        "settings": {"ADDRESS_GUARD_ALLOW": site.allowed, **settings},
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.network.hostile_crawl"],
        input=json.dumps(plan),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        cwd=DRIVER.parents[2],
    )
    assert done.stdout.startswith("{"), done.stderr[-3000:]
    result: dict[str, Any] = json.loads(done.stdout)
    lines = feed.read_text("utf-8").splitlines() if feed.exists() else []
    result["postings"] = [json.loads(line) for line in lines]
    return result


def names(losses: list[str], path: str, cause: str) -> bool:
    """Whether a loss has the page's path, or what it redirects to, and the cause."""
    target = path.partition("to=")[2] or path
    return any((path in loss or target in loss) and cause in loss for loss in losses)


def test_a_crawl_ends_delivers_what_is_good_and_names_what_is_bad(site: HostileSite, tmp_path: Path) -> None:
    inside = [f"/redir?to={url}" for url in site.sentinel_urls]
    site.extra_links = [*EVIL_PATHS, *inside, "/attrs", "/deep", "/jsonld-deep", "/lie/pdf", "/lie/image"]
    site.state["robots"] = 200
    result = crawl(site, tmp_path / "feed.jsonl", [site.url + "/evil/list"], DOWNLOAD_TIMEOUT=15)
    good = {posting["title"] for posting in result["postings"]}
    assert {f"Night baker {number}" for number in range(GOOD_JOBS)} <= good
    causes = {**EVIL_PATHS, **dict.fromkeys(inside, "AddressRefused")}
    unnamed = {path: cause for path, cause in causes.items() if not names(result["losses"], path, cause)}
    assert not unnamed, "\n".join(result["losses"])
    assert result["open_requests"] == 0
    assert site.sentinel_hits == []
    assert result["listeners"] == []
    assert result["rss_mb"] < 300
    assert result["stall"] < 1.0
    cut = {p["url"].removeprefix(site.url) for p in result["postings"] if any("parse_truncated" in w for w in p["warnings"])}
    assert cut == {"/attrs", "/deep"}


@pytest.mark.parametrize("kind", POISON)
def test_one_bad_page_among_a_hundred_costs_that_page_only(site: HostileSite, tmp_path: Path, kind: str) -> None:
    result = crawl(site, tmp_path / "feed.jsonl", [f"{site.url}/poison/{kind}/list"])
    assert len({posting["url"] for posting in result["postings"]}) >= 99
    assert result["open_requests"] == 0


def test_bad_links_are_neither_fetched_nor_stored(site: HostileSite, tmp_path: Path) -> None:
    result = crawl(site, tmp_path / "feed.jsonl", [site.url + "/hrefs/bad"])
    jobs = {"/hrefs/bad/job", *(f"/ok/job/{number}" for number in range(GOOD_JOBS))}
    assert set(site.paths()) == {"/hrefs/bad", "/job/3", *jobs}, "http:///job/3 is a page of the site, all others are none"
    assert {posting["url"].removeprefix(site.url) for posting in result["postings"]} == jobs
    assert site.sentinel_hits == []
    stored = [json.dumps(result["postings"]), (tmp_path / "store.sqlite").read_bytes().decode("latin-1")]
    wanted = re.compile(r"(?:href=|_url|\"url\"|links)[^,>]{0,40}(?:file|javascript|data|ftp|gopher):|root:x:|<h1>job")
    assert [wanted.search(text) for text in stored] == [None, None]
    [posting] = [posting for posting in result["postings"] if posting["url"].endswith("/hrefs/bad/job")]
    assert not re.search(
        r"(?:file|javascript|data|ftp|gopher):|user:secret", posting["description_html"] + str(posting["apply_url"])
    )


def test_hostile_items_are_harmless_in_the_feed(site: HostileSite, tmp_path: Path) -> None:
    site.extra_links = [f"/item/{kind}" for kind in ITEMS]
    result = crawl(site, tmp_path / "feed.jsonl", [site.url + "/evil/list"])
    assert len(result["postings"]) >= GOOD_JOBS + len(ITEMS) - 1
    for line in (tmp_path / "feed.jsonl").read_bytes().split(b"\n"):
        if line:
            text = line.decode("utf-8", "strict")
            assert "NaN" not in text
            assert "Infinity" not in text
            posting = json.loads(text)
            markup = posting.get("description_html") or ""
            assert not re.search(r"<script|onerror|onload|javascript:|<svg|<img", markup, re.I)
            assert "\x00" not in text
            assert "\\u0000" not in text
            assert posting.get("valid_through") is None or not posting["valid_through"].startswith(("9999", "0001"))
            salary = posting.get("base_salary") or {}
            assert all(value is None or not isinstance(value, int | float) or abs(value) < 1e12 for value in salary.values())


def test_absurd_salaries_and_dates_are_null_and_say_why(site: HostileSite, tmp_path: Path) -> None:
    site.extra_links = ["/item/nan", "/item/1e308", "/item/year9999"]
    result = crawl(site, tmp_path / "feed.jsonl", [site.url + "/evil/list"])
    found = {posting["url"].rpartition("/item/")[2]: posting for posting in result["postings"] if "/item/" in posting["url"]}
    assert found["nan"]["base_salary"] is None
    assert found["1e308"]["base_salary"] is None
    assert found["year9999"]["valid_through"] is None or found["year9999"]["valid_through"].startswith("2027-03")
    assert found["year9999"]["date_posted"] is None
    assert any("9999" in warning or "0001" in warning for warning in found["year9999"]["warnings"]), found["year9999"]["warnings"]


ATTACKS = {
    **{f"/bomb/{kind}": "AnswerTooLarge" for kind in ("gzip", "br", "zstd", "deflate", "gzip2")},
    "/enc/10": "TooManyEncodings",
    "/endless": "AnswerTooLarge",
    "/headers/300000": "HeadersTooLarge",
    "/bighdr": "HeadersTooLarge",
    "/sm/gzbomb": "200",
    "/drip": "DownloadTimeoutError",
    "/stallhead": "DownloadTimeoutError",
}
"""Twelve endpoints that try to fill memory, and what becomes of each."""


def test_after_each_of_twelve_attacks_the_next_page_is_served_and_memory_stays_small(site: HostileSite) -> None:
    paths = [path for place, attack in enumerate(ATTACKS) for path in (attack, f"/ok/job/{place}")]
    requests = [{"url": site.url + path, "priority": -place} for place, path in enumerate(paths)]
    settings = {"ADDRESS_GUARD_ALLOW": site.allowed, "RETRY_TIMES": 0, "BACK_OFF_SECONDS": 0.01, "BREAKER_FAILURES": 1000}
    result = probe.run({"requests": requests, "settings": settings | {"DOWNLOAD_TIMEOUT": 20}}, timeout=300)
    outcomes = [(urlsplit(event["asked"]).path, event.get("error", str(event.get("status")))) for event in result["events"]]
    assert outcomes == [(path, ATTACKS.get(path, "200")) for path in paths]
    assert result["rss_mb"] < 300


def test_slow_answers_end_after_thirty_seconds_by_default_and_hold_up_no_other_host(site: HostileSite) -> None:
    slow = [site.url + "/drip", site.other_url + "/stallhead"]
    settings = {"ADDRESS_GUARD_ALLOW": site.allowed, "RETRY_TIMES": 0}
    result = probe.run({"requests": slow, "settings": settings})
    began = {urlsplit(hit.path).path: hit.at for hit in site.hits}
    took = {urlsplit(event["asked"]).path: event["at"] - began[urlsplit(event["asked"]).path] for event in result["events"]}
    assert [event["error"] for event in result["events"]] == ["DownloadTimeoutError"] * 2
    assert sorted(took) == ["/drip", "/stallhead"]
    assert all(28 < seconds < 31 for seconds in took.values()), took


@pytest.mark.parametrize(("kind", "requests"), [("cycle", 2), ("chain", 51), ("bl", 2), ("xxe", 2), ("50001", 62), ("gzbomb", 2)])
def test_a_site_map_that_does_not_end_ends_the_crawl_at_a_limit(
    site: HostileSite, tmp_path: Path, kind: str, requests: int
) -> None:
    settings = {"CLOSESPIDER_PAGECOUNT": 60, "DEPTH_LIMIT": 1000}
    result = crawl(site, tmp_path / "feed.jsonl", [f"{site.url}/sm/{kind}.xml"], discover=True, **settings)
    assert len([path for path in site.paths() if path != "/robots.txt"]) <= requests
    assert result["state"] != "complete"
    assert result["rss_mb"] < 300
    assert not any("root" in path or "haha" in path for path in site.paths())


@pytest.mark.parametrize("trap", ["cal", "sid", "path"])
def test_a_trap_ends_at_a_limit(site: HostileSite, tmp_path: Path, trap: str) -> None:
    result = crawl(site, tmp_path / "feed.jsonl", [f"{site.url}/trap/{trap}"], CLOSESPIDER_PAGECOUNT=60)
    assert len(site.paths()) <= 62
    assert result["state"] != "complete"
