"""Unfolding: what a page hides until a click, told by what is clicked: the tabs above panels, `Read more` behind a sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from jobcrawl.outline import Block, Box, Outline
from jobcrawl.zones import Zone

_HIDDEN = Zone.HIDDEN.value
_LONGEST_TAB = 60
"""Characters of the longest label of a tab."""
_MOST_TABS = 12
"""Panels and labels beyond which a row of boxes is none of tabs."""
_MANY_FIELDS = 3
"""Form fields from which a panel is a form."""
_SPACES_OF_SAYING = 3
"""Spaces from which hidden words say something, and are no code and no date to sort by."""
_LEAST_BLOCKS = 2
"""Blocks that a panel holds at least where its label is a list point that nobody can click: less is a message."""
_OF_OTHERS = int(Zone.SHARE | Zone.ACCOUNT | Zone.BREADCRUMB | Zone.COOKIE | Zone.DIALOG)
"""Zones of which no label is a tab's."""
_PRESSED = frozenset(("button", "summary"))
_AROUND_THE_PAGE = frozenset(("header", "nav", "footer", "dialog"))
_CONTROLS = ("aria-controls", "data-target", "data-bs-target", "data-tab", "href")
"""Attributes in which a button or link names the panel that it shows (WAI-ARIA 1.2, Bootstrap 3 to 5)."""
_DOTS = frozenset(("...", "…", "[...]", "[…]", "(...)", "(…)"))
_READ_ON = re.compile(
    r"""(?ix)^\W*(?:(?:read|show|see|view|load)\ (?:more|all|full\ \w+|the\ (?:rest|full\ \w+))
    |continue\ reading|read\ on|expand|läs\ (?:mer|vidare|hela\ \w+)|visa\ (?:mer|allt|hela\ \w+)
    |les\ (?:mer|videre)|vis\ (?:mere?|alt|hele\ \w+)|læs\ (?:mere|videre)
    |lue\ (?:lisää|koko\ \w+)|näytä\ (?:lisää|kaikki)
    |mehr\ (?:lesen|anzeigen|erfahren)|weiter\ ?lesen|alles\ anzeigen|(?:lire|voir|afficher)\ (?:plus|la\ suite|tout)
    |en\ (?:savoir|lire)\ plus|(?:lees|toon|bekijk)\ (?:meer|verder|alles)|meer\ (?:lezen|tonen|weergeven)|verder\ lezen
    |(?:leer|ver|mostrar)\ (?:más|todo)|seguir\ leyendo|(?:leggi|mostra|vedi)\ (?:di\ più|tutto|altro)|continua\ a\ leggere
    |(?:czytaj|pokaż|zobacz)\ (?:więcej|dalej|całość|wszystko)|rozwiń|(?:číst|zobrazit)\ (?:více|dále?|vše)
    |(?:ler|leia|ver|mostrar|saiba)\ (?:mais|tudo))\W*$"""
)
"""What shows the rest of a text at a click; `More` alone opens a menu."""


def panels_of_tabs(outline: Outline) -> set[Box]:
    """The hidden boxes that a tab shows: those of several in one box, one of them shown, that links name, and those of which as
    many stand in a row, with the shown one before them, as there are labels above."""
    children: dict[Box, list[Box]] = defaultdict(list)
    for box in outline.boxes[1:]:
        if box.parent is not None:
            children[box.parent].append(box)
    named = _named_panels(outline)
    starts = sorted(anchor.first for anchor in outline.anchors)
    found: set[Box] = set()
    for beside in children.values():
        linked = [box for box in beside if _id(box) in named] if named else []
        if len(linked) > 1 and not all(box.zone & _HIDDEN for box in linked):
            found.update(linked)
        for row in _rows(beside):
            if len(row) > 1 and _labels_above(outline, starts, row) == len(row):
                found.update(row)
    return {box for box in found if box.fields < _MANY_FIELDS}


def _named_panels(outline: Outline) -> set[str]:
    """Ids that buttons name, and links to places on the page, those of its header and footer aside."""
    elements = [(anchor.element, anchor.box) for anchor in outline.anchors if anchor.href.startswith("#")]
    elements += [(box.element, box) for box in outline.boxes if box.tag == "button" and box.element is not None]
    named: set[str] = set()
    for element, box in elements:
        if not any(around.tag in _AROUND_THE_PAGE for around in box.ancestors()):
            named.update((element.get(attribute) or "").removeprefix("#") for attribute in _CONTROLS)
    return named - {""}


def _rows(beside: list[Box]) -> Iterator[list[Box]]:
    """Hidden boxes of one element name that stand in a row, each row with the shown box before it."""
    row: list[Box] = []
    for box in beside:
        is_next = bool(row) and box.tag == row[-1].tag and bool(box.zone & _HIDDEN)
        if not is_next and row:
            yield row
        row = [*row, box] if is_next and len(row) < _MOST_TABS else [box]
    if row:
        yield row


def _labels_above(outline: Outline, starts: list[int], row: list[Box]) -> int:
    """How many short labels the box right above panels holds: `Duties`, `Requirements`, `We offer`; 0 where they are no links,
    buttons or list points, or one is the page's main heading."""
    panel = row[0]
    if not panel.first:
        return 0
    above = outline.blocks[panel.first - 1].box
    while above.parent is not None and above.depth > panel.depth:
        above = above.parent
    while above.parent is not panel.parent and above.parent is not None and panel.parent is not None:
        if above.parent.last > panel.first:
            break
        above = above.parent
    count = above.last - above.first
    if above.last > panel.first or count > _MOST_TABS:
        return 0
    labels = outline.blocks[above.first : above.last]
    if any(len(label.text) > _LONGEST_TAB * max(len(label.marks), 1) for label in labels):
        return 0
    clicked = all(label.link_chars * 2 > len(label.text) or label.box.tag in _PRESSED for label in labels)
    listed = all(label.bullet for label in labels) and all(box.last - box.first >= _LEAST_BLOCKS for box in row[1:])
    if not (clicked or listed) or any(label.level == 1 or label.zone & _OF_OTHERS for label in labels):
        return 0
    return bisect_left(starts, above.last) - bisect_left(starts, above.first) if count == 1 else count


def _id(box: Box) -> str:
    return "" if box.element is None else box.element.get("id") or ""


def shows_the_rest(block: Block) -> bool:
    """Whether a line is a button or link that shows the rest of a text, and leads nowhere else: `Read more`."""
    return _says_read_on(block.text) and not any(mark.tag == "a" and _leads_away(mark.href) for mark in block.marks)


def _says_read_on(words: str) -> bool:
    return len(words) <= _LONGEST_TAB and _READ_ON.match(words) is not None


def _leads_away(address: str | None) -> bool:
    """Whether a link's address is that of another page; one without an address or with a place on the page runs a script."""
    return bool(address) and not str(address).strip().casefold().startswith(("#", "javascript:"))


def is_read_on(element: Any) -> bool:
    """Whether a hidden part of a sentence is what a click behind it shows: behind dots, or before `Read more`."""
    if _words(element).count(" ") < _SPACES_OF_SAYING:
        return False
    if stand_in(element):
        return True
    behind = element.getnext()
    around = element.getparent()
    if behind is None and around is not None and around.tag in ("p", "span"):
        behind = around.getnext()
    if behind is None or not _says_read_on(_words(behind)):
        return False
    return not any(_leads_away(link.get("href")) for link in behind.iter("a"))


def stand_in(element: Any) -> str:
    """The words right before a hidden part of a sentence that stand for it: dots, or its beginning; empty for none."""
    before = element.getprevious()
    if before is None or not isinstance(before.tag, str) or (before.tail or "").strip():
        return ""
    words = _words(before)
    opening = words.rstrip(".… ")
    is_copy = opening.count(" ") >= _SPACES_OF_SAYING and _words(element).startswith(opening)
    return words if words in _DOTS or is_copy else ""


def _words(element: Any) -> str:
    return " ".join("".join(str(text) for text in element.itertext()).split())
