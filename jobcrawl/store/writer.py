"""Writer: what a run saw, sent in batches to the database's own thread; everything but its writing touches memory only."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime

from sqlalchemy.exc import OperationalError

from jobcrawl.store import lease
from jobcrawl.store.database import Database
from jobcrawl.store.errors import StoreNotWritable
from jobcrawl.store.known import Index
from jobcrawl.store.opening import Opened
from jobcrawl.store.policy import Policy
from jobcrawl.store.recording import Batch, write_batch

logger = logging.getLogger(__name__)


class Writer:
    """The batches of one run."""

    def __init__(self, database: Database, opened: Opened, index: Index, policy: Policy, now: Callable[[], datetime]) -> None:
        self.batch = Batch()
        """What waits to be sent."""
        self.writes: list[Future[None]] = []
        """What was sent and is not committed, or failed."""
        self.server_time: datetime | None = None
        """The latest time that a server gave."""
        self.parsed_again = 0
        """Postings known from before the run that were parsed again, as far as they are written."""
        self.lost_required = 0
        """Those of them that lack a required field which they had."""
        self.to_clear: list[str] = []
        """Ids of postings with a field that enough parses agree is gone."""
        self._database, self._opened, self._index, self._policy, self._now = database, opened, index, policy, now
        self._batch_since = self._renewed_at = time.monotonic()
        self._away_since: float | None = None
        self._given_up: StoreNotWritable | None = None

    @property
    def has_given_up(self) -> bool:
        """Whether the database server stayed away for longer than patience lasts: nothing more is written in this run."""
        return self._given_up is not None

    @property
    def backlog(self) -> int:
        """Batches that wait to be written."""
        return sum(not write.done() for write in self.writes)

    @property
    def deadline_clock(self) -> datetime:
        """The earlier of our clock and the servers' own."""
        now = self._now()
        return min(now, self.server_time) if self.server_time is not None else now

    def tick(self) -> None:
        """Write what has waited long enough, and hold on to the lease, which a batch that is still to be written does as well."""
        waited = time.monotonic() - self._batch_since
        lease_is_old = time.monotonic() - self._renewed_at > lease.LEASE_SECONDS / 4 and not self.backlog
        has_waited = waited >= self._policy.batch_seconds and (len(self.batch) or self.batch.seen)
        if has_waited or lease_is_old:
            self.flush()

    def flush(self) -> Future[None]:
        """Send what waits; the future is done when it is committed, or raises `StoreError`."""
        batch, self.batch = self.batch, Batch()
        listed = {one.id: self._index.by_id[one.id].is_listed for one in batch.recorded}
        self._batch_since = self._renewed_at = time.monotonic()
        write = self._database.thread.submit(self._write, batch, listed)
        self.writes = [earlier for earlier in self.writes if not earlier.done() or earlier.exception()] + [write]
        return write

    def flush_when_full(self) -> None:
        """Send what waits where it is enough for a transaction."""
        if len(self.batch) >= self._policy.batch:
            self.flush()

    def _write(self, batch: Batch, listed: dict[str, bool]) -> None:
        """Write a batch, again while the server is away: one that was committed after all changes nothing the second time."""
        while True:
            if self._given_up is not None:
                raise StoreNotWritable(str(self._given_up))
            try:
                with self._database.write() as connection:
                    lease.renew(connection, self._opened.source, self._opened.token)
                    news = write_batch(connection, self._opened, batch, self.deadline_clock, listed)
                self._away_since = None
                break
            except StoreNotWritable as error:
                if not isinstance(error.__cause__, OperationalError) or self._database.is_sqlite:
                    raise
                self._wait_for_server(error)
        self.parsed_again += news.parsed_again
        self.lost_required += news.lost_required
        self.to_clear += news.to_clear

    def _wait_for_server(self, error: StoreNotWritable) -> None:
        """Wait a moment, unless all that waits to be written has waited long enough: then nothing is tried any more."""
        now, patience = time.monotonic(), self._policy.patience_seconds
        if self._away_since is None:
            self._away_since = now
            logger.warning("%s; tried again for %.0f s", error, patience)
        if now - self._away_since > patience:
            self._given_up = error
        else:
            time.sleep(0.5)
