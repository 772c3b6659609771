"""Labelled: what the value behind a label is: of another field than the label says, of no field, terms among other words."""

# ruff: noqa: E501  # word lists and their patterns: one meaning a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from jobcrawl.read.shapes.name_shape import are_towns, is_no_name_behind_label, is_town
from jobcrawl.read.shapes.told_place import tells_a_place
from jobcrawl.read.words.vocabulary import EMPLOYMENT_WORDS, ON_SITE_WORDS, REMOTE_WORDS, YES, label_key
from jobcrawl.values.organizations.organization import is_agency_name
from jobcrawl.values.patterns import when_used
from jobcrawl.values.places.place_parts import is_a_house
from jobcrawl.values.places.placeholders import says_no_place
from jobcrawl.values.places.remote import understand_remote
from jobcrawl.values.terms.employment import understand_employment
from jobcrawl.values.word_lists import phrase_set

LOOSE_LENGTH: Final = 300
"""Characters of a value of any kind."""
_BETWEEN_TERMS: Final = when_used(r",\s|\s[-–]\s")
_BETWEEN_TOWNS: Final = when_used(r",\s|\s?/\s?|,?\s(?:and|or|och|eller|og|und|oder|et|ou|en|of|y|o|e)\s")
_LABELS_OF_MORE: Final = phrase_set(
    """
    workplace|base|filiale|niederlassung|filiaal|einsatzstelle|baustelle|destino|punto vendita|punti vendita|cantiere|stabilimento
    |oddział|placówka|pobočka|prodejna|provozovna|onde|obra|unidade|workstation|work station
    """
)
"""Labels for places behind which a department, a kind of work or the name of a shop stands as well: `Oddział: Chirurgia`."""
_DESKS: Final = frozenset(("workstation", "work station"))
"""Of these, those behind which a house is a place of work, and a machine none."""
_LONGEST_TERM: Final = 20
_DENIES: Final = when_used(r"(?:not?|nicht|kein\w*|ikke|inte|ej|pas|non|niet|geen|nie|ei)\b", re.I)
_WORDS_OF_PROSE: Final = 3
"""Blanks from which what stands behind `Hybrid working` explains it and is no answer."""
_DOTTED_END: Final = when_used(
    r"(?:\b(?:Inc|Co|Corp|Ltd|Bros|Assoc|Dept|Univ|Int|Intl|Cie|Kft|Zrt|Nyrt|Lda|Ltda)|\.[^\W\d]{1,2}|\b[A-Z]|\bo)\.$"
)
_FULL_WIDTH_REMARK: Final = when_used(r"（[^（）]*）$")
_UNIT: Final = when_used(r"\b(?:team|department|abteilung|équipe|afdeling|avdelning|avdeling|dział|oddělení)(?: \(|$)", re.I)
_DIVISION: Final = when_used(r"\s(?:division|section|directorate)$", re.I)
"""How the parts of an employer end, which recruiting systems put behind `Organization`."""
_PUBLIC_BODY: Final = when_used(
    r"\b(?:Department|Dept\.?|Ministry|Bureau|Office|City|County|State|Town|Commission|Board|Court|Division|Institute) (?:of|for)\b"
    r"|(?:Service|Bureau|Administration|Authority|Commission|Council|Corps)$"
    r"|\b(?:Department|Commission|Authority|Administration|Council|Police|Court|County|Bureau|Board|Agency)$"
)
"""What a state's own agencies are called, where `Agency` labels the employer and no recruiter."""

_CALL_BEHIND: Final = when_used(
    r"\s+(?:and\s+)?(?:\(?(?:view|see|show|browse|find|more|all|other) (?:all |more |other |our |the )*(?:jobs|openings|vacancies|positions|profile|company)\b"
    r"|(?:alle|weitere|fler|flere|lisää|meer|andere|toutes?|voir|ver|más|tutte|altre|wszystkie|inne|všechny|další) (?:[\w.]+ ){0,3}?"
    r"(?:stellen\w*|jobs?|jobb|stillinger|työpaik\w+|vacatures|offres|ofertas|offerte|oferty|nabídky|vagas)\b).*$",
    re.I,
)
"""The words of a link behind a name: `Dean Staffing View all jobs from this firm`."""
_CALL_BEFORE: Final = when_used(
    r"^(?:view|see|visit) (?:the )?(?:(?:company |employer )?profile|page|jobs|website) (?:of|for|from|by|at) ", re.I
)


def what_it_is(field: str, value: str, label: str) -> tuple[str, str] | None:
    """The field and the value that a label and what stands behind it tell; None where that is no value of the label's.

    `Remote: Yes` and `Workplace: Leeds` say how and where one works, a public body behind `Agency` is the employer.
    """
    key = label_key(value)
    if field == "job_location_type":
        if key in EMPLOYMENT_WORDS and label not in REMOTE_WORDS:
            return None
        if is_town(value) or are_towns(_BETWEEN_TOWNS.split(value)):
            return None if label in REMOTE_WORDS else ("job_locations", value)
        if label == "workplace" and not says_no_place(value) and understand_remote(value) is None and tells_a_place(value):
            return "job_locations", value
        if label in REMOTE_WORDS and "hybr" in label and value.count(" ") >= _WORDS_OF_PROSE and not _DENIES.match(value):
            return field, label
        return field, label if key in YES or key in EMPLOYMENT_WORDS else value
    if field == "job_locations" and key in ON_SITE_WORDS:
        return "job_location_type", value
    if field == "job_locations" and label in _LABELS_OF_MORE and understand_remote(value) is None and not tells_a_place(value):
        return (field, value) if label in _DESKS and is_a_house(value) else None
    if field in ("hiring_organization", "recruiter"):
        value = _CALL_BEFORE.sub("", _CALL_BEHIND.sub("", value))
    if field == "recruiter" and _PUBLIC_BODY.search(value) and not is_agency_name(value):
        field = "hiring_organization"
    if field == "hiring_organization":
        value = _FULL_WIDTH_REMARK.sub("", value)
        value = value if _DOTTED_END.search(value) else value.rstrip(".")
        if _DIVISION.search(value):
            return "department", value
        return None if _UNIT.search(value) or is_no_name_behind_label(value) else (field, value)
    return field, value


def terms_told(label: str, value: str) -> Iterator[str]:
    """Terms of employment among the hours or behind the pay: `Jornada: completa, turnos rotativos`, `€2,000 a month, full time`.

    Where the value alone says nothing, the label is half of the words: `Dedicación: parcial`.
    """
    for part in _BETWEEN_TERMS.split(value.rstrip(".")[:LOOSE_LENGTH]):
        words, is_half = f"{label} {part}", len(part) <= _LONGEST_TERM and not understand_employment(part)
        if label_key(words) in EMPLOYMENT_WORDS or (
            is_half and understand_employment(words) and not understand_employment(label)
        ):
            yield words
        elif label_key(part) in EMPLOYMENT_WORDS:
            yield part
