"""NoticeExpiry: whether the page itself says that the job is gone."""

from __future__ import annotations

from jobcrawl.draft import Draft

SURE = 0.7
"""Confidence from which a phrase counts as the page's statement about this job."""


class NoticeExpiry:
    """Marks the draft; dropping it is a crawl's decision."""

    def process_item(self, item: Draft) -> Draft:
        """Sets `is_expired` and keeps the phrase as its evidence."""
        said = item.candidates.first("expired")
        if said is not None and said.confidence >= SURE:
            item.is_expired = True
            item.cite("is_expired", said)
        return item
