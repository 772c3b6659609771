"""Run: one crawl of one source, from taking the lease to the closings.

    run = Run.open(database, "statsskuld", SourceKind.HTML)
    for link in listing:
        if run.seen(link.url, card=link.text):       # is the job page worth a request?
            run.record(read(fetch(link.url)), link=link.url)
    report = run.finish(ListingProof(pages=12, expected=240))

`open`, `addresses`, `changes_since`, `finish` and `abandon` wait for the database; everything else touches memory only, so it
may be called on the reactor thread. What is written is written by the database's own thread, in batches.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from jobcrawl.identity import (
    SEEN_FIELDS,
    card_hash,
    posting_id,
    url_key,
)
from jobcrawl.posting import JobPosting
from jobcrawl.store import lease
from jobcrawl.store.closing import Books, close_books
from jobcrawl.store.database import Database
from jobcrawl.store.errors import StoreError
from jobcrawl.store.intake import Fetched, Intake
from jobcrawl.store.known import Known, closed_posting, load_index
from jobcrawl.store.lifecycle import Cause, Ending, JobPages, ListingProof, RunState, SourceKind, drift, run_state
from jobcrawl.store.opening import Opened, changes_since, last_complete_run, last_ended_well, open_run
from jobcrawl.store.page_memory import PageMemory
from jobcrawl.store.policy import Policy
from jobcrawl.store.recording import bodies_of
from jobcrawl.store.report import Failure, RunReport
from jobcrawl.store.strict import from_json
from jobcrawl.store.struck_pages import left_alone
from jobcrawl.store.wishes import Wishes
from jobcrawl.store.writer import Writer

logger = logging.getLogger(__name__)


def now_utc() -> datetime:
    """The time, with its zone."""
    return datetime.now(UTC)


def run_of(spider: object) -> Run | None:
    """The run of a spider; None while there is none, or where the store is switched off."""
    run = getattr(spider, "run", None)
    return run if isinstance(run, Run) else None


class Run:
    """One run of one source; see the module's example."""

    def __init__(self, database: Database, source: str, kind: SourceKind, policy: Policy, now: Callable[[], datetime]) -> None:
        """Take the source's lease and read what is known of it; better said as `Run.open`."""
        self.policy = policy
        self.requests: Counter[str] = Counter()
        """Requests by the one terminal state each ended in; whoever sends them keeps the account."""
        self._database = database
        self._now = now
        began = now()
        with database.write() as connection:
            self._opened: Opened = open_run(connection, source, kind, began, timedelta(hours=policy.resume_hours))
        with database.read() as connection:
            since_run = last_complete_run(connection, source)
            ended_well = last_ended_well(connection, source)
            self._index = load_index(connection, source, since_run=since_run, policy=policy, now=began, ended_well=ended_well)
            self._left_alone = left_alone(connection, source, policy, began)
        self._wishes = Wishes(self._index, policy, self._left_alone, self._opened.chain, began)
        self._listed: set[str] = set()
        self._pages = JobPages()
        self._fetched: dict[str, Fetched] = {}
        self._failures: dict[str, str] = {}
        self._struck: dict[str, tuple[str, str]] = {}
        self._read_well: set[str] = set()
        self._lost_pages = 0
        self._writer = Writer(database, self._opened, self._index, policy, now)
        self._memory = PageMemory(self._index, self._writer, source, now)
        self._intake = Intake(self._index, self._writer, self._memory, self._opened, self._listed)

    @classmethod
    def open(
        cls,
        database: Database,
        source: str,
        kind: SourceKind = SourceKind.HTML,
        policy: Policy | None = None,
        now: Callable[[], datetime] = now_utc,
    ) -> Run:
        """Begin a run; raises `LeaseHeld` while another run of the source is alive."""
        return cls(database, source, kind, policy or Policy(), now)

    @property
    def id(self) -> int:
        """Number of the run."""
        return self._opened.id

    @property
    def source(self) -> str:
        """Name of the source."""
        return self._opened.source

    @property
    def listed(self) -> int:
        """Distinct job links on the listing so far."""
        return len(self._listed)

    def changes_since(self) -> datetime | None:
        """Since when a source that tells its changes should be asked for them; None when it should be read as a whole."""
        if self.policy.fetch_everything:
            return None
        with self._database.read() as connection:
            return changes_since(connection, self.source, self._now())

    def read_as(self, kind: SourceKind) -> None:
        """Note that the listing is read in another way than the run was opened for: an absence is trusted as that deserves."""
        self._opened = replace(self._opened, kind=kind)

    # what the spider sees

    def seen(
        self, url: str, *, source_id: str | None = None, card: str = "", words: str = "", lastmod: str | None = None
    ) -> bool:
        """Note that the listing holds a job link; True when its page should be fetched.

        `card` is what the link's listing card says of the job, `words` all that stands on it, `lastmod` what a site map or feed
        says of the last change. Where nothing but the words changed, only a share of the pages is fetched: a site may write
        anything on its cards. Postings that come whole in a listing answer are noted here as well, before `record`. A page may
        not be fetched because it broke before: `why_left_alone` tells.
        """
        key = url_key(url)
        self._listed.add(key)
        known = self._index.by_url.get(key)
        if known is not None:
            known.has_place = True
        elif source_id:
            known = self._index.by_id.get(posting_id(self.source, source_id, None))
        if known is not None and not known.is_listed:
            known.is_listed = True
            self._writer.batch.seen.append(known.id)
            self._writer.flush_when_full()
        hashed = card_hash(card, words) if card or words else ""
        if known is not None and key in self._index.copies:  # what stands on its card is compared at the other address
            hashed, lastmod = known.card_hash or "", known.lastmod
        is_wanted = self._wishes.is_wanted(key, known, hashed, lastmod)
        if is_wanted:
            self._memory.note_card(key, hashed, lastmod)
        elif self.is_barren(url):
            self._count_barren(key)
        elif key not in self._left_alone:
            self._pages.useful += 1
        return is_wanted

    def why_left_alone(self, url: str) -> str | None:
        """Why the page of a listed job is not asked for although nothing good is known of it; None where that is not so."""
        return self._left_alone.get(url_key(url))

    def is_barren(self, url: str) -> bool:
        """Whether an address gave no posting when it was last read."""
        key = url_key(url)
        return key in self._index.barren and key not in self._index.by_url

    def validators_of(self, url: str) -> tuple[str | None, str | None]:
        """ETag and Last-Modified that a page had when it was last fetched; None where unknown, or where it is to come anew."""
        if self.policy.fetch_everything:
            return None, None
        known = self._index.by_url.get(url_key(url))
        return (known.etag, known.last_modified) if known is not None and known.is_open else (None, None)

    def server_said(self, moment: datetime) -> None:
        """Note the time that a server gave (HTTP Date), so that a clock running ahead closes nothing by deadline."""
        if self._writer.server_time is None or moment > self._writer.server_time:
            self._writer.server_time = moment

    # what becomes of a job page

    def fetched(self, url: str, *, link: str, etag: str | None = None, last_modified: str | None = None) -> None:
        """Note how a page came that is being read: the address it was asked for at, and its validators."""
        self._fetched[url] = Fetched(link, etag, last_modified)

    async def recall(self, posting: JobPosting) -> None:
        """Look in the store for a posting with this id of the site that was closed long ago; to be awaited before `record`."""
        if not posting.source_id or not self._index.has_forgotten:
            return
        id = posting_id(self.source, posting.source_id, None)
        if id not in self._index.by_id:
            try:
                known = await self._database.in_thread(self._closed, id)
            except StoreError as error:  # whether the store can be written to is the writer's to say
                logger.debug("%s", error)
                return
            if known is not None:
                self._index.by_id.setdefault(id, known)

    def _closed(self, id: str) -> Known | None:
        with self._database.read() as connection:
            return closed_posting(connection, self.source, id, self._now())

    def record(
        self,
        posting: JobPosting,
        *,
        link: str | None = None,
        is_whole: bool = True,
        says_closed: bool = False,
        is_row: bool = False,
    ) -> JobPosting:
        """Take a parsed posting in and give it its identity; raises `Unstorable`.

        `link` is the address that the page was read at, or what stands in for the posting's own, `is_whole` whether it was read
        to its end, `says_closed` whether the source itself says that the posting is closed, `is_row` whether it is a row of a
        listing that tells its jobs apart by the site's own id.

        Where only the whole listing can tell which posting it is, it is written when that is read; see `settle`.
        """
        link = link or posting.url or ""
        fetched = self._fetched.pop(link, None) or Fetched(link)
        read = self._intake.take(posting, fetched, is_whole=is_whole, says_closed=says_closed, is_row=is_row)
        self._pages.useful += 1
        self._read_well.add(read.keys.link)
        return posting

    def settle(self, listing: ListingProof) -> None:
        """Take in what waited for the listing; see `Intake.settle`.

        Called when the crawl has nothing left to ask for, and again at the end for what came since.
        """
        self._intake.settle(is_whole=run_state(listing, self.listed, self._pages).state == RunState.COMPLETE)

    def unchanged(self, url: str) -> None:
        """Note that a page answered 304: it is as it was."""
        self._pages.useful += 1
        key = url_key(url)
        self._read_well.add(key)
        known = self._index.by_url.get(key)
        if known is not None:
            known.recorded_as = known.recorded_as or ""
            known.deadline_stands = True
            self._memory.keep(key, known.id, etag=known.etag, last_modified=known.last_modified)

    def no_posting(self, url: str, reason: str) -> None:
        """Note that a page was read and held no posting; while its listing card stays the same it is left alone for a while.

        For a page that gave a posting before, it is an empty parse: it says nothing about the posting, but much about the parser.
        """
        key = url_key(self._link_of(url))
        self._read_well.add(key)
        if key in self._index.by_url:
            if self._is_still_closed(key):
                self._pages.useful += 1
                return
            self._pages.dropped += 1
            self._lost_pages += 1
            self._failures[url] = reason
        else:
            self._count_barren(key)
            self._memory.keep_barren(key)

    def _is_still_closed(self, key: str) -> bool:
        """Whether a page without a posting is of one that its deadline has closed: that is confirmed, and another one's turn."""
        known = self._index.by_url.get(key)
        if known is None or known.is_open or not known.is_overdue:
            return False
        self._memory.keep(key, known.id)
        return True

    def copied(self, url: str, *, of: str) -> None:
        """Note that a page shows the job that was read at another address: the posting is listed where either is."""
        self._pages.useful += 1
        self._intake.copied(url_key(url), of=url_key(of))

    def is_list(self, url: str) -> None:
        """Note that a link taken for a job's leads to a list of jobs: it counts as none, and is read again in every run."""
        self._listed.discard(url_key(url))

    def expired(self, url: str) -> None:
        """Note that a page answered with 200 says that the job is no longer available: soft evidence, one absence."""
        self._pages.useful += 1
        key = url_key(self._link_of(url))
        self._read_well.add(key)
        known = self._index.by_url.get(key)
        if known is None:
            self._memory.keep_barren(key)
        elif not self._is_still_closed(key):
            known.says_expired = known.deadline_stands = True

    def removed(self, source_id: str) -> None:
        """Note that the source itself says that a posting is closed: an event, `removed: true`, INACTIVE."""
        id = posting_id(self.source, source_id, None)
        self._intake.said_closed.add(id)
        if id in self._index.by_id:
            self._index.by_id[id].says_closed = True

    def put_up_again(self, source_id: str) -> None:
        """Note that a later event takes back what `removed` told: the last word of a source counts."""
        id = posting_id(self.source, source_id, None)
        self._intake.said_closed.discard(id)
        if id in self._index.by_id:
            self._index.by_id[id].says_closed = False

    def gone(self, url: str, status: int) -> None:
        """Note that a job page answered 404 or 410; it closes the posting only when a complete listing lacks it too."""
        key = url_key(url)
        known = self._index.by_url.get(key)
        if known is not None:
            known.is_gone = known.deadline_stands = True
        if (known is None or known.is_listed) and not self._is_still_closed(key):
            self.page_failed(url, f"HTTP {status} although it is listed")

    def page_failed(self, url: str, reason: str, *, is_poison: bool = False) -> None:
        """Note that a job page could not be read; `is_poison` when reading it crashed, which is a strike against it."""
        url = self._link_of(url)
        self._pages.failed += url not in self._failures
        self._failures[url] = reason
        if is_poison:
            self._struck[url_key(url)] = (url, reason)

    def page_blocked(self, url: str, reason: str) -> None:
        """Note that a job page was refused: 401, 403, 429, a block page or a captcha."""
        self._pages.blocked += url not in self._failures
        self._failures[url] = reason

    def _link_of(self, url: str) -> str:
        """The address that a page was asked for at, where `fetched` told of another one than it was read at."""
        fetched = self._fetched.get(url)
        return fetched.link if fetched is not None else url

    def listing_failed(self, url: str, reason: str) -> None:
        """Note that a listing page could not be read, for the report; `ListingProof.pages_failed` counts it."""
        self._failures[url] = reason

    def unconfirmed(self) -> list[str]:
        """Ids of open postings that the listing lacks, to be asked for once; none when too many lack to be believed."""
        is_open = [known for known in self._index.by_id.values() if known.is_open]
        missing = [known.id for known in is_open if not known.is_listed and known.recorded_as is None]
        return missing if len(missing) * 2 <= len(is_open) else []

    @property
    def read(self) -> list[str]:
        """Ids of the postings that this run read."""
        return [known.id for known in self._index.by_id.values() if known.recorded_as]

    def posting_at(self, url: str) -> str | None:
        """Id of the posting that is known at an address; None where there is none."""
        known = self._index.by_url.get(url_key(url))
        return known.id if known is not None else None

    def addresses(self, ids: Sequence[str]) -> list[str]:
        """Addresses of some postings, out of the store."""
        with self._database.read() as connection:
            found = bodies_of(connection, ids)
        return [url for url in (from_json(body)["url"] for body in found.values()) if url]

    # writing

    @property
    def backlog(self) -> int:
        """Batches that wait to be written; a crawl slows down while there are many."""
        return self._writer.backlog

    @property
    def has_given_up(self) -> bool:
        """Whether the run can no longer be recorded, since the database server stayed away; its crawl should end."""
        return self._writer.has_given_up

    def tick(self) -> None:
        """Write what has waited long enough, and hold on to the lease; to be called every second or so."""
        self._writer.tick()

    def flush(self) -> Future[None]:
        """Send everything that waits to the writer; the future is done when it is committed, or raises `StoreError`."""
        return self._writer.flush()

    def _count_barren(self, key: str) -> None:
        before = self._index.barren.get(key)
        if before is not None and before.is_settled:
            self._pages.barren += 1
        else:
            self._pages.dropped += 1

    # the end

    def finish(self, listing: ListingProof) -> RunReport:
        """Write what waits, decide how the run ended, close what may be closed, give the lease back; raises `StoreError`."""
        return self.finishing(listing).result()

    def finishing(self, listing: ListingProof) -> Future[RunReport]:
        """What `finish` waits for."""
        self.settle(listing)
        return self._end(listing, run_state(listing, self.listed, self._pages))

    def abandon(self, reason: str) -> RunReport:
        """End a run that was not carried through: what was read stays, nothing is closed; raises `StoreError`."""
        return self.abandoning(reason).result()

    def abandoning(self, reason: str, cause: Cause | None = None) -> Future[RunReport]:
        """What `abandon` waits for."""
        return self._end(ListingProof(), Ending(RunState.FAILED, reason, cause))

    def _end(self, listing: ListingProof, ending: Ending) -> Future[RunReport]:
        self.flush()
        return self._database.thread.submit(self._write_end, self._writer.writes, listing, ending)

    def _write_end(self, writes: Sequence[Future[None]], listing: ListingProof, ending: Ending) -> RunReport:
        try:
            for write in writes:  # all done: they were sent to this thread before
                write.result()
            return self._close_books(listing, ending)
        except Exception:
            self._let_go()
            raise

    def _close_books(self, listing: ListingProof, ending: Ending) -> RunReport:
        books = self._books(listing, ending)
        with self._database.write() as connection:
            return close_books(connection, self._opened, books)

    def _books(self, listing: ListingProof, ending: Ending) -> Books:
        report = RunReport(
            source=self.source, run=self.id, state=ending.state, reason=ending.reason, cause=ending.cause, listed=self.listed,
            expected=listing.expected, requests=dict(self.requests),
            failures=[Failure(url=url, reason=why) for url, why in self._failures.items()],
        )  # fmt: skip
        if self._intake.parsed:
            report.fill = {name: round(self._intake.filled[name] / self._intake.parsed, 4) for name in SEEN_FIELDS}
        return Books(
            report=report,
            known=self._index.by_id,
            drifted=drift(self._writer.parsed_again + self._lost_pages, self._writer.lost_required + self._lost_pages),
            to_clear=list(dict.fromkeys(self._writer.to_clear)),
            struck=self._struck,
            read_well=self._read_well,
            outdated=[key for key in self._index.outdated if key not in self._index.gave],
            is_log=listing.is_log,
            deadline_clock=self._writer.deadline_clock,
            now=self._now(),
        )

    def _let_go(self) -> None:
        """Give the lease back after a failure, which is told; as far as the store allows it, else it runs out by itself."""
        try:
            with self._database.write() as connection:
                lease.release(connection, self.source, self._opened.token)
        except StoreError as error:
            logger.info("%s", error)
