"""A small crawl for crash tests: `python -m tests.store.crashing STORE FEED PAGES MARK` runs once and publishes.

It says `here` when it comes to the page of number MARK (with MARK = PAGES: when all pages are read), so that a test can kill it
there however fast the machine is.

With `faults LIBRARY FOLDER FIRST STEP WORK…` it forks one process per fault, with `kills FOLDER PAGES KILLS TRIALS` one per
kill -9, and prints what came of them: a forked crawl dies as any other, and need not import everything anew.
"""

from __future__ import annotations

import ctypes
import errno
import json
import os
import random
import shutil
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import jobcrawl.store.migrate  # noqa: F401  # imported once, and not in each of a thousand children
from jobcrawl.feed.errors import FeedError
from jobcrawl.feed.publish import feed_folder, publish
from jobcrawl.feed.tail import tail, verify
from jobcrawl.store.database import Database
from jobcrawl.store.errors import LeaseHeld, StoreError
from jobcrawl.store.lifecycle import ListingProof, SourceKind
from jobcrawl.store.policy import Policy
from jobcrawl.store.run import Run
from tests.store.reading import stored
from tests.store.site import posting

MODES = {"EIO": errno.EIO, "ENOSPC": errno.ENOSPC, "killed before": -1, "killed after": -2}


def say_here() -> None:
    """Tell a waiting test that the mark is reached."""
    sys.stdout.write("here\n")
    sys.stdout.flush()


def crawl(store: str, feed: Path | None, pages: int, mark: int = -1, batch: int = 20) -> int:
    """One run over a site of some pages, published where a feed is named; gives the exit code."""
    database = None
    try:
        database = Database(store)
        run = Run.open(database, "garden", SourceKind.FEED, Policy(batch=batch))
        for number in range(pages):
            if number == mark:
                say_here()
            job = posting(f"{number:05d}")
            assert job.url is not None
            if run.seen(job.url, source_id=job.source_id, card=job.title or ""):
                run.record(job)
            while run.backlog > 2:
                time.sleep(0.001)
        if mark == pages:
            say_here()
        report = run.finish(ListingProof(pages=1, expected=pages))
        if feed is not None:
            publish(database, feed, "garden")
        return report.exit_code
    except (StoreError, FeedError) as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code
    finally:
        if database is not None:
            database.close()


def check(store: str, feed: Path, pages: int) -> None:
    """Nothing lost, nothing doubled, no bad line, after whatever happened."""
    folder = feed_folder(feed, "garden")
    verify(folder)
    lines = list(tail(folder))
    assert [line["seq"] for line in lines] == list(range(1, pages + 1)), "sequence numbers"
    assert {line["type"] for line in lines} == {"new"}, "types"
    keys = [line["posting"]["source_id"] for line in lines]
    assert sorted(keys) == [f"{number:05d}" for number in range(pages)], "postings"
    database = Database(store)
    try:
        assert {body["id"] for body in stored(database).values()} == {line["posting"]["id"] for line in lines}, "store"
    finally:
        database.close()


def trial(folder: Path, pages: int, kills: int, dice: random.Random) -> int:
    """Start, kill soon after a random page or at the end, start again … and let the last one end; gives the number of kills."""
    store, feed = f"sqlite:///{folder / 'store.db'}", folder / "feed"
    killed = 0
    for number in range(kills):
        mark = pages if number % 3 == 2 else dice.randrange(pages)
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.dup2(writing, 1)
            os._exit(crawl(store, feed, pages, mark))
        os.close(writing)
        with os.fdopen(reading, "rb") as said:
            assert said.readline() == b"here\n"
            time.sleep(dice.uniform(0, 0.03))
            os.kill(child, signal.SIGKILL)
            _, status = os.waitpid(child, 0)
        killed += os.WIFSIGNALED(status)
    assert in_child(crawl, store, feed, pages) == 0
    check(store, feed, pages)
    return killed


def in_child(work: Callable[..., int], *arguments: object) -> int:
    """Exit code (or minus the signal) of work done in a forked process."""
    child = os.fork()
    if child == 0:
        code = 99
        try:
            devnull = os.open(os.devnull, os.O_WRONLY)
            os.dup2(devnull, 2)
            code = work(*arguments)
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def open_only(store: str, _feed: Path, _pages: int, batch: int = 20) -> int:
    """Make a store; gives the exit code."""
    try:
        Database(store).close()
    except StoreError as error:
        return error.exit_code
    return 0


def publish_only(store: str, feed: Path, _pages: int, batch: int = 20) -> int:
    """Publish what a run has committed; gives the exit code."""
    try:
        database = Database(store)
        try:
            publish(database, feed, "garden")
        finally:
            database.close()
    except (StoreError, FeedError) as error:
        return error.exit_code
    return 0


WORKS: dict[str, Callable[..., int]] = {"make": open_only, "crawl": crawl, "publish": publish_only}
"""What faults are put into: making a store, a crawl with its publication, and a publication alone."""


def faults(library: str, folder: Path, first: int, step: int, works: list[str], pages: int = 6) -> None:
    """Fail each I/O operation of some works in turn, in each way; then go on, and look for anything lost or doubled."""
    shim = ctypes.CDLL(library)
    made, crawled = folder / "made.db", folder / "crawled.db"
    assert in_child(open_only, f"sqlite:///{made}", folder, pages) == 0
    shutil.copy(made, crawled)
    assert in_child(crawl, f"sqlite:///{crawled}", None, pages) == 0
    stores = {crawl: made, publish_only: crawled}

    def armed(work: Callable[..., int], where: Path, at: int, how: int) -> int:
        shim.fault_arm(str(where).encode(), at, how)
        code = work(f"sqlite:///{where / 'store.db'}", where / "feed", pages, batch=3)
        (folder / "count").write_text(str(shim.fault_count()))
        return code

    def fail(work: Callable[..., int], how: str, at: int) -> bool:
        """Fail one operation; False where the work was done before it came to that."""
        where = folder / "trial"
        store, feed = f"sqlite:///{where / 'store.db'}", where / "feed"
        shutil.rmtree(where, ignore_errors=True)
        where.mkdir(parents=True)
        if work in stores:
            shutil.copy(stores[work], where / "store.db")
        code = in_child(armed, work, where, at, MODES[how])
        if code == 0 and int((folder / "count").read_text()) < at:
            return False
        expected = {-9} if MODES[how] < 0 else {0, 1}
        assert code in expected, f"{how} at {at}: exit {code}"
        if code == 0 and work is not open_only:
            check(store, feed, pages)
        again = in_child(publish_only if work is publish_only else crawl, store, feed, pages)
        assert again == 0, f"{how} at {at}: the next run exits {again}"
        check(store, feed, pages)
        return True

    failed = Counter[str]()
    for work in works:
        for how in MODES:
            at = first
            while fail(WORKS[work], how, at):
                failed[f"{work}, {how}"] += 1
                at += step
    sys.stdout.write(json.dumps(failed) + "\n")


def main() -> int:
    """Command line."""
    if sys.argv[1] == "faults":
        faults(sys.argv[2], Path(sys.argv[3]), int(sys.argv[4]), int(sys.argv[5]), sys.argv[6:])
        return 0
    if sys.argv[1] == "kills":
        dice, killed = random.Random(11), 0
        for number in range(int(sys.argv[5])):
            folder = Path(sys.argv[2]) / str(number)
            folder.mkdir()
            killed += trial(folder, int(sys.argv[3]), int(sys.argv[4]), dice)
            shutil.rmtree(folder)
        sys.stdout.write(f"{killed}\n")
        return 0
    store, feed, pages, mark = sys.argv[1:5]
    try:
        return crawl(store, Path(feed), int(pages), int(mark))
    except LeaseHeld:
        return 75


if __name__ == "__main__":
    sys.exit(main())
