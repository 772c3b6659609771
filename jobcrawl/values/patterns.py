"""Patterns over the words of every language, run by RE2 in linear time: many alternatives cost no more than one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, lru_cache
from typing import Any, Final

import re2  # type: ignore[import-untyped]  # has no stubs

_MEMORY: Final = 8 << 20
_SET_MEMORY: Final = 64 << 20


MARGIN: Final = 300
"""Characters behind a looser pattern's match in which the exact one must end."""

_WORD: Final = r"0-9A-Za-z_\x{80}-\x{10FFFF}"
"""What `\\w` stands for inside a class: letters of every language as one range; exact classes make automata far larger."""


def _for_re2(pattern: str) -> str:
    """`\\w` and `\\W` for every language, which RE2 takes for ASCII."""
    return pattern.replace(r"[\w", f"[{_WORD}").replace(r"\w", f"[{_WORD}]").replace(r"\W", f"[^{_WORD}]")


def _options(ignore_case: bool, memory: int = _MEMORY) -> Any:
    options = re2.Options()
    options.case_sensitive = not ignore_case
    options.max_mem = memory
    options.log_errors = False
    return options


@lru_cache(maxsize=200)
def linear(pattern: str, *, ignore_case: bool = True) -> Any:
    """The compiled pattern, with the methods of `re.Pattern`; look-around and back-references are unknown to RE2."""
    return re2.compile(_for_re2(pattern), _options(ignore_case))


class PatternSet:
    """Several patterns in one automaton: which of them a text holds at all, in one pass; lines count for `^` and `$`."""

    def __init__(self, patterns: Iterable[str]) -> None:
        """`patterns` as `linear` takes them; the automaton is made when first used."""
        self._patterns = tuple(patterns)

    @cached_property
    def _set(self) -> Any:
        found = re2.Set.SearchSet(_options(ignore_case=True, memory=_SET_MEMORY))
        for pattern in self._patterns:
            found.Add("(?m)" + _for_re2(pattern))
        found.Compile()
        return found

    def found_in(self, text: str) -> list[int]:
        """Numbers of the patterns that the text holds."""
        return list(self._set.Match(text) or ())


class Gated:
    """A pattern of `re` behind a looser one of RE2: a text without a match is told in linear time, at a hundredth of the cost.

    Both are compiled when first used.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        """`pattern` and `flags` as for `re.compile`; back-references are not known."""
        self.pattern = pattern
        """The pattern as written."""
        self.flags = flags
        """The flags as given."""

    @cached_property
    def exact(self) -> re.Pattern[str]:
        """The pattern of `re`."""
        return re.compile(self.pattern, self.flags)

    @cached_property
    def _loose(self) -> Any:
        options = _options(bool(self.flags & re.I))
        options.never_capture = True
        options.dot_nl = bool(self.flags & re.S)
        return re2.compile(loosened(self.pattern), options)

    def may_match(self, text: str) -> bool:
        """Whether there may be a match."""
        return self._loose.search(text) is not None

    def search(self, text: str) -> re.Match[str] | None:
        """The first match."""
        return next(self.finditer(text), None)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches; one that ends more than `MARGIN` characters behind the looser pattern's is not found whole."""
        start = 0
        for near in self._loose.finditer(text):
            first, last = near.span()
            start = max(start, first)
            while start <= last and (found := self.exact.search(text, start, last + MARGIN)) and found.start() <= last:
                yield found
                start = max(found.end(), found.start() + 1)

    def sub(self, new: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with `new` in place of every match."""
        return self.exact.sub(new, text) if self.may_match(text) else text


_TOKEN: Final = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?<?[=!]|\{\d*,\d{2,}\}|.", re.S)
_WORD_START: Final = re.compile(r"(\(\?i\))?\(\?<!\\w\)")
_LOOSER: Final = {
    r"\b": "",
    r"\B": "",
    "^": "",
    "$": "",
    r"\s": r"[\s\x0b\x1c-\x1f\x{85}\pZ]",
    r"\d": r"\pN",
    r"\w": f"[{_WORD}]",
    r"\W": "[^0-9A-Za-z_]",
}
"""What RE2 is given for what it takes for ASCII or does not know; it matches no less."""


def loosened(pattern: str) -> str:
    """A pattern for RE2 that matches wherever `pattern` does in `re`: without assertions, its classes no narrower
    and long counted runs without an end, which would make the automaton large.
    """
    pieces: list[str] = []
    ahead = 0
    opening = _WORD_START.match(pattern)
    if opening:
        pieces.append(f"{opening[1] or ''}(?:^|[^0-9A-Za-z_])")
        pattern = pattern[opening.end() :]
    for part in _TOKEN.findall(pattern):
        if ahead:
            ahead += (part[0] == "(") - (part == ")")
        elif part.startswith(("(?=", "(?!", "(?<=", "(?<!")):
            ahead = 1
        elif part[0] == "{" and len(part) > 1:
            pieces.append(f"{part.partition(',')[0]},}}" if part[1] not in ",0" else "*")
        elif part.startswith(r"[^\W"):
            pieces.append(f"[{_WORD}]")
        elif part[0] == "[" and part[1] != "^":
            pieces.append(part.replace(r"\w", _WORD).replace(r"\s", r"\s\x0b\x1c-\x1f\x{85}\pZ").replace(r"\d", r"\pN"))
        else:
            pieces.append(_LOOSER.get(part, part))
    return "".join(pieces)
