"""Meta: what `<meta>`, Open Graph (https://ogp.me), canonical links and `<html lang>` hint at; templates fill them in."""

from __future__ import annotations

from lxml import etree

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.structured.agreement import own_address, visible_of
from jobcrawl.read.structured.declared_values import html_of, words_of

READER = "meta"

HINT = 0.3
"""Confidence in what a template says about the whole site."""
STRONGER_HINT = 0.4
"""Confidence in what is said of this page."""

_FIELDS = {
    "og:title": ("title", STRONGER_HINT),
    "twitter:title": ("title", STRONGER_HINT),
    "title": ("title", STRONGER_HINT),
    "dc.title": ("title", HINT),
    "article:published_time": ("date_posted", STRONGER_HINT),
    "article:modified_time": ("date_modified", STRONGER_HINT),
    "og:updated_time": ("date_modified", HINT),
    "article:expiration_time": ("valid_through", STRONGER_HINT),
    "og:url": ("url", HINT),
    "og:locale": ("language", HINT),
    "content-language": ("language", HINT),
}
_DESCRIPTIONS = frozenset(("description", "og:description", "twitter:description"))
_MIN_DESCRIPTION = 500
_ENTRY_CLASSES = frozenset(("dt-published", "entry-date"))


def read(page: Page, candidates: Candidates) -> None:
    """Hints from the page's head."""
    if page.is_text:
        return
    root = page.tree
    candidates.add("language", root.get("lang") or root.get("xml:lang"), READER, HINT)
    candidates.add("url", own_address(page), READER, STRONGER_HINT)
    told: set[tuple[str, str]] = set()
    for meta in root.iter("meta"):
        name = _name_of(meta)
        if name not in _FIELDS and name not in _DESCRIPTIONS:
            continue
        content = meta.get("content") or meta.get("value") or ""
        if name in _DESCRIPTIONS:
            _tell_description(page, content, candidates, told)
        else:
            field, confidence = _FIELDS[name]
            words = words_of(content)[:500]
            if words and (field, words) not in told:
                told.add((field, words))
                candidates.add(field, words, READER, confidence, f"{name}: {words}")
    _tell_day_of_entry(root, candidates)


def _tell_day_of_entry(root: etree._Element, candidates: Candidates) -> None:
    """The one day on which blogs say by markup that the page was published (schema.org, h-entry)."""
    days = {
        time.get("datetime") or ""
        for time in root.iter("time")
        if time.get("itemprop") == "datePublished" or not _ENTRY_CLASSES.isdisjoint((time.get("class") or "").split())
    }
    if len(days) == 1 and (day := days.pop()):
        candidates.add("date_posted", day, READER, STRONGER_HINT, f"time: {day}")


def _name_of(meta: etree._Element) -> str:
    return (meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv") or "").strip().lower()


def _tell_description(page: Page, content: str, candidates: Candidates, told: set[tuple[str, str]]) -> None:
    """A whole ad in the head is worth having when the page shows none; a teaser never is."""
    if len(content) < _MIN_DESCRIPTION or content.rstrip().endswith(("...", "…")) or visible_of(page).has_much:
        return
    description = html_of(content)
    if ("description", description) not in told:
        told.add(("description", description))
        candidates.add("description", description, READER, HINT)
