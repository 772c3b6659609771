from __future__ import annotations

import time

import pytest

from jobcrawl.network.patterns import UnsafePatternError, compile_pattern


def test_nested_quantifiers_run_in_linear_time() -> None:
    began = time.process_time()
    assert compile_pattern(r"^(\d+)+$").match("1" * 100_000 + "x") is None
    assert time.process_time() - began < 0.25


def test_a_pattern_finds_what_it_means() -> None:
    assert compile_pattern(r"/jobs/(\d+)").search("https://a.example/jobs/17").group(1) == "17"
    assert compile_pattern("BAKER", ignore_case=True).search("night baker")


@pytest.mark.parametrize("pattern", [r"(?=x)", r"(a)\1", "(", "a{100000}"])
def test_what_cannot_run_in_linear_time_is_refused_with_a_reason(pattern: str) -> None:
    with pytest.raises(UnsafePatternError, match=r"invalid|missing|bad|repetition"):
        compile_pattern(pattern)
