"""Remembered: what linking found out about postings and pairs, kept in the store until a posting changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, or_, select

from jobcrawl import __version__
from jobcrawl.duplicates.advert import Advert, advert_of, packed, unpacked
from jobcrawl.duplicates.clusters import Pair
from jobcrawl.duplicates.wording import Likeness
from jobcrawl.store.recording import bodies_of, chunks
from jobcrawl.store.rows import replace_rows, upsert_rows
from jobcrawl.store.strict import from_json, to_json
from jobcrawl.store.tables import adverts, clusters, likenesses, postings
from jobcrawl.store.telling import Change

SourceLinks = list[dict[str, str]]


@dataclass(slots=True)
class Linkable:
    """A posting that is open or in a cluster."""

    id: str
    """Its id."""
    source: str
    """Its source."""
    is_open: bool
    """Whether it is open."""
    seq: int
    """Number of its latest change."""
    first_seen: str
    """When a run saw it first."""
    is_new: bool
    """Whether it is new or has changed since it was last compared."""
    url: str
    """Its address."""
    links: SourceLinks
    """Its source links as they were told last."""
    advert: Advert
    """What of it is compared."""


def read_postings(connection: Connection) -> list[Linkable]:
    """Every posting that is open or in a cluster, the one seen first at the front; only bodies that changed are read."""
    columns = [postings.c[name] for name in ("id", "source", "status", "seq", "first_seen")]
    is_wanted = (postings.c.status == "open", postings.c.id.in_(select(clusters.c.posting)))
    rows = {row.id: row for wanted in is_wanted for row in connection.execute(select(*columns).where(wanted))}
    known = {row.posting: row for row in connection.execute(select(adverts).where(adverts.c.edition == __version__))}
    found: list[Linkable] = []
    fresh: list[str] = []
    for id, row in rows.items():
        memory = known.get(id)
        if memory is None or memory.seq != row.seq:
            fresh.append(id)
        else:
            found.append(_linkable(row, memory.url, from_json(memory.links), unpacked(memory.data), is_new=False))
    for chunk in chunks(fresh):
        for id, text in bodies_of(connection, chunk).items():
            body = from_json(text)
            advert = advert_of({**body, "id": id, "source": rows[id].source, "source_links": []})
            found.append(_linkable(rows[id], body.get("url") or "", body.get("source_links") or [], advert, is_new=True))
    return sorted(found, key=lambda one: (one.first_seen, one.id))


def _linkable(row: Any, url: str, links: SourceLinks, advert: Advert, *, is_new: bool) -> Linkable:
    return Linkable(row.id, row.source, row.status == "open", row.seq, row.first_seen, is_new, url, links, advert)


def read_likenesses(connection: Connection, found: Sequence[Linkable]) -> dict[Pair, Likeness]:
    """Likenesses of texts that were compared before, by the numbers of postings that have not changed since."""
    number_of = {one.id: number for number, one in enumerate(found) if not one.is_new}
    pairs: dict[Pair, Likeness] = {}
    for row in connection.execute(select(likenesses)):
        if row.one in number_of and row.other in number_of:
            pairs[number_of[row.one], number_of[row.other]] = Likeness(row.shared, row.letters, row.slots)
    return pairs


def remember(connection: Connection, found: Sequence[Linkable], pairs: Mapping[Pair, Likeness]) -> None:
    """Keep what is new of the postings and of the pairs; forget postings that are closed and in no cluster."""
    wanted = {one.id for one in found}
    gone = [id for id in connection.execute(select(adverts.c.posting)).scalars() if id not in wanted]
    fresh = [one for one in found if one.is_new]
    _forget(connection, [*gone, *(one.id for one in fresh)])
    upsert_rows(
        connection,
        adverts,
        (
            {
                "posting": one.id, "seq": one.seq, "edition": __version__, "url": one.url, "links": to_json(one.links),
                "data": packed(one.advert),
            }
            for one in fresh
        ),
    )  # fmt: skip
    upsert_rows(
        connection,
        likenesses,
        (
            {
                "one": found[first].id, "other": found[second].id, "shared": likeness.shared, "letters": likeness.letters,
                "slots": likeness.slots,
            }
            for (first, second), likeness in pairs.items()
        ),
    )  # fmt: skip


def remember_told(connection: Connection, told: Iterable[Change]) -> None:
    """Keep the number and the links of postings whose links were just told: nothing else of them has changed."""
    rows = ({"posting": change.body["id"], "seq": change.seq, "links": to_json(change.body["source_links"])} for change in told)
    replace_rows(connection, adverts, rows)


def _forget(connection: Connection, ids: Sequence[str]) -> None:
    for chunk in chunks(ids):
        connection.execute(delete(adverts).where(adverts.c.posting.in_(chunk)))
        connection.execute(delete(likenesses).where(or_(likenesses.c.one.in_(chunk), likenesses.c.other.in_(chunk))))


def links_of(found: Iterable[Linkable]) -> SourceLinks:
    """The addresses of some postings, each once, in order."""
    distinct = {(one.source, one.url) for one in found if one.url}
    return [{"source": source, "url": url} for source, url in sorted(distinct)]
