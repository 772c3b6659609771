"""SuccessFactors (career site builder): one feed in Google's format, else the site map, the search's tiles, or the service that
newer sites search by, in each language the site has; pages are microdata. Sites on SAP's own hosts (`company=`) are only told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from jobcrawl.declared.platform import Config, Detail, ListEndpoint, Paging, Platform, Preface, Row

PLACE = re.compile(r"\s*\(([^()]*,[^()]*)\)\s*$")
"""The place that the feed writes behind a title: `Welder (Kiel, DE, 24103)`."""
NO_EMPLOYER = frozenset({"careers", "career", "jobs", "career site", "karriere"})
"""What stands for an employer that is not named."""


def title_place_and_employer(row: Row, config: Config) -> Mapping[str, Any]:
    """The title without its place, the place, and the employer where one is named; a body that repeats the title is none."""
    title, body, employer = (str(row.get(key) or "").strip() for key in ("title", "description", "employer"))
    found = PLACE.search(title)
    bare = title[: found.start()] if found else title
    return {
        "title": bare,
        "description": None if body in ("", title, bare) else body,
        "job_locations": row.get("location") or (found[1] if found else None),
        "hiring_organization": None if employer.lower() in NO_EMPLOYER else employer,
        "department": None if row.get("job_function") == "ATS_WEBFORM" else row.get("job_function"),
    }


def places(row: Row, config: Config) -> Mapping[str, Any]:
    """The places of a job of the search service, without the line breaks that some sites write behind them."""
    named = (row.get("response") or {}).get("jobLocationShort") or ()
    return {"job_locations": [re.sub(r"<br\s*/?>", "", name).strip() for name in named if isinstance(name, str)]}


NUMBER = r"match /(\d+)(?:-[a-z]{2}_[A-Z]{2})?/?(?:\?|$)"
"""A job's number in its address, which newer sites end with the language."""
FIELDS = {
    "source_id": f"link | {NUMBER} || url | {NUMBER} || guid.text || guid || id",
    "url": "link || url",
    "date_posted": "pubDate",
    "valid_through": "expiration_date",
}
JOB = " || ".join(
    f"https://{{board.host}}/job/{{response.{name}}}/{{response.id}}-{{variant}}" for name in ("unifiedUrlTitle", "urlTitle")
)
SERVICE = Platform(
    name="successfactors",
    preface=Preface(url="https://{host}/search/", pattern=r"[?&]locale=(?P<variants>[a-z]{2}_[A-Z]{2})\b", every=True),
    listing=ListEndpoint(
        url="https://{host}/services/recruiting/v1/jobs",
        method="POST",
        body={
            "locale": "{variant}", "pageNumber": 0, "sortBy": "", "keywords": "", "location": "", "facetFilters": {}, "brand": "",
            "skills": [], "categoryId": 0, "alertId": "", "rcmCandidateId": "",
        },
        items="jobSearchResult",
        total="totalJobs",
        paging=Paging(by="page", parameter="pageNumber", place="body", size=10, ends="empty"),
    ),
    detail=Detail(url=JOB, format="page"),
    fields={"source_id": "response.id", "url": JOB, "title": "response.unifiedStandardTitle"},
    defaults={"variants": "en_US"},
    map_row=places,
    empty_proves=False,
)  # fmt: skip
TILES = Platform(
    name="successfactors",
    listing=ListEndpoint(
        url="https://{host}/tile-search-results/?q=&sortColumn=referencedate&sortDirection=desc",
        format="html",
        items="li.job-tile",
        cells={"url": "a.jobTitle-link::attr(href)"},
        proof="jobTitle-link",
        paging=Paging(by="offset", parameter="startrow", size=0, ends="empty"),
    ),
    fallback=SERVICE,
    detail=Detail(url="{url}", format="page"),
    fields=FIELDS,
    empty_proves=False,
)
SITE_MAP = Platform(
    name="successfactors",
    listing=ListEndpoint(url="https://{host}/job_sitemap.xml", format="site_map"),
    fallback=TILES,
    detail=Detail(url="{url}", format="page"),
    fields=FIELDS,
    include=r"/job/",
    empty_proves=False,
)
PLATFORM = Platform(
    name="successfactors",
    addresses=(
        r"(?P<host>[^/]+)/googlefeed\.xml",
        r"(?P<legacy_host>(?:career|performancemanager|hcm)[\w-]*\.(?:successfactors|sapsf)\.(?:com|eu|cn))/(?!login)[^?#]*\?(?:[^#]*&)?(?:career_)?company=(?P<company>[^&#]+)",
        r"(?P<host>[^/]+\.(?:jobs\.hr\.cloud\.sap|jobs2web\.com|jobs2web\.sapsf\.cn))(?:[/?#]|$)",
        r"(?P<host>[^/]+)/(?:[^?#]*/)?(?:viewalljobs|tile-search-results)(?:[/?#]|$)",
        r"(?P<host>[^/]+)/(?:[^?#]*/)?(?:search|go)/[^#]*?[?&](?:sortColumn=referencedate|optionsFacetsDD_)",
    ),
    derived={"feed_url": "https://{host}/googlefeed.xml"},
    host_of={"host": "feed_url"},
    listing=ListEndpoint(url="{feed_url}", format="xml", items="rss.channel.item"),
    fallback=SITE_MAP,
    detail=Detail(url="{link}", format="page", fills=("description",)),
    board_url="https://{host}/",
    fields=FIELDS,
    largest_answer_mb=256,
    map_row=title_place_and_employer,
    empty_proves=False,
    unknown_board="a feed that is switched off answers 200 with HTML",
    fingerprints=("rmkcdn.successfactors", "jobs2web", "data-careersite-propertyid", "/platform/bootstrap/", "jobTitle-link"),
    own_domain={"feed_url": "{origin}/googlefeed.xml", "host": "{host}"},
)
