"""Education that an ad asks for: a level, a degree, a trade's certificate, or a licence to practise a profession."""

from __future__ import annotations

from jobcrawl.values.demand_standing import lowered
from jobcrawl.values.education_words import EDUCATION, EDUCATION_ENDS, OTHER_EDUCATION, WHOEVER
from jobcrawl.values.patterns import Gated, when_used

LONGEST = 260
"""Characters of an education in the ad's own words."""

_EDUCATION = Gated(EDUCATION)
_OTHER = Gated(OTHER_EDUCATION)
_WHOEVER = Gated(WHOEVER)
_END = when_used(EDUCATION_ENDS)


def education_in(sentence: str) -> str | None:
    """The words of what a sentence asks for that name an education."""
    lower = lowered(sentence)
    if not _EDUCATION.may_match(lower) or _WHOEVER.search(lower):
        return None
    found = _EDUCATION.search(_OTHER.sub(lambda other: " " * len(other[0]), lower))
    if found is None:
        return None
    words = sentence[found.start() : found.start() + LONGEST].split("   ", 1)[0]
    end = _END.search(words, found.end() - found.start())
    return words[: end.start() if end else None].strip(" ,.:;–—(/-").removeprefix("d'un ") or None
