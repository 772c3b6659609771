"""Clocks that are wrong, and nights on which they change."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from sqlalchemy import select

from jobcrawl.store.lifecycle import ListingProof, SourceKind
from jobcrawl.store.run import Run
from jobcrawl.store.strict import from_json
from jobcrawl.store.tables import changes
from tests.store.reading import told
from tests.store.site import START, Site


@pytest.mark.parametrize("shift", [timedelta(days=1), timedelta(days=-1), timedelta(hours=1), timedelta(hours=-1)])
def test_a_shifted_clock_closes_nothing_wrongly_and_numbers_grow(site: Site, shift: timedelta) -> None:
    site.put("a", "b", "c", valid_through="2026-03-03")
    site.put("d")
    site.visit(days=1)
    for _ in range(3):
        site.now += shift
        run = site.begin()
        run.server_said(START + timedelta(days=1))
        for job in site.jobs.values():
            run.seen(str(job.url), source_id=job.source_id, card=str(job.title))
            job.description = f"{job.description} {site.now}"
            run.record(job)
        report = run.finish(ListingProof(pages=1, is_whole=True))
        assert report.closed == 0
        site.now -= shift
    lines = told(site.database)
    assert [line[0] for line in lines] == list(range(1, len(lines) + 1))
    with site.database.read() as connection:
        seen = [from_json(row.body)["last_seen"] for row in connection.execute(select(changes).order_by(changes.c.seq))]
    assert seen == sorted(seen)


def test_the_night_of_the_clock_change_is_a_night_like_any_other(site: Site) -> None:
    site.put(*(f"j{number}" for number in range(4)), valid_through="2026-03-29T02:30:00+01:00")
    with time_machine.travel("2026-03-29T00:59:00+00:00", tick=False):
        run = Run.open(site.database, "garden", SourceKind.FEED)
        for job in site.jobs.values():
            run.seen(str(job.url))
            run.record(job)
        assert run.finish(ListingProof(pages=1, is_whole=True)).closed == 0
