"""Umantis (Abacus): the pages of a customer's list, ten jobs each; every customer's job pages look different."""

from __future__ import annotations

from jobcrawl.declared.platform import NO_BOARD, Detail, ListEndpoint, Paging, Platform

PLATFORM = Platform(
    name="umantis",
    addresses=(
        r"(?P<host>recruitingapp-(?P<customer_id>\d+)(?:\.\w+)?\.umantis\.com)(?:[/?#]|$)",
        rf"(?P<host>{NO_BOARD}(?P<customer_id>[^./]+)\.umantis\.com)(?:[/?#]|$)",
        r"(?P<host>[^/]+)/Jobs/All(?:[/?#]|$)",
    ),
    derived={"host": "recruitingapp-{customer_id}.umantis.com"},
    listing=ListEndpoint(
        url="https://{host}/Jobs/All",
        format="html",
        items="a.HSTableLinkSubTitle[href*='/Vacancies/']",
        cells={"url": "::attr(href)", "title": "::text"},
        facts={"table": r"(?:\"TableNr\"\s*:\s*\"|\btc)(\d+)(?:\"|=p)"},
        paging=Paging(by="page", parameter="tc{table}", value="p{paging}", start=1, size=10, ends="repeat", first_is_plain=True),
        proof="mantis",
    ),
    detail=Detail(url="{url}", format="page"),
    board_url="https://{host}/Jobs/All",
    fields={"source_id": "url | match /Vacancies/(\\d+)", "url": "url", "title": "title"},
    rewrite=(r"[?#].*$", ""),
    empty_proves=False,
    unknown_board="not known",
    delay=1.0,
    embedded=(r"recruitingapp-(?P<customer_id>\d+)(?:\.\w+)?\.umantis\.com",),
)
