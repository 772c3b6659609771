"""Page copies: pages of a site that show one job at several addresses, told while they are read."""

from __future__ import annotations

from typing import NamedTuple

from jobcrawl.candidate import CARD_READER
from jobcrawl.draft import Draft
from jobcrawl.page import Page
from jobcrawl.read.shapes.job_url import LIKELY, job_likelihood
from jobcrawl.read.structured.agreement import own_address
from jobcrawl.values.links import canonical_url

RUNNING_TEXT, ALIKE = 60, 0.8
"""Characters from which a line of a page is running text, and the share of such lines that copies of a page have in common."""
MAX_NAMESAKES = 200
"""Jobs of one title with one own address that a page is compared with."""


class PageCopies:
    """What the job pages that were read told, and at which addresses.

    A page that calls another address its own (RFC 6596) is a copy of what was read there, where title, places and text are that
    one's. Sites call one address the own one of several jobs, too: of all nurses, or of the first that was ever advertised.
    """

    def __init__(self) -> None:
        self._read: dict[str, list[tuple[str, _Told]]] = {}

    def take(self, page: Page, draft: Draft, link: str) -> str | None:
        """Where the job of a page was read before; None where it was not, and from now on it was, at the address `link`."""
        title = draft.candidates.first("title")
        if title is None:
            return None
        own = own_address(page) or page.url
        if job_likelihood(own) < LIKELY:
            own = page.url
        told = _Told.by(page, draft)
        read = self._read.setdefault(f"{canonical_url(own)}#{title.value}", [])
        found = next((earlier for earlier, what in read if told.is_same(what)), None)
        if found is None and len(read) < MAX_NAMESAKES:
            read.append((link, told))
        return found


class _Told(NamedTuple):
    """What a job page tells, as far as it is needed to know the same job again."""

    places: frozenset[str]
    """Where the job is, as the page says; cards may say it otherwise in each list."""
    lines: frozenset[int]
    """Hashes of the page's running text, line by line."""

    @classmethod
    def by(cls, page: Page, draft: Draft) -> _Told:
        """What a page tells."""
        places = frozenset(str(one.value) for one in draft.candidates.of("job_locations") if one.reader != CARD_READER)
        return cls(places, frozenset(hash(block.text) for block in page.outline.blocks if len(block.text) >= RUNNING_TEXT))

    def is_same(self, other: _Told) -> bool:
        """Whether both tell of one job: at the same places, with nearly the same text."""
        fewer = min(len(self.lines), len(other.lines))
        return self.places == other.places and len(self.lines & other.lines) >= fewer * ALIKE and (fewer > 0 or self == other)
