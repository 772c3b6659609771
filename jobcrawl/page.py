"""Page: one fetched document, parsed once and shared by every reader."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from lxml import etree

from jobcrawl.enveloped import markup_in
from jobcrawl.outline import Outline
from jobcrawl.outlining import outline_of_text, outline_of_tree
from jobcrawl.parsing import parse_markup, parse_page
from jobcrawl.unveiled import LITTLE, open_inner_documents, show_cloaked_addresses, show_stand_ins

if TYPE_CHECKING:
    from parsel import Selector

EMAIL_PROTECTION = "/cdn-cgi/l/email-protection"
"""Address behind which Cloudflare hides e-mail addresses; it leads nowhere without its script."""
_OTHER_DOCUMENTS = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a ZIP file or an Office document",
    b"\xd0\xcf\x11\xe0": "an Office document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
}
"""First bytes of documents that are no pages."""


def other_document(body: bytes) -> str | None:
    """What a document is whose first bytes show that it is no page; None for what may be one."""
    return next((words for start, words in _OTHER_DOCUMENTS.items() if body.startswith(start)), None)


_BEGINS_AS_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<!--|<(?:!doctype\s+html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p)[\s>]"
    rb"|<\?xml[^>]*>\s*(?:<!--(?:(?!-->).){0,1000}-->\s*)?<(?:!doctype\s+html|html)[\s>])",
    re.IGNORECASE | re.DOTALL,
)
"""How an HTML document begins (WHATWG MIME Sniffing, 7.1), or one of XHTML with an XML declaration."""


_DOCUMENT = re.compile(rb"<(?:!doctype|html|head|body|title|main|header|nav|footer)[\s>]", re.IGNORECASE)
"""Tags that only a whole document has."""


def begins_as_html(body: bytes) -> bool:
    """Whether a document is HTML by how it begins, whatever its server calls it."""
    return _BEGINS_AS_HTML.match(body) is not None


class Page:
    """A document, where it came from and when. The tree and the outline are made when first asked for."""

    def __init__(
        self,
        *,
        url: str = "",
        fetched_at: datetime | None = None,
        body: bytes = b"",
        content_type: str = "text/html",
        text: str | None = None,
    ) -> None:
        """`text` makes it a plain-text capture; else `body` is read as HTML in the charset it declares."""
        self.url = url
        """Address the document was fetched from; empty when unknown."""
        self.fetched_at = fetched_at or datetime.now(UTC)
        """When that response was fetched; countdowns and relative dates are counted from here."""
        self.body = body
        """The bytes as fetched (after content decoding); empty for a text capture."""
        self.content_type = content_type
        """Content-Type as declared, with its charset where there is one."""
        self.text = text
        """The words of a plain-text capture; None for HTML."""
        self.truncated = False
        """Whether a limit of `jobcrawl.parsing` cut something off the tree; known once there is one."""
        self._links: dict[str, str | None] = {}
        self.findings: dict[str, Any] = {}
        """What one reader worked out and others ask for again, by what it is."""

    @property
    def is_text(self) -> bool:
        """Whether this is a plain-text capture."""
        return self.text is not None

    @cached_property
    def tree(self) -> etree._Element:
        """Root element; an empty document for a text capture."""
        return self._parsed()

    @cached_property
    def outline(self) -> Outline:
        """Blocks of text in reading order: what visible readers and the cleaner work on."""
        return outline_of_text(self.text) if self.text is not None else _outlined(self.tree)

    @property
    def is_part(self) -> bool:
        """Whether this is no document of its own but part of one, as a button for more jobs loads it."""
        return not self.is_text and _DOCUMENT.search(self.body) is None

    def prepare(self) -> None:
        """Make the tree and the outline of an HTML page now, on whichever thread this is.

        Python 3.11 holds one lock for a cached property of all objects while it is worked out, so it is gone round.
        """
        self.__dict__["tree"] = tree = self._parsed()
        self.__dict__["outline"] = _outlined(tree)

    def _parsed(self) -> etree._Element:
        markup = markup_in(self.body)
        parsed = parse_page(self.body, self.content_type) if markup is None else parse_markup(markup)
        self.truncated = parsed.truncated
        open_inner_documents(parsed.root)
        if b'"cloak' in self.body or b"<joomla-hidden-mail" in self.body:
            show_cloaked_addresses(parsed.root)
        return parsed.root

    @cached_property
    def scripts(self) -> list[tuple[str, str]]:
        """Scripts of the tree in document order: `type` in lower case and text; those without text are left out."""
        return [((script.get("type") or "").lower(), text) for script in self.tree.iter("script") if (text := script.text)]

    @cached_property
    def selector(self) -> Selector:
        """parsel view of the same tree, for a site's own selectors."""
        from parsel import Selector  # a quarter of the time that reading one page takes from the command line

        return Selector(root=self.tree, type="html")

    @cached_property
    def base_url(self) -> str:
        """Address that relative links are resolved against (HTML `<base href>`)."""
        if self.is_text:
            return self.url
        base = self.tree.find(".//base[@href]")
        return self.absolute(base.get("href") or "", self.url) or self.url if base is not None else self.url

    def absolute(self, href: str, base: str | None = None) -> str | None:
        """A link as absolute http(s) or mailto URL; None for anything else or for a malformed one."""
        if base is not None:
            return _absolute(href, base)
        if href not in self._links:
            self._links[href] = _absolute(href, self.base_url)
        return self._links[href]


def _outlined(tree: etree._Element) -> Outline:
    """Outline of a tree, with its stand-ins shown where it holds hardly any text without them."""
    outline = outline_of_tree(tree)
    return outline_of_tree(tree) if outline.sums.chars[-1] < LITTLE and show_stand_ins(tree) else outline


_PLAIN_LINK = re.compile(r"https?://[a-z0-9.-]+(?:/[\w/.~%,@+=&-]*)?(?:\?[\w/.~%,@+=&-]+)?(?:#[\w/.-]+)?", re.ASCII)
"""A link that is absolute and as RFC 3986 would write it: nothing is left to resolve."""
_PLAIN_PATH = re.compile(r"(?:/[\w~%@+=&-][\w.~%,@+=&-]*)+/?(?:\?[\w/.~%,@+=&-]+)?(?:#[\w/.-]+)?", re.ASCII)
"""A path from a site's root without `.` and `..`: only the host is missing."""


@lru_cache(maxsize=64)
def _origin(base: str) -> str:
    """Scheme and host of a web address; empty for any other, and for one whose port is out of range."""
    try:
        parts = urlsplit(base)
        return f"{parts.scheme}://{parts.netloc}" if parts.scheme in ("http", "https") and parts.port != 0 else ""
    except ValueError:
        return ""


def _absolute(href: str, base: str) -> str | None:
    href = href.strip()
    if _PLAIN_LINK.fullmatch(href):
        joined = href
    elif _PLAIN_PATH.fullmatch(href) and (origin := _origin(base)):
        joined = origin + href
    else:
        try:
            joined = urljoin(base, href)
            _ = urlsplit(joined).port  # one that is out of range is told only when it is asked for
        except ValueError:
            return None
    if EMAIL_PROTECTION in joined:
        return None
    return joined if joined.startswith(("http://", "https://", "mailto:")) else None
