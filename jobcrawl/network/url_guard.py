"""URL guard: only http(s) on the ports that web sites use, and no user names in addresses.

A link may name any scheme (`file:`, `data:`, `ftp:`, `javascript:`) and any port (a database, a mail server that reads HTTP as
commands). `user@host` hides where an address leads and leaks a password to the logs. Switch: `URL_GUARD_ENABLED`; ports:
`URL_GUARD_PORTS`, and those of `ADDRESS_GUARD_ALLOW`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

from scrapy.exceptions import NotConfigured

from jobcrawl.network.address_guard import parse_allowed
from jobcrawl.network.refusals import UrlRefused

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler

_DEFAULT_PORTS = {"http": 80, "https": 443}
_NO_HOST = re.compile(r"[\x00-\x20\"%/<>\\^`{|}\x7f]")
"""Characters that no host name holds (WHATWG URL, forbidden domain code points)."""


def url_fault(url: str, ports: frozenset[int]) -> str | None:
    """What is wrong with an address, in words; None when it may be fetched."""
    try:
        parts = urlsplit(url)
    except ValueError as error:
        return f"malformed: {error}"
    return _site_fault(parts.scheme, parts.netloc, ports)


@lru_cache(maxsize=1000)
def _site_fault(scheme: str, netloc: str, ports: frozenset[int]) -> str | None:
    """Nothing behind the host can be at fault, so that one judgement holds for all pages of a site."""
    parts = SplitResult(scheme, netloc, "", "", "")
    try:
        port = parts.port
    except ValueError as error:
        return f"malformed: {error}"
    if scheme not in _DEFAULT_PORTS:
        return f"scheme {scheme!r}"
    if not parts.hostname:
        return "no host"
    if ":" not in parts.hostname and _NO_HOST.search(parts.hostname):
        return f"malformed host {parts.hostname[:100]!r}"
    if parts.username is not None or parts.password is not None:
        return "user name in the address"
    port = port if port is not None else _DEFAULT_PORTS[scheme]
    return None if port in ports else f"port {port} is neither in URL_GUARD_PORTS nor in ADDRESS_GUARD_ALLOW"


class UrlGuard:
    """Downloader middleware that refuses addresses with a fault; redirected requests pass it as well."""

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        if not settings.getbool("URL_GUARD_ENABLED"):
            raise NotConfigured("the URL guard is switched off")
        self._stats = crawler.stats
        self.ports = frozenset(int(port) for port in settings.getlist("URL_GUARD_PORTS")) | {
            port for _, port in parse_allowed(settings.getlist("ADDRESS_GUARD_ALLOW"))
        }
        """Ports that may be asked."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> UrlGuard:
        """The guard of a crawl."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Raise `UrlRefused` for an address that is not fetched."""
        fault = url_fault(request.url, self.ports)
        if fault is not None:
            self._stats.inc_value("guard/url_refused")
            raise UrlRefused(fault, request.url)
