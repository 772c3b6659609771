"""Bearings: where on a page its own posting stands, found once and shared by the visible readers.

The title is looked for among headings, and each of document title, Open Graph title, breadcrumb and address that repeats it makes
it surer. What follows a heading such as `Similar jobs`, and what the markup calls footer, news or related, is not of this posting.
"""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final
from urllib.parse import unquote, urlsplit
from weakref import WeakKeyDictionary

from jobcrawl.outline import Block
from jobcrawl.page import Page
from jobcrawl.read.capture_title import titles_of_capture
from jobcrawl.read.job_words import LISTING_NAME
from jobcrawl.read.name_shape import COMPANY_HREF, LEGAL_FORM, WORK_AT, folded, is_town, leads_home
from jobcrawl.read.title_shape import JOB_WORD, Title, key_of
from jobcrawl.read.vocabulary import CLASSES, LABELS, RELATED_HEADINGS, RELATED_STARTS, SECTION_HEADINGS, label_key
from jobcrawl.values.patterns import linear, when_used
from jobcrawl.values.roles import names_a_role
from jobcrawl.zones import Zone

FOREIGN: Final = (
    Zone.FOOTER | Zone.HIDDEN | Zone.RELATED | Zone.NEWS | Zone.COOKIE | Zone.SHARE | Zone.ACCOUNT | Zone.BREADCRUMB
).value
"""Zones whose text says nothing about this posting."""

_FEWEST_APART = 2
"""Blocks of the smallest box of other jobs within an ad: a heading and a link."""
_MOST_APART: Final = 8
"""Such boxes that are looked behind."""
_RUNNING: Final = 60
"""Characters from which a text is running text."""
TITLE_LENGTH: Final = 250
"""Longest text taken for a title."""

_SHORT: Final = 90
_SEEKING: Final = when_used(
    r"(?:we are (?:looking for|hiring)|we're (?:looking for|hiring)|wanted|vi (?:söker|søker|søger|leter etter|letar efter)|wir suchen"
    r"|nous (?:recherchons|recrutons)"
    r"|wij zoeken|gezocht|gesucht|buscamos|cerchiamo|szukamy|poszukujemy|hledáme|hľadáme|procuramos|etsimme|haemme)\b",
    re.I,
)
_LEAST: Final = 8
_MOST_ANCHORS: Final = 400
_LEAST_HOST: Final = 3
_HOST: Final = when_used(r"(?:https?://|mailto:[^@?]{1,80}@)([\w.-]{4,80})", re.I)
_NAV: Final = Zone.NAV.value
_BESIDE: Final = (Zone.ASIDE | Zone.BREADCRUMB).value
_BODY: Final = 200
_NOT_TITLE_ZONES: Final = (
    Zone.FOOTER | Zone.HIDDEN | Zone.RELATED | Zone.COOKIE | Zone.NEWS | Zone.ACCOUNT | Zone.SHARE | Zone.DIALOG
).value
_MOST_HEADINGS: Final = 200
_MENU: Final = 60
_TOP: Final = 20
_LONGEST_LINE: Final = 120
_LONGEST_NAME: Final = 30
_NO_TITLE = frozenset(("hiring_organization", "recruiter", "job_locations"))
"""Fields whose values, below their labels, are no title, though the document's title names them."""
_HYPHENS: Final = str.maketrans({"_": "-", "–": "-", "—": "-"})
_TOLD_TWICE: Final = 4.5
"""Score of a heading that document title or address repeat."""
_FRONT_PAGE: Final = frozenset(("home", "homepage", "start", "startseite", "startsida", "accueil", "inicio", "início", "etusivu"))
_FIRM: Final = when_used(r"^(?:株式会社|有限会社|合同会社)\S+$|^\S+(?:株式会社|有限会社|合同会社|有限公司)$")
_LEVEL_SCORE: Final = (0.6, 3.0, 2.3, 1.7, 1.3, 1.0, 1.0)
_ABOUT: Final = ("about ", "om ", "über ", "à propos ", "sobre ", "welcome to ", "more jobs", "why ")
_ELSEWHERE: Final = when_used(
    r"(?:^|-)(?:search|filter|input|nav|form|select|sort|map|by|change|your|my|similar|related|other|more|recommended|about|menu|footer|"
    r"header-nav|no|has|is|with|icon|label|hide|show|set|user|latest|next|prev|previous|facet|option|tag|alert|login)(?:-|$)"
)
_SEPARATORS: Final = when_used(r"\s*[|｜»›•·]\s*|\s+[-–—:/~<>«]+\s+|\s+::\s+")
_WORDS: Final = when_used(r"[^\W_]+")
_GENDERS: Final = when_used(r"\((?:\w\s?[/|]\s?){1,3}\w\)")
_CAMEL: Final = when_used(r"(?<=[a-z])(?=[A-Z])")
_class_fields: dict[str, str | None] = {}


def field_of_class(marks: str) -> str | None:
    """The posting's field that a `class` and `id` name, such as `job-location`; None for most."""
    if marks in _class_fields:
        return _class_fields[marks]
    found = None
    for word in marks.replace("__", " ").translate(_HYPHENS).split():
        found = CLASSES.get(word) or _field_of_ending(word)
        if found:
            break
    if len(_class_fields) > 20_000:
        _class_fields.clear()
    _class_fields[marks] = found
    return found


def _field_of_ending(word: str) -> str | None:
    """The field that the end of a class name tells: `listing-icons-location`, `dspJobTitle`; None where its beginning speaks of
    something else."""
    if "-" not in word:
        return "title" if word.endswith(("jobtitle", "jobtitlediv")) else None
    if _ELSEWHERE.search(word):
        return None
    rest = word
    while (at := rest.find("-")) >= 0:
        rest = rest[at + 1 :]
        field = CLASSES.get(rest)
        if field:
            return field
    return None


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
    document_title: str = ""
    """Text of `<title>`."""
    segments: list[str] = field(default_factory=list)
    """Parts of the document title."""
    og_title: str = ""
    """`og:title` or `twitter:title`."""
    site_name: str = ""
    """`og:site_name` or `application-name`."""
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
    blocks = page.outline.blocks
    bearings = Bearings(
        keys=[label_key(b.text) if len(b.text) < _SHORT and not b.box.zone & FOREIGN else "" for b in blocks], end=len(blocks)
    )
    if not page.is_text:
        _read_head(page, bearings)
    address = page.url or ("" if page.is_text else _canonical(page))
    try:
        parts = urlsplit(address)
        bearings.host, path = (parts.hostname or "").lower(), unquote(parts.path)
    except ValueError:
        path = ""
    bearings.titles = titles_of_capture(blocks, bearings.host, path) if page.is_text else _find_titles(blocks, bearings, path)
    title = bearings.title
    bearings.end, apart = _find_end(blocks, bearings.keys, title.index if title else 0)
    bearings.own = [b for b in blocks[: bearings.end] if not b.box.zone & FOREIGN and b.index not in apart]
    return bearings


def _canonical(page: Page) -> str:
    for link in page.tree.iterfind("./head/link[@rel='canonical']"):
        return link.get("href") or ""
    return ""


def _read_head(page: Page, bearings: Bearings) -> None:
    head = page.tree.find("head")
    if head is None:
        return
    for element in head.iterchildren("title", "meta"):
        if element.tag == "title":
            bearings.document_title = bearings.document_title or " ".join((element.text or "").split())[:400]
            continue
        name, content = element.get("property") or element.get("name"), element.get("content")
        if not name or not content:
            continue
        if name in ("og:title", "twitter:title"):
            bearings.og_title = bearings.og_title or " ".join(content.split())[:400]
        elif name in ("og:site_name", "application-name"):
            bearings.site_name = bearings.site_name or " ".join(content.split())[:100]
    bearings.segments = [part for part in _SEPARATORS.split(bearings.document_title) if part]


def _find_titles(blocks: list[Block], bearings: Bearings, path: str) -> list[Title]:
    main = [block for block in blocks if block.tag == "h1" and block.text]
    judge = _Judge(bearings, path, _linked_before(blocks), main)
    found: list[Title] = []
    order = 0
    only = main[0] if len(main) == 1 else None
    for block in blocks:
        named = field_of_class(block.box.marks) == "title" if block.box.marks else False
        if not block.level and not named and not _is_bold_role(block):
            continue
        order += 1
        if order > _MOST_HEADINGS:
            break
        for text in [*_pieces(block), *_with_next_lines(blocks, block, judge)]:
            score = judge.score(text, block, named) - min(order, 25) * 0.02 + (0.5 if block is only else 0)
            if score > 0.5:
                found.append(Title(text, block.index, score))
    found.sort(key=lambda title: -title.score)
    _prefer_the_only_role(found)
    if not found or found[0].score < 3:
        found.extend(_plain_titles(blocks, bearings, judge))
        found.sort(key=lambda title: -title.score)
    if not main and (not found or found[0].score < 2.5):
        found.extend(_role_line(blocks))
        found.sort(key=lambda title: -title.score)
    if not found or found[0].score < 1.5:
        found.extend(_own_links(blocks, judge))
        found.extend(_head_titles(bearings))
        found.sort(key=lambda title: -title.score)
    return found[:5]


def _prefer_the_only_role(found: list[Title]) -> None:
    """Put the one heading that names a role before a call that neither document title nor address repeats: `We want you!`."""
    if not found or found[0].score >= _TOLD_TWICE or names_a_role(found[0].text):
        return
    roles = [title for title in found if names_a_role(title.text)]
    if len({title.index for title in roles}) == 1:
        found.remove(roles[0])
        found.insert(0, replace(roles[0], score=found[0].score + 0.1))


def _with_next_lines(blocks: list[Block], block: Block, judge: _Judge) -> Iterator[str]:
    """A heading that breaks its line, as one text, where document title or address has it so: `Senior<br>Baker`."""
    if not block.level or block.after_break or not block.text:
        return
    lines = [block.text]
    for below in blocks[block.index + 1 : block.index + 4]:
        if not below.after_break or below.box is not block.box:
            break
        lines.append(below.text)
    key = key_of(" ".join(lines))
    if len(lines) > 1 and (key == judge.slug_key or f" {key} " in judge.document_key):
        yield " ".join(lines)


def _is_bold_role(block: Block) -> bool:
    """Whether a line that is all bold names a role: a heading in all but its markup."""
    return (
        block.tag in ("p", "td", "div")
        and _LEAST < len(block.text) <= _LONGEST_LINE
        and block.is_bold
        and names_a_role(block.text)
    )


def _linked_before(blocks: list[Block]) -> frozenset[str]:
    """Texts of the links above the first heading: a heading that repeats one names a part of the site."""
    found = set()
    for block in blocks[:_MENU]:
        if block.level:
            break
        for mark in block.marks:
            if mark.tag == "a" and mark.end > mark.start:
                found.add(block.text[mark.start : mark.end])
    return frozenset(found)


def _pieces(block: Block) -> list[str]:
    """The text of a heading, or its parts where it holds several elements that are not one phrase."""
    text = block.text
    if not text and block.level == 1:
        return [mark.label for mark in block.marks if mark.tag == "img" and mark.label]
    if not text or len(text) > TITLE_LENGTH * 2:
        return []
    parts: list[tuple[int, int]] = []
    for mark in block.marks:
        if mark.tag == "a" and mark.start > 0 and mark.end == len(text) and mark.href and COMPANY_HREF.search(mark.href):
            return [text[: mark.start].rstrip(" -–|,@")]
        is_part = 1 < mark.end - mark.start < len(text) and mark.tag != "a"
        if is_part and (not parts or mark.start >= parts[-1][1]):
            parts.append((mark.start, mark.end))
    start, end = parts[0] if len(parts) == 1 else (0, 0)
    if start > _LEAST and end == len(text):
        is_glued = text[start - 1].islower() and text[start].isupper()
        return [text[:start], text] if is_glued else [text, text[:start].rstrip(" -–—|,·")]
    if len(parts) > 1 and sum(end - start for start, end in parts) > 0.8 * len(text):
        return [text] + [text[start:end] for start, end in parts]
    return [text]


def _plain_titles(blocks: list[Block], bearings: Bearings, judge: _Judge) -> list[Title]:
    """Short texts that are no headings but stand in the document title or are what the address ends with."""
    found = []
    seen = 0
    for block, text in _lines_and_pieces(blocks):
        if 4 < len(text) < 150 and not block.level and not block.link_chars * 2 > len(text):
            above = bearings.keys[block.index - 1] if block.index else ""
            if LABELS.get(above) in _NO_TITLE:
                continue
            key = key_of(text)
            is_told = key in judge.segment_keys or key == judge.slug_key or f" {key} " in judge.document_key
            if key and is_told and len(key) > 3:
                score = judge.score(text, block, False) + (0.5 if seen == 0 else 0)
                seen += 1
                if score > 1:
                    found.append(Title(text, block.index, score))
    return found


def _lines_and_pieces(blocks: list[Block]) -> Iterator[tuple[Block, str]]:
    """Each block with its text, and with its parts where it holds several elements."""
    for block in blocks:
        for text in _pieces(block) if block.marks else (block.text,):
            yield block, text


def _role_line(blocks: list[Block]) -> list[Title]:
    """The line that names a role over the text of a page without headings."""
    for index, block in enumerate(blocks[:_TOP]):
        text = block.text
        if block.level and not block.zone & FOREIGN:
            return []
        if (
            5 < len(text) <= _LONGEST_LINE
            and not block.zone & (FOREIGN | _NAV)
            and not block.bullet
            and not block.link_chars
            and text[-1] not in ".:!,;"
            and names_a_role(text)
            and any(len(below.text) > _LONGEST_LINE // 2 for below in blocks[index + 1 : index + 3])
        ):
            return [Title(text, block.index, 2.5)]
    return []


def _own_links(blocks: list[Block], judge: _Judge) -> list[Title]:
    """Lines near the top that are links to the page itself, as cards have them that open on a page of their own."""
    found = []
    for block in blocks[:_TOP]:
        if block.link_chars and not block.level and judge.leads_here(block):
            score = judge.score(block.text, block, True)
            if score > 0.5:
                found.append(Title(block.text, block.index, score))
    return found


def _head_titles(bearings: Bearings) -> list[Title]:
    for text in (*bearings.segments, *_SEPARATORS.split(bearings.og_title)):
        key = label_key(text)
        if len(key) > 2 and key not in SECTION_HEADINGS and key_of(text) != key_of(bearings.site_name):
            return [Title(text, -1, 1.0)]
    return []


class _Judge:
    """Weighs how likely a text is to be the title."""

    def __init__(self, bearings: Bearings, path: str, linked: frozenset[str], main: list[Block]) -> None:
        self.main = main
        self.segment_keys = {key_of(segment) for segment in bearings.segments}
        self.document_key = f" {key_of(bearings.document_title)} "
        self.og_key = key_of(bearings.og_title)
        self.site_keys = {key_of(bearings.site_name), key_of(bearings.host.removeprefix("www."))} - {""}
        self.labels = {part.replace("-", "") for part in bearings.host.split(".") if len(part) > 2}
        if any(segment.casefold() in _FRONT_PAGE for segment in bearings.segments):
            self.labels |= {key.replace(" ", "") for key in self.segment_keys}
        self.tenant = bearings.host.partition(".")[0].partition("-")[0]
        self.linked = linked
        self.slug_key = key_of(path.rstrip("/").rpartition("/")[2].partition(".")[0].replace("_", " "))
        self.path = path.rstrip("/")
        self.path_words = frozenset(_WORDS.findall(path.casefold())[-40:])

    def score(self, text: str, block: Block, named: bool) -> float:
        """How much speaks for a text in a block; `named` says that the block's class calls it a title."""
        if not 2 < len(text) <= TITLE_LENGTH:
            return -9
        key, label = key_of(text), label_key(text)
        if not key or key.isdigit():
            return -9
        if label in SECTION_HEADINGS or label in RELATED_HEADINGS:
            return -4
        is_site = key in self.site_keys or key.replace(" ", "") in self.labels
        score = _LEVEL_SCORE[block.level] + self._by_words(text, key, label, is_site) + 2 * named + self._by_echoes(key, is_site)
        if score > 0.5 and linear(JOB_WORD).search(text[:120]):
            score += 2 if _GENDERS.search(text) else 1
        return score + self._by_place(text, block) + self._by_form(text, block)

    def _by_words(self, text: str, key: str, label: str, is_site: bool) -> float:
        """What speaks against a text that is a label, a town, a list of jobs, or the name of the site or of a firm."""
        score = 0.0
        if label in LABELS or (is_town(text) and not names_a_role(text)):
            score -= 3
        if label.startswith(_ABOUT):
            score -= 2
        if WORK_AT.match(text) or (LISTING_NAME.match(text) and not names_a_role(text)):
            score -= 3
        if is_site:
            score -= 4
        elif len(self.tenant) > 4 and key.startswith(f"{self.tenant} ") and len(text) < _LONGEST_NAME:
            score -= 2
        elif (not text.isascii() and _FIRM.search(text)) or (LEGAL_FORM.search(text) and not names_a_role(text)):
            score -= 3
        return score

    def _by_echoes(self, key: str, is_site: bool) -> float:
        """What it adds that document title, Open Graph title and address have the same words."""
        score = 0.0 if is_site else self._is_told(key)
        if self.og_key and (key == self.og_key or f" {key} " in f" {self.og_key} "):
            score += 1
        words = key.split()
        known = sum(1 for word in words if word in self.path_words)
        if known and known >= 0.7 * len(words):
            score += 1.5 if len(words) > 1 else 0.7
        return score

    def _by_place(self, text: str, block: Block) -> float:
        """What speaks against a text in the page's frame, beside its main part or in a link."""
        score, zone = 0.0, block.box.zone
        if zone & _NOT_TITLE_ZONES:
            score -= 5
        if zone & _NAV:
            score -= 3
        if zone & _BESIDE:
            score -= 2
        if block.link_chars >= len(text) - 1:
            is_home = any(mark.tag == "a" and mark.href and leads_home(mark.href) for mark in block.marks)
            score -= 3.5 if is_home else 1.5
        if block.level > 1 and text in self.linked:
            score -= 2.5
        return score

    def leads_here(self, block: Block) -> bool:
        """Whether a line holds a link to the page itself."""
        return len(self.path) > 1 and any(
            mark.tag == "a" and mark.href is not None and mark.href.rstrip("/").endswith(self.path) for mark in block.marks
        )

    def _by_form(self, text: str, block: Block) -> float:
        """What speaks for a heading that calls for somebody, and against any other sentence."""
        is_call = block.level > 0 and _SEEKING.match(text) is not None and names_a_role(text) and not self._has_role_above(block)
        score = 1.5 if is_call else -1.5 if text.endswith((":", "?", ".")) else 0.0
        return score - 1 if len(text) > 140 or len(key_of(text).split()) > 18 else score

    def _is_told(self, key: str) -> float:
        """What it adds to a heading's score that the document title names it, alone or among other words."""
        if key in self.segment_keys or key == self.document_key.strip():
            return 3
        if len(key) > 3 and f" {key} " in self.document_key:
            return 2.5
        return 1.5 if any(len(segment) > 7 and segment in key for segment in self.segment_keys) else 0

    def _has_role_above(self, block: Block) -> bool:
        """Whether a main heading above names a role: then a call below it only says it again."""
        return any(heading.index < block.index and names_a_role(heading.text) for heading in self.main)


def _find_end(blocks: list[Block], keys: list[str], start: int) -> tuple[int, set[int]]:
    """Index of the first block that belongs to other jobs or to news, once enough text has passed; and of those above it that do,
    in boxes after which the ad goes on."""
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
    return block.bullet and not block.link_chars and block.text.endswith(".")
