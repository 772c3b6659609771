"""Agreement: what the visible page says about a machine-readable claim, and which of several postings is the page's own."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

from jobcrawl.page import Page
from jobcrawl.read.shapes.job_url import is_list_address
from jobcrawl.values.patterns import when_used

SAMPLES = 16
"""Phrases of a description that are looked for on the page."""
PHRASE_WORDS = 5
"""Words of such a phrase."""
MIN_PIECE = 30
"""Characters between two tags from which on phrases are taken there."""
AGREES = 0.5
"""Share of phrases from which on a description is the page's."""
DIFFERS = 0.15
"""Share of phrases up to which a description is another text than the page's."""
LONG_TEXT = 500
"""Characters of a description from which on its absence from the page means that it is another job's."""
MAX_TIED = 12
"""Equally likely postings whose texts are compared with the page; a page of more is a listing."""
CONFIRMED = 1.0
"""Trust in a posting that the page itself confirms, or whose page has no words to deny it."""

_INLINE_TAG = when_used(r"</?(?:a|abbr|b|em|font|i|mark|small|span|strong|sub|sup|u)\b[^<>]{0,2000}>", re.I)
_TAG = when_used(r"<[^<>]{0,4000}>")
_TITLE_PARTS = when_used(r"\s+[-–—|·•:»]+\s+|\s*[|»•·]\s*|\n")

_NO_SLUG = when_used(r"[\W_]+")


def plain(markup: str) -> str:
    """Words of a piece of HTML on one line, as a browser parts them."""
    if "<" in markup:
        markup = _TAG.sub(" ", _INLINE_TAG.sub("", markup))
    if "&" in markup:
        markup = html.unescape(markup)
    return " ".join(markup.split())


class Visible:
    """The words of a page, for looking claims up."""

    __slots__ = ("has_much", "heading_texts", "text", "title", "title_parts")

    def __init__(self, page: Page) -> None:
        blocks = page.outline.blocks
        self.text = " ".join([block.text.casefold() for block in blocks])
        """All visible words, in lower case."""
        self.heading_texts = [block.text.casefold() for block in blocks if 1 <= block.level <= 2]
        """First- and second-level headings, in lower case."""
        title = None if page.is_text else page.tree.find("head/title")
        self.title = " ".join((title.text or "").split()).casefold() if title is not None else ""
        """Document title, in lower case."""
        self.title_parts = {part.strip() for part in _TITLE_PARTS.split(self.title)}
        """The document title cut at its separators."""
        self.has_much = len(self.text) >= 1000
        """Whether there is enough text for an absence to mean something."""

    def shows(self, words: str) -> bool:
        """Whether the words stand on the page."""
        words = " ".join(words.split()).casefold()
        return bool(words) and words in self.text

    def share_of(self, markup: str) -> float:
        """Share of a description's phrases that stand on the page, 0 to 1; phrases are taken between tags."""
        pieces = [piece for piece in markup.split("<") if len(piece) > MIN_PIECE]
        if not pieces:
            return float(self.shows(plain(markup)))
        step = max(1, len(pieces) // SAMPLES)
        phrases = [phrase for piece in pieces[::step] for phrase in _phrases(piece, SAMPLES // min(len(pieces), SAMPLES))]
        return sum(phrase in self.text for phrase in phrases) / len(phrases) if phrases else 0.0

    def standing_of_title(self, title: str) -> int:
        """How surely a title is this page's: 3 as a heading, 2 as a part of the document title, 1 within either, 0 not."""
        title = " ".join(title.split()).casefold()
        if not title:
            return 0
        if title in self.heading_texts:
            return 3
        if title == self.title or title in self.title_parts:
            return 2
        if len(title) >= 10 and (title in self.title or any(title in heading for heading in self.heading_texts)):
            return 2 if " " in title else 1
        return 1 if any(len(heading) >= 10 and heading in title for heading in self.heading_texts) else 0


def visible_of(page: Page) -> Visible:
    """The page's words, collected once."""
    visible = page.findings.get("visible")
    if not isinstance(visible, Visible):
        visible = page.findings["visible"] = Visible(page)
    return visible


def _phrases(piece: str, count: int) -> list[str]:
    """A few runs of words from a piece of markup that begins within a tag."""
    words = plain(piece.rpartition(">")[2]).casefold().split()
    last = len(words) - PHRASE_WORDS
    if last < 0:
        return []
    return [" ".join(words[at : at + PHRASE_WORDS]) for at in range(0, last + 1, max(1, last // count))]


@dataclass(slots=True, frozen=True)
class Own:
    """The posting that is the page's own, and how sure that is."""

    posting: dict[str, Any]
    """The posting as the publisher wrote it."""
    trust: float
    """1 where the page confirms it, less where nothing does or something speaks against it."""


class Address:
    """A web address taken apart once; equal whatever the scheme, `www.`, query and last slash."""

    __slots__ = ("host", "path", "text")

    def __init__(self, url: str) -> None:
        self.text = unquote(url.strip()).casefold()
        """The whole address, decoded, in lower case."""
        try:
            parts = urlsplit(self.text)
            self.host = parts.netloc.removeprefix("www.")
            """Its host."""
            self.path = parts.path.rstrip("/")
            """Its path without the last slash."""
        except ValueError:
            self.host, self.path = "", self.text

    def is_same(self, other: Address) -> bool:
        """Whether both lead to one page."""
        return self.host == other.host and self.path == other.path

    def is_elsewhere(self, other: Address) -> bool:
        """Whether the other is another page of the same site."""
        return self.host == other.host and bool(other.path) and self.path != other.path

    def standing_of_title(self, title: str) -> int:
        """How surely the address spells a title of several words: 3 as its end, `/jobs/sous-chef-oslo`, 1 within, 0 not."""
        slug = _NO_SLUG.sub("-", title.casefold()).strip("-")
        if len(slug) < 8 or "-" not in slug or slug not in self.path:
            return 0
        return 3 if self.path.endswith(slug) else 1


def has_token(url: str, token: str) -> bool:
    """Whether an identifier stands in a decoded, lower-case address as a whole token."""
    token = token.strip().casefold()
    if not 3 <= len(token) <= 80 or not any(map(str.isdigit, token)):
        return False
    at = url.find(token)
    while at >= 0:
        before, after = url[at - 1 : at], url[at + len(token) : at + len(token) + 1]
        if not (before.isalnum() and token[0].isalnum()) and not (after.isalnum() and token[-1].isalnum()):
            return True
        at = url.find(token, at + 1)
    return False


@dataclass(slots=True, frozen=True)
class Claims:
    """What of a posting can be held against the page."""

    title: str
    """Its title."""
    urls: Sequence[str]
    """Its addresses, absolute."""
    identifiers: Sequence[str]
    """Its identifiers."""
    description: Callable[[], str]
    """Its description as HTML, made only where it must decide."""


def own_posting(page: Page, postings: Sequence[dict[str, Any]], claims_of: Callable[[dict[str, Any]], Claims]) -> Own | None:
    """The posting that this page is about; None where none of several can be told to be it."""
    if not postings:
        return None
    visible = visible_of(page)
    claims = [claims_of(posting) for posting in postings]
    addresses = [Address(address) for address in dict.fromkeys((page.url, own_address(page))) if address]
    scores = [_score(claim, visible, addresses) for claim in claims]
    best = max(scores)
    if len(postings) == 1 and best < 0 and is_list_address(page.url):
        return None
    if len(postings) == 1:
        return Own(postings[0], _trust_in_only(best, claims[0], visible))
    tied = [index for index, score in enumerate(scores) if score == best]
    if (len(tied) > 1 or best < 2) and len(tied) <= MAX_TIED:
        shares = [visible.share_of(claims[index].description()) for index in tied]
        most = max(shares)
        if most >= AGREES and shares.count(most) == 1:
            return Own(postings[tied[shares.index(most)]], CONFIRMED)
    is_list = len({claims[index].title for index in tied}) > 1
    return Own(postings[tied[0]], CONFIRMED if len(tied) == 1 else 0.9) if best >= 2 and not is_list else None


def _score(claim: Claims, visible: Visible, addresses: Sequence[Address]) -> int:
    """How much a declared posting has in common with the visible page and the addresses that the page gives itself."""
    score = visible.standing_of_title(claim.title)
    urls = [Address(url) for url in claim.urls]
    if any(address.is_same(url) for url in urls for address in addresses):
        score += 4
    elif any(address.is_elsewhere(url) for url in urls for address in addresses[:1]):
        score -= 2
    if any(has_token(address.text, identifier) for identifier in claim.identifiers for address in addresses):
        score += 3
    else:
        score += max((address.standing_of_title(claim.title) for address in addresses), default=0)
    return score


def _trust_in_only(score: int, claim: Claims, visible: Visible) -> float:
    """Trust in a page's only posting: most often its own, now and then a card of another job."""
    if score > 0 or not visible.has_much:
        return CONFIRMED
    description = claim.description()
    share = visible.share_of(description)
    if share >= AGREES:
        return CONFIRMED
    is_another_text = share <= DIFFERS and len(description) >= LONG_TEXT
    return 0.9 if score == 0 and visible.shows(claim.title) and not is_another_text else 0.5


def own_address(page: Page) -> str | None:
    """Address the page calls its own (`<link rel=canonical>`, RFC 6596); looked for once."""
    if "canonical" not in page.findings:
        page.findings["canonical"] = _canonical(page)
    found = page.findings["canonical"]
    return found if isinstance(found, str) else None


def _canonical(page: Page) -> str | None:
    for link in page.tree.iter("link"):
        if (link.get("rel") or "").lower() == "canonical" and (found := page.absolute(link.get("href") or "")):
            return found
    return None
