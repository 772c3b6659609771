"""Outline: a page as blocks of text in reading order, made in one walk over the tree.

A block is what a browser shows as one paragraph, heading, bullet or cell. A box is a block-level element
around blocks. Readers and the cleaner work on these lists and never walk the tree again.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate
from typing import Any

from lxml import etree

from jobcrawl.trusted_zones import keep_last_lines, open_panels, trust_the_main_heading
from jobcrawl.zones import KEEPS_LINES, TAG_ZONES, ZONE_ATTRIBUTES, Zone, know_marks, known_marks, zone_of_attribute

MAX_DEPTH = 180
"""Levels of nesting that are followed; what lies deeper is read as part of the box at that depth."""

_BLOCK, _INLINE, _SKIPPED, _BREAK, _IMAGE, _INPUT, _FIELD, _VECTOR = range(8)
_NOT_SHOWN = object()
_MAX_OPENED = 32
_HIDDEN = Zone.HIDDEN.value
_MAIN = Zone.MAIN.value
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
_ARIA_HEADINGS = {str(level): tag for tag, level in _HEADINGS.items()}
"""Elements with the role of a heading by their `aria-level`; 2 is assumed where there is none (WAI-ARIA 1.2, heading)."""
_SHORTEST_APART = 3
_LAST_SPACED = "\u2e7f"
"""Last character of the scripts that part words by spaces."""
_BULLET = re.compile(r"^(?:[•·▪●◦‣∙‐–—*o-]|\d{1,2}[.)])\s+(?=\S)")
_LIGATURE = re.compile(r"material-(?:icons|symbols)")
_NAMES_OF_VECTORS = ("class", "data-icon", "data-testid")
"""Attributes in which icon fonts (Font Awesome) and component libraries (Material UI) name what they draw."""
_XLINK = "xlink:href"
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
        self.level = _HEADINGS.get(tag, 0)
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
    outline.boxes.append(Box(outline.sums, None, 0, "html", "", 0, 0, root))
    body = root if root.tag == "body" else root.find("body")
    _Walk(outline).over(root if body is None else body)
    outline.sum_up()
    open_panels(outline)
    keep_last_lines(outline)
    trust_the_main_heading(outline)
    return outline


class _Walk:
    """One walk over all elements in document order; what is not shown as text is not entered.

    No loop of jobcrawl is hotter.
    """

    __slots__ = (
        "after_break",
        "apart",
        "blocks",
        "box",
        "boxes",
        "bullet",
        "controls",
        "fields",
        "icon",
        "keeps_lines",
        "length",
        "marks",
        "opened",
        "outline",
        "pieces",
        "space",
        "sums",
    )

    def __init__(self, outline: Outline) -> None:
        self.outline, self.blocks, self.boxes, self.sums = outline, outline.blocks, outline.boxes, outline.sums
        self.box = outline.boxes[0]
        """The innermost box that is open."""
        self.controls = self.fields = self.keeps_lines = 0
        self.pieces: list[str] = []
        """The text of the block being read, `length` characters."""
        self.length = 0
        self.space = self.apart = False
        """Whether white space, or perhaps the next words themselves, part them from what was read."""
        self.after_break = self.bullet = False
        self.marks: list[Mark] = []
        self.opened: list[Mark] = []
        """Marks of the inline elements that are open, outside in."""
        self.icon: tuple[str, Box] | None = None
        """Name of an icon that stood alone in its box, and the box around: it tells of the block that follows there."""

    def over(self, top: etree._Element) -> None:
        """Read all that is inside an element."""
        kind_of, read = _KINDS.get, self.read
        around: list[tuple[Any, int, Any]] = []
        if top.text:
            self.read(top.text)
        element: Any = top[0] if len(top) else None
        following: Any
        held: Any
        while element is not None:
            tag = element.tag
            kind = kind_of(tag, _BLOCK)
            held = None
            if kind == _BLOCK:
                held = self.open_box(element, tag)
            elif kind == _INLINE:
                held = self.open_inline(element, tag)
                if held is _NOT_SHOWN:
                    kind = _SKIPPED
            elif kind == _BREAK:
                self.end_block(by_break=True)
            elif kind != _SKIPPED:
                self.see(element, kind)
            if kind <= _INLINE:
                if text := element.text:
                    read(text)
                if len(element):
                    around.append((element, kind, held))
                    element = element[0]
                    continue
            while True:
                if kind == _BLOCK:
                    self.close_box(held)
                elif held is not None and kind == _INLINE:
                    self.close_inline(element, held)
                if text := element.tail:
                    read(text)
                following = element.getnext()
                if following is not None or not around:
                    break
                element, kind, held = around.pop()
            element = following
        self.end_block()
        self.outline.controls, self.outline.fields = self.controls, self.fields

    def read(self, text: str) -> None:
        """Read on in the block; white space is shown as a browser does."""
        if self.keeps_lines and "\n" in text:
            first, *lines = text.split("\n")
            self.read(first)
            for line in lines:
                self.end_block(by_break=True)
                self.read(line)
            return
        piece = text.strip()
        if not piece:
            self.space = True
            return
        if "  " in piece or not piece.isprintable():
            piece = " ".join(piece.split())
        pieces, length = self.pieces, self.length
        if length and (self.space or text[0].isspace() or (self.apart and _are_apart(pieces[-1], piece))):
            pieces.append(" ")
            length += 1
        pieces.append(piece)
        self.length = length + len(piece)
        self.space, self.apart = text[-1].isspace(), False

    def end_block(self, by_break: bool = False) -> None:
        """End the block, if it holds anything to see."""
        length, marks, opened = self.length, self.marks, self.opened
        if not (length or marks):
            self.after_break = self.space = False
            return
        text = self.pieces[0] if len(self.pieces) == 1 else "".join(self.pieces)
        for mark in opened:
            mark.end = length
        if not text.isascii() and (text[0] in _INVISIBLE or text[-1] in _INVISIBLE):
            text = _without_invisible_ends(text, marks)
        if text or any(mark.tag == "img" for mark in marks):
            for mark in marks:
                if mark.start < mark.end and text[mark.start] == " ":
                    mark.start += 1
            box = self.box
            tag = box.tag if box.depth else "div"
            if self.icon:
                self.give_icon(marks, box)
            if not text:
                self.keep_icon(marks)
            self.blocks.append(Block(text, tag, box, marks, self.after_break, len(self.blocks), self.bullet))
            self.bullet = False
            self.after_break = by_break
        else:
            self.after_break = False
            self.keep_icon(marks)
        if opened:
            opened[:] = [Mark(0, mark.tag, mark.href, mark.label) for mark in opened]
        self.marks = opened.copy()
        self.pieces = []
        self.length = 0
        self.space = False

    def keep_icon(self, marks: list[Mark]) -> None:
        """Remember the icon that is all a block holds."""
        name = next((name for mark in reversed(marks) if mark.tag != "a" and (name := mark.name)), None)
        self.icon = (name, self.box.parent or self.box) if name else None

    def give_icon(self, marks: list[Mark], box: Box) -> None:
        """Set the icon that stood alone before the first block that follows it."""
        if self.icon is not None:
            name, around = self.icon
            self.icon = None
            above = box.parent or box
            if around in (box, above, above.parent):
                marks.insert(0, Mark(0, "i", None, name))

    def open_box(self, element: Any, tag: str) -> bool | None:
        """Begin a box: whether it keeps line breaks; None where it is too deep to be one."""
        if self.length or self.marks:
            self.end_block()
        self.after_break = self.space = False
        around = self.box
        if around.depth >= MAX_DEPTH:
            self.outline.truncated = True
            return None
        zone = around.zone
        if tag in TAG_ZONES:
            zone |= TAG_ZONES[tag]
        written = name = ""
        for attribute, value in element.items():
            if attribute == "class":
                written = value
            elif attribute == "id":
                name = value
            elif attribute in ZONE_ATTRIBUTES:
                if value == "heading":
                    tag = _ARIA_HEADINGS.get(element.get("aria-level"), "h2")
                zone |= zone_of_attribute(attribute, value)
        if name:
            written = f"{written} {name}" if written else name
        if written:
            written, named = known_marks.get(written) or know_marks(written)
            zone |= named
        if zone & _HIDDEN and zone & _MAIN and tag != "article" and not around.zone & _MAIN:
            zone &= ~_HIDDEN | around.zone
        keeps_lines = zone >= KEEPS_LINES or tag == "pre"
        if keeps_lines:
            zone &= KEEPS_LINES - 1
            self.keeps_lines += 1
        first, sums = len(self.blocks), self.sums
        self.box = box = Box(sums, around, around.depth + 1, tag, written, zone, first, element, self.controls, self.fields)
        self.boxes.append(box)
        if tag == "li":
            self.bullet = True
        elif tag == "button":
            self.controls += 1
        return keeps_lines

    def close_box(self, keeps_lines: bool | None) -> None:
        """End the block, and the box that `open_box` began with that answer."""
        if self.length or self.marks:
            self.end_block()
        self.after_break = self.space = False
        if keeps_lines is None:
            return
        box = self.box
        box.last = len(self.blocks)
        if self.controls:
            box.controls = self.controls - box.controls
            box.fields = self.fields - box.fields
        self.box = box.parent or box
        self.bullet = False
        self.keeps_lines -= keeps_lines

    def mark(self, tag: str, href: str | None, label: str) -> Mark:
        """A mark that starts here; links that touch are shown apart, and so are other elements where their words say so."""
        mark, marks, length = Mark(self.length, tag, href, label), self.marks, self.length
        if marks and length and not self.space and marks[-1].end == length and not (self.opened and self.opened[-1] is marks[-1]):
            mark.touches = True
            if tag == "a" and marks[-1].tag == "a":
                self.space = True
            else:
                self.apart = tag not in ("sub", "sup")
        marks.append(mark)
        return mark

    def open_inline(self, element: Any, tag: str) -> Any:
        """Begin an inline element: its mark, its link, `_NOT_SHOWN`, or None where too many are open."""
        shown, href, label = _inline_attributes(element)
        if not shown:
            if label:
                self.mark(tag, None, label)
            return _NOT_SHOWN
        if len(self.opened) >= _MAX_OPENED:
            return None
        mark = self.mark("span" if tag == "a" and href is None and element.get("name") else tag, href, label)
        self.opened.append(mark)
        if href is None or tag != "a":
            return mark
        anchor = Anchor(element, href, self.box, len(self.blocks), self.length, label)
        self.outline.anchors.append(anchor)
        return anchor

    def close_inline(self, element: Any, held: Mark | Anchor) -> None:
        """End the inline element that `open_inline` began with that answer."""
        mark = self.opened.pop()
        mark.end = self.length
        goes_on = mark is not held
        if held.__class__ is Anchor:
            goes_on = held.first < len(self.blocks)
            held.last = len(self.blocks) + (1 if self.length else 0)
            held.end = self.length
        if mark.start == self.length:
            if goes_on:
                self.marks.remove(mark)
            elif not mark.label:
                mark.label = element.get("class", "")

    def see(self, element: Any, kind: int) -> None:
        """Note an element that is seen but holds no text: a picture, or a control of a form."""
        if kind == _IMAGE:
            self.mark("img", element.get("src") or element.get("data-src"), element.get("alt", ""))
        elif kind == _VECTOR:
            if label := _name_of_vector(element):
                self.mark("svg", None, label)
        else:
            type_ = element.get("type", "text").lower() if kind == _INPUT else "text"
            if type_ != "hidden":
                self.controls += 1
                self.fields += type_ not in _NOT_FILLED_IN


def _are_apart(left: str, right: str) -> bool:
    """Whether words of two elements that touch are two, as style sheets show them: `Locatie` `Delft`, `full time` `2026`."""
    last, first = left[-1], right[0]
    if last in ")!?":
        return first.isalnum()
    if len(left) < _SHORTEST_APART or last > _LAST_SPACED or not last.isalnum():
        return False
    return (first.isupper() and not last.isupper()) or (first.isdigit() and last.isalpha())


def _inline_attributes(element: Any) -> tuple[bool, str | None, str]:
    """Whether an inline element is shown as text, its `href` and its label; an icon written as a word is its label."""
    href = None
    label = ""
    for attribute, value in element.items():
        if attribute == "class":
            if "material-" in value and _LIGATURE.search(value):
                return False, None, f"{value} {element.text or ''}"
        elif attribute == "href":
            href = value
        elif attribute in ("aria-label", "title"):
            label = label or value
        elif attribute in ZONE_ATTRIBUTES:
            if zone_of_attribute(attribute, value) & _HIDDEN:
                return False, None, ""
        elif attribute == "datetime":
            label = value
    return True, href, label


def _name_of_vector(element: Any) -> str:
    """What the attributes of a drawn icon, its title or the drawing it refers to call it."""
    if label := element.get("aria-label"):
        return str(label)
    names = [name for attribute in _NAMES_OF_VECTORS if (name := element.get(attribute))]
    if len(element):
        child = element[0]
        if child.tag == "use":
            names.append((child.get("href") or child.get(_XLINK) or "").rpartition("#")[2])
        elif child.tag == "title":
            names.append(child.text or "")
    return " ".join(names)


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
