"""Heavy pages are parsed off the thread that serves the network.

A page of some megabytes takes seconds to parse; on the reactor's thread every other host would wait, and time-outs would strike
hosts that answered in time. Small pages are parsed in place: handing them over costs more.

Every heavy page has a thread of its own. libxml2 keeps each name of an element or attribute that it meets for as long as the
thread lives, and one page can hold a million strange ones; those of small pages, some megabytes a page at the worst, stay until
the process ends, within `MEMUSAGE_LIMIT_MB`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import TypeVar

from jobcrawl.page import Page
from jobcrawl.parsing import is_heavy

Result = TypeVar("Result")

_turn = Lock()
"""Held by the one page that is being parsed: together they would take no less time, and more memory."""


async def parse_off_reactor(page: Page) -> Page:
    """The page, with its tree and outline made; await it before any reader looks at a fetched page."""
    if page.is_text or not is_heavy(page.body):
        return page
    await work_off_reactor(page.prepare)
    return page


async def work_off_reactor(work: Callable[[], Result]) -> Result:
    """What heavy work gives, done in a thread of its own, one after another; raises what it raises."""
    thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="heavy-page")
    try:
        return await asyncio.get_running_loop().run_in_executor(thread, _in_turn, work)
    finally:
        thread.shutdown(wait=False)


def _in_turn(work: Callable[[], Result]) -> Result:
    with _turn:
        return work()
