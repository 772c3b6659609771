"""Host leases: at any time one process crawls a host, so that politeness holds between processes as well."""

from __future__ import annotations

import logging
from collections import Counter

from jobcrawl.store import lease
from jobcrawl.store.database import Database
from jobcrawl.store.errors import StaleLease

RENEW_SECONDS = lease.LEASE_SECONDS / 4
"""How often leases are held on to."""

logger = logging.getLogger(__name__)


class HostLeases:
    """The hosts that this process crawls now. All methods use the database and belong in one thread at a time."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._tokens: dict[str, int] = {}
        self._users: Counter[str] = Counter()

    def take(self, host: str) -> None:
        """Use a host once more; raises `LeaseHeld` while another process crawls it."""
        if host not in self._tokens:
            with self._database.write() as connection:
                self._tokens[host] = lease.take(connection, _name(host))
        self._users[host] += 1

    def leave(self, host: str, *, for_good: bool) -> None:
        """Use a host once less; it is given back when nobody uses it and `for_good` says that nobody will."""
        self._users[host] -= 1
        if for_good and not self._users[host] and host in self._tokens:
            self._end(host, self._tokens.pop(host))

    def renew(self) -> None:
        """Hold on to all leases; one that was lost is taken anew when its host is used again."""
        for host, token in list(self._tokens.items()):
            try:
                with self._database.write() as connection:
                    lease.renew(connection, _name(host), token)
            except StaleLease as error:
                logger.warning("%s", error)
                self._tokens.pop(host, None)

    def release(self) -> None:
        """Give all leases back."""
        while self._tokens:
            self._end(*self._tokens.popitem())

    def _end(self, host: str, token: int) -> None:
        try:
            with self._database.write() as connection:
                lease.release(connection, _name(host), token)
        except StaleLease as error:
            logger.warning("%s", error)


def _name(host: str) -> str:
    # a space is in no source's name
    return f"host {host}"
