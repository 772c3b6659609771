"""The real browser against pages that want out of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from scrapy.http import HtmlResponse, Response

from jobcrawl.network.rendering import find_browser, may_be_shell
from tests.hostile_site import HostileSite
from tests.network import probe

needs_browser = [pytest.mark.slow, pytest.mark.skipif(find_browser() is None, reason="there is no Chromium on this machine")]


def crawl(site: HostileSite, *paths: str, in_browser: bool = False, **settings: Any) -> dict[str, Any]:
    meta = {"needs_browser": True} if in_browser else {}
    settings = {"ADDRESS_GUARD_ALLOW": site.allowed, "RENDERING_ENABLED": True, "BACK_OFF_SECONDS": 0.1, **settings}
    return probe.run({"requests": [{"url": site.url + path, "meta": meta} for path in paths], "settings": settings, "keep": 5000})


def test_a_browser_that_is_set_must_be_there() -> None:
    assert find_browser("/no/such/browser") is None
    assert find_browser(sys.executable) == sys.executable


SCRIPT = b"<script src=/app.js></script>"


@pytest.mark.parametrize(
    ("response", "may_be"),
    [
        (HtmlResponse("https://a.example/", body=SCRIPT + b"<p>x" * 14), True),
        (HtmlResponse("https://a.example/", body=SCRIPT + b"<p>x" * 15), False),
        (HtmlResponse("https://a.example/", body=b"<p>x"), False),
        (HtmlResponse("https://a.example/", status=404, body=SCRIPT), False),
        (Response("https://a.example/feed", body=SCRIPT), False),
    ],
    ids=["few elements", "elements of a page", "no script", "an error", "no HTML"],
)
def test_what_may_be_a_shell_has_scripts_and_next_to_no_elements(response: Response, may_be: bool) -> None:
    assert may_be_shell(response) is may_be


class TestInTheBrowser:
    pytestmark = needs_browser

    def test_an_empty_shell_is_rendered_once_and_other_pages_are_not(self, site: HostileSite) -> None:
        result = crawl(site, "/spa/list", "/ok/job/1")
        [listing] = [event for event in result["events"] if event["asked"].endswith("/spa/list")]
        assert "Night baker 2" in listing["body"]
        assert result["stats"]["rendering/pages"] == 1
        assert site.paths().count("/ok/job/1") == 1
        assert not any(path.endswith(".png") for path in site.paths()), "an image was fetched"

    def test_all_pages_of_a_source_that_needs_the_browser_go_through_it(self, site: HostileSite) -> None:
        result = crawl(site, "/ok/job/1", "/spa/list", NEEDS_BROWSER=True)
        assert result["stats"]["rendering/pages"] == 2
        assert "rendering/shells" not in result["stats"]
        assert site.paths().count("/ok/job/1") == 1
        assert crawl(site, "/ok/job/1")["stats"].get("rendering/pages", 0) == 0

    def test_a_host_with_shells_is_remembered_for_the_next_run(self, site: HostileSite, tmp_path: Path) -> None:
        crawl(site, "/spa/list", HOST_NOTES_DIR=str(tmp_path))
        assert site.paths().count("/spa/list") == 2
        site.hits.clear()
        result = crawl(site, "/spa/list", HOST_NOTES_DIR=str(tmp_path))
        assert site.paths().count("/spa/list") == 1
        assert "Night baker 2" in result["events"][0]["body"]

    def test_no_request_of_the_browser_reaches_an_address_that_is_refused(self, site: HostileSite) -> None:
        result = crawl(site, "/spa/evil", f"/redir?to={site.sentinel_urls[0]}", in_browser=True, RETRY_TIMES=0)
        assert site.sentinel_hits == []
        assert sum(path.startswith("/redir?to=http%3A") for path in site.paths()) >= 5, "the page did not try"
        assert result["stats"]["rendering/requests_refused"] >= 5

    def test_the_same_page_gets_out_of_a_browser_that_is_not_guarded(self, site: HostileSite) -> None:
        arguments = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--virtual-time-budget=8000",
            "--dump-dom",
            site.url + "/spa/evil",
        ]
        browser = find_browser()
        assert browser is not None
        subprocess.run([browser, *arguments], capture_output=True, timeout=60, check=False)
        assert site.sentinel_hits

    def test_workers_pop_ups_and_downloads_reach_nothing_and_leave_nothing(self, site: HostileSite) -> None:
        result = crawl(site, "/spa/escape", "/spa/job/1", in_browser=True, RETRY_TIMES=0)
        escaping, normal = result["events"]
        assert escaping["error"] == "NeedsBrowser"
        assert "download" in escaping["text"]
        assert "Night baker 1" in normal["body"]
        assert result["stats"]["playwright/page_count/max_concurrent"] <= 4, "pop-ups stay open"
        assert site.sentinel_hits == []
        assert "/spa/service.js" not in site.paths(), "a service worker would answer requests in place of the guard"

    def test_tabs_and_contexts_are_bounded(self, site: HostileSite) -> None:
        paths = [f"/spa/job/{number}" for number in range(6)]
        result = crawl(site, *paths, in_browser=True, RENDERING_PAGES_MAX=2, CONCURRENT_REQUESTS_PER_DOMAIN=6)
        assert [event.get("status") for event in result["events"]] == [200] * 6
        assert result["stats"]["playwright/page_count/max_concurrent"] <= 2
        assert result["stats"]["playwright/context_count/max_concurrent"] == 1

    def test_a_redirect_is_followed_by_scrapy_and_not_by_the_browser(self, site: HostileSite) -> None:
        result = crawl(site, "/redir?to=/spa/job/1", in_browser=True)
        assert result["events"][0]["url"].endswith("/spa/job/1")
        assert "Night baker 1" in result["events"][0]["body"]

    def test_a_page_that_never_rests_is_ended_and_the_next_one_served(self, site: HostileSite) -> None:
        result = crawl(site, "/spa/busy", "/spa/job/1", in_browser=True, DOWNLOAD_TIMEOUT=8, RETRY_TIMES=0)
        assert result["events"][0]["error"] == "DownloadTimeoutError"
        assert "Night baker 1" in result["events"][1]["body"]
        assert result["listeners"] == []

    def test_without_a_browser_the_refusal_says_so(self, site: HostileSite) -> None:
        result = crawl(site, "/spa/list", in_browser=True, CHROMIUM_PATH="/no/such/browser")
        assert [event["error"] for event in result["events"]] == ["NeedsBrowser"]

    def test_no_browser_outlives_a_crawler_that_is_killed(self, site: HostileSite) -> None:
        plan = {
            "requests": [{"url": site.url + "/spa/busy", "meta": {"needs_browser": True}}],
            "settings": {"RENDERING_ENABLED": True, "ADDRESS_GUARD_ALLOW": site.allowed},
        }
        crawler = subprocess.Popen(
            [sys.executable, "-m", "tests.network.probe"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=Path(__file__).parents[2],
        )
        assert crawler.stdin is not None
        crawler.stdin.write(json.dumps(plan).encode())
        crawler.stdin.close()
        wait_until(lambda: bool(site.paths()), 60)
        family = descendants(crawler.pid)
        assert len(family) > 2
        assert [address for pid in (crawler.pid, *family) for address in probe.listeners(pid)] == [], "the browser opens a port"
        crawler.kill()
        crawler.wait()
        wait_until(lambda: not any(is_alive(pid) for pid in family), 20)


def wait_until(condition: Any, seconds: float) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.1)


def stat_of(pid: int) -> list[str]:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


def is_alive(pid: int) -> bool:
    stat = stat_of(pid)
    return bool(stat) and stat[0] != "Z"


def descendants(pid: int) -> list[int]:
    children = [int(name) for name in os.listdir("/proc") if name.isdigit() and stat_of(int(name))[1:2] == [str(pid)]]
    return [found for child in children for found in (child, *descendants(child))]
