"""schema.org JSON-LD as Google for Jobs reads it (https://developers.google.com/search/docs/appearance/structured-data/job-posting)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any, BinaryIO

from jobcrawl.feed.jsonl import json_line
from jobcrawl.values.places.gazetteer import country_named

ADDRESS = {
    "streetAddress": "street_address",
    "addressLocality": "locality",
    "addressRegion": "region",
    "postalCode": "postal_code",
    "addressCountry": "country",
}
"""schema.org/PostalAddress by our names."""


def job_posting(posting: Mapping[str, Any]) -> dict[str, Any]:
    """A posting as schema.org/JobPosting; what is unknown is left out."""
    html = posting.get("description_html") or "".join(
        f"<p>{escape(part)}</p>" for part in (posting.get("description") or "").split("\n\n")
    )
    found = {
        "@type": "JobPosting",
        "identifier": {
            "@type": "PropertyValue",
            "name": posting.get("source"),
            "value": posting.get("source_id") or posting.get("id"),
        },
        "title": posting.get("title"),
        "description": html,
        "url": posting.get("url"),
        "datePosted": posting.get("date_posted"),
        "validThrough": posting.get("valid_through"),
        "jobStartDate": posting.get("job_start_date"),
        "employmentType": posting.get("employment_type"),
        "hiringOrganization": _organization(posting.get("hiring_organization")),
        "jobLocation": [_place(place) for place in posting.get("job_locations") or []],
        "jobLocationType": "TELECOMMUTE" if posting.get("job_location_type") == "TELECOMMUTE" else None,
        "applicantLocationRequirements": [
            {"@type": "Country" if country_named(name) else "AdministrativeArea", "name": name}
            for name in posting.get("applicant_location_requirements") or []
        ],
        "baseSalary": _salary(posting.get("base_salary")),
        "totalJobOpenings": posting.get("total_job_openings"),
        "industry": posting.get("industry"),
        "workHours": posting.get("work_hours"),
        "inLanguage": posting.get("language"),
    }
    return _filled(found)


def write_google_jobs(postings: Iterable[Mapping[str, Any]], file: BinaryIO, source: str) -> None:
    """One JSON-LD document (https://www.w3.org/TR/json-ld11/#named-graphs), each posting on a line of its own."""
    file.write(b'{"@context":"https://schema.org/","@graph":[')
    separator = b"\n"
    for posting in postings:
        file.write(separator + json_line(job_posting(posting)).rstrip(b"\n"))
        separator = b",\n"
    file.write(b"\n]}\n")


def _organization(organization: Mapping[str, Any] | None) -> dict[str, Any] | None:
    if not organization or not organization.get("name"):
        return None
    return {
        "@type": "Organization",
        "name": organization["name"],
        "sameAs": organization.get("url"),
        "logo": organization.get("logo"),
    }


def _place(place: Mapping[str, Any]) -> dict[str, Any]:
    address = _filled({ours: place.get(name) for ours, name in ADDRESS.items()})
    return {"@type": "Place", "address": {"@type": "PostalAddress", **address} if address else place.get("text")}


def _salary(salary: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """Pay as a range, of which one end may be open: a lone amount may be the least of more, so none is called the exact pay."""
    if not salary or not salary.get("currency"):
        return None
    amount = _filled({"minValue": salary.get("min_value"), "maxValue": salary.get("max_value")})
    if not amount:
        return None
    value = {"@type": "QuantitativeValue", **amount, "unitText": salary.get("unit_text")}
    return {"@type": "MonetaryAmount", "currency": salary["currency"], "value": value}


def _filled(found: Mapping[str, Any]) -> dict[str, Any]:
    filled = {}
    for name, value in found.items():
        kept = _filled(value) if isinstance(value, dict) else value
        if kept not in (None, [], {}, ""):
            filled[name] = kept
    return filled
