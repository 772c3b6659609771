"""Schedules against a real store, by a clock that the tests turn."""

from __future__ import annotations

import itertools
import random
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
import time_machine
from sqlalchemy import update

from jobcrawl.declared.cadence import Cadence, back_off, read_cadence
from jobcrawl.posting import JobPosting
from jobcrawl.schedule.due import Past, due_since, read_past
from jobcrawl.store.database import Database
from jobcrawl.store.errors import LeaseHeld
from jobcrawl.store.history import list_runs, list_sources
from jobcrawl.store.lifecycle import Cause, ListingProof, SourceKind
from jobcrawl.store.opening import DIED
from jobcrawl.store.run import Run
from jobcrawl.store.tables import runs
from tests.schedule.project import ROOT

START = datetime(2026, 11, 2, tzinfo=UTC)
HOUR = timedelta(hours=1)
NIGHTLY = read_cadence(cron="0 3 * * *")


def test_a_source_that_never_ran_is_due() -> None:
    assert due_since(NIGHTLY, "acme", Past(), START) == START


def test_a_run_is_due_once() -> None:
    now = START + 3 * HOUR
    assert due_since(NIGHTLY, "acme", Past(started_at=START - HOUR, ended_at=START), now) == now
    assert due_since(NIGHTLY, "acme", Past(started_at=now, ended_at=now), now + 23 * HOUR) is None


def test_missed_runs_are_caught_up_once() -> None:
    back = START + timedelta(days=5, hours=12)
    assert due_since(NIGHTLY, "acme", Past(started_at=START, ended_at=START), back) == START + timedelta(days=5, hours=3)
    assert due_since(NIGHTLY, "acme", Past(started_at=back, ended_at=back), back + HOUR) is None


def test_nothing_begins_in_quiet_hours_and_everything_after_them() -> None:
    cadence = read_cadence(every="1h", quiet_hours="08:00-18:00")
    past = Past(started_at=START + 7 * HOUR, ended_at=START + 7 * HOUR)
    assert due_since(cadence, "acme", past, START + 12 * HOUR) is None
    assert due_since(cadence, "acme", past, START + 18 * HOUR) is not None


def test_a_failing_source_waits_although_its_time_has_come() -> None:
    cadence = read_cadence(every="15m")
    past = Past(started_at=START, ended_at=START, failures=4)
    assert due_since(cadence, "acme", past, START + timedelta(minutes=119)) is None
    assert due_since(cadence, "acme", past, START + timedelta(minutes=120)) is not None


def test_a_run_that_was_stopped_goes_on_at_once() -> None:
    past = Past(started_at=START, ended_at=START + HOUR, was_stopped=True)
    assert due_since(NIGHTLY, "acme", past, START + HOUR) == START + HOUR


def test_a_run_that_died_is_run_again_at_once_and_one_that_dies_again_waits() -> None:
    died = Past(started_at=START + 3 * HOUR, has_died=True)
    assert due_since(NIGHTLY, "acme", died, START + 3 * HOUR) == START + 3 * HOUR
    again = replace(died, failures=1)
    assert due_since(NIGHTLY, "acme", again, START + 3 * HOUR) is None
    assert due_since(NIGHTLY, "acme", again, START + 3 * HOUR + back_off(1)) == START + 3 * HOUR


def test_a_run_by_a_clock_that_was_ahead_answers_nothing_and_one_by_a_clock_a_minute_ahead_does() -> None:
    hourly = read_cadence(every="1h")
    ahead = Past(started_at=START + 48 * HOUR, ended_at=START + 48 * HOUR)
    assert due_since(hourly, "bakery", ahead, START) == START
    after = Past(started_at=START, ended_at=START + 48 * HOUR, failures=1)
    assert due_since(hourly, "bakery", after, START + timedelta(minutes=14)) is None
    assert due_since(hourly, "bakery", after, START + 2 * HOUR) is not None
    beside = Past(started_at=START + timedelta(minutes=2), ended_at=START + timedelta(minutes=2))
    assert due_since(hourly, "bakery", beside, START) is None


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database(f"sqlite:///{tmp_path / 'jobcrawl.db'}")


def finish(run: Run, clock: datetime, *, reads: bool = True) -> None:
    if reads:
        run.seen("https://acme.example/jobs/1")
        posting = JobPosting(title="Baker", url="https://acme.example/jobs/1", fetched_at=clock.isoformat())
        run.record(posting)
    run.finish(ListingProof(pages=1, is_whole=True) if reads else ListingProof())


def test_the_store_remembers_failures_in_a_row(database: Database) -> None:
    for number, reads in enumerate((False, True, False, False)):
        clock = START + number * HOUR
        finish(
            Run.open(database, "acme", SourceKind.FEED, now=partial(datetime.fromisoformat, clock.isoformat())),
            clock,
            reads=reads,
        )
    with database.read() as connection:
        past = read_past(connection, "acme")
    assert past.failures == 2
    assert past.started_at == START + 3 * HOUR


def test_after_a_clock_that_was_ahead_each_run_happens_once(database: Database) -> None:
    hourly = read_cadence(every="1h")
    began = []
    for clock in (START + 48 * HOUR, *(START + number * timedelta(minutes=10) for number in range(12))):
        with database.read() as connection:
            is_due = due_since(hourly, "bakery", read_past(connection, "bakery"), clock) is not None
        if is_due:
            began.append(clock)
            finish(Run.open(database, "bakery", SourceKind.FEED, now=partial(datetime.fromisoformat, clock.isoformat())), clock)
    assert began[:2] == [START + 48 * HOUR, START]
    assert [hourly.slot("bakery", clock) for clock in began[2:]] == [
        slot for slot in {hourly.slot("bakery", clock): None for clock in began[2:]} if slot > START
    ]
    assert len(began) == 4


def test_a_run_that_ran_out_of_memory_is_run_again_at_once_and_then_left_alone_for_longer(database: Database) -> None:
    pasts = []
    for number in range(2):
        clock = START + number * HOUR
        run = Run.open(database, "bakery", SourceKind.FEED, now=partial(datetime.fromisoformat, clock.isoformat()))
        run.finish(ListingProof(cut="its memory was full", cut_by=Cause.OUT_OF_MEMORY))
        with database.read() as connection:
            pasts.append(read_past(connection, "bakery"))
    assert [(past.has_died, past.failures) for past in pasts] == [(True, 0), (True, 1)]
    assert due_since(NIGHTLY, "bakery", pasts[0], START + HOUR) == START
    assert due_since(NIGHTLY, "bakery", pasts[1], START + HOUR) is None


def test_a_run_of_a_process_that_knew_no_causes_counts_by_its_state(database: Database) -> None:
    for number, cause in enumerate((Cause.STOPPED, Cause.OUT_OF_MEMORY)):
        clock = START + number * HOUR
        run = Run.open(database, "bakery", SourceKind.FEED, now=partial(datetime.fromisoformat, clock.isoformat()))
        run.finish(ListingProof(cut="its memory was full", cut_by=cause))
    with database.write() as connection:
        connection.execute(update(runs).values(cause=None))
    with database.read() as connection:
        past = read_past(connection, "bakery")
    assert (past.failures, past.was_stopped, past.has_died) == (2, False, False)


DYING = "import os, sys; from tests.schedule.test_due import dying_run; dying_run(sys.argv[1]); os._exit(9)"


def dying_run(store: str) -> None:
    """What a process does that is killed in the middle of a run."""
    Run.open(Database(store), "acme", SourceKind.FEED, now=lambda: datetime.now(UTC))


def test_a_run_whose_process_was_killed_has_died_and_one_that_goes_on_has_not(database: Database) -> None:
    for number in (1, 2):
        subprocess.run([sys.executable, "-c", DYING, str(database.url)], cwd=ROOT, timeout=60, check=False)
        with database.read() as connection:
            past, (run, *_), (source,) = read_past(connection, "acme"), list_runs(connection, "acme"), list_sources(connection)
        assert (past.has_died, past.failures) == (True, number - 1)
        assert (run.run, run.state, run.reason, source.is_running) == (number, "failed", DIED, False)
    alive = Run.open(database, "acme", SourceKind.FEED, now=lambda: datetime.now(UTC))
    with database.read() as connection:
        past, (run, *_), (source,) = read_past(connection, "acme"), list_runs(connection, "acme"), list_sources(connection)
    assert (past.has_died, past.failures, run.state, source.is_running) == (False, 2, "running", True)
    alive.abandon("the test ended")


def simulate(
    database: Database, sources: dict[str, Cadence], days: int, step: timedelta
) -> dict[str, list[tuple[datetime, datetime]]]:
    """`--due` is called at every step, now and then twice at once; runs take from nothing to hours. Runs by source."""
    chance = random.Random(7)
    going: dict[str, tuple[Run, datetime, datetime]] = {}
    done: dict[str, list[tuple[datetime, datetime]]] = {name: [] for name in sources}
    now = START
    with time_machine.travel(now, tick=False) as clock:
        while now < START + timedelta(days=days):
            clock.move_to(now)
            for name, (run, began, ends) in list(going.items()):
                if ends <= now:
                    finish(run, now)
                    done[name].append((began, now))
                    del going[name]
                else:
                    run.flush().result()  # what a run's ticking does: it holds on to the lease
            for _ in range(2 if chance.random() < 0.3 else 1):
                with database.read() as connection:
                    pasts = {name: read_past(connection, name) for name in sources}
                for name, cadence in sources.items():
                    if due_since(cadence, name, pasts[name], now) is None:
                        continue
                    try:
                        run = Run.open(database, name, SourceKind.FEED, now=lambda: datetime.now(UTC))
                    except LeaseHeld:
                        continue
                    assert name not in going, "two runs of one source at a time"
                    length = chance.choice([timedelta(0), timedelta(0), step, 3 * step])
                    if length:
                        going[name] = (run, now, now + length)
                    else:
                        finish(run, now)
                        done[name].append((now, now))
            now += step
    for run, _, _ in going.values():
        run.abandon("the test ended")
    return done


def check_week(database: Database, count: int, days: int, step: timedelta) -> None:
    kinds = [
        read_cadence(every="6h"),
        read_cadence(every="12h"),
        read_cadence(cron="0 3 * * *", timezone="Europe/Stockholm"),
        read_cadence(cron="30 */8 * * 1-5"),
        read_cadence(every="24h", quiet_hours="08:00-18:00", timezone="Europe/Berlin"),
    ]
    sources = {f"source{number}": kinds[number % len(kinds)] for number in range(count)}
    with time_machine.travel(START, tick=False):
        done = simulate(database, sources, days, step)
    for name, cadence in sources.items():
        moments = [START + number * step for number in range(int(timedelta(days=days) / step))]
        slots = {cadence.slot(name, moment) for moment in moments if cadence.slot(name, moment) > START}
        answered = Counter(cadence.slot(name, began) for began, _ in done[name])
        lately = moments[-1] - 4 * step  # the last ones may still be going on
        wanted = {slot for slot in slots if slot < lately and not cadence.is_quiet(lately)}
        assert all(count == 1 for count in answered.values()), f"{name}: a due run happened twice"
        assert wanted <= answered.keys() | ({max(slots)} if cadence.quiet else set()), f"{name}: a due run did not happen"
        spans = sorted(done[name])
        assert all(ended <= began for (_, ended), (began, _) in itertools.pairwise(spans)), f"{name}: runs overlap"


def test_two_days_of_schedules_in_which_every_due_run_happens_once(database: Database) -> None:
    check_week(database, 5, 2, timedelta(minutes=30))


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_a_week_of_fifty_sources_in_which_every_due_run_happens_once(database: Database) -> None:
    check_week(database, 50, 7, timedelta(minutes=5))
