"""Tables for a person, whose rows stay whole where a program reads them (`| grep`, a journal)."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table

WIDTH = 400
"""Columns of what is no terminal; nothing is padded to it."""


def print_table(console: Console, table: Table) -> None:
    """Print a table: within a terminal's width, elsewhere every row on a line of its own."""
    if not console.is_terminal:
        console.width = WIDTH
    console.print(table)
