"""Pinpoint: postings.json of a careers site. One answer holds the whole board with bodies; it names no posting date."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from jobcrawl.declared.platform import NO_BOARD, Config, ListEndpoint, Pay, Places, Platform, Row

PARTS = ("description", "key_responsibilities", "skills_knowledge_expertise", "benefits")
"""Parts of the body in the order the vendor's page shows them."""


def body(row: Row, config: Config) -> Mapping[str, Any]:
    """All parts of the body under their own headings."""
    parts = [(row.get(f"{part}_header"), row[part]) for part in PARTS if row.get(part)]
    return {"description": "\n".join((f"<h3>{escape(head)}</h3>" if head else "") + text for head, text in parts)}


PLATFORM = Platform(
    name="pinpoint",
    addresses=(NO_BOARD + r"(?P<slug>[^./]+)\.pinpointhq\.com(?:[/?#]|$)",),
    listing=ListEndpoint(url="https://{slug}.pinpointhq.com/postings.json", items="data"),
    board_url="https://{slug}.pinpointhq.com/",
    fields={
        "source_id": "id",
        "requisition_id": "job.requisition_id",
        "url": "url",
        "title": "title",
        "department": "job.department.name || job.division.name",
        "job_location_type": "workplace_type",
        "employment_type": "employment_type_text || employment_type",
        "valid_through": "deadline_at",
    },
    places=Places(each=("location",), name="name", locality="city", region="province"),
    pay=Pay(
        minimum="compensation_minimum",
        maximum="compensation_maximum",
        currency="compensation_currency",
        unit="compensation_frequency",
        shown="compensation_visible",
    ),
    map_row=body,
    empty_proves=False,
    unknown_board="not known",
    fingerprints=("pinpointhq.com",),
)
