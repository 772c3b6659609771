"""Eightfold: the careers site's map holds every job; bodies are in the job pages' JSON-LD. Where there is no map the search
interfaces are read, ten jobs a page and no further than 2,000; they want the employer's domain."""

from __future__ import annotations

from jobcrawl.declared.platform import NO_BOARD, Detail, ListEndpoint, Paging, Platform

FIELDS = {
    "source_id": "id",
    "requisition_id": "atsJobId || ats_job_id || display_job_id",
    "url": "https://{board.host}/careers/job/{id}?domain={board.domain}",
    "title": "name || posting_name",
    "description": "job_description || jobDescription",
    "department": "department || business_unit",
    "job_locations": "locations || location",
    "job_location_type": "workLocationOption || work_location_option",
    "date_posted": "postedTs || t_create",
}
PAGING = Paging(by="offset", parameter="start", size=10, cap=2_000)
DETAIL = Detail(url="https://{board.host}/api/apply/v2/jobs/{id}?domain={board.domain}", needs="job_description")
OLDER_SEARCH = Platform(
    name="eightfold",
    listing=ListEndpoint(
        url="https://{host}/api/apply/v2/jobs?domain={domain}&num=10", items="positions", total="count", paging=PAGING
    ),
    detail=DETAIL,
    fields=FIELDS,
    empty_proves=False,
)
SEARCH = Platform(
    name="eightfold",
    listing=ListEndpoint(
        url="https://{host}/api/pcsx/search?domain={domain}&query=&location=&num=10",
        items="data.positions",
        total="data.count",
        paging=PAGING,
    ),
    fallback=OLDER_SEARCH,
    detail=DETAIL,
    fields=FIELDS,
    empty_proves=False,
)

PLATFORM = Platform(
    name="eightfold",
    addresses=(
        r"(?P<host>(?!www\.|static\.)[^./]+\.eightfold\.ai)/(?:careers|api/)[^?#]*\?(?:[^#]*&)?domain=(?P<domain>[^&#]+)",
        rf"(?P<host>{NO_BOARD}[^./]+\.eightfold\.ai)(?:/careers|/?(?:[?#]|$))",
        r"(?P<host>[^/]+)/careers/job/\d{6,}[^?#]*\?(?:[^#]*&)?domain=(?P<domain>[^&#]+)",
    ),
    listing=ListEndpoint(url="https://{host}/careers/sitemap.xml", format="site_map"),
    detail=Detail(url="{url}", format="page"),
    board_url="https://{host}/careers",
    fields={"source_id": "url | match /careers/job/(\\d+)", "url": "url"},
    include=r"/careers/job/\d",
    empty_proves=False,
    unknown_board="not known",
    fallback=SEARCH,
    gone={403: "PCSX is not enabled"},
    fingerprints=("static.vscdn.net", ".eightfold.ai/"),
    own_domain={"host": "{host}"},
)
