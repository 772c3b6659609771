"""`jobcrawl sources`: which sources are registered, and what is known of them."""

from __future__ import annotations

from contextlib import closing
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table
from scrapy.settings import Settings

from jobcrawl.boards.registered import BadRow, RegisteredSource
from jobcrawl.boards.registry import Registry, read_file
from jobcrawl.commands.forget import forget
from jobcrawl.commands.opened import one_line_errors, opened, store_url
from jobcrawl.commands.project import REGISTRY, no_source, own_spiders, project_registry, run_settings
from jobcrawl.commands.registry_files import IMPORTED, only_editor, registry_text, write_disabled, write_rows, write_table
from jobcrawl.commands.tables import in_words, print_table
from jobcrawl.commands.trial import tell_trial, tried
from jobcrawl.feed.jsonl import json_line
from jobcrawl.store.closing import confirm as confirm_run
from jobcrawl.store.database import Database
from jobcrawl.store.errors import NoStore, UnknownSource
from jobcrawl.store.history import check_source, list_runs

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="markdown",
    help="Which sources are registered: list, add, show, disable, confirm, forget.",
)

app.command()(forget)

Json = Annotated[bool, typer.Option("--json", help="JSON for programs.")]


@app.command("list")
def list_all(as_json: Json = False) -> None:
    """All registered sources, and rows that cannot be used.

    Example: `jobcrawl sources list --json | jq -r 'select(.enabled).source'`

    Exit codes: 0 listed; 2 wrong usage; 3 a row cannot be used.
    """
    registry = project_registry(run_settings([], None))
    if as_json:
        for source in registry.sources.values():
            typer.echo(json_line(described(registry, source)), nl=False)
    else:
        table = Table("source", "reader", "cadence", "host", "where", box=None, pad_edge=False)
        for source in registry.sources.values():
            cadence = source.cadence.words() if registry.is_enabled(source) else "disabled"
            table.add_row(source.name, source.reader, cadence, source.host, source.place)
        if table.rows:
            print_table(table)
        elif not registry.problems:
            typer.echo("No source is registered; `jobcrawl sources add URL` registers one.")
    complain(registry)


@app.command()
def show(name: Annotated[str, typer.Argument(help="Name of the source.")], as_json: Json = False) -> None:
    """One source: what is registered, and its last runs.

    Example: `jobcrawl sources show greenhouse:acme`

    Exit codes: 0 shown; 1 the store cannot be read; 2 wrong usage, or no such source.
    """
    registry = project_registry(run_settings([], None))
    source = known(registry, name)
    with one_line_errors():
        facts = described(registry, source) | {"runs": last_runs(name)}
    if as_json:
        typer.echo(json_line(facts), nl=False)
        return
    for key, value in facts.items():
        if key != "runs" and value not in (None, "", {}):
            typer.echo(f"{key:10} {in_words(value)}")
    for row in facts["runs"]:
        words = f"run {row['run']} {row['started_at'][:16]} {row['state']}: {row['listed']} listed, {row['open']} open"
        words += f"; {row['reason']}" if row["reason"] else ""
        typer.echo(words)


@app.command()
def add(
    url: Annotated[str | None, typer.Argument(help="Address of a board or of a site's list of jobs.")] = None,
    name: Annotated[str | None, typer.Option(help="Name of the source; made from the board otherwise.")] = None,
    rows: Annotated[Path | None, typer.Option("--from", help="CSV or JSONL file of rows to import.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Write even when the trial found no posting.")] = False,
    set_: Annotated[list[str] | None, typer.Option("--set", "-s", help="NAME=VALUE: a Scrapy setting for the trial.")] = None,
    as_json: Json = False,
) -> None:
    """Register a source: detects who serves it, tries one page, shows what it found, and only then writes.

    Examples:

    * `jobcrawl sources add https://job-boards.greenhouse.io/acme`
    * `jobcrawl sources add https://museum.example/jobs --name museum`
    * `jobcrawl sources add --from rows.csv`: columns name, platform, url, the platform's parameters, every, cron …

    Exit codes: 0 written; 1 the trial found no posting; 2 wrong usage, or a source that cannot be used; 3 rows were left out.
    """
    if (url is None) == (rows is None):
        raise typer.BadParameter("give an address, or --from FILE")
    if rows is not None and name is not None:
        raise typer.BadParameter("each row of a file has its own name", param_hint="--name")
    settings = run_settings(set_ or [], None)
    if rows is not None:
        if not rows.is_file():
            words = "is a directory; name a file" if rows.is_dir() else "there is no such file"
            raise typer.BadParameter(f"{rows}: {words}", param_hint="--from")
        with only_editor():
            import_rows(project_registry(settings), rows, settings, as_json=as_json)
        return
    registry = project_registry(settings)
    registry_text()  # nothing is fetched for a file that cannot be written to
    try:
        source, found = tried(str(url), name, registry, settings)
    except BadRow as error:
        typer.echo(f"jobcrawl: {error}", err=True)
        raise typer.Exit(2) from error
    if as_json:
        typer.echo(json_line({**described(registry, source), **found}), nl=False)
    else:
        tell_trial(source, found)
    if not found["postings"] and not force:
        typer.echo("jobcrawl: nothing was written; --force writes all the same", err=True)
        raise typer.Exit(1)
    with only_editor():
        try:
            project_registry(settings).add(source)  # a trial takes a while, in which others may have been registered
        except BadRow as error:
            typer.echo(f"jobcrawl: {error}", err=True)
            raise typer.Exit(2) from error
        write_table(source)
    if not as_json:
        typer.echo(f"written to {REGISTRY}; `jobcrawl run {source.name}` crawls it")


@app.command()
def disable(
    name: Annotated[str, typer.Argument(help="Name of the source.")],
    undo: Annotated[bool, typer.Option("--undo", help="Switch it on again.")] = False,
    as_json: Json = False,
) -> None:
    """Stop crawling a source; its postings stay as they are.

    Example: `jobcrawl sources disable museum --undo`: crawl it again

    Exit codes: 0 written; 2 wrong usage, or no such source.
    """
    registry = project_registry(run_settings([], None))
    known(registry, name)
    with only_editor():
        write_disabled(name, undo=undo)
    if as_json:
        typer.echo(json_line({"source": name, "enabled": undo}), nl=False)
    else:
        typer.echo(f"{name} is crawled again" if undo else f"{name} is disabled; --undo switches it on again")


@app.command()
def confirm(
    name: Annotated[str, typer.Argument(help="Name of the source.")],
    store: Annotated[str | None, typer.Option("--store", help="Address of the store; the setting STORE_URL otherwise.")] = None,
    as_json: Json = False,
) -> None:
    """Believe the last run of a source that closed nothing because too much was missing; its next run that finds the same (a
    complete one, or one that reads a log of changes) closes what is still missing.

    Example: `jobcrawl sources confirm museum`: after `jobcrawl status` said that it is held

    Exit codes: 0 believed; 1 nothing is held, or the store cannot be written; 2 wrong usage, or no such source.
    """
    with opened(store) as database:
        with database.read() as connection:
            check_source(connection, name)
        run = confirm_run(database, name, datetime.now(UTC))
    if run is None:
        typer.echo(f"jobcrawl: nothing of {name!r} is held", err=True)
        raise typer.Exit(1)
    if as_json:
        typer.echo(json_line({"source": name, "run": run}), nl=False)
    else:
        typer.echo(
            f"run {run} of {name} is believed; the next run, complete or of a log of changes, closes what is still missing"
        )


def described(registry: Registry, source: RegisteredSource) -> dict[str, Any]:
    """A source for programs."""
    return {
        "source": source.name, "reader": source.reader, "url": source.url, "host": source.host,
        "parameters": dict(source.parameters), "cadence": source.cadence.words(), "enabled": registry.is_enabled(source),
        "place": source.place, "country": source.country, "language": source.language, "deadlines_in": source.deadlines_in,
        "delay": source.delay,
    }  # fmt: skip


def complain(registry: Registry) -> None:
    """One line for every bad row; exits 3 where there is one."""
    for problem in registry.problems:
        typer.echo(f"jobcrawl: {problem}", err=True)
    if registry.problems:
        raise typer.Exit(3)


def last_runs(name: str) -> list[dict[str, Any]]:
    """The last runs of a source; none where it was never crawled, or nothing was."""
    try:
        database = Database(store_url(None), must_exist=True, to_read=True)
        with closing(database), database.read() as connection:
            return [asdict(row) for row in list_runs(connection, name, 5)]
    except (NoStore, UnknownSource):
        return []


def known(registry: Registry, name: str) -> RegisteredSource:
    """A registered source; exits 2 for a name that is none."""
    if name not in registry.sources:
        for problem in registry.problems:
            typer.echo(f"jobcrawl: {problem}", err=True)
        no_source(name, registry.sources)
    return registry.sources[name]


def import_rows(registry: Registry, rows: Path, settings: Settings, *, as_json: bool) -> None:
    """Check every row of a file, write the good ones beside the registry, name the bad ones; exits 3 where there is one, 2 where
    the file cannot be read."""
    registry.problems.clear()
    added = read_file(registry, rows, own_spiders(settings), rows.name)
    if any(problem.place == rows.name for problem in registry.problems):  # not a row: the file itself
        typer.echo(f"jobcrawl: {registry.problems[0]}", err=True)
        raise typer.Exit(2)
    write_rows(added)
    if as_json:
        problems = [{"place": problem.place, "words": problem.words} for problem in registry.problems]
        typer.echo(json_line({"added": len(added), "problems": problems}), nl=False)
    else:
        typer.echo(f"{len(added)} sources written to {IMPORTED}, {len(registry.problems)} rows left out")
    complain(registry)
