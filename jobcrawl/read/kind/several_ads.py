"""Several ads: whether a page holds more than one in full."""

from __future__ import annotations

from collections import defaultdict

from jobcrawl.outline import Block
from jobcrawl.page import Page
from jobcrawl.read.kind.ad_signs import CHROME, MOST_BLOCKS, Signs
from jobcrawl.read.words.ad_words import section_of
from jobcrawl.read.words.job_words import is_apply
from jobcrawl.values.patterns import when_used
from jobcrawl.values.roles import names_a_role

LEAST_TOLD = 120
"""Characters under the heading of a role that are an ad of its own, and not the card of another job."""
_ENTRY = when_used(
    r"(?:^|[\s_-])(?:jobs?|vacanc(?:y|ies)|position|opening|stelle\w{0,10}|card|item|entry|accordion|panel)(?:$|[\s_-])"
)
"""Class or id of a box that is one entry of several."""


def holds_several_ads(signs: Signs) -> bool:
    """Whether the same section headings open several different texts, as on a page with all ads in full."""
    several = sum(len(set(after)) >= 2 and len(after) >= 2 for after in signs.repeated.values())
    return several >= 2


def holds_several_roles(page: Page, enough: int) -> bool:
    """Whether `enough` headings of one level name roles, each over a text of its own; two suffice in boxes of one name."""
    told: dict[tuple[int, str], int] = defaultdict(int)
    level = chars = 0
    marks = ""
    for block in page.outline.blocks[:MOST_BLOCKS]:
        if block.level:
            part = block.text.endswith(":") or section_of(block.text) is not None
            role = 2 <= block.level <= 4 and not part and not block.zone & CHROME and names_a_role(block.text)
            if role or block.level < level or (block.level == level and not part):
                told[level, marks] += chars >= LEAST_TOLD
                level, chars = (block.level if role else 0), 0
                marks = block.box.parent.marks if role and block.box.parent is not None else ""
        elif level and block.link_chars * 2 < len(block.text):
            chars += len(block.text)
    told[level, marks] += chars >= LEAST_TOLD
    by_level: dict[int, int] = defaultdict(int)
    for (of, boxed), count in told.items():
        by_level[of] += count
        if of and count >= 2 and _ENTRY.search(boxed):
            return True
    return any(count >= enough for of, count in by_level.items() if of)


def holds_several_buttons(page: Page) -> bool:
    """Whether several headings, a role among them, have a button each that writes to who hires: three lines and `Apply`."""
    heading: Block | None = None
    headings: dict[int, str] = {}
    for block in page.outline.blocks[:MOST_BLOCKS]:
        if block.level:
            heading = block if block.level > 1 and section_of(block.text) is None else None
        elif heading is not None and block.link_chars and not block.zone & CHROME and _writes_to_apply(block):
            headings[heading.index] = heading.text
    return len(headings) > 1 and any(map(names_a_role, headings.values()))


def _writes_to_apply(block: Block) -> bool:
    """Whether a line is a button to apply that writes an e-mail."""
    return is_apply(block.text) and any(mark.href is not None and mark.href[:7].lower() == "mailto:" for mark in block.marks)
