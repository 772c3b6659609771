"""`jobcrawl sources forget` as a person uses it, on a project with a store, a feed and a registry."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
import tomllib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from typer.testing import CliRunner

from jobcrawl.commands import forget as command
from jobcrawl.commands.main import app as main
from jobcrawl.commands.sources import app
from jobcrawl.feed.formats import FORMATS, publish_all
from jobcrawl.feed.manifest import read_manifest
from jobcrawl.feed.storage import PartFile
from jobcrawl.feed.tail import tail, verify
from jobcrawl.feed.whole_file import PART
from jobcrawl.feed.withdraw import FeedFiles
from jobcrawl.source_names import folder_name
from jobcrawl.store.database import DEFAULT_URL, Database
from jobcrawl.store.errors import LeaseHeld
from jobcrawl.store.history import list_names
from jobcrawl.store.lifecycle import SourceKind
from jobcrawl.store.run import Run
from jobcrawl.store.strict import to_json
from jobcrawl.store.tables import adverts, postings
from tests.store.site import Site
from tests.terminal import drawn_until_closed

ROOT = Path(__file__).parents[2]

REGISTRY = """# ours; ask Anna
disabled = ["musuem", "dean"]

[musuem]
url = "https://musuem.example/jobs"

# Dean Bakery, Leeds
[dean]
url = "https://dean.example/jobs"
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with two sources that were crawled, of which one is mistyped."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SCRAPY_SETTINGS_MODULE", "jobcrawl.settings")
    (tmp_path / "scrapy.cfg").write_text("[settings]\ndefault = jobcrawl.settings\n")
    (tmp_path / "sources.toml").write_text(REGISTRY)
    crawled("musuem", "dean")
    return tmp_path


def crawled(*names: str) -> None:
    """Two runs of each: three postings, of which the first is closed, and a feed."""
    database = Database(DEFAULT_URL)
    for name in names:
        site = Site(database, SourceKind.FEED, source=name, now=datetime.now(UTC))
        site.put(*(f"{name}{number}" for number in range(4)))
        site.visit(days=0)
        run = site.begin()
        run.removed(f"{name}0")
        site.jobs.pop(f"{name}0")
        for job in site.jobs.values():
            assert job.url is not None
            run.seen(job.url, source_id=job.source_id)
            run.record(replace(job), link=job.url)
        run.abandon("stopped")
        site.visit(removed=[f"{name}0"])
        publish_all(database, Path("feed"), name, ["csv"])
        Path("feed", folder_name(name), "postings.jsonl").write_text("{}\n")
    database.close()


def forget(*arguments: str) -> tuple[int, list[str], list[str]]:
    """Exit code, output and error lines of `jobcrawl sources forget …`."""
    done = CliRunner().invoke(app, ["forget", *arguments])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.stdout.splitlines(), done.stderr.splitlines()


def names() -> list[str]:
    database = Database(DEFAULT_URL)
    try:
        with database.read() as connection:
            return list_names(connection)
    finally:
        database.close()


GONE = "musuem is forgotten: 3 open and 1 closed postings, 5 changes, 3 runs, 5 feed files, its row in sources.toml"


def test_a_mistyped_source_goes_from_registry_store_and_feeds(here: Path) -> None:
    assert forget("musuem", "--yes") == (0, [GONE], [])
    assert (here / "sources.toml").read_text() == (
        '# ours; ask Anna\ndisabled = ["dean"]\n\n# Dean Bakery, Leeds\n[dean]\nurl = "https://dean.example/jobs"\n'
    )
    assert names() == ["dean"]
    assert [path.name for path in (here / "feed").iterdir()] == ["dean"]
    assert verify(here / "feed" / "dean").source == "dean"
    shown = CliRunner().invoke(main, ["status", "--json"]).stdout.splitlines()
    assert [json.loads(line)["source"] for line in shown] == ["dean"]
    code, _, error = forget("musuem", "--yes")
    assert (code, error) == (2, ["jobcrawl: 'musuem' is no source; `jobcrawl sources list` shows all"])


def test_programs_are_told_the_same(here: Path) -> None:
    code, out, error = forget("musuem", "--yes", "--json")
    assert (code, error) == (0, [])
    assert [json.loads(line) for line in out] == [
        {
            "source": "musuem", "open": 3, "closed": 1, "changes": 5, "runs": 3, "feed_files": 5, "rows": ["sources.toml"],
            "unlinked": 0, "left": [],
        }
    ]  # fmt: skip


def everything(here: Path) -> dict[str, bytes]:
    files = {str(path): path.read_bytes() for path in here.rglob("*") if path.is_file() and "jobcrawl.db" not in path.name}
    return files | {"names": repr(names()).encode()}


def test_without_a_terminal_nothing_goes_unless_it_is_said(here: Path) -> None:
    before = everything(here)
    words = "jobcrawl: nobody can be asked whether musuem should go; `--yes` forgets it without asking"
    assert forget("musuem") == (2, [], [words])
    assert everything(here) == before


@pytest.mark.parametrize(("answer", "code"), [("n", 1), ("", 1), ("y", 0)])
def test_at_a_terminal_it_is_shown_what_would_go_and_asked(here: Path, answer: str, code: int) -> None:
    ours, theirs = pty.openpty()
    line = [sys.executable, "-m", "jobcrawl.commands.main", "sources", "forget", "musuem"]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(line, cwd=here, env=environment, stdin=theirs, stdout=subprocess.PIPE, stderr=theirs) as run:
        os.close(theirs)
        os.write(ours, f"{answer}\n".encode())
        assert run.stdout is not None
        out = run.stdout.read().decode()
        drawn = drawn_until_closed(ours).decode()
        assert run.wait(60) == code
    assert GONE.replace(" is forgotten", "") in drawn
    assert "Forget all of it? [y/N]" in drawn
    assert out == (f"{GONE}\n" if code == 0 else "")
    assert ("jobcrawl: nothing was forgotten" in drawn) == (code == 1)
    assert names() == (["dean"] if code == 0 else ["dean", "musuem"])


@pytest.mark.parametrize(
    ("name", "near"), [("msuem", "did you mean musuem? "), ("statskuld", "did you mean statsskuld? "), ("x", "")]
)
def test_an_unknown_name_is_one_line_with_the_nearest(here: Path, name: str, near: str) -> None:
    before = everything(here)
    error = [f"jobcrawl: {name!r} is no source; {near}`jobcrawl sources list` shows all"]
    assert forget(name, "--yes") == (2, [], error)
    assert everything(here) == before


def test_a_source_that_is_only_registered_is_forgotten(here: Path) -> None:
    (here / "jobcrawl.db").unlink()
    (here / "feed").rename(here / "elsewhere")
    code, out, _ = forget("musuem", "--yes")
    assert (code, out) == (
        0, ["musuem is forgotten: 0 open and 0 closed postings, 0 changes, 0 runs, 0 feed files, its row in sources.toml"],
    )  # fmt: skip
    assert not (here / "jobcrawl.db").exists()
    assert (forget("dean", "--yes", "--store", "sqlite:///nowhere.db")[0], not (here / "nowhere.db").exists()) == (2, True)


def test_a_source_that_is_only_in_the_store_is_forgotten(here: Path) -> None:
    crawled("greenhouse:harbour")
    (here / "sources.toml").write_text("# nothing yet\n")
    code, out, _ = forget("greenhouse:harbour", "--yes")
    assert (code, out) == (0, [GONE.replace("musuem", "greenhouse:harbour").removesuffix(", its row in sources.toml")])
    assert (here / "sources.toml").read_text() == "# nothing yet\n"
    assert names() == ["dean", "musuem"]


def test_a_row_in_a_file_of_another_is_named_and_left(here: Path) -> None:
    (here / "sources").mkdir()
    (here / "sources" / "boards.csv").write_text("name,url\nmusuem,https://musuem.example/list\n")
    (here / "sources" / "imported.jsonl").write_text(
        '{"name":"musuem","url":"https://musuem.example/"}\nno JSON\n{"name":"leeds","url":"https://leeds.example/"}\n'
    )
    code, out, _ = forget("musuem", "--yes")
    assert (code, out) == (
        3,
        [
            f"{GONE}, its row in sources/imported.jsonl",
            "sources/boards.csv:2 registers it still and is yours to edit; as long as it does, `jobcrawl run` crawls it anew",
        ],
    )
    assert tomllib.loads((here / "sources.toml").read_text())["disabled"] == ["musuem", "dean"], "it is not switched on"
    assert "musuem" in (here / "sources" / "boards.csv").read_text()
    assert (here / "sources" / "imported.jsonl").read_text() == 'no JSON\n{"name":"leeds","url":"https://leeds.example/"}\n'
    assert names() == ["dean"]


def test_of_a_spider_of_the_project_it_is_said_that_it_stays(here: Path) -> None:
    words = "jobcrawl: 'statsskuld' is a spider of this project that nothing is known of yet; its file is yours to delete"
    assert forget("statsskuld", "--yes") == (2, [], [words])
    crawled("statsskuld")
    code, out, _ = forget("statsskuld", "--yes")
    assert (code, out[1:]) == (
        0, ["the spider statsskuld of this project stays; `scrapy crawl statsskuld` begins the source anew"],
    )  # fmt: skip


def test_what_stays_is_told(here: Path) -> None:
    (here / "feed" / "musuem" / "notes.txt").write_text("mine")
    (here / "archive").mkdir()
    for name in ("musuem-20260301T060000Z-00001", "musuem-hall-20260301T060000Z-00001"):
        (here / "archive" / f"{name}.warc.gz").write_bytes(b"")
    code, out, _ = forget("musuem", "--yes", "-s", "ARCHIVE_DIR=archive")
    assert (code, out[1:]) == (
        0, ["feed/musuem/notes.txt stays: it is no file of a feed", "archives of its pages stay in archive: 1"],
    )  # fmt: skip


def test_a_feed_in_another_folder_goes_where_the_setting_names_it(here: Path) -> None:
    (here / "disk").mkdir()
    (here / "feed").rename(here / "disk" / "feeds")
    assert forget("musuem", "--yes", "-s", "FEED_DIR=disk/feeds")[0] == 0
    assert [path.name for path in (here / "disk" / "feeds").iterdir()] == ["dean"]


def test_a_source_that_is_being_crawled_is_left_whole(here: Path) -> None:
    database = Database(DEFAULT_URL)
    run = Run.open(database, "musuem")
    before = everything(here)
    code, out, error = forget("musuem", "--yes")
    assert (code, out, len(error)) == (75, [], 1)
    assert error[0].startswith("jobcrawl: musuem: another run holds it (process ")
    assert everything(here) == before
    run.abandon("stopped")
    database.close()
    assert forget("musuem", "--yes")[0] == 0


def test_a_registry_that_is_no_toml_is_to_be_mended_first(here: Path) -> None:
    (here / "sources.toml").write_text("[musuem\n")
    before = everything(here)
    code, out, error = forget("musuem", "--yes")
    assert (code, out) == (2, [])
    assert error[0].startswith("jobcrawl: sources.toml cannot be read, mend it first: ")
    assert everything(here) == before


@pytest.mark.parametrize("step", ["remove_rows", "forget_stored", "withdraw"])
def test_what_was_cut_short_is_finished_by_calling_it_again(here: Path, step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(*_: Any) -> Any:
        raise KeyboardInterrupt

    where: Any = FeedFiles if step == "withdraw" else command
    with monkeypatch.context() as patch:
        patch.setattr(where, step, killed)
        assert CliRunner().invoke(app, ["forget", "musuem", "--yes"]).exit_code != 0
    assert forget("musuem", "--yes")[0] == 0
    assert "musuem" not in (here / "sources.toml").read_text()
    assert names() == ["dean"]
    assert [path.name for path in (here / "feed").iterdir()] == ["dean"]


def test_a_source_that_comes_back_has_a_feed_of_its_own(here: Path) -> None:
    before = read_manifest(here / "feed" / "musuem")
    assert forget("musuem", "--yes")[0] == 0
    crawled("musuem")
    after = verify(here / "feed" / "musuem")
    assert (after.before_seq, after.first_seq) == (before.last_seq, before.last_seq + 1)
    assert after.begun_at != before.begun_at
    assert FORMATS["csv"].file in {path.name for path in (here / "feed" / "musuem").iterdir()}


def test_files_that_a_crawl_is_about_to_put_in_place_are_waited_for(here: Path) -> None:
    """A crawl puts its own files in place after its books are closed, when it holds the source no longer."""
    before = everything(here)
    part = PartFile(here / "feed" / "musuem" / f".postings.jsonl.0{PART}")
    code, out, error = forget("musuem", "--yes")
    assert (code, out) == (75, [])
    assert error == ["jobcrawl: feed/musuem/postings.jsonl is being written by a crawl of musuem; try again when that has ended"]
    part.close()
    part.path.unlink()
    assert everything(here) == before
    assert forget("musuem", "--yes")[0] == 0


def test_the_feed_of_another_source_in_a_folder_of_that_name_stays(here: Path) -> None:
    crawled("gar:den")
    (here / "sources.toml").write_text('[gar-den]\nurl = "https://garden.example/jobs"\n')
    code, out, _ = forget("gar-den", "--yes")
    assert (code, out[1:]) == (0, ["feed/gar-den stays: it holds the feed of gar:den"])
    assert verify(here / "feed" / "gar-den").source == "gar:den"


def test_a_crawl_begun_while_a_source_is_forgotten_finds_it_held(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    withdraw = FeedFiles.withdraw

    def meanwhile(self: FeedFiles) -> tuple[int, list[Path]]:
        database = Database(DEFAULT_URL)
        with pytest.raises(LeaseHeld):
            Run.open(database, "musuem")
        database.close()
        return withdraw(self)

    monkeypatch.setattr(FeedFiles, "withdraw", meanwhile)
    assert forget("musuem", "--yes")[0] == 0
    monkeypatch.undo()


def test_addresses_in_other_sources_are_told(here: Path) -> None:
    database = Database(DEFAULT_URL)
    with database.write() as connection:
        id = connection.execute(select(postings.c.id).where(postings.c.source == "dean", postings.c.status == "open")).scalar()
        links = [{"source": name, "url": f"https://{name}.example/1"} for name in ("dean", "musuem")]
        row = {"posting": id, "seq": 1, "edition": "1", "url": "", "links": to_json(links), "data": "{}"}
        connection.execute(adverts.insert(), row)
    database.close()
    code, out, _ = forget("musuem", "--yes")
    assert (code, out[1:]) == (
        0,
        [
            "its addresses are gone from 1 posting of other sources; `jobcrawl feed publish` brings that into their feeds, "
            "as does the next run of each"
        ],
    )
    assert CliRunner().invoke(main, ["feed", "publish"]).exit_code == 0
    assert [line["changed_fields"] for line in tail(here / "feed" / "dean", 5)] == [["source_links"]]
