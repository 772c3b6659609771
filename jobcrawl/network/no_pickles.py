"""No pickles: a crawl does not start when it would load one from a directory.

Scrapy's JOBDIR queues, its spider state and its HTTP cache are pickles; loading one that somebody else wrote runs their code.
Switch: `NO_PICKLES`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrapy.exceptions import NotConfigured

if TYPE_CHECKING:
    from scrapy.crawler import Crawler


class PickledStateError(RuntimeError):
    """A setting asks for something that is kept as pickles."""


class NoPickles:
    """Extension that ends a crawl before it begins."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> NoPickles:
        """Raise `PickledStateError` when JOBDIR or Scrapy's HTTP cache is on."""
        settings = crawler.settings
        if not settings.getbool("NO_PICKLES"):
            raise NotConfigured("pickles are let in")
        if settings.get("JOBDIR"):
            raise PickledStateError("JOBDIR keeps pickles and loses requests after a kill; run the source again instead")
        if settings.getbool("HTTPCACHE_ENABLED"):
            raise PickledStateError("HTTPCACHE_ENABLED keeps pickles")
        return cls()
