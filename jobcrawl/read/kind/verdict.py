"""Kind of page: one posting, a listing of postings, or neither, and why.

A posting needs a text that reads like an ad; a listing needs job links, or the name of a job list. What is in doubt is
neither: a page that is no posting must not become one.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Final, Literal, NamedTuple

from jobcrawl.candidate import MACHINE_READERS, Candidates
from jobcrawl.page import Page
from jobcrawl.read.kind.ad_signs import AS_ADDRESS, AS_HEADING, AS_HEADLINE, CHROME, MOST_BLOCKS, Signs, seeks, signs_of
from jobcrawl.read.kind.ad_weight import (
    ENOUGH,
    FACT_FIELDS,
    PLAIN_ADDRESS,
    PLAINLY_TOLD,
    Sign,
    facts_of,
    offers_work,
    speaks_of_applying,
    speaks_of_employment,
    weighed,
)
from jobcrawl.read.kind.several_ads import holds_several_ads, holds_several_buttons, holds_several_roles
from jobcrawl.read.kind.something_else import NOT_FOUND, is_template, says_what_else
from jobcrawl.read.lists.job_card import JobLink
from jobcrawl.read.lists.list_size import says_none_open
from jobcrawl.read.lists.listing import Listing
from jobcrawl.read.shapes.job_url import LIKELY, is_list_address, job_likelihood, last_words, names_one_job, speaks_of_jobs
from jobcrawl.read.shapes.title_shape import Title
from jobcrawl.read.titles.bearings import bearings_of
from jobcrawl.read.words.ad_words import EMPLOYMENT_PHRASES
from jobcrawl.read.words.job_words import AMBIGUOUS_NAME, LISTING_NAME, MANY_JOBS
from jobcrawl.values.patterns import when_used
from jobcrawl.values.roles import names_a_role

Kind = Literal["posting", "listing", "not_a_posting"]

BEYOND_DOUBT = ENOUGH + 2
"""Points from which a page that holds one ad is one, whatever its address is called and however many jobs stand beside it."""
WHATEVER_IS_DECLARED = ENOUGH + 2.5
"""Points from which a page is an ad though it declares itself to be an article or a product; an ad that is told in full
at the address of a job needs three less."""
PART_OF_PAGE = "part of a page"
"""Finding of a page that is one ad cut out of a page of several, so that its address says nothing of it."""
SHORTEST_AD = 120
"""Characters of running text below which nothing is taken for an ad."""
SHORTEST_NOTE, LONGEST_NOTE = 60, 2000
"""Characters besides its title that an ad of a few lines has."""
FORM_FIELDS = 3
"""Form fields from which a page of few words is a form."""
MANY_FIELDS = 6
"""Fields for words from which on a form is no search."""
PLAINLY_TEXT = 600
"""Characters of running text at the address of a job that are taken for an ad in a language unknown here."""
LONG_TEXT = 3000
"""Characters of running text that are no list without entries."""
SHORT_TEXT = 300
"""Characters of running text that are no list of two entries."""
LONG_OWN = 400
"""Characters of running text beside cards that make a page more than its cards."""
MANY_LINKS = 3
"""Job links from which a page is a list, unless it is plainly something else."""
LONGEST_ROLE = 7
"""Words of the longest title that is the name of a role and no sentence about one."""
NOTHING = "nothing on it says that it is a job or a list of jobs"
"""Why a page is neither."""

_HIRING = when_used(
    r"(?i)\b(?:we(?:['’]re| are)|is|now) hiring\b|\bwanted\b|\bvacancy\b|^(?:vi söker|vi søker|vi søger|wir suchen|nous recrutons"
    r"|nous recherchons|wij zoeken|gezocht|gesucht|buscamos|se busca|cerchiamo|szukamy|poszukujemy|hledáme|etsimme|haemme)\b"
)
"""A title that calls for somebody."""
_HOMES = when_used(
    r"\b(?:units?|apartments?|flats?|rooms?|bedrooms?|cottages?|houses?|homes?|lodgings?|pitch(?:es)?|berths?|moorings?)\b.{0,40}"
    r"\b(?:available|vacant|to let|to rent|for rent)\b|\b(?:vacant|available) (?:units?|apartments?|flats?|rooms?|homes?)\b"
)
"""Homes that are free, in lower case: `no units are available`."""
_WORK = when_used(r"\b(?:jobs?|positions?|roles?|workers?|staff|recruit\w*|hir(?:e|ing)|careers?|employ\w*|apply)\b")
"""Words of work, in lower case."""
_WORDS_ASKED = frozenset(("text", "email", "tel"))
"""Types of fields that ask for a few words, as those of a search do too."""
_ASKED = _WORDS_ASKED | {"textarea", "file"}
_LANGUAGES = frozenset(("en", "sv", "no", "nb", "nn", "da", "fi", "de", "fr", "nl", "es", "ca", "it", "pl", "cs", "pt"))
"""Languages whose words of ads and of lists are known here."""
_SITE_NAME = when_used(r"\s[|–—·-]\s")
"""What parts the name of a page from that of its site in the document title."""
_PARTS_OF_AN_AD = frozenset(("duties", "demands", "offer"))
_BRIEF_FACTS = (*FACT_FIELDS, "job_location_type")
"""Fields that count for an ad of a few lines."""
_TERMS = {"employment_type", "base_salary", "apply_url", "work_hours"}
"""Facts that only somebody who hires states."""


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
    case = _Case(page, candidates, listing)
    if _is_declared(case):
        return Verdict("posting", "its publisher declares one job for machines, with a text")
    kind, why = next(((kind, why) for holds, kind, why in _RULES if holds(case)), ("not_a_posting", NOTHING))
    return Verdict(kind, why, case.weighed, "" if kind == "posting" else case.lack)


class _Case:
    """What the rules ask about a page, each found once, when the first rule asks."""

    def __init__(self, page: Page, candidates: Candidates, listing: Listing) -> None:
        self.page, self.candidates, self.listing = page, candidates, listing
        self.headline = "" if page.is_text else (page.tree.findtext("head/title") or "").strip()[:200]
        """Text of `<title>`."""

    @cached_property
    def signs(self) -> Signs:
        return signs_of(self.page, self.headline, self.candidates)

    @cached_property
    def heading(self) -> Title | None:
        """The title, where it stands on the page."""
        return bearings_of(self.page).heading

    @cached_property
    def likelihood(self) -> float:
        """How much the address looks like that of one job."""
        return job_likelihood(self.page.url)

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
        is_clear = self.points + 3 * _is_told_in_full(self) >= WHATEVER_IS_DECLARED
        calls = _calls_in_its_title(self)
        return says_what_else(
            self.page,
            self.headline,
            self.signs,
            beyond_doubt=is_clear,
            may_be_article=calls or (self.likelihood >= LIKELY and _is_titled_with_a_role(self)),
            may_be_signed=calls or _is_titled_with_a_role(self, AS_HEADING),
        )

    @cached_property
    def lack(self) -> str:
        """Why the text does not read like an ad; empty where it does."""
        if self.elsewhere:
            return self.elsewhere
        if self.points < ENOUGH:
            return "too little speaks for one"
        if self.signs.chars < SHORTEST_AD:
            return f"it has {self.signs.chars} characters of running text, and {SHORTEST_AD} are needed"
        if not offers_work(self.signs, self.candidates, self.likelihood):
            return "nothing tells that it offers work, and not a course, a product or advice"
        return ""

    @cached_property
    def is_ad(self) -> bool:
        """Whether the text reads like an ad, be it one of a few lines."""
        return not self.lack or (not self.elsewhere and _is_brief_ad(self))

    @property
    def links(self) -> list[JobLink]:
        return self.listing.links


def _is_declared(case: _Case) -> bool:
    """Whether the publisher declares one posting with a text for machines, on a page that is no error."""
    if "title" not in case.candidates:
        return False
    declared = any(
        c.reader in MACHINE_READERS and isinstance(c.value, str) and len(c.value) >= SHORTEST_AD
        for c in case.candidates.of("description")
    )
    return declared and not NOT_FOUND.search(case.headline)


def _declares_several(case: _Case) -> bool:
    """Whether the publisher declares several jobs that the page links, under a heading that names no role."""
    if len(case.listing.declared_titles) < MANY_LINKS or (case.heading is not None and names_a_role(case.heading.text)):
        return False
    return len(case.links) >= MANY_LINKS


def _is_template(case: _Case) -> bool:
    """Whether the title is that of a text to copy, of which parts and links look like those of jobs."""
    return is_template(case.headline) and not case.is_named_as_list


def _holds_several(case: _Case) -> bool:
    """Whether several jobs stand on the page in full."""
    enough = 2 if case.signs.main_name else 3
    if case.is_of_list and (holds_several_roles(case.page, enough) or holds_several_buttons(case.page)):
        return True
    return holds_several_ads(case.signs)


def _is_plainly_one_ad(case: _Case) -> bool:
    """Whether sections, role and address leave no doubt, so that the page's links need not be looked at."""
    if case.lack:
        return False
    signs, is_likely = case.signs, case.likelihood >= LIKELY
    if case.likelihood >= PLAIN_ADDRESS and case.points >= ENOUGH + 1 and not signs.list_name:
        return True
    if len(signs.sections) >= 3:
        return not case.is_named_as_list or signs.role or is_likely
    return len(signs.sections) == 2 and (is_likely or (signs.role and not case.is_named_as_list))


def _holds_the_only_ad(case: _Case) -> bool:
    """Whether a page about jobs that links none is the ad of the one that is open."""
    about_jobs = case.signs.list_name or speaks_of_jobs(case.page.url)
    return about_jobs and not case.links and not case.elsewhere and _is_nearly_enough(case) and _holds_one_ad(case)


def _is_declared_briefly(case: _Case) -> bool:
    """Whether the publisher declares one posting with title, employer and a few words, and few others are linked."""
    declared = all(
        any(c.reader in MACHINE_READERS and c.value for c in case.candidates.of(name))
        for name in ("title", "hiring_organization", "description")
    )
    return declared and len(case.links) < MANY_LINKS


def _is_ad_without_a_list(case: _Case) -> bool:
    """Whether an ad is most of what the page says, and nothing gives it the name of a list."""
    if not case.is_ad or case.signs.list_name or (case.links and case.is_named_as_list):
        return False
    if len(case.links) < MANY_LINKS:
        return True
    is_list = not case.signs.role and (_is_titled_as_list(case) or case.listing.total == len(case.links))
    return not is_list and _is_mostly_its_own(case)


def _is_ad_beyond_doubt(case: _Case) -> bool:
    """Whether an ad is beyond doubt, whatever the page is called and whatever stands beside it."""
    is_clear = case.is_ad and case.signs.role and case.points >= BEYOND_DOUBT
    return is_clear and _is_mostly_its_own(case, SHORTEST_AD) and _holds_one_ad(case)


def _stands_in_an_article(case: _Case) -> bool:
    """Whether job links stand beside a long text at an address and under a heading that say nothing of jobs: a newspaper's."""
    if not case.links:
        return False
    least = LONG_TEXT if len(case.links) >= MANY_LINKS else SHORT_TEXT
    url = case.page.url
    if case.signs.chars < least or case.signs.list_name or speaks_of_jobs(url) or url.count("/") < 4:
        return False
    heading = case.heading
    if heading is None or heading.score < AS_HEADLINE or LISTING_NAME.match(heading.text) or MANY_JOBS.search(heading.text):
        return False
    return _is_mostly_its_own(case, min(least, LONG_OWN))


def _leads_to_jobs(case: _Case) -> bool:
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


def _is_ad_at_a_jobs_address(case: _Case) -> bool:
    """Whether the text reads like an ad and the address is that of a job."""
    return case.is_ad and case.likelihood >= LIKELY


def _links_a_job_under_a_lists_name(case: _Case) -> bool:
    """Whether a job is linked on a page whose document title is the name of a list."""
    return bool(case.links) and _is_titled_as_list(case)


def _is_told_in_another_language(case: _Case) -> bool:
    """Whether a text in a language unknown here stands at the address of a job, or under a role and with an e-mail address."""
    signs = case.signs
    if case.elsewhere or signs.chars < PLAINLY_TEXT or case.likelihood < LIKELY or not _is_in_another_language(case.page):
        return False
    if case.likelihood >= PLAIN_ADDRESS:
        return True
    return signs.role and not signs.list_name and (signs.applies or _names_an_address(case.page))


def _is_empty_list(case: _Case) -> bool:
    """Whether a page of few words, or one that says that nothing is open, has the name and the address of a list."""
    signs = case.signs
    if not case.is_named_as_list or case.likelihood > 0.3 or (case.elsewhere and not signs.main_name):
        return False
    if not (speaks_of_jobs(case.page.url) or signs.main_name or _is_titled_as_list(case)):
        return False
    if _is_form(case) or _may_be_of_anything(case):
        return False
    return signs.list_name or 0 < signs.chars < LONG_TEXT or says_none_open(case.page.outline.blocks)


_RULES: Final[tuple[tuple[Callable[[_Case], bool], Kind, str], ...]] = (
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
    (_is_empty_list, "listing", "it has the name and the address of a list of jobs, and links none"),
)
"""Rules about pages that declare no job: what must hold, what the page is then, and why in words for a person."""


def _is_titled_as_list(case: _Case) -> bool:
    """Whether the document title begins with the name of a list."""
    return LISTING_NAME.match(_SITE_NAME.split(case.headline)[0]) is not None


def _is_told_in_full(case: _Case) -> bool:
    """Whether an address about jobs has the ad of a role with many facts or several parts, or an employer tells all parts."""
    if not case.signs.role:
        return False
    if case.likelihood >= LIKELY and len(facts_of(case.candidates)) >= PLAINLY_TOLD:
        return True
    if len(case.signs.sections) < 3:
        return False
    if case.likelihood >= LIKELY or speaks_of_jobs(case.page.url):
        return True
    return case.signs.sections >= _PARTS_OF_AN_AD and _is_titled_with_a_role(case) and speaks_of_employment(case.signs)


def _is_titled_with_a_role(case: _Case, least: float = AS_ADDRESS) -> bool:
    """Whether the heading that document title and address repeat is the name of a role and little more."""
    heading = case.heading
    if heading is None or heading.score < least:
        return False
    return heading.text.count(" ") < LONGEST_ROLE and names_a_role(heading.text)


def _calls_in_its_title(case: _Case) -> bool:
    """Whether the main heading says that somebody is hired: `We're hiring: Studio technician`, as news of small firms do."""
    heading = case.heading
    return heading is not None and heading.score >= AS_HEADLINE and _HIRING.search(heading.text) is not None


def _is_nearly_enough(case: _Case) -> bool:
    """Whether the points are those of an ad; half a point less does under a heading that stands for a role."""
    heading = case.heading
    is_headed = heading is not None and heading.score >= AS_HEADLINE and names_a_role(heading.text)
    return case.points >= (ENOUGH - 0.5 if is_headed else ENOUGH)


def _holds_one_ad(case: _Case) -> bool:
    """Whether a page about jobs holds the only one in full, as pages of small firms do that are named like a list."""
    heading, signs, page = case.heading, case.signs, case.page
    if _is_sheet_of_one_job(case):
        return True
    if heading is None or LISTING_NAME.match(heading.text) or MANY_JOBS.search(heading.text):
        return False
    asks = signs.applies or "apply" in signs.sections or "apply_url" in case.candidates
    asks = asks or signs.wanted or names_one_job(page.url) or speaks_of_applying(signs) or _names_an_address(page)
    if not asks or signs.chars < SHORTEST_AD or says_none_open(page.outline.blocks):
        return False
    facts = len(facts_of(case.candidates))
    if heading.score >= AS_HEADLINE and (facts >= PLAINLY_TOLD or names_a_role(heading.text)):
        return True
    if signs.role:
        return (
            (signs.wanted and heading.score >= AS_HEADING)
            or len(signs.sections) >= 2
            or (heading.score >= AS_HEADING and names_a_role(heading.text) and seeks(heading.text, signs))
        )
    return "demands" in signs.sections and not signs.sections.isdisjoint(("duties", "role")) and facts >= 1


def _is_sheet_of_one_job(case: _Case) -> bool:
    """Whether a sheet of facts tells of one role, with the number of its requisition."""
    title = case.candidates.first("title")
    is_role = title is not None and title.reader == "fact_sheet" and names_a_role(str(title.value))
    return is_role and "requisition_id" in case.candidates and len(facts_of(case.candidates)) >= PLAINLY_TOLD


def _is_brief_ad(case: _Case) -> bool:
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
    if role and speaks_of_jobs(case.page.url):
        return (len(facts) >= 2 and bool(terms)) or _calls_for_one(signs)
    if heading.score < AS_ADDRESS or len(facts) < 3:
        return False
    return (role and likelihood > 0 and _is_told_beside(case.candidates)) or (likelihood >= 0.5 and bool(terms))


def _is_sought_by_name(heading: Title, signs: Signs) -> bool:
    """Whether an employer's sentence seeks what a heading of few words names, and the heading asks nothing."""
    is_name = heading.text.count(" ") < LONGEST_ROLE and not heading.text.endswith("?")
    return is_name and speaks_of_employment(signs) and seeks(heading.text, signs)


def _brief_facts(case: _Case) -> set[str]:
    """Fields of an ad that a few lines tell."""
    stated = {name for name in _BRIEF_FACTS if (found := case.candidates.first(name)) is not None and found.confidence >= 0.45}
    if case.signs.applies:
        stated.add("apply_url")
    if case.signs.pays:
        stated.add("base_salary")
    return stated


def _calls_for_one(signs: Signs) -> bool:
    """Whether sentences say that somebody is looked for: `Wir suchen eine nette Kollegin`."""
    text = signs.words
    return signs.chars >= SHORTEST_AD * 2 and any(phrase in text for phrase in EMPLOYMENT_PHRASES)


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


def _may_be_of_anything(case: _Case) -> bool:
    """Whether the list's name may as well be of goods or standings, as `Stillinger` is, and no other word is about work.

    So are `Vacancies` where the text is about rooms to let.
    """
    if _HOMES.search(case.signs.words) and not _WORK.search(case.signs.words):
        return "vacanc" in last_words(case.page.url).casefold()
    if not AMBIGUOUS_NAME.match(last_words(case.page.url)) or says_none_open(case.page.outline.blocks):
        return False
    signs = case.signs
    return not (MANY_JOBS.search(signs.words) or speaks_of_employment(signs) or speaks_of_applying(signs))


def _is_form(case: _Case) -> bool:
    """Whether a form outside the footer asks for a letter, a file or many words, as for work at large, and none names a role."""
    page = case.page
    if page.outline.fields < FORM_FIELDS or case.signs.role or says_none_open(page.outline.blocks):
        return False
    words = 0
    for entry in page.tree.iter("textarea", "input"):
        asked = "textarea" if entry.tag == "textarea" else (entry.get("type") or "text").casefold()
        if asked in _ASKED and not any(around.tag == "footer" for around in entry.iterancestors()):
            if asked not in _WORDS_ASKED:
                return True
            words += 1
    return words >= MANY_FIELDS and page.tree.find(".//select") is None


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


def _is_mostly_its_own(case: _Case, least: int = LONG_OWN) -> bool:
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
