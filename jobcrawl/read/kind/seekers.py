"""Seekers: the profile of somebody who looks for work, which has a role, a place and a rate as an ad has."""

from __future__ import annotations

from typing import Final

from jobcrawl.page import Page
from jobcrawl.read.titles.bearings import bearings_of
from jobcrawl.values.patterns import Worded, when_used
from jobcrawl.values.roles import names_a_role


def _phrases(listed: str) -> frozenset[str]:
    return frozenset(phrase.strip() for phrase in listed.split("|"))


_LEAST_LABELS: Final = 2
"""Labels of somebody who looks for work, one of them a wish, that make a page a profile beside a career."""
_MOST_PERIODS: Final = 2
"""Times of work that are a career, whatever its heading is."""
_LONGEST_PERIOD: Final = 120
"""Characters of a line that says from when to when somebody worked somewhere."""
_FORM: Final = 6
"""Form fields from which labels of wishes are those of a form to apply by."""

_WISHES: Final = _phrases(
    """desired rate|desired salary|desired pay|desired position|desired job|desired job type|desired job title|desired location
    |desired employment|desired locations|target job title|target job|career objective
    |consultant id|candidate id|resume id|cv id
    |resume updated|resume last updated
    |gewünschte position|wunschposition
    |önskat yrke|önskad tjänst|önskad lön|önskad anställning|ønsket stilling|ønsket jobb|ønsket job|ønsket løn|ønsket lønn
    |toivottu työ|toivottu tehtävä|palkkatoive|haluttu tehtävä
    |poste souhaité|contrat recherché|salaire souhaité|gewenste functie|gewenst salaris
    |gewenste baan|puesto deseado|salario deseado|posizione desiderata|posizione ricercata
    |retribuzione desiderata|poszukiwane stanowisko|oczekiwania finansowe|oczekiwane wynagrodzenie
    |hledaná pozice|požadovaný plat|požadovaná mzda|cargo pretendido|pretensão salarial"""
)
"""Labels of what only somebody who looks for work wishes."""
_STATES: Final = _phrases(
    """willing to relocate|relocation preference|candidate ref|candidate reference|umzugsbereitschaft
    |poste recherché|emploi recherché|puesto solicitado
    |objective|expected salary|salary expectation|salary expectations|gehaltsvorstellung|gehaltswunsch
    |relocate|current location|current salary|current employer|notice period|work authorization|work authorisation
    |work status|visa status|availability|available from|date available|last active|preferred locations|preferred location
    |reisebereitschaft|verfügbarkeit|verfügbar ab|stundensatz|löneanspråk|lønnskrav|tillgänglig från|prétentions salariales
    |disponibilité|mobilité|beschikbaar vanaf|beschikbaarheid|pretensiones salariales|disponibilidad|disponibilità
    |dyspozycyjność|dostępność|nástup možný"""
)
"""Labels of how it stands with whoever looks for work, which ads have too."""
_CAREER: Final = _phrases(
    """professional experience|work experience|employment history|work history|career history|professional summary
    |summary of qualifications|career summary|employment|previous employment|previous positions|experience summary
    |beruflicher werdegang|berufserfahrung|lebenslauf|arbetslivserfarenhet|tidigare anställningar|anställningar
    |arbeidserfaring|yrkeserfaring|erhvervserfaring|arbejdserfaring|työkokemus|työhistoria|ansioluettelo
    |expérience professionnelle|expériences professionnelles|expériences|werkervaring|loopbaan|arbeidsverleden
    |experiencia laboral|experiencia profesional|esperienze lavorative|esperienza lavorativa|esperienze professionali
    |doświadczenie zawodowe|pracovní zkušenosti|pracovní praxe|profesní zkušenosti|experiência profissional"""
)
"""Headings over what somebody has worked as; ads head their demands with some of them."""
_DATE: Final = r"(?:[^\W\d]{3,9}\.?\s|\d{1,2}[./])?(?:19|20)\d\d"
_PERIOD: Final = when_used(
    rf"(?i)\b{_DATE}\s?(?:[-–—]|to|bis|till?|til|à|au|tot|a|al|do|saakka)\s?(?:{_DATE}|present|now|today|current|heute|dato|nu|nå"
    r"|nyt|aujourd['’]hui|heden|actualidad|oggi|obecnie|dosud|současnost)"
)
"""From when to when: `Mar 2007 - Feb 2009`, `2011 bis heute`."""
_SEEKS_WORK: Final = Worded(
    r"""(?ix)\b(?:(?:looking|searching)\ for|seek(?:s|ing)|sucht|söker|søger|søker|etsii|cherche|recherche|zoekt
    |busca|cerca|szuka|hledá)
    \ (?:a\ |an\ |eine?\ |ett\ |en\ |et\ |un\ |una\ |new\ |neue\ |nytt\ |nyt\ |full[- ]time\ |part[- ]time\ ){0,3}
    (?:jobs?|work|employment|position|stelle|arbeit|anstellung|jobb|arbete|anställning|arbejde|arbeid|työtä|töitä|emploi|travail
    |werk|baan|trabajo|empleo|lavoro|impiego|pracy|práci)\W*(?:$|\b(?:in|i|en|à|från|from|at|near|bei|as|als|som|ab)\b)"""
)
"""What a role is followed by that is somebody's: `Nanny looking for work`."""


def seeks_work(heading: str) -> bool:
    """Whether a heading says that somebody of a role looks for work: `Experienced nanny looking for a job`, but no question."""
    found = None if "?" in heading else _SEEKS_WORK.search(heading)
    return found is not None and names_a_role(heading[: found.start()])


def is_profile(page: Page) -> bool:
    """Whether labels and headings tell of somebody who looks for work: `Desired rate`, `Willing to relocate`, a career.

    The labels alone say nothing beside a form: so ask many ads whoever applies.
    """
    if page.outline.fields >= _FORM:
        return False
    found = {name for key in bearings_of(page).keys if key for name in (key, key.partition(":")[0].rstrip())}
    wishes = len(found & _WISHES)
    if not wishes or wishes + len(found & _STATES) < _LEAST_LABELS:
        return False
    return not found.isdisjoint(_CAREER) or _periods(page) >= _MOST_PERIODS


def _periods(page: Page) -> int:
    """How many lines say from when to when somebody worked; as many as are asked for at most."""
    count = 0
    for block in page.outline.blocks:
        if len(block.text) <= _LONGEST_PERIOD and _PERIOD.search(block.text):
            count += 1
            if count >= _MOST_PERIODS:
                break
    return count
