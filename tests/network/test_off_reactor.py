from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Awaitable
from threading import Event

import pytest
from lxml import etree

from jobcrawl.network.off_reactor import parse_off_reactor
from jobcrawl.page import Page
from jobcrawl.parsing import is_heavy
from tests.hostile_site.pages import job_page

WIDE = job_page(1, extra="<p>x" * 400_000).encode()


SHADOW = f"<my-ad><template shadowrootmode='open'>{'<p>We sail between the islands.</p>' * 20}</template></my-ad>"
STAND_IN = f"<noscript>{'<p>We sail between the islands.</p>' * 20}</noscript>"
FRAME = f'<iframe srcdoc="{"<p>We sail between the islands.</p>" * 20}"></iframe>'


@pytest.mark.parametrize("hidden", [SHADOW, STAND_IN, FRAME], ids=["shadow root", "stand-in", "framed document"])
def test_a_heavy_page_shows_what_a_light_one_shows(hidden: str) -> None:
    body = f"<title>Sailor</title><body>{hidden}<script>{'x' * 300_000}</script>".encode()
    in_place, heavy = Page(body=body), Page(body=body)
    assert is_heavy(body)
    asyncio.run(parse_off_reactor(heavy))
    assert {"tree", "outline"} <= vars(heavy).keys()
    texts = [block.text for block in heavy.outline.blocks]
    assert texts == [block.text for block in in_place.outline.blocks]
    assert texts.count("We sail between the islands.") == 20


STRANGE_NAMES = """
import asyncio, os
from jobcrawl.network.off_reactor import parse_off_reactor
from jobcrawl.page import Page

def page(number):
    names = [b"n%x" % name for name in range(number * 200_000, (number + 1) * 200_000)]
    return Page(body=b"".join(b"<p %s>word</p>" % b" ".join(names[n : n + 400]) for n in range(0, 200_000, 400)))

def memory():
    with open("/proc/self/statm") as sizes:
        return int(sizes.read().split()[1]) * os.sysconf("SC_PAGESIZE") >> 20

async def parse(numbers):
    for number in numbers:
        heavy = await parse_off_reactor(page(number))
        assert len(heavy.outline.blocks) == 500
        del heavy

asyncio.run(parse(range(2)))
print(memory())
asyncio.run(parse(range(2, 7)))
print(memory())
"""


async def turns_during(work: Awaitable[object]) -> int:
    """How often the loop came round to others before something was done."""
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0.001)
            turns += 1

    counting = asyncio.ensure_future(count())
    await asyncio.sleep(0)
    await work
    counting.cancel()
    return turns


def test_a_heavy_page_lets_others_go_on() -> None:
    page = Page(url="https://a.example/", body=WIDE)
    assert asyncio.run(turns_during(parse_off_reactor(page))) > 10
    assert page.truncated
    assert len(page.outline.blocks) > 90_000


def test_in_place_it_would_hold_them_up() -> None:
    async def in_place() -> None:
        assert Page(url="https://a.example/", body=WIDE).outline is not None

    assert asyncio.run(turns_during(in_place())) == 0


def test_a_light_page_is_read_while_a_heavy_one_is_parsed() -> None:
    light = Page(body=job_page(2).encode())
    has_begun, may_end = Event(), Event()

    class HeldPage(Page):
        def _parsed(self) -> etree._Element:
            has_begun.set()
            assert may_end.wait(60)
            return super()._parsed()

    async def both() -> None:
        heavy = asyncio.ensure_future(parse_off_reactor(HeldPage(body=WIDE)))
        await asyncio.to_thread(has_begun.wait, 60)
        await parse_off_reactor(light)
        assert len(light.outline.blocks) > 5
        assert not heavy.done(), "the light page waited for the heavy one"
        may_end.set()
        assert "outline" in vars(await heavy)

    asyncio.run(both())


def test_strange_names_of_heavy_pages_are_let_go_of() -> None:
    """In a process of its own, whose memory nothing else has filled."""
    done = subprocess.run([sys.executable, "-c", STRANGE_NAMES], capture_output=True, text=True, timeout=200, check=True)
    after_two, after_seven = map(int, done.stdout.split())
    assert after_seven - after_two < 15, "MiB, where five pages of 200,000 names take 40"


@pytest.mark.parametrize(("body", "heavy"), [(b"<p>x" * 100, False), (b"x" * 300_000, True), (b"<b>" * 25_000, True)])
def test_weight_is_bytes_or_tags(body: bytes, heavy: bool) -> None:
    assert is_heavy(body) is heavy
