"""Unveiled: what a page keeps where a parser shows nothing of it, put where a browser shows it.

Framed documents (`<iframe srcdoc>`, HTML standard 4.8.5) and declarative shadow roots (`<template shadowrootmode>`, 4.12.3)
are shown by every browser. A `noscript` or a plain `template` holds the text of a page that shows hardly anything without its
scripts. Joomla hides e-mail addresses behind a sentence that its scripts replace.
"""

from __future__ import annotations

import re
from base64 import b64decode
from html import unescape
from typing import Final

from lxml import etree

from jobcrawl.parsing import parse_markup

LITTLE = 250
"""Characters of text below which a page's stand-ins are looked at."""
MIN_TEXT = 120
"""Characters from which on a framed document or a stand-in is worth showing."""
MAX_INNER = 20
"""Framed documents and stand-ins of a page that are shown."""

MAX_CLOAKED: Final = 100
"""Hidden addresses of a page that are shown."""

_ADDRESS: Final = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_QUOTED: Final = re.compile(r"'([^'\n]{0,200})'")
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


def show_cloaked_addresses(root: etree._Element) -> None:
    """Put e-mail addresses where Joomla shows `This email address is being protected from spambots` without its scripts.

    It is a `span` whose script follows (plugin "Email Cloaking"), since Joomla 4 an element with the address in Base64.
    """
    shown = 0
    for element in root.iter("span", "joomla-hidden-mail"):
        mark = element.get("id") or ""
        if element.tag == "span" and not (mark.startswith("cloak") and len(mark) > len("cloak")):
            continue
        shown += 1
        if shown > MAX_CLOAKED:
            break
        address = _put_together(element, mark.removeprefix("cloak")) if element.tag == "span" else _decoded(element)
        for child in list(element):
            element.remove(child)
        element.text = address


def _put_together(element: etree._Element, mark: str) -> str:
    """The address that the script behind a `span` puts together: `var addy1 = 'ida' + '&#64;'; addy1 = addy1 + 'mill';`."""
    script = element.getnext()
    if script is None or script.tag != "script" or not script.text:
        return ""
    lines = (line.strip().removeprefix("var ") for line in re.split(r"[;\n]\s", script.text[:5000]))
    written = "".join(part for line in lines if line.startswith(f"addy{mark} =") for part in _QUOTED.findall(line))
    address = unescape(written)
    return address if _ADDRESS.fullmatch(address) else ""


def _decoded(element: etree._Element) -> str:
    """The address of which an element holds both halves in Base64."""
    try:
        halves = [b64decode(element.get(name) or "", validate=True).decode() for name in ("first", "last")]
    except ValueError:
        return ""
    address = "@".join(halves)
    return address if _ADDRESS.fullmatch(address) else ""
