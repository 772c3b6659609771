"""Outlining: the one walk over a page's tree that makes its outline, and the reading of a plain-text capture as one."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import Any
from unicodedata import is_normalized, normalize

from lxml import etree

from jobcrawl.outline import HEADINGS, Anchor, Block, Box, Mark, Outline
from jobcrawl.trusted_zones import keep_last_lines, open_panels, trust_the_main_heading
from jobcrawl.unfolding import is_read_on, stand_in
from jobcrawl.zones import KEEPS_LINES, TAG_ZONES, ZONE_ATTRIBUTES, Zone, know_marks, known_marks, zone_of_attribute

MAX_DEPTH = 180
"""Levels of nesting that are followed; what lies deeper is read as part of the box at that depth."""

_BLOCK, _INLINE, _SKIPPED, _BREAK, _IMAGE, _INPUT, _FIELD, _VECTOR = range(8)
_NOT_SHOWN = object()
"""What is held of an inline element that no browser shows."""
_MAX_OPENED = 32
"""Inline elements within each other that are followed."""
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
_NAMING = HEADINGS.keys() | {"td", "th", "dt", "dd"}
"""Elements that say what the lines in them are."""
_WRAPPING = frozenset(("div", "p"))
"""Elements in which those lines may stand once more."""
_MOST_LINES = 3
"""Lines of a heading or a cell that are taken for its own though another element wraps them."""
_ARIA_HEADINGS = {str(level): tag for tag, level in HEADINGS.items()}
"""Elements with the role of a heading by their `aria-level`; 2 is assumed where there is none (WAI-ARIA 1.2, heading)."""
_SHORTEST_APART = 3
"""Characters from which words of an element that touch the next one are words of their own."""
_LAST_SPACED = "\u2e7f"
"""Last character of the scripts that part words by spaces."""
_BULLET = re.compile(r"^(?:[•·▪●◦‣∙‐–—*o-]|\d{1,2}[.)])\s+(?=\S)")
_LIGATURE = re.compile(r"material-(?:icons|symbols)")
_NAMES_OF_VECTORS = ("class", "data-icon", "data-testid")
"""Attributes in which icon fonts (Font Awesome) and component libraries (Material UI) name what they draw."""
_XLINK = "xlink:href"
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
_SHOWS_NOTHING = dict.fromkeys(map(ord, "\u200b\u2060\ufeff\u00ad"))
"""Characters that show nothing wherever they stand; joiners shape the letters of some scripts."""
_NOT_FILLED_IN = frozenset(("submit", "button", "image", "reset", "checkbox", "radio"))


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
        if not (text.isascii() or (text.isprintable() and is_normalized("NFC", text))):
            text = normalize("NFC", text.translate(_SHOWS_NOTHING))
        piece = text.strip()
        if not piece:
            self.space = self.space or bool(text)
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
        if box.tag in _NAMING and 0 < box.last - box.first <= _MOST_LINES and self.blocks[-1].box is not box:
            self.take_in(box)
        if self.controls:
            box.controls = self.controls - box.controls
            box.fields = self.fields - box.fields
        self.box = box.parent or box
        self.bullet = False
        self.keeps_lines -= keeps_lines

    def take_in(self, box: Box) -> None:
        """Take the few lines of a box that stand in another one, alone within it, for its own: `<h2><div>Baker</div></h2>`."""
        lines = self.blocks[box.first : box.last]
        wrapper = lines[0].box
        if wrapper.tag not in _WRAPPING:
            return
        if box.tag in HEADINGS:
            if len(lines) == 1:
                lines[0].become(box.tag)
        elif wrapper.zone == box.zone and all(line.box is wrapper for line in lines):
            for line in lines:
                line.box = box
                line.become(box.tag)
            for anchor in takewhile(lambda anchor: anchor.box is wrapper, reversed(self.outline.anchors)):
                anchor.box = box

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
        if not shown and not label and is_read_on(element):
            self.forget(stand_in(element))
        elif not shown:
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

    def forget(self, words: str) -> None:
        """Take the last words of the block back: they stand for what follows. Only its last pieces are looked at."""
        pieces, first, size = self.pieces, len(self.pieces), 0
        while first and size < len(words):
            first -= 1
            size += len(pieces[first])
        text = "".join(pieces[first:])
        if not words or not text.endswith(words):
            return
        left = text[: -len(words)].rstrip()
        pieces[first:] = [left] if left else []
        self.length += len(left) - size
        if not left and pieces and pieces[-1] == " ":
            self.length -= len(pieces.pop())
        self.space = True
        while self.marks and self.marks[-1].start >= self.length and self.marks[-1] not in self.opened:
            self.marks.pop()
        for mark in self.opened:
            mark.start, mark.end = min(mark.start, self.length), min(mark.end, self.length)

    def close_inline(self, element: Any, held: Mark | Anchor) -> None:
        """End the inline element that `open_inline` began with that answer."""
        mark = self.opened.pop()
        mark.end = self.length
        goes_on = mark is not held
        if held.__class__ is Anchor:
            goes_on = held.first < len(self.blocks)
            if goes_on and held.start >= len(self.blocks[held.first].text) > 0:  # its words begin in the next block
                held.first, held.start = held.first + 1, 0
            held.last = len(self.blocks) + (1 if self.length else 0)
            held.end = self.length or (len(self.blocks[-1].text) if goes_on else 0)
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


def _without_invisible_ends(text: str, marks: list[Mark]) -> str:
    """The text without zero-width characters around it, its marks moved along."""
    start = len(text) - len(text.lstrip(_INVISIBLE + " "))
    shown = text[start:].rstrip(_INVISIBLE + " ")
    for mark in marks:
        mark.start = min(max(mark.start - start, 0), len(shown))
        mark.end = min(max(mark.end - start, 0), len(shown))
    return shown


def _are_apart(left: str, right: str) -> bool:
    """Whether words of two elements that touch are two, as style sheets show them: `Locatie` `Delft`, `full time` `2026`."""
    last, first = left[-1], right[0]
    if last in ")!?":
        return first.isalnum()
    if len(left) < _SHORTEST_APART or last > _LAST_SPACED or not last.isalnum():
        return False
    if first.isupper():
        return not last.isupper() or (right[1:2].islower() and left.rpartition(" ")[2].isupper())
    return first.isdigit() and last.isalpha()


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
