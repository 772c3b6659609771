"""`jobcrawl feed`: publish what the store knows, follow it, check it, describe it."""

from __future__ import annotations

import sys
from typing import Annotated, Any

import orjson
import typer

from jobcrawl.commands.opened import feed_root, one_line_errors, opened
from jobcrawl.feed.errors import FeedError
from jobcrawl.feed.formats import FORMATS
from jobcrawl.feed.formats import export as write_export
from jobcrawl.feed.jsonl import json_line
from jobcrawl.feed.lines import SCHEMAS
from jobcrawl.feed.publish import feed_folder
from jobcrawl.feed.publish import publish as publish_feed
from jobcrawl.feed.tail import tail as read_tail
from jobcrawl.feed.tail import verify as verify_feed
from jobcrawl.store.history import list_sources

app = typer.Typer(
    no_args_is_help=True, add_completion=False, rich_markup_mode="markdown", help="Publish, follow, check and describe feeds."
)

Source = Annotated[str, typer.Argument(help="Name of the source, as `jobcrawl status` lists it.")]
Sources = Annotated[list[str] | None, typer.Argument(help="Names of sources; all when none is named.")]
Folder = Annotated[str | None, typer.Option("--dir", help="Folder of the feeds; the setting FEED_DIR otherwise.")]
Store = Annotated[str | None, typer.Option("--store", help="Address of the store; the setting STORE_URL otherwise.")]
Json = Annotated[bool, typer.Option("--json", help="One JSON line a source.")]


@app.command()
def publish(
    sources: Sources = None,
    root: Folder = None,
    store: Store = None,
    rebuild: Annotated[bool, typer.Option(help="Write every file anew, from the first change on.")] = False,
    formats: Annotated[list[str] | None, typer.Option("--also", help=f"Also write: {', '.join(FORMATS)}.")] = None,
    as_json: Json = False,
) -> None:
    """Bring feeds up to what the store has committed.

    Example: `jobcrawl feed publish statsskuld --also csv --also rss`

    Exit codes: 0 all published; 1 one could not be, or there is no room; 2 wrong usage, or an unknown source.
    """
    code = 0
    with opened(store) as database:
        unknown = sorted(set(formats or ()) - FORMATS.keys())
        if unknown:
            raise typer.BadParameter(f"there is no format {unknown[0]!r}; there are: {', '.join(FORMATS)}")
        top = feed_root(root)
        with database.read() as connection:
            names = sources or [row.source for row in list_sources(connection)]
        for name in names:
            try:
                manifest = publish_feed(database, top, name, rebuild=rebuild)
                written = [str(write_export(database, top, name, FORMATS[format])) for format in formats or ()]
            except FeedError as error:  # the feeds of other sources are brought up all the same
                typer.echo(f"jobcrawl: {error}", err=True)
                code = max(code, error.exit_code)
                continue
            open_now = manifest.snapshot.rows if manifest.snapshot else 0
            if as_json:
                line = {"source": name, "open": open_now, "last_seq": manifest.last_seq, "also": written}
                typer.echo(json_line(line), nl=False)
            else:
                typer.echo("\n".join([f"{name}: {open_now} open, changes up to {manifest.last_seq}", *written]))
    raise typer.Exit(code)


@app.command()
def tail(
    source: Source,
    root: Folder = None,
    from_seq: Annotated[int, typer.Option("--from-seq", help="Last sequence number you have; 0 for all.")] = 0,
    begun: Annotated[str | None, typer.Option(help="What the manifest said at `begun_at` when you read that number.")] = None,
    follow: Annotated[bool, typer.Option("--follow", "-f", help="Wait for more changes.")] = False,
) -> None:
    """Print the changes after a sequence number, one JSON line each, across files.

    Example: `jobcrawl feed tail statsskuld --from-seq 40 --follow`

    Exit codes: 0 all printed; 1 the feed is damaged, or was begun anew; 2 there is no such feed or number.
    """
    with one_line_errors():
        for line in read_tail(feed_folder(feed_root(root), source), from_seq, begun_at=begun, follow=follow):
            sys.stdout.buffer.write(json_line(line))
            if follow:
                sys.stdout.buffer.flush()
        sys.stdout.buffer.flush()


@app.command()
def verify(sources: Sources = None, root: Folder = None, as_json: Json = False) -> None:
    """Read every byte of feeds: checksums, sequence numbers, and whether changes add up to the snapshot.

    Example: `jobcrawl feed verify statsskuld`

    Exit codes: 0 all good; 1 one is damaged, or there is none; 2 one that was named is not there.
    """
    with one_line_errors():
        top = feed_root(root)
        folders = (
            [feed_folder(top, name) for name in sources]
            if sources
            else sorted(path.parent for path in top.glob("*/manifest.json"))
        )
        if not folders:
            raise FeedError(f"{top}: there is no feed")
    code = 0
    for folder in folders:
        line: dict[str, Any] = {"source": folder.name, "good": False, "change_files": None, "last_seq": None, "error": None}
        try:
            manifest = verify_feed(folder)
            line |= {"source": manifest.source, "good": True}
            line |= {"change_files": len(manifest.changes), "last_seq": manifest.last_seq}
        except FeedError as error:
            line["error"], code = str(error), max(code, error.exit_code)
        if as_json:
            typer.echo(json_line(line), nl=False)
        elif line["good"]:
            typer.echo(f"{line['source']}: good, {line['change_files']} change files up to {line['last_seq']}")
        else:
            typer.echo(f"jobcrawl: {line['error']}", err=True)
    raise typer.Exit(code)


@app.command()
def schema(name: Annotated[str, typer.Argument(help=f"Which one: {', '.join(SCHEMAS)}.")] = "posting") -> None:
    """Print the JSON Schema of a line of the feed's postings or of its changes, or of its manifest.

    Example: `jobcrawl feed schema change > change.json`

    Exit codes: 0 printed; 2 wrong usage.
    """
    if name not in SCHEMAS:
        raise typer.BadParameter(f"unknown schema {name!r}; choose one of: {', '.join(SCHEMAS)}")
    typer.echo(orjson.dumps(SCHEMAS[name](), option=orjson.OPT_INDENT_2).decode())
