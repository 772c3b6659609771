"""Unrecorded: Scrapy's commands that look at a page are no runs of a source: nothing of them is stored or archived."""

from __future__ import annotations

import argparse
from typing import Any

from scrapy.commands import ScrapyCommand

UNRECORDED: dict[str, Any] = {"STORE_URL": "", "ARCHIVE_DIR": "", "PROGRESS": False}
"""Settings of a crawl of which nothing is kept."""


class Unrecorded(ScrapyCommand):
    """A command that keeps nothing, unless a setting typed beside it (`-s STORE_URL=…`) says so."""

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Read the options, after what they may change."""
        assert self.settings is not None
        self.settings.setdict(UNRECORDED, priority="cmdline")
        super().process_options(args, opts)
