"""JSON-LD: JobPostings that a page declares in `<script type="application/ld+json">` (https://www.w3.org/TR/json-ld11/)."""

from __future__ import annotations

from typing import Any

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.structured.declared_postings import find_postings
from jobcrawl.read.structured.loose_json import loads
from jobcrawl.read.structured.schema_org import add_own

READER = "json_ld"


def read(page: Page, candidates: Candidates) -> None:
    """Candidates from the JobPosting that is this page's own; none from a page of many that names none of them."""
    postings = postings_of(page)
    if postings:
        add_own(page, postings, candidates, READER)


def postings_of(page: Page) -> list[dict[str, Any]]:
    """All JobPostings in the page's JSON-LD, as the publisher wrote them, in document order; found once a page."""
    postings = page.findings.get(READER)
    if not isinstance(postings, list):
        postings = page.findings[READER] = _found(page)
    return postings


def _found(page: Page) -> list[dict[str, Any]]:
    values: list[Any] = []
    for kind, text in page.scripts:
        if "json" in kind and ("obPosting" in text or "obposting" in text):
            values.extend(loads(text))
    return list(find_postings(values))
