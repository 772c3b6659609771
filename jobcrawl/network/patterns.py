"""Patterns from users, run in linear time.

A nested quantifier keeps Python's `re` busy for hours on thirty characters; RE2 has no such input. It has no look-around and no
back-references either.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import re2  # type: ignore[import-untyped]  # has no stubs


class UnsafePatternError(ValueError):
    """The pattern is no regular expression that runs in linear time; the text says why."""


@lru_cache(maxsize=1000)
def compile_pattern(pattern: str, *, ignore_case: bool = False) -> Any:
    """The pattern, with the methods of `re.Pattern`; raises `UnsafePatternError`."""
    options = re2.Options()
    options.case_sensitive = not ignore_case
    options.log_errors = False
    options.max_mem = 8 << 20
    try:
        return re2.compile(pattern, options)
    except re2.error as error:
        reason = error.args[0].decode() if error.args and isinstance(error.args[0], bytes) else str(error)
        raise UnsafePatternError(f"{pattern!r}: {reason}") from error
