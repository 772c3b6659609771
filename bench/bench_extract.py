"""What the whole of extract costs a page, beside a bare lxml parse, extruct and trafilatura, in one run.

Reads the HTML files below the folder named in PAGES (default: `fixtures`).
"""

from __future__ import annotations

import os
import resource
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from statistics import median
from time import process_time

import extruct  # type: ignore[import-untyped]  # ships no types
import trafilatura
from lxml import etree

from jobcrawl.commands.extract import settings_with
from jobcrawl.extraction import extract
from jobcrawl.page import Page
from jobcrawl.recipe import Step, build_recipe

ROUNDS = 5
"""Times each page is read by each; the best counts, so that another process's load does not."""
STEADY_PAGES = 3_000
"""Pages read for the memory figure (100,000 with STEADY=100000)."""


def once(read: Callable[[], object]) -> float:
    """CPU seconds of one run."""
    start = process_time()
    read()
    return process_time() - start


def best(read: Callable[[], object]) -> float:
    """CPU seconds of the shortest of a few runs."""
    return min(once(read) for _ in range(ROUNDS))


def read_anew(body: bytes, url: str, recipe: Sequence[Step]) -> object:
    """Parse and extract a page."""
    return extract(Page(url=url, body=body), recipe)


def bare_parse(body: bytes) -> object:
    """What any reader must at least do."""
    return etree.fromstring(body, etree.HTMLParser())


def usual_parts(body: bytes, url: str) -> None:
    """JSON-LD and microdata by extruct, main text by trafilatura."""
    text = body.decode("utf-8", "replace")
    extruct.extract(text, base_url=url, syntaxes=["json-ld", "microdata"], errors="ignore")
    trafilatura.extract(text)


def main() -> None:
    """Print medians over all pages."""
    folder = Path(os.environ.get("PAGES", "fixtures"))
    bodies = [body for path in sorted(folder.rglob("*.html")) if (body := path.read_bytes()).strip()]
    recipe = build_recipe(settings_with([]))
    url = "https://jobs.example/1"
    rows, firsts = [], []
    for body in bodies:
        firsts.append(once(partial(read_anew, body, url, recipe)))
        parse = best(partial(bare_parse, body))
        whole = best(partial(read_anew, body, url, recipe))
        usual = best(partial(usual_parts, body, url))
        rows.append((parse, whole, usual))
    parses, wholes, _ = zip(*rows, strict=True)
    print(f"{len(bodies)} pages, medians: bare parse {median(parses) * 1e3:.2f} ms, extract {median(wholes) * 1e3:.2f} ms")
    print(f"extract / bare parse: {median(w / p for p, w, _ in rows):.2f} (median of ratios)")
    first = median(first / p for first, (p, _, _) in zip(firsts, rows, strict=True))
    print(f"extract / bare parse, a page's first reading: {first:.2f} (median of ratios)")
    print(f"extract / bare parse, summed over the pages: {sum(wholes) / sum(parses):.2f}")
    print(f"(extruct + trafilatura) / extract: {median(u / w for _, w, u in rows):.1f}")
    steady(bodies, recipe, url)


def steady(bodies: list[bytes], recipe: Sequence[Step], url: str) -> None:
    """Memory before and after many pages."""
    pages = int(os.environ.get("STEADY", STEADY_PAGES))
    half = 0
    for number in range(pages):
        extract(Page(url=url, body=bodies[number % len(bodies)]), recipe)
        if number == pages // 2:
            half = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    end = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"peak memory after {pages // 2} pages {half / 1024:.0f} MB, after {pages} pages {end / 1024:.0f} MB")
