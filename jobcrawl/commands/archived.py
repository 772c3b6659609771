"""Archives as `jobcrawl extract` reads them: pages one by one, the boards of registered sources as the crawl read them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

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
from jobcrawl.project_folder import project_folder

NO_PAGE = "holds no page; is it a WARC or WET file?"
"""What is said of a file that holds nothing to read."""


class Project(NamedTuple):
    """What is known of boards."""

    settings: Settings
    """The project's settings."""
    loader: SpiderLoaderProtocol
    """Its spiders."""
    sources: Mapping[str, RegisteredSource]
    """Its registry."""


def entries_of_archive(path: Path, name: str) -> Iterator[Entry]:
    """The pages of an archive in order, then the postings of the boards that it holds; raises OSError."""
    boards, unread, is_empty = dict[str, Replay | None](), Counter[str](), True
    for found in records_of(path):
        if isinstance(found, Damage):
            is_empty = False
            yield Entry(name, None, f"{name}: {found}")
            continue
        is_empty &= found.page is None and not found.is_unread
        source = found.source.name if found.source is not None else ""
        if source not in boards:
            boards[source] = Replay(partial(record_at, path)) if _is_board(source) else None
        if (board := boards[source]) is not None:
            board.add(found)
        elif found.page is not None:
            yield Entry(name, found.page, None, found.source, found.card)
        elif found.is_unread:
            unread[source] += 1
    for source, board in boards.items():
        if board is not None:
            yield from _entries_of_board(name, source, board)
    for source, number in unread.items():
        whose = f"of the interface that {source!r} was read through" if source else "of other kinds"
        where = "; where that source is registered (`jobcrawl sources add`), they are read" if source else ""
        yield Entry(name, None, f"{name}: {_records(number)} {whose}, which are no pages{where}")
    if is_empty:
        yield Entry(name, None, f"{name}: {NO_PAGE}")


def _entries_of_board(name: str, source: str, board: Replay) -> Iterator[Entry]:
    project = _project(project_folder())
    try:
        for draft in board.drafts(project.sources[source], project.loader.load, project.settings):
            yield Entry(name, draft.page, None, draft.source, None, draft)
    except ValueError as error:  # its registered arguments are wrong
        yield Entry(name, None, f"{name}: {source} cannot be read again: {error}")
    for loss in board.losses:
        if loss.state in ("failed", "blocked"):
            yield Entry(name, None, f"{name}: {loss.url}: {loss.reason}")
        else:
            yield Entry(name, Page(url=loss.url, fetched_at=None, text=""), None, Source(name=source))
    if board.left:
        why = "is it a later part of a crawl, or was the source registered otherwise then?"
        yield Entry(name, None, f"{name}: nothing asks for {_records(board.left)} of {source}; {why}")


def _is_board(source: str) -> bool:
    """Whether a source is registered, and read through an interface."""
    if not source:
        return False
    project = _project(project_folder())
    return source in project.sources and is_board(project.sources[source], project.loader.load)


@cache
def _project(_folder: Path) -> Project:
    settings = get_project_settings()
    return Project(settings, get_spider_loader(settings), project_registry(settings).sources)


def _records(number: int) -> str:
    return f"{number} record{'' if number == 1 else 's'}"
