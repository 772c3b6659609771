"""CleanDescription: the employer's text of the page, without what the site prints around it."""

from __future__ import annotations

from jobcrawl.candidate import Candidate, Candidates
from jobcrawl.clean.description import describe
from jobcrawl.clean.facts import FieldOf
from jobcrawl.draft import Draft
from jobcrawl.read.words.vocabulary import LABELS, label_key

VISIBLE = 0.8
"""Confidence of the text that the page shows."""
_NUMBERS = frozenset(("requisition_id", "source_id"))
"""Fields of which a row tells nothing to who reads an ad, whether it was read or not."""


class CleanDescription:
    """Fills `description` and `description_html`, and notes what was removed."""

    def process_item(self, item: Draft) -> Draft:
        """The draft with its description; raises MissingDescription when nothing is left that could be an ad."""
        given = item.candidates.first("description")
        structured = given.value if given is not None and isinstance(given.value, str) else None
        title, field_of = item.posting.title, _fields_read(item.candidates)
        found = describe(item.page, title=title, structured=structured, chrome=item.chrome, field_of=field_of)
        item.removed = found.removed
        if found.text is None:
            from jobcrawl.drops import MissingDescription

            raise MissingDescription("nothing on the page could be an ad's text")
        if found.is_structured and given is not None:
            item.put("description", found.text, given)
        else:
            item.put("description", found.text, Candidate("description", found.text, "clean", VISIBLE))
        item.posting.description_html = found.html
        return item


def _fields_read(candidates: Candidates) -> FieldOf:
    """Tells which field a label announces, where the page was read for it with success: other rows are only in the text."""

    def field_of(label: str) -> str | None:
        field = LABELS.get(label_key(label))
        if field is None or field in candidates or field in _NUMBERS:
            return field
        return field if field.startswith("@") and "job_locations" in candidates else None

    return field_of
