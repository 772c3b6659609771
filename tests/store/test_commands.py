"""`jobcrawl runs`, `status` and `sources confirm`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from sqlalchemy import insert
from typer.testing import CliRunner

from jobcrawl.commands.main import app as main
from jobcrawl.commands.runs import runs
from jobcrawl.commands.sources import app as sources
from jobcrawl.commands.status import status
from jobcrawl.feed.publish import publish
from jobcrawl.store.database import Database
from jobcrawl.store.lifecycle import ListingProof, SourceKind
from jobcrawl.store.tables import quarantine
from tests.project import ENVIRONMENT
from tests.store.postgres import Postgres
from tests.store.site import Site


def command(function: object) -> typer.Typer:
    app = typer.Typer()
    app.command()(function)  # type: ignore[type-var]  # a command function
    return app


@pytest.fixture
def held(tmp_path: Path) -> str:
    """A store whose last run is held."""
    url = f"sqlite:///{tmp_path / 'store.db'}"
    site = Site(Database(url), SourceKind.FEED)
    site.put("a", "b", "c")
    site.visit()
    site.take("a", "b")
    site.visit(failing={"c": "HTTP 500"})
    site.database.close()
    return url


def test_status_and_runs_say_what_is_held(held: str) -> None:
    run = CliRunner()
    row = json.loads(run.invoke(command(status), ["--store", held, "--json"]).output)
    assert (row["source"], row["open"], row["last_run"]["state"]) == ("garden", 3, "partial")
    lines = run.invoke(command(runs), ["--store", held, "--json", "--failures"]).output.splitlines()
    assert [json.loads(line)["run"] for line in lines] == [2, 1]
    assert [json.loads(line)["failures"] for line in lines] == [{"https://jobs.example/ad/c": "HTTP 500"}, {}]
    assert "garden" in run.invoke(command(status), ["--store", held]).output
    assert "partial" in run.invoke(command(runs), ["garden", "--store", held]).output


@pytest.mark.parametrize(("strikes", "left_alone"), [(2, 0), (3, 1)])
def test_a_page_counts_as_left_alone_from_its_third_strike(held: str, strikes: int, left_alone: int) -> None:
    database = Database(held)
    struck = {"source": "garden", "url_key": "k", "url": "https://jobs.example/ad/k", "strikes": strikes, "reason": "ValueError"}
    with database.write() as connection:
        connection.execute(insert(quarantine), struck | {"struck_run": 1, "struck_at": "2026-05-02T00:00:00+00:00"})
    database.close()
    row = json.loads(CliRunner().invoke(command(status), ["--store", held, "--json"]).output)
    assert row["quarantined"] == left_alone


def test_status_says_why_a_source_could_not_be_read(held: str) -> None:
    site = Site(Database(held), SourceKind.FEED)
    site.visit(listing=ListingProof(pages_failed=1, cut="https://jobs.example/: HTTP 500"))
    site.database.close()
    lines = CliRunner().invoke(command(status), ["--store", held]).output.splitlines()
    assert lines[-1] == "garden: failed, no listing page was read: https://jobs.example/: HTTP 500"


def test_the_lost_pages_of_an_earlier_run_can_be_asked_for(held: str) -> None:
    site = Site(Database(held), SourceKind.FEED)
    site.put("a", "b", "c")
    assert site.visit().failures == []
    site.database.close()
    run = CliRunner()
    assert "run 2: https://jobs.example/ad/c  HTTP 500" in run.invoke(command(runs), ["--store", held, "--failures"]).output
    (line,) = run.invoke(command(runs), ["garden", "--run", "2", "--failures", "--json", "--store", held]).output.splitlines()
    assert json.loads(line)["failures"] == {"https://jobs.example/ad/c": "HTTP 500"}
    unknown = run.invoke(command(runs), ["garden", "--run", "9", "--store", held])
    assert (unknown.exit_code, "there is no run 9 of garden" in unknown.output) == (2, True)


def test_fill_rates_are_those_of_the_last_run_that_read_postings(held: str) -> None:
    site = Site(Database(held), SourceKind.FEED)
    site.put("a", "b", "c")
    assert site.visit(refetch=False).fill == {}
    site.database.close()
    row = json.loads(CliRunner().invoke(command(status), ["--store", held, "--json"]).output)
    assert (row["last_run"]["fill"], row["fill"]["title"], row["fill"]["base_salary"]) == ({}, 1.0, 0.0)
    assert "17%" in CliRunner().invoke(command(status), ["--store", held]).output, "the employer, of six fields"


@pytest.mark.parametrize("line", ["status", "runs", "runs garden", "sources confirm garden", "feed publish", "dedup"])
def test_a_store_that_is_not_there_is_one_clear_line_and_is_not_made(tmp_path: Path, line: str) -> None:
    path = tmp_path / "typo.db"
    result = CliRunner().invoke(main, [*line.split(), "--store", f"sqlite:///{path}"])
    assert (result.exit_code, result.output.count("\n")) == (2, 1)
    assert result.output.startswith(f"jobcrawl: there is no store {path}; ")
    assert not list(tmp_path.iterdir())


def test_a_source_is_forgotten_by_a_server_while_another_is_crawled(
    postgres: Postgres, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SCRAPY_SETTINGS_MODULE", "jobcrawl.settings")
    (tmp_path / "scrapy.cfg").write_text("[settings]\ndefault = jobcrawl.settings\n")
    url = postgres.new_database()
    store = Database(url)
    for name in ("bakrey", "bakery"):
        site = Site(store, SourceKind.FEED, source=name)
        site.put("b1", "b2")
        site.visit()
        publish(store, tmp_path / "feed", name)
    run = site.begin()
    done = CliRunner().invoke(main, ["sources", "forget", "bakrey", "--yes", "--json", "--store", url])
    run.abandon("stopped")
    assert (done.exit_code, done.stderr) == (0, "")
    line = json.loads(done.stdout)
    assert [line[name] for name in ("open", "closed", "changes", "runs", "feed_files")] == [2, 0, 2, 1, 3]
    shown = CliRunner().invoke(main, ["status", "--json", "--store", url]).stdout.splitlines()
    assert [json.loads(row)["source"] for row in shown] == ["bakery"]
    assert [path.name for path in (tmp_path / "feed").iterdir()] == ["bakery"]
    store.close()


def test_an_empty_database_of_a_server_is_no_store(postgres: Postgres) -> None:
    result = CliRunner().invoke(main, ["status", "--store", postgres.new_database()])
    assert (result.exit_code, "there is no store" in result.output) == (2, True)


def test_an_unknown_source_is_one_clear_line(held: str) -> None:
    result = CliRunner().invoke(command(runs), ["gardn", "--store", held])
    assert (result.exit_code, result.output) == (
        2,
        "jobcrawl: the store knows no source 'gardn'; did you mean garden? `jobcrawl status` lists those it knows\n",
    )
    assert "'x'; `jobcrawl status` lists" in CliRunner().invoke(command(runs), ["x", "--store", held]).output


def test_status_names_registered_sources_that_were_never_crawled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("sources.toml").write_text(
        'disabled = ["off"]\n[garden]\nurl = "https://g.example"\n[new]\nurl = "https://n.example"\n[off]\nurl = "https://o.example"\n'
    )
    Path("scrapy.cfg").write_text("[settings]\ndefault = jobcrawl.settings\n")
    site = Site(Database(f"sqlite:///{tmp_path / 'jobcrawl.db'}"), SourceKind.FEED)
    site.put("a")
    site.visit()
    publish(site.database, tmp_path / "feed", "garden")
    site.database.close()
    run = [sys.executable, "-m", "jobcrawl.commands.main", "status"]
    rows = [json.loads(line) for line in subprocess.run([*run, "--json"], capture_output=True, check=True).stdout.splitlines()]
    assert [(row["source"], row["last_run"] is None, row["open"]) for row in rows] == [("garden", False, 1), ("new", True, 0)]
    shown = subprocess.run(run, capture_output=True, check=True, text=True).stdout.splitlines()
    assert shown[-1].split() == ["new", "never"]
    named = subprocess.run([*run, "--store", "sqlite:///jobcrawl.db"], capture_output=True, check=True, text=True).stdout
    assert "never" not in named
    Path("sources").mkdir()
    Path("sources/more.jsonl").write_text("".join(f'{{"name": "n{n}", "url": "https://n{n}.example"}}\n' for n in range(20)))
    many = subprocess.run(run, capture_output=True, check=True, text=True).stdout.splitlines()
    assert many[2:] == ["21 registered sources were never crawled yet; `jobcrawl sources list` shows all"]


def test_confirming_lets_the_next_run_close(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'store.db'}"
    site = Site(Database(url), SourceKind.FEED)
    site.put("a", "b", "c")
    site.visit()
    site.take("a", "b")
    assert site.visit().held
    told = CliRunner().invoke(sources, ["confirm", "garden", "--store", url]).output
    assert told == "run 2 of garden is believed; the next run, complete or of a log of changes, closes what is still missing\n"
    assert site.visit().closed == 2
    assert CliRunner().invoke(sources, ["confirm", "garden", "--store", url]).output == "jobcrawl: nothing of 'garden' is held\n"
    site.database.close()


def test_an_empty_setting_switches_the_store_and_the_feeds_off_for_commands_too(held: str, tmp_path: Path) -> None:
    (tmp_path / "scrapy.cfg").write_text("[settings]\ndefault = off\n")
    (tmp_path / "off.py").write_text("from jobcrawl.settings import *\nSTORE_URL = FEED_DIR = ''\n")
    (tmp_path / "store.db").rename(tmp_path / "jobcrawl.db")  # where a store lies of which no setting speaks

    def told(*arguments: str) -> tuple[int, str]:
        asked = [sys.executable, "-m", "jobcrawl.commands.main", *arguments]
        environment = ENVIRONMENT | {"PYTHONPATH": f"{ENVIRONMENT['PYTHONPATH']}:{tmp_path}"}
        done = subprocess.run(asked, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    store = "sqlite:///jobcrawl.db"
    no_store = (2, "jobcrawl: STORE_URL is empty; name a store with --store\n")
    no_feed = (2, "jobcrawl: FEED_DIR is empty; name a folder with --dir\n")
    assert [told("status"), told("runs"), told("feed", "publish")] == [no_store] * 3
    assert [told("feed", "publish", "--store", store), told("feed", "verify"), told("feed", "tail", "garden")] == [no_feed] * 3
    assert not (tmp_path / "feed").exists()
    assert "garden" in told("status", "--store", store)[1]
    assert told("feed", "publish", "--store", store, "--dir", "out")[0] == 0
