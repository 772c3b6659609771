from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from jobcrawl.declared.cadence import LONGEST_BACK_OFF, BadCadence, back_off, read_cadence


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_an_interval_gives_one_moment_in_every_interval() -> None:
    cadence = read_cadence(every="6h")
    moments = {cadence.slot("acme", at("2026-11-22T00:00") + timedelta(minutes=minute)) for minute in range(7 * 24 * 60)}
    ordered = sorted(moments)
    assert {after - before for before, after in itertools.pairwise(ordered)} == {timedelta(hours=6)}


def test_sources_of_one_interval_are_not_due_at_one_moment() -> None:
    cadence = read_cadence(every="24h")
    assert len({cadence.slot(f"source{number}", at("2026-11-22T12:00")) for number in range(100)}) > 90


def test_a_moment_is_never_in_the_future() -> None:
    for cadence in (read_cadence(every="7m"), read_cadence(cron="*/7 * * * *"), read_cadence(cron="0 3 * * 1")):
        for minute in range(0, 3000, 11):
            now = at("2026-03-28T00:00") + timedelta(minutes=minute)
            assert cadence.slot("acme", now) <= now


def test_a_cron_expression_is_read_in_its_time_zone() -> None:
    nightly = read_cadence(cron="0 3 * * *", timezone="Europe/Stockholm")
    assert nightly.slot("acme", at("2026-07-02T01:00")) == at("2026-07-02T01:00")
    assert nightly.slot("acme", at("2026-07-02T00:59")) == at("2026-07-01T01:00")
    assert nightly.slot("acme", at("2026-12-02T02:00")) == at("2026-12-02T02:00")


def test_a_night_whose_hour_is_skipped_has_its_run_all_the_same() -> None:
    nightly = read_cadence(cron="30 2 * * *", timezone="Europe/Stockholm")
    moments = {nightly.slot("acme", at("2026-03-27T12:00") + timedelta(minutes=minute)) for minute in range(3 * 24 * 60)}
    assert len(moments) == 4


@pytest.mark.parametrize(
    ("cron", "moments"),
    [
        ("0 * * * *", ["2026-10-24T23:00", "2026-10-25T00:00", "2026-10-25T01:00", "2026-10-25T02:00"]),
        ("*/30 2 * * *", ["2026-10-25T00:00", "2026-10-25T00:30", "2026-10-25T01:00", "2026-10-25T01:30"]),
        ("30 2 * * *", ["2026-10-25T00:30"]),
    ],
)
def test_an_hour_that_clocks_tell_twice_has_its_hourly_runs_twice_and_its_daily_run_once(cron: str, moments: list[str]) -> None:
    cadence = read_cadence(cron=cron, timezone="Europe/Stockholm")
    minutes = [at("2026-10-24T23:00") + timedelta(minutes=minute) for minute in range(200)]
    found = [cadence.slot("bakery", minute) for minute in minutes]
    assert found == sorted(found)
    assert all(slot <= minute for slot, minute in zip(found, minutes, strict=True))
    assert [slot for slot in dict.fromkeys(found) if slot >= minutes[0]] == [at(moment) for moment in moments]


def test_quiet_hours_may_go_past_midnight() -> None:
    cadence = read_cadence(quiet_hours="22:00-06:00", timezone="Europe/Stockholm")
    assert cadence.is_quiet(at("2026-12-01T22:30"))
    assert cadence.is_quiet(at("2026-12-01T04:59"))
    assert not cadence.is_quiet(at("2026-12-01T05:00"))
    assert not cadence.is_quiet(at("2026-12-01T20:59"))


def test_a_failing_source_is_left_alone_longer_and_longer() -> None:
    pauses = [back_off(failures) for failures in range(15)]
    assert pauses[:4] == [timedelta(), timedelta(minutes=15), timedelta(minutes=30), timedelta(hours=1)]
    assert pauses[-1] == LONGEST_BACK_OFF


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"every": "soon"}, "30m, 6h, 1d or 1w"),
        ({"every": "0m"}, "from one minute"),
        ({"every": 5}, "30m, 6h, 1d or 1w"),
        ({"cron": "0 3 * *"}, "five fields"),
        ({"cron": "0 25 * * *"}, "hour"),
        ({"cron": "0 0 30 2 *"}, "cron"),
        ({"cron": "0 3 * * *", "every": "1d"}, "one of them"),
        ({"timezone": "Europe/Atlantis"}, "IANA"),
        ({"timezone": "../etc/passwd"}, "IANA"),
        ({"timezone": 1}, "IANA"),
        ({"timezone": {"name": "UTC"}}, "IANA"),
        ({"quiet_hours": "25:00-06:00"}, "HH:MM-HH:MM"),
        ({"quiet_hours": "06:00-06:00"}, "HH:MM-HH:MM"),
    ],
)
def test_a_bad_cadence_says_what_is_allowed(given: dict[str, Any], words: str) -> None:
    with pytest.raises(BadCadence, match=words):
        read_cadence(**given)


def test_a_cadence_is_told_in_the_words_it_is_written_in() -> None:
    assert read_cadence(every="90m").words() == "every 90m"
    assert read_cadence(every="14d").words() == "every 2w"
    nightly = read_cadence(cron="0 3 * * *", timezone="Europe/Oslo", quiet_hours="08:00-17:00")
    assert nightly.words() == "cron 0 3 * * *, not 08:00-17:00 Europe/Oslo"
