"""A pretended job site: what is on it is a dict, and a run reads it through the store's own front door."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from jobcrawl.posting import JobPosting, Organization
from jobcrawl.store.database import Database
from jobcrawl.store.lifecycle import ListingProof, SourceKind
from jobcrawl.store.policy import Policy
from jobcrawl.store.report import RunReport
from jobcrawl.store.run import Run

START = datetime(2026, 3, 1, 6, 0, tzinfo=UTC)


def posting(key: str, **fields: Any) -> JobPosting:
    """A small posting of an imaginary employer."""
    values: dict[str, Any] = {
        "source_id": key,
        "url": f"https://jobs.example/ad/{key}",
        "title": f"Gardener {key}",
        "description": f"You look after the garden of house {key}.\n\nYou like roses.",
        "hiring_organization": Organization(name="Rosebud Ltd"),
    }
    return JobPosting(**(values | fields))


@dataclass
class Site:
    """A site, its source and the day it is visited."""

    database: Database
    kind: SourceKind = SourceKind.API
    source: str = "garden"
    jobs: dict[str, JobPosting] = field(default_factory=dict)
    now: datetime = START
    fetched: list[str] = field(default_factory=list)
    policy: Policy = field(default_factory=Policy)

    def put(self, *keys: str, **fields: Any) -> None:
        for key in keys:
            self.jobs[key] = posting(key, **fields)

    def take(self, *keys: str) -> None:
        for key in keys:
            del self.jobs[key]

    def begin(self) -> Run:
        return Run.open(self.database, self.source, self.kind, self.policy, now=lambda: self.now)

    def visit(
        self,
        *,
        hide: Iterable[str] = (),
        failing: Mapping[str, str] | None = None,
        gone: Mapping[str, int] | None = None,
        expired: Iterable[str] = (),
        removed: Iterable[str] = (),
        listing: ListingProof | None = None,
        refetch: bool = True,
        days: float = 1,
    ) -> RunReport:
        """One run over what the site holds now; the clock goes on by `days` after it."""
        run = self.begin()
        self.fetched = []
        hidden, closed_by_phrase = set(hide), set(expired)
        for key, job in self.jobs.items():
            if key in hidden:
                continue
            assert job.url is not None
            wanted = run.seen(job.url, source_id=job.source_id, card=job.title or "")
            if failing and key in failing:
                run.page_failed(job.url, failing[key])
            elif key in closed_by_phrase:
                run.expired(job.url)
            elif wanted or refetch:
                self.fetched.append(key)
                asyncio.run(run.recall(job))
                run.record(deepcopy(job), link=job.url)
        for key, status in (gone or {}).items():
            run.gone(f"https://jobs.example/ad/{key}", status)
        for key in removed:
            run.removed(key)
        report = run.finish(listing if listing is not None else ListingProof(pages=1, is_whole=True))
        self.now += timedelta(days=days)
        return report
