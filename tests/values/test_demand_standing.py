"""Which words of a sentence are asked for, which only wished for, offered or said to be unneeded."""

import pytest

from jobcrawl.values.demands.demand_standing import standing_of

MATTERS = ("swedish", "german", "licence", "experience", "degree")


def asked_of(sentence: str) -> str:
    standing = standing_of(sentence, lambda clause: any(matter in clause for matter in MATTERS))
    return " ".join(standing.asked.split())


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("You speak Swedish", "You speak Swedish"),
        ("You speak Swedish, German is a plus", "You speak Swedish,"),
        ("You speak Swedish and German is a plus", "You speak Swedish"),
        ("You speak Swedish, which is a plus", ""),
        ("Swedish, German and French are an advantage", ""),
        ("Meriting is a licence, German and French", ""),
        ("It is a plus, but no requirement, if you have a licence", ""),
        ("It is a plus if you speak German, but a licence is required", "but a licence is required"),
        ("You speak Swedish and preferably German", "You speak Swedish and"),
        ("A licence is good to have, likewise German", ""),
        ("We offer German courses, but you must have a licence", "but you must have a licence"),
        ("A licence is required, social skills are a plus", "A licence is required,"),
    ],
)
def test_a_clause_takes_from_what_is_asked_only_what_it_speaks_of(sentence: str, asked: str) -> None:
    assert asked_of(sentence) == asked


def test_what_is_only_wished_for_is_not_denied() -> None:
    standing = standing_of("Experience is a plus but not a must", lambda clause: "experience" in clause)
    assert "experience" not in standing.denied
    assert "experience" in standing_of("Experience is not a must", lambda clause: True).denied


def test_what_is_asked_stands_where_it_stood() -> None:
    sentence = "German is a plus, you drive"
    assert standing_of(sentence, lambda clause: "german" in clause).asked.index("drive") == sentence.index("drive")
