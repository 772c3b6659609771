"""Outcome: what came of one source in a run of many, for a person and for programs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any, Literal

from scrapy.crawler import Crawler

from jobcrawl.boards.registered import RegisteredSource
from jobcrawl.ledger import EXIT_CODES
from jobcrawl.schedule.record_run import RecordRun
from jobcrawl.spider import JobSpider
from jobcrawl.store.errors import LeaseHeld
from jobcrawl.store.lifecycle import RunState
from jobcrawl.store.report import RunReport

State = Literal["complete", "partial", "blocked", "failed", "busy", "left"]
"""How a run ended; `busy`: another run holds the source or its host; `left`: not begun, since the host or this run gave up."""

HELD = LeaseHeld.exit_code
"""Exit code of what another run holds."""


TOLD = ("listed", "expected", "new", "updated", "closed", "reopened", "open", "held")
"""What of the run's report is told with the outcome."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of one source."""

    source: str
    """Its name."""
    state: State
    """How it ended."""
    exit_code: int
    """What a run of this source alone would exit with."""
    reason: str = ""
    """Why it ended so."""
    report: RunReport | None = None
    """What the run did; None where none was carried through."""
    postings: int = 0
    """Postings read."""
    lost: int = 0
    """Pages that gave no posting."""
    seconds: float = 0.0
    """How long it took."""

    def line(self) -> dict[str, Any]:
        """The outcome with what is `TOLD` of the report, for programs; where there is no report nothing was done."""
        report = self.report or RunReport(source=self.source, run=0, state=RunState.FAILED, reason=self.reason)
        told = {name: getattr(report, name) for name in TOLD}
        own = {field.name: getattr(self, field.name) for field in fields(self) if field.name != "report"}
        return own | told


def outcome_of(source: RegisteredSource, crawler: Crawler, seconds: float) -> Outcome:
    """What came of a crawl that has ended."""
    spider, recorder = crawler.spider, crawler.get_extension(RecordRun)
    report = recorder.report if recorder is not None else None
    if not isinstance(spider, JobSpider):
        return failed(source, "the spider is no JobSpider", seconds)
    if report is None:
        code = spider.exit_code or EXIT_CODES[RunState.FAILED]
        reason = "another run holds it" if code == HELD else "the run could not be recorded; see the log"
        return Outcome(
            source=source.name, state="busy" if code == HELD else "failed", exit_code=code, reason=reason, seconds=seconds
        )
    state: State = report.state.value  # type: ignore[assignment]  # never `running` here
    return Outcome(
        source=source.name, state=state, exit_code=report.exit_code, reason=report.reason, report=report,
        postings=spider.ledger.states["posting"], lost=sum(spider.ledger.reasons.values()), seconds=seconds,
    )  # fmt: skip


def failed(source: RegisteredSource, reason: str, seconds: float = 0.0) -> Outcome:
    """A source whose crawl could not be carried through."""
    return Outcome(source=source.name, state="failed", exit_code=1, reason=reason[:300], seconds=seconds)


def busy(source: RegisteredSource, reason: str) -> Outcome:
    """A source that another run holds."""
    return Outcome(source=source.name, state="busy", exit_code=HELD, reason=reason)


def left(source: RegisteredSource, reason: str) -> Outcome:
    """A source that was not begun."""
    return Outcome(source=source.name, state="left", exit_code=3, reason=reason)


def exit_code(outcomes: Iterable[int], *, problems: bool, busy_is_fine: bool) -> int:
    """Exit code of a whole run: 1 when a source failed, 3 when one is partial, blocked or left or a row of the registry is bad,
    75 when all that was left undone is held by another run, else 0."""
    codes = set(outcomes) - {0} - ({HELD} if busy_is_fine else set())
    if 1 in codes:
        return 1
    if codes - {HELD} or problems:
        return 3
    return HELD if codes else 0
