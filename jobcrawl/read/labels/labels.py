"""Labels: values that a page names, in whatever markup: `dl`, tables, bold words, spans, `Label: value` lines, a label above its value.

Where no words name a value, icons (icon_values.py) and classes (class_values.py) may. What is found is noted by label_notes.py.
"""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from jobcrawl.candidate import Candidates
from jobcrawl.outline import Block, Box
from jobcrawl.page import Page
from jobcrawl.read.labels.class_values import read_by_class
from jobcrawl.read.labels.icon_values import IconValues, may_be_place
from jobcrawl.read.labels.label_notes import LabelNotes, longest_value
from jobcrawl.read.shapes.name_shape import is_town
from jobcrawl.read.shapes.place_shape import is_place_shaped
from jobcrawl.read.titles.bearings import Bearings, bearings_of
from jobcrawl.read.words.label_words import LABEL_LENGTH, PARTS_OF_ADDRESS, label_before, whole_label, without_remark
from jobcrawl.read.words.vocabulary import LABELS, PROSE, REMOTE_WORDS, label_key
from jobcrawl.values.patterns import when_used
from jobcrawl.zones import Zone

_NAV: Final = Zone.NAV.value
_ASIDE: Final = Zone.ASIDE.value
_FORM: Final = Zone.FORM.value
_SEARCH: Final = (Zone.FORM | Zone.HEADER).value
"""A form in the head of the site."""

MOST_BLOCKS: Final = 3000
"""Blocks of a page that are looked at."""
MOST_LABELS: Final = 400
"""Labels after which a page is no single posting, and reading ends."""

_LINE_LENGTH: Final = 500
"""Characters of the longest line that may hold labels anywhere in it."""
_NEEDS_PAIR: Final = PROSE | {"title", "occupation", "industry", "department", "base_salary", "recruiter", "shift", "duration"}
_NEVER_LOOSE: Final = frozenset((*PARTS_OF_ADDRESS, "source_id"))
"""Fields of which a value alone says nothing: they need a label and its value in a box of their own."""
_CELLS: Final = frozenset({"td", "th", "dt", "dd"})
_INLINE_BREAK: Final = when_used(r"\s*[|•·●]\s*|\s{3,}|\s/\s(?=[^\W\d][^:/]{2,30}:\s)")
_LINES_OF_PAIR: Final = 2
"""Lines of a box that holds a label and its value."""
_MOST_COLUMNS: Final = 12
"""Header cells of a row over a row of values."""
_MOST_LINES: Final = 7
"""Lines of a value below its first one."""
_TEXTS_A_CONTROL: Final = 4
"""Texts to each control in a box that is no longer made of controls."""
_POSTCODE: Final = when_used(
    r"\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|(?:[A-Z]{1,2}[ -])?\d{5}(?:-\d{4})?|\d{3} \d{2}|\d{4} ?[A-Z]{2})\b"
)
_HOUSE_NUMBER: Final = when_used(r"[^\W\d]\s?\d{1,4}\s?[A-Za-z]?$")
_CODE_AND_NAME: Final = when_used(r"(?:[A-Z]{1,3}-)?(?:\d{4,5}|\d{3} \d{2}|\d{2}-\d{3}|\d{4} ?[A-Z]{2}) [^\W\d][^\d,;:]{1,40}")
_COUNTED: Final = when_used(r"[^\W\d][^\d]*\s\(?\d{1,5}\)?")
"""A value of a filter with the number of its ads: `Leeds campus 9`."""
_COMMA_LABEL: Final = when_used(r"[,;]\s+(?=[^\W\d][^,;:]{2,40}:\s)|(?<=[\w.])\s+(?=[A-ZÀ-ÞĄ-Ž][^\W\d]+(?: [^\W\d]+){0,3}\s?:\s)")


def read(page: Page, candidates: Candidates) -> None:
    """Add what the page labels."""
    bearings = bearings_of(page)
    _Reading(page, bearings, candidates).run()


class _Reading:
    """One pass over the blocks of a page."""

    def __init__(self, page: Page, bearings: Bearings, candidates: Candidates) -> None:
        self.page = page
        self.is_text = page.is_text
        self.title_index = start = bearings.title.index if bearings.title else 0
        own = bearings.own
        above = [b for b in own if b.index < start and not b.box.zone & _ASIDE]
        if above and not page.outline.blocks[start].zone & _FORM:
            above = [b for b in above if b.box.zone & _SEARCH != _SEARCH]
        self.blocks = [b for b in own if b.index >= start] + above
        """Blocks that are looked at: from the title on, then those above it."""
        self.keys = bearings.keys
        self.notes = LabelNotes(candidates)
        self.icons = IconValues(self.blocks, bearings.head.title, start, self.notes)
        self._reversed: dict[int, bool] = {}
        """Whether a `dl`, given by its first block, has each value before its label."""
        self.used: set[int] = set()
        """Blocks that are the value of a label."""

    def run(self) -> None:
        """Read every block: as a label, a line with a label, a value behind an icon, or by its class."""
        keys, notes = self.keys, self.notes
        for position, block in enumerate(self.blocks[:MOST_BLOCKS]):
            if notes.hits > MOST_LABELS:
                break
            if block.index in self.used:
                continue
            key = keys[block.index]
            if key and len(key) <= LABEL_LENGTH:
                remark = ""
                if key[-1] == ")" and key not in LABELS and (":" not in key or block.text.rstrip().endswith(":")):
                    label, remark = without_remark(key)
                    key = label if label not in REMOTE_WORDS else key
                key = whole_label(key)
                if key in LABELS:
                    self._label_block(position, block, key, remark)
                    continue
            text = block.text
            if "：" in text:
                text = text.replace("：", ":")
            if len(text) > _LINE_LENGTH or not text:
                if text and block.marks and text[:LABEL_LENGTH].find(":") > 0:
                    self._line(block, text)
                continue
            if (
                block.link_chars * 5 > len(text) * 4
                and ":" not in text[:LABEL_LENGTH]
                and (block.box.zone & _NAV or not _holds_icons(block))
            ):
                read_by_class(self.page, block, text, self.title_index, notes)
                continue
            if ":" in text and self._line(block, text):
                continue
            if (
                (block.marks or not text.isascii())
                and (not block.box.zone & _NAV or block.tag in _CELLS)
                and self._marks(block, text)
            ):
                continue
            if ("|" in text or "•" in text or "·" in text) and self._inline(block, text):
                continue
            if not self._prefixed(position, block, text):
                read_by_class(self.page, block, text, self.title_index, notes)
        notes.add_address()

    def _is_below_its_value(self, position: int, block: Block) -> bool:
        """Whether a label closes a box of two lines, as in rows of figures with captions: the value stands above it."""
        box = block.box
        while box.parent is not None and box.last - box.first < _LINES_OF_PAIR:
            box = box.parent
        above = self.blocks[position - 1]
        return (
            box.last - box.first == _LINES_OF_PAIR
            and box.last == block.index + 1
            and above.index == block.index - 1
            and self.keys[above.index] not in LABELS
        )

    def _is_behind_its_value(self, position: int, block: Block) -> bool:
        """Whether a label of a `dl` stands behind its value, as in lists that a style sheet shows in reverse: `dd` before `dt`."""
        above = self.blocks[position - 1]
        around = next((box for box in block.box.ancestors() if box.tag == "dl"), None)
        if around is None or above.tag != "dd" or not around.first <= above.index == block.index - 1:
            return False
        if around.first not in self._reversed:
            self._reversed[around.first] = _is_reversed(around)
        return self._reversed[around.first]

    def _label_block(self, position: int, block: Block, key: str, remark: str = "") -> None:
        """A block that is a label: its value is in the next block or blocks; a remark in the label tells the unit of pay."""
        field = LABELS[key]
        cell = block.tag in _CELLS
        colon = block.text.rstrip().endswith(":")
        if block.link_chars and not cell:
            return
        if block.box.zone & _NAV and not cell and not colon:
            return
        parent = block.box.parent
        if block.box.zone & _FORM and not colon and not cell and (block.box.controls or _is_of_controls(parent)):
            return
        if block.tag == "th" and self._columns(block):
            return
        if position and (
            self._is_behind_its_value(position, block)
            if block.tag == "dt"
            else not cell and not colon and self._is_below_its_value(position, block)
        ):
            value_block: Block | None = self.blocks[position - 1]
        else:
            value_block = self._after(position, block)
        if value_block is not None and value_block.text.endswith(":"):
            below = self.blocks[position + 2] if position + 2 < len(self.blocks) else None
            value_block = below if below is not None and below.bullet and self.blocks[position + 1] is value_block else None
        if value_block is None:
            return
        if field == "hiring_organization" and block.level and self._is_of_menu(value_block):
            return
        pair = cell or colon or self._is_pair(block, value_block)
        if not pair and (field in _NEEDS_PAIR or field in _NEVER_LOOSE):
            return
        text = value_block.text if value_block.index < block.index else self._value_from(position, block, value_block, field)
        if (
            field == "job_locations"
            and value_block.link_chars
            and "; " in text
            and all(map(_COUNTED.fullmatch, text.split("; ")))
        ):
            return
        if not pair and (len(text) > 80 or (text.endswith((".", ":", "?")) and len(text) > 30) or text[:1].islower()):
            return
        is_below = field == "hiring_organization" and 0 < block.level < value_block.level
        if field in ("hiring_organization", "job_locations") and not pair and value_block.level and not is_below:
            return
        is_named = (field == "job_locations" or key == "workplace") and block.level > 0 and may_be_place(text)
        confidence = 0.8 if pair or is_named else 0.7
        if remark and field == "base_salary":
            text = f"{text} {remark}"
        if self.notes.add(field, text, confidence, f"{block.text} {text}", key):
            self.used.add(value_block.index)

    def _is_of_menu(self, block: Block) -> bool:
        """Whether a point of a list is a link, as is the one below it: `Company` over `About us`, `Team`."""
        beside = self.page.outline.blocks[block.index : block.index + 2]
        return len(beside) > 1 and all(
            one.tag == "li" and one.box.parent is block.box.parent and one.link_chars >= len(one.text) for one in beside
        )

    def _value_from(self, position: int, block: Block, value_block: Block, field: str) -> str:
        """The text of a label's value: that of the block below, and of those that go on with it in the same box or list."""
        values = [value_block.text]
        index = position + 2
        lines = field == "job_locations" and index < len(self.blocks) and self.blocks[index].after_break
        below = self._lines_below(index, value_block) if field == "job_locations" and block.level else []
        if below:
            values.extend(below)
        elif not self.is_text and (value_block.tag in ("td", "dd", "li") or value_block.after_break or lines):
            for more in self.blocks[index : index + _MOST_LINES]:
                same = more.box is value_block.box or (
                    more.tag == value_block.tag in ("dd", "li") and more.box.parent is value_block.box.parent
                )
                is_next = self.keys[more.index] in LABELS or ":" in more.text[:LABEL_LENGTH]
                if not same or is_next or (block.is_bold and more.is_bold):
                    break
                values.append(more.text)
        if field == "job_locations":
            values = [_place_alone(value) for value in values]
        return ("; " if field == "job_locations" and not _is_address(values) else ", ").join(dict.fromkeys(values))

    def _lines_below(self, position: int, above: Block) -> list[str]:
        """The lines of an address below its first one: short paragraphs of the same box, the last with a postcode."""
        lines: list[str] = []
        for block in self.blocks[position : position + 5]:
            if (
                block.tag != above.tag
                or block.box.parent is not above.box.parent
                or len(block.text) > LABEL_LENGTH
                or ":" in block.text
            ):
                break
            lines.append(block.text)
            if _POSTCODE.search(block.text):
                return lines
        return []

    def _after(self, position: int, block: Block) -> Block | None:
        """The block that holds a label's value."""
        for following in self.blocks[position + 1 : position + 3]:
            if not following.text:
                continue
            key = self.keys[following.index]
            if following.index - block.index > 3 or abs(following.box.depth - block.box.depth) > 3:
                return None
            row = block.box.parent
            if block.tag in ("td", "th") and row is not None and row.tag == "tr" and row.last - row.first == 2:
                return following if following.box.parent is row else None
            if (
                key in LABELS
                and not (block.tag == "dt" and following.tag == "dd")
                and not (block.tag == "th" and following.tag == "td")
            ):
                return None
            if following.level and block.level and following.level <= block.level:
                return None
            if following.tag == "dt" or (following.tag == "th" and block.tag == "th"):
                return None
            if key == self.keys[block.index]:
                continue
            first = next((m for m in following.marks if m.end > m.start), None)
            if (
                first is not None
                and first.end < len(following.text)
                and label_key(following.text[first.start : first.end]) in LABELS
            ):
                return None
            return following
        return None

    def _is_pair(self, block: Block, value: Block) -> bool:
        """Whether label and value are the only two texts in a box of their own."""
        if value.after_break and value.box is block.box:
            return value.box.last - value.box.first == 2
        if value.box.parent is block.box.parent and block.box.marks and value.box.marks and block.box.marks != value.box.marks:
            return True
        for box in (block.box.parent, block.box.parent.parent if block.box.parent is not None else None):
            if box is not None and box.first <= block.index and box.last > value.index:
                return box.last - box.first <= 2 + (value.tag == "li") * 6
        return False

    def _columns(self, block: Block) -> bool:
        """A row of header cells over a row of values."""
        row = block.box.parent
        if row is None or row.tag != "tr":
            return False
        blocks = self.page.outline.blocks
        heads = blocks[row.first : row.last]
        if not 2 <= len(heads) <= _MOST_COLUMNS or any(b.tag != "th" or b.box.parent is not row for b in heads):
            return False
        below = blocks[row.last].box.parent if row.last < len(blocks) and blocks[row.last].tag == "td" else None
        if below is None:
            return False
        cells = blocks[below.first : below.last]
        after = blocks[below.last : below.last + 1]
        if len(cells) != len(heads) or (
            after and after[0].tag == "td" and after[0].box.parent is not None and after[0].box.parent.parent is row.parent
        ):
            return True
        for head, cell in zip(heads, cells, strict=True):
            field = LABELS.get(self.keys[head.index])
            if field:
                self.notes.add(field, cell.text, 0.8, f"{head.text}: {cell.text}", self.keys[head.index])
            self.used.update((head.index, cell.index))
        return True

    def _line(self, block: Block, text: str) -> bool:
        """`Label: value`, once or several times in one line."""
        colon = text.find(":")
        if not 1 < colon <= LABEL_LENGTH:
            return False
        key = label_key(text[:colon])
        field = LABELS.get(key)
        if field is None:
            if "(" in key:
                key = label_key(key[: key.find("(")])
                field = LABELS.get(key)
            if field is None:
                return False
        if text.count(":") > 1 and self._inline(block, text):
            return True
        value = text[colon + 1 :]
        if not value.strip():
            return False
        if len(value) > longest_value(field):
            value = _first_sentence(value)
        near = block.index < self.title_index + 30
        if field in ("job_locations", "hiring_organization") and len(value) > 80 and value.rstrip().endswith("."):
            return False
        return self.notes.add(field, value, 0.8 if near else 0.77, text, key)

    def _inline(self, block: Block, text: str) -> bool:
        """Several `Label: value` parts in one line, parted by bars, dots or the labels themselves."""
        found = False
        parts = _INLINE_BREAK.split(text)
        if len(parts) == 1:
            parts = _COMMA_LABEL.split(text)
        if len(parts) > 1:
            for part in parts:
                colon = part.find(":")
                if 1 < colon <= LABEL_LENGTH:
                    key = label_key(part[:colon])
                    field = LABELS.get(key)
                    if field:
                        found = self.notes.add(field, part[colon + 1 :], 0.8, part, key) or found
                elif (labelled := label_before(part)) and LABELS[labelled[0]] == "job_locations" and is_town(labelled[1]):
                    found = self.notes.add("job_locations", labelled[1], 0.75, part, labelled[0]) or found
            if found:
                return True
        return self._marks(block, text) if len(block.marks) > 1 else False

    def _marks(self, block: Block, text: str) -> bool:
        """Labels that are elements inside a line, and icons before a value."""
        if len(block.marks) > 40:
            return False
        labels: list[tuple[int, int, str, str]] = []
        for mark in block.marks:
            size = mark.end - mark.start
            if 0 < size <= LABEL_LENGTH and mark.tag != "a" and size < len(text):
                key = whole_label(label_key(text[mark.start : mark.end]))
                field = LABELS.get(key)
                if field and (not labels or mark.start >= labels[-1][1]):
                    labels.append((mark.start, mark.end, field, key))
        found = False
        for number, (_, end, field, key) in enumerate(labels):
            stop = labels[number + 1][0] if number + 1 < len(labels) else len(text)
            value = _parted(block, end, stop) if field == "job_locations" else text[end:stop]
            if field == "job_locations" and stop == len(text) and (town := self._town_below(block)):
                value = f"{value}, {town}"
            if value.strip(" :"):
                if len(value) > longest_value(field):
                    value = _first_sentence(value)
                glued = end < len(text) and text[end].isalpha() and block.text[end - 1].isalpha() and text[end].islower()
                if (not glued and not value.lstrip()[:1].islower()) or ":" in text[max(0, end - 1) : end + 2]:
                    found = self.notes.add(field, value, 0.8, text, key) or found
        if not found and not labels:
            found = self.icons.read(block, text)
        return found

    def _town_below(self, block: Block) -> str | None:
        """The second line of an address whose first one, a street, ends a block: `4 Mill Lane` over `5760 Saalfelden`."""
        blocks = self.page.outline.blocks
        below = blocks[block.index + 1] if block.index + 1 < len(blocks) else None
        if below is None or not below.after_break or len(below.text) > LABEL_LENGTH or not _HOUSE_NUMBER.search(block.text):
            return None
        return below.text if _CODE_AND_NAME.fullmatch(below.text) else None

    def _prefixed(self, position: int, block: Block, text: str) -> bool:
        """`Label Value` without a sign between, where the neighbour in the same list is written so too."""
        if block.tag != "li" or len(text) > 100 or block.marks:
            return False
        found = label_before(text)
        if found is None:
            return False
        beside = self.blocks[max(position - 1, 0) : position] + self.blocks[position + 1 : position + 2]
        if not any(b.tag == "li" and b.box.parent is block.box.parent and label_before(b.text) for b in beside):
            return False
        key, value = found
        return self.notes.add(LABELS[key], value, 0.7, text, key)


def _holds_icons(block: Block) -> bool:
    """Whether one of the first elements in a line is an icon."""
    return any(mark.end == mark.start and mark.label for mark in block.marks[:4])


def _parted(block: Block, start: int, stop: int) -> str:
    """A part of a line with commas between the elements that touch in it, as in the name of a house over that of its town."""
    edges = [start, *(mark.start for mark in block.marks if mark.touches and start < mark.start < stop), stop]
    parts = (block.text[left:right].strip() for left, right in pairwise(edges))
    return ", ".join(filter(None, parts))


def _place_alone(text: str) -> str:
    """A place without the sentences behind it: `Torrance, California. Relocation paid.`"""
    place = _first_sentence(text)
    return place if place != text and (is_place_shaped(place) or is_town(place)) else text


def _is_address(lines: list[str]) -> bool:
    """Whether lines are one postal address, and not several places: the last ones hold a postcode."""
    return any(_POSTCODE.search(line) for line in lines[-2:])


def _first_sentence(text: str) -> str:
    """A text up to its first full stop or semicolon."""
    end = re.search(r"[.;](?:\s|$)", text)
    return text[: end.start()] if end else text


def _is_reversed(box: Box) -> bool:
    """Whether a `dl` has each `dd` before its `dt`; one that begins with a `dd` as its heading ends with a `dd` or has one more."""
    tags = [str(element.tag) for element in box.element.iter("dd", "dt")] if box.element is not None else []
    return tags[:1] == ["dd"] and tags[-1] == "dt" and 2 * tags.count("dd") == len(tags)


def _is_of_controls(box: Box | None) -> bool:
    """Whether a box is made of controls, each with its label, and not of text between a few buttons."""
    return box is not None and box.controls * _TEXTS_A_CONTROL >= box.last - box.first > 0
