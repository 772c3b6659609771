"""Migrations: each in the caller's transaction, so that a killed one leaves the old schema whole."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext, RevisionStep
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

SCRIPTS = Path(__file__).parent / "migrations"

ONE_AT_A_TIME = Lock()
"""Held while migrating: alembic keeps the migration of a process in a global variable, whichever store it is of."""


def upgrade(connection: Connection, target: str = "head", scripts: Path = SCRIPTS) -> None:
    """Bring the schema to `target`; the caller's transaction commits or forgets all of it."""
    if scripts.is_dir():
        _upgrade(connection, target, scripts)
        return
    with TemporaryDirectory() as folder:  # the package is a zipped egg; alembic reads a folder
        _unpack(files("jobcrawl.store") / "migrations", Path(folder))
        _upgrade(connection, target, Path(folder))


def _unpack(source: Traversable, target: Path) -> None:
    for one in source.iterdir():
        if one.is_dir():
            (target / one.name).mkdir()
            _unpack(one, target / one.name)
        else:
            (target / one.name).write_bytes(one.read_bytes())


def _upgrade(connection: Connection, target: str, scripts: Path) -> None:
    config = Config()
    config.set_main_option("script_location", str(scripts))
    script = ScriptDirectory.from_config(config)

    def steps(revision: str, _context: MigrationContext) -> list[RevisionStep]:
        return script._upgrade_revs(target, revision)

    with ONE_AT_A_TIME, EnvironmentContext(config, script, fn=steps) as environment:
        environment.configure(connection=connection, transactional_ddl=True)
        environment.run_migrations()
