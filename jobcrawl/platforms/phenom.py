"""Phenom: the state of the search page, a few jobs a page; bodies are in the job pages."""

from __future__ import annotations

from jobcrawl.declared.platform import Detail, Listing, Paging, Places, Platform

SEARCH = "eagerLoadRefineSearch"

PLATFORM = Platform(
    name="phenom",
    addresses=(r"(?P<host>[^/]+\.phenompeople\.com)/(?P<region>[a-z]{2,6})/(?P<lang>[a-z]{2})(?:[/?#]|$)",),
    listing=Listing(
        url="https://{host}/{region}/{lang}/search-results?s=1",
        format="state",
        state="phApp.ddo =",
        items=f"{SEARCH}.data.jobs",
        total=f"{SEARCH}.totalHits",
        paging=Paging(by="offset", parameter="from", size=10),
    ),
    detail=Detail(url="https://{board.host}/{board.region}/{board.lang}/job/{jobSeqNo}", format="page"),
    board_url="https://{host}/{region}/{lang}/search-results",
    defaults={"region": "global", "lang": "en"},
    fields={
        "source_id": "jobSeqNo || jobId",
        "requisition_id": "reqId || jobId",
        "url": "https://{board.host}/{board.region}/{board.lang}/job/{jobSeqNo}",
        "apply_url": "applyUrl",
        "title": "title",
        "department": "category",
        "job_locations": "multi_location || location",
        "employment_type": "type",
        "date_posted": "postedDate",
        "language": "locale",
    },
    places=Places(locality="city", region="state", country="country"),
    delay=1.0,
    fingerprints=("phApp.ddo", "phApp.cdnUrl", "cdn.phenompeople.com"),
    embedded=(
        r"\"(?:baseUrl|refNum)\"\s*:\s*\"https?:[\\/]+[^/\"\\]+[\\/]+(?P<region>[a-z]{2,6})[\\/]+(?P<lang>[a-z]{2})[\\/\"]",
    ),
    own_domain={"host": "{host}"},
)
