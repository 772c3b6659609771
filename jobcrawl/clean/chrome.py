"""Chrome: what a site prints on all of its pages, learned from the pages themselves.

Learning needs no configuration: while a site is crawled every page is observed; blocks that stand on most pages of the site
are its furniture. What was learned only confirms what a page alone makes plausible, so that a paragraph which an employer
repeats in all of its ads is never lost.
"""

from __future__ import annotations

from collections import OrderedDict
from hashlib import blake2b
from typing import Any

from jobcrawl.clean.phrases import plain_line
from jobcrawl.outline import Block, Outline

MAX_BLOCKS = 5_000
"""Different blocks that are remembered for a site; the ones seen longest ago are forgotten."""
MINIMUM_PAGES = 4
"""Pages that must have been seen before anything is believed to be furniture."""
_MOST_PAGES = 0.6
"""Share of a site's pages on which its furniture stands."""
_MAX_BLOCKS_OF_PAGE = 2_000


class SiteChrome:
    """What is known about the furniture of one site."""

    def __init__(self) -> None:
        self._pages = 0
        self._seen: OrderedDict[str, int] = OrderedDict()

    @property
    def pages(self) -> int:
        """Pages observed so far."""
        return self._pages

    def observe(self, outline: Outline) -> None:
        """Learn from one page of the site."""
        self._pages += 1
        for key in dict.fromkeys(_key(block) for block in outline.blocks[:_MAX_BLOCKS_OF_PAGE] if block.text):
            self._seen[key] = self._seen.pop(key, 0) + 1
        while len(self._seen) > MAX_BLOCKS:
            self._seen.popitem(last=False)

    def is_chrome(self, block: Block) -> bool:
        """Whether the block stood on most pages seen so far."""
        if self._pages < MINIMUM_PAGES:
            return False
        return self._seen.get(_key(block), 0) >= _MOST_PAGES * self._pages

    def to_json(self) -> dict[str, Any]:
        """State to be kept between runs."""
        return {"pages": self._pages, "seen": dict(self._seen)}

    @classmethod
    def from_json(cls, state: dict[str, Any]) -> SiteChrome:
        """State as `to_json` gave it; raises KeyError or ValueError for anything else."""
        chrome = cls()
        chrome._pages = int(state["pages"])
        chrome._seen = OrderedDict((str(key), int(count)) for key, count in list(state["seen"].items())[-MAX_BLOCKS:])
        return chrome


def _key(block: Block) -> str:
    return blake2b(plain_line(block.text[:120]).encode() + str(len(block.text)).encode(), digest_size=8).hexdigest()
