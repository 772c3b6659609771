"""JSON as people write it: what orjson refuses is read all the same, within bounds.

Repaired are trailing, missing and doubled commas, comments, CDATA and `<!-- -->` around the text, raw newlines and control
characters in strings, unescaped quotes in strings, single quotes, bare keys, `undefined`, NaN, lone surrogates, several
values one after another and a cut end: JSON-LD written by templates, and the object literals of JavaScript.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from json import JSONDecoder
from typing import Any

import orjson

from jobcrawl.values.patterns import when_used

MAX_DEPTH = 64
"""Levels of nesting that are read."""
MAX_CHARS = 1024 * 1024
"""Longest script that is read."""

_SPACE = when_used(r"(?:[\s,:;()\ufeff]+|<!--|-->|<!\[CDATA\[|\]\]>)*")
_PLAIN_STRING = when_used(r"""[\s,:]*"([^"\\]*)"(?=\s*(?:[:}\]]|,\s*["{\[\d]))""")
_WORD = when_used(r"void 0|[^\s,:;{}\[\]()\"'`/]+")
_NUMBER = when_used(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\Z")
_BEFORE_KEY_OR_VALUE = when_used(r"""[\s,]*(?:["'{\[}\]\-\d]|//|/\*|true\b|false\b|null\b|[A-Za-z_$][\w$]{0,60}\s{0,9}:|\Z)""")
_AFTER_STRING = when_used(r"\s*(?:([:}\]])|(,)|(\Z|;|\)|//|/\*|\"))")
_ESCAPE = when_used(r"\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|\r\n|.|\Z)", re.S)
_SURROGATE = when_used(r"[\ud800-\udfff]")
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "0": "", "v": " ", "\n": "", "\r\n": "", "": ""}
_LITERALS: dict[str, Any] = {"true": True, "!0": True, "false": False, "!1": False}
_STRICT = JSONDecoder(strict=False)


class _TooDeepError(ValueError):
    """Nested deeper than MAX_DEPTH."""


def loads(text: str) -> list[Any]:
    """Top-level values of a script, none when it is too long, too deep or no JSON at all; never raises."""
    if len(text) > MAX_CHARS:
        return []
    try:
        return [orjson.loads(text)]
    except ValueError:
        pass
    if '"' not in text and "&quot;" in text:
        text = html.unescape(text)
    try:
        return [value for value in _Reader(text).values() if isinstance(value, dict | list)]
    except _TooDeepError:
        return []


def value_at(text: str, start: int, names: Mapping[str, Any] | None = None) -> tuple[Any, int]:
    """The object or array that begins at `start` in a script, and where it ends; None when it is no data.

    `names` are values of identifiers, such as the arguments of the function that Nuxt 2 wraps its state in.
    """
    if not names:
        try:
            value, end = _STRICT.raw_decode(text, start)
        except (ValueError, RecursionError):
            pass
        else:
            return value, end
    reader = _Reader(text, start, names)
    try:
        values = reader.values(only_first=True)
    except _TooDeepError:
        return None, len(text)
    return (values[0] if values else None), reader.position


def arguments_at(text: str, start: int) -> list[Any]:
    """Arguments of a call, `start` being where the first one begins."""
    try:
        return _Reader(text, start).values(until_parenthesis=True)
    except _TooDeepError:
        return []


class _Reader:
    """Reads values without recursion; whatever cannot belong to a value is passed over."""

    def __init__(self, text: str, start: int = 0, names: Mapping[str, Any] | None = None) -> None:
        self.text = text[: start + MAX_CHARS]
        self.position = start
        self.names = names or {}
        self.found: list[Any] = []
        self.open: list[dict[str, Any] | list[Any]] = []
        self.keys: list[str | None] = []

    def values(self, *, only_first: bool = False, until_parenthesis: bool = False) -> list[Any]:
        text, end = self.text, len(self.text)
        while True:
            plain = _PLAIN_STRING.match(text, self.position)
            if plain is not None and self.open:
                self.position = plain.end()
                self._put(plain[1], is_string=True)
                continue
            gap = _SPACE.match(text, self.position)
            if gap is not None:
                if until_parenthesis and not self.open and ")" in gap[0]:
                    break
                self.position = gap.end()
            if self.position >= end:
                break
            char = text[self.position]
            if char in "{[":
                self._enter({} if char == "{" else [])
            elif char in "}]":
                self._leave()
            elif char in "\"'`":
                self._put(self._string(char), is_string=True)
            elif char == "/":
                self._skip_comment()
            else:
                self._word()
            if only_first and self.found and not self.open:
                break
        return self.found

    def _enter(self, container: dict[str, Any] | list[Any]) -> None:
        if len(self.open) >= MAX_DEPTH:
            raise _TooDeepError
        self._put(container)
        self.open.append(container)
        self.keys.append(None)
        self.position += 1

    def _leave(self) -> None:
        if self.open:
            self.open.pop()
            self.keys.pop()
        self.position += 1

    def _put(self, value: Any, *, is_string: bool = False) -> None:
        if not self.open:
            self.found.append(value)
            return
        inside = self.open[-1]
        if isinstance(inside, list):
            inside.append(value)
            return
        key = self.keys[-1]
        if key is not None:
            inside[key] = value
            self.keys[-1] = None
        elif is_string:
            self.keys[-1] = value

    def _skip_comment(self) -> None:
        text, start = self.text, self.position
        if text.startswith("//<![CDATA[", start):
            stop = start + len("//<![CDATA[")
        elif text.startswith("//", start):
            stop = text.find("\n", start)
        elif text.startswith("/*", start):
            stop = text.find("*/", start + 2)
            stop = stop + 2 if stop >= 0 else stop
        else:
            stop = start + 1
        self.position = stop if stop >= 0 else len(text)

    def _word(self) -> None:
        match = _WORD.match(self.text, self.position)
        if match is None:
            self.position += 1
            return
        word = match[0]
        self.position = match.end()
        if word in ("new", "function", "return") or self.text.startswith("(", self.position):
            return
        if self.open and isinstance(self.open[-1], dict) and self.keys[-1] is None:
            self.keys[-1] = word
        else:
            self._put(self._literal(word))

    def _literal(self, word: str) -> Any:
        if word in self.names:
            return self.names[word]
        if _NUMBER.match(word) and len(word) <= 40:
            return float(word) if "." in word or "e" in word or "E" in word else int(word)
        return _LITERALS.get(word)

    def _string(self, quote: str) -> str:
        text, start = self.text, self.position + 1
        at = start
        while True:
            at = text.find(quote, at)
            if at < 0:
                at = len(text)
                break
            slashes = at
            while slashes > start and text[slashes - 1] == "\\":
                slashes -= 1
            if (at - slashes) % 2 == 0 and (quote != '"' or self._ends_string(at + 1)):
                break
            at += 1
        self.position = at + 1
        return _unescape(text[start:at])

    def _ends_string(self, after: int) -> bool:
        match = _AFTER_STRING.match(self.text, after)
        if match is None:
            return False
        if match[2]:
            return _BEFORE_KEY_OR_VALUE.match(self.text, match.end()) is not None
        if match[1] == ":":
            return bool(self.open) and isinstance(self.open[-1], dict) and self.keys[-1] is None
        return True


def _unescape(raw: str) -> str:
    if "\\" not in raw:
        return raw
    text = _ESCAPE.sub(_escaped, raw)
    if _SURROGATE.search(text):
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _escaped(match: re.Match[str]) -> str:
    code = match[1]
    if len(code) > 2:
        return chr(int(code[1:], 16))
    return _ESCAPED.get(code, code)
