"""The fuzz targets over their seeds and random bytes; five minutes each with coverage to guide them in the slow tests."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.targets import PIECES, SEEDS, TARGETS

pieces = st.lists(st.sampled_from([*(piece.encode() for piece in PIECES), *SEEDS]) | st.binary(max_size=40), max_size=6)


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_finds_nothing_in_its_seeds(name: str) -> None:
    for seed in SEEDS:
        TARGETS[name](seed)


@pytest.mark.parametrize("name", TARGETS)
@given(data=pieces.map(b"".join))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_target_finds_nothing_in_pieces_of_them(name: str, data: bytes) -> None:
    TARGETS[name](data)


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("name", TARGETS)
def test_five_minutes_of_fuzzing_find_nothing(name: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.fuzz", name, "300", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=800, check=False, cwd=Path(__file__).parents[2])
    assert done.returncode == 0, done.stderr[-3000:]
    assert "stat::" in done.stderr or "Done" in done.stderr
