"""`jobcrawl values`: a line in, a value out, whatever the bytes."""

import json
import os
import subprocess
import sys

import pytest


def run(*arguments: str, stdin: bytes) -> list[object]:
    """Values of the lines, by the real command."""
    done = subprocess.run(
        [sys.executable, "-m", "jobcrawl.commands.main", "values", *arguments],
        input=stdin,
        capture_output=True,
        check=True,
        timeout=200,
    )
    return [json.loads(line) for line in done.stdout.decode().split("\n")[:-1]]


def test_each_line_has_its_value_or_null_in_order() -> None:
    lines = "Ansök senast 20 mars\n\n30+ days ago\n2 days ago".encode()
    assert run("date", "--now", "2026-03-01", "--language", "sv", stdin=lines) == ["2026-03-20", None, None, "2026-02-27"]


def test_bytes_that_are_no_text_are_null_and_the_next_line_is_read() -> None:
    lines = b"\xff\xfe\x00\n" + b"\xed\xa0\x80 20 March 2026\n" + b"x" * 700_000 + b"\n2026-03-20\n"
    assert run("date", "--now", "2026-03-01", stdin=lines) == [None, "2026-03-20", None, "2026-03-20"]


def test_explain_gives_text_value_and_reason() -> None:
    assert run("date", "--now", "2026-03-01", "--explain", stdin=b"30+ days ago\n") == [
        {"text": "30+ days ago", "value": None, "reason": "a span without a sharp end"}
    ]


@pytest.mark.parametrize(
    ("kind", "line", "value"),
    [
        ("employment-type", "Tillsvidare, heltid", ["FULL_TIME"]),
        ("employment-type", "Permanent", None),
        ("language", "Wir suchen eine Pflegefachkraft für unser Team", "de"),
        ("language", "Java", None),
    ],
)
def test_every_kind_answers_with_its_value(kind: str, line: str, value: object) -> None:
    assert run(kind, stdin=line.encode() + b"\n") == [value]


def test_pay_and_places_are_objects() -> None:
    (pay,) = run("salary", "--country", "SE", stdin="Lön: 32 000 kr/mån\n".encode())
    assert isinstance(pay, dict)
    assert (pay["min_value"], pay["currency"], pay["unit_text"]) == (32000, "SEK", "MONTH")
    (places,) = run("place", "--country", "SE", stdin="Norrköping\n".encode())
    assert isinstance(places, list)
    assert places[0]["country"] == "SE"


@pytest.mark.parametrize(
    ("option", "value", "words"),
    [
        ("--now", "soon", "ISO 8601"),
        ("--country", "Sweden", "'Sweden' is no ISO 3166-1 alpha-2 code such as SE; did you mean SE?"),
        ("--country", "Österreich", "alpha-2 code such as SE; did you mean AT?"),
        ("--country", "NOR", "alpha-2 code such as SE; did you mean NO?"),
        ("--country", "Germny", "alpha-2 code such as SE; did you mean DE?"),
        ("--country", "XX", "'XX' is no ISO 3166-1 alpha-2 code such as SE  "),
        ("--language", "klingon", "'klingon' is no ISO 639-1 code such as sv or en-US  "),
        ("--language", "Swedish", "ISO 639-1 code such as sv or en-US; did you mean sv?"),
        ("--language", "en-Sweden", "alpha-2 code such as SE; did you mean SE?"),
        ("--language", "en-", "ISO 3166-1 alpha-2 code"),
    ],
)
def test_an_option_that_cannot_be_right_is_wrong_usage_and_says_what_is(option: str, value: str, words: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "jobcrawl.commands.main", "values", "date", option, value],
        input=b"",
        capture_output=True,
        check=False,
        env=os.environ | {"COLUMNS": "200"},
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert words in done.stderr.decode()


def test_codes_are_taken_in_any_case() -> None:
    (pay,) = run("salary", "--country", "se", "--language", "SV", stdin="Lön: 32 000 kr/mån\n".encode())
    assert isinstance(pay, dict)
    assert pay["currency"] == "SEK"
    assert run("date", "--language", "en-us", "--now", "2026-03-01", stdin=b"3/4/2026\n") == ["2026-03-04"]
