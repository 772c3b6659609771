"""Trusted zones: which of the things that the markup says about a page's boxes are not so.

Themes call the column of the ad `news-single` or `content-sidebar`, hide what opens at a click, and end an ad with a `footer`.
"""

from __future__ import annotations

from jobcrawl.outline import Block, Box, Outline
from jobcrawl.unfolding import panels_of_tabs, shows_the_rest
from jobcrawl.zones import TAG_ZONES, Zone, know_marks, zone_of_attribute

_FOOTER, _HIDDEN, _MAIN = Zone.FOOTER.value, Zone.HIDDEN.value, Zone.MAIN.value
_PROSE = 60
"""Characters from which a line is running text."""
_OF_OTHERS = int(Zone.SHARE | Zone.RELATED | Zone.ACCOUNT | Zone.NEWS)
"""Zones that only a class tells, of which none holds the heading of the page."""
_OF_CLASSES = _OF_OTHERS | int(Zone.NAV | Zone.BREADCRUMB | Zone.HEADER | Zone.FOOTER | Zone.ASIDE | Zone.COOKIE | Zone.DIALOG)
"""Zones that a class may tell wrongly: `news-single`, `nav-open`, `content-sidebar`."""
_OF_COLUMNS = int(Zone.NEWS | Zone.ASIDE | Zone.NAV)
"""Zones that no dialog has, of which none holds most words of a page."""
_OVER_THE_PAGE = int(Zone.COOKIE | Zone.DIALOG | Zone.FORM | Zone.ACCOUNT | Zone.NEWS | Zone.RELATED)
"""Zones of what is rightly hidden, however long it is."""
_AROUND_THE_PAGE = frozenset(("header", "nav", "footer", "aside", "dialog"))


def trust_the_main_heading(outline: Outline) -> None:
    """Boxes around the page's heading that hold most of its words are no menu, side bar or news, though a class says so, nor
    is what they name in the same way; a box around its only `h1` is not about other things, however few its words. Where a page
    has no heading, a box that holds most of its words is no menu, side bar or news either."""
    heading = _main_heading(outline)
    is_bare = heading is None and not any(block.level for block in outline.blocks)
    if not is_bare and (heading is None or not heading.zone & _OF_CLASSES):
        return
    is_first = heading is not None and heading.level == 1
    page, around = outline.boxes[0], set(heading.box.ancestors() if heading is not None else ())
    half = (page.chars - page.link_chars) / 2
    wrong = {page: 0}
    for box in outline.boxes[1:]:
        parent = box.parent or page
        is_most, said = box.chars - box.link_chars >= half, know_marks(box.marks)[1]
        doubted = wrong[parent] if is_most or box in around else 0
        if box in around:
            doubted |= _OF_CLASSES if is_most else _OF_OTHERS if is_first else 0
        elif is_bare and is_most:
            doubted |= _OF_COLUMNS
        wrong[box] = wrong[parent] | said & doubted & _OF_CLASSES
        if wrong[box]:
            box.zone = box.zone & ~_OF_CLASSES | (said & ~doubted | TAG_ZONES.get(box.tag, 0) | parent.zone) & _OF_CLASSES


def _main_heading(outline: Outline) -> Block | None:
    """The first heading of a page, those of its header aside; where it has an `h1`, the only one, and first of all."""
    first: Block | None = None
    aside = 0
    for block in outline.blocks:
        if block.index < aside or not block.level or (first is not None and block.level > 1):
            continue
        around = next((box for box in block.box.ancestors() if box.tag in _AROUND_THE_PAGE), None)
        if around is not None:
            aside = around.last
        elif first is not None:
            return None
        else:
            first = block
    return first


def open_panels(outline: Outline) -> None:
    """Show what a page hides until a click: tabs, what a heading unfolds, and what holds most of the page's words."""
    shown: dict[Box, set[tuple[str, str]]] | None = None
    panels: set[Box] = set()
    for box in outline.boxes[1:]:
        parent = box.parent
        if not box.zone & _HIDDEN or parent is None or parent.zone & _HIDDEN:
            continue
        if know_marks(box.marks)[1] & _HIDDEN:
            continue  # no click shows what a class keeps from every visitor
        if _is_hidden_itself(box) and not _unfolds(outline, box):
            if shown is None:
                shown, panels = _shown_kinds(outline), panels_of_tabs(outline)
            is_like_shown = (box.tag, box.marks.partition(" ")[0]) in shown.get(parent, ())
            if not is_like_shown and (box.zone & _OVER_THE_PAGE or box not in panels):
                continue
        box.zone &= ~_HIDDEN


def keep_last_lines(outline: Outline) -> None:
    """A `footer` that ends the page's main part with running text is no foot of the page (HTML standard 4.3.8)."""
    for box in outline.boxes[1:]:
        parent = box.parent
        if not box.zone & _FOOTER or parent is None or parent.zone & _FOOTER:
            continue
        is_foot = box.tag == "footer" or know_marks(box.marks)[1] & _FOOTER
        if not is_foot or (box.tag == "footer" and parent.zone & _MAIN and _is_text(outline, box)):
            box.zone &= ~_FOOTER


def _is_text(outline: Outline, box: Box) -> bool:
    """Whether a box holds running text, and at most a third as much in links."""
    prose = sum(len(block.text) for block in outline.blocks[box.first : box.last] if len(block.text) >= _PROSE)
    return box.link_chars * 3 < prose - box.link_chars


def _is_hidden_itself(box: Box) -> bool:
    """Whether a box's own attributes hide it, and not only those of a box around."""
    attributes = box.element.items() if box.element is not None else ()
    return any(name in ("hidden", "style") and zone_of_attribute(str(name), str(value)) & _HIDDEN for name, value in attributes)


def _unfolds(outline: Outline, box: Box) -> bool:
    """Whether a hidden box is a tab's, stands below a heading or button that shows it, or beside `Read more`, or holds most of
    the page's words."""
    if box.element is not None and box.element.get("role") == "tabpanel":
        return True
    if box.first and box.first < box.last:
        above = outline.blocks[box.first - 1]
        if not above.zone & _HIDDEN and (above.level > 1 or above.tag in ("summary", "button")):
            return True
        if not box.zone & _OVER_THE_PAGE and any(
            shows_the_rest(block) for block in (above, *outline.blocks[box.last : box.last + 1])
        ):
            return True
    page = outline.boxes[0]
    return not box.zone & _OVER_THE_PAGE and box.chars - box.link_chars >= (page.chars - page.link_chars) / 2


def _shown_kinds(outline: Outline) -> dict[Box, set[tuple[str, str]]]:
    """Element names and classes of the boxes in a box that are not hidden."""
    shown: dict[Box, set[tuple[str, str]]] = {}
    for box in outline.boxes:
        if box.parent is not None and not box.zone & _HIDDEN and box.marks:
            kinds = shown.setdefault(box.parent, set())
            kinds.update((box.tag, kind) for kind in box.marks.split(None, 4)[:4])
    return shown
