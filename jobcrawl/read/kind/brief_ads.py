"""Brief ads: a few lines under the name of a role that are an ad all the same, as small firms write them."""

from __future__ import annotations

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.kind.ad_signs import AS_ADDRESS, AS_HEADING, CHROME, Signs, seeks
from jobcrawl.read.kind.ad_weight import FACT_FIELDS, speaks_of_employment
from jobcrawl.read.kind.case import FORM_FIELDS, LONGEST_ROLE, SHORTEST_AD, Case
from jobcrawl.read.shapes.job_url import LIKELY, last_words
from jobcrawl.read.shapes.title_shape import Title
from jobcrawl.read.words.ad_words import EMPLOYMENT_PHRASES
from jobcrawl.values.roles import names_a_role

SHORTEST_NOTE, LONGEST_NOTE = 60, 2000
"""Characters besides its title that an ad of a few lines has."""
_BRIEF_FACTS = (*FACT_FIELDS, "job_location_type")
"""Fields that count for an ad of a few lines."""
_TERMS = {"employment_type", "base_salary", "apply_url", "work_hours"}
"""Facts that only somebody who hires states."""


def is_brief_ad(case: Case) -> bool:
    """Whether a few lines under the name of a role say where, how long, for how much or how to apply: an ad of a small firm."""
    heading, signs, likelihood = case.heading, case.signs, case.likelihood
    if heading is None or heading.score < AS_HEADING or signs.list_name or likelihood < 0:
        return False
    if case.page.outline.fields >= FORM_FIELDS:
        return False
    role = names_a_role(heading.text)
    if role and names_a_role(last_words(case.page.url)) and _calls_for_one(signs):
        return True
    if not _says_something(case.page, heading):
        return False
    facts = _brief_facts(case)
    if role and likelihood >= LIKELY:
        return len(facts) >= 2
    terms = facts & _TERMS
    if len(facts) >= 2 and terms and _is_sought_by_name(heading, signs):
        return True
    if role and case.speaks_of_jobs:
        return (len(facts) >= 2 and bool(terms)) or _calls_for_one(signs)
    if heading.score < AS_ADDRESS or len(facts) < 3:
        return False
    return (role and likelihood > 0 and _is_told_beside(case.candidates)) or (likelihood >= 0.5 and bool(terms))


def _is_sought_by_name(heading: Title, signs: Signs) -> bool:
    """Whether an employer's sentence seeks what a heading of few words names, and the heading asks nothing."""
    is_name = heading.text.count(" ") < LONGEST_ROLE and not heading.text.endswith("?")
    return is_name and speaks_of_employment(signs) and seeks(heading.text, signs)


def _brief_facts(case: Case) -> set[str]:
    """Fields of an ad that a few lines tell."""
    stated = {name for name in _BRIEF_FACTS if (found := case.candidates.first(name)) is not None and found.confidence >= 0.45}
    if case.signs.applies:
        stated.add("apply_url")
    if case.signs.pays:
        stated.add("base_salary")
    return stated


def _calls_for_one(signs: Signs) -> bool:
    """Whether sentences say that somebody is looked for, `Wir suchen eine nette Kollegin`, or speak of employment more than once.

    News of whoever got the position speak of it too.
    """
    if signs.chars < SHORTEST_AD * 2:
        return False
    spoken = sum(phrase in signs.words for phrase in EMPLOYMENT_PHRASES)
    return spoken >= 2 or (spoken > 0 and (signs.seeks or signs.applies or signs.pays))


def _is_told_beside(candidates: Candidates) -> bool:
    """Whether labels or the lines beside the title tell both the place and the terms."""
    return all(
        any(candidate.reader in ("headings", "employer", "labels", "icons") for candidate in candidates.of(name))
        for name in ("job_locations", "employment_type")
    )


def _says_something(page: Page, title: Title) -> bool:
    """Whether there are some words besides the title, few enough to be read as one short ad."""
    own = sum(len(block.text) for block in page.outline.blocks if not block.box.zone & CHROME) - len(title.text)
    return SHORTEST_NOTE <= own <= LONGEST_NOTE
