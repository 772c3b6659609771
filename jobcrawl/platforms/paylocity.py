"""Paylocity: the list page's state holds every job; bodies are in the job pages."""

from __future__ import annotations

from jobcrawl.declared.platform import Detail, ListEndpoint, Places, Platform

PLATFORM = Platform(
    name="paylocity",
    addresses=(
        r"recruiting\.paylocity\.com/(?i:recruiting/(?:jobs/(?:all|list)|v2/api/feed/jobs))/(?P<guid>[0-9a-fA-F-]{36})(?:/(?P<slug>[^/?#]+))?",
        r"recruiting\.paylocity\.com/(?i:recruiting/jobs)/",
    ),
    listing=ListEndpoint(
        url="https://recruiting.paylocity.com/recruiting/jobs/All/{guid}{/slug}",
        format="state",
        state="window.pageData =",
        items="Jobs",
    ),
    detail=Detail(url="https://recruiting.paylocity.com/Recruiting/Jobs/Details/{JobId}/{board.guid}", format="page"),
    board_url="https://recruiting.paylocity.com/recruiting/jobs/All/{guid}{/slug}",
    fields={
        "source_id": "JobId",
        "url": "https://recruiting.paylocity.com/Recruiting/Jobs/Details/{JobId}/{board.guid}",
        "title": "JobTitle",
        "department": "HiringDepartment",
        "job_location_type": "IndeedRemoteType || LocationName | match (?i)^(remote|hybrid)$ || IsRemote | then TELECOMMUTE",
        "date_posted": "PublishedDate",
    },
    places=Places(each=("JobLocation",), street="Address", locality="City", region="State", postal_code="Zip", country="Country"),
    drop={"IsInternal": (True,)},
    unknown_board="a page without its state",
    delay=1.0,
)
