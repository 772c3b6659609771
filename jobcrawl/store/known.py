"""What a run keeps in memory of the postings it knows: enough to decide at once, on the reactor thread, what to fetch."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, select

from jobcrawl.store.lifecycle import deadline_is_past
from jobcrawl.store.opening import stamp
from jobcrawl.store.policy import Policy
from jobcrawl.store.tables import postings, shared_ids, validators

AS_COPY = ""
"""Stands for the time when an address was fetched at which a posting is listed that was read at another one."""


class Known:
    """One posting of the source, as far as a decision needs it."""

    __slots__ = (
        "card_hash", "deadline_stands", "etag", "fetched_at", "first_seen", "has_place", "id",
        "is_due", "is_gone", "is_listed", "is_open",
        "is_overdue", "last_modified", "lastmod", "parsed_run", "recorded_as", "says_closed", "says_expired", "title_key",
        "url_key",
    )  # fmt: skip

    def __init__(self, id: str, url_key: str, title_key: str) -> None:
        """A posting that no run has seen before, until told otherwise."""
        self.id = id
        """Its identity."""
        self.url_key = url_key
        """Key of its address."""
        self.title_key = title_key
        """Key of its title."""
        self.is_open = True
        """Whether it is believed to be live."""
        self.is_overdue = False
        """Whether its deadline was past when the run began."""
        self.deadline_stands = False
        """Whether its page was asked for since its deadline passed, and told no other one."""
        self.first_seen: str | None = None
        """When a run saw it first, ISO 8601 UTC; None for a new one."""
        self.parsed_run = 0
        """The last run that read its page; 0 where none did."""
        self.card_hash: str | None = None
        """Hash of its card in the listing when its page was fetched."""
        self.lastmod: str | None = None
        """The site map's `lastmod` at that time."""
        self.etag: str | None = None
        """`ETag` of its page (RFC 9110, 8.8.3)."""
        self.last_modified: str | None = None
        """`Last-Modified` of its page (RFC 9110, 8.8.2)."""
        self.fetched_at: str | None = None
        """When its page was fetched, ISO 8601 UTC."""
        self.is_due = False
        """Whether this run fetches its page again because of its age."""
        self.is_listed = False
        """Whether this run saw it in the listing."""
        self.has_place = False
        """Whether this run saw an address of its own in the listing."""
        self.says_closed = False
        """Whether the source told this run that it is closed."""
        self.says_expired = False
        """Whether its page told this run that the job is no longer available."""
        self.is_gone = False
        """Whether its page answered this run with 404 or 410."""
        self.recorded_as: str | None = None
        """Content hash it was recorded with in this run; None until then."""


class Barren:
    """An address that gave no posting; it is left alone for a while as long as its card stays the same."""

    __slots__ = ("card_hash", "is_settled", "lastmod", "misses", "rests")

    def __init__(self, card_hash: str | None, lastmod: str | None, misses: int, *, rests: bool, is_settled: bool = False) -> None:
        self.card_hash = card_hash
        """Hash of its card in the listing."""
        self.lastmod = lastmod
        """The site map's `lastmod`."""
        self.misses = misses
        """Reads in a row that gave no posting."""
        self.rests = rests
        """Whether it is too early to ask again."""
        self.is_settled = is_settled
        """Whether a run ended well after it had given nothing, so that it is no sign of a reader that fails."""


class Index:
    """Open and lately seen postings of a source, by id and by address."""

    def __init__(self) -> None:
        self.by_id: dict[str, Known] = {}
        """Postings by their identity."""
        self.by_url: dict[str, Known] = {}
        """Postings by the keys of their addresses."""
        self.barren: dict[str, Barren] = {}
        """Addresses that lately gave nothing, by their keys."""
        self.gave: dict[str, str | None] = {}
        """Which posting an address is stored to have given; None for a barren one."""
        self.copies: set[str] = set()
        """Keys of further addresses of postings that were read at another one."""
        self.shared: set[str] = set()
        """Identities that ids of the site would stand for which several of its ads have."""
        self.has_forgotten = False
        """Whether the store knows closed postings that are not here."""
        self.outdated: list[str] = []
        """Keys of stored addresses that no run will ask about again."""
        self._shared: set[str] = set()
        """Keys of addresses that several postings have."""

    def add(self, known: Known) -> None:
        """Know a posting."""
        self.by_id[known.id] = known
        if self.by_url.setdefault(known.url_key, known) is not known:
            self._shared.add(known.url_key)

    def leave(self, known: Known, key: str) -> None:
        """Let a posting go from its address where it is at another one now: whatever is listed there is another job's."""
        if known.url_key != key and self.by_url.get(known.url_key) is known:
            del self.by_url[known.url_key]

    def alone_at(self, key: str) -> Known | None:
        """The posting at an address; None where there is none, or several stand on one page."""
        return None if key in self._shared else self.by_url.get(key)


_COLUMNS = (
    postings.c.id, postings.c.url_key, postings.c.title_key, postings.c.first_seen, postings.c.status, postings.c.parsed_run,
    postings.c.valid_through,
)  # fmt: skip
_OF_SOURCE = postings.c.source == bindparam("source")
_IS_OPEN = _OF_SOURCE & (postings.c.status == "open")
_IS_STILL_SEEN = _OF_SOURCE & (postings.c.status == "closed") & (postings.c.seen_run >= bindparam("since_run"))
_OPEN, _STILL_SEEN = select(*_COLUMNS).where(_IS_OPEN), select(*_COLUMNS).where(_IS_STILL_SEEN)
_FORGOTTEN = _OF_SOURCE & (postings.c.status == "closed") & (postings.c.seen_run < bindparam("since_run"))
_ANY_FORGOTTEN = select(postings.c.id).where(_FORGOTTEN).limit(1)
_ONE_CLOSED = select(*_COLUMNS).where(_OF_SOURCE, postings.c.status == "closed", postings.c.id == bindparam("of_id"))
_SHARED = select(shared_ids.c.posting).where(shared_ids.c.source == bindparam("source"))
_PAGES = select(
    validators.c.url_key, validators.c.posting, validators.c.card_hash, validators.c.lastmod, validators.c.etag,
    validators.c.last_modified, validators.c.fetched_at, validators.c.misses,
).where(validators.c.source == bindparam("source"))  # fmt: skip


def load_index(
    connection: Connection, source: str, *, since_run: int, policy: Policy, now: datetime, ended_well: str = ""
) -> Index:
    """The open postings of a source, those closed but still seen since a run, and the addresses that lately gave nothing.

    `ended_well` is when a run of the source last did.

    Rows are taken apart as tuples: a column asked for by its name costs more than the rest of the row.
    """
    index = Index()
    overdue: dict[str, str] = {}
    values = {"source": source, "since_run": since_run}
    for statement in (_OPEN, _STILL_SEEN):
        for id, key, title, first_seen, status, parsed_run, valid_through in connection.execute(statement, values):
            known = _known(id, key, title, first_seen, status, parsed_run, deadline_is_past(valid_through, now))
            index.add(known)
            if known.is_open and known.is_overdue:
                overdue[id] = valid_through
    index.shared.update(connection.execute(_SHARED, values).scalars())
    index.has_forgotten = connection.execute(_ANY_FORGOTTEN, values).first() is not None
    forgotten = stamp(now - timedelta(days=2 * policy.barren_days))
    rested: dict[int, str] = {}
    for key, posting, card, lastmod, etag, last_modified, fetched_at, misses in connection.execute(_PAGES, values):
        found = index.by_id.get(posting)
        if found is not None:
            index.by_url[key] = found
            index.gave[key] = posting
            if fetched_at == AS_COPY:
                index.copies.add(key)
            elif found.fetched_at is None or found.fetched_at < fetched_at:
                found.card_hash, found.lastmod, found.fetched_at = card, lastmod, fetched_at
                found.etag, found.last_modified = etag, last_modified
        elif posting is None and fetched_at >= forgotten:
            if misses not in rested:
                rested[misses] = stamp(now - policy.rest_of(misses))
            index.barren[key] = Barren(
                card, lastmod, misses, rests=fetched_at > rested[misses], is_settled=fetched_at <= ended_well
            )
            index.gave[key] = None
        else:
            index.outdated.append(key)
    for id, valid_through in overdue.items():
        known = index.by_id[id]
        read_at = datetime.fromisoformat(known.fetched_at) if known.fetched_at else None
        known.deadline_stands = read_at is not None and deadline_is_past(valid_through, read_at)
    return index


def closed_posting(connection: Connection, source: str, id: str, now: datetime) -> Known | None:
    """A posting that is closed, however long ago; None where there is none of this identity."""
    row = connection.execute(_ONE_CLOSED, {"source": source, "of_id": id}).one_or_none()
    return None if row is None else _known(*row[:-1], deadline_is_past(row.valid_through, now))


def _known(id: str, key: str, title: str, first_seen: str, status: str, parsed_run: int, is_overdue: bool) -> Known:
    known = Known(id, key, title)
    known.is_open, known.is_overdue = status == "open", is_overdue
    known.first_seen, known.parsed_run = first_seen, parsed_run
    return known
