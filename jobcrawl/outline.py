"""Outline: a page as blocks of text in reading order.

A block is what a browser shows as one paragraph, heading, bullet or cell. A box is a block-level element
around blocks. outlining.py makes them in one walk over the tree; readers and the cleaner work on these lists
and never walk the tree again.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate

from lxml import etree

HEADINGS = {f"h{n}": n for n in range(1, 7)}
"""Levels of the elements that are headings."""


class Sums:
    """Running sums over a page's blocks, from which the sums of any box follow."""

    __slots__ = ("anchor_starts", "chars", "link_chars")

    def __init__(self) -> None:
        self.chars: list[int] = [0]
        """Characters of text before each block; one more entry for the end."""
        self.link_chars: list[int] = [0]
        """Characters of link text before each block; one more entry for the end."""
        self.anchor_starts: list[int] = []
        """For each link the block it starts at."""


class Box:
    """A block-level element that holds blocks."""

    __slots__ = ("_sums", "controls", "depth", "element", "fields", "first", "last", "marks", "parent", "tag", "zone")

    def __init__(
        self,
        sums: Sums,
        parent: Box | None,
        depth: int,
        tag: str,
        marks: str,
        zone: int,
        first: int,
        element: etree._Element | None,
        controls: int = 0,
        fields: int = 0,
    ) -> None:
        self._sums = sums
        self.parent = parent
        """The box around it; None for the page."""
        self.tag = tag
        """Element name."""
        self.marks = marks
        """`class` and `id`, lower case, as written."""
        self.zone = zone
        """`Zone` bits, those of the boxes around included."""
        self.depth = depth
        """Boxes around it."""
        self.first = first
        """Index of its first block."""
        self.last = first
        """Index after its last block."""
        self.element = element
        """The element in the tree; None for a text capture."""
        self.controls = controls
        """Number of form controls inside: fields to fill in, boxes to tick, buttons."""
        self.fields = fields
        """Number of form fields inside that are filled in by typing or choosing."""

    @property
    def chars(self) -> int:
        """Characters of text inside."""
        sums = self._sums.chars
        return sums[self.last] - sums[self.first]

    @property
    def link_chars(self) -> int:
        """Characters of link text inside."""
        sums = self._sums.link_chars
        return sums[self.last] - sums[self.first]

    @property
    def links(self) -> int:
        """Number of links inside."""
        starts = self._sums.anchor_starts
        return bisect_left(starts, self.last) - bisect_left(starts, self.first)

    def ancestors(self) -> Iterator[Box]:
        """The box itself and those around it, inside out."""
        box: Box | None = self
        while box is not None:
            yield box
            box = box.parent


class Mark:
    """An inline element inside a block; one that goes on over several blocks has a mark in each."""

    __slots__ = ("end", "href", "label", "start", "tag", "touches")

    def __init__(self, start: int, tag: str, href: str | None, label: str) -> None:
        self.start = start
        """First character in the block's text."""
        self.end = start
        """Character after the last."""
        self.tag = tag
        """Element name: `a`, `b`, `span`, `img`, `i` …"""
        self.href = href
        """`href` of a link or `src` of an image, as written."""
        self.label = label
        """`aria-label`, `title` or `alt`; for an element without text also its class (icons tell what follows)."""
        self.touches = False
        """Whether another element ends where it starts, without white space in the markup."""

    @property
    def name(self) -> str:
        """What an element without text is called: its label, else the name of an image's file."""
        return self.label or (self.href or "").rpartition("/")[2].partition(".")[0] if self.tag == "img" else self.label


class Anchor:
    """A link, whatever it holds: some words, an image, or whole blocks as cards do."""

    __slots__ = ("box", "element", "end", "first", "href", "label", "last", "start")

    def __init__(self, element: etree._Element, href: str, box: Box, first: int, start: int, label: str) -> None:
        self.element = element
        """The element in the tree."""
        self.href = href
        """`href` as written."""
        self.box = box
        """The box it stands in."""
        self.first = first
        """Index of the first block it covers, the one it stands in when it covers only words."""
        self.last = first
        """Index after the last block it covers."""
        self.start = start
        """First character in the first block's text."""
        self.end = start
        """Character after the last, in the last block's text."""
        self.label = label
        """`aria-label` or `title`."""


class Block:
    """One run of text as a browser shows it on lines of its own."""

    __slots__ = ("after_break", "box", "bullet", "index", "level", "link_chars", "marks", "tag", "text")

    def __init__(self, text: str, tag: str, box: Box, marks: list[Mark], after_break: bool, index: int, bullet: bool) -> None:
        self.text = text
        """Text with white space as a browser shows it, never empty unless it only holds images."""
        self.tag = tag
        """Nearest block-level element: `p`, `li`, `h2`, `td`, `dt`, `div` …"""
        self.level = HEADINGS.get(tag, 0)
        """Heading level 1 to 6; 0 for no heading."""
        self.box = box
        """The box it stands in."""
        self.marks = marks
        """Inline elements in it, in order."""
        self.after_break = after_break
        """Whether only a line break parts it from the block before."""
        self.index = index
        """Position in the outline."""
        self.bullet = bullet
        """Whether a bullet stands before it: the first block of a list item, or a line written as one."""
        self.link_chars = 0
        """Characters that are link text."""
        for mark in marks:
            if mark.tag == "a":
                self.link_chars += mark.end - mark.start

    def become(self, tag: str) -> None:
        """Take the tag of the heading or cell around: `<h2><div>Night baker</div></h2>`."""
        self.tag, self.level = tag, HEADINGS.get(tag, 0)

    @property
    def zone(self) -> int:
        """`Zone` bits of its box."""
        return self.box.zone

    @property
    def is_bold(self) -> bool:
        """Whether all of its text is bold: a heading in all but name."""
        bold = 0
        for mark in self.marks:
            if mark.tag in ("b", "strong"):
                bold += mark.end - mark.start
        return bool(self.text) and bold >= len(self.text) - 1

    def __repr__(self) -> str:
        return f"<{self.tag} {self.index} {self.text[:60]!r}>"


class Outline:
    """All blocks and boxes of a page."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        """Blocks in reading order."""
        self.boxes: list[Box] = []
        """Boxes in document order; the first is the page."""
        self.anchors: list[Anchor] = []
        """Links in document order."""
        self.sums = Sums()
        """Running sums; boxes hold them too, but not the outline: a page is let go without waiting for the garbage collector."""
        self.controls = 0
        """Form controls on the page."""
        self.fields = 0
        """Form fields on the page that are filled in by typing or choosing."""
        self.truncated = False
        """Whether nesting was too deep or the page too long to be followed everywhere."""

    def sum_up(self) -> None:
        """Make the running sums, once all blocks are there."""
        sums, page = self.sums, self.boxes[0]
        sums.chars = [0, *accumulate([len(block.text) for block in self.blocks])]
        sums.link_chars = [0, *accumulate([block.link_chars for block in self.blocks])]
        sums.anchor_starts = [anchor.first for anchor in self.anchors]
        page.last = len(self.blocks)
        page.controls, page.fields = self.controls, self.fields
