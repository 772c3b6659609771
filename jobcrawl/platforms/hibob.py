"""HiBob: careers site API, which wants the site itself as Referer. One answer holds the whole board with bodies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jobcrawl.declared.platform import Config, Listing, Platform, Row

UNITS = {"hourly": "HOUR", "daily": "DAY", "weekly": "WEEK", "monthly": "MONTH", "yearly": "YEAR", "annually": "YEAR"}
"""Pay periods and the units they mean."""


def pay(row: Row, config: Config) -> Mapping[str, Any]:
    """Pay where the board shows it."""
    shown = row.get("payTransparency") or {}
    if not (shown.get("MinSalary") or shown.get("MaxSalary")):
        return {}
    unit = UNITS.get(str(shown.get("SalaryPayPeriod")).lower())
    value = {"minValue": shown.get("MinSalary"), "maxValue": shown.get("MaxSalary"), "unitText": unit}
    return {"base_salary": {"currency": shown.get("SalaryCurrency"), "value": value}}


PLATFORM = Platform(
    name="hibob",
    addresses=(r"(?P<tenant>[^./]+)\.careers\.hibob\.com(?:[/?#]|$)",),
    listing=Listing(
        url="https://{tenant}.careers.hibob.com/api/job-ad",
        headers={"Referer": "https://{tenant}.careers.hibob.com/"},
        items="jobAdDetails",
    ),
    board_url="https://{tenant}.careers.hibob.com/",
    fields={
        "source_id": "id",
        "url": "https://{board.tenant}.careers.hibob.com/jobs/{id}",
        "apply_url": "https://{board.tenant}.careers.hibob.com/jobs/{id}/apply",
        "title": "title",
        "description": [
            "description",
            "# Responsibilities",
            "responsibilities",
            "# Requirements",
            "requirements",
            "# Benefits",
            "benefits",
        ],
        "department": "department",
        "job_locations": "{site}, {country} || site || country",
        "employment_type": "employmentTypeId || employmentType",
        "job_location_type": "workspaceTypeId || workspaceType",
        "date_posted": "publishedAt",
        "language": "language",
    },
    map_row=pay,
)
