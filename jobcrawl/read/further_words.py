"""Further words: those of languages beside the twelve that the readers' own lists hold, from `further_words.toml`."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Final

_DATA: Final = tomllib.loads((files("jobcrawl.read") / "further_words.toml").read_text(encoding="utf-8"))


def phrases(table: str, key: str) -> tuple[str, ...]:
    """Phrases of an entry, in lower case.

    >>> "下一页" in phrases("listings", "next")
    True
    """
    return tuple(phrase for part in _DATA[table][key].split("|") if (phrase := " ".join(part.split())))


def words(table: str, key: str) -> tuple[str, ...]:
    """Words of an entry, parted by white space.

    >>> "jobs" in words("addresses", "words")
    True
    """
    return tuple(_DATA[table][key].split())
