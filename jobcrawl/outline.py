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
_MAIN = Zone.MAIN.value
_ZONE_ATTRIBUTES = frozenset(("role", "hidden", "style"))
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
_SHORTEST_APART = 3
_LAST_SPACED = "\u2e7f"
"""Last character of the scripts that part words by spaces."""
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


_known_marks: dict[str, tuple[str, int]] = {}
_known_styles: dict[str, int] = {}
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
    _walk(root if body is None else body, outline)
    outline.sum_up()
    return outline


def _walk(top: etree._Element, outline: Outline) -> None:
    """Read all elements in document order; what is not shown as text is not entered.

    No loop of jobcrawl is hotter: the block being read is kept in local names, and a box is opened in place.
    """
    blocks, boxes, sums = outline.blocks, outline.boxes, outline.sums
    kind_of, known_marks = _KINDS.get, _known_marks.get
    box = boxes[0]
    controls = fields = 0
    pieces: list[str] = []
    length = keeps_lines = 0
    space = after_break = bullet = False
    apart = False
    marks: list[Mark] = []
    opened: list[Mark] = []

    def flush(by_break: bool = False) -> None:
        """End the block, if it holds anything to see."""
        nonlocal pieces, length, space, after_break, bullet, marks, opened
        if not (length or marks):
            after_break = space = False
            return
        text = pieces[0] if len(pieces) == 1 else "".join(pieces)
        for mark in opened:
            mark.end = length
        if not text.isascii() and (text[0] in _INVISIBLE or text[-1] in _INVISIBLE):
            text = _without_invisible_ends(text, marks)
        if text or any(mark.tag == "img" for mark in marks):
            for mark in marks:
                if mark.start < mark.end and text[mark.start] == " ":
                    mark.start += 1
            blocks.append(Block(text, box.tag if box.depth else "div", box, marks, after_break, len(blocks), bullet))
            bullet = False
            after_break = by_break
        else:
            after_break = False
        opened = [Mark(0, mark.tag, mark.href, mark.label) for mark in opened] if opened else []
        marks = opened.copy()
        pieces = []
        length = 0
        space = False

    def add(text: str) -> None:
        """Read on; white space is shown as a browser does."""
        nonlocal length, space, apart
        piece = text.strip()
        if not piece:
            space = True
            return
        if "  " in piece or not piece.isprintable():
            piece = " ".join(piece.split())
        if length and (space or text[0].isspace() or (apart and _are_apart(pieces[-1], piece))):
            pieces.append(" ")
            length += 1
        apart = False
        pieces.append(piece)
        length += len(piece)
        space = text[-1].isspace()

    def add_lines(text: str) -> None:
        """Read on where line breaks are shown."""
        first, *lines = text.split("\n")
        add(first)
        for line in lines:
            flush(by_break=True)
            add(line)

    def open_mark(tag: str, href: str | None, label: str) -> Mark:
        """A mark that starts here; links that touch are shown apart, and so are other elements where their words say so."""
        nonlocal space, apart
        mark = Mark(length, tag, href, label)
        if marks and length and not space and marks[-1].end == length and not (opened and opened[-1] is marks[-1]):
            mark.touches = True
            if tag == "a" and marks[-1].tag == "a":
                space = True
            else:
                apart = tag not in ("sub", "sup")
        marks.append(mark)
        return mark

    around: list[tuple[Any, int, Any]] = []
    if top.text:
        add(top.text)
    element: Any = top[0] if len(top) else None
    following: Any
    held: Any
    while element is not None:
        tag = element.tag
        kind = kind_of(tag, _BLOCK)
        if kind == _BLOCK:
            if length or marks:
                flush()
            after_break = space = False
            held = -1
            if box.depth < MAX_DEPTH:
                zone = box.zone
                if tag in _TAG_ZONES:
                    zone |= _TAG_ZONES[tag]
                written = name = ""
                for attribute, value in element.items():
                    if attribute == "class":
                        written = value
                    elif attribute == "id":
                        name = value
                    elif attribute in _ZONE_ATTRIBUTES:
                        zone |= _zone_of_attribute(attribute, value)
                if name:
                    written = f"{written} {name}" if written else name
                if written:
                    known = known_marks(written)
                    written, named = _know_marks(written) if known is None else known
                    zone |= named
                if zone & _HIDDEN and zone & _MAIN and tag != "article" and not box.zone & _MAIN:
                    zone &= ~_HIDDEN | box.zone
                held = 0
                if zone >= _KEEPS_LINES or tag == "pre":
                    zone &= _KEEPS_LINES - 1
                    held = 1
                    keeps_lines += 1
                box = Box(sums, box, box.depth + 1, tag, written, zone, len(blocks), element, controls, fields)
                boxes.append(box)
                if tag == "li":
                    bullet = True
                elif tag == "button":
                    controls += 1
            else:
                outline.truncated = True
        elif kind == _INLINE:
            held = None
            shown, href, label = _inline_attributes(element)
            if not shown:
                kind = _SKIPPED
                if label:
                    open_mark(tag, None, label)
            elif len(opened) < _MAX_OPENED:
                held = open_mark("span" if tag == "a" and href is None and element.get("name") else tag, href, label)
                opened.append(held)
                if href is not None and tag == "a":
                    held = Anchor(element, href, box, len(blocks), length, label)
                    outline.anchors.append(held)
        elif kind == _BREAK:
            flush(by_break=True)
        elif kind == _IMAGE:
            open_mark("img", element.get("src") or element.get("data-src"), element.get("alt", ""))
        elif kind == _VECTOR:
            label = element.get("aria-label") or element.get("class")
            if label:
                open_mark("svg", None, label)
        elif kind != _SKIPPED:
            type_ = element.get("type", "text").lower() if kind == _INPUT else "text"
            if type_ != "hidden":
                controls += 1
                fields += type_ not in _NOT_FILLED_IN
        if kind <= _INLINE:
            text = element.text
            if text:
                if keeps_lines:
                    add_lines(text)
                elif text.isspace():
                    space = True
                else:
                    add(text)
            if len(element):
                around.append((element, kind, held))
                element = element[0]
                continue
        while True:
            if kind == _BLOCK:
                if length or marks:
                    flush()
                after_break = space = False
                if held >= 0:
                    box.last = len(blocks)
                    if controls:
                        box.controls = controls - box.controls
                        box.fields = fields - box.fields
                    box = box.parent or box
                    bullet = False
                    if held:
                        keeps_lines -= 1
            elif kind == _INLINE and held is not None:
                mark = opened.pop()
                mark.end = length
                goes_on = mark is not held
                if held.__class__ is Anchor:
                    goes_on = held.first < len(blocks)
                    held.last = len(blocks) + (1 if length else 0)
                    held.end = length
                if mark.start == length:
                    if goes_on:
                        marks.remove(mark)
                    elif not mark.label:
                        mark.label = element.get("class", "")
            text = element.tail
            if text:
                if keeps_lines:
                    add_lines(text)
                elif text.isspace():
                    space = True
                else:
                    add(text)
            following = element.getnext()
            if following is not None or not around:
                break
            element, kind, held = around.pop()
        element = following
    flush()
    outline.controls, outline.fields = controls, fields


def _are_apart(left: str, right: str) -> bool:
    """Whether words of two elements that touch are two, as style sheets show them: `Locatie` `Delft`, `full time` `2026`."""
    last, first = left[-1], right[0]
    if last in ")!?":
        return first.isalnum()
    if len(left) < _SHORTEST_APART or last > _LAST_SPACED or not last.isalnum():
        return False
    return (first.isupper() and not last.isupper()) or (first.isdigit() and last.isalpha())


def _zone_of_attribute(attribute: str, value: str) -> int:
    """`Zone` bits and `_KEEPS_LINES` that an attribute other than the marks gives; styles are remembered."""
    if attribute == "role":
        return _ROLE_ZONES.get(value, 0)
    if attribute == "hidden":
        return _HIDDEN
    known = _known_styles.get(value)
    if known is None:
        known = _HIDDEN if _HIDDEN_STYLE.search(value) else _KEEPS_LINES if _LINES_KEPT.search(value) else 0
        if len(_known_styles) >= 20_000:
            _known_styles.clear()
        if len(value) <= _LONGEST_KNOWN:
            _known_styles[value] = known
    return known


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
        elif attribute in _ZONE_ATTRIBUTES:
            if _zone_of_attribute(attribute, value) & _HIDDEN:
                return False, None, ""
        elif attribute == "datetime":
            label = value
    return True, href, label


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
