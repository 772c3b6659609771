"""Addresses: which vendor serves a board, and with which parameters, from its address alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from urllib.parse import urlsplit

import jobcrawl.platforms
from jobcrawl.boards.parameters import missing_parameters
from jobcrawl.declared.platform import Config, Platform


@dataclass(frozen=True, slots=True)
class Detected:
    """A vendor and a board of it."""

    platform: str
    """Name of the vendor."""
    config: Config
    """The board's parameters."""


@cache
def platforms() -> dict[str, Platform]:
    """All vendors by name: every module of this package that declares a `PLATFORM`."""
    found = {}
    for module in iter_modules(jobcrawl.platforms.__path__):
        platform = getattr(import_module(f"jobcrawl.platforms.{module.name}"), "PLATFORM", None)
        if isinstance(platform, Platform):
            found[platform.name] = platform
    return dict(sorted(found.items()))


def detect(url: str) -> Detected | None:
    """Vendor and parameters that an address tells; None where it tells neither, and for what is no http(s) address."""
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").lower().rstrip(".")
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host:
        return None
    address = host + (re.sub("//+", "/", parts.path) or "/") + (f"?{parts.query}" if parts.query else "")
    for platform in platforms().values():
        config = platform.parameters(address[:2_000])
        if config is not None:
            return Detected(platform.name, config)
    return None


def tells_board(found: Detected | None) -> bool:
    """Whether all is known that a board is asked for with; an address may tell the vendor alone."""
    return found is not None and not missing_parameters(platforms()[found.platform], found.config)
