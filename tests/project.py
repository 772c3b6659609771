"""A project of its own for a crawl, so that nothing is written to this one."""

import os
from pathlib import Path

ROOT = Path(__file__).parents[1]

ENVIRONMENT = os.environ | {"PYTHONPATH": str(ROOT)}
"""Finds jobcrawl from any folder."""


def project(folder: Path) -> Path:
    """The folder, made a project with jobcrawl's settings."""
    (folder / "scrapy.cfg").write_text("[settings]\ndefault = jobcrawl.settings\n")
    return folder
