"""JOIN: the company page's state, five jobs a page; the job page's state holds the body."""

from __future__ import annotations

from jobcrawl.declared.platform import Detail, Listing, Paging, Places, Platform

JOBS = "props.pageProps.initialState.jobs"

PLATFORM = Platform(
    name="join",
    addresses=(r"(?:www\.)?join\.com/(?:[a-z]{2}/)?companies/(?P<slug>[^/?#]+)",),
    listing=Listing(
        url="https://join.com/companies/{slug}",
        format="state",
        state="#__NEXT_DATA__",
        items=f"{JOBS}.items",
        total=f"{JOBS}.pagination.total",
        paging=Paging(by="page", parameter="page", start=1, size=5, pages=f"{JOBS}.pagination.pageCount"),
    ),
    detail=Detail(
        url="https://join.com/companies/{board.slug}/{idParam}",
        format="state",
        state="#__NEXT_DATA__",
        item="props.pageProps.initialState.job",
    ),
    board_url="https://join.com/companies/{slug}",
    fields={
        "source_id": "idParam | match ^(\\d+) || idParam || id",
        "url": "https://join.com/companies/{board.slug}/{idParam}",
        "title": "title",
        "description": "schemaDescription || description",
        "hiring_organization": "company.name",
        "department": "category.name || department.name",
        "employment_type": "employmentType.googleType || employmentType.name || employmentType",
        "job_location_type": "workplaceType",
        "date_posted": "createdAt",
    },
    places=Places(each=("city", "locations"), locality="cityName || city || name", country="countryName || country"),
    words={"job_location_type": {"REMOTE": "TELECOMMUTE"}},
    delay=1.0,
)
