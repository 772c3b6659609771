"""Parts: how a listing that is longer than its vendor answers truthfully is read facet by facet. Pure functions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from jobcrawl.declared.expressions import evaluate

MOST_PARTS = 200
"""Parts of one listing that are read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """Where an answer names its facets, and how a value of one is asked for."""

    facets: Mapping[str, str] = field(default_factory=dict)
    """Facet → path of its values in the answer."""
    groups: str = ""
    """Path of a list of facets that name themselves: `facetParameter` and `values`, which may hold facets in their turn."""
    id: str = "id"
    """Key of a value's identifier."""
    count: str = "count"
    """Key of the number of jobs that have the value."""
    at_once: int = 1
    """Values that one request may ask for."""
    adds_up: bool = False
    """Whether the counts of a facet must add up to the listing's total, or the facet is not used."""
    parameter: str = ""
    """For a facet put into the body: the dotted place of its list of values, with `{facet}`."""
    fragment: str = ""
    """For a facet put into the address: what fills `{part}` there, with `{facet}` and `{value}`."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some values of a facet: what one walk of the listing is narrowed to."""

    facet: str
    """The facet."""
    values: tuple[str, ...]
    """Its values."""


def parts_of(split: Split, answer: Any, cap: int, total: int) -> list[Part]:
    """Parts that together are the listing, each shorter than the cap; empty where no facet of an answer gives such parts.

    The facet with the most values is taken, since its parts are the shortest.
    """
    usable: dict[str, dict[str, int]] = {}
    for facet, values in _facets(split, answer):
        counts = {str(one[split.id]): one[split.count] for one in values if _is_counted(split, one)}
        is_short = bool(counts) and len(counts) == len(values) and max(counts.values()) < cap
        if is_short and (not split.adds_up or sum(counts.values()) == total):
            usable[facet] = counts
    if not usable:
        return []
    facet, counts = max(usable.items(), key=lambda one: len(one[1]))
    parts = [Part(facet, tuple(values)) for values in _packed(counts, cap, split.at_once)]
    return parts if len(parts) <= MOST_PARTS else []


def _facets(split: Split, answer: Any) -> Iterator[tuple[str, list[Any]]]:
    for facet, path in split.facets.items():
        values = evaluate(path, answer)
        if isinstance(values, list):
            yield facet, values
    if split.groups:
        yield from _named(evaluate(split.groups, answer), 0)


def _named(groups: Any, depth: int) -> Iterator[tuple[str, list[Any]]]:
    """Facets that name themselves, those inside of groups of facets too."""
    for group in groups if isinstance(groups, list) and depth < 4 else ():
        if isinstance(group, dict) and isinstance(values := group.get("values"), list):
            yield from _named(values, depth + 1)
            if isinstance(name := group.get("facetParameter"), str):
                yield name, values


def _is_counted(split: Split, value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get(split.count), int) and isinstance(value.get(split.id), (str, int))


def _packed(counts: Mapping[str, int], cap: int, at_once: int) -> Iterator[list[str]]:
    """Values put together while their jobs are fewer than the cap."""
    held: list[str] = []
    jobs = 0
    for value, count in counts.items():
        if held and (jobs + count >= cap or len(held) >= at_once):
            yield held
            held, jobs = [], 0
        held.append(value)
        jobs += count
    yield held
