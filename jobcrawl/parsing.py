"""Bytes to tree, safely: what a page may cost is bounded before any reader looks at it.

libxml2 (2.14) needs quadratic time for the attributes of one tag, and loses what follows the place where elements are nested too
deep. So attributes and nodes are capped before it sees the page, and a page nested too deep is parsed again with less markup.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import re2  # type: ignore[import-untyped]  # has no stubs
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

_HEAVY_TAGS = MAX_TAGS // 15
_SHORTEST_TAG = len("<b>")
_ATTRIBUTE = r"""[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?+)?+"""
_ATTRIBUTES = rf"(?:{_ATTRIBUTE}){{0,{MAX_ATTRIBUTES}}}+[\s/]*+>"
_RAW_TEXT = ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
_ANY_TAG = re.compile(r"<(/?)")
_NEXT_ATTRIBUTE = re.compile(_ATTRIBUTE, re.A)
_TAG_START = re.compile(r"</?[a-z][^\s/>]*+", re.A | re.I)
_ONLY_WHERE = re2.Options()
_ONLY_WHERE.never_capture = True
_HIDDEN_END = re2.compile(rb"""=[ \t\n\v\f\r]*(?:"[^">]*>|'[^'>]*>)""", _ONLY_WHERE)
_OPENING = re.compile(rb"</?[a-z][^\s/>]*+", re.I)
_FEW_ATTRIBUTES = re.compile(_ATTRIBUTES.encode())
_PLAIN_LENGTH = 2 * MAX_ATTRIBUTES - 24
"""Bytes of a tag that cannot hold `MAX_ATTRIBUTES`, which are two bytes each at the least."""
_MOST_DOUBTS = 64
_NESTING = re.compile(
    r"""</?(?!(?:html|head|title|meta|link|base|script|style|body|h[1-6]|p|br|li|dt|dd|td|a|img)[\s/>])[a-z][^>]{0,2000}>""",
    re.A | re.I,
)
_WHOLE = re.compile(r"[^\x00-\x7f\ufffd]+")
_WRITTEN_AS_BROKEN = "\ufffd".encode()
"""What a site writes that has lost a character itself: no other encoding brings it back."""
_OF_HEAD = frozenset(("title", "meta", "link", "style", "script", "noscript", "base", "template", "bgsound", "basefont"))
"""Elements that stand in `<head>` (HTML, 4.2)."""
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
    return _decoded(body[:MAX_PAGE_BYTES], content_type)[0]


def _decoded(body: bytes, content_type: str) -> tuple[str, bool]:
    """The text, and whether the body is its UTF-8 as it stands."""
    encoding, text = html_to_unicode(content_type, body, auto_detect_fun=_detect, default_encoding="utf-8")
    if encoding in _LATIN and not body.isascii():
        try:
            return body.decode("utf-8"), True
        except UnicodeDecodeError:
            return text, False
    if encoding != "utf-8":
        return text, False
    if "\ufffd" in text:
        broken = text.count("\ufffd") - body.count(_WRITTEN_AS_BROKEN)
        if broken > 1 + sum(len(run) for run in _WHOLE.findall(text)):
            text = body.decode("cp1252", "replace")
        return text, False
    return text, not body.startswith(BOM_UTF8)


@cache
def _tolerable() -> re.Pattern[str]:
    """Markup up to a tag of too many attributes; few pages are read tag by tag."""
    return re.compile(
        r"(?:[^<]++|<!--(?:-?>|(?:[^-]++|-(?!-!?>))*+(?:--!?>|\Z))"
        + "".join(rf"|<{name}(?=[\s/>]){_ATTRIBUTES}[^<]*+(?:<(?!/{name})[^<]*+)*+" for name in _RAW_TEXT)
        + rf"|<(?!(?:{'|'.join(_RAW_TEXT)})[\s/>])/?[a-z][^\s/>]*+{_ATTRIBUTES}|<(?!!--)[^a-z/]|</(?![a-z])|<\Z)*+",
        re.A | re.I,
    )


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
    match = _tolerable().match(text)
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
        match = _tolerable().match(text, place)
        assert match is not None
        place = max(match.end(), place + 1)
    pieces.append(text[start:])
    return "".join(pieces), cut


def _is_within_bounds(markup: bytes) -> bool:
    """Whether it is plain that `bound_markup` would cut nothing: where this does not tell, the page is read tag by tag.

    A tag of many attributes is a long run without `>`, or hides a `>` in a quoted value. Its first run begins outside of any
    tag, so that it is enough to look at what opens a tag in these runs.
    """
    if len(markup) > MAX_NODES // 2 and markup.count(b"<") > MAX_NODES // 2:
        return False
    doubts = 0
    for start, end in _doubtful_runs(markup):
        for opening in _OPENING.finditer(markup, start, end):
            doubts += 1
            if doubts > _MOST_DOUBTS or _FEW_ATTRIBUTES.match(markup, opening.end()) is None:
                return False
    return True


def _doubtful_runs(markup: bytes) -> Iterator[tuple[int, int]]:
    """Where a run without `>` is long, or ends with one inside quotes."""
    for found in _HIDDEN_END.finditer(markup):
        yield markup.rfind(b">", 0, found.start()) + 1, found.end()
    start = 0
    while (near := start + _PLAIN_LENGTH) < len(markup):
        last = markup.rfind(b">", start, near)
        if last < 0:
            end = markup.find(b">", near)
            last = len(markup) if end < 0 else end
            yield start, last
        start = last + 1


def parse_page(body: bytes, content_type: str = "") -> Parsed:
    """Tree of a page within the limits of this module."""
    truncated = len(body) > MAX_PAGE_BYTES
    body = body[:MAX_PAGE_BYTES]
    text, is_utf8 = _decoded(body, content_type)
    parsed = _parse_within_bounds(body if is_utf8 else text.encode("utf-8", "replace"))
    return parsed._replace(truncated=True) if truncated else parsed


def parse_markup(text: str) -> Parsed:
    """Tree of markup within the limits on nodes, attributes and depth."""
    return _parse_within_bounds(text.encode("utf-8", "replace"))


def _parse_within_bounds(markup: bytes) -> Parsed:
    if b"\0" in markup:
        markup = markup.replace(b"\0", b"")
    cut = False
    if not _is_within_bounds(markup):
        text, cut = bound_markup(markup.decode())
        markup = text.encode()
    root, too_deep = _parse(markup)
    if too_deep:
        root, _ = _parse(_NESTING.sub(" ", markup.decode()).encode())
    return Parsed(root, cut or too_deep)


def local_name(tag: str) -> str:
    """Name of an XML element or attribute without its namespace; broken XML can have any characters in it."""
    return tag.rpartition("}")[2]


def is_heavy(body: bytes) -> bool:
    """Whether a page may take long enough to be noticed by other requests of the same process."""
    if len(body) <= _SHORTEST_TAG * _HEAVY_TAGS:
        return False
    return len(body) > HEAVY_BYTES or body.count(b"<") > _HEAVY_TAGS


def _parse(markup: bytes) -> tuple[etree._Element, bool]:
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False, huge_tree=True)
    root: etree._Element | None = None
    if markup and not markup.isspace():
        root = etree.fromstring(markup, parser)
    too_deep = bool(parser.error_log.filter_types([etree.ErrorTypes.ERR_RESOURCE_LIMIT]))
    if root is None:
        return etree.fromstring(b"<html><body></body></html>", parser), too_deep
    _end_head(root)
    return root, too_deep


_NO_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Signs that no XML may hold (XML 1.0, 2.2), which libxml2 reads all the same, and lxml does not take back."""


def _end_head(root: etree._Element) -> None:
    """Move what cannot stand in `<head>`, and all behind it, to the body: a page may leave out the tags of both (HTML, 13.1.2.4),
    and libxml2 knows of `<main>` and `<section>` only that they are no known end of a head."""
    head = root.find("head")
    first = None if head is None else next((child for child in head if child.tag not in _OF_HEAD), None)
    if head is None or first is None:
        return
    moved = [first, *first.itersiblings()]
    body = root.find("body")
    if body is None:
        body = etree.SubElement(root, "body")
    begun, body.text = body.text, None
    if len(body):
        front = body[0]
        for element in moved:
            front.addprevious(element)
    else:
        body.extend(moved)
    if begun:
        moved[-1].tail = _NO_XML.sub("", f"{moved[-1].tail or ''}{begun}")
