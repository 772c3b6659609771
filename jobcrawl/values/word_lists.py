"""Word lists: sets of words and phrases, written as text so that they are read and amended line by line."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from importlib.abc import ResourceLoader


def data_beside(module: str, file: str) -> bytes:
    """A data file beside a module (its `__name__`), in a folder or in a zipped egg; raises OSError.

    The module's own loader is asked: `importlib.resources` takes longer to load than all these files to read.
    """
    found = sys.modules[module]
    return cast("ResourceLoader", found.__loader__).get_data(os.path.join(os.path.dirname(found.__file__ or ""), file))


def text_beside(module: str, file: str) -> str:
    """The same as text (UTF-8)."""
    return data_beside(module, file).decode("utf-8")


def word_set(text: str) -> frozenset[str]:
    """The words of a text, parted by white space."""
    return frozenset(text.split())


def phrase_set(text: str) -> frozenset[str]:
    """The phrases of a text, parted by `|` and line ends."""
    return frozenset(phrase.strip() for line in text.splitlines() for phrase in line.split("|") if phrase.strip())
