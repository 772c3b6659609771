"""Greenhouse: job boards API v1 (grnhse/greenhouse-api-docs, job board). One answer holds the whole board with bodies."""

from __future__ import annotations

from jobcrawl.declared.platform import ListEndpoint, Pay, Platform

PLATFORM = Platform(
    name="greenhouse",
    addresses=(
        r"(?:job-)?boards(?:\.eu)?\.greenhouse\.io/embed/\w+(?:/js)?\?(?:[^#]*&)?for=(?P<token>[^&#/]+)",
        r"(?:job-)?boards(?:\.eu)?\.greenhouse\.io/(?!embed(?:/|$))(?P<token>[^/?#]+)",
        r"[^?#]+\?(?:[^#]*&)?gh_jid=\d",
        r"(?:boards-)?api(?:\.eu)?\.greenhouse\.io/v1/boards/(?P<token>[^/?#]+)",
        r"(?:job-)?boards(?:\.eu)?\.greenhouse\.io/embed/",
    ),
    listing=ListEndpoint(
        url="https://boards-api.greenhouse.io/v1/boards/{token}/jobs?content=true&pay_transparency=true",
        items="jobs",
        total="meta.total",
    ),
    board_url="https://job-boards.greenhouse.io/{token}",
    fields={
        "source_id": "id",
        "requisition_id": "requisition_id",
        "url": "absolute_url",
        "title": "title",
        "description": "content | unescape",
        "hiring_organization": "company_name",
        "department": "departments[0].name",
        "job_locations": "location.name",
        "employment_type": "metadata[name=Employment Type].value | first",
        "date_posted": "first_published",
        "date_modified": "updated_at",
        "valid_through": "application_deadline",
        "language": "language",
    },
    pay=Pay(
        each="pay_input_ranges",
        minimum="min_cents | cents",
        maximum="max_cents | cents",
        currency="currency_type",
        unit="title",
    ),
    drop={"internal_job_id": (None,)},
    embedded=(
        r"boards-api\.greenhouse\.io/v1/boards/(?P<token>[\w.-]+)",
        r"greenhouse\.io/embed/job_board(?:/js)?\?(?:[^\"'\s]*&)?for=(?P<token>[\w.-]+)",
        r"(?:\"urlToken\"|boardToken|data-board-token)[\"']?\s*[:=]\s*[\"'](?P<token>[\w.-]+)",
    ),
    fingerprints=("Grnhse.Settings", "gh_jid="),
)
