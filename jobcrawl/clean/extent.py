"""Extent: where on a page the ad begins and ends.

The body is the stretch of blocks with the most ad text in it, where crossing from one box of the page to another has its
price and text that comes after an apply button or a share widget counts for less, unless a heading of an ad's part opens it.
"""

from __future__ import annotations

from itertools import pairwise

from jobcrawl.clean.blocks import MINIMUM_BODY, PLAIN_HEADING, Look
from jobcrawl.outline import Box
from jobcrawl.values.terms.employment import understand_employment
from jobcrawl.zones import Zone

_STEP = 12.0
"""Price, in characters of ad text, of crossing the border of one section."""
_FARTHEST = 120.0
"""Price of crossing as many as there are."""
_AFTER_END = 0.35
"""What is left of a text's weight where the body has ended before it."""
_ONE_BOX = frozenset(("news", "login", "dialog", "related jobs"))
"""Reasons for which what stands in one box has the price of its first line, as hidden lines have: a form for job alerts."""
_HIDDEN = Zone.HIDDEN.value
_PLAIN = frozenset(("ul", "ol", "li", "dl", "dd", "dt", "tr", "tbody", "thead", "tfoot", "blockquote", "p", "pre"))
_LONGEST_FACT = 40
"""Characters of the longest point that only tells a fact: the place, the hours."""
_LONGEST_TELLING = 80
"""Characters of the longest fact that a table above an ad tells: how much travel, and that it is expected."""
_SPACES_OF_SAYING = 4
"""Spaces from which such a point is no fact."""
_FACTS = 3
"""Rows from which a table above an ad is one of facts."""
_LIST_OF_LINKS = 3
"""Links in succession that are a list of the site's."""
_LABELLED = 2.0
"""Weight of a point that is a label with its value, above which it tells more."""
_SHORTEST_PART = 60
"""Characters from which running text apart from the rest of an ad is a part of it."""
_OPENING = 80
"""Characters from which a paragraph right below the title opens the ad."""
_MOST_FACTS = 40
"""Blocks that may stand between such a paragraph and the rest."""
_LONGEST_HEADING = 80
"""Characters of the longest heading."""
_ALIKE = 2
"""Lines over text that show what the headings of an ad look like."""
_ENDS = frozenset(".;,")
"""How no heading ends."""
_BARE_LINES = 3
"""Lines straight in the page's body that may close an ad."""


class Sections:
    """The boxes that part a page into sections, and how far two blocks are from each other in them."""

    def __init__(self) -> None:
        self._of: dict[Box, Box] = {}
        self._depth: dict[Box, int] = {}

    def of(self, box: Box) -> Box:
        """The nearest box around that holds several blocks and is no list or row."""
        section = self._of.get(box)
        if section is None:
            parent = box.parent
            holds_several = box.last - box.first > 1 and box.tag not in _PLAIN
            section = box if parent is None or holds_several else self.of(parent)
            self._of[box] = section
        return section

    def depth(self, section: Box) -> int:
        """Sections around a section."""
        depth = self._depth.get(section)
        if depth is None:
            depth = 0 if section.parent is None else 1 + self.depth(self.of(section.parent))
            self._depth[section] = depth
        return depth

    def distance(self, one: Box, other: Box) -> int:
        """Section borders between two boxes."""
        a, b = self.of(one), self.of(other)
        steps = 0
        while a is not b:
            if self.depth(a) >= self.depth(b):
                assert a.parent is not None
                a = self.of(a.parent)
            else:
                assert b.parent is not None
                b = self.of(b.parent)
            steps += 1
        return steps


def find_extent(looks: list[Look], sections: Sections, first: int, last: int) -> tuple[int, int]:
    """Index of the body's first block and after its last one, looked for between two indexes; equal when there is none."""
    begin, end = _heaviest(looks, sections, first, last)
    if begin == end:
        return begin, end
    end = _longer(looks, sections, end, last)
    end = _before_headings(looks, begin, _before_facts(looks, begin, end))
    begin = _past_facts(looks, begin, first, end)
    begin = _past_rows(looks, begin, end)
    begin, end = _to_lone_parts(looks, begin, end, first, last)
    begin = _earlier(looks, sections, begin, first)
    return _to_opening(looks, begin, first), end


def _to_opening(looks: list[Look], begin: int, first: int) -> int:
    """The beginning moved back to the paragraph right below the title, where only facts part it from the rest."""
    if not 0 < first < begin <= first + _MOST_FACTS:
        return begin
    opening, title = looks[first], looks[first - 1]
    is_paragraph = opening.is_prose and opening.reason is None and len(opening.block.text) >= _OPENING
    around, box = title.block.box.parent, opening.block.box.parent
    is_below = title.is_heading and box is not None and (box is around or box.parent is around)
    is_whole = all(look.reason in (None, "no words", "facts") for look in looks[first:begin])
    return first if is_paragraph and is_below and is_whole else begin


def _to_lone_parts(looks: list[Look], begin: int, end: int, first: int, last: int) -> tuple[int, int]:
    """The extent with the running text that a form, a banner or other jobs part from the rest of the ad.

    Such a part stands in the box that holds the ad, and is marked up as another part of the ad is.
    """
    around = _box_around(looks[begin].block.box, looks[end - 1].block.box)
    if around is None or around.element is None:
        return begin, end
    parts = {_kind_of_part(look.block.box, around) for look in looks[begin:end] if look.is_prose and look.reason is None}

    def farthest(indexes: range) -> int | None:
        found, facts = None, 0
        other: Box | None = None
        for index in indexes:
            look = looks[index]
            if indexes.step > 0 and look.reason is not None and look.block.level:
                other = look.block.box.parent
            if other is not None and other is not around and other in look.block.box.ancestors():
                continue
            if look.reason is not None or look.is_link or look.is_heading:
                if look.is_tail and look.block.box is around:
                    break
            elif look.is_prose and len(look.block.text) >= _SHORTEST_PART and _kind_of_part(look.block.box, around) in parts:
                found, facts = index, 0
            elif not (look.block.bullet and look.weight > _LABELLED):
                facts += 1
                if facts > _FACTS:
                    break
        return found

    above = farthest(range(begin - 1, max(first, around.first) - 1, -1))
    below = farthest(range(end, min(last, around.last)))
    return begin if above is None else above, end if below is None else below + 1


def _box_around(one: Box, other: Box) -> Box | None:
    """The smallest box that holds two boxes."""
    around = set(one.ancestors())
    return next((box for box in other.ancestors() if box in around), None)


def _kind_of_part(box: Box, around: Box) -> tuple[str, str]:
    """Element name and class of what stands straight in a box and holds another box; of the box itself where that is it."""
    while box is not around and box.parent is not None and box.parent is not around:
        box = box.parent
    return ("", "") if box is around else (box.tag, box.marks.partition(" ")[0])


def _heaviest(looks: list[Look], sections: Sections, first: int, last: int) -> tuple[int, int]:
    """The stretch of lines that weighs most together, found in one pass: a sum that falls below nothing begins anew.

    A step to another box costs the more the farther it is; lines behind the end of the text, in another box, weigh less.
    """
    best, best_range = 0.0, (first, first)
    total, start, read = 0.0, first, 0
    before = body = ended = None
    for index in range(first, last):
        look = looks[index]
        box = look.block.box
        weight = look.weight
        if weight < 0 and index and _is_of_one_box(looks[index - 1], look):
            weight = 0.0
        if look.is_heading and weight > PLAIN_HEADING:
            ended = None
        if weight > 0 and ended is not None and (box.element is None or sections.distance(ended, box) > 1):
            weight *= _AFTER_END
        jump = min(sections.distance(before, box) * _STEP, _FARTHEST) if before is not None and before is not box else 0.0
        if total > jump:
            total += weight - jump
        elif weight > 0:
            total, start, read, ended = weight, index, 0, None
        else:
            total, start, read, ended = 0.0, index + 1, 0, None
        if look.is_prose:
            read += len(look.block.text)
            body = box
        elif look.ends_body and read >= MINIMUM_BODY and ended is None:
            ended = body
        if total > best:
            best, best_range = total, (start, index + 1)
        before = box
    return best_range


def _is_of_one_box(before: Look, look: Look) -> bool:
    """Whether a line belongs to a box within an ad of which the first line has told the price."""
    return look.reason == before.reason and (look.reason in _ONE_BOX or bool(before.block.zone & look.block.zone & _HIDDEN))


def _longer(looks: list[Look], sections: Sections, end: int, last: int) -> int:
    """The end moved over short lines that close the section it stands in, but not over a list of links."""
    section = sections.of(looks[end - 1].block.box)
    at, links = end, 0
    if section.parent is None:
        last = min(last, end + _BARE_LINES) if section.element is not None else end
    while at < last and looks[at].reason in (None, "no words", "facts") and sections.of(looks[at].block.box) is section:
        if looks[at].weight <= -20:
            break
        links = links + 1 if looks[at].is_link else 0
        if links == _LIST_OF_LINKS:
            return at + 1 - links
        at += 1
    return at


def is_label_cell(look: Look) -> bool:
    """Whether a cell names the fact in the cell beside it: `Reference:`."""
    block = look.block
    is_label = block.tag in ("dt", "th") or (block.tag == "td" and block.text.endswith(":"))
    return is_label and len(block.text) <= _LONGEST_FACT


def _before_facts(looks: list[Look], begin: int, end: int) -> int:
    """The end moved back over rows of a table that only tell facts: `Contact:` beside `Human resources`."""
    while (
        end - 2 > begin
        and is_label_cell(looks[end - 2])
        and not looks[end - 1].is_prose
        and len(looks[end - 1].block.text) <= _LONGEST_FACT
    ):
        end -= 2
    return end


def _before_headings(looks: list[Look], begin: int, end: int) -> int:
    """The end moved back over headings with nothing below them."""
    while end - 1 > begin and looks[end - 1].is_heading and (looks[end - 1].block.level or looks[end - 1].weight > PLAIN_HEADING):
        end -= 1
    return end


def _past_facts(looks: list[Look], begin: int, first: int, end: int) -> int:
    """The beginning moved past the short points that a page lists under its title: the place, the hours."""
    at = begin
    while at < end and not looks[at].is_prose and not looks[at].is_heading and len(looks[at].block.text) <= _LONGEST_FACT:
        at += 1
    above = looks[begin - 1] if begin > first else None
    if at == end or (above is not None and above.is_heading and above.reason is None):
        return begin
    return begin if any(look.block.bullet and _tells_more(look.block.text) for look in looks[begin:at]) else at


def _tells_more(point: str) -> bool:
    """Whether a short point is no fact, but what an employer says of the job: `Five minutes from the station`."""
    return point.count(" ") >= _SPACES_OF_SAYING and not any(map(str.isdecimal, point)) and not _are_terms(point)


def _are_terms(point: str) -> bool:
    """Whether a short point is no more than terms of employment: `Umowa o pracę, pełny etat`."""
    is_short = all(part.count(" ") < _SPACES_OF_SAYING - 1 for part in point.split(", "))
    return is_short and bool(understand_employment(point).types)


def _past_rows(looks: list[Look], begin: int, end: int) -> int:
    """The beginning moved past a table of facts, with the heading above it, to the heading of what follows."""
    start = at = begin + 1 if looks[begin].is_heading else begin
    while at + 2 < end and is_label_cell(looks[at]) and len(looks[at + 1].block.text) <= _LONGEST_TELLING:
        at += 2
    return at if at - start >= 2 * _FACTS and looks[at].is_heading and looks[at].block.level else begin


def _looks_like_a_heading(looks: list[Look], begin: int) -> bool:
    """Whether the short line right above the ad is marked up as others in it that stand over text: a `div` of the same class."""
    line, below = looks[begin - 1].block, looks[begin]
    if not line.box.marks or line.level or len(line.text) > _LONGEST_HEADING or not below.is_prose or line.text[-1:] in _ENDS:
        return False
    alike = 0
    for one, after in pairwise(looks[begin : begin + _MOST_FACTS]):
        if one.block.tag != line.tag or one.block.box.marks != line.box.marks or one.is_prose:
            continue
        if one.weight > PLAIN_HEADING:
            return False  # the names of the parts of any ad, which sites print
        alike += after.is_prose or after.block.bullet
    return alike >= _ALIKE


def _earlier(looks: list[Look], sections: Sections, begin: int, first: int) -> int:
    """The beginning moved back over the headings above it."""
    while begin > first:
        look = looks[begin - 1]
        is_heading = look.is_heading or _looks_like_a_heading(looks, begin)
        if look.reason is not None or not is_heading or sections.distance(look.block.box, looks[begin].block.box) > 2:
            break
        begin -= 1
        if look.block.box.element is None:
            break
    return begin
