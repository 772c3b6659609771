"""What several commands are given alike: `--set NAME=VALUE`, `--manifest FILE` with its lines, points in time, `-`."""

from __future__ import annotations

import sys
from codecs import BOM_UTF8
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from io import BufferedReader
from pathlib import Path
from typing import Any, BinaryIO, cast
from urllib.parse import urlsplit

import orjson
import typer

GZIP = b"\x1f\x8b"
"""Beginning of what is gzipped (RFC 1952)."""
MAX_LINE = 8 * 1024 * 1024
"""Longest line of a manifest that is read, in bytes."""
SHOWN = 200
"""Characters of a wrong value that are shown."""


STANDARD_INPUT = Path("-")
"""What stands for standard input where a file may be named (POSIX, utility syntax guideline 13)."""


class BadLine(ValueError):
    """A line of a manifest that cannot be used; says why."""


def named_values(pairs: Sequence[str]) -> dict[str, str]:
    """The settings of `--set`; raises BadParameter for what is not `NAME=VALUE`."""
    found = {}
    for pair in pairs:
        name, sign, value = pair.partition("=")
        if not sign:
            raise typer.BadParameter(f"{pair!r} is not NAME=VALUE", param_hint="--set")
        found[name] = value
    return found


def moment_of(text: str) -> datetime:
    """A point in time, UTC where it names no offset; raises ValueError."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is no ISO 8601 date or time") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def open_input(path: Path) -> BufferedReader:
    """A file, or standard input, open for reading; raises OSError."""
    return cast("BufferedReader", sys.stdin.buffer) if path == STANDARD_INPUT else path.open("rb")


def shown(path: Path) -> str:
    """A file's name in what a person is told."""
    return "standard input" if path == STANDARD_INPUT else path.name


def open_manifest(path: Path, *, to_seek: bool = False) -> BinaryIO:
    """A manifest, open for reading, unpacked where it is gzipped as feeds are; raises BadParameter that says why it is not read.

    `to_seek` asks for one whose lines can be read again: what comes through a pipe is kept in a file until then.
    """
    try:
        stream = open_input(path)
        is_packed = stream.peek(2)[:2] == GZIP
        return _kept(stream, is_packed) if is_packed or (to_seek and not stream.seekable()) else stream
    except OSError as error:
        raise typer.BadParameter(f"{path}: {error.strerror or error}", param_hint="--manifest") from error


def _kept(stream: BinaryIO, is_packed: bool) -> BinaryIO:
    """What a stream holds, unpacked, in a file that vanishes when it is closed; raises OSError."""
    import zlib  # most manifests are plain files, which need none of these
    from gzip import GzipFile
    from shutil import copyfileobj
    from tempfile import TemporaryFile

    kept = cast("BinaryIO", TemporaryFile())  # noqa: SIM115  # who reads it closes it
    try:
        with stream, GzipFile(fileobj=stream) if is_packed else stream as plain:
            copyfileobj(plain, kept)
    except (EOFError, zlib.error) as error:
        raise OSError(f"damaged: {error}") from error
    kept.seek(0)
    return kept


def manifest_lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """Lines of a manifest with their numbers, empty ones and a byte order mark left out; raises BadParameter."""
    with open_manifest(path) as stream:
        for number, line in enumerate(stream, 1):
            row = line.removeprefix(BOM_UTF8) if number == 1 else line
            if row.strip():
                yield number, row


def row_of(line: bytes) -> dict[str, Any]:
    """The object that a line of a manifest holds; raises BadLine."""
    if len(line) > MAX_LINE:
        raise BadLine(f"longer than {MAX_LINE} bytes")
    try:
        row = orjson.loads(line)
    except orjson.JSONDecodeError:
        raise BadLine("not JSON") from None
    if not isinstance(row, dict):
        raise BadLine("not an object")
    return row


def text_in(row: dict[str, Any], *keys: str) -> str:
    """Text of the first of these keys that a line fills, empty where none does; raises BadLine for a value that is no text."""
    key = next((key for key in keys if row.get(key)), None)
    if key is not None and not isinstance(row[key], str):
        raise BadLine(f"{key} {row[key]!r} is no text")
    return row[key] if key is not None else ""


def address_in(row: dict[str, Any], key: str) -> str:
    """The http(s) address under a key, empty where there is none; raises BadLine for any other text."""
    address = text_in(row, key).strip()
    if address and not leads_to_host(address):
        raise BadLine(f"{key} {address[:SHOWN]!r} is no http(s) address")
    return address


def leads_to_host(address: str) -> bool:
    """Whether an address is http(s). One that was crawled may be longer, or hold blanks, than what a person may type."""
    try:
        parts = urlsplit(address)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
