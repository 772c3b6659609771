"""SQLite stores at rest: files that can be read and nothing more, of another user or on a disk that is mounted so.

Even to look at a file that has a write-ahead log, SQLite makes the log and its index beside it
(https://sqlite.org/wal.html#read_only_databases). Where it may not, or where what it made would be in the way of whoever writes
the store, a file without a log is read as one that does not change, and that it did not is looked at afterwards.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from sqlalchemy.engine import URL

from jobcrawl.store.errors import WrittenMeanwhile

LOG = "-wal"
"""Ending of the write-ahead log beside a store's file."""


def is_unwritable(url: URL) -> bool:
    """Whether a store's file is there and may not be written to by this user: a log of theirs would be in the owner's way."""
    path = _file_of(url)
    return path is not None and path.exists() and not os.access(path, os.W_OK)


def file_at_rest(url: URL) -> Path | None:
    """The file of a store that is to be read as one that does not change; None for any other."""
    path = _file_of(url)
    if path is None or _log_of(path).exists():
        return None
    return path if is_unwritable(url) or not os.access(path.parent, os.W_OK) else None


def address_at_rest(path: Path) -> URL:
    """The address at which SQLite reads a file without making anything (https://sqlite.org/uri.html, `immutable`)."""
    return URL.create("sqlite", database=f"file:{quote(str(path))}", query={"immutable": "1", "uri": "true"})


@contextmanager
def seen_unchanged(path: Path) -> Iterator[None]:
    """While it lasts a file is read; raises `WrittenMeanwhile` at its end where somebody wrote to it."""
    before = _state(path)
    yield
    if _state(path) != before or _log_of(path).exists():
        raise WrittenMeanwhile(f"store {path}: a run wrote to it just now; try again")


def _file_of(url: URL) -> Path | None:
    """The file itself, beside which its log lies, where the address is that of a link."""
    return Path(url.database).resolve() if url.drivername == "sqlite" and url.database else None


def _log_of(path: Path) -> Path:
    return path.with_name(path.name + LOG)


def _state(path: Path) -> tuple[int, int]:
    told = path.stat()
    return told.st_mtime_ns, told.st_size
