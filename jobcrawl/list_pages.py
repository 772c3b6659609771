"""List pages: from page to page of a site's lists, and what each says of how whole its list is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jobcrawl.ledger import ListingEvidence
from jobcrawl.page import Page
from jobcrawl.read.lists.list_size import Shown
from jobcrawl.read.lists.listing import Listing
from jobcrawl.read.lists.page_frame import Frame
from jobcrawl.read.lists.paged_url import counted_on
from jobcrawl.request_meta import RequestMeta
from jobcrawl.values.links import canonical_url

MAX_LISTING_PAGES = 2_000
"""Pages of one listing that are read."""
MAX_STALE_PAGES = 3
"""Listing pages in a row without a new job after which the list is left."""
NUMBERS = re.compile(r"([0-9]{1,9})")
"""Numbers in an address, such as that of a page."""
NEEDS_SCRIPT = "more jobs stand behind a button without an address, which only a script can follow"
"""What is said of a listing whose further pages cannot be asked for."""


class ListPages:
    """The pages of a site's lists that one run asks for."""

    def __init__(self, evidence: ListingEvidence) -> None:
        """`evidence` is where a run keeps what the pages show."""
        self._evidence = evidence
        self._asked: set[str] = set()

    def is_new(self, url: str) -> bool:
        """Whether an address is that of no page asked for, however it is spelt; from now on it is."""
        is_new = not self.is_asked(url)
        self._asked.add(canonical_url(url))
        return is_new

    def is_asked(self, url: str) -> bool:
        """Whether the page at an address was asked for."""
        return canonical_url(url) in self._asked

    def after(self, listing: Listing, led_here: RequestMeta) -> str | None:
        """Address of the list's next page, else of the first that its numbers name and that was not read; None without one.

        Addresses of one page differ with the page that links it: by a token, or by a sort order that later pages add. `led_here`
        is what the request for this page kept of those before (`Request.meta`).
        """
        if listing.next is not None and not self.is_asked(listing.next):
            return listing.next
        read = numbers_read(listing, led_here)
        unread = (url for number, url in listing.numbered if number not in read and not self.is_asked(url))
        return next(unread, listing.next)

    def behind_part(self, page: Page, listing: Listing, led_here: RequestMeta) -> str | None:
        """Address of the part behind a part of a list, by its own that counts: the button for it stands on the page around.

        None where the part says that it is the last, or where parts show the way themselves.
        """
        before = led_here.get("frame")
        if not page.is_part or before is None or not listing.links or listing.is_last is not None:
            return None
        if Frame(*before).is_part and not led_here.get("is_counted"):
            return None
        return counted_on(page.url, Shown(1, len(listing.links)))

    def may_go_on(self, stale_pages: int) -> bool:
        """Whether further pages of a list are worth asking for: a calendar or a session in the address never ends by itself.

        `stale_pages` are those in a row that showed no new job.
        """
        if stale_pages >= MAX_STALE_PAGES:
            self._evidence.broken = f"{stale_pages} listing pages in a row held nothing new"
        elif self._evidence.pages >= MAX_LISTING_PAGES:
            self._evidence.broken = f"more than {MAX_LISTING_PAGES} listing pages"
        else:
            return True
        return False

    def note(
        self,
        page: Page,
        listing: Listing,
        new: int,
        frame: Frame,
        on: str | None,
        led_here: RequestMeta,
        *,
        is_whole: bool,
    ) -> bool:
        """Note what a page says of how whole the list is, which goes on at `on`; whether it is the end of its list.

        It is where it says so, or where a page of this list led to it as the next one and it goes on no further. `new` are the
        jobs that no page showed before, `is_whole` says that the site shows all its jobs on the pages read.
        """
        evidence = self._evidence
        evidence.pages += 1
        evidence.found += new
        if listing.total is not None:
            evidence.expected = max(listing.total, evidence.expected or 0)
        before = led_here.get("frame")
        led_on = Frame(*before) if before is not None and listing.is_last is None and on is None else None
        is_end = False
        if led_on is not None and not _is_of_list(listing, frame, led_on):
            if evidence.expected is None or evidence.found < evidence.expected:
                evidence.broken = f"{page.url} was linked as the next page but does not look like one"
        elif is_whole:
            evidence.ended = "whole by contract"
        elif on is None and listing.needs_script:
            evidence.broken = NEEDS_SCRIPT
        elif led_on is not None and not listing.links and listing.has_links_at(led_on.places):
            evidence.broken = f"{page.url} shows links where the list had its jobs, and none that is read as a job's"
        elif on is None and (listing.is_last or led_on is not None):
            evidence.ended = "last page" if listing.links else "empty page"
            is_end = True
        return is_end


def has_moved(before: Sequence[str], now: Sequence[str]) -> bool:
    """Whether a list moved on between two of its pages: the last jobs of the one are the first of the other.

    New jobs stand before them by then, on pages that were read already. Jobs that stand at the same place of both pages, as
    featured ones do, tell nothing.

    >>> has_moved(["cook", "baker", "miller"], ["miller", "smith", "weaver"])
    True
    >>> has_moved(["featured", "cook", "baker"], ["featured", "smith", "weaver"])
    False
    """
    pinned = {
        one for one, other in (*zip(before, now, strict=False), *zip(before[::-1], now[::-1], strict=False)) if one == other
    }
    last, first = ([job for job in jobs if job not in pinned] for jobs in (before, now))
    return any(last[-many:] == first[:many] for many in range(1, min(len(last), len(first)) + 1))


def _is_of_list(listing: Listing, frame: Frame, before: Frame) -> bool:
    """Whether a page without a way on is laid out as the page of the list that led to it; one without jobs plainly is."""
    return frame.may_be_like(before) if listing.links else frame.is_like(before)


def page_key(on: str | None, listing: Listing) -> str | None:
    """What tells the next page of a list from all others: its address, and what is posted to it; None without one."""
    if on is None and listing.next_form is not None:
        return f"{canonical_url(listing.next_form.url)} {listing.next_form.body}"
    return canonical_url(on) if on else None


def numbers_read(listing: Listing, led_here: RequestMeta) -> frozenset[int]:
    """Numbers of the pages of this list that led here, as far as its pagers told them, and of the page itself."""
    before: frozenset[int] = led_here.get("numbers", frozenset())
    return before if listing.open_number is None else before | {listing.open_number}


def links_beyond(page: Page, listing: Listing) -> bool:
    """Whether a page of a list links an address behind that of its next page: the same but for one greater number."""
    told, jobs = NUMBERS.split(listing.next or ""), {link.url for link in listing.links}
    for anchor in page.tree.iter("a"):
        url = page.absolute(anchor.get("href") or "")
        linked = NUMBERS.split(url or "")
        if len(linked) == len(told) and url not in jobs:
            differ = [(there, here) for there, here in zip(linked, told, strict=True) if there != here]
            if len(differ) == 1 and all(number.isdecimal() for number in differ[0]) and int(differ[0][0]) > int(differ[0][1]):
                return True
    return False
