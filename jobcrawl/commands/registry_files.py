"""Registry files: what `sources add`, `disable` and `forget` write, on top of what stands there at that moment."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import orjson
import tomlkit
import typer

from jobcrawl.boards.registered import RegisteredSource
from jobcrawl.boards.registry import row_of, table_of, without_table
from jobcrawl.commands.project import REGISTRY
from jobcrawl.feed.jsonl import json_line
from jobcrawl.feed.whole_file import sole_editor, whole_file
from jobcrawl.project_folder import in_project, project_folder

IMPORTED = "sources/imported.jsonl"
"""Where `add --from` writes rows."""


@contextmanager
def only_editor() -> Iterator[None]:
    """Keep other commands from writing to the registry: what is read herein still stands when it is written back."""
    with sole_editor(project_folder()):
        yield


def registry_text() -> str:
    """The hand-written file, empty where there is none; exits 2 where it is no TOML: nobody would read what is added."""
    path = in_project(REGISTRY)
    if not path.exists():
        return ""
    try:
        text = path.read_bytes().decode("utf-8-sig")  # line ends as they are
        tomlkit.parse(text)
    except (OSError, ValueError) as error:
        typer.echo(f"jobcrawl: {REGISTRY} cannot be read, mend it first: {error}", err=True)
        raise typer.Exit(2) from error
    return text


def write_table(source: RegisteredSource) -> None:
    """Put a source below what stands in the hand-written file; to be called by the `only_editor`."""
    old = registry_text()
    with whole_file(in_project(REGISTRY).resolve()) as out:
        out.write(f"{old.rstrip()}\n\n{table_of(source)}".lstrip("\n").encode())


def write_disabled(name: str, *, undo: bool) -> None:
    """Switch a source off in the hand-written file, or on again; to be called by the `only_editor`."""
    document = tomlkit.parse(registry_text())
    names = [str(one) for one in document.get("disabled", []) if one != name] + ([] if undo else [name])
    head = tomlkit.document()
    if not names:
        document.pop("disabled", None)
    elif "disabled" in document:
        document["disabled"] = names
    else:
        head["disabled"] = names
    text = tomlkit.dumps(head) + ("\n" if len(head) and len(document) else "") + tomlkit.dumps(document)
    with whole_file(in_project(REGISTRY).resolve()) as out:
        out.write(text.lstrip("\n").encode())


def write_rows(sources: Iterable[RegisteredSource]) -> None:
    """Put imported sources below those that stand there; to be called by the `only_editor`."""
    target = in_project(IMPORTED)
    target.parent.mkdir(exist_ok=True)
    old = target.read_bytes() if target.exists() else b""
    with whole_file(target) as out:
        out.write(
            old + (b"\n" if old and not old.endswith(b"\n") else b"") + b"".join(json_line(row_of(source)) for source in sources)
        )


def files_with(name: str) -> list[str]:
    """Which of the files that are written here have a row of a source, good or bad."""
    return list(_without(name))


def remove_rows(name: str) -> list[str]:
    """Take a source out of the files that are written here; gives those that had it. To be called by the `only_editor`."""
    left = _without(name)
    for file, data in left.items():
        with whole_file(in_project(file).resolve()) as out:
            out.write(data)
    return list(left)


def _without(name: str) -> dict[str, bytes]:
    """The files that have a row of a source, and what is left of them without it."""
    text = registry_text()
    target = in_project(IMPORTED)
    rows = target.read_bytes().splitlines(keepends=True) if target.exists() else []
    left = {REGISTRY: without_table(text, name).encode(), IMPORTED: b"".join(row for row in rows if not _is_row_of(row, name))}
    was = {REGISTRY: text.encode(), IMPORTED: b"".join(rows)}
    return {file: data for file, data in left.items() if data != was[file]}


def _is_row_of(line: bytes, name: str) -> bool:
    try:
        row = orjson.loads(line.removeprefix(BOM_UTF8))
    except orjson.JSONDecodeError:
        return False
    return isinstance(row, dict) and row.get("name") == name
