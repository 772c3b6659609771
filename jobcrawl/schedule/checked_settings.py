"""Checked settings: what is wrong with a setting is said once and before the first crawl, not by each of a thousand crawls."""

from __future__ import annotations

from math import inf, isnan

from scrapy.settings import BaseSettings, default_settings

from jobcrawl import settings as own_settings
from jobcrawl.feed.formats import FORMATS
from jobcrawl.recipe import build_recipe

RANGES = {
    "REFRESH_SHARE": (0, 1),
    "DEPTH_PRIORITY": (-inf, inf),
    "REDIRECT_PRIORITY_ADJUST": (-inf, inf),
    "RETRY_PRIORITY_ADJUST": (-inf, inf),
}
"""Least and greatest value that a setting may have, where that is not any from 0."""
STANDARDS = {name: value for name, value in {**vars(default_settings), **vars(own_settings)}.items() if name.isupper()}
"""What settings are where nobody sets them: Scrapy's, and ours in their place."""


def check_settings(settings: BaseSettings) -> None:
    """Raise ValueError, in one line, for a setting that no crawl could run with: no number, no truth value, no step's option."""
    for name, standard in STANDARDS.items():
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
        least, most = RANGES.get(name, (0, inf))
        if isnan(number) or not least <= number <= most:
            within = "not be negative" if most == inf else f"be from {least} to {most}"
            raise ValueError(f"{name} is {value!r}; it must {f'be {kind}' if isnan(number) else within}")
    unknown = [name for name in settings.getlist("FEED_FORMATS") if name not in FORMATS]
    if unknown:
        raise ValueError(f"FEED_FORMATS names {unknown[0]!r}; there are: {', '.join(FORMATS)}")
    build_recipe(settings)
