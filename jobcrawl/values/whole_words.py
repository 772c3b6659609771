"""Patterns of whole words, run by RE2 alone: what many alternatives of many languages cost `re` to compile is not paid."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from jobcrawl.values.patterns import linear

Span = tuple[int, int]


class WholeWords:
    """Alternatives that are searched for between the ends of words in lower case."""

    def __init__(self, pattern: str) -> None:
        """`pattern` without assertions; compiled when first used."""
        self.pattern = pattern
        """The pattern as given."""

    @cached_property
    def _bounded(self) -> Any:
        return linear(rf"(?:^|\W)({self.pattern})(?:\W|$)", ignore_case=False)

    def search(self, text: str) -> Span | None:
        """Where the first stands."""
        return next(self.spans(text), None)

    def spans(self, text: str) -> Iterator[Span]:
        """Where they stand, one behind another."""
        end = 0
        while (found := self._bounded.search(text, end)) is not None:
            start, end = found.span(1)
            yield start, end

    def named(self, text: str) -> Iterator[tuple[str, Span]]:
        """Where they stand, with the name of the alternative, where every alternative is a named group."""
        end = 0
        while (found := self._bounded.search(text, end)) is not None:
            start, end = found.span(1)
            yield next(name for name, words in found.groupdict().items() if words is not None), (start, end)

    def without(self, text: str) -> str:
        """The text with spaces in their place."""
        for start, end in self.spans(text):
            text = text[:start] + " " * (end - start) + text[end:]
        return text
