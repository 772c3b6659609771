"""One spider a vendor, made from its `Platform`, so that `scrapy crawl greenhouse -a token=acme` works."""

from __future__ import annotations

from typing import Any

from jobcrawl.boards.addresses import platforms
from jobcrawl.boards.board_spider import BoardSpider
from jobcrawl.declared.platform import Platform

LARGE_ANSWER_SECONDS = 600
"""Time that an answer of hundreds of mebibytes may take."""


def spider_class(platform: Platform) -> type[BoardSpider]:
    """The spider of a vendor."""
    name = "".join(part.capitalize() for part in platform.name.split("_"))
    settings: dict[str, Any] = {"DOWNLOAD_DELAY": platform.delay}
    if platform.largest_answer_mb:
        settings |= {"FEED_MAXSIZE": platform.largest_answer_mb * 1024 * 1024, "DOWNLOAD_TIMEOUT": LARGE_ANSWER_SECONDS}
    body = {"name": platform.name, "platform": platform, "custom_settings": settings, "__module__": __name__}
    return type(name, (BoardSpider,), {**body, "__doc__": f"Boards of {platform.name}."})


globals().update({kind.__name__: kind for kind in map(spider_class, platforms().values())})
