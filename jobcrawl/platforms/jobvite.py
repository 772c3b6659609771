"""Jobvite: one page with all jobs of a careers site; bodies are in the job pages' JSON-LD."""

from __future__ import annotations

from jobcrawl.declared.platform import Detail, ListEndpoint, Platform

PLATFORM = Platform(
    name="jobvite",
    addresses=(
        r"jobs\.jobvite\.com/(?:careers/)?(?!support|careers/|__)(?P<tenant>[^/?#]+)",
        r"(?:hire|app)\.jobvite\.com/(?:CompanyJobs/|j\?)",
    ),
    listing=ListEndpoint(
        url="https://jobs.jobvite.com/{tenant}/jobs",
        format="html",
        items="a[href*='/job/']",
        cells={"url": "::attr(href)"},
        proof="careersiteName",
        facts={"more": r"(/search/?\?c=)"},
        cut="more",
    ),
    detail=Detail(url="{url}", format="page"),
    board_url="https://jobs.jobvite.com/{tenant}/jobs",
    fields={"source_id": "url | match /job/([^/?#]+)", "url": "url"},
    rewrite=(r"[?#].*$", ""),
    include=r"/job/[A-Za-z0-9_-]{6,}",
    unknown_board="redirect to www.jobvite.com/support/job-seeker-support?invalid=1",
    delay=1.0,
)
