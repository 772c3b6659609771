"""Gem: job board API v0. One answer holds the whole board with bodies."""

from __future__ import annotations

from jobcrawl.declared.platform import ListEndpoint, Platform

PLATFORM = Platform(
    name="gem",
    addresses=(r"jobs\.gem\.com/(?!api/)(?P<token>[^/?#]+)", r"api\.gem\.com/job_board/v0/(?P<token>[^/?#]+)"),
    listing=ListEndpoint(url="https://api.gem.com/job_board/v0/{token}/job_posts/"),
    board_url="https://jobs.gem.com/{token}",
    fields={
        "source_id": "id",
        "requisition_id": "requisition_id",
        "url": "absolute_url",
        "title": "title",
        "description": "content",
        "department": "departments[0].name",
        "job_locations": "offices[].location.name || location.name",
        "employment_type": "employment_type",
        "job_location_type": "location_type",
        "date_posted": "first_published_at",
        "date_modified": "updated_at",
    },
    empty_proves=False,
    unknown_board="not known",
    words={"job_location_type": {"in_office": "ONSITE"}},
)
