"""A project whose registered sources are boards of the stand-in on loopback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

SETTINGS = """
from jobcrawl.settings import *
ADDRESS_GUARD_ALLOW = [f"127.0.1.{{last}}:{port}" for last in range(1, 21)]
URL_GUARD_PORTS = [{port}]
DOWNLOAD_DELAY = {delay}
DOWNLOAD_DELAY_JITTER = 0
AUTOTHROTTLE_ENABLED = False
RENDERING_ENABLED = False
TDM_OBEY = False
BACK_OFF_SECONDS = 0.05
RETRY_TIMES = 0
"""


def project(folder: Path, port: int, *, delay: float = 0.0) -> Path:
    """The project's folder."""
    folder.mkdir(exist_ok=True)
    (folder / "scrapy.cfg").write_text("[settings]\ndefault = many_settings\n")
    (folder / "many_settings.py").write_text(SETTINGS.format(port=port, delay=delay))
    return folder


def register(folder: Path, port: int, tokens: list[str], hosts: int = 1) -> None:
    """Register boards as rows of a JSONL file, spread over loopback addresses 127.0.1.1, 127.0.1.2 …"""
    (folder / "sources").mkdir(exist_ok=True)
    with (folder / "sources" / "boards.jsonl").open("w") as out:
        for number, token in enumerate(tokens):
            base = f"http://127.0.1.{1 + number % hosts}:{port}"
            row = {"name": token, "platform": "greenhouse", "config": {"token": token, "api_base_url": base}}
            out.write(json.dumps(row) + "\n")


def start(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    """`jobcrawl …` in a process of its own."""
    environment = os.environ | {"PYTHONPATH": f"{folder}{os.pathsep}{ROOT}"}
    command = [sys.executable, "-m", "jobcrawl.commands.main", *arguments]
    return subprocess.Popen(command, cwd=folder, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def jobcrawl(folder: Path, *arguments: str, timeout: float = 120) -> tuple[int, str, str]:
    """Exit code, output and error output of `jobcrawl …`."""
    process = start(folder, *arguments)
    out, error = process.communicate(timeout=timeout)
    return process.returncode, out, error
