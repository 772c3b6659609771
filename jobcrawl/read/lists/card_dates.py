"""Card dates: what a date on a job's card is, by the words around it, the name of its element or the head of its column.

What words and names of elements mean is told in vocabulary.py, but for loose names such as `due`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from lxml import etree

from jobcrawl.outline import Block
from jobcrawl.read.lines.deadlines import RUNS_UNTIL_A_DAY
from jobcrawl.read.shapes.pieces import speaks_of_another_date
from jobcrawl.read.words.vocabulary import CLASSES, LABELS, label_key
from jobcrawl.values.dates.date_words import FILLERS, RANGE_WORDS
from jobcrawl.values.patterns import when_used

OTHER = "other"
"""A date of which its card says that it is none of those that a card is read for, nothing more."""
MOST_ELEMENTS = 60
"""Elements of a line that are looked at."""
MOST_ROWS = 3
"""Rows of a table among which its head is looked for."""
MOST_WORDS = 4
"""Words of the longest label before a date in a line of a card."""
LONGEST_LABEL = 60
"""Characters of the longest label."""


def _names_of(field: str, loose: str) -> str:
    """A pattern for names of elements that hold a field: those of the vocabulary and looser ones."""
    return "|".join(sorted(name for name, held in CLASSES.items() if held == field)) + "|" + loose


_CLOSES_NAMES = _names_of("valid_through", r"closes|closing|expir\w+|until|due|\w*frist|sista\w*|l[ií]mite")
_POSTED_NAMES = _names_of("date_posted", r"published|pubdate|publi\w+|created|entry-date")
_CLOSES = when_used(rf"(?i)(?:^|[\s_-])(?:{_CLOSES_NAMES})(?:$|[\s_-])")
_POSTED = when_used(rf"(?i)(?:^|[\s_-])(?:{_POSTED_NAMES})(?:$|[\s_-])")
_STARTS_OR_CHANGED = when_used(
    r"(?i)(?:^|\s)(?:[\w-]*start[-_]?date|starts?|starts?-on|begins?|tilltr\w+|eintritt\w*|d[eé]but|[\w-]*(?:updated?|modified))(?:$|\s)"
)
"""Names of elements; `text-start` and its like are those of a layout."""
_ANY_DATE = when_used(rf"(?i)(?:^|[\s_-])(?:date|dates|datum|dato|time|age|{_CLOSES_NAMES}|{_POSTED_NAMES})(?:$|[\s_-])")
_UNTIL_ALONE = when_used(
    r"(?i)^\W*(?:until|till|bis(?:\szum)?|do|jusqu.au|hasta(?:\sel)?|fino\sal|tot(?:\sen\smet)?|t/m|til|t\.?o\.?m\.?|até)\W*$"
)
"""What is all before a day that is the last of the ad."""
_DASHES = frozenset("-–—")
_ENDS_OF_PERIODS: dict[str | None, tuple[str | None, str | None]] = {
    "valid_through": (OTHER, "valid_through"),
    "date_posted": ("date_posted", OTHER),
}
"""Fields of the first and the last day of a period, by that which its words tell of the whole."""
_PART_ENDS = when_used(r"\s*[|·•;]\s*|\s[-–—]\s")
_LEFT = when_used(
    r"(?i)\s*(?:left|remaining|to\s(?:go|apply)|kvar|igjen|tilbage|jäljellä|übrig|verbleibend|restante?s?|resterend|rimanenti|mancanti|zbývá)\b"
)
"""What stands behind the days that are left to apply."""
_LABELS_OF_CELLS = ("data-label", "data-title", "data-th")


def names_a_date(marks: str) -> bool:
    """Whether the name of an element is that of a date."""
    return _ANY_DATE.search(marks) is not None


def fields_of_dates(block: Block, text: str, dates: Sequence[re.Match[str]]) -> list[str | None]:
    """The field of each date in the line of a card, as `field_of_date`; of a period only the end of what closes or is posted."""
    fields: list[str | None] = []
    for number, date in enumerate(dates):
        until = dates[number + 1].start() if number + 1 < len(dates) else len(text)
        behind = text[date.end() : until]
        if number and _is_range(text[dates[number - 1].end() : date.start()]):
            fields[-1], field = _ENDS_OF_PERIODS.get(fields[-1], (OTHER, OTHER))
        else:
            field = field_of_date(block, date.group(), text[: date.start()], behind=behind)
        fields.append(field)
    return fields


def _is_range(between: str) -> bool:
    """Whether what stands between two dates makes them the ends of a period."""
    return between.strip().casefold() in _DASHES or between.strip().casefold() in RANGE_WORDS


def field_of_date(block: Block | None, words: str, before: str = "", marks: str = "", behind: str = "") -> str | None:
    """The field that a date is of: `date_posted`, `valid_through`, another's name, `OTHER`; None where nothing tells it.

    `words` are the date's, `before` and `behind` what stands around it in its line, `marks` names of its element.
    """
    if (field := _labelled(before)) is not None:
        return field
    before = _PART_ENDS.split(before)[-1]
    element = block.box.element if block is not None else None
    if block is not None and element is not None:
        marks = f"{marks} {block.box.marks} {_marks_around(element, words)}"
    if _CLOSES.search(marks):
        return OTHER if RUNS_UNTIL_A_DAY.search(before) else "valid_through"
    if _POSTED.search(marks):
        return "date_posted"
    if _STARTS_OR_CHANGED.search(marks):
        return "job_start_date"
    if element is not None and (field := _labelled(_head_of(element))) is not None:
        return field
    if _UNTIL_ALONE.search(before):
        return "valid_through"
    return OTHER if _LEFT.match(behind) or speaks_of_another_date(before) else None


def _labelled(text: str) -> str | None:
    """The field that the last words of a text are a label of, small words such as `on` and `in` aside: `Closes in`."""
    words = text[-LONGEST_LABEL:].split()
    while words:
        for count in range(min(MOST_WORDS, len(words)), 0, -1):
            if (field := LABELS.get(label_key(" ".join(words[-count:])))) is not None:
                return field
        if label_key(words.pop()) not in FILLERS:
            break
    return None


def _marks_around(line: etree._Element, words: str) -> str:
    """Names of the innermost element of a line that holds the words."""
    found = ""
    for element in islice(line.iter("span", "time", "small", "em", "i", "b", "strong"), MOST_ELEMENTS):
        if _holds(" ".join("".join(str(text) for text in element.itertext()).split()), words):
            found = element.get("class") or found
    return found


def _holds(text: str, date: str) -> bool:
    """Whether a text holds a date, and not as the end of another: `1 May` is not in `11 May`."""
    before, found, behind = text.partition(date)
    return bool(found) and not before[-1:].isdigit() and not behind[:1].isdigit()


def _head_of(element: etree._Element) -> str:
    """The head of the table's column in which an element stands; empty where there is none, or where cells span several.

    A cell of several links is that of a layout; a row of one cell above the head is the table's title.
    """
    cell = element if element.tag == "td" else next(element.iterancestors("td"), None)
    if cell is None or sum(1 for _ in islice(cell.iter("a"), 2)) > 1:
        return ""
    if named := next((name for key in _LABELS_OF_CELLS if (name := cell.get(key))), ""):
        return named
    table = next(cell.iterancestors("table"), None)
    rows = islice(table.iter("tr"), MOST_ROWS) if table is not None else ()
    heads: list[etree._Element] = next((cells for row in rows if len(cells := _cells_of(row)) > 1), [])
    column = sum(1 for _ in cell.itersiblings("td", "th", preceding=True))
    if column >= len(heads) or any(head.get("colspan") for head in heads) or heads[0].getparent() is cell.getparent():
        return ""
    return " ".join("".join(str(text) for text in heads[column].itertext()).split())


def _cells_of(row: etree._Element) -> list[etree._Element]:
    return [cell for cell in row if cell.tag in ("th", "td")]
