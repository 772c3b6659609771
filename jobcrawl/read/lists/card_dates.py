"""Card dates: what a date on a job's card is, by the words before it, the name of its element or the head of its column."""

from __future__ import annotations

from itertools import islice

from lxml import etree

from jobcrawl.outline import Block
from jobcrawl.read.words.vocabulary import LABELS, label_key
from jobcrawl.values.patterns import when_used

MOST_ELEMENTS = 60
"""Elements of a line that are looked at."""
MOST_WORDS = 4
"""Words of the longest label before a date in a line of a card."""
LONGEST_LABEL = 60
"""Characters of the longest label."""
_CLOSES = when_used(
    r"(?i)(?:^|[\s_-])(?:deadline|closes|closing\w*|expir\w+|valid-?(?:through|until)|end-?date|until|due|apply-?by|\w*frist|sista\w*|l[ií]mite)(?:$|[\s_-])"
)
_POSTED = when_used(r"(?i)(?:^|[\s_-])(?:posted|published|pubdate|publi\w+|created|entry-date)(?:$|[\s_-])")
_STARTS_OR_CHANGED = when_used(
    r"(?i)(?:^|\s)(?:[\w-]*start[-_]?date|starts?|starts?-on|begins?|tilltr\w+|eintritt\w*|d[eé]but|[\w-]*(?:updated?|modified))(?:$|\s)"
)
"""Names of elements; `text-start` and its like are those of a layout."""
_LABELS_OF_CELLS = ("data-label", "data-title", "data-th")


def field_of_date(block: Block | None, words: str, before: str = "", marks: str = "") -> str | None:
    """The field that a date is of: `date_posted`, `valid_through`, another's name; None where nothing tells it.

    `words` are the date's, `before` what stands before it in its line, `marks` names of its element.
    """
    if (field := _labelled(before)) is not None:
        return field
    if block is not None and block.box.element is not None:
        marks = f"{marks} {block.box.marks} {_marks_around(block.box.element, words)}"
    if _CLOSES.search(marks):
        return "valid_through"
    if _POSTED.search(marks):
        return "date_posted"
    if _STARTS_OR_CHANGED.search(marks):
        return "job_start_date"
    return _labelled(_head_of(block.box.element)) if block is not None and block.box.element is not None else None


def _labelled(text: str) -> str | None:
    """The field that the last words of a text are a label of."""
    words = text[-LONGEST_LABEL:].split()
    for count in range(min(MOST_WORDS, len(words)), 0, -1):
        if (field := LABELS.get(label_key(" ".join(words[-count:])))) is not None:
            return field
    return None


def _marks_around(line: etree._Element, words: str) -> str:
    """Names of the innermost element of a line that holds the words."""
    found = ""
    for element in islice(line.iter("span", "time", "small", "em", "i", "b", "strong"), MOST_ELEMENTS):
        if words in " ".join("".join(str(text) for text in element.itertext()).split()):
            found = element.get("class") or found
    return found


def _head_of(element: etree._Element) -> str:
    """The head of the table's column in which an element stands; empty where there is none, or where cells span several."""
    cell = element if element.tag == "td" else next(element.iterancestors("td"), None)
    if cell is None:
        return ""
    if named := next((name for key in _LABELS_OF_CELLS if (name := cell.get(key))), ""):
        return named
    table = next(cell.iterancestors("table"), None)
    row = next(table.iter("tr"), None) if table is not None else None
    heads = [head for head in row if head.tag in ("th", "td")] if row is not None else []
    column = sum(1 for _ in cell.itersiblings("td", "th", preceding=True))
    if column >= len(heads) or any(head.get("colspan") for head in heads) or row is cell.getparent():
        return ""
    return " ".join("".join(str(text) for text in heads[column].itertext()).split())
