"""Extraction: one page in, what it is and what it says out. The one way a page is read, by crawls and by everything else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from jobcrawl.draft import Draft, Source
from jobcrawl.drops import Drop
from jobcrawl.page import Page
from jobcrawl.read.kind import kind_of
from jobcrawl.read.listing import Listing, read_listing
from jobcrawl.read.readers import read_page
from jobcrawl.recipe import Step, run_recipe

Kind = Literal["posting", "listing", "not_a_posting"]


@dataclass(slots=True, frozen=True)
class Reading:
    """What the readers made of a page, before the recipe."""

    kind: Kind
    """What the page is."""
    draft: Draft
    """The page with its candidates, ready for the recipe."""
    listing: Listing
    """Job links, next page and total, as far as the page has them."""


@dataclass(slots=True, frozen=True)
class Extraction:
    """What a page is and says."""

    kind: Kind
    """What the page is; a page that the recipe drops is no posting."""
    draft: Draft | None
    """The finished draft of a posting; None for anything else."""
    listing: Listing | None
    """The listing's links; None unless the page is a listing."""
    dropped: str | None = None
    """Why a page that looked like a posting was dropped."""


def read(page: Page, *, source: Source | None = None, structured: bool = True) -> Reading:
    """Run all readers over a page; `structured` False leaves out JSON-LD, microdata and embedded state."""
    candidates = read_page(page, structured=structured)
    listing = read_listing(page, structured=structured)
    draft = Draft(page=page, candidates=candidates, source=source or Source())
    return Reading(kind_of(page, candidates, listing), draft, listing)


def extract(page: Page, recipe: Sequence[Step], *, source: Source | None = None, structured: bool = True) -> Extraction:
    """Read a page and finish its posting with a recipe; a dropped page is answered, not raised."""
    reading = read(page, source=source, structured=structured)
    if reading.kind == "listing":
        return Extraction("listing", None, reading.listing)
    if reading.kind == "not_a_posting":
        return Extraction("not_a_posting", None, None)
    try:
        draft = run_recipe(recipe, reading.draft)
    except Drop as drop:
        return Extraction("not_a_posting", None, None, f"{type(drop).__name__}: {drop}")
    return Extraction("posting", draft, None)
