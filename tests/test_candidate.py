from typing import Any

from jobcrawl.candidate import RAW_LENGTH, Candidate, Candidates


def test_the_surest_comes_first_and_the_order_of_reading_decides_between_equals() -> None:
    candidates = Candidates()
    for value, confidence in (("Cook", 0.6), ("Baker", 0.8), ("Miller", 0.8)):
        candidates.add("title", value, "headings", confidence)
    assert [candidate.value for candidate in candidates.of("title")] == ["Baker", "Miller", "Cook"]
    assert (first := candidates.first("title")) is not None
    assert first.value == "Baker"
    assert candidates.first("industry") is None


def test_nothing_is_no_belief_and_zero_and_no_are() -> None:
    candidates = Candidates()
    nothing: list[Any] = [None, "", [], {}]
    for value in nothing:
        candidates.add("industry", value, "labels", 0.8)
    for said in (0, False):
        candidates.add("experience_required", said, "labels", 0.8)
    assert "industry" not in candidates
    assert [candidate.value for candidate in candidates] == [0, False]


def number(text: str) -> int | None:
    return int(text) if text.isdigit() else None


def test_the_surest_that_is_understood_is_chosen() -> None:
    candidates = Candidates()
    for words, confidence in (("many", 0.9), ("3", 0.7), ("4", 0.6)):
        candidates.add("total_job_openings", words, "labels", confidence)
    found, candidate = candidates.choose("total_job_openings", number)
    assert candidate is not None
    assert (found, candidate.value) == (3, "3")
    assert candidates.choose("industry", number) == (None, None)


def test_evidence_keeps_the_words_that_were_read_and_no_more_than_it_may() -> None:
    assert Candidate("title", "Cook", "labels", 0.8, "Title: Cook").evidence().raw == "Title: Cook"
    assert Candidate("base_salary", {"value": 1}, "json_ld", 0.9).evidence().raw == "{'value': 1}"
    assert Candidate("title", "x" * 1_000, "labels", 0.8).evidence().raw == "x" * RAW_LENGTH
