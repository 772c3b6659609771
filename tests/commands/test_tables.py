"""Tables of the commands: what a terminal shows, and what a program reads."""

from __future__ import annotations

import io

from rich.console import Console
from rich.table import Table

from jobcrawl.commands.tables import print_table


def printed(*, is_terminal: bool) -> list[str]:
    table = Table("source", "where", box=None)
    table.add_row("harbour works", "the yard by the old lighthouse " * 4)
    out = io.StringIO()
    print_table(table, Console(file=out, width=40, force_terminal=is_terminal))
    return out.getvalue().splitlines()


def test_a_row_is_one_line_for_a_program_and_fits_the_width_of_a_terminal() -> None:
    assert len(printed(is_terminal=False)) == 2
    assert len(printed(is_terminal=True)) > 2


def test_a_name_that_is_too_long_for_a_terminal_goes_on_in_the_next_line() -> None:
    name = "harbour-works.example-jobs-of-the-yard-by-the-old-lighthouse"
    table = Table("source", "state", box=None, pad_edge=False)
    table.add_row(name, "complete")
    out = io.StringIO()
    print_table(table, Console(file=out, width=40, force_terminal=True, color_system=None))
    assert "".join(line[:30].strip() for line in out.getvalue().splitlines()[1:]) == name
