"""The `jobcrawl` command: everything that is not `scrapy crawl`."""

from __future__ import annotations

import errno
import gc
import importlib
import sys
from typing import Annotated, Any, cast

import typer
from typer.core import TyperCommand, TyperGroup

from jobcrawl import __version__
from jobcrawl.commands.standard_streams import escape_the_unencodable, let_go_of_readers, let_go_of_unread, open_missing

COMMANDS = {
    "extract": ("jobcrawl.commands.extract:extract", "Read saved pages: one JSON line a page, in order."),
    "feed": ("jobcrawl.commands.feed:app", "Publish, follow, check and describe feeds."),
    "run": (
        "jobcrawl.commands.run:run",
        "Crawl sources of the registry: some by name, those that are due, or all.",
    ),
    "sources": ("jobcrawl.commands.sources:app", "Which sources are registered: list, add, show, disable, confirm, forget."),
    "runs": ("jobcrawl.commands.runs:runs", "The last runs, newest first."),
    "status": (
        "jobcrawl.commands.status:status",
        "A table of all sources: last run, completeness, open, new and closed postings, field fill rates, what is held.",
    ),
    "detect": (
        "jobcrawl.commands.detect:detect_boards",
        "Tell which vendor serves a board, and its parameters: one JSON line an address, in order.",
    ),
    "values": (
        "jobcrawl.commands.values:values",
        "Understand lines of text from standard input: one JSON value or null a line, in order, as they come.",
    ),
    "dedup": ("jobcrawl.commands.dedup:dedup", "Link postings that are the same job on several sources; nothing is merged."),
    "record": ("jobcrawl.commands.record:record", "Save a page and what the spider yields for it under fixtures/."),
    "new-site": ("jobcrawl.commands.new_site:new_site", "Write spiders/NAME.py for a job site."),
}
"""Command → its function and its line of help. Modules are loaded when their command runs, so that small ones start fast."""


NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
"""What writing to a full disk fails with; Python does not say to which file."""


def load_command(name: str) -> TyperCommand | TyperGroup:
    """The command with its parameters, its module loaded."""
    module, _, function = COMMANDS[name][0].partition(":")
    gc.disable()  # what is loaded stays: to look for garbage in it, again and again, costs a twentieth of the start
    found = getattr(importlib.import_module(module), function)
    gc.freeze()
    gc.enable()
    if not isinstance(found, typer.Typer):
        single = typer.Typer(add_completion=False, rich_markup_mode="markdown")
        single.command(name)(found)
        found = single
    command = typer.main.get_command(found)
    command.name = name
    return cast("TyperCommand | TyperGroup", command)


class _LazyGroup(TyperGroup):
    """Lists commands by their line of help, and loads the one that is run."""

    def list_commands(self, ctx: Any) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> TyperCommand | None:
        return TyperCommand(cmd_name, help=COMMANDS[cmd_name][1]) if cmd_name in COMMANDS else None

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        name, command, rest = super().resolve_command(ctx, args)
        return name, load_command(name) if name in COMMANDS else command, rest


app = typer.Typer(cls=_LazyGroup, no_args_is_help=True, rich_markup_mode="markdown", add_completion=False)


def _tell_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"jobcrawl {__version__}")
        raise typer.Exit


@app.callback()
def jobcrawl(
    version: Annotated[bool, typer.Option("--version", callback=_tell_version, is_eager=True, help="Show the version.")] = False,
) -> None:
    """From job sites to one clean, trustworthy feed of job postings."""


def main() -> None:
    """Entry point of the console script; a file that cannot be read or written is one line and exit code 1."""
    open_missing()
    escape_the_unencodable()
    try:
        try:
            app()
        finally:
            let_go_of_unread()
    except BrokenPipeError:  # who read what was told has gone away
        pass
    except SystemExit as end:
        if not isinstance(end.__context__, BrokenPipeError):  # which Typer makes exit code 1
            raise
        let_go_of_readers()
    except OSError as error:  # a full disk, a folder that may not be written to
        if error.filename is None and error.errno not in NO_ROOM:
            raise
        where = f"{error.filename}: " if error.filename is not None else ""
        sys.exit(f"jobcrawl: {where}{error.strerror}")


if __name__ == "__main__":
    main()
