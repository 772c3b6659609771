"""Personio: the XML feed of a careers page (developer.personio.de). One answer holds the whole board with bodies."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from jobcrawl.declared.platform import Config, ListEndpoint, Platform, Row

HOURS = {"full-time": "FULL_TIME", "part-time": "PART_TIME", "full-or-part-time": ["FULL_TIME", "PART_TIME"]}
"""`schedule` and the employment types it means; `employmentType` is the contract."""
CONTRACTS = {"intern": "INTERN", "working_student": "PART_TIME", "freelance": "CONTRACTOR", "temporary": "TEMPORARY"}
"""`employmentType` where schema.org has a word for it; `permanent` and `trainee` have none."""


def body_and_terms(row: Row, config: Config) -> Mapping[str, Any]:
    """All parts of the body under their headings, every office, hours and contract."""
    told = row.get("jobDescriptions")
    parts = _list(told.get("jobDescription")) if isinstance(told, dict) else []
    body = [
        f"<h3>{escape(str(part.get('name') or ''))}</h3>{part.get('value') or ''}"
        for part in parts
        if isinstance(part, dict) and part.get("value")
    ]
    more = row.get("additionalOffices")
    offices = [row.get("office"), *_list(more.get("office") if isinstance(more, dict) else None)]
    types = [CONTRACTS.get(str(row.get("employmentType"))), *_list(HOURS.get(str(row.get("schedule"))))]
    return {
        "description": "\n".join(body),
        "job_locations": [office for office in offices if office],
        "employment_type": [word for word in types if word],
    }


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


PLATFORM = Platform(
    name="personio",
    addresses=(r"(?P<slug>[^./]+)[.-]jobs\.personio\.(?P<domain>com|de|es)(?:[/?#]|$)",),
    listing=ListEndpoint(
        url="https://{slug}.jobs.personio.{domain}/xml?language={variant}",
        format="xml",
        items="workzag-jobs.position",
        variants=("en", "de"),
    ),
    board_url="https://{slug}.jobs.personio.{domain}/",
    defaults={"domain": "com"},
    fields={
        "source_id": "id",
        "url": "https://{board.slug}.jobs.personio.{board.domain}/job/{id}",
        "title": "name",
        "hiring_organization": "subcompany",
        "department": "department",
        "occupation": "occupation",
        "date_posted": "createdAt",
    },
    map_row=body_and_terms,
    unknown_board="404 with HTML",
    fingerprints=("personio.de/", "personio.com/"),
    embedded=(r"(?P<slug>[\w-]+)\.jobs\.personio\.(?P<domain>com|de|es)",),
)
