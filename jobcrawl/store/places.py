"""Where a crawl keeps its store and its feeds, as the settings say; both are switched off by an empty setting."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from jobcrawl.project_folder import in_project, store_in_project
from jobcrawl.store.database import DEFAULT_URL

if TYPE_CHECKING:
    from scrapy.settings import BaseSettings

DEFAULT_FEED_DIR = "feed"
"""Folder of the feeds where no setting says another."""


def store_of(settings: BaseSettings) -> str | None:
    """Address of the store, a file's being in the project's folder; None where `STORE_URL` is empty."""
    url = settings.get("STORE_URL", DEFAULT_URL)
    return store_in_project(url) if url else None


def feeds_of(settings: BaseSettings) -> Path | None:
    """Folder of the feeds, in the project's; None where `FEED_DIR` is empty."""
    folder = settings.get("FEED_DIR", DEFAULT_FEED_DIR)
    return in_project(folder) if folder else None
