"""Expressions: how a declared source says where a value stands in a vendor's record.

| form | meaning |
|---|---|
| `a.b.c` | value at a path |
| `a[].name` | the name of every member of a list; a single value counts as a list of one, as XML has it |
| `a[0].name` | one member |
| `a[name=City].value` | the members of a list that have this value |
| `a \\| then TEXT` | the text where the value is true |
| `a \\|\\| b` | the first that is not empty |
| `=text` | a constant |
| `{a}/{b:slug}` | text with values put in, each through a filter where one is named; empty when one of them is |
| `a, b` | a list of the values that are there |
| `a \\| filter` | a value passed through a filter, see `FILTERS` |
| `a \\| join TEXT` | the members of a list with the text between them; a comma where none is given |
| `a \\| match PATTERN` | the pattern's first group in the value (RE2 syntax, linear time) |
| a list of expressions | all parts joined, one after the other; `# text` is a heading for the part after it |

A missing value is None; nothing raises on a strange record. Paths are followed at most 16 steps deep.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from typing import Any
from unicodedata import normalize

from jobcrawl.network.patterns import UnsafePatternError, compile_pattern

Expression = str | Sequence[str]
"""One expression, or several whose values are joined."""

PathStep = str | int | tuple[str, str] | None
"""A step of a path: a key, the number of a member, members that have a value, all members."""

MAX_MEMBERS = 10_000
"""Members of a list that are looked at."""

_STEP = re.compile(r"([^.\[\]]+)|\[(\d*)\]|\[(\w+)=([^\]]*)\]")
_SLOT = re.compile(r"\{([^{}]+)\}")
_TAG = re.compile(r"<[^<>]*>")
_WORD = re.compile(r"[a-z0-9]+")


class BadExpression(ValueError):
    """An expression that cannot be read; says why."""


def _unescape(value: Any) -> Any:
    return html.unescape(value) if isinstance(value, str) else value


def _cents(value: Any) -> Any:
    return value / 100 if isinstance(value, (int, float)) else None


def _lower(value: Any) -> Any:
    return value.lower() if isinstance(value, str) else value


def _split(value: Any) -> Any:
    return [part.strip() for part in re.split(r"[;|\n]", value) if part.strip()] if isinstance(value, str) else value


def texts_of(value: Any) -> list[str]:
    """Texts and numbers of a value or of a list's members, as texts; a record is none, but an XML element with attributes and a
    text is its text."""
    texts = []
    for one in value[:MAX_MEMBERS] if isinstance(value, list) else [value]:
        is_element = isinstance(one, dict) and "text" in one and all(name == "text" or name.startswith("@") for name in one)
        words = one["text"] if is_element else one
        if isinstance(words, str | int | float) and not isinstance(words, bool):
            texts.append(str(words))
    return texts


def _join(value: Any, between: str = ", ") -> Any:
    return between.join(texts_of(value)) if isinstance(value, list) else value


def _slug(value: Any) -> Any:
    """The words of a text as they stand in an address: `Crane Driver (f/m)` is `crane-driver-f-m`."""
    if not isinstance(value, (str, int)):
        return value
    plain = normalize("NFKD", str(value)).encode("ascii", "ignore").decode().lower()
    return "-".join(_WORD.findall(plain))


def _text(value: Any) -> Any:
    return " ".join(html.unescape(_TAG.sub(" ", value)).split()) if isinstance(value, str) else value


def _first(value: Any) -> Any:
    return next(iter(value), None) if isinstance(value, list) else value


FILTERS: dict[str, Callable[[Any], Any]] = {
    "unescape": _unescape,
    "cents": _cents,
    "lower": _lower,
    "split": _split,
    "join": _join,
    "slug": _slug,
    "first": _first,
    "text": _text,
}
"""Filters by name: `unescape` reads HTML entities once, `cents` divides by 100, `split` cuts at `;`, `|` and line ends, `join`
puts commas between the members of a list, `first` takes the first of them, `text` leaves out tags, `slug` makes words fit for an
address."""


def is_empty(value: Any) -> bool:
    """Whether a value says nothing: None, an empty text or list, or the word `None` that one vendor writes."""
    return value is None or value in ("", [], {}, "None") or (isinstance(value, str) and not value.strip())


def says_yes(value: Any) -> bool:
    """Whether a value says yes: any that is not empty, other than False, 0 and the words for them."""
    return not is_empty(value) and value not in (False, 0) and str(value).strip().casefold() not in ("false", "0", "no", "off")


def evaluate(expression: Expression, record: Any) -> Any:
    """Value of an expression in a record; None where there is none. Raises `BadExpression` for a malformed expression."""
    if not isinstance(expression, str):
        return _joined(expression, record)
    for kind in _compiled(expression):
        value = kind(record)
        if not is_empty(value):
            return value
    return None


def check(expression: Expression) -> None:
    """Raise `BadExpression` where an expression is malformed."""
    for one in [expression] if isinstance(expression, str) else expression:
        if not one.startswith("# "):
            _compiled(one)


def _joined(parts: Sequence[str], record: Any) -> str | None:
    out: list[str] = []
    heading: str | None = None
    for part in parts:
        if part.startswith("# "):
            heading = part[2:]
            continue
        value = evaluate(part, record)
        if not is_empty(value):
            if heading:
                out.append(f"<h3>{html.escape(heading)}</h3>")
            out += texts_of(value)
        heading = None
    return "\n".join(out) or None


@lru_cache(maxsize=4096)
def _compiled(expression: str) -> tuple[Callable[[Any], Any], ...]:
    return tuple(_option(option.strip()) for option in expression.split("||"))


def _option(text: str) -> Callable[[Any], Any]:
    if text.startswith("="):
        constant = text[1:]
        return lambda _: constant
    source, *names = [part.strip() for part in text.split(" | ")]
    read = _template(source) if "{" in source else _list(source) if ", " in source else _path(source)
    if not names:
        return read
    filters = [_filter(name) for name in names]

    def filtered(record: Any) -> Any:
        value = read(record)
        for change in filters:
            value = change(value)
        return value

    return filtered


def _filter(name: str) -> Callable[[Any], Any]:
    if name.startswith("match "):
        return _matcher(name.removeprefix("match ").strip())
    if name.startswith("join "):
        return partial(_join, between=name.removeprefix("join ").strip("\"'"))
    if name.startswith("then "):
        word = name.removeprefix("then ").strip()
        return lambda value: word if says_yes(value) else None
    if name not in FILTERS:
        raise BadExpression(f"{name!r} is no filter; there are: {', '.join(FILTERS)}, match PATTERN, then TEXT, join TEXT")
    return FILTERS[name]


def _matcher(text: str) -> Callable[[Any], Any]:
    try:
        pattern = compile_pattern(text)
    except UnsafePatternError as error:
        raise BadExpression(str(error)) from error
    if pattern.groups != 1:
        raise BadExpression(f"{text!r} needs one group: what stands in it is the value")

    def matched(value: Any) -> str | None:
        found = pattern.search(value) if isinstance(value, str) else None
        return found[1] if found else None

    return matched


def _template(text: str) -> Callable[[Any], Any]:
    slots = [(slot, _slot(slot)) for slot in _SLOT.findall(text)]

    def filled(record: Any) -> str | None:
        out = text
        for slot, read in slots:
            value = read(record)
            if is_empty(value) or isinstance(value, (dict, list)):
                return None
            out = out.replace(f"{{{slot}}}", str(value))
        return out

    return filled


def _slot(text: str) -> Callable[[Any], Any]:
    path, colon, name = text.rpartition(":")
    if not colon or name not in FILTERS:
        return _path(text)
    read, change = _path(path), FILTERS[name]
    return lambda record: change(read(record))


def _list(text: str) -> Callable[[Any], Any]:
    paths = [_path(part.strip()) for part in text.split(",")]
    return lambda record: [value for read in paths if not is_empty(value := read(record))]


def _path(text: str) -> Callable[[Any], Any]:
    steps: list[PathStep] = []
    place = 0
    for found in _STEP.finditer(text):
        if text[place : found.start()] not in ("", "."):
            break
        name, index, key, value = found.groups()
        steps.append(name or ((key, value) if key else int(index) if index else None))
        place = found.end()
    if place != len(text) or not steps or len(steps) > 16:
        raise BadExpression(f"{text!r} is no path; write a.b, a[].b or a[0].b")
    return lambda record: _follow(record, steps, 0)


def _follow(value: Any, steps: list[PathStep], place: int) -> Any:
    for number in range(place, len(steps)):
        step = steps[number]
        if step is None or isinstance(step, tuple):
            members = value if isinstance(value, list) else [value]
            if step is not None:
                members = [one for one in members if isinstance(one, dict) and str(one.get(step[0])) == step[1]]
            found = [_follow(member, steps, number + 1) for member in members[:MAX_MEMBERS]]
            flat = [one for member in found for one in (member if isinstance(member, list) else [member])]
            return [one for one in flat if not is_empty(one)]
        if isinstance(step, int):
            members = value if isinstance(value, list) else [value]
            value = members[step] if step < len(members) else None
        else:
            value = value.get(step) if isinstance(value, dict) else None
        if value is None:
            return None
    return value
