"""Strict values: what both databases and every JSON reader keep alike, and nothing else.

SQLite stores NaN as NULL and keeps NUL; PostgreSQL refuses NUL and lone surrogates. So the store refuses all of them itself,
before a database sees them (RFC 8259 has no NaN; Unicode 15, D76 has no lone surrogates in a text).
"""

from __future__ import annotations

from dataclasses import is_dataclass
from functools import cache
from math import isfinite
from types import NoneType, UnionType
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

import orjson

from jobcrawl.posting import JobPosting
from jobcrawl.store.errors import Unstorable

NUL_IN_JSON = b"\\u0000"
"""How JSON writes U+0000."""


def to_json(value: Any) -> str:
    """Compact JSON of plain values; raises `Unstorable` with the path of the value that cannot be kept."""
    check(value, "value")
    return written(value)


def written(value: Any) -> str:
    """Compact JSON of values that are checked already."""
    return orjson.dumps(value).decode()


def from_json(text: str) -> Any:
    """The value of a JSON text that the store wrote."""
    return orjson.loads(text)


def as_dict(posting: JobPosting) -> dict[str, Any]:
    """A posting as plain dicts and lists, checked; raises `Unstorable`."""
    check_shape(posting)
    check_numbers(posting)
    try:
        data = orjson.dumps(posting)
    except TypeError as error:
        raise Unstorable(f"posting: {error}") from error
    plain: dict[str, Any] = orjson.loads(data)
    if NUL_IN_JSON in data:  # or the same six characters as a text, which are harmless
        check(plain, "posting")
    return plain


def as_posting(body: dict[str, Any]) -> JobPosting:
    """A stored posting as an object again."""
    hints = _hints()
    values = {name: _revive(value, hints[name]) for name, value in body.items() if name in hints}
    return JobPosting(**values)


@cache
def _hints() -> dict[str, Any]:
    return get_type_hints(JobPosting)


def _revive(value: Any, hint: Any) -> Any:
    """A plain value as the dataclass, or the list or dict of dataclasses, that a type hint names."""
    if isinstance(value, dict) and is_dataclass(hint) and isinstance(hint, type):
        return hint(**value)
    parts = [part for part in get_args(hint) if part is not NoneType]
    if isinstance(value, list) and parts:
        return [_revive(one, parts[0]) for one in value]
    if isinstance(value, dict) and parts:
        if get_origin(hint) is dict:
            return {key: _revive(one, parts[1]) for key, one in value.items()}
        return _revive(value, parts[0])
    return value


def check_shape(posting: JobPosting) -> None:
    """Refuse values that are not of their field's type: item pipelines may put in anything."""
    for name, shape in _shapes().items():
        value = getattr(posting, name, None)
        if value is not None and not shape.fits(value):
            raise Unstorable(f"{name}: {value!r} is not of its type"[:200])


class _Shape(NamedTuple):
    """What a field may hold."""

    kinds: tuple[type, ...]
    words: frozenset[str]
    """The texts that it may be; empty for any."""
    inner: tuple[type, ...]
    """What its elements may be; empty for anything."""
    inner_words: frozenset[str]

    def fits(self, value: Any) -> bool:
        """Whether a value may stand in the field."""
        if not isinstance(value, self.kinds) or (isinstance(value, bool) and bool not in self.kinds):
            return False
        if self.words and value not in self.words:
            return False
        elements = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        if self.inner and not all(isinstance(one, self.inner) for one in elements):
            return False
        return not self.inner_words or all(one in self.inner_words for one in elements)


@cache
def _shapes() -> dict[str, _Shape]:
    shapes = {}
    for name, hint in _hints().items():
        kinds, words = _kinds_of(hint)
        nested = next((part for part in _parts(hint) if get_origin(part) in (list, dict)), None)
        inner, inner_words = _kinds_of(get_args(nested)[-1]) if nested is not None else ((), frozenset[str]())
        shapes[name] = _Shape(kinds, words, inner, inner_words)
    return shapes


def _parts(hint: Any) -> tuple[Any, ...]:
    """What a type hint allows beside None."""
    return tuple(part for part in get_args(hint) if part is not NoneType) if get_origin(hint) in (Union, UnionType) else (hint,)


def _kinds_of(hint: Any) -> tuple[tuple[type, ...], frozenset[str]]:
    kinds: list[type] = []
    words: set[str] = set()
    for part in _parts(hint):
        if get_origin(part) is Literal:
            kinds.append(str)
            words.update(get_args(part))
        elif part is float:
            kinds += [float, int]
        else:
            kinds.append(get_origin(part) or part)
    return tuple(kinds), frozenset(words)


def check_numbers(posting: JobPosting) -> None:
    """Refuse NaN and infinities, which orjson would silently write as null, and what no 64-bit integer holds."""
    for evidence in posting.evidence.values():
        if not 0.0 <= evidence.confidence <= 1.0:
            check(evidence.confidence, "posting")
    check(posting.total_job_openings, "posting")
    if posting.base_salary is not None:
        check(posting.base_salary.min_value, "posting")
        check(posting.base_salary.max_value, "posting")


def check(value: Any, path: str) -> None:
    """Raise `Unstorable` unless the value is plain JSON that every reader keeps alike."""
    if value is None:
        return
    if isinstance(value, str):
        if not value.isascii():
            try:
                value.encode()
            except UnicodeEncodeError:
                raise Unstorable(f"{path}: lone surrogate") from None
        if "\0" in value:
            raise Unstorable(f"{path}: NUL character")
    elif isinstance(value, dict):
        for key, inner in value.items():
            check(key, path)
            if inner is not None:
                check(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for inner in value:
            check(inner, path)
    elif isinstance(value, float):
        if not isfinite(value):
            raise Unstorable(f"{path}: NaN or infinity")
    elif isinstance(value, int):
        if not -(2**63) <= value < 2**63:
            raise Unstorable(f"{path}: number beyond 64 bits")
    else:
        raise Unstorable(f"{path}: {type(value).__name__} is no JSON value")
