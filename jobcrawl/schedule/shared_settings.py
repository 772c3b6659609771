"""Shared settings: what thousands of crawls of one process have in common is looked up and copied once, not for each of them."""

from __future__ import annotations

from copy import copy
from inspect import isfunction, signature
from typing import Any, Self

from scrapy.crawler import Crawler
from scrapy.settings import BaseSettings, Settings
from scrapy.utils.misc import load_object

from jobcrawl.draft import Draft
from jobcrawl.recipe import Step, build_recipe, run_recipe

COMPONENTS = ("DOWNLOADER_MIDDLEWARES", "EXTENSIONS", "ITEM_PIPELINES", "SPIDER_MIDDLEWARES")
"""Settings that name components and their order."""

OWN = frozenset({"DOWNLOAD_DELAY"})
"""Settings that crawls differ in without differing in anything else."""


class FollowRecipe:
    """Item pipeline: all steps of the recipe at once. Scrapy takes as long to pass a draft on as a small step works on it."""

    def __init__(self, steps: list[Step]) -> None:
        self.steps = steps

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Built by Scrapy; the same for all crawls whose settings are."""
        settings = crawler.settings
        if not isinstance(settings, SharedSettings) or not settings.are_shared:
            return cls(build_recipe(settings))
        if "recipe" not in settings.known:
            settings.known["recipe"] = cls(build_recipe(settings))
        recipe: Self = settings.known["recipe"]
        return recipe

    def process_item(self, item: Draft) -> Draft:
        """The draft after all steps; raises the `Drop` of the step that gives the page up."""
        return run_recipe(self.steps, item)


class SharedSettings(Settings):
    """Settings whose copies share everything that nobody changes; Scrapy copies every value for every crawl."""

    known: dict[str, Any]
    """What was worked out from the settings that all copies share, by name."""
    changed: set[str]
    """Names of settings that this copy has values of its own for."""

    @property
    def are_shared(self) -> bool:
        """Whether this copy says nothing that others do not say, but how fast its host is asked."""
        return self.changed <= OWN

    @classmethod
    def of(cls, settings: BaseSettings) -> SharedSettings:
        """The same settings, with their components loaded: Scrapy looks every one of them up by name for every crawl."""
        shared = cls.__new__(cls)
        shared.frozen = False
        shared.attributes = dict(settings.attributes)
        shared.known, shared.changed = {}, set()
        for name in COMPONENTS:
            places = settings.get_component_priority_dict_with_base(name)
            loaded = {load_object(path): place for path, place in places.items()}
            off = {load_object(path): None for path in settings[f"{name}_BASE"] if path not in places}
            for component in loaded:
                _keep_signatures(component)
            if name == "ITEM_PIPELINES":
                loaded = _with_whole_recipe(loaded, settings)
            shared.set(name, {**off, **loaded}, priority=settings.getpriority(name) or "project")
        shared.changed.clear()
        return shared

    def copy(self) -> SharedSettings:
        """Settings of one crawl: what it sets is its own."""
        own = type(self).__new__(type(self))
        own.frozen = False
        own.attributes = dict(self.attributes)
        own.known, own.changed = self.known, set(self.changed)
        return own

    def set(self, name: str, value: Any, priority: int | str = "project") -> None:
        """Set a value here and in no other copy."""
        if name in self.attributes:
            self.attributes[name] = copy(self.attributes[name])
        self.changed.add(name)
        super().set(name, value, priority)

    def get_component_priority_dict_with_base(self, name: str) -> BaseSettings:
        """Components and their places, put together once for all copies that do not differ in them."""
        if name in self.changed:
            return super().get_component_priority_dict_with_base(name)
        if name not in self.known:
            self.known[name] = super().get_component_priority_dict_with_base(name)
        places: BaseSettings = self.known[name]
        return places


def _keep_signatures(component: Any) -> None:
    """Work out once what Scrapy asks every component of every crawl: which arguments its `process_…` methods take."""
    for method in (getattr(component, name) for name in dir(component) if name.startswith("process_")):
        if isfunction(method) and not hasattr(method, "__signature__"):
            method.__signature__ = signature(method)  # type: ignore[attr-defined]  # where PEP 362 has it looked for


def _with_whole_recipe(pipelines: dict[Any, int], settings: BaseSettings) -> dict[Any, int]:
    """Pipelines with the recipe as one of them, unless another one stands between its steps."""
    steps = [load_object(path) for path in settings.getlist("RECIPE")]
    places = [pipelines[step] for step in steps if step in pipelines]
    others = {pipeline: place for pipeline, place in pipelines.items() if pipeline not in steps}
    is_whole = bool(steps) and len(places) == len(steps) and places == sorted(places)
    if not is_whole or any(places[0] <= place <= places[-1] for place in others.values()):
        return pipelines
    return {FollowRecipe: places[0], **others}
