"""`jobcrawl sources` as a person uses it: real crawls of a stand-in vendor on loopback where one page is tried."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from time import time
from typing import Any

import pytest
from scrapy.settings import Settings
from typer.testing import CliRunner

from jobcrawl.boards.registered import RegisteredSource, source_of
from jobcrawl.boards.registry import Registry
from jobcrawl.commands.main import app as main
from jobcrawl.commands.project import fetching_settings
from jobcrawl.commands.sources import app
from jobcrawl.network.host_notes import FileNotes
from jobcrawl.network.left_alone import note_until
from jobcrawl.store.database import DEFAULT_URL, Database
from jobcrawl.store.lifecycle import ListingProof
from jobcrawl.store.run import Run
from tests.boards.stand_in import SHORT, StandIn, standing_in
from tests.boards.vacancies import Vacancy

ROOT = Path(__file__).parents[2]

SETTINGS = """
from jobcrawl.settings import *
ADDRESS_GUARD_ALLOW = ["127.0.0.1:{port}"]
URL_GUARD_PORTS = [{port}]
DOWNLOAD_DELAY = 0
BACK_OFF_SECONDS = 0.01
RETRY_TIMES = 0
TDM_OBEY = False
RENDERING_ENABLED = False
STAND_IN = "{base}"
DOWNLOADER_MIDDLEWARES = DOWNLOADER_MIDDLEWARES | {{"elsewhere.Elsewhere": 5}}
"""

ELSEWHERE = '''
from scrapy.http import HtmlResponse

CAREERS = b"<html><h1>Careers</h1><iframe src='https://boards.greenhouse.io/embed/job_board?for=harbour'></iframe></html>"

class Elsewhere:
    """Answers for the vendor's hosts from the stand-in, and for an employer's own page."""

    def __init__(self, base):
        self.base = base

    @classmethod
    def from_crawler(cls, crawler):
        return cls(crawler.settings["STAND_IN"])

    def process_request(self, request):
        if request.url == "https://careers.harbour.example/":
            return HtmlResponse(request.url, body=CAREERS)
        if request.url.startswith("https://"):
            return request.replace(url=f"{self.base}/{request.url.split('://')[1]}")
'''


@pytest.fixture(scope="module")
def site() -> Iterator[StandIn]:
    with standing_in() as site:
        yield site


def add(folder: Path, site: StandIn, *arguments: str, scenario: str = "short") -> subprocess.CompletedProcess[str]:
    """`jobcrawl sources add …` in a project whose vendor is the stand-in."""
    (folder / "scrapy.cfg").write_text("[settings]\ndefault = own_settings\n")
    (folder / "own_settings.py").write_text(SETTINGS.format(port=site.port, base=site.base("greenhouse", scenario)))
    (folder / "elsewhere.py").write_text(ELSEWHERE)
    command = [sys.executable, "-m", "jobcrawl.commands.main", "sources", "add", *arguments]
    environment = os.environ | {"PYTHONPATH": f"{folder}{os.pathsep}{ROOT}"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=200, check=False)


def test_a_board_is_detected_tried_shown_and_then_written(tmp_path: Path, site: StandIn) -> None:
    done = add(tmp_path, site, "https://boards.greenhouse.io/harbour")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0] == "greenhouse:harbour: greenhouse token=harbour"
    assert lines[1] == f"first page: {SHORT} of {SHORT} jobs"
    titles = [Vacancy(number).title for number in range(SHORT)]
    assert [any(title in line for title in titles) for line in lines[2:5]] == [True] * 3
    assert lines[5] == "written to sources.toml; `jobcrawl run greenhouse:harbour` crawls it"
    assert tomllib.loads((tmp_path / "sources.toml").read_text()) == {
        "greenhouse:harbour": {"platform": "greenhouse", "token": "harbour", "url": "https://boards.greenhouse.io/harbour"}
    }
    again = add(tmp_path, site, "https://boards.greenhouse.io/harbour")
    assert again.returncode == 2
    assert again.stderr.splitlines() == ["jobcrawl: name 'greenhouse:harbour' is registered already (sources.toml:1)"]


def test_an_unknown_board_is_shown_and_not_written(tmp_path: Path, site: StandIn) -> None:
    done = add(tmp_path, site, "https://boards.greenhouse.io/harbour", scenario="unknown")
    assert done.returncode == 1
    assert "first page: 0 jobs" in done.stdout
    assert "HTTP 404" in done.stdout
    assert done.stderr.splitlines() == ["jobcrawl: nothing was written; --force writes all the same"]
    assert not (tmp_path / "sources.toml").exists()


def test_a_page_on_the_employers_own_domain_is_read_for_its_vendor(tmp_path: Path, site: StandIn) -> None:
    (tmp_path / "sources.toml").write_text('# by hand\n[other]\nurl = "https://jobs.lever.co/other"\n')
    done = add(tmp_path, site, "https://careers.harbour.example/", "--name", "harbour", "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["reader"], told["parameters"], told["found"]) == ("greenhouse", {"token": "harbour"}, SHORT)
    text = (tmp_path / "sources.toml").read_text()
    assert text.startswith("# by hand\n"), "what stands there already stays as it is"
    assert tomllib.loads(text)["harbour"] == {
        "platform": "greenhouse", "token": "harbour", "url": "https://careers.harbour.example/",
    }  # fmt: skip


def test_a_pause_that_another_crawl_was_asked_for_is_told_instead_of_waited_for(tmp_path: Path, site: StandIn) -> None:
    note_until(FileNotes(tmp_path / ".jobcrawl" / "hosts"), "127.0.0.1", time() + 500, time())
    done = add(tmp_path, site, "https://boards.greenhouse.io/harbour")
    assert done.returncode == 1
    assert "127.0.0.1 asked to be left alone until" in done.stdout


def test_what_is_saved_while_a_source_is_tried_stays(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "sources.toml").write_text('[crane]\nurl = "https://jobs.lever.co/crane"\n')

    def slow(url: str, name: str | None, registry: Registry, settings: Settings) -> tuple[RegisteredSource, dict[str, Any]]:
        """A trial during which a person saves the file, and another command switches a source off."""
        if name == "leeds":
            by_hand = 'cron = "0 3 * * *"\n\n' + (here / "sources.toml").read_text()
            (here / "sources.toml").write_text(f'{by_hand}\n[dean]\nurl = "https://dean.example/jobs"\n')
            assert sources("disable", "crane")[0] == 0
        return source_of(name, {"url": url}, "sources.toml", {}, ()), {"postings": [{"title": "Baker"}], "losses": []}

    monkeypatch.setattr("jobcrawl.commands.sources.tried", slow)
    assert sources("add", "https://leeds.example/jobs", "--name", "leeds")[0] == 0
    found = tomllib.loads((here / "sources.toml").read_text())
    assert (found.pop("disabled"), found.pop("cron"), list(found)) == (["crane"], "0 3 * * *", ["crane", "dean", "leeds"])
    code, _, error = sources("add", "https://leeds.example/other", "--name", "dean")
    assert (code, error) == (2, ["jobcrawl: name 'dean' is registered already (sources.toml:8)"])


def test_commands_that_write_the_registry_at_once_lose_nothing(here: Path) -> None:
    names = [f"bakery{number}" for number in range(8)]
    (here / "scrapy.cfg").write_text("[settings]\ndefault = jobcrawl.settings\n")
    (here / "sources.toml").write_text("".join(f'[{name}]\nurl = "https://{name}.example/jobs"\n' for name in names))
    for name in names:
        (here / f"{name}.csv").write_text(f"name,url\n{name}-more,https://{name}.example/more\n")
    line = [sys.executable, "-m", "jobcrawl.commands.main", "sources"]
    tasks = [task for name in names for task in (["disable", name], ["add", "--from", f"{name}.csv"])]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    running = [subprocess.Popen(line + task, cwd=here, env=environment, stdout=subprocess.DEVNULL) for task in tasks]
    assert [one.wait(timeout=200) for one in running] == [0] * len(tasks)
    assert sorted(tomllib.loads((here / "sources.toml").read_text())["disabled"]) == names
    rows = map(json.loads, (here / "sources" / "imported.jsonl").read_text().splitlines())
    assert sorted(row["name"] for row in rows) == [f"{name}-more" for name in names]
    assert sorted(path.name for path in here.glob(".*")) == []


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SCRAPY_SETTINGS_MODULE", "jobcrawl.settings")
    return tmp_path


def sources(*arguments: str) -> tuple[int, list[str], list[str]]:
    """Exit code, output and error lines of `jobcrawl sources …`."""
    done = CliRunner().invoke(app, list(arguments))
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.stdout.splitlines(), done.stderr.splitlines()


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("ftp://harbour.example/jobs", "url 'ftp://harbour.example/jobs' is no http(s) address"),
        ("harbour", "url 'harbour' is no http(s) address"),
        ("https://boards.greenhouse.io/har%00bour", "token 'har\\x00bour': no spaces at its ends"),
        ("https://boards.greenhouse.io/..%2f..%2fadmin", "token '../../admin': no spaces at its ends"),
    ],
)
def test_an_address_that_is_none_is_one_line_and_nothing_is_asked_for(here: Path, url: str, words: str) -> None:
    code, out, error = sources("add", url)
    assert (code, out, len(error)) == (2, [], 1)
    assert error[0].startswith(f"jobcrawl: {words}")


def test_no_source_may_bear_the_name_of_a_spider_of_the_project(here: Path) -> None:
    code, out, error = sources("add", "https://harbour.example/jobs", "--name", "statsskuld")
    assert (code, out) == (2, [])
    assert error == [
        "jobcrawl: name 'statsskuld' is that of a spider of this project, whose postings it would join; choose another"
    ]


def test_rows_are_imported_and_bad_ones_named_by_their_line(here: Path) -> None:
    (here / "rows.csv").write_text(
        "name,platform,token,every\n"
        "one,greenhouse,one,6h\n"
        "two,greenhous,two,\n"
        "three,lever,th/ree,\n"
        "four,lever,four,often\n"
        "five,ashby,Five%20Sails,\n"
    )
    code, out, error = sources("add", "--from", "rows.csv")
    assert code == 3
    assert out == ["2 sources written to sources/imported.jsonl, 3 rows left out"]
    assert [line.partition(" ")[2].partition(": ")[0] for line in error] == ["rows.csv:3", "rows.csv:4", "rows.csv:5"]
    assert "did you mean greenhouse?" in error[0]
    assert "token" in error[1]
    assert "every 'often' is no interval" in error[2]
    rows = list(map(json.loads, (here / "sources" / "imported.jsonl").read_text().splitlines()))
    assert [(row["name"], row["every"]) for row in rows] == [("one", "360m"), ("five", "1440m")]
    code, out, error = sources("list", "--json")
    assert code == 0
    assert [json.loads(line)["source"] for line in out] == ["one", "five"]


def test_a_malformed_table_is_one_line_and_the_others_are_listed(here: Path) -> None:
    (here / "sources.toml").write_text(
        '[good]\nurl = "https://jobs.lever.co/good"\n\n[bad\nurl = 7\n\n[odd]\nplatform = "lever"\ntokn = "odd"\n'
    )
    code, out, error = sources("list")
    assert code == 3
    assert any(line.startswith("good") and "lever" in line for line in out)
    assert [line.split(" ")[1] for line in error] == ["sources.toml:4:", "sources.toml:9:"]
    assert "did you mean token?" in error[1]


def test_a_source_is_shown_disabled_and_switched_on_again(here: Path) -> None:
    text = 'every = "6h"\n\n[crane]  # ours\nurl = "https://jobs.lever.co/crane"\ncountry = "SE"\n'
    (here / "sources.toml").write_text(text)
    assert {"parameters token=crane", "enabled    yes"} <= set(sources("show", "crane")[1])
    code, out, _ = sources("show", "crane", "--json")
    shown: dict[str, Any] = json.loads(out[0])
    assert code == 0
    assert (shown["reader"], shown["cadence"], shown["country"], shown["runs"]) == ("lever", "every 6h", "SE", [])
    assert sources("disable", "crane")[:2] == (0, ["crane is disabled; --undo switches it on again"])
    assert json.loads(sources("list", "--json")[1][0])["enabled"] is False
    assert "[crane]  # ours" in (here / "sources.toml").read_text()
    assert sources("disable", "crane", "--undo", "--json")[:2] == (0, ['{"source":"crane","enabled":true}'])
    assert json.loads(sources("list", "--json")[1][0])["enabled"] is True
    assert (here / "sources.toml").read_text() == text


def test_where_every_source_is_disabled_a_run_of_all_says_so(here: Path) -> None:
    (here / "scrapy.cfg").write_text("[settings]\ndefault = jobcrawl.settings\n")
    (here / "sources.toml").write_text('disabled = ["crane"]\n\n[crane]\nurl = "https://crane.example/jobs"\n')
    done = CliRunner().invoke(main, ["run", "--all"])
    words = "jobcrawl: every source is disabled; `jobcrawl sources disable NAME --undo` switches one on again"
    assert (done.exit_code, done.stderr.splitlines()) == (2, [words])


def test_a_registry_without_sources_says_how_to_register_one(here: Path) -> None:
    assert sources("list") == (0, ["No source is registered; `jobcrawl sources add URL` registers one."], [])


def test_the_setting_sources_names_other_files(here: Path) -> None:
    (here / "mine.py").write_text('from jobcrawl.settings import *\nSOURCES = ["boards.toml"]\n')
    (here / "boards.toml").write_text('[crane]\nurl = "https://jobs.lever.co/crane"\n')
    (here / "sources.toml").write_text('[other]\nurl = "https://jobs.lever.co/other"\n')
    environment = os.environ | {"SCRAPY_SETTINGS_MODULE": "mine", "PYTHONPATH": f"{here}:{ROOT}"}
    line = [sys.executable, "-m", "jobcrawl.commands.main", "sources", "list", "--json"]
    done = subprocess.run(line, cwd=here, env=environment, capture_output=True, text=True, timeout=200, check=True)
    assert [json.loads(row)["source"] for row in done.stdout.splitlines()] == ["crane"]


@pytest.mark.parametrize("command", ["show", "disable"])
def test_a_name_that_nobody_registered_is_one_line(here: Path, command: str) -> None:
    code, out, error = sources(command, "nobody")
    assert (code, out) == (2, [])
    assert error == ["jobcrawl: 'nobody' is no source; `jobcrawl sources list` shows all"]


def test_nothing_is_confirmed_where_nothing_is_held(here: Path) -> None:
    store = Database(DEFAULT_URL)
    Run.open(store, "crane").finish(ListingProof(pages=1, is_whole=True))
    store.close()
    assert sources("confirm", "crane") == (1, [], ["jobcrawl: nothing of 'crane' is held"])
    assert sources("confirm", "crne") == (
        2,
        [],
        ["jobcrawl: the store knows no source 'crne'; did you mean crane? `jobcrawl status` lists those it knows"],
    )


@pytest.mark.parametrize("arguments", [["add", "https://jobs.lever.co/new"], ["disable", "crane"]])
def test_nothing_is_written_to_a_registry_that_is_no_toml(here: Path, arguments: list[str]) -> None:
    broken = '[crane]\nurl = "https://jobs.lever.co/crane"\n\n[bad\n'
    (here / "sources.toml").write_text(broken)
    code, out, error = sources(*arguments)
    assert (code, out, len(error)) == (2, [], 1)
    assert error[0].startswith("jobcrawl: sources.toml cannot be read, mend it first: ")
    assert (here / "sources.toml").read_text() == broken


def test_an_unknown_name_in_a_broken_registry_tells_what_is_broken(here: Path) -> None:
    (here / "sources.toml").write_text("[crane\n")
    code, _, error = sources("show", "crane")
    assert (code, len(error)) == (2, 2)
    assert error[0].startswith("jobcrawl: sources.toml:1: crane: no TOML")


def test_rows_of_a_file_that_is_not_there_are_wrong_usage(here: Path) -> None:
    code, _, error = sources("add", "--from", "nowhere.csv")
    assert code == 2
    assert any("there is no such file" in line for line in error)
    code, _, error = sources("add", "--from", ".")
    assert code == 2
    assert any("is a directory; name a file" in line for line in error)
    assert not (here / "sources").exists()


@pytest.mark.parametrize(("name", "data"), [("rows.txt", b"name\none\n"), ("rows.csv", b"\xff\xfe\x00\x01")])
def test_a_file_that_cannot_be_rows_is_wrong_usage_and_imports_nothing(here: Path, name: str, data: bytes) -> None:
    (here / name).write_bytes(data)
    code, _, error = sources("add", "--from", name)
    assert (code, len(error)) == (2, 1)
    assert not (here / "sources" / "imported.jsonl").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["sources", "add", "https://jobs.lever.co/harbour", "-s"],
        ["run", "--all", "-s"],
        ["record", "site", "https://a.example/", "-s"],
    ],
)
def test_nothing_is_fetched_outside_a_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SCRAPY_SETTINGS_MODULE", raising=False)
    done = CliRunner().invoke(main, [*arguments, "STORE_URL=sqlite:///mine.db"], env={"COLUMNS": "200"})
    assert (done.exit_code, "there is no scrapy.cfg" in done.output) == (2, True), done.output
    assert list(tmp_path.iterdir()) == []


def test_a_project_that_says_nothing_about_guards_has_those_of_jobcrawl(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "terse_settings.py").write_text('USER_AGENT = "dean-bakery"\n')
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setenv("SCRAPY_SETTINGS_MODULE", "terse_settings")
    settings = fetching_settings()
    assert settings["USER_AGENT"] == "dean-bakery"
    assert settings["DOWNLOADER_MIDDLEWARES"]["jobcrawl.network.robots.RobotsGuard"] == 100
    assert (settings["TELNETCONSOLE_ENABLED"], settings["ADDRESS_GUARD_ENABLED"]) == (False, True)
