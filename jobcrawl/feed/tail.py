"""Tail: reading a feed from where a consumer stopped, across its files, and checking that a feed is what it says."""

from __future__ import annotations

import gzip
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson

from jobcrawl.feed.errors import BegunAnew, EditedFeed, UnknownSequence
from jobcrawl.feed.manifest import Manifest, Segment, read_manifest, read_segment

PASSING_FIELDS = ("last_seen",)
"""Fields of a snapshot's line that go on without a change being told."""


def tail(
    folder: Path, after: int = 0, *, begun_at: str | None = None, follow: bool = False, every_seconds: float = 1.0
) -> Iterator[dict[str, Any]]:
    """Changes with a sequence number above `after`, in order; with `follow` it waits for more and never ends.

    `begun_at` is what the manifest said when `after` was read: numbers of another feed are not of this one.

    Raises `UnknownSequence` where the feed has not come that far or holds only later changes, `BegunAnew` where it is or may be
    another one than `after` is from, and `FeedError`.
    """
    manifest = read_manifest(folder)
    _check_start(folder, manifest, after, begun_at)
    begun_at = manifest.begun_at
    while True:
        try:
            for line in _lines_after(folder, manifest, after):
                yield line
                after = line["seq"]
        except EditedFeed:  # it may be that the feed was published anew meanwhile, in other files
            newer = read_manifest(folder)
            _check_begun(folder, newer, begun_at)
            if newer.changes == manifest.changes:
                raise
            manifest = newer
            continue
        if not follow:
            return
        manifest = _await_more(folder, after, begun_at, every_seconds)


def _check_start(folder: Path, manifest: Manifest, after: int, begun_at: str | None) -> None:
    """Raise `BegunAnew` or `UnknownSequence` where the feed cannot be read from behind a change."""
    if begun_at is not None:
        _check_begun(folder, manifest, begun_at)
    elif 0 < after <= manifest.before_seq:
        words = f"change {after} may be of the feed before it; read from 0, or say `--begun {manifest.begun_at}` if it is not"
        raise BegunAnew(f"{folder}: the feed was begun anew at {manifest.begun_at}: {words}")
    if after < 0 or after > manifest.last_seq:
        raise UnknownSequence(f"{folder}: there is no change {after}; the last one is {manifest.last_seq}")
    if after and after < manifest.first_seq - 1:
        raise UnknownSequence(f"{folder}: changes before {manifest.first_seq} are gone; start from the snapshot")


def _lines_after(folder: Path, manifest: Manifest, after: int) -> Iterator[dict[str, Any]]:
    """The changes behind a number, each once."""
    for segment in manifest.changes:
        for line in read_lines(folder, segment) if segment.last > after else ():
            if line["seq"] > after:
                after = line["seq"]
                yield line


def _await_more(folder: Path, after: int, begun_at: str, every_seconds: float) -> Manifest:
    """The manifest that tells of a change behind a number, as soon as there is one."""
    while True:
        manifest = read_manifest(folder)
        _check_begun(folder, manifest, begun_at)
        if manifest.last_seq > after:
            return manifest
        time.sleep(every_seconds)


def _check_begun(folder: Path, manifest: Manifest, begun_at: str) -> None:
    if manifest.begun_at != begun_at:
        began = f"at {manifest.begun_at}" if manifest.begun_at else "before its manifest said when"
        raise BegunAnew(f"{folder}: the feed was begun anew {began}, and so were its numbers; read it from 0")


def snapshot(folder: Path) -> tuple[int, list[dict[str, Any]]]:
    """The newest snapshot and the sequence number that it holds good for; read on with `tail` from there."""
    while True:
        manifest = read_manifest(folder)
        if manifest.snapshot is None:
            return manifest.last_seq, []
        try:
            return manifest.snapshot.last, list(read_lines(folder, manifest.snapshot))
        except EditedFeed:
            newer = read_manifest(folder).snapshot
            if newer is None or newer.file == manifest.snapshot.file:
                raise


def read_lines(folder: Path, segment: Segment) -> Iterator[dict[str, Any]]:
    """Lines of one file, after its checksum."""
    for line in gzip.decompress(read_segment(folder, segment)).split(b"\n"):
        if line:
            yield orjson.loads(line)


def replay(lines: Iterator[dict[str, Any]], start: dict[str, dict[str, Any]] | None = None) -> dict[str, dict[str, Any]]:
    """Open postings by id after some changes, beginning with those of a snapshot."""
    open_now = dict(start or {})
    for line in lines:
        posting = line["posting"]
        if posting["status"] == "closed":  # an old feed may tell a change of it as `updated`
            open_now.pop(posting["id"], None)
        else:
            open_now[posting["id"]] = posting
    return open_now


def verify(folder: Path) -> Manifest:
    """Read every byte of a feed; raises `EditedFeed` where files, numbers, or snapshot and changes do not agree."""
    while True:
        manifest = read_manifest(folder)
        try:
            _verify(folder, manifest)
        except EditedFeed:
            if read_manifest(folder) == manifest:  # else it was published meanwhile
                raise
        else:
            return manifest


def _verify(folder: Path, manifest: Manifest) -> None:
    expected = manifest.first_seq
    replayed: dict[str, dict[str, Any]] = {}
    for segment in manifest.changes:
        lines = list(read_lines(folder, segment))
        numbers = [line["seq"] for line in lines]
        if numbers != list(range(expected, segment.last + 1)) or len(lines) != segment.rows:
            raise EditedFeed(f"{folder / segment.file}: sequence numbers have gaps or doubles")
        expected = segment.last + 1
        replayed = replay(iter(lines), replayed)
    if expected != manifest.last_seq + 1:
        raise EditedFeed(f"{folder}: changes end at {expected - 1}, the manifest says {manifest.last_seq}")
    if manifest.snapshot is not None:
        rows = list(read_lines(folder, manifest.snapshot))
        held = {row["id"]: stable(row) for row in rows}
        if len(rows) != manifest.snapshot.rows or len(held) != len(rows):
            raise EditedFeed(f"{folder / manifest.snapshot.file}: rows are missing or double")
        is_from_start = manifest.first_seq in (1, manifest.before_seq + 1)
        if is_from_start and held != {id: stable(posting) for id, posting in replayed.items()}:
            raise EditedFeed(f"{folder / manifest.snapshot.file}: the snapshot is not what the changes add up to")


def stable(posting: dict[str, Any]) -> dict[str, Any]:
    """A posting without what goes on by itself."""
    return {name: value for name, value in posting.items() if name not in PASSING_FIELDS}
