"""Intake: postings that a run read, from the body that is stored to the identity under which it is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from jobcrawl.identity import hash_of, page_id, repost_key, seen_values, title_key, url_key
from jobcrawl.posting import JobPosting
from jobcrawl.store.identify import Identity, Keys, has_moved, identify, is_renamed
from jobcrawl.store.known import Index, Known
from jobcrawl.store.news import Recorded
from jobcrawl.store.opening import Opened
from jobcrawl.store.page_memory import PageMemory
from jobcrawl.store.strict import as_dict, check
from jobcrawl.store.writer import Writer


@dataclass(slots=True, frozen=True)
class Fetched:
    """How a page came."""

    link: str
    """The address it was asked for at."""
    etag: str | None = None
    """Its ETag."""
    last_modified: str | None = None
    """Its Last-Modified."""


@dataclass(slots=True, frozen=True)
class Read:
    """A posting that was read."""

    posting: JobPosting
    """The posting."""
    id: str
    """Its identity, where nothing is to wait for."""
    body: dict[str, Any]
    """The same as it is stored."""
    keys: Keys
    """What it is recognised by."""
    fetched: Fetched
    """How its page came."""
    is_whole: bool
    """Whether its page was read to its end."""
    says_closed: bool
    """Whether the source itself says that it is closed."""


class Intake:
    """The postings of one run."""

    def __init__(self, index: Index, writer: Writer, memory: PageMemory, opened: Opened, listed: Collection[str]) -> None:
        """`listed` are the keys of the addresses on the listing, as they come."""
        self.said_closed: set[str] = set()
        """Identities of postings that the source itself says are closed."""
        self.parsed = 0
        """Postings that were read."""
        self.filled: Counter[str] = Counter()
        """How many of them have each field that a reader sees."""
        self._index, self._writer, self._memory, self._opened, self._listed = index, writer, memory, opened, listed
        self._waiting: list[Read] = []
        self._copies: dict[str, str] = {}

    def take(self, posting: JobPosting, fetched: Fetched, *, is_whole: bool, says_closed: bool, is_row: bool) -> Read:
        """Take a parsed posting in and give it its identity; raises `Unstorable`.

        Where only the whole listing can tell which posting it is, it is written when that is read; see `settle`.
        """
        posting.source = self._opened.source
        body = as_dict(posting)
        check([fetched.link, fetched.etag, fetched.last_modified], "headers")
        address = posting.url or fetched.link
        own_key = url_key(address)
        link_key = url_key(fetched.link) if fetched.link != address else own_key
        seen, title = seen_values(body), title_key(posting.title)
        keys = Keys(address, own_key, link_key, title, hash_of(seen), is_row)
        identity = identify(self._index, self._listed, self._opened.source, posting, keys)
        read = Read(posting, identity.id, body, keys, fetched, is_whole, says_closed)
        self.parsed += 1
        self.filled.update(seen.keys())
        if identity.waits:
            self._waiting.append(read)
            self._give_life(posting, self._index.by_id[identity.id], keys.hash)
        else:
            self._write(read, identity)
        return read

    def copied(self, key: str, of: str) -> None:
        """Note that an address shows the job of another one; both by their keys."""
        self._copies[key] = of

    def settle(self, *, is_whole: bool) -> None:
        """Write what waited for the listing: an ad at a new address with a known id and another title, and copies of pages.

        It is the known posting where nothing is left at that one's address, no other ad has the id, and the id is plainly an ad's
        own (`is_renamed`); else it is a posting of its own, and the id tells none from the others where that is proven, as a
        listing read as a whole does.
        """
        waiting, self._waiting = self._waiting, []
        copies, self._copies = self._copies, {}
        claims = Counter(id for id, _ in {(read.id, read.keys.hash) for read in waiting})
        free = {id for id, ads in claims.items() if has_moved(self._index, self._listed, self._index.by_id[id], ads - 1)}
        for read in waiting:
            posting, keys = read.posting, read.keys
            is_free = read.id in free
            if is_free and is_renamed(posting, keys):
                self._write(read, Identity(read.id))
            else:
                claimed = read.id if is_whole or not is_free else None
                self._write(read, Identity(page_id(self._opened.source, keys.address, posting.title), claims=claimed))
        for key, of in copies.items():
            if (known := self._index.by_url.get(of)) is not None and known.recorded_as is not None:
                self._index.by_url[key] = known
                known.is_listed |= key in self._listed
                self._memory.keep_copy(key, known.id)

    def _write(self, read: Read, identity: Identity) -> None:
        """Have a posting written under its identity."""
        posting, keys, body = read.posting, read.keys, read.body
        if identity.claims is not None:
            self._note_shared(posting, body, keys, identity.claims)
        known = self._index.by_id.get(identity.id)
        if known is None:
            known = Known(identity.id, keys.own, keys.title)
            self._index.add(known)
        elif known.recorded_as is None:
            self._index.leave(known, keys.own)
        known.recorded_as, known.url_key, known.title_key = keys.hash, keys.own, keys.title
        known.deadline_stands = True
        known.is_listed |= keys.link in self._listed or keys.own in self._listed
        known.says_closed |= read.says_closed or known.id in self.said_closed
        self._index.by_url[keys.link] = known
        self._give_life(posting, known, keys.hash)
        self._writer.batch.recorded.append(
            Recorded(known.id, body, keys.own, keys.title, repost_key(body), keys.hash, read.is_whole)
        )
        self._memory.keep(
            keys.link,
            known.id,
            fetched_at=posting.fetched_at,
            etag=read.fetched.etag,
            last_modified=read.fetched.last_modified,
        )
        self._writer.flush_when_full()

    def _give_life(self, posting: JobPosting, known: Known, hashed: str) -> None:
        known.first_seen = known.first_seen or self._opened.clock
        posting.id, posting.content_hash = known.id, hashed
        posting.first_seen, posting.last_seen = known.first_seen, self._opened.clock

    def _note_shared(self, posting: JobPosting, body: dict[str, Any], keys: Keys, claimed: str) -> None:
        """Say of a posting that its id is another one's as well, and remember that the id tells none of them from the others."""
        warning = f"the site's id {posting.source_id or keys.address!r} belongs to another posting as well"
        if warning not in posting.warnings:
            posting.warnings.append(warning)
            body["warnings"] = list(posting.warnings)
        if claimed not in self._index.shared:
            self._index.shared.add(claimed)
            self._writer.batch.shared.append(claimed)
