"""Pages and job data that the tests of the structured readers share."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page

ADDRESS = "https://jobs.fjordmill.example/openings/miller-at-the-old-mill"

PARAGRAPHS = [
    "Our mill has stood by the fjord for three hundred years and still turns every working day.",
    "You grind rye and barley before sunrise, mind the stones, and keep the sluice clear of ice in winter.",
    "We look for steady hands, a good ear for machinery, and patience with visitors who ask about the wheel.",
    "You get a room above the store house, bread for the whole week, and five weeks of leave when the river is low.",
]
TEXT = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)

POSTING: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "title": "Miller at the old mill",
    "description": TEXT,
    "datePosted": "2031-03-01",
    "validThrough": "2031-04-15T23:59",
    "employmentType": ["FULL_TIME", "TEMPORARY"],
    "hiringOrganization": {
        "@type": "Organization",
        "name": "Fjord Mill",
        "url": "https://fjordmill.example",
        "logo": "/logo.png",
    },
    "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress", "addressLocality": "Odda", "addressCountry": "NO"}},
    "identifier": {"@type": "PropertyValue", "name": "Fjord Mill", "value": "FM-204"},
}

BODY = (
    f"<h1>Miller at the old mill</h1><div>Odda</div>{TEXT}" + "<p>Read more about life by the water and the people here.</p>" * 12
)


def script(*values: object) -> str:
    """JSON-LD scripts, one for each value; a string stands as it is."""
    texts = (value if isinstance(value, str) else json.dumps(value) for value in values)
    return "".join(f'<script type="application/ld+json">{text}</script>' for text in texts)


def page_of(head: str, body: str = BODY, url: str = ADDRESS) -> Page:
    """A page with a head and a body."""
    html = f"<!doctype html><html><head><title>Miller at the old mill | Fjord Mill</title>{head}</head><body>{body}</body></html>"
    return Page(url=url, body=html.encode(), fetched_at=datetime(2031, 3, 20, 9, tzinfo=UTC))


def told(read: Callable[[Page, Candidates], None], page: Page) -> dict[str, Any]:
    """The surest value of each field that a reader tells."""
    candidates = Candidates()
    read(page, candidates)
    return {candidate.field: candidates.of(candidate.field)[0].value for candidate in candidates}


def surety(read: Callable[[Page, Candidates], None], page: Page, field: str) -> float:
    """How sure the reader is of a field; 0 where it says nothing."""
    candidates = Candidates()
    read(page, candidates)
    found = candidates.first(field)
    return found.confidence if found else 0.0
