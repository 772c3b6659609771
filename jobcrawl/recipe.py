"""Recipe: the list of steps from candidates to a finished posting.

A crawl runs the steps as Scrapy item pipelines; everything else (the command line, fixtures, archives, benchmarks) runs the
same list here. There is no second way to read a page.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib import import_module
from types import SimpleNamespace
from typing import Any, Protocol

from jobcrawl.draft import Draft


class Step(Protocol):
    """One step: fills its fields of the posting, or raises a `Drop`."""

    def process_item(self, item: Draft) -> Draft:
        """The draft, further on."""
        ...


class HasSettings(Protocol):
    """What a step's `from_crawler` may look at: the settings, whether Scrapy's or plain ones."""

    @property
    def settings(self) -> Mapping[str, Any]:
        """Settings by name."""
        ...


def build_recipe(settings: Mapping[str, Any]) -> list[Step]:
    """Steps of the `RECIPE` setting in order, each built with `from_crawler` where it has one."""
    owner = SimpleNamespace(settings=settings)
    return [_build(path, owner) for path in settings["RECIPE"]]


def _build(path: str, owner: SimpleNamespace) -> Step:
    module, _, name = path.rpartition(".")
    step = getattr(import_module(module), name)
    built: Step = step.from_crawler(owner) if hasattr(step, "from_crawler") else step()
    return built


def run_recipe(steps: Iterable[Step], draft: Draft) -> Draft:
    """The draft after all steps; raises the `Drop` of the step that gives the page up."""
    for step in steps:
        draft = step.process_item(draft)
    return draft
