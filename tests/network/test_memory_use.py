"""The memory that a crawl is stopped for is its own, as it is now."""

from __future__ import annotations

import subprocess
import sys

from scrapy.utils.test import get_crawler

from jobcrawl.network.memory_use import MemoryUse

MEBIBYTE = 1 << 20
TELL = """
from resource import RUSAGE_SELF, getrusage
from scrapy.utils.test import get_crawler
from jobcrawl.network.memory_use import MemoryUse
print(MemoryUse(get_crawler()).get_virtual_size() >> 20, getrusage(RUSAGE_SELF).ru_maxrss >> 10)
"""
START = f"""
import subprocess, sys
large = bytes(600 << 20).replace(b"x", b"y") + b"z"
del large
subprocess.run([sys.executable, "-c", {TELL!r}], check=True)
"""


def test_what_started_a_crawl_does_not_count() -> None:
    done = subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, timeout=100, check=True)
    now, ever = map(int, done.stdout.split())
    assert ever > 600, "the system counts it"
    assert now < 400


def test_what_is_held_counts_as_long_as_it_is_held() -> None:
    watch = MemoryUse(get_crawler())
    before = watch.get_virtual_size()
    held = bytearray(200 * MEBIBYTE)
    held[::4096] = b"x" * len(held[::4096])
    assert watch.get_virtual_size() - before > 150 * MEBIBYTE
    del held
    assert watch.get_virtual_size() - before < 150 * MEBIBYTE
