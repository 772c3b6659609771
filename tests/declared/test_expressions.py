"""Where values stand in a vendor's record, and what is no expression."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobcrawl.declared.expressions import BadExpression, check, evaluate

RECORD: dict[str, Any] = {
    "title": "Welder",
    "empty": "",
    "place": {"town": "Kiel", "country": "DE"},
    "offices": [{"name": "Yard"}, {"name": "Dock"}, {}],
    "meta": [{"name": "Type", "value": "Part-time"}, {"name": "Grade", "value": 7}],
    "remote": False,
    "hybrid": True,
    "cents": 410000,
    "html": "&lt;p&gt;Tar &amp;amp; timber&lt;/p&gt;",
    "url": "https://harbour.example/job/4711?x=1",
}


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("title", "Welder"),
        ("place.town", "Kiel"),
        ("offices[].name", ["Yard", "Dock"]),
        ("offices[1].name", "Dock"),
        ("offices[9].name", None),
        ("place[].town", ["Kiel"]),
        ("meta[name=Type].value | first", "Part-time"),
        ("empty || title", "Welder"),
        ("missing || =Apprentice", "Apprentice"),
        ("{place.town}, {place.country}", "Kiel, DE"),
        ("{place.town}, {place.region}", None),
        ("remote | then TELECOMMUTE || hybrid | then HYBRID", "HYBRID"),
        ("meta[name=Grade].value | first | then Graded", "Graded"),
        ("cents | cents", 4100.0),
        ("html | unescape", "<p>Tar &amp; timber</p>"),
        ("html | unescape | text", "Tar & timber"),
        ("url | match /job/(\\d+)", "4711"),
        ("title | match (\\d+)", None),
        ("offices[].name | join", "Yard, Dock"),
        (["title", "# Where", "place.town", "# Nothing", "empty"], "Welder\n<h3>Where</h3>\nKiel"),
    ],
)
def test_a_value_is_found(expression: str | list[str], value: object) -> None:
    assert evaluate(expression, RECORD) == value


@pytest.mark.parametrize("value", [False, "False", "no", "No", 0, 0.0, "0", "off", " ", None, []])
def test_a_word_stands_for_nothing_that_says_no(value: object) -> None:
    assert evaluate("remote | then TELECOMMUTE", {"remote": value}) is None


@pytest.mark.parametrize("expression", ["a..b", "a[x]", "title | shout", "title | match (", "title | match \\d+", "", "a b]"])
def test_what_is_no_expression_is_refused(expression: str) -> None:
    with pytest.raises(BadExpression):
        check(expression)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_no_record_makes_an_expression_fail(record: Any) -> None:
    for expression in ("a.b", "a[].b", "a[0].b", "{a} {b}", "a | cents", "a[b=c].d | first", "a | match (x)", "a | text"):
        evaluate(expression, record)


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("https://harbour.example/jobs/{title:slug}-{id}", "https://harbour.example/jobs/kran-forare-m-w-7"),
        ("title | slug", "kran-forare-m-w"),
        ("city, region, country | join ' / '", "Kiel / Germany"),
        ("city, country | join", "Kiel, Germany"),
        ("region, zip", None),
    ],
)
def test_words_of_an_address_and_values_with_a_separator(expression: str, value: str | None) -> None:
    record = {"title": "Kran-Förare (m/w)", "id": 7, "city": "Kiel", "region": "", "country": "Germany"}
    assert evaluate(expression, record) == value
