"""Counting: a live count at the terminal while a command goes through many pages or rows."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")

REDRAWN_AFTER = 0.2
"""Seconds between two drawings."""
CLEAR = "\x1b[K"
"""Clears the rest of a terminal's line (ECMA-48, EL)."""


def counted(items: Iterable[Item], words: str) -> Iterator[Item]:
    """The same items; how many went by is drawn on standard error, where a person looks at it and the output goes elsewhere."""
    if sys.stdout.isatty() or not sys.stderr.isatty():
        yield from items
        return
    began = drawn = time.monotonic()
    for number, item in enumerate(items, 1):
        yield item
        now = time.monotonic()
        if now - drawn >= REDRAWN_AFTER:
            drawn = now
            _draw(f"{number} {words}, {number / (now - began):.0f} a second")
    if drawn > began:
        _draw("")


def _draw(text: str) -> None:
    sys.stderr.write(f"{text}{CLEAR}\r")  # back at the start of the line, so that an error goes over it
    sys.stderr.flush()
