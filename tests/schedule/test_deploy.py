"""What stands under `deploy/` is checked by the programs that will read it, where they are installed."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
HOME = "/srv/jobcrawl"


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")
def test_systemd_takes_the_service_and_its_timer(tmp_path: Path) -> None:
    for name in ("jobcrawl.service", "jobcrawl.timer"):
        text = (DEPLOY / name).read_text()
        # verify looks for the program, which is on the server only
        (tmp_path / name).write_text(text.replace(f"{HOME}/.venv/bin/jobcrawl", sys.executable))
    command = ["systemd-analyze", "verify", "--man=no", str(tmp_path / "jobcrawl.service"), str(tmp_path / "jobcrawl.timer")]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    ours = [line for line in found.stderr.splitlines() if "jobcrawl" in line]
    assert (found.returncode, ours) == (0, [])


def test_the_service_allows_more_time_to_stop_than_a_run_takes() -> None:
    text = (DEPLOY / "jobcrawl.service").read_text()
    assert int(re.findall(r"^TimeoutStopSec=(\d+)$", text, re.M)[0]) > 10
    assert "Type=exec" in text, "RuntimeMaxSec has no effect on oneshot"


def test_the_cron_line_has_five_fields_a_user_and_a_command() -> None:
    lines = [line for line in (DEPLOY / "jobcrawl.cron").read_text().splitlines() if line and line[0] not in "#P"]
    assert len(lines) == 1
    *fields, user, command = lines[0].split(maxsplit=6)
    assert fields == ["*"] * 5
    assert user == "jobcrawl"
    assert command.startswith(f"cd {HOME} && jobcrawl run --due")
    assert "%" not in command, "cron ends a command at a percent sign"


def test_the_dockerfile_copies_what_exists_and_runs_as_nobody_special() -> None:
    text = re.sub(r"\\\n", " ", (DEPLOY / "Dockerfile").read_text())
    steps = [line.split(maxsplit=1) for line in text.splitlines() if line and not line.startswith("#")]
    known = {"FROM", "WORKDIR", "COPY", "RUN", "ENV", "USER", "VOLUME", "STOPSIGNAL", "ENTRYPOINT", "CMD"}
    assert {name for name, _ in steps} <= known
    assert steps[0][0] == "FROM"
    for name, rest in steps:
        if name == "COPY" and "--from" not in rest:
            *sources, _target = rest.split()
            assert all((ROOT / source).exists() for source in sources), rest
    copied = " ".join(rest for name, rest in steps if name == "COPY")
    packages = re.findall(r'"(\w+)\*"', (ROOT / "pyproject.toml").read_text())
    assert all(package in copied for package in packages)
    assert [rest for name, rest in steps if name == "USER"] == ["jobcrawl"]


def test_an_egg_lists_the_spiders_and_opens_a_store(tmp_path: Path) -> None:
    for name in ("jobcrawl", "spiders", "pipelines", "deploy"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "scrapy.cfg"):
        shutil.copy(ROOT / name, tmp_path)
    command = [sys.executable, "deploy/setup.py", "-q", "bdist_egg", "-d", str(tmp_path / "out")]
    built = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr[-2000:]
    egg = next((tmp_path / "out").glob("*.egg"))
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    environment = os.environ | {"PYTHONPATH": str(egg), "SCRAPY_SETTINGS_MODULE": "jobcrawl.settings"}
    script = (
        "import jobcrawl; print(jobcrawl.__file__); from jobcrawl.store.database import Database; Database('sqlite:///egg.db');"
        "from scrapy.cmdline import execute; execute(['scrapy', 'list'])"
    )
    command = [sys.executable, "-c", script]
    listed = subprocess.run(command, cwd=elsewhere, env=environment, capture_output=True, text=True, check=False)
    assert listed.returncode == 0, listed.stderr[-2000:]
    origin, *spiders = listed.stdout.split()
    assert origin.startswith(str(egg))
    assert {"statsskuld", "greenhouse", "workday"} <= set(spiders)
