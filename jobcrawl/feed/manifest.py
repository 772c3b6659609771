"""Manifest: which files make up a feed, how many rows they hold and what they hash to. It is written last, and read first."""

from __future__ import annotations

import hashlib
import re
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import orjson

from jobcrawl.feed.errors import EditedFeed, NewerFeed, NoFeed
from jobcrawl.feed.whole_file import whole_file
from jobcrawl.posting import SCHEMA_VERSION

NAME = "manifest.json"
"""File name of the manifest in a feed's folder."""

FILE_NAME = re.compile(r"(?!\.)[\w.-]+")
"""Name of a file of a feed; an address that leads out of the folder is none."""


@dataclass(slots=True, kw_only=True)
class Segment:
    """One file of the feed."""

    file: str
    """Its name in the folder."""
    first: int
    """First sequence number in it; for a snapshot the same as `last`."""
    last: int
    """Last sequence number in it; a snapshot holds what was open right after this one."""
    rows: int
    """Lines in it."""
    size: int
    """Bytes of the file."""
    sha256: str
    """SHA-256 of the file, in hex."""


@dataclass(slots=True, kw_only=True)
class LastRun:
    """The run that published the feed last."""

    id: int
    """Number of the run in the store."""
    state: str
    """complete, partial, blocked or failed."""
    started_at: str
    """ISO 8601 UTC."""
    finished_at: str | None
    """ISO 8601 UTC."""
    expected: int | None
    """Total that the listing stated."""
    got: int
    """Distinct postings that the listing held."""
    evidence: str | None
    """Why the listing is believed to be whole, or what is missing."""
    held: list[str] = field(default_factory=list)
    """Why closings were held back; empty when none were."""


@dataclass(slots=True, kw_only=True)
class Manifest:
    """All that a consumer needs to read a feed."""

    source: str
    """Name of the source."""
    schema_version: str = SCHEMA_VERSION
    """Version of the lines; the major number changes when a field is removed or changes its meaning."""
    begun_at: str = ""
    """When the feed was begun, ISO 8601 UTC: sequence numbers are of one feed only while this stays as it is."""
    before_seq: int = 0
    """Newest sequence number of the feed before it, of another store or of a source forgotten since; 0 where there was none."""
    published_at: str = ""
    """When the manifest was written, ISO 8601 UTC."""
    first_seq: int = 1
    """Oldest sequence number that a change file holds."""
    last_seq: int = 0
    """Newest sequence number; 0 while there is none."""
    snapshot: Segment | None = None
    """Every posting open right after `last_seq`."""
    changes: list[Segment] = field(default_factory=list)
    """Change files, oldest first, without gaps."""
    run: LastRun | None = None
    """The last run."""


def read_manifest(folder: Path) -> Manifest:
    """The manifest of a feed; raises `NoFeed`, `NewerFeed` or `EditedFeed`."""
    path = folder / NAME
    try:
        found = orjson.loads(path.read_bytes())
    except FileNotFoundError:
        raise NoFeed(f"{folder}: there is no feed ({NAME} is missing)") from None
    except orjson.JSONDecodeError:
        raise EditedFeed(f"{path} is no JSON; `jobcrawl feed publish --rebuild` writes the feed anew") from None
    try:
        if int(str(found["schema_version"]).split(".")[0]) > int(SCHEMA_VERSION.split(".")[0]):
            raise NewerFeed(f"{path} has schema {found['schema_version']}, newer than {SCHEMA_VERSION}: upgrade jobcrawl")
        return Manifest(
            **_known(Manifest, found)
            | {
                "snapshot": _segment(found["snapshot"]) if found["snapshot"] else None,
                "changes": [_segment(segment) for segment in found["changes"]],
                "run": LastRun(**_known(LastRun, found["run"])) if found.get("run") else None,
            }
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        raise EditedFeed(f"{path} was edited; `jobcrawl feed publish --rebuild` writes the feed anew") from None


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Put a manifest in place of the old one."""
    with whole_file(folder / NAME) as file:
        file.write(orjson.dumps(asdict(manifest), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))


def read_segment(folder: Path, segment: Segment) -> bytes:
    """The bytes of a file of the feed, checked; raises `EditedFeed`."""
    try:
        data = (folder / segment.file).read_bytes()
    except FileNotFoundError:
        raise EditedFeed(f"{folder / segment.file} is missing; `jobcrawl feed publish --rebuild` writes the feed anew") from None
    if len(data) != segment.size or hashlib.sha256(data).hexdigest() != segment.sha256:
        raise EditedFeed(f"{folder / segment.file} was edited; `jobcrawl feed publish --rebuild` writes the feed anew")
    return data


def _segment(found: dict[str, Any]) -> Segment:
    """A file of the feed; raises ValueError where its name is none, but leads out of the folder."""
    segment = Segment(**_known(Segment, found))
    if not FILE_NAME.fullmatch(segment.file):
        raise ValueError(segment.file)
    return segment


def _known(shape: type, found: dict[str, Any]) -> dict[str, Any]:
    """Values of the fields we know: a newer minor version may have more."""
    return {name: found[name] for name in shape.__dataclass_fields__ if name in found}  # type: ignore[attr-defined]  # a dataclass
