"""Registry: which sources there are, read from hand-written TOML and from rows of CSV and JSONL files.

In TOML every table is a source; keys above all tables hold for all: `every` or `cron`, `timezone`, `quiet_hours`, and `disabled`,
a list of names. A bad row is one clear line with its place; everything else is used.
"""

from __future__ import annotations

import csv
import json
import re
import tomllib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson
import tomlkit

from jobcrawl.boards.registered import CADENCE_KEYS, BadRow, RegisteredSource, cadence_of, source_of
from jobcrawl.settings import SOURCES
from jobcrawl.source_names import folder_name

MAX_PROBLEM = 600
"""Characters of one problem."""

_HEADER = re.compile(r"^\s*\[+\s*(\"(?:[^\"\\]|\\.)*\"|'[^']*'|[\w-]+)")


@dataclass(frozen=True, slots=True)
class Problem:
    """A row or a file that cannot be used."""

    place: str
    """File with line or row number."""
    words: str
    """Cause and what is allowed."""

    def __str__(self) -> str:
        line = "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in f"{self.place}: {self.words}")
        return line if len(line) <= MAX_PROBLEM else f"{line[: MAX_PROBLEM - 1]}…"


@dataclass(slots=True)
class Registry:
    """All sources by name, and what could not be read."""

    sources: dict[str, RegisteredSource] = field(default_factory=dict)
    """Sources by name, disabled ones too."""
    problems: list[Problem] = field(default_factory=list)
    """Rows that were left out."""
    disabled: set[str] = field(default_factory=set)
    """Names that `sources.toml` switches off."""
    defaults: dict[str, Any] = field(default_factory=dict)
    """Cadence of sources that say none, from the keys above all tables."""
    _folders: dict[str, str] = field(default_factory=dict)

    def is_enabled(self, source: RegisteredSource) -> bool:
        """Whether a source is crawled."""
        return source.enabled and source.name not in self.disabled

    def add(self, source: RegisteredSource) -> None:
        """Take a source in; raises `BadRow` where its name is taken, or its folder of the feed."""
        folder = folder_name(source.name).lower()
        taken = self._folders.get(folder)
        if taken is not None:
            other = self.sources[taken]
            why = "is registered already" if taken == source.name else f"would share its feed folder with {taken}"
            raise BadRow(f"name {source.name!r} {why} ({other.place})", "name")
        self._folders[folder] = source.name
        self.sources[source.name] = source


def read_registry(root: Path, patterns: Sequence[str] = SOURCES, spiders: Collection[str] = ()) -> Registry:
    """The registry of a project: all files that the patterns (setting `SOURCES`) name, in their order."""
    registry = Registry()
    for pattern in patterns:
        for path in sorted(root.glob(pattern)):
            read_file(registry, path, spiders, path.relative_to(root).as_posix())
    return registry


def read_file(registry: Registry, path: Path, spiders: Collection[str], name: str) -> list[RegisteredSource]:
    """Add a file's sources to a registry; gives those that were added. What is wrong goes to its problems."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        registry.problems.append(Problem(name, f"cannot be read: {error}"))
        return []
    readers = {".toml": _toml_rows, ".csv": _csv_rows, ".jsonl": _jsonl_rows}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        registry.problems.append(Problem(name, f"is none of {', '.join(readers)}"))
        return []
    added = []
    for row in reader(text):
        place = f"{name}:{row.line}"
        try:
            if row.error is not None:
                raise BadRow(row.error)
            if row.is_top:
                registry.defaults |= _top_keys(registry, row.values)
                continue
            source = source_of(row.name, row.values, place, registry.defaults, spiders)
            registry.add(source)
            added.append(source)
        except BadRow as problem:
            line = row.line_of(problem.key)
            registry.problems.append(Problem(f"{name}:{line}", f"{row.title}{problem}"))
    return added


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One source as a file has it."""

    line: int
    """Line of the file, from 1."""
    values: Mapping[str, Any] = field(default_factory=dict)
    """Its keys."""
    name: str | None = None
    """Its name, where it stands outside of the keys."""
    is_top: bool = False
    """Whether these are the keys above all tables."""
    error: str | None = None
    """Why it cannot be read."""
    lines: Sequence[str] = ()
    """Its text."""

    @property
    def title(self) -> str:
        """The name in front of a problem."""
        name = self.name or self.values.get("name")
        return f"{name}: " if isinstance(name, str) else ""

    def line_of(self, key: str | None) -> int:
        """Line of a key, or of the row."""
        if key is None:
            return self.line
        at = -1
        for part in key.split("."):
            is_here = re.compile(rf"\s*(?:\[+[^\]]*\b{re.escape(part)}\b[^\]]*\]|[\w.\"'-]*{re.escape(part)}[\"']?\s*=)")
            later = (place for place, text in enumerate(self.lines) if place > at and is_here.match(text))
            at = next(later, at)
        return self.line + max(at, 0)


def _toml_rows(text: str) -> Iterator[Row]:
    """Tables of a TOML document; where one is malformed, the others are read all the same."""
    chunks = list(_chunks(text))
    try:
        whole: dict[str, Any] | None = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        whole = None
    if whole is not None:
        places = {name: (line, lines) for name, line, lines in chunks}
        yield Row(
            line=1,
            values={key: value for key, value in whole.items() if not isinstance(value, dict)},
            is_top=True,
            lines=places.get("", (1, []))[1],
        )
        for name, table in whole.items():
            if isinstance(table, dict):
                line, lines = places.get(name, (1, []))
                yield Row(line=line, name=name, values=table, lines=lines)
        return
    for name, line, lines in chunks:
        try:
            values = tomllib.loads("\n".join(lines))
        except tomllib.TOMLDecodeError as error:
            found = re.search(r"\(at line (\d+)", str(error))
            at = line + int(found[1]) - 1 if found else line + len(lines) - 1
            yield Row(line=at, name=name or None, error=f"no TOML: {re.sub(r' .at .*', '', str(error)).lower()}")
            continue
        table = values.get(name, {}) if name else values
        yield Row(line=line, name=name or None, values=table if isinstance(table, dict) else {}, is_top=not name, lines=lines)


def _chunks(text: str) -> Iterator[tuple[str, int, list[str]]]:
    """Pieces of a TOML document, one a source with its sub-tables: name (empty for the top), first line, lines."""
    name, first, lines = "", 1, list[str]()
    for number, line in enumerate(text.split("\n"), start=1):
        header = _HEADER.match(line)
        if header and (found := _unquoted(header[1])) != name:
            yield name, first, lines
            name, first, lines = found, number, []
        lines.append(line)
    yield name, first, lines


def _unquoted(name: str) -> str:
    return name[1:-1] if name[0] in "\"'" else name


def _csv_rows(text: str) -> Iterator[Row]:
    """Rows of a CSV table; the first line names the keys, and every further key is a parameter of the board. It also tells what
    parts the cells: Excel writes semicolons where numbers have a decimal comma."""
    lines = text.splitlines()
    delimiter = next((sign for sign in ",;\t" if lines and sign in lines[0]), ",")
    reader = csv.DictReader(lines, delimiter=delimiter, strict=True)
    try:
        for row in reader:
            if None in row:
                yield Row(line=reader.line_num, error=f"more cells than the {len(reader.fieldnames or ())} of the first line")
                continue
            values = {key.strip(): value.strip() for key, value in row.items() if key and value and value.strip()}
            if values:
                yield Row(line=reader.line_num, values=values)
    except csv.Error as error:
        yield Row(line=reader.reader.line_num, error=f"no CSV: {error}")


def _jsonl_rows(text: str) -> Iterator[Row]:
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            values = orjson.loads(line)
        except orjson.JSONDecodeError as error:
            yield Row(line=number, error=f"no JSON: {error}")
            continue
        if isinstance(values, dict):
            yield Row(line=number, values=values)
        else:
            yield Row(line=number, error="no JSON object")


def _top_keys(registry: Registry, values: Mapping[str, Any]) -> dict[str, Any]:
    """The cadence of sources that say none; `disabled` counts whatever is wrong with the other keys."""
    names = values.get("disabled", [])
    if not isinstance(names, list):
        raise BadRow("disabled is a list of names", "disabled")
    registry.disabled |= {str(name) for name in names}
    allowed = (*CADENCE_KEYS, "disabled")
    for key in values:
        if key not in allowed:
            raise BadRow(f"{key!r} above all tables is unknown; allowed: {', '.join(allowed)}", key)
    cadence_of(values, {})
    return {key: value for key, value in values.items() if key != "disabled"}


def without_table(text: str, name: str) -> str:
    """A TOML registry without the table of a source; all else stays as it is written, comments above and below it too."""
    whole = tomllib.loads(text)
    if not isinstance(whole.pop(name, None), dict):
        return text
    kept: list[str] = []
    for title, _, lines in _chunks(text):
        kept += _below_table(lines, after_gap=not (kept and kept[-1].strip())) if title == name else lines
    left = "\n".join(kept).rstrip("\n")
    left += "\n" if left else ""
    if _is(left, whole):
        return left
    document = tomlkit.parse(text)  # it is written in some other way, such as `name = {…}`
    document.remove(name)
    return tomlkit.dumps(document)


def _below_table(lines: Sequence[str], *, after_gap: bool) -> Sequence[str]:
    """Comments and empty lines below a table's last key, which may be about the next one; one gap is enough."""
    last = max(number for number, line in enumerate(lines) if line.strip() and not line.lstrip().startswith("#"))
    below = lines[last + 1 :]
    first = next((number for number, line in enumerate(below) if line.strip()), len(below)) if after_gap else 0
    return below[first:]


def _is(text: str, values: Mapping[str, Any]) -> bool:
    try:
        return tomllib.loads(text) == values
    except tomllib.TOMLDecodeError:
        return False


def table_of(source: RegisteredSource) -> str:
    """A vendor's board or a site as the TOML table that registers it."""
    lines = [f"[{json.dumps(source.name)}]" if not re.fullmatch(r"[\w-]+", source.name) else f"[{source.name}]"]
    if source.reader != "site":
        lines.append(f"platform = {json.dumps(source.reader)}")
    lines += [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in source.parameters.items()]
    if source.url:
        lines.append(f"url = {json.dumps(source.url, ensure_ascii=False)}")
    return "\n".join(lines) + "\n"


def row_of(source: RegisteredSource) -> dict[str, Any]:
    """A source as a row of a CSV or JSONL file that registers it."""
    row: dict[str, Any] = {"name": source.name, "url": source.url or None}
    if source.reader.startswith("spider "):
        row |= {"spider": source.reader.removeprefix("spider ")}
    elif source.reader in ("declared", "site"):
        row |= source.parameters
    else:
        row |= {"platform": source.reader, "config": dict(source.parameters)}
    cadence = source.cadence
    row |= {"cron": cadence.cron, "every": None if cadence.every is None else f"{int(cadence.every.total_seconds() // 60)}m"}
    row |= {
        "timezone": cadence.timezone,
        "country": source.country,
        "language": source.language,
        "deadlines_in": source.deadlines_in,
    }
    if cadence.quiet is not None:
        row["quiet_hours"] = f"{cadence.quiet[0]:%H:%M}-{cadence.quiet[1]:%H:%M}"
    row |= {"delay": source.delay, "enabled": None if source.enabled else False}
    return {key: value for key, value in row.items() if value is not None}
