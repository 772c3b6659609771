"""Scrapy's commands that look at a page."""

import subprocess
import sys
from pathlib import Path

import pytest

from fixtures.statsskuld.site import Site
from tests.project import ENVIRONMENT, project


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        (["fetch"], "<title>"),
        (["shell", "-c", "response.status"], "200"),
        (["parse", "--spider=statsskuld"], "<GET http://"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_looking_at_a_page_is_no_run_of_a_source(site: Site, tmp_path: Path, asked: list[str], shown: str) -> None:
    guard = f"ADDRESS_GUARD_ALLOW={site.url.removeprefix('http://')}"
    line = [sys.executable, "-m", "scrapy", *asked, "-s", guard, f"{site.url}/en/lediga-jobb"]
    done = subprocess.run(line, cwd=project(tmp_path), env=ENVIRONMENT, capture_output=True, text=True, timeout=100, check=False)
    assert (done.returncode, shown in done.stdout) == (0, True), done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == [".jobcrawl", "scrapy.cfg"]
