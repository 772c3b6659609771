"""What a person sees of a crawl at a terminal."""

import os
import pty
import re
import subprocess
from pathlib import Path

import pytest

from fixtures.statsskuld.site import Site
from jobcrawl.progress import ReportConsole
from tests.project import ENVIRONMENT, project
from tests.terminal import drawn_until_closed
from tests.test_demonstration import at, command

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


def test_words_of_a_page_are_shown_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    ReportConsole().print("lost: 1 KeyError: '[/b]', 1 no :key:")
    assert capsys.readouterr().err == "lost: 1 KeyError: '[/b]', 1 no :key:\n"
