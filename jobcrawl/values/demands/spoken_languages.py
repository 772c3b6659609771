"""Languages that an ad asks the applicant to speak or write."""

from __future__ import annotations

from jobcrawl.posting import LanguageDemand
from jobcrawl.values.demands.demand_standing import LONGEST_WORDS, lowered
from jobcrawl.values.demands.language_words import EITHER, NAMES, NOT_A_LANGUAGE, NOT_ASKED, OR_ANOTHER, SKILLS, SPEAKING
from jobcrawl.values.patterns import Gated, linear, when_used
from jobcrawl.values.whole_words import WholeWords

STEMS = "|".join(f"(?P<{code}>(?:{names}){SKILLS})" for code, names in NAMES.items())
"""A pattern of which every sentence about languages holds a match."""

_LANGUAGE = WholeWords(STEMS)
_NOT_A_LANGUAGE = WholeWords(NOT_A_LANGUAGE)
_NOT_ASKED = Gated(NOT_ASKED)
_EITHER = when_used(EITHER)
_OR_ANOTHER = when_used(OR_ANOTHER)
_VERBS = ("polish",)  # a language is written with a capital in English
_COMMA = when_used(r"\s*,\s*")


def languages_in(sentence: str, words: str | None = None) -> list[LanguageDemand]:
    """The languages in what a sentence asks for, in its order, with its `words`; `Swedish or English` asks for neither."""
    lower = lowered(sentence)
    if _LANGUAGE.search(lower) is None:
        return []
    plain = _NOT_A_LANGUAGE.without(lower)
    named = [(code, span) for code, span in _LANGUAGE.named(plain) if sentence[slice(*span)] not in _VERBS]
    if not named or not linear(SPEAKING, ignore_case=False).search(plain) or _NOT_ASKED.search(lower):
        return []
    text = (words or sentence).strip()[:LONGEST_WORDS]
    enough = _one_is_enough(plain, [span for _, span in named])
    codes = dict.fromkeys(code for number, (code, _) in enumerate(named) if number not in enough)
    return [LanguageDemand(code=code, text=text) for code in codes]


def _one_is_enough(plain: str, spans: list[tuple[int, int]]) -> set[int]:
    """Numbers of the languages in `A, B or C`, and of those that another may stand in for."""
    enough = {number for number, (_, end) in enumerate(spans) if _OR_ANOTHER.match(plain, end)}
    for number in range(len(spans) - 1, 0, -1):
        between = (spans[number - 1][1], spans[number][0])
        if _EITHER.fullmatch(plain, *between) or (number in enough and _COMMA.fullmatch(plain, *between)):
            enough |= {number - 1, number}
    return enough
