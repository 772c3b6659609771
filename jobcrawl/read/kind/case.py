"""Case: what the rules about the kind of a page ask, each answer found once."""

from __future__ import annotations

from functools import cached_property

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.kind.ad_signs import AS_ADDRESS, AS_HEADING, AS_HEADLINE, CHROME, MOST_BLOCKS, Signs, signs_of
from jobcrawl.read.kind.ad_weight import (
    ENOUGH,
    PARTS_OF_AN_AD,
    PLAINLY_TOLD,
    TERMS,
    Sign,
    facts_of,
    is_told_plainly,
    offers_work,
    speaks_of_employment,
    weighed,
)
from jobcrawl.read.kind.something_else import says_what_else
from jobcrawl.read.lists.job_card import JobLink
from jobcrawl.read.lists.listing import Listing
from jobcrawl.read.shapes.job_url import LIKELY, is_list_address, job_likelihood, speaks_of_jobs
from jobcrawl.read.shapes.title_shape import Title
from jobcrawl.read.titles.bearings import bearings_of
from jobcrawl.read.words.job_words import LISTING_NAME
from jobcrawl.values.patterns import when_used
from jobcrawl.values.roles import names_a_role

WHATEVER_IS_DECLARED = ENOUGH + 2.5
"""Points from which a page is an ad though it declares itself to be an article or a product; an ad that is told in full
at the address of a job needs three less."""
WELL_TOLD = ENOUGH + 2
"""Points from which a few short lines under the name of a role are an ad."""
PART_OF_PAGE = "part of a page"
"""Finding of a page that is one ad cut out of a page of several, so that its address says nothing of it: whether that page, by
its heading and by how it asks for people, is about jobs."""
SHORTEST_AD = 120
"""Characters of running text below which nothing is taken for an ad."""
LITTLE_TEXT = 300
"""Characters of running text below which a page that says that its job is gone says little else."""
FORM_FIELDS = 3
"""Form fields from which a page of few words is a form."""
LONG_TEXT = 3000
"""Characters of running text that are no list without entries."""
LONGEST_ROLE = 7
"""Words of the longest title that is the name of a role and no sentence about one."""
_HIRING = when_used(
    r"(?i)\b(?:we(?:['’]re| are)|now) hiring\b|\bwanted\b|\bvacancy\b|^(?:vi söker|vi søker|vi søger|wir suchen|nous recrutons"
    r"|nous recherchons|wij zoeken|gezocht|gesucht|buscamos|se busca|cerchiamo|szukamy|poszukujemy|hledáme|etsimme|haemme)\b"
)
"""A title that calls for somebody."""
_OFFERED = frozenset(("countdown", "base_salary", "apply_url"))
"""Facts of a post that is still to be had."""
_TOLD_OF_A_JOB = frozenset(("duties", "demands"))
"""Parts that only the ad of one job has."""
_SITE_NAME = when_used(r"\s[|–—·-]\s")
"""What parts the name of a page from that of its site in the document title."""


class Case:
    """What the rules ask about a page, each found once, when the first rule asks."""

    def __init__(self, page: Page, candidates: Candidates, listing: Listing) -> None:
        self.page, self.candidates, self.listing = page, candidates, listing
        self.headline = "" if page.is_text else (page.tree.findtext("head/title") or "").strip()[:200]
        """Text of `<title>`."""

    @cached_property
    def signs(self) -> Signs:
        """Signs of an ad and of other pages."""
        return signs_of(self.page, self.headline, self.candidates)

    @cached_property
    def heading(self) -> Title | None:
        """The title, where it stands on the page."""
        return bearings_of(self.page).heading

    @cached_property
    def likelihood(self) -> float:
        """How much the address looks like that of one job; that of a page about jobs does not speak against its parts."""
        likelihood = job_likelihood(self.page.url)
        return max(likelihood, 0.0) if self.page.findings.get(PART_OF_PAGE) else likelihood

    @cached_property
    def speaks_of_jobs(self) -> bool:
        """Whether the address speaks of jobs, or the page around does."""
        return speaks_of_jobs(self.page.url) or bool(self.page.findings.get(PART_OF_PAGE))

    @cached_property
    def is_of_list(self) -> bool:
        """Whether the address is that of a list."""
        return is_list_address(self.page.url) and PART_OF_PAGE not in self.page.findings

    @cached_property
    def is_named_as_list(self) -> bool:
        """Whether a main heading or the address is the name of a list."""
        return self.signs.list_name or (0 <= self.likelihood < LIKELY and self.is_of_list)

    @cached_property
    def weighed(self) -> tuple[Sign, ...]:
        """What speaks for an ad and against."""
        return weighed(self.page, self.signs, self.candidates, self.likelihood)

    @cached_property
    def points(self) -> float:
        """The sum of what speaks for an ad and against."""
        return sum(sign.points for sign in self.weighed)

    @cached_property
    def elsewhere(self) -> str:
        """What the page says that it is, if no ad."""
        if _says_only_that_it_is_gone(self):
            return "it says that the job is gone, and no part of the ad is left"
        is_clear = self.points + 3 * _is_told_in_full(self) >= WHATEVER_IS_DECLARED
        calls = calls_in_its_title(self)
        return says_what_else(
            self.page,
            self.headline,
            self.signs,
            beyond_doubt=is_clear,
            calls=calls,
            may_be_article=calls or (is_titled_with_a_role(self) and (self.likelihood >= LIKELY or self._tells_terms())),
            may_be_signed=calls or is_titled_with_a_role(self, AS_HEADING),
            is_offered=_is_offered(self.candidates),
        )

    @cached_property
    def lack(self) -> str:
        """Why the text does not read like an ad; empty where it does."""
        if self.elsewhere:
            return self.elsewhere
        if self.points < ENOUGH:
            return "too little speaks for one"
        if self.signs.chars < SHORTEST_AD and not self._is_told_in_lines():
            return f"it has {self.signs.chars} characters of running text, and {SHORTEST_AD} are needed"
        offers = offers_work(self.signs, self.candidates, self.likelihood) or is_told_plainly(self.page, self.signs)
        if not offers:
            return "nothing tells that it offers work, and not a course, a product or advice"
        return ""

    def _tells_terms(self) -> bool:
        """Whether the text tells until when one may apply, or seeks somebody on terms of employment, as no article does."""
        if "valid_through" in self.candidates:
            return True
        return self.signs.seeks and any(name in self.candidates for name in TERMS)

    def _is_told_in_lines(self) -> bool:
        """Whether short lines tell at least two parts of a role's ad, its points well beyond enough, or all plainly."""
        is_well_told = self.signs.role and len(self.signs.sections) >= 2 and self.points >= WELL_TOLD
        if not is_well_told and not is_told_plainly(self.page, self.signs):
            return False
        blocks = self.page.outline.blocks[:MOST_BLOCKS]
        own = sum(len(block.text) - block.link_chars for block in blocks if not block.zone & CHROME and block.level != 1)
        return own >= SHORTEST_AD and self.page.outline.fields < FORM_FIELDS

    @property
    def links(self) -> list[JobLink]:
        """The page's links to jobs."""
        return self.listing.links


def _is_offered(candidates: Candidates) -> bool:
    """Whether a page states pay or a way to apply, or a day by a label; a sentence may tell of a day that is past."""
    day = candidates.first("valid_through")
    is_labelled = day is not None and day.reader in ("labels", "fact_sheet")
    return is_labelled or not _OFFERED.isdisjoint(facts_of(candidates))


def is_titled_as_list(case: Case) -> bool:
    """Whether the document title begins with the name of a list."""
    return LISTING_NAME.match(_SITE_NAME.split(case.headline)[0]) is not None


def is_titled_with_a_role(case: Case, least: float = AS_ADDRESS) -> bool:
    """Whether the heading that document title and address repeat is the name of a role and little more."""
    heading = case.heading
    if heading is None or heading.score < least:
        return False
    return heading.text.count(" ") < LONGEST_ROLE and names_a_role(heading.text)


def calls_in_its_title(case: Case) -> bool:
    """Whether the main heading says that somebody is hired: `We're hiring: Studio technician`, as news of small firms do."""
    heading = case.heading
    least = AS_HEADING if case.speaks_of_jobs else AS_HEADLINE
    if heading is None or heading.score < least or heading.text.rstrip().endswith("?"):
        return False
    return _HIRING.search(heading.text) is not None


def _says_only_that_it_is_gone(case: Case) -> bool:
    """Whether the page says that a job is gone, without duties and demands: in a heading that names none, or in few words that
    tell no terms."""
    heading, gone, signs = case.heading, case.candidates.first("expired"), case.signs
    if heading is None or gone is None or heading.score < AS_HEADING or not signs.sections.isdisjoint(_TOLD_OF_A_JOB):
        return False
    if gone.raw == heading.text and not names_a_role(heading.text):
        return True
    return signs.chars < LITTLE_TEXT and not any(name in case.candidates for name in TERMS)


def _is_told_in_full(case: Case) -> bool:
    """Whether an address about jobs has the ad of a role with many facts or several parts, or an employer tells all parts."""
    if not case.signs.role:
        return False
    if case.likelihood >= LIKELY and len(facts_of(case.candidates)) >= PLAINLY_TOLD:
        return True
    if len(case.signs.sections) < 3:
        return False
    if case.likelihood >= LIKELY or case.speaks_of_jobs:
        return True
    return case.signs.sections >= PARTS_OF_AN_AD and is_titled_with_a_role(case) and speaks_of_employment(case.signs)
