"""What the store costs: upserts a second, a run over known postings, memory an open posting, a large store beside a small one.

`STORE_ROWS=1000000 python -m bench store` fills the large store with that many closed postings first; the standard is 100,000.
"""

from __future__ import annotations

import os
import random
import tempfile
import time
import tracemalloc
from pathlib import Path

from sqlalchemy import insert

from jobcrawl.identity import digest
from jobcrawl.posting import BaseSalary, Evidence, JobLocation, JobPosting, Organization
from jobcrawl.store.database import Database
from jobcrawl.store.lifecycle import Listing, SourceKind
from jobcrawl.store.run import Run
from jobcrawl.store.tables import postings

WORDS = ("garden", "rose", "prune", "lawn", "apple", "tree", "winter", "summer", "tool", "water", "soil", "seed", "hedge", "path")


def posting(number: int, edition: int = 0) -> JobPosting:
    """A posting of about 5 KB, as a real one with its evidence."""
    dice = random.Random(number)
    text = "\n\n".join(" ".join(dice.choices(WORDS, k=60)) for _ in range(6))
    evidence = {
        name: Evidence(reader="labels", raw="x" * 80, confidence=0.8)
        for name in ("title", "job_locations", "date_posted", "base_salary")
    }
    return JobPosting(
        source_id=str(number), url=f"https://jobs.example/ad/{number}", title=f"Gardener {number} {edition}", description=text,
        description_html=f"<p>{text}</p>", language="en", hiring_organization=Organization(name=f"Rosebud {number % 97}"),
        job_locations=[JobLocation(text="Kew", locality="Kew", country="GB")], date_posted="2026-03-01", evidence=evidence,
        base_salary=BaseSalary(min_value=100.0, currency="GBP", unit_text="DAY"), fetched_at="2026-03-01T06:00:00+00:00",
    )  # fmt: skip


def crawl(database: Database, source: str, jobs: list[JobPosting]) -> tuple[float, float]:
    """Seconds of a run that reads every job, and of a run over the same listing that reads none."""
    began = time.perf_counter()
    run = Run.open(database, source, SourceKind.FEED)
    for job in jobs:
        run.seen(str(job.url), source_id=job.source_id, card=str(job.title))
        run.record(job)
        while run.backlog > 4:
            time.sleep(0.001)
    run.finish(Listing(pages=1, is_whole=True))
    read = time.perf_counter() - began
    began = time.perf_counter()
    run = Run.open(database, source, SourceKind.FEED)
    for job in jobs:
        run.seen(str(job.url), source_id=job.source_id, card=str(job.title))
    run.finish(Listing(pages=1, is_whole=True))
    return read, time.perf_counter() - began


def memory_per_posting(database: Database, source: str, count: int) -> float:
    """Bytes that a run holds per open posting it knows, after its whole listing was seen."""
    tracemalloc.start()
    run = Run.open(database, source, SourceKind.FEED)
    for number in range(count):
        run.seen(f"https://jobs.example/ad/{number}", source_id=str(number), card=f"Gardener {number} 1")
    run.flush().result()
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    run.abandon("measured")
    return held / count


def fill(database: Database, rows: int) -> None:
    """Many closed postings of the same source, as years of crawling leave them."""
    body = "x" * 4000
    for start in range(0, rows, 5000):
        with database.write() as connection:
            connection.execute(
                insert(postings),
                [
                    {
                        "id": digest("old", str(number)), "source": "garden", "url_key": digest(str(number)), "title_key": "t",
                        "repost_key": digest(str(number)), "status": "closed", "content_hash": "h", "seq": 0,
                        "first_seen": "2020", "first_run": 0, "last_seen": "2020", "seen_run": 0, "parsed_run": 0,
                        "valid_through": None, "absences": 0, "withheld": 0, "confirmed": False, "vanished": None, "body": body,
                    }
                    for number in range(start, min(start + 5000, rows))
                ],
            )  # fmt: skip


def main() -> None:
    """Measure and print."""
    count, rows = 5_000, int(os.environ.get("STORE_ROWS", "100000"))
    with tempfile.TemporaryDirectory() as folder:
        small = Database(f"sqlite:///{Path(folder) / 'small.db'}")
        new, again = crawl(small, "garden", [posting(number) for number in range(count)])
        changed, _ = crawl(small, "garden", [posting(number, 1) for number in range(count)])
        print(f"new postings      {count / new:8.0f} a second")
        print(f"changed postings  {count / changed:8.0f} a second")
        print(f"unchanged cards   {count / again:8.0f} a second")
        print(f"memory            {memory_per_posting(small, 'garden', count):8.0f} bytes an open posting")
        large = Database(f"sqlite:///{Path(folder) / 'large.db'}")
        began = time.perf_counter()
        fill(large, rows)
        print(f"filled with {rows} closed postings in {time.perf_counter() - began:.0f} s")
        fresh = Database(f"sqlite:///{Path(folder) / 'fresh.db'}")
        for round in range(3):
            jobs = [posting(number, round) for number in range(count)]
            few, many = sum(crawl(fresh, "garden", jobs)), sum(crawl(large, "garden", jobs))
            print(f"two runs of {count}: {few:.2f} s in a small store, {many:.2f} s beside {rows} rows ({many / few - 1:+.0%})")


if __name__ == "__main__":
    main()
