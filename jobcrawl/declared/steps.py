"""Steps: values that stand at a place of a page which words or tags tell, rather than a selector.

A step looks for an element from where the step before it stopped: by tag, by attribute, by a text in it. Its value is that
element, the one `offset` places after it (the value after a label), or everything until a text, a tag or a number of elements.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from jobcrawl.network.patterns import compile_pattern

MAX_JOBS = 2_000
"""Jobs read out of one page."""

SILENT = frozenset({"script", "style", "noscript", "template"})
"""Elements without words for a reader."""

MAX_TEXT = 200_000
"""Characters of one value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One place of a page; without `field` it only moves on to that place."""

    field: str = ""
    """Field that the value is for."""
    tag: str = ""
    """Tag of the element."""
    attribute: str = ""
    """`name=text`: an attribute that holds the text."""
    text: str = ""
    """Text in the element, whatever the case of its letters."""
    offset: int = 0
    """Elements with text from there to the value: 1 is the value after a label."""
    until: str = ""
    """Text of the first element that is no part of the value any more."""
    until_tags: tuple[str, ...] = ()
    """Tags of the first element that is no part of the value any more."""
    count: int = 0
    """Most elements of the value; 0 for one, or as many as there are before `until`."""
    html: bool = False
    """Whether the value keeps its markup."""
    pattern: str = ""
    """Pattern in the value (RE2): its first group, or all of it, is the value."""
    required: bool = False
    """Whether the steps after it are useless without it."""
    from_start: bool = False
    """Whether it looks from the page's beginning."""


class _Elements:
    """Elements of a tree in reading order, with where each one's inside ends."""

    def __init__(self, root: etree._Element) -> None:
        self.all: list[etree._Element] = [
            element for element in root.iter() if isinstance(element.tag, str) and element.tag not in SILENT
        ]
        index: dict[etree._Element | None, int] = {element: place for place, element in enumerate(self.all)}
        self.ends = list(range(len(self.all)))
        for place in range(len(self.all) - 1, 0, -1):
            above = index.get(self.all[place].getparent())
            if above is not None:
                self.ends[above] = max(self.ends[above], self.ends[place])
        self.own = [_own_text(element) for element in self.all]

    def find(self, step: Step, start: int) -> int | None:
        name, _, held = step.attribute.partition("=")
        words = step.text.casefold()
        for place in range(start, len(self.all)):
            element = self.all[place]
            if (step.tag and element.tag != step.tag) or (name and held not in (element.get(name) or "\0")):
                continue
            if words and words not in (self.text(place) if step.tag or name else self.own[place]).casefold():
                continue
            if step.tag or name or words:
                return place
        return None

    def text(self, place: int) -> str:
        """All text of an element, its white space made plain."""
        return " ".join(" ".join(_texts(self.all[place])).split())[:MAX_TEXT]

    def after(self, place: int, offset: int) -> int | None:
        """The element with text of its own, so many places after an element's inside."""
        place = self.ends[place] + 1
        while place < len(self.all):
            if self.own[place]:
                offset -= 1
                if not offset:
                    return place
            place += 1
        return None

    def until(self, step: Step, start: int) -> list[int]:
        """Largest elements from one on that lie wholly before the end that a step tells."""
        words, stop = step.until.casefold(), len(self.all)
        for place in range(start + 1, len(self.all)):
            if (words and words in self.own[place].casefold()) or self.all[place].tag in step.until_tags:
                stop = place
                break
        found: list[int] = []
        place = start
        while place < stop and (not step.count or len(found) < step.count):
            if self.ends[place] < stop:
                found.append(place)
                place = self.ends[place]
            place += 1
        return found


def values_by_steps(steps: Sequence[Step], root: etree._Element) -> dict[str, str]:
    """Values of a page by field."""
    return _walk(steps, _Elements(root), 0)[0]


def rows_by_steps(steps: Sequence[Step], root: etree._Element) -> Iterator[dict[str, str]]:
    """Jobs of a page, the steps being taken anew for each from where the last one ended."""
    elements, start = _Elements(root), 0
    for _ in range(MAX_JOBS):
        row, end = _walk(steps, elements, start)
        if not row or end <= start:
            return
        yield row
        start = end


def _walk(steps: Sequence[Step], elements: _Elements, start: int) -> tuple[dict[str, str], int]:
    values: dict[str, str] = {}
    first, place = start, start
    for number, step in enumerate(steps):
        found = elements.find(step, first if step.from_start else place)
        value, end = _value(step, elements, found) if found is not None else (None, place)
        if value is None and (step.required or number == 0):
            break
        if value is None:
            continue
        place = max(place, end) if step.from_start else end
        if step.field:
            values.setdefault(step.field, value)
    return values, place


def _value(step: Step, elements: _Elements, found: int) -> tuple[str | None, int]:
    """Value of a step at an element, and where the next step begins to look."""
    start: int | None = found if not step.offset else elements.after(found, step.offset)
    if start is None:
        return None, found
    places = elements.until(step, start) if step.until or step.until_tags or step.count > 1 else [start]
    if not places:
        return None, found
    if step.html:
        parts = [etree.tostring(elements.all[place], encoding="unicode", method="html", with_tail=False) for place in places]
    else:
        parts = [elements.text(place) for place in places]
    value = "\n".join(part for part in parts if part)[:MAX_TEXT]
    if step.pattern:
        match = compile_pattern(step.pattern).search(value)
        value = (match[1] if match.re.groups else match[0]) or "" if match else ""
    return (value or None), places[-1] + 1


def _own_text(element: etree._Element) -> str:
    parts = [element.text or "", *(child.tail or "" for child in element)]
    return " ".join(" ".join(parts).split())


def _texts(element: etree._Element) -> Iterator[str]:
    for part in element.itertext():
        yield str(part)
