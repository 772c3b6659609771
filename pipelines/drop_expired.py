"""DropExpired: a page that says that its job is gone gives no posting."""

from __future__ import annotations

from jobcrawl.draft import Draft
from jobcrawl.drops import ExpiredPosting


class DropExpired:
    """Runs in crawls only: a person who extracts an old page wants to see what it said."""

    def process_item(self, item: Draft) -> Draft:
        """Raises `ExpiredPosting`."""
        if item.is_expired:
            said = item.posting.evidence.get("is_expired")
            raise ExpiredPosting(f"the page says {said.raw!r}" if said and said.raw else "the page says that the job is gone")
        return item
