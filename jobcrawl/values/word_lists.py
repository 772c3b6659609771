"""Word lists: sets of words and phrases, written as text so that they are read and amended line by line."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of a text, parted by white space."""
    return frozenset(text.split())


def phrase_set(text: str) -> frozenset[str]:
    """The phrases of a text, parted by `|` and line ends."""
    return frozenset(phrase.strip() for line in text.splitlines() for phrase in line.split("|") if phrase.strip())
