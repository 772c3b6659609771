"""Word edges: patterns whose `\\b` holds beside letters of every language in RE2, which knows the words of ASCII only.

Beside `å`, which RE2 takes for no letter, `\\b` never stands at the edge of a word, and `\\B` does: it asks that no letter of
ASCII stands on the other side. So each `\\b` is put to what it stands beside, alternative by alternative. One flaw is left:
between `t` and `ä` RE2 still sees an edge.
"""

from __future__ import annotations

import re
from collections import deque
from copy import deepcopy
from dataclasses import dataclass
from typing import Final

_EDGE: Final = r"\b"
_INNER: Final = r"\B"
_PIECE: Final = re.compile(
    r"\\(?:x\{[0-9A-Fa-f]+\}|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|.)|\[\^?\]?(?:\\.|[^\]\\])*\]"
    r"|\(\?(?:P<\w+>|[a-z]*-?[a-z]*:|[a-z]+\))|(?:[*+?]|\{\d+,?\d*\})[?+]?|.",
    re.S,
)
_REPEATS: Final = ("*", "+", "?")
_OPTIONAL: Final = ("*", "?", "{0")


@dataclass(slots=True)
class _Part:
    """One step of a pattern: a letter, a class, an assertion, or a group of alternatives."""

    text: str
    """As written; of a group the bracket that opens it."""
    choices: list[list[_Part]] | None = None
    """Alternatives of a group."""
    repeats: str = ""
    """How often it stands: `?`, `{2,3}`."""

    def written(self) -> str:
        """The part as a pattern."""
        if self.choices is None:
            return self.text + self.repeats
        return f"{self.text}{'|'.join(map(_written, self.choices))}){self.repeats}"

    @property
    def is_optional(self) -> bool:
        """Whether it may be left out."""
        return self.repeats.startswith(_OPTIONAL)

    @property
    def captures(self) -> bool:
        """Whether it holds a group whose text is asked for, so that it cannot be written twice."""
        if self.choices is None:
            return False
        return self.text == "(" or self.text.startswith("(?P") or any(part.captures for one in self.choices for part in one)


class _Pieces:
    """A pattern's pieces, read one after another."""

    def __init__(self, pattern: str) -> None:
        self.pieces = deque(_PIECE.findall(pattern))

    def choices(self) -> list[list[_Part]]:
        """Alternatives up to the bracket that ends them, or the pattern's end."""
        found: list[list[_Part]] = [[]]
        while self.pieces:
            piece = self.pieces.popleft()
            if piece == ")":
                break
            if piece == "|":
                found.append([])
            elif piece[0] == "(" and not (piece.startswith("(?") and piece[-1] == ")"):
                found[-1].append(_Part(piece, self.choices()))
            elif found[-1] and (piece[0] in _REPEATS or (piece[0] == "{" and len(piece) > 1)):
                found[-1][-1].repeats += piece
            else:
                found[-1].append(_Part(piece))
        return found


def with_edges(pattern: str) -> str:
    """The pattern with each `\\b` as RE2 needs it beside letters outside ASCII; the same where none stands beside one."""
    if pattern.isascii() or _EDGE not in pattern:
        return pattern
    choices = _Pieces(pattern).choices()
    for parts in choices:
        _settle(parts)
    return "|".join(map(_written, choices))


def _written(parts: list[_Part]) -> str:
    return "".join([part.written() for part in parts])


def _settle(parts: list[_Part]) -> None:
    """Put the edges among the parts to what they stand beside."""
    index = 0
    while index < len(parts):
        part = parts[index]
        if part.text == _EDGE and not part.repeats:
            if index + 1 < len(parts) and _may_stand_outside(parts[index + 1], first=True):
                index = _put_before(parts, index)
                continue
            if index and _ends_outside(parts, index):
                index = _put_behind(parts, index)
                continue
        elif part.choices is not None:
            for one in part.choices:
                _settle(one)
        index += 1


def _may_stand_outside(part: _Part, *, first: bool) -> bool:
    """Whether a part may begin, or end, with a letter outside ASCII."""
    if part.choices is None:
        return len(part.text) == 1 and not part.text.isascii() and part.text.isalpha()
    return any(one and _may_stand_outside(one[0 if first else -1], first=first) for one in part.choices)


def _ends_outside(parts: list[_Part], index: int) -> bool:
    """Whether what stands ahead of the edge at `index` may end with a letter outside ASCII, its last parts being left out."""
    for part in reversed(parts[:index]):
        if _may_stand_outside(part, first=False):
            return True
        if not part.is_optional:
            return False
    return False


def _put_before(parts: list[_Part], index: int) -> int:
    """Put the edge at `index` to the part behind it; the index from which to go on."""
    following = parts[index + 1]
    if following.repeats:
        return index + 1
    if following.choices is None:
        parts[index] = _Part(_INNER)
        return index + 1
    for one in following.choices:
        one.insert(0, _Part(_EDGE))
    del parts[index]
    return index


def _put_behind(parts: list[_Part], index: int) -> int:
    """Put the edge at `index` to the parts ahead of it, each of which may be the last; the index from which to go on."""
    first = index - 1
    while parts[first].is_optional and first:
        first -= 1
    optional, last = parts[first + 1 : index], parts[first]
    if (
        any(part.captures or _ends_in_both(part) for part in optional)
        or last.is_optional
        or (last.choices is not None and last.repeats)
    ):
        return index + 1
    if last.choices is not None:
        for one in last.choices:
            one.extend(deepcopy([*optional, parts[index]]))
            _settle(one)
        del parts[first + 1 : index + 1]
        return first + 1
    ways = [[*optional[:end], part := _once(optional[end]), _edge_of(part)] for end in range(len(optional) - 1, -1, -1)]
    parts[first + 1 : index + 1] = [_Part("(?:", [*ways, [_edge_of(last)]]) if optional else _edge_of(last)]
    return first + 2


def _ends_in_both(part: _Part) -> bool:
    """Whether some alternatives of a group end with a letter outside ASCII and others do not: no one edge is behind them."""
    ends = {bool(one) and _may_stand_outside(one[-1], first=False) for one in part.choices or ()}
    return len(ends) > 1


def _once(part: _Part) -> _Part:
    """An optional part that is there."""
    repeats = "+" if part.repeats[0] == "*" else "" if part.repeats[0] == "?" else "{1" + part.repeats[2:]
    return _Part(part.text, part.choices, repeats)


def _edge_of(part: _Part) -> _Part:
    """The assertion for the edge behind a letter or class."""
    return _Part(_INNER if _may_stand_outside(part, first=False) else _EDGE)
