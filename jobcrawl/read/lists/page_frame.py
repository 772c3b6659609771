"""Page frame: what the pages of one list have in common, so that a page that stands in place of one is told from them."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from jobcrawl.page import Page
from jobcrawl.values.patterns import when_used
from jobcrawl.zones import Zone

_CHROME = int(Zone.NAV | Zone.HEADER | Zone.FOOTER | Zone.COOKIE | Zone.ASIDE)
_NUMBERS = when_used(r"\d+")
_LONGEST = 200


class Frame(NamedTuple):
    """What names a page of a list, whatever stands in the list."""

    title: str = ""
    """Text of `<title>`, without the numbers that count pages and jobs."""
    heading: str = ""
    """The first heading outside of the site's furniture, without numbers."""
    places: tuple[str, ...] = ()
    """Where the links to its jobs stand and how their addresses are written."""
    is_part: bool = False
    """Whether it is part of a page, which has no name of its own."""
    is_bare: bool = False
    """Whether it is a part without a word."""

    def is_like(self, other: Frame) -> bool:
        """Whether both are plainly pages of one list: their headings are equal, or where one has none, their titles."""
        if self.is_part and other.is_part:
            return self.is_bare
        if self.heading and other.heading:
            return self.heading == other.heading
        return bool(self.title) and self.title == other.title

    def may_be_like(self, other: Frame) -> bool:
        """Whether both may be pages of one list: one of their names is equal, or this is a part with jobs and without a name."""
        return (self.is_part and bool(self.places)) or self.title == other.title or self.heading == other.heading


def frame_of(page: Page, cards: Collection[int] = (), places: tuple[str, ...] = ()) -> Frame:
    """What names the page; `cards` are the indexes of the blocks of its list, `places` tell where its job links stand."""
    title = "" if page.is_text else page.tree.findtext(".//title") or ""
    own = (block for block in page.outline.blocks if block.level and block.text and not block.zone & _CHROME)
    return Frame(
        _named(title),
        _named(next((block.text for block in own if block.index not in cards), "")),
        places,
        page.is_part,
        page.is_part and not any(block.text for block in page.outline.blocks),
    )


def _named(text: str) -> str:
    return " ".join(_NUMBERS.sub(" ", text[:_LONGEST]).casefold().split())
