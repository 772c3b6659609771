"""Wishes: which job pages of a listing a run asks for. An unchanged site costs its listing and a share of its old pages."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from math import ceil

from jobcrawl.identity import is_another_card, is_reworded
from jobcrawl.store.known import Index, Known
from jobcrawl.store.opening import stamp
from jobcrawl.store.policy import Policy

LEAST_REWORDED = 20
"""Pages that a run fetches because other words than title, place and date changed on their cards, however few are open."""


class Wishes:
    """What a run wants to read of the pages that a listing holds."""

    def __init__(self, index: Index, policy: Policy, left_alone: Collection[str], runs: Collection[int], now: datetime) -> None:
        """`left_alone` are keys of pages that are not asked for, `runs` the numbers of this run and of those it goes on."""
        self._index, self._policy, self._left_alone, self._runs = index, policy, left_alone, runs
        self._rewordings = max(LEAST_REWORDED, ceil(len(index.by_id) * policy.refresh_share))
        self._choose_due(now)

    def _choose_due(self, now: datetime) -> None:
        """Choose the pages longest unread that this run may fetch again: of what is open because of their age, and of what its
        deadline has closed because it is listed all the same, which a new deadline would explain."""
        share, limit = self._policy.refresh_share, stamp(now - self._policy.refresh_after)
        by_age = sorted(self._index.by_id.values(), key=lambda known: known.fetched_at or "")
        is_open = [known for known in by_age if known.is_open]
        closed = [known for known in by_age if not known.is_open and known.is_overdue]
        old = [known for known in is_open if (known.fetched_at or "") < limit]
        for known in old[: ceil(len(is_open) * share)] + closed[: ceil(len(closed) * share)]:
            known.is_due = True

    def is_wanted(self, key: str, known: Known | None, card: str, lastmod: str | None) -> bool:
        """Whether the page of a listed job is worth a request; `card` is the hash of what its card says."""
        if key in self._left_alone:
            if known is not None:
                known.deadline_stands = True  # nobody will ask its page
            return False
        if known is None:
            barren = self._index.barren.get(key)
            if self._policy.fetch_everything or barren is None or not barren.rests:
                return True
            return barren.lastmod != lastmod or is_another_card(barren.card_hash or "", card)
        if known.recorded_as is not None or known.parsed_run in self._runs:
            return False
        if known.lastmod != lastmod or is_another_card(known.card_hash or "", card):
            return True
        if self._rewordings and is_reworded(known.card_hash or "", card):
            self._rewordings -= 1
            return True
        is_back = not known.is_open and not known.is_overdue
        is_doubted = known.is_open and known.is_overdue and not known.deadline_stands
        return known.is_due or is_back or is_doubted or self._policy.fetch_everything
