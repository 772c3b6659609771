"""`jobcrawl runs`: what the last runs found, how they ended and why."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer
from rich.table import Table

from jobcrawl.commands.opened import late, opened, words_of_late
from jobcrawl.commands.tables import in_its_colour, print_table
from jobcrawl.feed.jsonl import json_line
from jobcrawl.store.history import RunRow, list_failures, list_runs


def runs(
    source: Annotated[str | None, typer.Argument(help="Name of a source; all when none is named.")] = None,
    limit: Annotated[int, typer.Option(help="How many runs.", min=1)] = 20,
    store: Annotated[str | None, typer.Option("--store", help="Address of the store; the setting STORE_URL otherwise.")] = None,
    run: Annotated[int | None, typer.Option("--run", help="The run of this number alone.")] = None,
    failures: Annotated[bool, typer.Option("--failures", help="Also name the pages that these runs could not read.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON line a run.")] = False,
) -> None:
    """The last runs, newest first.

    Examples:

    * `jobcrawl runs statsskuld --failures`: with the pages that the last runs could not read
    * `jobcrawl runs --run 12 --failures`: an earlier one

    Exit codes: 0 shown, whatever became of the runs; 1 the store cannot be read; 2 wrong usage, or no such store, source or run.
    """
    with opened(store, to_read=True) as database, database.read() as connection:
        rows = list_runs(connection, source, limit, run)
        unpublished = late(connection, {row.source for row in rows}, store)
        lost = {row.run: list_failures(connection, row.run) for row in rows} if failures else {}
    if run is not None and not rows:
        raise typer.BadParameter(f"there is no run {run}" + (f" of {source}" if source else ""), param_hint="--run")
    if as_json:
        for row in rows:
            extra = {"failures": lost[row.run]} if failures else {}
            typer.echo(json_line(asdict(row) | extra), nl=False)
        return
    print_table(run_table(rows))
    for words in remarks(rows):
        typer.echo(words)
    for row in rows:
        if unpublished.get(row.source) == row.run:
            typer.echo(f"run {row.run}: {words_of_late(row.source)}")
    for number, pages in lost.items():
        for url, reason in pages.items():
            typer.echo(f"run {number}: {url}  {reason}")


def run_table(rows: list[RunRow]) -> Table:
    """Runs for a person."""
    table = Table(
        "run", "source", "started", "state", "listed", "new", "updated", "closed", "back", "open", box=None, pad_edge=False
    )
    for row in rows:
        listed = f"{row.listed}/{row.expected}" if row.expected is not None else str(row.listed)
        counts = (str(count) for count in (row.new, row.updated, row.closed, row.reopened, row.open))
        started = row.started_at[:16].replace("T", " ")
        table.add_row(str(row.run), row.source, started, in_its_colour(row.state), listed, *counts)
    return table


def remarks(rows: list[RunRow]) -> list[str]:
    """Why runs ended as they did, where that is not plainly complete."""
    words = [f"run {row.run}: {row.reason}" for row in rows if row.state != "complete" and row.reason]
    return words + [f"run {row.run}: nothing was closed: {held}" for row in rows for held in row.held]
