"""Fuzz the readers: `python -m tests.fuzz.readers [SECONDS] [CORPUS_DIR]` throws mutated pages at all of them with atheris.

A finding is an exception, a value that is no evidence, or a page that takes more than 250 ms of processor time per 100 KB.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import atheris  # type: ignore[import-untyped]  # ships no types

with atheris.instrument_imports(include=["jobcrawl.read"]):
    from jobcrawl.read import readers

from jobcrawl.page import Page
from tests.read.structured_pages import BODY, POSTING, script

SECONDS = 60
"""How long a run takes when nothing else is asked for."""
SECONDS_PER_BYTE = 0.25 / 100_000
"""Processor time a page may take (instrumented code is slower, hence the allowance)."""
ALLOWANCE = 1.0
"""Seconds on top of that for the instrumentation and a busy machine."""
PIECES = [
    '<script type="application/ld+json">{"@type":"JobPosting","title":',
    '<script id="__NEXT_DATA__" type="application/json">{"title":"a","location":"b","content":[',
    '<script>window.__NUXT__=(function(a,b){return {title:a,city:b,description:"',
    '<script>self.__next_f.push([1,"0:{}\\n1:T5,hello"])</script>',
    '<div itemscope itemtype="http://schema.org/JobPosting"><p itemprop="title">',
    '<div typeof="JobPosting" property="description">',
    '<meta property="og:title" content="',
    "<dl><dt>Location<dd>Odda</dl><p>Deadline: 3 May 2031</p><a href=/apply>Apply</a>",
    "</script>",
    '","',
    "{{",
    "]]>",
    "\\ud800",
]
"""Openings and endings that mutation would be long in finding."""


def read_bytes(data: bytes) -> None:
    """Run all readers over bytes; raises on any finding."""
    started = time.process_time()
    page = Page(url="https://jobs.example/openings/204", body=data)
    for candidate in readers.read_page(page):
        evidence = candidate.evidence()
        if not (candidate.field and 0 <= evidence.confidence <= 1):
            raise AssertionError(candidate)
    spent = time.process_time() - started
    if spent > ALLOWANCE + len(data) * SECONDS_PER_BYTE:
        raise AssertionError(f"{spent:.2f} s for {len(data)} bytes")


def _grown(data: bytes) -> bytes:
    """A page out of fuzzer bytes: the first ones choose pieces to stand between the rest."""
    chosen, rest = data[:6], data[6:]
    step = max(1, len(rest) // (len(chosen) + 1))
    parts = []
    for index, choice in enumerate(chosen):
        parts += [PIECES[choice % len(PIECES)].encode(), rest[index * step : (index + 1) * step]]
    return b"".join([*parts, rest[len(chosen) * step :]])


def _read_both(data: bytes) -> None:
    read_bytes(data)
    read_bytes(_grown(data))


def main(arguments: list[str]) -> None:
    """Fuzz for the seconds asked for; ends with a traceback and a crash file on a finding."""
    seconds = int(arguments[0]) if arguments else SECONDS
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(arguments[1]) if len(arguments) > 1 else Path(folder)
        (corpus / "own").write_bytes((script(POSTING) + BODY).encode())
        for index, piece in enumerate(PIECES):
            (corpus / f"piece{index}").write_bytes((piece + BODY).encode())
        atheris.Setup([sys.argv[0], f"-max_total_time={seconds}", "-max_len=20000", "-timeout=20", str(corpus)], _read_both)
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
