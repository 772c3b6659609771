"""What a crash, a fault or a full disk may do to the store and the feed: nothing."""

from __future__ import annotations

import gzip
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from jobcrawl.feed.manifest import read_manifest
from jobcrawl.feed.publish import feed_folder
from tests.store.crashing import check
from tests.store.reading import stored
from tests.store.small_disk import small_disk

ROOT = Path(__file__).parents[2]


@pytest.fixture
def quick_folder() -> Iterator[Path]:
    """A folder in memory where there is one, since these tests wait for the disk more than for anything else."""
    with tempfile.TemporaryDirectory(prefix="crash", dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:
        yield Path(folder)


def start(folder: Path, pages: int, mark: int = -1) -> subprocess.Popen[bytes]:
    store, feed = f"sqlite:///{folder / 'store.db'}", str(folder / "feed")
    command = [sys.executable, "-m", "tests.store.crashing", store, feed, str(pages), str(mark)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def started(folder: Path, pages: int, mark: int) -> subprocess.Popen[bytes]:
    """A crawl that has just come to its mark."""
    process = start(folder, pages, mark)
    assert process.stdout is not None
    assert process.stdout.readline() == b"here\n"
    return process


def kill(folder: Path, pages: int, kills: int, trials: int) -> int:
    """Number of crawls that were killed; the next ones brought their work to its end, with nothing lost and nothing doubled."""
    command = [sys.executable, "-m", "tests.store.crashing", "kills", *map(str, (folder, pages, kills, trials))]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


def test_kill_9_loses_and_doubles_nothing(quick_folder: Path) -> None:
    assert kill(quick_folder, 300, 6, 2) >= 4


@pytest.mark.slow
def test_forty_trials_of_kill_9_lose_and_double_nothing(quick_folder: Path) -> None:
    assert kill(quick_folder, 1500, 6, 40) >= 150


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that makes I/O fail."""
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("no C compiler")
    library = tmp_path_factory.mktemp("shim") / "faults.so"
    source = Path(__file__).with_name("faults.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", str(library), str(source), "-ldl"], check=True)
    return library


def fail_each(shim: Path, folder: Path, first: int, step: int, *works: str) -> dict[str, int]:
    """Number of faults by work and way; each was survived with nothing lost, doubled or half published."""
    command = [sys.executable, "-m", "tests.store.crashing", "faults", str(shim), str(folder), str(first), str(step), *works]
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | {"LD_PRELOAD": str(shim)}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    counts: dict[str, int] = json.loads(done.stdout)
    assert len(counts) == 4 * len(works), "each in four ways"
    return counts


def test_a_fault_at_some_operations_leaves_a_legal_state(shim: Path, quick_folder: Path) -> None:
    fail_each(shim, quick_folder, random.Random(3).randrange(1, 40), 40, "make", "crawl", "publish")


@pytest.mark.slow
@pytest.mark.timeout(1_800)
def test_a_fault_at_every_single_write_sync_rename_and_commit_leaves_a_legal_state(shim: Path, quick_folder: Path) -> None:
    counts = fail_each(shim, quick_folder, 1, 1, "make", "crawl")
    assert min(counts.values()) > 40, "every operation, and there are many"


@pytest.mark.slow
def test_a_crash_between_the_commit_and_the_feed_is_delivered_by_the_next_publication(shim: Path, quick_folder: Path) -> None:
    counts = fail_each(shim, quick_folder, 1, 1, "publish")
    assert min(counts.values()) >= 12, "before and after every write, fsync and rename of a publication"


def test_a_full_disk_fails_the_run_and_publishes_nothing_half(tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    with small_disk(small, 2):
        first = start(small, 50)
        assert first.wait() == 0, first.communicate()
        before = read_manifest(feed_folder(small / "feed", "garden"))
        full = start(small, 1500)
        _, errors = full.communicate()
        assert full.returncode == 1
        assert errors.decode().strip().count("\n") == 0
        assert "full" in errors.decode() or "No space" in errors.decode()
        after = read_manifest(feed_folder(small / "feed", "garden"))
        assert after == before
        subprocess.run(["mount", "-o", "remount,size=64m", str(small)], check=True)
        again = start(small, 1500)
        assert again.wait() == 0, again.communicate()
        check(f"sqlite:///{small / 'store.db'}", small / "feed", 1500)


def test_a_reader_sees_only_whole_and_checked_files(quick_folder: Path) -> None:
    read_often(quick_folder, 300)


@pytest.mark.slow
def test_ten_thousand_reads_see_only_whole_and_checked_files(quick_folder: Path) -> None:
    read_often(quick_folder, 10_000)


def read_often(folder: Path, reads: int) -> None:
    """Read the snapshot while another thread changes a posting and publishes, over and over."""
    from jobcrawl.feed.publish import publish
    from jobcrawl.feed.tail import snapshot, tail
    from jobcrawl.store.database import Database
    from jobcrawl.store.lifecycle import SourceKind
    from tests.store.site import Site

    database = Database(f"sqlite:///{folder / 'store.db'}")
    site = Site(database, SourceKind.FEED)
    site.put(*(f"k{number}" for number in range(20)))
    site.visit()
    publish(database, folder / "feed", "garden")
    done = threading.Event()

    def write() -> None:
        number = 0
        while not done.is_set():
            number += 1
            site.put("k1", title=f"Gardener of day {number}")
            site.visit()
            publish(database, folder / "feed", "garden")

    writer = threading.Thread(target=write)
    writer.start()
    try:
        last = 0
        where = feed_folder(folder / "feed", "garden")
        for _ in range(reads):
            seq, rows = snapshot(where)
            assert len(rows) == 20
            assert seq >= last
            last = seq
        assert [line["seq"] for line in tail(where)][:last] == list(range(1, last + 1))
    finally:
        done.set()
        writer.join()
        database.close()


def test_sigterm_in_the_middle_of_a_run_leaves_a_run_to_go_on_from(quick_folder: Path) -> None:
    process = started(quick_folder, 1500, 700)
    process.send_signal(signal.SIGTERM)
    process.communicate()
    assert process.returncode == -signal.SIGTERM
    last = start(quick_folder, 1500)
    assert last.wait() == 0, last.communicate()
    check(f"sqlite:///{quick_folder / 'store.db'}", quick_folder / "feed", 1500)


def test_pages_committed_before_a_kill_are_not_fetched_again(quick_folder: Path) -> None:
    from jobcrawl.store.database import Database
    from jobcrawl.store.lifecycle import SourceKind
    from jobcrawl.store.policy import Policy
    from jobcrawl.store.run import Run
    from tests.store.site import posting

    process = started(quick_folder, 5000, 500)
    process.kill()
    process.communicate()
    database = Database(f"sqlite:///{quick_folder / 'store.db'}")
    kept = set(stored(database))
    assert len(kept) > 100
    run = Run.open(database, "garden", SourceKind.FEED, Policy(fetch_everything=True))
    wanted = {key for key in (f"{number:05d}" for number in range(5000)) if run.seen(str(posting(key).url), source_id=key)}
    run.abandon("enough seen")
    assert not wanted & kept
    assert len(wanted) == 5000 - len(kept)
    database.close()


def test_a_torn_file_is_noticed(quick_folder: Path) -> None:
    from jobcrawl.feed.errors import EditedFeed
    from jobcrawl.feed.tail import tail, verify

    assert start(quick_folder, 20).wait() == 0
    folder = feed_folder(quick_folder / "feed", "garden")
    segment = folder / read_manifest(folder).changes[0].file
    whole = segment.read_bytes()
    segment.write_bytes(whole[:-10])
    with pytest.raises(EditedFeed, match="was edited"):
        list(tail(folder))
    lines = gzip.decompress(whole).replace(b"Gardener 00003", b"Gardener 0000X")
    segment.write_bytes(gzip.compress(lines, mtime=0))
    with pytest.raises(EditedFeed, match="was edited"):
        verify(folder)
