"""`jobcrawl extract`: saved pages in, one JSON line a page out."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import fields
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from urllib.parse import urlsplit

import typer

from jobcrawl.commands.counting import counted
from jobcrawl.commands.entry import Entry
from jobcrawl.commands.options import (
    STANDARD_INPUT,
    BadLine,
    address_in,
    manifest_lines,
    moment_of,
    named_values,
    row_of,
    shown,
    text_in,
)
from jobcrawl.commands.own_settings import own_settings
from jobcrawl.domains import is_web_address
from jobcrawl.draft import Source
from jobcrawl.extraction import Extraction, finish, finished
from jobcrawl.extraction import extract as extract_page
from jobcrawl.feed.jsonl import json_line
from jobcrawl.page import Page
from jobcrawl.posting import JobPosting
from jobcrawl.read.kind.verdict import Verdict
from jobcrawl.recipe import Step, build_recipe
from jobcrawl.saved_page import MAX_FILE_BYTES, NoPage, page_of_file

if TYPE_CHECKING:
    from jobcrawl.read.kind.page_ads import PageAd

ARCHIVES = (".warc", ".warc.gz", ".wet", ".wet.gz", ".warc.zst")
"""Endings of the files that are read as archives."""
PAGES = "HTML, MHTML, text, WARC or WET files; `-` is one page of HTML or MHTML on standard input."
"""What may be named as a page, for a person."""
NO_ADDRESS = "its links are relative, and nothing tells its address; give it with --url, or as `url` in the manifest"
"""What is said of a page, other than an ad, whose links lead nowhere."""

RECORD = Verdict("posting", "its source's own interface holds it")
"""Why a record is a posting that no reader of pages looked at."""

UNREADABLE = (ValueError, TypeError, LookupError, ArithmeticError, RecursionError, MemoryError)
"""What a strange page may make a reader raise; it costs that page only."""

Line = tuple[dict[str, Any], Page | None, Extraction | None]
"""An output line, the page that it tells of, and what was extracted; None where a page cannot be read."""

_POSTING_FIELDS = [f.name for f in fields(JobPosting)]


def extract(
    pages: Annotated[
        list[Path] | None, typer.Argument(help=PAGES, show_default=False, readable=False)
    ] = None,  # `readable` would have one file that is not end the whole call
    manifest: Annotated[
        Path | None, typer.Option(help="JSON Lines: path, url, fetched_at, content_type; `-` reads standard input.")
    ] = None,
    url: Annotated[str, typer.Option(help="Address the page was fetched from.")] = "",
    fetched_at: Annotated[str | None, typer.Option(help="When it was fetched, ISO 8601; the file's time otherwise.")] = None,
    no_structured_data: Annotated[bool, typer.Option("--no-structured-data", help="Judge the visible page alone.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Show why a page is what it is, and each field's source.")] = False,
    html: Annotated[Path | None, typer.Option(help="Write the page with the removed blocks coloured to this file.")] = None,
    setting: Annotated[list[str] | None, typer.Option("--set", "-s", help="NAME=VALUE: a Scrapy setting.")] = None,
) -> None:
    """Read saved pages: one JSON line a page, in order.

    Examples:

    * `jobcrawl extract job.html --url https://example.org/jobs/17`
    * `jobcrawl extract --manifest pages.jsonl > postings.jsonl`
    * `jobcrawl extract job.html --explain`
    * `curl -s https://example.org/jobs/17 | jobcrawl extract - --url https://example.org/jobs/17`
    * `jobcrawl extract crawl.warc.gz | jq .posting.title`

    Exit codes: 0 all pages read; 1 none; 2 wrong usage; 3 some.
    """
    if (manifest is None) == (not pages):
        raise typer.BadParameter("name pages, or a manifest with --manifest (one of the two)")
    if url and not is_web_address(url):
        raise typer.BadParameter(f"{url!r} is no http(s) address", param_hint="--url")
    if manifest is not None and (url or fetched_at):
        raise typer.BadParameter(
            "each line of a manifest says this of its own page", param_hint="--url" if url else "--fetched-at"
        )
    if html is not None and (manifest is not None or len(pages or []) > 1 or any(map(_is_archive, pages or []))):
        raise typer.BadParameter("shows one page; name the file of one", param_hint="--html")
    if html is not None and (html.is_dir() or not html.parent.is_dir()):  # told before a page is read, not after its line
        raise typer.BadParameter(f"{html}: {'is a directory' if html.is_dir() else 'no such directory'}", param_hint="--html")
    try:
        moment = moment_of(fetched_at) if fetched_at else None
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--fetched-at") from error
    reader = _Reader(_recipe_with(setting or []), structured=not no_structured_data)
    entries = entries_of_manifest(manifest) if manifest else entries_of_paths(pages or [], url, moment)
    good = bad = 0
    for entry in counted(entries, "pages"):
        for line, page, found in reader.read(entry):
            good, bad = good + (found is not None), bad + (found is None)
            if not explain:
                sys.stdout.buffer.write(json_line(line))
                sys.stdout.buffer.flush()
            elif found is None:
                typer.echo(line["error"], err=True)
            if found is not None and page is not None:
                _tell(entry.path, page, found, explain=explain, html=html)
    raise typer.Exit(0 if not bad else 3 if good else 1)


class _Reader:
    """Reads entries."""

    def __init__(self, recipe: Sequence[Step], *, structured: bool) -> None:
        self._recipe, self._structured = recipe, structured

    def read(self, entry: Entry) -> Iterator[Line]:
        """The output line of an entry; behind that of a page of an archive come those of the ads that stand together on it."""
        line = _line(entry)
        if entry.page is None:
            yield line, None, None
            return
        try:
            found, ads = self._read(entry, entry.page)
        except UNREADABLE as error:
            yield line | {"error": _broke(entry.path, error)}, entry.page, None
            return
        yield line | outcome(found), entry.page, found
        for ad in ads:
            yield from self._read_ad(entry, ad)

    def _read(self, entry: Entry, page: Page) -> tuple[Extraction, list[PageAd]]:
        if entry.draft is not None:
            return finish(entry.draft, self._recipe, RECORD), []
        if entry.crawled is None or not self._structured:
            source = entry.source or source_of(page)
            return extract_page(page, self._recipe, source=source, structured=self._structured, card=entry.card), []
        reading = entry.crawled.read(page, entry.card)
        return finished(reading, self._recipe), entry.crawled.ads(page, entry.card, reading)

    def _read_ad(self, entry: Entry, ad: PageAd) -> Iterator[Line]:
        assert entry.crawled is not None
        of_ad = Entry(entry.path, ad.page, source=entry.source)
        try:
            draft = entry.crawled.draft_of(ad)
        except UNREADABLE as error:
            yield _line(of_ad) | {"error": _broke(entry.path, error)}, ad.page, None
            return
        if draft is not None:
            yield from self.read(of_ad._replace(draft=draft))


def _line(entry: Entry) -> dict[str, Any]:
    """The output line of an entry before it is read."""
    url = entry.page.url or None if entry.page is not None else None
    line: dict[str, Any] = {"path": entry.path, "url": url, "kind": None, "posting": None, "links": [], "next": None}
    return line | {"error": entry.error}


def _broke(path: str | None, error: BaseException) -> str:
    return f"{path}: cannot be read ({type(error).__name__}: {error}); please report the page"


def _tell(path: str | None, page: Page, found: Extraction, *, explain: bool, html: Path | None) -> None:
    """What a person is told of a page, beside its line."""
    if found.kind != "posting" and lacks_address(page):
        typer.echo(f"jobcrawl: {path}: {NO_ADDRESS}", err=True)
    if html is None and not explain:
        return
    from jobcrawl.commands.explain import explain_page, explanation_html  # only who asks why waits for it

    if html is not None:
        _write_html(html, explanation_html(page, found))
    if explain:
        explain_page(path or page.url, page, found)


def _recipe_with(pairs: list[str]) -> Sequence[Step]:
    try:
        return build_recipe(settings_with(pairs))
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--set" if pairs else None) from error
    except (TypeError, ImportError, AttributeError) as error:
        raise typer.BadParameter(f"the setting RECIPE cannot be used: {type(error).__name__}: {error}") from error


def outcome(found: Extraction) -> dict[str, Any]:
    """The keys of an output line that an extraction fills."""
    line: dict[str, Any] = {"kind": found.kind, "error": found.dropped}
    if found.draft is not None:
        posting = found.draft.posting
        line["posting"] = {name: getattr(posting, name) for name in _POSTING_FIELDS} | {"is_expired": found.draft.is_expired}
    if found.listing is not None:
        line["links"] = [link.url for link in found.listing.links]
        line["next"] = found.listing.next
    return line


def lacks_address(page: Page) -> bool:
    """Whether links of a page lead nowhere because nothing tells its own address."""
    return not page.url and any(
        anchor.href[:1] not in ("", "#") and ":" not in anchor.href and page.absolute(anchor.href) is None
        for anchor in page.outline.anchors
    )


def settings_with(pairs: list[str]) -> dict[str, Any]:
    """The project's settings, changed by `NAME=VALUE` pairs; raises BadParameter for a pair without `=`."""
    given = named_values(pairs)
    return own_settings() | {name: {"true": True, "false": False}.get(value.lower(), value) for name, value in given.items()}


def source_of(page: Page) -> Source:
    """A source named for the page's host."""
    try:
        host = urlsplit(page.url).hostname
    except ValueError:
        host = None
    return Source(name=host or "file")


def entries_of_paths(paths: list[Path], url: str, fetched_at: datetime | None) -> Iterator[Entry]:
    """Pages of files named on the command line, in order; archives that stand together are read crawl by crawl."""
    for are_archives, some in groupby(paths, _is_archive):
        if are_archives:
            yield from _entries_of_archives([(path, _name_of(path)) for path in some])
            continue
        for path in some:
            if path == STANDARD_INPUT:
                body = sys.stdin.buffer.read(MAX_FILE_BYTES)
                yield _entry_of(_name_of(path), body, url, fetched_at, datetime.now(UTC), "")
            else:
                yield from _entries_of_file(path, _name_of(path), url, fetched_at, "")


def _name_of(path: Path) -> str:
    """A path as JSON can hold it: a name of other bytes would fit into no line."""
    return os.fsencode(path).decode("utf-8", "replace")


def _is_archive(path: Path) -> bool:
    return path.name.lower().endswith(ARCHIVES)


def _entries_of_archives(files: list[tuple[Path, str]]) -> Iterator[Entry]:
    from jobcrawl.commands.archived import entries_of_archives  # one saved page does without a reader of archives

    return entries_of_archives(files)


def entries_of_manifest(manifest: Path) -> Iterator[Entry]:
    """Pages of a manifest's lines, in order; a bad line gives an entry that says what is wrong. Raises BadParameter."""
    for number, line in manifest_lines(manifest):
        try:
            row = row_of(line)
            path, url, kind = text_in(row, "path"), address_in(row, "url"), text_in(row, "content_type")
            if not path:
                raise BadLine('no "path"')
            moment = text_in(row, "fetched_at", "crawled_at")
            fetched_at = moment_of(moment) if moment else None
        except ValueError as error:
            yield Entry(None, None, f"{shown(manifest)}, line {number}: {error}")
            continue
        yield from _entries_of_file(manifest.parent / path, path, url, fetched_at, kind)


def _entries_of_file(path: Path, name: str, url: str, fetched_at: datetime | None, content_type: str) -> Iterator[Entry]:
    try:
        if _is_archive(path):
            yield from _entries_of_archives([(path, name)])
            return
        with path.open("rb") as stream:
            body = stream.read(MAX_FILE_BYTES)
        saved_at = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    except (OSError, ValueError) as error:
        what = "name its files" if isinstance(error, IsADirectoryError) else "check the path"
        yield Entry(name, None, f"{name}: {getattr(error, 'strerror', None) or error}; {what}")
        return
    kind = Path(path.name.lower().removesuffix(".gz")).suffix
    if not content_type and kind in (".jsonl", ".ndjson"):
        yield Entry(name, None, f"{name}: lines of JSON; --manifest reads the pages that they name")
        return
    if not content_type and kind in (".txt", ".text"):
        content_type = "text/plain"
    yield _entry_of(name, body, url, fetched_at, saved_at, content_type)


def _entry_of(name: str, body: bytes, url: str, fetched_at: datetime | None, saved_at: datetime, content_type: str) -> Entry:
    try:
        return Entry(name, page_of_file(body, url=url, fetched_at=fetched_at, saved_at=saved_at, content_type=content_type))
    except NoPage as error:
        return Entry(name, None, f"{name}: {error}")


def _write_html(target: Path, text: str) -> None:
    try:
        target.write_text(text, encoding="utf-8")
    except OSError as error:
        raise typer.BadParameter(f"{target}: {error.strerror}", param_hint="--html") from error
