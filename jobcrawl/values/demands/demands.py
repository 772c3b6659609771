"""Demands: experience, education, languages, driving licence, citizenship and clearance, where an ad states them.

Everything is found in sentences, in what they ask for (see `demand_standing`). A demand is kept in the ad's own words; what a
sentence only lists as one of several ways in (`Swedish citizenship, EU citizenship or a residence permit`) is no demand.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from jobcrawl.posting import LanguageDemand
from jobcrawl.values.demands import (
    citizenship,
    driving_licence,
    education_words,
    experience_words,
    security_clearance,
    spoken_languages,
)
from jobcrawl.values.demands.citizenship import citizenship_in
from jobcrawl.values.demands.demand_sections import undemanding_parts
from jobcrawl.values.demands.demand_standing import LONGEST_WORDS, Standing, lowered, standing_of
from jobcrawl.values.demands.driving_licence import driving_licence_in
from jobcrawl.values.demands.education import education_in
from jobcrawl.values.demands.experience import understand_experience
from jobcrawl.values.demands.security_clearance import security_clearance_in
from jobcrawl.values.demands.spoken_languages import languages_in
from jobcrawl.values.patterns import WordIndex, needed_words, when_used

LONGEST_TEXT = 20_000
"""Characters of an ad that are looked at."""


@dataclass(slots=True, kw_only=True)
class Demands:
    """What an ad asks of the applicant; every part may be unstated."""

    experience_required: bool | None = None
    """True when experience is asked for, False when the ad says that none is needed."""
    experience_text: str | None = None
    """The words about experience."""
    education: str | None = None
    """Education asked for, in the ad's words."""
    languages: list[LanguageDemand] = field(default_factory=list)
    """Languages asked for, in the order the ad names them."""
    driving_licence: str | None = None
    """Licence classes, such as `B` or `B, C`; the word for a licence where the ad names no class."""
    driving_licence_text: str | None = None
    """The words about the licence."""
    citizenship: str | None = None
    """ISO 3166-1 alpha-2 code, or `EU`."""
    citizenship_text: str | None = None
    """The words about citizenship."""
    security_clearance: str | None = None
    """Clearance asked for, in the ad's words."""


LONGEST_SENTENCE = 600
"""Characters of a sentence that are looked at."""

_SENTENCE_END = when_used(
    r"\n|[!?;](?=\s|$)|\.(?:(?<=[^\W\d_]{3}\.)(?<!(?i:min|max|kat)\.)|(?<=[\d)%]{2}\.)|(?<=[A-C][12]\.)"
    r"|(?<=[\s(][A-ZÅÄÖ]\.)|(?<=[A-ZÅÄÖ]{2}\.))(?!\s(?:[BCD]E?|AM)(?![\w-]))(?=\s+[^a-zåäöæøéěščřžýáíąęłńóśźż\s]|\s*$)"
)
_CLASS = when_used(r"(?<!\w)(?:kat\.|klass|klasse|class|lk|[bcd]1?e?|[bcd]\+e)(?!\w)")
_TOLD = {
    "experience": experience_words.STEMS,
    "education": education_words.STEMS,
    "languages": spoken_languages.STEMS,
    "licence": driving_licence.STEMS,
    "citizenship": citizenship.STEMS,
    "clearance": security_clearance.STEMS,
}
_NAMES = tuple(_TOLD)


@cache
def _telling() -> WordIndex:
    """Words, one of which stands in every sentence that states a demand; made when first needed."""
    return WordIndex(needed_words(pattern) for pattern in _TOLD.values())


def _is_matter(clause: str) -> bool:
    """Whether a clause in lower case names something that can be demanded."""
    return bool(_telling().found_in(clause)) or _CLASS.search(clause) is not None


def sentences_of(text: str) -> Iterator[tuple[str, set[str]]]:
    """Sentences and lines of an ad, bullets off, that may state a demand, each with the names of what it may demand."""
    text = text[:LONGEST_TEXT]
    lower = lowered(text)
    places = sorted(_telling().places(lower))
    parts = undemanding_parts(lower) if places else []
    at = start = 0
    for end in (*(found.span() for found in _SENTENCE_END.finditer(text)), (len(text), len(text))):
        told: set[str] = set()
        while at < len(places) and places[at][0] < end[0]:
            told.update(_NAMES[number] for number in places[at][1])
            at += 1
        if told and not any(first <= start < last for first, last in parts):
            sentence = text[start : end[0]].strip(" \t•-–*·")
            if len(sentence) > 2:
                yield sentence[:LONGEST_SENTENCE], told
        start = end[1]


def standing(sentence: str) -> Standing:
    """What a sentence, or a labelled value with its label, asks for and what it says to be unneeded."""
    return standing_of(sentence, _is_matter)


def find_demands(text: str) -> Demands:
    """All demands that an ad states."""
    demands = Demands()
    done: set[str] = set()
    for sentence, stated in sentences_of(text):
        told = stated - done
        if not told:
            continue
        stands = standing(sentence)
        asked, words = stands.asked, sentence[:LONGEST_WORDS]
        if "experience" in told:
            said = understand_experience(asked, denied=stands.denied, whole=sentence)
            if said is not None:
                demands.experience_required, demands.experience_text = said, words
                done.add("experience")
        if "education" in told and (found := education_in(asked)):
            demands.education = found
            done.add("education")
        if "languages" in told:
            known = {one.code for one in demands.languages}
            demands.languages += [one for one in languages_in(asked, words) if one.code not in known]
        if "licence" in told and (licence := driving_licence_in(asked)):
            demands.driving_licence, demands.driving_licence_text = licence, words
            done.add("licence")
        if "citizenship" in told and (country := citizenship_in(asked, text[:LONGEST_TEXT])):
            demands.citizenship, demands.citizenship_text = country, words
            done.add("citizenship")
        if "clearance" in told and (clearance := security_clearance_in(asked)):
            demands.security_clearance = clearance
            done.add("clearance")
    return demands
