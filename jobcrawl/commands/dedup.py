"""`jobcrawl dedup`: postings in, for each the cluster of ads for the same job out."""

from __future__ import annotations

import sys
from codecs import BOM_UTF8
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any, BinaryIO

import typer

from jobcrawl.commands.counting import counted
from jobcrawl.commands.opened import opened
from jobcrawl.commands.options import BadLine, open_manifest, row_of, shown
from jobcrawl.duplicates.advert import Advert, advert_of, text_of
from jobcrawl.duplicates.clusters import find_clusters
from jobcrawl.duplicates.link_store import link_duplicates
from jobcrawl.duplicates.wording import words_of
from jobcrawl.feed.jsonl import json_line

MANIFEST = "JSON Lines: of feeds, of `extract`, or with id, title, employer, place, text; `-` reads standard input."
"""What may be named as a file of postings, for a person."""
TEXTS_KEPT = 2_000
"""Texts held at once; others are read again from the file when they are compared."""


def dedup(
    manifest: Annotated[Path | None, typer.Option(help=MANIFEST)] = None,
    store: Annotated[str | None, typer.Option(help="Address of a store: link its postings instead of reading a file.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="With --store: what was done as one JSON line.")] = False,
) -> None:
    """Link postings that are the same job on several sources; nothing is merged.

    Examples:

    * `jobcrawl dedup --manifest postings.jsonl > clusters.jsonl`: one line each, `{"id", "cluster"}`, in order
    * `jobcrawl dedup --store sqlite:///jobcrawl.db`: fills `source_links` of the stored postings

    A bad line gives a line with `error`.

    Exit codes: 0 all lines read, or the store linked; 1 none; 2 wrong usage; 3 some lines were bad, or a source is being
    crawled just now.
    """
    if (manifest is None) == (store is None):
        raise typer.BadParameter("name a file with --manifest or a store with --store (one of the two)")
    raise typer.Exit(_dedup_file(manifest) if manifest else _dedup_store(store, as_json=as_json))


def _dedup_store(store: str | None, *, as_json: bool) -> int:
    with opened(store) as database:
        linked = link_duplicates(database)
    if as_json:
        typer.echo(json_line(linked), nl=False)
    else:
        shared = f"{linked.postings} postings share {linked.clusters} jobs with other sources"
        typer.echo(f"{shared}; {linked.told} postings have new source links")
        if linked.told:
            typer.echo("`jobcrawl feed publish` brings them into the feeds, as does the next run of each source")
    for source in linked.busy:
        typer.echo(f"jobcrawl: {source} is being crawled; run this again afterwards", err=True)
    return 3 if linked.busy else 0


def _dedup_file(manifest: Path) -> int:
    with open_manifest(manifest, to_seek=True) as stream:
        rows, adverts, places = _read(stream, shown(manifest))

        @lru_cache(maxsize=TEXTS_KEPT)
        def words(number: int) -> list[str]:
            stream.seek(places[number])
            return words_of(text_of(_posting_of(stream.readline())))

        clusters, _ = find_clusters(adverts, words)
    labels = _labels(adverts, [row[0] for row in rows if not isinstance(row, str)])
    for row in rows:
        line = (
            {"id": None, "cluster": None, "error": row}
            if isinstance(row, str)
            else {"id": row[0], "cluster": labels[clusters[row[1]]]}
        )
        sys.stdout.buffer.write(json_line(line))
    sys.stdout.buffer.flush()
    return 0 if len(adverts) == len(rows) else 3 if adverts else 1


def _read(stream: BinaryIO, name: str) -> tuple[list[str | tuple[Any, int]], list[Advert], list[int]]:
    """For each line its id and number or what is wrong with it; the adverts; and where their lines begin."""
    rows: list[str | tuple[Any, int]] = []
    adverts: list[Advert] = []
    places: list[int] = []
    end = 0
    for number, line in enumerate(counted(stream, "rows"), 1):
        start, end = end, end + len(line)
        mark = len(BOM_UTF8) if number == 1 and line.startswith(BOM_UTF8) else 0
        if not line[mark:].strip():
            continue
        try:
            row = _posting_of(line[mark:])
            advert = advert_of(row)
        except ValueError as error:
            rows.append(f"{name}, line {number}: {error}")
            continue
        rows.append((row["id"], len(adverts)))
        adverts.append(advert)
        places.append(start + mark)
    return rows, adverts, places


def _posting_of(line: bytes) -> dict[str, Any]:
    """The row of a line, or the posting in it where it is a line of `extract` or of changes; raises BadLine."""
    row = row_of(line)
    if "id" in row or "posting" not in row:
        return row
    if not isinstance(row["posting"], dict):
        raise BadLine("no posting")
    return row["posting"]


def _labels(adverts: Sequence[Advert], ids: Sequence[Any]) -> list[Any]:
    """A name for each possible cluster: the id of its first ad as it was given, or text where an earlier ad has the same id."""
    seen: set[str] = set()
    labels = []
    for number, (advert, given) in enumerate(zip(adverts, ids, strict=True), 1):
        label = given if advert.id not in seen else f"{advert.id}#{number}"
        seen.update((advert.id, str(label)))
        labels.append(label)
    return labels
