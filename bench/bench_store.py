"""What the store costs: a run's postings a second, memory an open posting, and the same runs beside a store of many postings.

`python -m bench.bench_store --rows 1000000` fills the large store with that many closed postings first; the standard is 100,000.
Rates are told by processor time, which others on the machine hardly change, and by the clock, which they do.
"""

from __future__ import annotations

import argparse
import gc
import random
import statistics
import tempfile
import time
import tracemalloc
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from sqlalchemy import text

from fixtures.statsskuld.ads import ADS
from fixtures.statsskuld.pages import PER_PAGE, job_page, listing_page
from jobcrawl import settings
from jobcrawl.extraction import extract
from jobcrawl.page import Page
from jobcrawl.posting import BaseSalary, Evidence, JobLocation, JobPosting, Organization
from jobcrawl.recipe import build_recipe
from jobcrawl.store.database import Database
from jobcrawl.store.lifecycle import ListingProof, SourceKind
from jobcrawl.store.rows import replace_rows
from jobcrawl.store.run import Run
from jobcrawl.store.tables import sources

WORDS = ("garden", "rose", "prune", "lawn", "apple", "tree", "winter", "summer", "tool", "water", "soil", "seed", "hedge", "path")
FIRST = 1_000
"""Number of the first change that the large store is filled with."""
NEVER_SEEN = 10_000_000
"""Number of the first posting of those runs that read pages."""
WHOLE = ListingProof(pages=1, is_whole=True)


@cache
def text_of(number: int) -> str:
    """One of a hundred texts: making a new one takes longer than storing it."""
    dice = random.Random(number)
    return "\n\n".join(" ".join(dice.choices(WORDS, k=60)) for _ in range(6))


def posting(number: int, edition: int = 0) -> JobPosting:
    """A posting of 6 KB, as a real one with its evidence; another edition has another text."""
    text = f"{text_of(number % 100)} {edition}"
    evidence = {
        name: Evidence(reader="labels", raw="x" * 80, confidence=0.8)
        for name in ("title", "job_locations", "date_posted", "base_salary")
    }
    return JobPosting(
        source_id=str(number), url=f"https://jobs.example/ad/{number}", title=f"Gardener {number}", description=text,
        description_html=f"<p>{text}</p>", language="en", hiring_organization=Organization(name=f"Rosebud {number % 97}"),
        job_locations=[JobLocation(text="Kew", locality="Kew", country="GB")], date_posted="2026-03-01", evidence=evidence,
        base_salary=BaseSalary(min_value=100.0, currency="GBP", unit_text="DAY"), fetched_at="2026-03-01T06:00:00+00:00",
    )  # fmt: skip


@dataclass(slots=True, frozen=True)
class Cost:
    """Seconds that something took."""

    processor: float
    """Of processor time, in all threads."""
    writer: float
    """Of it those that the run's own thread did not take: writing."""
    clock: float
    """By the clock."""


def measured(jobs: Iterator[object]) -> Cost:
    """The cost of going through some work."""
    gc.collect()
    clock, process, thread = time.perf_counter(), time.process_time(), time.thread_time()
    for _ in jobs:
        pass
    processor, own = time.process_time() - process, time.thread_time() - thread
    return Cost(processor, processor - own, time.perf_counter() - clock)


def crawl(database: Database, source: str, jobs: Iterable[JobPosting], *, reads: bool) -> Iterator[None]:
    """A run over a listing, which reads every job or none."""
    run = Run.open(database, source, SourceKind.FEED)
    for job in jobs:
        run.seen(str(job.url), source_id=job.source_id, card=f"{job.title} {str(job.description)[-1]}")
        if reads:
            run.record(job)
        while run.backlog > 4:
            time.sleep(0.001)
        yield
    run.finish(WHOLE)


def made(count: int, edition: int) -> Iterator[JobPosting]:
    """Postings made one by one, as a crawl brings them."""
    return (posting(number, edition) for number in range(count))


def speed(database: Database, count: int) -> None:
    """Rates of new and changed postings, and of cards that did not change."""
    making = measured(None for _ in made(count, 0)).processor
    for words, edition, reads in (("new postings", 0, True), ("changed postings", 1, True), ("unchanged cards", 1, False)):
        cost = measured(crawl(database, "garden", made(count, edition), reads=reads))
        print(
            f"{words:18}{count / (cost.processor - making):8.0f} a second of processor time, "
            f"{count / cost.writer:6.0f} of them written; by the clock {count / (cost.clock - making):.0f}"
        )


def memory_per_posting(database: Database, source: str, count: int, *, reads: bool) -> float:
    """Bytes that a run holds per open posting it knows, after its whole listing was seen (and every page read)."""
    tracemalloc.start()
    run = Run.open(database, source, SourceKind.FEED)
    for number in range(count):
        run.seen(f"https://jobs.example/ad/{number}", source_id=str(number), card=f"Gardener {number} 1")
        if reads:
            run.record(posting(number, 1))
            while run.backlog > 4:
                time.sleep(0.001)
    run.flush().result()
    gc.collect()
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    run.abandon("measured")
    return held / count


def fill(database: Database, source: str, rows: int) -> None:
    """Many closed postings of the same source, last seen before its last run, as years of crawling leave them.

    SQLite makes them itself, in random order of their keys as they come to be in a store.
    """
    with database.write() as connection:
        replace_rows(connection, sources, [{"name": source, "last_seq": FIRST + rows}])
    for start in range(0, rows, AT_ONCE):
        numbers = {"source": source, "first": FIRST + start, "last": FIRST + min(start + AT_ONCE, rows) - 1}
        with database.write() as connection:
            for statement in FILLING:
                connection.execute(text(statement), numbers)


AT_ONCE = 50_000
"""Closed postings made in one transaction."""
NUMBERS = "WITH RECURSIVE numbers(seq) AS (SELECT :first UNION ALL SELECT seq + 1 FROM numbers WHERE seq < :last)"
KEY = "lower(hex(randomblob(16)))"
FILLING = (
    f"""{NUMBERS} INSERT INTO postings (id, source, url_key, title_key, repost_key, status, content_hash, seq, first_seen,
        first_run, last_seen, seen_run, parsed_run, valid_through, absences, withheld, confirmed, vanished)
        SELECT {KEY}, :source, {KEY}, {KEY}, {KEY}, 'closed', {KEY}, seq, '2020-01-01T00:00:00+00:00', 0,
        '2020-01-01T00:00:00+00:00', 0, 0, NULL, 0, 0, 0, NULL FROM numbers""",
    f"""{NUMBERS} INSERT INTO changes (source, seq, run, type, reason, changed_fields, body)
        SELECT :source, seq, 0, 'closed', 'absent', '[]', '{{"title":"' || printf('%.*c', 4000, 'x') || '"}}' FROM numbers""",
)
"""Statements that make closed postings numbered from `:first` to `:last`; what was known of their pages is forgotten."""


DAY = date(2026, 3, 1)


def pages(numbers: range) -> Iterator[JobPosting]:
    """Postings read from job pages, each another one to the store."""
    recipe, ads = build_recipe(vars(settings)), [ad for ad in ADS if not ad.quirks]
    for number in numbers:
        url, body = f"https://jobs.example/en/jobs/{number}", job_page(ads[number % len(ads)], DAY, DAY).encode()
        draft = extract(Page(url=url, body=body, content_type="text/html"), recipe).draft
        assert draft is not None
        draft.posting.source_id = str(number)
        yield draft.posting


def reading() -> tuple[float, float]:
    """Processor seconds that the readers take for a job page, and for a card of a listing page."""
    recipe = build_recipe(vars(settings))
    listings = [listing_page(ADS, number, DAY, DAY).encode() for number in range(1, 5)]
    measured(pages(range(len(ADS))))  # whatever is loaded and compiled but once
    page = measured(pages(range(2 * len(ADS)))).processor / (2 * len(ADS))
    url = "https://jobs.example/en/jobs"
    card = measured(extract(Page(url=url, body=body, content_type="text/html"), recipe) for body in listings).processor
    return page, card / (len(listings) * PER_PAGE)


def whole_runs(small: Database, large: Database, count: int, pairs: int) -> None:
    """The same runs in both stores, each of which reads a page for every posting it stores."""
    found = []
    for number in range(pairs):
        numbers = range(NEVER_SEEN + number * count, NEVER_SEEN + (number + 1) * count)
        order = (small, large) if number % 2 else (large, small)
        costs = [measured(crawl(database, "garden", pages(numbers), reads=True)).processor for database in order]
        found.append(costs if number % 2 else costs[::-1])
    seconds = statistics.median(many for _, many in found)
    slower = statistics.median(many / few - 1 for few, many in found)
    words = f"{seconds:8.2f} s of processor time a run that reads {count} pages and stores them"
    print(f"whole     {words}, {slower:+.1%} to the small one")


def beside(small: Database, large: Database, count: int, pairs: int) -> None:
    """The same runs in a small store and in a large one, taking turns: new postings, changed ones, unchanged cards.

    Told for the store's part of a run alone, and reckoned for a run that reads its pages (their download comes on top).
    """
    page, card = reading()
    kinds: dict[str, list[tuple[Cost, Cost]]] = {"new": [], "changed": [], "unchanged": []}
    for number in range(pairs):
        for kind, edition, reads in (("new", 0, True), ("changed", 1, True), ("unchanged", 1, False)):
            costs = []
            for database in (small, large) if number % 2 else (large, small):
                jobs = (posting(job, edition) for job in range(number * count, (number + 1) * count))
                costs.append(measured(crawl(database, "garden", jobs, reads=reads)))
            few, many = costs if number % 2 else costs[::-1]
            kinds[kind].append((few, many))
    for kind, found in kinds.items():
        by_processor = statistics.median(many.processor / few.processor - 1 for few, many in found)
        by_clock = statistics.median(many.clock / few.clock - 1 for few, many in found)
        seconds = statistics.median(many.processor for _, many in found)
        read = count * (card if kind == "unchanged" else page)
        of_run = statistics.median((many.processor - few.processor) / (few.processor + read) for few, many in found)
        words = f"{kind:10}{seconds:8.2f} s of processor time a run in the store"
        words += f", {by_processor:+.1%} to the small one (by the clock {by_clock:+.1%})"
        print(f"{words}; {seconds + read:.0f} s with its pages read, {of_run:+.1%}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--postings", type=int, default=5_000, help="postings of a run")
    parser.add_argument("--rows", type=int, default=100_000, help="closed postings of the large store")
    parser.add_argument("--pairs", type=int, default=5, help="runs in each of the two stores")
    parser.add_argument("--pages", type=int, default=500, help="pages that a whole run reads")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        first = Database(f"sqlite:///{Path(folder) / 'first.db'}")
        speed(first, options.postings)
        for words, reads in (("listed", False), ("read", True)):
            held = memory_per_posting(first, "garden", options.postings, reads=reads)
            print(f"memory            {held:8.0f} bytes an open posting that was {words}")
        small, large = (Database(f"sqlite:///{Path(folder) / name}.db") for name in ("small", "large"))
        for database in (small, large):
            measured(crawl(database, "garden", made(10, 0), reads=True))
        began = time.perf_counter()
        fill(large, "garden", options.rows)
        print(f"{options.rows} closed postings written in {time.perf_counter() - began:.0f} s; runs of {options.postings}:")
        beside(small, large, options.postings, options.pairs)
        whole_runs(small, large, options.pages, options.pairs)


if __name__ == "__main__":
    main()
