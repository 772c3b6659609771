"""Patterns over the words of every language, run by RE2 in linear time: many alternatives cost no more than one.

An automaton that meets new words builds new states, at a hundred times the cost of reading them, and the words of an ad are
always new. So what a pattern cannot match without is looked for first, by Aho-Corasick, which has no states to build.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import Any, AnyStr, Final, cast

import re2  # type: ignore[import-untyped]  # has no stubs
from ahocorasick_rs import AhoCorasick

from jobcrawl.values.word_edges import with_edges

_MEMORY: Final = 8 << 20


MARGIN: Final = 300
"""Characters behind a looser pattern's match in which the exact one must end."""

_WORD: Final = r"0-9A-Za-z_\x{80}-\x{10FFFF}"
"""What `\\w` stands for inside a class: letters of every language as one range; exact classes make automata far larger."""

_LETTER: Final = r"A-Za-z\x{80}-\x{10FFFF}"


def _for_re2(pattern: str) -> str:
    """Words, letters and their edges for every language, which RE2 takes for ASCII or does not know inside a class."""
    pattern = with_edges(pattern).replace(r"[^\W\d_]", f"[{_LETTER}]").replace(r"[^\W\d]", f"[_{_LETTER}]")
    return pattern.replace(r"[\w", f"[{_WORD}").replace(r"\w", f"[{_WORD}]").replace(r"\W", f"[^{_WORD}]")


def _options(ignore_case: bool) -> Any:
    options = re2.Options()
    options.case_sensitive = not ignore_case
    options.max_mem = _MEMORY
    options.log_errors = False
    return options


@lru_cache(maxsize=200)
def linear(pattern: str, *, ignore_case: bool = True) -> Any:
    """The compiled pattern, with the methods of `re.Pattern`; look-around and back-references are unknown to RE2."""
    return re2.compile(_for_re2(pattern), _options(ignore_case))


_PIECE: Final = re.compile(
    r"\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|.)|\[\^?\]?(?:\\.|[^\]\\])*\]"
    r"|\(\?(?:P<\w+>|<?[=!]|[a-z]*-?[a-z]*:|[a-z]+\))|\{\d*,?\d*\}|[^\\\[(){}^$|.*+?]+(?![*+?{])|.",
    re.S,
)
_POSITIONS: Final = frozenset(("^", "$", r"\b", r"\B", r"\A", r"\Z"))
_NOTHING: Final[frozenset[str]] = frozenset()
_VERBOSE: Final = ("(?x)", "(?ix)")
_LAYOUT: Final = re.compile(r"(?<!\\)\s+")
"""White space that a verbose pattern is laid out with."""


def needed_words(pattern: str) -> frozenset[str]:
    """Pieces of text in lower case, one of which stands in whatever a pattern of `re` matches; none where none can be told.

    Patterns with back-references are not known, nor those in verbose form with comments.
    """
    if pattern.startswith(_VERBOSE):
        pattern = _LAYOUT.sub("", pattern)
    return _needed_by_choice(deque(_PIECE.findall(pattern)))


def _needed_by_choice(pieces: deque[str]) -> frozenset[str]:
    """What alternatives need, up to the parenthesis that ends them or the pattern's end: the words of each, if each has some."""
    choices = [_needed_by_sequence(pieces)]
    while pieces and pieces.popleft() == "|":
        choices.append(_needed_by_sequence(pieces))
    return _NOTHING.union(*choices) if all(choices) else _NOTHING


def _needed_by_sequence(pieces: deque[str]) -> frozenset[str]:
    """The most telling of the words that one piece after another needs."""
    best, run = _NOTHING, ""
    while pieces and pieces[0] not in ("|", ")"):
        piece = pieces.popleft()
        literal, words = "", _NOTHING
        if piece in _POSITIONS or (piece[:2] == "(?" and piece[-1] == ")"):
            continue
        if piece[0] == "(":
            within = _needed_by_choice(pieces)
            words = _NOTHING if piece[-1] in "=!" else within
        elif piece[0] == "\\":
            if len(piece) > 2 or not piece[1].isalnum():
                literal = (piece[1] if len(piece) == 2 else chr(int(piece[2:], 16))).lower()
        elif piece[0] not in ".[":
            literal = piece.lower()
        repeats = pieces[0][0] if pieces and pieces[0][0] in "*+?{" else ""
        if literal and not repeats:
            run += literal
            continue
        if repeats:
            is_needed = repeats == "+" or (repeats == "{" and pieces[0][1] not in ",0")
            words = (words or frozenset(literal)) if is_needed else _NOTHING
            pieces.popleft()
            if pieces and pieces[0] in ("?", "+"):
                pieces.popleft()
        if run:
            best, run = _more_telling(best, frozenset((run,))), ""
        if words:
            best = _more_telling(best, words)
    return _more_telling(best, frozenset((run,))) if run else best


def _more_telling(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """The words of the two of which the shortest is longer, or which are fewer."""
    return max(one, other, key=_tells) if one else other


@lru_cache(maxsize=1024)
def _tells(words: frozenset[str]) -> tuple[int, int]:
    return min(map(len, words)), -len(words)


class _Used:
    """A pattern that has been compiled: it has the methods of the compiled one as its own."""


class _WhenUsed(_Used):
    """Stands for a compiled pattern until one of its methods is asked for."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self.pattern, self._flags)
        for own in ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn", "flags"):
            setattr(self, own, getattr(compiled, own))
        object.__setattr__(self, "__class__", _Used)  # a class with `__getattr__` has slow attributes
        return getattr(compiled, name)


def when_used(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """A pattern of `re` that is compiled when it is first used: a page needs few of all, and compiling takes long."""
    return cast("re.Pattern[AnyStr]", _WhenUsed(pattern, flags))


class WordIndex:
    """Where a text holds the words of several groups, told in one pass."""

    def __init__(self, groups: Iterable[Iterable[str]]) -> None:
        """`groups` of words in lower case; the automaton is made when first used."""
        self._groups = [tuple(words) for words in groups]

    @cached_property
    def _words(self) -> dict[str, list[int]]:
        words: dict[str, list[int]] = {}
        for number, group in enumerate(self._groups):
            for word in group:
                words.setdefault(word, []).append(number)
        return words

    @cached_property
    def _numbers(self) -> Sequence[list[int]]:
        return tuple(self._words.values())

    @cached_property
    def _automaton(self) -> AhoCorasick:
        return AhoCorasick(tuple(self._words))

    def places(self, lower: str) -> Iterator[tuple[int, list[int]]]:
        """Where words stand in a text in lower case, with the numbers of the groups that have them."""
        numbers = self._numbers
        for word, start, _ in self._automaton.find_matches_as_indexes(lower, overlapping=True):
            yield start, numbers[word]

    def found_in(self, lower: str) -> set[int]:
        """Numbers of the groups of which a text in lower case holds a word."""
        numbers = self._numbers
        words = {word for word, _, _ in self._automaton.find_matches_as_indexes(lower, overlapping=True)}
        return {number for word in words for number in numbers[word]}


class PatternSet:
    """Several patterns at once: which of them a text holds at all, none across lines; lines count for `^` and `$`.

    Each is only looked for in lines that hold what it cannot match without.
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        """`patterns` as `linear` takes them; they are compiled when first needed."""
        self._patterns = tuple(patterns)

    @cached_property
    def _needed(self) -> list[frozenset[str]]:
        return [needed_words(pattern) for pattern in self._patterns]

    @cached_property
    def _index(self) -> WordIndex:
        return WordIndex(self._needed)

    def found_in(self, text: str) -> list[int]:
        """Numbers of the patterns that the text holds."""
        lines = {number: [text] for number, words in enumerate(self._needed) if not words}
        end = -1
        for place, numbers in sorted(self._index.places(text.lower())):
            if place > end:
                start, end = text.rfind("\n", 0, place) + 1, text.find("\n", place)
                end = len(text) if end < 0 else end
                line = text[start:end]
            for number in numbers:
                near = lines.setdefault(number, [])
                if not near or near[-1] is not line:
                    near.append(line)
        return [number for number in sorted(lines) if self._by_lines(number).search("\n".join(lines[number]))]

    def _by_lines(self, number: int) -> Any:
        """The compiled pattern; without a flag where it says nothing of lines, so that readers share the same one."""
        pattern = self._patterns[number]
        return linear("(?m)" + pattern if "^" in pattern or "$" in pattern else pattern)


class Worded:
    """A pattern that is only run on texts that hold one of the words which it cannot match without.

    Many alternatives that are tried at each place of a text cost a hundred times as much as looking for their words.
    """

    def __init__(self, pattern: str, flags: int = 0, *, is_linear: bool = False) -> None:
        """`pattern` and `flags` as for `re.compile`; `is_linear` where `linear` is to run it. Made when first used."""
        self.pattern = pattern
        """The pattern as written."""
        self.flags = flags
        """The flags as given."""
        self._is_linear = is_linear

    @cached_property
    def _exact(self) -> Any:
        if self._is_linear:
            return linear(self.pattern, ignore_case=bool(self.flags & re.I))
        return re.compile(self.pattern, self.flags)

    @cached_property
    def _words(self) -> AhoCorasick:
        return AhoCorasick(needed_words(self.pattern))

    def search(self, text: str) -> re.Match[str] | None:
        """The first match."""
        return self._exact.search(text) if self._words.find_matches_as_indexes(text.lower()) else None

    def match(self, text: str) -> re.Match[str] | None:
        """The match at the text's beginning."""
        return self._exact.match(text) if self._words.find_matches_as_indexes(text.lower()) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches, one after another."""
        return iter(self._exact.finditer(text) if self._words.find_matches_as_indexes(text.lower()) else ())


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
            while start <= last:
                look = self.exact.search if start < last else self.exact.match  # what begins behind `last` is not asked for
                found = look(text, start, last + MARGIN)
                if found is None or found.start() > last:
                    break
                yield found
                start = max(found.end(), found.start() + 1)

    def sub(self, new: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with `new` in place of every match."""
        return self.exact.sub(new, text) if self.may_match(text) else text


_TOKEN: Final = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?<?[=!]|\{\d*,\d{2,}\}|[^\\\[(){^$]+|.", re.S)
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
