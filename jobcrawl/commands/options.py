"""Options that several commands share: `--set NAME=VALUE` and `--manifest FILE`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

import typer


def named_values(pairs: Sequence[str]) -> dict[str, str]:
    """The settings of `--set`; raises BadParameter for what is not `NAME=VALUE`."""
    found = {}
    for pair in pairs:
        name, sign, value = pair.partition("=")
        if not sign:
            raise typer.BadParameter(f"{pair!r} is not NAME=VALUE", param_hint="--set")
        found[name] = value
    return found


def open_manifest(path: Path) -> BinaryIO:
    """A manifest, open for reading; raises BadParameter that says why it cannot be read."""
    try:
        return path.open("rb")
    except OSError as error:
        raise typer.BadParameter(f"{path}: {error.strerror}", param_hint="--manifest") from error


def manifest_lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """Lines of a manifest with their numbers, empty ones left out; raises BadParameter."""
    with open_manifest(path) as stream:
        for number, line in enumerate(stream, 1):
            if line.strip():
                yield number, line
