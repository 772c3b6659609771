"""`jobcrawl runs`, `status` and `sources confirm`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from jobcrawl.commands.runs import runs
from jobcrawl.commands.sources import app as sources
from jobcrawl.commands.status import status
from jobcrawl.store.database import Database
from jobcrawl.store.lifecycle import SourceKind
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
    assert json.loads(lines[0])["failures"] == {"https://jobs.example/ad/c": "HTTP 500"}
    assert "garden" in run.invoke(command(status), ["--store", held]).output
    assert "partial" in run.invoke(command(runs), ["garden", "--store", held]).output


def test_an_unknown_source_is_one_clear_line(held: str) -> None:
    result = CliRunner().invoke(command(runs), ["gardn", "--store", held])
    assert (result.exit_code, result.output) == (2, "jobcrawl: the store knows no source 'gardn'; it knows: garden\n")


def test_confirming_lets_the_next_run_close(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'store.db'}"
    site = Site(Database(url), SourceKind.FEED)
    site.put("a", "b", "c")
    site.visit()
    site.take("a", "b")
    assert site.visit().held
    assert CliRunner().invoke(sources, ["confirm", "garden", "--store", url]).output.startswith("run 2 of garden is believed")
    assert site.visit().closed == 2
    assert CliRunner().invoke(sources, ["confirm", "garden", "--store", url]).output == "jobcrawl: nothing of 'garden' is held\n"
    site.database.close()
