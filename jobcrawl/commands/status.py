"""`jobcrawl status`: every source at a glance."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer
from rich.table import Table
from scrapy.utils.project import get_project_settings

from jobcrawl.commands.opened import late, opened, words_of_late
from jobcrawl.commands.tables import in_its_colour, print_table
from jobcrawl.feed.jsonl import json_line
from jobcrawl.project_folder import project_folder
from jobcrawl.store.history import SourceRow, list_sources
from jobcrawl.store.lifecycle import RunState

FILL_FIELDS = ("hiring_organization", "job_locations", "date_posted", "valid_through", "employment_type", "base_salary")
"""Fields whose mean share of filled postings is shown."""


NAMED = 20
"""Most sources that were never crawled which a person is shown by name."""


def status(
    store: Annotated[str | None, typer.Option("--store", help="Address of the store; the setting STORE_URL otherwise.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON line a source.")] = False,
) -> None:
    """A table of all sources: last run, completeness, open, new and closed postings, field fill rates, what is held.

    Sources of the registry that were never crawled stand at the end, or their number where they are many, unless another store
    is named. Fill rates (`filled`, in JSON `fill`) are those of the last run that read a posting. Where the feed lacks what the
    last run stored, its number is told (in JSON `unpublished_run`).

    Example: `jobcrawl status --json | jq 'select(.last_run.held | length > 0)'`

    Exit codes: 0 shown, whatever became of the runs; 1 the store cannot be read; 2 wrong usage, or there is no store.
    """
    with opened(store, to_read=True) as database, database.read() as connection:
        rows = list_sources(connection)
        unpublished = late(connection, [row.source for row in rows], store)
    waiting = never_crawled({row.source for row in rows}) if store is None else []
    if as_json:
        for row in rows + waiting:
            typer.echo(json_line(asdict(row) | {"unpublished_run": unpublished.get(row.source)}), nl=False)
        return
    if not rows + waiting:
        typer.echo("The store knows no source yet; `scrapy crawl NAME` makes one.")
        return
    print_table(source_table(rows + (waiting if len(waiting) <= NAMED else [])))
    if len(waiting) > NAMED:
        typer.echo(f"{len(waiting)} registered sources were never crawled yet; `jobcrawl sources list` shows all")
    for row in rows:
        for words in remarks(row):
            typer.echo(f"{row.source}: {words}")
        if row.source in unpublished:
            typer.echo(f"{row.source}: run {unpublished[row.source]}: {words_of_late(row.source)}")


def never_crawled(crawled: set[str]) -> list[SourceRow]:
    """Enabled sources of the registry in the project's folder, other than those that were crawled."""
    settings = get_project_settings()
    if not any(any(project_folder().glob(pattern)) for pattern in settings.getlist("SOURCES")):
        return []
    from jobcrawl.commands.project import project_registry  # loads all spiders, which a project without registry does without

    registry = project_registry(settings)
    return [SourceRow(source=name) for name, one in registry.sources.items() if name not in crawled and registry.is_enabled(one)]


def remarks(row: SourceRow) -> list[str]:
    """What a person should look at: why nothing could be read, why nothing was closed."""
    run = row.last_run
    if run is None:
        return []
    failed = [f"{run.state}, {run.reason}"] if run.state in (RunState.FAILED, RunState.BLOCKED) and run.reason else []
    return failed + [f"nothing was closed: {held}; `jobcrawl sources confirm {row.source}` if that is true" for held in run.held]


def source_table(rows: list[SourceRow]) -> Table:
    """Sources for a person."""
    head = ("source", "last run", "state", "listed", "open", "new", "updated", "closed", "filled")
    table = Table(*head, box=None, pad_edge=False)
    for row in rows:
        run = row.last_run
        if run is None:
            table.add_row(row.source, "never")
            continue
        state = "running" if row.is_running else run.state
        listed = f"{run.listed}/{run.expected}" if run.expected is not None else str(run.listed)
        counts = (str(count) for count in (row.open, run.new, run.updated, run.closed))
        when = (run.finished_at or run.started_at)[:16].replace("T", " ")
        table.add_row(row.source, when, in_its_colour(state), listed, *counts, filled(row.fill))
    return table


def filled(fill: dict[str, float]) -> str:
    """Mean share of the fields that consumers ask for first; empty where no run read a posting yet."""
    return f"{sum(fill.get(name, 0.0) for name in FILL_FIELDS) / len(FILL_FIELDS):.0%}" if fill else ""
