"""Kind of page: one posting, a listing of postings, or neither.

A posting needs a text that reads like an ad; a listing needs job links, or the name of a job list. What is in doubt is
neither: a page that is no posting must not become one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Literal

from jobcrawl.candidate import Candidates
from jobcrawl.outline import Block
from jobcrawl.page import Page
from jobcrawl.read.ad_words import APPLICATION_WORDS, EMPLOYMENT_PHRASES, OTHER_PHRASES, PHRASES, SEEKS, is_label, section_of
from jobcrawl.read.bearings import Title, bearings_of
from jobcrawl.read.job_card import JobLink
from jobcrawl.read.job_url import LIKELY, NEVER, is_list_address, job_likelihood, names_one_job, speaks_of_jobs
from jobcrawl.read.job_words import AMBIGUOUS_NAME, LISTING_NAME, MANY_JOBS, is_apply
from jobcrawl.read.listing import Listing
from jobcrawl.read.pagination import says_none_open
from jobcrawl.values.patterns import WordIndex, when_used
from jobcrawl.values.roles import names_a_role
from jobcrawl.zones import Zone

Kind = Literal["posting", "listing", "not_a_posting"]

ENOUGH = 3.5
"""Score from which a text is taken for an ad."""
BEYOND_DOUBT = ENOUGH + 2
"""Score from which a page that holds one ad is one, whatever its address is called and however many jobs stand beside it."""
PART_OF_PAGE = "part of a page"
"""Finding of a page that is one ad cut out of a page of several, so that its address says nothing of it."""
SHORTEST_TRADE, LONGEST_CASE, MOST_STEMS = 4, 3, 4
"""Letters of the shortest word that names a trade and of the longest ending that a case gives it; words of a title looked for."""
SHORTEST_AD = 120
"""Characters of running text below which nothing is taken for an ad."""
SHORTEST_NOTE, LONGEST_NOTE = 60, 2000
"""Characters besides its title that an ad of a few lines has."""
AS_HEADING, AS_HEADLINE, AS_ADDRESS = 2.5, 4.5, 6.0
"""Scores of a title that is a heading, of one that the document title repeats, and of one that the address repeats too."""
PLAINLY_TOLD = 4
"""Stated fields from which the page of a role is an ad, though it calls itself an article as weblogs' software does; three
parts of an ad are as good."""
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
LEAST_TOLD = 120
"""Characters under the heading of a role that are an ad of its own, and not the card of another job."""
LETTERS_A_SIGN = 3
"""Letters that a sign of Chinese, Japanese or Korean stands for."""
MOST_BLOCKS = 4000
"""Blocks of a page that are looked at."""

MOST_TYPES = 50
"""Declared types of a page that are looked at."""

LONGEST_HEADING = 200
"""Characters of the longest heading that can name a role."""

LONGEST_ROLE = 7
"""Words of the longest title that is the name of a role and no sentence about one."""

MOST_TEXTS = 80
"""Paragraphs whose words are looked at."""

_HIRING = when_used(
    r"(?i)\b(?:we(?:['’]re| are)|is|now) hiring\b|\bwanted\b|\bvacancy\b|^(?:vi söker|vi søker|vi søger|wir suchen|nous recrutons"
    r"|nous recherchons|wij zoeken|gezocht|gesucht|buscamos|se busca|cerchiamo|szukamy|poszukujemy|hledáme|etsimme|haemme)\b"
)
_WORD = when_used(r"[^\W\d_]+")
_WORDS_ASKED = frozenset(("text", "email", "tel"))
_ASKED = _WORDS_ASKED | {"textarea", "file"}
_LANGUAGES = frozenset(("en", "sv", "no", "nb", "nn", "da", "fi", "de", "fr", "nl", "es", "ca", "it", "pl", "cs", "pt"))
_DENSE = frozenset(("zh", "ja", "ko"))
_SITE_NAME = when_used(r"\s[|–—·-]\s")
_HEADING_TAGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_TOLD = frozenset(("fact_sheet", "labels"))
_BOLD = frozenset(("b", "strong"))
_UNFOLDS = frozenset(("button", "summary"))
"""What the sections of an accordion are opened with."""
_MACHINE_READERS = frozenset(("json_ld", "microdata", "rdfa", "embedded_state"))
_CHROME = int(
    Zone.NAV
    | Zone.FOOTER
    | Zone.COOKIE
    | Zone.SHARE
    | Zone.ACCOUNT
    | Zone.BREADCRUMB
    | Zone.DIALOG
    | Zone.HIDDEN
    | Zone.RELATED
    | Zone.NEWS
)
_ELSEWHERE = int(Zone.FOOTER | Zone.RELATED)
_FACT_FIELDS = (
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
_BRIEF_FACTS = (*_FACT_FIELDS, "job_location_type")
_TERMS = {"employment_type", "base_salary", "apply_url", "work_hours"}
_ONLY_OF_JOBS = ("employment_type", "base_salary", "requisition_id")
_PAY = when_used(r"[$€£]\s?\d|\d\s?(?:€|eur|kr|zł|kč|usd|gbp|chf)(?!\w)", re.I)
_JOB_MAIL = when_used(
    r"""(?ix)mailto:[\w.+-]{0,40}\b(?:jobs?|jobb|careers?|karriere|carriere|kariera|recruit\w{0,6}|recrutement|rekry\w{0,8}
    |rekrytering|rekrutacja|bewerbung(?:en)?|hr|hiring|cv|praca|prace|empleo|rrhh|lavoro|vacatures?|sollicitatie|vagas|rh)
    \b[\w.+-]{0,40}@"""
)
"""Link to write to somebody who hires: `mailto:jobs@mill.example`."""
_OTHER_TYPES = when_used(
    rb"""(?i)"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:(?:News|Blog|Tech|Scholarly|Opinion)?Article
    |(?:Blog|SocialMedia|DiscussionForum)Posting|Product
    |Recipe|Course|FAQPage|QAPage|VideoObject|Event|Book|Movie|Review|HowTo|ProfilePage|AboutPage|ContactPage)\"""".replace(
        b"\n    ", b""
    )
)
_OTHER_OBJECTS = when_used(rb"""(?i)content\s?=\s?["'](article|product|book|video|profile|music)""")
_NOT_FOUND = when_used(
    r"""(?ix)(?:^|\berror\ )40[34]\b|\b(?:404\ ?[-–|:]|page\ not\ found|not\ found|page\ (?:does\ not
    |doesn['’]t)\ exist|access\ denied|forbidden|sidan\ (?:finns\ inte|hittades\ inte|kunde\ inte)|siden\ (?:findes\ ikke
    |finnes\ ikke|blev\ ikke)|sivua\ ei\ löyt
    |seite\ (?:wurde\ )?nicht\ gefunden|page\ (?:introuvable|non\ trouvée)|pagina\ niet\ gevonden|página\ no\ encontrada
    |pagina\ non\ trovata|nie\ znaleziono|stránka\ nenalezena|enable\ javascript|just\ a\ moment|are\ you\ (?:a\ )?(?:human
    |robot)|captcha
    |something\ went\ wrong|oops)\b"""
)
_ENTRY = when_used(
    r"(?:^|[\s_-])(?:jobs?|vacanc(?:y|ies)|position|opening|stelle\w{0,10}|card|item|entry|accordion|panel)(?:$|[\s_-])"
)
_ABOUT_WRITING = when_used(
    r"""(?ix)\b(?:job\ description|cv|resume|cover\ letter|interview)\b.{0,30}
    \b(?:templates?|examples?|samples?|questions|tips|guide)\b
    |\btemplate\b
    |^(?:how\ to|what\ is|what\ does|top\ \d+|\d+\ (?:best|tips|ways))\b|\bsalary\ guide\b
    |\b(?:job|occupation|career)\ profile\b|\bberuf(?:e|s)-?lexikon\b|\bberufsbild\b|\bfiche\ métier\b|\byrkesguide\b
    |\b(?:ausbildung|training|formation|utbildning)\W.{0,20}\b(?:gehalt|salary|salaire|lön)\b"""
)

_PHRASES, _EMPLOYMENT_PHRASES, _OTHER_PHRASES = (
    WordIndex((phrase,) for phrase in phrases) for phrases in (PHRASES, EMPLOYMENT_PHRASES, OTHER_PHRASES)
)


@dataclass(slots=True)
class _Signs:
    """What the visible page shows."""

    sections: set[str] = field(default_factory=set)
    repeated: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    """Section headings with the words that follow them."""
    labels: int = 0
    chars: int = 0
    role: bool = False
    """Whether a heading or the document title names a role."""
    sought: bool = False
    """Whether that is only known because a sentence seeks who bears it."""
    list_name: bool = False
    """Whether a main heading is the name of a job list."""
    main_name: bool = False
    """Whether the page's first heading is."""
    speaks: bool = False
    """Whether the address speaks of jobs."""
    applies: bool = False
    """Whether there is a button or link to apply."""
    texts: list[str] = field(default_factory=list)
    headline: str = ""


def kind_of(page: Page, candidates: Candidates, listing: Listing) -> Kind:
    """What a page is. `listing` is only asked for its links where the page's own words leave doubt."""
    headline = "" if page.is_text else (page.tree.findtext("head/title") or "").strip()[:200]
    if _is_declared(candidates) and not _NOT_FOUND.search(headline):
        return "posting"
    signs = _signs_of(page, headline)
    title = candidates.first("title")
    signs.role = signs.role or (title is not None and title.reader in _TOLD and names_a_role(title.value))
    signs.sought = not signs.role and _is_sought(page, signs)
    signs.role = signs.role or signs.sought
    of_list = is_list_address(page.url) and PART_OF_PAGE not in page.findings
    several = of_list and _holds_several_roles(page, enough=2 if signs.main_name else 3)
    if several or _holds_several_ads(signs):
        return "listing"
    likelihood = job_likelihood(page.url)
    score = _ad_score(page, signs, candidates, likelihood)
    is_told = signs.role and (
        (likelihood >= LIKELY and _facts(candidates) >= PLAINLY_TOLD)
        or ((likelihood >= LIKELY or speaks_of_jobs(page.url)) and len(signs.sections) >= 3)
    )
    titled = (likelihood >= LIKELY and _is_titled_with_a_role(page)) or _calls_in_its_title(page)
    elsewhere = _is_something_else(page, signs, score + 3 * is_told, may_be_article=titled)
    is_ad = score >= ENOUGH and signs.chars >= SHORTEST_AD and not elsewhere and _offers_work(signs, candidates, likelihood)
    named = signs.list_name or (0 <= likelihood < LIKELY and of_list)
    if is_ad and _is_plainly_one_ad(signs, named, likelihood, score):
        return "posting"
    is_ad = is_ad or (not elsewhere and _is_brief_ad(page, signs, candidates, likelihood))
    links = listing.links
    about_jobs = signs.list_name or speaks_of_jobs(page.url)
    if about_jobs and not links and not elsewhere and _is_enough(page, score) and _holds_one_ad(page, signs, candidates):
        return "posting"
    if _is_declared_briefly(candidates) and len(links) < 3:
        return "posting"
    if is_ad and not (links and named) and not signs.list_name and (len(links) < 3 or _is_mostly_its_own(page, listing)):
        return "posting"
    if (
        is_ad
        and signs.role
        and score >= BEYOND_DOUBT
        and _is_mostly_its_own(page, listing)
        and _holds_one_ad(page, signs, candidates)
    ):
        return "posting"
    if links and _stand_beside_an_article(page, signs, listing):
        return "not_a_posting"
    if len(links) >= 3 or (links and named) or _lead_to_jobs(links) or _found_by_search(page, links):
        return "listing"
    if is_ad and likelihood >= LIKELY:
        return "posting"
    if links and LISTING_NAME.match(_SITE_NAME.split(headline)[0]):
        return "listing"
    if not elsewhere and _is_told_in_another_language(page, signs, likelihood):
        return "posting"
    about_list = named and (speaks_of_jobs(page.url) or signs.main_name or LISTING_NAME.match(_SITE_NAME.split(headline)[0]))
    empty = about_list and likelihood <= 0.3 and (signs.main_name or not elsewhere)
    empty = empty and not _is_form(page, signs) and not _may_be_of_anything(page, signs)
    return (
        "listing"
        if empty and (signs.list_name or 0 < signs.chars < LONG_TEXT or says_none_open(page.outline.blocks))
        else "not_a_posting"
    )


def _is_sought(page: Page, signs: _Signs) -> bool:
    """Whether a sentence seeks what the main heading names: `We are looking for a glassblower`, whatever trade no list has."""
    title = bearings_of(page).title
    return title is not None and title.index >= 0 and title.score >= AS_HEADLINE and _seeks(title.text, signs)


def _seeks(title: str, signs: _Signs) -> bool:
    words = [word for word in _WORD.findall(title.casefold()[:150]) if len(word) >= SHORTEST_TRADE]
    stems = tuple(word[: max(SHORTEST_TRADE, len(word) - LONGEST_CASE)] for word in words[:MOST_STEMS])
    for text in signs.texts:
        for found in SEEKS.finditer(text.casefold()):
            if any(stem in found["what"] for stem in stems):
                return True
    return False


def _may_be_of_anything(page: Page, signs: _Signs) -> bool:
    """Whether the list's name may as well be of goods or standings, as `Stillinger` is, and no other word is about work."""
    if not AMBIGUOUS_NAME.match(_last_words(page.url)) or says_none_open(page.outline.blocks):
        return False
    text = " ".join(signs.texts).casefold()[:8000]
    return not (MANY_JOBS.search(text) or _EMPLOYMENT_PHRASES.found_in(text) or _speaks_of_applying(signs))


def _is_plainly_one_ad(signs: _Signs, named: bool, likelihood: float, score: float) -> bool:
    """Whether sections, role and address leave no doubt, so that the page's links need not be looked at."""
    if likelihood >= 2.5 and score >= ENOUGH + 1 and not signs.list_name:
        return True
    if len(signs.sections) >= 3:
        return not named or signs.role or likelihood >= LIKELY
    return len(signs.sections) == 2 and (likelihood >= LIKELY or (signs.role and not named))


def _is_enough(page: Page, score: float) -> bool:
    """Whether a score tells an ad; half a point less does under a heading that stands for a role."""
    title = bearings_of(page).title
    is_headed = title is not None and title.index >= 0 and title.score >= AS_HEADLINE and names_a_role(title.text)
    return score >= (ENOUGH - 0.5 if is_headed else ENOUGH)


def _holds_one_ad(page: Page, signs: _Signs, candidates: Candidates) -> bool:
    """Whether a page about jobs holds the only one in full, as pages of small firms do that are named like a list."""
    title = bearings_of(page).title
    if title is None or title.index < 0 or LISTING_NAME.match(title.text) or MANY_JOBS.search(title.text):
        return False
    asks = signs.applies or "apply" in signs.sections or "apply_url" in candidates
    asks = asks or names_one_job(page.url) or _speaks_of_applying(signs) or _names_an_address(page)
    if not asks or signs.chars < SHORTEST_AD or says_none_open(page.outline.blocks):
        return False
    facts = _facts(candidates)
    if title.score >= AS_HEADLINE and (facts >= PLAINLY_TOLD or names_a_role(title.text)):
        return True
    if signs.role:
        return len(signs.sections) >= 2 or (title.score >= AS_HEADING and names_a_role(title.text) and _seeks(title.text, signs))
    return "demands" in signs.sections and not signs.sections.isdisjoint(("duties", "role")) and facts >= 1


def _speaks_of_applying(signs: _Signs) -> bool:
    text = " ".join(signs.texts).casefold()[:8000]
    return any(word in text for word in APPLICATION_WORDS)


def _is_brief_ad(page: Page, signs: _Signs, candidates: Candidates, likelihood: float) -> bool:
    """Whether a few lines under the name of a role say where, how long, for how much or how to apply: an ad of a small firm."""
    title = bearings_of(page).title
    if title is None or title.index < 0 or title.score < AS_HEADING or signs.list_name or likelihood < 0:
        return False
    if page.outline.fields >= FORM_FIELDS:
        return False
    role = names_a_role(title.text)
    if role and names_a_role(_last_words(page.url)) and _calls_for_one(signs):
        return True
    if not _says_something(page, title):
        return False
    facts = {name for name in _BRIEF_FACTS if (found := candidates.first(name)) is not None and found.confidence >= 0.45}
    if signs.applies:
        facts.add("apply_url")
    if any(_PAY.search(text) for text in signs.texts):
        facts.add("base_salary")
    if role and likelihood >= LIKELY:
        return len(facts) >= 2
    terms = facts & _TERMS
    if role and speaks_of_jobs(page.url):
        return (len(facts) >= 2 and bool(terms)) or _calls_for_one(signs)
    if role and title.score >= AS_ADDRESS and likelihood > 0 and len(facts) >= 3 and _is_told_beside(candidates):
        return True
    return title.score >= AS_ADDRESS and likelihood >= 0.5 and len(facts) >= 3 and bool(terms)


def _last_words(url: str) -> str:
    """The words of an address's last part: `head miller` of `/head-miller.html`."""
    last = url.partition("?")[0].rstrip("/").rpartition("/")[2]
    return " ".join(re.findall(r"[^\W\d_]+", last.rpartition(".")[0] or last))


def _calls_for_one(signs: _Signs) -> bool:
    """Whether sentences say that somebody is looked for: `Wir suchen eine nette Kollegin`."""
    text = " ".join(signs.texts).casefold()[:8000]
    return signs.chars >= SHORTEST_AD * 2 and any(phrase in text for phrase in EMPLOYMENT_PHRASES)


def _is_told_beside(candidates: Candidates) -> bool:
    """Whether labels or the lines beside the title tell both the place and the terms."""
    return all(
        any(candidate.reader in ("headings", "employer", "labels", "icons") for candidate in candidates.of(name))
        for name in ("job_locations", "employment_type")
    )


def _says_something(page: Page, title: Title) -> bool:
    """Whether there are some words besides the title, few enough to be read as one short ad."""
    own = sum(len(block.text) for block in page.outline.blocks if not block.box.zone & _CHROME) - len(title.text)
    return SHORTEST_NOTE <= own <= LONGEST_NOTE


def _is_declared(candidates: Candidates) -> bool:
    """Whether the publisher declares one posting with a text for machines."""
    if "title" not in candidates:
        return False
    return any(
        c.reader in _MACHINE_READERS and isinstance(c.value, str) and len(c.value) >= SHORTEST_AD
        for c in candidates.of("description")
    )


def _is_declared_briefly(candidates: Candidates) -> bool:
    """Whether the publisher declares one posting with title, employer and a few words."""
    return all(
        any(c.reader in _MACHINE_READERS and c.value for c in candidates.of(name))
        for name in ("title", "hiring_organization", "description")
    )


def _is_form(page: Page, signs: _Signs) -> bool:
    """Whether a form outside the footer asks for a letter, a file or many words, as for work at large, and none names a role."""
    if page.outline.fields < FORM_FIELDS or signs.role or says_none_open(page.outline.blocks):
        return False
    words = 0
    for entry in page.tree.iter("textarea", "input"):
        asked = "textarea" if entry.tag == "textarea" else (entry.get("type") or "text").casefold()
        if asked in _ASKED and not any(around.tag == "footer" for around in entry.iterancestors()):
            if asked not in _WORDS_ASKED:
                return True
            words += 1
    return words >= MANY_FIELDS and page.tree.find(".//select") is None


def _lead_to_jobs(links: list[JobLink]) -> bool:
    """Whether two links or more are plainly addresses of jobs, or likely ones that name roles."""
    return len(links) >= 2 and all(
        (likelihood := job_likelihood(link.url)) >= 2.5 or (likelihood > 0 and names_a_role(link.title)) for link in links
    )


def _found_by_search(page: Page, links: list[JobLink]) -> bool:
    """Whether a list's or a search's address leads to what plainly is the address of a job."""
    return is_list_address(page.url) and any(job_likelihood(link.url) >= 2.5 for link in links)


def _stand_beside_an_article(page: Page, signs: _Signs, listing: Listing) -> bool:
    """Whether job links stand beside a long text at an address and under a heading that say nothing of jobs: a newspaper's."""
    least = LONG_TEXT if len(listing.links) >= 3 else SHORT_TEXT
    if signs.chars < least or signs.list_name or speaks_of_jobs(page.url) or page.url.count("/") < 4:
        return False
    title = bearings_of(page).title
    return (
        title is not None
        and title.index >= 0
        and title.score >= AS_HEADLINE
        and not LISTING_NAME.match(title.text)
        and not MANY_JOBS.search(title.text)
        and _is_mostly_its_own(page, listing, min(least, LONG_OWN))
    )


def _is_told_in_another_language(page: Page, signs: _Signs, likelihood: float) -> bool:
    """Whether a text in a language unknown here stands at the address of a job, or under a role and with an e-mail address."""
    if signs.chars < PLAINLY_TEXT or likelihood < LIKELY or not _is_in_another_language(page):
        return False
    return likelihood >= 2.5 or (signs.role and not signs.list_name and (signs.applies or _names_an_address(page)))


def _names_an_address(page: Page) -> bool:
    """Whether the text names an e-mail address."""
    return any(
        mark.href is not None and mark.href.startswith("mailto:")
        for block in page.outline.blocks[:MOST_BLOCKS]
        if block.marks and not block.zone & _CHROME
        for mark in block.marks
    )


def _is_in_another_language(page: Page) -> bool:
    """Whether the page declares a language whose words for jobs are not known here, so that its words cannot speak for it."""
    declared = "" if page.is_text else (page.tree.get("lang") or "")
    return bool(declared) and declared[:2].casefold() not in _LANGUAGES


def _signs_of(page: Page, headline: str) -> _Signs:
    signs = _Signs(headline=headline, role=names_a_role(headline), speaks=speaks_of_jobs(page.url))
    blocks = page.outline.blocks
    plain = page.is_text
    width = 1 if plain or (page.tree.get("lang") or "")[:2] not in _DENSE else LETTERS_A_SIGN
    chars, texts = 0, signs.texts
    for block in blocks[:MOST_BLOCKS]:
        text = block.text
        size = len(text) * width
        if size < 3:
            continue
        zone = block.box.zone
        if block.marks and not signs.applies and not zone & _CHROME:
            signs.applies = any(mark.href is not None and _JOB_MAIL.match(mark.href) for mark in block.marks)
        if size >= 70:
            if not zone & _CHROME:
                chars += size
                if not signs.role and size <= LONGEST_HEADING and 1 <= block.level <= 2:
                    signs.role = names_a_role(text)
                if block.marks and (label := _run_in_heading(block)):
                    section = section_of(label)
                    if section:
                        signs.sections.add(section)
                    signs.labels += is_label(label)
                if len(texts) < MOST_TEXTS:
                    texts.append(text[:400])
            continue
        if size < 40 and not signs.applies and not zone & _ELSEWHERE and is_apply(text):
            signs.applies = True
        if zone & _CHROME:
            continue
        if size > 15 and len(texts) < MOST_TEXTS:
            texts.append(text)
        if block.bullet:
            chars += size
            continue
        heads = plain or block.tag in _HEADING_TAGS or text[-1] == ":" or (block.marks and block.is_bold) or block.tag in _UNFOLDS
        if heads:
            after = blocks[block.index + 1].text if block.index + 1 < len(blocks) else ""
            _note_heading(signs, block, after)
        if heads or size < 30:
            signs.labels += is_label(text.partition(":")[0])
    signs.chars = chars
    return signs


def _run_in_heading(block: Block) -> str:
    """The bold words with which a paragraph begins, up to a colon: `Requirements:`; empty when it does not."""
    first = block.marks[0]
    if first.tag not in _BOLD or first.start or not 3 < first.end <= 40:
        return ""
    return block.text[: first.end] if ":" in block.text[first.end - 1 : first.end + 2] else ""


def _note_heading(signs: _Signs, block: Block, after: str) -> None:
    text = block.text
    level = block.level
    if 1 <= level <= 3:
        if AMBIGUOUS_NAME.match(text) and not signs.speaks:
            return
        if LISTING_NAME.match(text):
            signs.main_name = signs.main_name or level == 1
            signs.list_name = signs.list_name or level == 1 or (level == 2 and MANY_JOBS.search(text) is not None)
            return
        if not signs.role:
            signs.role = names_a_role(text)
    elif not level and block.index < 8 and not signs.role and block.box.tag == "text":
        signs.role = names_a_role(text)
    section = section_of(text)
    if section:
        signs.sections.add(section)
        if level:
            signs.repeated[text.casefold()].append(after)


def _ad_score(page: Page, signs: _Signs, candidates: Candidates, likelihood: float) -> float:
    score = float(min(len(signs.sections), 4))
    score += 1.5 if signs.role else 1.0 if _is_named_as_ad(page, signs, likelihood) else 0.0
    score += 1.5 if likelihood >= 2.5 else 1.0 if likelihood >= LIKELY else -0.5 if likelihood == NEVER else 0.0
    score += 1.0 if signs.applies else 0.0
    score += min(signs.labels, 3) * 0.5
    score -= 1.0 if _asks(page) else 0.0
    score += min(_facts(candidates), 3) * 0.5
    if score < ENOUGH + 1:
        text = " ".join(signs.texts).casefold()[:4000]
        score += min(len(_PHRASES.found_in(text)), 5) * 0.5
    return score


def _is_named_as_ad(page: Page, signs: _Signs, likelihood: float) -> bool:
    """Whether a heading that document title and address repeat stands over parts of an ad at a job's address: a role in words
    that no list has."""
    if likelihood < LIKELY or signs.list_name or not signs.sections & {"duties", "demands"}:
        return False
    title = bearings_of(page).title
    return title is not None and title.index >= 0 and title.score >= AS_ADDRESS


def _is_titled_with_a_role(page: Page) -> bool:
    """Whether the heading that document title and address repeat is the name of a role and little more."""
    title = bearings_of(page).title
    return (
        title is not None
        and title.index >= 0
        and title.score >= AS_ADDRESS
        and title.text.count(" ") < LONGEST_ROLE
        and names_a_role(title.text)
    )


def _calls_in_its_title(page: Page) -> bool:
    """Whether the main heading says that somebody is hired: `We're hiring: Studio technician`, as news of small firms do."""
    title = bearings_of(page).title
    return title is not None and title.index >= 0 and title.score >= AS_HEADLINE and _HIRING.search(title.text) is not None


def _asks(page: Page) -> bool:
    """Whether the page's title is a question, as of people who talk about work."""
    title = bearings_of(page).title
    return title is not None and title.text.rstrip().endswith("?")


def _facts(candidates: Candidates) -> int:
    """Number of fields of an ad that the page states, by a label or beside the title."""
    return sum(1 for name in _FACT_FIELDS if (found := candidates.first(name)) is not None and found.confidence >= 0.6)


def _offers_work(signs: _Signs, candidates: Candidates, likelihood: float) -> bool:
    """Whether the page offers employment, not a course, a loan, a product or advice, which have requirements and benefits too."""
    points = 2.0 if likelihood >= 2.5 else 1.0 if likelihood >= LIKELY else 0.0
    points += (
        signs.role
        + signs.sought
        + ("duties" in signs.sections)
        + (signs.role and len(signs.sections) >= 3)
        + 0.5 * ("employment_type" in candidates)
        + 2.0 * _is_told_by_labels(candidates)
    )
    asks = signs.applies or "apply" in signs.sections or likelihood >= 2.5 or "apply_url" in candidates
    if points >= 3 and asks:
        return True
    text = " ".join(signs.texts).casefold()[:8000]
    spoken = len(_EMPLOYMENT_PHRASES.found_in(text))
    points += min(spoken, 3) + min(signs.labels, 2) * 0.5
    points -= min(len(_OTHER_PHRASES.found_in(text)), 3)
    asks = asks or signs.labels > 0 or any(word in text for word in APPLICATION_WORDS)
    if points >= 3 and {"duties", "demands"} <= signs.sections and any(SEEKS.search(text.casefold()) for text in signs.texts):
        return True
    return points >= 4 or (points >= 2 and (asks or spoken >= 2))


def _is_told_by_labels(candidates: Candidates) -> bool:
    """Whether labels tell so much of a job that it needs no word for a role: `Position`, `Location`, `Job type`, `Posted`."""
    labelled = {name for name in _FACT_FIELDS if any(c.reader in ("labels", "fact_sheet") for c in candidates.of(name))}
    return len(labelled) >= PLAINLY_TOLD and any(name in labelled for name in _ONLY_OF_JOBS)


def _is_something_else(page: Page, signs: _Signs, score: float, *, may_be_article: bool) -> bool:
    """Whether the page says that it is an article, a product, an error or advice about jobs."""
    if _NOT_FOUND.search(signs.headline) or _ABOUT_WRITING.search(signs.headline) or _is_where_one_applies(page, signs):
        return True
    return score < ENOUGH + 2.5 and not page.is_text and _declares_something_else(page.body, may_be_article=may_be_article)


def _is_where_one_applies(page: Page, signs: _Signs) -> bool:
    """Whether the main heading says `Apply` and nothing else is told of a job: the page behind an ad's button."""
    if signs.role or not signs.sections <= {"apply"}:
        return False
    return any(block.level == 1 and is_apply(block.text) for block in page.outline.blocks[:MOST_BLOCKS])


def _declares_something_else(body: bytes, *, may_be_article: bool) -> bool:
    """Whether JSON-LD or Open Graph declare an article, a product, a course or the like.

    With `may_be_article` Open Graph's `article` says nothing: plugins of WordPress print it on every page.
    """
    at = body.find(b"og:type")
    declared = _OTHER_OBJECTS.search(body[max(0, at - 120) : at + 120]) if at >= 0 else None
    if declared and not (may_be_article and declared.group(1).lower() == b"article"):
        return True
    at = body.find(b'"@type"')
    for _ in range(MOST_TYPES):
        if at < 0:
            return False
        if _OTHER_TYPES.match(body, at):
            return True
        at = body.find(b'"@type"', at + 7)
    return False


def _holds_several_ads(signs: _Signs) -> bool:
    """Whether the same section headings open several different texts, as on a page with all ads in full."""
    several = sum(len(set(after)) >= 2 and len(after) >= 2 for after in signs.repeated.values())
    return several >= 2


def _holds_several_roles(page: Page, enough: int) -> bool:
    """Whether `enough` headings of one level name roles, each over a text of its own; two suffice in boxes of one name."""
    told: dict[tuple[int, str], int] = defaultdict(int)
    level = chars = 0
    marks = ""
    for block in page.outline.blocks[:MOST_BLOCKS]:
        if block.level:
            part = block.text.endswith(":") or section_of(block.text) is not None
            role = 2 <= block.level <= 3 and not part and not block.zone & _CHROME and names_a_role(block.text)
            if role or block.level < level or (block.level == level and not part):
                told[level, marks] += chars >= LEAST_TOLD
                level, chars = (block.level if role else 0), 0
                marks = block.box.parent.marks if role and block.box.parent is not None else ""
        elif level and block.link_chars * 2 < len(block.text):
            chars += len(block.text)
    told[level, marks] += chars >= LEAST_TOLD
    by_level: dict[int, int] = defaultdict(int)
    for (of, boxed), count in told.items():
        by_level[of] += count
        if of and count >= 2 and _ENTRY.search(boxed):
            return True
    return any(count >= enough for of, count in by_level.items() if of)


def _is_mostly_its_own(page: Page, listing: Listing, least: int = LONG_OWN) -> bool:
    """Whether most running text stands outside the cards of other jobs."""
    cards = listing.card_blocks
    own = others = 0
    for block in page.outline.blocks[:MOST_BLOCKS]:
        if len(block.text) >= 70 and not block.zone & _CHROME:
            if block.index in cards:
                others += len(block.text)
            else:
                own += len(block.text)
    return own >= least and own > others
