"""What a command draws on a terminal."""

from __future__ import annotations

import os


def drawn_until_closed(terminal: int) -> bytes:
    """All that is drawn on a pseudo-terminal, given the end that reads, until nobody holds the other one."""
    drawn = b""
    try:
        while piece := os.read(terminal, 65_536):
            drawn += piece
    except OSError:  # the other end of a terminal that nobody holds any more (Linux)
        pass
    finally:
        os.close(terminal)
    return drawn
