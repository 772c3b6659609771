"""Listing: a page that lists jobs: its job links, how it goes on and how many jobs it has."""

from __future__ import annotations

from functools import cached_property

from jobcrawl.outline import Anchor, Block
from jobcrawl.page import Page
from jobcrawl.read.lists.address_families import family_of
from jobcrawl.read.lists.form_paging import FormPage, has_numbers_alone, next_form_of
from jobcrawl.read.lists.job_card import CardLink, JobLink
from jobcrawl.read.lists.job_links import cards_of, job_links
from jobcrawl.read.lists.list_size import Shown, shown_of
from jobcrawl.read.lists.page_links import MAX_LINKS, links_of, picture_of, text_of
from jobcrawl.read.lists.pagination import Pager, pager_of
from jobcrawl.read.structured.json_ld import postings_of
from jobcrawl.read.words.paging_words import is_next


class Listing:
    """What a page says as a listing. Each part is worked out when first asked for."""

    def __init__(self, page: Page, *, structured: bool = True) -> None:
        """`structured` False leaves out JSON-LD and lists in scripts."""
        self._page = page
        self._structured = structured

    @cached_property
    def links(self) -> list[JobLink]:
        """Job links in reading order, each address once."""
        return job_links(self._page, self._cards, structured=self._structured)

    @cached_property
    def declared_titles(self) -> frozenset[str]:
        """Titles of the jobs that the publisher declares in JSON-LD; none where structured data is left out."""
        return frozenset(str(posting.get("title")) for posting in postings_of(self._page)) if self._structured else frozenset()

    @cached_property
    def card_blocks(self) -> frozenset[int]:
        """Indexes of the blocks that the cards of the job links cover."""
        return frozenset(index for link in self._cards for index in range(link.first, link.last))

    @cached_property
    def places(self) -> tuple[str, ...]:
        """Where the job links stand in the markup and how their addresses are written, each once."""
        return tuple(sorted({_place_of(link) for link in self._cards}))

    def has_links_at(self, places: tuple[str, ...]) -> bool:
        """Whether the page has links that stand and are written as those to jobs are on another page of its list."""
        return bool(places) and any(_place_of(link) in places for link in links_of(self._page, about_jobs=True))

    @cached_property
    def _cards(self) -> list[CardLink]:
        return cards_of(self._page, structured=self._structured)

    @cached_property
    def next(self) -> str | None:
        """Address of the next page; None when the page shows none."""
        return self._pager.next

    @property
    def numbered(self) -> tuple[tuple[int, str], ...]:
        """Numbers and addresses of the pages behind the first that links with their numbers name; empty for other pagers.

        The first is where a list is mostly entered, under another address than its number has.
        """
        return self._pager.numbered

    @property
    def open_number(self) -> int | None:
        """Number of this page in its pager; None where nothing tells it."""
        return self._pager.open_number

    @cached_property
    def next_form(self) -> FormPage | None:
        """The form that asks for the next page where no address does; None when the page has none."""
        return next_form_of(self._page) if self.links and not self.next else None

    @cached_property
    def total(self) -> int | None:
        """Number of jobs the page says the whole listing has; 0 when it says that none is open; None when it says nothing."""
        total = self._shown.total
        is_nothing = total is not None and (total == 0 or (self._shown.is_doubtful and total <= len(self.links)))
        return None if is_nothing and self.links else total

    @property
    def is_counted(self) -> bool:
        """Whether the page says how many jobs the whole listing has, and not how many it has at least."""
        return self.total is not None and not self._shown.is_doubtful

    @cached_property
    def is_last(self) -> bool | None:
        """True when the page shows that it is the last, False when it shows a next one, None when it shows neither."""
        if self.next or self.next_form:
            return False
        shown = self._shown
        if shown.last is not None and shown.total is not None:
            return shown.last >= shown.total
        if self._pager.is_last or (self.total is not None and self.total == len(self.links)):
            return True
        return None

    @property
    def needs_script(self) -> bool:
        """Whether there are more jobs behind a button or link that names no address, so that only a script reaches them."""
        if self.next_form is not None or (self.total is not None and self.total <= len(self.links)):
            return False
        return self._pager.needs_script or (bool(self.links) and not self.next and has_numbers_alone(self._page))

    @cached_property
    def _shown(self) -> Shown:
        return shown_of(self._page.outline.blocks)

    @cached_property
    def _pager(self) -> Pager:
        outline = self._page.outline
        return pager_of(
            self._page, [(anchor, _words_of(anchor, outline.blocks)) for anchor in outline.anchors[:MAX_LINKS]], self._shown
        )


def _place_of(link: CardLink) -> str:
    return repr((link.loose_key, family_of(link.url)))


def _words_of(anchor: Anchor, blocks: list[Block]) -> str:
    """Words of a link, or those of its picture where they lead on: `<a><img alt="Next page"></a>`."""
    words = text_of(anchor, blocks)
    picture = "" if words else picture_of(anchor, blocks)
    return picture if is_next(picture) else words


def read_listing(page: Page, *, structured: bool = True) -> Listing:
    """The page as a listing; nothing is worked out before it is asked for."""
    return Listing(page, structured=structured)
