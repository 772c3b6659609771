"""Host notes: what is worth remembering about a host between runs, such as its robots.txt.

JSON only: a pickle in a cache directory would be code that whoever can write there runs.
"""

from __future__ import annotations

import json
import logging
import os
import tempfile
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import quote
from weakref import WeakKeyDictionary

from scrapy.crawler import Crawler
from scrapy.utils.misc import load_object

from jobcrawl.project_folder import in_project

logger = logging.getLogger(__name__)

Note = dict[str, Any]
"""One note: JSON values by name."""


class HostNotes(Protocol):
    """Where notes are kept; the setting `HOST_NOTES` names the class, built with `from_crawler`."""

    def get(self, host: str, topic: str) -> Note | None:
        """The note about a host, or None."""
        ...

    def put(self, host: str, topic: str, note: Note) -> None:
        """Keep a note, in place of the one before."""
        ...


class FileNotes:
    """One small JSON file per host in the directory `HOST_NOTES_DIR`; empty: kept for the run only.

    Files are replaced whole, and read again when another process has replaced them; a file that cannot be read is no note. Where
    the directory cannot be written to, notes last for the run, and the log says so once.
    """

    def __init__(self, directory: str | os.PathLike[str] | None) -> None:
        self._directory = Path(directory) if directory else None
        self._known: dict[str, tuple[tuple[int, int] | None, dict[str, Note]]] = {}
        self._is_told = False

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> FileNotes:
        """The notes of a crawl."""
        directory = crawler.settings.get("HOST_NOTES_DIR")
        return cls(in_project(directory) if directory else None)

    def get(self, host: str, topic: str) -> Note | None:
        """The note about a host, or None."""
        return self._read(host).get(topic)

    def put(self, host: str, topic: str, note: Note) -> None:
        """Keep a note, in place of the one before."""
        notes = self._read(host)
        notes[topic] = note
        path = self._path(host)
        if path is None:
            return
        try:
            _replace(path, json.dumps(notes))
            self._known[host] = _version(path), notes
        except OSError as error:
            if not self._is_told:
                self._is_told = True
                why = error.strerror or error
                logger.warning(
                    "HOST_NOTES_DIR: %s cannot be written to: %s; what hosts say is kept for this run only", path.parent, why
                )

    def _path(self, host: str) -> Path | None:
        return None if self._directory is None else self._directory / f"{quote(host, safe='')[:200]}.json"

    def _read(self, host: str) -> dict[str, Note]:
        path = self._path(host)
        version = None if path is None else _version(path)
        if host not in self._known or self._known[host][0] != version:
            try:
                read = json.loads(path.read_text("utf-8")) if path is not None and version is not None else {}
            except (OSError, ValueError):
                read = {}
            well_formed = isinstance(read, dict) and all(isinstance(note, dict) for note in read.values())
            self._known[host] = version, read if well_formed else {}
        return self._known[host][1]


def _version(path: Path) -> tuple[int, int] | None:
    """What tells a file from the one that takes its place; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns


def _replace(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, part = tempfile.mkstemp(dir=path.parent, suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(part, path)
    except OSError:
        os.unlink(part)
        raise


_notes: WeakKeyDictionary[Crawler, HostNotes] = WeakKeyDictionary()


def share_notes(crawler: Crawler, notes: HostNotes) -> None:
    """Let a crawl use the notes of other crawls of the process; to be called before the crawl begins."""
    _notes[crawler] = notes


def notes_of(crawler: Crawler) -> HostNotes:
    """The notes that all guards of one crawl share."""
    if crawler not in _notes:
        _notes[crawler] = load_object(crawler.settings["HOST_NOTES"]).from_crawler(crawler)
    return _notes[crawler]
