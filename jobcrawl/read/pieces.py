"""Pieces: the parts of a line that a page sets side by side: between dots and bars, and element by element."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from jobcrawl.outline import Block

_BREAK: Final = re.compile(r"\s*[·•|●∙⋅]\s*|\s{2,}|\s+[—–]\s+")
_MANY: Final = 20


def pieces_of(block: Block) -> Iterator[str]:
    """The pieces of a block's text, each once, in reading order."""
    text = block.text
    cuts = {0, len(text)}
    if len(block.marks) <= _MANY:
        for mark in block.marks:
            cuts.update((mark.start, mark.end))
    edges = sorted(cuts)
    seen = set()
    for start, end in pairwise(edges):
        for piece in _BREAK.split(text[start:end]):
            stripped = piece.strip(" ,|-–·•()/")
            if stripped and stripped not in seen:
                seen.add(stripped)
                yield stripped
