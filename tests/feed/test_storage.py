"""Where a crawl stores its postings: whole files, whatever dies when."""

import asyncio
import os
import resource
import signal
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from jobcrawl.feed.exporters import PostingLinesExporter
from jobcrawl.feed.publish import publish
from jobcrawl.feed.storage import WholeFileStorage, uri_params
from jobcrawl.posting import JobPosting
from tests.store.site import Site

FINISHED: Any = SimpleNamespace(ended_well=True)
"""All that is asked of a spider."""


def run(path: Path, titles: list[str], *, ended_well: bool, overwrite: bool = True) -> None:
    storage = WholeFileStorage(str(path), feed_options={"overwrite": overwrite})
    spider: Any = SimpleNamespace(ended_well=ended_well)
    file = storage.open(spider)
    exporter = PostingLinesExporter(file)
    for title in titles:
        exporter.export_item(JobPosting(title=title))
    asyncio.run(storage.store(file))


@pytest.mark.parametrize(
    ("name", "source", "folder"),
    [("harbour", "harbour", "harbour"), ("greenhouse", "greenhouse:harbour", "greenhouse-harbour"), ("plain", None, "plain")],
)
def test_each_source_has_a_folder_of_its_own(name: str, source: str | None, folder: str) -> None:
    spider: Any = SimpleNamespace(name=name, **({"source": SimpleNamespace(name=source)} if source else {}))
    assert uri_params({"name": name, "time": "now"}, spider) == {"name": folder, "time": "now"}


def test_a_run_that_ended_well_replaces_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text("old\n")
    run(path, ["Cook", "Baker"], ended_well=True)
    assert [line.count('"title"') for line in path.read_text().splitlines()] == [1, 1]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out.jsonl"]


def test_a_run_that_failed_keeps_the_old_file_and_its_own_postings_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text("old\n")
    run(path, ["Cook"], ended_well=False)
    assert path.read_text() == "old\n"
    assert '"Cook"' in (tmp_path / "out.jsonl.failed").read_text()


def test_what_a_failed_run_left_goes_when_a_file_takes_its_place_and_stays_beside_one_that_is_appended_to(tmp_path: Path) -> None:
    path, failed = tmp_path / "out.jsonl", tmp_path / "out.jsonl.failed"
    run(path, ["Cook"], ended_well=False)
    run(path, ["Cook", "Baker"], ended_well=False)
    assert (path.exists(), failed.read_text().count('"title"')) == (False, 2)
    run(path, ["Cook"], ended_well=True, overwrite=False)
    assert failed.exists(), "its postings are nowhere else"
    run(path, ["Cook"], ended_well=True)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out.jsonl"]


def test_a_killed_run_leaves_the_old_file_whole(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text("old\n")
    storage = WholeFileStorage(str(path), feed_options={"overwrite": True})
    file = storage.open(FINISHED)
    file.write(b"half a li")
    file.flush()
    assert path.read_text() == "old\n"


def test_what_a_killed_run_left_goes_and_what_a_live_one_writes_stays(tmp_path: Path, site: Site) -> None:
    folder = tmp_path / "garden"
    site.put("a")
    site.visit()
    publish(site.database, tmp_path, "garden")
    live = WholeFileStorage(str(folder / "postings.jsonl"), feed_options={"overwrite": True})
    file = live.open(FINISHED)
    file.write(b"a line\n")
    (folder / ".postings.jsonl.0123.part").write_bytes(b"half a li")
    publish(site.database, tmp_path, "garden")
    assert [path.name for path in folder.glob(".*.part")] == [file.path.name]
    (folder / ".postings.jsonl.4567.part").write_bytes(b"half a li")
    WholeFileStorage(str(folder / "postings.jsonl")).open(FINISHED).close()
    assert not (folder / ".postings.jsonl.4567.part").exists()
    asyncio.run(live.store(file))
    assert (folder / "postings.jsonl").read_text() == "a line\n"


def test_appending_keeps_the_old_lines(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text('{"title":"old"}\n')
    run(path, ["Cook"], ended_well=True, overwrite=False)
    assert [("old" in line, "Cook" in line) for line in path.read_text().splitlines()] == [(True, False), (False, True)]


def test_a_folder_that_cannot_be_made_is_told_before_anything_is_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ValueError, match=r"file/out\.jsonl cannot be written: Not a directory"):
        WholeFileStorage(str(tmp_path / "file" / "out.jsonl"))


def test_a_device_is_never_replaced(tmp_path: Path) -> None:
    device = tmp_path / "pipe"
    os.mkfifo(device)
    with pytest.raises(ValueError, match="is no file that could be replaced"):
        WholeFileStorage(str(device))


def test_a_link_stays_and_the_file_behind_it_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "out.jsonl").symlink_to(tmp_path / "data.jsonl")
    run(tmp_path / "out.jsonl", ["Cook"], ended_well=True)
    assert (tmp_path / "out.jsonl").is_symlink()
    assert '"Cook"' in (tmp_path / "data.jsonl").read_text()


def test_a_file_that_the_disk_refused_once_is_never_delivered(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text("old\n")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    wont_die = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    storage = WholeFileStorage(str(path), feed_options={"overwrite": True})
    file = storage.open(FINISHED)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, hard))
        for _ in range(100):
            file.write(b"x" * 999 + b"\n")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, wont_die)
    file.write(b"there is room again\n")
    with pytest.raises(OSError, match="File too large"):
        asyncio.run(storage.store(file))
    assert {one.name: one.read_text() for one in tmp_path.iterdir()} == {"out.jsonl": "old\n"}
