"""Whole files: a reader sees the old file or the new one, never a part, whatever dies when."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import FileIO
from pathlib import Path
from typing import BinaryIO

PART = ".part"
"""Ending of a file that is not finished; what is left of one after a crash is removed by the next writer."""

LOCK = ".lock"
"""File that publishers into a folder lock."""


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write that gets its name only when it is finished and on disk.

    Raises OSError, with that name, and leaves the old file.
    """
    part = path.with_name(f".{path.name}{PART}")
    try:
        with part.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    except BaseException as error:
        with suppress(OSError):  # it may be that none could be made
            part.unlink()
        if isinstance(error, OSError) and error.filename == str(part):
            error.filename = str(path)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Put a folder's names on disk; a rename alone may be lost in a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def hold(part: FileIO) -> None:
    """Lock an unfinished file that is written without `sole_writer`; the kernel lets go of the lock when the process dies."""
    with suppress(OSError):  # a file system without locks
        fcntl.flock(part, fcntl.LOCK_EX | fcntl.LOCK_NB)


def remove_left_behind(folder: Path, pattern: str = f".*{PART}") -> None:
    """Remove unfinished files whose writers died; those that are held stay."""
    for path in folder.glob(pattern):
        with suppress(OSError), path.open("rb") as part:
            fcntl.flock(part, fcntl.LOCK_EX | fcntl.LOCK_NB)
            path.unlink()


@contextmanager
def sole_writer(folder: Path) -> Iterator[None]:
    """Keep other publishers out of a folder; the kernel lets go of the lock when the process dies."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / LOCK).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@contextmanager
def sole_editor(folder: Path) -> Iterator[None]:
    """Keep out others who change files of a folder in which no lock file should lie; the folder itself is locked, as far as the
    file system does that."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # NFS locks no folder
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
