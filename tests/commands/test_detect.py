"""`jobcrawl detect` as users and programs run it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "jobcrawl.commands.main", "detect", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_a_manifest_gives_a_line_each_in_order_and_a_bad_line_is_no_end(tmp_path: Path) -> None:
    manifest = tmp_path / "boards.jsonl"
    lines = ['{"url": "https://jobs.lever.co/harbour"}', "rubbish", "", '{"url": 7}', '{"url": "https://harbour.example/"}']
    manifest.write_text("\n".join(lines))
    done = run("--manifest", str(manifest))
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert told[0] == {
        "url": "https://jobs.lever.co/harbour",
        "platform": "lever",
        "config": {"token": "harbour"},
        "spider": "lever",
    }
    assert [line.get("error") for line in told[1:3]] == [f'boards.jsonl, line {n}: not an object with "url"' for n in (2, 4)]
    assert told[3] == {"url": "https://harbour.example/", "platform": None, "config": {}, "spider": None}
    assert done.returncode == 3


def test_addresses_can_be_named() -> None:
    done = run("https://harbour.gupy.io/", "https://www.gupy.io/")
    assert [json.loads(line)["platform"] for line in done.stdout.splitlines()] == ["gupy", None]
    assert done.returncode == 0


def test_nothing_to_do_is_wrong_usage(tmp_path: Path) -> None:
    assert run().returncode == 2
    assert run("--manifest", str(tmp_path / "missing.jsonl")).returncode == 2
