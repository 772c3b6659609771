"""Experience that an ad asks of the applicant, or says to be unneeded; not the employer's own, nor what the job will give."""

from __future__ import annotations

import re

from jobcrawl.values.demands.demand_standing import lowered
from jobcrawl.values.demands.experience_words import (
    APPLICANTS,
    ASKS_BEFORE,
    ASKS_BEHIND,
    AT_MOST,
    FLAG,
    GIVEN,
    KNOWLEDGE,
    NAMED,
    NOT_NEEDED,
    NOUN,
    NUMBER_OF_YEARS,
    OPENS_WITH_OWN,
    OR_EXPERIENCE,
    OWN,
    QUALITIES,
    WITH,
    WORKED,
    YEARS,
)
from jobcrawl.values.patterns import Gated, when_used
from jobcrawl.values.whole_words import WholeWords

LONGEST_ASKED = 15
"""Years of experience that an employer asks for; more are its own."""

_FLAG = when_used(FLAG)
_KNOWLEDGE = WholeWords(KNOWLEDGE)
_NOT_NEEDED = Gated(NOT_NEEDED)
_ASKED = WholeWords(
    rf"(?:{YEARS}|{QUALITIES}|{ASKS_BEFORE}),? (?:[^\s.!?]+ ){{0,8}}?(?:[dl]['’])?{NOUN}|{WITH}{NOUN}"
    rf"|{NOUN}(?: \w+)?[ :(,]{{1,2}}(?:{ASKS_BEHIND})"
    rf"|{NOUN}[ :(,]{{1,2}}(?:[^\s.!?]+ ){{0,5}}?{YEARS}|{YEARS} (?:of )?exp|{NAMED}"
)
_WORKED = WholeWords(WORKED)
_OR_EXPERIENCE = WholeWords(OR_EXPERIENCE)
_AT_MOST = WholeWords(AT_MOST)
_GIVEN = WholeWords(GIVEN)
_OWN = WholeWords(OWN)
_APPLICANTS = WholeWords(APPLICANTS)
_OPENS_WITH_OWN = when_used(OPENS_WITH_OWN)
_NUMBER = when_used(NUMBER_OF_YEARS)
_TITLE = re.compile(r"[\W\d_]*(?:\w+[\W_]+)?\w*[\W_]*")


def understand_experience(sentence: str, *, denied: str = "", whole: str = "") -> bool | None:
    """Whether what a sentence asks for is experience; False where it says that none is needed.

    `denied` holds the clauses that say what is unneeded, `whole` the sentence with all that it wishes and offers.
    """
    asked = lowered(sentence)
    whole = lowered(whole) or asked
    if _FLAG.match(whole):
        return True
    if _KNOWLEDGE.search(denied) or _WORKED.search(denied):
        return False
    asked = _OR_EXPERIENCE.without(asked)
    if _NOT_NEEDED.search(asked) and _AT_MOST.search(asked) is None:
        return False
    found = _ASKED.search(asked) or _WORKED.search(asked)
    if found is None or (_TITLE.fullmatch(asked) and not any(letter.isdigit() for letter in asked)):
        return None
    if _AT_MOST.search(asked) or _GIVEN.search(asked) or _own(whole, found[1]):
        return None
    return True


def _own(sentence: str, end: int) -> bool:
    """Whether experience named before `end` is the employer's: more years than anyone asks for, or the last spoken of is it."""
    if any(int(number[1]) > LONGEST_ASKED for number in _NUMBER.finditer(sentence[: end + 10])):
        return True
    before = sentence[:end]
    own = max((last for _, last in _OWN.spans(before)), default=-1)
    theirs = max((last for _, last in _APPLICANTS.spans(before)), default=-1)
    return own > theirs or (theirs < 0 and _OPENS_WITH_OWN.match(sentence) is not None)
