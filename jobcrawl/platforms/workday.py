"""Workday: the career site's own JSON interface. Rows give title and path; the total is in the first answer only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jobcrawl.declared.platform import Config, Detail, Listing, Paging, Platform, Row

SITE = "https://{company}.{wd_instance}.myworkdayjobs.com/wday/cxs/{company}/{site}"


def places(row: Row, config: Config) -> Mapping[str, Any]:
    """The detail's places with its country; `3 Locations` of the list is none."""
    country = ((row.get("jobRequisitionLocation") or {}).get("country") or {}).get("alpha2Code")
    named = [row.get("location"), *(row.get("additionalLocations") or ())]
    found = [
        {"@type": "Place", "name": name, "address": {"addressCountry": country}} if country else name for name in named if name
    ]
    return {"job_locations": found}


PLATFORM = Platform(
    name="workday",
    addresses=(
        r"(?P<company>[^./]+)\.(?P<wd_instance>wd\d+)\.myworkdayjobs(?:-impl)?\.com/wday/cxs/[^/]+/(?P<site>[^/?#]+)",
        r"(?P<company>[^./]+)\.(?P<wd_instance>wd\d+)\.myworkdayjobs(?:-impl)?\.com/(?:[a-z]{2}-[A-Z]{2}/)?(?P<site>[^/?#]+)",
        r"(?P<wd_instance>wd\d+)\.myworkdaysite\.com/(?:[a-z]{2}-[A-Z]{2}/)?recruiting/(?P<company>[^/?#]+)/(?P<site>[^/?#]+)",
    ),
    listing=Listing(
        url=SITE + "/jobs",
        method="POST",
        body={"appliedFacets": {}, "limit": 20, "offset": 0, "searchText": ""},
        items="jobPostings",
        total="total",
        paging=Paging(by="offset", parameter="offset", place="body", size=20, cap=2_000),
    ),
    detail=Detail(
        url="https://{board.company}.{board.wd_instance}.myworkdayjobs.com/wday/cxs/{board.company}/{board.site}{externalPath}",
        item="jobPostingInfo",
    ),
    board_url="https://{company}.{wd_instance}.myworkdayjobs.com/{site}",
    fields={
        "source_id": "externalPath",
        "requisition_id": "jobReqId || bulletFields[0]",
        "url": "externalUrl || https://{board.company}.{board.wd_instance}.myworkdayjobs.com/{board.site}{externalPath}",
        "title": "title",
        "description": "jobDescription",
        "employment_type": "timeType",
        "job_location_type": "remoteType",
        "date_posted": "startDate",
        "valid_through": "endDate",
    },
    words={"job_location_type": {"Flexible": "HYBRID"}},
    map_row=places,
    delay=1.0,
)
