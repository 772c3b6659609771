"""Heavy pages are parsed off the thread that serves the network.

A page of some megabytes takes seconds to parse; on the reactor's thread every other host would wait, and time-outs would strike
hosts that answered in time. Small pages are parsed in place: handing them over costs more.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

from jobcrawl.page import Page
from jobcrawl.parsing import is_heavy

_thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="heavy-page")


async def parse_off_reactor(page: Page) -> Page:
    """The page, with its tree and outline made; await it before any reader looks at a fetched page."""
    if page.is_text or not is_heavy(page.body):
        return page
    await asyncio.get_running_loop().run_in_executor(_thread, page.prepare)
    return page
