"""Extraction: one page in, what it is and what it says out. The one way a page is read, by crawls and by everything else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from jobcrawl.candidate import CARD_READER
from jobcrawl.draft import Draft, Source
from jobcrawl.page import Page
from jobcrawl.read.kind.verdict import Kind, Verdict, verdict_on
from jobcrawl.read.lists.job_card import JobLink
from jobcrawl.read.lists.listing import Listing, read_listing
from jobcrawl.read.readers import read_page
from jobcrawl.recipe import Step, run_recipe

if TYPE_CHECKING:
    from jobcrawl.clean.chrome import SiteChrome

CARD = 0.45
"""Confidence of a value that stood on the listing's card."""


class Reading(NamedTuple):
    """What the readers made of a page, before the recipe."""

    verdict: Verdict
    """What the page is, and why."""
    draft: Draft
    """The page with its candidates, ready for the recipe."""
    listing: Listing
    """Job links, next page and total, as far as the page has them."""

    @property
    def kind(self) -> Kind:
        """What the page is."""
        return self.verdict.kind


class Extraction(NamedTuple):
    """What a page is and says."""

    kind: Kind
    """What the page is; a page that the recipe drops is no posting."""
    draft: Draft | None
    """The finished draft of a posting; None for anything else."""
    listing: Listing | None
    """The listing's links; None unless the page is a listing."""
    verdict: Verdict
    """What the readers held the page for, before the recipe, and why."""
    dropped: str | None = None
    """Why a page that looked like a posting was dropped."""


def read(
    page: Page,
    *,
    source: Source | None = None,
    structured: bool = True,
    card: JobLink | None = None,
    chrome: SiteChrome | None = None,
) -> Reading:
    """Run all readers over a page; `structured` False leaves out JSON-LD, microdata and embedded state.

    `card` is the listing's link that led to the page, `chrome` what the site's pages have shown so far; it learns from this one.
    """
    candidates = read_page(page, structured=structured)
    listing = read_listing(page, structured=structured)
    draft = Draft(page=page, candidates=candidates, source=source or Source(), chrome=chrome)
    verdict = verdict_on(page, candidates, listing)
    if chrome is not None:
        chrome.observe(page.outline)
    if card is not None:
        candidates.add("title", card.title, CARD_READER, CARD)
        candidates.add("job_locations", card.place, CARD_READER, CARD)
        candidates.add("date_posted", card.date, CARD_READER, CARD)
        candidates.add("valid_through", card.closes, CARD_READER, CARD)
    return Reading(verdict, draft, listing)


def extract(
    page: Page,
    recipe: Sequence[Step],
    *,
    source: Source | None = None,
    structured: bool = True,
    card: JobLink | None = None,
) -> Extraction:
    """Read a page as `read` does and finish its posting with a recipe; a dropped page is answered, not raised."""
    return finished(read(page, source=source, structured=structured, card=card), recipe)


def finished(reading: Reading, recipe: Sequence[Step]) -> Extraction:
    """What a page is and says, its posting finished with a recipe; a dropped page is answered, not raised."""
    verdict = reading.verdict
    if verdict.kind != "posting":
        return Extraction(verdict.kind, None, reading.listing if verdict.kind == "listing" else None, verdict)
    return finish(reading.draft, recipe, verdict)


def finish(draft: Draft, recipe: Sequence[Step], verdict: Verdict) -> Extraction:
    """Finish a posting with a recipe; a dropped page is answered, not raised."""
    try:
        draft = run_recipe(recipe, draft)
    except Exception as error:
        if not getattr(error, "is_drop", False):
            raise
        return Extraction("not_a_posting", None, None, verdict, f"{type(error).__name__}: {error}")
    return Extraction("posting", draft, None, verdict)
