"""Settings that cannot be right are told in one line, whichever command reads them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def command(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    (folder / "scrapy.cfg").write_text("[settings]\ndefault = jobcrawl.settings\n")
    (folder / "sources.toml").write_text('[harbour]\nurl = "http://127.0.0.1:9/jobs"\n')
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    line = [sys.executable, "-m", *arguments]
    return subprocess.run(line, cwd=folder, env=environment, capture_output=True, text=True, timeout=200, check=False)


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ("CONTACTS=banana", "CONTACTS is 'banana'; it must be drop, hash or keep"),
        ("ADDRESS_GUARD_ALLOW=localhost", "ADDRESS_GUARD_ALLOW wants ADDRESS:PORT, got 'localhost'"),
    ],
)
def test_a_crawl_with_a_wrong_setting_says_so_and_exits_2(tmp_path: Path, setting: str, words: str) -> None:
    done = command(tmp_path, "scrapy", "crawl", "site", "-a", "url=http://127.0.0.1:9/jobs", "-s", setting, "-s", "STORE_URL=")
    assert done.returncode == 2, done.stderr
    assert done.stderr.strip().splitlines()[-1].endswith(f": error: a setting or an argument is wrong: {words}")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("setting", ["LOG_LEVEL=BANANA", "ADDRESS_GUARD_ALLOW=localhost"])
def test_a_run_with_a_wrong_setting_says_so_and_exits_2(tmp_path: Path, setting: str) -> None:
    done = command(tmp_path, "jobcrawl.commands.main", "run", "--all", "-s", setting)
    assert done.returncode == 2, done.stderr
    assert "a setting is wrong: " in done.stderr
    assert "Traceback" not in done.stderr
