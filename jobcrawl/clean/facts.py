"""Facts: rows on a page that only say again what the posting's fields hold: `Location` over or beside `Leeds`.

Sites print them over an ad, under it and between its parts. One such line may be the employer's; three in succession, each a
label with a short value, are a table, whatever its markup is. What no field holds stays in the text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from jobcrawl.clean.blocks import PLAIN_HEADING, Look
from jobcrawl.clean.phrases import ends_with_name
from jobcrawl.outline import Block, Box
from jobcrawl.values.patterns import when_used
from jobcrawl.values.word_lists import word_set

FieldOf = Callable[[str], str | None]
"""Tells which field of a posting a label announces; None for what is no label."""

REASON = "facts"
"""Why rows of facts are left out."""

_LONGEST_LABEL = 60
_LONGEST_VALUE = 80
_MOST_LINES = 7
"""Lines of one value, as an address has."""
_LEAST_ROWS = 3
"""Labels that announce a field from which rows in succession are a table of facts."""
_PARTS = 2
"""Labels with running text from which a table is an ad, and not one of facts."""
_AROUND = 16
"""Blocks before and behind the ad that are looked at, where a table begins or ends outside it."""
_ROWS = frozenset(("tr", "tbody", "li"))
_DEMANDS = word_set("benefits citizenship contacts driving_licence education experience_required languages security_clearance")
"""Fields that hold less than what a line about them says."""
_OF_THE_SITE = frozenset(("date_posted", "date_modified", "valid_through", "requisition_id", "source_id"))
"""Fields of which a row alone is no text of an ad where that begins or ends with it."""
_IN_OWN_WORDS = frozenset(("base_salary", "work_hours", "requisition_id", "source_id", "hiring_organization"))
"""Fields that keep the words of a row; what the others were read of may say more than they hold."""
_IN_FIGURES = frozenset(("base_salary", "valid_through"))
"""Fields that hold nothing of a value without figures: `Market related`, `Until filled`."""
_MORE_WORDS = 6
"""Words in lower case from which a value says more than a field that does not keep them."""
_COLON = when_used(r":\s+")
_LONGEST_LINE = 300
_LABEL_WORDS = 4
"""Words of the longest label that is looked for within a line."""
_SIGN = when_used(r"[A-Z]{0,5}[ -]?\d[\dA-Z]*(?:[-/]\d[\dA-Z]*)?")
"""A number or sign that only a machine reads."""
_SHORTEST_SIGN = 6
_SENTENCE_END = frozenset(".!?…。！？")
_LEAST_SPACES = 4
"""Spaces in a text from which one with a full stop is a sentence."""

_Kind = tuple[str, str, bool, bool]


@dataclass(slots=True)
class _Row:
    """A label and its value."""

    first: int
    last: int
    """Index after its last block."""
    field: str | None
    """What the label announces."""
    value: str
    is_apart: bool
    """Whether the label is an element of its own."""
    kind: _Kind | None
    """What the label looks like, where its value looks otherwise."""

    @property
    def is_known(self) -> bool:
        """Whether it is about what a field holds."""
        if self.field is None or self.field in _DEMANDS:
            return False
        return self.field in _IN_OWN_WORDS or sum(word[0].islower() for word in self.value.split()) < _MORE_WORDS

    @property
    def is_held(self) -> bool:
        """Whether a field holds what it says."""
        return self.is_known and (self.field not in _IN_FIGURES or not self.value or any(map(str.isdigit, self.value)))


def set_facts_apart(looks: list[Look], begin: int, end: int, field_of: FieldOf, is_told: Callable[[Block], bool]) -> list[Look]:
    """Mark the rows of tables of facts in the ad between two indexes, and headings over nothing else, with the reason why they
    are left out; answer these lines.

    A row for which `is_told` holds is in the structured description too, and stays.
    """
    while end > begin and looks[end - 1].reason is not None:
        end -= 1
    while begin < end and looks[begin].reason is not None:
        begin += 1
    ad = _Ad(looks, begin, end)
    index, stop = max(begin - _AROUND, 0), min(end + _AROUND, len(looks))
    while index < stop:
        if begin <= index < end and _is_line_of_facts(looks[index], field_of) and not is_told(looks[index].block):
            ad.leave(looks[index])
        rows = _rows_from(looks, index, stop, field_of)
        if not rows:
            index += 1
            continue
        index = rows[-1].last
        if rows[0].first >= end or index <= begin:
            continue
        if rows[-1].first < end < index:
            ad.leave(looks[rows[-1].first])  # the ad is cut off between the label and its value
        if ad.has_table(rows) and sum(is_told(looks[row.last - 1].block) for row in rows) * 2 <= len(rows):
            ad.leave_out(rows)
    return ad.left


def _is_line_of_facts(look: Look, field_of: FieldOf) -> bool:
    """Whether a line is a row of labels with their values, at least one of which is the site's: `Posted: 2 May Place: Leeds`."""
    text = look.block.text
    if text.count(":") < _LEAST_ROWS or len(text) > _LONGEST_LINE or look.reason is not None:
        return False
    parts = _COLON.split(text)
    fields = [field_of(parts[0])]
    for part in parts[1:-1]:
        words = part.split()
        labels = [" ".join(words[at:]) for at in range(max(len(words) - _LABEL_WORDS, 1), len(words))]
        fields.append(next(filter(None, map(field_of, labels)), None))
    is_held = all(field is not None and field not in _DEMANDS for field in fields) and _is_value(parts[-1])
    return is_held and len(fields) >= _LEAST_ROWS and not _OF_THE_SITE.isdisjoint(fields)


def _rows_from(looks: list[Look], index: int, stop: int, field_of: FieldOf) -> list[_Row]:
    """The rows that follow each other from an index on; none where no label that announces a field stands there."""
    rows: list[_Row] = []
    kind: _Kind | None = None
    while index < stop:
        if rows and looks[index].reason == "no words":
            index += 1
            continue
        row = _row_at(looks, index, stop, field_of, kind)
        if row is None:
            break
        rows.append(row)
        kind, index = row.kind or kind, row.last
    while rows and rows[-1].field is None and not _says_nothing(rows[-1]):
        rows.pop()
    while rows and rows[0].first > 1:  # labels above that announce no field
        row = _row_at(looks, rows[0].first - 2, rows[0].first, field_of, kind)
        if row is None or row.last != rows[0].first:
            break
        rows.insert(0, row)
    return rows


def _row_at(looks: list[Look], index: int, stop: int, field_of: FieldOf, kind: _Kind | None) -> _Row | None:
    """The row that begins with a block: its label announces a field, or looks as those of the rows above."""
    look = looks[index]
    text = look.block.text
    if look.reason is not None or len(text) > _LONGEST_LABEL + _LONGEST_VALUE:
        return None
    span = _leading_span(look.block)
    colon = text.find(":", 0, _LONGEST_LABEL)
    if span or 0 < colon < len(text) - 1:
        field, value = field_of(text[: span or colon]), text[span or colon + 1 :].strip()
        return _Row(index, index + 1, field, value, span > 0, None) if field is not None and _is_value(value) else None
    if len(text) > _LONGEST_LABEL:
        return None
    field = field_of(text)
    if field is None and (kind is None or look.block.bullet or look.weight > PLAIN_HEADING):
        return None
    own = _kind_of(look)
    return _with_value(looks, index, stop, field, own, own == kind, field_of) if field is not None or own == kind else None


def _leading_span(block: Block) -> int:
    """Characters of a label that is an element of its own in front of its value."""
    marks = block.marks
    if not marks or marks[0].tag != "span" or marks[0].start:
        return 0
    end = marks[0].end
    return end if 0 < end <= _LONGEST_LABEL and end < len(block.text) else 0


def _with_value(
    looks: list[Look], index: int, stop: int, field: str | None, kind: _Kind, is_sure: bool, field_of: FieldOf
) -> _Row | None:
    """The row of a label that is a block of its own; None where more than a short value stands below it.

    `is_sure`: what looks like this label is known to be one.
    """
    label = looks[index].block
    at = index + 1
    value = ""
    while at < stop and at - index <= _MOST_LINES:
        look = looks[at]
        block = look.block
        is_more = not value or block.after_break or (label.level > 0 and not block.level)
        if look.reason is not None or not is_more or block.level or (is_sure and _kind_of(look) == kind):
            break
        if not _is_cell_beside(block, label) and (look.weight > PLAIN_HEADING or (not is_sure and _is_label(block, field_of))):
            break
        if not _is_value(block.text) or block.bullet:
            return None
        value = f"{value} {block.text}" if value else block.text
        at += 1
    if not value:
        return _Row(index, at, field, value, True, kind) if is_sure and at < stop and _kind_of(looks[at]) == kind else None
    return _Row(index, at, field, value, True, kind if _kind_of(looks[index + 1]) != kind else None)


def _is_cell_beside(block: Block, label: Block) -> bool:
    return block.tag == "dd" or (block.tag == "td" and block.box.parent is label.box.parent)


def _is_label(block: Block, field_of: FieldOf) -> bool:
    return len(block.text) <= _LONGEST_LABEL and field_of(block.text) is not None


def _kind_of(look: Look) -> _Kind:
    """What a label looks like: its element, the class of that, whether it is bold, and whether it opens a row."""
    block, box = look.block, look.block.box
    row = box.parent
    opens = row is not None and row.first == block.index and (row.tag == "tr" or row.last - row.first <= _MOST_LINES)
    return block.tag, box.marks if box.last - box.first == 1 else "", len(block.text) > 1 and block.is_bold, opens


def _is_value(text: str) -> bool:
    """Whether a text is as short as what a field holds, and no sentence."""
    if not text or len(text) > _LONGEST_VALUE:
        return False
    return text[-1] not in _SENTENCE_END or text.count(" ") < _LEAST_SPACES or ends_with_name(text)


def _says_nothing(row: _Row) -> bool:
    """Whether a row that no field holds is without a value, or only shows a number to whom it means nothing."""
    return row.field is None and (not row.value or (len(row.value) >= _SHORTEST_SIGN and _SIGN.fullmatch(row.value) is not None))


class _Ad:
    """The ad between two indexes, from which tables are left out."""

    def __init__(self, looks: list[Look], begin: int, end: int) -> None:
        self._looks, self._begin, self._end = looks, begin, end
        self._parts: Counter[tuple[_Kind, Box | None]] | None = None
        self._opening = 0
        self.left: list[Look] = []
        """Lines that are left out."""

    def has_table(self, rows: Sequence[_Row]) -> bool:
        """Whether rows are a table of facts, and not parts of the ad that are short."""
        if sum(row.is_known and row.is_apart for row in rows) < _LEAST_ROWS:
            is_at_edge = rows[0].first <= self._begin or rows[-1].last >= self._end
            return is_at_edge and all(row.field in _OF_THE_SITE and row.is_apart for row in rows)
        kinds = {row.kind for row in rows if row.kind is not None}
        parts = self._count_parts()
        if not kinds or self._opening >= rows[0].first:
            return True
        table = _table_of(self._looks[rows[0].first])
        return sum(parts[kind, table] for kind in kinds) < _PARTS

    def _count_parts(self) -> Counter[tuple[_Kind, Box | None]]:
        """How many lines of each look have running text below them, in each table of the page."""
        if self._parts is None:
            ad = self._looks[self._begin : self._end]
            self._opening = next((look.block.index for look in ad if look.is_prose and look.reason is None), self._end)
            self._parts = Counter(
                (_kind_of(above), _table_of(above))
                for above, below in pairwise(ad)
                if below.is_prose and above.reason is None and not above.is_prose
            )
        return self._parts

    def leave_out(self, rows: Sequence[_Row]) -> None:
        """Give the rows that a field holds, say nothing or are cut off their reason, and a heading that then heads nothing."""
        begin, end = self._begin, self._end
        left = [row for row in rows if row.is_held or _says_nothing(row) or row.last > end or row.first < begin]
        for row in left:
            for look in self._looks[row.first : row.last]:
                self.leave(look)
        above = self._looks[rows[0].first - 1]
        if len(left) < len(rows) or rows[0].first <= self._begin or not above.is_heading or above.reason is not None:
            return
        below = next((look for at in range(rows[-1].last, self._end) if (look := self._looks[at]).reason is None), None)
        if below is None or (below.is_heading and below.block.level <= above.block.level):
            self.leave(above)

    def leave(self, look: Look) -> None:
        """Give one line its reason."""
        if look.reason is None:
            look.reason = REASON
            self.left.append(look)


def _table_of(look: Look) -> Box | None:
    """The box around the row that a label stands in."""
    box = look.block.box.parent
    while box is not None and box.parent is not None and (box.tag in _ROWS or box.last - box.first <= _LEAST_ROWS):
        box = box.parent
    return box
