"""Decoding: an answer's bytes as text and as JSON. What a strict reader refuses for one odd value is read all the same."""

from __future__ import annotations

import io
import json
import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from math import isfinite
from typing import Any

import orjson

from jobcrawl.plain_text import text_of
from jobcrawl.values.patterns import when_used

MOST_DIGITS = 18
"""Digits of a whole number that every reader and database holds exactly (64 bits); a longer one stays text."""

_ESCAPE = when_used(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)", re.DOTALL
)
"""An escape of a JSON string; its group is half of a character whose other half is missing (RFC 8259, section 8.2)."""


class UnreadableAnswer(ValueError):
    """An answer that is not what the vendor's interface gives: HTML instead of JSON, a broken document, a wrong shape."""


def decoded_json(body: bytes, content_type: str = "") -> Any:
    """A JSON answer; raises `UnreadableAnswer` for anything else, and says what is wrong with it.

    Read all the same are another charset than UTF-8, raw control characters in strings, half a character, NaN and numbers that
    no reader holds: they cost their own value only.
    """
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        pass
    if is_web_page(body):
        raise UnreadableAnswer("no JSON: HTML instead")
    text = text_of(body, content_type)
    if "\\u" in text:
        text = _ESCAPE.sub(lambda found: "" if found[1] else found[0], text)
    try:
        return _LENIENT.decode(text)
    except (ValueError, RecursionError) as error:
        reason = "nested too deep" if isinstance(error, RecursionError) else str(error)
        raise UnreadableAnswer(f"no JSON: {reason}; it begins {text.lstrip()[:15]!r}") from None


def json_lines(body: bytes, content_type: str = "") -> Iterator[dict[str, Any]]:
    """The objects of an answer that is a JSON value a line; raises `UnreadableAnswer` behind them where a line is none."""
    broken: list[str] = []
    for number, line in enumerate(io.BytesIO(body), start=1):
        if not line.strip():
            continue
        try:
            row = decoded_json(line, content_type)
        except UnreadableAnswer as error:
            broken.append(f"line {number}: {error}")
            continue
        if isinstance(row, dict):
            yield row
    if broken:
        raise UnreadableAnswer(f"{broken[0]}{f', and {len(broken) - 1} more lines' if broken[1:] else ''}")


def is_web_page(body: bytes) -> bool:
    """Whether an answer is a page for people."""
    return body.removeprefix(BOM_UTF8).lstrip()[:15].lower().startswith((b"<!doctype h", b"<html"))


def _whole_number(digits: str) -> int | str:
    return int(digits) if len(digits) <= MOST_DIGITS else digits


def _real_number(digits: str) -> float | None:
    number = float(digits)
    return number if isfinite(number) else None


_LENIENT = json.JSONDecoder(strict=False, parse_int=_whole_number, parse_float=_real_number, parse_constant=lambda _: None)
