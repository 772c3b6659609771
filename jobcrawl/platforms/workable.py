"""Workable: the list of `apply.workable.com`, continued by a token in the body; one record a job behind it."""

from __future__ import annotations

from jobcrawl.declared.platform import NO_BOARD, Detail, ListEndpoint, Paging, Places, Platform

PLATFORM = Platform(
    name="workable",
    addresses=(
        r"(?:apply|www)\.workable\.com/api/(?:v\d/)?(?:widget/)?accounts/(?P<token>[^/?#]+)",
        r"apply\.workable\.com/(?!(?:api|j)/)(?P<token>[^/?#]+)",
        r"(?:apply|www)\.workable\.com/j/|jobs\.workable\.com/view/",
        r"jobs\.workable\.com/company/(?P<company>[^/?#]+)",
        NO_BOARD + r"(?!apply\.|jobs\.|careers\.)(?P<token>[^./]+)\.workable\.com(?:[/?#]|$)",
    ),
    listing=ListEndpoint(
        url="https://apply.workable.com/api/v3/accounts/{token}/jobs",
        method="POST",
        body={"query": "", "location": [], "department": [], "worktype": []},
        items="results",
        total="total",
        paging=Paging(by="cursor", parameter="token", place="body", cursor="nextPage"),
    ),
    detail=Detail(url="https://apply.workable.com/api/v2/accounts/{board.token}/jobs/{shortcode}"),
    board_url="https://apply.workable.com/{token}/",
    fields={
        "source_id": "shortcode",
        "requisition_id": "code",
        "url": "https://apply.workable.com/{board.token}/j/{shortcode}/",
        "apply_url": "https://apply.workable.com/{board.token}/j/{shortcode}/apply/",
        "title": "title",
        "description": ["description", "# Requirements", "requirements", "# Benefits", "benefits"],
        "department": "department[0] || department",
        "employment_type": "type",
        "job_location_type": "workplace || remote | then TELECOMMUTE",
        "date_posted": "published",
        "language": "language",
    },
    places=Places(each=("locations",), locality="city", region="region", country="countryCode || country", hidden="hidden"),
    words={"employment_type": {"full": "FULL_TIME", "part": "PART_TIME", "other": None}},
    empty_proves=False,
    unknown_board="not known",
    delay=1.0,
    embedded=(r"(?:apply|www)\.workable\.com/(?:api/(?:v\d/)?(?:widget/)?accounts/)?(?!api/|assets/|static/)(?P<token>[\w-]+)",),
    fingerprints=("whr.tn",),
)
