"""Recruitee: careers site API, also on employers' own domains. One answer holds the whole board with bodies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jobcrawl.declared.platform import NO_BOARD, Config, ListEndpoint, Pay, Places, Platform, Row


def hours(row: Row, config: Config) -> Mapping[str, Any]:
    """The hours of a week, as one number or as least and most."""
    told = list(dict.fromkeys(one for name in ("min", "max") if (one := row.get(f"{name}_hours_per_week"))))
    return {"work_hours": f"{'-'.join(map(str, told))} hours per week" if told else None}


PLATFORM = Platform(
    name="recruitee",
    addresses=(NO_BOARD + r"(?P<slug>[^./]+)\.recruitee\.com(?:[/?#]|$)",),
    derived={"api_base": "https://{slug}.recruitee.com"},
    listing=ListEndpoint(url="{api_base}/api/offers", items="offers"),
    board_url="{api_base}/",
    fields={
        "source_id": "id",
        "url": "careers_url",
        "apply_url": "careers_apply_url",
        "title": "title",
        "description": ["description", "requirements"],
        "hiring_organization": "company_name",
        "department": "department",
        "job_locations": "location",
        "employment_type": "employment_type_code",
        "job_location_type": "hybrid | then HYBRID || remote | then TELECOMMUTE || on_site | then ONSITE",
        "date_posted": "published_at || created_at",
        "date_modified": "updated_at",
        "valid_through": "close_at",
    },
    places=Places(
        each=("locations",),
        street="street",
        locality="city",
        region="state",
        postal_code="postal_code",
        country="country_code || country",
    ),
    map_row=hours,
    pay=Pay(minimum="salary.min", maximum="salary.max", currency="salary.currency", unit="salary.period"),
    drop={"status": ("draft", "closed", "archived", "internal")},
    fingerprints=("recruiteecdn.com", "window.recruitee"),
    own_domain={"api_base": "{origin}"},
)
