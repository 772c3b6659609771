"""Outline: a page as blocks of text in reading order, made in one walk over the tree.

A block is what a browser shows as one paragraph, heading, bullet or cell. A box is a block-level element
around blocks. Readers and the cleaner work on these lists and never walk the tree again.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from enum import IntFlag
from itertools import accumulate
from typing import Any

from lxml import etree

MAX_DEPTH = 180
"""Levels of nesting that are followed; what lies deeper is read as part of the box at that depth."""
MAX_NODES = 200_000
"""Elements that are looked at; the rest of the page is left out."""


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
    "menu": Zone.NAV.value,
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
    "menu": Zone.NAV.value,
    "menubar": Zone.NAV.value,
    "banner": Zone.HEADER.value,
    "contentinfo": Zone.FOOTER.value,
    "complementary": Zone.ASIDE.value,
    "search": Zone.FORM.value,
    "dialog": Zone.DIALOG.value,
    "alertdialog": Zone.DIALOG.value,
    "main": Zone.MAIN.value,
}
_MARK_ZONES = {
    "NAV": "nav|navbar|navigation|menu|topbar|skip-?link|pagination|pager",
    "BREADCRUMB": "breadcrumbs?|crumbs?",
    "HEADER": "site-?header|page-?header|masthead",
    "FOOTER": "(?<!job-)(?<!card-)(?<!article-)(?<!section-)(?<!panel-)(?<!content-)(?<!entry-)(?<!post-)footer|colophon",
    "ASIDE": "sidebar|side-?bar|rail|widget-?area",
    "COOKIE": "cookies?|consent|gdpr|onetrust|cookiebot",
    "SHARE": "share|sharing|social|addthis|sharethis",
    "RELATED": "related|similar|recommended|recommendations|(?:more|other)-?jobs|(?:similar|related)-?jobs",
    "ACCOUNT": "login|log-?in|sign-?in|sign-?up|register|registration",
    "NEWS": "news|latest-?(?:posts|news)|newsletter|subscribe|job-?alert",
    "DIALOG": "modal|popup|lightbox|tooltip",
}
_MARKS = re.compile("(?<![a-z])(?:" + "|".join(f"(?P<{zone}>{words})" for zone, words in _MARK_ZONES.items()) + ")(?![a-z])")
_ABOUT_OTHERS = re.compile(r"(?<!\S)(?:has|no|with|without|show|hide|toggle|is)-\S+")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)

_KEEPS_LINES = 1 << 20
_LINES_KEPT = re.compile(r"(?<![a-z])pre-(?:line|wrap)")

_BLOCK, _INLINE, _SKIPPED, _BREAK, _IMAGE, _INPUT, _FIELD, _VECTOR = range(8)
_MAX_OPENED = 32
_HIDDEN = Zone.HIDDEN.value
_KINDS = {
    "br": _BREAK,
    "img": _IMAGE,
    "input": _INPUT,
    "select": _FIELD,
    "textarea": _FIELD,
    "svg": _VECTOR,
}
_KINDS |= dict.fromkeys(("abbr", "acronym", "a", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em"), _INLINE)
_KINDS |= dict.fromkeys(("font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "s", "samp", "small", "span"), _INLINE)
_KINDS |= dict.fromkeys(("strike", "strong", "sub", "sup", "time", "tt", "u", "var"), _INLINE)
_KINDS |= dict.fromkeys(("script", "style", "noscript", "template", "math", "head", "object", "embed"), _SKIPPED)
_KINDS |= dict.fromkeys(("canvas", "audio", "video", "map", "datalist", "iframe", "wbr"), _SKIPPED)
_HEADINGS = {f"h{n}": n for n in range(1, 7)}
_BULLET = re.compile(r"^(?:[•·▪●◦‣∙‐–—*o-]|\d{1,2}[.)])\s+(?=\S)")
_LIGATURE = re.compile(r"material-(?:icons|symbols)")
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
_NOT_FILLED_IN = frozenset(("submit", "button", "image", "reset", "checkbox", "radio"))


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

    __slots__ = ("end", "href", "label", "start", "tag")

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

    __slots__ = ("after_break", "box", "bullet", "index", "marks", "tag", "text")

    def __init__(self, text: str, tag: str, box: Box, marks: list[Mark], after_break: bool, index: int, bullet: bool) -> None:
        self.text = text
        """Text with white space as a browser shows it, never empty unless it only holds images."""
        self.tag = tag
        """Nearest block-level element: `p`, `li`, `h2`, `td`, `dt`, `div` …"""
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

    @property
    def level(self) -> int:
        """Heading level 1 to 6; 0 for no heading."""
        return _HEADINGS.get(self.tag, 0)

    @property
    def zone(self) -> int:
        """`Zone` bits of its box."""
        return self.box.zone

    @property
    def link_chars(self) -> int:
        """Characters that are link text."""
        chars = 0
        for mark in self.marks:
            if mark.tag == "a":
                chars += mark.end - mark.start
        return chars

    @property
    def is_bold(self) -> bool:
        """Whether all of its text is bold: a heading in all but name."""
        bold = sum(m.end - m.start for m in self.marks if m.tag in ("b", "strong"))
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
        sums.chars = [0, *accumulate(len(block.text) for block in self.blocks)]
        sums.link_chars = [0, *accumulate(block.link_chars for block in self.blocks)]
        sums.anchor_starts = [anchor.first for anchor in self.anchors]
        page.last = len(self.blocks)
        page.controls, page.fields = self.controls, self.fields


_known_marks: dict[str, tuple[str, int]] = {}
_LONGEST_KNOWN = 500


def _know_marks(written: str) -> tuple[str, int]:
    """Marks in lower case with their `Zone` bits, remembered: pages repeat their classes."""
    marks = written.lower()
    spaced = marks.replace("_", "-")
    zone = _zone_of_words(spaced)
    if zone and "-" in spaced:
        zone = _zone_of_words(_ABOUT_OTHERS.sub("", spaced))
    if "pre-" in spaced and _LINES_KEPT.search(spaced):
        zone |= _KEEPS_LINES
    if len(_known_marks) >= 20_000:
        _known_marks.clear()
    if len(written) <= _LONGEST_KNOWN:
        _known_marks[written] = marks, zone
    return marks, zone


def _zone_of_words(words: str) -> int:
    zone = 0
    for found in _MARKS.finditer(words):
        zone |= Zone[found.lastgroup or "NONE"].value
    return zone


class _Words:
    """The block being read: its words, and the inline elements that are open in it."""

    __slots__ = ("after_break", "box", "bullet", "keeps_lines", "length", "marks", "opened", "outline", "pieces", "space", "tag")

    def __init__(self, outline: Outline, box: Box) -> None:
        self.outline = outline
        self.box = box
        self.tag = "div"
        self.pieces: list[str] = []
        self.length = 0
        self.space = False
        self.marks: list[Mark] = []
        self.opened: list[Mark] = []
        self.after_break = False
        self.bullet = False
        self.keeps_lines = 0

    def add(self, text: str) -> None:
        """Read on; white space is shown as a browser does."""
        if self.keeps_lines and "\n" in text:
            self._add_lines(text)
            return
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

    def _add_lines(self, text: str) -> None:
        keeps_lines, self.keeps_lines = self.keeps_lines, 0
        first, *lines = text.split("\n")
        self.add(first)
        for line in lines:
            self.flush(by_break=True)
            self.add(line)
        self.keeps_lines = keeps_lines

    def open(self, tag: str, href: str | None, label: str) -> Mark:
        """A mark that starts here; links that touch are shown apart."""
        marks = self.marks
        if tag == "a" and marks and not self.space and self.length and marks[-1].tag == "a" and marks[-1].end == self.length:
            self.space = True
        mark = Mark(self.length, tag, href, label)
        marks.append(mark)
        return mark

    def flush(self, by_break: bool = False) -> None:
        """End the block, if it holds anything to see."""
        if self.length or self.marks:
            self._end_block(by_break)
        else:
            self.after_break = self.space = False

    def _end_block(self, by_break: bool) -> None:
        marks = self.marks
        for mark in self.opened:
            mark.end = self.length
        text = self.pieces[0] if len(self.pieces) == 1 else "".join(self.pieces)
        if text and (text[0] in _INVISIBLE or text[-1] in _INVISIBLE):
            text = _without_invisible_ends(text, marks)
        if text or any(mark.tag == "img" for mark in marks):
            for mark in marks:
                if mark.start < mark.end and text[mark.start] == " ":
                    mark.start += 1
            blocks = self.outline.blocks
            blocks.append(Block(text, self.tag, self.box, marks, self.after_break, len(blocks), self.bullet))
            self.bullet = False
            self.after_break = by_break
        else:
            self.after_break = False
        if self.opened:
            self.opened = [Mark(0, mark.tag, mark.href, mark.label) for mark in self.opened]
        self.marks = self.opened.copy()
        self.pieces, self.length, self.space = [], 0, False


def _without_invisible_ends(text: str, marks: list[Mark]) -> str:
    """The text without zero-width characters around it, its marks moved along."""
    start = len(text) - len(text.lstrip(_INVISIBLE + " "))
    shown = text[start:].rstrip(_INVISIBLE + " ")
    for mark in marks:
        mark.start = min(max(mark.start - start, 0), len(shown))
        mark.end = min(max(mark.end - start, 0), len(shown))
    return shown


def outline_of_tree(root: etree._Element) -> Outline:
    """Outline of a parsed page."""
    outline = Outline()
    page = Box(outline.sums, None, 0, "html", "", 0, 0, root)
    outline.boxes.append(page)
    body = root if root.tag == "body" else root.find("body")
    words = _Words(outline, page)
    _walk(root if body is None else body, words)
    words.flush()
    outline.sum_up()
    return outline


def _walk(top: etree._Element, words: _Words) -> None:
    """Read all elements in document order; what is not shown as text is not entered."""
    add, kind_of = words.add, _KINDS.get
    around: list[tuple[Any, Any, int, Any]] = []
    if top.text:
        add(top.text)
    children: Any = iter(top)
    element: Any
    seen = 0
    while True:
        for element in children:
            seen += 1
            tag = element.tag
            kind = kind_of(tag, _BLOCK)
            held: Any = None
            if kind == _BLOCK:
                if words.length or words.marks:
                    words.flush()
                words.after_break = words.space = False
                held = _enter_box(words, element, tag)
            elif kind == _INLINE:
                kind, held = _enter_inline(words, element, tag)
            elif kind == _BREAK:
                words.flush(by_break=True)
            elif kind != _SKIPPED:
                _note(words, element, kind)
            if kind <= _INLINE:
                text = element.text
                if text:
                    if text.isspace() and not words.keeps_lines:
                        words.space = True
                    else:
                        add(text)
                if len(element):
                    around.append((children, element, kind, held))
                    children = iter(element)
                    break
                _leave(words, element, kind, held)
            else:
                text = element.tail
                if text:
                    if text.isspace() and not words.keeps_lines:
                        words.space = True
                    else:
                        add(text)
            if seen >= MAX_NODES:
                break
        else:
            if not around:
                return
            children, element, kind, held = around.pop()
            _leave(words, element, kind, held)
        if seen >= MAX_NODES:
            words.outline.truncated = True
            while around:
                _leave(words, *around.pop()[1:])
            return


def _enter_box(words: _Words, element: Any, tag: str) -> int:
    outer, outline = words.box, words.outline
    if outer.depth >= MAX_DEPTH:
        outline.truncated = True
        return -1
    zone = outer.zone
    if tag in _TAG_ZONES:
        zone |= _TAG_ZONES[tag]
    marks = name = ""
    keeps_lines = tag == "pre"
    for attribute, value in element.items():
        if attribute == "class":
            marks = value
        elif attribute == "id":
            name = value
        elif attribute == "role":
            zone |= _ROLE_ZONES.get(value, 0)
        elif attribute == "hidden" or (attribute == "style" and _HIDDEN_STYLE.search(value)):
            zone |= _HIDDEN
        elif attribute == "style" and _LINES_KEPT.search(value):
            keeps_lines = True
    if name:
        marks = f"{marks} {name}" if marks else name
    if marks:
        known = _known_marks.get(marks)
        marks, named = _know_marks(marks) if known is None else known
        zone |= named
        if zone & _KEEPS_LINES:
            zone &= ~_KEEPS_LINES
            keeps_lines = True
    blocks = outline.blocks
    box = Box(outline.sums, outer, outer.depth + 1, tag, marks, zone, len(blocks), element, outline.controls, outline.fields)
    outline.boxes.append(box)
    words.box, words.tag = box, tag
    if tag == "li":
        words.bullet = True
    elif tag == "button":
        outline.controls += 1
    if keeps_lines:
        words.keeps_lines += 1
    return keeps_lines


def _enter_inline(words: _Words, element: Any, tag: str) -> tuple[int, Mark | Anchor | None]:
    href = None
    label = ""
    for attribute, value in element.items():
        if attribute == "class":
            if "material-" in value and _LIGATURE.search(value):
                words.open(tag, None, f"{value} {element.text or ''}")
                return _SKIPPED, None
        elif attribute == "href":
            href = value
        elif attribute in ("aria-label", "title"):
            label = label or value
        elif attribute == "hidden" or (attribute == "style" and _HIDDEN_STYLE.search(value)):
            return _SKIPPED, None
    if len(words.opened) >= _MAX_OPENED:
        return _INLINE, None
    mark = words.open(tag, href, label)
    words.opened.append(mark)
    if href is not None and tag == "a":
        anchor = Anchor(element, href, words.box, len(words.outline.blocks), words.length, label)
        words.outline.anchors.append(anchor)
        return _INLINE, anchor
    return _INLINE, mark


def _note(words: _Words, element: etree._Element, kind: int) -> None:
    if kind == _IMAGE:
        words.open("img", element.get("src") or element.get("data-src"), element.get("alt", ""))
    elif kind == _VECTOR:
        label = element.get("aria-label") or element.get("class")
        if label:
            words.open("svg", None, label)
    else:
        type_ = element.get("type", "text") if kind == _INPUT else "text"
        if type_ != "hidden":
            words.outline.controls += 1
            words.outline.fields += type_ not in _NOT_FILLED_IN


def _leave(words: _Words, element: etree._Element, kind: int, held: Any) -> None:
    if kind == _BLOCK:
        if words.length or words.marks:
            words.flush()
        words.after_break = words.space = False
        if held >= 0:
            box, outline = words.box, words.outline
            box.last = len(outline.blocks)
            box.controls = outline.controls - box.controls
            box.fields = outline.fields - box.fields
            words.box = outer = box.parent or box
            words.tag = outer.tag if outer.depth else "div"
            words.keeps_lines -= held
            words.bullet = False
    elif held is not None:
        _leave_inline(words, element, held)
    tail = element.tail
    if tail:
        if tail.isspace() and not words.keeps_lines:
            words.space = True
        else:
            words.add(tail)


def _leave_inline(words: _Words, element: etree._Element, held: Mark | Anchor) -> None:
    mark = words.opened.pop()
    mark.end = words.length
    blocks = words.outline.blocks
    goes_on = mark is not held
    if isinstance(held, Anchor):
        goes_on = held.first < len(blocks)
        held.last = len(blocks) + (1 if words.length else 0)
        held.end = words.length
    if mark.end == mark.start:
        if goes_on:
            words.marks.remove(mark)
        elif not mark.label:
            mark.label = element.get("class", "")


def outline_of_text(text: str) -> Outline:
    """Outline of a plain-text capture: a block a line, bullets told by their sign."""
    outline = Outline()
    page = Box(outline.sums, None, 0, "text", "", 0, 0, None)
    outline.boxes.append(page)
    gap = True
    for line in text.splitlines():
        words = " ".join(line.split())
        if not words:
            gap = True
            continue
        bullet = _BULLET.match(words)
        content = words[bullet.end() :] if bullet else words
        blocks = outline.blocks
        blocks.append(Block(content, "li" if bullet else "p", page, [], not gap, len(blocks), bool(bullet)))
        gap = False
    outline.sum_up()
    return outline
