"""Feed lines: a posting as one line of strict JSON, and files that are whole or not there.

JSON Lines as https://jsonlines.org has it: UTF-8, LF only. U+2028, U+2029 and U+0085 are escaped, since some readers
take them for line ends.
"""

from __future__ import annotations

from typing import Any

import orjson

_LINE_ENDS = (("\u2028", "\\u2028"), ("\u2029", "\\u2029"), ("\u0085", "\\u0085"))
_ESCAPES = tuple((char.encode(), escape.encode()) for char, escape in _LINE_ENDS)


def json_line(value: Any) -> bytes:
    """One JSON value (dataclasses included) with its LF; raises TypeError for what JSON cannot hold, as lone surrogates."""
    line = orjson.dumps(value, option=orjson.OPT_APPEND_NEWLINE)
    for char, escape in _ESCAPES:
        if char in line:
            line = line.replace(char, escape)
    return line
