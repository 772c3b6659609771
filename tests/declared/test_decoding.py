"""Decoding: what one odd value costs, and what is no JSON at all."""

from __future__ import annotations

import json
from typing import Any

import pytest

from jobcrawl.declared.decoding import UnreadableAnswer, decoded_json, json_lines

JOBS = [{"id": number, "title": title} for number, title in enumerate(("Baker", "Köksmästare", "Driver"))]
ANSWER = json.dumps({"jobs": JOBS}, ensure_ascii=False)


def titles(body: bytes, content_type: str = "application/json") -> list[Any]:
    return [job["title"] for job in decoded_json(body, content_type)["jobs"]]


@pytest.mark.parametrize(
    ("odd", "title"),
    [
        (rb'"Baker \ud83d in Leeds"', "Baker  in Leeds"),
        (rb'"Baker \udc4d\ud83d"', "Baker "),
        (rb'"Baker \ud83d\udc4d"', "Baker \U0001f44d"),
        (rb'"a \\ud83d of it"', r"a \ud83d of it"),
        (b'"Ba\tker"', "Ba\tker"),
        (b'"Ba\xffker"', "Ba\ufffdker"),
        (b"NaN", None),
        (b"-Infinity", None),
        (b"1e999", None),
        (b"7" * 400, "7" * 400),
        (b"12", 12),
        (b"1.5", 1.5),
    ],
)
def test_an_odd_value_costs_itself_only(odd: bytes, title: Any) -> None:
    body = ANSWER.encode().replace(b'"Baker"', odd).replace(b'"Driver"', b'"Dri\x0bver"')
    assert titles(body) == [title, "Köksmästare", "Dri\x0bver"]


@pytest.mark.parametrize(
    ("encoding", "content_type"),
    [
        ("utf-8", "application/json"),
        ("utf-8-sig", "application/json"),
        ("utf-16", "application/json"),
        ("iso-8859-1", "application/json; charset=iso-8859-1"),
        ("utf-8", "application/json; charset=iso-8859-1"),
    ],
)
def test_an_answer_is_read_in_its_charset(encoding: str, content_type: str) -> None:
    assert titles(ANSWER.encode(encoding), content_type) == ["Baker", "Köksmästare", "Driver"]


@pytest.mark.parametrize("charset", ["klingon", "hex", "idna", "unicode_escape"])
def test_a_charset_that_nobody_knows_costs_the_letters_that_are_no_utf_8(charset: str) -> None:
    found = titles(ANSWER.encode("iso-8859-1"), f"application/json; charset={charset}")
    assert found[::2] == ["Baker", "Driver"]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (ANSWER.encode()[:40], 'no JSON: .*(char 3|char 4).*; it begins \'{"jobs": '),
        (b"We are working on it", "no JSON: Expecting value: line 1 column 1 .char 0.; it begins 'We are working "),
        (b"", "no JSON: Expecting value"),
        (b"\xef\xbb\xbf<!DOCTYPE html><p>Sorry", "no JSON: HTML instead"),
        (b"[" * 100_000 + b"]" * 100_000, "nested too deep"),
    ],
)
def test_what_is_no_json_says_what_is_wrong_with_it(body: bytes, words: str) -> None:
    with pytest.raises(UnreadableAnswer, match=words):
        decoded_json(body)


def test_a_broken_line_is_told_behind_the_whole_ones() -> None:
    rows = json_lines(b'{"id": 1}\n{"id": 2\n\n{"id": NaN}\n')
    assert [next(rows), next(rows)] == [{"id": 1}, {"id": None}]
    with pytest.raises(UnreadableAnswer, match="line 2: no JSON"):
        next(rows)
