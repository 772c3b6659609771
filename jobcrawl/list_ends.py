"""List ends: whether each list that a run read was seen to its end, page by page.

A page shows the end of its list by itself (`Showing 21–34 of 34`) or as the page to which the list went on and that goes on no
further. A list that states its size is counted elsewhere. Jobs of any other list are those of a whole one only where lists that
were seen to their end hold them as well, as those on a front page do.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field


@dataclass(slots=True)
class _Page:
    url: str
    """Its address."""
    jobs: frozenset[str]
    """Addresses of the jobs on it."""
    on: str | None
    """Key of the next page of its list; None where it shows none."""
    is_end: bool
    """Whether it shows the end of its list, or how long that is."""


@dataclass(slots=True)
class ListEnds:
    """The pages of lists that were read, with how each goes on."""

    _pages: dict[str, _Page] = field(default_factory=dict)
    _read_at: dict[str, str] = field(default_factory=dict)
    """Addresses of jobs that were read at another one, with that."""
    posting_at: Callable[[str], str | None] = lambda _: None
    """The posting that is known at an address, by earlier runs too; the same job may be listed at several."""

    def note(self, url: str, jobs: Collection[str], *, key: str = "", on: str | None = None, is_end: bool) -> None:
        """A page at `url` shows these jobs and leads on to the page `on`; `key` tells it from all others where `url` does not."""
        self._pages[key or url] = _Page(url, frozenset(jobs), on, is_end)

    def note_copy(self, job: str, read_at: str) -> None:
        """The address of a job shows what was read at another one: lists that hold either hold the same job."""
        self._read_at[job] = read_at

    def open_at(self) -> str | None:
        """Address of the first page with jobs that no list holds which was seen to its end; None where there is none."""
        ended = self._ended()
        whole = {self._of(job) for key in ended for job in self._pages[key].jobs}
        for key, page in self._pages.items():
            if key not in ended and not whole.issuperset(map(self._of, page.jobs)):
                return page.url
        return None

    def _of(self, job: str) -> str:
        """The posting at an address, else the address at which it was read."""
        read_at = self._read_at.get(job, job)
        return self.posting_at(read_at) or read_at

    def _ended(self) -> set[str]:
        """The pages from which the way on leads to the end of their list."""
        ended: set[str] = set()
        known = -1
        while known < len(ended):
            known = len(ended)
            for key, page in reversed(self._pages.items()):  # a page is mostly read before the one that it leads to
                if page.is_end or page.on in ended:
                    ended.add(key)
        return ended
