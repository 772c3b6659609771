"""`jobcrawl run`: crawls registered sources, many at once."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Mapping
from typing import Annotated

import scrapy.core.downloader.contextfactory  # noqa: F401 - looks at all modules and frames there are: 0.3 s less while they are few
import typer
from rich.live import Live
from rich.text import Text
from scrapy.settings import Settings

from jobcrawl.boards.registered import BadRow, RegisteredSource, source_of
from jobcrawl.boards.registry import Registry
from jobcrawl.commands.opened import one_line_errors
from jobcrawl.commands.project import no_source, own_spiders, project_registry, run_settings
from jobcrawl.commands.standard_streams import end_now
from jobcrawl.commands.tables import STATE_STYLES
from jobcrawl.feed.errors import FeedError
from jobcrawl.feed.formats import publish_all
from jobcrawl.feed.jsonl import json_line
from jobcrawl.feed.late import late_feeds
from jobcrawl.progress import ReportConsole
from jobcrawl.schedule.many import WORKERS, ManyCrawls
from jobcrawl.schedule.outcome import Outcome, exit_code
from jobcrawl.schedule.record_run import UNPUBLISHED
from jobcrawl.store.database import Database
from jobcrawl.store.errors import StoreError
from jobcrawl.store.places import feeds_of


def run(
    names: Annotated[list[str] | None, typer.Argument(help="Names of sources or of the project's spiders.")] = None,
    due: Annotated[bool, typer.Option("--due", help="Crawl what is due by its cadence; safe to call every minute.")] = False,
    every: Annotated[bool, typer.Option("--all", help="Crawl every enabled source now.")] = False,
    workers: Annotated[int, typer.Option(help="Sources crawled at a time.", min=1, max=500)] = WORKERS,
    store: Annotated[str | None, typer.Option("--store", help="Address of the store; the setting STORE_URL otherwise.")] = None,
    set_: Annotated[list[str] | None, typer.Option("--set", "-s", help="NAME=VALUE: a Scrapy setting for this run.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON line a source, as each ends.")] = False,
) -> None:
    """Crawl sources of the registry: some by name, those that are due, or all.

    Examples:

    * `jobcrawl run acme museum`: these two, now
    * `jobcrawl run --due`: what is due by its cadence, and feeds that could not be published; cron may call it every minute
    * `jobcrawl run --all --json | jq 'select(.state != "complete")'`

    Exit codes: 0 all complete; 1 a source failed; 2 wrong usage; 3 a source is partial, blocked or left, or a row of the
    registry is bad; 75 another run holds what was asked for.
    """
    if bool(names) + due + every != 1:
        raise typer.BadParameter("say which sources: names, or --due, or --all (one of the three)")
    settings = run_settings(set_ or [], store)
    registry = project_registry(settings)
    for problem in registry.problems:
        typer.echo(f"jobcrawl: {problem}", err=True)
    sources = named(registry, names, settings) if names else enabled(registry)
    if not sources and not registry.problems and not due:
        if registry.sources:
            words = "every source is disabled; `jobcrawl sources disable NAME --undo` switches one on again"
        else:
            words = "no source is registered; `jobcrawl sources add URL` registers one"
        typer.echo(f"jobcrawl: {words}", err=True)
        raise typer.Exit(2)
    told = Teller(as_json=as_json, idle="nothing is due" if due else "no source can be crawled")
    with one_line_errors():
        try:
            crawls = ManyCrawls(settings, told, workers)
            if due:
                known = {one.name for one in sources}
                sources = only_due(crawls, sources)
                at_rest = known - {one.name for one in sources}
                told.codes |= publish_late(crawls.database, settings, at_rest)
            told.begin(len(sources))
            if sources:
                crawls.joined = told.more
                crawls.run(sources, only_due=due, later=(lambda: enabled(project_registry(settings))) if due else None)
        except ValueError as error:
            raise typer.BadParameter(f"a setting is wrong: {error}") from error
    told.end()
    code = exit_code(told.codes, problems=bool(registry.problems) and not names, busy_is_fine=due)
    if crawls.is_cut_off:
        end_now(code)
    raise typer.Exit(code)


def enabled(registry: Registry) -> list[RegisteredSource]:
    """Sources that are not switched off."""
    return [one for one in registry.sources.values() if registry.is_enabled(one)]


def named(registry: Registry, names: list[str], settings: Settings) -> list[RegisteredSource]:
    """Sources by name, spiders of the project among them; exits 2 for a name that is neither."""
    found = []
    for name in dict.fromkeys(names):
        source = registry.sources.get(name)
        try:
            spiders = own_spiders(settings) if source is None else []
            found.append(source or source_of(name, {"spider": name}, "the project", {}, spiders))
        except BadRow:
            no_source(name, [*registry.sources, *own_spiders(settings)])
    return found


def only_due(crawls: ManyCrawls, sources: list[RegisteredSource]) -> list[RegisteredSource]:
    """Sources that are due now, the one that has waited longest first."""
    due = []
    with crawls.database.read() as connection:
        for source in sources:
            since = crawls.due_since(connection, source)
            if since is not None:
                due.append((since, source.name, source))
    return [source for _, _, source in sorted(due, key=lambda one: one[:2])]


def publish_late(database: Database, settings: Settings, sources: set[str]) -> set[int]:
    """Publish what earlier runs of sources stored and could not publish; the exit code 1 where that still cannot be done."""
    root = feeds_of(settings)
    if root is None:
        return set()
    formats, codes = settings.getlist("FEED_FORMATS"), set[int]()
    with database.read() as connection:
        unpublished = late_feeds(connection, root, sorted(sources), formats)
    for source, number in unpublished.items():
        try:
            publish_all(database, root, source, formats)
        except Exception as error:  # one source's feed is its own, and nothing of it keeps the crawls from beginning
            typer.echo(f"jobcrawl: {source}: run {number} could not be published: {_said(error)}", err=True)
            codes.add(1)
    return codes


def _said(error: Exception) -> str:
    """What an error says; with its name where it is none of ours."""
    return str(error) if isinstance(error, (FeedError, StoreError)) else f"{type(error).__name__}: {error}"


class Teller:
    """Tells a person, or a program, what came of each source."""

    def __init__(self, *, as_json: bool, idle: str) -> None:
        """`idle` is what is said where there is nothing to crawl."""
        self.as_json, self.idle = as_json, idle
        self.codes: set[int] = set()
        self.console = ReportConsole()
        self.live = Live(console=self.console, auto_refresh=False, transient=True)
        self.states: Counter[str] = Counter()
        self.counts: Counter[str] = Counter()
        self.total = 0

    def begin(self, total: int) -> None:
        """So many sources will be crawled."""
        self.total = total
        if self.console.is_terminal and total:
            self.live.start()

    def more(self, count: int) -> None:
        """So many sources more will be crawled."""
        self.total += count

    def __call__(self, outcome: Outcome) -> None:
        """A source has ended."""
        self.codes.add(outcome.exit_code)
        self.states[outcome.state] += 1
        told = outcome.line()
        for name in ("postings", "new", "updated", "closed", "reopened", "lost"):
            self.counts[name] += told[name]
        if self.as_json:
            self.print_line(json_line(told))
        elif outcome.exit_code or self.total <= 20:
            words = f"{outcome.source}: {outcome.state}, {outcome.postings} postings read, {_changes(told)}"
            words += f"; {outcome.reason}" if outcome.reason and outcome.state != "complete" else ""
            words += f"; {UNPUBLISHED}" if outcome.report is not None and not outcome.report.is_published else ""
            words += "".join(f"; nothing was closed: {held}" for held in told["held"])
            words += f"; `jobcrawl sources confirm {outcome.source}` if that is true" if told["held"] else ""
            self.console.print(Text(words, style=STATE_STYLES[outcome.state]), soft_wrap=True)
        if self.live.is_started:
            self.live.update(Text(self.line()), refresh=True)

    def print_line(self, line: bytes) -> None:
        """One line for a program; nothing more to one that reads no longer (`| head`), the crawls go on."""
        try:
            typer.echo(line, nl=False)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

    def line(self) -> str:
        """How far the run has come."""
        states = ", ".join(f"{count} {state}" for state, count in self.states.most_common())
        counts = self.counts
        return (
            f"{sum(self.states.values())} of {self.total} sources ({states or 'none yet'}): {counts['postings']} postings read, "
            f"{_changes(counts)}, pages lost: {counts['lost']}"
        )

    def end(self) -> None:
        """The run has ended."""
        if self.live.is_started:
            self.live.stop()
        if not self.as_json:
            where = "; `jobcrawl runs --failures` names them" if self.counts["lost"] else ""
            self.console.print(self.line() + where if self.total else self.idle, soft_wrap=True)


def _changes(counts: Mapping[str, int]) -> str:
    """What the feed tells of a run, or of all: each kind of change with its number."""
    return ", ".join(f"{counts[kind]} {kind}" for kind in ("new", "updated", "closed", "reopened"))
