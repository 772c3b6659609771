from __future__ import annotations

import pytest

from jobcrawl.network.tdm import page_reserves, rules_of, site_reserves


@pytest.mark.parametrize(
    ("header", "body", "reserved"),
    [
        (b"1", b"", True),
        (b" 1 ", b"", True),
        (b"0", b"", False),
        (b"10", b"", False),
        (None, b"<p>hello", False),
        (None, b'<meta name="tdm-reservation" content="1">', True),
        (None, b"<META content=1 NAME=tdm-reservation>", True),
        (None, b'<meta name="tdm-reservation" content="0">', False),
        (None, b"<p>tdm-reservation: 1</p>", False),
        (None, b'<meta name="tdm-reservation" content="12">', False),
    ],
)
def test_a_page_says_so_in_its_header_or_a_meta_element(header: bytes | None, body: bytes, reserved: bool) -> None:
    assert page_reserves(header, body) is reserved


def test_the_first_rule_that_matches_decides() -> None:
    rules = rules_of(b'[{"location": "/open/*", "tdm-reservation": 0}, {"location": "/", "tdm-reservation": 1}]')
    assert not site_reserves(rules, "/open/a.pdf")
    assert site_reserves(rules, "/anything")


def test_a_dollar_sign_at_the_end_of_a_location_is_the_end_of_the_path() -> None:
    rules = rules_of(b'[{"location": "/*.pdf$", "tdm-reservation": 1}]')
    assert site_reserves(rules, "/reports/a.pdf")
    assert not site_reserves(rules, "/reports/a.pdf?page=2")
    assert not site_reserves(rules, "/reports/")


def test_rules_that_do_not_match_reserve_nothing() -> None:
    assert not site_reserves([("/press/*", True)], "/jobs/1")
    assert not site_reserves([("/(a+)+$", True)], "/" + "a" * 5000)


@pytest.mark.parametrize("statement", [b"", b"<html>", b"{}", b"[1, null, {}]", b'[{"location": 5}]', b"[" * 100_000, b"\xff"])
def test_a_broken_statement_reserves_nothing(statement: bytes) -> None:
    assert rules_of(statement) == []
