"""Breezy: the portal's JSON list; bodies are in the job pages' JSON-LD."""

from __future__ import annotations

from jobcrawl.declared.platform import Detail, Listing, Platform

PLATFORM = Platform(
    name="breezy",
    addresses=(r"(?!www\.|app\.|api\.|help\.|developer\.)(?P<slug>[^./]+)\.breezy\.hr(?:[/?#]|$)",),
    listing=Listing(url="https://{slug}.breezy.hr/json"),
    detail=Detail(url="https://{board.slug}.breezy.hr/p/{friendly_id}", format="page"),
    board_url="https://{slug}.breezy.hr/",
    fields={
        "source_id": "id",
        "title": "name",
        "department": "department",
        "hiring_organization": "company.name",
        "job_locations": "location.name",
        "employment_type": "type.name",
        "base_salary": "salary",
        "date_posted": "published_date",
    },
)
