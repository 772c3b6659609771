"""Bytes to tree, safely: what a page may cost is bounded before any reader looks at it."""

from __future__ import annotations

from lxml import etree
from w3lib.encoding import html_to_unicode

MAX_PAGE_BYTES = 8 * 1024 * 1024
"""Longest page that is parsed; the rest is cut off."""


def decode(body: bytes, content_type: str = "") -> str:
    """Text of a page by BOM, HTTP header, meta declaration, else UTF-8, else Windows-1252."""
    _, text = html_to_unicode(content_type, body[:MAX_PAGE_BYTES], default_encoding="utf-8")
    return text


def parse_html(body: bytes, content_type: str = "") -> etree._Element:
    """Root element of a page; an empty document for bytes that hold no markup."""
    text = decode(body, content_type).replace("\x00", "")
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    root: etree._Element | None = None
    if text.strip():
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    return root if root is not None else etree.fromstring(b"<html><body></body></html>", parser)
