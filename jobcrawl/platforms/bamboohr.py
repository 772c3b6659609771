"""BambooHR: careers list, one record a job behind it. An unknown tenant is sent to the vendor's own site."""

from __future__ import annotations

from jobcrawl.declared.platform import NO_BOARD, Detail, ListEndpoint, Places, Platform

PLATFORM = Platform(
    name="bamboohr",
    addresses=(NO_BOARD + r"(?P<tenant>[^./]+)\.bamboohr\.com/(?:(?:careers|jobs|hiring/jobs)(?:[/?#]|$)|$)",),
    listing=ListEndpoint(url="https://{tenant}.bamboohr.com/careers/list", items="result", total="meta.totalCount"),
    detail=Detail(url="https://{board.tenant}.bamboohr.com/careers/{id}/detail", item="result.jobOpening"),
    board_url="https://{tenant}.bamboohr.com/careers",
    fields={
        "source_id": "id",
        "url": "jobOpeningShareUrl || https://{board.tenant}.bamboohr.com/careers/{id}",
        "title": "jobOpeningName",
        "description": "description",
        "department": "departmentLabel",
        "employment_type": "employmentStatusLabel",
        "job_location_type": "locationType",
        "base_salary": "compensation",
        "date_posted": "datePosted",
    },
    places=Places(
        locality="location.city || atsLocation.city",
        region="location.state || atsLocation.state || atsLocation.province",
        postal_code="location.postalCode",
        country="location.addressCountry || atsLocation.country",
    ),
    words={"job_location_type": {"0": "ONSITE", "1": "TELECOMMUTE", "2": "HYBRID"}},
    unknown_board="redirect to www.bamboohr.com",
)
