"""Document head: what a page's `<head>` says to browsers and to other sites that it is: its title, its site's name."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from jobcrawl.page import Page
from jobcrawl.values.patterns import when_used
from jobcrawl.values.text import clean_line

_LONGEST_TITLE: Final = 400
_LONGEST_NAME: Final = 100
_SEPARATORS: Final = when_used(r"\s*[|｜»›•·]\s*|\s+[-–—:/~<>«]+\s+|\s+::\s+")


@dataclass(slots=True)
class Head:
    """The texts of a head; empty where it has none."""

    title: str = ""
    """Text of `<title>`."""
    segments: list[str] = field(default_factory=list)
    """Parts of the title: `Baker`, `Dean Bakery` of `Baker | Dean Bakery`."""
    og_title: str = ""
    """`og:title` or `twitter:title`."""
    site_name: str = ""
    """`og:site_name` or `application-name`."""


def head_of(page: Page) -> Head:
    """What the head of a page says; a text capture has none."""
    found = Head()
    head = None if page.is_text else page.tree.find("head")
    if head is None:
        return found
    for element in head.iterchildren("title", "meta"):
        if element.tag == "title":
            found.title = found.title or clean_line(element.text or "")[:_LONGEST_TITLE]
            continue
        name, content = element.get("property") or element.get("name"), element.get("content")
        if not name or not content:
            continue
        if name in ("og:title", "twitter:title"):
            found.og_title = found.og_title or clean_line(content)[:_LONGEST_TITLE]
        elif name in ("og:site_name", "application-name"):
            found.site_name = found.site_name or clean_line(content)[:_LONGEST_NAME]
    found.segments = segments_of(found.title)
    return found


def segments_of(title: str) -> list[str]:
    """Parts of a document title, between bars, dots and dashes that stand apart and in no brackets."""
    parts, start = [], 0
    for found in _SEPARATORS.finditer(title):
        is_inside = (
            title.count("(", start, found.start()) > title.count(")", start, found.start()) and ")" in title[found.end() :]
        )
        if not is_inside:
            parts.append(title[start : found.start()])
            start = found.end()
    return [part for part in (*parts, title[start:]) if part]
