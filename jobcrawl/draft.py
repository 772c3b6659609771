"""Draft: a posting in the making, with the page and the candidates it is made from."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from jobcrawl.candidate import RAW_LENGTH, Candidate, Candidates
from jobcrawl.domains import country_of_address
from jobcrawl.outline import Block
from jobcrawl.page import Page
from jobcrawl.posting import JobPosting


@dataclass(slots=True, frozen=True)
class Source:
    """What is known about a source before a page is read; every part may be unknown."""

    name: str = "page"
    """Name of the spider or of the registry's row."""
    country: str | None = None
    """ISO 3166-1 alpha-2 code where all of the source's jobs are."""
    language: str | None = None
    """ISO 639-1 code of the pages' language."""
    timezone: str | None = None
    """IANA name of the zone that deadlines are meant in."""


class RemovedBlock(NamedTuple):
    """A piece of the page that is not part of the description."""

    text: str
    """Its words."""
    reason: str
    """Why it was removed: `navigation`, `related jobs`, `news` …"""


class Furniture(Protocol):
    """What is known of the blocks that a site prints on all of its pages."""

    def is_chrome(self, block: Block) -> bool:
        """Whether a block is one of them."""
        ...


@dataclass(slots=True, kw_only=True)
class Draft:
    """What travels through the recipe; a step fills its fields of `posting` and passes it on."""

    page: Page
    """The page being read; let go before anything is exported."""
    candidates: Candidates
    """What the readers believe."""
    posting: JobPosting = field(default_factory=JobPosting)
    """The posting as far as it is made."""
    source: Source = field(default_factory=Source)
    """Where the page comes from."""
    chrome: Furniture | None = None
    """What the crawl has learned of the site's furniture; None where a page stands alone."""
    is_expired: bool = False
    """Whether the page says that the job is gone."""
    stand_in: str = ""
    """Address made up for a posting whose own is none that a browser opens, out of its board's and the vendor's id."""
    key: str | None = None
    """What tells its row from all others of a vendor's answer; None for a page."""
    no_ids: Set[str] = frozenset()
    """Numbers in addresses that several ads of the site have, so that they are the id of none."""
    told: dict[str, str] = field(default_factory=dict)
    """The words that fields were read from, where the evidence keeps only their beginning."""
    quoted: dict[str, str] = field(default_factory=dict)
    """The words of the ad that fields hold, where these keep only their beginning."""
    removed: list[RemovedBlock] = field(default_factory=list)
    """What cleaning took away."""

    @property
    def address(self) -> str:
        """What the posting is known by to the run and the store: its page's address, or what stands in for it."""
        return self.stand_in or self.page.url

    @property
    def country_of_work(self) -> str | None:
        """ISO 3166-1 alpha-2 code of the country that pay and telephone numbers are told in: the source's, that of all places of
        work, or that of the page's address."""
        return self.source.country or self._country_of_places() or country_of_address(self.page.url)

    @property
    def country_of_page(self) -> str | None:
        """ISO 3166-1 alpha-2 code of the country whose way of writing dates the page has: the source's, that of its address, or
        that of all places of work."""
        return self.source.country or country_of_address(self.page.url) or self._country_of_places()

    def _country_of_places(self) -> str | None:
        countries = {place.country for place in self.posting.job_locations if place.country}
        return countries.pop() if len(countries) == 1 else None

    def put(self, name: str, value: object, candidate: Candidate) -> None:
        """Fill a field of the posting and keep the candidate as its evidence."""
        setattr(self.posting, name, value)
        self.quoted.pop(name, None)
        self.cite(name, candidate)

    def quote(self, name: str, words: str) -> None:
        """Fill a field with words of the ad, of which it keeps the beginning."""
        setattr(self.posting, name, words[:RAW_LENGTH] or None)
        self.quoted.pop(name, None)
        if len(words) > RAW_LENGTH:
            self.quoted[name] = words

    def cite(self, name: str, candidate: Candidate) -> None:
        """Keep the candidate as the evidence of a field."""
        self.posting.evidence[name] = candidate.evidence()
        self.told.pop(name, None)
        if len(candidate.words) > RAW_LENGTH:
            self.told[name] = candidate.words

    def why_given_up(self, exception: Exception) -> str:
        """Why a step gave it up, with what was odd about it before."""
        return "; ".join(filter(None, [str(exception), *self.posting.warnings]))

    def warn(self, sentence: str) -> None:
        """Note something odd, once."""
        if sentence not in self.posting.warnings:
            self.posting.warnings.append(sentence)
