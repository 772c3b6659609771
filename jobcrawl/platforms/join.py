"""JOIN: the company page's state, else the interface that the page asks, both five jobs a page; the job page's state holds the
body."""

from __future__ import annotations

from jobcrawl.declared.platform import Detail, ListEndpoint, Paging, Places, Platform, Preface

PAGE = "https://join.com/companies/{board.slug}/{idParam}"
DETAIL = Detail(url=PAGE, format="state", state="#__NEXT_DATA__", item="props.pageProps.initialState.job")
FIELDS = {
    "source_id": "idParam | match ^(\\d+) || idParam || id",
    "url": PAGE,
    "title": "title",
    "description": "schemaDescription || description",
    "hiring_organization": "company.name",
    "department": "category.name || department.name",
    "employment_type": "employmentType.googleType || employmentType.name || employmentType",
    "job_location_type": "workplaceType",
    "date_posted": "createdAt",
}
PLACES = Places(each=("city", "locations"), locality="cityName || city || name", country="countryName || country")
WORDS = {"job_location_type": {"REMOTE": "TELECOMMUTE"}}
COMPANY = r"\"company(?:Id\"\s*:\s*|\"\s*:\s*\{\s*\"id\"\s*:\s*)(?P<company_id>\d+)"
API = Platform(
    name="join",
    preface=Preface(url="https://join.com/companies/{slug}", pattern=COMPANY),
    listing=ListEndpoint(
        url="https://join.com/api/public/companies/{company_id}/jobs?locale=en-us&pageSize=5&withAggregations=true&sort=%2Btitle",
        items="items",
        paging=Paging(by="page", parameter="page", start=1, size=5, pages="pagination.pageCount || pagination.totalPages"),
    ),
    detail=DETAIL,
    fields=FIELDS,
    places=PLACES,
    words=WORDS,
    delay=1.0,
)
JOBS = "props.pageProps.initialState.jobs"

PLATFORM = Platform(
    name="join",
    addresses=(r"(?:www\.)?join\.com/(?:[a-z]{2}/)?companies/(?P<slug>[^/?#]+)",),
    listing=ListEndpoint(
        url="https://join.com/companies/{slug}",
        format="state",
        state="#__NEXT_DATA__",
        items=f"{JOBS}.items",
        total=f"{JOBS}.pagination.total",
        paging=Paging(by="page", parameter="page", start=1, size=5, pages=f"{JOBS}.pagination.pageCount"),
    ),
    fallback=API,
    detail=DETAIL,
    board_url="https://join.com/companies/{slug}",
    fields=FIELDS,
    places=PLACES,
    words=WORDS,
    delay=1.0,
)
