"""How much processor time a call takes, whatever else the machine does."""

from __future__ import annotations

import time
from collections.abc import Callable

TURNS = 3


def seconds_of(call: Callable[[], object]) -> float:
    """The least processor seconds of three calls: a collection of garbage, or a neighbour in the caches, is not the call's."""
    taken = []
    for _ in range(TURNS):
        start = time.process_time()
        call()
        taken.append(time.process_time() - start)
    return min(taken)
