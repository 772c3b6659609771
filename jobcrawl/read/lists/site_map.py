"""Site maps and feeds: the addresses they list (https://www.sitemaps.org/protocol.html, RSS 2.0, RFC 4287)."""

from __future__ import annotations

import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from gzip import GzipFile
from io import BytesIO
from urllib.parse import urljoin

from lxml import etree

from jobcrawl.parsing import local_name
from jobcrawl.read.shapes.job_url import LIKELY, PLAIN, is_list_address, is_selection, job_likelihood, last_words, speaks_of_jobs
from jobcrawl.read.shapes.url_parts import folder_of
from jobcrawl.read.words.job_words import JOB_WORDS
from jobcrawl.values.patterns import when_used
from jobcrawl.values.roles import names_a_role

MAX_ADDRESSES = 50_000
"""Addresses taken from one file; the protocol's own limit."""
MAX_BYTES = 52 * 1024 * 1024
"""Longest unpacked file; the protocol's 50 MiB with some room."""
MOST_REPAIRS = 500_000
"""Ampersands, and pieces between them, up to which a file is repaired."""

LONGEST_TITLE = 200
"""Characters of an item's title that are kept."""
ENOUGH = 3
"""Addresses that begin with the same word for a job and are no accident."""

_NUMBER = when_used(r"([^?#]*?/|[^#]*=)(\d{1,12})((?:/[^/?#]*)?/?(?:\.\w{2,5})?)$")
"""An address with a number of its own, alone or before a last part: `/jobs/1950`, `/jobs/1950/cook`, `/job.php?id=1950`."""
_ID_KEY = when_used(r"(?i)[?&](?:id|nr|no|ref)=$")
_HOST = 3
"""Parts of an address up to its host."""
_YEAR = when_used(r"(?:19[89]|20[0-4])\d")
_OF_LISTS = when_used(r"(?i)/(?:archiv\w{0,3}|arkiv|arkisto|page|seite|sida|side|sivu|pagina|strona|p|year|month)/")
"""Parts of addresses behind which a list's page or year is told."""
_FIRST_WORD = when_used(r"[^?#]*/([^\W\d_]+)-(?!in-|at-|for-)[^/?#-]+-[^/?#]+/?$")
_ROBOTS_LINE = when_used(r"(?im)^[ \t]*sitemap[ \t]*:[ \t]*(\S{1,2000})")
_LINE = when_used(r"^https?://\S{1,2000}$")
_DOCUMENTS = rb"(?:\w{1,20}:)?(?:urlset|sitemapindex|rss|feed|RDF)[\s>]"
_ROOT = when_used(rb"<(?:\?|!--|!DOCTYPE\s|" + _DOCUMENTS + rb")")
_MARKUP_BEGINS = when_used(rb"<(?:\?xml\s|" + _DOCUMENTS + rb")")
_MARKUP = when_used(rb"(?i)<(?:!doctype\s{1,9}html|html|body)[\s>]")
_AMPERSAND = rb"&(?!#[0-9]{1,7};|#x[0-9A-Fa-f]{1,6};)(?:(amp|lt|gt|quot|apos);)?"
_NAMED = when_used(_AMPERSAND)
_NAMED_OR_RAW = when_used(rb"(?s)<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z)|" + _AMPERSAND)
"""An ampersand that begins no number, or what XML reads none in: CDATA, comments and instructions (XML 1.0, 2.4 and 4.1)."""
_NUMBERS = {b"amp": b"&#38;", b"lt": b"&#60;", b"gt": b"&#62;", b"quot": b"&#34;", b"apos": b"&#39;"}
_OPENING = 2_000
_BLANK = b"\xef\xbb\xbf \t\r\n"
"""White space and the byte order mark of UTF-8."""
_GZIP = b"\x1f\x8b"
_PIECE = 1 << 16
_LONGEST_FAULT = 100
_FEEDS = ("rss", "feed", "RDF")


@dataclass(slots=True)
class SiteMap:
    """What one file lists."""

    pages: dict[str, str] = field(default_factory=dict)
    """Addresses of pages with their `lastmod` (W3C date and time, empty when absent)."""
    titles: dict[str, str] = field(default_factory=dict)
    """What a feed calls the pages, by their addresses; the date of an item is mostly that of its first day."""
    files: list[str] = field(default_factory=list)
    """Addresses of further site maps."""
    truncated: bool = False
    """Whether more was listed than is taken."""
    is_feed: bool = False
    """Whether it is an RSS or Atom feed, which lists the newest pages and proves nothing about the others."""
    is_none: bool = False
    """Whether it is no site map, feed or list of addresses at all: a page, an error, nothing."""
    fault: str | None = None
    """What is damaged, so that something may be missing, in words; None for a file that is whole."""


def site_maps_in_robots(text: str) -> list[str]:
    """Addresses of the `Sitemap:` lines of a robots.txt, each once."""
    return list(dict.fromkeys(_ROBOTS_LINE.findall(text[: 512 * 1024])))


def is_site_map(body: bytes) -> bool:
    """Whether a document is a site map or a feed by how it begins, whatever its address is called; a list of addresses is one.

    What a server says of its own troubles may stand before it: `<b>Warning</b>: …<?xml version="1.0"?>`.
    """
    start = _unpacked(body[:_PIECE], _OPENING)[0].lstrip(_BLANK)
    if _ROOT.match(start) or _MARKUP_BEGINS.search(start):
        return _MARKUP.search(start) is None
    lines = start.decode("utf-8", "replace").split()
    return len(lines) > 2 and all(map(_LINE.match, lines[:-1]))


def read_site_map(body: bytes, base: str = "") -> SiteMap:
    """Addresses in a site map, a site map index, an RSS or Atom feed, or a list of addresses; gzip is unpacked.

    `base` is the document's own address, against which short ones are resolved; without it they are left out. Entities are not
    resolved and nothing is fetched; what cannot be read lists nothing. Ampersands that stand for themselves are taken so.
    """
    body, cut, fault = _unpacked(body, MAX_BYTES)
    markup, told_before = _markup_of(body)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True)
    try:
        root = etree.fromstring(markup, parser, base_url=base) if b"<" in markup[:_OPENING] else None
    except (etree.XMLSyntaxError, ValueError):
        root = None
    found = SiteMap(truncated=cut, fault=fault)
    if root is None:
        lines = map(str.strip, body.decode("utf-8", "replace").splitlines())
        _add_pages(found, ((line, "") for line in lines if _LINE.match(line)))
        found.is_none = not found.pages
        return found
    found.fault = found.fault or told_before or _damage(parser)
    kind = local_name(root.tag)
    if kind == "sitemapindex":
        found.files = [address for address, _ in _entries(root, "sitemap")][:MAX_ADDRESSES]
    elif kind == "urlset":
        _add_pages(found, _entries(root, "url"))
    else:
        found.is_feed = kind in _FEEDS or root.find(".//{*}item") is not None or root.find(".//{*}entry") is not None
        found.is_none = not found.is_feed
        _add_pages(found, _items(root))
        titles = ((_address_of(item), " ".join(_child(item, "title").split())) for item in root.iter("{*}item", "{*}entry"))
        found.titles = {address: title[:LONGEST_TITLE] for address, title in titles if title and address in found.pages}
    return found


def job_pages(pages: Iterable[str], *, is_of_jobs: bool = False) -> list[str]:
    """The addresses that look like single jobs: those with an id, or where there is none, those named below a word for jobs.

    Behind those with an id come those in the same folder that are named after a role, or in several words: a site may give some
    of its jobs no number. Without either, those of several that begin with the same word for a job: `/vacancy-miller`,
    `/vacancy-baker`. A file of jobs (`is_of_jobs`) without these lists jobs under their titles. A number is an id, though it may
    be a year or is short, where it stands as those of other jobs do or where several stand in one folder for jobs.
    """
    rated = [(url, job_likelihood(url)) for url in pages]
    sure = [url for url, likelihood in rated if likelihood >= PLAIN]
    told = dict.fromkeys([*sure, *_numbered_like(rated, sure), *_beside(rated, {folder_of(url) for url in sure})])
    sure = list(told) if sure else []
    if not sure:
        likely = [url for url, likelihood in rated if likelihood >= LIKELY]
        likely += _in_one_word(rated, {folder_of(url) for url in likely}, is_of_jobs=is_of_jobs)
        counted = [url for urls in _numbered_folders(rated) if not (likely and all(map(_may_be_of_a_year, urls))) for url in urls]
        sure = list(dict.fromkeys([*counted, *likely]))
    begun: dict[str, list[str]] = defaultdict(list)
    for url, likelihood in () if sure else rated:
        word = _FIRST_WORD.match(url)
        if word and likelihood >= 0 and word[1] in JOB_WORDS:
            begun[word[1]].append(url)
    sure = sure or [url for same in begun.values() if len(same) >= ENOUGH for url in same]
    return sure or [url for url, likelihood in rated if is_of_jobs and likelihood >= 0 and not is_list_address(url)]


def _numbered_like(rated: list[tuple[str, float]], sure: list[str]) -> Iterator[str]:
    """Addresses with a number where those with an id have one: behind the same words, or behind others where several do so."""
    before = {(found[1], _behind(found)) for url in sure if (found := _NUMBER.match(url))}
    shapes = Counter(shape for url in sure if (shape := _shape_of(url)))
    for url, likelihood in rated if before else ():
        found = _NUMBER.match(url) if 0 <= likelihood < PLAIN else None
        if found and ((found[1], _behind(found)) in before or (likelihood > 0 and shapes[_shape_of(url)] >= ENOUGH)):
            yield url


def _numbered_folders(rated: list[tuple[str, float]]) -> list[list[str]]:
    """Addresses for jobs that differ by nothing but a number, where there are several."""
    folders: dict[tuple[str, str], list[str]] = defaultdict(list)
    for url, likelihood in rated:
        found = _NUMBER.match(url) if 0 <= likelihood < PLAIN and not _OF_LISTS.search(url) else None
        if found and (likelihood > 0 or (_ID_KEY.search(found[1]) and speaks_of_jobs(url))):
            folders[found[1], found[3]].append(url)
    return [urls for urls in folders.values() if len(urls) >= ENOUGH]


def _shape_of(url: str) -> str:
    """The last word for jobs before an address's number and how many other parts stand around both; empty for a list's part."""
    found = None if _OF_LISTS.search(url) else _NUMBER.match(url)
    if found is None:
        return ""
    before = found[1].split("/")
    words = [part if at < _HOST or speaks_of_jobs(f"/{part}/") else "" for at, part in enumerate(before)]
    return "/".join(words) + _behind(found)


def _behind(found: re.Match[str]) -> str:
    """Whether a last part stands behind an address's number, as a mark."""
    return "/*" if found[3].strip("/") else ""


def _may_be_of_a_year(url: str) -> bool:
    found = _NUMBER.match(url)
    return found is not None and _YEAR.fullmatch(found[2]) is not None


def _beside(rated: list[tuple[str, float]], folders: set[str]) -> Iterator[str]:
    for url, likelihood in rated:
        is_near = 0 < likelihood < PLAIN and folder_of(url) in folders and not is_selection(url)
        if is_near and (likelihood >= LIKELY or names_a_role(last_words(url))):
            yield url


def _in_one_word(rated: list[tuple[str, float]], folders: set[str], *, is_of_jobs: bool) -> Iterator[str]:
    """Addresses in the folders of jobs that are named in one word or one that may mean a page about work: `/jobs/welder`.

    In a file of jobs all that are no list; in one of the whole site those that name a role.
    """
    for url, likelihood in rated:
        is_near = 0 <= likelihood < LIKELY and folder_of(url) in folders and not is_selection(url)
        if is_near and (names_a_role(last_words(url)) or (is_of_jobs and not is_list_address(url))):
            yield url


def job_files(files: list[str]) -> list[str]:
    """The site maps worth reading: those named after jobs, or all where none is."""
    return [url for url in files if speaks_of_jobs(url)] or files


def _unpacked(body: bytes, most: int) -> tuple[bytes, bool, str | None]:
    """The bytes out of all members of a gzip file (RFC 1952, 2.2), whether there are more than `most`, and what is damaged."""
    if not body.startswith(_GZIP):
        return body[:most], len(body) > most, None
    whole, fault = BytesIO(), None
    try:
        file = GzipFile(fileobj=BytesIO(body))
        while whole.tell() <= most and (piece := file.read1(_PIECE)):
            whole.write(piece)
    except EOFError:
        fault = "its gzip file breaks off"
    except (OSError, zlib.error):
        fault = "its gzip file is damaged"
    return whole.getvalue()[:most], whole.tell() > most, fault


def _markup_of(body: bytes) -> tuple[bytes, str | None]:
    """A document without what stands before its markup, its ampersands told by number, and what that was beside white space.

    An encoding that takes more bytes for a letter (UTF-16) is left as it is.
    """
    if b"\0" in body[:4]:
        return body, None
    body = body.lstrip(_BLANK)
    start, told_before = 0, None
    if _ROOT.match(body) is None:
        begins = _MARKUP_BEGINS.search(body, 0, _OPENING)
        if begins is not None and _MARKUP.search(body, 0, begins.start()) is None:
            start, told_before = begins.start(), "other text stands before its markup"
    markup = body[start:]
    if _NAMED.search(markup):
        markup = _NAMED_OR_RAW.sub(_numbered, markup, MOST_REPAIRS)
    return markup, told_before


def _numbered(found: re.Match[bytes]) -> bytes:
    """An ampersand, or the sign that is named behind it, as a number: behind an error libxml2 drops the signs that are named."""
    return _NUMBERS[found[1] or b"amp"] if found[0].startswith(b"&") else found[0]


def _damage(parser: etree.XMLParser) -> str | None:
    """What is not well-formed about a document that was read, as where it breaks off; None for nothing."""
    broken = next((entry for entry in parser.error_log if entry.level_name == "FATAL"), None)
    return broken and f"damaged in line {broken.line}: {' '.join(broken.message.split())[:_LONGEST_FAULT]}"


def _add_pages(found: SiteMap, entries: Iterable[tuple[str, str]]) -> None:
    for address, modified in entries:
        if len(found.pages) >= MAX_ADDRESSES:
            found.truncated = True
            return
        if address.startswith(("http://", "https://")):
            found.pages.setdefault(address, modified)


def _entries(root: etree._Element, name: str) -> Iterable[tuple[str, str]]:
    for entry in root.iter(f"{{*}}{name}"):
        yield _absolute(_child(entry, "loc"), entry), _child(entry, "lastmod")


def _items(root: etree._Element) -> Iterable[tuple[str, str]]:
    for item in root.iter("{*}item", "{*}entry"):
        yield _address_of(item), _child(item, "pubDate") or _child(item, "updated")


def _address_of(item: etree._Element) -> str:
    """Address of the page that an item is about: its own link before one of another vocabulary (`<atom:link>` in RSS).

    A link without `rel` is one to the page itself, as `alternate` is; `self`, `edit` and `replies` are not (RFC 4287,
    4.2.7.2). In RSS 2.0 a `guid` is the address where nothing denies it.
    """
    links = [link for link in item.iterchildren("{*}link") if link.get("rel") in (None, "alternate")]
    own = item.tag.rpartition("}")[0]
    for link in sorted(links, key=lambda link: (link.tag.rpartition("}")[0] != own, "html" not in link.get("type", "html"))):
        if written := (link.get("href") or link.text or "").strip():
            return _absolute(written, link)
    guid = item.find("{*}guid")
    return "" if guid is None or guid.get("isPermaLink") == "false" else (guid.text or "").strip()


def _absolute(written: str, element: etree._Element) -> str:
    """An address in full, by the document's own or its `xml:base`; empty for none."""
    if not written or written.startswith(("http://", "https://")):
        return written
    try:
        return urljoin(element.base or "", written) if len(written.split()) == 1 else ""
    except ValueError:
        return ""


def _child(element: etree._Element, name: str) -> str:
    return (element.findtext(f"{{*}}{name}") or "").strip()
