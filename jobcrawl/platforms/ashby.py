"""Ashby: public job posting API. One answer holds the whole board with bodies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jobcrawl.declared.platform import Config, Listing, Platform, Row

UNITS = {"1 HOUR": "HOUR", "1 DAY": "DAY", "1 WEEK": "WEEK", "1 MONTH": "MONTH", "1 YEAR": "YEAR"}
"""Pay intervals and the units they mean."""


def places_and_pay(row: Row, config: Config) -> Mapping[str, Any]:
    """All places with their addresses, and the component of the pay that is salary."""
    places = []
    for place in [row, *(row.get("secondaryLocations") or ())]:
        address = (place.get("address") or {}).get("postalAddress") or {}
        places.append({"@type": "Place", "name": place.get("location"), "address": address} if address else place.get("location"))
    found: dict[str, Any] = {"job_locations": [place for place in places if place]}
    if row.get("shouldDisplayCompensationOnJobPostings") is False:
        return found
    for part in (row.get("compensation") or {}).get("summaryComponents") or ():
        if part.get("compensationType") == "Salary" and (part.get("minValue") or part.get("maxValue")):
            value = {
                "minValue": part.get("minValue"),
                "maxValue": part.get("maxValue"),
                "unitText": UNITS.get(part.get("interval")),
            }
            found["base_salary"] = {"currency": part.get("currencyCode"), "value": value}
            break
    return found


PLATFORM = Platform(
    name="ashby",
    addresses=(
        r"jobs\.ashbyhq\.com/(?P<token>[^/?#]+)",
        r"api\.ashbyhq\.com/posting-api/job-board/(?P<token>[^/?#]+)",
    ),
    listing=Listing(url="https://api.ashbyhq.com/posting-api/job-board/{token}?includeCompensation=true", items="jobs"),
    board_url="https://jobs.ashbyhq.com/{token}",
    keep="isListed || =true",
    fields={
        "source_id": "id",
        "url": "jobUrl",
        "apply_url": "applyUrl",
        "title": "title",
        "description": "descriptionHtml",
        "department": "department || team",
        "employment_type": "employmentType",
        "job_location_type": "workplaceType",
        "date_posted": "publishedAt",
    },
    map_row=places_and_pay,
    fingerprints=("jobs.ashbyhq.com/", "ashby_embed"),
)
