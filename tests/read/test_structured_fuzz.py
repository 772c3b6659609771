import subprocess
import sys

import pytest


@pytest.mark.slow
def test_a_minute_of_fuzzing_the_readers_finds_nothing() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz.readers", "60"], capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
