"""`jobcrawl sources forget`: a source that was mistyped, or whose data must be deleted, goes from registry, store and feeds."""

from __future__ import annotations

import sys
from contextlib import closing, nullcontext, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Annotated, Any

import typer
from scrapy.settings import Settings

from jobcrawl.archive import files_of
from jobcrawl.commands.opened import one_line_errors
from jobcrawl.commands.project import no_source, own_spiders, project_registry, run_settings
from jobcrawl.commands.registry_files import files_with, only_editor, remove_rows, write_disabled
from jobcrawl.duplicates.unlinking import unlink
from jobcrawl.feed.jsonl import json_line
from jobcrawl.feed.withdraw import FeedFiles
from jobcrawl.project_folder import feed_in_project, in_project, store_in_project
from jobcrawl.source_names import folder_name
from jobcrawl.store import lease
from jobcrawl.store.database import Database
from jobcrawl.store.errors import NoStore, StoreError
from jobcrawl.store.forgetting import Holdings, holdings_of
from jobcrawl.store.forgetting import forget as forget_stored
from jobcrawl.store.history import list_names
from jobcrawl.store.places import feeds_of


@dataclass(slots=True, kw_only=True)
class Forgotten:
    """What went, or would go."""

    source: str
    """Name of the source."""
    stored: Holdings
    """What the store knew of it."""
    feed_files: int = 0
    """Files of its feed, and those that its crawls wrote by themselves."""
    rows: list[str] = field(default_factory=list)
    """Files of the registry that had a row of it."""
    unlinked: int = 0
    """Postings of other sources that listed its addresses."""
    left: list[str] = field(default_factory=list)
    """What a person may want to look at: what stays, and why."""

    def words(self) -> str:
        """All of it in one line."""
        counts = [
            f"{self.stored.open} open and {self.stored.closed} closed postings",
            _counted(self.stored.changes, "change"),
            _counted(self.stored.runs, "run"),
            _counted(self.feed_files, "feed file"),
        ]
        return ", ".join(counts + [f"its row in {file}" for file in self.rows])

    def line(self) -> dict[str, Any]:
        """All of it for programs."""
        told = asdict(self)
        return {"source": told.pop("source"), **told.pop("stored"), **told}


def forget(
    name: Annotated[str, typer.Argument(help="Name of the source.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    store: Annotated[str | None, typer.Option("--store", help="Address of the store; the setting STORE_URL otherwise.")] = None,
    set_: Annotated[list[str] | None, typer.Option("--set", "-s", help="NAME=VALUE: a setting, such as FEED_DIR.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="JSON for programs.")] = False,
) -> None:
    """Forget a source that was mistyped, or whose data must be deleted: its row of the registry, its postings and runs, its feed.

    Example: `jobcrawl sources forget musuem`: shows what would go, and asks

    Should a source of that name come back, all its postings are new: the numbers of its changes go on, and its feed is begun
    anew, of which its followers are told. A row in any file but `sources.toml` and `sources/imported.jsonl` is left to you. Not
    touched are archives (`ARCHIVE_DIR`), files of `-O`, JOBDIRs, what is noted of hosts (`HOST_NOTES_DIR`), copies of the store,
    and what feeds of other sources told earlier of its addresses.

    Exit codes: 0 forgotten; 1 not wanted after all, or store or feed cannot be written (call it again then); 2 wrong usage, or no
    such source; 3 forgotten, but a row that is left to you registers it still; 75 it is being crawled, or a source that links to
    its postings is: nothing was forgotten.
    """
    settings = run_settings(set_ or [], store)
    with one_line_errors(), _existing_store(settings, must_exist=store is not None) as database:
        forgetting = _Forgetting(name, settings, database)
        found = forgetting.look()
        if not yes:
            _ask(found)
        gone = forgetting.forget()
    if as_json:
        typer.echo(json_line(gone.line()), nl=False)
    else:
        typer.echo(f"{name} is forgotten: {gone.words()}")
        for words in gone.left:
            typer.echo(words)
    if forgetting.is_registered_still:
        raise typer.Exit(3)


class _Forgetting:
    """One source on its way out."""

    def __init__(self, name: str, settings: Settings, database: Database | None) -> None:
        self.name, self._settings, self._database = name, settings, database
        self._registry = project_registry(settings)
        self._stored = _names(database)
        others = (self._stored | self._registry.sources.keys()) - {name}
        self._files = FeedFiles(
            feeds_of(settings),
            name,
            _exported(settings, name),
            is_shared=folder_name(name).lower() in {folder_name(other).lower() for other in others},
        )

    @property
    def is_registered_still(self) -> bool:
        """Whether a row registers the source that is left to a person."""
        return self.name in self._registry.sources

    def look(self) -> Forgotten:
        """What would go; exits 2 where there is no such source."""
        files, rows = len(self._files.found()), files_with(self.name)
        found = Forgotten(source=self.name, stored=self._holdings(), feed_files=files, rows=rows)
        is_known = self.name in self._stored or self.name in self._registry.sources
        if not (is_known or rows or files):
            spiders = own_spiders(self._settings)
            if self.name in spiders:
                words = f"{self.name!r} is a spider of this project that nothing is known of yet; its file is yours to delete"
                typer.echo(f"jobcrawl: {words}", err=True)
                raise typer.Exit(2)
            no_source(self.name, [*self._registry.sources, *self._stored, *spiders])
        return found

    def _holdings(self) -> Holdings:
        if self._database is None:
            return Holdings()
        with self._database.read() as connection:
            return holdings_of(connection, self.name) or Holdings()

    def forget(self) -> Forgotten:
        """Let it go: no run of it can begin meanwhile. The feed goes when the store has forgotten the source, so that nobody
        publishes it again."""
        if self._database is None:
            self._files.check_at_rest()
            return self._forget(None)
        with self._database.write() as connection:
            token = lease.take(connection, self.name)
            self._files.check_at_rest()
            unlinked = unlink(connection, self.name)
        try:
            return self._forget(token, unlinked)
        finally:
            with suppress(StoreError), self._database.write() as connection:  # it ends by itself, with this process
                lease.release(connection, self.name, token)

    def _forget(self, token: int | None, unlinked: int = 0) -> Forgotten:
        rows = self._remove_rows()
        stored = Holdings() if self._database is None or token is None else forget_stored(self._database, self.name, token)
        count, left = self._files.withdraw()
        gone = Forgotten(source=self.name, stored=stored, feed_files=count, rows=rows, unlinked=unlinked)
        gone.left = self._left(gone, left)
        return gone

    def _remove_rows(self) -> list[str]:
        with only_editor():
            rows = remove_rows(self.name)
            self._registry = project_registry(self._settings)
            if self.name in self._registry.disabled and not self.is_registered_still:
                write_disabled(self.name, undo=True)
        return rows

    def _left(self, gone: Forgotten, files: list[Path]) -> list[str]:
        words = []
        if self.is_registered_still:
            place = self._registry.sources[self.name].place
            words.append(f"{place} registers it still and is yours to edit; as long as it does, `jobcrawl run` crawls it anew")
        if self.name in own_spiders(self._settings):
            words.append(f"the spider {self.name} of this project stays; `scrapy crawl {self.name}` begins the source anew")
        words += [f"{path} stays: it is no file of a feed" for path in files]
        words += [f"{folder} stays: it holds the feed of {owner}" for folder, owner in self._files.strange.items()]
        archive = self._settings.get("ARCHIVE_DIR")
        kept = files_of(in_project(archive), self.name) if archive else []
        if kept:
            words.append(f"archives of its pages stay in {in_project(archive)}: {len(kept)}")
        if gone.unlinked:
            words.append(
                f"its addresses are gone from {_counted(gone.unlinked, 'posting')} of other sources; `jobcrawl feed publish` "
                "brings that into their feeds, as does the next run of each"
            )
        return words


def _existing_store(settings: Settings, *, must_exist: bool) -> Any:
    """The store of the settings, closed afterwards; None where nothing was ever crawled."""
    try:
        return closing(Database(store_in_project(settings["STORE_URL"]), must_exist=True))
    except NoStore:
        if must_exist:
            raise
        return nullcontext()


def _names(database: Database | None) -> set[str]:
    if database is None:
        return set()
    with database.read() as connection:
        return set(list_names(connection))


def _exported(settings: Settings, name: str) -> list[Path]:
    """Files of the source that the setting `FEEDS` lets every crawl write."""
    folder = folder_name(name)
    addresses = [feed_in_project(str(address)).removeprefix("file://") for address in settings.getdict("FEEDS")]
    named = [address.replace("%(name)s", folder) for address in addresses if "%(name)s" in address and "://" not in address]
    return [Path(address) for address in named if "%(" not in address]


def _ask(found: Forgotten) -> None:
    """Show what would go and ask whether it should; exits 1 where it should not, 2 where nobody can be asked."""
    if not sys.stdin.isatty():
        typer.echo(f"jobcrawl: nobody can be asked whether {found.source} should go; `--yes` forgets it without asking", err=True)
        raise typer.Exit(2)
    typer.echo(f"{found.source}: {found.words()}", err=True)
    typer.echo("Forget all of it? [y/N] ", nl=False, err=True)  # standard output is for what went
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        typer.echo("jobcrawl: nothing was forgotten", err=True)
        raise typer.Exit(1)


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
