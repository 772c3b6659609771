"""What a crawl writes on its requests (`Request.meta`): every key that is ours, and those of Scrapy that we read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict, cast

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.http import Response


class RequestMeta(TypedDict, total=False):
    """The notes on a request; a response has those of its request."""

    hops: int
    """Links between the given address and a page that may list jobs; no other page has it."""
    stands_beside: bool
    """Whether a site map names the page beside its jobs."""
    lastmod: str | None
    """When the page changed last, as the site map says; in a feed its title as well."""
    stale_pages: int
    """Pages of the list in a row before this one that showed no new job."""
    goes_on: bool
    """Whether the page before shows that the list goes on behind this one."""
    frame: tuple[Any, ...]
    """What stood around the jobs on the page before."""
    jobs_before: tuple[str, ...]
    """The jobs of the page of the list before it, in their order."""
    list_start: str
    """Address of the first page of its list that was read."""
    has_moved: bool
    """Whether jobs of its list moved from one page to the next while these were read."""
    is_counted: bool
    """Whether its address is that of the part of a list before it, counted on: that part shows no way on itself."""
    list_page: str | None
    """What tells the page from others of its list, where its address does not."""
    numbers: frozenset[int]
    """Numbers of the pages of the list that were read before."""
    needs_browser: bool
    """Whether Chromium fetches it."""
    is_browser_request: bool
    """Whether a page in Chromium asked for it."""
    is_feed: bool
    """Whether a large answer is expected: a site map or a vendor's feed."""
    is_robots: bool
    """Whether it asks for robots.txt."""
    robots_bytes: int
    """Bytes of robots.txt received so far."""
    is_tdm_statement: bool
    """Whether it asks for what a host reserves of text and data mining."""
    left_alone: str
    """Why the host of the request is not asked any more."""
    offers_cookie: bool
    """Whether an answer that redirected to it set a cookie."""
    depth: int
    """Scrapy: links from the start."""
    depth_reset: bool
    """Scrapy: whether what follows is no deeper than the start."""
    download_maxsize: int
    """Scrapy: bytes that an answer may have."""
    dont_retry: bool
    """Scrapy: whether it is not asked again."""
    dont_obey_robotstxt: bool
    """Scrapy: whether no rules are asked for before it."""
    redirect_urls: list[str]
    """Scrapy: the addresses that led to it, the first one first."""
    redirect_times: int
    """Scrapy: how many there are."""
    retry_times: int
    """Scrapy: how often it was asked before."""


def meta_of(one: Request | Response) -> RequestMeta:
    """The notes on a request, or on that of a response; what is written into them is written on the request."""
    return cast("RequestMeta", one.meta)
