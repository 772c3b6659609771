"""Weight of an ad: what on a page speaks for one and against, each sign with its points, and whether it offers work."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.kind.ad_signs import AS_ADDRESS, Signs
from jobcrawl.read.kind.several_ads import holds_several_roles
from jobcrawl.read.shapes.job_url import LIKELY, NEVER
from jobcrawl.read.titles.bearings import bearings_of
from jobcrawl.read.words.ad_words import APPLICATION_WORDS, EMPLOYMENT_PHRASES, OTHER_PHRASES, PHRASES
from jobcrawl.values.patterns import WordIndex
from jobcrawl.values.roles import names_a_role

ENOUGH: Final = 3.5
"""Points from which a text is taken for an ad."""
PLAINLY_TOLD: Final = 4
"""Stated fields from which the page of a role is an ad, though it calls itself an article as weblogs' software does; three
parts of an ad are as good."""
PLAIN_ADDRESS: Final = 2.5
"""Likelihood from which an address is plainly that of one job."""
PARTS_OF_AN_AD: Final = frozenset(("duties", "demands", "offer"))
"""Parts by which an employer tells all of a job."""
FACT_FIELDS: Final = (
    "date_posted",
    "valid_through",
    "countdown",
    "employment_type",
    "base_salary",
    "apply_url",
    "requisition_id",
    "job_locations",
    "work_hours",
)
"""Fields of an ad that pages state."""

TERMS: Final = ("employment_type", "base_salary", "work_hours")
"""Facts that only somebody who hires states."""
ALL_TOLD: Final = 3
"""Parts of an ad that sentences can tell."""
_ALL_PLAINLY: Final = 4
"""Parts of an ad that a small employer's sentences can tell; each for itself says nothing, as other texts have it too."""
_AT_WORK: Final = frozenset(("terms", "apply"))
"""Those that suffice on a page about working there."""
_LONGEST_ROLE: Final = 8
"""Spaces of the longest title that is the name of a role and no sentence about one."""
_ONLY_OF_JOBS: Final = ("employment_type", "base_salary", "requisition_id")
_PHRASES, _EMPLOYMENT_PHRASES, _OTHER_PHRASES = (
    WordIndex((phrase,) for phrase in phrases) for phrases in (PHRASES, EMPLOYMENT_PHRASES, OTHER_PHRASES)
)


class Sign(NamedTuple):
    """One thing on a page that speaks for an ad, or against it."""

    points: float
    """Its weight; below 0 where it speaks against."""
    what: str
    """What it is, in words for a person."""


def weighed(page: Page, signs: Signs, candidates: Candidates, likelihood: float) -> tuple[Sign, ...]:
    """Everything about a page that speaks for an ad and against; `likelihood` is that of its address.

    The words of the text are looked at only where the rest does not plainly suffice.
    """
    found = tuple(_seen(page, signs, candidates, likelihood))
    if sum(sign.points for sign in found) >= ENOUGH + 1:
        return found
    told = signs.told if likelihood != NEVER else frozenset()
    if len(told) > 1:
        points = float(len(told)) if len(told) == ALL_TOLD else len(told) - 1.0
        found = (*found, Sign(points, f"sentences of an ad: {', '.join(sorted(told))}"))
    if is_told_plainly(page, signs):
        told_plainly = ", ".join(sorted(signs.told_plainly))
        found = (*found, Sign(2.0 if signs.role else ENOUGH, f"a small employer's sentences: {told_plainly}"))
    phrases = sorted(_PHRASES.found_in(signs.words[:4000]))[:5]
    if not phrases:
        return found
    return (*found, Sign(len(phrases) * 0.5, f"words of its text: {', '.join(PHRASES[number].strip() for number in phrases)}"))


def _seen(page: Page, signs: Signs, candidates: Candidates, likelihood: float) -> Iterator[Sign]:
    """What speaks for an ad and against it, but for the words of its text."""
    if signs.sections:
        yield Sign(min(len(signs.sections), 4), f"parts of an ad: {', '.join(sorted(signs.sections))}")
    if signs.role:
        yield Sign(1.5, "a sentence seeks what the heading names" if signs.sought else "a heading, label or title names a role")
    elif _is_named_as_ad(page, signs, likelihood):
        yield Sign(1.0, "heading, title and address have one name, over parts of an ad")
    if signs.wanted:
        yield Sign(1.0, "its heading says that somebody is wanted")
        if signs.pays:
            yield Sign(0.5, "a sum of money")
        if signs.seeks:
            yield Sign(0.5, "a sentence that looks for somebody")
    if likelihood >= PLAIN_ADDRESS:
        yield Sign(1.5, "its address is that of a job")
    elif likelihood >= LIKELY:
        yield Sign(1.0, "its address may be that of a job")
    elif likelihood == NEVER:
        yield Sign(-0.5, "its address is that of no job")
    if signs.applies:
        yield Sign(1.0, "a link, button or e-mail address to apply")
    if signs.labels:
        yield Sign(min(signs.labels, 3) * 0.5, "labels of an ad")
    if _asks(page):
        yield Sign(-1.0, "its title is a question")
    if stated := facts_of(candidates):
        yield Sign(min(len(stated), 3) * 0.5, f"stated: {', '.join(stated)}")


def facts_of(candidates: Candidates) -> list[str]:
    """Fields of an ad that a page states, by a label or beside the title."""
    return [name for name in FACT_FIELDS if (found := candidates.first(name)) is not None and found.confidence >= 0.6]


def is_told_plainly(page: Page, signs: Signs) -> bool:
    """Whether a small employer's sentences tell under the name of one role that somebody is needed, on which terms, what one
    must bring and whom to write to: `We need a cook from May. $900 a week. You should have fed a crowd. Ring Pam.`

    On a page about working there the terms and whom to write to suffice.
    """
    title = bearings_of(page).title
    if title is None or title.text.endswith("?") or title.text.count(" ") > _LONGEST_ROLE:
        return False
    beside = page.outline.blocks[max(title.index - 1, 0) : title.index + 2]
    if sum(block.level > 1 and names_a_role(block.text) for block in beside) > 1:
        return False
    told = signs.told_plainly
    is_all = len(told) == _ALL_PLAINLY or (signs.of_work and told >= _AT_WORK)
    return is_all and names_a_role(title.text) and not holds_several_roles(page, 2)


def offers_work(signs: Signs, candidates: Candidates, likelihood: float) -> bool:
    """Whether a page offers employment, not a course, a loan, a product or advice, which have requirements and benefits too."""
    asks = signs.applies or signs.wanted or "apply" in signs.sections or likelihood >= PLAIN_ADDRESS or "apply_url" in candidates
    points = 2.0 if likelihood >= PLAIN_ADDRESS else 1.0 if likelihood >= LIKELY else 0.0
    points += (
        signs.role
        + signs.sought
        + ("duties" in signs.sections)
        + (signs.role and len(signs.sections) >= 3)
        + 0.5 * ("employment_type" in candidates)
        + 0.5 * (_further_terms(candidates) if signs.role and asks else 0)
        + 2.0 * _is_told_by_labels(candidates)
        + signs.wanted
        + (signs.role and signs.offers_pay)
    )
    if points >= 3 and (asks or (signs.sections >= PARTS_OF_AN_AD and any(name in candidates for name in TERMS))):
        return True
    text = signs.words
    spoken = len(_EMPLOYMENT_PHRASES.found_in(text))
    points += min(spoken, 3) + min(signs.labels, 2) * 0.5
    points -= min(len(_OTHER_PHRASES.found_in(text)), 3)
    asks = asks or signs.labels > 0 or speaks_of_applying(signs) or "apply" in signs.told
    points += 1.0 if "call" in signs.told else 0.0
    if points >= 3 and {"duties", "demands"} <= signs.sections and signs.seeks:
        return True
    return points >= 4 or (points >= 2 and (asks or spoken >= 2 or signs.offers_pay))


def _further_terms(candidates: Candidates) -> int:
    """How many of pay and hours a page tells surely."""
    return sum((found := candidates.first(name)) is not None and found.confidence >= 0.6 for name in TERMS[1:])


def speaks_of_employment(signs: Signs) -> bool:
    """Whether a phrase stands on the page that only employers use."""
    return bool(_EMPLOYMENT_PHRASES.found_in(signs.words))


def speaks_of_applying(signs: Signs) -> bool:
    """Whether a word of the text is about applying: `CV`, `cover letter`."""
    text = signs.words
    return any(word in text for word in APPLICATION_WORDS)


def _is_named_as_ad(page: Page, signs: Signs, likelihood: float) -> bool:
    """Whether a heading that document title and address repeat stands over parts of an ad at a job's address: a role in words
    that no list has."""
    if likelihood < LIKELY or signs.list_name or not signs.sections & {"duties", "demands"}:
        return False
    heading = bearings_of(page).heading
    return heading is not None and heading.score >= AS_ADDRESS


def _asks(page: Page) -> bool:
    """Whether the page's title is a question, as of people who talk about work."""
    title = bearings_of(page).title
    return title is not None and title.text.rstrip().endswith("?")


def _is_told_by_labels(candidates: Candidates) -> bool:
    """Whether labels tell so much of a job that it needs no word for a role: `Position`, `Location`, `Job type`, `Posted`."""
    labelled = {name for name in FACT_FIELDS if any(c.reader in ("labels", "fact_sheet") for c in candidates.of(name))}
    return len(labelled) >= PLAINLY_TOLD and any(name in labelled for name in _ONLY_OF_JOBS)
