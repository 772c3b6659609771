from datetime import UTC, datetime
from typing import Any

import pytest

from jobcrawl.boards.board_rows import draft_of, key_of, values_at
from jobcrawl.declared.platform import ListEndpoint, Platform
from jobcrawl.draft import Source
from jobcrawl.page import Page

BOARD = Platform(
    name="harbour", listing=ListEndpoint(url="https://harbour.example/api"), fields={"source_id": "nr", "url": "link"}
)


@pytest.mark.parametrize(
    ("row", "key"),
    [
        ({"nr": 7, "link": "/jobs/7"}, "7"),
        ({"nr": None, "link": "/jobs/7"}, "/jobs/7"),
        ({"nr": [], "url": "https://harbour.example/8"}, "https://harbour.example/8"),
        ({"title": "Welder"}, None),
    ],
)
def test_a_job_is_known_by_its_id_else_by_its_address(row: dict[str, Any], key: str | None) -> None:
    assert key_of(BOARD, row, {}) == key


@pytest.mark.parametrize(
    ("link", "url"),
    [("/jobs/7", "https://harbour.example/jobs/7"), ("https://x.example/7", "https://x.example/7"), ("mailto:a@b.c", "")],
)
def test_an_address_of_a_row_is_absolute_or_none_of_the_web(link: str, url: str) -> None:
    assert values_at(BOARD, {"nr": 7, "link": link}, {}, "https://harbour.example/")["url"] == url


def test_a_job_without_an_address_has_a_stand_in_for_it() -> None:
    page = Page(url="https://harbour.example/", fetched_at=datetime(2026, 5, 2, tzinfo=UTC))
    values = values_at(BOARD, {"nr": "7 b", "link": "mailto:a@b.c"}, {}, "https://harbour.example/#all")
    draft = draft_of(BOARD, values, page, Source(name="harbour"), "7 b", "https://harbour.example/#all")
    assert draft.stand_in == "https://harbour.example/#/7%20b"
    assert draft.key == "7 b"
