"""SmartRecruiters: posting API v1. An unknown company answers 200 with no jobs, so an empty board proves nothing."""

from __future__ import annotations

from jobcrawl.declared.platform import Detail, ListEndpoint, Paging, Pay, Places, Platform

SECTIONS, PAY = "jobAd.sections", "compensation.salary"

PLATFORM = Platform(
    name="smartrecruiters",
    addresses=(
        r"(?:careers|jobs)\.smartrecruiters\.com/oneclick-ui/company/(?P<token>[^/?#]+)",
        r"(?:careers|jobs)\.smartrecruiters\.com/(?!oneclick-ui(?:/|$))(?:ni/)?(?P<token>[^/?#]+)",
        r"(?:careers|jobs)\.smartrecruiters\.com/\?(?:[^#]*&)?company=(?P<token>[^&#]+)",
        r"www\.smartrecruiters\.com/(?P<token>[^/?#]+)/\d{6,}-",
        r"api\.smartrecruiters\.com/v1/companies/(?P<token>[^/?#]+)",
    ),
    listing=ListEndpoint(
        url="https://api.smartrecruiters.com/v1/companies/{token}/postings?limit=100",
        items="content",
        total="totalFound",
        paging=Paging(by="offset", parameter="offset", size=100),
    ),
    detail=Detail(url="https://api.smartrecruiters.com/v1/companies/{board.token}/postings/{id}", needs="jobAd"),
    board_url="https://careers.smartrecruiters.com/{token}",
    fields={
        "source_id": "id",
        "requisition_id": "refNumber",
        "url": "postingUrl || https://jobs.smartrecruiters.com/{board.token}/{id}",
        "apply_url": "applyUrl",
        "title": "name",
        "description": [
            f"{SECTIONS}.companyDescription.text",
            "# Job Description",
            f"{SECTIONS}.jobDescription.text",
            "# Qualifications",
            f"{SECTIONS}.qualifications.text",
            "# Additional Information",
            f"{SECTIONS}.additionalInformation.text",
        ],
        "hiring_organization": "company.name",
        "department": "department.label",
        "industry": "industry.label",
        "employment_type": "typeOfEmployment.label",
        "job_location_type": "location.remote | then TELECOMMUTE || location.hybrid | then HYBRID",
        "date_posted": "releasedDate",
        "language": "language.code",
    },
    places=Places(
        each=("location",),
        name="fullLocation",
        street="address",
        locality="city",
        region="region",
        postal_code="postalCode",
        country="country",
    ),
    pay=Pay(minimum=f"{PAY}.min", maximum=f"{PAY}.max", currency=f"{PAY}.currency", unit=f"{PAY}.period"),
    empty_proves=False,
    unknown_board="200 with no jobs",
    delay=0.2,
)
