"""Until when a host asked to be left alone, as later crawls and other processes hear of it."""

from __future__ import annotations

from pathlib import Path

from jobcrawl.network.host_notes import FileNotes
from jobcrawl.network.left_alone import note_until, seconds_left

HOST = "jobs.bakery.example"


def test_what_one_process_was_asked_another_keeps_although_it_has_looked_before(tmp_path: Path) -> None:
    ours, theirs = FileNotes(tmp_path), FileNotes(tmp_path)
    assert seconds_left(theirs, HOST, 1000.0) == 0.0
    note_until(ours, HOST, 8200.0, 1000.0)
    assert seconds_left(theirs, HOST, 1200.0) == 7000.0
    assert seconds_left(theirs, "jobs.mill.example", 1200.0) == 0.0
    assert seconds_left(theirs, HOST, 8200.0) == 0.0


def test_a_longer_pause_stays_and_a_new_one_begins_after_it(tmp_path: Path) -> None:
    notes = FileNotes(tmp_path)
    note_until(notes, HOST, 8200.0, 1000.0)
    note_until(notes, HOST, 1060.0, 1001.0)
    assert seconds_left(notes, HOST, 1001.0) == 7199.0
    note_until(notes, HOST, 9000.0, 8500.0)
    assert seconds_left(notes, HOST, 8600.0) == 400.0


def test_a_note_by_a_clock_that_was_ahead_and_one_that_is_none_hold_nothing(tmp_path: Path) -> None:
    notes = FileNotes(tmp_path)
    note_until(notes, HOST, 500_000.0, 499_000.0)
    assert seconds_left(notes, HOST, 1000.0) == 0.0
    for note in ({}, {"at": "x", "until": 5e9}, {"at": 1.0}, {"at": 1.0, "until": None}):
        notes.put(HOST, "left_alone", note)
        assert seconds_left(notes, HOST, 1000.0) == 0.0
