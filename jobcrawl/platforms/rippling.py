"""Rippling: ATS board API v1. The list has one row a place, so rows of one job are merged; one record a job behind it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jobcrawl.declared.platform import Config, Detail, ListEndpoint, Pay, Platform, Row

TYPES = {"FT": "FULL_TIME", "PT": "PART_TIME", "INTERN": "INTERN", "TEMP": "TEMPORARY", "CONTRACTOR": "CONTRACTOR"}
"""Parts of `SALARIED_FT`, `HOURLY_PT` and the like that name a schema.org type."""


def types(row: Row, config: Config) -> Mapping[str, Any]:
    """Employment types out of the vendor's compound words."""
    label = str((row.get("employmentType") or {}).get("label") or "")
    return {"employment_type": [ours for part in label.upper().split("_") if (ours := TYPES.get(part))]}


PLATFORM = Platform(
    name="rippling",
    addresses=(
        r"ats\.(?:[a-z]{2}\d\.)?rippling\.com/(?:[a-z]{2}(?:-[A-Z]{2})?/)?(?P<slug>(?![a-z]{2}(?:-[A-Z]{2})?/)[^/?#]+)(?:/jobs)?/?(?:[?#]|jobs|$)",
        r"ats\.(?:[a-z]{2}\d\.)?rippling\.com/api/v\d/board/(?P<slug>[^/?#]+)/jobs",
        r"api\.rippling\.com/platform/api/ats/v1/board/(?P<slug>[^/?#]+)",
    ),
    listing=ListEndpoint(url="https://api.rippling.com/platform/api/ats/v1/board/{slug}/jobs"),
    detail=Detail(url="https://api.rippling.com/platform/api/ats/v1/board/{board.slug}/jobs/{uuid}"),
    board_url="https://ats.rippling.com/{slug}/jobs",
    fields={
        "source_id": "uuid",
        "url": "url",
        "title": "name",
        "description": ["description.company", "description.role"],
        "hiring_organization": "companyName",
        "department": "department.name || department.label",
        "job_locations": "workLocations || workLocation[].label",
        "date_posted": "createdOn",
    },
    pay=Pay(each="payRangeDetails", minimum="rangeStart", maximum="rangeEnd", currency="currency", unit="frequency"),
    map_row=types,
    merge=("workLocation",),
)
