"""Site maps and feeds: the addresses they list (https://www.sitemaps.org/protocol.html, RSS 2.0, RFC 4287)."""

from __future__ import annotations

import zlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml import etree

from jobcrawl.parsing import local_name
from jobcrawl.read.shapes.job_url import LIKELY, is_list_address, job_likelihood, speaks_of_jobs
from jobcrawl.read.words.job_words import JOB_WORDS
from jobcrawl.values.patterns import when_used

MAX_ADDRESSES = 50_000
"""Addresses taken from one file; the protocol's own limit."""
MAX_BYTES = 52 * 1024 * 1024
"""Longest unpacked file; the protocol's 50 MiB with some room."""

ENOUGH = 3
"""Addresses that begin with the same word for a job and are no accident."""

_FIRST_WORD = when_used(r"[^?#]*/([^\W\d_]+)-(?!in-|at-|for-)[^/?#-]+-[^/?#]+/?$")
_ROBOTS_LINE = when_used(r"(?im)^[ \t]*sitemap[ \t]*:[ \t]*(\S{1,2000})")
_LINE = when_used(r"^https?://\S{1,2000}$")
_ROOT = when_used(rb"\s{0,99}<(?:\?|!--|(?:\w{1,20}:)?(?:urlset|sitemapindex|rss|feed|RDF)[\s>])")
_MARKUP = when_used(rb"(?i)<(?:!doctype\s{1,9}html|html|body)[\s>]")
_OPENING = 2_000


@dataclass(slots=True)
class SiteMap:
    """What one file lists."""

    pages: dict[str, str] = field(default_factory=dict)
    """Addresses of pages with their `lastmod` (W3C date and time, empty when absent)."""
    files: list[str] = field(default_factory=list)
    """Addresses of further site maps."""
    truncated: bool = False
    """Whether more was listed than is taken."""
    is_feed: bool = False
    """Whether it is an RSS or Atom feed, which lists the newest pages and proves nothing about the others."""


def site_maps_in_robots(text: str) -> list[str]:
    """Addresses of the `Sitemap:` lines of a robots.txt, each once."""
    return list(dict.fromkeys(_ROBOTS_LINE.findall(text[: 512 * 1024])))


def is_site_map(body: bytes) -> bool:
    """Whether a document is a site map or a feed by how it begins, whatever its address is called; a list of addresses is one."""
    start = _unpacked(body[:MAX_BYTES])[0][:_OPENING] if body.startswith(b"\x1f\x8b") else body[:_OPENING]
    start = start.removeprefix(b"\xef\xbb\xbf")
    if _ROOT.match(start):
        return _MARKUP.search(start) is None
    lines = start.decode("utf-8", "replace").split()
    return len(lines) > 2 and all(map(_LINE.match, lines[:-1]))


def read_site_map(body: bytes) -> SiteMap:
    """Addresses in a site map, a site map index, an RSS or Atom feed, or a list of addresses; gzip is unpacked.

    Entities are not resolved and nothing is fetched; what cannot be read lists nothing.
    """
    body, cut = _unpacked(body)
    found = SiteMap(truncated=cut)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True)
    try:
        root = etree.fromstring(body.lstrip(), parser) if b"<" in body[:2000] else None
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        lines = map(str.strip, body.decode("utf-8", "replace").splitlines())
        _add_pages(found, ((line, "") for line in lines if _LINE.match(line)))
        return found
    kind = local_name(root.tag)
    if kind == "sitemapindex":
        found.files = [address for address, _ in _entries(root, "sitemap")][:MAX_ADDRESSES]
    elif kind == "urlset":
        _add_pages(found, _entries(root, "url"))
    else:
        found.is_feed = True
        _add_pages(found, _items(root))
    return found


def job_pages(pages: Iterable[str], *, is_of_jobs: bool = False) -> list[str]:
    """The addresses that look like single jobs: those with an id, or where there is none, those named below a word for jobs.

    Without either, those of several that begin with the same word for a job: `/vacancy-miller`, `/vacancy-baker`. A file of jobs
    (`is_of_jobs`) without these lists jobs under their titles.
    """
    rated = [(url, job_likelihood(url)) for url in pages]
    sure = [url for url, likelihood in rated if likelihood >= 2.5]
    sure = sure or [url for url, likelihood in rated if likelihood >= LIKELY]
    begun: dict[str, list[str]] = defaultdict(list)
    for url, likelihood in () if sure else rated:
        word = _FIRST_WORD.match(url)
        if word and likelihood >= 0 and word[1] in JOB_WORDS:
            begun[word[1]].append(url)
    sure = sure or [url for same in begun.values() if len(same) >= ENOUGH for url in same]
    return sure or [url for url, likelihood in rated if is_of_jobs and likelihood >= 0 and not is_list_address(url)]


def job_files(files: list[str]) -> list[str]:
    """The site maps worth reading: those named after jobs, or all where none is."""
    return [url for url in files if speaks_of_jobs(url)] or files


def _unpacked(body: bytes) -> tuple[bytes, bool]:
    if body[:2] != b"\x1f\x8b":
        return body[:MAX_BYTES], len(body) > MAX_BYTES
    unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        return unpacker.decompress(body, MAX_BYTES), bool(unpacker.unconsumed_tail)
    except zlib.error:
        return b"", True


def _add_pages(found: SiteMap, entries: Iterable[tuple[str, str]]) -> None:
    for address, modified in entries:
        if len(found.pages) >= MAX_ADDRESSES:
            found.truncated = True
            return
        if address.startswith(("http://", "https://")):
            found.pages.setdefault(address, modified)


def _entries(root: etree._Element, name: str) -> Iterable[tuple[str, str]]:
    for entry in root.iter(f"{{*}}{name}"):
        yield _child(entry, "loc"), _child(entry, "lastmod")


def _items(root: etree._Element) -> Iterable[tuple[str, str]]:
    for item in root.iter("{*}item", "{*}entry"):
        link = item.find("{*}link")
        address = "" if link is None else (link.get("href") or link.text or "").strip()
        yield address, _child(item, "pubDate") or _child(item, "updated")


def _child(element: etree._Element, name: str) -> str:
    return (element.findtext(f"{{*}}{name}") or "").strip()
