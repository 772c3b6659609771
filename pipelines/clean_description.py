"""CleanDescription: the employer's text of the page, without what the site prints around it."""

from __future__ import annotations

from jobcrawl.candidate import Candidate
from jobcrawl.clean.description import describe
from jobcrawl.draft import Draft

VISIBLE = 0.8
"""Confidence of the text that the page shows."""


class CleanDescription:
    """Fills `description` and `description_html`, and notes what was removed."""

    def process_item(self, item: Draft) -> Draft:
        """The draft with its description; raises MissingDescription when nothing is left that could be an ad."""
        given = item.candidates.first("description")
        structured = given.value if given is not None and isinstance(given.value, str) else None
        found = describe(item.page, title=item.posting.title, structured=structured, chrome=item.chrome)
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
