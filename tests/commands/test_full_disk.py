"""Commands on a full disk: one line and exit code 1, and nothing half-written."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.schedule.project import ROOT, jobcrawl

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


def test_output_that_finds_no_room_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<h1>Ferry hand</h1>")
    with Path("/dev/full").open("wb") as nowhere:
        command = [sys.executable, "-m", "jobcrawl.commands.main", "extract", str(tmp_path / "page.html")]
        done = subprocess.run(command, cwd=ROOT, stdout=nowhere, stderr=subprocess.PIPE, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (1, f"jobcrawl: {FULL}\n")
