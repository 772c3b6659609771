"""State formats: how frameworks write the data of a page into its scripts, and how to get plain data back.

Object literals and `JSON.parse("…")` in any script; Nuxt 2's function call; the flattened lists of devalue (Nuxt 3,
SvelteKit); the flight rows of React server components (Next.js app router).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import orjson

from jobcrawl.read.structured.loose_json import MAX_CHARS, MAX_DEPTH, arguments_at, loads, value_at
from jobcrawl.values.patterns import when_used

_MIN_PARSED = 300
_MAX_LITERALS = 2000
_MAX_HYDRATED = 50_000
_HYDRATED_DEPTH = 5

_ASSIGNED = when_used(
    r"[\w$\]]\s{0,5}=\s{0,5}(?=\[\s{0,99}\{|\{\s{0,99}[\w$\"'])|\bJSON\.parse\(\s{0,5}(?=[\"'`])|=\s{0,5}\(?(?=function\s?\()"
)
_FUNCTION = when_used(r"function\s?\(([\w$,\s]{0,20000})\)\s{0,5}\{(?:return\s|[^{}]{0,20000}?[;}]return\s)\s{0,5}(?=\{)")
_PUSHED = when_used(r"self\.__next_f\.push\(\s{0,5}(?=\[)")
_ROW = when_used(rb"([0-9a-f]{0,8}):(?:T([0-9a-f]{1,6}),|[A-Z]{0,2})")


def literals_in(script: str) -> Iterator[Any]:
    """Data that a script assigns or parses: the outermost objects and arrays."""
    at = 0
    for _ in range(_MAX_LITERALS):
        match = _ASSIGNED.search(script, at)
        if match is None:
            return
        start = match.end()
        if "JSON" in match[0]:
            strings = arguments_at(script, start)[:1]
            text = strings[0] if strings and isinstance(strings[0], str) else ""
            value = loads(text) if len(text) >= _MIN_PARSED else None
            at = start + len(text) + 1
        elif "(" in match[0] or script.startswith("function", start):
            value, at = _returned(script, start)
        else:
            value, at = value_at(script, start)
        if value:
            yield value
        at = max(at, start)


def _returned(script: str, start: int) -> tuple[Any, int]:
    """What `(function(a,b){… return {…}})(1,"x")` returns, and where to read on: how Nuxt 2 writes its state."""
    match = _FUNCTION.match(script, start)
    if match is None:
        return None, start
    _, end = value_at(script, match.end())
    call = script.find("(", end, end + 10)
    if call < 0:
        return None, end
    names = dict(zip((name.strip() for name in match[1].split(",")), arguments_at(script, call + 1), strict=False))
    return value_at(script, match.end(), names)[0], end


def is_flattened(value: Any) -> bool:
    """Whether a list refers to its own elements by index, as devalue writes state."""
    if not isinstance(value, list) or len(value) < 10 or not any(isinstance(part, str) for part in value):
        return False
    objects = [part for part in value[:200] if isinstance(part, dict) and part]
    return bool(objects) and all(isinstance(index, int) for part in objects for index in part.values())


def objects_of(flat: list[Any], is_wanted: Callable[[str], bool]) -> Iterator[dict[str, Any]]:
    """Objects of a flattened list that have one of the wanted fields, their references filled in, as deep as a job goes."""
    left = [_MAX_HYDRATED]
    for value in flat:
        if isinstance(value, dict) and len(value) >= 3 and any(is_wanted(key) for key in value):
            yield _filled(value, flat, 0, left)


def _filled(value: Any, flat: list[Any], depth: int, left: list[int]) -> Any:
    left[0] -= 1
    if depth > _HYDRATED_DEPTH or left[0] < 0:
        return None
    if isinstance(value, dict):
        return {key: _referred(part, flat, depth, left) for key, part in list(value.items())[:100]}
    if isinstance(value, list):
        if len(value) == 2 and isinstance(value[0], str):
            return _referred(value[1], flat, depth, left)
        return [_referred(part, flat, depth, left) for part in value[:50]]
    return value


def _referred(value: Any, flat: list[Any], depth: int, left: list[int]) -> Any:
    if isinstance(value, int) and not isinstance(value, bool):
        return _filled(flat[value], flat, depth + 1, left) if 0 <= value < len(flat) else None
    return value


def flight_values(scripts: Iterable[str]) -> Iterator[Any]:
    """Rows of React's flight format that scripts push, with long texts put back where `$1f` refers to them."""
    pieces = []
    for script in scripts:
        match = _PUSHED.search(script)
        pushed = value_at(script, match.end())[0] if match else None
        if isinstance(pushed, list) and len(pushed) > 1 and isinstance(pushed[1], str):
            pieces.append(pushed[1])
    texts: dict[str, str] = {}
    values = []
    for ident, payload, is_text in _rows("".join(pieces)[:MAX_CHARS].encode("utf-8", "replace")):
        if is_text:
            texts["$" + ident] = payload.decode("utf-8", "replace")
        elif payload[:1] in (b"{", b"["):
            try:
                values.append(orjson.loads(payload))
            except orjson.JSONDecodeError:
                continue
    for value in values:
        yield _with_texts(value, texts, 0)


def _rows(stream: bytes) -> Iterator[tuple[str, bytes, bool]]:
    at = 0
    while at < len(stream):
        head = _ROW.match(stream, at)
        if head is not None and head[2]:
            end = head.end() + int(head[2], 16)
            yield head[1].decode(), stream[head.end() : end], True
            at = end
            continue
        end = stream.find(b"\n", at)
        end = end if end >= 0 else len(stream)
        if head is not None:
            yield head[1].decode(), stream[head.end() : end], False
        at = end + 1


def _with_texts(value: Any, texts: Mapping[str, str], depth: int) -> Any:
    if isinstance(value, str):
        return texts.get(value, value) if value.startswith("$") else value
    if depth >= MAX_DEPTH:
        return None
    if isinstance(value, dict):
        return {key: _with_texts(part, texts, depth + 1) for key, part in value.items()}
    return [_with_texts(part, texts, depth + 1) for part in value] if isinstance(value, list) else value
