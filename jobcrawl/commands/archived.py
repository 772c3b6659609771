"""Archives as `jobcrawl extract` reads them: pages one by one, the boards of registered sources as the crawl read them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any, NamedTuple

from scrapy.crawler import Crawler
from scrapy.settings import Settings
from scrapy.spiderloader import SpiderLoaderProtocol, get_spider_loader
from scrapy.utils.project import get_project_settings

from jobcrawl.archive import Archived, crawl_of, record_at, records_of
from jobcrawl.boards.board_spider import BoardSpider
from jobcrawl.boards.registered import RegisteredSource
from jobcrawl.boards.replay import Replay, is_board
from jobcrawl.commands.crawled_pages import CrawledPages
from jobcrawl.commands.entry import Entry
from jobcrawl.commands.project import project_registry
from jobcrawl.discovery import DiscoveringSpider
from jobcrawl.draft import Source
from jobcrawl.gzip_members import Damage
from jobcrawl.page import Page
from jobcrawl.project_folder import project_folder
from jobcrawl.spider import JobSpider

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


def entries_of_archives(files: Iterable[tuple[Path, str]]) -> Iterator[Entry]:
    """What archives hold, each a path and its name: crawl by crawl its pages in order, then the postings of its boards."""
    crawls = defaultdict[tuple[Path, str], list[tuple[Path, str]]](list)
    for path, name in files:
        crawls[path.parent, crawl_of(path)].append((path, name))
    for of_crawl in crawls.values():
        boards = Boards()
        for path, name in of_crawl:
            try:
                yield from _pages_of(path, name, boards)
            except OSError as error:
                what = "name its files" if isinstance(error, IsADirectoryError) else "check the path"
                yield Entry(name, None, f"{name}: {error.strerror or error}; {what}")
        yield from boards.entries()


class Boards:
    """The boards of one crawl, whose records are read when all of them are known."""

    def __init__(self) -> None:
        self._replays: dict[str, Replay] = {}

    def add(self, path: Path, name: str, record: Archived) -> None:
        """Note a record of a board."""
        source = record.source.name if record.source is not None else ""
        self._replays.setdefault(source, Replay()).add(record, name, partial(record_at, path))

    def entries(self) -> Iterator[Entry]:
        """The postings of the boards, and what could not be read."""
        for source, replay in self._replays.items():
            yield from _entries_of_board(source, replay)


def _pages_of(path: Path, name: str, boards: Boards) -> Iterator[Entry]:
    """The pages of an archive in order; records of boards are left to `boards`. Raises OSError."""
    unread, is_empty = Counter[str](), True
    for found in records_of(path):
        if isinstance(found, Damage):
            is_empty = False
            yield Entry(name, None, f"{name}: {found}")
            continue
        source = found.source.name if found.source is not None else ""
        if _is_board(source):
            is_empty = False
            boards.add(path, name, found)
        elif found.page is not None:
            is_empty = False
            crawled = _crawled_pages(found.source, project_folder()) if found.source is not None else None
            yield Entry(name, found.page, None, found.source, found.card, crawled)
        elif found.is_unread:
            is_empty = False
            unread[source] += 1
    for source, number in unread.items():
        if source and _page_spider(source) is not None:
            continue  # site maps and the like, of which the crawl took links
        whose = f"of the interface that {source!r} was read through" if source else "of other kinds"
        where = "; where that source is registered (`jobcrawl sources add`), they are read" if source else ""
        yield Entry(name, None, f"{name}: {_records(number)} {whose}, which are no pages{where}")
    if is_empty:
        yield Entry(name, None, f"{name}: {NO_PAGE}")


def _entries_of_board(source: str, board: Replay) -> Iterator[Entry]:
    project = _project(project_folder())
    try:
        for draft, name in board.drafts(project.sources[source], project.loader.load, project.settings):
            yield Entry(name, draft.page, None, draft.source, draft=draft)
    except ValueError as error:  # its registered arguments are wrong
        name = board.name_of("")
        yield Entry(name, None, f"{name}: {source} cannot be read again: {error}")
    for loss in board.losses:
        name = board.name_of(loss.url)
        if loss.state in ("failed", "blocked"):
            yield Entry(name, None, f"{name}: {loss.url}: {loss.reason}")
        else:
            yield Entry(name, Page(url=loss.url, fetched_at=None, text=""), None, Source(name=source))
    for name, number in board.left.items():
        why = "are the other files of its crawl named as well, or was the source registered otherwise then?"
        yield Entry(name, None, f"{name}: nothing asks for {_records(number)} of {source}; {why}")


def _is_board(source: str) -> bool:
    """Whether a source is registered, and read through an interface."""
    if not source:
        return False
    project = _project(project_folder())
    return source in project.sources and is_board(project.sources[source], project.loader.load)


@cache
def _crawled_pages(source: Source, folder: Path) -> CrawledPages:
    """What reads the pages of a source: with the project's own spider, or else as any site is read."""
    spider = _page_spider(source.name)
    return CrawledPages(spider if spider is not None else DiscoveringSpider(url="http://localhost/"), source)


def _page_spider(source: str) -> JobSpider | None:
    """The spider that the project reads the pages of a source with; None where it has none, or none that can be made."""
    project = _project(project_folder())
    kind: Any = None
    arguments: dict[str, Any] = {}
    try:
        if source in project.sources:
            kind, arguments = project.sources[source].spider(project.loader.load)
        elif source in project.loader.list():
            kind = project.loader.load(source)
        if kind is None or not issubclass(kind, JobSpider) or issubclass(kind, BoardSpider):
            return None
        spider: JobSpider = kind.from_crawler(Crawler(kind, project.settings.copy()), **arguments)
    except (ValueError, TypeError):  # one that needs to be told more
        return None
    return spider


@cache
def _project(_folder: Path) -> Project:
    settings = get_project_settings()
    return Project(settings, get_spider_loader(settings), project_registry(settings).sources)


def _records(number: int) -> str:
    return f"{number} record{'' if number == 1 else 's'}"
