"""Page memory: what the next run needs to know about the addresses of a source."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from jobcrawl.store.known import AS_COPY, Barren, Index
from jobcrawl.store.opening import stamp
from jobcrawl.store.writer import Writer


class PageMemory:
    """What the pages of one run gave, and what stood on their cards."""

    def __init__(self, index: Index, writer: Writer, source: str, now: Callable[[], datetime]) -> None:
        self._index, self._writer, self._source, self._now = index, writer, source, now
        self._cards: dict[str, tuple[str, str | None]] = {}

    def note_card(self, key: str, hashed: str, lastmod: str | None) -> None:
        """Note the hash of a card whose page is to be fetched, and what a site map says of its last change."""
        self._cards[key] = (hashed, lastmod)

    def keep(
        self,
        key: str,
        posting: str,
        *,
        fetched_at: str | None = None,
        etag: str | None = None,
        last_modified: str | None = None,
    ) -> None:
        """Keep that an address gave a posting, by its id; fetched now, where no other time is told."""
        self._keep(key, posting, fetched_at, etag, last_modified)

    def keep_copy(self, key: str, posting: str) -> None:
        """Keep that an address shows a posting that was read at another one."""
        self._keep(key, posting, AS_COPY)

    def keep_barren(self, key: str) -> None:
        """Keep that an address gave no posting, once more."""
        hashed, lastmod = self._cards.get(key, ("", None))
        before = self._index.barren.get(key)
        misses = before.misses + 1 if before is not None else 1
        is_settled = before is not None and before.is_settled
        self._index.barren[key] = Barren(hashed or None, lastmod, misses, rests=True, is_settled=is_settled)
        self._keep(key, None, misses=misses)

    def _keep(
        self,
        key: str,
        posting: str | None,
        fetched_at: str | None = None,
        etag: str | None = None,
        last_modified: str | None = None,
        misses: int = 0,
    ) -> None:
        hashed, lastmod = self._cards.pop(key, ("", None))
        fetched_at = stamp(self._now()) if fetched_at is None else fetched_at
        if key not in self._index.gave or self._index.gave[key] != posting:
            self._index.gave[key] = posting
            self._writer.batch.moved.add(key)
        self._writer.batch.pages.append(
            {
                "source": self._source, "url_key": key, "posting": posting, "card_hash": hashed or None, "lastmod": lastmod,
                "etag": etag, "last_modified": last_modified, "fetched_at": fetched_at, "misses": misses,
            }
        )  # fmt: skip
        self._writer.flush_when_full()
