"""Class values: short texts whose element says by its class, or by an attribute for tests, which fact about the job they are."""

from __future__ import annotations

from typing import Final

from lxml import etree

from jobcrawl.outline import Block
from jobcrawl.page import Page
from jobcrawl.read.labels.label_notes import LabelNotes
from jobcrawl.read.shapes.name_shape import folded, is_no_name_behind_label
from jobcrawl.read.words.class_names import field_of_class
from jobcrawl.values.patterns import when_used
from jobcrawl.zones import Zone

NAMED_BY_CLASS: Final = 0.65
"""Confidence in a value that was found by the class of its element."""
_NAV: Final = Zone.NAV.value
_WRAPPERS: Final = 3
"""Boxes around a text and nothing else whose classes are looked at."""
_MAP: Final = when_used(r"//(?:maps\.|[^/]*/maps\b|maps\.app\.|(?:www\.)?openstreetmap\.|(?:www\.)?mapy\.|yandex\.[a-z]+/maps)")
"""A link to a map: what it shows is a place."""
_TELLING_ATTRIBUTES: Final = ("data-testid", "data-test", "data-automation", "data-qa", "data-cy", "aria-label")
"""Attributes in which sites name a part of a page for their own tests, or for those who cannot see it."""
_LONGEST_MARKS: Final = 80
"""Characters of their values that are looked at."""
_BESIDE_TITLE: Final = 20
"""Blocks after the title in which those are looked at."""
_MOST_LINES: Final = 7
"""Lines of a box that its class calls pay."""
_LONGEST_PAY: Final = 120
"""Characters of all of them."""
_SIGN: Final = frozenset(("es", "it", "ca", "gl"))
"""Languages in which a `firma` is a signature."""
_DIGIT: Final = when_used(r"\d")


def read_by_class(page: Page, block: Block, text: str, title: int, notes: LabelNotes) -> None:
    """Note a short block whose own class says what it holds; `title` is the block of the page's title."""
    if len(text) > 120 or text.endswith(":"):
        return
    box = block.box
    for _ in range(_WRAPPERS):
        around = box.parent
        if around is None or around.last - around.first != 1 or (box.marks and field_of_class(box.marks)):
            break
        box = around
    is_named_after_itself = block.level and box.element is not None and folded(box.element.get("id") or "") == folded(text)
    field = field_of_class(box.marks) if box.marks and not is_named_after_itself and not _is_signature(page, box.marks) else None
    marks = box.marks
    if field is None and 0 < block.index - title < _BESIDE_TITLE and box.element is not None:
        marks = _told_by_attributes(box.element)
        field = field_of_class(marks) if marks else None
    if field is None and _DIGIT.search(text) and (pay := _boxed_pay(page, block)):
        notes.add("base_salary", pay, NAMED_BY_CLASS, pay, f".{marks}")
    if field and field != "title" and box.last - box.first == 1 and not box.controls and not box.zone & _NAV:
        link = next((m for m in block.marks if m.tag == "a" and m.end > m.start), None)
        value = text
        if field == "hiring_organization" and link is not None and link.start == 0:
            value = text[: link.end]
        elif field == "hiring_organization" and link is not None and link.end == len(text):
            value = text[: link.start]
        colon = value.find(":")
        value = value[colon + 1 :] if 0 < colon < 25 and value[colon + 1 :].strip() else value
        if field == "hiring_organization" and is_no_name_behind_label(value):
            return
        is_on_map = field == "job_locations" and link is not None and _MAP.search(link.href or "") is not None
        notes.add(field, value, 0.8 if is_on_map else NAMED_BY_CLASS, text, f".{marks}")


def _is_signature(page: Page, marks: str) -> bool:
    """Whether a class that means a firm in other languages means what stands signed in the page's: `firma` in Spanish."""
    return "firma" in marks.split() and (page.tree.get("lang") or "")[:2].lower() in _SIGN


def _boxed_pay(page: Page, block: Block) -> str | None:
    """The lines of a box that its class calls pay, of which a block is the first: the sum, and how often it is paid."""
    box = block.box.parent
    if box is None or not box.marks or box.first != block.index or not 1 < box.last - box.first <= _MOST_LINES:
        return None
    lines = page.outline.blocks[box.first : box.last]
    text = " ".join(line.text for line in lines)
    return text if len(text) <= _LONGEST_PAY and field_of_class(box.marks) == "base_salary" else None


def _told_by_attributes(element: etree._Element) -> str:
    """What attributes for tests and styles say of an element, or of the only one in it: `job-detail-location`."""
    for one in (element, *element) if len(element) == 1 else (element,):
        told = " ".join(value.lower() for name in _TELLING_ATTRIBUTES if (value := one.get(name)))
        if told:
            return told[:_LONGEST_MARKS]
    return ""
