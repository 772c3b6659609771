"""Lever: postings API v0 (lever/postings-api). A bare array; the end is a short page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jobcrawl.declared.platform import Config, Listing, Paging, Platform, Row

UNITS = {"hour": "HOUR", "day": "DAY", "week": "WEEK", "month": "MONTH", "year": "YEAR"}
"""Words inside `interval` (`per-year-salary`) and the units they mean."""


def body_and_pay(row: Row, config: Config) -> Mapping[str, Any]:
    """All parts of the body, in the order the vendor's page shows them, and the pay range with its unit."""
    parts = [row.get("description") or row.get("opening") or ""]
    for section in row.get("lists") or ():
        parts.append(f"<h3>{section.get('text') or ''}</h3><ul>{section.get('content') or ''}</ul>")
    parts.append(row.get("additional") or "")
    found: dict[str, Any] = {"description": "\n".join(part for part in parts if part)}
    pay = row.get("salaryRange") or {}
    if pay.get("min") is not None or pay.get("max") is not None:
        unit = next((ours for word, ours in UNITS.items() if word in str(pay.get("interval"))), None)
        value = {"minValue": pay.get("min"), "maxValue": pay.get("max"), "unitText": unit}
        found["base_salary"] = {"currency": pay.get("currency"), "value": value}
    return found


PLATFORM = Platform(
    name="lever",
    addresses=(
        r"jobs\.(?P<region>eu)\.lever\.co/(?P<token>[^/?#]+)",
        r"jobs\.lever\.co/(?P<token>[^/?#]+)",
        r"api\.(?P<region>eu)\.lever\.co/v0/postings/(?P<token>[^/?#]+)",
        r"api\.lever\.co/v0/postings/(?P<token>[^/?#]+)",
    ),
    listing=Listing(
        url="https://api{.region}.lever.co/v0/postings/{token}?mode=json",
        paging=Paging(by="offset", parameter="skip", size=100),
    ),
    board_url="https://jobs{.region}.lever.co/{token}",
    fields={
        "source_id": "id",
        "url": "hostedUrl",
        "apply_url": "applyUrl",
        "title": "text",
        "department": "categories.department || categories.team",
        "job_locations": "categories.allLocations || categories.location",
        "employment_type": "categories.commitment",
        "job_location_type": "workplaceType",
        "date_posted": "createdAt",
    },
    words={"job_location_type": {"unspecified": None}},
    map_row=body_and_pay,
    delay=1.0,
)
