"""List size: how many jobs a listing says it has, which of them its page shows, and whether it says that none is open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from jobcrawl.outline import Block
from jobcrawl.values.dates.date_words import MONTHS, fold
from jobcrawl.values.patterns import when_used
from jobcrawl.zones import Zone

ELSEWHERE = int(Zone.NAV | Zone.FOOTER | Zone.COOKIE | Zone.RELATED | Zone.ACCOUNT | Zone.SHARE)
"""Zones whose words and links say nothing about the list."""
_UNSEEN = ELSEWHERE | int(Zone.HIDDEN)

_AMOUNT = r"\d{1,3}(?:[.,'\u00a0\u202f\u2009\ ]\d{3})+|\d{1,7}"
_RANGE = when_used(
    rf"""(?ix)({_AMOUNT})\s*(?:[-–—]|to|till|til|bis|à|tot|al|a|do|až)\s*({_AMOUNT})
    \s*(?:of|out\ of|av|af|von|sur|van|de|di|z|ze|/|\()\s*(?:about|ca\.?|total\w*|over|:)?\s*({_AMOUNT})"""
)
_SHOWN = when_used(
    rf"""(?ix)(?:showing|displaying|viewing|visar|viser|zeige|angezeigt|affich\w+|toont|mostrando|visualizz\w+)\s+(?:all\s+)?({_AMOUNT})
    \s+(?:of|av|af|von|sur|van|de|di|z)\s+({_AMOUNT})"""
)
_COUNT = when_used(
    rf"""(?ix)(?<![\w$€£.,/-])({_AMOUNT})\+?\s+(?:(?:open|available|current|active|remote
    |matching|total|new|live|latest|job
    |search|lediga|ledige|avointa|offene|passende|aktuelle|freie|resultados|openstaande|aktualnych|volných|results\s+for|of
    |d['’])\s*){{0,3}}
    (?:jobs?|vacanc(?:y|ies)|openings?|positions?|roles|results|opportunities|matches|postings|jobb|annons(?:er)?
    |träff(?:ar)?|(?:lediga\s)?tjänst(?:er)?|platsannonser
    |stilling(?:er)?|treff|resultater|opslag|jobopslag|työpaikka[a]?|paikkaa|tulosta|stellen(?:angebote|anzeigen)?|stelle
    |treffer|ergebnisse|jobangebote|offres?|résultats?|emplois?|postes
    |vacatures?|resultaten|ofertas?|resultados|empleos?|vacantes?|puestos|offert[ae]|risultati|annunci|posizioni|ofert(?:y
    |a)?|wynik(?:ów|i)|ogłosze(?:ń|nia|nie)|nabíd(?:ek|ky|ka)|pozic[ei]?|míst|výsledk(?:ů|y)
    )(?![\w-])"""
)
_NOT_A_COUNT = when_used(r"(?i)\b(?:seekers|alert|per page|ago|years?|candidates|employers|companies|apply to|create|k\+?)\b")
_OF_ALL = when_used(
    rf"""(?ix)\b(?:of|out\ of|from|av|af|von|sur|van|de|di|z|ze)\s+
    (?:(?:an?\ |un\ )?total(?:t|e|en|te)?|sammanlagt|insgesamt|totaal|i\ alt|łącznie|celkem)\s+(?:(?:of|de|av|af)\s+)?({_AMOUNT})
    | \b(?:filter(?:ed|t)|filtrer(?:ade?|t|et)|suodatettu|gefiltert|filtrée?s?|gefilterd|filtrad[oa]s?|filtrat[eioa]
    |przefiltrowan\w+|filtrován\w*)\s[^\d]{{0,20}}({_AMOUNT})"""
)
"""All jobs beside those that are counted: `8 lediga jobb av totalt 120`, `8 results (filtered from 53)`."""
_FEW = r"""top|latest|newest|recent|featured|new|further|more|other|senaste|nyaste|nya|fler|siste|nyeste|nye|flere|seneste|uusi\w*
    |viimeis\w+|lisää|neueste[nr]?|neuen?|weitere|derni[eè]re?s|nouve(?:lles|aux)|récent\w+|laatste|nieuwste|nieuwe|meer|últim[oa]s
    |nuev[oa]s|recientes|otr[oa]s|más|ultim[ie]|nuov[ie]|recenti|altr[ie]|najnowsz\w+|now(?:e|ych)|ostatni\w*|więcej
    |nejnovější\w*|nov(?:é|ých)|poslední\w*|dalších"""
_ADDED = r"""added|tillagda|lagt\still|tilføjet|lisätty|hinzugefügt|ajoutée?s|toegevoegd|añadid[oa]s|aggiunt[ie]|dodan(?:e|ych)
    |přidan(?:é|ých)"""
_FEW_ASIDE = when_used(rf"(?ix)\b(?:{_FEW}|{_ADDED})\s+$")
"""Words right before a count of some jobs: `Latest 8 vacancies`."""
_FEW_AMONG = when_used(rf"(?ix)\b(?:{_FEW})\b")
"""Words in a count of some jobs: `8 new jobs`."""
_FEW_BEHIND = when_used(
    rf"""(?ix)^[\s(]+(?:{_ADDED}|near(?:by|\syou)|within\s\d+
    |(?-i:récente?s|nouvelles|nouveaux|recientes|nuev[oa]s|recenti|nuov[ie])
    |(?:(?:posted|published|publicerade|publisert|publicerede|opslået|julkaistu|veröffentlicht|publiée?s|geplaatst|gepubliceerd
    |publicad[oa]s|pubblicat[ie]|opublikowan(?:e|ych)|zveřejněn(?:é|ých))\s)?
    (?:today|yesterday|recently|this\s(?:week|month)|(?:in|within|over)\sthe\s(?:last|past)|i\s?dag|tänään|heute|aujourd['’]hui
    |vandaag|hoy|oggi|dzisiaj|dziś|dnes))\b"""
)
"""Words right behind a count of some jobs: `8 jobs added today`, `8 vacancies near you`."""
_NUMBER = when_used(r"(?<![\w.,$€£-])(?P<number>\d+(?:[.,\u00a0\u202f\u2009 ]\d+)*)\.?(?P<unit>\s*[%€£$]|\s+[^\W\d]+|\w)?")
_DAY_OR_TIME = when_used(
    r"\b(?:\d{4}[-/.]\d\d?[-/.]\d\d?|\d\d?[-/.]\d\d?[-/.](?:\d{4}|\d\d)|\d\d?\.\d\d?\.?(?!\d)|\d\d?:\d\d|(?:19|20)\d\d)\b(?![.,]\d)"
)
_STILL_JOBS = when_used(
    rf"""(?ix)\s+(?:{_FEW}|of|in|at|on|i|på|av|af|hos|ved|im|bei|von|en|à|au|sur|de|dans|chez|bij|op|te|van|nel\w*|presso|su|di|w|we
    |na|z|ze|v|ve|u|total\w*|totaal|sammanlagt|insgesamt|gesamt|alt|yhteensä|altogether|łącznie|celkem)"""
)
"""Words behind a number that is one of jobs as well: `8 jobs in Leeds and 20 in Bath`, `8 jobs, page 1 of 3`."""
_NONE_OPEN = when_used(
    r"""(?ix)\b(?:(?:there\ are|we\ have|we\ do\ not\ have|we\ don['’]t\ have
    |currently)\s(?:currently\s|presently\s|no\s
    |not\s|any\s|at\ the\ moment\s){0,3}(?:open\s|current\s|available\s|active\s|job\s){0,2}
    (?:openings|positions|vacancies|jobs|roles|opportunities)(?:\s(?:available|open|at\ this\ time|at\ the\ moment|right\ now
    |currently|matching|found))?
    |no\s(?:open|current|available|matching|active|job)?\s?(?:openings|positions|vacancies|jobs|roles|opportunities
    |results)\b(?:\s(?:were\s)?(?:available|open|found|at\ this\ time|at\ the\ moment|right\ now|currently|match\w*))?
    |inga\s(?:lediga\s)?(?:jobb|tjänster|annonser|träffar)|ingen\sledige\s(?:stillinger|job)
    |ei\s(?:avoimia\s)?(?:työ)?paikkoja|keine\s(?:offenen\s|aktuellen\s|passenden\s)?(?:stellen\w*|jobs|treffer|positionen)
    |aucune?\s(?:offre|poste|résultat)|(?:geen|momenteel\sgeen)\s(?:openstaande\s)?(?:vacatures|resultaten)|no\s(?:hay
    |tenemos)\s(?:ofertas|vacantes|puestos|resultados|empleos)|nessun[ao]?\s(?:offerta|posizione|risultato|annuncio)
    |brak\s(?:ofert|wyników|ogłoszeń)|(?:žádn(?:é|á)|nejsou)\s(?:volné|volná|aktuální)?\s?(?:pozice|místa|nabídky))"""
)
_LONGEST_COUNT = 90
"""Characters of the longest line that counts jobs."""
_LEADS_TO_NONE = when_used(r"(?i)\b(?:no|not|inga|ingen|ei|kein\w*|aucun\w*|geen|nessun\w*|brak|žádn\w*|nejsou)\b")


@dataclass(slots=True, frozen=True)
class Shown:
    """What a listing says about its size."""

    first: int | None = None
    """Number of the first job on this page, counted from 1."""
    last: int | None = None
    """Number of the last job on this page."""
    total: int | None = None
    """Number of all jobs of the listing."""
    is_doubtful: bool = False
    """Whether the total may be that of some jobs, so that there are so many at least: `Latest 8 vacancies`."""


def shown_of(blocks: Sequence[Block]) -> Shown:
    """Size of a listing from phrases such as `Showing 1–20 of 95` or `1,234 jobs`; 0 when it says that nothing is open."""
    counted: Shown | None = None
    for block in blocks:
        text = block.text
        if not 3 <= len(text) <= 200:
            continue
        if any(map(str.isdigit, text)):
            found = _RANGE.search(text)
            of_all = _OF_ALL.search(text) if found or _COUNT.search(text) else None
            if found:
                first, last, total = map(_number, found.groups())
                total = max(total, _number(of_all[1] or of_all[2])) if of_all else total
                if first <= last <= total and total < 10_000_000 and not (first == last == total):
                    return Shown(first, last, total)
            few = _SHOWN.search(text)
            if few:
                last, total = map(_number, few.groups())
                if last <= total:
                    return Shown(1, last, total)
            if counted is None and not block.zone & ELSEWHERE and len(text) <= _LONGEST_COUNT:
                counted = Shown(total=_number(of_all[1] or of_all[2])) if of_all else _counted_in(text)
    if counted is None and says_none_open(blocks):
        return Shown(total=0)
    return counted or Shown()


def _counted_in(text: str) -> Shown | None:
    """The number of jobs that a line tells; doubtful where it tells that of some jobs, or several: `8 jobs here, 20 in Bath`."""
    count = _COUNT.search(text)
    if count is None or _NOT_A_COUNT.search(text):
        return None
    before, behind = text[: count.start()], text[count.end() :]
    is_of_some = _FEW_ASIDE.search(before) or _FEW_AMONG.search(count.group()) or _FEW_BEHIND.search(behind)
    return Shown(total=_number(count.group(1)), is_doubtful=bool(is_of_some) or _counts_jobs(before) or _counts_jobs(behind))


def _counts_jobs(text: str) -> bool:
    """Whether a number in what a line tells beside a count may be one of jobs as well, and no year, day, post code or count of
    other things: `in 2026`, `London EC1`, `across 3 offices`."""
    text = _DAY_OR_TIME.sub("", text)
    for found in _NUMBER.finditer(text):
        unit, lead = found["unit"], text[: found.start()].split()
        is_day = bool(lead) and fold(lead[-1].strip(".,")) in MONTHS
        if not is_day and (unit is None or _STILL_JOBS.fullmatch(unit) or _COUNT.match(text, found.start())):
            return True
    return False


def says_none_open(blocks: Sequence[Block]) -> bool:
    """Whether the page says that there are no open jobs."""
    for block in blocks:
        text = block.text
        if 8 <= len(text) <= 300 and not block.zone & _UNSEEN:
            found = _NONE_OPEN.search(text)
            if found and _LEADS_TO_NONE.search(found.group()):
                return True
    return False


def _number(text: str) -> int:
    return int(re.sub(r"\D", "", text))
