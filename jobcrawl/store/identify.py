"""Identify: which of the known postings a parsed one is, where ids collide, move and lie."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from jobcrawl.identity import page_id, posting_id
from jobcrawl.posting import JobPosting
from jobcrawl.store.known import Index


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


def identify(index: Index, listed: Collection[str], source: str, posting: JobPosting, keys: Keys) -> tuple[str, str | None]:
    """The identity of a parsed posting, never one that belongs to another page; with a warning where the site's id does.

    An id that several pages share, such as the employer's, is none: their postings are known by their addresses, whatever becomes
    of their titles.

    `listed` are the keys of the addresses on the listing so far.
    """
    own_page = page_id(source, keys.address, posting.title)
    if own_page in index.by_id:
        return own_page, None
    primary = posting_id(source, posting.source_id, keys.address)
    known = index.by_id.get(primary)
    if known is None:
        renumbered = index.by_url.get(keys.own) or index.by_url.get(keys.link)
        if renumbered is not None and renumbered.title_key == keys.title and renumbered.recorded_as in (None, keys.hash):
            return renumbered.id, None
        return primary, None
    if known.recorded_as is not None:
        is_same = known.recorded_as == keys.hash or (known.url_key == keys.own and known.title_key == keys.title)
    else:
        is_at_home = known.url_key == keys.own or index.by_url.get(keys.link) is known
        has_moved = known.title_key == keys.title and known.url_key not in listed
        is_same = is_at_home or has_moved
    if is_same:
        return primary, None
    at_home = index.alone_at(keys.own) or index.alone_at(keys.link)
    is_edited = at_home is not None and at_home is not known and at_home.recorded_as is None and keys.title != known.title_key
    identity = at_home.id if at_home is not None and is_edited else own_page
    return identity, f"the site's id {posting.source_id or keys.address!r} belongs to another posting as well"
