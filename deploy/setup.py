"""The project as an egg for scrapyd: `python deploy/setup.py bdist_egg`, or `scrapyd-deploy` with this file.

Everything else about the package is in pyproject.toml; scrapyd only needs to know where the settings are.
"""

from __future__ import annotations

from setuptools import setup  # type: ignore[import-untyped]  # one call needs no stubs of its own

setup(entry_points={"scrapy": ["settings = jobcrawl.settings"]})
