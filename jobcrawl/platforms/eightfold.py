"""Eightfold: the careers site's map holds every job; bodies are in the job pages' JSON-LD."""

from __future__ import annotations

from jobcrawl.declared.platform import Detail, Listing, Platform

PLATFORM = Platform(
    name="eightfold",
    addresses=(
        r"(?P<host>(?!www\.|app\.|static\.)[^./]+\.eightfold\.ai)(?:/careers|/?(?:[?#]|$))",
        r"(?P<host>[^/]+)/careers/job/\d{6,}[^?#]*\?(?:[^#]*&)?domain=[^&#]+",
    ),
    listing=Listing(url="https://{host}/careers/sitemap.xml", format="site_map"),
    detail=Detail(url="{url}", format="page"),
    board_url="https://{host}/careers",
    fields={"source_id": "url | match /careers/job/(\\d+)", "url": "url"},
    include=r"/careers/job/\d",
    empty_proves=False,
    unknown_board="not known",
    fingerprints=("static.vscdn.net", ".eightfold.ai/"),
    own_domain={"host": "{host}"},
)
