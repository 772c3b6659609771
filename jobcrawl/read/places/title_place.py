"""Title place: the town or country that a job title ends with: `Baker - Lyon`, `Nurse (Leeds, UK)`, `Postdoc in Lund`."""

from __future__ import annotations

from typing import Final

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.shapes.name_shape import is_town
from jobcrawl.read.shapes.place_shape import is_place_shaped
from jobcrawl.read.shapes.title_shape import key_of
from jobcrawl.read.structured.declared_places import tells_no_town
from jobcrawl.read.titles.bearings import bearings_of
from jobcrawl.read.words.vocabulary import EMPLOYMENT_WORDS, REMOTE_WORDS, label_key
from jobcrawl.values.patterns import when_used
from jobcrawl.values.places.gazetteer import municipality_named, town_meant

READER: Final = "title_place"
_SURE: Final = 0.48
"""Confidence in such a place, and from which another is left alone."""
_LESS_SURE: Final = 0.44
"""Confidence in a place that only the document title names."""
_CUT: Final = when_used(r"\s+[-–—|/@]\s+|,\s+|\s*[(\[]|[)\]]\s*|\s(?=(?:or|eller|oder|ou)\s)")
_GENDERS: Final = when_used(r"\s*[(\[](?:\w\s?[/|*]\s?){1,3}\w[)\]]|\s(?:\w\s?[/|*]\s?){1,3}\w\s*$")
_IN: Final = when_used(r"\s(?:in|i|à|en|em|te|w|v|ve|til|till)\s+(?:the\s)?(?=[A-ZÀ-ÖØ-ÞĄ-Ž][^,()]{2,40}$)")
_LARGE: Final = 100_000
"""Inhabitants from which a town is meant by its name alone."""
_OF_NOTE: Final = 15_000
"""Inhabitants from which one is meant behind `in`."""
_OTHER_THINGS: Final = frozenset(("phoenix", "delta", "mitte", "san", "gaming", "drama"))
"""Large towns whose names titles more often hold for something else."""


def read(page: Page, candidates: Candidates) -> None:
    """Add the place that the title ends with, unless a town is known as surely; a country only where nothing else tells one."""
    bearings = bearings_of(page)
    title = bearings.title
    known = candidates.first("job_locations")
    is_open = known is None or tells_no_town(known.value)
    if title is None or (known is not None and known.confidence >= _SURE and not is_open):
        return
    place = place_in_title(title.text)
    town = place.partition(",")[0] if place else ""
    if place is not None and (known is None or (is_town(town) and town not in str(known.value))):
        candidates.add("job_locations", place, READER, _SURE, title.text)
    elif place is None and is_open:
        for segment in bearings.head.segments:
            if key_of(segment) != key_of(title.text) and place_in_title(f"{title.text} - {segment}") == segment:
                candidates.add("job_locations", segment, "document_title", _LESS_SURE, bearings.head.title)
                return


def place_in_title(title: str) -> str | None:
    """The place at the end of a job title, behind a comma, a dash or `in`, or in brackets; terms such as `remote` behind it are
    passed over. A name alone must be a large town's, since small ones bear the names of trades and tools."""
    title = _GENDERS.sub("", title[:250])
    pieces = _pieces(title)
    while len(pieces) > 1 and _is_term(pieces[-1][2]):
        pieces.pop()
    if len(pieces) > 1:
        (_, end, town), (start, _, tail) = pieces[-2:]
        if len(pieces) > 2 and title[end:start].strip() == "," and is_town(town) and is_place_shaped(both := f"{town}, {tail}"):
            return both
        if is_place_shaped(tail) or _is_known(tail, _LARGE):
            return tail
    tail = pieces[-1][2] if pieces else ""
    within = _IN.search(tail)
    if within and _is_known(name := tail[within.end() :], _OF_NOTE):
        return name
    return None


def _pieces(title: str) -> list[tuple[int, int, str]]:
    """The parts of a title, each with where it stands."""
    pieces: list[tuple[int, int, str]] = []
    start = 0
    for cut in _CUT.finditer(title):
        pieces.append((start, cut.start(), title[start : cut.start()].strip()))
        start = cut.end()
    pieces.append((start, len(title), title[start:].strip()))
    return [piece for piece in pieces if piece[2]]


def _is_term(piece: str) -> bool:
    key = label_key(piece).removeprefix("or ")
    return key in EMPLOYMENT_WORDS or key in REMOTE_WORDS


def _is_known(name: str, size: int) -> bool:
    """Whether a name is a country's, or that of one town of such a size."""
    if is_place_shaped(name):
        return True
    if not is_town(name) or name.casefold() in _OTHER_THINGS:
        return False
    town = town_meant(name)
    return municipality_named(name) is not None or (town is not None and town.weight >= size)
