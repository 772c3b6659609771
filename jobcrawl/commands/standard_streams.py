"""Standard streams: a reader that has gone away (`| head`) or was never there (`>&-`) is no reason for another exit code."""

from __future__ import annotations

import os
import sys
from typing import NoReturn


def open_missing() -> None:
    """Open nothing in the place of the standard streams that whoever started the process closed.

    Python has None for them, and the next file to be opened, a store for instance, would get their number and what is printed.
    """
    for number, name, mode in ((0, "stdin", "r"), (1, "stdout", "w"), (2, "stderr", "w")):
        if getattr(sys, name) is None:
            nothing = os.open(os.devnull, os.O_RDWR)
            if nothing != number:
                os.dup2(nothing, number)
                os.close(nothing)
            setattr(sys, name, os.fdopen(number, mode, encoding="utf-8"))


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


def end_now(exit_code: int) -> NoReturn:
    """End the process without waiting for its threads: one may wait a minute for a store that does not answer."""
    try:
        let_go_of_unread()
    finally:
        os._exit(exit_code)
