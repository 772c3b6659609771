"""Working there: pages on which an employer tells of the terms of all its jobs, and of no one of them."""

from __future__ import annotations

from typing import Final

from jobcrawl.read.words.ad_words import section_of
from jobcrawl.values.patterns import when_used

_MOST_SPACES: Final = 2
"""Spaces of the longest part of a heading that only lists terms."""
_PARTED: Final = when_used(r"\s*[,&/+]\s*|\s+(?:and|und|och|og|et|en|y|e|i|a|ja)\s+")


def lists_terms(heading: str) -> bool:
    """Whether a heading is nothing but names of what an employer offers: `Benefits`, `Pay, leave and pension`."""
    parts = [part for part in (part.strip(" .:!") for part in _PARTED.split(heading.casefold())) if part]
    return all(part.count(" ") <= _MOST_SPACES for part in parts) and any(section_of(part) == "offer" for part in parts)
