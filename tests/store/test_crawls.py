"""Whole crawls with Scrapy against a site on loopback: what a re-crawl costs, and what the exit code says."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, ClassVar

import pytest
from sqlalchemy import select

from jobcrawl.feed.publish import open_postings
from jobcrawl.feed.tail import tail
from jobcrawl.network.blocks import BlockKind
from jobcrawl.store.database import Database
from jobcrawl.store.strict import from_json
from jobcrawl.store.tables import runs
from tests.network.test_blocks import CASES
from tests.schedule.project import jobcrawl
from tests.store.small_disk import small_disk
from tests.store.web import WebSite, crawl, project, serving, start


def last_run(folder: Path) -> dict[str, object]:
    database = Database(f"sqlite:///{folder / 'jobcrawl.db'}")
    with database.read() as connection:
        row = connection.execute(select(runs).order_by(runs.c.id.desc())).first()
    database.close()
    assert row is not None
    return dict(row._mapping)


def lines_of(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text().splitlines()]


def open_in_store(folder: Path) -> list[dict[str, Any]]:
    database = Database(f"sqlite:///{folder / 'jobcrawl.db'}")
    with database.read() as connection:
        found = list(open_postings(connection, "garden"))
    database.close()
    return found


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
        code, output = crawl(folder, "-s", "REFRESH_AFTER_DAYS=0", "-s", "REFRESH_SHARE=1")
        assert code == 0, output
        assert site.asked["ad"] == count
        assert from_json(str(last_run(folder)["requests"]))["unchanged"] == count, "304 is seen unchanged"

        site.hits.clear()
        code, output = crawl(folder, "-s", "FETCH_EVERYTHING=True")
        assert code == 0, output
        assert site.asked["ad"] == count
        assert from_json(str(last_run(folder)["requests"]))["posting"] == count, "who fetches everything reads it anew"


def test_an_unchanged_site_costs_its_listing(tmp_path: Path) -> None:
    recrawl(tmp_path, 60)


@pytest.mark.slow
@pytest.mark.timeout(1_800)
def test_an_unchanged_site_of_two_thousand_costs_its_listing(tmp_path: Path) -> None:
    recrawl(tmp_path, 2000)


BLOCK = b"<html><head><title>Attention Required</title></head><body><h1>Please verify you are human</h1></body></html>"


def answers(path: str, status: int, body: bytes) -> Callable[[WebSite], None]:
    """A change of a site: one of its pages answers otherwise."""
    return lambda site: site.answers.update({path: (status, body)})


def redesign(site: WebSite) -> None:
    """All jobs have new numbers."""
    site.jobs = {f"1{key}": title for key, title in site.jobs.items()}


MODES: dict[str, tuple[Callable[[WebSite], None], int, str]] = {
    "block403": (answers("/jobs", 403, BLOCK), 3, "blocked"),
    "block429": (answers("/jobs?page=1", 429, BLOCK), 3, "blocked"),
    "captcha202": (answers("/jobs", 202, BLOCK), 3, "blocked"),
    "captcha200": (answers("/jobs?page=1", 200, BLOCK), 3, "blocked"),
    "empty": (answers("/jobs", 200, b"<html><body><h1>Jobs</h1></body></html>"), 3, "partial"),
    "cutpage": (answers("/jobs?page=1", 500, b""), 3, "partial"),
    "dead": (answers("/jobs", 503, b""), 1, "failed"),
    "dupes": (lambda site: site.answers.update({"/jobs?page=1": (200, site.listing(0).encode())}), 3, "partial"),
    "redesign": (redesign, 3, "complete"),
}
"""What may befall a site of 40 jobs on two pages, the exit code it must have, and the state of its run."""


def mode(tmp_path: Path, name: str) -> None:
    befall, code, state = MODES[name]
    site = WebSite(per_page=20)
    site.fill(40)
    with serving(site):
        folder = project(tmp_path, site)
        assert crawl(folder)[0] == 0
        befall(site)
        found, output = crawl(folder, "-s", "PROGRESS=True")
        run = last_run(folder)
        assert (found, run["state"], run["closed"]) == (code, state, 0), output
        assert run["open"] == (80 if name == "redesign" else 40), output
        assert f"run {state}" in output, "a person is told"
        assert ("; feed: " in output) == (state != "failed"), "of a feed only where this run has published one"
        assert ("nothing was closed" in output) == (name == "redesign"), output
        assert accounts_balance(folder)


@pytest.mark.parametrize("name", ["block403", "cutpage"])
def test_exit_0_means_complete_and_published(tmp_path: Path, name: str) -> None:
    mode(tmp_path, name)


def test_a_run_that_did_not_end_well_is_told_even_without_progress(tmp_path: Path) -> None:
    site = WebSite()
    site.answers["/jobs"] = (503, b"")
    with serving(site):
        output = crawl(project(tmp_path, site), "-s", "PROGRESS=False")[1]
    assert "garden: run failed" in output
    assert "feed:" not in output


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(set(MODES) - {"block403", "cutpage"}))
def test_exit_0_means_complete_and_published_in_every_mode(tmp_path: Path, name: str) -> None:
    mode(tmp_path, name)


@pytest.mark.slow
def test_a_complete_run_whose_feed_cannot_be_published_exits_1_and_the_next_one_publishes_it(tmp_path: Path) -> None:
    site = WebSite()
    site.fill(5)
    with serving(site):
        folder = project(tmp_path, site)
        (folder / "feed" / "garden").mkdir(parents=True)
        (folder / "feed" / "garden" / "manifest.json").write_text("{}")
        code, output = crawl(folder)
        assert (code, last_run(folder)["state"]) == (1, "complete"), output
        (folder / "feed" / "garden" / "manifest.json").unlink()
        assert crawl(folder)[0] == 0
        assert [line["seq"] for line in tail(folder / "feed" / "garden")] == [1, 2, 3, 4, 5]


def test_a_file_of_postings_is_replaced_only_when_the_run_is_recorded_and_published(tmp_path: Path) -> None:
    site = WebSite()
    site.fill(5)
    with serving(site):
        folder = project(tmp_path, site)
        (folder / "out.jsonl").write_text("old\n")
        manifest = folder / "feed" / "garden" / "manifest.json"
        manifest.parent.mkdir(parents=True)
        manifest.write_text("{}")
        code, output = crawl(folder, "-O", "out.jsonl", "-s", "FETCH_EVERYTHING=True")
        assert (code, (folder / "out.jsonl").read_text()) == (1, "old\n"), output
        assert len((folder / "out.jsonl.failed").read_text().splitlines()) == 5
        manifest.unlink()
        code, output = crawl(folder, "-O", "out.jsonl")
        assert (code, len((folder / "out.jsonl").read_text().splitlines())) == (0, 5), output
        (folder / "out.jsonl").write_text("old\n")
        site.total = False
        code, output = crawl(folder, "-O", "out.jsonl")
        assert (code, len((folder / "out.jsonl").read_text().splitlines())) == (3, 5), "a partial run replaces it"


def test_a_crawl_on_a_full_disk_says_so_in_single_lines(tmp_path: Path) -> None:
    site = WebSite(per_page=200)
    site.fill(200)
    with small_disk(tmp_path, 1), serving(site):
        code, output = crawl(project(tmp_path, site), "-O", "out.jsonl")
        assert code == 1
        assert "the disk is full; nothing half-written was kept" in output
        assert "Traceback" not in output
        assert not (tmp_path / "out.jsonl").exists()


def test_a_file_of_postings_holds_what_the_feed_holds_however_little_the_run_saw(tmp_path: Path) -> None:
    site = WebSite(per_page=5)
    site.fill(20)

    def told(file: str) -> tuple[set[str], set[str]]:
        """Titles of the open postings, and when those that were not seen were last seen: in the file, and in the feed."""
        lines = lines_of(folder / file)
        assert lines == open_in_store(folder)
        return {line["title"] for line in lines}, {line["last_seen"] for line in lines}

    with serving(site):
        folder = project(tmp_path, site)
        assert crawl(folder, "-O", "out.jsonl")[0] == 0
        _, (begun,) = told("out.jsonl")

        site.answers = {"/jobs?page=1": (500, b"")}
        code, output = crawl(folder, "-O", "out.jsonl")
        assert (code, last_run(folder)["state"]) == (3, "partial"), output
        titles, seen = told("out.jsonl")
        assert (titles, len(seen), begun in seen) == (set(site.jobs.values()), 2, True)

        site.answers, site.jobs, gone = {}, dict(list(site.jobs.items())[:8]), site.jobs
        code, output = crawl(folder, "-O", "out.jsonl")
        assert (code, last_run(folder)["held"] != "[]") == (3, True), output
        assert told("out.jsonl")[0] == set(gone.values())

        site.jobs = dict(list(gone.items())[:18])
        stays = list(gone)[18]
        site.answers = {f"/ad/{stays}": (200, site.job(next(iter(site.jobs))).encode())}
        code, output = crawl(folder, "-O", "out.jsonl")
        assert (code, last_run(folder)["closed"]) == (0, 1), output
        assert told("out.jsonl")[0] == {*site.jobs.values(), gone[stays]}


@pytest.mark.slow
@pytest.mark.timeout(1_800)
def test_pagination_cut_at_any_page_is_partial_and_closes_nothing(tmp_path: Path) -> None:
    site = WebSite(per_page=5)
    site.fill(30)
    with serving(site):
        folder = project(tmp_path, site)
        assert crawl(folder)[0] == 0
        for page in range(1, 6):
            site.answers = {f"/jobs?page={page}": (500, b"")}
            found, output = crawl(folder)
            run = last_run(folder)
            assert (found, run["state"], run["closed"], run["open"]) == (3, "partial", 0, 30), output
            assert run["listed"] == 5 * page


BLOCKS = [(kind, status, body.encode()) for kind, status, body in CASES if kind not in (None, BlockKind.SOFT_404)]


@pytest.mark.slow
@pytest.mark.timeout(1_800)
def test_twenty_block_pages_in_place_of_a_listing_close_nothing(tmp_path: Path) -> None:
    assert len(BLOCKS) >= 20
    site = WebSite(per_page=20)
    site.fill(30)
    with serving(site):
        folder = project(tmp_path, site)
        assert crawl(folder)[0] == 0
        for kind, status, body in BLOCKS:
            site.answers = {"/jobs?page=1": (status, body)}
            found, output = crawl(folder)
            run = last_run(folder)
            state = "partial" if kind == BlockKind.ERROR_PAGE else "blocked"
            assert (found, run["state"], run["closed"], run["open"]) == (3, state, 0, 30), (body, output)


@pytest.mark.slow
def test_block_pages_in_place_of_listed_jobs_close_nothing(tmp_path: Path) -> None:
    site = WebSite(per_page=200)
    site.fill(120)
    with serving(site):
        folder = project(tmp_path, site)
        assert crawl(folder)[0] == 0
        for number, (_, status, body) in enumerate(BLOCKS):
            site.jobs[f"{number:05d}"] += ", to be read again"
            site.answers[f"/ad/{number:05d}"] = (status, body)
        found, output = crawl(folder)
        run = last_run(folder)
        assert (found, run["state"], run["closed"], run["open"]) == (0, "complete", 0, 120), output
        assert run["updated"] == 0, "a block page is no new text of an ad"


ANSWERS = [
    (404, b"x"),
    (410, b"x"),
    (401, b"x"),
    (403, b"x"),
    (429, b"x"),
    (500, b"x"),
    (503, b"x"),
    (200, BLOCK),
    (202, BLOCK),
    (200, b""),
]
"""What the page of a job may answer when something is wrong."""


@pytest.mark.parametrize("is_whole", [True, False])
def test_only_404_and_410_of_what_a_whole_listing_lacks_close_at_once(tmp_path: Path, is_whole: bool) -> None:
    site = WebSite(per_page=200)
    site.fill(70)
    with serving(site):
        folder = project(tmp_path, site)
        assert crawl(folder)[0] == 0
        site.hits.clear()
        for number, answer in enumerate(ANSWERS):
            listed, unlisted = f"{number:05d}", f"{number + 10:05d}"
            site.jobs[listed] += ", to be read again"
            del site.jobs[unlisted]
            site.answers |= {f"/ad/{listed}": answer, f"/ad/{unlisted}": answer}
        if not is_whole:
            site.answers["/jobs"] = (200, site.listing(0).replace("60 jobs found", "61 jobs found").encode())
        found, output = crawl(folder)
        asked = {path for path in site.hits if path.startswith("/ad/")}
        assert asked == {f"/ad/{number:05d}" for number in range(20)}, "all of them were asked for"
        run = last_run(folder)
        told = [(line["type"], line["reason"], line["posting"]["url"][-5:]) for line in tail(folder / "feed" / "garden", 70)]
        assert (found, run["state"]) == ((0, "complete") if is_whole else (3, "partial")), output
        assert sorted(told) == ([("closed", "gone", "00010"), ("closed", "gone", "00011")] if is_whole else [])
        assert accounts_balance(folder)


CRASHING = """
    async def parse_job(self, response, card=None):
        if response.url.endswith("00003"):
            raise RecursionError("this page is too much")
        async for one in super().parse_job(response, card):
            yield one
"""


@pytest.mark.slow
def test_a_page_that_crashes_its_callback_three_times_is_asked_for_no_more(tmp_path: Path) -> None:
    site = WebSite()
    site.fill(20)
    with serving(site):
        folder = project(tmp_path, site)
        with (folder / "garden_spiders" / "garden.py").open("a") as spider:
            spider.write(CRASHING)
        for asked in (1, 1, 1, 0, 0):
            site.hits.clear()
            code, output = crawl(folder)
            assert (code, last_run(folder)["open"]) == (0, 19), output
            assert site.hits["/ad/00003"] == asked
            assert accounts_balance(folder)


@pytest.mark.slow
@pytest.mark.timeout(1_800)
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


def seconds_to_stop(process: subprocess.Popen[str]) -> float:
    """How long a process goes on after SIGTERM, without the time for which others had the cores (proc(5), `schedstat`)."""
    asked, waited, waits = time.monotonic(), 0.0, waits_of(process.pid)
    process.send_signal(signal.SIGTERM)
    while process.poll() is None:
        for thread, seconds in waits_of(process.pid).items():
            waited += seconds - waits.get(thread, 0.0)
            waits[thread] = seconds
        assert time.monotonic() - asked < 100
        time.sleep(0.02)
    return time.monotonic() - asked - waited


def waits_of(pid: int) -> dict[str, float]:
    """Seconds that each thread of a process has waited for a core."""
    found = {}
    for thread in Path(f"/proc/{pid}/task").glob("*"):
        with suppress(OSError):  # a thread that has just ended
            found[thread.name] = int((thread / "schedstat").read_text().split()[1]) / 1e9
    return found


def stop_and_go_on(folder: Path, stops: int, jobs: int) -> None:
    """Stop crawl after crawl with SIGTERM, each after some more pages; then one ends, and nothing is lost or doubled."""
    dice, site = random.Random(7), WebSite(per_page=20)
    site.fill(jobs)
    with serving(site):
        folder = project(folder, site)
        for _ in range(stops):
            process = start(folder, "-s", "DOWNLOAD_DELAY=0.2", "-s", "CONCURRENT_REQUESTS_PER_DOMAIN=1")
            enough = site.hits.total() + dice.randrange(4, 9)
            while site.hits.total() < enough:
                assert process.poll() is None, process.communicate()[0]
                time.sleep(0.02)
            assert seconds_to_stop(process) < 10
            assert process.returncode == 3, process.communicate()[0]
            run = last_run(folder)
            assert (run["state"], run["reason"], run["closed"]) == ("partial", "the crawl was stopped: shutdown", 0)
        kept = int(str(run["open"]))
        assert kept >= 2 * stops
        before = site.asked["ad"]
        assert crawl(folder)[0] == 0
        assert site.asked["ad"] - before == jobs - kept, "what was read is not fetched again"
        lines = list(tail(folder / "feed" / "garden"))
        assert [line["seq"] for line in lines] == list(range(1, jobs + 1))
        assert {line["posting"]["url"][-5:] for line in lines} == set(site.jobs)


def test_sigterm_stops_a_crawl_within_ten_seconds_and_it_goes_on_afterwards(tmp_path: Path) -> None:
    stop_and_go_on(tmp_path, 1, 40)


@pytest.mark.slow
@pytest.mark.timeout(1_800)
def test_twenty_times_sigterm_loses_and_doubles_nothing(tmp_path: Path) -> None:
    stop_and_go_on(tmp_path, 20, 200)


class DeadlineSite(WebSite):
    """Declares the deadline of each job, and what else is to be told of all."""

    deadlines: ClassVar[dict[str, str]] = {}
    further: ClassVar[dict[str, str]] = {}

    def declared(self, key: str) -> str:
        found = {"@context": "https://schema.org", "@type": "JobPosting", "title": self.jobs[key], "validThrough": None}
        found |= {"validThrough": self.deadlines.get(key, "2099-12-31"), **self.further}
        return f"<script type='application/ld+json'>{json.dumps(found)}</script>"


def test_a_file_of_postings_tells_what_is_stored_when_the_run_has_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = DeadlineSite(etags=False)
    site.fill(3)
    monkeypatch.setattr(DeadlineSite, "deadlines", {"00000": "2026-01-31"})
    monkeypatch.setattr(DeadlineSite, "further", {"employmentType": "PART_TIME"})
    with serving(site):
        folder = project(tmp_path, site)
        for file in ("first.jsonl", "again.jsonl"):
            code, output = crawl(folder, "-O", file, "-s", "FETCH_EVERYTHING=True")
            assert code == 0, output
            assert lines_of(folder / file) == open_in_store(folder)
            assert {line["title"] for line in lines_of(folder / file)} == {"Gardener 1", "Gardener 2"}, "one deadline is past"
        monkeypatch.setattr(DeadlineSite, "further", {})
        code, output = crawl(folder, "-O", "again.jsonl", "-s", "FETCH_EVERYTHING=True")
        assert (code, lines_of(folder / "again.jsonl")) == (0, open_in_store(folder)), output
        assert [line["employment_type"] for line in lines_of(folder / "again.jsonl")] == [["PART_TIME"]] * 2, "not cleared yet"
        monkeypatch.setattr(DeadlineSite, "deadlines", dict.fromkeys(site.jobs, "2026-01-31"))
        code, output = crawl(folder, "-O", "again.jsonl", "-s", "FETCH_EVERYTHING=True")
        assert (code, lines_of(folder / "again.jsonl")) == (3, open_in_store(folder)), output
        assert len(open_in_store(folder)) == 2, "held back: they are more than half"
        assert jobcrawl(folder, "sources", "confirm", "garden")[0] == 0
        code, output = crawl(folder, "-O", "again.jsonl", "-s", "FETCH_EVERYTHING=True")
        assert (code, (folder / "again.jsonl").read_text()) == (0, ""), output
        assert (folder / "feed" / "garden" / "postings.jsonl").read_text() == ""


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


BREAKS_ON_OPENING = """
import jobcrawl.store.run


def load_index(*arguments, **named):
    raise OverflowError("date value out of range")


jobcrawl.store.run.load_index = load_index
"""


def test_a_run_that_cannot_be_begun_crawls_nothing_and_exits_with_1(tmp_path: Path) -> None:
    site = WebSite()
    site.fill(2)
    with serving(site):
        folder = project(tmp_path, site)
        assert crawl(folder, "-O", "out.jsonl")[0] == 0
        before = (folder / "out.jsonl").read_text()
        with (folder / "garden_settings.py").open("a") as settings:
            settings.write(BREAKS_ON_OPENING)
        site.hits.clear()
        code, output = crawl(folder, "-O", "out.jsonl")
    assert code == 1, output
    assert "the run could not be begun: OverflowError: date value out of range" in output
    assert not site.asked["ad"]
    assert (folder / "out.jsonl").read_text() == before


BREAKS_ON_ONE = """

    def read_job(self, page, card=None):
        if page.url.endswith("/ad/00001"):
            raise ValueError("no such thing")
        return super().read_job(page, card)
"""


def test_a_page_that_broke_three_runs_counts_as_failed_until_everything_is_fetched(tmp_path: Path) -> None:
    site = WebSite()
    site.fill(3)
    with serving(site):
        folder = project(tmp_path, site)
        spider = folder / "garden_spiders" / "garden.py"
        whole = spider.read_text()
        spider.write_text(whole + BREAKS_ON_ONE)
        for _ in range(3):
            assert crawl(folder)[0] == 3
        spider.write_text(whole)
        site.hits.clear()
        code, output = crawl(folder, "-s", "PROGRESS=True")
        assert (code, site.asked["ad"]) == (3, 0), output
        assert "1 of 3 job pages failed" in output
        assert "LeftAlone: left alone until" in output
        assert accounts_balance(folder)
        code, output = crawl(folder, "-s", "FETCH_EVERYTHING=True")
        assert (code, last_run(folder)["new"]) == (0, 1), output


def test_a_job_page_that_sends_its_visitors_on_is_followed_like_a_redirect_within_its_site(tmp_path: Path) -> None:
    def refresh(url: str) -> tuple[int, bytes]:
        return 200, f"<html><head><meta http-equiv='refresh' content='0; url={url}'></head><body></body></html>".encode()

    site = WebSite()
    site.fill(4)
    with serving(site):
        folder = project(tmp_path, site)
        moved = site.answer("/ad/00000")
        site.answers |= {"/ad/00000": refresh("/post/0"), "/post/0": refresh("/post/1"), "/post/1": moved}
        site.answers |= {"/ad/00001": refresh("/circle"), "/circle": refresh("/ad/00001")}
        site.answers |= {"/ad/00002": refresh("https://board.example/2")}
        _, output = crawl(folder, "-O", "out.jsonl")
        assert sorted(line["url"].rpartition(":")[2].partition("/")[2] for line in lines_of(folder / "out.jsonl")) == [
            "ad/00003",
            "post/1",
        ]
        assert "internal meta keys" not in output
        assert site.hits["/circle"] == 3, "five redirects, as of an answer that redirects"
        assert accounts_balance(folder)
        site.hits.clear()
        crawl(folder, "-O", "out.jsonl")
        assert (site.hits["/ad/00000"], site.hits["/post/1"]) == (0, 0), "known by the address of the list"
        assert accounts_balance(folder)
