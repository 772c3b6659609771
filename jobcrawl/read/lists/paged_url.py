"""Paged addresses: which addresses are those of a listing's other pages, and what the next one is by the way they count."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from jobcrawl.read.lists.list_size import Shown
from jobcrawl.values.patterns import when_used

_PAGE_KEYS = when_used(
    r"(?i)(?:^|[_\[.-])(?:page|pg|p|paged|pageno|pagenum|pagenumber|pageindex|page_?(?:no|num|number|index|id)|offset|pos|start|startrow|from|skip|next|cursor|after|"
    r"sida|side|sivu|seite|pagina|pagine|strana|strona|page_number|joboffset|first|row|begin|pr|currentpage|resultpage|_page)\]?$"
)
_COUNTED_KEYS = when_used(
    r"(?i)(?:^|[_\[.-])(?:page|pg|p|paged|pageno|pagenum|pagenumber|sida|side|sivu|seite|pagina|strana|strona|currentpage|page_?(?:no|num|number))\]?$"
)
_OFFSET_KEYS = when_used(r"(?i)^(?:offset|pos|start|startrow|from|skip|joboffset|first|begin)$")
_PAGE_PATH = when_used(
    r"(?i)[/;](?:page|sida|side|sivu|seite|pagina|página|strana|strona|p|pg)[/_=-]?\d+(?:[/.]|$)|[/_-](?:page|p|seite|sida)-?\d+(?:[/.]|$)|/(?:index|list)_\d{1,4}\.\w{3,5}$"
)
_INDEX = "/index"
"""What stands before the number of a page where a list's address names its method: `/jobs/index/10` (CodeIgniter)."""
_TAIL_NUMBER = when_used(r"/\d{1,3}/?$")
PAGE_NUMBER = when_used(r"\d{1,4}$")
"""A text that is the number of a page, and nothing else."""


def page_number(url: str) -> int | None:
    """The number of the page that an address gives in a parameter: 3 for `?page=3`."""
    for key, value in parse_qsl(urlsplit(url).query):
        if _COUNTED_KEYS.search(key) and PAGE_NUMBER.match(value):
            return int(value)
    return None


def names_a_page(key: str) -> bool:
    """Whether a parameter or a field is named for the page of a list: `page`, `start`."""
    return _PAGE_KEYS.search(key) is not None


def counted_on(url: str, shown: Shown) -> str | None:
    """The page's own address with its page number or offset moved on; None when it carries neither."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    for index, (key, value) in enumerate(pairs):
        if not value.isdigit() or len(value) > 7:
            continue
        if _OFFSET_KEYS.match(key) and shown.last is not None and shown.first is not None:
            step = shown.last - shown.first + 1
        elif _COUNTED_KEYS.search(key):
            step = 1
        else:
            continue
        pairs[index] = (key, str(int(value) + step))
        return urlunsplit(parts._replace(query=urlencode(pairs)))
    return None


def next_by_custom(url: str) -> str | None:
    """Where the next page of most lists stands, for one that shows no way to it: `?page=2`; None where it counts otherwise."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    counted = next((at for at, (key, value) in enumerate(pairs) if _COUNTED_KEYS.search(key) and PAGE_NUMBER.match(value)), None)
    if counted is not None:
        pairs[counted] = (pairs[counted][0], str(int(pairs[counted][1]) + 1))
    elif _PAGE_PATH.search(parts.path) or any(_OFFSET_KEYS.match(key) for key, _ in pairs):
        return None
    else:
        pairs.append(("page", "2"))
    return urlunsplit(parts._replace(query=urlencode(pairs), fragment=""))


def is_page_of(url: str, here: str) -> bool:
    """Whether an address is this page's own but for the number of the page: the same path, and only paging parameters differ."""
    if "?" not in url or url.partition("?")[0].rstrip("/") != here.partition("?")[0].rstrip("/"):
        return False
    own = set(parse_qsl(here.partition("?")[2]))
    others = [(key, value) for key, value in parse_qsl(url.partition("?")[2]) if (key, value) not in own]
    return bool(others) and all(_PAGE_KEYS.search(key) and not _is_post(key, url) for key, _ in others)


def _is_post(key: str, url: str) -> bool:
    """Whether a parameter is the number of a post in WordPress's plain addresses: `?post_type=job_listing&p=1004`."""
    return key == "p" and "post_type=" in url


def looks_paged(url: str, here: str) -> bool:
    """Whether an address differs from this page's by a page number, an offset or a cursor."""
    parts = urlsplit(url)
    keys = [key for key, value in parse_qsl(parts.query) if value]
    if any(_PAGE_KEYS.search(key) for key in keys):
        return True
    if _PAGE_PATH.search(parts.path):
        return True
    own = urlsplit(here)
    tail = _TAIL_NUMBER.search(parts.path)
    if tail and parts.path[: tail.start()].removesuffix(_INDEX) == _TAIL_NUMBER.sub("", own.path).rstrip("/").removesuffix(
        _INDEX
    ):
        return True
    return bool(parts.query) and parts.path.rstrip("/") == own.path.rstrip("/") and parts.query != own.query
