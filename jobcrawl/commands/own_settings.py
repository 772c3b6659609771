"""Own settings: those of the project that a command is called in, without loading Scrapy, which takes longer than a page."""

from __future__ import annotations

import os
import sys
from configparser import ConfigParser
from configparser import Error as BadConfiguration
from importlib import import_module
from pathlib import Path
from typing import Any

import typer

from jobcrawl import settings as defaults

CONFIGURATION = "scrapy.cfg"
"""File that makes a folder a project and names its settings (Scrapy, `Configuration settings`)."""


def own_settings() -> dict[str, Any]:
    """Settings of the project around, jobcrawl's where it says nothing or there is none; raises BadParameter."""
    here = Path.cwd()
    folder = next((folder for folder in (here, *here.parents) if (folder / CONFIGURATION).is_file()), None)
    module = os.environ.get("SCRAPY_SETTINGS_MODULE") or _named_in(folder)
    values = _upper(defaults)
    if module in (None, defaults.__name__):
        return values
    if folder is not None and str(folder) not in sys.path:
        sys.path.append(str(folder))
    try:
        return values | _upper(import_module(module))
    except (Exception, SystemExit) as error:  # whatever a person's module raises
        raise typer.BadParameter(f"the settings module {module!r} cannot be read: {type(error).__name__}: {error}") from error


def _named_in(folder: Path | None) -> str | None:
    """The settings module that a project names for itself; None where it names none."""
    if folder is None:
        return None
    configuration = ConfigParser()
    try:
        configuration.read(folder / CONFIGURATION)
        return configuration.get("settings", os.environ.get("SCRAPY_PROJECT", "default"), fallback=None)
    except (OSError, UnicodeDecodeError, BadConfiguration) as error:
        raise typer.BadParameter(f"{folder / CONFIGURATION} cannot be read: {error}") from error


def _upper(module: object) -> dict[str, Any]:
    return {name: value for name, value in vars(module).items() if name.isupper()}
