"""Guide: a description from structured data, and how far the visible page agrees with it.

A complete structured description is the best guide to where the ad begins and ends on the page; a stub, or one that the
page does not show, is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import chain

from jobcrawl.outline import Block, Outline
from jobcrawl.outlining import outline_of_text, outline_of_tree
from jobcrawl.parsing import parse_markup
from jobcrawl.values.patterns import when_used

_RUN = 4
"""Words in succession by which texts are compared."""
_MINIMUM_WORDS = 12
"""Such runs from which a description is more than a stub."""
_WORD = when_used(r"[^\W_]+")
_ONLY_WORDS = "".join(chr(code) if chr(code).isalnum() else " " for code in range(128))
_ESCAPED_TAG = when_used(r"&lt;/?(?:p|br|div|ul|ol|li|b|i|em|strong|span|h[1-6]|a|table)\b", re.I)
_TAG = when_used(r"<[a-zA-Z/!][^<>]*>")
MAX_LENGTH = 1024 * 1024
"""Characters of a structured description that are read."""


def outline_of_fragment(html: str) -> Outline:
    """Outline of a description from structured data: HTML, HTML escaped once more, or plain text with its lines."""
    html = html[:MAX_LENGTH]
    for _ in range(2):
        if _TAG.search(html) or not _ESCAPED_TAG.search(html):
            break
        html = html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&#39;", "'").replace("&amp;", "&")
    if _TAG.search(html):
        return outline_of_tree(parse_markup(f"<html><body>{html}</body></html>").root)
    return outline_of_text(html)


class Guide:
    """The words of a structured description."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline
        """The structured description as blocks."""
        self._words: dict[str, list[str]] = {}
        words = [self.words_of(block) for block in outline.blocks]
        self._runs = _runs(chain.from_iterable(words))
        self._lines = set(map(tuple, words))
        self._texts = {block.text for block, some in zip(outline.blocks, words, strict=True) if some}

    @property
    def is_worth(self) -> bool:
        """Whether it is long enough to be an ad's text."""
        return len(self._runs) >= _MINIMUM_WORDS

    @property
    def length(self) -> int:
        """Number of words, those of repeated sentences counted once."""
        return len(self._runs)

    def holds(self, block: Block) -> bool:
        """Whether the block's text is part of the structured description."""
        if block.text in self._texts:
            return True
        words = self.words_of(block)
        if not words:
            return False
        if len(words) <= _RUN:
            return tuple(words) in self._lines
        runs = _runs(words)
        return len(runs & self._runs) * 2 >= len(runs)

    def shown_by(self, blocks: Sequence[Block]) -> float:
        """Share of the structured description that the blocks show."""
        if not self._runs:
            return 0.0
        shown = _runs(chain.from_iterable(map(self.words_of, blocks)))
        return len(self._runs & shown) / len(self._runs)

    def words_of(self, block: Block) -> list[str]:
        """Words of a block as they are compared; remembered, because blocks of the page are asked for again."""
        words = self._words.get(block.text)
        if words is None:
            words = self._words[block.text] = _words(block.text.casefold())
        return words


def _words(text: str) -> list[str]:
    """Runs of letters and digits; of ASCII told by a table, in less than half the time."""
    return text.translate(_ONLY_WORDS).split() if text.isascii() else _WORD.findall(text)


def _runs(words: Iterable[str]) -> set[tuple[str, ...]]:
    words = list(words)
    return set(zip(*(words[start:] for start in range(_RUN)), strict=False))
