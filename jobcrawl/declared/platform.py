"""Platform: what jobcrawl must know of a vendor to read any of its boards, mostly as data.

A vendor's file declares one `Platform`; code is written only where one vendor alone needs it. A declared source of the
registry is the same shape, read from TOML.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import unquote

from jobcrawl.declared.expressions import Expression
from jobcrawl.declared.parts import Split

Config = dict[str, Any]
"""Parameters of one board: `{"token": "acme"}`."""

Row = dict[str, Any]
"""One job as the vendor lists it."""

NO_BOARD = (
    r"(?!(?:www|api|apidocs|apps?|assets|auth|blog|cdn|community|dev|developers?|docs|documentation|help|info|login|mail|media"
    r"|partners?|resources|sso|static|status|suporte|ajuda|support)\.)"
)
"""In front of a pattern: hosts that a vendor keeps for itself where those beside them are boards."""

Format = Literal["json", "jsonl", "xml", "state", "html", "site_map", "links"]
"""What a listing answers with: a JSON value; a JSON value a line; XML, read as nested records; JSON inside a page (`state`);
elements of a page (`html`); a site map with its indexes, RSS or Atom links included; a page whose job links the readers find."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paging:
    """How a listing is continued."""

    by: Literal["offset", "page", "cursor", "next_url"]
    """Rows skipped, page number, a token of the last answer, or an address in it."""
    parameter: str = ""
    """Name of the parameter that is counted up or given back; dotted for a place in a JSON body; board parameters in braces."""
    value: str = "{paging}"
    """What the parameter is set to, where that is more than the number."""
    place: Literal["query", "body", "url"] = "query"
    """Where the parameter goes; `url` fills `{paging}` in the listing's address."""
    start: int = 0
    """First value."""
    first_is_plain: bool = False
    """Whether the first page is asked for without the parameter."""
    size: int = 100
    """Rows of a full page; with `offset` also the step, and 0 where every page is followed by as many rows as it holds."""
    cursor: str = ""
    """Path of the token or address in the answer."""
    pages: str = ""
    """Path of the number of pages in the answer."""
    ends: Literal["short", "empty", "repeat"] = "short"
    """What the end looks like where neither total nor number of pages is given: a page that is not full, an empty one, or
    one that holds nothing new. An empty page needs no `proof` where it is only a piece of a page."""
    cap: int | None = None
    """Rows after which the vendor stops answering truthfully; reaching it proves nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListEndpoint:
    """Where the jobs of a board are listed."""

    url: str
    """Address with the board's parameters in braces; `{.region}` is a dot and the value, `{/lang}` a slash and the value, or
    nothing where it is not given."""
    method: Literal["GET", "POST"] = "GET"
    """HTTP method."""
    headers: Mapping[str, str] = field(default_factory=dict)
    """Headers the vendor insists on, with the board's parameters in braces."""
    body: Mapping[str, Any] | None = None
    """JSON body of a POST."""
    format: Format = "json"
    """What answers."""
    items: str = ""
    """Path of the rows, empty when the answer is the list itself; for `html` the CSS selector of a row; for `xml` the path of the
    row's element, or its name alone."""
    cells: Mapping[str, str] = field(default_factory=dict)
    """For `html`: name → CSS selector inside the row, ending in `::text` or `::attr(…)`; `url` is made absolute."""
    facts: Mapping[str, str] = field(default_factory=dict)
    """For `html` and `state`: name → pattern over the page whose first group is the value (`Page \\d+ of (\\d+)`)."""
    total: str | None = None
    """Path of the number of jobs."""
    cut: str = ""
    """Path of something that only an answer has which does not show all its jobs."""
    state: str | None = None
    """For `state`: the text before the JSON in the page (`window.pageData =`), or `#id` of a script element."""
    proof: str = ""
    """Text that a true answer holds, so that a log-in page or the vendor's own site is not taken for an empty board."""
    paging: Paging | None = None
    """None when one answer holds all."""
    split: Split | None = None
    """How it is read in parts when it reaches the paging's cap; the address has `{part}` where it takes the facet."""
    variants: tuple[str, ...] = ()
    """Values of `{variant}` in the address or the body, each read one after the other (languages); a job is taken from the first
    that has its text. Where there are none a preface may tell them, as the parameter `variants`."""
    files: str = ""
    """For `site_map`: pattern of the site maps in an index that are read, with the board's parameters in braces; all of them
    where it finds none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """Where one job is read, when the list does not hold it whole."""

    url: str
    """Address, as a template over the row and the board's parameters."""
    method: Literal["GET", "POST"] = "GET"
    """HTTP method."""
    headers: Mapping[str, str] = field(default_factory=dict)
    """Headers the vendor insists on, with the board's parameters in braces."""
    format: Literal["json", "state", "page"] = "json"
    """A record to be mapped, a record inside a page, or a job page for the readers."""
    state: str | None = None
    """For `state`: as in `ListEndpoint`; a page without it is read as a page."""
    item: str = ""
    """Path of the record in the answer; empty for the whole answer."""
    needs: str = ""
    """Path that a true answer has."""
    selectors: Mapping[str, str] = field(default_factory=dict)
    """For `page`: CSS selectors by field, where the readers need help; the vendor's word counts more than theirs."""
    fills: tuple[str, ...] = ()
    """Fields for whose sake it is asked: a row that has them all is taken as it is. Empty: always."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preface:
    """A page that is read first, because it holds a parameter that the listing needs."""

    url: str
    """Address with the board's parameters in braces."""
    pattern: str
    """Pattern over the page whose named groups become parameters."""
    every: bool = False
    """Whether all places that the pattern finds count, joined with commas; a page without any leaves the `defaults`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pay:
    """Where a record keeps its pay."""

    each: str = ""
    """Path of a list of ranges, of which the widest is taken where all are in one currency and unit; empty: the record itself."""
    minimum: Expression = ""
    """Least amount."""
    maximum: Expression = ""
    """Most."""
    currency: Expression = ""
    """Currency code."""
    unit: Expression = ""
    """The vendor's word for the period; `PERIODS` are understood, a word that is not gives no unit."""
    shown: str = ""
    """Expression that says whether the board shows pay; empty: it does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where a record keeps its places of work, as parts of addresses."""

    each: tuple[str, ...] = (".",)
    """Paths of the records of a place, all of them read; `.` is the row itself."""
    name: Expression = ""
    """The place as one text."""
    street: Expression = ""
    """Street and number."""
    locality: Expression = ""
    """Town."""
    region: Expression = ""
    """County, state, province."""
    postal_code: Expression = ""
    """Postal code."""
    country: Expression = ""
    """Country, as code or name."""
    hidden: str = ""
    """Expression that is true for a place that the board does not show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """A vendor, or a declared source."""

    name: str
    """The vendor's name: file name, spider name and word in the registry."""
    addresses: tuple[str, ...] = ()
    """Patterns over host and path (without scheme), their named groups being the board's parameters."""
    derived: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    """Parameter → template over the others, for what was not given: `feed_url` out of `host`; of several the first that can be
    filled."""
    host_of: Mapping[str, str] = field(default_factory=dict)
    """Parameter → the one whose address has it as its host, for what was not given: `host` out of `feed_url`."""
    listing: ListEndpoint
    """Where jobs are listed."""
    fallback: Platform | None = None
    """How the board is read when the first listing answers 404 or something unreadable."""
    preface: Preface | None = None
    """What is read before the listing."""
    detail: Detail | None = None
    """Where one job is read; None when the list holds everything."""
    fields: Mapping[str, Expression] = field(default_factory=dict)
    """Candidate field → expression over the row (and the detail's record, which wins)."""
    pay: Pay | None = None
    """Where pay stands, when it is in parts."""
    places: Places | None = None
    """Where places stand, when they are in parts."""
    words: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """Field → the vendor's word → ours; an unknown word is passed on as it is, None drops the word."""
    keep: str | None = None
    """Expression that must not be empty or `False` for a row that is public."""
    drop: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    """Path → values of rows that are no vacancies: talent pools, unsolicited applications. A row without the path stays."""
    include: str = ""
    """Pattern that the address of a job must match."""
    exclude: str = ""
    """Pattern that the address of a job must not match."""
    exclude_titles: str = ""
    """Pattern of titles that are no vacancies."""
    rewrite: tuple[str, str] | None = None
    """Pattern and replacement applied to the address of a job."""
    removed: str | None = None
    """Expression that is true for a record that says that its job is closed."""
    merge: tuple[str, ...] = ()
    """Keys whose values are gathered into one list when an answer has several rows of one job."""
    board_url: str = ""
    """Address a person would open, with the board's parameters in braces."""
    defaults: Mapping[str, Any] = field(default_factory=dict)
    """Parameters of a board where the address does not give them."""
    whole: bool = True
    """Whether one complete read is every open job, by contract."""
    narrowed_by: tuple[str, ...] = ()
    """Parameters with which a read is only a part of the board, so that it never proves that a job is gone."""
    since: str = ""
    """How the parameter `since` writes a time (`strftime`, UTC), where the vendor tells changes; empty where it does not. A run
    sets the parameter by itself, from the last run that read all there was."""
    empty_proves: bool = True
    """Whether an answer without jobs means a board without jobs; False where an unknown board looks the same."""
    removal: Literal["absence", "event", "deadline"] = "absence"
    """How a closed job shows."""
    timezone: str | None = None
    """IANA zone of dates that the vendor gives without offset."""
    delay: float = 0.5
    """Seconds between requests to one host: the vendor's politeness class."""
    largest_answer_mb: int = 0
    """Mebibytes of a listing answer, for the few vendors that publish everything in one file; 0: the usual limit."""
    gone: Mapping[int, str] = field(default_factory=dict)
    """Status → text in its body with which it means that the board or the job is not there, and no refusal."""
    passing: tuple[int, ...] = ()
    """Statuses of a listing page that pass by themselves: it is asked for again, as often as after a failure."""
    unknown_board: str = "404"
    """What the vendor answers for a board that does not exist, in words."""
    fingerprints: tuple[str, ...] = ()
    """Texts in an employer's own page that give the vendor away."""
    embedded: tuple[str, ...] = ()
    """Patterns over an employer's own page, their named groups being the board's parameters."""
    own_domain: Mapping[str, str] = field(default_factory=dict)
    """Parameters of a board on the employer's own domain, as templates over `origin` and `host`."""
    parse_rows: Callable[[Any, Config], list[Row]] | None = None
    """Code for a vendor whose answer is not a list of records."""
    map_row: Callable[[Row, Config], Mapping[str, Any]] | None = None
    """Code for values that no expression can say; its values win over `fields`."""

    @property
    def reads_pages(self) -> bool:
        """Whether any way of reading its boards reads job pages, and not records alone."""
        is_page = self.detail is not None and self.detail.format != "json"
        return is_page or (self.fallback is not None and self.fallback.reads_pages)

    def parameters(self, address: str) -> Config | None:
        """Parameters in a board's address (host and path, no scheme); None when the address is not this vendor's."""
        for pattern in self.addresses:
            found = re.match(pattern, address)
            if found:
                named = {key: unquote(value) for key, value in found.groupdict().items() if value is not None}
                return self.completed({**self.defaults, **named})
        return None

    def completed(self, config: Mapping[str, Any]) -> Config:
        """Parameters with those that follow from them."""
        known = dict(config)
        for name, address in self.host_of.items():
            if known.get(address) and not known.get(name):
                known[name] = str(known[address]).partition("://")[2].partition("/")[0]
        for name, templates in self.derived.items():
            for template in (templates,) if isinstance(templates, str) else templates:
                if not known.get(name) and all(known.get(part) for part in names_in(template)):
                    known[name] = filled(template, known)
        return known


def filled(template: str, values: Mapping[str, Any]) -> str:
    """Template with its parameters; `{.region}` and `{/lang}` put a dot or slash before the value, if there is one."""

    def value_of(slot: re.Match[str]) -> str:
        value = values.get(slot[2])
        return "" if value in (None, "") else f"{slot[1]}{value}"

    return re.sub(r"\{([./]?)(\w+)\}", value_of, template)


def names_in(template: str) -> list[str]:
    """Parameters that a template cannot do without."""
    return re.findall(r"\{(\w+)\}", template)
