"""Why a page gives no posting: one exception a fact, so that the run's statistics read plainly."""

from __future__ import annotations

from scrapy.exceptions import DropItem


class Drop(DropItem):
    """A page that is no posting, or one that is not wanted; subclasses name the fact.

    It comes with the whole of Scrapy, half a second: a step imports it where it raises it, and who runs steps outside of a crawl
    tells it by `is_drop`.
    """

    is_drop = True


class MissingTitle(Drop):
    """No reader found a title."""


class MissingDescription(Drop):
    """Nothing was left that could be an ad's text."""


class ExpiredPosting(Drop):
    """The page says that the job is gone."""


class EndlessPage(Drop):
    """The page has more blocks of text than any ad."""
