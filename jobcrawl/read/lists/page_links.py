"""Page links: every link of a page that could lead to a job, with its words and where it stands in the markup."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, pairwise, takewhile
from operator import attrgetter

from lxml import etree

from jobcrawl.outline import Anchor, Block, Box
from jobcrawl.page import Page
from jobcrawl.read.lists.clicks import asked_by, href_of, opened_by, openers_of
from jobcrawl.read.lists.job_card import MAX_CARD, CardLink
from jobcrawl.read.lists.paged_url import is_page_of, looks_paged
from jobcrawl.read.shapes.job_url import LIKELY, NEVER, is_division, job_likelihood
from jobcrawl.read.shapes.name_shape import leads_home
from jobcrawl.read.words.job_words import is_apply, named_in
from jobcrawl.read.words.paging_words import is_last, is_next, shows_more
from jobcrawl.values.patterns import when_used
from jobcrawl.values.roles import names_a_role
from jobcrawl.zones import FRAME, Zone

MAX_LINKS = 20_000
"""Links of a page that are looked at."""

LONGEST_PAGE_NUMBER = 3
"""Digits of a link that leads to another page of a list."""
LONGEST_MORE = 40
"""Characters of the longest link that brings further jobs."""
LONGEST_ROLE = 100
"""Characters of the longest line of a card that is taken for the name of a role."""
MAX_FORMS = 1_000
"""Forms of a page that are looked at."""
MAX_MARKS = 20
"""Inline elements at one place among which a link's picture is looked for."""
_OUTSIDE = int(Zone.COOKIE | Zone.ACCOUNT | Zone.SHARE | Zone.BREADCRUMB)
_STATE = when_used(r"\d|^(?:odd|even|first|last|active|featured|highlight\w*|sponsored|premium|new|is-\w+|visited|expired)$")
_CLICKABLE = (b"data-href", b"data-url", b"data-link", b"onclick")
_NUMBER = when_used(r"\d+")
_ARROWS = frozenset(">»›→")
"""What parts the steps of the way from the first page to this one."""
_LEAST_STEPS = 2
"""Links of the shortest such way."""
_NOWHERE = ("javascript:", "mailto:", "tel:")
_DEFAULT_PAGE = when_used(r"/(?:index|default)\.\w{3,5}$")


_PAGING = frozenset(("next", "prev"))
"""`rel` of links between the pages of one list (HTML, section 4.6.6)."""


def links_of(page: Page, about_jobs: bool) -> Iterator[CardLink]:
    """Links that lead to another page; `about_jobs` where the page itself speaks of jobs, and so what lies below it."""
    blocks = page.outline.blocks
    here = _DEFAULT_PAGE.sub("", page.url.partition("#")[0]).rstrip("/")
    home = "/".join(here.split("/", 3)[:3])
    below = here.partition("?")[0].rstrip("/")
    for anchor in page.outline.anchors[:MAX_LINKS]:
        href = href_of(page, anchor)
        if not href or href.startswith(_NOWHERE) or anchor.box.zone & _OUTSIDE or (href[0] == "#" and not is_route(href)):
            continue
        if not _PAGING.isdisjoint((anchor.element.get("rel") or "").casefold().split()):
            continue
        url = page.absolute(href)
        if not url or url.startswith("mailto:"):
            continue
        if "#" in url and not is_route(url):
            url = url.partition("#")[0]
        if url.rstrip("/") in (here, home) or is_page_of(url, page.url):
            continue
        text = text_of(anchor, blocks)
        if anchor.first < len(blocks) and len(text) < len(blocks[anchor.first].text) and is_trail(blocks[anchor.first]):
            continue
        if text.count(" ") > 1:
            text = named_in(text)
        if _leads_on(text) and looks_paged(url, page.url):
            continue
        yield CardLink(
            url,
            text,
            anchor.first,
            max(anchor.last, anchor.first + 1),
            anchor.box,
            _key(anchor),
            _loose_key(anchor),
            _likelihood(url, below, about_jobs),
            _marks_of(anchor.element),
            anchor.element,
        )


def is_trail(block: Block) -> bool:
    """Whether a line is the way from the first page to this one: `Home > Norfolk > Millers`, whatever stands before it."""
    if _ARROWS.isdisjoint(block.text):
        return False
    links = [mark for mark in block.marks if mark.tag == "a" and mark.start < mark.end]
    if len(links) < _LEAST_STEPS or not leads_home(links[0].href):
        return False
    return all(block.text[one.end : other.start].strip() in _ARROWS for one, other in pairwise(links))


def _leads_on(text: str) -> bool:
    """Whether the words of a link are those of another page of a list: `2`, `→`, `Show more`."""
    if len(text) <= LONGEST_PAGE_NUMBER:
        return text.isdigit() or is_next(text)
    return len(text) < LONGEST_MORE and (shows_more(text) or is_next(text) or is_last(text))


def _marks_of(element: etree._Element) -> tuple[str, ...]:
    return tuple(
        [
            str(value).casefold()
            for name, value in element.items()
            if (name == "class" or str(name).startswith("data-")) and len(value) < 60
        ]
    )


def is_route(url: str) -> bool:
    """Whether an address's fragment is the address of a view in a script-driven site: `#/jobs/12`, `#!/12`."""
    fragment = url.partition("#")[2]
    return fragment.startswith(("/", "!")) and len(fragment) > 2


def _likelihood(url: str, here: str, about_jobs: bool) -> float:
    """How likely an address is that of a job for a page at `here`; below a page about jobs a plain name is enough."""
    if url.count("/") <= 3 - (not url.endswith("/")) and "?" not in url:
        return NEVER  # the front page of a host
    likelihood = job_likelihood(url)
    if likelihood == NEVER and about_jobs and here.count("/") > 2 and url.startswith(here + "/"):
        likelihood = job_likelihood("/".join(here.split("/", 3)[:3]) + url[here.rindex("/") :])  # what lies above is that of all
    if likelihood == NEVER and about_jobs and url.startswith(here + "/") and (is_division(here) or is_division(url)):
        return LIKELY if "/" not in url[len(here) + 1 :].strip("/") else likelihood
    if 0 <= likelihood < LIKELY and about_jobs and here.count("/") > 2 and url.startswith(here + "/"):
        rest = url[len(here) + 1 :].strip("/")
        if rest and "/" not in rest and not rest.startswith("?") and not is_apply(rest.replace("-", " ")):
            return LIKELY
    return likelihood


def clickable(page: Page) -> Iterator[CardLink]:
    """Rows and cards that a script turns into links, by `data-href` or `onclick`, and those with a button to their details."""
    body = page.body
    if any(mark in body for mark in _CLICKABLE):
        openers = openers_of(page)
        for box in page.outline.boxes:
            element = box.element
            if element is None or not element.attrib or box.zone & _OUTSIDE or box.last <= box.first:
                continue
            href = element.get("data-href") or element.get("data-url") or element.get("data-link")
            if not href and element.get("onclick"):
                href = opened_by(element.get("onclick") or "", openers)
            yield from _clicked(page, box, href)
    asked = (
        [(form, href) for form in islice(page.tree.iter("form"), MAX_FORMS) if (href := asked_by(form))]
        if b"<form" in body
        else []
    )
    boxes = {box.element: box for box in page.outline.boxes if box.last > box.first} if asked else {}
    for form, href in asked:
        around = next((boxes[one] for one in form.iterancestors() if one in boxes), None)
        if around is not None:
            yield from _clicked(page, around, href)


def _clicked(page: Page, box: Box, href: str | None) -> Iterator[CardLink]:
    url = page.absolute(href) if href and ("/" in href or "?" in href) else None
    if url and not url.startswith("mailto:"):
        inside = page.outline.blocks[box.first : box.last]
        text = next((_first_of_several(block, 0, len(block.text)) for block in inside if block.text), "")
        key = ("click", box.tag, *_plain_marks(box.marks))
        yield CardLink(url, text, box.first, box.last, box, key, ("click", box.tag), job_likelihood(url))


def text_of(anchor: Anchor, blocks: list[Block]) -> str:
    """Words of a link: of its own, else of the heading or the first block inside, else its label or its picture's role."""
    if anchor.last == anchor.first or anchor.first >= len(blocks):
        return anchor.label.strip() or _role_of_picture(anchor, blocks)
    inside = blocks[anchor.first : min(anchor.last, anchor.first + MAX_CARD)]
    if len(inside) == 1 and anchor.end > anchor.start:
        return _first_of_several(inside[0], anchor.start, anchor.end) or anchor.label.strip()
    if len(inside) == 1 and anchor.start:
        return anchor.label.strip()
    for block in inside:
        if block.level and block.text:
            return block.text
    for block in inside:
        if len(block.text) <= LONGEST_ROLE and names_a_role(block.text):
            return block.text
    return next((block.text for block in inside if block.text), "") or anchor.label.strip()


def _role_of_picture(anchor: Anchor, blocks: list[Block]) -> str:
    """The role that the picture of a link without words shows: `<a href="/cook"><img alt="Cook"></a>`."""
    label = picture_of(anchor, blocks)[:LONGEST_ROLE]
    return label if names_a_role(label) else ""


def picture_of(anchor: Anchor, blocks: list[Block]) -> str:
    """What the picture of a link without words is said to show; empty where it is not said or there is none."""
    if anchor.first >= len(blocks):
        return ""
    at = bisect_left(blocks[anchor.first].marks, anchor.start, key=attrgetter("start"))
    marks = iter(blocks[anchor.first].marks[at : at + MAX_MARKS])
    if any(mark.tag == "a" and mark.href == anchor.href for mark in marks):
        picture = next((mark for mark in marks if mark.tag != "span"), None)
        if picture is not None and picture.tag == "img":
            return picture.label
    return ""


def _first_of_several(block: Block, start: int, end: int) -> str:
    """Words of a link in a line; of its first element where several touch, nested or not: `<a><b>Cook</b><i>Acme</i></a>`."""
    text = block.text[start:end].strip()
    if len(block.marks) > 2:
        at = bisect_left(block.marks, start, key=attrgetter("start"))
        inside = takewhile(lambda mark: mark.start <= end, islice(block.marks, at, None))
        within = [mark for mark in inside if mark.end <= end and mark.tag != "a"]
        touched = [mark.start for mark in within if mark.touches]
        first = min((mark.start for mark in within if mark.start < mark.end < end), default=0)
        for last in sorted({mark.end for mark in within if mark.start == first < mark.end < end}, reverse=True):
            if any(0 <= touching - last <= 1 for touching in touched):
                return block.text[first:last].strip()
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
        bool(box.zone & FRAME),
    )


def _loose_key(anchor: Anchor) -> tuple[object, ...]:
    """The same without names of the box itself, which may be each card's own."""
    above = anchor.box.parent or anchor.box
    return (
        _plain_marks(anchor.element.get("class") or "")[:1],
        anchor.box.tag,
        above.tag,
        _uncounted(above.marks.partition(" ")[0]),
        bool(anchor.box.zone & FRAME),
    )


def _uncounted(marks: str) -> str:
    """Class names without the digits by which rows are told apart: `item`, `item1`."""
    return _NUMBER.sub("", marks)
