"""ResolveLanguage: language of the description, and whether it is a translation."""

from __future__ import annotations

import re

from jobcrawl.candidate import Candidate
from jobcrawl.draft import Draft
from jobcrawl.values.language import language_of_address, says_machine_translated, understand_language
from jobcrawl.values.patterns import when_used

FROM_TEXT = 0.8
"""Confidence of a language told from the description."""

_PRIMARY_TAG = when_used(r"([a-z]{2})(?:[-_]|$)", re.IGNORECASE)


class ResolveLanguage:
    """Fills `language` and `is_translation`.

    The words of the description decide; a declared language (RFC 5646 tag) is the fall-back, because pages often declare the
    language of their frame.
    """

    def process_item(self, item: Draft) -> Draft:
        """The draft with its language."""
        text = item.posting.description or ""
        language = understand_language(text)
        if language:
            item.put("language", language, Candidate("language", text[:80], "description", FROM_TEXT))
        else:
            declared, candidate = item.candidates.choose("language", _primary_tag)
            if declared and candidate:
                item.put("language", declared, candidate)
        self._translation(item, text)
        return item

    @staticmethod
    def _translation(item: Draft, text: str) -> None:
        """Note a translation that the page states; warn where only the address hints at one."""
        for candidate in item.candidates.of("is_translation"):
            if candidate.value is True or (isinstance(candidate.value, str) and says_machine_translated(candidate.value)):
                item.put("is_translation", True, candidate)
                return
        if says_machine_translated(text):
            item.put("is_translation", True, Candidate("is_translation", True, "description", 0.7))
            return
        written, address = item.posting.language, language_of_address(item.page.url)
        if written and address and written != address and f"/{written}/" in item.page.url:
            item.warn(f"The text is {written}, its address {address}: it may be a translation.")


def _primary_tag(value: object) -> str | None:
    """`sv` of `sv-SE`."""
    match = _PRIMARY_TAG.match(value.strip()) if isinstance(value, str) else None
    return match[1].lower() if match else None
