"""JazzHR: one page with all jobs of a board; bodies are in the job pages."""

from __future__ import annotations

from jobcrawl.declared.platform import NO_BOARD, Detail, ListEndpoint, Platform

PLATFORM = Platform(
    name="jazzhr",
    addresses=(
        NO_BOARD + r"(?P<tenant>[^./]+)\.(?:applytojob|theresumator)\.com(?:[/?#]|$)",
        r"app\.jazz\.co/widgets/basic/create/(?P<tenant>[^/?#]+)",
    ),
    listing=ListEndpoint(
        url="https://{tenant}.applytojob.com/apply",
        format="html",
        items="a[href*='/apply/']",
        cells={"url": "::attr(href)", "title": "::text"},
        proof="/apply",
    ),
    detail=Detail(url="{url}", format="page", selectors={"title": "h1.job_title::text", "description": ".job_description"}),
    board_url="https://{tenant}.applytojob.com/apply",
    fields={"source_id": "url | match /apply/(?:jobs/details/)?([A-Za-z0-9]{8,})", "url": "url"},
    include=r"/apply/(?:jobs/details/)?[A-Za-z0-9]{8,}(?:/|\?|$)",
    empty_proves=False,
    unknown_board="not known",
    delay=1.0,
)
