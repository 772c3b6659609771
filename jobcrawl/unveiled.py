"""Unveiled: what a page keeps where a parser shows nothing of it, put where a browser shows it.

Framed documents (`<iframe srcdoc>`, HTML standard 4.8.5) and declarative shadow roots (`<template shadowrootmode>`, 4.12.3)
are shown by every browser. A `noscript` or a plain `template` holds the text of a page that shows hardly anything without its
scripts.
"""

from __future__ import annotations

from lxml import etree

from jobcrawl.parsing import parse_markup

LITTLE = 250
"""Characters of text below which a page's stand-ins are looked at."""
MIN_TEXT = 120
"""Characters from which on a framed document or a stand-in is worth showing."""
MAX_INNER = 20
"""Framed documents and stand-ins of a page that are shown."""

_UNFILLED = ("{{", "<%", "${", "{%")


def open_inner_documents(root: etree._Element) -> None:
    """Put framed documents and declarative shadow roots into the page's own tree."""
    for frame in list(root.iter("iframe"))[:MAX_INNER]:
        inner = frame.get("srcdoc") or ""
        if len(inner) >= MIN_TEXT and "<" in inner:
            body = parse_markup(inner).root.find("body")
            if body is not None:
                frame.tag = "div"
                frame.attrib.pop("srcdoc")
                frame.text = body.text
                frame.extend(list(body))
    for template in list(root.iter("template"))[:MAX_INNER]:
        if template.get("shadowrootmode") or template.get("shadowroot"):
            template.tag = "div"


def show_stand_ins(root: etree._Element) -> bool:
    """Show the `noscript` and `template` elements that hold a text; whether there is one."""
    shown = 0
    for element in list(root.iter("noscript", "template")):
        parent = element.getparent()
        if shown >= MAX_INNER or parent is None or parent.tag == "head":
            continue
        text = "".join(str(part) for part in element.itertext())
        if len(text.strip()) >= MIN_TEXT and not text.lstrip().startswith(("{", "[")) and not any(m in text for m in _UNFILLED):
            element.tag = "div"
            shown += 1
    return shown > 0
