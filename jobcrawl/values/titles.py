"""Titles: what a site adds to the name of a job, taken off again."""

# ruff: noqa: E501  # word lists in patterns: one meaning a line
from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from jobcrawl.values.patterns import when_used
from jobcrawl.values.roles import names_a_role
from jobcrawl.values.text import clean_line
from jobcrawl.values.word_lists import word_set

LONGEST_TITLE: Final = 300
"""Characters of a title; a longer text is none."""

_PREFIX: Final = when_used(
    r"^(?:job (?:advert(?:isement)?|ad|posting|opening|offer|vacancy|title|opportunity|description|details?|application|specification|profile)|(?:application|apply|applying|recruitment|job|call) for(?: the (?:position|post|role|job)(?: of)?)?|vacancy(?: notice| announcement)?|vacant (?:job|position)|(?:open |available |current )?(?:position|role|job|vacancy)|(?:job |current )?opening|job|we(?:['’]re| are) hiring|now hiring|hiring|help wanted|career opportunity|"
    r"ledigt jobb|ledig tjänst|jobbannons|annons|lediga jobb|platsannons|vi söker|ledig stilling|stilling|stillingsannonse|ledigt job|jobopslag|stillingsopslag|jobannonce|avoin työpaikka|avoin tehtävä|työpaikka|haetaan|"
    r"ansökan|bewerbung(?: als| für| auf)?|candidature|sollicitatie|convocatoria|bando|concorso|konkurs|álláshirdetés|állás|stellenangebot|stellenanzeige|stellenausschreibung|jobangebot|job als|stelle|offre d['’]emploi|offre|poste|vacature|oferta de (?:empleo|trabajo)|oferta|vacante|empleo|offerta di lavoro|annuncio di lavoro|posizione aperta|oferta pracy|praca|nabídka práce|volná pozice|pracovní nabídka|vaga|oferta de feina"
    r"|offerta|annuncio|annonce|anzeige|ogłoszenie|oferta|nabídka|inzerát|hakuilmoitus)"
    r"(?:\s(?:(?:n(?:[ro]|\.?\s?[º°])?|n[uú]m(?:ber|mero?)?|número|numéro|numer|č(?:íslo)?|id|ref)\.?\s?|#\s?)(?:[A-Z]{1,4}[-/ ]?)?\d[\d./-]{0,14}\s*[-:–—»›]|\s\d{3,8}\s*[-:–—»›]|\s*[:–—»›])\s+(?=\S{2})",
    re.I,
)  # fmt: skip
_CALLS: Final = when_used(
    r"^(?:(?:[^\W\d_]+['’ ]){0,4}recrut(?:e|ent|ons)\s?[:–—]\s*|(?:wij|we) zoeken\s(?:een\s|nog\s|per direct\s)*"
    r"|vi (?:söker|søker|søger)\s(?:nu\s)?(?:en\s|ett\s|et\s)?|(?:nous recherchons|nous recrutons|on recrute)\s(?:une?\s)?"
    r"|(?:buscamos|cerchiamo|procuramos|szukamy|poszukujemy|hledáme|přijmeme)\s(?:un[ao]?\s)?"
    r"|(?:we(?:['’]re| are)) (?:looking for|hiring)\s(?:an?\s)?)(?=\S)",
    re.I,
)
"""How a heading calls for somebody: `Wij zoeken een`, `La commune recrute :`."""
_ID: Final = when_used(r"\s*[\[(]?\b(?:job\s?(?:id|no\.?|number|ref)|req(?:uisition)?\s?(?:id|no\.?|#)?|ref(?:erence)?(?:\.|\s?(?:no|nr|id)\.?|ensnr)?|vacancy (?:id|no\.?)|stellen-?(?:id|nr\.?)|kennziffer)\s*[:#.]?\s*[A-Z]{0,5}[-_]?\d[\w\-/.]*[\])]?\s*$", re.I)  # fmt: skip
_NUMBER: Final = when_used(r"\s*[-–]\s*\(\d{5,12}\)$")
"""The number of a requisition behind a dash, as recruiting systems put it: `Bus driver - (2600187)`."""
_SITE_PART: Final = when_used(r"^(?:jobs?|careers?|vacanc(?:y|ies)|karriere|karriär|stellenangebote?|lediga jobb|ledige stillinger|ledige jobs|avoimet työpaikat|offres d['’]emploi|vacatures?|empleos?|ofertas de empleo|offerte di lavoro|oferty pracy|praca|volná místa|jobb|job details|apply now|job search|job board|recruitment)$", re.I)  # fmt: skip
_SEPARATOR: Final = when_used(r"\s*\|\s*|\s+[-–—]\s+")
_SMALL: Final = word_set(
    """
    dig deg du dere dej er jou je jullie u te ti voi tu vous toi dich sie you
    a an the en et ett ein eine in i på til som als as our your my
    notre votre nos vos des du de la le les el los las un una uno il lo gli nuestro nuestra nostro nostra
    vår vårt våra vores onze ons para per pour för für w na do dla pro k s
    nu now nog nya nye nuovi nuovo nuevo new another
    """
)
"""Words with which no name of a role begins."""
_LONGEST_ROLE: Final = 3
"""Spaces in the longest name of a role behind such a call."""
_EDGES: Final = " \t-–—|:;,•·*»›>"


def clean_title(text: str) -> str:
    """A title on one line without `Vacancy:` before and `Ref 123` behind; unchanged when nothing would be left.

    >>> clean_title("Job Advertisement:  Bus driver")
    'Bus driver'
    >>> clean_title("Bus driver (Ref: 2026-114)")
    'Bus driver'
    """
    line = clean_line(text).strip(_EDGES)
    while len(line) <= 2 * LONGEST_TITLE:
        shorter = _without_call(_NUMBER.sub("", _ID.sub("", _PREFIX.sub("", line))).strip(_EDGES))
        if shorter == line or len(shorter) <= 2:
            break
        line = shorter
    return line


def _without_call(title: str) -> str:
    """The role that a heading calls for: `bicycle mechanic` of `We are looking for a bicycle mechanic`; a sentence stays whole."""
    role = _CALLS.sub("", title, count=1).strip(_EDGES)
    is_whole = role == title or title[-1:] in ".!?" or ":" in role or role.count(" ") > _LONGEST_ROLE
    first = role.partition(" ")[0].casefold().strip(",")
    if is_whole or first in _SMALL or first.endswith("mente") or not names_a_role(role):
        return title
    return role


def without_site(title: str, names: Collection[str]) -> str:
    """The title without `| Employer`, `- Jobs` at its end; `names` are those of employers, as `bare_title` gives them."""
    for _ in range(3):
        separators = list(_SEPARATOR.finditer(title))
        if not separators:
            break
        tail = title[separators[-1].end() :].strip()
        if bare_title(tail) not in names and not _SITE_PART.match(tail):
            break
        title = title[: separators[-1].start()].rstrip(_EDGES)
    return title


def is_title(text: str) -> bool:
    """Whether a text can be the title of a job: it has a letter, and is neither a single sign nor a paragraph."""
    return 1 < len(text) <= LONGEST_TITLE and any(map(str.isalpha, text))


def bare_title(text: str) -> str:
    """A title's or name's words alone, for telling whether two are the same, however they are spaced and capitalised."""
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))
