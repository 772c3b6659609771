"""Bytes to tree, safely: what a page may cost is bounded before any reader looks at it.

libxml2 (2.14) needs quadratic time for the attributes of one tag, and loses what follows the place where elements are nested too
deep. So attributes and nodes are capped before it sees the page, and a page nested too deep is parsed again with less markup.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml import etree
from w3lib.encoding import html_to_unicode

MAX_PAGE_BYTES = 8 * 1024 * 1024
"""Longest page that is parsed; the rest is cut off."""
MAX_ATTRIBUTES = 512
"""Attributes of a tag that are kept; 512 cost half a millisecond, 50,000 cost 22 seconds."""
MAX_NODES = 200_000
"""Nodes of a page: half of them elements, half of them texts; what follows is cut off."""
MAX_TAGS = 300_000
"""Tags of a page, closing ones included, that are parsed; closing tags without an element make no nodes but cost time."""
HEAVY_BYTES = 256 * 1024
"""A page from this size on is better parsed off the thread that serves the network."""

_ATTRIBUTE = r"""[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?+)?+"""
_ATTRIBUTES = rf"(?:{_ATTRIBUTE}){{0,{MAX_ATTRIBUTES}}}+[\s/]*+>"
_RAW_TEXT = ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
_ANY_TAG = re.compile(r"<(/?)")
_NEXT_ATTRIBUTE = re.compile(_ATTRIBUTE, re.A)
_TAG_START = re.compile(r"</?[a-z][^\s/>]*+", re.A | re.I)
_TOLERABLE = re.compile(
    r"(?:[^<]++|<!--(?:-?>|(?:[^-]++|-(?!-!?>))*+(?:--!?>|\Z))"
    + "".join(rf"|<{name}(?=[\s/>]){_ATTRIBUTES}[^<]*+(?:<(?!/{name})[^<]*+)*+" for name in _RAW_TEXT)
    + rf"|<(?!(?:{'|'.join(_RAW_TEXT)})[\s/>])/?[a-z][^\s/>]*+{_ATTRIBUTES}|<(?!!--)[^a-z/]|</(?![a-z])|<\Z)*+",
    re.A | re.I,
)
_NESTING = re.compile(
    r"""</?(?!(?:html|head|title|meta|link|base|script|style|body|h[1-6]|p|br|li|dt|dd|td|a|img)[\s/>])[a-z][^>]{0,2000}>""",
    re.A | re.I,
)
_WHOLE = re.compile(r"[^\x00-\x7f\ufffd]+")
_LATIN = frozenset(("cp1252", "iso8859-1", "latin-1", "windows-1252", "ascii"))


class Parsed(NamedTuple):
    """A page's tree and whether it is all there."""

    root: etree._Element
    """Root element; an empty document for bytes that hold no markup."""
    truncated: bool
    """Whether a limit cut something off: bytes, nodes, attributes or depth."""


def _detect(body: bytes) -> str:
    try:
        body.decode("utf-8")
    except UnicodeDecodeError as error:
        return "utf-8" if error.reason == "unexpected end of data" else "cp1252"
    return "utf-8"


def decode(body: bytes, content_type: str = "") -> str:
    """Text of a page by BOM, HTTP header, meta declaration, else UTF-8 where it is valid, else Windows-1252.

    A page that is declared Western European and is valid UTF-8 beyond ASCII is UTF-8: no other text looks like that by chance.
    One that is declared UTF-8 and has more broken than whole characters beyond ASCII is Windows-1252.
    """
    body = body[:MAX_PAGE_BYTES]
    encoding, text = html_to_unicode(content_type, body, auto_detect_fun=_detect, default_encoding="utf-8")
    if encoding in _LATIN and not body.isascii():
        try:
            return body.decode("utf-8")
        except UnicodeDecodeError:
            return text
    if encoding == "utf-8" and "\ufffd" in text:
        broken = text.count("\ufffd")
        if broken > 1 + sum(len(run) for run in _WHOLE.findall(text)):
            return body.decode("cp1252", "replace")
    return text


def bound_markup(text: str) -> tuple[str, bool]:
    """Markup with at most `MAX_NODES` nodes and `MAX_ATTRIBUTES` attributes each, and whether anything was cut; linear time."""
    cut = False
    tags = text.count("<")
    if tags > MAX_NODES // 2 and (tags > MAX_TAGS or tags - text.count("</") > MAX_NODES // 2):
        elements = 0
        for number, mark in enumerate(_ANY_TAG.finditer(text)):
            elements += not mark[1]
            if number >= MAX_TAGS or elements > MAX_NODES // 2:
                cut = True
                text = text[: mark.start()]
                break
    match = _TOLERABLE.match(text)
    assert match is not None
    if match.end() == len(text):
        return text, cut
    pieces, start, place = [], 0, match.end()
    while place < len(text):
        tag = _TAG_START.match(text, place)
        if tag is None:
            place += 1
        else:
            attributes, end, kept = 0, tag.end(), tag.end()
            while (attribute := _NEXT_ATTRIBUTE.match(text, end)) is not None:
                attributes += 1
                end = attribute.end()
                if attributes == MAX_ATTRIBUTES:
                    kept = end
            if attributes > MAX_ATTRIBUTES:
                cut = True
                pieces.append(text[start:kept])
                start = end
            place = end
        match = _TOLERABLE.match(text, place)
        assert match is not None
        place = max(match.end(), place + 1)
    pieces.append(text[start:])
    return "".join(pieces), cut


def parse_page(body: bytes, content_type: str = "") -> Parsed:
    """Tree of a page within the limits of this module."""
    truncated = len(body) > MAX_PAGE_BYTES
    parsed = parse_markup(decode(body, content_type))
    return parsed._replace(truncated=True) if truncated else parsed


def parse_markup(text: str) -> Parsed:
    """Tree of markup within the limits on nodes, attributes and depth."""
    text, cut = bound_markup(text.replace("\x00", ""))
    root, too_deep = _parse(text)
    if too_deep:
        root, _ = _parse(_NESTING.sub(" ", text))
    return Parsed(root, cut or too_deep)


def is_heavy(body: bytes) -> bool:
    """Whether a page may take long enough to be noticed by other requests of the same process."""
    return len(body) > HEAVY_BYTES or body.count(b"<") > MAX_TAGS // 15


def _parse(text: str) -> tuple[etree._Element, bool]:
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    root: etree._Element | None = None
    if text.strip():
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    too_deep = any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)
    return root if root is not None else etree.fromstring(b"<html><body></body></html>", parser), too_deep
