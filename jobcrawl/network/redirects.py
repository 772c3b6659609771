"""Redirects, each through every guard again, with an end that says what it is.

Scrapy gives a chain that does not end up as "ignored", and hands the answer that redirects to `file:` or into nothing on as a
page with status 302. Where the markup of a job page sends on, it is followed like a redirect, within the page's own site.
Limit: `REDIRECT_MAX_TIMES`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from scrapy.downloadermiddlewares.redirect import RedirectMiddleware
from scrapy.exceptions import IgnoreRequest

from jobcrawl.domains import is_of_site
from jobcrawl.network.refusals import TooManyRedirects, UrlRefused
from jobcrawl.request_meta import meta_of

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.http import Response
    from scrapy.settings import BaseSettings

STATUSES = frozenset({301, 302, 303, 307, 308})
"""Statuses that send elsewhere (RFC 9110, section 15.4)."""


class NamedRedirects(RedirectMiddleware):
    """Scrapy's redirects; what is not followed is refused by name."""

    def process_response(self, request: Request, response: Response) -> Request | Response:  # type: ignore[override]  # no spider
        """Follow a redirect; raise `TooManyRedirects` for one too many, `UrlRefused` for one that leads off the web."""
        if response.status not in STATUSES or _wants_it_as_it_is(request):
            return response
        location = response.headers.get("Location")
        if location is None:
            return response
        try:
            followed = super().process_response(request, response)
            scheme = urlsplit(urljoin(request.url, location.decode("latin-1"))).scheme
        except IgnoreRequest as error:
            told = f"more than {self.max_redirect_times} redirects"
            if b"Set-Cookie" in response.headers or meta_of(request).get("offers_cookie"):
                told += "; the site offers a cookie, which COOKIES_ENABLED=True would take"
            raise TooManyRedirects(told, request.url) from error
        except ValueError as error:
            raise UrlRefused(f"malformed redirect to {location[:200]!r}", request.url) from error
        if followed is response and scheme not in ("http", "https"):
            raise UrlRefused(f"redirect to scheme {scheme!r}", request.url)
        if followed is not response and b"Set-Cookie" in response.headers:
            followed.meta["offers_cookie"] = True
        return followed


def sent_on(response: Response, url: str, settings: BaseSettings) -> Request | None:
    """The request for the address that the markup of a page sends to, as one redirect more; None where it leads off the site.

    Raises `TooManyRedirects`.
    """
    request = response.request
    assert request is not None
    if not is_of_site(url, response.url):
        return None
    times = meta_of(request).get("redirect_times", 0) + 1
    most = settings.getint("REDIRECT_MAX_TIMES")
    if times > most:
        raise TooManyRedirects(f"more than {most} redirects", request.url)
    before = [*meta_of(request).get("redirect_urls", []), request.url]
    kept = {key: value for key, value in request.meta.items() if key != "download_latency"}
    return request.replace(
        url=url, method="GET", body=b"", dont_filter=True,
        meta={**kept, "redirect_times": times, "redirect_urls": before},
    )  # fmt: skip


def _wants_it_as_it_is(request: Request) -> bool:
    return bool(request.meta.get("dont_redirect") or request.meta.get("handle_httpstatus_all"))
