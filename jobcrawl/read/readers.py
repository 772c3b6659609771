"""Readers: every reader over one page, in order; each adds what it believes.

The order matters. Some look at what earlier ones believe: they look harder where a field has no belief, or none that is sure, and
pass over names that are taken for an employer or a place already.
"""

from __future__ import annotations

from typing import Final

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read import apply_link, headings
from jobcrawl.read.employers import employer, imprint, namings, seat
from jobcrawl.read.labels import fact_sheet, labels
from jobcrawl.read.lines import phrases
from jobcrawl.read.places import spoken_places, title_place
from jobcrawl.read.structured import embedded_state, json_ld, meta, microdata
from jobcrawl.read.titles import text_capture

STRUCTURED: Final = (json_ld.read, microdata.read, embedded_state.read, meta.read)
"""Readers of what a page says for machines."""

VISIBLE: Final = (
    labels.read,
    text_capture.read,
    headings.read,
    employer.read,
    fact_sheet.read,
    phrases.read,
    apply_link.read,
    title_place.read,
    imprint.read,
    namings.read,
    spoken_places.read,
    seat.read,
)
"""Readers of what a page shows to people."""


def read_page(page: Page, *, structured: bool = True) -> Candidates:
    """All candidates of a page; without `structured` only what a person would see counts."""
    candidates = Candidates()
    for read in (*STRUCTURED, *VISIBLE) if structured else VISIBLE:
        read(page, candidates)
    return candidates
