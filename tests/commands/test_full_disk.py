"""Commands on a full disk: one line and exit code 1, and nothing half-written."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fixtures.statsskuld.site import Site
from tests.schedule.project import ROOT, jobcrawl
from tests.test_demonstration import at, crawl

FULL = "No space left on device"


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Path]:
    """A project on a file system of 1 MB, which only root may mount, with a registry and no room for anything else."""
    if os.geteuid() != 0:
        pytest.skip("mounting a small file system needs root")
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(tmp_path)], check=True)
    try:
        (tmp_path / "scrapy.cfg").write_text("[settings]\ndefault = jobcrawl.settings\n")
        (tmp_path / "sources.toml").write_text('[harbour]\nurl = "https://harbour.example/jobs"\n')
        (tmp_path / "spiders").mkdir()
        with pytest.raises(OSError, match=FULL):
            (tmp_path / "rest").write_bytes(bytes(1 << 20))
        yield tmp_path
    finally:
        subprocess.run(["umount", "-l", str(tmp_path)], check=True)


@pytest.mark.parametrize("line", ["sources disable harbour", "new-site harbour https://harbour.example/jobs"])
def test_a_file_that_finds_no_room_is_one_line_and_is_not_begun(full: Path, line: str) -> None:
    before = {path: path.read_bytes() for path in full.rglob("*.*") if path.is_file()}
    code, _, error = jobcrawl(full, *line.split())
    assert (code, error) == (1, f"jobcrawl: {FULL}\n")
    assert {path: path.read_bytes() for path in full.rglob("*.*") if path.is_file()} == before


def test_a_crawl_whose_file_finds_no_room_fails_and_leaves_the_old_one(full: Path, site: Site, tmp_path_factory: Any) -> None:
    (full / "rest").unlink()
    (full / "out.jsonl").write_text("old\n")
    with pytest.raises(OSError, match=FULL):
        (full / "rest").write_bytes(bytes(1 << 20))
    run = crawl(tmp_path_factory.mktemp("crawl"), "statsskuld", *at(site), "-O", f"{full}/out.jsonl")
    assert run.returncode == 1
    assert [line.partition("ERROR: ")[2] for line in run.stderr.splitlines() if FULL in line] == [
        f"Error storing jsonl feed (40 items) in: {full}/out.jsonl: {FULL}; the old file is as it was"
    ]
    assert not {line for line in run.stderr.splitlines() if line.startswith(("Traceback", f"feed: {full}"))}
    assert (full / "out.jsonl").read_text() == "old\n"
    assert not list(full.glob(".*.part"))


def test_a_crawl_whose_file_cannot_be_made_is_not_begun(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    run = crawl(tmp_path, "statsskuld", "-a", "start=http://127.0.0.1:9/", "-O", f"{tmp_path}/file/out.jsonl")
    words = f"a setting or an argument is wrong: {tmp_path}/file/out.jsonl cannot be written: Not a directory"
    words += "; the setting FEEDS says where files go"
    assert (run.returncode, run.stderr.splitlines()[-1]) == (2, f"scrapy crawl: error: {words}")


def test_output_that_finds_no_room_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<h1>Ferry hand</h1>")
    with Path("/dev/full").open("wb") as nowhere:
        command = [sys.executable, "-m", "jobcrawl.commands.main", "extract", str(tmp_path / "page.html")]
        done = subprocess.run(command, cwd=ROOT, stdout=nowhere, stderr=subprocess.PIPE, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (1, f"jobcrawl: {FULL}\n")
