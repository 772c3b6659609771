"""Unlinking: a source that is forgotten is no duplicate of anything; postings of other sources list its addresses no longer."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection, delete, or_, select

from jobcrawl.duplicates.link_store import tell_links
from jobcrawl.duplicates.remembered import SourceLinks
from jobcrawl.store import lease
from jobcrawl.store.forgetting import overwrite_deleted
from jobcrawl.store.recording import chunks
from jobcrawl.store.rows import insert_rows
from jobcrawl.store.strict import from_json, to_json
from jobcrawl.store.tables import adverts, clusters, likenesses, postings


def unlink(connection: Connection, source: str) -> int:
    """Take a source out of all that is known of duplicates; gives the number of postings of other sources whose links lack it
    now, each with a line in its source's feed. Raises `LeaseHeld` where a run holds one of these sources.

    What their feeds told earlier stays as it was told.
    """
    overwrite_deleted(connection)
    told = 0
    for other, wanted in sorted(_linked(connection, source).items()):
        token = lease.take(connection, other)
        told += tell_links(connection, other, token, sorted(wanted), wanted)
        lease.release(connection, other, token)
    _leave_clusters(connection, source)
    own = select(postings.c.id).where(postings.c.source == source)
    connection.execute(delete(likenesses).where(or_(likenesses.c.one.in_(own), likenesses.c.other.in_(own))))
    connection.execute(delete(adverts).where(adverts.c.posting.in_(own)))
    return told


def _linked(connection: Connection, source: str) -> dict[str, dict[str, SourceLinks]]:
    """By source and id, postings of other sources that list an address of this one, with the links that are left to them."""
    mark = f'"source":{to_json(source)}'
    rows = connection.execute(
        select(postings.c.source, postings.c.id, adverts.c.links)
        .join(adverts, adverts.c.posting == postings.c.id)
        .where(postings.c.source != source, adverts.c.links.contains(mark, autoescape=True))
    )
    wanted: dict[str, dict[str, SourceLinks]] = defaultdict(dict)
    for row in rows:
        links: SourceLinks = from_json(row.links)
        left = [link for link in links if link["source"] != source]
        if len(left) < len(links):
            wanted[row.source][row.id] = left if len(left) > 1 else []  # the last one is its own
    return wanted


def _leave_clusters(connection: Connection, source: str) -> None:
    """Take the postings of a source out of their clusters; one that is left alone is in none, and where the first of a cluster
    goes, the cluster is named for the next."""
    touched = select(clusters.c.cluster).join(postings, postings.c.id == clusters.c.posting).where(postings.c.source == source)
    columns = (*clusters.c, postings.c.source)
    rows = connection.execute(
        select(*columns)
        .join(postings, postings.c.id == clusters.c.posting)
        .where(clusters.c.cluster.in_(touched))
        .order_by(postings.c.first_seen, postings.c.id)
    ).all()
    left = defaultdict(list)
    for row in rows:
        if row.source != source:
            left[row.cluster].append(row)
    for chunk in chunks([row.posting for row in rows]):
        connection.execute(delete(clusters).where(clusters.c.posting.in_(chunk)))
    insert_rows(
        connection,
        clusters,
        (
            {"posting": row.posting, "cluster": members[0].posting, "evidence": row.evidence}
            for members in left.values()
            if len(members) > 1
            for row in members
        ),
    )
