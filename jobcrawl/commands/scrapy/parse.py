"""`scrapy parse` as every Scrapy user knows it; no run of a source is recorded."""

from __future__ import annotations

from scrapy.commands.parse import Command as ParseCommand

from jobcrawl.commands.unrecorded import Unrecorded


class Command(Unrecorded, ParseCommand):
    """Scrapy's command; only its settings differ."""
