"""Workday: the career site's own JSON interface. Rows give title and path; the total is in the first answer only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jobcrawl.declared.parts import Split
from jobcrawl.declared.platform import Config, Detail, Listing, Paging, Platform, Row

SITE = "https://{company}.{wd_instance}.myworkdayjobs.com/wday/cxs/{company}/{site}"


def places(row: Row, config: Config) -> Mapping[str, Any]:
    """The detail's places with its country; `3 Locations` of the list is none."""
    job = row.get("jobPostingInfo") or {}
    told = (job.get("jobRequisitionLocation") or {}).get("country") or job.get("country") or {}
    country = told.get("alpha2Code") or told.get("descriptor")
    named = [job.get("location"), *(job.get("additionalLocations") or ())]
    found = [
        {"@type": "Place", "name": name, "address": {"addressCountry": country}} if country else name for name in named if name
    ]
    return {"job_locations": found}


PLATFORM = Platform(
    name="workday",
    addresses=(
        r"(?P<company>[^./]+)\.(?P<wd_instance>wd\d+)\.myworkdayjobs(?:-impl)?\.com/wday/cxs/[^/]+/(?P<site>(?![a-z]{2}-[A-Za-z]{2}(?:[/?#]|$))[^/?#]+)",
        r"(?P<company>[^./]+)\.(?P<wd_instance>wd\d+)\.myworkdayjobs(?:-impl)?\.com/(?!robots\.txt)(?:[a-z]{2}-[A-Za-z]{2}/)?(?P<site>(?![a-z]{2}-[A-Za-z]{2}(?:[/?#]|$))[^/?#]+)",
        r"(?:[\w-]+\.)?(?P<wd_instance>wd\d+)\.myworkdaysite\.com/(?:[a-z]{2}-[A-Za-z]{2}/)?recruiting/(?P<company>[^/?#]+)/(?P<site>(?![a-z]{2}-[A-Za-z]{2}(?:[/?#]|$))[^/?#]+)",
        r"(?P<company>[^./]+)\.(?P<wd_instance>wd\d+)\.myworkdayjobs(?:-impl)?\.com/",
    ),
    listing=Listing(
        url=SITE + "/jobs",
        method="POST",
        body={"appliedFacets": {}, "limit": 20, "offset": 0, "searchText": ""},
        items="jobPostings",
        total="total",
        paging=Paging(by="offset", parameter="offset", place="body", size=20, cap=2_000),
        split=Split(groups="facets", at_once=100, parameter="appliedFacets.{facet}"),
    ),
    detail=Detail(
        url="https://{board.company}.{board.wd_instance}.myworkdayjobs.com/wday/cxs/{board.company}/{board.site}{externalPath}",
        needs="jobPostingInfo",
    ),
    board_url="https://{company}.{wd_instance}.myworkdayjobs.com/{site}",
    fields={
        "source_id": "externalPath",
        "requisition_id": "jobPostingInfo.jobReqId || bulletFields[0]",
        "url": "jobPostingInfo.externalUrl || https://{board.company}.{board.wd_instance}.myworkdayjobs.com/{board.site}{externalPath}",
        "title": "jobPostingInfo.title || title",
        "description": "jobPostingInfo.jobDescription",
        "hiring_organization": "hiringOrganization.name",
        "employment_type": "jobPostingInfo.timeType",
        "job_location_type": "jobPostingInfo.remoteType || remoteType",
        "date_posted": "jobPostingInfo.startDate",
        "valid_through": "jobPostingInfo.endDate",
    },
    words={"job_location_type": {"Flexible": "HYBRID"}},
    map_row=places,
    gone={403: '"S22"'},
    unknown_board="404, 422, or 403 with the error code S22",
    delay=1.0,
)
