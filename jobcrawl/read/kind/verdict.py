"""Kind of page: one posting, a listing of postings, or neither, and why.

A posting needs a text that reads like an ad; a listing needs job links, or the name of a job list. What is in doubt is
neither: a page that is no posting must not become one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal, NamedTuple

from jobcrawl.candidate import MACHINE_READERS, Candidates
from jobcrawl.page import Page
from jobcrawl.read.kind.ad_signs import AS_HEADING, AS_HEADLINE, CHROME, MOST_BLOCKS, seeks
from jobcrawl.read.kind.ad_weight import (
    ENOUGH,
    PLAIN_ADDRESS,
    PLAINLY_TOLD,
    TERMS,
    Sign,
    facts_of,
    is_told_plainly,
    speaks_of_applying,
)
from jobcrawl.read.kind.brief_ads import is_brief_ad
from jobcrawl.read.kind.case import LONG_TEXT, SHORTEST_AD, Case, is_titled_as_list
from jobcrawl.read.kind.empty_lists import is_empty_list
from jobcrawl.read.kind.several_ads import holds_several_ads, holds_several_buttons, holds_several_roles
from jobcrawl.read.kind.something_else import NOT_FOUND, is_template
from jobcrawl.read.lists.job_card import JobLink
from jobcrawl.read.lists.list_size import says_none_open
from jobcrawl.read.lists.listing import Listing
from jobcrawl.read.shapes.job_url import LIKELY, is_list_address, job_likelihood, names_one_job, speaks_of_jobs
from jobcrawl.read.shapes.title_shape import Title
from jobcrawl.read.titles.bearings import bearings_of
from jobcrawl.read.words.job_words import LISTING_NAME, MANY_JOBS
from jobcrawl.values.roles import names_a_role

Kind = Literal["posting", "listing", "not_a_posting"]

BEYOND_DOUBT = ENOUGH + 2
"""Points from which a page that holds one ad is one, whatever its address is called and however many jobs stand beside it."""
SOME_TOLD = 2
"""Stated fields from which the page under the name of a list is the ad of the role that its document title begins with."""
PLAINLY_TEXT = 600
"""Characters of running text at the address of a job that are taken for an ad in a language unknown here."""
SHORT_TEXT = 300
"""Characters of running text that are no list of two entries."""
LONG_OWN = 400
"""Characters of running text beside cards that make a page more than its cards."""
MANY_LINKS = 3
"""Job links from which a page is a list, unless it is plainly something else."""
NOTHING = "nothing on it says that it is a job or a list of jobs"
"""Why a page is neither."""
UNTOLD = "it reads like an ad, but has the name of a list of jobs and does not tell which one is open"
"""Why a page is neither though it reads like an ad."""

_LANGUAGES = frozenset(("en", "sv", "no", "nb", "nn", "da", "fi", "de", "fr", "nl", "es", "ca", "it", "pl", "cs", "pt"))
"""Languages whose words of ads and of lists are known here."""


class Verdict(NamedTuple):
    """What a page is, and why."""

    kind: Kind
    """What it is."""
    why: str
    """What decided it, in words for a person."""
    signs: tuple[Sign, ...] = ()
    """What was weighed; empty where the publisher's own declaration decided."""
    lack: str = ""
    """Why the page does not read like an ad; empty for a posting, and where it does."""

    @property
    def words(self) -> str:
        """What the page is and why, in one clause for a person: `not a posting: its title is that of an error`."""
        name = "not a posting" if self.kind == "not_a_posting" else f"a {self.kind}"
        return f"{name}: {self.lack if self.lack and self.kind == 'not_a_posting' else self.why}"


def verdict_on(page: Page, candidates: Candidates, listing: Listing) -> Verdict:
    """What a page is: the first rule that holds decides.

    `listing` is only asked for its links where the page's own words leave doubt.
    """
    case = Case(page, candidates, listing)
    if _is_declared(case):
        return Verdict("posting", "its publisher declares one job for machines, with a text")
    neither: tuple[Kind, str] = ("not_a_posting", "")
    kind, why = next(((kind, why) for holds, kind, why in _RULES if holds(case)), neither)
    lack = "" if kind == "posting" else case.lack
    return Verdict(kind, why or (NOTHING if lack else UNTOLD), case.weighed, lack)


def _is_ad(case: Case) -> bool:
    """Whether the text reads like an ad, be it one of a few lines."""
    return not case.lack or (not case.elsewhere and is_brief_ad(case))


def _is_declared(case: Case) -> bool:
    """Whether the publisher declares one posting with a text for machines, on a page that is no error."""
    if "title" not in case.candidates:
        return False
    declared = any(
        c.reader in MACHINE_READERS and isinstance(c.value, str) and len(c.value) >= SHORTEST_AD
        for c in case.candidates.of("description")
    )
    return declared and not NOT_FOUND.search(case.headline)


def _declares_several(case: Case) -> bool:
    """Whether the publisher declares several jobs that the page links, under a heading that names no role."""
    if len(case.listing.declared_titles) < MANY_LINKS or (case.heading is not None and names_a_role(case.heading.text)):
        return False
    return len(case.links) >= MANY_LINKS


def _is_template(case: Case) -> bool:
    """Whether the title is that of a text to copy, of which parts and links look like those of jobs."""
    return is_template(case.headline) and not case.is_named_as_list


def _holds_several(case: Case) -> bool:
    """Whether several jobs stand on the page in full."""
    enough = 2 if case.signs.main_name else 3
    if case.is_of_list and (holds_several_roles(case.page, enough) or holds_several_buttons(case.page)):
        return True
    return holds_several_ads(case.signs)


def _is_plainly_one_ad(case: Case) -> bool:
    """Whether sections, role and address leave no doubt, so that the page's links need not be looked at."""
    if case.lack:
        return False
    signs, is_likely = case.signs, case.likelihood >= LIKELY
    if case.likelihood >= PLAIN_ADDRESS and case.points >= ENOUGH + 1 and not signs.list_name:
        return True
    if len(signs.sections) >= 3:
        return not case.is_named_as_list or signs.role or is_likely
    return len(signs.sections) == 2 and (is_likely or (signs.role and not case.is_named_as_list))


def _holds_the_only_ad(case: Case) -> bool:
    """Whether a page about jobs that links none is the ad of the one that is open."""
    about_jobs = case.signs.list_name or case.speaks_of_jobs
    return about_jobs and not case.links and not case.elsewhere and _is_nearly_enough(case) and _holds_one_ad(case)


def _is_declared_briefly(case: Case) -> bool:
    """Whether the publisher declares one posting with title, employer and a few words, and few others are linked."""
    declared = all(
        any(c.reader in MACHINE_READERS and c.value for c in case.candidates.of(name))
        for name in ("title", "hiring_organization", "description")
    )
    return declared and len(case.links) < MANY_LINKS


def _is_ad_without_a_list(case: Case) -> bool:
    """Whether an ad is most of what the page says, and nothing gives it the name of a list."""
    if not _is_ad(case) or case.signs.list_name or (case.links and case.is_named_as_list):
        return False
    if len(case.links) < MANY_LINKS:
        return True
    is_list = not case.signs.role and (is_titled_as_list(case) or case.listing.total == len(case.links))
    return not is_list and _is_mostly_its_own(case)


def _is_ad_beyond_doubt(case: Case) -> bool:
    """Whether an ad is beyond doubt, whatever the page is called and whatever stands beside it."""
    is_clear = _is_ad(case) and case.signs.role and case.points >= BEYOND_DOUBT
    return is_clear and _is_mostly_its_own(case, SHORTEST_AD) and _holds_one_ad(case)


def _stands_in_an_article(case: Case) -> bool:
    """Whether job links stand beside a long text at an address and under a heading that say nothing of jobs: a newspaper's."""
    if not case.links:
        return False
    least = LONG_TEXT if len(case.links) >= MANY_LINKS else SHORT_TEXT
    url = case.page.url
    is_named = case.signs.main_name if case.elsewhere else case.signs.list_name
    if case.signs.chars < least or is_named or speaks_of_jobs(url) or url.count("/") < 4:
        return False
    heading = case.heading
    if heading is None or heading.score < AS_HEADLINE or LISTING_NAME.match(heading.text) or MANY_JOBS.search(heading.text):
        return False
    return _is_mostly_its_own(case, min(least, LONG_OWN))


def _leads_to_jobs(case: Case) -> bool:
    """Whether the page's links are those of a list: many, or under the name of a list, or plainly leading to jobs.

    At the address of one job they are not, where that job is gone or the page is of something else: they lead to others like it.
    """
    if case.likelihood >= LIKELY and not case.is_named_as_list and (case.elsewhere or "expired" in case.candidates):
        return False
    links = case.links
    if len(links) >= MANY_LINKS or (links and case.is_named_as_list):
        return True
    if len(links) >= 2 and all(_leads_to_a_job(link) for link in links):
        return True
    is_list = case.likelihood >= 0 and is_list_address(case.page.url)
    return is_list and any(job_likelihood(link.url) >= PLAIN_ADDRESS for link in links)


def _leads_to_a_job(link: JobLink) -> bool:
    """Whether a link's address is plainly that of a job, or a likely one under the name of a role."""
    likelihood = job_likelihood(link.url)
    return likelihood >= PLAIN_ADDRESS or (likelihood > 0 and names_a_role(link.title))


def _is_ad_at_a_jobs_address(case: Case) -> bool:
    """Whether the text reads like an ad and the address is that of a job."""
    return _is_ad(case) and case.likelihood >= LIKELY


def _links_a_job_under_a_lists_name(case: Case) -> bool:
    """Whether a job is linked on a page whose document title is the name of a list."""
    return bool(case.links) and is_titled_as_list(case)


def _is_told_in_another_language(case: Case) -> bool:
    """Whether a text in a language unknown here stands at the address of a job, or under a role and with an e-mail address."""
    signs = case.signs
    if case.elsewhere or signs.chars < PLAINLY_TEXT or case.likelihood < LIKELY or not _is_in_another_language(case.page):
        return False
    if case.likelihood >= PLAIN_ADDRESS:
        return True
    return signs.role and not signs.list_name and (signs.applies or _names_an_address(case.page))


_RULES: Final[tuple[tuple[Callable[[Case], bool], Kind, str], ...]] = (
    (_declares_several, "listing", "its publisher declares several jobs for machines, and it links them"),
    (_is_template, "not_a_posting", "its title is that of a text to copy or to prepare with"),
    (_holds_several, "listing", "several jobs stand on it in full"),
    (_is_plainly_one_ad, "posting", "it reads like an ad, and its parts, its role and its address leave no doubt"),
    (_holds_the_only_ad, "posting", "it is about jobs, links none and holds one ad"),
    (_is_declared_briefly, "posting", "its publisher declares one job for machines, in a few words"),
    (_is_ad_without_a_list, "posting", "it reads like an ad, be it a short one, and is no list"),
    (_is_ad_beyond_doubt, "posting", "it reads like an ad beyond doubt, though it links other jobs"),
    (_stands_in_an_article, "not_a_posting", "its links to jobs stand beside an article"),
    (_leads_to_jobs, "listing", "it links jobs"),
    (_is_ad_at_a_jobs_address, "posting", "it reads like an ad, and its address is that of a job"),
    (_links_a_job_under_a_lists_name, "listing", "it links a job, and its title is the name of a list"),
    (_is_told_in_another_language, "posting", "it is a text in a language whose words are unknown here, at the address of a job"),
    (is_empty_list, "listing", "it has the name and the address of a list of jobs, and links none"),
)
"""Rules about pages that declare no job: what must hold, what the page is then, and why in words for a person."""


def _is_nearly_enough(case: Case) -> bool:
    """Whether the points are those of an ad; half a point less does under a heading that stands for a role."""
    heading = case.heading
    is_headed = heading is not None and heading.score >= AS_HEADLINE and names_a_role(heading.text)
    return case.points >= (ENOUGH - 0.5 if is_headed else ENOUGH)


def _holds_one_ad(case: Case) -> bool:
    """Whether a page about jobs holds the only one in full, as pages of small firms do that are named like a list."""
    heading, signs, page = case.heading, case.signs, case.page
    if _is_sheet_of_one_job(case):
        return True
    if heading is None or LISTING_NAME.match(heading.text) or MANY_JOBS.search(heading.text):
        return False
    asks = signs.applies or "apply" in signs.sections or "apply_url" in case.candidates
    asks = (
        asks
        or signs.wanted
        or signs.offers_pay
        or names_one_job(page.url)
        or speaks_of_applying(signs)
        or _names_an_address(page)
        or is_told_plainly(page, signs)
    )
    if not asks or signs.chars < SHORTEST_AD or says_none_open(page.outline.blocks):
        return False
    if is_told_plainly(page, signs):
        return True
    facts = len(facts_of(case.candidates))
    if heading.score >= AS_HEADLINE and (facts >= PLAINLY_TOLD or names_a_role(heading.text)):
        return True
    if facts >= SOME_TOLD and _repeats_the_title(page, heading):
        return True
    if signs.role:
        return (
            (signs.wanted and heading.score >= AS_HEADING)
            or len(signs.sections) >= 2
            or (heading.score >= AS_HEADING and names_a_role(heading.text) and seeks(heading.text, signs))
        )
    return "demands" in signs.sections and not signs.sections.isdisjoint(("duties", "role")) and facts >= 1


def _repeats_the_title(page: Page, heading: Title) -> bool:
    """Whether a heading holds the role that the document title begins with: `Vacancy: Baker` of `Baker | Dean Bakery | Jobs`."""
    segments = bearings_of(page).head.segments
    return len(segments) > 1 and segments[0].casefold() in heading.text.casefold() and names_a_role(segments[0])


def _is_sheet_of_one_job(case: Case) -> bool:
    """Whether a sheet of facts tells of one role, with the number of its requisition or all its terms."""
    title = case.candidates.first("title")
    is_role = title is not None and title.reader == "fact_sheet" and names_a_role(str(title.value))
    facts = set(facts_of(case.candidates)) if is_role else set()
    return len(facts) >= PLAINLY_TOLD and ("requisition_id" in facts or facts.issuperset(TERMS))


def _names_an_address(page: Page) -> bool:
    """Whether the text names an e-mail address."""
    return any(
        mark.href is not None and mark.href.startswith("mailto:")
        for block in page.outline.blocks[:MOST_BLOCKS]
        if block.marks and not block.zone & CHROME
        for mark in block.marks
    )


def _is_in_another_language(page: Page) -> bool:
    """Whether the page declares a language whose words for jobs are not known here, so that its words cannot speak for it."""
    declared = "" if page.is_text else (page.tree.get("lang") or "")
    return bool(declared) and declared[:2].casefold() not in _LANGUAGES


def _is_mostly_its_own(case: Case, least: int = LONG_OWN) -> bool:
    """Whether most running text stands outside the cards of other jobs."""
    cards = case.listing.card_blocks
    own = others = 0
    for block in case.page.outline.blocks[:MOST_BLOCKS]:
        if len(block.text) >= 70 and not block.zone & CHROME:
            if block.index in cards:
                others += len(block.text)
            else:
                own += len(block.text)
    return own >= least and own > others
