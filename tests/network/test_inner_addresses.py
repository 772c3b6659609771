"""Twenty ways to write an inner address, on each of seven ways into a crawl: none is ever connected to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from jobcrawl.network.rendering import find_browser
from tests.hostile_site import HostileSite
from tests.network import probe
from tests.network.test_guards import NO_ADDRESS_GUARD
from tests.network.test_hostile_crawl import crawl

IPV4_FORMS = [
    "127.0.0.1",
    "localhost",
    "LOCALHOST",
    "127.1",
    "127.0.1",
    "2130706433",
    "0x7f000001",
    "0x7f.0.0.1",
    "0177.0.0.1",
    "017700000001",
    "0.0.0.0",
    "0",
    "127.0.0.3",
    "%31%32%37.0.0.1",
    "①②⑦.⓪.⓪.①",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[0:0:0:0:0:ffff:7f00:0001]",
]
IPV6_FORMS = ["[::1]", "[::]"]
DIRECT = 12
"""Forms that reach a sentinel at least, asked for one after the other by Scrapy without the guard."""


def inner_urls(site: HostileSite) -> list[str]:
    """The twenty forms, each with a path that looks like a job."""
    ports = site.sentinel_ports
    addresses = [f"http://{form}:{ports['127.0.0.1']}" for form in IPV4_FORMS]
    addresses += [f"http://{form}:{ports['::1']}" for form in IPV6_FORMS]
    return [f"{address}/jobs/{10_001 + number}/night-baker" for number, address in enumerate(addresses)]


Plan = Callable[[HostileSite, list[str]], dict[str, Any]]


def through_links(start: str, **settings: Any) -> Plan:
    """A page of the site that holds all addresses."""

    def plan(site: HostileSite, urls: list[str]) -> dict[str, Any]:
        site.extra_links = urls
        return {"starts": [site.url + start], **settings}

    return plan


def through_pages(path: str, **settings: Any) -> Plan:
    """A page of the site for each address."""
    return lambda site, urls: {"starts": [site.url + path + quote(url, safe="") for url in urls], **settings}


NOT_FOLLOWED = "canonical and next page"
"""The vector that no spider follows off its site, with guard or without."""
VECTORS: dict[str, Plan] = {
    "start": lambda _, urls: {"starts": urls},
    "redirect": through_pages("/redir?to="),
    "redirect of a redirect": lambda site, urls: {
        "starts": [f"{site.url}/redir?status=307&to={quote('/redir?to=' + quote(url, safe=''), safe='')}" for url in urls]
    },
    "meta refresh": through_pages("/meta?to=", METAREFRESH_ENABLED=True),
    "link": through_links("/evil/list"),
    "canonical and next page": through_pages("/next?to="),
    "site map": through_links("/sm/inside.xml", discover=True),
}


def hits_of(site: HostileSite, tmp_path: Path, vector: str, **settings: Any) -> tuple[list[str], dict[str, Any]]:
    plan = VECTORS[vector](site, inner_urls(site))
    result = crawl(site, tmp_path / "feed.jsonl", plan.pop("starts"), ROBOTSTXT_OBEY=False, TDM_OBEY=False, **plan, **settings)
    return site.sentinel_hits, result


@pytest.mark.parametrize("vector", [pytest.param(name, marks=() if name == "redirect" else pytest.mark.slow) for name in VECTORS])
def test_no_form_of_an_inner_address_is_connected_to(site: HostileSite, tmp_path: Path, vector: str) -> None:
    assert len(inner_urls(site)) == 20
    hits, result = hits_of(site, tmp_path, vector)
    assert hits == []
    assert result["open_requests"] == 0
    refused = result["reasons"].get("AddressRefused", 0) + result["reasons"].get("UrlRefused", 0)
    assert refused == (0 if vector == NOT_FOLLOWED else 20), result["losses"]


@pytest.mark.slow
@pytest.mark.parametrize("vector", [name for name in VECTORS if name != NOT_FOLLOWED])
def test_without_the_guard_the_same_crawl_gets_inside(site: HostileSite, tmp_path: Path, vector: str) -> None:
    hits, _ = hits_of(site, tmp_path, vector, **NO_ADDRESS_GUARD)
    assert len(hits) >= DIRECT


@pytest.mark.slow
@pytest.mark.skipif(find_browser() is None, reason="there is no Chromium on this machine")
def test_no_form_of_an_inner_address_is_connected_to_by_the_browser(site: HostileSite) -> None:
    site.extra_links = inner_urls(site)
    settings = {"ADDRESS_GUARD_ALLOW": site.allowed, "RENDERING_ENABLED": True, "ROBOTSTXT_OBEY": False}
    plan = {"requests": [{"url": site.url + "/spa/inside", "meta": {"needs_browser": True}}], "settings": settings}
    result = probe.run(plan)
    assert [event.get("status") for event in result["events"]] == [200]
    assert site.sentinel_hits == []
    assert result["stats"]["rendering/requests_refused"] >= 15
