"""Phenom: the state of the search page, a few jobs a page, else the search behind it, else the site map; bodies are in the job
pages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jobcrawl.declared.platform import Config, Detail, ListEndpoint, Paging, Places, Platform, Row


def several_places(row: Row, config: Config) -> Mapping[str, Any]:
    """All places of a job that has more than the one that the row names in parts."""
    named = row.get("multi_location")
    return {"job_locations": named} if isinstance(named, list) and len(named) > 1 else {}


PAGE = "https://{board.host}/{board.region}/{board.lang}/job/{jobSeqNo}"
FIELDS = {
    "source_id": "jobSeqNo || jobId",
    "requisition_id": "reqId || jobId",
    "url": PAGE,
    "apply_url": "applyUrl",
    "title": "title",
    "department": "category",
    "job_locations": "multi_location || cityStateCountry || location",
    "employment_type": "type",
    "date_posted": "postedDate",
    "language": "locale",
}
PLACES = Places(locality="city", region="state", country="country")
SITE_MAP = Platform(
    name="phenom",
    listing=ListEndpoint(url="https://{host}/sitemap.xml", format="site_map", files=r"[-_]{lang}(?:[-_.]|$)"),
    detail=Detail(url="{url}", format="page"),
    fields={"source_id": "url | match /job/([^/?#]+)", "url": "url"},
    include=r"/job/[^/?#]",
    empty_proves=False,
    delay=1.0,
)
WIDGETS = Platform(
    name="phenom",
    listing=ListEndpoint(
        url="https://{host}/widgets",
        method="POST",
        body={"ddoKey": "refineSearch", "jobs": True, "from": 0, "size": 100},
        items="refineSearch.data.jobs",
        total="refineSearch.totalHits",
        paging=Paging(by="offset", parameter="from", place="body", size=0, cap=10_000),
    ),
    fallback=SITE_MAP,
    detail=Detail(url=PAGE, format="page"),
    fields=FIELDS,
    places=PLACES,
    map_row=several_places,
    delay=1.0,
)
SEARCH = "eagerLoadRefineSearch"

PLATFORM = Platform(
    name="phenom",
    addresses=(r"(?P<host>[^/]+\.phenompeople\.com)/(?P<region>[a-z]{2,6})/(?P<lang>[a-z]{2})(?:[/?#]|$)",),
    listing=ListEndpoint(
        url="https://{host}/{region}/{lang}/search-results?s=1",
        format="state",
        state="phApp.ddo =",
        items=f"{SEARCH}.data.jobs",
        total=f"{SEARCH}.totalHits",
        paging=Paging(by="offset", parameter="from", size=0, cap=10_000),
    ),
    fallback=WIDGETS,
    detail=Detail(url=PAGE, format="page"),
    board_url="https://{host}/{region}/{lang}/search-results",
    defaults={"region": "global", "lang": "en"},
    fields=FIELDS,
    places=PLACES,
    map_row=several_places,
    delay=1.0,
    fingerprints=("phApp.ddo", "phApp.cdnUrl", "cdn.phenompeople.com"),
    embedded=(
        r"\"(?:baseUrl|refNum)\"\s*:\s*\"https?:[\\/]+[^/\"\\]+[\\/]+(?P<region>[a-z]{2,6})[\\/]+(?P<lang>[a-z]{2})[\\/\"]",
    ),
    own_domain={"host": "{host}"},
)
