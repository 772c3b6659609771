"""Greenhouse: job boards API v1 (grnhse/greenhouse-api-docs, job board). One answer holds the whole board with bodies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jobcrawl.declared.platform import Config, Listing, Platform, Row


def pay(row: Row, config: Config) -> Mapping[str, Any]:
    """The first pay range: amounts in cents, no period given."""
    for found in row.get("pay_input_ranges") or ():
        low, high = found.get("min_cents"), found.get("max_cents")
        if low is not None or high is not None:
            value = {"minValue": low / 100 if low else None, "maxValue": high / 100 if high else None}
            return {"base_salary": {"currency": found.get("currency_type"), "value": value}}
    return {}


PLATFORM = Platform(
    name="greenhouse",
    addresses=(
        r"(?:job-)?boards(?:\.eu)?\.greenhouse\.io/embed/job_(?:board|app)(?:/js)?\?(?:[^#]*&)?for=(?P<token>[^&#/]+)",
        r"(?:job-)?boards(?:\.eu)?\.greenhouse\.io/(?!embed(?:/|$))(?P<token>[^/?#]+)",
        r"boards-api(?:\.eu)?\.greenhouse\.io/v1/boards/(?P<token>[^/?#]+)",
    ),
    listing=Listing(
        url="https://boards-api.greenhouse.io/v1/boards/{token}/jobs?content=true&pay_transparency=true",
        items="jobs",
        total="meta.total",
    ),
    board_url="https://job-boards.greenhouse.io/{token}",
    fields={
        "source_id": "id",
        "requisition_id": "requisition_id",
        "url": "absolute_url",
        "title": "title",
        "description": "content | unescape",
        "hiring_organization": "company_name",
        "department": "departments[0].name",
        "job_locations": "location.name",
        "date_posted": "first_published",
        "date_modified": "updated_at",
        "valid_through": "application_deadline",
        "language": "language",
    },
    map_row=pay,
    fingerprints=("boards-api.greenhouse.io/v1/boards/", "job_board?for=", "Grnhse.Settings", "data-board-token"),
)
