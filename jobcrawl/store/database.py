"""The database behind the store: opened by URL, brought to its newest schema, written in short fenced transactions."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, nullcontext
from pathlib import Path
from shutil import disk_usage
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from jobcrawl.store.at_rest import address_at_rest, file_at_rest, is_unwritable, seen_unchanged
from jobcrawl.store.errors import NewerStore, NoStore, OlderStore, StoreNotWritable, WrongAddress

Result = TypeVar("Result")
"""What a piece of work gives."""

DEFAULT_URL = "sqlite:///jobcrawl.db"
"""One file in the working directory, no set-up."""

POSTGRESQL = "postgresql+psycopg"
"""SQLAlchemy's name for PostgreSQL by way of psycopg 3."""

SCHEMA_REVISION = "0009"
"""Newest revision in `migrations/versions`; a test holds the two together."""

MIGRATION_LOCK = 7_063_812
"""Key of PostgreSQL's advisory lock that lets one process migrate at a time."""

PATIENCE = 30
"""Seconds that SQLite waits for another writer."""

ROOM_TO_OPEN = 32_768
"""Bytes of the index of the write-ahead log, which SQLite makes when it opens a store (https://sqlite.org/walformat.html)."""

POSTGRESQL_OPTIONS = {
    "connect_timeout": 10,  # seconds
    "keepalives_idle": 30,  # seconds
    "keepalives_interval": 10,  # seconds
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,  # milliseconds
}
"""When a server that no longer answers counts as away, where the address does not say (PostgreSQL, "Parameter Key Words" of
libpq): without these, a connection whose other end is gone is waited for without end."""

ENCODINGS = ("UTF8", "SQL_ASCII")
"""Encodings of a PostgreSQL database that keep every letter; SQL_ASCII keeps the bytes it is given."""

SQLITE_PRAGMAS = (
    f"PRAGMA busy_timeout = {PATIENCE * 1000}",
    "PRAGMA journal_mode = WAL",  # readers and the writer do not wait for each other
    "PRAGMA synchronous = FULL",  # what the feed published must survive a power cut
    "PRAGMA cache_size = -65536",  # KiB
    "PRAGMA wal_autocheckpoint = 8000",  # pages (32 MB): a page that many batches touch is copied into the file once
    "PRAGMA journal_size_limit = 33554432",  # bytes the write-ahead log shrinks to
)


class Database:
    """An engine whose schema is the newest; `read` and `write` give connections in one transaction each."""

    def __init__(self, url: str = DEFAULT_URL, *, must_exist: bool = False, to_read: bool = False) -> None:
        """Open and migrate; raises `NewerStore`, `OlderStore`, `StoreNotWritable` or `WrongAddress` with one clear line.

        An empty store is made where there is none, or `NoStore` raised where it `must_exist`. One that is only `to_read` need not
        be writable.
        """
        self.url = parse_url(url)
        if must_exist and self.url.drivername == "sqlite" and self.url.database and not Path(self.url.database).exists():
            raise no_store(self.url)  # to connect would make the file
        if not to_read and is_unwritable(self.url):
            raise StoreNotWritable(f"store {show(self.url)}: {_explain(self.url, 'readonly')}")
        self._at_rest = file_at_rest(self.url) if to_read else None
        self.engine = build_engine(address_at_rest(self._at_rest) if self._at_rest else self.url)
        self.thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        """Where runs do their work, one piece after the other: SQLite has one writer, and threads that contend for the
        interpreter cost more than they gain."""
        with clear_errors(self.url):
            self._migrate(must_exist)

    @property
    def is_sqlite(self) -> bool:
        """Whether the store is one SQLite file."""
        return self.engine.dialect.name == "sqlite"

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one unchanging state; raises `WrittenMeanwhile` where that was not to be had."""
        unchanged = seen_unchanged(self._at_rest) if self._at_rest else nullcontext()
        with clear_errors(self.url), self.engine.connect() as connection, unchanged:
            isolated = connection if self.is_sqlite else connection.execution_options(isolation_level="REPEATABLE READ")
            yield isolated

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A connection whose work is committed as a whole, or not at all."""
        with clear_errors(self.url), self.engine.connect() as connection:
            writer = connection.execution_options(jobcrawl_write=True)
            with writer.begin():
                yield writer

    async def in_thread(self, work: Callable[..., Result], *arguments: Any) -> Result:
        """The result of work that the database's own thread does."""
        return await asyncio.get_running_loop().run_in_executor(self.thread, work, *arguments)

    def close(self) -> None:
        """End what is under way and let go of all connections."""
        self.thread.shutdown()
        self.engine.dispose()

    def _migrate(self, must_exist: bool) -> None:
        with self.read() as connection:
            if not self.is_sqlite:
                _check_encoding(connection, self.url)
            revision = self._revision(connection)
        if revision == SCHEMA_REVISION:
            return
        if revision is None and must_exist:
            raise no_store(self.url)
        from jobcrawl.store.migrate import upgrade  # alembic takes 0.2 s to import; most opens need none

        try:
            with self.write() as connection:
                if not self.is_sqlite:
                    connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK})
                if self._revision(connection) != SCHEMA_REVISION:  # another process may have been first
                    upgrade(connection)
        except StoreNotWritable as error:
            if revision is None:
                raise
            older = f"its schema is {revision}, older than {SCHEMA_REVISION}, and could not be brought up to it"
            raise OlderStore(f"{error}; {older}: `jobcrawl status` does that for who may write") from error

    def _revision(self, connection: Connection) -> str | None:
        """Revision of the schema; None where there is none yet. Raises `NewerStore`, or `WrongAddress` for another program's."""
        tables = inspect(connection)
        if not tables.has_table("alembic_version"):
            return None
        revision: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        if revision is not None and not (tables.has_table("postings") and tables.has_table("leases")):
            words = "holds the tables of another program; jobcrawl needs a database of its own, or a schema (search_path)"
            raise WrongAddress(f"store {show(self.url)} {words}")
        if revision is not None and revision > SCHEMA_REVISION:
            raise NewerStore(f"store {show(self.url)} has schema {revision}, newer than {SCHEMA_REVISION}: upgrade jobcrawl")
        return revision


def parse_url(url: str) -> URL:
    """A `STORE_URL` as SQLAlchemy reads it; plain `postgresql://` means psycopg 3."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise WrongAddress(f"STORE_URL {url!r} is no database address such as {DEFAULT_URL}") from error
    if parsed.drivername in ("postgresql", "postgres"):
        return parsed.set(drivername=POSTGRESQL)
    if parsed.drivername not in ("sqlite", POSTGRESQL):
        raise WrongAddress(f"STORE_URL {show(parsed)}: only sqlite and postgresql are supported")
    return parsed


def build_engine(url: URL) -> Engine:
    """An engine with explicit transactions: Python's sqlite3 would commit DDL behind our back."""
    try:
        engine = create_engine(url, **({} if url.drivername == "sqlite" else postgresql_arguments(url)))
    except NoSuchModuleError as error:
        raise WrongAddress(f"STORE_URL {show(url)}: {error}") from error
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def postgresql_arguments(url: URL) -> dict[str, Any]:
    """Arguments of an engine for PostgreSQL. What is connected with is UTF-8, whatever the server takes for usual."""
    usual = {name: value for name, value in POSTGRESQL_OPTIONS.items() if name not in url.query}
    return {"pool_pre_ping": True, "paramstyle": "format", "connect_args": usual | {"client_encoding": "utf8"}}


def _prepare_sqlite(dbapi_connection: Any, _record: Any) -> None:
    dbapi_connection.isolation_level = None
    give_up_at = time.monotonic() + PATIENCE
    for pragma in SQLITE_PRAGMAS:
        while not _was_set(dbapi_connection, pragma, is_last_try=time.monotonic() > give_up_at):
            time.sleep(0.01)


def _was_set(connection: sqlite3.Connection, pragma: str, *, is_last_try: bool) -> bool:
    """Set a pragma; False where it must be tried again: `busy_timeout` does not hold while others turn a new file to WAL."""
    try:
        connection.execute(pragma)
    except sqlite3.OperationalError as error:
        if is_last_try or error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
            raise
        return False
    return True


def _check_encoding(connection: Connection, url: URL) -> None:
    """Raises `WrongAddress` for a PostgreSQL database that cannot keep every letter: its encoding is fixed when it is made."""
    encoding = connection.execute(text("SHOW server_encoding")).scalar_one()
    if encoding not in ENCODINGS:
        mend = "make one with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0"
        raise WrongAddress(f"store {show(url)} has the encoding {encoding}, which lacks letters that postings have; {mend}")


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("jobcrawl_write")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def clear_errors(url: URL) -> Iterator[None]:
    """Turn a driver's error into one line for a person."""
    try:
        yield
    except DBAPIError as error:
        words = str(error.orig).strip().split("\n")[0]
        raise StoreNotWritable(f"store {show(url)}: {_explain(url, words)}") from error


def _explain(url: URL, words: str) -> str:
    if "readonly" in words or "read-only" in words:
        place = "the file and its folder" if url.drivername == "sqlite" else "to it"
        return f"is read-only; who does more than look at it must be able to write {place}"
    if "permission denied" in words or "must be owner" in words:
        return f"{words}; who crawls must own the tables, who looks needs GRANT SELECT ON ALL TABLES IN SCHEMA public"
    if "unable to open" in words and url.database:
        return _why_not_opened(Path(url.database).absolute())
    if "is full" in words or ("disk I/O error" in words and _is_full(url)):
        return "the disk is full; nothing half-written was kept, make room and run again"
    if "not a database" in words or "malformed" in words:
        return f"{words}; put a copy in its place, or move it away, and a run begins a new one with all postings new"
    return words


def _why_not_opened(path: Path) -> str:
    if not path.exists():
        return f"cannot be opened; does the folder {path.parent} exist and may it be written to?"
    if not path.is_file():
        return "is a folder or a device; a store is a file"
    if not os.access(path, os.R_OK):
        return "may not be read by this user"
    return f"a run writes to it or died; until the next run has ended only who may write to {path.parent} can look at it"


def _is_full(url: URL) -> bool:
    """Whether the disk lacks room for what SQLite maps beside its file, which it calls an I/O error."""
    return bool(url.database) and disk_usage(Path(url.database or "").absolute().parent).free < ROOM_TO_OPEN


def no_store(url: URL) -> NoStore:
    """What to say where there is no store."""
    return NoStore(f"there is no store {show(url)}; `scrapy crawl NAME` or `jobcrawl run` makes one in the project's folder")


def show(url: URL) -> str:
    """A store's address as it is written in `STORE_URL`, without its password."""
    if url.drivername == "sqlite":
        return url.database or ""
    return (url.set(drivername="postgresql") if url.drivername == POSTGRESQL else url).render_as_string()
