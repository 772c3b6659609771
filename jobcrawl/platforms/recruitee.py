"""Recruitee: careers site API, also on employers' own domains. One answer holds the whole board with bodies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jobcrawl.declared.platform import Config, Listing, Platform, Row


def places_and_pay(row: Row, config: Config) -> Mapping[str, Any]:
    """Places as schema.org addresses, the flags of remote work, and pay."""
    places = [
        {
            "streetAddress": place.get("street"),
            "addressLocality": place.get("city"),
            "addressRegion": place.get("state"),
            "postalCode": place.get("postal_code"),
            "addressCountry": place.get("country_code") or place.get("country"),
        }
        for place in row.get("locations") or ()
    ]
    found: dict[str, Any] = {"job_locations": places or row.get("location")}
    for flag, word in (("hybrid", "HYBRID"), ("remote", "TELECOMMUTE"), ("on_site", "ONSITE")):
        if row.get(flag):
            found["job_location_type"] = word
            break
    pay = row.get("salary") or {}
    if pay.get("min") or pay.get("max"):
        value = {"minValue": pay.get("min"), "maxValue": pay.get("max"), "unitText": str(pay.get("period") or "").upper() or None}
        found["base_salary"] = {"currency": pay.get("currency"), "value": value}
    return found


PLATFORM = Platform(
    name="recruitee",
    addresses=(r"(?!www\.|api\.|app\.|support\.|docs\.)(?P<slug>[^./]+)\.recruitee\.com(?:[/?#]|$)",),
    listing=Listing(url="https://{slug}.recruitee.com/api/offers", items="offers"),
    board_url="https://{slug}.recruitee.com/",
    fields={
        "source_id": "id",
        "requisition_id": "guid",
        "url": "careers_url",
        "apply_url": "careers_apply_url",
        "title": "title",
        "description": ["description", "requirements"],
        "hiring_organization": "company_name",
        "department": "department",
        "employment_type": "employment_type_code",
        "date_posted": "published_at",
        "date_modified": "updated_at",
        "valid_through": "close_at",
    },
    map_row=places_and_pay,
    fingerprints=("recruiteecdn.com", "window.recruitee"),
)
