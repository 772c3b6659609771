"""What `jobcrawl run` tells a person of each source."""

from __future__ import annotations

import pytest

from jobcrawl.commands.run import Teller
from jobcrawl.schedule.outcome import Outcome
from jobcrawl.store.lifecycle import RunState
from jobcrawl.store.report import RunReport


def test_a_held_source_is_told_once_with_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    held = ["listed 6, less than 70% of the usual 28", "22 of 28 open postings are missing, more than 50%"]
    report = RunReport(source="harbour", run=2, state=RunState.COMPLETE, reason="whole", held=held)
    tell = Teller(as_json=False, idle="")
    tell.begin(1)
    tell(Outcome(source="harbour", state="complete", exit_code=3, report=report))
    (line,) = capsys.readouterr().err.splitlines()
    assert line == (
        "harbour: complete, 0 postings read, 0 new, 0 updated, 0 closed, 0 reopened; nothing was closed: listed 6, "
        "less than 70% of the usual 28; "
        "nothing was closed: 22 of 28 open postings are missing, more than 50%; "
        "`jobcrawl sources confirm harbour` if that is true"
    )


def test_a_source_whose_feed_is_not_out_is_told_so_among_many(capsys: pytest.CaptureFixture[str]) -> None:
    tell = Teller(as_json=False, idle="")
    tell.begin(100)
    for source, is_published in (("crane", True), ("harbour", False)):
        report = RunReport(source=source, run=2, state=RunState.COMPLETE, reason="whole", is_published=is_published)
        tell(Outcome(source=source, state="complete", exit_code=report.exit_code, report=report))
    (line,) = capsys.readouterr().err.splitlines()
    assert line == (
        "harbour: complete, 0 postings read, 0 new, 0 updated, 0 closed, 0 reopened; "
        "the feed could not be published, for the reason above"
    )


def test_every_kind_of_change_is_told_of_each_source_and_of_all(capsys: pytest.CaptureFixture[str]) -> None:
    tell = Teller(as_json=False, idle="")
    tell.begin(2)
    for source in ("crane", "harbour"):
        report = RunReport(source=source, run=2, state=RunState.COMPLETE, reason="whole", new=1, updated=2, closed=3, reopened=4)
        tell(Outcome(source=source, state="complete", exit_code=0, report=report, postings=9))
    tell.end()
    *_, line, summary = capsys.readouterr().err.splitlines()
    assert line == "harbour: complete, 9 postings read, 1 new, 2 updated, 3 closed, 4 reopened"
    assert "18 postings read, 2 new, 4 updated, 6 closed, 8 reopened, pages lost: 0" in summary
