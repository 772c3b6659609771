from __future__ import annotations

from datetime import UTC, datetime

import pytest

from jobcrawl.network.back_off import retry_after
from jobcrawl.network.breaker import Breaker

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (b"120", 120.0),
        ("0", 0.0),
        (b" 7 ", 7.0),
        (b"Sun, 22 Nov 2026 12:01:30 GMT", 90.0),
        (b"Sun, 22 Nov 2026 11:00:00 GMT", 0.0),
        (b"99999999999999999999", 999999999999.0),
        (None, None),
        (b"soon", None),
        (b"-5", None),
        (b"Sun, 99 Nov 2026 12:01:30 GMT", None),
        ("\u0661\u0662", None),
    ],
)
def test_retry_after_is_read_as_seconds_or_as_a_date(value: bytes | str | None, seconds: float | None) -> None:
    assert retry_after(value, NOW) == seconds


def test_a_circuit_opens_after_failures_in_a_row_only() -> None:
    breaker = Breaker(threshold=3, rest=60, openings_max=3)
    assert [breaker.fail(0), breaker.fail(0)] == [False, False]
    breaker.succeed()
    assert [breaker.fail(0), breaker.fail(0), breaker.fail(0)] == [False, False, True]
    assert (breaker.openings, breaker.retry_at) == (1, 60)


def test_a_failed_probe_opens_it_for_twice_as_long_and_a_good_one_closes_it() -> None:
    breaker = Breaker(threshold=1, rest=60, openings_max=3)
    assert breaker.fail(0)
    assert breaker.fail(100)
    assert breaker.retry_at == 100 + 120
    assert not breaker.is_given_up
    breaker.succeed()
    assert (breaker.openings, breaker.failures) == (0, 0)


def test_a_host_that_never_recovers_is_given_up() -> None:
    breaker = Breaker(threshold=2, rest=1, openings_max=3)
    for now in range(4):
        breaker.fail(now)
    assert breaker.is_given_up
