"""Names of sources: what may be one, and the folder of the feed that belongs to it."""

from __future__ import annotations

import re
from typing import Final

NAME_RULE: Final = "letters, digits and . _ - : @ only, a letter or digit first, at most 120"
"""What `is_source_name` asks for, in words."""

_NAME: Final = re.compile(r"[^\W_][\w.:@-]{0,119}")
_NOT_IN_A_FOLDER: Final = re.compile(r"^\.|[^\w.-]")


def is_source_name(text: str) -> bool:
    """Whether a text can name a source, and so a folder: `..` and what an option of a command begins with cannot.

    >>> is_source_name("greenhouse:acme"), is_source_name(".."), is_source_name("acme/jobs")
    (True, False, False)
    """
    return _NAME.fullmatch(text) is not None


def folder_name(source: str) -> str:
    """Name of a source's folder: characters that a file system may refuse become `-`, and so does a dot at its beginning.

    >>> folder_name("greenhouse:acme"), folder_name("..")
    ('greenhouse-acme', '-.')
    """
    return _NOT_IN_A_FOLDER.sub("-", source) or "-"
