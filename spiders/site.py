"""Any job site, without configuration: `scrapy crawl site -a url=https://…`."""

from __future__ import annotations

from jobcrawl.discovery import DiscoveringSpider


class Site(DiscoveringSpider):
    """A site that only its address is known of."""

    name = "site"
