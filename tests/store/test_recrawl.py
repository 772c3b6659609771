"""What the listing says of a job, as text that a change is seen by."""

from __future__ import annotations

from typing import Any

import pytest
from scrapy import Request

from jobcrawl.read.lists.job_card import JobLink
from jobcrawl.store.recrawl import card_of, let_go_of_words


def card(row: dict[str, Any]) -> str:
    return card_of(Request("https://bakery.example/jobs/1", cb_kwargs={"row": row}))


def deep(levels: int) -> Any:
    return [] if not levels else [deep(levels - 1)]


@pytest.mark.parametrize("odd", ["Baker \ud83d", 10**40, deep(300), float("nan")])
def test_a_row_that_no_strict_writer_takes_is_compared_all_the_same(odd: Any) -> None:
    assert card({"id": 1, "odd": odd}) == card({"odd": odd, "id": 1}) != card({"id": 2, "odd": odd})


def test_a_row_nested_without_end_is_none_that_changes() -> None:
    nested: list[Any] = []
    for _ in range(100_000):
        nested = [nested]
    assert card({"id": 1, "odd": nested}) == ""


def test_a_request_that_waits_holds_no_more_of_its_card_than_the_job_s_title_place_and_date() -> None:
    link = JobLink("https://bakery.example/jobs/1", "Baker", "Leeds", "2 May", "Baker Leeds 2 May " + "and much more " * 100)
    request = Request(link.url, cb_kwargs={"card": link})
    said = card_of(request)
    let_go_of_words(request)
    assert request.cb_kwargs["card"].card == ""
    assert card_of(request) == said == "Baker\nLeeds\n2 May"
