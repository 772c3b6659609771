"""Whole crawls with Scrapy against a site on loopback: what a re-crawl costs, and what the exit code says."""

from __future__ import annotations

import json
import signal
import time
from pathlib import Path

import pytest
from sqlalchemy import select

from jobcrawl.feed.tail import tail
from jobcrawl.store.database import Database
from jobcrawl.store.strict import from_json
from jobcrawl.store.tables import runs
from tests.store.web import WebSite, crawl, project, serving, start


def last_run(folder: Path) -> dict[str, object]:
    database = Database(f"sqlite:///{folder / 'jobcrawl.db'}")
    with database.read() as connection:
        row = connection.execute(select(runs).order_by(runs.c.id.desc())).first()
    database.close()
    assert row is not None
    return dict(row._mapping)


def accounts_balance(folder: Path) -> bool:
    """Every page asked for ended in one counted state."""
    requests = from_json(str(last_run(folder)["requests"]))
    scheduled = requests.pop("scheduled")
    return bool(scheduled == sum(requests.values()))


def recrawl(tmp_path: Path, count: int) -> None:
    site = WebSite(per_page=max(50, count // 10))
    site.fill(count)
    pages = -(-count // site.per_page)
    with serving(site):
        folder = project(tmp_path, site)
        code, output = crawl(folder, "-O", "out.jsonl")
        assert code == 0, output
        assert site.asked["ad"] == count
        assert accounts_balance(folder)

        site.hits.clear()
        site.age = 5
        code, output = crawl(folder, "-O", "out.jsonl")
        assert code == 0, output
        assert site.asked["listing"] == pages
        assert site.asked["ad"] <= count * 0.05, "an unchanged site costs its listing pages and at most 5 %"
        assert len((folder / "out.jsonl").read_text().splitlines()) == count, "-O holds every open posting all the same"
        assert accounts_balance(folder)

        site.hits.clear()
        site.jobs["00001"] = "Head gardener"
        site.jobs["new"] = "Gardener of the new house"
        del site.jobs["00002"]
        code, output = crawl(folder)
        assert code == 0, output
        assert {path for path in site.hits if path.startswith("/ad/")} == {"/ad/00001", "/ad/new", "/ad/00002"}
        assert accounts_balance(folder)
        told = [(line["type"], line["reason"], line["posting"]["title"]) for line in tail(folder / "feed" / "garden", count)]
        assert sorted(told) == [
            ("closed", "gone", "Gardener 2"), ("new", None, "Gardener of the new house"), ("updated", None, "Head gardener"),
        ]  # fmt: skip

        site.hits.clear()
        code, output = crawl(folder, "-s", "FETCH_EVERYTHING=True")
        assert code == 0, output
        assert site.asked["ad"] == count
        assert from_json(str(last_run(folder)["requests"]))["unchanged"] == count, "304 is seen unchanged"


def test_an_unchanged_site_costs_its_listing(tmp_path: Path) -> None:
    recrawl(tmp_path, 60)


@pytest.mark.slow
def test_an_unchanged_site_of_two_thousand_costs_its_listing(tmp_path: Path) -> None:
    recrawl(tmp_path, 2000)


BLOCK = b"<html><head><title>Attention Required</title></head><body><h1>Please verify you are human</h1></body></html>"
MODES = {
    "block403": ({"/jobs": (403, BLOCK)}, 3, "blocked"),
    "block429": ({"/jobs?page=1": (429, BLOCK)}, 3, "blocked"),
    "captcha202": ({"/jobs": (202, BLOCK)}, 3, "blocked"),
    "captcha200": ({"/jobs?page=1": (200, BLOCK)}, 3, "blocked"),
    "empty": ({"/jobs": (200, b"<html><body><h1>Jobs</h1></body></html>")}, 3, "partial"),
    "cutpage": ({"/jobs?page=1": (500, b"")}, 3, "partial"),
    "dead": ({"/jobs": (503, b"")}, 1, "failed"),
}


def mode(tmp_path: Path, name: str) -> None:
    answers, code, state = MODES[name]
    site = WebSite(per_page=20)
    site.fill(40)
    with serving(site):
        folder = project(tmp_path, site)
        assert crawl(folder)[0] == 0
        site.answers = dict(answers)
        found, output = crawl(folder)
        run = last_run(folder)
        assert (found, run["state"], run["closed"], run["open"]) == (code, state, 0, 40), output
        assert accounts_balance(folder)


@pytest.mark.parametrize("name", ["block403", "cutpage"])
def test_exit_0_means_complete_and_published(tmp_path: Path, name: str) -> None:
    mode(tmp_path, name)


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(set(MODES) - {"block403", "cutpage"}))
def test_exit_0_means_complete_and_published_in_every_mode(tmp_path: Path, name: str) -> None:
    mode(tmp_path, name)


@pytest.mark.slow
def test_job_pages_that_fail_close_nothing(tmp_path: Path) -> None:
    for status in (404, 403, 500):
        site = WebSite(per_page=20)
        site.fill(20)
        with serving(site):
            folder = project(tmp_path / str(status), site)
            assert crawl(folder)[0] == 0
            site.answers = {f"/ad/{key}": (status, b"x") for key in site.jobs}
            found, output = crawl(folder, "-s", "FETCH_EVERYTHING=True")
            run = last_run(folder)
            assert (run["closed"], run["open"]) == (0, 20), output
            assert found != 0


@pytest.mark.slow
def test_a_second_crawl_of_a_source_exits_75(tmp_path: Path) -> None:
    site = WebSite(per_page=20)
    site.fill(20)
    with serving(site):
        folder = project(tmp_path, site)
        first = start(folder, "-s", "DOWNLOAD_DELAY=30", "-s", "CONCURRENT_REQUESTS_PER_DOMAIN=1")
        while not site.hits:
            assert first.poll() is None, first.communicate()[0]
            time.sleep(0.1)
        code, output = crawl(folder)
        assert (code, "another run holds it" in output) == (75, True), output
        first.kill()
        first.communicate()
        assert crawl(folder)[0] == 0, "a killed crawl holds nothing"


def test_sigterm_stops_a_crawl_within_ten_seconds_and_it_goes_on_afterwards(tmp_path: Path) -> None:
    site = WebSite(per_page=20)
    site.fill(40)
    with serving(site):
        folder = project(tmp_path, site)
        process = start(folder, "-s", "DOWNLOAD_DELAY=0.5", "-s", "CONCURRENT_REQUESTS_PER_DOMAIN=1")
        while site.asked["ad"] < 4:
            assert process.poll() is None, process.communicate()[0]
            time.sleep(0.1)
        process.send_signal(signal.SIGTERM)
        asked = time.monotonic()
        output, _ = process.communicate(timeout=30)
        assert time.monotonic() - asked < 10
        assert process.returncode == 3, output
        run = last_run(folder)
        assert (run["state"], run["reason"]) == ("partial", "the crawl was stopped: shutdown")
        kept = int(str(run["new"]))
        assert kept >= 3
        site.hits.clear()
        assert crawl(folder)[0] == 0
        assert site.asked["ad"] == 40 - kept, "what was read is not fetched again"


def test_without_a_store_a_crawl_still_gives_identities(tmp_path: Path) -> None:
    site = WebSite()
    site.fill(5)
    with serving(site):
        folder = project(tmp_path, site)
        code, output = crawl(folder, "-s", "STORE_URL=", "-O", "out.jsonl")
    assert code == 0, output
    lines = [json.loads(line) for line in (folder / "out.jsonl").read_text().splitlines()]
    assert len({line["id"] for line in lines}) == 5
    assert not (folder / "jobcrawl.db").exists()
    assert not (folder / "feed" / "garden" / "manifest.json").exists()
