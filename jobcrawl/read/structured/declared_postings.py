"""Declared postings: every schema.org/JobPosting in parsed data, however deep it lies, its properties under their plain names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from jobcrawl.read.structured.declared_values import bare_name
from jobcrawl.read.structured.loose_json import MAX_DEPTH

MAX_POSTINGS = 500
"""Postings that are taken from one page."""
_MAX_NODES = 200_000
"""Objects and lists in a page's data that are looked into."""
_PROPERTIES = """
    title jobTitle name headline description responsibilities qualifications skills incentiveCompensation hiringOrganization
    jobLocation jobLocationType applicantLocationRequirements datePosted validThrough dateModified jobStartDate employmentType
    workHours totalJobOpenings baseSalary estimatedSalary salaryCurrency jobBenefits benefits identifier url mainEntityOfPage
    potentialAction applicationContact industry occupationalCategory relevantOccupation experienceRequirements
    educationRequirements inLanguage employmentUnit securityClearanceRequirement
"""
_SPELLED_RIGHT = frozenset(_PROPERTIES.split())
_NAMES = {name.lower(): name for name in _SPELLED_RIGHT}


def is_job_posting(kind: object) -> bool:
    """Whether an `@type`, `itemtype` or `typeof` names JobPosting, in whatever spelling and vocabulary prefix."""
    kinds = kind if isinstance(kind, list) else [kind]
    for name in kinds:
        if isinstance(name, str) and any(bare_name(part).lower() == "jobposting" for part in name.split()[:10]):
            return True
    return False


def find_postings(values: Iterable[Any]) -> Iterator[dict[str, Any]]:
    """JobPostings anywhere in parsed JSON-LD, in document order, `@id` references filled in, properties by their plain names."""
    stack: list[tuple[Any, int]] = [(value, 0) for value in reversed(list(values))]
    by_id: dict[str, dict[str, Any]] = {}
    found: list[dict[str, Any]] = []
    nodes = 0
    while stack and nodes < _MAX_NODES and len(found) < MAX_POSTINGS:
        value, depth = stack.pop()
        nodes += 1
        if isinstance(value, dict):
            ident = value.get("@id")
            if isinstance(ident, str) and len(value) > 1:
                by_id.setdefault(ident, value)
            if is_job_posting(value.get("@type") or value.get("type")):
                found.append(value)
                continue
            children: Iterable[Any] = value.values()
        else:
            children = value
        if depth < MAX_DEPTH:
            stack.extend([(child, depth + 1) for child in children if isinstance(child, dict | list)][::-1])
    for posting in found:
        yield _with_plain_names(posting, by_id)


def _with_plain_names(posting: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """A posting whose properties have the names of schema.org, whatever their spelling, with what they refer to filled in."""
    renamed: dict[str, Any] = {}
    for key, value in posting.items():
        name = key if key in _SPELLED_RIGHT else _NAMES.get((bare := bare_name(key)).lower(), bare)
        if renamed.get(name) in (None, "", [], {}):
            renamed[name] = [_referred(part, by_id) for part in value] if isinstance(value, list) else _referred(value, by_id)
    return renamed


def _referred(value: Any, by_id: dict[str, dict[str, Any]]) -> Any:
    """What a bare `@id` refers to elsewhere in the data; any other value as it is."""
    if isinstance(value, dict) and len(value) == 1 and isinstance(value.get("@id"), str):
        return by_id.get(value["@id"], value)
    return value
