import json

import pytest

from jobcrawl.feed.jsonl import json_line
from jobcrawl.posting import JobPosting


def test_line_separators_of_unicode_are_escaped() -> None:
    line = json_line(JobPosting(title="a\u2028b\u2029c\u0085d"))
    assert line.decode().splitlines() == [line.decode().rstrip("\n")]
    assert json.loads(line)["title"] == "a\u2028b\u2029c\u0085d"


def test_a_line_ends_with_one_lf() -> None:
    assert json_line({"a": "å"}) == '{"a":"å"}\n'.encode()


def test_not_a_number_becomes_null() -> None:
    assert json_line({"a": float("nan")}) == b'{"a":null}\n'


def test_a_lone_surrogate_is_refused() -> None:
    with pytest.raises(TypeError):
        json_line({"a": "\ud800"})
