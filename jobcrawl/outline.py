"""Outline: a page as blocks of text in reading order, made in one walk over the tree.

A block is what a browser shows as one paragraph, heading, bullet or cell. A box is a block-level element
around blocks. Readers and the cleaner work on these lists and never walk the tree again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntFlag

from lxml import etree

MAX_DEPTH = 180
"""Levels of nesting that are followed; what lies deeper is read as one flat text."""


class Zone(IntFlag):
    """What the markup around a block says it is; inherited by everything inside."""

    NONE = 0
    NAV = 1
    HEADER = 2
    FOOTER = 4
    ASIDE = 8
    FORM = 16
    DIALOG = 32
    COOKIE = 64
    SHARE = 128
    RELATED = 256
    HIDDEN = 512
    MAIN = 1024
    BREADCRUMB = 2048
    ACCOUNT = 4096
    NEWS = 8192


_TAG_ZONES = {
    "nav": Zone.NAV.value,
    "header": Zone.HEADER.value,
    "footer": Zone.FOOTER.value,
    "aside": Zone.ASIDE.value,
    "form": Zone.FORM.value,
    "dialog": Zone.DIALOG.value,
    "main": Zone.MAIN.value,
    "article": Zone.MAIN.value,
}
_ROLE_ZONES = {
    "navigation": Zone.NAV.value,
    "banner": Zone.HEADER.value,
    "contentinfo": Zone.FOOTER.value,
    "complementary": Zone.ASIDE.value,
    "search": Zone.FORM.value,
    "dialog": Zone.DIALOG.value,
    "alertdialog": Zone.DIALOG.value,
    "main": Zone.MAIN.value,
}
_MARK_ZONES: tuple[tuple[Zone, re.Pattern[str]], ...] = tuple(
    (zone, re.compile(rf"(?<![a-z])(?:{words})(?![a-z])"))
    for zone, words in (
        (Zone.NAV, "nav|navbar|navigation|menu|topbar|skip-?link|pagination|pager|tabs"),
        (Zone.BREADCRUMB, "breadcrumbs?|crumbs?"),
        (Zone.HEADER, "site-?header|page-?header|masthead"),
        (Zone.FOOTER, "footer|site-?footer|colophon"),
        (Zone.ASIDE, "sidebar|side-?bar|widget|rail"),
        (Zone.COOKIE, "cookies?|cookie-?(?:bar|banner|consent|notice)|consent|gdpr|onetrust|cookiebot"),
        (Zone.SHARE, "share|sharing|social|addthis|sharethis|social-?(?:media|links|share)"),
        (Zone.RELATED, "related|similar|recommended|recommendations|more-?jobs|other-?jobs|similar-?jobs|related-?jobs"),
        (Zone.ACCOUNT, "login|log-?in|sign-?in|sign-?up|register|registration"),
        (Zone.NEWS, "news|latest-?(?:posts|news)|newsletter|subscribe|job-?alert"),
        (Zone.DIALOG, "modal|popup|lightbox|tooltip"),
    )
)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_SKIPPED = frozenset(
    "script style noscript template svg math head object embed canvas audio video map datalist option select textarea iframe".split()
)
_INLINE = frozenset(
    "a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr acronym nobr".split()
)
_HEADINGS = {f"h{n}": n for n in range(1, 7)}
_BULLET = re.compile(r"^(?:[•·▪●◦‣∙‐–—*o-]|\d{1,2}[.)])\s+(?=\S)")


class Box:
    """A block-level element that holds blocks."""

    __slots__ = ("parent", "tag", "marks", "zone", "depth", "first", "last", "chars", "link_chars", "links", "controls", "element")

    def __init__(self, parent: Box | None, tag: str, marks: str, zone: int, first: int, element: etree._Element | None) -> None:
        self.parent = parent
        """The box around it; None for the page."""
        self.tag = tag
        """Element name."""
        self.marks = marks
        """`class` and `id`, lower case, as written."""
        self.zone = zone
        """`Zone` bits, those of the boxes around included."""
        self.depth: int = 0 if parent is None else parent.depth + 1
        """Boxes around it."""
        self.first = first
        """Index of its first block."""
        self.last = first
        """Index after its last block."""
        self.chars = 0
        """Characters of text inside."""
        self.link_chars = 0
        """Characters of link text inside."""
        self.links = 0
        """Number of links inside."""
        self.controls = 0
        """Number of form controls inside."""
        self.element = element
        """The element in the tree; None for a text capture."""

    def ancestors(self) -> Iterator[Box]:
        """The box itself and those around it, inside out."""
        box: Box | None = self
        while box is not None:
            yield box
            box = box.parent


class Mark:
    """An inline element inside a block."""

    __slots__ = ("start", "end", "tag", "href", "label")

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


class Anchor:
    """A link, whatever it holds: some words, an image, or whole blocks as cards do."""

    __slots__ = ("element", "href", "box", "first", "last", "label", "start", "end")

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

    __slots__ = ("text", "tag", "level", "box", "marks", "link_chars", "after_break", "index", "bullet")

    def __init__(self, text: str, tag: str, box: Box, marks: list[Mark], after_break: bool, index: int) -> None:
        self.text = text
        """Text with white space as a browser shows it, never empty unless it only holds images."""
        self.tag = tag
        """Nearest block-level element: `p`, `li`, `h2`, `td`, `dt`, `div` …"""
        self.level = _HEADINGS.get(tag, 0)
        """Heading level 1 to 6; 0 for no heading."""
        self.box = box
        """The box it stands in."""
        self.marks = marks
        """Inline elements in it, in order."""
        self.link_chars = sum(m.end - m.start for m in marks if m.tag == "a")
        """Characters that are link text."""
        self.after_break = after_break
        """Whether only a line break parts it from the block before."""
        self.index = index
        """Position in the outline."""
        self.bullet = tag == "li"
        """Whether it is a bullet (of a list, or written as one)."""

    @property
    def zone(self) -> int:
        """`Zone` bits of its box."""
        return self.box.zone

    @property
    def is_bold(self) -> bool:
        """Whether all of its text is bold: a heading in all but name."""
        bold = sum(m.end - m.start for m in self.marks if m.tag in ("b", "strong"))
        return bool(self.text) and bold >= len(self.text) - 1

    def __repr__(self) -> str:
        return f"<{self.tag} {self.index} {self.text[:60]!r}>"


class Outline:
    """All blocks and boxes of a page."""

    __slots__ = ("blocks", "boxes", "anchors", "truncated")

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        """Blocks in reading order."""
        self.boxes: list[Box] = []
        """Boxes in document order; the first is the page."""
        self.anchors: list[Anchor] = []
        """Links in document order."""
        self.truncated = False
        """Whether nesting was too deep to be followed everywhere."""


_zone_cache: dict[str, int] = {}


def _zone_of_marks(marks: str) -> int:
    zone = _zone_cache.get(marks)
    if zone is None:
        spaced = marks.replace("_", "-")
        zone = 0
        for bit, pattern in _MARK_ZONES:
            if pattern.search(spaced):
                zone |= bit.value
        if len(_zone_cache) > 20_000:
            _zone_cache.clear()
        _zone_cache[marks] = zone
    return zone


class _Writer:
    """Collects text pieces into blocks."""

    __slots__ = ("outline", "pieces", "length", "space", "marks", "after_break", "tag", "box")

    def __init__(self, outline: Outline, box: Box) -> None:
        self.outline = outline
        self.box = box
        self.tag = "div"
        self.pieces: list[str] = []
        self.length = 0
        self.space = False
        self.marks: list[Mark] = []
        self.after_break = False

    def add(self, text: str) -> None:
        words = text.split()
        if not words:
            self.space = True
            return
        if self.length and (self.space or text[0].isspace()):
            self.pieces.append(" ")
            self.length += 1
        piece = " ".join(words)
        self.pieces.append(piece)
        self.length += len(piece)
        self.space = text[-1].isspace()

    def open(self, tag: str, href: str | None, label: str) -> Mark:
        mark = Mark(self.length, tag, href, label)
        self.marks.append(mark)
        return mark

    def close(self, mark: Mark) -> None:
        mark.end = max(self.length, mark.start)

    def flush(self, by_break: bool = False) -> None:
        if self.pieces or any(m.tag == "img" for m in self.marks):
            outline = self.outline
            text = "".join(self.pieces)
            marks = self.marks
            for mark in marks:
                if mark.start < mark.end and text[mark.start] == " ":
                    mark.start += 1
            block = Block(text, self.tag, self.box, marks, self.after_break, len(outline.blocks))
            outline.blocks.append(block)
            self.pieces, self.marks, self.length, self.space = [], [], 0, False
            self.after_break = by_break
        elif by_break:
            self.after_break = False
        else:
            self.marks = []
            self.space = False
        if not by_break:
            self.after_break = False


def outline_of_tree(root: etree._Element) -> Outline:
    """Outline of a parsed page."""
    outline = Outline()
    page = Box(None, "html", "", 0, 0, root)
    outline.boxes.append(page)
    body = root if root.tag == "body" else root.find("body")
    writer = _Writer(outline, page)
    _walk(root if body is None else body, writer, 0)
    writer.flush()
    _sum_up(outline)
    return outline


def _walk(element: etree._Element, writer: _Writer, depth: int) -> None:
    if element.text:
        writer.add(element.text)
    for child in element:
        tag = child.tag
        if isinstance(tag, str) and tag not in _SKIPPED:
            if tag == "br":
                writer.flush(by_break=True)
            elif depth >= MAX_DEPTH:
                writer.outline.truncated = True
                writer.add(" ".join(child.itertext()))
            elif tag in _INLINE:
                _walk_inline(child, tag, writer, depth)
            else:
                _walk_block(child, tag, writer, depth)
        elif tag in ("svg", "select", "textarea"):
            _note_skipped(child, tag, writer)
        tail = child.tail
        if tail:
            writer.add(tail)


def _note_skipped(element: etree._Element, tag: str, writer: _Writer) -> None:
    if tag == "svg":
        label = element.get("aria-label") or element.get("class")
        if label:
            writer.open("svg", None, label)
    else:
        writer.box.controls += 1


def _walk_inline(element: etree._Element, tag: str, writer: _Writer, depth: int) -> None:
    attributes = element.attrib
    if tag == "img":
        writer.open("img", attributes.get("src") or attributes.get("data-src"), attributes.get("alt", ""))
        return
    if attributes and ("hidden" in attributes or _HIDDEN_STYLE.search(attributes.get("style", ""))):
        return
    mark = writer.open(tag, attributes.get("href"), attributes.get("aria-label") or attributes.get("title") or "")
    box = writer.box
    if tag == "a" and mark.href:
        _walk_anchor(element, mark, writer, depth)
    else:
        _walk(element, writer, depth + 1)
    writer.close(mark)
    if mark.end == mark.start and writer.box is box and not mark.label:
        mark.label = attributes.get("class", "")


def _walk_anchor(element: etree._Element, mark: Mark, writer: _Writer, depth: int) -> None:
    blocks = writer.outline.blocks
    anchor = Anchor(element, mark.href or "", writer.box, len(blocks), writer.length, mark.label)
    writer.outline.anchors.append(anchor)
    _walk(element, writer, depth + 1)
    anchor.last = len(blocks) + (1 if writer.length else 0)
    anchor.end = writer.length


def _walk_block(element: etree._Element, tag: str, writer: _Writer, depth: int) -> None:
    if tag in ("input", "button"):
        writer.box.controls += 1
        if tag == "input":
            return
    writer.flush()
    outer, outer_tag = writer.box, writer.tag
    attributes = element.attrib
    zone = outer.zone | _TAG_ZONES.get(tag, 0)
    marks = ""
    if attributes:
        name, ident = attributes.get("class"), attributes.get("id")
        if name or ident:
            marks = f"{name or ''} {ident or ''}".lower()
            zone |= _zone_of_marks(marks)
        role = attributes.get("role")
        if role:
            zone |= _ROLE_ZONES.get(role, 0)
        if "hidden" in attributes or ("style" in attributes and _HIDDEN_STYLE.search(attributes["style"])):
            zone |= Zone.HIDDEN.value
    box = Box(outer, tag, marks, zone, len(writer.outline.blocks), element)
    writer.outline.boxes.append(box)
    writer.box, writer.tag = box, tag
    if tag == "pre" and not len(element):
        for line in (element.text or "").splitlines():
            writer.add(line)
            writer.flush(by_break=True)
    else:
        _walk(element, writer, depth + 1)
    writer.flush()
    box.last = len(writer.outline.blocks)
    writer.box, writer.tag = outer, outer_tag


def _sum_up(outline: Outline) -> None:
    outline.boxes[0].last = len(outline.blocks)
    for block in outline.blocks:
        box = block.box
        box.chars += len(block.text)
        box.link_chars += block.link_chars
        box.links += sum(1 for m in block.marks if m.tag == "a")
    for box in reversed(outline.boxes):
        parent = box.parent
        if parent is not None:
            parent.chars += box.chars
            parent.link_chars += box.link_chars
            parent.links += box.links
            parent.controls += box.controls


def outline_of_text(text: str) -> Outline:
    """Outline of a plain-text capture: a block a line, bullets told by their sign."""
    outline = Outline()
    page = Box(None, "text", "", 0, 0, None)
    outline.boxes.append(page)
    gap = True
    for line in text.splitlines():
        words = " ".join(line.split())
        if not words:
            gap = True
            continue
        bullet = _BULLET.match(words)
        content = words[bullet.end() :] if bullet else words
        block = Block(content, "li" if bullet else "p", page, [], not gap, len(outline.blocks))
        outline.blocks.append(block)
        gap = False
    _sum_up(outline)
    return outline
