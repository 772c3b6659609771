"""Crawled pages: those of an archive, read again as the spider of their source read them."""

from __future__ import annotations

from jobcrawl.discovery import DiscoveringSpider
from jobcrawl.draft import Draft, Source
from jobcrawl.extraction import Reading, read
from jobcrawl.page import Page
from jobcrawl.read.kind.page_ads import PageAd, ads_on
from jobcrawl.read.lists.job_card import JobLink
from jobcrawl.spider import JobSpider


class CrawledPages:
    """The pages of one source; what they have in common is learned on the way."""

    def __init__(self, spider: JobSpider, source: Source) -> None:
        """`source` is what the crawl knew; the spider may know more by now."""
        self._spider, self._source = spider, source

    def read(self, page: Page, card: JobLink | None) -> Reading:
        """A page as the crawl read it: that of a job with the spider's selectors and its card, a list with the spider's links."""
        if card is None:  # a list, or the page of a job that a site map named
            reading = read(page, source=self._source)
            if reading.kind != "posting":
                return reading._replace(listing=self._spider.listing_of(page))
        reading = self._spider.read_job(page, card)
        reading.draft.source = self._source
        return reading if reading.kind != "listing" else reading._replace(listing=self._spider.listing_of(page))

    def ads(self, page: Page, card: JobLink | None, reading: Reading) -> list[PageAd]:
        """The ads that a list holds in full; behind a card a crawl looks for a list only where it explores the site."""
        explores = isinstance(self._spider, DiscoveringSpider) and reading.kind == "listing" and bool(reading.listing.links)
        if reading.kind == "posting" or (card is not None and not explores):
            return []
        return ads_on(page, reading.listing.links)

    def draft_of(self, ad: PageAd) -> Draft | None:
        """One of these ads, ready for the recipe; None where it is none."""
        reading = self._spider.read_ad(ad)
        reading.draft.source = self._source
        return reading.draft if reading.kind == "posting" or ad.is_sure else None
