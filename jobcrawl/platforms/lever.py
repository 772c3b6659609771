"""Lever: postings API v0 (lever/postings-api). A bare array; the end is a short page."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from jobcrawl.declared.platform import Config, ListEndpoint, Paging, Pay, Platform, Row


def body_and_places(row: Row, config: Config) -> Mapping[str, Any]:
    """All parts of the body, in the order the vendor's page shows them; all places, the first of them with its country."""
    parts = [row.get("description") or row.get("opening") or ""]
    for section in row.get("lists") or ():
        parts.append(f"<h3>{escape(section.get('text') or '')}</h3><ul>{section.get('content') or ''}</ul>")
    parts += [row.get("additional") or "", row.get("salaryDescription") or ""]
    told = row.get("categories") or {}
    first = told.get("location")
    others = [name for name in told.get("allLocations") or () if name != first]
    address = {"@type": "PostalAddress", "addressCountry": row.get("country")}
    main = {"@type": "Place", "name": first, "address": address} if first and row.get("country") else first
    return {
        "description": "\n".join(part for part in parts if part),
        "job_locations": [place for place in (main, *others) if place],
    }


PLATFORM = Platform(
    name="lever",
    addresses=(
        r"jobs\.(?P<region>eu)\.lever\.co/(?P<token>[^/?#]+)",
        r"jobs\.lever\.co/(?P<token>[^/?#]+)",
        r"api\.(?P<region>eu)\.lever\.co/v0/postings/(?P<token>[^/?#]+)",
        r"api\.lever\.co/v0/postings/(?P<token>[^/?#]+)",
    ),
    listing=ListEndpoint(
        url="https://api{.region}.lever.co/v0/postings/{token}?mode=json&limit=100",
        paging=Paging(by="offset", parameter="skip", size=100),
    ),
    board_url="https://jobs{.region}.lever.co/{token}",
    fields={
        "source_id": "id",
        "url": "hostedUrl",
        "apply_url": "applyUrl",
        "title": "text",
        "department": "categories.department || categories.team",
        "employment_type": "categories.commitment",
        "job_location_type": "workplaceType",
        "date_posted": "createdAt",
    },
    pay=Pay(minimum="salaryRange.min", maximum="salaryRange.max", currency="salaryRange.currency", unit="salaryRange.interval"),
    words={"job_location_type": {"unspecified": None}},
    map_row=body_and_places,
    delay=1.0,
)
