"""Class names: the field of a posting that the `class` and `id` of an element name, such as `job-location`."""

from __future__ import annotations

from typing import Final

from jobcrawl.read.words.vocabulary import CLASSES
from jobcrawl.values.patterns import when_used

_HYPHENS: Final = str.maketrans({"_": "-", "–": "-", "—": "-"})
_ELSEWHERE: Final = when_used(
    r"(?:^|-)(?:search|filter|input|nav|form|select|sort|map|by|change|your|my|similar|related|other|more|recommended|about|menu|footer|"
    r"header-nav|no|has|is|with|icon|label|hide|show|set|user|latest|next|prev|previous|facet|option|tag|alert|login)(?:-|$)"
)
_class_fields: dict[str, str | None] = {}
"""The answers given, by class and id as written: a page and a site repeat theirs."""


def field_of_class(marks: str) -> str | None:
    """The posting's field that a `class` and `id` name, such as `job-location`; None for most."""
    if marks in _class_fields:
        return _class_fields[marks]
    found = None
    for word in marks.replace("__", " ").translate(_HYPHENS).split():
        found = CLASSES.get(word) or _field_of_ending(word)
        if found:
            break
    if len(_class_fields) > 20_000:
        _class_fields.clear()
    _class_fields[marks] = found
    return found


def _field_of_ending(word: str) -> str | None:
    """The field that the end of a class name tells: `listing-icons-location`, `dspJobTitle`; None where its beginning speaks of
    something else."""
    if "-" not in word:
        return "title" if word.endswith(("jobtitle", "jobtitlediv")) else None
    if _ELSEWHERE.search(word):
        return None
    rest = word
    while (at := rest.find("-")) >= 0:
        rest = rest[at + 1 :]
        field = CLASSES.get(rest)
        if field:
            return field
    return None
