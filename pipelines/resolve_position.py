"""ResolvePosition: the position in the terms of employer and board: reference, number of openings, occupation, industry."""

from __future__ import annotations

from typing import Any

from jobcrawl.draft import Draft
from jobcrawl.posting import Occupation
from jobcrawl.values.patterns import when_used
from jobcrawl.values.text import clean_line

LONGEST = 200
"""Characters of a reference, a category, an industry."""
MOST_OPENINGS = 10_000
"""A larger number is no number of vacancies."""

_NUMBER = when_used(r"\s*(\d{1,5})(?:[.,]0+)?\s*")
_SOC = when_used(r"(\d{2}-\d{4}(?:\.\d{2})?)(?:[\s:–-]+(\D.*))?")
"""A code of O*NET-SOC alone or before its label, as Google asks for: `29-1141.00 Registered Nurses`
(developers.google.com/search/docs/appearance/structured-data/job-posting, occupationalCategory)."""


class ResolvePosition:
    """Fills `requisition_id`, `total_job_openings`, `occupation` and `industry` with what is stated; nothing by default."""

    def process_item(self, item: Draft) -> Draft:
        """The draft with what is said of the position."""
        for name, understand in _UNDERSTAND.items():
            if getattr(item.posting, name) is None:
                value, candidate = item.candidates.choose(name, understand)
                if value is not None and candidate is not None:
                    item.put(name, value, candidate)
        return item


def _words(value: Any) -> str | None:
    """One line of words; of a list the first that has any, of a record its name."""
    if isinstance(value, list):
        return next((words for one in value[:20] if (words := _words(one))), None)
    if isinstance(value, dict):
        value = value.get("name") or value.get("label") or value.get("value")
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    return clean_line(str(value))[:LONGEST] or None


def _openings(value: Any) -> int | None:
    """Whole number of vacancies, at least one."""
    found = _NUMBER.fullmatch(str(value)) if isinstance(value, str | int | float) and not isinstance(value, bool) else None
    return int(found[1]) if found and 0 < int(found[1]) <= MOST_OPENINGS else None


def _occupation(value: Any) -> Occupation | None:
    """The class in its scheme where a record names one, else the site's own category."""
    words = _words(value)
    if isinstance(value, dict):
        code = _words(value.get("code") or value.get("termCode") or value.get("codeValue"))
        scheme = _words(value.get("scheme") or value.get("inDefinedTermSet") or value.get("inCodeSet"))
        return Occupation(code=code, label=words, scheme=scheme) if words or code else None
    if words and (coded := _SOC.fullmatch(words)):
        return Occupation(code=coded[1], label=coded[2], scheme="O*NET-SOC")
    return Occupation(label=words) if words else None


_UNDERSTAND = {
    "requisition_id": _words,
    "total_job_openings": _openings,
    "occupation": _occupation,
    "industry": _words,
}
