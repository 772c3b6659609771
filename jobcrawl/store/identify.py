"""Identify: which of the known postings a parsed one is, where ids collide, move and lie."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import NamedTuple

from jobcrawl.address_ids import ends_with_id, id_in_url
from jobcrawl.identity import page_id, posting_id
from jobcrawl.posting import JobPosting
from jobcrawl.store.known import Index, Known


@dataclass(slots=True)
class Keys:
    """What a parsed posting is recognised by."""

    address: str
    """Its address."""
    own: str
    """Key of its address."""
    link: str
    """Key of the address that its page was asked for at."""
    title: str
    """Key of its title."""
    hash: str
    """Hash of what a reader sees of it."""
    is_row: bool = False
    """Whether it is a row of a listing that tells its jobs apart by the site's own id."""


class Identity(NamedTuple):
    """Who a parsed posting is."""

    id: str
    """Its identity."""
    claims: str | None = None
    """Identity that the site's own id stands for, where that is of another posting as well."""
    waits: bool = False
    """Whether it is so only if the listing, read to its end, has neither the address that the id had nor another ad with it."""


def identify(index: Index, listed: Collection[str], source: str, posting: JobPosting, keys: Keys) -> Identity:
    """The identity of a parsed posting, never one that belongs to another page.

    An id that several pages share, such as the employer's, is none: their postings are known by their addresses, whatever becomes
    of their titles. One that a single posting has follows it to another address, once its old one is off the listing.

    `listed` are the keys of the addresses on the listing so far.
    """
    own_page = page_id(source, keys.address, posting.title)
    if own_page in index.by_id:
        return Identity(own_page)
    primary = posting_id(source, posting.source_id, keys.address)
    is_shared = primary in index.shared
    known = index.by_id.get(primary)
    at_home = index.alone_at(keys.own) or index.alone_at(keys.link)
    unread_at_home = at_home if at_home is not None and at_home.recorded_as is None else None
    if known is None and keys.is_row and not is_shared:
        return Identity(primary)
    if known is None:
        renumbered = index.by_url.get(keys.own) or index.by_url.get(keys.link)
        if renumbered is not None and renumbered.title_key == keys.title and renumbered.recorded_as in (None, keys.hash):
            return Identity(renumbered.id)
        if unread_at_home is not None and (is_shared or posting.source_id in (None, id_in_url(keys.address))):
            return Identity(unread_at_home.id)
        return Identity(own_page, claims=primary) if is_shared else Identity(primary)
    if known.recorded_as is not None:
        is_same = known.recorded_as == keys.hash or (known.url_key == keys.own and known.title_key == keys.title)
    elif known.url_key == keys.own or index.by_url.get(keys.link) is known or (keys.is_row and not is_shared):
        is_same = True
    elif is_shared or known.has_place or known.url_key in listed:
        is_same = False
    elif known.title_key == keys.title:
        is_same = True
    elif at_home is None and known.is_open:
        return Identity(primary, waits=True)
    else:
        is_same = False
    if is_same:
        return Identity(primary)
    is_edited = unread_at_home is not None and unread_at_home is not known and keys.title != known.title_key
    return Identity(unread_at_home.id if unread_at_home is not None and is_edited else own_page, claims=primary)


def has_moved(index: Index, listed: Collection[str], known: Known, others: int) -> bool:
    """Whether a posting may be another address's now: nothing that was listed is where it was, and of the ads read there is none
    but one that has its id.

    `others` are further ads that wait for the same answer.
    """
    is_free = known.recorded_as is None and not known.has_place and known.url_key not in listed
    return is_free and not others and known.id not in index.shared


def is_renamed(posting: JobPosting, keys: Keys) -> bool:
    """Whether an ad with a known posting's id, at another address and under another title, is that posting.

    The last part of its address names the id where that is its own. One that stands elsewhere may be the employer's.
    """
    return ends_with_id(keys.address, posting.source_id)
