"""Workable: the list of `apply.workable.com`, continued by a token in the body; one record a job behind it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jobcrawl.declared.platform import Config, Detail, Listing, Paging, Platform, Row


def places(row: Row, config: Config) -> Mapping[str, Any]:
    """Places that are not hidden, as schema.org addresses."""
    shown = [place for place in row.get("locations") or () if isinstance(place, dict) and not place.get("hidden")]
    return {
        "job_locations": [
            {
                "addressLocality": place.get("city"),
                "addressRegion": place.get("region"),
                "addressCountry": place.get("countryCode") or place.get("country"),
            }
            for place in shown
        ]
    }


PLATFORM = Platform(
    name="workable",
    addresses=(
        r"apply\.workable\.com/api/v\d/(?:widget/)?accounts/(?P<token>[^/?#]+)",
        r"apply\.workable\.com/(?!api/)(?P<token>[^/?#]+)",
        r"(?!www\.|apply\.|jobs\.|help\.|resources\.|careers\.)(?P<token>[^./]+)\.workable\.com(?:[/?#]|$)",
    ),
    listing=Listing(
        url="https://apply.workable.com/api/v3/accounts/{token}/jobs",
        method="POST",
        body={"query": "", "location": [], "department": [], "worktype": []},
        items="results",
        total="total",
        paging=Paging(by="cursor", parameter="token", place="body", cursor="nextPage"),
    ),
    detail=Detail(url="https://apply.workable.com/api/v2/accounts/{board.token}/jobs/{shortcode}"),
    board_url="https://apply.workable.com/{token}/",
    fields={
        "source_id": "shortcode",
        "requisition_id": "code",
        "url": "https://apply.workable.com/{board.token}/j/{shortcode}/",
        "apply_url": "https://apply.workable.com/{board.token}/j/{shortcode}/apply/",
        "title": "title",
        "description": ["description", "# Requirements", "requirements", "# Benefits", "benefits"],
        "department": "department[0] || department",
        "employment_type": "type",
        "job_location_type": "workplace",
        "date_posted": "published",
        "language": "language",
    },
    words={"employment_type": {"full": "FULL_TIME", "part": "PART_TIME", "other": None}},
    map_row=places,
    delay=1.0,
    fingerprints=("apply.workable.com/", "whr.tn"),
)
