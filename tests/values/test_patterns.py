"""Patterns behind a gate find what the pattern of `re` finds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages

import pytest

import jobcrawl.clean
import jobcrawl.read
import jobcrawl.values
from jobcrawl.values.patterns import Gated, PatternSet, Worded, WordIndex, loosened, needed_words, when_used

TEXTS = (
    "",
    "Körkort B krävs. Ingen erfarenhet behövs, men meriterande.",
    "über uns: wir\u00a0suchen ab 2024 – 100\u202f% remote",
    "a driver's licence\nand a DRIVER'S LICENCE again; driverslicence",
    "x" * 400 + " remote " + "ü" * 20 + " fully  remote",
    "Straße 12, \u0661\u0662 dagar kvar",
)
PATTERNS = (
    (r"(?<!\w)remote(?!\w)", re.I),
    (r"(?i)\b(?:driv\w+['’]?s?)[ -]?licen[cs]e\b", 0),
    (r"ab\s\d{4}\s?[–-]\s?\d{1,3}\s?%", 0),
    (r"[^\W\d_]{2,20}straße|straße\s\d{1,12}$|straße \d", re.I),
    (r"\bsuchen\s(?=ab)|krävs(?<=ort B krävs)\W", 0),
    (r"\d{2} dagar (?:kvar|igen)", 0),
    (r"über\W{1,3}uns|ü{2,40}\s", re.I),
    (r"[^\W\d]{3,20}: |[^\W\d_]{2,9}\s\d", 0),
)


@pytest.mark.parametrize(("pattern", "flags"), PATTERNS)
@pytest.mark.parametrize("text", TEXTS)
def test_a_gated_pattern_finds_what_the_pattern_finds(pattern: str, flags: int, text: str) -> None:
    spans = [found.span() for found in re.finditer(pattern, text, flags)]
    gated = Gated(pattern, flags)
    assert [found.span() for found in gated.finditer(text)] == spans
    first = gated.search(text)
    assert (first.span() if first else None) == (spans[0] if spans else None)
    assert gated.sub("*", text) == re.sub(pattern, "*", text, flags=flags)


def test_matches_that_touch_are_all_found() -> None:
    assert [found[0] for found in Gated(r"(?<!\w)[a-z] ").finditer("a b c d ")] == ["a ", "b ", "c ", "d "]


def test_a_looser_pattern_has_no_assertions_and_no_long_counts() -> None:
    assert loosened(r"(?i)(?<!\w)a\b(?!x(y|z)\))b{0,260}c{2}$") == r"(?i)(?:^|[^0-9A-Za-z_])ab*c{2}"


def test_a_set_tells_which_patterns_a_text_holds() -> None:
    assert sorted(PatternSet(["erfarenhet", "^ort", "lön"]).found_in("Lön enligt avtal\nOrt: Umeå")) == [1, 2]


def test_a_set_knows_patterns_that_need_no_word() -> None:
    assert PatternSet([r"\d{4}", "lön"]).found_in("Born in 1984") == [0]


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"(?i)Erfaren(?:het|hed) krävs", {"erfaren"}),
        (r"(?:\bpay: |(?=sal)lön\u00f6\.)", {"pay: ", "lönö."}),
        (r"[a-z]+ (?i:Dage|(?P<unit>Weeks?)) left", {" left"}),
        (r"(?:no|some) (?:previous )?experience", {"experience"}),
        (r"(?<!\w)(?:english|engelsk|inglés)(?!\w)", {"english", "engelsk", "inglés"}),
        (r"\d+ (?:days|timmar)?", {" "}),
        (r"(?:lön)?(?:bonus){0,2}", set()),
        (r"(?:salary|\d+)", set()),
        (r"(?:team){2}", {"team"}),
        ("(?ix)^(?:open\\ roles\n    |jobs?\n    | now\\  hiring)", {"open roles", "job", "now hiring"}),
    ],
)
def test_what_a_pattern_needs_is_read_off_it(pattern: str, words: set[str]) -> None:
    assert needed_words(pattern) == words


@pytest.mark.parametrize("is_linear", [False, True])
@pytest.mark.parametrize("text", ["", "Our Jobs", "jobs", "at an open position", "Position\njobs"])
def test_a_pattern_of_words_finds_what_the_pattern_finds(text: str, is_linear: bool) -> None:
    pattern = r"(?:our|all)? ?(?:jobs?|open positions?)$"
    worded, plain = Worded(pattern, re.I, is_linear=is_linear), re.compile(pattern, re.I)
    for found, expected in ((worded.search(text), plain.search(text)), (worded.match(text), plain.match(text))):
        assert (found and found.span()) == (expected and expected.span())


@pytest.mark.parametrize(
    "text", ["", "jobb i Ängelholm", "jobb i 12345", "jobb i _Å1", "två jobb i Åre och ett jobb i Øster_bro"]
)
@pytest.mark.parametrize("is_linear", [False, True])
def test_a_class_of_letters_means_those_of_every_language(text: str, is_linear: bool) -> None:
    for pattern in (r"jobb i [^\W\d]+", r"jobb i [^\W\d_]+"):
        found, expected = Worded(pattern, is_linear=is_linear).search(text), re.search(pattern, text)
        assert (found and found[0]) == (expected and expected[0])


@pytest.mark.parametrize("is_linear", [False, True])
def test_a_pattern_of_words_finds_all_its_matches(is_linear: bool) -> None:
    worded = Worded(r"(?:one|two) jobs?", is_linear=is_linear)
    assert [found[0] for found in worded.finditer("one job and two jobs, not three jobs")] == ["one job", "two jobs"]
    assert list(worded.finditer("three places")) == []


def test_every_pattern_of_words_needs_some() -> None:
    patterns = {
        f"{module.name}.{name}": value
        for package in (jobcrawl.read, jobcrawl.values, jobcrawl.clean)
        for module in walk_packages(package.__path__, f"{package.__name__}.")
        for name, value in vars(import_module(module.name)).items()
        if isinstance(value, Worded)
    }
    assert patterns
    assert [name for name, pattern in patterns.items() if not needed_words(pattern.pattern)] == []


def test_words_are_found_inside_each_other() -> None:
    index = WordIndex([("svenska",), ("enska", "sve"), ("norska",)])
    assert index.found_in("vi talar svenska") == {0, 1}
    assert sorted(start for start, _ in index.places("vi talar svenska")) == [9, 9, 11]


def test_a_pattern_for_later_is_the_pattern() -> None:
    found = when_used(r"(\d+) eur", re.I)
    assert found.pattern == r"(\d+) eur"
    assert [match[1] for match in found.finditer("7 EUR and 8 eur")] == ["7", "8"]
    assert found.flags == re.compile(r"(\d+) eur", re.I).flags
    assert when_used(rb"a+").sub(b"b", b"caat") == b"cbt"


def patterns_for_later() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Patterns of the readers, of cleaning and of values that nothing has compiled while they were loaded."""
    for package in (jobcrawl.read, jobcrawl.values, jobcrawl.clean):
        for module in walk_packages(package.__path__, f"{package.__name__}."):
            for name, value in vars(import_module(module.name)).items():
                if type(value) is type(when_used("")):
                    yield f"{module.name}.{name}", value


def test_every_pattern_for_later_compiles() -> None:
    broken = []
    for name, pattern in patterns_for_later():
        try:
            re.compile(pattern.pattern)
        except re.error as error:
            broken.append(f"{name}: {error}")
    assert broken == []
