"""Workday: the career site's own JSON interface. Rows give title and path; the total is in the first answer only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jobcrawl.declared.expressions import evaluate
from jobcrawl.declared.parts import Split
from jobcrawl.declared.platform import Config, Detail, ListEndpoint, Paging, Platform, Row
from jobcrawl.values.patterns import when_used
from jobcrawl.values.places.gazetteer import country_named, towns_named

SITE = "https://{company}.{wd_instance}.myworkdayjobs.com/wday/cxs/{company}/{site}"


COUNTRY = " || ".join(
    f"jobPostingInfo.{place}.{name}"
    for place in ("jobRequisitionLocation.country", "country")
    for name in ("alpha2Code", "descriptor")
)
"""The country of the posting's first place; the further ones have none of their own."""

NOWHERE = frozenset({"remote", "virtual", "home"})
"""What stands where the town would, for work that is done anywhere in the region."""

_CODED = when_used(r"([A-Z]{2})-([A-Z]{2,3})-(.{1,100})")
"""A place as country, region, town and building; a tilde and its street may follow: `US-AR-SPRINGDALE-BLDG 1 ~ 100 Main St`."""


def places(row: Row, config: Config) -> Mapping[str, Any]:
    """The detail's places, the first one with its country; `3 Locations` of the list is none."""
    first, country = evaluate("jobPostingInfo.location", row), evaluate(COUNTRY, row)
    further = [name for name in evaluate("jobPostingInfo.additionalLocations[]", row) or () if name != first]
    found = [place_of(first, country), *(place_of(name, None) for name in further)]
    return {"job_locations": [place for place in found if place is not None]}


def place_of(name: Any, country: Any) -> Any:
    """A place of work: parts where its name tells them, else its name, with its country where that is known."""
    if not isinstance(name, str) or not name.strip():
        return None
    code, *street = [part.strip() for part in name.split("~")]
    coded = _CODED.fullmatch(code)
    inside = country_named(coded[1]) if coded is not None else None
    if coded is not None and inside and (country is None or country_named(str(country)) == inside):
        parts = {"streetAddress": next(iter(street), ""), "addressLocality": _town(coded[3]), "addressRegion": coded[2]}
        told = {key: value for key, value in parts.items() if value}
        return {"@type": "Place", "address": {"@type": "PostalAddress", **told, "addressCountry": inside}}
    name = ", ".join(part.strip() for part in name.split("  ") if part.strip())  # `Heredia  Costa Rica`
    return {"@type": "Place", "name": name, "address": {"addressCountry": country}} if country else name


def _town(words: str) -> str | None:
    """The town in front of a building's name: what the gazetteer knows as one (`WINSTON-SALEM-BLDG 2`), else the first part."""
    parts = words.split("-")
    starts = ("-".join(parts[:number]).strip() for number in range(len(parts), 0, -1))
    town = next((start for start in starts if towns_named(start)), parts[0].strip())
    return town.title() if town.casefold() not in NOWHERE else None


PLATFORM = Platform(
    name="workday",
    addresses=(
        r"(?P<company>[^./]+)\.(?P<wd_instance>wd\d+)\.myworkdayjobs(?:-impl)?\.com/wday/cxs/[^/]+/(?P<site>(?![a-z]{2}-[A-Za-z]{2}(?:[/?#]|$))[^/?#]+)",
        r"(?P<company>[^./]+)\.(?P<wd_instance>wd\d+)\.myworkdayjobs(?:-impl)?\.com/(?!robots\.txt)(?:[a-z]{2}-[A-Za-z]{2}/)?(?P<site>(?![a-z]{2}-[A-Za-z]{2}(?:[/?#]|$))[^/?#]+)",
        r"(?:[\w-]+\.)?(?P<wd_instance>wd\d+)\.myworkdaysite\.com/(?:[a-z]{2}-[A-Za-z]{2}/)?recruiting/(?P<company>[^/?#]+)/(?P<site>(?![a-z]{2}-[A-Za-z]{2}(?:[/?#]|$))[^/?#]+)",
        r"(?P<company>[^./]+)\.(?P<wd_instance>wd\d+)\.myworkdayjobs(?:-impl)?\.com/",
    ),
    listing=ListEndpoint(
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
