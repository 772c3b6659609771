"""Project folder: where scrapy.cfg lies. Relative paths in settings begin there, whichever of its folders a command is called in;
paths that a person types as an option begin where they are typed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from scrapy.utils.conf import closest_scrapy_cfg

FILE_ADDRESS = "sqlite:///"
"""How the address of a store begins that is one file."""


def project_folder() -> Path:
    """The folder of the closest scrapy.cfg, here or above; the working directory where there is none."""
    found = closest_scrapy_cfg()
    return Path(found).parent if found else Path.cwd()


def in_project(path: str | Path) -> Path:
    """A path of a setting; it stays as it is said where it is absolute, or the project's folder is the working directory."""
    folder = project_folder()
    return Path(path) if folder == Path.cwd() else folder / path


def store_in_project(url: str) -> str:
    """The address that a setting gives, `STORE_URL`; a file is in the project's folder."""
    return _with_file(url, in_project)


def store_as_typed(url: str) -> str:
    """The address that a person typed, for a setting to keep; a file is where they are."""
    return url if project_folder() == Path.cwd() else _with_file(url, lambda path: Path(path).absolute())


def feed_in_project(address: str) -> str:
    """An address of the setting `FEEDS`; a file is in the project's folder, and what has a scheme or is standard output stays."""
    is_file = ":" not in address and address != "-"
    return str(in_project(address)) if is_file else address


def _with_file(url: str, place: Callable[[str], Path]) -> str:
    path = url.removeprefix(FILE_ADDRESS)
    if path in (url, "") or path.startswith((":memory:", "file:")):
        return url
    return f"{FILE_ADDRESS}{place(path)}"
