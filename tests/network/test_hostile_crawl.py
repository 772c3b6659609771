"""A whole crawl, with JobSpider and the settings of jobcrawl, against the hostile site."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.hostile_site import HostileSite
from tests.hostile_site.pages import GOOD_JOBS, ITEMS, POISON

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


@pytest.mark.parametrize("kind", POISON)
def test_one_bad_page_among_a_hundred_costs_that_page_only(site: HostileSite, tmp_path: Path, kind: str) -> None:
    result = crawl(site, tmp_path / "feed.jsonl", [f"{site.url}/poison/{kind}/list"])
    assert len({posting["url"] for posting in result["postings"]}) >= 99
    assert result["open_requests"] == 0


def test_bad_links_are_neither_fetched_nor_stored(site: HostileSite, tmp_path: Path) -> None:
    result = crawl(site, tmp_path / "feed.jsonl", [site.url + "/hrefs/bad"])
    assert len(result["postings"]) == GOOD_JOBS
    assert site.sentinel_hits == []
    text = json.dumps(result["postings"])
    assert not re.search(r"file:|javascript:|data:text|ftp:|gopher:|user:secret", text)


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


@pytest.mark.parametrize("trap", ["cal", "sid", "path"])
def test_a_trap_ends_at_a_limit(site: HostileSite, tmp_path: Path, trap: str) -> None:
    result = crawl(site, tmp_path / "feed.jsonl", [f"{site.url}/trap/{trap}"], CLOSESPIDER_PAGECOUNT=60)
    assert len(site.paths()) <= 62
    assert result["state"] != "complete"
