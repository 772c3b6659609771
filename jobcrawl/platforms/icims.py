"""iCIMS: the pages of a portal's search, else its site map; bodies are in the job pages' JSON-LD."""

from __future__ import annotations

from jobcrawl.declared.platform import NO_BOARD, Detail, ListEndpoint, Paging, Platform

DETAIL = Detail(url="{url}?in_iframe=1", format="page")
FIELDS = {"source_id": "url | match /jobs/(\\d+)/", "url": "url"}
WITHOUT_QUERY = (r"[?#].*$", "")
SITE_MAP = Platform(
    name="icims",
    listing=ListEndpoint(url="https://{host}/sitemap.xml", format="site_map"),
    detail=DETAIL,
    rewrite=WITHOUT_QUERY,
    include=r"/jobs/\d+/",
    fields=FIELDS,
    delay=1.0,
    empty_proves=False,
)

PLATFORM = Platform(
    name="icims",
    addresses=(rf"(?P<host>{NO_BOARD}[^./]+\.icims\.com)(?:[/?#]|$)",),
    listing=ListEndpoint(
        url="https://{host}/jobs/search?ss=1&in_iframe=1",
        format="html",
        items="a[href*='/jobs/'][href*='/job']",
        cells={"url": "::attr(href)"},
        facts={"pages": r"\bPage\s+\d+\s+of\s+(\d+)\b"},
        proof="iCIMS_",
        paging=Paging(by="page", parameter="pr", size=1, pages="pages", ends="repeat", first_is_plain=True),
    ),
    fallback=SITE_MAP,
    detail=DETAIL,
    board_url="https://{host}/jobs/search",
    rewrite=WITHOUT_QUERY,
    include=r"/jobs/\d+/",
    fields=FIELDS,
    delay=1.0,
    unknown_board="not known",
    empty_proves=False,
    fingerprints=(".icims.com/jobs", "iCIMS_"),
)
