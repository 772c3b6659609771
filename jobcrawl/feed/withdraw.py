"""Withdraw: the files of a source that is forgotten go; what publishing and crawls did not make stays."""

from __future__ import annotations

import fcntl
import glob
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from jobcrawl.feed.errors import FeedError, StillWritten
from jobcrawl.feed.formats import FORMATS
from jobcrawl.feed.manifest import NAME, read_manifest
from jobcrawl.feed.storage import FAILED
from jobcrawl.feed.whole_file import LOCK, PART, remove_left_behind, sole_writer
from jobcrawl.source_names import folder_name

PUBLISHED = re.compile(
    rf"{re.escape(NAME)}|changes-\d+-\d+\.jsonl\.gz|snapshot-\d+(?:-\d+)?\.jsonl\.gz|"
    + "|".join(re.escape(format.file) for format in FORMATS.values())
)
"""Names of the files that publishing makes."""


class FeedFiles:
    """The files of one source: its feed, and what its crawls write by themselves."""

    def __init__(self, root: Path | None, source: str, exported: Iterable[Path] = (), *, is_shared: bool = False) -> None:
        """`root` is the folder of all feeds, None where nothing is published; `exported` are files of the setting `FEEDS`, and
        `is_shared` says that another source has a folder of this name, so that a manifest must tell whose it is."""
        own = folder_name(source)
        exported = list(exported)
        places = [] if root is None else [root / own]
        self.folders = list(dict.fromkeys([*places, *(path.parent for path in exported if path.parent.name == own)]))
        """Folders of the source, whether they are there or not."""
        self.strange = {folder: owner for folder in self.folders if (owner := self._other_owner(folder, source, is_shared))}
        """Folders of that name that are another source's, with its name; nothing in them is touched."""
        self._source = source
        also = [file for path in exported for file in (path, path.with_name(path.name + FAILED))]
        self._exported = [path for path in exported if path.parent not in self.strange]
        self._elsewhere = [file for file in also if file.parent not in self.folders]
        self._names = {file.name for file in also}

    @staticmethod
    def _other_owner(folder: Path, source: str, is_shared: bool) -> str | None:
        try:
            owner = read_manifest(folder).source
        except FeedError:
            return "another source" if is_shared and folder.is_dir() else None
        return owner if owner != source else None

    def found(self) -> list[Path]:
        """The files that are there, manifests first: without one, a reader knows that there is no feed."""
        own = (path for folder in self.folders if folder not in self.strange for path in _in(folder))
        files = [path for path in own if (PUBLISHED.fullmatch(path.name) or path.name in self._names) and path.is_file()]
        return sorted(files, key=lambda path: (path.name != NAME, path)) + [file for file in self._elsewhere if file.is_file()]

    def check_at_rest(self) -> None:
        """Raise `StillWritten` while a crawl that has stored all it read is about to put a file in place."""
        for path in self._exported:
            for part in path.parent.glob(f".{glob.escape(path.name)}.*{PART}"):
                if _is_locked(part):
                    raise StillWritten(f"{path} is being written by a crawl of {self._source}; try again when that has ended")

    def withdraw(self) -> tuple[int, list[Path]]:
        """Remove the files, and folders in which nothing else lies; gives how many files went, and what stays in the folders.

        The store must have forgotten the source: else whoever publishes it makes the feed anew. Raises `FeedError`; to call it
        again finishes what it began.
        """
        count, left = 0, []
        try:
            for folder in self.folders:
                if folder not in self.strange and folder.is_dir():
                    with sole_writer(folder):  # after whoever publishes there just now
                        count += sum(_remove(path) for path in self.found() if path.parent == folder)
                        left += _tidy(folder)
            count += sum(map(_remove, self.found()))  # files elsewhere
        except OSError as error:
            words = f"{error.filename}: {error.strerror or error}; `jobcrawl sources forget {self._source}` again finishes it"
            raise FeedError(words) from error
        return count, left


def _is_locked(path: Path) -> bool:
    """Whether another process holds a file."""
    with suppress(FileNotFoundError), path.open("rb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False


def _remove(path: Path) -> bool:
    with suppress(FileNotFoundError):
        path.unlink()
        return True
    return False


def _tidy(folder: Path) -> list[Path]:
    """Remove what publishers need, or left when they died, and the folder; gives what keeps the folder from going."""
    remove_left_behind(folder)
    left = [path for path in _in(folder) if path.name != LOCK]
    (folder / LOCK).unlink(missing_ok=True)
    if not left:
        with suppress(OSError):  # it is a link, or somebody put a file there just now
            folder.rmdir()
    return left


def _in(folder: Path) -> Iterator[Path]:
    with suppress(FileNotFoundError, NotADirectoryError):
        yield from folder.iterdir()
