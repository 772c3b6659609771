"""ResolvePay: pay from structured data, from labels, and last from the words of the ad."""

from __future__ import annotations

from typing import Any

from jobcrawl.candidate import Candidate
from jobcrawl.draft import Draft
from jobcrawl.values.pay.declared_pay import understand_salary
from jobcrawl.values.pay.salary import find_salary

STATED_IN_TEXT = 0.6
"""Confidence of an amount that a sentence of the ad calls pay."""

_TELLING = 12
"""Characters of a value by which it is found again behind its label."""


class ResolvePay:
    """Fills `base_salary`; shared signs such as `kr` and `$` are settled by the country of source, place or address."""

    def process_item(self, item: Draft) -> Draft:
        """The draft with its pay, if the page states an amount."""
        country = item.country_of_work
        language = item.posting.language or item.source.language
        pay, candidate = None, None
        for believed in item.candidates.of("base_salary"):
            pay = understand_salary(_with_label(believed), country=country, language=language)
            if pay is not None:
                candidate = believed
                break
        if pay is None or candidate is None:
            words = "\n".join(part for part in (item.posting.title, item.posting.description) if part)
            pay = find_salary(words, country=country, language=language)
            if pay is None:
                return item
            candidate = Candidate("base_salary", pay.text or "", "description", STATED_IN_TEXT)
        if isinstance(candidate.value, str):
            pay.text = _without_label(pay.text or "", candidate.value)[:300]
        item.put("base_salary", pay, candidate)
        return item


def _without_label(words: str, value: str) -> str:
    """What of a labelled value the pay was read from: `words` without the label, or the whole value where it is not in them."""
    start = words.find(value[:_TELLING])
    return words[start:] if start >= 0 else value


def _with_label(candidate: Candidate) -> Any:
    """The value, with its label where that was read too: `Hourly rate: 25` says more than `25`."""
    value, raw = candidate.value, candidate.raw
    if isinstance(value, str) and value in raw and len(raw) <= len(value) + 60:
        return raw
    return value
