import time

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobcrawl.read.structured.loose_json import MAX_CHARS, arguments_at, loads, value_at


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": 1,}', {"a": 1}),
        ('{"a": [1, 2,],}', {"a": [1, 2]}),
        ('{"a": "one\ntwo"}', {"a": "one\ntwo"}),
        ('{"a": "bell\x07"}', {"a": "bell\x07"}),
        ('{"a": "x" "b": "y"}', {"a": "x", "b": "y"}),
        ('{"a": "x",, "b": "y"}', {"a": "x", "b": "y"}),
        ('{"a": "Ask for "Kim" at the gate", "b": 2}', {"a": 'Ask for "Kim" at the gate', "b": 2}),
        ("{'a': 'it\\'s', b: `c`}", {"a": "it's", "b": "c"}),
        ("{a: void 0, b: !0, c: undefined, d: NaN}", {"a": None, "b": True, "c": None, "d": None}),
        ('{"a": /* gone */ 1} // end', {"a": 1}),
        ('<!-- {"a": 1} -->', {"a": 1}),
        ('//<![CDATA[\n{"a": 1}\n//]]>', {"a": 1}),
        ('/*<![CDATA[*/{"a": 1}/*]]>*/', {"a": 1}),
        ('//<![CDATA[ {"a": 1} //]]>', {"a": 1}),
        ("{&quot;a&quot;: &quot;b&quot;}", {"a": "b"}),
        ('{"a": "\\ud83d\\ude00 \\ud800"}', {"a": "😀 \ufffd"}),
        ('{"a": new Date("2031-02-03")}', {"a": "2031-02-03"}),
        ('{"a": {"b": "cut', {"a": {"b": "cut"}}),
        ('\ufeff{"a": 1};', {"a": 1}),
    ],
)
def test_broken_json_is_read_as_it_was_meant(text: str, value: object) -> None:
    assert loads(text) == [value]


def test_several_values_in_one_script_are_all_read() -> None:
    assert loads('{"a": 1}\n{"b": 2}, [3]') == [{"a": 1}, {"b": 2}, [3]]


@pytest.mark.parametrize("text", ["[" * 5000, '{"a":' * 5000, "[" * 5000 + "]" * 5000])
def test_json_nested_too_deep_is_refused(text: str) -> None:
    assert loads(text) == []
    assert value_at(text, 0)[0] is None


def test_a_script_that_is_too_long_is_not_read() -> None:
    assert loads('{"a": "' + "x" * MAX_CHARS + '"}') == []


def test_names_stand_for_the_arguments_of_the_call() -> None:
    script = "(function(a,b){return {title:a,places:[b]}})"
    start = script.index("{title")
    assert value_at(script, start, {"a": "Cook", "b": "Lund"})[0] == {"title": "Cook", "places": ["Lund"]}
    assert arguments_at('("Cook", 3, {x: 1}, null)', 1) == ["Cook", 3, {"x": 1}, None]


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=st.sampled_from("{}[]\",:'`\\/*ab1 \n<!->()&;"), max_size=200))
def test_no_text_breaks_the_reader(text: str) -> None:
    assert isinstance(loads(text), list)
    assert isinstance(arguments_at(text, 0), list)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"]), max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.text("abcXYZ_", min_size=1, max_size=8), _JSON, min_size=1, max_size=4))
def test_a_trailing_comma_changes_nothing(value: dict[str, object]) -> None:
    text = orjson.dumps(value).decode()
    assert loads(text[:-1] + ",}") == [value]


@pytest.mark.parametrize("piece", ['"', '"a" ', "/*", "<!--", '"   ', '{"k":"v" ', '\\"', "'", "`\\", "{[", "a:", '",'])
def test_hostile_scripts_are_read_in_linear_time(piece: str) -> None:
    text = '{"x": "' + piece * (100_000 // len(piece))
    started = time.process_time()
    loads(text)
    assert time.process_time() - started < 1.0
