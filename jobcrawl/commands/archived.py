"""Archives as `jobcrawl extract` reads them: pages one by one, the boards of registered sources as the crawl read them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path

from scrapy.settings import Settings
from scrapy.spiderloader import SpiderLoaderProtocol, get_spider_loader
from scrapy.utils.project import get_project_settings

from jobcrawl.archive import record_at, records_of
from jobcrawl.boards.registered import RegisteredSource
from jobcrawl.boards.replay import Replay, is_board
from jobcrawl.commands.entry import Entry
from jobcrawl.commands.project import project_registry
from jobcrawl.draft import Source
from jobcrawl.gzip_members import Damage
from jobcrawl.page import Page

NO_PAGE = "holds no page; is it a WARC or WET file?"
"""What is said of a file that holds nothing to read."""


def entries_of_archive(path: Path, name: str) -> Iterator[Entry]:
    """The pages of an archive in order, then the postings of the boards that it holds; raises OSError."""
    boards, unread, is_empty = dict[str, Replay](), Counter[str](), True
    for found in records_of(path):
        if isinstance(found, Damage):
            yield Entry(name, None, f"{name}: {found}")
        elif found.source is not None and _board(found.source.name) is not None:
            boards.setdefault(found.source.name, Replay(partial(record_at, path))).add(found)
        elif found.page is not None:
            yield Entry(name, found.page, None, found.source, found.card)
        elif found.is_unread:
            unread[found.source.name if found.source is not None else ""] += 1
        is_empty &= not (isinstance(found, Damage) or found.page is not None or found.is_unread)
    for source, replay in boards.items():
        yield from _entries_of_board(name, source, replay)
    for source, number in unread.items():
        whose = f"of the interface that {source!r} was read through" if source else "of other kinds"
        help = "; where that source is registered (`jobcrawl sources add`), they are read" if source else ""
        yield Entry(name, None, f"{name}: {_records(number)} {whose}, which are no pages{help}")
    if is_empty:
        yield Entry(name, None, f"{name}: {NO_PAGE}")


def _entries_of_board(name: str, source: str, replay: Replay) -> Iterator[Entry]:
    registered = _board(source)
    assert registered is not None
    try:
        for draft in replay.drafts(registered, _loader().load, _settings()):
            yield Entry(name, draft.page, None, draft.source, None, draft)
    except ValueError as error:  # its registered arguments are wrong
        yield Entry(name, None, f"{name}: {source} cannot be read again: {error}")
    for loss in replay.losses:
        if loss.state in ("failed", "blocked"):
            yield Entry(name, None, f"{name}: {loss.url}: {loss.reason}")
        else:
            yield Entry(name, Page(url=loss.url, fetched_at=None, text=""), None, Source(name=source))
    if replay.left:
        why = "is it a later part of a crawl, or was the source registered otherwise then?"
        yield Entry(name, None, f"{name}: nothing asks for {_records(replay.left)} of {source}; {why}")


@cache
def _settings() -> Settings:
    return get_project_settings()


@cache
def _loader() -> SpiderLoaderProtocol:
    return get_spider_loader(_settings())


@cache
def _board(name: str) -> RegisteredSource | None:
    """The registered source of that name, where it is read through an interface."""
    source = _registered().get(name)
    return source if source is not None and is_board(source, _loader().load) else None


@cache
def _registered() -> dict[str, RegisteredSource]:
    return project_registry(_settings()).sources


def _records(number: int) -> str:
    return f"{number} record{'' if number == 1 else 's'}"
