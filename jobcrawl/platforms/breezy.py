"""Breezy: the portal's JSON list; bodies are in the job pages' JSON-LD."""

from __future__ import annotations

from jobcrawl.declared.platform import NO_BOARD, Detail, ListEndpoint, Places, Platform

PLATFORM = Platform(
    name="breezy",
    addresses=(NO_BOARD + r"(?P<slug>[^./]+)\.breezy\.hr(?:[/?#]|$)",),
    derived={"portal_url": "https://{slug}.breezy.hr"},
    listing=ListEndpoint(url="{portal_url}/json"),
    detail=Detail(url="{board.portal_url}/p/{friendly_id}", format="page"),
    board_url="{portal_url}/",
    fields={
        "source_id": "id",
        "url": "url",
        "title": "name",
        "department": "department",
        "hiring_organization": "company.name",
        "job_location_type": "location.is_remote | then TELECOMMUTE",
        "employment_type": "type.name",
        "base_salary": "salary",
        "date_posted": "published_date",
    },
    places=Places(
        each=("location",), name="name", locality="city", region="state.name || state", country="country.id || country.name"
    ),
    empty_proves=False,
    unknown_board="not known",
)
