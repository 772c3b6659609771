"""Patterns of RE2 whose words begin and end with letters of every language; `re` knows where those words end."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobcrawl.values.patterns import linear
from jobcrawl.values.word_edges import with_edges

PATTERNS = [
    r"\bålder\b",
    r"\b(?:umowę|praca)\b",
    r"\b(?:tehtävä|työ|ala)\w*\b",
    r"\brémunérée?s?\b",
    r"\b(?P<name>é|q)\b",
    r"\b(?:(?:ö|a)l|bär)\b x|\bé",
    r"\b(?:a|é)x?\b",
    r"(?i:\böl\b)(?-i:Å)?",
]
WORDS = ["ålder", "umowę", "tehtävää", "rémunérés", "é", "bär x", "öl", "éx"]
LETTERS = "abelmorwxyz -.,"


@pytest.mark.parametrize("pattern", PATTERNS)
@given(text=st.text(LETTERS, max_size=12), words=st.sampled_from(WORDS))
def test_edges_stand_where_those_of_re_stand(pattern: str, words: str, text: str) -> None:
    for line in (f"{words} {text}", f"{text} {words}", f"{text}.{words}, {text}"):
        expected, found = re.search(pattern, line, re.I), linear(pattern).search(line)
        assert (found is None) == (expected is None)


@pytest.mark.parametrize(
    "pattern",
    [r"\b(?:baker|cook)\b", r"\bföre detta", "å", r"[åä]\b", r"\b(?:kock)?er\b|å", r"a\bb\|(c\)|ö)", r"caf(?:e|é)(?:s|té)?\b"],
)
def test_patterns_without_such_an_edge_stay_as_they_are(pattern: str) -> None:
    assert with_edges(pattern) == pattern


@pytest.mark.parametrize(
    ("pattern", "written"),
    [
        (r"\bål\b", r"\Bål\b"),
        (r"là\b", r"là\B"),
        (r"\b(å|b)\b", r"(\Bå\B|\bb\b)"),
        (r"\b(?:x|é)s?\b", r"(?:\bxs?\b|\Bé(?:s\b|\B))"),
    ],
)
def test_an_edge_is_put_to_what_it_stands_beside(pattern: str, written: str) -> None:
    assert with_edges(pattern) == written
