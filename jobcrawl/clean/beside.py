"""Beside: parts of an ad that a page sets in a side bar or foot of its main part, told by their headings: `We offer`."""

from __future__ import annotations

from jobcrawl.clean.phrases import MAX_LINE, is_ad_heading, plain_line
from jobcrawl.outline import Block, Box, Outline
from jobcrawl.zones import Zone

BESIDE = int(Zone.ASIDE | Zone.FOOTER)
"""Zones that are not believed of such a part."""

_MAIN = Zone.MAIN.value
_OF_OTHERS = int(Zone.RELATED | Zone.NEWS | Zone.COOKIE | Zone.DIALOG | Zone.SHARE | Zone.ACCOUNT | Zone.BREADCRUMB | Zone.NAV)
_OF_ANY_PAGE = frozenset(
    phrase.strip()
    for phrase in """
    about us|about the company|about the team|about the department|who we are|who are we|the team|the company|our culture
    additional information|overview|summary|company description|company overview|education|experience|skills|application
    contact|contact information|om oss|om företaget|om arbetsplatsen|om arbetsgivaren|vilka är vi|utbildning|erfarenhet|övrigt
    övrig information|ansökan|kontakt|facklig kontakt|bakgrund|om bedriften|hvem er vi|utdanning|erfaring|søknad
    kontaktinformasjon|andre opplysninger|annet|om virksomheden|om afdelingen|om os|uddannelse|ansøgning|meistä|yritys|muuta
    yhteystiedot|hakemus|koulutus|über uns|wer wir sind|das unternehmen|ausbildung|bewerbung|qui sommes-nous|l'entreprise
    à propos|à propos de nous|formation|candidature|wie zijn wij|over ons|over het bedrijf|opleiding|sollicitatie
    sobre nosotros|quiénes somos|la empresa|formación|chi siamo|formazione|candidatura|sobre nós|sobre a empresa|quem somos
    o nas|o firmie|kim jesteśmy|wykształcenie|aplikacja|o nás|o společnosti|kdo jsme|vzdělání
    """.replace("\n", "|").split("|")
)
"""Headings of an ad that stand in side bars of any page, whoever's it is: `About us`, `Contact`."""


def parts_beside(outline: Outline) -> dict[int, bool]:
    """For each block of a side bar or foot that holds parts of the ad whether it belongs to one: what stands from such a heading
    to the next heading does, where few of the words are links."""
    found: dict[int, bool] = {}
    for box in outline.boxes[1:]:
        if _is_beside(box):
            own = _of_ad(outline.blocks[box.first : box.last])
            if own:
                found.update((index, index in own) for index in range(box.first, box.last))
    return found


def _is_beside(box: Box) -> bool:
    """Whether a box is a side bar or foot of the page's main part, and nothing else."""
    parent = box.parent
    if parent is None or not box.zone & BESIDE or parent.zone & BESIDE:
        return False
    return bool(parent.zone & _MAIN) and not box.zone & _OF_OTHERS and box.link_chars * 2 <= box.chars


def _of_ad(blocks: list[Block]) -> set[int]:
    found: set[int] = set()
    is_own = False
    for block in blocks:
        if block.level or (block.is_bold and not block.bullet):
            is_own = not block.link_chars and len(block.text) <= MAX_LINE and _opens_own_part(plain_line(block.text))
        if is_own and block.link_chars * 2 <= len(block.text) and not block.zone & _OF_OTHERS:
            found.add(block.index)
    return found


def _opens_own_part(line: str) -> bool:
    return is_ad_heading(line) and line not in _OF_ANY_PAGE
