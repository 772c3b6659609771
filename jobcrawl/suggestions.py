"""Suggestions: which of the known names is meant by one that is none of them."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def did_you_mean(given: str, known: Iterable[str]) -> str:
    """A question after the name most like the given one, to stand within a sentence; empty where none is like it.

    >>> did_you_mean("contry", ["country", "name"]), did_you_mean("x", ["country", "name"])
    ('did you mean country? ', '')
    """
    near = get_close_matches(given, list(known), 1)
    return f"did you mean {near[0]}? " if near else ""
