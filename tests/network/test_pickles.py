"""Pickles in a queue, a state or a cache: with the guard the crawl does not start, without it they run.

The folders are those that Scrapy itself has written; in each of its pickles' place lies one that leaves a file behind.
"""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import pytest
from queuelib import LifoDiskQueue

from tests.hostile_site import HostileSite
from tests.network import probe

pytestmark = pytest.mark.slow
OFF: dict[str, Any] = {"NO_PICKLES": False, "EXTENSIONS": {"scrapy.extensions.spiderstate.SpiderState": 0}}


class Canary:
    """Leaves a file behind when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return (Path.touch, (self.path,))


def settings_of(kind: str, folder: Path) -> dict[str, Any]:
    """What makes Scrapy keep a queue and a state, or a cache, in a folder."""
    if kind == "cache":
        return {"HTTPCACHE_ENABLED": True, "HTTPCACHE_DIR": str(folder)}
    return {"JOBDIR": str(folder), "SCHEDULER_PRIORITY_QUEUE": "scrapy.pqueues.ScrapyPriorityQueue"}


def poison(kind: str, folder: Path, canary: Path) -> None:
    """Put the canary in place of what Scrapy has pickled, or into its queue."""
    bad = pickle.dumps(Canary(canary))
    if kind == "queue":
        queue = LifoDiskQueue(str(folder / "requests.queue" / "0"))
        queue.push(bad)
        queue.close()
        (folder / "requests.queue" / "active.json").write_text("[0]")
        return
    files = list(folder.glob("spider.state" if kind == "state" else "**/pickled_meta"))
    assert files
    for path in files:
        path.write_bytes(bad)


@pytest.mark.parametrize("kind", ["state", "queue", "cache"])
def test_a_pickle_is_loaded_without_the_guard_and_never_with_it(site: HostileSite, tmp_path: Path, kind: str) -> None:
    folder, canary = tmp_path / "kept", tmp_path / "canary"
    plan = {"requests": [site.url + f"/ok/job/{number}" for number in range(9)]}
    settings = {"ADDRESS_GUARD_ALLOW": site.allowed, **settings_of(kind, folder)}
    probe.run({**plan, "settings": settings | OFF | {"CLOSESPIDER_PAGECOUNT": 3}})
    poison(kind, folder, canary)
    site.forget()
    guarded = probe.run({**plan, "settings": settings})
    assert "PickledStateError" in guarded["log"]
    assert site.hits == []
    assert not canary.exists()
    probe.run({**plan, "settings": settings | OFF})
    assert canary.exists()
