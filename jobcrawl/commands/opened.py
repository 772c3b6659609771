"""The store that a command works on, and its errors as one line and an exit code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import typer
from scrapy.utils.project import get_project_settings, inside_project
from sqlalchemy import Connection

from jobcrawl.feed.errors import FeedError, NoFeed
from jobcrawl.store.database import Database
from jobcrawl.store.errors import NoStore, StoreError
from jobcrawl.store.places import feeds_of, store_of


def store_url(given: str | None) -> str:
    """The store to use: the one given, else the project's `STORE_URL`; raises `NoStore` where that is empty."""
    url = given or store_of(get_project_settings())
    if url is None:
        raise NoStore("STORE_URL is empty; name a store with --store")
    return url


def feed_root(given: str | None) -> Path:
    """The folder of the feeds: the one given, else the project's `FEED_DIR`; raises `NoFeed` where that is empty."""
    folder = Path(given) if given else feeds_of(get_project_settings())
    if folder is None:
        raise NoFeed("FEED_DIR is empty; name a folder with --dir")
    return folder


def late(connection: Connection, sources: Iterable[str], store: str | None) -> dict[str, int]:
    """Sources whose feed lacks what their last run stored, with its number; none where the store is not the project's, or nothing
    is published."""
    settings = get_project_settings()
    root = feeds_of(settings)
    if root is None or store is not None or not inside_project():
        return {}
    from jobcrawl.feed.late import late_feeds  # its formats take a while to load

    return late_feeds(connection, root, sources, settings.getlist("FEED_FORMATS"))


@contextmanager
def opened(url: str | None, *, to_read: bool = False) -> Iterator[Database]:
    """The store, which must be there, and writable unless it is only `to_read`, closed afterwards; errors become one line."""
    with one_line_errors():
        database = Database(store_url(url), must_exist=True, to_read=to_read)
        try:
            yield database
        finally:
            database.close()


def words_of_late(source: str) -> str:
    """What is said of a run whose feed is late."""
    return f"its feed is not published; `jobcrawl feed publish {source}` does so, and `jobcrawl run --due` for enabled sources"


@contextmanager
def one_line_errors() -> Iterator[None]:
    """What is wrong with a store or a feed as one line on stderr, and as the exit code."""
    try:
        yield
    except (StoreError, FeedError) as error:
        typer.echo(f"jobcrawl: {error}", err=True)
        raise typer.Exit(error.exit_code) from error
