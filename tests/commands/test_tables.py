"""Tables of the commands where no terminal reads them."""

from __future__ import annotations

import io

from rich.console import Console
from rich.table import Table

from jobcrawl.commands.tables import print_table


def printed(*, is_terminal: bool) -> list[str]:
    table = Table("source", "where", box=None)
    table.add_row("harbour works", "the yard by the old lighthouse " * 4)
    out = io.StringIO()
    print_table(Console(file=out, width=40, force_terminal=is_terminal), table)
    return out.getvalue().splitlines()


def test_a_row_is_one_line_for_a_program_and_fits_the_width_of_a_terminal() -> None:
    assert len(printed(is_terminal=False)) == 2
    assert len(printed(is_terminal=True)) > 2
