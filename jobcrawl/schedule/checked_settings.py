"""Checked settings: what is wrong with a setting is said once and before the first crawl, not by each of a thousand crawls."""

from __future__ import annotations

from math import inf, isnan

from scrapy.settings import BaseSettings, default_settings

from jobcrawl.feed.formats import FORMATS
from jobcrawl.network.defaults import SAFE_SETTINGS
from jobcrawl.recipe import build_recipe
from jobcrawl.store.defaults import STORE_SETTINGS

RANGES = {"REFRESH_AFTER_DAYS": (0, inf), "REFRESH_SHARE": (0, 1)}
"""Least and greatest value that a setting may have."""


def check_settings(settings: BaseSettings) -> None:
    """Raise ValueError, in one line, for a setting that no crawl could run with: no number, no truth value, no step's option."""
    for name, standard in {**vars(default_settings), **SAFE_SETTINGS, **STORE_SETTINGS}.items():
        if not isinstance(standard, bool | int | float):
            continue  # not even read: Scrapy warns of settings that it has renamed
        value = settings.get(name)
        if value is None:
            continue
        kind = "True or False" if isinstance(standard, bool) else "a number"
        try:
            number = settings.getbool(name) if isinstance(standard, bool) else float(value)
        except (ValueError, TypeError):
            raise ValueError(f"{name} is {value!r}; it must be {kind}") from None
        least, most = RANGES.get(name, (-inf, inf))
        if isnan(number) or not least <= number <= most:
            within = "not be negative" if most == inf else f"be from {least} to {most}"
            raise ValueError(f"{name} is {value!r}; it must {f'be {kind}' if isnan(number) else within}")
    unknown = [name for name in settings.getlist("FEED_FORMATS") if name not in FORMATS]
    if unknown:
        raise ValueError(f"FEED_FORMATS names {unknown[0]!r}; there are: {', '.join(FORMATS)}")
    build_recipe(settings)
