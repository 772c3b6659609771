"""Text and data mining reservation (W3C TDM Reservation Protocol): a publisher's machine-readable "no".

It is said in a response header, in a meta element, or for parts of a site in `/.well-known/tdmrep.json`. A page under reservation
is not read, whatever robots.txt allows. The statement itself is asked for like any page: not where robots.txt disallows it.
Switch: `TDM_OBEY`.
"""

from __future__ import annotations

import asyncio
import json
import re
from time import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import re2  # type: ignore[import-untyped]  # has no stubs
from scrapy import Request
from scrapy.exceptions import NotConfigured
from scrapy.http.request import NO_CALLBACK

from jobcrawl.network.host_notes import notes_of
from jobcrawl.network.patterns import compile_pattern
from jobcrawl.network.refusals import TdmReserved
from jobcrawl.request_meta import meta_of

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.http import Response

WELL_KNOWN_PATH = "/.well-known/tdmrep.json"
"""Where a site states its reservations (RFC 8615 well-known address)."""
FRESH_SECONDS = 24 * 3600
"""How long a statement is taken as it was read."""
STATEMENT_MAX_BYTES = 256 * 1024
"""Longest statement that is read; a longer one reserves nothing."""
RULES_MAX = 1000
"""Rules of a statement that are read."""
HEAD_BYTES = 64 * 1024
"""How far into a page its meta element is looked for."""

_ANY_CASE = re2.Options()
_ANY_CASE.case_sensitive = False
_ANY_CASE.never_capture = True
_MENTION = re2.compile(rb"tdm-reservation", _ANY_CASE)
_META = re.compile(rb"<meta\s[^>]{0,200}?tdm-reservation[^>]{0,200}>", re.I)
_RESERVED = re.compile(rb"content\s{0,9}=\s{0,9}[\"']?\s{0,9}1\s{0,9}(?=[\"'/>\s])", re.I)


def page_reserves(header: bytes | None, body: bytes) -> bool:
    """Whether a response reserves mining in its `tdm-reservation` header or a meta element near its beginning."""
    if header is not None and header.strip() == b"1":
        return True
    head = body[:HEAD_BYTES]
    if _MENTION.search(head) is None:
        return False
    return any(_RESERVED.search(meta) for meta in _META.findall(head))


def rules_of(statement: bytes) -> list[tuple[str, bool]]:
    """(location pattern, reserved) pairs of a `tdmrep.json`, in order; empty for anything else."""
    try:
        read = json.loads(statement[:STATEMENT_MAX_BYTES])
    except (ValueError, RecursionError):
        return []
    if not isinstance(read, list):
        return []
    return [
        (rule["location"][:500], rule.get("tdm-reservation") == 1)
        for rule in read[:RULES_MAX]
        if isinstance(rule, dict) and isinstance(rule.get("location"), str)
    ]


def site_reserves(rules: list[tuple[str, bool]], path: str) -> bool:
    """Whether the first rule whose location matches the path (`*` and a final `$` as in robots.txt) reserves it."""
    for location, reserved in rules:
        end = "$" if location.endswith("$") else ""
        parts = location.removesuffix("$").split("*")
        if compile_pattern("^" + ".*".join(re.escape(part) for part in parts) + end).match(path):
            return reserved
    return False


class TdmGuard:
    """Downloader middleware that neither asks for nor passes on what is reserved."""

    def __init__(self, crawler: Crawler) -> None:
        if not crawler.settings.getbool("TDM_OBEY"):
            raise NotConfigured("reservations are not obeyed")
        self._crawler = crawler
        self._stats = crawler.stats
        self._notes = notes_of(crawler)
        self._known: dict[str, asyncio.Future[list[tuple[str, bool]]]] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> TdmGuard:
        """The guard of a crawl."""
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        """Raise `TdmReserved` for a path that the site's statement reserves."""
        if meta_of(request).get("dont_obey_robotstxt") or meta_of(request).get("is_tdm_statement"):
            return
        parts = urlsplit(request.url)
        rules = await self._rules_of(f"{parts.scheme}://{parts.netloc}")
        if rules and site_reserves(rules, parts.path + (f"?{parts.query}" if parts.query else "")):
            self._refuse(request)

    def process_response(self, request: Request, response: Response) -> Response:
        """Raise `TdmReserved` for an answer that says so itself."""
        if page_reserves(response.headers.get("tdm-reservation"), response.body):
            self._refuse(request)
        return response

    def _refuse(self, request: Request) -> None:
        self._stats.inc_value("guard/tdm_reserved")
        raise TdmReserved("text and data mining is reserved", request.url)

    async def _rules_of(self, origin: str) -> list[tuple[str, bool]]:
        known = self._known.get(origin)
        if known is None:
            known = self._known[origin] = asyncio.get_running_loop().create_future()
            try:
                known.set_result(await self._learn(origin))
            except BaseException:
                known.set_result([])
                raise
        return known.result() if known.done() else await asyncio.shield(known)

    async def _learn(self, origin: str) -> list[tuple[str, bool]]:
        note: dict[str, Any] = self._notes.get(origin, "tdm") or {}
        kept, fetched_at = note.get("rules"), note.get("fetched_at")
        if isinstance(kept, str) and isinstance(fetched_at, int | float) and 0 <= time() - fetched_at < FRESH_SECONDS:
            return rules_of(kept.encode("utf-8"))
        engine = self._crawler.engine
        assert engine is not None
        meta = {
            "is_tdm_statement": True,
            "dont_retry": True,
            "handle_httpstatus_all": True,
            "download_maxsize": STATEMENT_MAX_BYTES,
        }
        try:
            response = await engine.download_async(
                Request(origin + WELL_KNOWN_PATH, meta=meta, priority=1000, callback=NO_CALLBACK)
            )
        except Exception:
            return []
        statement = response.body if response.status == 200 else b""
        if response.status < 500:
            self._notes.put(origin, "tdm", {"fetched_at": time(), "rules": statement.decode("utf-8", "ignore")})
        return rules_of(statement)
