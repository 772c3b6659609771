"""Listing: the job links of a page that lists jobs, with what their cards say, and how the listing goes on.

No configuration: links are grouped by where they stand in the markup, and a group is taken when its addresses, its link texts
and the cards around them look like jobs. A card gives one link.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice

from lxml import etree

from jobcrawl.outline import Anchor, Block, Box, Zone
from jobcrawl.page import Page
from jobcrawl.read.declared_jobs import declared_jobs, jobs_in_elements, jobs_in_scripts
from jobcrawl.read.job_url import LIKELY, NEVER, SURE, job_likelihood, speaks_of_jobs
from jobcrawl.read.job_words import FACTS, LISTING_NAME, MANY_JOBS, MORE, is_apply, names_a_role
from jobcrawl.read.pagination import Pager, Shown, is_page_of, pager_of, shown_of
from jobcrawl.values.patterns import when_used

MAX_LINKS = 20_000
"""Links of a page that are looked at."""
MAX_CARD = 60
"""Blocks of a card that are looked at."""
MOST_LINKS_OF_CARD = 4
"""Links in a box from which it is no card of a job whose link is like no other."""
ENOUGH = 2.5
"""Score from which a group of links is taken for job links."""

_OUTSIDE = int(Zone.COOKIE | Zone.ACCOUNT | Zone.SHARE | Zone.BREADCRUMB)
_CHROME = int(Zone.NAV | Zone.FOOTER | Zone.HEADER)
_SITE = int(Zone.NAV | Zone.FOOTER)
_ASIDE = int(Zone.NEWS | Zone.RELATED | Zone.DIALOG | Zone.HEADER)
_STATE = when_used(r"\d|^(?:odd|even|first|last|active|featured|highlight\w*|sponsored|premium|new|is-\w+|visited|expired)$")
_COUNTED = when_used(r"\(\s*\d[\d.,\s]*\)\s*$|^\d[\d.,\s]*$")
_WHEN = when_used(
    r"""(?ix)^\W*(?:\d{1,2}\s?(?:h|hrs?|hours?|min\w*|days?|weeks?|months?|tim\w*|dag\w*
    |veck\w*|mån\w*|tag\w*|stunden?
    |jours?|días?|giorni|dni)\b.{0,12}
    | \d{4}-\d\d-\d\d.{0,10} | \d{1,2}[./]\d{1,2}[./]\d{2,4} | today | yesterday | idag | igår | heute | gestern)\W*$"""
)
_DATE = when_used(
    r"""(?ix)\b(?:\d{4}-\d\d-\d\d | \d{1,2}[./]\d{1,2}[./]\d{2,4} | (?:\d{1,2}\.?\s)?(?:jan|feb
    |mar|apr|may|maj|mai|mei|jun
    |jul|aug|sep|okt|oct|nov|dec|dez|dic|ene|abr|ago|gen|mag|giu|lug|set|ott|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru)
    [^\W\d]{0,8}\.?(?:\s\d{1,2},?)?(?:\s\d{4})? (?<=\d) | (?:\d{1,3}|an?|en|ett|et)\+?\s(?:hour|day|week|month|tim|dag|veck
    |mån|uke|uge|stund|tag|woche|monat|jour|semaine|mois|día|semana|mes|giorn|settiman|dni)[^\W\d]*(?:\s(?:ago|sedan|siden
    |geleden|fa|temu))?
    | (?:vor|il\sy\sa|hace|před)\s\d{1,3}\s[^\W\d]+ | today | yesterday | idag | igår | heute | gestern | aujourd['’]hui
    | hoy | oggi | vandaag | dzisiaj | dnes | tänään )\b"""
)
_PLACE_MARK = when_used(
    r"(?:^|[\s_-])(?:location|locations|place|city|town|ort|orte|standort|plats|sted|sijainti|lieu|ville|locatie|plaats|ubicaci[oó]n|lugar|luogo|sede|lokalizacja|miasto|lokalita|m[ií]sto|region|municipality|area|address)(?:$|[\s_-])"
)
_DATE_MARK = when_used(
    r"(?:^|[\s_-])(?:date|dates|posted|published|datum|dato|time|age|pubdate|deadline|updated|created)(?:$|[\s_-])"
)
_TOWN_AND_STATE = when_used(r"^[^\W\d][\w.'’ -]{1,40},\s(?:[A-Z]{2}|[^\W\d][\w ]{2,30})(?:,\s[^\W\d][\w ]{1,30})?$")
_ONCLICK = when_used(r"""(?:location(?:\.href)?\s*=|window\.open\(
    |location\.assign\()\s*['"]([^'"\s]{2,500})['"]""")
_ROWS = frozenset(("tr", "li", "article"))
_NUMBER = when_used(r"\d+")
_NOWHERE = ("javascript:", "mailto:", "tel:")
_DEFAULT_PAGE = when_used(r"/(?:index|default)\.\w{3,5}$")
_JOB_MARK = when_used(
    r"(?:^|[\s_-])(?:jobs?|joblist|jobitem|jobtitle|careers?|vacanc(?:y|ies)|positions?|openings?|stellen?\w{0,12}|offres?|ofertas?|vagas?|postings?"
    r"|annons\w{0,3}|lediga|stillinge?r?|tyopaik\w{0,3}|praca|requisition)(?:$|[\s_-])"
)
_NO_JOB_MARK = when_used(
    r"filter|facet|categor|nav|menu|search|alert|breadcrumb|related|footer|header|tag|sort|pag(?:er|ination)"
)
_FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json")


@dataclass(slots=True, frozen=True)
class JobLink:
    """A link to one job, with what its card says in raw words."""

    url: str
    """Absolute address of the job page."""
    title: str = ""
    """Job title as the card shows it; empty when it shows none."""
    place: str = ""
    """Place as the card shows it."""
    date: str = ""
    """Date as the card shows it; what it means (posted, deadline) is not decided here."""
    card: str = ""
    """Hash of the card's words: it changes when the card changes."""


class Listing:
    """What a page says as a listing. Each part is worked out when first asked for."""

    def __init__(self, page: Page, *, structured: bool = True) -> None:
        """`structured` False leaves out JSON-LD and lists in scripts."""
        self._page = page
        self._structured = structured

    @cached_property
    def links(self) -> list[JobLink]:
        """Job links in reading order, each address once."""
        return _job_links(self._page, self._cards, structured=self._structured)

    @cached_property
    def card_blocks(self) -> frozenset[int]:
        """Indexes of the blocks that the cards of the job links cover."""
        return frozenset(index for link in self._cards for index in range(link.first, link.last))

    @cached_property
    def _cards(self) -> list[_Link]:
        return _cards_of(self._page, structured=self._structured)

    @cached_property
    def next(self) -> str | None:
        """Address of the next page; None when the page shows none."""
        return self._pager.next

    @cached_property
    def total(self) -> int | None:
        """Number of jobs the page says the whole listing has; 0 when it says that none is open; None when it says nothing."""
        total = self._shown.total
        return None if total == 0 and self.links else total

    @cached_property
    def is_last(self) -> bool | None:
        """True when the page shows that it is the last, False when it shows a next one, None when it shows neither."""
        if self.next:
            return False
        shown = self._shown
        if shown.last is not None and shown.total is not None:
            return shown.last >= shown.total
        if self._pager.is_last or (self.total is not None and self.total == len(self.links)):
            return True
        return None

    @cached_property
    def feeds(self) -> list[str]:
        """RSS, Atom and JSON feeds that the page points to, absolute (`<link rel="alternate">`, RFC 4287)."""
        return list(dict.fromkeys(_feeds(self._page)))

    @cached_property
    def _shown(self) -> Shown:
        return shown_of(self._page.outline.blocks)

    @cached_property
    def _pager(self) -> Pager:
        outline = self._page.outline
        return pager_of(
            self._page, [(anchor, _text_of(anchor, outline.blocks)) for anchor in outline.anchors[:MAX_LINKS]], self._shown
        )


def read_listing(page: Page, *, structured: bool = True) -> Listing:
    """The page as a listing; nothing is worked out before it is asked for."""
    return Listing(page, structured=structured)


def _feeds(page: Page) -> Iterator[str]:
    if b"alternate" in page.body:
        for link in page.tree.iter("link"):
            if (link.get("type") or "").casefold() in _FEED_TYPES and "alternate" in (link.get("rel") or "").casefold():
                url = page.absolute(link.get("href") or "")
                if url:
                    yield url
    for anchor in page.outline.anchors:
        path = anchor.href.partition("?")[0].casefold().rstrip("/")
        if path.endswith((".rss", ".atom", "/rss", "/rss.xml", "/feed")):
            url = page.absolute(anchor.href)
            if url:
                yield url


@dataclass(slots=True)
class _Link:
    """A link on its way to be judged."""

    url: str
    text: str
    place: int
    """Index of its first block."""
    end: int
    """Index after its last block."""
    box: Box
    key: tuple[object, ...]
    loose_key: tuple[object, ...]
    likelihood: float
    marks: tuple[str, ...] = ()
    """Class names and values of data attributes of the link's own element, lower case."""
    title: str = ""
    card: Box | None = None
    first: int = 0
    last: int = 0
    """The card: its first block, and the one after its last."""


def _job_links(page: Page, cards: list[_Link], *, structured: bool) -> list[JobLink]:
    blocks = page.outline.blocks
    found = {link.url: _finish(link, blocks) for link in cards}
    if structured:
        here = page.url.partition("#")[0]
        declared = [job for job in declared_jobs(page) if job.url not in found and job.url.partition("#")[0] != here]
        for job in declared or ([] if found else jobs_in_elements(page) or jobs_in_scripts(page)):
            found[job.url] = JobLink(job.url, job.title, job.place, job.date, _hash(f"{job.title} {job.place} {job.date}"))
    return list(found.values())


def _cards_of(page: Page, *, structured: bool) -> list[_Link]:
    """Job links of the visible page with their cards, in reading order."""
    blocks = page.outline.blocks
    declared = {job.url for job in declared_jobs(page)} if structured else set()
    groups: dict[tuple[object, ...], list[_Link]] = defaultdict(list)
    about_jobs = is_about_jobs(page)
    for link in (*_links_of(page, about_jobs), *_clickable(page)):
        groups[link.key].append(link)
    good, rest = _judge(groups.values(), blocks, about_jobs, declared)
    loose: dict[tuple[object, ...], list[_Link]] = defaultdict(list)
    for link in sorted(rest, key=lambda link: link.place):
        loose[link.loose_key].append(link)
    good += _judge((group for group in loose.values() if len(group) > 1), blocks, about_jobs, declared)[0]
    return _take(sorted(good, key=lambda pair: -pair[0]))


def _judge(
    groups: Iterable[list[_Link]], blocks: list[Block], about_jobs: bool, declared: set[str]
) -> tuple[list[tuple[float, list[_Link]]], list[_Link]]:
    """Groups that are good enough with their scores, and the links of small groups that are not."""
    good, rest = [], []
    for group in groups:
        _find_cards(group, blocks)
        score = _score(group, blocks, about_jobs)
        if any(link.url in declared for link in group):
            score += SURE
        if score >= ENOUGH:
            good.append((score, group))
        elif len(group) <= 2:
            rest += group
    return good, rest


def _links_of(page: Page, about_jobs: bool) -> Iterator[_Link]:
    blocks = page.outline.blocks
    here = _DEFAULT_PAGE.sub("", page.url.partition("#")[0]).rstrip("/")
    home = "/".join(here.split("/", 3)[:3])
    for anchor in page.outline.anchors[:MAX_LINKS]:
        href = anchor.href.strip()
        if not href or href.startswith(_NOWHERE) or anchor.box.zone & _OUTSIDE or (href[0] == "#" and not _routes(href)):
            continue
        url = page.absolute(href)
        if not url or url.startswith("mailto:"):
            continue
        if "#" in url and not _routes(url):
            url = url.partition("#")[0]
        if url.rstrip("/") in (here, home) or is_page_of(url, page.url):
            continue
        text = _text_of(anchor, blocks)
        yield _Link(
            url,
            text,
            anchor.first,
            max(anchor.last, anchor.first + 1),
            anchor.box,
            _key(anchor),
            _loose_key(anchor),
            _likelihood(url, here, about_jobs),
            _marks_of(anchor.element),
        )


def _marks_of(element: etree._Element) -> tuple[str, ...]:
    return tuple(
        [
            str(value).casefold()
            for name, value in element.items()
            if (name == "class" or str(name).startswith("data-")) and len(value) < 60
        ]
    )


def _routes(url: str) -> bool:
    """Whether a fragment is the address of a view in a script-driven site: `#/jobs/12`, `#!/12`."""
    fragment = url.partition("#")[2]
    return fragment.startswith(("/", "!")) and len(fragment) > 2


def _likelihood(url: str, here: str, about_jobs: bool) -> float:
    if url.count("/") <= 3 - (not url.endswith("/")) and "?" not in url:
        return NEVER  # the front page of a host
    likelihood = job_likelihood(url)
    if 0 <= likelihood < LIKELY and about_jobs and here.count("/") > 2 and url.startswith(here + "/"):
        rest = url[len(here) + 1 :].strip("/")
        if rest and "/" not in rest and not rest.startswith("?") and not is_apply(rest.replace("-", " ")):
            return LIKELY
    return likelihood


def _clickable(page: Page) -> Iterator[_Link]:
    """Rows and cards that a script turns into links: `data-href`, `onclick="location.href='…'"`."""
    body = page.body
    if b"data-href" not in body and b"data-url" not in body and b"data-link" not in body and b"onclick" not in body:
        return
    outline = page.outline
    for box in outline.boxes:
        element = box.element
        if element is None or not element.attrib or box.zone & _OUTSIDE or box.last <= box.first:
            continue
        href = element.get("data-href") or element.get("data-url") or element.get("data-link")
        if not href and element.get("onclick"):
            clicked = _ONCLICK.search((element.get("onclick") or "")[:2000])
            href = clicked.group(1) if clicked else None
        url = page.absolute(href) if (href and "/" in href) or (href and "?" in href) else None
        if url and not url.startswith("mailto:"):
            text = next((block.text for block in outline.blocks[box.first : box.last] if block.text), "")
            yield _Link(
                url,
                text,
                box.first,
                box.last,
                box,
                ("click", box.tag, *_plain_marks(box.marks)),
                ("click", box.tag),
                job_likelihood(url),
            )


def _text_of(anchor: Anchor, blocks: list[Block]) -> str:
    """Words of a link: of its own, else of the heading or the first block inside, else its label."""
    if anchor.last == anchor.first or anchor.first >= len(blocks):
        return anchor.label.strip()
    inside = blocks[anchor.first : min(anchor.last, anchor.first + MAX_CARD)]
    if len(inside) == 1 and anchor.end > anchor.start:
        return _first_of_several(anchor, inside[0]) or anchor.label.strip()
    if len(inside) == 1 and anchor.start:
        return anchor.label.strip()
    for block in inside:
        if block.level and block.text:
            return block.text
    return next((block.text for block in inside if block.text), "") or anchor.label.strip()


def _first_of_several(anchor: Anchor, block: Block) -> str:
    """Words of a link in a line; those of its first element where several touch: `<a><b>Cook</b><i>Acme</i></a>`."""
    text = block.text[anchor.start : anchor.end].strip()
    if len(block.marks) > 2:
        within = [mark for mark in block.marks if anchor.start <= mark.start < mark.end < anchor.end and mark.tag != "a"]
        first = min(within, key=lambda mark: (mark.start, -mark.end), default=None)
        if first is not None and any(
            mark.start == first.end for mark in block.marks if mark.end <= anchor.end and mark.tag != "a"
        ):
            return block.text[first.start : first.end].strip()
    return text


@lru_cache(maxsize=4096)
def _plain_marks(marks: str) -> tuple[str, ...]:
    """Class names without those that count or tell a state."""
    return tuple([mark for mark in marks.split() if not _STATE.search(mark)][:3])


def _key(anchor: Anchor) -> tuple[object, ...]:
    """Where a link stands in the markup: equal for the same link of each card."""
    element = anchor.element
    parent = element.getparent()
    around = ("", ()) if parent is None else (parent.tag, _plain_marks(parent.get("class") or ""))
    box = anchor.box
    above = box.parent or box
    column = 0
    if box.tag == "td" and box.element is not None:
        column = sum(1 for _ in islice(box.element.itersiblings("td", preceding=True), 30))
    return (
        _plain_marks(element.get("class") or ""),
        around,
        column,
        box.tag,
        _plain_marks(box.marks),
        above.tag,
        _plain_marks(above.marks),
        bool(box.zone & _CHROME),
    )


def _loose_key(anchor: Anchor) -> tuple[object, ...]:
    """The same without names of the box itself, which may be each card's own."""
    above = anchor.box.parent or anchor.box
    return (
        _plain_marks(anchor.element.get("class") or "")[:1],
        anchor.box.tag,
        above.tag,
        _uncounted(above.marks),
        bool(anchor.box.zone & _CHROME),
    )


def _uncounted(marks: str) -> str:
    """Class names without the digits by which rows are told apart: `item`, `item1`."""
    return _NUMBER.sub("", marks)


def _find_cards(group: list[_Link], blocks: list[Block]) -> None:
    """The card of each link: the widest box around it that holds no other link of the group, stretched over bare siblings."""
    befores = _places_of_others(group, -1)
    afters = _places_of_others(group[::-1], len(blocks))[::-1]
    for link, before, after in zip(group, befores, afters, strict=True):
        box = link.box
        while (
            box.parent is not None
            and box.parent.first > before
            and box.parent.last <= after
            and box.parent.tag not in ("body", "html", "main")
        ):
            if len(group) == 1 and (box.chars > 40 or box.tag in _ROWS or box.parent.links > MOST_LINKS_OF_CARD):
                break
            box = box.parent
        link.card = box
        link.first, link.last = min(box.first, link.place), max(box.last, link.end)
        if (
            box.tag in ("p", "li", "td", "div", "section", "article", "h2", "h3", "h4")
            and link.last - link.first <= 1
            and len(group) > 1
        ):
            _stretch(link, before, after, blocks)
        link.title = _title_of(link, before, blocks)


def _places_of_others(group: list[_Link], none: int) -> list[int]:
    """For each link, where the nearest link before it with another address stands; `none` where there is none."""
    places, other, last = [], none, none
    url = None
    for link in group:
        if link.url != url:
            other, url = last, link.url
        places.append(other)
        last = link.place
    return places


def _stretch(link: _Link, before: int, after: int, blocks: list[Block]) -> None:
    if _is_generic(link.text):
        start = max(before + 1, link.first - 12, 0)
        heading = next((i for i in range(link.first - 1, start - 1, -1) if blocks[i].level), None)
        link.first = heading if heading is not None else link.first
    else:
        end = min(after, link.last + 6)
        level = blocks[link.first].level if link.first < len(blocks) else 0
        link.last = next(
            (
                i
                for i in range(link.last, end)
                if (blocks[i].level and blocks[i].level <= (level or 6)) or blocks[i].zone & _CHROME
            ),
            end,
        )


def _title_of(link: _Link, before: int, blocks: list[Block]) -> str:
    card = blocks[link.first : min(link.last, link.first + MAX_CARD)]
    titles = [block.text for block in card if block.level and block.text and not _is_generic(block.text)]
    if link.text and not _is_generic(link.text):
        above = blocks[link.first : link.place]
        named_above = next((block.text for block in above if block.level > 1 and names_a_role(block.text)), None)
        return link.text if named_above is None or names_a_role(link.text) else named_above
    if link.place < len(blocks) and (beside := _words_before(link, blocks[link.place])):
        return beside
    titles = titles or [
        block.text
        for block in card
        if 3 < len(block.text) <= 120
        and (block.is_bold or block.tag == "summary" or names_a_role(block.text))
        and not _is_generic(block.text)
    ]
    if titles:
        return titles[0]
    for i in range(min(link.first, len(blocks)) - 1, max(before, link.first - 12), -1):
        if blocks[i].level and blocks[i].text:
            return blocks[i].text
    return ""


def _words_before(link: _Link, block: Block) -> str:
    """The role that a line names before a link such as `Read more`: `Miller – see details`."""
    before, found, _ = block.text.partition(link.text) if link.text else ("", "", "")
    words = before.strip(" -–—:|(·•")
    return words if found and 3 < len(words) <= 120 and names_a_role(words) else ""


@lru_cache(maxsize=4096)
def _is_generic(text: str) -> bool:
    return len(text) < 3 or MORE.match(text) is not None or (len(text) < 40 and is_apply(text))


def is_about_jobs(page: Page) -> bool:
    """Whether the page's address, title or main heading speaks of jobs."""
    if speaks_of_jobs(page.url):
        return True
    title = page.tree.findtext("head/title") if not page.is_text else ""
    if title and MANY_JOBS.search(title[:200]):
        return True
    return any(
        block.level <= 2 and block.level and (LISTING_NAME.match(block.text) or MANY_JOBS.search(block.text))
        for block in page.outline.blocks
        if len(block.text) < 100
    )


def _score(group: list[_Link], blocks: list[Block], about_jobs: bool) -> float:
    """How much a group looks like job links; `ENOUGH` is enough."""
    sample = [link for link in group[:60] if link.likelihood != NEVER]
    if len(sample) * 3 < len(group[:60]):
        return NEVER
    size = len({link.url for link in sample})
    count = len(sample)
    likelihood = sum(link.likelihood for link in sample) / count
    if size == 1 and likelihood < LIKELY:
        return 0.0
    titles = [link.title for link in sample]
    roles = sum(names_a_role(title) for title in titles) / count
    facts = sum(_has_facts(link, blocks) for link in sample) / count
    ids = sum(link.likelihood >= 2.5 for link in sample) / count
    wrong = sum(_is_no_title(title) for title in titles) / count
    nameless = sum(not title for title in titles) / count
    repeated = 1 - len(set(titles)) / count if count > 2 else 0.0
    under_heading, is_marked = _is_under_list_heading(group[0], blocks), _is_marked(group[0])
    if not about_jobs and likelihood < 1 and not (under_heading and roles >= 0.5):
        return 0.0
    if (
        ids < 0.5
        and roles < 0.25
        and (facts < 0.5 or likelihood < 1)
        and not (under_heading and (is_marked or likelihood >= LIKELY))
    ):
        return 0.0
    score = (
        likelihood + (1.6 if roles >= 0.8 else 1.2) * roles + 0.8 * facts + min(size - 1, 4) * 0.25 + (0.7 if about_jobs else 0.0)
    )
    score += 0.8 * under_heading + 0.6 * is_marked
    score -= 2.5 * wrong + 1.5 * nameless + (1.0 if repeated > 0.8 else 0.0)
    zone = sample[0].box.zone
    if zone & _SITE:
        score -= 2.5 if ids < 0.8 else 1.0
    if zone & _ASIDE:
        score -= 0.7
    if size == 1 and not about_jobs:
        score -= 1.0
    return score


def _is_under_list_heading(link: _Link, blocks: list[Block]) -> bool:
    """Whether the nearest heading above the group's first card names a list of jobs: `Current openings`."""
    for block in reversed(blocks[max(0, link.first - MAX_CARD) : min(link.first, len(blocks))]):
        if block.level and block.text:
            return LISTING_NAME.match(block.text) is not None and not block.zone & _CHROME
    return False


def _is_marked(link: _Link) -> bool:
    """Whether class names or data attributes of the link or the boxes around it speak of jobs and of nothing beside them."""
    boxes = [link.box, link.box.parent] if link.box.parent is not None else [link.box]
    marks = " ".join([*(box.marks for box in boxes), *link.marks])
    return _JOB_MARK.search(marks) is not None and _NO_JOB_MARK.search(marks) is None


def _has_facts(link: _Link, blocks: list[Block]) -> bool:
    length = 0
    for block in blocks[link.first : min(link.last, link.first + 15)]:
        text = block.text
        length += len(text)
        if text and text != link.title and (FACTS.search(text[:160]) or _TOWN_AND_STATE.match(text)):
            return True
    return False


@lru_cache(maxsize=4096)
def _is_no_title(title: str) -> bool:
    """Whether a link's words name a list, a count, a date or a page of jobs instead of one job."""
    if _COUNTED.search(title) or _WHEN.match(title) or LISTING_NAME.match(title):
        return True
    return (
        len(title) > 160
        or (MANY_JOBS.search(title) is not None and not names_a_role(title))
        or bool(re.search(r"(?i)\bjobs?\b(?:\s+in\b.*)?$", title))
    )


def _take(scored: list[tuple[float, list[_Link]]]) -> list[_Link]:
    """Links of the groups that are good enough, one a card, in reading order."""
    taken: dict[str, _Link] = {}
    owner: dict[int, str] = {}
    for _, group in scored:
        with_ids = sum(link.likelihood >= 2.5 for link in group) * 2 >= len(group)
        for link in group:
            if with_ids and link.likelihood < LIKELY and not names_a_role(link.title):
                continue
            if (link.likelihood == NEVER and not names_a_role(link.title)) or (
                _is_no_title(link.title) and link.likelihood < SURE
            ):
                continue
            if link.url in taken:
                if not taken[link.url].title and link.title:
                    taken[link.url].title = link.title
                continue
            if any(owner.get(i, link.url) != link.url for i in range(link.place, link.end)):
                continue
            taken[link.url] = link
        for link in group:
            if taken.get(link.url) is link:
                for i in range(link.first, min(link.last, link.first + 200)):
                    owner.setdefault(i, link.url)
    return sorted(taken.values(), key=lambda link: link.place)


def _finish(link: _Link, blocks: list[Block]) -> JobLink:
    card = blocks[link.first : min(link.last, link.first + 40)]
    place = date = ""
    for block in card:
        text = block.text
        if not text or text == link.title or len(text) > 120:
            continue
        marks = f"{block.box.marks} {block.box.parent.marks if block.box.parent else ''}"
        if not place and (_PLACE_MARK.search(marks) or _TOWN_AND_STATE.match(text)):
            place = text
        elif not date and (_DATE_MARK.search(marks) or _DATE.search(text)):
            found = _DATE.search(text)
            date = found.group().strip() if found else text
    if link.card is not None and link.card.last - link.card.first <= 40 and not (place and date):
        place, date = _marked(link.card, place, date)
    return JobLink(link.url, link.title, place, date, _hash(" ".join(block.text for block in card)))


def _marked(card: Box, place: str, date: str) -> tuple[str, str]:
    """Place and date by the names of the elements in a card, where its blocks did not tell them."""
    if card.element is None:
        return place, date
    for element in card.element.iter("span", "time", "div", "p", "li", "small", "em", "i", "b", "strong", "td"):
        name = element.get("class") or ""
        if not place and name and _PLACE_MARK.search(name.casefold()):
            place = _words_of(element)
        elif not date and (element.tag == "time" or (name and _DATE_MARK.search(name.casefold()))):
            date = _words_of(element) or (element.get("datetime") or "")
    return place, date


def _words_of(element: etree._Element) -> str:
    text = " ".join(" ".join(str(part) for part in element.itertext()).split())
    return text if len(text) <= 120 else ""


def _hash(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=8).hexdigest()
