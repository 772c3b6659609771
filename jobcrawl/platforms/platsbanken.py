"""Platsbanken: JobSearch API of JobTech (Arbetsförmedlingen), 100 ads an answer, 2,000 a search."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jobcrawl.declared.platform import Config, ListEndpoint, Paging, Platform, Row


def place_and_terms(row: Row, config: Config) -> Mapping[str, Any]:
    """The workplace with SCB's codes, and hours and contract as the two axes they are."""
    place = row.get("workplace_address") or {}
    address = {
        "streetAddress": place.get("street_address"),
        "postalCode": place.get("postcode"),
        "addressLocality": place.get("municipality") or place.get("city"),
        "addressRegion": place.get("region"),
        "addressCountry": "SE" if place.get("country") in (None, "Sverige") else place.get("country"),
    }
    hours = (row.get("working_hours_type") or {}).get("label")
    contract = (row.get("employment_type") or {}).get("label")
    return {
        "job_locations": [address] if place.get("municipality") or place.get("city") else None,
        "employment_type": [word for word in (hours, contract) if word],
        "driving_licence": ", ".join(one["label"] for one in row.get("driving_license") or () if one.get("label")) or None,
    }


FIELDS = {
    "source_id": "id",
    "requisition_id": "application_details.reference || external_id",
    "url": "webpage_url",
    "apply_url": "application_details.url",
    "title": "headline",
    "description": "description.text_formatted || description.text",
    "hiring_organization": "employer.name",
    "department": "employer.workplace",
    "date_posted": "publication_date",
    "valid_through": "application_deadline",
    "duration": "duration.label",
    "total_job_openings": "number_of_vacancies",
    "experience_required": "experience_required",
    "occupation": "occupation.label",
}
"""How JobTech's interfaces name the fields of an ad."""

PLATFORM = Platform(
    name="platsbanken",
    addresses=(
        r"jobsearch\.api\.jobtechdev\.se(?:/search)?(?:[/?#]|$)",
        r"(?:www\.)?arbetsformedlingen\.se/platsbanken(?:[/?#]|$)",
    ),
    listing=ListEndpoint(
        url="https://jobsearch.api.jobtechdev.se/search?limit=100{query}",
        items="hits",
        total="total.value",
        paging=Paging(by="offset", parameter="offset", size=100, cap=2_000),
    ),
    board_url="https://arbetsformedlingen.se/platsbanken/annonser",
    defaults={"query": ""},
    keep="headline",
    fields=FIELDS,
    map_row=place_and_terms,
    whole=False,
    removal="event",
    timezone="Europe/Stockholm",
    delay=1.0,
    unknown_board="there is one board",
)
