"""Host leases: at any time one process crawls a host, so that politeness holds between processes as well."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter

from jobcrawl.store import lease
from jobcrawl.store.database import Database
from jobcrawl.store.errors import StaleLease, StoreError

RENEW_SECONDS = lease.LEASE_SECONDS / 4
"""How often leases are held on to."""

logger = logging.getLogger(__name__)


class HostLeases:
    """The hosts that this process crawls now. The database is asked only when a host is begun or left."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._tokens: dict[str, int] = {}
        self._users: Counter[str] = Counter()
        self._taking = asyncio.Lock()

    async def take(self, host: str) -> None:
        """Use a host once more; raises `LeaseHeld` while another process crawls it."""
        if host not in self._tokens:
            async with self._taking:
                if host not in self._tokens:
                    self._tokens[host] = await self._database.in_thread(self._take, host)
        self._users[host] += 1

    async def leave(self, host: str, *, for_good: bool) -> None:
        """Use a host once less; it is given back when nobody uses it and `for_good` says that nobody will."""
        self._users[host] -= 1
        if for_good and not self._users[host] and host in self._tokens:
            await self._database.in_thread(self._release, host, self._tokens.pop(host))

    async def renew(self) -> None:
        """Hold on to all leases; one that was lost is taken anew when its host is used again."""
        for host, token in list(self._tokens.items()):
            is_held = self._tokens.get(host) == token
            if is_held and not await self._database.in_thread(self._renew, host, token) and self._tokens.get(host) == token:
                del self._tokens[host]

    async def release(self) -> None:
        """Give all leases back."""
        while self._tokens:
            await self._database.in_thread(self._release, *self._tokens.popitem())

    def _take(self, host: str) -> int:
        with self._database.write() as connection:
            return lease.take(connection, _name(host))

    def _renew(self, host: str, token: int) -> bool:
        try:
            with self._database.write() as connection:
                lease.renew(connection, _name(host), token)
        except StaleLease as error:
            logger.warning("%s", error)
            return False
        return True

    def _release(self, host: str, token: int) -> None:
        try:
            with self._database.write() as connection:
                lease.release(connection, _name(host), token)
        except StoreError as error:  # it ends by itself, with its time or with this process
            logger.warning("%s", error)


def _name(host: str) -> str:
    # a space is in no source's name
    return f"host {host}"
