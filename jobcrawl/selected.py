"""Selected: what a site's own CSS selectors find on a page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from parsel import Selector

from jobcrawl.draft import Draft
from jobcrawl.outlining import outline_of_tree
from jobcrawl.values.text import clean_line

READER: Final = "selectors"
SELECTED: Final = 0.97
"""Confidence of a value that a site's own selector found."""
_WITH_MARKUP: Final = frozenset({"description"})
"""Fields that are read with their markup."""


def add_selected(draft: Draft, selectors: Mapping[str, str]) -> None:
    """Add what the selectors of some fields find: of an element (`h1`) its text, of `h1::text` and `a::attr(href)` what they say.

    A description keeps its markup.
    """
    for field, selector in selectors.items():
        found = draft.page.selector.css(selector)
        value = "\n".join(found.getall()) if field in _WITH_MARKUP else clean_line(" ".join(map(_text_of, found)))
        draft.candidates.add(field, value, READER, SELECTED)


def _text_of(found: Selector) -> str:
    """The text that one element shows, its lines parted by spaces; the words themselves where a selector asks for these."""
    if isinstance(found.root, str):
        return found.root
    return " ".join(block.text for block in outline_of_tree(found.root).blocks)
