"""`scrapy fetch` as every Scrapy user knows it; no run of a source is recorded."""

from __future__ import annotations

from scrapy.commands.fetch import Command as FetchCommand

from jobcrawl.commands.unrecorded import Unrecorded


class Command(Unrecorded, FetchCommand):
    """Scrapy's command; only its settings differ."""
