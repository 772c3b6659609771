"""A trial: one page of an address is read as a source before it is registered, and nothing of it is kept."""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping
from typing import Any

import typer
from scrapy import signals
from scrapy.crawler import AsyncCrawlerProcess, Crawler
from scrapy.settings import Settings

from jobcrawl.boards.addresses import Detected, detect, tells_board
from jobcrawl.boards.looking import PATIENCE, QUIETLY, Looking
from jobcrawl.boards.registered import BadRow, RegisteredSource, source_of
from jobcrawl.boards.registry import Registry
from jobcrawl.commands.project import REGISTRY, own_spiders
from jobcrawl.commands.tables import in_words
from jobcrawl.discovery import site_name
from jobcrawl.posting import JobPosting
from jobcrawl.spider import JobSpider

TRIED = 3
"""Postings that a trial shows."""

TRIAL = {
    "STORE_URL": "", "FEEDS": {}, "PROGRESS": False, "LOG_LEVEL": "ERROR",
    "CLOSESPIDER_ITEMCOUNT": TRIED, "CLOSESPIDER_PAGECOUNT": 8, "CLOSESPIDER_TIMEOUT": 60, "RETRY_AFTER_MAX": PATIENCE,
}  # fmt: skip
"""Settings of a trial: a page of the listing, a few postings, nothing kept."""


def source_at(url: str, name: str | None, detected: Detected | None, spiders: Collection[str]) -> RegisteredSource:
    """The source that an address is; `detected` is what its page gives away, `spiders` the project has. Raises `BadRow`."""
    if detected is not None and detected.config and not tells_board(detect(url)):
        row = {"url": url, "platform": detected.platform, "config": detected.config}
        return source_of(name, row, REGISTRY, {}, spiders)
    return source_of(name or (site_name(url) if detect(url) is None else None), {"url": url}, REGISTRY, {}, spiders)


def tried(url: str, name: str | None, registry: Registry, settings: Settings) -> tuple[RegisteredSource, dict[str, Any]]:
    """The source at an address, and what one page of it holds: how it ended, what the listing says, the first postings.

    Where the address does not tell the board, its page is read first. Raises `BadRow`.
    """
    found, spiders = detect(url), own_spiders(settings)
    if found is None or tells_board(found):
        source_of(name or "site", {"url": url}, REGISTRY, {}, spiders)  # an address or a name that is none is not asked for
    logging.getLogger("scrapy.middleware").setLevel(logging.ERROR)
    settings = settings.copy()
    settings.setdict(TRIAL, priority="cmdline")
    process = AsyncCrawlerProcess(settings)
    seen: dict[str, Detected] = {}
    trial = Trial()

    def begin(_: object = None) -> None:
        try:
            trial.source = source_at(url, name, seen.get(url), spiders)
            registry.add(trial.source)
        except BadRow as error:
            trial.problem = error
            return
        spider, arguments = trial.source.spider(process.spider_loader.load)
        trial.crawler = Crawler(spider, settings)
        trial.crawler.signals.connect(trial.kept, signals.item_scraped)
        process.crawl(trial.crawler, **arguments)

    if not tells_board(found):
        quiet = settings.copy()
        quiet.setdict(QUIETLY, priority="cmdline")
        process.crawl(Crawler(Looking, quiet), urls=[url], found=seen).add_done_callback(begin)
    else:
        begin()
    if trial.problem is None:
        process.start()
    if trial.problem is not None or trial.source is None:
        raise trial.problem or BadRow(f"{url} could not be read")
    return trial.source, trial.found()


class Trial:
    """A source that is tried."""

    def __init__(self) -> None:
        self.source: RegisteredSource | None = None
        self.problem: BadRow | None = None
        self.crawler: Crawler | None = None
        self.postings: list[dict[str, Any]] = []

    def kept(self, item: Any) -> None:
        """A posting was read."""
        if isinstance(item, JobPosting) and len(self.postings) < TRIED:
            told = {"title": item.title, "employer": employer_of(item), "url": item.url, "date_posted": item.date_posted}
            self.postings.append(told)

    def found(self) -> dict[str, Any]:
        """What came of it."""
        spider = self.crawler.spider if self.crawler is not None else None
        if not isinstance(spider, JobSpider):
            return {"postings": [], "found": 0, "expected": None, "losses": ["the spider could not be started"]}
        listing = spider.ledger.listing
        losses = [f"{loss.url}: {loss.reason}" for loss in spider.ledger.losses[:5]]
        return {"postings": self.postings, "found": listing.found, "expected": listing.expected, "losses": losses}


def employer_of(posting: JobPosting) -> str | None:
    """The employer's name."""
    employer = posting.hiring_organization
    return getattr(employer, "name", None) if employer is not None else None


def tell_trial(source: RegisteredSource, found: Mapping[str, Any]) -> None:
    """Show a person what was found."""
    typer.echo(f"{source.name}: {source.reader} {in_words(source.parameters)}".rstrip())
    expected = f" of {found['expected']}" if found.get("expected") is not None else ""
    typer.echo(f"first page: {found.get('found', 0)}{expected} jobs")
    for posting in found["postings"]:
        words = ", ".join(str(value) for value in posting.values() if value)
        typer.echo(f"  {words}")
    for loss in found["losses"] if not found["postings"] else ():
        typer.echo(f"  {loss}")
