"""Beside: parts of an ad in a side bar or foot, told by their headings: `Your duties`, in the main part also `We offer`."""

from __future__ import annotations

from jobcrawl.clean.phrases import MAX_LINE, is_ad_heading, plain_line
from jobcrawl.outline import Block, Box, Outline
from jobcrawl.values.roles import names_a_role
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
) - {""}
"""Headings of an ad that stand in side bars of any page, whoever's it is: `About us`, `Contact`."""
_OFFERS = frozenset(
    phrase.strip()
    for phrase in """
    what we offer|we offer|our offer|vi erbjuder|vad vi erbjuder|vårt erbjudande|vi tilbyr|hva vi tilbyr|vi tilbyder
    hvad vi tilbyder|tarjoamme|me tarjoamme|mitä tarjoamme|wir bieten|was wir bieten|das bieten wir|unser angebot
    nous offrons|ce que nous offrons|ce que nous proposons|nous proposons|notre offre|wij bieden|we bieden|wat we bieden
    wat wij bieden|ons aanbod|ofrecemos|qué ofrecemos|lo que ofrecemos|nuestra oferta|offriamo|cosa offriamo|la nostra offerta
    oferujemy|co oferujemy|nasza oferta|nabízíme|co nabízíme|naše nabídka|oferecemos|o que oferecemos|a nossa oferta
    """.replace("\n", "|").split("|")
) - {""}
"""Headings under which firms tell customers of their services as well, in prose; those who hire set out a list."""
_BENEFITS = frozenset(
    """
    benefits|perks|advantages|förmåner|fordeler|goder|fordele|goder|edut|etuudet|vorteile|leistungen|avantages|voordelen|beneficios
    ventajas|vantaggi|benefit|vantagens|benefícios|benefity|korzyści|výhody
    """.replace("\n", "|")
    .replace(" ", "")
    .split("|")
) - {""}
"""Headings under which a page tells customers what they gain."""
_ACCOUNTS = frozenset(
    phrase.strip()
    for phrase in """
    profile|your profile|my profile|profil|din profil|dein profil|ihr profil|votre profil|ton profil|mon profil|profiel
    jouw profiel|uw profiel|je profiel|perfil|tu perfil|su perfil|profilo|il tuo profilo|profili|profiili|profiilisi
    twój profil|váš profil|o seu perfil|o teu perfil|seu perfil|teu perfil|min profil
    """.replace("\n", "|").split("|")
) - {""}
"""Headings under which a site tells users of their accounts."""
_OF_A_FOOT = _OF_ANY_PAGE | _BENEFITS | _ACCOUNTS
"""Headings, also behind a word such as `your`, that are of the page where they stand outside its main part."""
_LEAST_PROSE = 200
"""Characters from which a part in prose is told at length."""
_LOWEST = 7
"""Level of a heading that is one by its bold letters only."""


def parts_beside(outline: Outline) -> dict[int, bool]:
    """For each block of a side bar or foot that holds parts of the ad whether it belongs to one: what stands from such a heading
    to the next heading does, where few of the words are links. Parts below the name of another role are that role's."""
    found: dict[int, bool] = {}
    titles: set[str] | None = None
    heads: set[str] | None = None
    for box in outline.boxes[1:]:
        if _is_beside(box):
            if titles is None:
                titles = {block.text for block in outline.blocks if block.level == 1}
            in_main = box.parent is not None and bool(box.parent.zone & _MAIN)
            own = _of_ad(outline.blocks[box.first : box.last], titles, in_main=in_main)
            if own and not in_main:
                heads = _heads_in_main(outline) if heads is None else heads
                own = _of_ad_outside(outline.blocks[box.first : box.last], own, heads)
            if own:
                found.update((index, index in own) for index in range(box.first, box.last))
    return found


def _is_beside(box: Box) -> bool:
    """Whether a box is a side bar or foot, and nothing else."""
    parent = box.parent
    if parent is None or not box.zone & BESIDE or parent.zone & BESIDE:
        return False
    return not box.zone & _OF_OTHERS and box.link_chars * 2 <= box.chars


def _of_ad(blocks: list[Block], titles: set[str], *, in_main: bool) -> set[int]:
    """Indexes of the blocks that are the ad's own; `titles` are the page's main headings, `in_main` tells whether they stand in
    its main part."""
    found: set[int] = set()
    foreign = _LOWEST
    for head, *lines in _parts(blocks):
        level = head.level or _LOWEST
        if _opens_own_part(head, in_main=in_main):
            part = {block.index for block in lines if block.link_chars * 2 <= len(block.text) and not block.zone & _OF_OTHERS}
            is_offer = plain_line(head.text) in _OFFERS
            if level <= foreign and (not is_offer or (in_main and all(map(_is_listed, lines)))):
                found.update((head.index, *part))
        elif head.text not in titles:
            if names_a_role(head.text):
                break
            foreign = level
    return found


def _heads_in_main(outline: Outline) -> set[str]:
    """What the headings of the ad's parts in the page's main part name, without a word such as `your`."""
    heads = [block.text for block in outline.blocks if not block.zone & BESIDE and (block.level or block.is_bold)]
    return {_named(text) for text in heads if len(text) <= MAX_LINE and is_ad_heading(plain_line(text))}


def _named(heading: str) -> str:
    line = plain_line(heading)
    whose, _, what = line.partition(" ")
    return what if what and is_ad_heading(what) and whose not in _OF_ANY_PAGE else line


def _of_ad_outside(blocks: list[Block], own: set[int], heads: set[str]) -> set[int]:
    """Those of the ad's blocks in a box outside the main part that are believed: parts that the ad lacks, told in points, or, in
    a side bar, two and more such parts, or at length where the main part has none. In some words of prose, and alone, a site
    tells there of its own demands and duties."""
    parts = [(head, lines) for head, *lines in _parts(blocks) if head.index in own and _named(head.text) not in heads]
    listed = [
        (head, lines) for head, lines in parts if lines and (all(map(_is_listed, lines)) or (not heads and _is_long(lines)))
    ]
    has_more = len(parts) > 1 and not any(block.zone & Zone.FOOTER.value for block, _ in parts)
    return {block.index for head, lines in (parts if has_more else listed) for block in (head, *lines) if block.index in own}


def _parts(blocks: list[Block]) -> list[list[Block]]:
    """Each heading with the lines below it."""
    parts: list[list[Block]] = []
    for block in blocks:
        if block.level or (block.is_bold and not block.bullet):
            parts.append([block])
        elif parts:
            parts[-1].append(block)
    return parts


def _is_long(lines: list[Block]) -> bool:
    return sum(len(block.text) for block in lines) >= _LEAST_PROSE


def _is_listed(block: Block) -> bool:
    return block.bullet or any(box.tag == "li" for box in block.box.ancestors())


def _opens_own_part(head: Block, *, in_main: bool) -> bool:
    if head.link_chars or len(head.text) > MAX_LINE or head.zone & _OF_OTHERS:
        return False
    line = plain_line(head.text)
    return (
        is_ad_heading(line)
        and line not in _OF_ANY_PAGE
        and (in_main or not _OF_A_FOOT.intersection((line, line.partition(" ")[2])))
    )
