"""Pinpoint: postings.json of a careers site. One answer holds the whole board with bodies; it names no posting date."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jobcrawl.declared.platform import Config, Listing, Platform, Row

PARTS = ("description", "key_responsibilities", "skills_knowledge_expertise", "benefits")
"""Parts of the body in the order the vendor's page shows them."""


def body_and_pay(row: Row, config: Config) -> Mapping[str, Any]:
    """All parts of the body under their own headings; pay where the board shows it."""
    parts = []
    for part in PARTS:
        if row.get(part):
            heading = row.get(f"{part}_header")
            parts.append((f"<h3>{heading}</h3>" if heading else "") + row[part])
    found: dict[str, Any] = {"description": "\n".join(parts)}
    low, high = row.get("compensation_minimum"), row.get("compensation_maximum")
    if row.get("compensation_visible") and (low or high):
        unit = {"hour": "HOUR", "day": "DAY", "week": "WEEK", "month": "MONTH", "year": "YEAR"}.get(
            str(row.get("compensation_frequency"))
        )
        value = {"minValue": low, "maxValue": high, "unitText": unit}
        found["base_salary"] = {"currency": row.get("compensation_currency"), "value": value}
    return found


PLATFORM = Platform(
    name="pinpoint",
    addresses=(r"(?!www\.|app\.)(?P<slug>[^./]+)\.pinpointhq\.com(?:[/?#]|$)",),
    listing=Listing(url="https://{slug}.pinpointhq.com/postings.json", items="data"),
    board_url="https://{slug}.pinpointhq.com/",
    fields={
        "source_id": "id",
        "requisition_id": "job.requisition_id",
        "url": "url",
        "title": "title",
        "department": "job.department.name || job.division.name",
        "job_locations": "{location.city}, {location.province} || location.city || location.name",
        "job_location_type": "workplace_type",
        "employment_type": "employment_type_text || employment_type",
        "valid_through": "deadline_at",
    },
    map_row=body_and_pay,
    fingerprints=("pinpointhq.com",),
)
