"""Jobylon: the embed of a company holds its jobs as a JavaScript literal; bodies are in the job pages' JSON-LD."""

from __future__ import annotations

from jobcrawl.declared.platform import Detail, ListEndpoint, Platform

PLATFORM = Platform(
    name="jobylon",
    addresses=(
        r"cdn\.jobylon\.com/jobs/(?P<kind>companies|company-groups)/(?P<company_id>\d+)",
        r"feed\.jobylon\.com/feeds/(?P<feed>[^/?#]+)",
        r"emp\.jobylon\.com/(?P<kind>companies|company-groups)/(?P<company_id>\d+)",
        r"emp\.jobylon\.com/jobs/\d",
    ),
    listing=ListEndpoint(
        url="https://cdn.jobylon.com/jobs/{kind}/{company_id}/embed/v2/?page_size=1000",
        format="state",
        state="JBL.embed_v2['jobs']",
    ),
    detail=Detail(url="{url}", format="page"),
    board_url="https://emp.jobylon.com/{kind}/{company_id}/",
    defaults={"kind": "companies"},
    fields={
        "source_id": "id",
        "url": "url",
        "title": "title",
        "hiring_organization": "company.name || company",
        "department": "departments[].name || departments[0] || function",
        "job_locations": "locations[].text || locations[].name || locations || location",
        "employment_type": "employment_type",
        "job_location_type": "workspace",
        "date_posted": "published_date",
        "valid_through": "to_date",
        "language": "klass | match job-lang-([a-z]{2})",
    },
    embedded=(r"jobylon\.com/jobs/(?P<kind>companies|company-groups)/(?P<company_id>\d+)/embed",),
)
