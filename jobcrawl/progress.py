"""Progress: a live line while a crawl runs, and at its end a short report of what came of it."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import fields
from typing import Any, Self

from rich.console import Console
from rich.live import Live
from rich.table import Table
from rich.text import Text
from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.extensions.feedexport import FeedExporter

from jobcrawl.ledger import EXIT_CODES
from jobcrawl.posting import JobPosting
from jobcrawl.spider import JobSpider
from jobcrawl.store.lifecycle import RunState

REFRESH_SECONDS = 0.1
"""Shortest time between two drawings of the live line."""
NO_RUN = "store"
"""Why a spider is closed whose run could not be begun; why not was said."""
SHOWN_LOSSES = 20
"""Lost pages named in the report; the rest is counted."""
REMOVED = "jobcrawl/removed/"
"""Prefix of the statistics that count what cleaning took away."""
UNCOUNTED = frozenset({"evidence", "warnings", "schema_version", "status", "source", "fetched_at", "content_hash"})
"""Fields that every posting has or that say nothing about the page."""


class ReportConsole(Console):
    """Standard error, for what a person is told of a crawl: `[b]` and `:key:` in an address or a reason stay what they are."""

    def __init__(self) -> None:
        super().__init__(stderr=True, markup=False, emoji=False, highlight=False)

    def on_broken_pipe(self) -> None:
        """Say nothing more to who reads no longer (`| head`); Rich would end the process in the middle of the crawl."""
        self.quiet = True


class Progress:
    """Shows a person what a crawl does. Switched off by `PROGRESS = False`; the live line needs a terminal."""

    def __init__(self, crawler: Crawler, console: Console) -> None:
        self.crawler = crawler
        self.console = console
        self.live = Live(console=console, auto_refresh=False, transient=True)
        self.started = self.drawn = time.monotonic()
        self.filled: Counter[str] = Counter()
        self.postings = 0
        self.is_begun = False

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Hear the signals of a crawl; raises NotConfigured when switched off."""
        if not crawler.settings.getbool("PROGRESS", True):
            raise NotConfigured
        progress = cls(crawler, ReportConsole())
        crawler.signals.connect(progress.opened, signals.spider_opened)
        crawler.signals.connect(progress.draw, signals.response_received)
        crawler.signals.connect(progress.kept, signals.item_scraped)
        crawler.signals.connect(progress.closed, signals.spider_closed)
        crawler.signals.connect(progress.stopped, signals.engine_stopped)
        return progress

    def opened(self) -> None:
        """Begin the live line."""
        if self.console.is_terminal:
            self.live.start()

    def kept(self, item: Any) -> None:
        """Count the filled fields of a posting."""
        if isinstance(item, JobPosting):
            self.postings += 1
            self.filled.update(f.name for f in fields(item) if getattr(item, f.name) not in (None, [], {}))
        self.draw()

    def draw(self) -> None:
        """Draw the live line again, at most ten times a second."""
        now = time.monotonic()
        if self.live.is_started and now - self.drawn >= REFRESH_SECONDS:
            self.drawn = now
            self.live.update(Text(self._line(), no_wrap=True, overflow="ellipsis"), refresh=True)

    def _line(self) -> str:
        spider = self.crawler.spider
        if not isinstance(spider, JobSpider):
            return f"{self.postings} items"
        ledger = spider.ledger
        ended = sum(ledger.states.values())
        lost = sum(ledger.reasons.values())
        seconds = time.monotonic() - self.started
        return (
            f"{spider.name}: {seconds:.0f} s, {self.postings} postings, {ended} of {ledger.scheduled} pages, "
            f"{ledger.listing.pages} listing pages, {lost} lost"
        )

    def closed(self, reason: str) -> None:
        """End the live line."""
        if self.live.is_started:
            self.live.stop()
        self.is_begun = reason != NO_RUN

    def stopped(self) -> None:
        """Print the report, now that files are stored and the run is recorded; none of a run that was not begun."""
        if isinstance(self.crawler.spider, JobSpider) and self.is_begun:
            self._report(self.crawler.spider)

    def _report(self, spider: JobSpider) -> None:
        out, ledger = self.console, spider.ledger
        seconds = time.monotonic() - self.started
        state = RunState.FAILED if spider.exit_code == EXIT_CODES[RunState.FAILED] else spider.run_state
        out.print(f"{spider.name}: run {state}, {_several(self.postings, 'posting')} read in {seconds:.1f} s")
        listing = ledger.listing.words()
        out.print(f"listing: {_several(ledger.listing.pages, 'page')}, {listing}", soft_wrap=True)
        if self.postings:
            table = Table("field", "filled", "share", box=None, pad_edge=False)
            for name, count in sorted(self.filled.items(), key=lambda pair: (-pair[1], pair[0])):
                if name not in UNCOUNTED:
                    table.add_row(name, str(count), f"{count / self.postings:.0%}")
            out.print(table)
        removed = self._removed()
        if removed:
            out.print("cleaned away: " + ", ".join(f"{n} {reason}" for reason, n in removed.most_common()), soft_wrap=True)
        if ledger.reasons:
            out.print("lost: " + ", ".join(f"{n} {reason}" for reason, n in ledger.reasons.most_common()), soft_wrap=True)
        losses = [loss for loss in ledger.losses if f"{loss.url}: {loss.reason}" not in listing]
        for loss in losses[:SHOWN_LOSSES]:
            out.print(f"  {loss.url}  {loss.reason}", soft_wrap=True)
        more = sum(ledger.reasons.values()) - (len(ledger.losses) - len(losses)) - SHOWN_LOSSES
        if more > 0:
            out.print(f"  and {more} more")
        for place in self._feeds():
            out.print(f"feed: {place}", soft_wrap=True)

    def _removed(self) -> Counter[str]:
        stats = self.crawler.stats.get_stats() if self.crawler.stats else {}
        return Counter({key[len(REMOVED) :]: n for key, n in stats.items() if key.startswith(REMOVED)})

    def _feeds(self) -> list[str]:
        """Files and addresses at which Scrapy stored postings."""
        exporter = self.crawler.get_extension(FeedExporter)
        places = [getattr(slot.storage, "stored", slot.uri) for slot in exporter.slots] if exporter is not None else []
        return [str(place) for place in places if place is not None]


def _several(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
