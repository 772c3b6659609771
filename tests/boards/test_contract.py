"""The contract every vendor's adapter keeps, shown by crawls of a stand-in server that speaks the vendor's format."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from jobcrawl.boards.addresses import platforms
from jobcrawl.boards.board_spider import kind_of
from jobcrawl.declared.platform import Platform
from jobcrawl.store.lifecycle import ABSENCES_TO_CLOSE
from tests.boards.formats.speech import Vendor
from tests.boards.formats.vendors import VENDORS, reading, spider_of
from tests.boards.stand_in import GONE, SHORT, StandIn, standing_in
from tests.boards.vacancies import Vacancy

pytestmark = pytest.mark.timeout(1200)
"""The first test waits for all crawls, which share two processes."""

ROOT = Path(__file__).parents[2]
PAGED = sorted(name for name, vendor in VENDORS.items() if vendor.full > SHORT)
ONE_PAGE = sorted(set(VENDORS) - set(PAGED))
DETAILED = sorted(name for name in VENDORS if (detail := reading(name).detail) is not None and not detail.fills)
COUNTED = sorted(name for name in PAGED if VENDORS[name].total and VENDORS[name].full < 200)
SUMMED = sorted(name for name in VENDORS if VENDORS[name].total and not reading(name).merge)
POSTED = sorted(name for name in VENDORS if reading(name).listing.method == "POST")
PASSING = sorted(name for name in VENDORS if reading(name).passing)
EVENTFUL = sorted(name for name in VENDORS if reading(name).removal == "event" and reading(name).narrowed_by)
SCENARIOS = {
    "all": list(VENDORS),
    "html": list(VENDORS),
    "unknown": list(VENDORS),
    "empty": list(VENDORS),
    "cut": sorted(set(VENDORS) - {"oracle_hcm"}),
    "poison": sorted(name for name in VENDORS if reading(name).listing.format == "json"),
    "twice": list(VENDORS),
    "repeat": sorted(set(PAGED) - {"oracle_hcm"}),
    "shrink": COUNTED,
    "details": DETAILED,
    "redirect": POSTED,
    "passing": PASSING,
    "refused": ["workday"],
    "denied": ["phenom", "successfactors", "teamtailor"],
    "taken-down": ["workday"],
}

Crawls = dict[str, list[dict[str, Any]]]


@pytest.fixture(scope="module")
def site() -> Iterator[StandIn]:
    with standing_in() as site:
        yield site


@pytest.fixture(scope="module")
def crawls(site: StandIn, tmp_path_factory: pytest.TempPathFactory) -> Crawls:
    """All crawls of this module, by vendor and scenario."""
    folder = tmp_path_factory.mktemp("crawls")
    chains = {f"{name} {scenario}": [turn(site, name, scenario)] for scenario, names in SCENARIOS.items() for name in names}
    for name in VENDORS:
        store = f"sqlite:///{folder}/{name}.db"
        later = ["without"] * ABSENCES_TO_CLOSE[kind_of(reading(name).listing)]
        turns = [turn(site, name, scenario, store) for scenario in ("short", *later)]
        chains[f"{name} removal"] = [one | {"reads_all": True} for one in turns]
    for name in EVENTFUL:
        store = f"sqlite:///{folder}/{name}-events.db"
        since = turn(site, name, "events", store)
        since["arguments"]["since"] = "2026-11-20T00:00:00"
        since_last_run = turn(site, name, "events", store)
        chains[f"{name} events"] = [turn(site, name, "short", store), since, since_last_run]
    halves = [dict(list(chains.items())[half::2]) for half in (0, 1)]
    running = [drive(folder / str(half), site.port, share) for half, share in enumerate(halves)]
    found: Crawls = {}
    for half, process in enumerate(running):
        _, words = process.communicate(timeout=1100)
        assert process.returncode == 0, words[-3000:]
        found |= json.loads((folder / str(half) / "out.json").read_text())
    return found


def drive(folder: Path, port: int, chains: dict[str, Any]) -> subprocess.Popen[str]:
    """A process that makes crawls; one for each of two cores."""
    folder.mkdir()
    (folder / "in.json").write_text(json.dumps({"port": port, "chains": chains}))
    command = [sys.executable, "-m", "tests.boards.driver", f"{folder}/in.json", f"{folder}/out.json"]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)


def turn(site: StandIn, name: str, scenario: str, store: str = "") -> dict[str, Any]:
    arguments = {**VENDORS[name].config, "api_base_url": site.base(name, scenario)}
    return {"spider": spider_of(name), "arguments": arguments, "store": store}


def one(crawls: Crawls, name: str, scenario: str) -> dict[str, Any]:
    (found,) = crawls[f"{name} {scenario}"]
    assert "error" not in found, found["error"]
    assert found["open_requests"] == 0
    return found


def idents(vendor: Vendor, numbers: range | list[int]) -> set[str]:
    return {vendor.ident(Vacancy(number)) for number in numbers}


def named(crawl: dict[str, Any]) -> list[str]:
    return [posting["source_id"] for posting in crawl["postings"]]


def of(names: list[str]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("name", names)


def test_every_vendor_keeps_the_contract_in_every_way_it_is_read() -> None:
    assert {spider_of(name) for name in VENDORS} == set(platforms())
    ways = {(name, way) for name, platform in platforms().items() for way in range(len(list(chain(platform))))}
    assert ways == {(spider_of(name), vendor.way) for name, vendor in VENDORS.items()}


def chain(platform: Platform | None) -> Iterator[Platform]:
    while platform is not None:
        yield platform
        platform = platform.fallback


@of(sorted(VENDORS))
def test_every_posting_of_a_board_is_delivered_once_and_the_run_is_complete(crawls: Crawls, name: str) -> None:
    crawl, vendor = one(crawls, name, "all"), VENDORS[name]
    assert sorted(named(crawl)) == sorted(idents(vendor, range(vendor.full)))
    assert crawl["state"] == "complete", crawl["words"]
    assert crawl["losses"] == []


CHECKS: dict[str, Callable[[Vacancy, dict[str, Any]], object]] = {
    "title": lambda job, it: it["title"] == job.title,
    "url": lambda job, it: it["url"].startswith("https://") and "127.0.0.1" not in it["url"],
    "description": lambda job, it: all(sentence in it["description"] for sentence in job.sentences),
    "town": lambda job, it: job.town in {place["locality"] for place in it["job_locations"]},
    "posted": lambda job, it: str(it["date_posted"])[:10] == f"{job.posted:%Y-%m-%d}",
    "deadline": lambda job, it: str(it["valid_through"])[:10] == f"{job.deadline:%Y-%m-%d}",
    "type": lambda job, it: it["employment_type"] == [job.type],
    "remote": lambda job, it: it["job_location_type"] in ((None, "ONSITE") if job.remote == "ONSITE" else (job.remote,)),
    "pay": lambda job, it: (
        (it["base_salary"]["min_value"], it["base_salary"]["max_value"]) == (job.low, job.high)
        and (it["base_salary"]["currency"], it["base_salary"]["unit_text"]) == ("EUR", "YEAR")
    ),
    "department": lambda job, it: it["department"] == job.department,
    "employer": lambda job, it: it["hiring_organization"]["name"] == "Harbour Works",
    "requisition": lambda job, it: it["requisition_id"] == job.requisition,
    "apply": lambda job, it: it["apply_url"].startswith("https://") and it["apply_url"] != it["url"],
}


@of(sorted(VENDORS))
def test_every_field_that_the_format_carries_is_mapped(crawls: Crawls, name: str) -> None:
    crawl, vendor = one(crawls, name, "all"), VENDORS[name]
    jobs = {vendor.ident(Vacancy(number)): Vacancy(number) for number in range(vendor.full)}
    wrong = []
    for posting in crawl["postings"]:
        job = jobs[posting["source_id"]]
        for field in vendor.says:
            try:
                is_right = CHECKS[field](job, posting)
            except (TypeError, KeyError, AttributeError):
                is_right = False
            if not is_right:
                wrong.append((job.number, field))
    assert wrong == [], crawl["postings"][0]


@of(sorted(VENDORS))
def test_no_placeholder_and_no_hidden_place_becomes_a_place(crawls: Crawls, name: str) -> None:
    texts = {str(place) for posting in one(crawls, name, "all")["postings"] for place in posting["job_locations"]}
    assert not [text for text in texts if "Locations" in text or "Secret" in text or "internal" in text or "EMEA" in text]


@of(sorted(VENDORS))
def test_html_instead_of_the_vendors_answer_is_no_empty_board(crawls: Crawls, name: str) -> None:
    crawl = one(crawls, name, "html")
    assert crawl["state"] in ("failed", "blocked")
    assert crawl["losses"]


@of(sorted(VENDORS))
def test_an_unknown_board_is_a_failure(crawls: Crawls, name: str) -> None:
    assert one(crawls, name, "unknown")["state"] == "failed"


@of(sorted(VENDORS))
def test_an_empty_answer_is_complete_only_where_it_proves_something(crawls: Crawls, name: str) -> None:
    crawl = one(crawls, name, "empty")
    assert crawl["postings"] == []
    if name == "successfactors-tiles":
        assert crawl["state"] == "failed", "a search without tiles is that of a newer site"
    elif not VENDORS[name].empty_proves:
        assert crawl["state"] == "partial"
    elif name in ONE_PAGE:
        assert crawl["state"] == "complete", crawl["words"]


@of(SCENARIOS["cut"])
def test_a_board_that_breaks_off_gives_what_was_read_and_is_not_complete(crawls: Crawls, name: str) -> None:
    crawl, vendor = one(crawls, name, "cut"), VENDORS[name]
    assert crawl["state"] in ("partial", "failed")
    assert set(named(crawl)) <= idents(vendor, range(vendor.full))
    if name in PAGED:
        assert crawl["postings"]


@of(SCENARIOS["poison"])
def test_a_strange_row_costs_that_row_only(crawls: Crawls, name: str) -> None:
    crawl, vendor = one(crawls, name, "poison"), VENDORS[name]
    pages = 2 if name in ("nav", "workable") else 1
    assert len(idents(vendor, range(SHORT)) & set(named(crawl))) >= SHORT - pages
    assert crawl["losses"]
    assert crawl["state"] == "partial"


@of(sorted(VENDORS))
def test_a_job_that_is_listed_twice_is_one_posting(crawls: Crawls, name: str) -> None:
    crawl, vendor = one(crawls, name, "twice"), VENDORS[name]
    assert sorted(named(crawl)) == sorted(idents(vendor, range(SHORT)))
    if name in SUMMED:
        assert crawl["state"] == "partial", "the total counts a row that is no further job"


@of(SCENARIOS["repeat"])
def test_pages_that_repeat_the_first_prove_nothing(crawls: Crawls, name: str) -> None:
    crawl = one(crawls, name, "repeat")
    assert crawl["state"] == "partial", crawl["words"]
    assert len(named(crawl)) == len(set(named(crawl)))


@of(COUNTED)
def test_a_total_that_changes_while_pages_are_read_proves_nothing(crawls: Crawls, name: str) -> None:
    crawl, vendor = one(crawls, name, "shrink"), VENDORS[name]
    assert len(crawl["postings"]) == vendor.full - 1
    assert crawl["state"] == "partial", crawl["words"]


@of(DETAILED)
def test_a_detail_that_is_none_loses_that_job_loudly(crawls: Crawls, name: str) -> None:
    crawl = one(crawls, name, "details")
    assert crawl["postings"] == []
    assert len(crawl["losses"]) >= SHORT
    assert crawl["state"] != "complete"


@of(POSTED)
def test_a_post_that_is_redirected_is_sent_again_as_a_post(crawls: Crawls, name: str) -> None:
    crawl = one(crawls, name, "redirect")
    assert crawl["state"] == "complete", crawl["losses"]
    assert len(crawl["postings"]) == SHORT


@of(PASSING)
def test_a_listing_that_fails_in_passing_is_asked_for_again(crawls: Crawls, name: str) -> None:
    crawl = one(crawls, name, "passing")
    assert crawl["losses"] == []
    assert len(crawl["postings"]) == SHORT


@of(SCENARIOS["denied"])
def test_who_is_turned_away_in_one_way_does_not_try_the_others(crawls: Crawls, site: StandIn, name: str) -> None:
    crawl = one(crawls, name, "denied")
    assert crawl["state"] == "blocked"
    assert len(crawl["losses"]) == 1
    (host,) = {part for value in VENDORS[name].config.values() for part in value.split("/") if "harbour" in part}
    assert len([place for place in site.hits if place.startswith(f"denied {host}/")]) == 1


def test_workdays_s22_means_that_the_board_is_not_there_and_no_block(crawls: Crawls) -> None:
    crawl = one(crawls, "workday", "refused")
    assert crawl["state"] == "failed"
    assert [loss["reason"] for loss in crawl["losses"]] == ["HTTP 410"]


def test_workdays_s22_on_a_job_means_that_it_is_gone(crawls: Crawls) -> None:
    crawl = one(crawls, "workday", "taken-down")
    assert [(loss["state"], loss["reason"]) for loss in crawl["losses"]] == [("gone", "HTTP 410")]
    assert len(crawl["postings"]) == SHORT - 1


@of(sorted(VENDORS))
def test_a_removed_job_is_closed_and_no_other(crawls: Crawls, name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    first, *later = crawls[f"{name} removal"]
    vendor, gone = VENDORS[name], VENDORS[name].ident(Vacancy(GONE))
    assert set(named(first)) == idents(vendor, range(SHORT))
    assert {run["state"] for run in (first, *later)} == {"complete"}, [run["words"] for run in later]
    closed = closed_in(next(tmp_path_factory.getbasetemp().glob(f"crawls*/{name}.db")))
    reason = "event" if reading(name).removal == "event" and reading(name).removed else "absent"
    assert closed == {gone: reason}


@of(EVENTFUL)
def test_events_since_a_full_run_close_change_and_add_and_prove_nothing_else(
    crawls: Crawls, name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    first, *since = crawls[f"{name} events"]
    vendor = VENDORS[name]
    assert first["state"] == "complete", first["words"]
    assert [run["state"] for run in since] == ["partial", "partial"], "what is left out may still be open"
    path = next(tmp_path_factory.getbasetemp().glob(f"crawls*/{name}-events.db"))
    assert closed_in(path) == {vendor.ident(Vacancy(GONE)): "event"}
    with closing(sqlite3.connect(path)) as store:
        told = store.execute("SELECT run, type, count(*) FROM changes GROUP BY run, type ORDER BY run, type").fetchall()
    assert told == [(1, "new", SHORT), (2, "closed", 1), (2, "new", 1), (2, "updated", 1)], "and hearing it again changes nothing"


def closed_in(path: Path) -> dict[str, str]:
    """Closed postings of a store, by the vendor's id, with the reason."""
    from sqlalchemy import select

    from jobcrawl.store.database import Database
    from jobcrawl.store.strict import from_json
    from jobcrawl.store.tables import as_last_told, changes, postings

    database = Database(f"sqlite:///{path}")
    try:
        with database.read() as connection:
            told = select(changes.c.body).select_from(as_last_told).where(postings.c.status == "closed")
            bodies = connection.execute(told).scalars()
            found = [from_json(body) for body in bodies]
    finally:
        database.close()
    return {body["source_id"]: body["closed_reason"] for body in found}
