"""Job card: a link to a job with the blocks around it that tell about the same job, how far they reach and what they say."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from lxml import etree

from jobcrawl.outline import Block, Box
from jobcrawl.read.lists.card_dates import field_of_date, fields_of_dates, names_a_date
from jobcrawl.read.shapes.job_url import PLAIN
from jobcrawl.read.words.job_words import FACTS, MORE, is_apply
from jobcrawl.read.words.no_titles import is_no_title
from jobcrawl.values.patterns import when_used
from jobcrawl.values.roles import names_a_role
from jobcrawl.zones import FRAME

LONGEST_CARD = 2_000
"""Characters of a card's words that are kept."""
MAX_CARD = 60
"""Blocks of a card that are looked at."""
MAX_ABOVE = 6
"""Lines above a title that tell about its job."""
MOSTLY = 0.8
"""Share of links with the same words from which these are no title, though others name roles."""
MOST_LINKS_OF_CARD = 4
"""Links in a box from which it is no card of a job whose link is like no other."""

_ROWS = frozenset(("tr", "li", "article"))
_DATE = when_used(
    r"""(?ix)\b(?:\d{4}-\d\d-\d\d | \d{1,2}[./]\d{1,2}[./]\d{2,4} | (?:\d{1,2}\.?\s)?(?:jan|feb
    |mar|apr|may|maj|mai|mei|jun
    |jul|aug|sep|okt|oct|nov|dec|dez|dic|ene|abr|ago|gen|mag|giu|lug|set|ott|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru)
    [^\W\d]{0,8}\.?(?:\s\d{1,2},?)?(?:\s\d{4})? (?<=\d)
    | (?:\d{1,3}|an?|en|ett|et)\+?\s(?:(?:hour|day|week|dag|veck|uke|uge|stund|tag|woche|jour|semaine|día|semana|giorn|settiman
    |dni)[^\W\d]*|tim(?:m(?:e|ar)|ar|er|e)?)(?:\s(?:ago|sedan|siden|geleden|fa|temu))?
    | (?:\d{1,3}|an?|en|ett|et)\+?\s(?:month|mån|monat|maand|mois|mes)[^\W\d]*\s(?:ago|sedan|siden|geleden|fa|temu)
    | (?:vor|il\sy\sa|hace|před)\s\d{1,3}\s[^\W\d]+ | today | yesterday | idag | igår | heute | gestern | aujourd['’]hui
    | hoy | oggi | vandaag | dzisiaj | dnes | tänään )\b"""
)
_PLACE_MARK = when_used(
    r"(?:^|[\s_-])(?:location|locations|place|city|town|ort|orte|standort|plats|sted|sijainti|lieu|ville|locatie|plaats|ubicaci[oó]n|lugar|luogo|sede|lokalizacja|miasto|lokalita|m[ií]sto|region|municipality|area|address)(?:$|[\s_-])"
)
_LONGEST_FACT = 160
_LONGEST_LINE = 120
_BOLD = frozenset(("b", "strong"))
_RAISED = frozenset(("sup", "sub"))
_BETWEEN = when_used(r"[\W_]+")
_PARTS = " -–—:|(·•,;"
_END = when_used(r"[,;.(](?:\s|$)|\s[-–—|·•]\s")
_DASH = when_used(r"\s[-–—|·•]\s")
_WORKS_ON_APPLICATIONS = when_used(r"(?i)application (?!for(?:m|\b)|pack)")
_TOWN_AND_STATE = when_used(r"^[^\W\d][\w.'’ -]{1,40},\s(?:[A-Z]{2}|[^\W\d][\w ]{2,30})(?:,\s[^\W\d][\w ]{1,30})?$")


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
    """Date as the card shows it, of which nothing says that it is another than that of publication."""
    card: str = ""
    """The words of the whole card, at most `LONGEST_CARD` characters: they change when the card changes."""
    closes: str = ""
    """Last day to apply as the card shows it."""


@dataclass(slots=True)
class CardLink:
    """A link that may lead to a job, with the blocks around it that may tell about that job."""

    url: str
    """Where it leads, absolute."""
    text: str
    """Its words."""
    place: int
    """Index of its first block."""
    end: int
    """Index after its last block."""
    box: Box
    """The box it stands in."""
    key: tuple[object, ...]
    """Where it stands in the markup: equal for the same link of each card."""
    loose_key: tuple[object, ...]
    """The same without what may be each card's own."""
    likelihood: float
    """How much its address looks like that of one job."""
    marks: tuple[str, ...] = ()
    """Class names and values of data attributes of the link's own element, lower case."""
    element: etree._Element | None = None
    """The link's own element; None for a row that a script opens."""
    title: str = ""
    """The job's title as the card shows it."""
    card: Box | None = None
    """The box of the card."""
    first: int = 0
    """The card's first block."""
    last: int = 0
    """The block after the card's last."""


def find_cards(group: list[CardLink], blocks: list[Block]) -> None:
    """The card of each link: the widest box around it that holds no other link of the group, stretched over bare siblings.

    A link on its own in a box of many others has no card but its line.
    """
    repeated = shared_words(group)
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
        says_nothing = is_generic(link.text) or link.text == repeated
        link.card = box
        if len(group) == 1 and box.links > MOST_LINKS_OF_CARD:
            link.first, link.last = link.place, link.end
        else:
            link.first, link.last = min(box.first, link.place), max(box.last, link.end)
        if len(group) > 1 and (link.first <= before < link.place or link.end <= after < link.last):
            link.first = max(link.first, before + 1) if says_nothing else link.place
            link.last = min(link.last, max(after, link.end))
        elif (
            box.tag in ("p", "li", "dt", "td", "div", "section", "article", "h2", "h3", "h4")
            and link.last - link.first <= 1
            and len(group) > 1
        ):
            _stretch(link, before, after, blocks, says_nothing)
        link.title = _title_of(link, before, blocks, says_nothing, is_one_of_many=len(group) > 1)
    _reach_up(group, blocks)


def _reach_up(group: list[CardLink], blocks: list[Block]) -> None:
    """Let cards of links side by side hold the lines above them, where not the first alone has such and the last has none below.

    Lines above the first alone are those of the list: an address or a day that introduces it. Some may have none, as where a
    town stands above all its jobs.
    """
    around = group[0].box.parent
    if around is None or len({link.url for link in group}) < 2 or any(link.box.parent is not around for link in group):
        return
    first, last = group[0].place, group[-1].end
    above = [blocks[one.end : other.place] for one, other in pairwise(group)]
    most = min(MAX_ABOVE, max(map(len, above)))
    top = first
    while top > max(around.first, first - most) and not blocks[top - 1].level:
        top -= 1
    have_such = any(map(_tells, above)) and _tells(blocks[top:first])
    if not have_such or (last < around.last and not blocks[last].level):
        return
    for link in group:
        link.first, link.last, top = min(top, link.place), link.end, link.end


def _tells(lines: list[Block]) -> bool:
    """Whether lines tell a date or a place."""
    return any(_DATE.search(block.text) or _PLACE_MARK.search(block.box.marks) for block in lines)


def is_named(url: str, title: str) -> bool:
    """Whether an address holds the words of a title: `/jobs/head-miller-12` those of `Head miller`."""
    words = _BETWEEN.sub("-", title.casefold()).strip("-")
    return bool(words) and words in url.casefold()


def _places_of_others(group: list[CardLink], none: int) -> list[int]:
    """For each link, where the nearest link before it with another address stands; `none` where there is none."""
    places, other, last = [], none, none
    url = None
    for link in group:
        if link.url != url:
            other, url = last, link.url
        places.append(other)
        last = link.place
    return places


def shared_words(group: list[CardLink]) -> str | None:
    """Words that most links of the group share though they lead elsewhere, and that name no role; None for most groups."""
    words = group[0].text
    if len(group) < 2 or names_a_role(words):
        return None
    sharing = {link.url for link in group if link.text == words}
    if len(sharing) < 2 or len(sharing) * 2 < len(group):
        return None
    is_title = len(sharing) < MOSTLY * len(group) and any(names_a_role(link.text) for link in group if link.text != words)
    return None if is_title else words


def is_odd_one_out(link: CardLink, shared: str | None) -> bool:
    """Whether a link has words of its own that name no role, where those of the group say `Read the ad`."""
    return shared is not None and link.text != shared and not is_generic(link.text) and not names_a_role(link.title)


def _stretch(link: CardLink, before: int, after: int, blocks: list[Block], says_nothing: bool) -> None:
    """Let a card have the lines below its link, or those above one that says nothing, up to the next card or heading."""
    if says_nothing:
        start = max(before + 1, link.first - 12, 0)
        heading = next((i for i in range(link.first - 1, start - 1, -1) if blocks[i].level), None)
        link.first = heading if heading is not None else link.first
    else:
        end = min(after, link.last + 6)
        level = blocks[link.first].level if link.first < len(blocks) else 0
        link.last = next(
            (i for i in range(link.last, end) if (blocks[i].level and blocks[i].level <= (level or 6)) or blocks[i].zone & FRAME),
            end,
        )


def _title_of(link: CardLink, before: int, blocks: list[Block], says_nothing: bool, *, is_one_of_many: bool) -> str:
    """The title of a link's job: its own words, unless these say nothing; then what its card says, or the heading above it."""
    card = blocks[link.first : min(link.last, link.first + MAX_CARD)]
    titles = [block.text for block in card if block.level and block.text and not is_generic(block.text)]
    if link.text and not says_nothing:
        above = blocks[max(link.first, before + 1) : link.place]
        named_above = next((block.text for block in above if block.level > 1 and names_a_role(block.text)), None)
        return link.text if named_above is None or names_a_role(link.text) else named_above
    if link.place < len(blocks) and (beside := _words_before(link, blocks[link.place])):
        return beside
    told = [block for block in card if _may_be_title(block)]
    titles = titles or [_role_first(block) or block.text for block in told if block.index <= link.place]
    if not titles and link.place < len(blocks) and (words := _line_before(link, blocks[link.place])):
        return words
    titles = titles or [block.text for block in told]
    if not titles and is_one_of_many and link.text:
        lines = [line for block in card if block.index <= link.place and (line := _first_line(block)) not in ("", link.text)]
        titles = [line for line in lines if is_named(link.url, line)] or lines
    if titles:
        return titles[0]
    for i in range(min(link.first, len(blocks)) - 1, max(before, link.first - 12), -1):
        if blocks[i].level and blocks[i].text:
            if is_generic(link.text) or not is_no_title(blocks[i].text):
                return blocks[i].text
            break
    return "" if link.likelihood < PLAIN or is_generic(link.text) else link.text


def _first_line(block: Block) -> str:
    """What a line of a card tells first, be it in an element of its own: `<span>Cook</span><span>Bath</span>`; no fact."""
    words = (_first_element(block) or block.text).strip(_PARTS)
    is_name = 3 < len(words) <= _LONGEST_LINE and not block.text.endswith((":", ".")) and not is_generic(words)
    return words if is_name and not _is_fact(words) and not _DATE.search(words) else ""


def _first_element(block: Block) -> str:
    """The words of the element with which a line begins; empty where it begins with none, or where `(m/w/d)` follows."""
    end = next((mark.end for mark in block.marks if mark.tag == "span" and mark.start == 0 < mark.end), 0)
    return "" if block.text[end:].lstrip().startswith("(") else block.text[:end].strip()


def _role_first(block: Block) -> str:
    """The role that the first element of a line names on its own; empty where it names none."""
    words = _first_element(block)
    return words if names_a_role(words) else ""


def _may_be_title(block: Block) -> bool:
    is_told = 3 < len(block.text) <= _LONGEST_LINE and (block.is_bold or block.tag == "summary" or names_a_role(block.text))
    return is_told and not is_generic(block.text)


def _line_before(link: CardLink, block: Block) -> str:
    """The words with which a line opens that ends in a link such as `Read the ad`, unless they are a date or another fact."""
    before, found, _ = block.text.partition(link.text) if link.text else ("", "", "")
    words = _END.split(before, maxsplit=1)[0].strip(_PARTS)
    is_name = found and 3 < len(words) <= _LONGEST_LINE and words[0].isupper() and not before.rstrip().endswith(":")
    return words if is_name and not _is_fact(words) and not _DATE.search(words) else ""


def _words_before(link: CardLink, block: Block) -> str:
    """What a line names before a link such as `Read more`: what is bold in it, or a role: `Miller – see details`."""
    before, found, _ = block.text.partition(link.text) if link.text else ("", "", "")
    if not found:
        return ""
    bold = (block.text[mark.start : mark.end].strip() for mark in block.marks if mark.tag in _BOLD and mark.end <= len(before))
    stressed = next(bold, "")
    if 3 < len(stressed) <= _LONGEST_LINE and not stressed.endswith(":"):
        return stressed
    words = before.strip(_PARTS)
    first = _DASH.split(words, maxsplit=1)[0].strip(_PARTS)
    return next((role for role in (first, words) if 3 < len(role) <= _LONGEST_LINE and names_a_role(role)), "")


@lru_cache(maxsize=4096)
def is_generic(text: str) -> bool:
    """Whether the words of a link say nothing about where it leads: `Read more`, `Apply`; not `Application engineer`."""
    if len(text) < 3 or MORE.match(text) is not None:
        return True
    return len(text) < 40 and is_apply(text) and not (_WORKS_ON_APPLICATIONS.match(text) and names_a_role(text))


def has_facts(link: CardLink, blocks: list[Block]) -> bool:
    """Whether the card says more of a job than its title: the form of employment, pay, a date, a town."""
    for block in blocks[link.first : min(link.last, link.first + 15)]:
        text = block.text
        if text and text != link.title and _is_fact(text[:_LONGEST_FACT]):
            return True
    return False


@lru_cache(maxsize=1024)
def _is_fact(text: str) -> bool:
    return FACTS.search(text) is not None or _TOWN_AND_STATE.match(text) is not None


def job_link(link: CardLink, blocks: list[Block]) -> JobLink:
    """The link with the place and the date that its card shows."""
    card = blocks[link.first : min(link.last, link.first + 40)]
    place, dates = "", _Dates()
    for block in card:
        text = block.text
        if not text or text == link.title or len(text) > 120:
            continue
        marks = f"{block.box.marks} {block.box.parent.marks if block.box.parent else ''}"
        if not place and (_PLACE_MARK.search(marks) or _TOWN_AND_STATE.match(text)):
            place = text
            continue
        line = _parted(block).removeprefix(link.title)
        found = list(_DATE.finditer(line))
        for one, field in zip(found, fields_of_dates(block, line, found), strict=True):
            dates.add(one.group().strip(), field)
        if not found and names_a_date(marks):
            dates.add(text, field_of_date(block, text))
    if link.card is not None and link.card.last - link.card.first <= 40 and not (place and dates.seen):
        is_own = link.first <= link.card.first and link.card.last <= link.last
        place = _marked(link.card.element if is_own else link.element, place, dates)
    words = " ".join(block.text for block in card)[:LONGEST_CARD]
    return JobLink(link.url, link.title, place, dates.posted, words, dates.closes)


def _parted(block: Block) -> str:
    """The words of a line, with a space where an element ends or begins at a number: `<b>2026</b><i>1 May</i>`."""
    text, edges = block.text, {edge for mark in block.marks if mark.tag not in _RAISED for edge in (mark.start, mark.end)}
    for edge in sorted(edges, reverse=True):
        around = text[max(edge - 1, 0) : edge + 1]
        if len(around) > 1 and around.isalnum() and any(map(str.isdigit, around)):
            text = f"{text[:edge]} {text[edge:]}"
    return text


class _Dates:
    """The dates of one card. One of which nothing tells what it is counts as that of publication where no other comes before."""

    def __init__(self) -> None:
        self.posted = self.closes = ""
        self.seen = False

    def add(self, words: str, field: str | None) -> None:
        """A date of a field, None for an unknown one."""
        if field == "valid_through":
            self.closes = self.closes or words
        elif field == "date_posted" or (field is None and not self.seen):
            self.posted = self.posted or words
        self.seen = True


def _marked(card: etree._Element | None, place: str, dates: _Dates) -> str:
    """The place, and the dates added, by the names of the elements in a card, where its blocks did not tell them."""
    if card is None:
        return place
    has_dates = dates.seen
    for element in card.iter("span", "time", "div", "p", "li", "small", "em", "i", "b", "strong", "td"):
        name = (element.get("class") or "").casefold()
        if not place and name and _PLACE_MARK.search(name):
            place = _words_of(element)
        elif not has_dates and (element.tag == "time" or (name and names_a_date(name))):
            words = _words_of(element) or (element.get("datetime") or "")
            found = _DATE.search(words)
            if words:
                date = found.group().strip() if found else words
                dates.add(date, field_of_date(None, date, words[: found.start()] if found else "", name))
    return place


def _words_of(element: etree._Element) -> str:
    text = " ".join(" ".join(str(part) for part in element.itertext()).split())
    return text if len(text) <= 120 else ""
