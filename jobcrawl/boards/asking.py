"""Asking: what is sent to a vendor for a page of a listing or for one job, as the vendor's `Platform` declares it."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from jobcrawl.declared.parts import Part
from jobcrawl.declared.platform import Config, Detail, ListEndpoint, filled


class Asked(NamedTuple):
    """A request, as far as the vendor sees it."""

    url: str
    """Address on the vendor's own host."""
    headers: dict[str, str]
    """HTTP headers."""
    body: str | None = None
    """JSON of a POST."""


def first_at(listing: ListEndpoint) -> int | None:
    """Where a listing begins; None where its first page takes no number."""
    paging = listing.paging
    return paging.start if paging is not None and paging.by in ("offset", "page") else None


def listing_page(listing: ListEndpoint, parameters: Config, at: Any, part: Part | None) -> Asked:
    """A page of a listing. `at` is its number, offset, token or address; None is the first page."""
    paging, split = listing.paging, listing.split
    parameters = {**parameters, "paging": "" if at is None else at}
    if part is not None and split is not None:
        parameters["part"] = filled(split.fragment, {"facet": part.facet, "value": ",".join(part.values)})
    url = filled(listing.url, parameters)
    body = copy.deepcopy(dict(listing.body)) if listing.body is not None else None
    if at is not None and (paging is None or paging.by == "next_url"):
        url = str(at)
    elif at is not None and paging is not None and paging.parameter:
        name, value = filled(paging.parameter, parameters), filled(paging.value, parameters)
        if paging.place == "query" and not (paging.first_is_plain and at == paging.start):
            url += f"{'&' if '?' in url else '?'}{name}={value}"
        elif paging.place == "body" and body is not None:
            _put(body, name, at)
    if body is not None and part is not None and split is not None:
        _put(body, filled(split.parameter, {"facet": part.facet}), list(part.values))
    headers = headers_of(listing.headers, parameters)
    if listing.format in ("json", "jsonl"):
        headers.setdefault("Accept", "application/json" if listing.format == "json" else "application/jsonl")
    if body is None:
        return Asked(url, headers)
    return Asked(url, headers | {"Content-Type": "application/json"}, json.dumps(_filled_body(body, parameters)))


def one_job(detail: Detail, url: str, parameters: Config) -> Asked:
    """One job's record or page."""
    headers = headers_of(detail.headers, parameters)
    if detail.format == "json":
        headers.setdefault("Accept", "application/json")
    return Asked(url, headers)


def headers_of(templates: Mapping[str, str], parameters: Config) -> dict[str, str]:
    """Headers with the board's parameters; those that stay empty are not sent."""
    headers = {key: filled(value, parameters) for key, value in templates.items()}
    return {key: value for key, value in headers.items() if value}


def _filled_body(value: Any, parameters: Config) -> Any:
    if isinstance(value, dict):
        return {key: _filled_body(one, parameters) for key, one in value.items()}
    if isinstance(value, list):
        return [_filled_body(one, parameters) for one in value]
    return filled(value, parameters) if isinstance(value, str) and "{" in value else value


def _put(body: dict[str, Any], path: str, value: Any) -> None:
    *outer, last = path.split(".")
    for name in outer:
        body = body.setdefault(name, {})
    body[last] = value
