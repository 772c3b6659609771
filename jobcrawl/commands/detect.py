"""`jobcrawl detect`: which vendor serves a board, and with which parameters."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from jobcrawl.boards.addresses import Detected, detect
from jobcrawl.feed.jsonl import json_line


def detect_boards(
    urls: Annotated[list[str] | None, typer.Argument(help="addresses of job boards or careers pages", show_default=False)] = None,
    manifest: Annotated[Path | None, typer.Option(help="JSON Lines with `url`")] = None,
    fetch: Annotated[bool, typer.Option("--fetch", help="read the page where the address tells nothing")] = False,
) -> None:
    """Tell which vendor serves a board, and its parameters: one JSON line an address, in order.

    The address alone decides, without a request; where it tells nothing, `platform` is null. With `--fetch` the page is read:
    redirects, embedded boards, traces of a vendor.

    Examples:

    * `jobcrawl detect https://jobs.lever.co/acme`
    * `jobcrawl detect --manifest boards.jsonl > detected.jsonl`
    * `jobcrawl detect --fetch https://careers.example.com`

    Exit codes: 0 done; 2 wrong usage; 3 some lines could not be read.
    """
    if (manifest is None) == (not urls):
        raise typer.BadParameter("name addresses, or a manifest with --manifest (one of the two)")
    entries = list(_entries(manifest)) if manifest else [(url, None) for url in urls or []]
    looked_at = _looked_at([url for url, error in entries if error is None and _is_unclear(detect(url))]) if fetch else {}
    bad = 0
    for url, error in entries:
        found = None if error else looked_at.get(url) or detect(url)
        bad += error is not None
        sys.stdout.buffer.write(json_line(_line(url, found, error)))
    sys.stdout.buffer.flush()
    raise typer.Exit(3 if bad else 0)


def _is_unclear(found: Detected | None) -> bool:
    return found is None or not found.config


def _line(url: str | None, found: Detected | None, error: str | None) -> dict[str, Any]:
    line: dict[str, Any] = {"url": url, "platform": None, "config": {}, "spider": None}
    if found is not None:
        line |= {"platform": found.platform, "config": found.config, "spider": found.platform}
    return line | {"error": error} if error else line


def _entries(manifest: Path) -> Iterator[tuple[str, str | None]]:
    """Addresses of a manifest's lines with what is wrong with the line; raises BadParameter."""
    try:
        lines = manifest.read_bytes().splitlines()
    except OSError as error:
        raise typer.BadParameter(f"{manifest}: {error.strerror}", param_hint="--manifest") from error
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            url = row["url"]
            if not isinstance(url, str):
                raise TypeError
        except (ValueError, TypeError, KeyError):
            yield "", f'{manifest.name}, line {number}: not an object with "url"'
            continue
        yield url, None


def _looked_at(urls: list[str]) -> dict[str, Detected]:
    """What the pages themselves tell."""
    from scrapy.crawler import CrawlerProcess
    from scrapy.utils.project import get_project_settings

    from jobcrawl.boards.looking import QUIETLY, Looking

    found: dict[str, Detected] = {}
    settings = get_project_settings()
    settings.setdict(QUIETLY, priority="cmdline")
    process = CrawlerProcess(settings)
    process.crawl(Looking, urls=urls, found=found)
    process.start()
    return found
