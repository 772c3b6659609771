"""Fact sheet: the rows `Position: …`, `Company: …`, `Location: …` in which many boards put the facts of one ad.

Labels that mean little elsewhere (`Title`, `Position`, `Date`) are plain among such rows, and where no heading names the job,
the line right above the first row does.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from jobcrawl.candidate import Candidate, Candidates
from jobcrawl.outline import Block
from jobcrawl.page import Page
from jobcrawl.read.employers.names_beside_title import read_firms
from jobcrawl.read.labels.labelled import terms_told
from jobcrawl.read.shapes.title_shape import Title
from jobcrawl.read.structured.declared_places import wants_a_town
from jobcrawl.read.titles.bearings import bearings_of
from jobcrawl.read.words.ad_words import section_of
from jobcrawl.read.words.vocabulary import (
    EMPLOYMENT_WORDS,
    LABELS,
    NOT_A_VALUE,
    ON_SITE_WORDS,
    RELATED_HEADINGS,
    SECTION_HEADINGS,
    label_key,
)
from jobcrawl.values.patterns import when_used
from jobcrawl.values.roles import names_a_role
from jobcrawl.zones import FOREIGN, Zone

READER: Final = "fact_sheet"
ENOUGH: Final = 3
"""Different facts that make rows a sheet."""
MOST_BLOCKS: Final = 1_500
"""Blocks of a page that are looked at."""

_LABEL_LENGTH: Final = 40
_TITLE_LENGTH: Final = 150
_VALUE_LENGTH: Final = 120
_GAP: Final = 6
_ABOVE: Final = 5
_HEADED: Final = 0.6
"""Confidence from which a title is one of a heading that stands alone."""
_SURE: Final = 0.65
_NAV: Final = Zone.NAV.value
_FACTS: Final = frozenset(
    ("hiring_organization", "job_locations", "employment_type", "date_posted", "valid_through", "base_salary", "requisition_id",
     "source_id", "department", "occupation", "industry", "total_job_openings", "work_hours", "duration", "job_start_date",
     "education", "experience_required", "job_location_type")
)  # fmt: skip
_MOSTLY: Final = 0.7
_COUNTED: Final = when_used(r"[^\W\d]\s?\(\d{1,4}\)$")
_POINTS: Final = frozenset("-–—•*·")
_AMONG: Final = {
    key: name
    for name, keys in {
        "title": "title|position|posting title|vacancy|working title|job|role|opening|titel|stelle|stilling|poste|puesto|vacante"
        "|posizione|stanowisko|pozice|vaga|cargo|vacature|functie|tehtävä|ilan|pozisyon",
        "date_posted": "date|datum|fecha|dato|data|pvm|päivämäärä|dátum|tarih",
        "employment_type": "appointment|appointment type|type|status|schedule|tenure|art|typ|tipo|rodzaj",
    }.items()
    for key in keys.split("|")
}
"""Labels that only mean a field among the other facts of a job."""


@dataclass(slots=True)
class _Sheet:
    """Rows that stand together."""

    first: int
    """Index of the first row's block."""
    last: int
    """Index of the last row's last block."""
    facts: set[str] = field(default_factory=set)
    """Fields that the rows fill."""
    rows: list[tuple[str, str, str]] = field(default_factory=list)
    """Fields, values and labels of the labels that mean the same everywhere."""
    told: dict[str, list[str]] = field(default_factory=dict)
    """Values of labels that only mean something here, by field."""


def read(page: Page, candidates: Candidates) -> None:
    """Add what the rows tell and nothing else told, and the title from the line above them where no label names it."""
    if page.is_text:
        return
    bearings = bearings_of(page)
    sheet = _find_sheet(page.outline.blocks[:MOST_BLOCKS], bearings.keys)
    if sheet is None:
        return
    for name, value, _ in sheet.rows:
        if name == "title":
            if names_a_role(value) and not _is_role_of_heading(candidates.first("title")):
                candidates.add(name, value, READER, 0.79, value)
            continue
        if name == "job_locations" and label_key(value) in ON_SITE_WORDS:
            continue
        is_open = name not in candidates or (name == "job_locations" and wants_a_town(candidates))
        if is_open and len(value) <= _VALUE_LENGTH and label_key(value) not in NOT_A_VALUE:
            candidates.add(name, value, READER, 0.75, value)
    for name, value, label in sheet.rows:
        for terms in terms_told(label, value) if name == "work_hours" else ():
            candidates.add("employment_type", terms, READER, 0.65, value)
    for name, values in sheet.told.items():
        if len(set(values)) == 1 and (name == "title" or name not in candidates):
            is_headed = name == "title" and _is_role_of_heading(candidates.first("title"))
            sure = 0.79 if name == "title" and names_a_role(values[0]) and not is_headed else 0.6
            candidates.add(name, values[0], READER, sure, values[0])
    best = candidates.first("title")
    if best is None or best.confidence < _SURE:
        title = _read_above(page.outline.blocks, sheet.first, candidates)
        if title is not None and bearings.heading is None:
            read_firms(page.outline.blocks, Title(title.text, title.index, 0), candidates)


def _is_role_of_heading(known: Candidate | None) -> bool:
    """Whether a heading of the page is surely the title: a row `Role` beside it is the job's category."""
    return known is not None and known.confidence >= _HEADED and isinstance(known.value, str) and names_a_role(known.value)


def _find_sheet(blocks: list[Block], keys: list[str]) -> _Sheet | None:
    """The rows with the most facts."""
    best: _Sheet | None = None
    sheet: _Sheet | None = None
    index = 0
    while index < len(blocks):
        row = None if blocks[index].box.zone & (FOREIGN | _NAV) else _row(blocks, keys, index)
        if row is None:
            index += 1
            continue
        key, value, last = row
        if sheet is None or (index - sheet.last > _GAP and not _share_table(blocks[sheet.last], blocks[index])):
            sheet = _Sheet(index, last)
        sheet.last = last
        if (name := LABELS.get(key)) in _FACTS or name == "title":
            sheet.rows.append((name, value, key))
        if name in _FACTS:
            sheet.facts.add(name)
        told = _AMONG.get(key)
        if told and _fits(told, value):
            sheet.told.setdefault(told, []).append(value)
        if len(sheet.facts) >= ENOUGH and (best is None or len(sheet.facts) > len(best.facts)):
            best = sheet
        index = last + 1
    return best


def _share_table(one: Block, other: Block) -> bool:
    """Whether two cells stand in the same table, however long the text between them."""
    if one.tag != "td" or other.tag != "td":
        return False
    tables = {box for box in one.box.ancestors() if box.tag == "table"}
    return any(box in tables for box in other.box.ancestors())


def _row(blocks: list[Block], keys: list[str], index: int) -> tuple[str, str, int] | None:
    """Label, value and the index of the last block of the row that begins at a block."""
    block = blocks[index]
    text = block.text
    key = keys[index]
    if _is_known(key):
        after = blocks[index + 1].text if index + 1 < len(blocks) else ""
        if after and after[-1] != ":" and not _is_known(keys[index + 1]) and not _is_of_menu(block, blocks[index + 1]):
            return key, after, index + 1
        return None
    end = text.find(":", 1, _LABEL_LENGTH)
    if end < 0 and block.marks:
        mark = block.marks[0]
        end = mark.start or mark.end
    if not 1 < end <= _LABEL_LENGTH or end >= len(text) - 1 or _is_line_of_links(block):
        return None
    key = label_key(text[:end])
    return (key, text[end:].strip(" :\u00a0"), index) if _is_known(key) else None


def _is_of_menu(block: Block, below: Block) -> bool:
    """Whether a label and the line below it are links and nothing else, as in the menu of a site: `Locations`, `Volunteers`; or
    the line links a part of a list with its count: `Categories`, `Transport (3)`."""
    is_counted = below.link_chars > 0 and _COUNTED.search(below.text) is not None
    return is_counted or all(0 < len(one.text) <= one.link_chars for one in (block, below))


def _is_line_of_links(block: Block) -> bool:
    """Whether a line holds several links and hardly more: `Start | Offices`."""
    return block.link_chars > _MOSTLY * len(block.text) and sum(mark.tag == "a" for mark in block.marks) > 1


def _is_known(key: str) -> bool:
    name = LABELS.get(key)
    return name in _FACTS or name == "title" or key in _AMONG


def _may_be_title(text: str) -> bool:
    key = label_key(text)
    return (
        2 < len(text) <= _TITLE_LENGTH
        and any(map(str.isalpha, text))
        and key not in NOT_A_VALUE
        and key not in EMPLOYMENT_WORDS
        and not _is_known(key)
    )


def _fits(name: str, text: str) -> bool:
    if name == "title":
        return _may_be_title(text) and not text[0].islower()
    return len(text) < _LABEL_LENGTH and (name != "date_posted" or any(map(str.isdigit, text)))


def _read_above(blocks: list[Block], first: int, candidates: Candidates) -> Block | None:
    """Add the nearest line above the first row that names a role, else the one that stands out; the block that holds it."""
    lines = [
        block
        for block in reversed(blocks[max(0, first - _ABOVE) : first])
        if _may_be_title(block.text)
        and not block.bullet
        and block.text[0] not in _POINTS
        and not block.box.zone & (FOREIGN | _NAV)
        and block.link_chars * 2 <= len(block.text)
        and (key := label_key(block.text)) not in SECTION_HEADINGS
        and key not in RELATED_HEADINGS
        and not block.text.endswith((".", "?", "!", ":"))
    ]
    for block in lines:
        if names_a_role(block.text):
            candidates.add("title", block.text, READER, 0.66, block.text)
            return block
    for block in lines:
        stands_out = block.level or block.is_bold or (block.index == first - 1 and block.text.isupper())
        if stands_out and section_of(block.text) is None and not any(map(str.isdigit, block.text)):
            candidates.add("title", block.text, READER, 0.5, block.text)
            return block
    return None
