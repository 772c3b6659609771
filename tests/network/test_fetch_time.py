from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from scrapy.http import Response

from jobcrawl.network.fetch_time import fetch_time

SUNDAY = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
DATE = {"Date": "Sun, 01 Mar 2026 12:00:00 GMT"}


def answer(flags: list[str], headers: dict[str, str]) -> Response:
    return Response("https://a.example/", flags=flags, headers=headers)


def test_an_answer_out_of_a_cache_was_fetched_when_its_server_says() -> None:
    assert fetch_time(answer(["cached"], DATE)) == SUNDAY


@pytest.mark.parametrize(
    ("flags", "headers"), [([], DATE), (["cached"], {}), (["cached"], {"Date": "soon"})], ids=["fresh", "no date", "no sense"]
)
def test_any_other_answer_was_fetched_just_now(flags: list[str], headers: dict[str, str]) -> None:
    before = datetime.now(UTC)
    assert before <= fetch_time(answer(flags, headers)) <= datetime.now(UTC) + timedelta(seconds=1)


def test_all_who_ask_are_told_the_same_moment() -> None:
    response = answer([], {})
    assert fetch_time(response) == fetch_time(response)
