"""Ashby: public job posting API. One answer holds the whole board with bodies."""

from __future__ import annotations

from jobcrawl.declared.platform import ListEndpoint, Pay, Places, Platform

SALARY = "compensation.summaryComponents[compensationType=Salary]"

PLATFORM = Platform(
    name="ashby",
    addresses=(
        r"jobs\.ashbyhq\.com/(?!api/)(?P<token>[^/?#]+)",
        r"api\.ashbyhq\.com/posting-api/job-board/(?P<token>[^/?#]+)",
        r"[^?#]+\?(?:[^#]*&)?ashby_jid=[\da-f-]{36}",
    ),
    listing=ListEndpoint(url="https://api.ashbyhq.com/posting-api/job-board/{token}?includeCompensation=true", items="jobs"),
    board_url="https://jobs.ashbyhq.com/{token}",
    keep="isListed || =true",
    fields={
        "source_id": "id",
        "url": "jobUrl",
        "apply_url": "applyUrl",
        "title": "title",
        "description": "descriptionHtml || descriptionPlain",
        "department": "department || team",
        "employment_type": "employmentType",
        "job_location_type": "workplaceType || isRemote | then TELECOMMUTE",
        "date_posted": "publishedAt",
    },
    places=Places(
        each=(".", "secondaryLocations"),
        name="location",
        locality="address.postalAddress.addressLocality",
        region="address.postalAddress.addressRegion",
        country="address.postalAddress.addressCountry",
    ),
    pay=Pay(
        minimum=f"{SALARY}.minValue | first",
        maximum=f"{SALARY}.maxValue | first",
        currency=f"{SALARY}.currencyCode | first",
        unit=f"{SALARY}.interval | first",
        shown="shouldDisplayCompensationOnJobPostings || =true",
    ),
    embedded=(r"jobs\.ashbyhq\.com/(?P<token>[^/?#\"'\s]+)/embed",),
    fingerprints=("ashby_embed", "ashby_jid"),
)
