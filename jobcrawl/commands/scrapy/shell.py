"""`scrapy shell` as every Scrapy user knows it; no run of a source is recorded."""

from __future__ import annotations

from scrapy.commands.shell import Command as ShellCommand

from jobcrawl.commands.unrecorded import Unrecorded


class Command(Unrecorded, ShellCommand):
    """Scrapy's command; only its settings differ."""
