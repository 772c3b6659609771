"""The count that a person sees while a command goes through many items."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

from tests.terminal import drawn_until_closed

COUNT = """
from jobcrawl.commands import counting
counting.REDRAWN_AFTER = 0
print(sum(counting.counted(range(1, 4), "rows")))
"""


def drawn(*, to_terminal: bool) -> tuple[str, str]:
    """What stands on standard output, and what is drawn on standard error, which is a terminal."""
    ours, theirs = pty.openpty()
    out = theirs if to_terminal else subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", COUNT], cwd=Path(__file__).parents[2], stdout=out, stderr=theirs) as run:
        os.close(theirs)
        told = run.stdout.read().decode() if run.stdout is not None else ""
        seen = drawn_until_closed(ours)
        assert run.wait(60) == 0
    return told, seen.decode()


def test_items_are_counted_at_the_terminal_and_the_count_is_gone_at_the_end() -> None:
    told, seen = drawn(to_terminal=False)
    assert told == "6\n"
    lines = seen.split("\x1b[K\r")
    assert [line.split(",")[0] for line in lines] == ["1 rows", "2 rows", "3 rows", "", ""]


def test_a_count_never_mixes_with_output_at_the_terminal() -> None:
    assert drawn(to_terminal=True) == ("", "6\r\n")
