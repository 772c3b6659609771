"""SmartRecruiters: posting API v1. An unknown company answers 200 with no jobs, so an empty board proves nothing."""

from __future__ import annotations

from jobcrawl.declared.platform import Detail, Listing, Paging, Platform

PLATFORM = Platform(
    name="smartrecruiters",
    addresses=(
        r"(?:careers|jobs)\.smartrecruiters\.com/oneclick-ui/company/(?P<token>[^/?#]+)",
        r"(?:careers|jobs)\.smartrecruiters\.com/(?!oneclick-ui(?:/|$))(?P<token>[^/?#]+)",
        r"api\.smartrecruiters\.com/v1/companies/(?P<token>[^/?#]+)",
    ),
    listing=Listing(
        url="https://api.smartrecruiters.com/v1/companies/{token}/postings?limit=100",
        items="content",
        total="totalFound",
        paging=Paging(by="offset", parameter="offset", size=100),
    ),
    detail=Detail(url="https://api.smartrecruiters.com/v1/companies/{board.token}/postings/{id}"),
    board_url="https://careers.smartrecruiters.com/{token}",
    fields={
        "source_id": "id",
        "requisition_id": "refNumber",
        "url": "postingUrl || https://jobs.smartrecruiters.com/{board.token}/{id}",
        "apply_url": "applyUrl",
        "title": "name",
        "description": [
            "jobAd.sections.companyDescription.text",
            "# Job Description",
            "jobAd.sections.jobDescription.text",
            "# Qualifications",
            "jobAd.sections.qualifications.text",
            "# Additional Information",
            "jobAd.sections.additionalInformation.text",
        ],
        "hiring_organization": "company.name",
        "department": "department.label",
        "industry": "industry.label",
        "job_locations": "location.fullLocation || {location.city}, {location.region} || location.city",
        "employment_type": "typeOfEmployment.label",
        "date_posted": "releasedDate",
        "language": "language.code",
    },
    unknown_board="200 with no jobs",
    delay=0.2,
)
