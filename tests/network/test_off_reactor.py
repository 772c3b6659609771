from __future__ import annotations

import asyncio
import time

import pytest

from jobcrawl.network.off_reactor import parse_off_reactor
from jobcrawl.page import Page
from jobcrawl.parsing import is_heavy
from tests.hostile_site.pages import job_page

WIDE = job_page(1, extra="<p>x" * 400_000).encode()


async def longest_stall(work: object) -> float:
    """Longest time that a loop did not come round while something was awaited."""
    longest = 0.0

    async def watch() -> None:
        nonlocal longest
        while True:
            before = time.monotonic()
            await asyncio.sleep(0.01)
            longest = max(longest, time.monotonic() - before - 0.01)

    watching = asyncio.ensure_future(watch())
    await asyncio.sleep(0.05)
    await work  # type: ignore[misc]  # whatever is awaitable
    await asyncio.sleep(0.05)
    watching.cancel()
    return longest


def test_a_heavy_page_holds_nobody_up() -> None:
    page = Page(url="https://a.example/", body=WIDE)
    assert asyncio.run(longest_stall(parse_off_reactor(page))) < 1.0
    assert page.truncated
    assert len(page.outline.blocks) > 90_000


def test_in_place_it_would() -> None:
    async def in_place() -> None:
        assert Page(url="https://a.example/", body=WIDE).outline is not None

    assert asyncio.run(longest_stall(in_place())) > 0.3


def test_a_light_page_is_read_while_a_heavy_one_is_parsed() -> None:
    async def both() -> float:
        heavy = asyncio.ensure_future(parse_off_reactor(Page(body=WIDE)))
        await asyncio.sleep(0.2)
        began = time.monotonic()
        light = await parse_off_reactor(Page(body=job_page(2).encode()))
        assert len(light.outline.blocks) > 5
        waited = time.monotonic() - began
        assert not heavy.done()
        await heavy
        return waited

    assert asyncio.run(both()) < 0.5


@pytest.mark.parametrize(("body", "heavy"), [(b"<p>x" * 100, False), (b"x" * 300_000, True), (b"<b>" * 25_000, True)])
def test_weight_is_bytes_or_tags(body: bytes, heavy: bool) -> None:
    assert is_heavy(body) is heavy
