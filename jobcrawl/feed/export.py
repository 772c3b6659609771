"""Scrapy feed export: postings as strict JSON lines, in a file that is the whole old one or the whole new one."""

from __future__ import annotations

import os
import shutil
import tempfile
from io import BufferedIOBase
from pathlib import Path
from typing import IO, Any

from scrapy import Spider
from scrapy.exporters import BaseItemExporter

from jobcrawl.feed.jsonl import json_line
from jobcrawl.feed.publish import feed_folder
from jobcrawl.posting import JobPosting


def uri_params(params: dict[str, Any], spider: Spider) -> dict[str, Any]:
    """Scrapy's parameters of a feed's address, `%(name)s` being the folder of the source: no two boards share a file."""
    name = getattr(getattr(spider, "source", None), "name", None) or spider.name
    return params | {"name": feed_folder(Path(), name).name}


class PostingLinesExporter(BaseItemExporter):
    """JSON Lines as the feed has them: every field of a posting, nulls included."""

    def __init__(self, file: BufferedIOBase, **kwargs: Any) -> None:
        super().__init__(dont_fail=True, **kwargs)
        self.file = file

    def export_item(self, item: Any) -> None:
        """Write one posting, or any other item as its fields."""
        whole = isinstance(item, JobPosting) and not self.fields_to_export
        self.file.write(json_line(item if whole else dict(self.get_serialized_fields(item, default_value=None))))


class WholeFileStorage:
    """Feed storage for local files: written beside the target, fsynced, and renamed onto it when the run ended well.

    A run that failed leaves the old file as it was, and its own postings beside it with the ending `.failed`.
    """

    def __init__(self, uri: str, *, feed_options: dict[str, Any] | None = None) -> None:
        self.path = Path(uri.removeprefix("file://")).absolute()
        self.appends = feed_options is not None and not feed_options.get("overwrite", False)
        self.spider: Spider | None = None

    def open(self, spider: Spider) -> IO[bytes]:
        """A new file in the target's folder; raises OSError where none can be written."""
        self.spider = spider
        self.path.parent.mkdir(parents=True, exist_ok=True)
        handle = tempfile.NamedTemporaryFile(dir=self.path.parent, prefix=f".{self.path.name}.", suffix=".part", delete=False)  # noqa: SIM115  # Scrapy closes it through store()
        if self.appends and self.path.exists():
            with self.path.open("rb") as old:
                shutil.copyfileobj(old, handle)
        return handle

    def store(self, file: IO[bytes]) -> None:
        """Put the finished file in place."""
        file.flush()
        os.fsync(file.fileno())
        file.close()
        well = getattr(self.spider, "ended_well", True)
        target = self.path if well else self.path.with_name(self.path.name + ".failed")
        os.chmod(file.name, 0o644)
        os.replace(file.name, target)
        folder = os.open(self.path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
