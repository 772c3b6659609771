"""Page ads: several ads in full on one page, as in the accordions of small firms, each made a page of its own.

An ad reaches from the heading (or the button that unfolds it) that names its role to the next one. What leads to a page of its
own is a card of a list and no ad.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from itertools import takewhile
from urllib.parse import quote

from lxml import etree

from jobcrawl.candidate import Candidates
from jobcrawl.outline import Block
from jobcrawl.page import Page
from jobcrawl.read.kind.ad_signs import Signs, signs_of
from jobcrawl.read.kind.ad_weight import speaks_of_applying
from jobcrawl.read.kind.case import PART_OF_PAGE
from jobcrawl.read.kind.something_else import is_of_articles
from jobcrawl.read.lists.job_card import JobLink
from jobcrawl.read.lists.list_links import is_about_jobs
from jobcrawl.read.words.ad_words import section_of
from jobcrawl.read.words.job_words import LISTING_NAME, MANY_JOBS, MORE, is_apply
from jobcrawl.values.patterns import when_used
from jobcrawl.values.roles import names_a_role
from jobcrawl.zones import Zone

MAX_ADS = 200
"""Ads that are taken from one page."""
MAX_HEADS = 1000
"""Headings of one kind beyond which a page is no page of ads."""
LEAST_TEXT = 150
"""Characters beside its title that an ad has."""
LONGEST_HEADING = 60
"""Characters of the longest heading of a part of an ad."""
LONGEST_FOOTER = 3000
"""Characters of the longest footer that is read with each ad."""
PLAINLY_WHOLE = 500
"""Characters from which an ad is read where it stands though a button leads to what may be its own page."""
LONGEST_TITLE = 120
"""Characters of the longest title."""
LEAST_ROLES = 0.5
"""Share of the headings of one kind that name roles, where all of them are titles of ads."""

_CHROME = int(
    Zone.NAV | Zone.FOOTER | Zone.HEADER | Zone.COOKIE | Zone.SHARE | Zone.ACCOUNT | Zone.BREADCRUMB | Zone.RELATED | Zone.NEWS
)
_UNFOLDS = frozenset(("button", "summary", "dt"))
_ENDS = frozenset(("nav", "footer", "aside", "form"))
_NUMBERS = when_used(r"\d+")
_ANYBODY = when_used(r"(?:^|[.!?] )(?:an?|eine?|en|ett|et|une?|uno|una|een|uma?) ([^\W\d_]+)")
"""How a sentence begins that tells of anybody of a trade, in lower case."""
_PLURALS = ("s ", "es ", "n ", "en ", "er ", "ar ")
"""Endings of trades in the plural, with the space behind."""
_SENTENCE = when_used(r"[.!?]\s+")
_CALLED_FOR = when_used(r"\b(?:wanted|needed|required|sought|welcome|gesucht|sökes|søkes|søges|gezocht|licen[cs]e)\b")
"""What stands behind a trade in the plural that is called for, in lower case, or no trade."""
_TO_READERS = when_used(
    r"\b(?:you(?:rs?)?|deg|dich|dein\w{0,2}|ditt|dina|sinä|sinun|sinulla|vous|votre|vos|jij|jouw|je (?:gaat|bent|hebt)"
    r"|tú|usted|tus|te (?:encargarás|ofrecemos)|ti (?:occuperai|offriamo)|twój|twoj\w{1,4}|ciebie|tobě|tvoje|vaše|vás|você)\b"
)
"""Words that speak to whoever reads, in lower case."""
_DU = when_used(r"\bdu\b")
_FRENCH = when_used(r"\b(?:une|aux|avec|pour|dans l[ea]|est|sont)\b")
"""Words of French, in which `du` speaks to nobody, in lower case."""
_OPEN = when_used(
    r"(?i)\b(?:open(?:ings?)?|vacanc\w+|current|available|lediga?|ledige|avoim\w+|avoin|offene\w?|freie\w?|stellenangebote?"
    r"|stellenausschreibung\w*|vakan\w+|offres|pourvoir|vacatures?|openstaande|ofertas|vacantes|disponibles|abiertas|offerte"
    r"|aperte|annunci|wolne|oferty|nabory|volné|nabídky|vagas|abertas|disponíveis)\b"
)
"""Words of a list's name that say that its jobs are open; `Jobs in a bakery` or `Careers` may be the name of a guide."""
_SEVERAL = when_used(r"(?i)\b(?:opportunities|openings|positions|applications)\b")


@dataclass(slots=True, frozen=True)
class PageAd:
    """One ad of a page that holds several."""

    page: Page
    """The ad as a page of its own, at the address of its place in the page."""
    name: str
    """What it is known by on its page: its title, since ids of accordions count; no other ad of the page has it."""
    links: frozenset[str]
    """Absolute addresses that it links to, such as that of its form."""
    is_sure: bool
    """Whether it names a role, has a part of an ad and stands on a page about jobs, which says the rest for all its ads."""


def ads_on(page: Page, links: Iterable[JobLink] = ()) -> list[PageAd]:
    """The ads that a page holds in full, in reading order; empty where there are fewer than two, unless the one is folded away.

    `links` are the page's job links: a job that has a page of its own is read there.
    """
    if page.is_text:
        return []
    elsewhere = {link.title: link.url for link in links if link.title}
    best: list[_Part] = []
    for heads in _groups(page.outline.blocks):
        titles = {head.box.element: head.text for head in heads if head.box.element is not None}
        around = _around(list(titles))
        if around is not None:
            parts = [_Part(page, titles[head], elements) for head, elements in _parts(around, list(titles))]
            best = max(best, [part for part in parts if part.is_ad(elsewhere)], key=len)
    if len(best) < 2:
        return [] if elsewhere else _folded_ad(page)
    named: Counter[str] = Counter()
    ads = []
    is_hiring = _is_hiring(page, best)
    for part in best[:MAX_ADS]:
        named[part.title] += 1
        name = part.title if named[part.title] == 1 else f"{part.title}-{named[part.title]}"
        ads.append(part.as_ad(name, is_hiring=is_hiring))
    return ads


def _is_hiring(page: Page, parts: Sequence[_Part]) -> bool:
    """Whether a page has the name of one about jobs, asks for people, and tells neither news nor what people of a role do in
    general: what stands under the name of a role there is offered, whatever the address is called. Pay and hours ask nobody."""
    if not is_about_jobs(page):
        return False
    headline = (page.tree.findtext("head/title") or "").strip()
    signs = signs_of(page, headline, Candidates())
    asks = signs.applies or "apply" in signs.sections or speaks_of_applying(signs) or signs.seeks
    asks = asks or any(map(_names_openings, page.outline.blocks)) or _speak_to_readers(parts, signs.words)
    return asks and not is_of_articles(page, headline, signs) and not _tells_of_trades(signs, [one.title for one in parts])


def _names_openings(block: Block) -> bool:
    """Whether a main heading says that positions are open."""
    if not 1 <= block.level <= 2 or block.zone & _CHROME or LISTING_NAME.match(block.text) is None:
        return False
    return MANY_JOBS.search(block.text) is not None and _OPEN.search(block.text) is not None


def _speak_to_readers(parts: Sequence[_Part], words: str) -> bool:
    """Whether most of the parts speak to whoever reads, and not only the page around, whose words are `words`."""
    is_french = _FRENCH.search(words) is not None
    texts = (" ".join(map(_words, part.elements)).casefold() for part in parts)
    spoken = [bool(_TO_READERS.search(text) or (not is_french and _DU.search(text))) for text in texts]
    return sum(spoken) * 2 > len(spoken)


def _tells_of_trades(signs: Signs, titles: Iterable[str]) -> bool:
    """Whether sentences begin with any bearer of a title, as those of guides to occupations do: `A baker gets up early.`,
    `Bakers get up early.`"""
    names = [title.casefold() for title in titles]
    named = {found[1] for found in _ANYBODY.finditer(signs.words)}
    if any(" ".join(name.split()[:1]) in named for name in names):
        return True
    plural = tuple(name + ending for name in names for ending in _PLURALS)
    texts = (text.casefold() for text in signs.texts if text.endswith("."))
    told = (sentence for text in texts for sentence in _SENTENCE.split(text) if sentence.startswith(plural))
    return any(_CALLED_FOR.search(sentence) is None for sentence in told)


def _folded_ad(page: Page) -> list[PageAd]:
    """The ad in the only `<details>` of a page about jobs, where it is whole: what a list of such ads is when one is left."""
    folded = [element for _, element in zip(range(2), page.tree.iter("details"), strict=False)]
    summary = folded[0].find("summary") if len(folded) == 1 else None
    if summary is None or not is_about_jobs(page):
        return []
    part = _Part(page, _words(summary), folded)
    is_whole = len(part.title) <= LONGEST_TITLE and len(_words(folded[0])) >= len(part.title) + PLAINLY_WHOLE
    is_role = names_a_role(part.title) and section_of(part.title) is None and not part.title.endswith(("?", ":"))
    is_head = any(block.text == part.title and not block.zone & _CHROME for block in page.outline.blocks)
    if not (is_whole and is_role and is_head and part.is_ad({})):
        return []
    return [part.as_ad(part.title, is_hiring=_is_hiring(page, [part]))]


def _groups(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Headings of one kind, marked up alike, of which at least two and most name roles."""
    groups: dict[tuple[str, ...], list[Block]] = defaultdict(list)
    for block in blocks:
        text = block.text
        if not 3 < len(text) <= LONGEST_TITLE or block.zone & _CHROME or block.bullet:
            continue
        if not (1 < block.level < 6 or block.tag in _UNFOLDS or (block.is_bold and section_of(text) is None)):
            continue
        is_list = LISTING_NAME.match(text) is not None or MANY_JOBS.search(text) is not None or _SEVERAL.search(text) is not None
        if not is_list and not text.endswith(("?", ":")) and block.link_chars * 2 < len(text):
            parent = block.box.parent
            marks = (block.box.marks, parent.marks if parent is not None else "")
            groups[block.tag, *(_NUMBERS.sub("", mark) for mark in marks)].append(block)
    for group in groups.values():
        roles = sum(names_a_role(block.text) and section_of(block.text) is None for block in group)
        if len(group) <= MAX_HEADS and roles >= 2 and roles >= LEAST_ROLES * len(group):
            yield group


def _around(heads: list[etree._Element]) -> etree._Element | None:
    """The smallest element around all of them; None for fewer than two."""
    if len(heads) < 2:
        return None
    first, last = ([*reversed(list(head.iterancestors()))] for head in (heads[0], heads[-1]))
    shared = [one for one, other in zip(first, last, strict=False) if one is other]
    return shared[-1] if shared else None


def _parts(around: etree._Element, heads: list[etree._Element]) -> Iterator[tuple[etree._Element, list[etree._Element]]]:
    """For each heading the elements that belong to it: the child that holds it alone with its text, else up to the next."""
    wanted = set(heads)
    children = [child for child in around if isinstance(child.tag, str)]
    heads_in = {child: [one for one in child.iter() if one in wanted] for child in children}
    for place, child in enumerate(children):
        inside = heads_in[child]
        if len(inside) > 1:
            yield from _parts(child, inside)
        elif inside:
            part = [child]
            if len(_words(child)) < len(_words(inside[0])) + LEAST_TEXT:
                for sibling in takewhile(lambda one: not heads_in[one], children[place + 1 :]):
                    if sibling.tag in _ENDS or (sibling.tag in ("h1", "h2") and sibling.tag <= inside[0].tag):
                        break
                    part.append(sibling)
            yield inside[0], part


class _Part:
    """A part of a page under the name of a role."""

    def __init__(self, page: Page, title: str, elements: list[etree._Element]) -> None:
        self.page, self.title, self.elements = page, title, elements
        self.anchors = [link for element in elements for link in element.iter("a") if link.get("href")]

    @property
    def id(self) -> str:
        """The first id among its elements; empty where none has one."""
        ids = (one.get("id") for element in self.elements for one in element.iter())
        return next((found for found in ids if found and len(found) <= LONGEST_TITLE), "")

    def is_ad(self, elsewhere: Mapping[str, str]) -> bool:
        """Whether it holds the text of an ad that stands on no page of its own; `elsewhere` are addresses by title."""
        size = sum(len(_words(element)) for element in self.elements) - len(self.title)
        if size < LEAST_TEXT:
            return False
        if self.title in elsewhere:
            applies = {self.page.absolute(link.get("href") or "") for link in self.anchors if is_apply(_words(link))}
            if size < PLAINLY_WHOLE or elsewhere[self.title] not in applies:
                return False
        return not any(self._leads_on(link) for link in self.anchors)

    def _leads_on(self, link: etree._Element) -> bool:
        words = _words(link)
        is_here = (link.get("href") or "").strip().startswith(("#", "mailto:", "tel:", "javascript:"))
        return not is_here and not is_apply(words) and (words == self.title or MORE.match(words) is not None)

    def as_ad(self, name: str, *, is_hiring: bool) -> PageAd:
        """The ad with its page's footers, which name the employer, and the title in the page's head.

        `is_hiring`: whether the page asks for people.
        """
        page = self.page
        root = etree.Element("html", lang=page.tree.get("lang") or "")
        root.append(_head(page, self.title))
        body = etree.SubElement(root, "body")
        main = etree.SubElement(body, "main")
        main.extend(_opened(deepcopy(element), is_box=len(self.elements) == 1) for element in self.elements)
        _promote(main, self.title)
        body.extend(deepcopy(footer) for footer in page.tree.iterfind("body//footer") if self._names_the_site(footer))
        here = page.url.partition("#")[0]
        made = Page(
            url=f"{here}#{quote(self.id)}" if self.id else f"{here}#:~:text={quote(self.title)}",
            fetched_at=page.fetched_at,
            body=etree.tostring(root, encoding="utf-8", method="html"),
            content_type="text/html; charset=utf-8",
        )
        made.findings[PART_OF_PAGE] = is_hiring
        found = (page.absolute(link.get("href") or "") for link in self.anchors)
        is_sure = is_about_jobs(page) and names_a_role(self.title) and any(map(_is_section, made.outline.blocks))
        return PageAd(made, name, frozenset(link for link in found if link), is_sure)

    def _names_the_site(self, footer: etree._Element) -> bool:
        """Whether a footer is short and none of the ad's own."""
        if len(_words(footer)) > LONGEST_FOOTER:
            return False
        return footer not in self.elements and not any(one in self.elements for one in footer.iterancestors())


def _opened(element: etree._Element, *, is_box: bool) -> etree._Element:
    """An element as it is shown once somebody has clicked: no dialog, not hidden. The class of a whole ad's box only says that
    it pops up; that of a line may say what the line tells."""
    if element.tag == "dialog":
        element.tag = "div"
    hiding = {"style", "hidden", "role", "aria-hidden", *(("class",) if is_box else ())}
    for name in hiding.intersection(element.keys()):
        del element.attrib[name]
    return element


def _is_section(block: Block) -> bool:
    return len(block.text) <= LONGEST_HEADING and not block.bullet and section_of(block.text) is not None


def _head(page: Page, title: str) -> etree._Element:
    """A head with the page's base and site name, and with its title after that of the ad."""
    made = etree.Element("head")
    etree.SubElement(made, "meta", charset="utf-8")
    etree.SubElement(made, "base", href=page.base_url)
    name = (page.tree.findtext("head/title") or "").strip()
    etree.SubElement(made, "title").text = f"{title} | {name}" if name else title
    made.extend(deepcopy(meta) for meta in page.tree.iterfind("head/meta[@property='og:site_name']"))
    return made


def _promote(main: etree._Element, title: str) -> None:
    """Make the element whose words are the title the main heading."""
    for element in main.iter():
        if isinstance(element.tag, str) and element is not main and _words(element) == title:
            for child in list(element):
                element.remove(child)
            element.attrib.clear()
            element.tag, element.text = "h1", title
            return
    heading = etree.Element("h1")
    heading.text = title
    main.insert(0, heading)


def _words(element: etree._Element) -> str:
    return " ".join(" ".join(str(text) for text in element.itertext() if text).split())
