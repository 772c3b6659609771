"""Board signs: whether a page is of a site that lists jobs of many employers, or of an employer's own site.

job_sites.py knows boards and recruiting systems by their hosts; here the page itself has its say.
"""

from __future__ import annotations

from typing import Final

from jobcrawl.page import Page
from jobcrawl.read.shapes.name_shape import INVITING_LINKS, folded, leads_home
from jobcrawl.read.sites.job_sites import is_known_board, is_recruiting_system, owner_in, sounds_like_board
from jobcrawl.read.titles.bearings import Bearings
from jobcrawl.read.words.vocabulary import label_key
from jobcrawl.values import word_lists
from jobcrawl.values.patterns import when_used
from jobcrawl.zones import Zone

_NAV: Final = Zone.NAV.value
_PARAGRAPH: Final = 60
"""Characters from which a block is a paragraph."""
_BEGINNING: Final = 200
"""Characters of one that are looked at."""
_LONGEST_LINK: Final = 40
"""Characters from which a link invites nobody."""
_FOR_FIRMS: Final = word_lists.phrase_set(
    "empresas | para empresas | aziende | per le aziende | för företag | for bedrifter | for virksomheder | pro firmy | pre firmy"
)
"""Those of the inviting links that banks, schools and charities have as well, for firms that are their customers or donors."""
_FIRST_LINKS: Final = 6
"""Links at the beginning of a page among which its mark is."""
_PRICE: Final = when_used(
    r"\s(?:[-–—|(]\s?)?(?:(?:from|only|ab|nur|från|fra|alkaen|dès|à partir de|desde|da|vanaf|od)\s)?"
    r"(?:(?:[$€£]|[A-Z]{3}\s)\s?\d|\d[\d.,]*\s?(?:€|kr|zł|Kč)).*$"
)
"""What a board adds to such a link: `Post a job from $65`."""
_LAST: Final = 25
"""Blocks at the end of a page in which the makers of sites name themselves."""
_MADE_BY: Final = when_used(
    r"(?i)\b(?:powered by|provided by|(?:web)?(?:site|design) by"
    r"|(?:rekryterings|rekrutterings|rekruterings|rekrutierungs)\w+ (?:från|fra|von|van)"
    r"|(?:levereras|drivs|leveres|drives|leveret|drevet) (?:av|af)"
    r"|bereitgestellt von|(?:ein service|eine lösung|software) (?:der|von)"
    r"|propulsé par|réalis(?:é|ation)(?: par)? ?:?|solution de|conception ?:|desarrollado por|con tecnología de|desenvolvido por"
    r"|(?:com )?tecnologia(?: de)?|realizzato da|fornito da|(?:mogelijk gemaakt|aangeboden|ontwikkeld) door"
    r"|(?:system rekrutacyjny|obsługiwane przez|wdrożenie ?:|realizacja ?:)|palvelun tarjoaa|toteutus ?:?"
    r"|vytvořil\w*|provozuje|systém od|(?:készítette|üzemelteti) ?:?)\s(?:the\s|a\s|die\s|der\s)?"
)
"""What stands before the maker of a site or of its recruiting system."""
_CALLED: Final = when_used(r"(?i)\b(?:jobs?[ -]?boards?|(?:job|stellen)börse)$")
"""What boards call themselves at the end of their names."""


def is_own_site(page: Page, bearings: Bearings) -> bool:
    """Whether a page is of the employer's own site: neither of a board nor of a recruiting system."""
    return not is_recruiting_system(bearings.host) and not is_board(page, bearings)


def is_board(page: Page, bearings: Bearings) -> bool:
    """Whether the site lists jobs of many employers, so that its own name is none of theirs."""
    if is_recruiting_system(bearings.host):
        return False
    name = owner_in(bearings.host)
    is_one = is_known_board(bearings.host) or sounds_like_board(name)
    if (is_one and not is_spoken_of(folded(name), bearings)) or _is_called_a_board(page):
        return True
    inviting = _inviting_links(page)
    return bool(inviting) and not (inviting <= _FOR_FIRMS and is_spoken_of(folded(name), bearings, times=1))


def is_spoken_of(name: str, bearings: Bearings, times: int = 2) -> bool:
    """Whether as many paragraphs of the ad as `times` hold a folded name, as they hold the employer's and not the board's."""
    count = 0
    for block in bearings.own:
        if len(block.text) > _PARAGRAPH and not block.box.zone & _NAV and name in folded(block.text[:_BEGINNING]):
            count += 1
            if count >= times:
                return True
    return False


def is_maker(name: str, page: Page) -> bool:
    """Whether the foot of a page says that its site or its recruiting system is made by the bearer of a name."""
    made = (_MADE_BY.search(block.text) for block in page.outline.blocks[-_LAST:] if name in block.text)
    return any(found is not None and found.string.startswith(name, found.end()) for found in made)


def _is_called_a_board(page: Page) -> bool:
    """Whether the mark above a page, which leads to the first page of the site, says what that is: `Dean Valley Job Board`."""
    blocks = page.outline.blocks
    return any(
        leads_home(anchor.href)
        and anchor.first < len(blocks)
        and _CALLED.search(blocks[anchor.first].text[anchor.start : anchor.end or None]) is not None
        for anchor in page.outline.anchors[:_FIRST_LINKS]
    )


def invites_employers(page: Page) -> bool:
    """Whether a link invites employers or job seekers at large, as job boards do: `For employers`, `Post a job`."""
    return bool(_inviting_links(page))


def _inviting_links(page: Page) -> frozenset[str]:
    """The keys of the links that invite employers or job seekers at large; looked for once."""
    found = page.findings.get("inviting links")
    if not isinstance(found, frozenset):
        blocks = page.outline.blocks
        found = page.findings["inviting links"] = frozenset(
            key
            for anchor in page.outline.anchors
            if anchor.last - anchor.first <= 1
            and anchor.first < len(blocks)
            and anchor.end - anchor.start < _LONGEST_LINK
            and (key := _invitation(blocks[anchor.first].text[anchor.start : anchor.end]))
        )
    return found


def _invitation(link: str) -> str:
    """The key of a link's text, with or without what it costs to follow it, where that invites employers or job seekers."""
    key = label_key(link).rstrip("?")
    if key in INVITING_LINKS:
        return key
    priced = label_key(_PRICE.sub("", link)) if any(map(str.isdigit, link)) else ""
    return priced if priced in INVITING_LINKS else ""
