"""Late feeds: what a run has stored that is not out, since it could not be published, or the process died before that."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from jobcrawl.feed.errors import FeedError
from jobcrawl.feed.formats import FORMATS
from jobcrawl.feed.manifest import NAME, read_manifest
from jobcrawl.feed.publish import feed_folder
from jobcrawl.store.history import Ended, last_ended

SECOND = 1.0
"""Times of the store are of whole seconds."""


def late_feeds(connection: Connection, root: Path, sources: Iterable[str], formats: Sequence[str]) -> dict[str, int]:
    """Sources whose feed below `root`, or one of its further formats, lacks what the last run stored, with that run's number."""
    ended = ((source, last_ended(connection, source)) for source in sources)
    files = [FORMATS[name].file for name in formats if name in FORMATS]
    return {source: last.run for source, last in ended if last is not None and is_late(feed_folder(root, source), last, files)}


def is_late(folder: Path, last: Ended, files: Iterable[str]) -> bool:
    """Whether a feed was not brought up to a run; False where it may not be looked at."""
    finished = datetime.fromisoformat(last.finished_at).timestamp()
    try:
        published = (folder / NAME).stat().st_mtime
        if published <= finished + SECOND and not _tells_of(folder, last):
            return True
        return any((folder / file).stat().st_mtime < min(published, finished) for file in files)
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False


def _tells_of(folder: Path, last: Ended) -> bool:
    try:
        run = read_manifest(folder).run
    except FeedError:
        return False
    return run is not None and run.id >= last.run and (run.finished_at or "") >= last.finished_at
