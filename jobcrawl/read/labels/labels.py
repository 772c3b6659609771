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

_PAIR: Final = 0.8
"""Confidence of a value with its label: two texts in a box of their own, a row, or a line with a colon."""
_FAR: Final = 0.77
"""Confidence of a line with a label and a colon far below the title."""
_TOWN: Final = 0.75
"""Confidence of a town behind a label in a part of a line, without a colon between."""
_LOOSE: Final = 0.7
"""Confidence of a value below a label that nothing else binds to it, or behind one without a sign between."""
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
_LONGEST_LOOSE: Final = 80
"""Characters of the longest value that has no box of its own with its label."""
_LONGEST_STOPPED: Final = 30
"""Characters of the longest of them that ends as a sentence does."""
_LINES_OF_PAIR: Final = 2
"""Lines of a box that holds a label and its value."""
_MOST_MARKS: Final = 40
"""Elements of the longest line in which labels are looked for."""
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
        for position, block in enumerate(self.blocks[:MOST_BLOCKS]):
            if self.notes.hits > MOST_LABELS:
                break
            if block.index not in self.used and not self._label(position, block):
                self._text(position, block)
        self.notes.add_address()

    def _label(self, position: int, block: Block) -> bool:
        """Whether a block has the words of a label; its value is read, where it has one."""
        key, remark = self.keys[block.index], ""
        if not key or len(key) > LABEL_LENGTH:
            return False
        if key[-1] == ")" and key not in LABELS and (":" not in key or block.text.rstrip().endswith(":")):
            label, remark = without_remark(key)
            key = label if label not in REMOTE_WORDS else key
        key = whole_label(key)
        if key not in LABELS:
            return False
        self._label_block(position, block, key, remark)
        return True

    def _text(self, position: int, block: Block) -> None:
        """A block that is no label: a line with labels or icons in it, or a value that its class names."""
        text = block.text.replace("：", ":")
        head = text[:LABEL_LENGTH]
        if not text:
            return
        if len(text) > _LINE_LENGTH:
            if block.marks and head.find(":") > 0:
                self._line(block, text)
            return
        zone = block.box.zone
        is_link = block.link_chars * 5 > len(text) * 4
        if is_link and ":" not in head and (zone & _NAV or not _holds_icons(block)):
            read_by_class(self.page, block, text, self.title_index, self.notes)
            return
        may_have_marks = (block.marks or not text.isascii()) and (not zone & _NAV or block.tag in _CELLS)
        is_read = (
            (":" in text and self._line(block, text))
            or (may_have_marks and self._marks(block, text))
            or (("|" in text or "•" in text or "·" in text) and self._inline(block, text))
            or self._prefixed(position, block, text)
        )
        if not is_read:
            read_by_class(self.page, block, text, self.title_index, self.notes)

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
        if not _may_label(block) or (block.tag == "th" and self._columns(block)):
            return
        value_block = self._value_block(position, block)
        if value_block is None or (field == "hiring_organization" and block.level and self._is_of_menu(value_block)):
            return
        is_pair = block.tag in _CELLS or _ends_with_colon(block) or self._is_pair(block, value_block)
        if not is_pair and (field in _NEEDS_PAIR or field in _NEVER_LOOSE):
            return
        text = value_block.text if value_block.index < block.index else self._value_from(position, block, value_block, field)
        if field == "job_locations" and value_block.link_chars and _are_counted(text):
            return
        if not is_pair and not _may_be_loose(field, block, value_block, text):
            return
        is_place = (field == "job_locations" or key == "workplace") and block.level > 0 and may_be_place(text)
        if remark and field == "base_salary":
            text = f"{text} {remark}"
        if self.notes.add(field, text, _PAIR if is_pair or is_place else _LOOSE, f"{block.text} {text}", key):
            self.used.add(value_block.index)

    def _value_block(self, position: int, block: Block) -> Block | None:
        """The block in which a label's value stands or begins: mostly the one below, in some lists and boxes the one above."""
        if position and self._is_under_its_value(position, block):
            value: Block | None = self.blocks[position - 1]
        else:
            value = self._after(position, block)
        if value is None or not value.text.endswith(":"):
            return value
        points = self.blocks[position + 2 : position + 3]
        return points[0] if points and points[0].bullet and self.blocks[position + 1] is value else None

    def _is_under_its_value(self, position: int, block: Block) -> bool:
        """Whether a label stands behind or below its value."""
        if block.tag == "dt":
            return self._is_behind_its_value(position, block)
        return block.tag not in _CELLS and not _ends_with_colon(block) and self._is_below_its_value(position, block)

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
                self.notes.add(field, cell.text, _PAIR, f"{head.text}: {cell.text}", self.keys[head.index])
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
        return self.notes.add(field, value, _PAIR if near else _FAR, text, key)

    def _inline(self, block: Block, text: str) -> bool:
        """Several `Label: value` parts in one line, parted by bars, dots or the labels themselves."""
        parts = _INLINE_BREAK.split(text)
        if len(parts) == 1:
            parts = _COMMA_LABEL.split(text)
        are_told = [self._part(part) for part in parts] if len(parts) > 1 else []
        if any(are_told):
            return True
        return self._marks(block, text) if len(block.marks) > 1 else False

    def _part(self, part: str) -> bool:
        """One `Label: value` of a line, or a label of a place with a town behind it."""
        colon = part.find(":")
        if 1 < colon <= LABEL_LENGTH:
            key = label_key(part[:colon])
            field = LABELS.get(key)
            return field is not None and self.notes.add(field, part[colon + 1 :], _PAIR, part, key)
        labelled = label_before(part)
        if labelled is None or LABELS[labelled[0]] != "job_locations" or not is_town(labelled[1]):
            return False
        return self.notes.add("job_locations", labelled[1], _TOWN, part, labelled[0])

    def _marks(self, block: Block, text: str) -> bool:
        """Labels that are elements inside a line, and icons before a value."""
        if len(block.marks) > _MOST_MARKS:
            return False
        labels = _labels_in(block, text)
        if not labels:
            return self.icons.read(block, text)
        found = False
        for number, (_, end, field, key) in enumerate(labels):
            stop = labels[number + 1][0] if number + 1 < len(labels) else len(text)
            value = _parted(block, end, stop) if field == "job_locations" else text[end:stop]
            if field == "job_locations" and stop == len(text) and (town := self._town_below(block)):
                value = f"{value}, {town}"
            if not value.strip(" :"):
                continue
            if len(value) > longest_value(field):
                value = _first_sentence(value)
            is_glued = end < len(text) and text[end].isalpha() and block.text[end - 1].isalpha() and text[end].islower()
            goes_on = is_glued or value.lstrip()[:1].islower()
            if not goes_on or ":" in text[max(0, end - 1) : end + 2]:
                found = self.notes.add(field, value, _PAIR, text, key) or found
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
        return self.notes.add(LABELS[key], value, _LOOSE, text, key)


def _ends_with_colon(block: Block) -> bool:
    """Whether a block announces what follows."""
    return block.text.rstrip().endswith(":")


def _may_label(block: Block) -> bool:
    """Whether a block with the words of a label can be one: no link, no entry of a menu and no name of a form's field."""
    if block.tag in _CELLS:
        return True
    if block.link_chars:
        return False
    if _ends_with_colon(block):
        return True
    is_of_form = block.box.zone & _FORM and (block.box.controls or _is_of_controls(block.box.parent))
    return not (block.box.zone & _NAV or is_of_form)


def _may_be_loose(field: str, label: Block, value: Block, text: str) -> bool:
    """Whether a text can be the value of a label with which it has no box of its own: no sentence, no part of one, no heading."""
    if len(text) > _LONGEST_LOOSE or (text.endswith((".", ":", "?")) and len(text) > _LONGEST_STOPPED) or text[:1].islower():
        return False
    if field not in ("hiring_organization", "job_locations") or not value.level:
        return True
    return field == "hiring_organization" and 0 < label.level < value.level


def _are_counted(text: str) -> bool:
    """Whether a text is several values of a filter, each with the number of its ads."""
    return "; " in text and all(map(_COUNTED.fullmatch, text.split("; ")))


def _labels_in(block: Block, text: str) -> list[tuple[int, int, str, str]]:
    """Labels that are elements of a line: where each begins and ends, its field and its words."""
    labels: list[tuple[int, int, str, str]] = []
    for mark in block.marks:
        size = mark.end - mark.start
        if 0 < size <= LABEL_LENGTH and mark.tag != "a" and size < len(text):
            key = whole_label(label_key(text[mark.start : mark.end]))
            field = LABELS.get(key)
            if field and (not labels or mark.start >= labels[-1][1]):
                labels.append((mark.start, mark.end, field, key))
    return labels


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
    """Whether lines are one postal address, and not several places: the last ones hold a postcode, or a street stands above one."""
    if any(_POSTCODE.search(line) for line in lines[-2:]):
        return True
    return len(lines) > 1 and bool(_CODE_AND_NAME.fullmatch(lines[-1]) and _HOUSE_NUMBER.search(lines[-2]))


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
