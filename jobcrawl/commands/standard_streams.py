"""Standard streams: a reader that has gone away (`| head`) or was never there (`>&-`) is no reason for another exit code."""

from __future__ import annotations

import codecs
import os
import sys
from io import TextIOWrapper
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


def _escaped(error: UnicodeError) -> tuple[str, int]:
    """What cannot be encoded, as JSON writes it (RFC 8259, section 7)."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4)), error.end


def escape_the_unencodable() -> None:
    """Let standard output show signs that its encoding lacks (`LC_ALL=C`) as JSON escapes them: `\\u00e5`."""
    codecs.register_error("json_escape", _escaped)
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="json_escape")


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


def let_go_of_readers() -> None:
    """Send what waits for a reader who has gone away nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def end_now(exit_code: int) -> NoReturn:
    """End the process without waiting for its threads: one may wait a minute for a store that does not answer."""
    try:
        let_go_of_unread()
    finally:
        os._exit(exit_code)
