"""Rows of the robots.txt matrix that only a crawl can show."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.hostile_site import HostileSite
from tests.network import probe

pytestmark = pytest.mark.slow
PATHS = ("/ok/job/1", "/forbidden/1")


def crawl(site: HostileSite, **settings: Any) -> list[str]:
    """Errors or statuses of an open and of a forbidden page."""
    settings = {"ADDRESS_GUARD_ALLOW": site.allowed, **settings}
    result = probe.run({"requests": [site.url + path for path in PATHS], "settings": settings})
    return [event.get("error", str(event.get("status"))) for event in result["events"]]


@pytest.mark.parametrize(
    ("name", "state", "outcome"),
    [
        ("not found", {}, ["200", "200"]),
        ("forbidden", {"robots": 403}, ["200", "200"]),
        ("rules", {"robots": 200}, ["200", "RobotsForbidden"]),
        ("too many requests", {"robots": 429}, ["RobotsUnreachable"] * 2),
        ("server error", {"robots": 500}, ["RobotsUnreachable"] * 2),
        ("unavailable", {"robots": 503}, ["RobotsUnreachable"] * 2),
        ("connection reset", {"robots": 1007}, ["RobotsUnreachable"] * 2),
        ("an HTML page", {"robots": 1000}, ["200", "200"]),
        ("five redirects", {"robots": 1002, "robots_hops": 5}, ["200", "RobotsForbidden"]),
        ("six redirects", {"robots": 1002, "robots_hops": 6}, ["200", "200"]),
        ("a redirect into our network", {"robots": 1008}, ["RobotsUnreachable"] * 2),
        ("a packed bomb", {"robots": 1009}, ["RobotsUnreachable"] * 2),
    ],
)
def test_robots_txt_is_read_as_the_standard_says(site: HostileSite, name: str, state: dict[str, int], outcome: list[str]) -> None:
    site.state.update(state)
    assert crawl(site) == outcome
    assert site.sentinel_hits == []


def test_of_500_megabytes_500_kibibytes_are_fetched_and_parsed_in_a_second(site: HostileSite) -> None:
    site.state["robots"] = 1001
    settings = {"ADDRESS_GUARD_ALLOW": site.allowed}
    result = probe.run({"requests": [site.url + path for path in PATHS], "settings": settings})
    assert [event.get("error", "200") for event in result["events"]] == ["200", "RobotsForbidden"]
    site.state["robots"] = 200
    short = probe.run({"requests": [site.url + path for path in PATHS], "settings": settings})
    assert result["cpu"] - short["cpu"] < 1.0
    assert result["stall"] < 1.0
    assert result["rss_mb"] < 300


def test_the_answer_is_kept_for_the_next_run_and_a_good_copy_outlives_a_failure(site: HostileSite, tmp_path: Path) -> None:
    site.state["robots"] = 200
    assert crawl(site, HOST_NOTES_DIR=str(tmp_path)) == ["200", "RobotsForbidden"]
    site.hits.clear()
    assert crawl(site, HOST_NOTES_DIR=str(tmp_path)) == ["200", "RobotsForbidden"]
    assert [hit.path for hit in site.hits] == ["/ok/job/1"], "robots.txt was asked for again within the hour"
    site.state["robots"] = 503
    assert crawl(site, HOST_NOTES_DIR=str(tmp_path), ROBOTS_FRESH_SECONDS=0) == ["200", "RobotsForbidden"]
    assert crawl(site) == ["RobotsUnreachable"] * 2
