"""Publish: what is committed in the store, as files that other programs read.

    feed/<source>/changes-<from>-<to>.jsonl.gz   what happened, one numbered line each
    feed/<source>/snapshot-<seq>.jsonl.gz        every open posting; -<seq>-<run> where a run only saw them again
    feed/<source>/manifest.json                  which files there are; written last

Files are made from committed sequence numbers only, so publishing again after a crash gives the same lines again.
"""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import Connection, bindparam, func, select

from jobcrawl.feed.errors import FeedAhead, FeedError, NoFeed
from jobcrawl.feed.jsonl import json_line
from jobcrawl.feed.manifest import LastRun, Manifest, Segment, read_manifest, write_manifest
from jobcrawl.feed.whole_file import remove_left_behind, sole_writer, whole_file
from jobcrawl.source_names import folder_name
from jobcrawl.store.database import Database
from jobcrawl.store.errors import UnknownSource
from jobcrawl.store.strict import from_json
from jobcrawl.store.tables import as_last_told, changes, forgotten, postings, runs, sources

LINES_IN_FILE = 20_000
"""Most lines of one change file."""

SNAPSHOTS_KEPT = 2
"""The newest, and the one before it for whoever is reading it."""

GZIP_LEVEL = 6
"""Smaller by a fifth than level 1 for twice the time."""

LINES_PACKED = 100
"""Lines given to the compressor at once: it lets go of the interpreter for each piece."""

_LAST_SEQ = select(sources.c.last_seq).where(sources.c.name == bindparam("of"))
_FIRST_SEQ = select(func.min(changes.c.seq)).where(changes.c.source == bindparam("of"))
_LAST_FORGOTTEN = select(forgotten.c.last_seq).where(forgotten.c.source == bindparam("of"))
_NEXT_CHANGES = (
    select(changes)
    .where(changes.c.source == bindparam("of"), changes.c.seq > bindparam("told"))
    .order_by(changes.c.seq)
    .limit(LINES_IN_FILE)
)
_OPEN_POSTINGS = (
    select(changes.c.body, postings.c.last_seen)
    .select_from(as_last_told)
    .where(postings.c.source == bindparam("of"), postings.c.status == "open")
    .order_by(postings.c.id)
)
_STARTED_AT = select(runs.c.started_at).where(runs.c.source == bindparam("of"), runs.c.id == bindparam("run"))
_LAST_RUN = (
    select(runs).where(runs.c.source == bindparam("of"), runs.c.finished_at.is_not(None)).order_by(runs.c.id.desc()).limit(1)
)


def feed_folder(root: Path, source: str) -> Path:
    """Folder of a source's feed, always right below the root."""
    return root / folder_name(source)


def publish(database: Database, root: Path, source: str, *, rebuild: bool = False) -> Manifest:
    """Bring the feed of a source up to what the store has committed; raises `FeedError` or `StoreError`, and leaves the old feed.

    `rebuild` makes every file anew, from the first change on. It stays the same feed if the store is the one that it was
    published from; otherwise it is begun anew, and so are its numbers.
    """
    folder = feed_folder(root, source)
    with database.read() as connection:
        _last_change(connection, source)  # no folder is made for a name that is none
    try:
        with sole_writer(folder), database.read() as connection:
            return _publish(connection, folder, source, rebuild)
    except OSError as error:
        raise FeedError(f"{folder}: {error.strerror or error}; the feed is as it was") from error


def _last_change(connection: Connection, source: str) -> int:
    last_seq: int | None = connection.execute(_LAST_SEQ, {"of": source}).scalar()
    if last_seq is None:
        raise UnknownSource(f"the store knows no source {source!r}; `jobcrawl status` lists those it knows")
    return last_seq


def _publish(connection: Connection, folder: Path, source: str, rebuild: bool) -> Manifest:
    last_seq = _last_change(connection, source)
    manifest = _rebuilt(connection, folder, source, last_seq) if rebuild else _old_manifest(connection, folder, source)
    _check_store(connection, folder, manifest, last_seq)
    if max(manifest.before_seq, manifest.first_seq - 1) < (connection.execute(_LAST_FORGOTTEN, {"of": source}).scalar() or 0):
        manifest = _begun(connection, source)
    _check_sizes(folder, manifest)
    while manifest.last_seq < last_seq:
        rows = connection.execute(_NEXT_CHANGES, {"of": source, "told": manifest.last_seq}).all()
        segment = _write_changes(folder, rows)
        manifest.changes.append(segment)
        manifest.last_seq = segment.last
    run = _last_run(connection, source)
    if manifest.snapshot is None or manifest.snapshot.last != last_seq:
        manifest.snapshot = _write_snapshot(connection, folder, source, last_seq, f"{last_seq}")
    elif run is not None and (manifest.run is None or manifest.run.id != run.id):  # it has seen the postings again
        manifest.snapshot = _write_snapshot(connection, folder, source, last_seq, f"{last_seq}-{run.id}")
    manifest.published_at = datetime.now(UTC).isoformat(timespec="seconds")
    manifest.run = run
    write_manifest(folder, manifest)
    _tidy(folder, manifest)
    return manifest


def _rebuilt(connection: Connection, folder: Path, source: str, last_seq: int) -> Manifest:
    """An empty manifest for the feed that stands in a folder, or for one that takes its place."""
    try:
        old = _old_manifest(connection, folder, source)
    except FeedError:
        return _begun(connection, source)
    try:
        _check_store(connection, folder, old, last_seq)
    except FeedAhead:
        return _begun(connection, source, before_seq=max(old.last_seq, old.before_seq))
    return replace(_begun(connection, source, before_seq=old.before_seq), begun_at=old.begun_at)


def _begun(connection: Connection, source: str, before_seq: int = 0) -> Manifest:
    """A manifest that tells of nothing yet; numbers that the source had before it was forgotten are of a feed before this one."""
    first_seq = connection.execute(_FIRST_SEQ, {"of": source}).scalar() or _last_change(connection, source) + 1
    return Manifest(
        source=source, begun_at=datetime.now(UTC).isoformat(), before_seq=max(before_seq, first_seq - 1), first_seq=first_seq,
        last_seq=first_seq - 1,
    )  # fmt: skip


def _check_store(connection: Connection, folder: Path, manifest: Manifest, last_seq: int) -> None:
    """Raises `FeedAhead` where a feed was published from another store, or from a later state of this one."""
    anew = f"`jobcrawl feed publish {manifest.source} --rebuild` writes the feed anew, for readers that begin anew"
    if manifest.last_seq > last_seq:
        told = f"change {manifest.last_seq}, the store only of {last_seq}"
    elif manifest.run is not None and not _knows(connection, manifest.source, manifest.run):
        told = f"run {manifest.run.id} at {manifest.run.started_at}, the store does not"
    else:
        return
    raise FeedAhead(f"{folder} tells of {told}: is it the right store? {anew}")


def _knows(connection: Connection, source: str, run: LastRun) -> bool:
    """Whether a run is one of this store, and not one of another with the same number."""
    return connection.execute(_STARTED_AT, {"of": source, "run": run.id}).scalar() == run.started_at


def _old_manifest(connection: Connection, folder: Path, source: str) -> Manifest:
    try:
        manifest = read_manifest(folder)
    except NoFeed:
        return _begun(connection, source)
    if manifest.source != source:
        raise FeedError(f"{folder} holds the feed of {manifest.source}, not of {source}")
    return manifest


def _check_sizes(folder: Path, manifest: Manifest) -> None:
    """Notice an edited folder at once; `jobcrawl feed verify` looks at every byte."""
    for segment in [*manifest.changes, *([manifest.snapshot] if manifest.snapshot else [])]:
        path = folder / segment.file
        if not path.exists() or path.stat().st_size != segment.size:
            raise FeedError(f"{path} is not as it was published; `jobcrawl feed publish --rebuild` writes the feed anew")


def _write_changes(folder: Path, rows: Sequence[Any]) -> Segment:
    lines = (
        json_line(
            {
                "seq": row.seq,
                "type": row.type,
                "reason": row.reason,
                "changed_fields": from_json(row.changed_fields),
                "posting": from_json(row.body),
            }
        )
        for row in rows
    )
    first, last = rows[0].seq, rows[-1].seq
    return write_segment(folder, f"changes-{first}-{last}.jsonl.gz", first, last, lines)


def _write_snapshot(connection: Connection, folder: Path, source: str, seq: int, number: str) -> Segment:
    """A snapshot under a name that none has yet: the one before it may be being read."""
    return write_segment(folder, f"snapshot-{number}.jsonl.gz", seq, seq, map(json_line, open_postings(connection, source)))


def open_postings(connection: Connection, source: str) -> Iterable[dict[str, Any]]:
    """Every open posting of a source by id, each with the time it was last seen."""
    rows = connection.execution_options(yield_per=500).execute(_OPEN_POSTINGS, {"of": source})
    return (from_json(row.body) | {"last_seen": row.last_seen} for row in rows)


def write_segment(folder: Path, name: str, first: int, last: int, lines: Iterable[bytes]) -> Segment:
    """A gzip file of lines, the same bytes for the same lines, put in place when it is whole."""
    with whole_file(folder / name) as file:
        counted = _Counted(file)
        rows, left = 0, iter(lines)
        with gzip.GzipFile(filename="", mode="wb", fileobj=counted, compresslevel=GZIP_LEVEL, mtime=0) as packed:
            while piece := list(islice(left, LINES_PACKED)):
                packed.write(b"".join(piece))
                rows += len(piece)
    return Segment(file=name, first=first, last=last, rows=rows, size=counted.size, sha256=counted.hash.hexdigest())


class _Counted:
    """A file that hashes and counts what is written to it."""

    def __init__(self, file: BinaryIO) -> None:
        self.file, self.hash, self.size = file, hashlib.sha256(), 0

    def write(self, data: bytes) -> int:
        """Write, hash and count."""
        self.hash.update(data)
        self.size += len(data)
        return self.file.write(data)

    def flush(self) -> None:
        """Pass on."""
        self.file.flush()


def _last_run(connection: Connection, source: str) -> LastRun | None:
    row = connection.execute(_LAST_RUN, {"of": source}).one_or_none()
    if row is None:
        return None
    return LastRun(
        id=row.id, state=row.state, started_at=row.started_at, finished_at=row.finished_at, expected=row.expected, got=row.listed,
        evidence=row.reason, held=from_json(row.held),
    )  # fmt: skip


def _tidy(folder: Path, manifest: Manifest) -> None:
    """Remove what no manifest names any more: parts of a publisher that died, and old snapshots."""
    named = {segment.file for segment in manifest.changes}
    snapshots = sorted(folder.glob("snapshot-*.jsonl.gz"), key=_number, reverse=True)
    newest = _number(folder / manifest.snapshot.file) if manifest.snapshot else ()
    kept = [path for path in snapshots if _number(path) <= newest][:SNAPSHOTS_KEPT]
    named |= {path.name for path in kept}
    for path in [*folder.glob("changes-*.jsonl.gz"), *snapshots]:
        if path.name not in named:
            path.unlink(missing_ok=True)
    remove_left_behind(folder)


def _number(path: Path) -> tuple[int, ...]:
    """Sequence number and run of a snapshot, as far as its name tells them."""
    numbers = path.name.removeprefix("snapshot-").removesuffix(".jsonl.gz").split("-")
    return tuple(map(int, numbers)) if all(number.isdecimal() for number in numbers) else (-1,)
