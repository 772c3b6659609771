"""`jobcrawl values`: lines of text in, one JSON value a line out, with the code that the pipelines use."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, Any, BinaryIO

import typer

from jobcrawl.codes import NoCode, country_code, language_tag
from jobcrawl.commands.options import moment_of
from jobcrawl.feed.jsonl import json_line

LONGEST_LINE = 256 * 1024
"""Bytes of a line that are read; the rest of a longer line is skipped."""

Understand = Callable[[str], tuple[Any, str]]
"""From a line to its value (None where there is none) and the reason."""


class Kind(StrEnum):
    """What the lines are about."""

    SALARY = "salary"
    """Pay: amounts, currency and unit of time."""
    DATE = "date"
    """A date, or the deadline in a longer text: ISO 8601."""
    PLACE = "place"
    """Places of work."""
    EMPLOYMENT_TYPE = "employment-type"
    """Employment types of schema.org."""
    LANGUAGE = "language"
    """The language of the text: ISO 639-1."""


def values(
    kind: Annotated[Kind, typer.Argument(help="What the lines are about.")],
    now: Annotated[str | None, typer.Option(help="When the page was fetched, ISO 8601; now otherwise.")] = None,
    language: Annotated[str | None, typer.Option(help="ISO 639-1 code of the lines' language, such as sv or en-US.")] = None,
    country: Annotated[str | None, typer.Option(help="ISO 3166-1 alpha-2 code of the source's country, such as SE.")] = None,
    explain: Annotated[bool, typer.Option("--explain", help="Write an object with text, value and reason a line.")] = False,
) -> None:
    """Understand lines of text from standard input: one JSON value or null a line, in order, as they come.

    Examples:

    * `echo "Ansök senast 20 mars" | jobcrawl values date --now 2026-03-01`
    * `jobcrawl values salary --country SE < lines.txt > pay.jsonl`

    Exit codes: 0 done; 2 wrong usage.
    """
    understand = _understanding(
        kind, _now(now), _code("--language", language, language_tag), _code("--country", country, country_code)
    )
    out = sys.stdout.buffer
    for line in lines_of(sys.stdin.buffer):
        text = line.decode("utf-8", "replace")
        value, reason = _safely(understand, text)
        out.write(json_line({"text": text, "value": value, "reason": reason} if explain else value))
        out.flush()


def lines_of(stream: BinaryIO) -> Iterator[bytes]:
    """Lines without their ends; of a line that is too long the beginning."""
    while line := stream.readline(LONGEST_LINE):
        rest = line
        while len(rest) == LONGEST_LINE and not rest.endswith(b"\n"):
            rest = stream.readline(LONGEST_LINE)
        yield line.rstrip(b"\r\n")


def _now(given: str | None) -> datetime:
    """The time given with `--now`."""
    try:
        return datetime.now(UTC) if given is None else moment_of(given)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--now") from error


def _code(option: str, given: str | None, code_of: Callable[[str], str]) -> str | None:
    """The code given with an option."""
    try:
        return None if given is None else code_of(given)
    except NoCode as error:
        raise typer.BadParameter(str(error), param_hint=option) from error


def _safely(understand: Understand, text: str) -> tuple[Any, str]:
    """Value and reason; a line that makes a function fail is null, so that the lines after it are read."""
    if not text.strip():
        return None, "empty"
    try:
        return understand(text)
    except (ValueError, TypeError, LookupError, ArithmeticError, RecursionError) as error:
        return None, f"{type(error).__name__}: {error}"


def _understanding(kind: Kind, now: datetime, language: str | None, country: str | None) -> Understand:
    """The function for a kind of line; its modules are loaded here, so that each kind starts as fast as it can."""
    match kind:
        case Kind.DATE:
            return _dates(now, language, country)
        case Kind.EMPLOYMENT_TYPE:
            from jobcrawl.values.terms.employment import understand_employment

            def types(text: str) -> tuple[Any, str]:
                found = understand_employment(text, language)
                contract = {True: "open-ended", False: "fixed-term", None: "contract not stated"}[found.is_permanent]
                return found.types or None, contract

            return types
        case Kind.LANGUAGE:
            from jobcrawl.values.language import understand_language

            return lambda text: _with_reason(understand_language(text), "words and letter patterns", "too short or unclear")
        case Kind.SALARY:
            from jobcrawl.values.pay.declared_pay import read_salary

            def pay(text: str) -> tuple[Any, str]:
                found = read_salary(text, country=country, language=language)
                return _with_reason(asdict(found) if found else None, "an amount with a word of pay", "no pay stated")

            return pay
        case Kind.PLACE:
            from jobcrawl.values.places.places import understand_place

            def places(text: str) -> tuple[Any, str]:
                found = [asdict(place) for place in understand_place(text, country=country)]
                return _with_reason(found or None, "gazetteer", "no place")

            return places


def _dates(now: datetime, language: str | None, country: str | None) -> Understand:
    """Dates: the phrase itself, or the deadline in a longer text."""
    from jobcrawl.values.dates.date_phrases import find_deadline
    from jobcrawl.values.dates.dates import LONGEST_PHRASE, read_date

    def understand(text: str) -> tuple[Any, str]:
        if len(text.strip()) > LONGEST_PHRASE:
            found = find_deadline(text, now=now, language=language, country=country)
            if found:
                return found.value, f"deadline: {found.text}"
        reading = read_date(text, now=now, language=language, country=country)
        return reading.value, reading.reason

    return understand


def _with_reason(value: Any, why: str, why_not: str) -> tuple[Any, str]:
    return value, why_not if value is None else why
