"""ResolveDemands: experience, education, languages, driving licence, citizenship and security clearance that the ad asks"
" for."""

from __future__ import annotations

from jobcrawl.candidate import Candidate
from jobcrawl.draft import Draft
from jobcrawl.posting import LanguageDemand
from jobcrawl.values.demands.citizenship import citizenship_in
from jobcrawl.values.demands.demand_standing import LONGEST_WORDS
from jobcrawl.values.demands.demands import find_demands, standing
from jobcrawl.values.demands.driving_licence import driving_licence_in
from jobcrawl.values.demands.experience import understand_experience
from jobcrawl.values.demands.spoken_languages import languages_in

STATED_IN_TEXT = 0.6
"""Confidence of a demand read from a sentence of the ad."""


_LONGEST = 2_000
_NO = frozenset(("no", "nej", "nei", "ei", "nein", "non", "nee", "nie", "ne", "não", "none", "n/a"))
_NO_REQUIREMENTS = "no requirements"
"""What Google asks for where no experience is needed (developers.google.com/search/docs/appearance/structured-data/job-posting,
experienceRequirements)."""


class ResolveDemands:
    """Fills the demands: labelled ones first, then those that sentences of the description state."""

    def process_item(self, item: Draft) -> Draft:
        """The draft with its demands."""
        self._labelled(item)
        posting = item.posting
        if not posting.description:
            return item
        found = find_demands(posting.description)
        for name, value, words in (
            ("experience_required", found.experience_required, found.experience_text),
            ("education", found.education, found.education),
            ("driving_licence", found.driving_licence, found.driving_licence_text),
            ("citizenship", found.citizenship, found.citizenship_text),
            ("security_clearance", found.security_clearance, found.security_clearance),
        ):
            if value is not None and getattr(posting, name) is None:
                item.put(name, value, Candidate(name, words or "", "description", STATED_IN_TEXT))
        if found.languages and not posting.languages:
            item.put(
                "languages", found.languages, Candidate("languages", found.languages[0].text or "", "description", STATED_IN_TEXT)
            )
        return item

    @staticmethod
    def _labelled(item: Draft) -> None:
        """Fill what readers found under a label or in structured data."""
        candidates = item.candidates
        experience, of_experience = candidates.choose("experience_required", _experience)
        if of_experience is not None:
            item.put("experience_required", experience, of_experience)
        for name in ("education", "security_clearance"):
            words, candidate = candidates.choose(name, _words)
            if candidate is not None:
                item.put(name, words, candidate)
        licence, candidate = candidates.choose("driving_licence", _licence)
        if candidate is not None:
            item.put("driving_licence", licence, candidate)
        country, candidate = candidates.choose("citizenship", _citizenship)
        if candidate is not None:
            item.put("citizenship", country, candidate)
        languages, candidate = candidates.choose("languages", _languages)
        if candidate is not None:
            item.put("languages", languages, candidate)


def _experience(value: object) -> bool | None:
    if isinstance(value, dict):  # OccupationalExperienceRequirements of schema.org
        months = value.get("monthsOfExperience")
        if isinstance(months, int | float) or (isinstance(months, str) and months.strip().isdecimal()):
            return float(months) > 0
        return _experience(value.get("name") or value.get("description"))
    if isinstance(value, bool):
        return value
    if not isinstance(value, str):
        return None
    if value.strip().casefold() == _NO_REQUIREMENTS:
        return False
    stands = standing(value[:_LONGEST])
    return understand_experience(stands.asked, denied=stands.denied, whole=value[:_LONGEST])


def _words(value: object) -> str | None:
    return value.strip()[:LONGEST_WORDS] or None if isinstance(value, str) else None


def _licence(value: object) -> str | None:
    if not isinstance(value, str) or value.strip().lower() in _NO:
        return None
    return driving_licence_in(standing(f"Driving licence: {value[:_LONGEST]}").asked)


def _citizenship(value: object) -> str | None:
    return citizenship_in(standing(f"Required: {value[:_LONGEST]}").asked) if isinstance(value, str) else None


def _languages(value: object) -> list[LanguageDemand] | None:
    texts = [text[:_LONGEST] for text in (value if isinstance(value, list) else [value]) if isinstance(text, str)]
    return [found for text in texts for found in languages_in(standing(f"Languages: {text}").asked, text)] or None
