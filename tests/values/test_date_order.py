"""Whether a page writes the month before the day."""

from __future__ import annotations

from datetime import date

import pytest

from jobcrawl.values.dates.date_order import order_of_span, order_told

TODAY = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("texts", "is_month_first"),
    [
        (["2/11/2026", "11/30/2026"], True),
        (["2-11-2026", "30-11-2026"], False),
        (["from 01/02/2026 to 02/28/2026"], True),
        (["2/11/2026", "3/12/2026"], None),
        (["11/30/2026", "30/11/2026"], None),
        (["30.11.2026", "2026/30/11", "30/11", "30/31/2026", "11/30-2026"], None),
        ([], None),
    ],
)
def test_a_number_above_twelve_is_a_day(texts: list[str], is_month_first: bool | None) -> None:
    assert order_told(texts) is is_month_first


@pytest.mark.parametrize(
    ("posted", "deadline", "is_month_first"),
    [
        ("02/10/2026", "04/05/2026", True),
        ("10/02/2026", "05/04/2026", False),
        ("01/02/2026", "04/05/2026", None),
        ("10/11/2026", "12/12/2026", None),
        ("02/10/2026", "5 April 2026", None),
        ("10/02/2026", "05/01/2026", None),
    ],
)
def test_an_ad_is_published_before_it_is_read_and_before_it_ends(posted: str, deadline: str, is_month_first: bool | None) -> None:
    assert order_of_span(posted, deadline, TODAY) is is_month_first
