"""statsskuld.se: vacancies of the Swedish public employment service, translated by machine."""

from __future__ import annotations

from jobcrawl.spider import JobSpider


class Statsskuld(JobSpider):
    """The English pages; each ad has a numeric id in its address."""

    name = "statsskuld"
    start_urls = ["https://statsskuld.se/en/lediga-jobb"]
    job_link = r"/en/lediga-jobb/\d+/"
    country, timezone = "SE", "Europe/Stockholm"
