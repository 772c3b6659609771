"""Varbi: one table with all jobs of a tenant; bodies are in the job pages, which have no structured data."""

from __future__ import annotations

from jobcrawl.declared.platform import NO_BOARD, Detail, ListEndpoint, Platform

PLATFORM = Platform(
    name="varbi",
    addresses=(NO_BOARD + r"(?P<tenant>[^./]+)\.varbi\.com(?:[/?#]|$)",),
    listing=ListEndpoint(
        url="https://{tenant}.varbi.com/se/",
        format="html",
        items="tr:has(a[href*='jobID:'])",
        cells={
            "url": "a[href*='jobID:']::attr(href)",
            "title": ".pos-title ::text",
            "place": ".pos-town ::text",
            "unit": ".pos-subcompany ::text",
            "ends": ".pos-ends ::text",
        },
        proof="arbi",
    ),
    detail=Detail(url="{url}", format="page", selectors={"description": ".job-desc"}),
    board_url="https://{tenant}.varbi.com/se/",
    fields={
        "source_id": "url | match jobID:(\\d+)",
        "url": "url",
        "title": "title",
        "department": "unit",
        "job_locations": "place",
        "valid_through": "ends",
    },
    empty_proves=False,
    unknown_board="404",
    delay=1.0,
)
