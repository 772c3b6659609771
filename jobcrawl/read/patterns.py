"""Patterns over the words of every language, run by RE2 in linear time: many alternatives cost no more than one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, Final

import re2  # type: ignore[import-untyped]  # has no stubs

_MEMORY: Final = 8 << 20
_SET_MEMORY: Final = 64 << 20


_WORD: Final = r"0-9A-Za-z_\x{80}-\x{10FFFF}"
"""What `\\w` stands for inside a class: letters of every language as one range; exact classes make automata far larger."""


def _for_re2(pattern: str) -> str:
    """`\\w` and `\\W` for every language, which RE2 takes for ASCII."""
    return pattern.replace(r"[\w", f"[{_WORD}").replace(r"\w", f"[{_WORD}]").replace(r"\W", f"[^{_WORD}]")


def _options(ignore_case: bool, memory: int = _MEMORY) -> Any:
    options = re2.Options()
    options.case_sensitive = not ignore_case
    options.max_mem = memory
    return options


@lru_cache(maxsize=200)
def linear(pattern: str, *, ignore_case: bool = True) -> Any:
    """The compiled pattern, with the methods of `re.Pattern`; look-around and back-references are unknown to RE2."""
    return re2.compile(_for_re2(pattern), _options(ignore_case))


class PatternSet:
    """Several patterns in one automaton: which of them a text holds at all, in one pass; lines count for `^` and `$`."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self._set = re2.Set.SearchSet(_options(ignore_case=True, memory=_SET_MEMORY))
        for pattern in patterns:
            self._set.Add("(?m)" + _for_re2(pattern))
        self._set.Compile()

    def found_in(self, text: str) -> list[int]:
        """Numbers of the patterns that the text holds."""
        return list(self._set.Match(text) or ())
