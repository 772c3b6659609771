"""Header hygiene across origins: what was meant for one site is not told to another.

Scrapy drops Cookie and Authorization when a redirect leaves the host, but forwards every other header, such as an API key.
Here a redirected request keeps only what any browser would say when scheme, host or port changes. Switch: `ORIGIN_GUARD_ENABLED`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from scrapy.exceptions import NotConfigured

from jobcrawl.request_meta import meta_of

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler

SHARED_HEADERS = frozenset(
    {
        b"Accept",
        b"Accept-Language",
        b"Accept-Encoding",
        b"User-Agent",
        b"Content-Type",
        b"Referer",
        b"If-None-Match",
        b"If-Modified-Since",
    }
)
"""Headers that hold nothing but what every site is told."""


def origin(url: str) -> tuple[str, str, int]:
    """Scheme, host and port of an address (RFC 6454)."""
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)


class OriginGuard:
    """Downloader middleware that strips headers from a request which was redirected to another origin."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> OriginGuard:
        """The guard of a crawl."""
        if not crawler.settings.getbool("ORIGIN_GUARD_ENABLED"):
            raise NotConfigured("the origin guard is switched off")
        return cls()

    def process_request(self, request: Request) -> None:
        """Drop what the new origin must not learn."""
        before: list[str] = meta_of(request).get("redirect_urls", [])
        if before and origin(before[-1]) != origin(request.url):
            for name in [name for name in request.headers if name not in SHARED_HEADERS]:
                del request.headers[name]
