"""Languages that an ad asks the applicant to speak or write."""

from __future__ import annotations

from jobcrawl.posting import LanguageDemand
from jobcrawl.values.demand_standing import lowered
from jobcrawl.values.language_words import ALTERNATIVES, NAMES, NOT_A_LANGUAGE, NOT_ASKED, SKILLS, SPEAKING
from jobcrawl.values.patterns import Gated, when_used

LONGEST_WORDS = 300
"""Characters of a demand in the ad's own words."""

STEMS = r"(?<!\w)(?:" + "|".join(f"(?P<{code}>(?:{names}){SKILLS})" for code, names in NAMES.items()) + r")(?!\w)"
"""A pattern of which every sentence about languages holds a match."""

_LANGUAGE = Gated(STEMS)
_SPEAKING = Gated(SPEAKING)
_NOT_A_LANGUAGE = Gated(NOT_A_LANGUAGE)
_NOT_ASKED = Gated(NOT_ASKED)
_ALTERNATIVES = when_used(ALTERNATIVES)


def languages_in(sentence: str, words: str | None = None) -> list[LanguageDemand]:
    """The languages in what a sentence asks for, in its order, with its `words`; `Swedish or English` asks for neither."""
    if not _LANGUAGE.may_match(lower := lowered(sentence)):
        return []
    plain = _NOT_A_LANGUAGE.sub(lambda found: " " * len(found[0]), lower)
    matches = list(_LANGUAGE.finditer(plain))
    if not matches or not _SPEAKING.search(plain) or _NOT_ASKED.search(plain):
        return []
    either = [found.span() for found in _ALTERNATIVES.finditer(plain)]
    text = (words or sentence).removeprefix("Languages: ").strip()[:LONGEST_WORDS]
    found: dict[str, LanguageDemand] = {}
    for match in matches:
        if match.lastgroup and not any(start <= match.start() < end for start, end in either):
            found.setdefault(match.lastgroup, LanguageDemand(code=match.lastgroup, text=text))
    return list(found.values())
