"""`jobcrawl detect`: which vendor serves a board, and with which parameters."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from jobcrawl.boards.addresses import Detected, detect, tells_board
from jobcrawl.commands.options import SHOWN, BadLine, leads_to_host, manifest_lines, named_values, row_of, shown, text_in
from jobcrawl.feed.jsonl import json_line


def detect_boards(
    urls: Annotated[list[str] | None, typer.Argument(help="Addresses of boards or careers pages.", show_default=False)] = None,
    manifest: Annotated[Path | None, typer.Option(help="JSON Lines with `url`; `-` reads standard input.")] = None,
    fetch: Annotated[bool, typer.Option("--fetch", help="Read the page where the address does not tell all.")] = False,
    setting: Annotated[list[str] | None, typer.Option("--set", "-s", help="NAME=VALUE: a Scrapy setting for --fetch.")] = None,
) -> None:
    """Tell which vendor serves a board, and its parameters: one JSON line an address, in order.

    The address alone decides, without a request; where it tells nothing, `platform` is null. With `--fetch` the page is read
    where that or a parameter is missing: redirects, embedded boards, traces of a vendor. A page that cannot be read has its
    reason in `error`.

    Examples:

    * `jobcrawl detect https://jobs.lever.co/acme`
    * `jobcrawl detect --manifest boards.jsonl > detected.jsonl`
    * `jobcrawl detect --fetch https://careers.example.com`

    Exit codes: 0 done; 2 wrong usage; 3 some were no addresses, or their lines or pages could not be read.
    """
    if (manifest is None) == (not urls):
        raise typer.BadParameter("name addresses, or a manifest with --manifest (one of the two)")
    entries = list(_entries(manifest)) if manifest else [(_readable(url), _fault_in(url)) for url in urls or []]
    unclear = [url for url, error in entries if error is None and not tells_board(detect(url))] if fetch else []
    looked_at, unread = _looked_at(unclear, setting or []) if unclear else ({}, {})
    bad = 0
    for url, fault in entries:
        found = None if fault else looked_at.get(url) or detect(url)
        error = fault or unread.get(url)
        bad += error is not None
        sys.stdout.buffer.write(json_line(_line(url, found, error)))
    sys.stdout.buffer.flush()
    raise typer.Exit(3 if bad else 0)


def _readable(url: str) -> str:
    """An address of the command line; bytes that are no UTF-8 fit into no line of JSON."""
    return os.fsencode(url).decode("utf-8", "replace")


def _line(url: str | None, found: Detected | None, error: str | None) -> dict[str, Any]:
    line: dict[str, Any] = {"url": url, "platform": None, "config": {}, "spider": None}
    if found is not None:
        line |= {"platform": found.platform, "config": found.config, "spider": found.platform}
    return line | {"error": error} if error else line


def _entries(manifest: Path) -> Iterator[tuple[str, str | None]]:
    """Addresses of a manifest's lines with what is wrong with the line; raises BadParameter."""
    for number, line in manifest_lines(manifest):
        try:
            url = text_in(row_of(line), "url")
            if not url:
                raise BadLine('no "url"')
        except BadLine as error:
            yield "", f"{shown(manifest)}, line {number}: {error}"
            continue
        yield url, _fault_in(url)


def _fault_in(url: str) -> str | None:
    return None if leads_to_host(url) or detect(url) else f"{url[:SHOWN]!r} is no http(s) address"


def _looked_at(urls: list[str], given: list[str]) -> tuple[dict[str, Detected], dict[str, str]]:
    """What the pages themselves tell, and why others were not read."""
    from scrapy.crawler import CrawlerProcess

    from jobcrawl.boards.looking import QUIETLY, Looking
    from jobcrawl.commands.project import fetching_settings

    found: dict[str, Detected] = {}
    unread: dict[str, str] = {}
    settings = fetching_settings()
    settings.setdict(QUIETLY, priority="cmdline")
    settings.setdict(named_values(given), priority="cmdline")
    process = CrawlerProcess(settings)
    process.crawl(Looking, urls=urls, found=found, failed=unread)
    process.start()
    return found, unread
