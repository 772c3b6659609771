"""ResolveTitle: the surest title, the more so when several readers agree, without what sites add to it."""

from __future__ import annotations

from collections import Counter
from typing import Final

from jobcrawl.candidate import Candidate
from jobcrawl.draft import Draft
from jobcrawl.values.titles import bare_title, clean_title, is_title, without_site

AGREEMENT: Final = 0.06
"""Confidence that each further reader with the same title adds."""


class ResolveTitle:
    """Choose and clean the title; a page without one is no posting."""

    def process_item(self, item: Draft) -> Draft:
        """The draft with its title; raises MissingTitle."""
        found = item.candidates.of("title")
        known = [(candidate, clean_title(candidate.value)) for candidate in found if isinstance(candidate.value, str)]
        known = [(candidate, title) for candidate, title in known if is_title(title)]
        if not known:
            from jobcrawl.drops import MissingTitle

            raise MissingTitle("no reader found a title")
        readers = Counter(key for key, _ in {(bare_title(title), candidate.reader) for candidate, title in known})
        best, title = max(known, key=lambda pair: pair[0].confidence + AGREEMENT * (readers[bare_title(pair[1])] - 1))
        names = _names(item)
        item.put("title", _spelling(without_site(title, names), known), best)
        return item


def _names(item: Draft) -> set[str]:
    """Names of employers, for telling them from the title."""
    names = set()
    for candidate in item.candidates.of("hiring_organization"):
        value = candidate.value.get("name") if isinstance(candidate.value, dict) else candidate.value
        if isinstance(value, str):
            names.add(bare_title(value))
    return names - {""}


def _spelling(title: str, known: list[tuple[Candidate, str]]) -> str:
    """The same title in mixed case where the best one is in capitals throughout."""
    if not title.isupper() or len(title) < 5:
        return title
    key = bare_title(title)
    return next((other for _, other in known if not other.isupper() and bare_title(other) == key), title)
