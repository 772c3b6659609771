"""Unread output: what a reader that has gone away (`| head`) left in the pipe is no reason for another exit code."""

from __future__ import annotations

import os
import sys


def let_go_of_unread() -> None:
    """Flush standard output and error; what cannot be written goes nowhere. Python itself would exit with 120 because of it.

    Raises OSError where the reason is another than a reader that has gone away: a full disk.
    """
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError as error:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
            if not isinstance(error, BrokenPipeError):
                raise
