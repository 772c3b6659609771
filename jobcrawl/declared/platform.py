"""Platform: what jobcrawl must know of a vendor to read any of its boards, mostly as data.

A vendor's file declares one `Platform`; code is written only where a vendor needs it. A declared source of the registry is the
same shape, read from TOML.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import unquote

from jobcrawl.declared.expressions import Expression

Config = dict[str, Any]
"""Parameters of one board: `{"token": "acme"}`."""

Row = dict[str, Any]
"""One job as the vendor lists it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paging:
    """How a listing is continued."""

    by: Literal["offset", "page", "cursor", "next_url"]
    """Rows skipped, page number, a token of the last answer, or an address in it."""
    parameter: str = ""
    """Name of the parameter that is counted up or given back; dotted for a place in a JSON body."""
    place: Literal["query", "body", "url"] = "query"
    """Where the parameter goes; `url` fills `{paging}` in the listing's address."""
    start: int = 0
    """First value."""
    size: int = 100
    """Rows of a full page; with `offset` also the step."""
    cursor: str = ""
    """Path of the token or address in the answer."""
    cap: int | None = None
    """Rows after which the vendor stops answering truthfully; reaching it proves nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Where the jobs of a board are listed."""

    url: str
    """Address with the board's parameters in braces; `{.region}` is a dot and the value, or nothing where it is not given."""
    method: Literal["GET", "POST"] = "GET"
    """HTTP method."""
    headers: Mapping[str, str] = field(default_factory=dict)
    """Headers the vendor insists on."""
    body: Mapping[str, Any] | None = None
    """JSON body of a POST."""
    format: Literal["json", "xml", "html"] = "json"
    """What answers; XML is read as nested records, HTML through `state`."""
    items: str = ""
    """Path of the rows; empty when the answer is the list itself."""
    total: str | None = None
    """Path of the number of jobs."""
    state: str | None = None
    """For HTML: the text before the JSON in the page (`window.pageData =`), or `#id` of a script element."""
    paging: Paging | None = None
    """None when one answer holds all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """Where one job is read, when the list does not hold it whole."""

    url: str
    """Address, as a template over the row and the board's parameters."""
    method: Literal["GET", "POST"] = "GET"
    """HTTP method."""
    headers: Mapping[str, str] = field(default_factory=dict)
    """Headers the vendor insists on."""
    format: Literal["json", "page"] = "json"
    """A record to be mapped, or a job page for the readers."""
    item: str = ""
    """Path of the record in the answer; empty for the whole answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """A vendor, or a declared source."""

    name: str
    """The vendor's name: file name, spider name and word in the registry."""
    addresses: tuple[str, ...] = ()
    """Patterns over host and path (without scheme), their named groups being the board's parameters."""
    listing: Listing
    """Where jobs are listed."""
    detail: Detail | None = None
    """Where one job is read; None when the list holds everything."""
    fields: Mapping[str, Expression] = field(default_factory=dict)
    """Candidate field → expression over the row (and the detail's record, which wins)."""
    words: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """Field → the vendor's word → ours; an unknown word is passed on as it is."""
    keep: str | None = None
    """Expression that must not be empty or `False` for a row that is public."""
    board_url: str = ""
    """Address a person would open, with the board's parameters in braces."""
    defaults: Mapping[str, Any] = field(default_factory=dict)
    """Parameters of a board where the address does not give them."""
    whole: bool = True
    """Whether one complete read is every open job, by contract."""
    removal: Literal["absence", "event", "deadline"] = "absence"
    """How a closed job shows."""
    delay: float = 0.5
    """Seconds between requests to one host: the vendor's politeness class."""
    unknown_board: str = "404"
    """What the vendor answers for a board that does not exist, in words; `200 empty` proves nothing."""
    fingerprints: tuple[str, ...] = ()
    """Texts in an employer's own page that give the vendor away."""
    parse_rows: Callable[[Any, Config], list[Row]] | None = None
    """Code for a vendor whose answer is not a list of records."""
    map_row: Callable[[Row, Config], Mapping[str, Any]] | None = None
    """Code for values that no expression can say; its values win over `fields`."""

    def parameters(self, address: str) -> Config | None:
        """Parameters in a board's address (host and path, no scheme); None when the address is not this vendor's."""
        for pattern in self.addresses:
            found = re.match(pattern, address)
            if found:
                named = {key: unquote(value) for key, value in found.groupdict().items() if value is not None}
                return {**self.defaults, **named}
        return None
