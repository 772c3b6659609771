"""Softgarden: newer sites publish a schema.org DataFeed with bodies, older ones name the ids in a script of the list page."""

from __future__ import annotations

from jobcrawl.declared.platform import NO_BOARD, Detail, ListEndpoint, Platform

CLASSIC = Platform(
    name="softgarden",
    listing=ListEndpoint(url="https://{slug}.softgarden.io/{lang}/vacancies", format="state", state="complete_job_id_list"),
    detail=Detail(url="https://{board.slug}.softgarden.io/job/{id}?l=en", format="page"),
    fields={"source_id": "id", "url": "https://{board.slug}.softgarden.io/job/{id}"},
)

PLATFORM = Platform(
    name="softgarden",
    addresses=(
        NO_BOARD + r"(?!certificate\.|matomo\.)(?P<slug>[^./]+)\.softgarden\.io(?:/(?P<lang>[a-z]{2})(?=/))?(?:[/?#]|$)",
        r"(?P<slug>[^./]+)\.career\.softgarden\.de(?:[/?#]|$)",
    ),
    listing=ListEndpoint(
        url="https://{slug}.career.softgarden.de/jobs.feed.json", items="dataFeedElement", total="numberOfItems"
    ),
    fallback=CLASSIC,
    board_url="https://{slug}.softgarden.io/",
    defaults={"lang": "de"},
    fields={
        "source_id": "item.identifier.value || item.identifier || item.url",
        "url": "item.url",
        "title": "item.title || item.name",
        "description": "item.description",
        "hiring_organization": "item.hiringOrganization",
        "job_locations": "item.jobLocation",
        "employment_type": "item.employmentType",
        "job_location_type": "item.jobLocationType",
        "base_salary": "item.baseSalary",
        "industry": "item.industry",
        "date_posted": "item.datePosted",
        "valid_through": "item.validThrough",
    },
    fingerprints=("mediaassets.softgarden.de", "tracker.softgarden.de", "certificate.softgarden.io"),
)
