"""Links duplicates in the store: every posting of a cluster lists all addresses of the job, and stays a posting of its own.

Only postings that are new or changed since the last time are read, and only pairs with one of them are compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache

from sqlalchemy import Connection, delete, func, select

from jobcrawl.duplicates.advert import text_of
from jobcrawl.duplicates.clusters import find_clusters
from jobcrawl.duplicates.evidence import Evidence
from jobcrawl.duplicates.remembered import (
    Linkable,
    SourceLinks,
    links_of,
    read_likenesses,
    read_postings,
    remember,
    remember_told,
)
from jobcrawl.duplicates.wording import words_of
from jobcrawl.store import lease
from jobcrawl.store.database import Database
from jobcrawl.store.errors import LeaseHeld
from jobcrawl.store.opening import Opened, stamp
from jobcrawl.store.recording import bodies_of, chunks
from jobcrawl.store.rows import insert_rows, replace_rows
from jobcrawl.store.strict import from_json
from jobcrawl.store.tables import clusters, forgotten, postings, runs, sources
from jobcrawl.store.telling import Change, tell

TEXTS_KEPT = 2_000
"""Texts held at once; others are read again when they are compared."""


@dataclass(slots=True)
class Linked:
    """What linking the duplicates of a store came to."""

    postings: int = 0
    """Postings that share a cluster with another."""
    clusters: int = 0
    """Clusters of two and more."""
    told: int = 0
    """Postings whose source links changed, each with a line in its source's feed."""
    read: int = 0
    """Postings that were read, since they are new or changed."""
    compared: int = 0
    """Pairs whose texts were compared."""
    busy: list[str] = field(default_factory=list)
    """Sources left as they were, because a run holds them."""


def link_duplicates(database: Database) -> Linked:
    """Find the clusters of all open postings, store them, and bring `source_links` up to date.

    A posting that closes stays in its cluster. A source that is being crawled keeps its links until the next call. Where a source
    is forgotten meanwhile, all is read again.
    """
    while (linked := _linked(database)) is None:
        pass
    return linked


def _linked(database: Database) -> Linked | None:
    """What linking came to; None, with nothing written, where a source was forgotten since its postings were read."""
    with database.read() as connection:
        known_gone = _sources_gone(connection)
        found = read_postings(connection)
        likenesses = read_likenesses(connection, found)
    known = set(likenesses)

    @lru_cache(maxsize=TEXTS_KEPT)
    def words(number: int) -> list[str]:
        with database.read() as connection:
            body = bodies_of(connection, [found[number].id]).get(found[number].id)
        return words_of(text_of(from_json(body))) if body is not None else []

    cluster_of, why = find_clusters([one.advert for one in found], words, likenesses)
    compared = {pair: likeness for pair, likeness in likenesses.items() if pair not in known}
    several = _of_several(cluster_of)
    with database.write() as connection:
        if _sources_gone(connection) != known_gone:
            return None
        remember(connection, found, compared)
        _store(connection, found, several, why)
    linked = Linked(
        postings=sum(map(len, several)), clusters=len(several), read=sum(one.is_new for one in found), compared=len(compared)
    )
    wanted = {found[number].id: links_of(found[one] for one in numbers) for numbers in several for number in numbers}
    for source, outdated in sorted(_outdated_by_source(found, wanted).items()):
        told = _tell_source(database, source, outdated, wanted)
        if told is None:
            linked.busy.append(source)
        else:
            linked.told += told
    return linked


def _sources_gone(connection: Connection) -> set[tuple[str, int]]:
    """Sources that were forgotten, with the last number of each."""
    return {(row.source, row.last_seq) for row in connection.execute(select(forgotten))}


def _of_several(cluster_of: Sequence[int]) -> list[list[int]]:
    """Numbers of the postings of each cluster that has more than one."""
    members: dict[int, list[int]] = defaultdict(list)
    for number, cluster in enumerate(cluster_of):
        members[cluster].append(number)
    return [numbers for numbers in members.values() if len(numbers) > 1]


def _outdated_by_source(found: Sequence[Linkable], wanted: Mapping[str, SourceLinks]) -> dict[str, list[Linkable]]:
    """Open postings whose links are not what they should be, by source."""
    outdated: dict[str, list[Linkable]] = defaultdict(list)
    for one in found:
        if one.is_open and one.links != wanted.get(one.id, []):
            outdated[one.source].append(one)
    return outdated


def _store(connection: Connection, found: Sequence[Linkable], several: list[list[int]], why: Mapping[int, Evidence]) -> None:
    """Put the clusters in place of the ones before; each is named for its posting that was seen first."""
    connection.execute(delete(clusters))
    insert_rows(
        connection,
        clusters,
        (
            {"posting": found[number].id, "cluster": found[numbers[0]].id, "evidence": why[number].why}
            for numbers in several
            for number in numbers
        ),
    )


def _tell_source(database: Database, source: str, outdated: Sequence[Linkable], wanted: Mapping[str, SourceLinks]) -> int | None:
    """Write the links of some postings of a source, with a sequence number each; None when a run holds the source."""
    try:
        with database.write() as connection:
            token = lease.take(connection, source)
            told = tell_links(connection, source, token, _as_read(connection, outdated), wanted)
            lease.release(connection, source, token)
    except LeaseHeld:
        return None
    return told


def tell_links(connection: Connection, source: str, token: int, ids: Sequence[str], wanted: Mapping[str, SourceLinks]) -> int:
    """Write the links of postings of a source whose lease is held with `token`, with a sequence number each; gives how many."""
    if not ids:
        return 0
    told = _changed(connection, ids, wanted)
    tell(connection, _standing(connection, source, token), told)
    replace_rows(connection, postings, ({"id": change.body["id"], "seq": change.seq} for change in told))
    remember_told(connection, told)
    return len(told)


def _as_read(connection: Connection, outdated: Sequence[Linkable]) -> list[str]:
    """Ids of those that are as they were when they were read; what a run has changed since is left to the next call."""
    seqs = {one.id: one.seq for one in outdated}
    unchanged: list[str] = []
    for chunk in chunks(sorted(seqs)):
        rows = connection.execute(select(postings.c.id, postings.c.seq).where(postings.c.id.in_(chunk)).order_by(postings.c.id))
        unchanged += [row.id for row in rows if row.seq == seqs[row.id]]
    return unchanged


def _changed(connection: Connection, ids: Sequence[str], wanted: Mapping[str, SourceLinks]) -> list[Change]:
    bodies = bodies_of(connection, ids)
    return [
        Change("updated", None, ["source_links"], {**from_json(bodies[id]), "source_links": wanted.get(id, [])}) for id in ids
    ]


def _standing(connection: Connection, source: str, token: int) -> Opened:
    """The source as of its last run: linking belongs to no run of its own."""
    row = connection.execute(select(sources.c.kind, sources.c.clock).where(sources.c.name == source)).one()
    run = connection.execute(select(func.max(runs.c.id)).where(runs.c.source == source)).scalar_one()
    clock = max(row.clock, stamp(datetime.now(UTC)))
    return Opened(source, row.kind, run, token, clock, frozenset())
