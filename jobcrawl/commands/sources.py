"""`jobcrawl sources`: what a person decides about a source."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

import typer

from jobcrawl.commands.opened import opened
from jobcrawl.store.closing import confirm as confirm_held
from jobcrawl.store.history import check_source

app = typer.Typer(no_args_is_help=True, help="Decide about sources.")


@app.callback()
def sources() -> None:
    """Decide about sources."""


@app.command()
def confirm(
    source: Annotated[str, typer.Argument(help="Name of the source, as `jobcrawl status` lists it.")],
    store: Annotated[str | None, typer.Option("--store", help="Address of the store; the setting STORE_URL otherwise.")] = None,
) -> None:
    """Say that the last held run told the truth: what it lacked may be closed; `jobcrawl sources confirm statsskuld`."""
    with opened(store) as database:
        with database.read() as connection:
            check_source(connection, source)
        run = confirm_held(database, source, datetime.now(UTC))
    if run is None:
        typer.echo(f"{source}: nothing is held")
    else:
        typer.echo(f"{source}: run {run} is believed; the next complete run closes what it lacked")
