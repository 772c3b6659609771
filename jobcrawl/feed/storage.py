"""Where Scrapy stores exported postings: a file that is the whole old one or the whole new one."""

from __future__ import annotations

import asyncio
import glob
import logging
import os
import shutil
import tempfile
from io import BufferedWriter, FileIO
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from scrapy import Spider

from jobcrawl.feed.publish import feed_folder
from jobcrawl.feed.whole_file import PART, hold, remove_left_behind, sync_folder

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


def uri_params(params: dict[str, Any], spider: Spider) -> dict[str, Any]:
    """Scrapy's parameters of a feed's address, `%(name)s` being the folder of the source: no two boards share a file."""
    name = getattr(getattr(spider, "source", None), "name", None) or spider.name
    return params | {"name": feed_folder(Path(), name).name}


FAILED = ".failed"
"""Ending of the file with what a run read that did not end well."""


class PartFile(BufferedWriter):
    """A file on its way to its name. Once the disk refuses, nothing more is written, and `store` fails; Scrapy would go on."""

    def __init__(self, path: Path) -> None:
        """Raises OSError where none can be made."""
        self.path = path
        """Where it is written."""
        self.refused: OSError | None = None
        """Why it is not whole; None as long as it is."""
        file = FileIO(path, "xb")
        hold(file)
        super().__init__(file)

    def write(self, data: ReadableBuffer) -> int:
        """Write, unless the disk refused."""
        if self.refused is None:
            try:
                return super().write(data)
            except OSError as error:
                self.refused = error
        return len(memoryview(data))

    def flush(self) -> None:
        """Give what waits to the system, unless the disk refused."""
        if self.refused is None:
            try:
                super().flush()
            except OSError as error:
                self.refused = error


class _InOneLine(logging.Filter):
    """Tells in one line why a file could not be stored; Scrapy would add a traceback."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every record through."""
        error = record.exc_info[1] if record.exc_info else None
        if isinstance(error, OSError):
            record.msg, record.args = "%s: %s; the old file is as it was", (record.getMessage(), error.strerror or error)
            record.exc_info = None
        return True


_IN_ONE_LINE = _InOneLine()


class WholeFileStorage:
    """Feed storage for local files: written beside the target, fsynced, and renamed onto it when the run ended well.

    A run that failed leaves the old file as it was, and its own postings beside it with the ending `.failed`, until a run that
    ended well puts a new file in place; a disk that refuses leaves the old file too, and nothing beside it.
    """

    def __init__(self, uri: str, *, feed_options: dict[str, Any] | None = None) -> None:
        """Raises ValueError where no file can be made, so that this is told before the crawl."""
        self._named = Path(uri.removeprefix("file://"))
        self.path = self._named.resolve()
        self.stored: Path | None = None
        """Where the postings are, as the user names the folder; None as long as they are nowhere."""
        self.appends = feed_options is not None and not feed_options.get("overwrite", False)
        self.spider: Spider | None = None
        logging.getLogger("scrapy.extensions.feedexport").addFilter(_IN_ONE_LINE)
        if self.path.exists() and not self.path.is_file():
            raise ValueError(f"{self.path} is no file that could be replaced; `-O -:jsonl` writes to standard output")
        folder = next(folder for folder in self.path.parents if os.path.exists(folder))
        try:
            with tempfile.TemporaryFile(dir=folder):
                pass
        except OSError as error:
            where = folder if "%(" in uri else self.path  # a name of the source's is filled in when the crawl begins
            raise ValueError(f"{where} cannot be written: {error.strerror}; the setting FEEDS says where files go") from error

    def open(self, spider: Spider) -> PartFile:
        """A new file in the target's folder; raises OSError where none can be written."""
        self.spider = spider
        self.path.parent.mkdir(parents=True, exist_ok=True)
        remove_left_behind(self.path.parent, f".{glob.escape(self.path.name)}.*{PART}")
        part = PartFile(self.path.with_name(f".{self.path.name}.{uuid4().hex}{PART}"))
        if self.appends and self.path.exists():
            with self.path.open("rb") as old:
                shutil.copyfileobj(old, part)
        return part

    async def store(self, file: PartFile) -> None:
        """Put the finished file in place once the run is recorded; raises OSError where the disk refused: the old one stays."""
        recorded: asyncio.Event | None = getattr(self.spider, "recorded", None)
        if recorded is not None:
            await recorded.wait()
        try:
            file.flush()
            if file.refused is not None:
                raise file.refused
            os.fsync(file.fileno())
            file.close()
            failed = self.path.with_name(self.path.name + FAILED)
            ended_well = getattr(self.spider, "ended_well", True)
            os.replace(file.path, self.path if ended_well else failed)
            if ended_well and not self.appends:
                failed.unlink(missing_ok=True)
        except OSError:
            file.path.unlink(missing_ok=True)
            raise
        self.stored = self._named.with_name(self.path.name + ("" if ended_well else FAILED))
        sync_folder(self.path.parent)
