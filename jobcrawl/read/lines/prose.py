"""Prose: all sentences of a page as one text, and the sentence around what a pattern finds there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, Final

from jobcrawl.values.patterns import linear, when_used
from jobcrawl.values.places.remote import with_plain_hyphens

READER: Final = "phrases"
WINDOW: Final = 140
"""Characters kept before and after the words that announce a date."""
_MATCHES: Final = 40
_AROUND: Final = 600
MAX_TEXT: Final = 300_000
"""Characters of a page that are searched for phrases."""
_MONTHS: Final = (
    r"(?!\s+(?:Jan|Feb|M[aäá]r|Apr|Ma[ijy]|Jun|Jul|Aug|Sep|O[kc]t|Nov|De[czs]|Jän"
    r"|Ene|Abr|Ago|Gen|Mag|Giu|Lug|Set|Ott|Dic|Dé|Fé|Aoû|Avr|Mrt|Mei))"
)
"""No name of a month, which a number with a full stop goes before."""
_SENTENCE_END: Final = when_used(
    r"(?:(?<=[^\W\d_]{2})|(?<=\d{4})|(?<=[)\]])|(?<=\d))\." + _MONTHS + r"(?=\s+[A-ZÅÄÖÆØÜ])|[!?](?=\s)"
)


class Prose:
    """All sentences of a page as one text, so that a pattern is run once."""

    def __init__(self, texts: Iterable[str]) -> None:
        self.whole = with_plain_hyphens("\n".join(texts)[:MAX_TEXT])
        """The texts, a line each."""

    def find(self, pattern: str, *, ignore_case: bool = True, once: bool = True) -> Iterator[tuple[Any, str]]:
        """Matches, few in all and with `once` one in each paragraph, with the sentence around each."""
        behind = -1
        for match in islice(linear(pattern, ignore_case=ignore_case).finditer(self.whole), _MATCHES):
            start, end = match.start(), match.end()
            if start < behind:
                continue
            edge = max(start - _AROUND, 0)
            first, last = max(self.whole.rfind("\n", edge, start) + 1, edge), self.whole.find("\n", end, end + _AROUND)
            paragraph = self.whole[first : last if last >= 0 else end + _AROUND]
            behind = first + len(paragraph) if once else end
            yield match, _around(paragraph, start - first, end - first)


def _around(text: str, start: int, end: int) -> str:
    """The sentence around a phrase, or as much of it as holds a date."""
    left = 0
    for stop in _SENTENCE_END.finditer(text, 0, start + 1):  # what the phrase begins with tells an end
        left = stop.end()
    left = max(left, start - WINDOW)
    stop_match = _SENTENCE_END.search(text, end)
    right = min(stop_match.start() + 1 if stop_match else len(text), end + WINDOW)
    return text[left:right].strip()
