"""ResolveTerms: employment type, contract, probation, hours, shift and length of the employment."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from jobcrawl.candidate import MACHINE_READERS, Candidate
from jobcrawl.draft import Draft
from jobcrawl.values.patterns import when_used
from jobcrawl.values.terms.employment import LONGEST_TERM, TYPES, Employment, find_duration, find_shift, understand_employment
from jobcrawl.values.terms.hours import find_work_hours, work_time
from jobcrawl.values.terms.statements import find_employment, find_probation

STATED_IN_TEXT = 0.55
"""Confidence of a sentence of the ad about the position itself."""

OFTEN_A_TRADE = frozenset(("VOLUNTEER", "CONTRACTOR"))
"""Types whose words in a title may be what the work is about: `Volunteer coordinator`."""

LABELLING = frozenset(("labels", "fact_sheet", "icons"))
"""Readers of values that stand behind a label."""

SAME_SURENESS = 0.15
"""Candidates this much less sure than the surest still add to it: a label for the contract, another for the hours."""

EXTENTS = frozenset(("FULL_TIME", "PART_TIME"))
"""Types that say how much one works, and so nothing against those that say on what terms."""


_AND_CONTRACT = when_used(r"(?i)(?:[,/&]|\band|\bor)\s?contract\b")
"""Contracting as one of several kinds of work: `temporary and contract staff`."""


class ResolveTerms:
    """Fills `employment_type`, `is_permanent`, `has_probation`, `work_hours`, `shift` and `duration`; nothing by default."""

    def process_item(self, item: Draft) -> Draft:
        """The draft with its terms."""
        self._employment(item)
        self._words(item, "work_hours", find_work_hours)
        self._words(item, "shift", find_shift)
        self._words(item, "duration", find_duration)
        return item

    def _employment(self, item: Draft) -> None:
        """Join what the surest candidates state; what they leave out is looked for in the others, in the ad, and in the title."""
        posting = item.posting
        saying = _without_empty_words(self._candidates(item), item.posting.language)
        saying = _without_refuted(saying, item.posting.language)
        surest = max((candidate.confidence for candidate in saying), default=0.0)
        for candidate in saying:
            told = _employment_of(candidate.value, item.posting.language)
            if candidate.confidence < surest - SAME_SURENESS:
                has_terms = bool(posting.employment_type) or posting.is_permanent is not None
                wants_extent = has_terms and EXTENTS.isdisjoint(posting.employment_type)
                is_open = posting.is_permanent is None and EXTENTS.issuperset(posting.employment_type)
                wants_end = is_open and not _is_choice(candidate, item.posting.language)
                told = Employment(
                    types=[
                        name for name in told.types if (wants_extent and name in EXTENTS) or (wants_end and name == "TEMPORARY")
                    ],
                    is_permanent=told.is_permanent if wants_end else None,
                )
            self._take(item, told, candidate)
        self._look_into_the_ad(item)
        self._look_for_probation(item)
        wants_title = bool(posting.title) and not posting.employment_type
        self._hours(item)
        if wants_title:
            self._look_into_the_title(item)

    def _hours(self, item: Draft) -> None:
        """Full-time or part-time work told by its hours alone."""
        posting = item.posting
        if not EXTENTS.isdisjoint(posting.employment_type):
            return
        labelled = [one.value for one in item.candidates.of("work_hours") if isinstance(one.value, str)]
        for text in (*labelled, posting.title, posting.description):
            if text and (told := work_time(text, is_label=text in labelled)) and told.types:
                stated = Candidate("employment_type", told.words, "hours", STATED_IN_TEXT)
                self._take(item, Employment(types=told.types), stated)
                item.put("work_hours", told.words, stated._replace(field="work_hours"))
                return

    def _look_into_the_title(self, item: Draft) -> None:
        """Add the types that the title names: `Vikariat: Møller`."""
        posting = item.posting
        told = _employment_of(posting.title, posting.language)
        left_out = OFTEN_A_TRADE | (EXTENTS if posting.employment_type else frozenset())
        told.types = [name for name in told.types if name not in left_out]
        if told.types:
            self._take(item, told, Candidate("employment_type", posting.title, "title", STATED_IN_TEXT))

    def _look_into_the_ad(self, item: Draft) -> None:
        """Add what sentences of the ad state, of what is not known."""
        posting = item.posting
        knows_end = "TEMPORARY" in posting.employment_type or posting.is_permanent
        if not posting.description or (posting.employment_type and knows_end and posting.has_probation is not None):
            return
        found = find_employment(posting.description, posting.language)
        if found is None:
            return
        candidate = Candidate("employment_type", found.text, "description", STATED_IN_TEXT)
        if posting.employment_type:
            wanted = {"TEMPORARY"} if EXTENTS.intersection(posting.employment_type) else {"TEMPORARY", *EXTENTS}
            found.employment.types = [name for name in found.employment.types if name in wanted]
        if posting.is_permanent:
            found.employment.types = [name for name in found.employment.types if name != "TEMPORARY"]
        self._take(item, found.employment, candidate)

    @staticmethod
    def _look_for_probation(item: Draft) -> None:
        """Note the probationary period that a sentence of the ad tells."""
        posting = item.posting
        if posting.has_probation is None and posting.description and (said := find_probation(posting.description)):
            item.put("has_probation", True, Candidate("has_probation", said, "description", STATED_IN_TEXT))

    @staticmethod
    def _candidates(item: Draft) -> list[Candidate]:
        """Candidates about the employment that say something."""
        return [
            candidate
            for field in ("employment_type", "work_hours", "duration")
            for candidate in item.candidates.of(field)
            if _employment_of(candidate.value, item.posting.language)
        ]

    @staticmethod
    def _take(item: Draft, employment: Employment, candidate: Candidate) -> None:
        """Add to the posting what it does not have yet."""
        posting = item.posting
        if employment.types:
            posting.employment_type = [name for name in TYPES if name in {*posting.employment_type, *employment.types}]
            if "employment_type" not in posting.evidence:
                item.cite("employment_type", candidate)
        if employment.is_permanent is not None and posting.is_permanent is None:
            item.put("is_permanent", employment.is_permanent, candidate)
        if employment.has_probation is not None and posting.has_probation is None:
            item.put("has_probation", employment.has_probation, candidate)
        if posting.employment_type_text is None:
            item.quote("employment_type_text", _words_of(candidate.value))

    @staticmethod
    def _words(item: Draft, name: str, find: Callable[[str], str | None]) -> None:
        """Fill a field of words: as labelled, else the words found in the employment's own."""
        labelled = next(
            (c for c in item.candidates.of(name) if isinstance(c.value, str | int | float) and not isinstance(c.value, bool)),
            None,
        )
        if labelled is not None:
            item.quote(name, str(labelled.value).strip())
            item.cite(name, labelled)
            return
        for candidate in item.candidates.of("employment_type"):
            if isinstance(candidate.value, str) and (found := find(candidate.value)):
                item.put(name, found, candidate)
                return
        text = item.posting.employment_type_text
        if text and (found := find(text)):
            item.put(name, found, Candidate(name, text, "description", STATED_IN_TEXT))


def _without_empty_words(candidates: list[Candidate], language: str | None) -> list[Candidate]:
    """The candidates without a declared OTHER where the page names the type: it is what software declares that knows none."""
    declared = [
        one for one in candidates if one.reader in MACHINE_READERS and _employment_of(one.value, language).types == ["OTHER"]
    ]
    if not declared or not any(_employment_of(one.value, language).types for one in candidates if one not in declared):
        return candidates
    return [one for one in candidates if one not in declared]


def _without_refuted(candidates: list[Candidate], language: str | None) -> list[Candidate]:
    """The candidates without what a publisher declares for machines of the extent where labels of the page say the other one.

    Many sites declare every job as full-time.
    """
    surely = (one for one in candidates if one.reader in LABELLING and one.confidence >= STATED_IN_TEXT)
    labelled = frozenset(name for one in surely for name in _extents_of(one, language))
    if len(labelled) != 1:
        return candidates
    kept = []
    for one in candidates:
        if one.reader in MACHINE_READERS and _extents_of(one, language) not in (frozenset(), labelled):
            told = [name for name in _employment_of(one.value, language).types if name not in EXTENTS]
            if told:
                kept.append(one._replace(value=told))
        else:
            kept.append(one)
    return kept


def _is_choice(candidate: Candidate, language: str | None) -> bool:
    """Whether the sentence of a candidate names contracting as well: `We place people in permanent and contract roles`."""
    said = candidate.raw
    return bool(said) and (_AND_CONTRACT.search(said) is not None or "CONTRACTOR" in _employment_of(said, language).types)


def _extents_of(candidate: Candidate, language: str | None) -> frozenset[str]:
    """How much one works by what a candidate states."""
    return EXTENTS & frozenset(_employment_of(candidate.value, language).types)


def _employment_of(value: Any, language: str | None) -> Employment:
    """What a candidate's value states; the parts of a list together."""
    words = _words_of(value)
    return understand_employment(words[:LONGEST_TERM], language) if words else Employment()


def _words_of(value: Any) -> str:
    """Words of a value: a text, or a list of texts; empty for none."""
    if isinstance(value, list):
        return ", ".join(part for part in value if isinstance(part, str))
    return value.strip() if isinstance(value, str) else ""
