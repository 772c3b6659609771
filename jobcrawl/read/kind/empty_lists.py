"""Empty lists: pages with the name and the address of a list of jobs that link none."""

# ruff: noqa: E501  # one language a line

from __future__ import annotations

from urllib.parse import urlsplit

from jobcrawl.read.kind.ad_signs import CHROME, MOST_BLOCKS
from jobcrawl.read.kind.ad_weight import speaks_of_applying, speaks_of_employment
from jobcrawl.read.kind.case import FORM_FIELDS, LONG_TEXT, Case, is_titled_as_list
from jobcrawl.read.lists.list_size import says_none_open
from jobcrawl.read.lists.page_links import MAX_LINKS, text_of
from jobcrawl.read.shapes.job_url import is_list_address, last_words, speaks_of_jobs
from jobcrawl.read.words.job_words import AMBIGUOUS_NAME, MANY_JOBS
from jobcrawl.values.patterns import when_used

MANY_FIELDS = 6
"""Fields for words from which on a form is no search."""
_HOMES = when_used(
    r"\b(?:units?|apartments?|flats?|rooms?|bedrooms?|cottages?|houses?|homes?|lodgings?|pitch(?:es)?|berths?|moorings?)\b.{0,40}"
    r"\b(?:available|vacant|to let|to rent|for rent)\b|\b(?:vacant|available) (?:units?|apartments?|flats?|rooms?|homes?)\b"
)
"""Homes that are free, in lower case: `no units are available`."""
_WORK = when_used(r"\b(?:jobs?|positions?|roles?|workers?|staff|recruit\w*|hir(?:e|ing)|careers?|employ\w*|apply)\b")
"""Words of work, in lower case."""
_SEARCH = when_used(
    r"(?i)(?:search (?:and|&) apply|(?:search|browse|find|explore|view|see) (?:(?:all|our|your|a|for|current) ){0,2}(?:jobs?|roles?|opportunities)"
    r"|job search|suchen und bewerben|(?:zur )?(?:jobsuche|stellensuche|jobbörse|stellenbörse)|(?:zum )?(?:stellen|job|bewerber)portal"
    r"|sök och ansök|sök jobb|(?:till )?jobbportalen|søk jobb|finn jobb|(?:til )?jobbportalen|søg job|find job|(?:til )?jobportalen"
    r"|etsi työpaikkoja|hae töitä|(?:siirry )?rekrytointiportaaliin|(?:re)?chercher (?:et postuler|un emploi|un poste)|trouver (?:un|votre) (?:poste|emploi)"
    r"|zoek en solliciteer|zoek (?:een baan|vacatures)|busca(?:r)? (?:y solicita(?:r)?|empleo)|portal de empleo|cerca (?:e candidati|lavoro)"
    r"|portale (?:del )?lavoro|szukaj (?:i aplikuj|pracy|ofert)|portal rekrutacyjny|(?:vy)?hledat (?:práci|pozici|pozice)|kariérní portál)\W*$"
)
"""Buttons that lead to where jobs are looked for: `Search and apply`."""
_ALWAYS = when_used(
    r"\b(?:always (?:looking|on the lookout|interested|keen|happy to hear)|suchen (?:wir )?(?:immer|stets|laufend|ständig)|(?:immer|stets|ständig) auf der suche"
    r"|(?:söker|letar) (?:vi )?(?:alltid|ständigt)|alltid (?:på jakt|på utkik|intresserade)|(?:søker|søger|leter|leder) (?:vi )?(?:altid|alltid)|altid på udkig"
    r"|(?:etsimme|haemme) (?:aina|jatkuvasti)|(?:recherchons|cherchons) (?:toujours|régulièrement|en permanence)|toujours à la recherche"
    r"|(?:buscamos siempre|siempre (?:buscamos|estamos buscando))|sempre alla ricerca|cerchiamo sempre|(?:altijd|steeds) op zoek|zoeken (?:wij |we )?altijd"
    r"|(?:stale|ciągle|zawsze) (?:szukamy|poszukujemy)|(?:stále|neustále|vždy) hledáme|(?:procuramos sempre|sempre à procura))\b"
)
"""How a page says that it looks for people at all times, in lower case."""
_WORDS_ASKED = frozenset(("text", "email", "tel"))
"""Types of fields that ask for a few words, as those of a search do too."""
_ASKED = _WORDS_ASKED | {"textarea", "file"}


def is_empty_list(case: Case) -> bool:
    """Whether a page of few words, or one that says that nothing is open, has the name and the address of a list."""
    signs = case.signs
    if not case.is_named_as_list or case.likelihood > 0.3 or (case.elsewhere and not signs.main_name):
        return False
    if not (speaks_of_jobs(case.page.url) or signs.main_name or is_titled_as_list(case)):
        return False
    if _is_form(case) or _may_be_of_anything(case) or _names_the_list_elsewhere(case) or _calls_for_anybody(case):
        return False
    return signs.list_name or 0 < signs.chars < LONG_TEXT or says_none_open(case.page.outline.blocks)


def _calls_for_anybody(case: Case) -> bool:
    """Whether a page that names no open jobs, and says of none that there are, says that it looks for people at all times."""
    words = case.signs.words
    if _ALWAYS.search(words) is None or _names_open_jobs(words):
        return False
    return not says_none_open(case.page.outline.blocks)


def _names_the_list_elsewhere(case: Case) -> bool:
    """Whether a page whose address alone is that of a list links one, not above it, and tells of working there: `Careers` over
    `What we offer`, with `Open positions` in the menu. Where `Careers` is its heading, only a link in its midst is one.

    Where neither its parts nor its heading tell of work it may be the shell of a list that a script fills.
    """
    is_named = case.signs.list_name
    if not case.signs.sections or says_none_open(case.page.outline.blocks):
        return False
    if is_named and any(
        0 < block.level <= 2 and _names_open_jobs(block.text) for block in case.page.outline.blocks[:MOST_BLOCKS]
    ):
        return False
    if is_titled_as_list(case) and _names_open_jobs(case.headline):
        return False
    here = case.page.url.partition("?")[0].partition("#")[0].rstrip("/")
    blocks = case.page.outline.blocks
    for anchor in case.page.outline.anchors[:MAX_LINKS]:
        if is_named and anchor.box.zone & CHROME:
            continue
        words = text_of(anchor, blocks)
        leads_to_search = _SEARCH.match(words) is not None
        if leads_to_search or _names_open_jobs(words):
            url = (case.page.absolute(anchor.href) or "").partition("?")[0].partition("#")[0].rstrip("/")
            is_of_another = leads_to_search and urlsplit(url).hostname != urlsplit(here).hostname
            if url.startswith("http") and not here.startswith(url) and (is_of_another or is_list_address(url)):
                return True
    return False


def _names_open_jobs(words: str) -> bool:
    """Whether words name jobs that are open, and not work at a firm at large, as `Careers` does."""
    return MANY_JOBS.search(words.casefold().replace("careers", "")) is not None


def _may_be_of_anything(case: Case) -> bool:
    """Whether the list's name may as well be of goods or standings, as `Stillinger` is, and no other word is about work.

    So are `Vacancies` where the text is about rooms to let.
    """
    if _HOMES.search(case.signs.words) and not _WORK.search(case.signs.words):
        return "vacanc" in last_words(case.page.url).casefold()
    if not AMBIGUOUS_NAME.match(last_words(case.page.url)) or says_none_open(case.page.outline.blocks):
        return False
    signs = case.signs
    return not (MANY_JOBS.search(signs.words) or speaks_of_employment(signs) or speaks_of_applying(signs))


def _is_form(case: Case) -> bool:
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
