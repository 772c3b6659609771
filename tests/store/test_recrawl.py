"""What the listing says of a job, as text that a change is seen by."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any
from unittest.mock import Mock, call

import pytest
from scrapy import Request
from scrapy.http import Response

from jobcrawl.ledger import MAX_LOSSES, Ledger, PageState
from jobcrawl.read.lists.job_card import JobLink
from jobcrawl.store.recrawl import card_of, let_go_of_words, note_nothing


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


URL = "https://bakery.example/jobs/1"


@pytest.mark.parametrize(
    ("state", "kind", "detail", "told"),
    [
        ("dropped", "ExpiredPosting", "the job is no longer open", call.expired(URL)),
        ("dropped", "soft_404", "", call.expired(URL)),
        ("dropped", "Copy", "the job is read at https://bakery.example/jobs/2", None),
        ("dropped", "Copyist", "wanted", call.no_posting(URL, "Copyist: wanted")),
        ("blocked", "captcha", "", call.page_blocked(URL, "captcha")),
        ("failed", "error_page", "", call.page_failed(URL, "error_page", is_poison=False)),
        ("failed", "ValueError", "a strange page", call.page_failed(URL, "ValueError: a strange page", is_poison=True)),
        ("dropped", "NotAPosting", "the page is a list", call.no_posting(URL, "NotAPosting: the page is a list")),
    ],
)
@pytest.mark.parametrize("before", [0, MAX_LOSSES])
def test_the_run_is_told_why_a_page_gave_nothing_however_many_did_before(
    before: int, state: PageState, kind: str, detail: str, told: Any
) -> None:
    ledger, run = Ledger(), Mock()
    for number in range(before):
        ledger.lost(f"https://bakery.example/lost/{number}", "dropped", "NotAPosting")
    ledger.lost(URL, state, kind, detail)
    note_nothing(run, SimpleNamespace(ledger=ledger), Response(URL, request=Request(URL)))  # type: ignore[arg-type]  # as a spider
    assert run.mock_calls == ([told] if told is not None else [])
