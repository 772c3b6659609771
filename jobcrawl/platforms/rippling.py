"""Rippling: ATS board API v1. The list has one row a place, so rows of one job are merged; one record a job behind it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jobcrawl.declared.platform import Config, Detail, Listing, Platform, Row

UNITS = {"HOURLY": "HOUR", "DAILY": "DAY", "WEEKLY": "WEEK", "MONTHLY": "MONTH", "ANNUAL": "YEAR", "YEARLY": "YEAR"}
"""Frequencies of pay and the units they mean."""
TYPES = {"FT": "FULL_TIME", "PT": "PART_TIME", "INTERN": "INTERN", "TEMP": "TEMPORARY", "CONTRACTOR": "CONTRACTOR"}
"""Parts of `SALARIED_FT`, `HOURLY_PT` and the like that name a schema.org type."""


def terms(row: Row, config: Config) -> Mapping[str, Any]:
    """Employment types out of the vendor's compound words, and the widest of the pay ranges in one currency."""
    label = str((row.get("employmentType") or {}).get("label") or "")
    found: dict[str, Any] = {"employment_type": [ours for part in label.upper().split("_") if (ours := TYPES.get(part))]}
    ranges = [one for one in row.get("payRangeDetails") or () if isinstance(one, dict) and one.get("rangeStart") is not None]
    kinds = {(one.get("currency"), one.get("frequency")) for one in ranges}
    if len(kinds) == 1:
        currency, frequency = kinds.pop()
        low, high = min(one["rangeStart"] for one in ranges), max(one.get("rangeEnd") or one["rangeStart"] for one in ranges)
        unit = UNITS.get(str(frequency).upper())
        found["base_salary"] = {"currency": currency, "value": {"minValue": low, "maxValue": high, "unitText": unit}}
    return found


PLATFORM = Platform(
    name="rippling",
    addresses=(
        r"ats\.(?:[a-z]{2}\d\.)?rippling\.com/(?:[a-z]{2}(?:-[A-Z]{2})?/)?(?P<slug>(?![a-z]{2}(?:-[A-Z]{2})?/)[^/?#]+)(?:/jobs)?/?(?:[?#]|jobs|$)",
        r"ats\.(?:[a-z]{2}\d\.)?rippling\.com/api/v\d/board/(?P<slug>[^/?#]+)/jobs",
        r"api\.rippling\.com/platform/api/ats/v1/board/(?P<slug>[^/?#]+)",
    ),
    listing=Listing(url="https://api.rippling.com/platform/api/ats/v1/board/{slug}/jobs"),
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
    map_row=terms,
    merge=("workLocation",),
)
