"""Leases: one run per source at a time, with a fencing token that a stale writer cannot pass."""

from __future__ import annotations

import os
import socket
import time
from functools import lru_cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, bindparam, extract, func, select, update

from jobcrawl.store.errors import LeaseHeld, StaleLease
from jobcrawl.store.rows import insert_absent
from jobcrawl.store.tables import leases

LEASE_SECONDS = 90.0
"""How long a lease lives without being renewed; a run renews it with every commit and by timer."""


_IS_LEASE = leases.c.source == bindparam("of")
_HELD = select(leases).where(_IS_LEASE).with_for_update()
_TAKE = update(leases).where(_IS_LEASE).values(token=bindparam("taken"), owner=bindparam("by"), expires_at=bindparam("until"))
_IS_OURS = _IS_LEASE & (leases.c.token == bindparam("held")) & leases.c.owner.is_not(None)
_RENEW = update(leases).where(_IS_OURS).values(expires_at=bindparam("until"))
_RELEASE = update(leases).where(_IS_LEASE).values(owner=None, expires_at=0.0)
_SERVER_CLOCK = select(extract("epoch", func.clock_timestamp()))
_TAKEN = select(leases).where(leases.c.owner.is_not(None))


def process_mark(pid: int) -> str:
    """When a process started, so that a reused process id is not mistaken for it; empty when the system does not say."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[19]
    except (OSError, IndexError):
        return ""


def process_table() -> str:
    """Which processes this one can tell alive from dead: the host's name, and where Linux tells them its boot and the process
    table of the container (proc(5), pid_namespaces(7)). Containers may share a name, and so may machines."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        table = os.readlink("/proc/self/ns/pid")
    except (OSError, ValueError):
        return socket.gethostname()
    return f"{socket.gethostname()}@{boot}:{table}"


def own_mark() -> str:
    """This process as an owner of leases: process table, process id, start of the process."""
    return _mark_of(os.getpid())


@lru_cache(maxsize=1)
def _mark_of(pid: int) -> str:
    return f"{process_table()}/{pid}/{process_mark(pid)}"


def _told(owner: str) -> str:
    table, pid, _ = owner.split("/", 2)
    return f"process {pid} on {table.partition('@')[0]}"


def is_dead(owner: str) -> bool:
    """Whether the owner was of this process table and is no longer alive; False when that cannot be known."""
    table, _, rest = owner.partition("/")
    pid, _, mark = rest.partition("/")
    if table not in (process_table(), socket.gethostname()) or not pid.isdigit():
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        pass
    return bool(mark) and process_mark(int(pid)) != mark


def holders(connection: Connection) -> frozenset[str]:
    """Sources that a run holds now; a run that died holds none."""
    now = _clock(connection)
    return frozenset(row.source for row in connection.execute(_TAKEN) if _is_alive(row, now))


def is_held(connection: Connection, source: str) -> bool:
    """Whether a run that is alive holds a source."""
    now = _clock(connection)
    return any(_is_alive(row, now) for row in connection.execute(_TAKEN.where(_IS_LEASE), {"of": source}))


def take(connection: Connection, source: str, seconds: float = LEASE_SECONDS) -> int:
    """Take the lease of a source and give its fencing token; raises `LeaseHeld` while another run is alive."""
    insert_absent(connection, leases, {"source": source, "token": 0, "owner": None, "expires_at": 0.0})
    held = connection.execute(_HELD, {"of": source}).one()
    now = _clock(connection)
    if _is_alive(held, now):
        raise LeaseHeld(f"{source}: another run holds it ({_told(held.owner)}); try again when that has ended")
    token: int = held.token + 1
    connection.execute(_TAKE, {"of": source, "taken": token, "by": own_mark(), "until": now + seconds})
    return token


def _is_alive(held: Row[Any], now: float) -> bool:
    return held.owner is not None and held.expires_at > now and not is_dead(held.owner)


def _clock(connection: Connection) -> float:
    """Seconds since 1970 by the clock that all who share the database go by: a server's own, since machines' clocks differ."""
    if connection.dialect.name == "sqlite":
        return time.time()
    return float(connection.execute(_SERVER_CLOCK).scalar_one())


def renew(connection: Connection, source: str, token: int, seconds: float = LEASE_SECONDS) -> None:
    """Hold on to a lease; raises `StaleLease` when another run has taken it, which also undoes the caller's transaction."""
    if connection.execute(_RENEW, {"of": source, "held": token, "until": _clock(connection) + seconds}).rowcount != 1:
        raise StaleLease(f"{source}: another run has taken the lease; this run's commit was refused")


def release(connection: Connection, source: str, token: int) -> None:
    """Give a lease back; raises `StaleLease` when it is no longer ours."""
    renew(connection, source, token)
    connection.execute(_RELEASE, {"of": source})
