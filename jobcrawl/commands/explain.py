"""What `jobcrawl extract --explain` shows a person: where each field came from, and what was taken away and why."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields, is_dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from jobcrawl.extraction import Extraction
from jobcrawl.page import Page
from jobcrawl.posting import JobPosting

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

_LIFE = {"evidence", "warnings", "description", "description_html", "schema_version", "content_hash"}
_STYLE = "body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto}.gone{background:#fdd;color:#844}.gone b{font-size:.75em}"


def explain_page(name: str, page: Page, found: Extraction, console: Console | None = None) -> None:
    """Print the reasons behind one page's outcome."""
    from rich.console import Console  # only who asks why waits for it

    out = console or Console()
    out.print(f"[bold]{name}[/bold]: {found.kind}" + (f" ({found.dropped})" if found.dropped else ""), highlight=False)
    if found.listing is not None:
        for link in found.listing.links:
            out.print(f"  {link.url}  {link.title or ''}", highlight=False, markup=False)
        out.print(f"  next: {found.listing.next}", highlight=False, markup=False)
    if found.draft is None:
        return
    out.print(_fields(found.draft.posting))
    for warning in found.draft.posting.warnings:
        out.print(f"! {warning}", highlight=False, markup=False)
    removed = found.draft.removed
    out.print(f"[bold]removed[/bold]: {len(removed)} of {len(page.outline.blocks)} blocks", highlight=False)
    for reason, count in Counter(block.reason for block in removed).most_common():
        out.print(f"  {count:4} {reason}", highlight=False, markup=False)
    for block in removed:
        out.print(f"  - [{block.reason}] {block.text[:100]}", highlight=False, markup=False)
    out.print(f"\n{found.draft.posting.description}", highlight=False, markup=False)


def _fields(posting: JobPosting) -> Table:
    from rich.table import Table

    table = Table("field", "value", "reader", "sure", "read from")
    for field in fields(posting):
        value = getattr(posting, field.name)
        if field.name in _LIFE or value in (None, [], {}):
            continue
        evidence = posting.evidence.get(field.name)
        why = (evidence.reader, f"{evidence.confidence:.2f}", evidence.raw or "") if evidence else ("", "", "")
        table.add_row(field.name, escape_markup(_short(value)), *map(escape_markup, why))
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


def escape_markup(text: str) -> str:
    """Text that Rich prints as it is."""
    return text.replace("[", "\\[")


def explanation_html(page: Page, found: Extraction) -> str:
    """The page's blocks in reading order as a small HTML document, the removed ones coloured and with their reason."""
    gone: dict[str, list[str]] = {}
    for block in found.draft.removed if found.draft else ():
        gone.setdefault(block.text, []).append(block.reason)
    rows = []
    for shown in page.outline.blocks:
        reasons = gone.get(shown.text)
        text = escape(shown.text)
        if reasons:
            rows.append(f'<p class="gone"><b>{escape(reasons[0])}</b> {text}</p>')
        elif text:
            rows.append(f"<p>{text}</p>")
    title = escape(page.url or "page")
    return f'<!doctype html><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style>\n' + "\n".join(rows) + "\n"
