"""Parameters of a vendor's board: which there are, which are needed, which cannot be right, and what names a board."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

from jobcrawl.declared.platform import Config, Platform, Preface, names_in
from jobcrawl.network.patterns import compile_pattern

MOST_TOLD = 200
"""Places of a page that are looked at for parameters."""

PARTS_ADDRESSES = "it contains a character that would change the address"
"""Why a parameter is refused."""

_STRANGE = re.compile(r"^(?!https?://)[^?]*?[\x00-\x1f\x7f/\\#<>\"]|^\s|\s$")
_OF_THE_WALK = frozenset({"paging", "variant", "part"})
"""Names in a listing's address that are filled while it is walked through."""


def parameter_names(platform: Platform) -> list[str]:
    """Parameters that a vendor's board may have."""
    patterns = [*platform.addresses, *platform.embedded, *([platform.preface.pattern] if platform.preface else ())]
    named: set[str] = {name for pattern in patterns for name in re.findall(r"\(\?P<(\w+)>", pattern)}
    listing, detail = platform.listing, platform.detail
    templates = [listing.url, platform.board_url, *listing.headers.values(), str(listing.body or "")]
    templates += detail.headers.values() if detail else []
    templates += [platform.preface.url] if platform.preface else []
    named |= {name for template in templates for name in re.findall(r"\{[./]?(\w+)\}", template)}
    templates += [detail.url] if detail else []  # its other names are those of the row
    named |= {name for template in templates for name in re.findall(r"board\.(\w+)", template)}
    own = {"api_base_url", *platform.defaults, *platform.derived, *platform.own_domain, *platform.narrowed_by}
    return sorted((named | own) - {"paging", "part", "variant"})


def listing_parameters(platform: Platform) -> list[str]:
    """Parameters that a listing cannot be asked for without."""
    return [name for name in dict.fromkeys(names_in(platform.listing.url)) if name not in _OF_THE_WALK]


def needed_parameters(platform: Platform) -> list[str]:
    """Parameters that must be given: those of the listing's address and of the page before it, but what that page tells."""
    preface = platform.preface
    if preface is None:
        return listing_parameters(platform)
    told = told_by(preface.pattern)
    return [name for name in dict.fromkeys([*listing_parameters(platform), *names_in(preface.url)]) if name not in told]


def missing_parameters(platform: Platform, config: Config) -> list[str]:
    """Parameters that must be given, and neither are nor have a default."""
    return [name for name in needed_parameters(platform) if name not in platform.defaults and not config.get(name)]


def told_by(pattern: str) -> list[str]:
    """Parameters that a page tells where the pattern is found in it."""
    return list(re.compile(pattern).groupindex)


def told_in(preface: Preface, page: str) -> Config | None:
    """Parameters that a page tells; None where it tells none and there is no board without them."""
    found = [one.groupdict() for one in islice(compile_pattern(preface.pattern).finditer(page), MOST_TOLD)]
    if not preface.every:
        return found[0] if found else None
    return {name: ",".join(dict.fromkeys(one[name] for one in found)) for name in told_by(preface.pattern)} if found else {}


def parts_addresses(platform: Platform, name: str, value: Any) -> bool:
    """Whether a parameter has a character that would make another address of the vendor's."""
    return name not in platform.derived and name not in platform.narrowed_by and bool(_STRANGE.search(str(value)))


def board_name(platform: Platform, config: Config) -> str:
    """Name of a board as a source: the vendor and what tells one of its boards from another."""
    narrowing = {
        name for name, templates in platform.derived.items() if any(one in str(templates) for one in platform.narrowed_by)
    }
    names = [name for name in names_in(platform.listing.url) if name not in {*platform.narrowed_by, *narrowing}]
    parts = [str(config[name]) for name in names if config.get(name)]
    parts = [re.sub(r"^https?://|/$", "", part) for part in parts if part not in platform.defaults.values()]
    return ":".join([platform.name, *dict.fromkeys(parts)])
