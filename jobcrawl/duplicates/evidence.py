"""Evidence: whether two ads are the same job, and why. Pure functions; no database, no network.

What speaks for it, the surest first: one address to apply at; one reference number of one employer; the same words. What speaks
against it wins: another place, employer or title, another ad of the same source, a vacancy that was over before the other began.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from itertools import permutations
from typing import Literal

from rapidfuzz import fuzz

from jobcrawl.duplicates.advert import Advert
from jobcrawl.duplicates.wording import Likeness, compare
from jobcrawl.values.organizations.organization import same_organization
from jobcrawl.values.places.gazetteer import folded

Why = Literal["same ad", "address", "requisition", "text"]
"""Which evidence links two ads."""

Liken = Callable[[], Likeness]
"""Compares the texts of two ads when it is asked to."""

SURENESS: dict[Why, int] = {"same ad": 3, "address": 2, "requisition": 1, "text": 0}
"""Rank of each kind of evidence: the surest joins clusters first."""

SAME_TITLE_WORD = 88
"""Likeness (0 to 100) from which two words of titles are one: another ending, a typing error."""
_SMALL_WORDS = (
    "a an and as at by de den der des die du el en et for fra från fur für hos i im in la le los med mit of och og on oss på pa"
    " per pour sur te till til to und v van vi we von with y"
    " m w d f h x k mf fm mw wm mwd mfd fmd gn div all genders"
)
SMALL_WORDS = frozenset(_SMALL_WORDS.split())
"""Words that make no difference between titles: prepositions, and marks for all genders such as (m/f/d)."""


class Agreement(IntEnum):
    """What two ads say of the same thing."""

    CONFLICT = -1
    """They contradict each other."""
    UNKNOWN = 0
    """One of them says nothing."""
    PARTLY = 1
    """What one says is a part of what the other says."""
    FULLY = 2
    """They say the same."""


@dataclass(slots=True, frozen=True, order=True)
class Evidence:
    """Why two ads are one job; the greater, the surer."""

    sureness: int
    """Rank of the kind of evidence."""
    likeness: float
    """Share of the shorter text found in the longer one, in hundredths; 1 where the text was not asked."""
    days: int
    """How many of publication and deadline fall on the same day."""
    why: Why
    """The kind of evidence."""


@dataclass(slots=True, frozen=True)
class Threshold:
    """What a text must show."""

    shared: float
    """Least share of the shorter text that the longer one holds."""
    letters: int
    """Least letters of the shorter text."""


ALL_AGREE = Threshold(0.85, 180)
"""Title, employer and place agree."""
ONE_UNKNOWN = Threshold(0.95, 300)
"""Title agrees, and so does one of employer and place; nobody says anything of the other."""
LONGER_TITLE = Threshold(0.97, 400)
"""One title says more than the other; employer and place agree."""


def judge(one: Advert, other: Advert, liken: Liken, shared: frozenset[str] = frozenset()) -> Evidence | None:
    """The evidence that two ads are the same job; None where there is none, or something speaks against it.

    `liken` gives what `likeness` says of both texts and is asked only where the rest leaves the question open. `shared` are
    addresses that some source uses for several ads: they name no single job.
    """
    if is_same_ad(one, other):
        return _evidence("same ad", 1.0, one, other)
    title = titles(one, other)
    if conflict(one, other) or title == Agreement.CONFLICT:
        return None
    employer, place = employers(one, other), places(one, other)
    if (one.addresses & other.addresses) - shared:
        return _evidence("address", 1.0, one, other)
    if one.requisition and one.requisition == other.requisition and employer == Agreement.FULLY:
        return _evidence("requisition", 1.0, one, other)
    asked = _threshold(title, employer, place)
    if asked is None:
        return None
    found = liken()
    if found.slots or found.shared < asked.shared or found.letters < asked.letters:
        return None
    return _evidence("text", round(found.shared, 2), one, other)


def likeness(one: Advert, other: Advert, ours: list[str], theirs: list[str]) -> Likeness:
    """What the texts of two ads have in common, given as words; nothing where a title says what not both texts tell."""
    if titles(one, other) == Agreement.PARTLY and not _told_by_both(one, other, ours, theirs):
        return Likeness(0.0, 0, 0)
    return compare(ours, theirs)


def is_same_ad(one: Advert, other: Advert) -> bool:
    """Whether two rows are one ad of one source, given twice."""
    if one.source is None or one.source != other.source or one.title != other.title:
        return False
    if one.own_address and other.own_address:
        return one.own_address == other.own_address and places(one, other) != Agreement.CONFLICT
    return bool(one.source_id) and one.source_id == other.source_id and places(one, other) != Agreement.CONFLICT


def conflict(one: Advert, other: Advert) -> bool:
    """Whether anything but the title and the text says that two ads are two jobs."""
    return (
        (one.source is not None and one.source == other.source and not is_same_ad(one, other))
        or places(one, other) == Agreement.CONFLICT
        or employers(one, other) == Agreement.CONFLICT
        or _was_over(one, other)
        or _was_over(other, one)
    )


def places(one: Advert, other: Advert) -> Agreement:
    """Whether two ads can be for the same place of work; a region holds its towns, so it contradicts none of them."""
    if one.localities and other.localities:
        return Agreement.FULLY if _meet(one.localities, other.localities) else Agreement.CONFLICT
    for ours, theirs in ((one.regions, other.regions), (one.countries, other.countries)):
        if ours and theirs and not ours & theirs:
            return Agreement.CONFLICT
    if one.regions & other.regions and not one.localities and not other.localities:
        return Agreement.FULLY
    return Agreement.UNKNOWN


def _meet(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether a town is in both, also as `Södermanlands län Katrineholm` beside `Katrineholm`."""
    if ours & theirs:
        return True
    return any(f" {a}".endswith(f" {b}") or f" {b}".endswith(f" {a}") for a in ours for b in theirs)


def employers(one: Advert, other: Advert) -> Agreement:
    """Whether employer or agency are the same; the name of a group and that of its company agree."""
    if not one.employers or not other.employers:
        return Agreement.UNKNOWN
    is_same = any(_same_employer(a, b) for a in one.employers for b in other.employers)
    return Agreement.FULLY if is_same else Agreement.CONFLICT


@lru_cache(maxsize=50_000)
def _same_employer(one: str, other: str) -> bool:
    if same_organization(one, other):
        return True
    ours, theirs = sorted((folded(one), folded(other)), key=len)
    return len(ours) > 3 and (f"{theirs} ".startswith(f"{ours} ") or fuzz.ratio(ours, theirs) >= 92)


def titles(one: Advert, other: Advert) -> Agreement:
    """Whether titles say the same (FULLY), or one says more than the other (PARTLY), place, employer and small words apart."""
    ours, theirs = _core(one, other), _core(other, one)
    if not ours or not theirs:
        return Agreement.FULLY if one.title and one.title == other.title else Agreement.CONFLICT
    if ours == theirs:
        return Agreement.FULLY
    left, right = ours - theirs, theirs - ours
    if len(left) == len(right) <= 3 and _pair_up(left, right):
        return Agreement.FULLY
    return Agreement.PARTLY if not left or not right else Agreement.CONFLICT


def _core(one: Advert, other: Advert) -> frozenset[str]:
    without_places = frozenset(one.title) - SMALL_WORDS - one.place_words - other.place_words
    return without_places - one.employer_words - other.employer_words


def _pair_up(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether words of two titles are the same ones, differently ended."""
    first = sorted(left)
    return any(all(map(_same_word, first, order)) for order in permutations(sorted(right)))


def _same_word(one: str, other: str) -> bool:
    return min(len(one), len(other)) > 5 and not _has_digit(one + other) and fuzz.ratio(one, other) >= SAME_TITLE_WORD


def _has_digit(word: str) -> bool:
    return any(map(str.isdigit, word))


def _told_by_both(one: Advert, other: Advert, ours: list[str], theirs: list[str]) -> bool:
    """Whether what only one title says stands in both texts."""
    extra = _core(one, other) ^ _core(other, one)
    return extra <= set(folded(" ".join(ours)).split()) & set(folded(" ".join(theirs)).split())


def _threshold(title: Agreement, employer: Agreement, place: Agreement) -> Threshold | None:
    if title == Agreement.PARTLY:
        return LONGER_TITLE if employer == place == Agreement.FULLY else None
    if employer == place == Agreement.FULLY:
        return ALL_AGREE
    return ONE_UNKNOWN if Agreement.FULLY in (employer, place) else None


def _was_over(one: Advert, other: Advert) -> bool:
    return one.deadline is not None and other.posted is not None and one.deadline < other.posted


def _evidence(why: Why, likeness: float, one: Advert, other: Advert) -> Evidence:
    same_days = (a is not None and a == b for a, b in ((one.posted, other.posted), (one.deadline, other.deadline)))
    return Evidence(SURENESS[why], likeness, sum(same_days), why)
