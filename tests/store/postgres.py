"""A PostgreSQL server for the tests alone: its own data directory, its own port on loopback, gone afterwards."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import create_engine, text

UNPRIVILEGED = "postgres"
"""PostgreSQL refuses to run as root; its package makes this user."""


def programs() -> Path | None:
    """Folder of PostgreSQL's programs; None when it is not installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if found:
        return found[-1].parent
    initdb = shutil.which("initdb")
    return Path(initdb).resolve().parent if initdb else None


@dataclass
class Postgres:
    """A running server."""

    binaries: Path
    folder: Path
    port: int
    number: int = 0

    def run(self, *command: str) -> None:
        argv = [str(self.binaries / command[0]), *command[1:]]
        if os.geteuid() == 0:
            argv = ["setpriv", f"--reuid={UNPRIVILEGED}", f"--regid={UNPRIVILEGED}", "--init-groups", "--", *argv]
        subprocess.run(argv, check=True, stdout=subprocess.DEVNULL, cwd="/", env=os.environ | {"LC_ALL": "C.UTF-8"})

    def start(self) -> None:
        settings = (
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=''",
            "fsync=off",
            "full_page_writes=off",
            "max_connections=80",
        )
        options = f"-p {self.port} " + " ".join(f"-c {setting}" for setting in settings)
        self.run("pg_ctl", "-D", str(self.folder / "data"), "-w", "-l", str(self.folder / "log"), "-o", options, "start")

    def stop(self, how: str = "fast") -> None:
        self.run("pg_ctl", "-D", str(self.folder / "data"), "-w", "-m", how, "stop")

    def url(self, name: str) -> str:
        return f"postgresql://tester@127.0.0.1:{self.port}/{name}"

    def new_database(self, options: str = "") -> str:
        """Address of an empty database; `options` are those of CREATE DATABASE."""
        self.number += 1
        name = f"store{self.number}"
        engine = create_engine(self.url("postgres").replace("postgresql:", "postgresql+psycopg:"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name} {options}"))
        engine.dispose()
        return self.url(name)


def launch(binaries: Path, folder: Path) -> Postgres:
    """Make a cluster and start it."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    if os.geteuid() == 0:
        shutil.chown(folder, UNPRIVILEGED)
        for parent in folder.parents:
            if not parent.stat().st_mode & 0o001:
                parent.chmod(parent.stat().st_mode | 0o011)
    server = Postgres(binaries, folder, port)
    server.run("initdb", "-D", str(folder / "data"), "-U", "tester", "-A", "trust", "-E", "UTF8", "--locale=C", "-N")
    server.start()
    return server
