"""Every guard in a crawl of the hostile site, with it and without it.

A scenario says what must hold. The same question is asked with the guard on (it must hold) and with its switch off (it must
not), so a guard that does nothing cannot pass. Each question costs a process; all but the most telling run with the slow tests.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from jobcrawl.network.defaults import SAFE_SETTINGS
from tests.hostile_site import HostileSite
from tests.hostile_site.pages import FAILURES
from tests.network import probe

Holds = Callable[[HostileSite, dict[str, Any]], bool]
Plan = Callable[[HostileSite], dict[str, Any]]
SCRAPYS_ROBOTS = {
    "jobcrawl.network.robots.RobotsGuard": None,
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": 100,
}
SCRAPYS_RETRIES = {"scrapy.downloadermiddlewares.retry.RetryMiddleware": 550}
SCRAPYS_QUEUE = {"SCHEDULER_PRIORITY_QUEUE": "scrapy.pqueues.DownloaderAwarePriorityQueue", "CONCURRENT_REQUESTS_PER_DOMAIN": 8}
NO_ADDRESS_GUARD = {
    "TWISTED_DNS_RESOLVER": "scrapy.resolver.CachingHostnameResolver",
    "ADDRESS_GUARD_ENABLED": False,
    "URL_GUARD_ENABLED": False,
}


@dataclass(slots=True)
class Scenario:
    """One guard and what must hold because of it."""

    plan: Plan
    """What is fetched."""
    holds: Holds
    """The question."""
    off: dict[str, Any]
    """Settings that switch the guard off."""
    on: dict[str, Any] = field(default_factory=dict)
    """Settings of both runs."""
    state: dict[str, int] = field(default_factory=dict)
    """How the site behaves."""
    quick: bool = False
    """Whether it runs with the fast tests."""


def events(result: dict[str, Any], path: str = "") -> list[dict[str, Any]]:
    return [event for event in result["events"] if path in event["asked"]]


def errors(result: dict[str, Any], path: str = "") -> list[str]:
    return [event.get("error", str(event.get("status"))) for event in events(result, path)]


def fetch(*paths: str, **more: Any) -> Plan:
    return lambda site: {"requests": [site.url + path for path in paths], **more}


def no_sentinel_hit(site: HostileSite, result: dict[str, Any]) -> bool:
    return not site.sentinel_hits


def gaps(site: HostileSite, path: str) -> list[float]:
    times = [hit.at for hit in site.hits if hit.path.startswith(path)]
    return [later - earlier for earlier, later in itertools.pairwise(times)]


def overlaps(site: HostileSite) -> int:
    """Requests that arrived before the one before them was answered."""
    hits = [hit for hit in site.hits if hit.path.startswith("/slow")]
    return sum(later.at < (earlier.done_at or 1e18) - 0.01 for earlier, later in itertools.pairwise(hits))


def small(result: dict[str, Any]) -> bool:
    return bool(result["rss_mb"] < 300) and errors(result, "/ok/job/1") == ["200"]


def probes_alone(site: HostileSite) -> bool:
    """Whether a host that has failed is asked by one request only until an answer came."""
    hits = [hit for hit in site.hits if hit.path.startswith("/recovering")]
    answered = hits[FAILURES].done_at or 1e18
    return all(hit.at >= answered - 0.01 for hit in hits[FAILURES + 1 :])


FORBIDDEN = [f"/forbidden/{number}" for number in range(10)]
DRIPS = [f"/drip?{number}" for number in range(16)]


def drips_and_another_host(site: HostileSite) -> dict[str, Any]:
    return {"requests": [*(site.url + path for path in DRIPS), site.other_url + "/ok/job/1"]}


def the_other_host_was_quick(site: HostileSite, result: dict[str, Any]) -> bool:
    drips = [hit.at for hit in site.hits if hit.path.startswith("/drip")]
    other = [hit.at for hit in site.hits if hit.path == "/ok/job/1"]
    return bool(other) and other[0] - drips[0] < 1.0


SCENARIOS = {
    "address guard: start requests": Scenario(
        lambda site: {"requests": site.sentinel_urls}, no_sentinel_hit, NO_ADDRESS_GUARD, quick=True
    ),
    "address guard: redirects": Scenario(
        lambda site: {"requests": [f"{site.url}/redir?to={quote(url)}" for url in site.sentinel_urls]},
        no_sentinel_hit,
        NO_ADDRESS_GUARD,
    ),
    "address guard: a name that changes its mind": Scenario(
        lambda site: {
            "requests": [f"http://flip.test:{site.port}/ok/job/{n}" for n in range(4)],
            "dns": ["127.0.0.2", "127.0.0.1", "127.0.0.3", "127.0.0.1"],
        },
        no_sentinel_hit,
        NO_ADDRESS_GUARD,
        on={"ROBOTSTXT_OBEY": False},
    ),
    "URL guard: ports": Scenario(
        lambda site: {"requests": ["http://127.0.0.2:25/", "http://127.0.0.2:5432/"]},
        lambda _, result: errors(result) == ["UrlRefused"] * 2,
        {"URL_GUARD_ENABLED": False},
        on={"RETRY_TIMES": 0, "BACK_OFF_SECONDS": 0.01},
    ),
    "URL guard: user names": Scenario(
        lambda site: {"requests": [site.url.replace("//", "//user:secret@") + "/ok/job/1"]},
        lambda _, result: errors(result) == ["UrlRefused"],
        {"URL_GUARD_ENABLED": False},
    ),
    "download handlers: files": Scenario(
        lambda site: {"requests": ["file:///etc/hostname", "data:text/html,hello"]},
        lambda _, result: "200" not in errors(result),
        {
            "URL_GUARD_ENABLED": False,
            "DOWNLOAD_HANDLERS": {
                "file": "scrapy.core.downloader.handlers.file.FileDownloadHandler",
                "data": "scrapy.core.downloader.handlers.datauri.DataURIDownloadHandler",
            },
        },
        on={"ROBOTSTXT_OBEY": False},
    ),
    "origin guard": Scenario(
        lambda site: {
            "requests": [
                {
                    "url": f"{site.url}/redir?to={site.other_url}/echo",
                    "headers": {"X-Api-Key": "secret", "Authorization": "secret"},
                }
            ],
            "keep": 2000,
        },
        lambda site, result: len(events(result)) == 1 and "secret" not in events(result)[0]["body"],
        {"ORIGIN_GUARD_ENABLED": False},
        quick=True,
    ),
    "cookies": Scenario(
        fetch("/cookies", "/echo"),
        lambda site, _: all("cookie" not in hit.headers for hit in site.hits),
        {"COOKIES_ENABLED": True},
    ),
    "proxies": Scenario(
        lambda site: {"requests": [site.url + "/ok/job/1"], "environment": {"http_proxy": site.sentinel_urls[0]}},
        no_sentinel_hit,
        {"HTTPPROXY_ENABLED": True, **NO_ADDRESS_GUARD},
    ),
    "meta refresh": Scenario(
        fetch("/meta?to=/ok/job/1"), lambda site, _: "/ok/job/1" not in site.paths(), {"METAREFRESH_ENABLED": True}
    ),
    "robots.txt: all who wait": Scenario(
        fetch(*FORBIDDEN),
        lambda site, _: site.paths() == [],
        {"DOWNLOADER_MIDDLEWARES": SCRAPYS_ROBOTS, **SCRAPYS_QUEUE},
        on={"CONCURRENT_REQUESTS_PER_DOMAIN": 8},
        state={"robots": 1003},
        quick=True,
    ),
    "robots.txt: a failing server": Scenario(
        fetch("/ok/job/1"), lambda site, _: site.paths() == [], {"DOWNLOADER_MIDDLEWARES": SCRAPYS_ROBOTS}, state={"robots": 503}
    ),
    "robots.txt: crawl-delay": Scenario(
        fetch("/ok/job/1", "/ok/job/2", "/ok/job/3"),
        lambda site, _: len(site.paths()) == 3 and min(gaps(site, "/ok")) >= 0.95,
        {"DOWNLOADER_MIDDLEWARES": SCRAPYS_ROBOTS},
        state={"robots": 1004},
        quick=True,
    ),
    "robots.txt: crawl-delay from its own answer on": Scenario(
        fetch("/ok/job/1", "/ok/job/2"),
        lambda site, _: len(site.hits) == 4 and min(gaps(site, "/")) >= 0.95,
        {"DOWNLOADER": "scrapy.core.downloader.Downloader"},
        on={"TDM_OBEY": True},
        state={"robots": 1004},
        quick=True,
    ),
    "robots.txt: where reservations are stated": Scenario(
        fetch("/ok/job/1"),
        lambda site, _: [hit.path for hit in site.hits] == ["/robots.txt", "/ok/job/1"],
        {"ROBOTSTXT_OBEY": False},
        on={"TDM_OBEY": True},
        state={"robots": 1010},
        quick=True,
    ),
    "robots.txt: request-rate": Scenario(
        fetch("/ok/job/1", "/ok/job/2", "/ok/job/3"),
        lambda site, _: len(site.paths()) == 3 and min(gaps(site, "/ok")) >= 0.45,
        {"DOWNLOADER_MIDDLEWARES": SCRAPYS_ROBOTS},
        state={"robots": 1005},
    ),
    "robots.txt: a delay that no run can keep": Scenario(
        fetch("/ok/job/1"),
        lambda site, result: errors(result) == ["CrawlDelayTooLong"] and site.paths() == [],
        {"ROBOTSTXT_OBEY": False},
        state={"robots": 1006},
    ),
    "reservation: header and meta": Scenario(
        fetch("/reserved/header", "/reserved/meta", "/ok/job/1"),
        lambda _, result: errors(result) == ["TdmReserved", "TdmReserved", "200"],
        {"TDM_OBEY": False},
        on={"TDM_OBEY": True},
    ),
    "reservation: well-known": Scenario(
        fetch("/reserved/x", "/ok/job/1"),
        lambda site, result: site.paths() == ["/ok/job/1"],
        {"TDM_OBEY": False},
        on={"TDM_OBEY": True},
        state={"tdm": 1},
    ),
    "back-off: Retry-After in seconds": Scenario(
        fetch("/retry-after?wait=1"),
        lambda site, result: gaps(site, "/retry-after")[0] >= 1.0 and errors(result) == ["200"],
        {"BACK_OFF_ENABLED": False, "DOWNLOADER_MIDDLEWARES": SCRAPYS_RETRIES},
        on={"BACK_OFF_SECONDS": 0.05},
        quick=True,
    ),
    "back-off: Retry-After as a date": Scenario(
        fetch("/retry-after?wait=date"),
        lambda site, result: gaps(site, "/retry-after")[0] >= 0.9 and errors(result) == ["200"],
        {"BACK_OFF_ENABLED": False, "DOWNLOADER_MIDDLEWARES": SCRAPYS_RETRIES},
        on={"BACK_OFF_SECONDS": 0.05},
    ),
    "back-off: the whole host waits": Scenario(
        fetch("/retry-after?wait=1", "/ok/job/1", "/ok/job/2"),
        lambda site, _: (
            site.hits[-1].at - site.hits[0].at >= 1.0 and min(hit.at for hit in site.hits[2:]) - site.hits[1].at >= 1.0
        ),
        {"BACK_OFF_ENABLED": False, "DOWNLOADER_MIDDLEWARES": SCRAPYS_RETRIES},
        on={"BACK_OFF_SECONDS": 0.05},
    ),
    "back-off: too long to wait for": Scenario(
        fetch("/retry-after?wait=86400", "/ok/job/1"),
        lambda site, result: errors(result) == ["HttpError", "HostGivenUp"] and len(site.paths()) == 1,
        {"BACK_OFF_ENABLED": False, "DOWNLOADER_MIDDLEWARES": SCRAPYS_RETRIES},
    ),
    "circuit breaker": Scenario(
        fetch(*(f"/always/500/{number}" for number in range(20))),
        lambda site, result: len(site.paths()) <= 7 and errors(result).count("HostGivenUp") >= 13 and len(result["events"]) == 20,
        {"BREAKER_OPENINGS": 1000, "BREAKER_FAILURES": 1000},
        on={"RETRY_TIMES": 0, "BACK_OFF_SECONDS": 0.01, "BREAKER_REST": 0.2},
    ),
    "circuit breaker: one probe at a time": Scenario(
        fetch(*(f"/recovering/{number}" for number in range(12))),
        lambda site, result: probes_alone(site) and errors(result).count("200") == 8,
        {"BACK_OFF_ENABLED": False, "DOWNLOADER_MIDDLEWARES": SCRAPYS_RETRIES},
        on={
            "CONCURRENT_REQUESTS_PER_DOMAIN": 4,
            "RETRY_TIMES": 0,
            "BACK_OFF_SECONDS": 0.01,
            "BREAKER_FAILURES": 4,
            "BREAKER_REST": 0.5,
        },
    ),
    "pace: a delay between requests": Scenario(
        fetch(*(f"/ok/job/{number}" for number in range(5))),
        lambda site, _: min(gaps(site, "/ok")) >= 0.25,
        {"DOWNLOAD_DELAY": 0},
        on={"DOWNLOAD_DELAY": 0.4},
    ),
    "pace: a slow host is asked more slowly": Scenario(
        fetch(*(f"/slow/{number}" for number in range(6))),
        lambda site, _: max(gaps(site, "/slow")[2:]) >= 0.27,
        {"AUTOTHROTTLE_ENABLED": False},
        on={"AUTOTHROTTLE_ENABLED": True, "AUTOTHROTTLE_START_DELAY": 0.01, "AUTOTHROTTLE_TARGET_CONCURRENCY": 0.5},
    ),
    "polite queue: one request at a time": Scenario(
        fetch(*(f"/slow/{number}" for number in range(8))), lambda site, _: overlaps(site) == 0, SCRAPYS_QUEUE
    ),
    "polite queue: one slow host": Scenario(
        drips_and_another_host,
        the_other_host_was_quick,
        {"SCHEDULER_PRIORITY_QUEUE": "scrapy.pqueues.ScrapyPriorityQueue"},
        on={"DOWNLOAD_TIMEOUT": 3, "CLOSESPIDER_TIMEOUT": 5, "RETRY_TIMES": 0, "BREAKER_OPENINGS": 1, "BREAKER_FAILURES": 2},
    ),
    "limits: time": Scenario(
        fetch("/stallhead", "/drip"),
        lambda _, result: set(errors(result)) == {"DownloadTimeoutError"} and result["seconds"] < 6.5,
        {"DOWNLOAD_TIMEOUT": 5},
        on={"DOWNLOAD_TIMEOUT": 2, "RETRY_TIMES": 0, "BACK_OFF_SECONDS": 0.01},
    ),
    "limits: size": Scenario(
        fetch("/bomb/gzip", "/bomb/br", "/bomb/zstd", "/bomb/deflate", "/bomb/gzip2", "/ok/job/1"),
        lambda _, result: small(result) and errors(result) == ["AnswerTooLarge"] * 5 + ["200"],
        {"DOWNLOAD_MAXSIZE": 0},
        on={"DOWNLOAD_TIMEOUT": 60, "RETRY_TIMES": 0},
        quick=True,
    ),
    "limits: an endless body": Scenario(
        fetch("/endless", "/ok/job/1"),
        lambda _, result: errors(result, "/endless") == ["AnswerTooLarge"] and small(result),
        {"DOWNLOAD_MAXSIZE": 0},
        on={"DOWNLOAD_TIMEOUT": 3, "RETRY_TIMES": 0, "BACK_OFF_SECONDS": 0.01},
    ),
    "limits: headers": Scenario(
        fetch("/headers/300000", "/bighdr", "/ok/job/1"),
        lambda _, result: errors(result)[:2] == ["HeadersTooLarge"] * 2 and small(result),
        {"HEADER_MAX_BYTES": 0},
        on={"RETRY_TIMES": 0, "BACK_OFF_SECONDS": 0.01},
    ),
    "limits: content encodings": Scenario(
        fetch("/enc/1", "/enc/2", "/enc/3"),
        lambda _, result: errors(result) == ["200", "200", "TooManyEncodings"],
        {"ENCODINGS_MAX": 0},
    ),
    "limits: packed answers that break off": Scenario(
        fetch("/trunc/packed", "/enc/1"),
        lambda site, result: (
            (errors(result, "/trunc"), errors(result, "/enc")) == (["ResponseDataLossError"], ["200"])
            and site.paths().count("/trunc/packed") == 2
        ),
        {"DOWNLOAD_FAIL_ON_DATALOSS": False},
        on={"RETRY_TIMES": 1, "BACK_OFF_SECONDS": 0.01},
        quick=True,
    ),
    "limits: redirects": Scenario(
        fetch("/loop"),
        lambda site, result: len(site.paths()) == 6 and errors(result) == ["TooManyRedirects"],
        {"REDIRECT_MAX_TIMES": 20},
    ),
    "redirects: off the web": Scenario(
        fetch("/redir?to=file:///etc/hostname", "/redir?to=javascript:alert(1)", "/redir?to=http://[::1"),
        lambda _, result: errors(result) == ["UrlRefused"] * 3,
        {
            "DOWNLOADER_MIDDLEWARES": {
                "jobcrawl.network.redirects.NamedRedirects": None,
                "scrapy.downloadermiddlewares.redirect.RedirectMiddleware": 600,
            }
        },
    ),
    "limits: depth": Scenario(
        fetch("/trap/cal", follow=2),
        lambda _, result: (
            max(event.get("depth", 0) for event in result["events"]) == 20 and set(errors(result)) == {"200", "TooDeep"}
        ),
        {"DEPTH_LIMIT": 0},
        on={"CLOSESPIDER_PAGECOUNT": 80},
    ),
    "limits: requests of a source": Scenario(
        fetch("/trap/sid", follow=5),
        lambda site, result: (
            len(site.paths()) <= 51 and result["stats"]["budget/requests_dropped"] > 0 and "BudgetSpent" in errors(result)
        ),
        {"REQUESTS_MAX": 0},
        on={"REQUESTS_MAX": 50, "CLOSESPIDER_PAGECOUNT": 100},
    ),
    "limits: length of an address": Scenario(
        fetch("/trap/path", follow=1),
        lambda _, result: max(len(event["url"]) for event in result["events"]) < 130 and "AddressTooLong" in errors(result),
        {"URLLENGTH_LIMIT": 0},
        on={"URLLENGTH_LIMIT": 100, "CLOSESPIDER_PAGECOUNT": 30},
    ),
    "limits: pages of a source": Scenario(
        fetch("/trap/path", follow=5),
        lambda site, result: len(site.paths()) <= 35 and result["reason"] == "closespider_pagecount",
        {"CLOSESPIDER_PAGECOUNT": 0},
        on={"CLOSESPIDER_PAGECOUNT": 30, "REQUESTS_MAX": 100},
    ),
    "limits: minutes of a source": Scenario(
        fetch("/trap/path", follow=1),
        lambda _, result: result["reason"] == "closespider_timeout",
        {"CLOSESPIDER_TIMEOUT": 0},
        on={"CLOSESPIDER_TIMEOUT": 2, "CLOSESPIDER_PAGECOUNT": 15, "DOWNLOAD_DELAY": 0.4, "DEPTH_LIMIT": 0},
    ),
    "limits: memory": Scenario(
        fetch("/trap/path", follow=1),
        lambda _, result: result["reason"] == "memusage_exceeded",
        {"MEMUSAGE_ENABLED": False},
        on={
            "MEMUSAGE_LIMIT_MB": 20,
            "MEMUSAGE_CHECK_INTERVAL_SECONDS": 0.2,
            "CLOSESPIDER_PAGECOUNT": 15,
            "DOWNLOAD_DELAY": 0.2,
            "DEPTH_LIMIT": 0,
        },
    ),
    "referrer": Scenario(
        lambda site: {"requests": [f"{site.url}/cross?token=secret"], "follow": 1},
        lambda site, _: site.hits[-1].path == "/echo" and site.hits[-1].headers.get("referer") == site.url + "/",
        {"REFERRER_POLICY": "unsafe-url"},
    ),
    "no open ports: telnet": Scenario(
        fetch("/ok/job/1"), lambda _, result: result["listeners"] == [], {"TELNETCONSOLE_ENABLED": True}
    ),
    "no open ports: remote control": Scenario(
        fetch("/ok/job/1"), lambda _, result: result["listeners"] == [], {"REMOTE_CONTROL_ENABLED": True}
    ),
}
"""Guards by name."""


def ask(scenario: Scenario, site: HostileSite, settings: dict[str, Any]) -> bool:
    """Run a scenario and tell whether what it asks for holds."""
    site.state.update(scenario.state)
    plan = scenario.plan(site)
    merged = {"ADDRESS_GUARD_ALLOW": site.allowed, **scenario.on, **settings}
    return scenario.holds(site, probe.run({**plan, "settings": merged}, timeout=120))


@pytest.mark.parametrize("name", [pytest.param(n, marks=() if s.quick else pytest.mark.slow) for n, s in SCENARIOS.items()])
def test_the_guard_holds(site: HostileSite, name: str) -> None:
    assert ask(SCENARIOS[name], site, {})


@pytest.mark.slow
@pytest.mark.parametrize("name", SCENARIOS)
def test_the_same_question_fails_with_the_guard_switched_off(site: HostileSite, name: str) -> None:
    assert not ask(SCENARIOS[name], site, SCENARIOS[name].off)


AMOUNTS = {
    *("ADDRESS_GUARD_ALLOW", "URL_GUARD_PORTS", "DNS_TIMEOUT", "ROBOTS_FRESH_SECONDS", "CRAWL_DELAY_MAX", "HOST_NOTES"),
    *("HOST_NOTES_DIR", "CONCURRENT_REQUESTS", "CONCURRENT_REQUESTS_PER_DOMAIN", "DOWNLOAD_DELAY_JITTER", "BACK_OFF_SECONDS"),
    *(
        "AUTOTHROTTLE_START_DELAY",
        "AUTOTHROTTLE_MAX_DELAY",
        "RETRY_AFTER_MAX",
        "RETRY_AFTER_KEPT_MAX",
        "BREAKER_REST",
        "RETRY_TIMES",
        "FEED_MAXSIZE",
    ),
    *("DOWNLOAD_WARNSIZE", "MEMUSAGE_LIMIT_MB", "MEMUSAGE_WARNING_MB", "MEMUSAGE_CHECK_INTERVAL_SECONDS", "CONCURRENT_ITEMS"),
    *("SCRAPER_SLOT_MAX_ACTIVE_SIZE", "CHROMIUM_PATH", "RENDERING_PAGES_MAX", "SPIDER_MIDDLEWARES", "EXTENSIONS"),
}
"""Settings that say how much or where, and switch no guard."""
ELSEWHERE = {
    "DOWNLOAD_VERIFY_CERTIFICATES": "test_certificates.py",
    "RENDERING_ENABLED": "test_rendering.py",
    "NEEDS_BROWSER": "test_rendering.py",
    "NO_PICKLES": "test_pickles.py",
    "JOBDIR": "test_pickles.py",
    "HTTPCACHE_ENABLED": "test_pickles.py",
}
"""Switches whose question is asked in a file of its own."""


def test_every_switch_has_a_question() -> None:
    switched = {name for scenario in SCENARIOS.values() for name in scenario.off}
    assert switched | AMOUNTS | set(ELSEWHERE) >= set(SAFE_SETTINGS)
    for name, file in ELSEWHERE.items():
        assert name in Path(__file__).with_name(file).read_text()
