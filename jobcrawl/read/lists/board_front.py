"""Board front: the first page of a site on which employers post jobs, which lists them under a name of its own."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from jobcrawl.outline import Block
from jobcrawl.page import Page
from jobcrawl.read.lists.job_card import CardLink
from jobcrawl.read.lists.page_links import MAX_LINKS, text_of
from jobcrawl.values.patterns import Worded

_LEAST_BESIDE: Final = 8
"""Letters beside a job's title that say whose it is."""
_LONGEST_LINK: Final = 40
POST_A_JOB: Final = Worded(
    r"""(?ix)^\W*(?:(?:post|advertise|publish|list|submit)\ (?:a|an|your|new)\ (?:free\ |new\ |open\ )?(?:jobs?|vacanc(?:y|ies)
    |positions?|openings?)\b
    |(?:job|stellen?|stellenanzeigen?|stellenangebote?|jobanzeigen?)\ (?:schalten|aufgeben|inserieren|veröffentlichen)\b
    |(?:lägg\ (?:in|upp|ut)|annonsera)\ (?:en\ |ett\ |din\ |ditt\ )?(?:(?:plats|jobb?)?annons|(?:lediga?t?\ )?jobb)\b
    |(?:opret|indryk|indsæt)\ (?:et\ |en\ |din\ |dit\ )?(?:job|jobannonce|stillingsannonce|stillingsopslag|jobopslag)\b
    |(?:legg\ (?:ut|inn)|lys\ ut|utlys)\ (?:en\ |ei\ |din\ )?(?:ledig\ )?(?:stilling|stillingsannonse|jobb|jobbannonse)\b
    |(?:ilmoita|julkaise|jätä)\ (?:avoin\ )?(?:työpaikka|työpaikkailmoitus|rekrytointi-ilmoitus)\b
    |(?:publier|déposer|poster|diffuser)\ (?:une?|votre|vos|des)\ (?:offres?|annonces?)\b
    |vacatures?\ plaatsen\b|plaats\ (?:een|je|uw)\ vacature\b
    |publi(?:car?|que)\ (?:una?|tu|su)\ (?:oferta|vacante|anuncio|empleo)\b
    |(?:pubblica|inserisci)\ (?:un['’]?|una|il\ tuo|la\ tua)\ ?(?:annuncio|offerta)\b
    |(?:dodaj|zamieść|opublikuj)\ (?:ogłoszenie|ofertę)\b
    |(?:přidat|vložit|zadat)\ (?:pracovní\ )?(?:nabídku|inzerát)\b
    |(?:for|för|til|für|pour\ les|voor|para|per\ i|dla|pro)\ (?:employers|recruiters|arbetsgivare|arbejdsgivere|arbeidsgivere
    |arbeitgeber|recruteurs|employeurs|werkgevers|empleadores|datori\ di\ lavoro|pracodawców|zaměstnavatele)\W{0,3}
    (?:$|\s[|–—·-]\s|[:|]\s))"""
)
"""How the headings of pages and the words of links begin by which employers post jobs: `Post a job today`."""


def is_board_front(page: Page) -> bool:
    """Whether the address is that of a site's first page, and one of its links leads to where employers post jobs."""
    parts = urlsplit(page.url[:2000])
    if parts.path.strip("/") or parts.query:
        return False
    outline = page.outline
    return any(
        0 < anchor.end - anchor.start <= _LONGEST_LINK and POST_A_JOB.search(text_of(anchor, outline.blocks))
        for anchor in outline.anchors[:MAX_LINKS]
    )


def says_whose(link: CardLink, blocks: list[Block]) -> bool:
    """Whether the line of a link goes on with words, as of an employer: `Breakfast cook` The Anchor Inn, May 25."""
    line = blocks[link.place].text if link.place < len(blocks) else ""
    return sum(map(str.isalpha, line)) >= sum(map(str.isalpha, link.text)) + _LEAST_BESIDE
