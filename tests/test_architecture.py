"""What holds for the whole tree: imports point one way, and modules say what they know."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGES = ("jobcrawl", "pipelines", "spiders", "fixtures")
SAYS_NOTHING = {"base", "utils", "util", "helpers", "helper", "common", "manager", "misc", "tools", "shared", "core"}


def test_imports_point_one_way() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=200, check=False)
    assert done.returncode == 0, done.stdout


def test_modules_say_what_they_know() -> None:
    modules = [path for package in PACKAGES for path in (ROOT / package).rglob("*.py")]
    assert len(modules) > 200
    assert not {path.stem for path in modules} & SAYS_NOTHING
