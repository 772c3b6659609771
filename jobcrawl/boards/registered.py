"""Registered sources: one row of the registry, checked, and the spider that crawls it.

A row names a vendor (`platform` with the board's parameters), a spider of the project (`spider`), how its listing answers
(`format`, a declaration), or only an address (`url`), whose vendor is then detected; where none is, the site is crawled without
configuration.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any
from urllib.parse import urlsplit

from jobcrawl.boards.addresses import detect, platforms
from jobcrawl.boards.declared_sources import declared_spider
from jobcrawl.boards.parameters import (
    PARTS_ADDRESSES,
    board_name,
    missing_parameters,
    needed_parameters,
    parameter_names,
    parts_addresses,
)
from jobcrawl.boards.spiders import spider_class
from jobcrawl.codes import NoCode, country_code, language_code
from jobcrawl.declared.cadence import BadCadence, Cadence, is_zone, read_cadence
from jobcrawl.declared.declaration import BadDeclaration, read_declaration
from jobcrawl.declared.platform import Platform, filled
from jobcrawl.discovery import DiscoveringSpider
from jobcrawl.domains import is_web_address
from jobcrawl.draft import Source
from jobcrawl.source_names import NAME_RULE, is_source_name
from jobcrawl.spider import JobSpider
from jobcrawl.suggestions import did_you_mean

CADENCE_KEYS = ("every", "cron", "timezone", "quiet_hours")
"""Keys about time, which also may stand above all tables as defaults."""

SOURCE_KEYS = (*CADENCE_KEYS, "url", "country", "language", "deadlines_in", "delay", "enabled")
"""Keys of every source; the rest depends on what it is."""

_HOST = re.compile(r"[a-z0-9](?:[a-z0-9._-]{0,251}[a-z0-9])?")
_NO_PARAMETER = re.compile(r"[\x00-\x1f\x7f?#\\]|^\s|\s$|\.\.|^$")
_TRUE, _FALSE = ("true", "yes", "1", "on"), ("false", "no", "0", "off")


class BadRow(ValueError):
    """A row that cannot be used; says why and what is allowed."""

    def __init__(self, message: str, key: str | None = None) -> None:
        """`key` is the key at fault, where there is one."""
        super().__init__(message)
        self.key = key
        """The key at fault; None where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisteredSource:
    """One source of the registry."""

    name: str
    """Its name, as in the store and in the feed."""
    reader: str
    """Vendor, `spider NAME`, `declared`, or `site`."""
    place: str
    """Where it is registered: `sources.toml:12`."""
    url: str
    """An address that a person can open; empty for a spider of the project."""
    host: str
    """Host that answers for it; empty where that is not known beforehand."""
    cadence: Cadence
    """When it is crawled."""
    parameters: Mapping[str, Any] = field(default_factory=dict)
    """The board's parameters, the declaration, or `whole` of a site whose one page is the whole list."""
    country: str | None = None
    """ISO 3166-1 alpha-2, when all jobs are in one country."""
    language: str | None = None
    """ISO 639-1 code of its pages."""
    deadlines_in: str | None = None
    """IANA zone that its dates are meant in, where that is not the one it is crawled by."""
    delay: float | None = None
    """Seconds between requests to its host, where the usual ones do not fit."""
    enabled: bool = True
    """Whether it is crawled."""

    def spider(self, load: Callable[[str], Any]) -> tuple[type[JobSpider], dict[str, Any]]:
        """Class and arguments of the spider that crawls it; `load` gives a spider of the project by name."""
        known = {"registered": self}
        if self.reader.startswith("spider "):
            return registered_class(load(self.reader.removeprefix("spider "))), known
        if self.reader == "site":
            told = {"listing_is_whole": "true"} if self.parameters else {}
            return registered_class(DiscoveringSpider), known | {"url": self.url} | told
        if self.reader == "declared":
            return _registered(declared_spider(self.name, self.parameters)), known
        return registered_class(vendor_spider(self.reader)), known | dict(self.parameters)


class RegisteredSpider(JobSpider):
    """What a registered source says of itself, on top of its spider."""

    registered: RegisteredSource
    """The registry's row."""

    def __init__(self, *args: Any, registered: RegisteredSource, **kwargs: Any) -> None:
        """`registered` is the registry's row."""
        self.registered = registered
        super().__init__(*args, **kwargs)
        self.name = registered.name

    @cached_property
    def source(self) -> Source:
        """The source under its registered name."""
        row, own = self.registered, super().source
        crawled_by = row.cadence.timezone if row.cadence.timezone != "UTC" else None  # which is said of clocks, not of a place
        zone = row.deadlines_in or crawled_by or own.timezone
        return Source(name=row.name, country=row.country or own.country, language=row.language or own.language, timezone=zone)


def registered_class(spider: type[JobSpider]) -> type[JobSpider]:
    """A spider class that takes what the registry says; made once for each vendor."""
    if spider not in _known_classes:
        _known_classes[spider] = _registered(spider)
    return _known_classes[spider]


_known_classes: dict[type[JobSpider], type[JobSpider]] = {}


def _registered(spider: type[JobSpider]) -> type[JobSpider]:
    body = {"name": getattr(spider, "name", None) or "site", "__module__": __name__, "__doc__": spider.__doc__}
    return type(spider.__name__, (RegisteredSpider, spider), body)


@cache
def vendor_spider(name: str) -> type[JobSpider]:
    """The spider class of a vendor."""
    return spider_class(platforms()[name])


def source_of(
    name: str | None, row: Mapping[str, Any], place: str, defaults: Mapping[str, Any], spiders: Collection[str]
) -> RegisteredSource:
    """A checked row; raises `BadRow`. `defaults` are the cadence keys above all tables, `spiders` those of the project."""
    row = {key: value for key, value in row.items() if value is not None and value != ""}
    reader, parameters, url, host = _what(row, spiders)
    name = name if name is not None else row.get("name")
    if name is None and reader in platforms():
        platform = platforms()[reader]
        name = re.sub(r"[^\w.:@-]", "-", board_name(platform, platform.completed({**platform.defaults, **parameters})))[:120]
    if not isinstance(name, str) or not is_source_name(name):
        raise BadRow(f"name {name!r}: {NAME_RULE}", "name")
    if name in spiders and reader != f"spider {name}":
        raise BadRow(f"name {name!r} is that of a spider of this project, whose postings it would join; choose another", "name")
    return RegisteredSource(
        name=name,
        reader=reader,
        place=place,
        url=url,
        host=host,
        cadence=cadence_of(row, defaults),
        parameters=parameters,
        country=_code(row, "country", country_code),
        language=_code(row, "language", language_code),
        deadlines_in=_zone(row, "deadlines_in"),
        delay=_delay(row),
        enabled=_yes_or_no(row, "enabled", usual=True),
    )


def _what(row: Mapping[str, Any], spiders: Collection[str]) -> tuple[str, dict[str, Any], str, str]:
    """Reader, parameters, address and host of a row."""
    said = [key for key in ("platform", "spider", "format") if key in row]
    if len(said) > 1:
        raise BadRow(f"{' and '.join(said)}: give one of them", said[1])
    url = row.get("url")
    if url is not None:
        _check_url(url)
    rest = {key: value for key, value in row.items() if key not in (*SOURCE_KEYS, "name", "config", "platform", "spider")}
    config = row.get("config", {})
    if not isinstance(config, Mapping):
        raise BadRow(f"config {config!r} is no table of parameters", "config")
    rest |= config
    if said == ["spider"]:
        _one_of("spider", row["spider"], spiders)
        _no_more(rest, f"spider {row['spider']}", ())
        return f"spider {row['spider']}", {}, url or "", ""
    if said == ["format"]:
        declaration = {"url": url, **rest}
        try:
            read_declaration("declared", declaration)
        except BadDeclaration as error:
            raise BadRow(str(error), error.key) from error
        return "declared", declaration, str(url), str(urlsplit(str(url)).hostname)
    found = detect(url) if url is not None else None
    vendor = row.get("platform", found.platform if found else None)
    if vendor is None and url is None:
        raise BadRow("a source needs one of url, platform, spider, format")
    if vendor is None:
        _no_more(rest, "site", ("whole",))
        is_whole = _yes_or_no(rest, "whole", usual=False)
        return "site", {"whole": True} if is_whole else {}, str(url), str(urlsplit(str(url)).hostname)
    _one_of("platform", vendor, platforms())
    platform = platforms()[vendor]
    config = (
        {key: told for key, told in found.config.items() if told != ""} if found is not None and found.platform == vendor else {}
    )
    return vendor, *_board(platform, platform.completed({**platform.defaults, **config, **rest}), {**config, **rest}, url)


def _board(
    platform: Platform, parameters: dict[str, Any], given: Mapping[str, Any], url: str | None
) -> tuple[dict[str, Any], str, str]:
    """Parameters, address and host of a vendor's board."""
    _no_more(given, platform.name, parameter_names(platform))
    for key, value in given.items():
        is_address = str(value).startswith(("http://", "https://"))
        if is_address:
            _check_url(value, key)
        elif (
            not isinstance(value, str | int)
            or isinstance(value, bool)
            or _NO_PARAMETER.search(str(value))
            or len(str(value)) > 300
        ):
            raise BadRow(f"{key} {value!r}: no spaces at its ends, no ? # \\ .. and no control characters, at most 300", key)
        elif parts_addresses(platform, key, value):
            raise BadRow(f"{key} {value!r} is no parameter of {platform.name}: {PARTS_ADDRESSES}", key)
    missing = sorted(missing_parameters(platform, parameters))
    if missing:
        told = f"; {url} is no address of {platform.name} that tells them" if url is not None else ""
        raise BadRow(f"{platform.name} needs {', '.join(missing)}, or an address that tells them{told}")
    mirror = parameters.get("api_base_url")
    first = platform.preface.url if platform.preface is not None else platform.listing.url
    try:
        parts = urlsplit(str(mirror) if mirror else filled(first, parameters))
        host = parts.hostname or "" if parts.port != 0 else ""
    except ValueError:  # of the port as well
        host = ""
    if not _HOST.fullmatch(host):
        raise BadRow(f"{', '.join(sorted(needed_parameters(platform)))}: {host!r} is no host")
    return dict(given), url or filled(platform.board_url or first, parameters), host


def _yes_or_no(row: Mapping[str, Any], key: str, *, usual: bool) -> bool:
    """A flag of a row; in CSV it is a word."""
    said = str(row.get(key, usual)).strip().lower()
    if said not in (*_TRUE, *_FALSE):
        raise BadRow(f"{key} {row[key]!r} is neither true nor false", key)
    return said in _TRUE


def _check_url(url: Any, key: str = "url") -> None:
    if not is_web_address(url):
        raise BadRow(f"{key} {url!r} is no http(s) address", key)


def cadence_of(row: Mapping[str, Any], defaults: Mapping[str, Any]) -> Cadence:
    """When a row's source is crawled, `defaults` where the row does not say; raises `BadRow`."""
    given = {key: row[key] for key in CADENCE_KEYS if key in row}
    usual = {key: value for key, value in defaults.items() if key in CADENCE_KEYS}
    if "every" in given or "cron" in given:
        usual.pop("every", None)
        usual.pop("cron", None)
    try:
        return read_cadence(**{**usual, **given})
    except BadCadence as error:
        raise BadRow(str(error), next((key for key in CADENCE_KEYS if str(error).startswith(key)), None)) from error


def _code(row: Mapping[str, Any], key: str, code_of: Callable[[str], str]) -> str | None:
    value = row.get(key)
    try:
        return None if value is None else code_of(str(value))
    except NoCode as error:
        raise BadRow(f"{key} {error}", key) from error


def _zone(row: Mapping[str, Any], key: str) -> str | None:
    value = row.get(key)
    if value is not None and not is_zone(value):
        raise BadRow(f"{key} {value!r} is no IANA time zone such as 'Europe/Stockholm'", key)
    return value


def _delay(row: Mapping[str, Any]) -> float | None:
    value = row.get("delay")
    if value is None:
        return None
    try:
        seconds = float(value)
    except (TypeError, ValueError, OverflowError):
        seconds = -1.0
    if isinstance(value, bool) or not 0 <= seconds <= 600:
        raise BadRow(f"delay {value!r} is no number of seconds from 0 to 600", "delay")
    return seconds


def _one_of(key: str, value: Any, allowed: Collection[str]) -> None:
    if not isinstance(value, str) or value not in allowed:
        hint = did_you_mean(str(value), allowed)
        raise BadRow(f"{key} {value!r} is unknown; {hint}allowed: {', '.join(sorted(allowed)) or 'none'}", key)


def _no_more(rest: Mapping[str, Any], owner: str, allowed: Collection[str]) -> None:
    for key in rest:
        if key not in allowed:
            known = [*allowed, *SOURCE_KEYS]
            raise BadRow(f"{key!r} is no key of {owner}; {did_you_mean(key, known)}allowed: {', '.join(known)}", key)
