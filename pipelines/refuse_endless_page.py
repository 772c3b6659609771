"""RefuseEndlessPage: a page of more blocks than any ad has is given up before the steps that look at every block.

One that the parser cut says so.
"""

from __future__ import annotations

from jobcrawl.draft import Draft
from jobcrawl.recipe import HasSettings


class RefuseEndlessPage:
    """Drops a page of more than `POSTING_BLOCKS_MAX` blocks; the steps need some 35 µs a block, and hold up every other page.

    A posting of a page that the parser cut (`jobcrawl.parsing`) gets the warning `parse_truncated`.
    """

    def __init__(self, blocks_max: int = 20_000) -> None:
        self.blocks_max = blocks_max
        """Most blocks that a posting's page may have."""

    @classmethod
    def from_crawler(cls, crawler: HasSettings) -> RefuseEndlessPage:
        """The step as the settings want it."""
        most = crawler.settings.get("POSTING_BLOCKS_MAX", 20_000)
        try:
            return cls(int(most))
        except (ValueError, TypeError):
            raise ValueError(f"POSTING_BLOCKS_MAX is {most!r}; it must be a number") from None

    def process_item(self, item: Draft) -> Draft:
        """Raises `EndlessPage`."""
        blocks = len(item.page.outline.blocks)
        if blocks > self.blocks_max:
            from jobcrawl.drops import EndlessPage

            raise EndlessPage(f"{blocks} blocks of text")
        if item.page.truncated:
            item.warn(
                "parse_truncated: the page is beyond a limit on bytes, nodes, attributes or depth, and was not read to its end."
            )
        return item
