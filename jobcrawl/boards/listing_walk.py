"""ListingWalk: how far a board's listing has been read, where it goes on, and whether all of it was seen."""

from __future__ import annotations

from typing import Any
from urllib.parse import urljoin

from jobcrawl.declared.expressions import evaluate, is_empty
from jobcrawl.declared.parts import Part, parts_of
from jobcrawl.declared.platform import Config, Paging, Platform, Row, names_in
from jobcrawl.declared.rows import number_at, place_apart, total_of
from jobcrawl.ledger import ListingEvidence

MAX_PAGES = 2_000
"""Pages of one listing that are read."""

MOST_EMPTY = 5
"""Empty pages in a row after which a walk by cursor is given up."""


class ListingWalk:
    """The pages of a listing in turn; what they show goes into the evidence that the run is judged by."""

    def __init__(self, reading: Platform, evidence: ListingEvidence) -> None:
        self.reading = reading
        """How the board is being read."""
        self.evidence = evidence
        self.left_out = 0
        """Rows that are no vacancies; a total counts them."""
        self.per_place = 0
        """Rows that tell another place of a job that the page has told; a total of rows counts them, one of jobs does not."""
        self.part: Part | None = None
        """The part of the list that is being read, where it is read in parts."""
        self._announced: int | None = None
        self._rows = 0
        self._met: set[str] = set()
        self._on_page: dict[str, Row] = {}
        self._places: dict[str, tuple[str, set[str]]] = {}
        self._before = 0
        self._tokens: set[str] = set()
        self._empty_pages = self._fullest = 0
        self._is_short = False
        self._parts: list[Part] = []
        self._outside: set[str] = set()
        """Jobs of the whole listing that no part has shown yet."""

    # a page

    def begin_page(self) -> None:
        """Another page is read."""
        self._on_page, self._places, self._before = {}, {}, len(self._met)

    def meet(self, key: str, row: Row) -> tuple[bool, bool]:
        """Note a row; whether its job stands on this page already, and whether it is met for the first time."""
        met = key in self._on_page, key not in self._met
        self._on_page.setdefault(key, row)
        self._met.add(key)
        return met

    def meet_again(self, key: str, row: Row, config: Config) -> None:
        """Note a row of a job that stands on this page already: it tells another place of it, or nothing."""
        if key not in self._places:
            rest, place = place_apart(self.reading, self._on_page[key], config)
            self._places[key] = rest, {place}
        rest, place = place_apart(self.reading, row, config)
        known_rest, places = self._places[key]
        if place and rest == known_rest and place not in places:
            places.add(place)
            self.per_place += 1

    def end_page(self, answer: Any, rows: int, at: Any) -> None:
        """Note what a page says of how many jobs there are, and that it holds what pages before it held."""
        evidence, paging = self.evidence, self.reading.listing.paging
        evidence.pages += 1
        self._rows += rows
        total = total_of(self.reading, answer)
        if total:
            self._announced = max(total, self._announced or 0)
        if paging and paging.cap is not None and max(self._rows, self._announced or 0) >= paging.cap:
            self._reach_cap(paging.cap, answer)
        elif self._announced is not None and self.part is None:
            evidence.expected = max(0, self._announced - self.left_out - self._rows_beyond_jobs)
        if rows and not self._is_new and not (paging is not None and _is_end(paging, answer, rows, at)):
            evidence.broken = "a page repeats what earlier pages held"
        if self.reading.listing.cut and not is_empty(evaluate(self.reading.listing.cut, answer)):
            evidence.broken = "the page shows only a part of its jobs"

    @property
    def _rows_beyond_jobs(self) -> int:
        """Rows that a total counts beside the jobs, where it counts rows.

        A row that merely repeats another is none: a list that moved while it was made repeats some jobs and lacks others.
        """
        return self.per_place if self._rows <= (self._announced or 0) else 0

    @property
    def _is_new(self) -> bool:
        return len(self._met) > self._before

    # the next page

    def following(self, answer: Any, at: Any, rows: int, here: str, parameters: Config) -> Any:
        """Where the next page is; None after the last one."""
        paging, evidence = self.reading.listing.paging, self.evidence
        if paging is None:
            return None
        if evidence.pages >= MAX_PAGES:
            evidence.broken = f"more than {MAX_PAGES} pages"
            return None
        if paging.by in ("cursor", "next_url"):
            token = self._next_token(paging, answer, rows)
            return urljoin(here, str(token)) if token is not None and paging.by == "next_url" else token
        number = at if isinstance(at, int) else paging.start
        if not self._goes_on(paging, answer, number, rows):
            return None
        unknown = [name for name in names_in(paging.parameter) if not parameters.get(name)]
        if unknown:
            if rows >= paging.size:
                evidence.broken = f"the page does not tell {', '.join(unknown)}, so that the next one cannot be asked for"
            return None
        return number + ((paging.size or rows) if paging.by == "offset" else 1)

    def _goes_on(self, paging: Paging, answer: Any, number: int, rows: int) -> bool:
        if rows and not self._is_new:
            return False
        pages = number_at(answer, paging.pages) if paging.pages else None
        if pages is not None and paging.by == "page":
            return number - paging.start + 1 < pages
        if self._announced is not None:
            return bool(rows) and self._rows < self._announced
        return bool(rows) and (paging.ends != "short" or rows >= paging.size)

    def _next_token(self, paging: Paging, answer: Any, rows: int) -> Any:
        """What the answer gives to ask for more; None where it gives nothing, and where all that is announced was met, or nothing
        follows a page of fewer rows than others: some interfaces give a cursor on their last page as well.

        One token may stand for a walk (a scroll id), as long as its pages hold something new.
        """
        token = evaluate(paging.cursor, answer)
        if is_empty(token) or (self._announced is not None and len(self._met) >= self._announced):
            return None
        is_known = str(token) in self._tokens
        self._tokens.add(str(token))
        if not rows:
            self._empty_pages += 1
            if self._empty_pages >= MOST_EMPTY:
                self.evidence.broken = f"{MOST_EMPTY} pages in a row are empty, and the interface goes on"
            return None if is_known or self._is_short or self._empty_pages >= MOST_EMPTY else token
        self._empty_pages, self._is_short, self._fullest = 0, rows < self._fullest, max(rows, self._fullest)
        if is_known and not self._is_new:
            self.evidence.broken = "the next page is one that was read"
            return None
        return token

    def end_variant(self) -> None:
        """One of several variants of the listing was read: it shows as many jobs as it announces, or the listing proves nothing.

        What the variants together should show no vendor says.
        """
        evidence = self.evidence
        if self._announced is not None and len(self._met) < self._announced - self._rows_beyond_jobs:
            evidence.broken = evidence.broken or f"a variant of the list showed {len(self._met)} of {self._announced} jobs"
        evidence.expected = None
        self._met.clear()
        self._rows, self._announced, self.per_place = 0, None, 0

    # a listing that is longer than the vendor answers truthfully

    def _reach_cap(self, cap: int, answer: Any) -> None:
        split, evidence = self.reading.listing.split, self.evidence
        if split is not None and self.part is None and not self._parts:
            self._parts = parts_of(split, answer, cap, self._announced or 0)
        if self.part is not None or not self._parts:
            evidence.broken = evidence.broken or f"the vendor's cap of {cap} rows, and no facet parts the list"
        evidence.expected = None

    def begin_part(self) -> bool:
        """Close the account of what was read and begin the next part; False when none is left."""
        if self.part is None and self._parts:
            self._outside = set(self._met)
        self._check_part()
        if not self._parts:
            return False
        self.part = self._parts.pop(0)
        self._met.clear()
        self._rows, self._announced, self.per_place = 0, None, 0
        return True

    def _check_part(self) -> None:
        """A part must show as many jobs as it announces, and all parts together every job that the whole listing showed."""
        if self.part is None:
            return
        evidence = self.evidence
        self._outside -= self._met
        if len(self._met) < (self._announced or 0):
            shown = f"{len(self._met)} of {self._announced} jobs"
            evidence.broken = evidence.broken or f"a part of the list ({self.part.facet}) showed {shown}"
        elif not self._parts and self._outside:
            evidence.broken = evidence.broken or f"{len(self._outside)} jobs are in no part of the list ({self.part.facet})"


def _is_end(paging: Paging, answer: Any, rows: int, at: Any) -> bool:
    """Whether a page that holds nothing new may be what the vendor gives behind the last page.

    The second page being the first one again, and full, rather means that the page number was not understood.
    """
    is_second_and_full = at == paging.start + 1 and rows >= paging.size
    return paging.ends == "repeat" and not number_at(answer, paging.pages) and not is_second_and_full
