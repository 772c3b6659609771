"""What `jobcrawl extract --explain` shows a person: where each field came from, and what was taken away and why."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields, is_dataclass
from html import escape
from typing import Any

import typer
from rich.table import Table

from jobcrawl.commands.tables import print_table
from jobcrawl.extraction import Extraction
from jobcrawl.page import Page
from jobcrawl.posting import JobPosting
from jobcrawl.read.kind.ad_weight import ENOUGH
from jobcrawl.read.lists.list_links import page_sent_to
from jobcrawl.values.text import clean_line

_NOT_IN_TABLE = {"evidence", "warnings", "description", "description_html", "schema_version", "content_hash"}
_STYLE = "body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto}.gone{background:#fdd;color:#844}.gone b{font-size:.75em}"


def explain_page(name: str, page: Page, found: Extraction) -> None:
    """Print the reasons behind one page's outcome."""
    _tell_kind(name, page, found)
    if found.listing is not None:
        for link in found.listing.links:
            typer.echo(f"  {link.url}  {clean_line(link.title or '')}")
        typer.echo(f"  next: {found.listing.next}")
    if found.draft is None:
        return
    print_table(_fields(found.draft.posting))
    for warning in found.draft.posting.warnings:
        typer.echo(f"! {warning}")
    removed = found.draft.removed
    typer.echo(f"removed: {len(removed)} of {len(page.outline.blocks)} blocks")
    for reason, count in Counter(block.reason for block in removed).most_common():
        typer.echo(f"  {count:4} {reason}")
    for block in removed:
        typer.echo(f"  - [{block.reason}] {clean_line(block.text[:100])}")
    typer.echo(f"\n{found.draft.posting.description}")


def _tell_kind(name: str, page: Page, found: Extraction) -> None:
    """Print what a page is and why, with what speaks for an ad and against."""
    verdict = found.verdict
    read_as = f" ({found.dropped}); it was read as a {verdict.kind}" if found.dropped else ""
    typer.echo(f"{name}: {found.kind}{read_as}, because {verdict.why}")
    if verdict.lack:
        typer.echo(f"no ad, because {verdict.lack}")
    if found.kind != "posting" and (url := page_sent_to(page)) is not None:
        typer.echo(f"it sends its visitors on to {url}; extract that page")
    if verdict.signs:
        typer.echo(f"points for an ad: {sum(sign.points for sign in verdict.signs):g}, of which {ENOUGH:g} are enough")
    for sign in verdict.signs:
        typer.echo(f"  {sign.points:+4.1f}  {clean_line(sign.what)}")


def _fields(posting: JobPosting) -> Table:
    table = Table("field", "value", "reader", "sure", "read from")
    for field in fields(posting):
        value = getattr(posting, field.name)
        if field.name in _NOT_IN_TABLE or value in (None, [], {}):
            continue
        evidence = posting.evidence.get(field.name)
        why = (evidence.reader, f"{evidence.confidence:.2f}", clean_line(evidence.raw or "")) if evidence else ("", "", "")
        table.add_row(field.name, _short(value), *why)
    return table


def _short(value: Any) -> str:
    text = _told(value)
    return text if len(text) <= 160 else text[:159] + "…"


def _told(value: Any) -> str:
    """A value for a person: what is filled of it, without the names of classes."""
    if is_dataclass(value):
        known = ((field.name, getattr(value, field.name)) for field in fields(value))
        return ", ".join(f"{name}: {_told(part)}" for name, part in known if part not in (None, [], {}))
    if isinstance(value, list):
        return "; ".join(map(_told, value))
    return str(value)


def explanation_html(page: Page, found: Extraction) -> str:
    """The page's blocks in reading order as a small HTML document, the removed ones coloured and with their reason."""
    gone = {block.place: block.reason for block in found.draft.removed} if found.draft else {}
    rows = []
    for shown in page.outline.blocks:
        reason = gone.get(shown.index)
        text = escape(shown.text)
        if reason:
            rows.append(f'<p class="gone"><b>{escape(reason)}</b> {text}</p>')
        elif text:
            rows.append(f"<p>{text}</p>")
    title = escape(page.url or "page")
    return f'<!doctype html><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style>\n' + "\n".join(rows) + "\n"
