"""List links: where else a site may list its jobs, told by a page that lists none or only some of them.

A firm's front page leads to `Careers`, that page to `Open positions`, and the list may stand in a frame, behind a search form,
in a feed, or be parted by department, town or letter.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from urllib.parse import parse_qsl, urlencode, urlsplit

from lxml import etree

from jobcrawl.domains import is_of_site
from jobcrawl.outline import Anchor
from jobcrawl.page import Page
from jobcrawl.read.lists.page_links import MAX_LINKS, text_of
from jobcrawl.read.shapes.job_url import (
    LIKELY,
    NEVER,
    is_division,
    is_list_address,
    is_selection,
    is_whole_list,
    job_likelihood,
    speaks_of_jobs,
)
from jobcrawl.read.shapes.url_parts import page_of
from jobcrawl.read.words.job_words import CAREERS_NAME, LISTING_NAME, MANY_JOBS, MORE, names_a_list, shows_all
from jobcrawl.values.patterns import when_used
from jobcrawl.values.roles import names_a_role
from jobcrawl.zones import Zone

MAX_NAMED = 8
"""Pages named like lists of jobs that are taken from a page without jobs."""
MAX_BESIDE = 3
"""Those that are taken from a page that lists some jobs itself."""
MAX_PARTS = 60
"""Parts of a list, such as departments, towns or letters, that are taken from a page."""
MAX_FRAMES = 3
"""Frames of a page, and forms, that are looked at."""
MAX_FRAMES_OF_SET = 6
"""Frames of a page that is nothing but frames."""
MOST_BESIDE_SENT_ON = 200
"""Characters of a page that sends on to another one: `You are being redirected`."""
LONGEST_REFRESH = 4_000
"""Characters of a script, or of a refresh, in which an address is looked for."""
NEAR = 4
"""Blocks above a link such as `Read more` among which the heading stands that says where it leads."""
MAX_TABS = 6
"""Links with the same key in their query from which on they are filters and no tabs."""
MAX_LANGUAGES = 3
"""Languages of a site that are looked at where its front page leads to nothing else."""
LONGEST_NAME = 60
"""Characters of the longest name of a list."""

_OUTSIDE = int(Zone.COOKIE | Zone.ACCOUNT | Zone.SHARE)
_CHROME = int(Zone.NAV | Zone.FOOTER | Zone.HEADER | Zone.BREADCRUMB)
_LEAST_PARTS = 2
_HIDDEN = frozenset(("hidden", "text", "search", ""))
_LANGUAGE = when_used(r"/[a-z]{2}(?:[-_][a-zA-Z]{2})?/?")
_ORDERS = frozenset(
    ("sort", "sortby", "sort_by", "order", "orderby", "dir", "lang", "language", "locale", "view", "print", "share")
)
_FEEDS = ("rss", "atom")
_FRONT = when_used(
    r"""(?ix)(?:/[a-z]{2}(?:[-_][a-z]{2})?)?(?:/(?:index|default|home|homepage|start|startsida|startseite|hem|forside|etusivu|accueil
    |inicio|inici|inizio)(?:\.(?:html?|php|aspx?|jsp))?)?/?"""
)
_REFRESH = when_used(r"""(?i)\s*[\d.]+\s*[;,\s]\s*(?:url\s*=\s*)?["']?([^"'>]+)""")
_SENT_BY_SCRIPT = when_used(
    r"""\blocation(?:\.href)?\s{0,9}(?:=|\.(?:replace|assign)\s{0,9}\()\s{0,9}["']([^"'\s]{1,2000})["']"""
)


def lists_linked_from(page: Page, *, beside_jobs: bool = False) -> list[str]:
    """Addresses at which the site may list its jobs, the likeliest first.

    Links named so, frames, searches and links to pages about working there; where none is named like the whole list, the parts
    of a page about jobs. Before them stand the pages that a page only holds side by side, or sends on to.
    `beside_jobs` where the page lists some jobs itself: then only what is named like the whole list.
    """
    if page.is_text:
        return []
    lists, careers = _named(page)
    whole = [url for url in lists if not is_selection(url)]
    if beside_jobs:
        return whole[:MAX_BESIDE]
    about_jobs = is_about_jobs(page)
    found = dict.fromkeys([*_frames_of_set(page), *_sent_on(page)])
    found |= dict.fromkeys([*(_frames(page) if about_jobs else ()), *whole[:MAX_NAMED], *_searches(page, about_jobs=about_jobs)])
    found |= dict.fromkeys(list(careers)[:MAX_NAMED])
    if about_jobs and not whole:
        found |= dict.fromkeys([url for url in lists if is_selection(url)][:MAX_PARTS])
        found |= dict.fromkeys(_parts(page))
    return list(found) or _languages(page)


def _named(page: Page) -> tuple[dict[str, None], dict[str, None]]:
    """Links of a page that are named like lists of jobs, and those to pages about working there."""
    lists: dict[str, None] = {}
    careers: dict[str, None] = {}
    for url, words in _links(page):
        if _is_named_like_a_list(url, words):
            lists.setdefault(url)
        elif is_of_site(url, page.url) and _is_about_working_there(url, words):
            careers.setdefault(url)
    return lists, careers


def feeds_of(page: Page) -> list[str]:
    """RSS and Atom feeds that a page names (HTML, section 4.6.6.1) and that are about jobs by their name, address or page."""
    if page.is_text:
        return []
    about_jobs = is_about_jobs(page)
    found: dict[str, None] = {}
    for link in page.tree.iterfind("head/link[@type]"):
        if "alternate" in (link.get("rel") or "").casefold().split() and any(kind in link.get("type", "") for kind in _FEEDS):
            url = page.absolute(link.get("href") or "")
            if url and (about_jobs or speaks_of_jobs(url) or MANY_JOBS.search((link.get("title") or "")[:200])):
                found[url] = None
    return list(found)[:MAX_FRAMES]


def is_about_jobs(page: Page) -> bool:
    """Whether a page's address or one of its main headings is that of a list of jobs or of a page about working there."""
    if is_list_address(page.url):
        return True
    return any(
        1 <= block.level <= 2 and len(block.text) < 100 and (LISTING_NAME.match(block.text) or CAREERS_NAME.match(block.text))
        for block in page.outline.blocks
    )


def _is_named_like_a_list(url: str, words: str) -> bool:
    """Whether a link's words name a list of jobs, and its address neither one job nor anything else."""
    if shows_all(words):
        return is_list_address(url) or is_whole_list(url)
    if not names_a_list(words) or names_a_role(words):
        return False
    return NEVER < job_likelihood(url) < LIKELY or is_selection(url) or is_whole_list(url)


def _is_about_working_there(url: str, words: str) -> bool:
    """Whether a link's words or its address are those of a page about working there."""
    likelihood = job_likelihood(url)
    if likelihood < LIKELY and CAREERS_NAME.match(words) and not names_a_role(words):
        return True
    return is_whole_list(url) or (likelihood >= 0 and is_list_address(url))


def tabs_of(page: Page, jobs: Collection[str] = ()) -> list[str]:
    """Links in the midst of a page that show it with other jobs: by one more key of the query, or one more part of the path.

    `jobs` are addresses of its job links. Many links of one kind are filters, which show the same jobs once more.
    """
    here, _, own_query = page.url.partition("#")[0].partition("?")
    here = here.rstrip("/")
    own = dict(parse_qsl(own_query))
    found: dict[str, dict[str, None]] = {}
    for anchor, url in _anchors(page):
        path, _, query = url.partition("?")
        if not f"{path}/".startswith(f"{here}/") or anchor.box.zone & _CHROME or url in jobs:
            continue
        below = path[len(here) :].strip("/")
        more = [key for key, _ in parse_qsl(query) if key not in own and key.casefold() not in _ORDERS]
        if (not below and len(more) == 1) or (
            below and "/" not in below and not query and (job_likelihood(url) >= 0 or is_division(url))
        ):
            found.setdefault(more[0] if more else "", {}).setdefault(url)
    return [url for urls in found.values() if len(urls) <= MAX_TABS for url in urls]


def _links(page: Page) -> Iterator[tuple[str, str]]:
    """Links of the same site, and of others that are named like lists, with their words."""
    here = page_of(page.url)
    blocks = page.outline.blocks
    for anchor, url in _anchors(page):
        words = text_of(anchor, blocks).strip(" \t»›→>")
        if MORE.match(words):
            above = reversed(blocks[max(0, anchor.first - NEAR) : anchor.first])
            words = next((block.text for block in above if block.level), words)
        if 2 < len(words) <= LONGEST_NAME and page_of(url) != here and urlsplit(url).hostname:
            same_site = is_of_site(url, page.url)
            if same_site or names_a_list(words) or speaks_of_jobs(url):
                yield url, words


def _anchors(page: Page) -> Iterator[tuple[Anchor, str]]:
    for anchor in page.outline.anchors[:MAX_LINKS]:
        url = page.absolute(anchor.href)
        if url and url.startswith(("http://", "https://")) and not anchor.box.zone & _OUTSIDE:
            yield anchor, url.partition("#")[0]


def _frames(page: Page) -> Iterator[str]:
    """Frames of a page about jobs: boards of vendors are put into pages in this way."""
    for frame in list(page.tree.iter("iframe"))[:MAX_FRAMES]:
        url = page.absolute(frame.get("src") or frame.get("data-src") or "")
        if url and url.startswith(("http://", "https://")) and job_likelihood(url) != NEVER:
            yield url


def _frames_of_set(page: Page) -> list[str]:
    """Pages that a page without words of its own holds side by side (HTML 4.01, section 16): a menu and what it opens."""
    frames = list(page.tree.iter("frame"))[:MAX_FRAMES_OF_SET]
    found = dict.fromkeys(page.absolute(frame.get("src") or "") for frame in frames)
    return [url for url in found if url and url.startswith(("http://", "https://")) and page_of(url) != page_of(page.url)]


def _sent_on(page: Page) -> list[str]:
    """Where on its own site a page sends its visitors by itself."""
    url = page_sent_to(page)
    return [url] if url and is_of_site(url, page.url) else []


def page_sent_to(page: Page) -> str | None:
    """Where a page of few words sends its visitors by itself: a refresh (HTML, section 4.2.5.3), or a script where no link is."""
    if page.is_text or page.outline.sums.chars[-1] > MOST_BESIDE_SENT_ON:
        return None
    refreshes = (meta for meta in page.tree.iter("meta") if (meta.get("http-equiv") or "").casefold() == "refresh")
    told = [_REFRESH.match((meta.get("content") or "")[:LONGEST_REFRESH]) for meta in refreshes]
    if not page.outline.anchors:
        told += [_SENT_BY_SCRIPT.search(text[:LONGEST_REFRESH]) for _, text in page.scripts]
    urls = (page.absolute(found[1]) for found in told if found)
    return next((url for url in urls if url and url.startswith("http") and page_of(url) != page_of(page.url)), None)


def whole_list_named(page: Page) -> list[str]:
    """Lists that a page with some jobs names in its midst as those of all jobs: `See all jobs` below the newest three.

    Those that are wider than the page itself may hold the jobs of others: where it was asked for what a search found or one
    town's jobs, or stands apart from the list.
    """
    parts = urlsplit(page.url)
    if page.is_text or parts.query or is_selection(page.url):
        return []
    named = {url for anchor, url in _anchors(page) if not anchor.box.zone & _CHROME and not _stands_apart(parts.path, url)}
    return [url for url in _named(page)[0] if url in named and not is_selection(url)][:MAX_BESIDE]


def _stands_apart(here: str, url: str) -> bool:
    """Whether a page at the path `here` may show one part of the jobs of a list: one town's, one department's, one firm's.

    The list stands above it (`/jobs` for `/jobs/leeds`), beside it in a folder of jobs (`/jobs/all`), or in another folder that
    is not one of jobs (`/oak/jobs` for `/dean/careers`).
    """
    own, other = here.rstrip("/").split("/")[1:], urlsplit(url).path.rstrip("/").split("/")[1:]
    if len(own) < 2 or len(other) < len(own):
        return len(other) < len(own)
    if own[:-1] == other[:-1]:
        return speaks_of_jobs(f"/{own[-2]}/") and not speaks_of_jobs(f"/{own[-1]}") and not is_front(f"/{own[-1]}")
    return own[0] != other[0] and not speaks_of_jobs(f"/{other[0]}/")


def is_front(url: str) -> bool:
    """Whether an address is that of a site's first page, or of one of its languages': `/`, `/en/`, `/index.php`, `/sv/hem`."""
    parts = urlsplit(url)
    return not parts.query and _FRONT.fullmatch(parts.path) is not None


def _searches(page: Page, *, about_jobs: bool) -> Iterator[str]:
    """What a search form for jobs would ask for when it is sent as it stands."""
    for form in list(page.tree.iter("form"))[: 3 * MAX_FRAMES]:
        action = page.absolute(form.get("action") or "")
        if not action or (form.get("method") or "get").casefold() != "get" or not is_of_site(action, page.url):
            continue
        if not speaks_of_jobs(action) or page_of(action) == page_of(page.url.partition("?")[0]) or not about_jobs:
            continue
        pairs = [(field.get("name") or "", field.get("value") or "") for field in form.iter("input") if _is_sent(field)]
        query = urlencode([pair for pair in pairs if all(pair)])
        yield action + (("&" if "?" in action else "?") + query if query else "")


def _is_sent(field: etree._Element) -> bool:
    return (field.get("type") or "").casefold() in _HIDDEN


def _languages(page: Page) -> list[str]:
    """Front pages of a site's languages, which a bare front page leads to: `/fi/`, `/de-AT/`."""
    if urlsplit(page.url).path not in ("", "/"):
        return []
    found = dict.fromkeys(
        url for _, url in _anchors(page) if is_of_site(url, page.url) and _LANGUAGE.fullmatch(urlsplit(url).path) is not None
    )
    return list(found)[:MAX_LANGUAGES]


def _parts(page: Page) -> list[str]:
    """Links in the midst of a page about jobs that carry its own address on: departments, towns, letters."""
    here, _, own_query = page.url.partition("#")[0].partition("?")
    here = here.rstrip("/")
    own = set(parse_qsl(own_query))
    found: dict[str, None] = {}
    for anchor, url in _anchors(page):
        path, _, query = url.partition("?")
        if anchor.box.zone & _CHROME or (job_likelihood(url) == NEVER and not (is_selection(url) or is_division(url))):
            continue
        goes_on = path.rstrip("/") == here and query and set(parse_qsl(query)) > own
        below = (
            path.rstrip("/").startswith(here + "/")
            and here.count("/") > 2
            and (job_likelihood(url) > 0 or is_selection(url) or is_division(url))
        )
        if goes_on or below:
            found[url] = None
    return list(found)[:MAX_PARTS] if len(found) >= _LEAST_PARTS else []
