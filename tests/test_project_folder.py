"""A project's files lie in its folder, from whichever of its folders it is used; what a person types lies where they are."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from jobcrawl.project_folder import feed_in_project, in_project, store_as_typed, store_in_project
from tests.schedule import project as boards_project
from tests.schedule.boards_server import boards
from tests.store.web import ROOT, WebSite, project, serving


@pytest.fixture
def below(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of a project, in which one works."""
    (tmp_path / "scrapy.cfg").write_text("")
    (tmp_path / "notes").mkdir()
    monkeypatch.chdir(tmp_path / "notes")
    return tmp_path / "notes"


def test_paths_of_settings_begin_in_the_projects_folder(below: Path) -> None:
    top = below.parent
    assert in_project("feed") == top / "feed"
    assert in_project("/var/feed") == Path("/var/feed")
    assert store_in_project("sqlite:///jobcrawl.db") == f"sqlite:///{top}/jobcrawl.db"
    assert feed_in_project("feed/%(name)s/postings.jsonl") == f"{top}/feed/%(name)s/postings.jsonl"


@pytest.mark.parametrize("url", ["sqlite:////var/jobs.db", "postgresql://leeds/jobs", "sqlite:///:memory:", "sqlite://", "", "x"])
def test_other_addresses_of_stores_stay(below: Path, url: str) -> None:
    assert store_in_project(url) == store_as_typed(url) == url


@pytest.mark.parametrize("address", ["-", "stdout:", "file:///var/out.jsonl", "s3://bakery/out.jsonl"])
def test_other_addresses_of_feeds_stay(below: Path, address: str) -> None:
    assert feed_in_project(address) == address


def test_what_a_person_types_is_where_they_are(below: Path) -> None:
    assert store_as_typed("sqlite:///x.db") == f"sqlite:///{below}/x.db"


def test_in_the_projects_folder_and_outside_of_any_project_paths_stay_as_they_are_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for _ in range(2):
        assert in_project("feed") == Path("feed")
        assert store_in_project("sqlite:///x.db") == store_as_typed("sqlite:///x.db") == "sqlite:///x.db"
        (tmp_path / "scrapy.cfg").write_text("")


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*.*") if path.is_file() and "__pycache__" not in path.parts}


def test_a_crawl_from_a_subfolder_begins_no_second_store_and_feed(tmp_path: Path) -> None:
    site = WebSite()
    site.fill(3)
    with serving(site):
        folder = project(tmp_path, site)
        (folder / "notes").mkdir()
        environment = os.environ | {"PYTHONPATH": f"{folder}{os.pathsep}{ROOT}"}
        for where in (folder, folder / "notes"):
            crawl = [sys.executable, "-m", "scrapy", "crawl", "garden", "-O", "out.jsonl"]
            done = subprocess.run(crawl, cwd=where, env=environment, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stderr
    assert files(folder / "notes") == {"out.jsonl"}
    for command in ("status", "feed verify", "feed tail garden"):
        told = [
            subprocess.run(
                [sys.executable, "-m", "jobcrawl.commands.main", *command.split()],
                cwd=where, env=environment, capture_output=True, text=True, check=False,
            )
            for where in (folder, folder / "notes")
        ]  # fmt: skip
        assert told[0].returncode == told[1].returncode == 0
        assert told[0].stdout == told[1].stdout != ""


def test_sources_are_registered_and_run_from_a_subfolder(tmp_path: Path) -> None:
    with boards(tmp_path / "asked", jobs=2) as port:
        folder = boards_project.project(tmp_path / "p", port)
        boards_project.register(folder, port, ["bakery"])
        (folder / "notes").mkdir()
        before = files(folder)

        def jobcrawl(*arguments: str) -> tuple[int, str]:
            command = [sys.executable, "-m", "jobcrawl.commands.main", *arguments]
            environment = os.environ | {"PYTHONPATH": f"{folder}{os.pathsep}{ROOT}"}
            done = subprocess.run(command, cwd=folder / "notes", env=environment, capture_output=True, text=True, check=False)
            return done.returncode, done.stdout + done.stderr

        assert jobcrawl("run", "bakery")[0] == 0
        assert "never" not in jobcrawl("status")[1]
        assert jobcrawl("sources", "disable", "bakery")[0] == 0
        assert jobcrawl("new-site", "leeds", "https://leeds.example/jobs")[0] == 0
        assert files(folder / "notes") == set()
        made = {"jobcrawl.db", "feed/bakery/manifest.json", "sources.toml", "spiders/leeds.py"}
        assert made <= files(folder) - before
        assert jobcrawl("run", "bakery", "--store", "sqlite:///other.db", "-s", "FEED_DIR=")[0] == 0
        assert files(folder / "notes") == {"other.db"}
