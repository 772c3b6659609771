"""What a person is told: tables, whose rows stay whole where a program reads them (`| grep`, a journal), and facts in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

WIDTH = 400
"""Columns of what is no terminal; nothing is padded to it."""

STATE_STYLES = {
    "complete": "green",
    "partial": "yellow",
    "blocked": "red",
    "failed": "red",
    "running": "cyan",
    "busy": "cyan",
    "left": "yellow",
}
"""Colour of a run's state."""


def in_its_colour(state: str) -> Text:
    """A run's state."""
    return Text(state, style=STATE_STYLES.get(state, "default"))


def print_table(table: Table, console: Console | None = None) -> None:
    """Print a table: within a terminal's width, elsewhere every row on a line of its own; nothing is cut off, and words of
    strangers such as `[b]` or `:key:` stay what they are."""
    console = console or Console(markup=False, emoji=False, highlight=False)
    for column in table.columns:
        column.overflow = "fold"
    if not console.is_terminal:
        console.width = WIDTH
    console.print(table)


def in_words(value: Any) -> str:
    """A fact of a source as a person reads it."""
    if isinstance(value, Mapping):
        return ", ".join(f"{key}={one}" for key, one in value.items())
    return {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)
