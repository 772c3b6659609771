"""Bearings: where on a page its own posting stands, found once and shared by the visible readers.

Its title is found by page_title.py, or by capture_title.py in a text capture. What follows a heading such as `Similar jobs`, and
what the markup calls footer, news or related, is not of this posting.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import unquote, urlsplit
from weakref import WeakKeyDictionary

from jobcrawl.outline import Block
from jobcrawl.page import Page
from jobcrawl.read.shapes.name_shape import folded
from jobcrawl.read.shapes.title_shape import Title
from jobcrawl.read.titles.capture_title import titles_of_capture
from jobcrawl.read.titles.document_head import Head, head_of
from jobcrawl.read.titles.page_title import titles_of_page
from jobcrawl.read.words.vocabulary import RELATED_HEADINGS, RELATED_STARTS, label_key
from jobcrawl.values.patterns import when_used
from jobcrawl.zones import FOREIGN

_FEWEST_APART = 2
"""Blocks of the smallest box of other jobs within an ad: a heading and a link."""
_MOST_APART: Final = 8
"""Such boxes that are looked behind."""
_RUNNING: Final = 60
"""Characters from which a text is running text."""
_SHORT: Final = 90
"""Characters below which a text may be a label or a heading of a section."""
_BODY: Final = 200
"""Characters of an ad after which a heading of other jobs ends it."""
_MOST_ANCHORS: Final = 400
_LEAST_HOST: Final = 3
_HOST: Final = when_used(r"(?:https?://|mailto:[^@?]{1,80}@)([\w.-]{4,80})", re.I)
"""The host that a link or an e-mail address leads to."""


@dataclass(slots=True)
class Bearings:
    """What the visible readers know about a page before they read it."""

    keys: list[str] = field(default_factory=list)
    """`label_key` of each short block, empty for long ones; by block index."""
    own: list[Block] = field(default_factory=list)
    """Blocks that can speak of this posting, in reading order."""
    titles: list[Title] = field(default_factory=list)
    """Possible titles, the best first."""
    end: int = 0
    """Index of the first block that is about other jobs or the site again."""
    head: Head = field(default_factory=Head)
    """What the head of the document says."""
    host: str = ""
    """Host of the page's address, lower case."""

    @property
    def title(self) -> Title | None:
        """The best title."""
        return self.titles[0] if self.titles else None

    @property
    def heading(self) -> Title | None:
        """The best title, where it stands on the page and not in the head of the document alone."""
        title = self.title
        return title if title is not None and title.index >= 0 else None


_FORM_NUMBER: Final = when_used(r"\bOMB (?:control|no\b|num|approval|#)", re.I)
"""Before the number of an American form that goes with applications, which expires on a day of its own (5 CFR 1320.8)."""
_OF_FORM: Final = 3
"""Blocks from such a number on that tell of the form."""
_known: WeakKeyDictionary[Page, Bearings] = WeakKeyDictionary()


def bearings_of(page: Page) -> Bearings:
    """The page's bearings, found when first asked for."""
    found = _known.get(page)
    if found is None:
        found = _take_bearings(page)
        _known[page] = found
    return found


def hosts_told(page: Page) -> frozenset[str]:
    """Names, folded, of the hosts that a page's links and e-mail addresses lead to, without its own; found once a page."""
    known = page.findings.get("hosts_told")
    if isinstance(known, frozenset):
        return known
    own = bearings_of(page).host
    hosts: set[str] = set()
    for anchor in page.outline.anchors[:_MOST_ANCHORS]:
        found = _HOST.match(anchor.href)
        if found and not anchor.box.zone & FOREIGN and found[1].lower() != own:
            hosts.update(folded(label) for label in found[1].lower().split(".")[:-1] if len(label) > _LEAST_HOST)
    page.findings["hosts_told"] = told = frozenset(hosts)
    return told


def _take_bearings(page: Page) -> Bearings:
    """The bearings of a page, found anew."""
    blocks = page.outline.blocks
    bearings = Bearings(
        keys=[label_key(b.text) if len(b.text) < _SHORT and not b.box.zone & FOREIGN else "" for b in blocks],
        end=len(blocks),
        head=head_of(page),
    )
    address = page.url or ("" if page.is_text else _canonical(page))
    try:
        parts = urlsplit(address)
        bearings.host, path = (parts.hostname or "").lower(), unquote(parts.path)
    except ValueError:
        path = ""
    bearings.titles = (
        titles_of_capture(blocks, bearings.host, path)
        if page.is_text
        else titles_of_page(blocks, bearings.keys, bearings.head, bearings.host, path)
    )
    title = bearings.title
    bearings.end, apart = _find_end(blocks, bearings.keys, title.index if title else 0)
    bearings.own = [b for b in blocks[: bearings.end] if not b.box.zone & FOREIGN and b.index not in apart]
    return bearings


def _canonical(page: Page) -> str:
    """The address that a page whose own is not known calls its own."""
    for link in page.tree.iterfind("./head/link[@rel='canonical']"):
        return link.get("href") or ""
    return ""


def _find_end(blocks: list[Block], keys: list[str], start: int) -> tuple[int, set[int]]:
    """Index of the first block that belongs to other jobs or to news, once enough text has passed; and of those above it that do,
    in boxes after which the ad goes on, or that tell of a form."""
    passed = after = boxes = 0
    apart: set[int] = set()
    for index in range(max(start, 0), len(blocks)):
        block = blocks[index]
        if index < after:
            continue
        key = keys[index]
        if key and (key in RELATED_HEADINGS or key.startswith(RELATED_STARTS)) and not _is_bullet_sentence(block):
            boxes += 1
            after = _where_it_goes_on(blocks, block) if boxes <= _MOST_APART else 0
            apart.update(range(index, after))
            if not after and passed > _BODY:
                return index, apart
        elif not block.box.zone & FOREIGN:
            passed += len(block.text)
            if "OMB" in block.text and _FORM_NUMBER.search(block.text):
                apart.update(range(index, index + _OF_FORM))
    return len(blocks), apart


def _where_it_goes_on(blocks: list[Block], heading: Block) -> int:
    """Index after the box that a heading of other jobs opens, where the text around goes on in the same way; else 0."""
    opened = None
    for box in heading.box.ancestors():
        if box.first != heading.index or box.parent is None:
            break
        opened = box
    if opened is None or opened.parent is None or opened.last - opened.first < _FEWEST_APART:
        return 0
    above = {block.tag for block in blocks[opened.parent.first : opened.first] if len(block.text) > _RUNNING}
    goes_on = any(len(block.text) > _RUNNING and block.tag in above for block in blocks[opened.last : opened.parent.last])
    return opened.last if goes_on else 0


def _is_bullet_sentence(block: Block) -> bool:
    """Whether a point of a list is a sentence, so that its words are no heading."""
    return block.bullet and not block.link_chars and block.text.endswith(".")
