"""Links duplicates in the store: every posting of a cluster lists all addresses of the job, and stays a posting of its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache

from sqlalchemy import Connection, delete, func, insert, or_, select, update

from jobcrawl.duplicates.advert import Advert, advert_of, text_of
from jobcrawl.duplicates.clusters import find_clusters
from jobcrawl.duplicates.evidence import Evidence
from jobcrawl.duplicates.wording import words_of
from jobcrawl.store import lease
from jobcrawl.store.database import Database
from jobcrawl.store.errors import LeaseHeld
from jobcrawl.store.opening import Opened, stamp
from jobcrawl.store.recording import bodies_of, chunks
from jobcrawl.store.strict import from_json
from jobcrawl.store.tables import as_last_told, changes, clusters, postings, runs, sources
from jobcrawl.store.telling import Change, tell

TEXTS_KEPT = 2_000
"""Texts held at once; others are read again when they are compared."""

SourceLinks = list[dict[str, str]]


@dataclass(slots=True)
class Linked:
    """What linking the duplicates of a store came to."""

    postings: int = 0
    """Postings that share a cluster with another."""
    clusters: int = 0
    """Clusters of two and more."""
    told: int = 0
    """Postings whose source links changed, each with a line in its source's feed."""
    busy: list[str] = field(default_factory=list)
    """Sources left as they were, because a run holds them."""


def link_duplicates(database: Database) -> Linked:
    """Find the clusters of all open postings, store them, and bring `source_links` up to date.

    A posting that closes stays in its cluster. A source that is being crawled keeps its links until the next call.
    """
    ids, adverts, links = _read(database)

    @lru_cache(maxsize=TEXTS_KEPT)
    def words(number: int) -> list[str]:
        with database.read() as connection:
            body = bodies_of(connection, [ids[number]])[ids[number]]
        return words_of(text_of(from_json(body)))

    cluster_of, why = find_clusters(adverts, words)
    members: dict[int, list[int]] = defaultdict(list)
    for number, cluster in enumerate(cluster_of):
        members[cluster].append(number)
    found = [numbers for numbers in members.values() if len(numbers) > 1]
    _store(database, ids, found, why)
    wanted = {ids[number]: _links_of(links[one] for one in numbers) for numbers in found for number in numbers}
    linked = Linked(postings=sum(map(len, found)), clusters=len(found))
    for source in sorted({advert.source or "" for advert in adverts}):
        told = _tell_source(database, source, wanted)
        if told is None:
            linked.busy.append(source)
        else:
            linked.told += told
    return linked


def _read(database: Database) -> tuple[list[str], list[Advert], list[dict[str, str]]]:
    """Ids, adverts and own links of every posting that is open or in a cluster, the one seen first at the front."""
    ids: list[str] = []
    adverts: list[Advert] = []
    links: list[dict[str, str]] = []
    is_wanted = or_(postings.c.status == "open", postings.c.id.in_(select(clusters.c.posting)))
    rows = select(postings.c.id, postings.c.source, changes.c.body).select_from(as_last_told).where(is_wanted)
    with database.read() as connection:
        ordered = rows.order_by(postings.c.first_seen, postings.c.id)
        for row in connection.execution_options(yield_per=500).execute(ordered):
            body = from_json(row.body)
            ids.append(row.id)
            adverts.append(advert_of({**body, "id": row.id, "source": row.source, "source_links": []}))
            links.append({"source": row.source, "url": body.get("url") or ""})
    return ids, adverts, links


def _links_of(links: Iterable[dict[str, str]]) -> SourceLinks:
    distinct = {(link["source"], link["url"]) for link in links if link["url"]}
    return [{"source": source, "url": url} for source, url in sorted(distinct)]


def _store(database: Database, ids: Sequence[str], found: list[list[int]], why: Mapping[int, Evidence]) -> None:
    """Put the clusters in place of the ones before; each is named for its posting that was seen first."""
    rows = [
        {"posting": ids[number], "cluster": ids[numbers[0]], "evidence": why[number].why}
        for numbers in found
        for number in numbers
    ]
    with database.write() as connection:
        connection.execute(delete(clusters))
        if rows:
            connection.execute(insert(clusters), rows)


def _tell_source(database: Database, source: str, wanted: Mapping[str, SourceLinks]) -> int | None:
    """Write the changed links of a source's open postings, with a sequence number each; None when a run holds the source."""
    try:
        with database.write() as connection:
            token = lease.take(connection, source)
            told = _changed(connection, source, wanted)
            tell(connection, _standing(connection, source, token), told)
            for change in told:
                row = update(postings).where(postings.c.id == change.body["id"])
                connection.execute(row.values(seq=change.seq))
            lease.release(connection, source, token)
    except LeaseHeld:
        return None
    return len(told)


def _changed(connection: Connection, source: str, wanted: Mapping[str, SourceLinks]) -> list[Change]:
    """Open postings of a source whose links are not what they should be, read again under the lease."""
    told = []
    ids = (
        connection.execute(select(postings.c.id).where(postings.c.source == source, postings.c.status == "open")).scalars().all()
    )
    for chunk in chunks(ids):
        for id, text in bodies_of(connection, chunk).items():
            body = from_json(text)
            links = wanted.get(id, [])
            if (body.get("source_links") or []) != links:
                told.append(Change("updated", None, ["source_links"], {**body, "source_links": links}))
    return told


def _standing(connection: Connection, source: str, token: int) -> Opened:
    """The source as of its last run: linking belongs to no run of its own."""
    row = connection.execute(select(sources.c.kind, sources.c.clock).where(sources.c.name == source)).one()
    run = connection.execute(select(func.max(runs.c.id)).where(runs.c.source == source)).scalar_one()
    clock = max(row.clock, stamp(datetime.now(UTC)))
    return Opened(source, row.kind, run, token, clock, frozenset())
