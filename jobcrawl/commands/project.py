"""The project that a command works in: its settings, its registry, its spiders."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NoReturn

import typer
from scrapy.settings import Settings
from scrapy.spiderloader import get_spider_loader
from scrapy.utils.project import get_project_settings, inside_project

from jobcrawl.boards.registry import Registry, read_registry
from jobcrawl.commands.options import named_values
from jobcrawl.project_folder import project_folder, store_as_typed
from jobcrawl.suggestions import did_you_mean

REGISTRY = "sources.toml"
"""The hand-written file of the registry, to which `sources add` and `sources disable` write."""


def fetching_settings() -> Settings:
    """Settings of a command that fetches: the project's, and jobcrawl's wherever the project says nothing.

    Outside a project Scrapy's own would hold, which guard nothing; there jobcrawl's do, and no folder is left behind.
    """
    settings = get_project_settings()
    settings.setmodule("jobcrawl.settings", priority="command")  # above Scrapy's defaults, below the project's settings
    if not inside_project():
        settings.set("HOST_NOTES_DIR", None, priority="command")
    return settings


def need_project() -> None:
    """Raise BadParameter outside a project."""
    if not inside_project():
        raise typer.BadParameter("there is no scrapy.cfg in this folder or above it; go to the project's folder")


def run_settings(given: list[str], store: str | None) -> Settings:
    """The project's settings with those of the command line; raises BadParameter outside a project, and without a store."""
    need_project()
    settings = fetching_settings()
    settings.setdict(named_values(given), priority="cmdline")
    if store is not None:
        settings.set("STORE_URL", store_as_typed(store), priority="cmdline")
    if not settings.get("STORE_URL"):
        raise typer.BadParameter("registered sources need a store; STORE_URL is empty")
    return settings


def project_registry(settings: Settings) -> Registry:
    """The registry in the project's folder, with the project's spiders."""
    return read_registry(project_folder(), settings.getlist("SOURCES"), own_spiders(settings))


def own_spiders(settings: Settings) -> list[str]:
    """Spiders of the project that need no parameters: all but those of vendors."""
    loader = get_spider_loader(settings)
    return [name for name in loader.list() if not hasattr(loader.load(name), "platform") and name != "site"]


def no_source(name: str, known: Iterable[str]) -> NoReturn:
    """Say that a name is none of the known ones, and which is most like it; exits 2."""
    typer.echo(f"jobcrawl: {name!r} is no source; {did_you_mean(name, known)}`jobcrawl sources list` shows all", err=True)
    raise typer.Exit(2)
