"""Fuzz with atheris: `python -m tests.fuzz TARGET [SECONDS] [CORPUS_DIR]`; ends with a traceback and a crash file on a finding.

Targets: see `tests/fuzz/targets.py`. A file of bytes in place of SECONDS is run once, to look at a finding again.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris  # type: ignore[import-untyped]  # ships no types

SECONDS = 300
"""How long a run takes when nothing else is asked for."""


def main(arguments: list[str]) -> None:
    """Fuzz one target for the seconds asked for."""
    with atheris.instrument_imports(include=["jobcrawl"]):
        from tests.fuzz.targets import SEEDS, TARGETS, checked
    target = checked(TARGETS[arguments[0]])
    if len(arguments) > 1 and not arguments[1].isdigit():
        target(Path(arguments[1]).read_bytes())
        return
    seconds = int(arguments[1]) if len(arguments) > 1 else SECONDS
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(arguments[2]) if len(arguments) > 2 else Path(folder)
        for number, seed in enumerate(SEEDS):
            (corpus / f"seed{number}").write_bytes(seed)
        limits = [f"-max_total_time={seconds}", "-max_len=20000", "-timeout=20", "-rss_limit_mb=2048"]
        atheris.Setup([sys.argv[0], *limits, f"-artifact_prefix={corpus}/", str(corpus)], target)
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
