"""`scrapy view` as every Scrapy user knows it; no run of a source is recorded."""

from __future__ import annotations

from scrapy.commands.view import Command as ViewCommand

from jobcrawl.commands.unrecorded import Unrecorded


class Command(Unrecorded, ViewCommand):
    """Scrapy's command; only its settings differ."""
