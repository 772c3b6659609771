"""Education that an ad asks for: a level, a degree, a trade's certificate, or a licence to practise a profession."""

from __future__ import annotations

from jobcrawl.values.demands.demand_standing import lowered
from jobcrawl.values.demands.education_words import (
    EDUCATION,
    EDUCATION_ENDS,
    EDUCATION_LEADS,
    NO_EDUCATION,
    OTHER_EDUCATION,
    WHOEVER,
)
from jobcrawl.values.patterns import linear, when_used
from jobcrawl.values.whole_words import WholeWords

LONGEST = 260
"""Characters of an education in the ad's own words."""

_EDUCATION = WholeWords(EDUCATION)
_OTHER = WholeWords(OTHER_EDUCATION)
_LEADS = when_used(EDUCATION_LEADS)
_NO = when_used(NO_EDUCATION)
_WHOEVER = WholeWords(WHOEVER)


def education_in(sentence: str) -> str | None:
    """The words of what a sentence asks for that name an education."""
    lower = lowered(sentence)
    found = _EDUCATION.search(_OTHER.without(lower))
    if found is None or _WHOEVER.search(lower):
        return None
    start, last = found
    if _NO.search(lower, 0, start):
        return None
    lead = _LEADS.match(sentence, start)
    start = lead.end() if lead else start
    words = sentence[start : start + LONGEST].split("   ", 1)[0]
    end = linear(EDUCATION_ENDS, ignore_case=False).search(words, last - start)
    return words[: end.start() if end else None].strip(" ,.:;–—(/-") or None
