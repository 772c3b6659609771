"""HiBob: careers site API, which wants the site itself as Referer. One answer holds the whole board with bodies."""

from __future__ import annotations

from jobcrawl.declared.platform import ListEndpoint, Pay, Platform

PLATFORM = Platform(
    name="hibob",
    addresses=(r"(?P<tenant>[^./]+)\.careers\.hibob\.com(?:[/?#]|$)",),
    listing=ListEndpoint(
        url="https://{tenant}.careers.hibob.com/api/job-ad",
        headers={"Referer": "https://{tenant}.careers.hibob.com/"},
        items="jobAdDetails",
    ),
    board_url="https://{tenant}.careers.hibob.com/",
    fields={
        "source_id": "id",
        "url": "https://{board.tenant}.careers.hibob.com/jobs/{id}",
        "apply_url": "https://{board.tenant}.careers.hibob.com/jobs/{id}/apply",
        "title": "title",
        "description": [
            "description",
            "# Responsibilities",
            "responsibilities",
            "# Requirements",
            "requirements",
            "# Benefits",
            "benefits",
        ],
        "department": "department",
        "job_locations": "{site}, {country} || site || country",
        "employment_type": "employmentTypeId || employmentType",
        "job_location_type": "workspaceTypeId || workspaceType",
        "date_posted": "publishedAt",
        "language": "language",
    },
    pay=Pay(
        minimum="payTransparency.MinSalary",
        maximum="payTransparency.MaxSalary",
        currency="payTransparency.SalaryCurrency",
        unit="payTransparency.SalaryPayPeriod",
    ),
    unknown_board="401 or 404",
)
