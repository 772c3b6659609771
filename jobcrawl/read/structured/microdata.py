"""Microdata and RDFa Lite: JobPostings marked up in the visible page.

HTML standard, microdata (https://html.spec.whatwg.org/multipage/microdata.html) and RDFa Lite 1.1
(https://www.w3.org/TR/rdfa-lite/). What they say is turned into the shape of JSON-LD.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.structured.declared_postings import MAX_POSTINGS, find_postings, is_job_posting
from jobcrawl.read.structured.loose_json import MAX_DEPTH
from jobcrawl.read.structured.schema_org import add_own

READERS = {"itemtype": "microdata", "typeof": "rdfa"}
"""Name of the reader by the attribute that names the type."""

_PROPERTY = {"itemtype": "itemprop", "typeof": "property"}
_SCOPE = {"itemtype": "itemscope", "typeof": "typeof"}
_ADDRESS = {
    "a": "href",
    "area": "href",
    "link": "href",
    "img": "src",
    "audio": "src",
    "embed": "src",
    "iframe": "src",
    "source": "src",
    "video": "src",
    "object": "data",
}
_LONG = frozenset({"description", "responsibilities", "qualifications", "skills", "incentivecompensation", "jobbenefits"})
_ADDRESSES = frozenset({"url", "sameas", "logo", "image", "target", "mainentityofpage"})
_MAX_COST = 40_000
_CHARS_AN_ELEMENT_COSTS = 50


def read(page: Page, candidates: Candidates) -> None:
    """Candidates from the marked-up JobPosting that is this page's own."""
    if b"obPosting" not in page.body:
        return
    for kind, reader in READERS.items():
        postings = postings_of(page, kind)
        if postings:
            add_own(page, postings, candidates, reader)


def postings_of(page: Page, kind: str = "itemtype") -> list[dict[str, Any]]:
    """All JobPostings in the page's microdata (`itemtype`) or RDFa (`typeof`), in the shape of JSON-LD; found once a page."""
    name = READERS[kind]
    postings = page.findings.get(name)
    if not isinstance(postings, list):
        postings = page.findings[name] = list(find_postings(_items(page, kind)))
    return postings


def _items(page: Page, kind: str) -> Iterator[dict[str, Any]]:
    if b"obPosting" not in page.body or kind.encode() not in page.body:
        return
    found = page.tree.xpath(f"//*[contains(@{kind}, 'obPosting')]")
    for element in (found if isinstance(found, list) else [])[:MAX_POSTINGS]:
        if isinstance(element, etree._Element) and is_job_posting(element.get(kind)):
            yield _item(element, kind, [_MAX_COST], 0)


def _item(scope: etree._Element, kind: str, budget: list[int], depth: int) -> dict[str, Any]:
    """An element with a type as JSON-LD would write it, with its properties and the items in these."""
    item: dict[str, Any] = {"@type": scope.get(kind, "").split()}
    ident = scope.get("itemid") or scope.get("resource")
    if ident:
        item["@id"] = ident
    stack = list(reversed(scope))
    while stack and budget[0] > 0:
        element = stack.pop()
        budget[0] -= 1
        if not isinstance(element.tag, str):
            continue
        names = element.get(_PROPERTY[kind])
        is_scope = element.get(_SCOPE[kind]) is not None
        if names:
            if is_scope:
                value: Any = _item(element, kind, budget, depth + 1) if depth < MAX_DEPTH else None
                if isinstance(value, dict) and len(value) == 1:
                    value = _value(element, names)
            else:
                value = _value(element, names)
            budget[0] -= len(value) // _CHARS_AN_ELEMENT_COSTS if isinstance(value, str) else 0
            if names == "title" and element.tag == "a" and element.get("href"):
                item.setdefault("url", element.get("href"))  # the title of a card leads to the job
            for name in names.split()[:5]:
                _add(item, name.rpartition("/")[2].rpartition(":")[2], value)
        if not is_scope:
            stack.extend(reversed(element))
    return item


def _add(item: dict[str, Any], name: str, value: Any) -> None:
    if value in (None, ""):
        return
    known = item.get(name)
    if known is None:
        item[name] = value
    elif isinstance(known, list) and name != "@type":
        known.append(value)
    else:
        item[name] = [known, value]


def _value(element: etree._Element, names: str) -> str | None:
    content = element.get("content")
    if content is not None and content.strip():
        return content
    tag = element.tag
    if tag == "meta":
        return None
    if tag in _ADDRESS and (tag not in ("a", "area") or _is_address(names)):
        return element.get(_ADDRESS[tag])
    if tag == "time" and element.get("datetime"):
        return element.get("datetime")
    if tag in ("data", "meter") and element.get("value"):
        return element.get("value")
    if any(name.rpartition(":")[2].lower() in _LONG for name in names.split()):
        return etree.tostring(element, encoding="unicode", method="html", with_tail=False)
    return " ".join(str(etree.tostring(element, encoding="unicode", method="text", with_tail=False)).split())


def _is_address(names: str) -> bool:
    """Whether the property is an address; publishers link names too, and then the words are meant."""
    return any(name.rpartition("/")[2].rpartition(":")[2].lower() in _ADDRESSES for name in names.split())
