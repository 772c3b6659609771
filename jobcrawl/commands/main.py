"""The `jobcrawl` command: everything that is not `scrapy crawl`."""

from __future__ import annotations

import importlib
import sys

import typer
from typer.core import TyperGroup

COMMANDS = {
    "extract": ("jobcrawl.commands.extract", "extract"),
    "feed": ("jobcrawl.commands.feed", "app"),
    "run": ("jobcrawl.commands.run", "run"),
    "sources": ("jobcrawl.commands.sources", "app"),
    "runs": ("jobcrawl.commands.runs", "runs"),
    "status": ("jobcrawl.commands.status", "status"),
    "detect": ("jobcrawl.commands.detect", "detect_boards"),
    "values": ("jobcrawl.commands.values", "values"),
    "dedup": ("jobcrawl.commands.dedup", "dedup"),
    "record": ("jobcrawl.commands.record", "record"),
    "new-site": ("jobcrawl.commands.new_site", "new_site"),
}
"""Command → module and function. Modules are loaded when their command runs, so that help and small commands start fast."""


class _LazyGroup(TyperGroup):
    def list_commands(self, ctx: typer.Context) -> list[str]:  # type: ignore[override]  # click's Context is typer's
        return list(COMMANDS)

    def get_command(self, ctx: typer.Context, cmd_name: str):  # type: ignore[no-untyped-def,override]
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name]
        found = getattr(importlib.import_module(module), name)
        if not isinstance(found, typer.Typer):
            single = typer.Typer(add_completion=False)
            single.command(cmd_name)(found)
            found = single
        command = typer.main.get_command(found)
        command.name = cmd_name
        return command


app = typer.Typer(cls=_LazyGroup, no_args_is_help=True, rich_markup_mode="markdown", add_completion=False)


@app.callback()
def jobcrawl() -> None:
    """From job sites to one clean, trustworthy feed of job postings."""


def main() -> None:
    """Entry point of the console script."""
    try:
        app()
    except BrokenPipeError:
        sys.stderr.close()


if __name__ == "__main__":
    main()
