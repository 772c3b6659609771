"""iCIMS: the pages of a portal's search; bodies are in the job pages' JSON-LD."""

from __future__ import annotations

from jobcrawl.declared.platform import NO_BOARD, Detail, Listing, Paging, Platform

PLATFORM = Platform(
    name="icims",
    addresses=(rf"(?P<host>{NO_BOARD}[^./]+\.icims\.com)(?:[/?#]|$)",),
    listing=Listing(
        url="https://{host}/jobs/search?ss=1&in_iframe=1",
        format="html",
        items="a[href*='/jobs/'][href*='/job']",
        cells={"url": "::attr(href)"},
        facts={"pages": r"\bPage\s+\d+\s+of\s+(\d+)\b"},
        proof="iCIMS_",
        paging=Paging(by="page", parameter="pr", size=1, pages="pages", ends="repeat", first_is_plain=True),
    ),
    detail=Detail(url="{url}?in_iframe=1", format="page"),
    board_url="https://{host}/jobs/search",
    rewrite=(r"[?#].*$", ""),
    include=r"/jobs/\d+/",
    fields={"source_id": "url | match /jobs/(\\d+)/", "url": "url"},
    delay=1.0,
    unknown_board="not known",
    empty_proves=False,
    fingerprints=(".icims.com/jobs", "iCIMS_"),
)
