"""Resolve the title: the surest one, the more so when several readers agree, without what sites add to it."""

# ruff: noqa: E501  # word lists in patterns: one meaning a line
from __future__ import annotations

import re
from collections import Counter
from typing import Final

from jobcrawl.candidate import Candidate
from jobcrawl.draft import Draft
from jobcrawl.values.patterns import when_used
from jobcrawl.values.text import clean_line

AGREEMENT: Final = 0.06
"""Confidence that each further reader with the same title adds."""

_PREFIX: Final = re.compile(
    r"^(?:job (?:advert(?:isement)?|ad|posting|opening|offer|vacancy|title|opportunity|description|details?|application|specification|profile)|(?:application|apply|applying|recruitment|job|call) for(?: the (?:position|post|role|job)(?: of)?)?|vacancy(?: notice| announcement)?|vacant (?:job|position)|position|open position|job|we(?:['’]re| are) hiring|now hiring|hiring|career opportunity|"
    r"ledigt jobb|ledig tjänst|jobbannons|annons|lediga jobb|platsannons|vi söker|ledig stilling|stilling|stillingsannonse|ledigt job|jobopslag|stillingsopslag|jobannonce|avoin työpaikka|avoin tehtävä|työpaikka|haetaan|"
    r"ansökan|bewerbung(?: als| für| auf)?|candidature|sollicitatie|convocatoria|bando|concorso|konkurs|álláshirdetés|állás|stellenangebot|stellenanzeige|stellenausschreibung|jobangebot|job als|stelle|offre d['’]emploi|offre|poste|vacature|oferta de (?:empleo|trabajo)|oferta|vacante|empleo|offerta di lavoro|annuncio di lavoro|posizione aperta|oferta pracy|praca|nabídka práce|volná pozice|pracovní nabídka|vaga|oferta de feina)\s*[:–—]\s+(?=\S{2})",
    re.I,
)  # fmt: skip
_ID: Final = re.compile(r"\s*[\[(]?\b(?:job\s?(?:id|no\.?|number|ref)|req(?:uisition)?\s?(?:id|no\.?|#)?|ref(?:erence)?(?:\.|\s?(?:no|nr|id)\.?|ensnr)?|vacancy (?:id|no\.?)|stellen-?(?:id|nr\.?)|kennziffer)\s*[:#.]?\s*[A-Z]{0,5}[-_]?\d[\w\-/.]*[\])]?\s*$", re.I)  # fmt: skip
_SITE_PART: Final = when_used(r"^(?:jobs?|careers?|vacanc(?:y|ies)|karriere|karriär|stellenangebote?|lediga jobb|ledige stillinger|ledige jobs|avoimet työpaikat|offres d['’]emploi|vacatures?|empleos?|ofertas de empleo|offerte di lavoro|oferty pracy|praca|volná místa|jobb|job details|apply now|job search|job board|recruitment)$", re.I)  # fmt: skip
_SEPARATOR: Final = re.compile(r"\s*\|\s*|\s+[-–—]\s+")
_EDGES: Final = " \t-–—|:;,•·*»›>"


class ResolveTitle:
    """Choose and clean the title; a page without one is no posting."""

    def process_item(self, item: Draft) -> Draft:
        """The draft with its title; raises MissingTitle."""
        found = item.candidates.of("title")
        known = [(candidate, clean_title(candidate.value)) for candidate in found if isinstance(candidate.value, str)]
        known = [(candidate, title) for candidate, title in known if _is_title(title)]
        if not known:
            from jobcrawl.drops import MissingTitle

            raise MissingTitle(item.page.url or "no title")
        readers = Counter(key for key, _ in {(_key(title), candidate.reader) for candidate, title in known})
        best, title = max(known, key=lambda pair: pair[0].confidence + AGREEMENT * (readers[_key(pair[1])] - 1))
        names = _names(item)
        item.put("title", _spelling(_without_site(title, names), known), best)
        return item


def clean_title(text: str) -> str:
    """A title on one line without `Vacancy:` before and `Ref 123` behind; unchanged when nothing would be left.

    >>> clean_title("Job Advertisement:  Bus driver")
    'Bus driver'
    >>> clean_title("Bus driver (Ref: 2026-114)")
    'Bus driver'
    """
    line = clean_line(text).strip(_EDGES)
    shorter = _ID.sub("", _PREFIX.sub("", line)).strip(_EDGES)
    return shorter if len(shorter) > 2 else line


def _without_site(title: str, names: set[str]) -> str:
    """The title without `| Employer`, `- Jobs` at its end."""
    for _ in range(3):
        separators = list(_SEPARATOR.finditer(title))
        if not separators:
            break
        tail = title[separators[-1].end() :].strip()
        if _key(tail) not in names and not _SITE_PART.match(tail):
            break
        title = title[: separators[-1].start()].rstrip(_EDGES)
    return title


def _names(item: Draft) -> set[str]:
    """Names of employers and of the site, for telling them from the title."""
    names = set()
    for candidate in item.candidates.of("hiring_organization"):
        value = candidate.value.get("name") if isinstance(candidate.value, dict) else candidate.value
        if isinstance(value, str):
            names.add(_key(value))
    return names - {""}


def _spelling(title: str, known: list[tuple[Candidate, str]]) -> str:
    """The same title in mixed case where the best one is in capitals throughout."""
    if not title.isupper() or len(title) < 5:
        return title
    key = _key(title)
    return next((other for _, other in known if not other.isupper() and _key(other) == key), title)


def _is_title(title: str) -> bool:
    return 1 < len(title) <= 300 and any(c.isalpha() for c in title)


def _key(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))
