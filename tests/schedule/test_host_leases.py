"""Hosts that a process crawls, and what happens to its hold on them when the store fails."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

import pytest
from sqlalchemy import text

from jobcrawl.schedule.host_leases import HostLeases
from jobcrawl.store.database import Database
from jobcrawl.store.errors import LeaseHeld


def test_a_host_is_held_until_nobody_uses_it(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'store.db'}")
    ours, theirs = HostLeases(database), HostLeases(database)

    async def use() -> None:
        await ours.take("harbour.example")
        await ours.take("harbour.example")
        await ours.leave("harbour.example", for_good=True)
        with pytest.raises(LeaseHeld):
            await theirs.take("harbour.example")
        await ours.leave("harbour.example", for_good=True)
        await theirs.take("harbour.example")
        await theirs.release()

    asyncio.run(use())
    database.close()


def test_a_store_that_fails_when_a_host_is_given_back_is_told_and_breaks_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    database = Database(f"sqlite:///{tmp_path / 'store.db'}")
    leases = HostLeases(database)

    async def use() -> None:
        for host in ("harbour.example", "mill.example"):
            await leases.take(host)
        with database.write() as connection:
            connection.execute(text("DROP TABLE leases"))
        await leases.leave("harbour.example", for_good=True)
        await leases.release()

    with caplog.at_level(logging.WARNING):
        asyncio.run(use())
    assert [message.count("no such table: leases") for message in caplog.messages] == [1, 1]
    database.close()
