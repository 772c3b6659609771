"""What a person sees of a crawl at a terminal."""

import os
import pty
import re
import socket
import subprocess
from io import StringIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from rich.console import Console

from fixtures.statsskuld.site import Site
from jobcrawl.ledger import MAX_LOSSES, Ledger
from jobcrawl.progress import SHOWN_LOSSES, Progress, ReportConsole
from jobcrawl.store.database import Database
from jobcrawl.store.lifecycle import SourceKind
from jobcrawl.store.run import Run
from tests.project import ENVIRONMENT, project
from tests.terminal import drawn_until_closed
from tests.test_demonstration import at, command, crawl

MOVE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


def seen_at_a_terminal(folder: Path, asked: list[str]) -> list[str]:
    """Lines that a command draws on a terminal of 80 columns, those that are drawn over included."""
    ours, theirs = pty.openpty()
    environment = ENVIRONMENT | {"TERM": "xterm", "COLUMNS": "80"}
    with subprocess.Popen(asked, cwd=project(folder), env=environment, stdin=theirs, stderr=theirs) as run:
        os.close(theirs)
        drawn = drawn_until_closed(ours)
        assert run.wait(60) == 0
    return re.split(r"[\r\n]+", MOVE.sub("", drawn.decode()))


def test_a_line_at_the_terminal_says_how_far_the_crawl_is(site: Site, tmp_path: Path) -> None:
    lines = seen_at_a_terminal(tmp_path, command(tmp_path, "statsskuld", *at(site)))
    drawn = [line for line in lines if re.match(r"statsskuld: \d+ s, \d+ postings, \d+ of \d+ pages", line)]
    assert len(drawn) > 1
    assert max(map(len, drawn)) <= 80
    assert "statsskuld: run complete, 40 postings" in "\n".join(lines)


def test_a_source_that_another_run_holds_is_one_line(site: Site, tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/store.db")
    Run.open(database, "statsskuld", SourceKind.HTML)
    run = crawl(tmp_path, "statsskuld", *at(site))
    words = f"statsskuld: another run holds it (process {os.getpid()} on {socket.gethostname()}); try again when that has ended"
    assert (run.returncode, run.stderr.partition("ERROR: ")[2]) == (75, words + "\n")
    database.close()


def test_a_crawl_whose_feed_could_not_be_published_is_told_as_failed(site: Site, tmp_path: Path) -> None:
    (tmp_path / "feed" / "statsskuld" / "manifest.json").mkdir(parents=True)
    run = crawl(tmp_path, "statsskuld", *at(site))
    assert (run.returncode, "statsskuld: run failed, 40 postings" in run.stderr) == (1, True), run.stderr
    assert run.stderr.splitlines()[-1].endswith("40 open; the feed could not be published, for the reason above")


def test_why_a_listing_was_not_read_is_told_once(tmp_path: Path) -> None:
    run = crawl(tmp_path, "site", "-a", "url=http://127.0.0.1:9/jobs")
    assert (run.returncode, run.stderr.count("port 9 is neither in URL_GUARD_PORTS nor in ADDRESS_GUARD_ALLOW")) == (1, 1), (
        run.stderr
    )
    assert run.stderr.splitlines()[-1].startswith("127.0.0.1-9-jobs-039527: run failed; 0 new, ")


def test_words_of_a_page_are_shown_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    ReportConsole().print("lost: 1 KeyError: '[/b]', 1 no :key:")
    assert capsys.readouterr().err == "lost: 1 KeyError: '[/b]', 1 no :key:\n"


def reported(ledger: Ledger) -> str:
    out = StringIO()
    crawler: Any = SimpleNamespace(stats=None, get_extension=lambda _kind: None)
    spider: Any = SimpleNamespace(name="bakery", ledger=ledger, exit_code=None, run_state="partial")
    Progress(crawler, Console(file=out))._report(spider)
    return out.getvalue()


def test_lost_pages_beyond_those_named_are_counted_however_many_there_are() -> None:
    ledger = Ledger()
    for number in range(MAX_LOSSES + 500):
        ledger.lost(f"https://bakery.example/{number}", "dropped", "NotAPosting")
    assert f"  and {MAX_LOSSES + 500 - SHOWN_LOSSES} more\n" in reported(ledger)


def test_no_more_are_counted_than_there_are() -> None:
    ledger = Ledger()
    ledger.lost("https://bakery.example/jobs", "failed", "HTTP 500")
    ledger.listing.lost("https://bakery.example/jobs", "failed", "HTTP 500")
    for number in range(SHOWN_LOSSES):
        ledger.lost(f"https://bakery.example/{number}", "dropped", "NotAPosting")
    assert " more\n" not in reported(ledger)
